"""Orders that shoppers place in a store: all of it reserved or nothing, at prices they saw, until they pay."""

from __future__ import annotations

import pytest

from central.database import Database
from tests.central.conftest import Clock
from tests.central.ordered import Aisle, line, place

STOCK = {("K1", "S1"): 5, ("K1", "S2"): 5, ("L1", "W1"): 5, ("L1", "S1"): 5}


@pytest.fixture
def aisle(database: Database, clock: Clock) -> Aisle:
    return Aisle(database, clock, STOCK)


MIXED = (
    line(1, "shelf", "S1", quantity=2),
    line(2, "hold", "S1", quantity=2),
    line(3, "pickup", "S2"),
    line(4, "ship", "W1", variant="L1", title="Lamp", price=5000, quantity=2),
)


def test_one_order_per_place_and_what_is_on_the_shelf_is_only_listed(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    assert kiosk.verdicts(place(1, *MIXED)) == [("applied", "")]
    (told,) = aisle.placings()
    assert (told["state"], told["total"], told["on_shelf"]) == ("to_pay", 5 * 1999 + 10000 + 490, 2 * 1999)
    assert {(one["method"], one["place"], one["total"]) for one in told["orders"]} == {
        ("pickup", "S1", 3998),
        ("pickup", "S2", 1999),
        ("ship", "W1", 10490),
    }
    assert aisle.kept() == {("K1", "S1"): 2, ("K1", "S2"): 1, ("L1", "W1"): 2}
    assert aisle.rows("stock:S1", "stock")["K1"] == {"on_hand": 5, "reserved": 2, "safety": 0}
    assert len(aisle.orders("S1")) == 2
    (elsewhere,) = aisle.orders("S2").values()
    assert (elsewhere["status"], elsewhere["request"], elsewhere["channel"]) == ("open", told["number"], "kiosk")
    assert elsewhere["to_pay"] == {"amount": 1999, "until": "2026-05-04T10:00:00Z", "how": "counter"}
    assert elsewhere["pickup_code"]
    assert aisle.rows("cust:S2", "customer")[elsewhere["customer"]]["name"] == "Ada Canary"
    assert "Canary" not in str(aisle.placings()) + str(aisle.orders())
    assert aisle.sound()
