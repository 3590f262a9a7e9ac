"""Returns as the desk takes them in: decided by the rules that the device has, with a manager where they ask for one,
and promised by what the device knows; with goods that go out for them, and without a receipt. The arithmetic is the
product's own; the checks recount it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from random import Random
from typing import Any, get_args
from uuid import UUID

from records.store import Records
from shop import receiptless
from shop.bodies import Condition, Disposition
from shop.deeds import Deed
from shop.exchanges import Given, basket, exchanged, number
from shop.orders import Order, Refused, Source
from shop.places import Location
from shop.promises import freshness
from shop.receiptless import Contact, Known, Loose
from shop.return_case import decided, whose
from shop.return_deeds import Back, take_back, told
from shop.return_evidence import with_evidence
from shop.return_policy import FromPerson
from shop.return_total import terms, total
from shop.returns import Around, Asked

REASONS: tuple[FromPerson, ...] = get_args(FromPerson)
CONDITIONS: tuple[Condition, ...] = ("new", "new", "opened", "used")


def takes_back(
    records: Records,
    order: Order,
    key: str,
    units: Mapping[int, int],
    *,
    actor: str,
    manager: str,
    disposition: Disposition,
    random: Random,
    now: datetime,
) -> Deed | Refused:
    """`units` per line of `order`, as this device shows it, come back as the return `key`. `manager` agrees where one
    has to."""
    lines = {line: Back(n, random.choice(REASONS), random.choice(CONDITIONS), disposition) for line, n in units.items()}
    policy = records.return_policy()
    ours = terms(policy, [one.reason for one in lines.values()])
    money = total(order, units, ours)
    device = records.device()
    store = device.store if device else ""
    known = records.ages().get(f"orders:{store}")
    as_of = known.as_of if known else None
    age = freshness(None if as_of is None else now - as_of, records.limits()["returns"])
    around = Around(Location(store, store, "store", time_zone="UTC"), now, age, refund=money)
    asked = {line: Asked(one.quantity, one.reason, one.condition) for line, one in lines.items()}
    decision = decided(order, asked, {}, around, policy)
    spent = records.promised_today(whose(order), now)
    said = told(policy, decision, age, spent, money.total)
    approver = manager if decision.outcome == "manager" else ""
    deed = take_back(
        order, key, lines, actor=actor, decision=decision, said=said, now=now, approver=approver, terms=ours
    )
    return deed if isinstance(deed, Refused) or not approver else with_evidence(deed, how="pin")


PLACES: tuple[tuple[Source, str], ...] = (("store", "S1"), ("store", "S2"), ("ship", "W1"), ("ship", ""))
"""Where goods come from that the customer does not take along."""


def gives_out(
    records: Records,
    deed: Deed,
    order: Order,
    key: str,
    article: str,
    random: Random,
    places: Sequence[tuple[Source, str]] = PLACES,
) -> Deed | Refused:
    """The return `deed` of units of one line of `order` with an `article` that goes out for each of them: for the
    price that was paid where it is another one of the same product. It leaves at once where a refund could be promised.
    Without a price on this device there is no exchange: the return is answered as it is."""
    ((line, units),) = [(one["line"], one["quantity"]) for one in deed.body["lines"]]
    parent = next(one for one in order.lines if one.line == line)
    known = records.articles({article, parent.variant})
    out, back = known.get(article), known.get(parent.variant)
    if out is None or out.price is None:
        return deed
    same = back is not None and back.product == out.product
    instead = back.price.price.minor if back is not None and back.price is not None and same else None
    given = Given(line, article, out.title, random.randint(1, units), out.price.price.minor, instead)
    source, at = ("shelf", "") if deed.body["promised"] == "refund" else random.choice(places)
    goods = basket(order, {line: units}, [given], deed.body["money"]["total"])
    return exchanged(deed, number(UUID(key)), source, goods, at)  # type: ignore[arg-type]


def takes_back_unknown(
    records: Records, key: str, articles: Mapping[str, int], contact: Contact, random: Random, now: datetime, **who: str
) -> Deed | Refused:
    """Units of `articles` that nobody knows the purchase of come back as the return `key`: `actor` takes them in,
    `manager` agrees where one has to."""
    policy, known = records.return_policy(), records.articles(articles)
    goods = []
    for variant, units in articles.items():
        hit = known.get(variant)
        price = receiptless.worth(hit.price if hit else None, now, policy)
        condition, where = random.choice(CONDITIONS), random.choice(("stock", "damaged"))
        category = hit.category if hit else ()
        goods.append(Loose(variant, units, price, condition, where, random.choice(REASONS), category))  # type: ignore[arg-type]
    decision = receiptless.decide(goods, contact, Known(now), policy)
    agreed: dict[str, Any] = {"approver": who["manager"], "approved_how": "pin"}
    second = agreed if decision.outcome == "manager" else {}
    return receiptless.receive(key, goods, contact, currency="EUR", actor=who["actor"], decision=decision, **second)
