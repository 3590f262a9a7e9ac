"""A return as the desk takes it in: decided by the rules that the device has, with a manager where they ask for one,
and promised by what the device knows. The arithmetic is the product's own; the checks recount it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from random import Random
from typing import get_args

from records.store import Records
from shop.bodies import Condition, Disposition
from shop.deeds import Deed
from shop.orders import Order, Refused
from shop.places import Location
from shop.promises import freshness
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
