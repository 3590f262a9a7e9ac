"""Customers who are here, on Today: who waits where, "I'll go", and one tap to the counter, also without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shop.orders import Claim
from shop.waiting import coming
from tests.associate.conftest import Opener
from tests.associate.pickups import PickupShop, begin, body, iso
from tests.associate.shop import NOW
from tests.associate.test_pages import see, tap


def here(minutes: float, bay: str = "") -> dict[str, Any]:
    return {"arrival": {"at": iso(-minutes), "bay": bay}}


READY = ("mug-r", {"staged": 2})
ORDERS = {
    "TT-300001": body(READY, **here(7, "B7")),
    "TT-300002": body(READY, customer="C2", **here(2)),
    "TT-300003": body(("pan-r", {"open": 1}), customer="C2", due=-5, **here(1)),
    "TT-300004": body(("pan-r", {"open": 1}), due=40),
}


def test_one_tap_says_who_goes_and_another_leads_to_the_counter(opened: Opener, tmp_path: Path) -> None:
    shop = PickupShop(tmp_path / "data", ORDERS)
    program = opened(shop.close())
    hands = begin(program)
    see(program, "I’ll go, Anna")
    see(program, "Parking bay B7")
    see(program, "waiting 7 min")
    tap(program, "I’ll go, Anna")
    see(program, "You are going")
    assert hands.sent() == ["claim"]
    going = hands.order("TT-300001")
    assert going.claim == Claim("lena", "dev-1", NOW, name="Lena")
    assert coming(going, NOW) == "Lena"
    tap(program, "Hand over, Anna")
    see(program, lambda: hands.tablet.page == "handover")
    see(program, lambda: hands.pages.hand_over.state.number == "TT-300001")


def test_who_waits_for_what_is_not_ready_gets_it_picked(opened: Opener, tmp_path: Path) -> None:
    shop = PickupShop(tmp_path / "data", {"TT-300003": ORDERS["TT-300003"]})
    program = opened(shop.close())
    hands = begin(program)
    tap(program, "Pick it, Ben")
    see(program, lambda: hands.tablet.page == "pick")
    see(program, lambda: hands.pages.pick.state.number == "TT-300003")
