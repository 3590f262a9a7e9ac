"""Customers who are here, on Today: who waits where, "I'll go", and one tap to the counter, also without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF

from associate.main import Program
from shell import pictures
from shell.metrics import TABLET, WindowSpec
from shop.orders import Claim
from shop.waiting import coming
from tests.associate.conftest import Opener
from tests.associate.pickups import PickupShop, begin, body, iso
from tests.associate.shop import NOW
from tests.associate.test_pages import UPRIGHT, see, tap


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


@pytest.mark.parametrize("spec", [TABLET, UPRIGHT], ids=["lying", "upright"])
def test_what_is_said_in_passing_leaves_the_title_and_the_buttons_to_be_seen(
    opened: Opener, tmp_path: Path, spec: WindowSpec
) -> None:
    hands = begin(opened(PickupShop(tmp_path / "data").close(), spec=spec))
    hands.pick("TT-200001")
    for larger in (False, True):
        hands.program.frame.look.turn("larger", larger)
        hands.tablet.came.emit(1, "Ole", "4")
        see(hands.program, "Ole is here for an order, in parking bay 4")
        pictures.settle(hands.program.window)
        said = _place(hands.program, "Ole is here for an order, in parking bay 4")
        for name in ("Back", "Pick for Anna", "Take 1"):
            assert not said.intersects(_place(hands.program, name)), (name, larger)
        assert hands.program.window.contentItem().boundingRect().contains(said)


def _place(program: Program, name: str) -> QRectF:
    """Of a text, where its letters are."""
    item = pictures.find(program.window, name)
    assert item is not None, name
    letters = item.property("contentWidth")
    width = item.width() if letters is None else min(letters, item.width())
    return item.mapRectToScene(QRectF(0, 0, width, item.height()))
