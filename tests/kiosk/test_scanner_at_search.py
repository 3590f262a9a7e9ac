"""A wedge scanner and a person at the kiosk's real search field: a scan is never typed, what is typed always is."""

from __future__ import annotations

from PySide6.QtTest import QTest

from kiosk.main import Program
from shell import pictures
from tests.kiosk.shop import MUG
from tests.shell.keys import Keyboard


def at_search(kiosk: Program) -> None:
    kiosk.models.app.begin()
    kiosk.models.app.open("search")
    kiosk.window.requestActivate()
    assert pictures.wait(kiosk.window.isActive)
    assert pictures.wait(lambda: kiosk.window.activeFocusItem() is not None)
    assert pictures.wait(lambda: kiosk.window.activeFocusItem().property("text") == "")


def test_a_burst_is_not_typed_and_slow_typing_is(kiosk: Program) -> None:
    at_search(kiosk)
    field, search = kiosk.window.activeFocusItem(), kiosk.models.pages.search
    pictures.type_text(kiosk.window, "mug", gap_ms=80)
    assert pictures.wait(lambda: search.state.text == "mug")
    QTest.qWait(200)
    Keyboard(kiosk.window).type("'; DROP TABLE--", end="\t")
    QTest.qWait(200)
    assert (field.property("text"), search.state.text) == ("mug", "mug")
    assert kiosk.window.activeFocusItem() is field
    keys = Keyboard(kiosk.window)
    keys.rest()
    keys.type(MUG)
    assert pictures.wait(lambda: kiosk.models.app.state.page == "product")
    assert MUG not in (field.property("text"), search.state.text)
