"""What shoppers order in a store, and what central hears of it: from a till that took the money, and from its clock."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from central import placing, till_orders
from central.refusals import Refusal
from central.till_orders import PaidAsked
from records import orders
from records.ids import uuid7
from shop import ordering
from shop.basket_totals import totals
from shop.baskets import Basket, BasketLine, quote
from shop.deliveries import Contact
from shop.prices import effective
from tests.simulation.machine import Done
from tests.simulation.office import VARIANTS

if TYPE_CHECKING:
    from tests.simulation.machine import Machine
    from tests.simulation.office import Office
    from tests.simulation.people import Offer

UNITS = (1, 1, 3, 8)
"""Of which there are ten at first: two orders of many are more than that."""
BUYER = Contact(name="Ann", email="ann@example.com")
TILL = "till"


def place(machine: Machine, random: Random) -> Offer | None:
    """A shopper orders an article of this store at the price that this device shows; None where it knows none."""
    variant, units, records = random.choice(VARIANTS), random.choice(UNITS), machine.records
    found, now = records.product(variant.partition("-")[0], variant), machine.now()
    base = found.prices.get(variant) if found is not None else None
    if found is None or base is None or records.device() is None:
        return None
    shown = quote(effective(base, found.promotions, found.product, now), now)
    line = BasketLine(1, variant, found.product.id, found.product.title, None, units, shown, "hold", machine.store)
    basket = Basket((line,))
    key = uuid7(now, random.getrandbits)
    deed = ordering.place(
        key,
        basket,
        totals(basket, records.terms(), None, "EUR"),
        pay="counter",
        language="en",
        told="order" if machine.agent.status.online else "request",
        now=now,
        contact=BUYER,
        actor="" if machine.role == "kiosk" else "e1",
    )
    return orders.action(deed, key), Done(key, ordering.TYPE, 0, key)


def pay(office: Office, random: Random) -> str:
    """A till has taken the money for a request, whatever became of that meanwhile, and tells it once or twice."""
    known = [
        row[0] for row in office.raw.execute("SELECT number FROM placing WHERE state <> 'refused' ORDER BY number")
    ]
    if not known:
        return "nobody pays"
    number, told = random.choice(known), []
    for _ in range(random.choice((1, 2))):
        try:
            told.append(str(office.database.write(lambda connection: _paid(office, connection, number))))
        except Refusal as refusal:
            told.append(refusal.code)
    assert len(set(told)) == 1, told
    return f"a till has taken the money for {number}: {told[0]}"


def _paid(office: Office, connection: object, number: str) -> object:
    request = placing.find(connection, number)  # type: ignore[arg-type]
    assert request is not None
    asked = PaidAsked(tender=f"T-{number}", kind="card", amount=request.total, currency="EUR")
    return till_orders.pay(connection, TILL, f"key-{number}", number, asked, office.now())  # type: ignore[arg-type]


def sweep(office: Office, _random: Random | None = None) -> str:
    """Central looks for requests that nobody paid in time."""
    return f"{placing.expire_due(office.database, office.now())} request(s) were not paid in time"
