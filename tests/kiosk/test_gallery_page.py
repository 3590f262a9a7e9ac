"""On the real page: a picture close up with buttons and keys, the way back, and to be told once it is here again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.main import Program
from records.feed import Page
from shell import pictures
from shop.back_in_stock import TYPE
from tests.kiosk.shop import MUG, PAN, now, variants
from tests.records.world import product

VIEWS = tuple(letter * 64 for letter in "abc")


def see(program: Program, what: str | Callable[[], object]) -> None:
    there = what if callable(what) else lambda: pictures.find(program.window, what) is not None
    assert pictures.wait(there, 5), f"{what} is not among {pictures.names(program.window)}"


def tap(program: Program, name: str) -> None:
    see(program, name)
    pictures.settle(program.window, 1)
    pictures.tap(program.window, name)


def photograph(program: Program) -> None:
    """What sync does when central's page with pictures of the mug arrives."""
    assert program.records is not None
    cursor = program.records.cursor("catalog:main")
    some = [one | {"picture": VIEWS[0], "views": list(VIEWS[1:])} for one in variants("mug", 1)]
    body = product("mug", "Enamel Mug", variants=some, category=["Kitchen", "Mugs"])
    row = ["product", "mug", cursor.seq + 1, 2, body]
    page = Page("catalog:main", cursor.gen, cursor.seq, cursor.seq + 1, cursor.seq + 1, [row], now())
    program.records.apply(page).result()


def press(program: Program, key: Qt.Key) -> None:
    QTest.keyClick(program.window, key)


def test_close_up_by_buttons_and_keys_and_back(kiosk: Program) -> None:
    kiosk.scanner.inject(MUG)
    see(kiosk, "Enamel Mug")
    gallery = kiosk.models.pages.product.pictures
    assert pictures.find(kiosk.window, "Enlarge the picture") is None, "there is none yet"
    photograph(kiosk)
    tap(kiosk, "Picture 2 of 3")
    assert gallery.state.at == 1
    tap(kiosk, "Enlarge the picture")
    see(kiosk, "Nearer")
    tap(kiosk, "Nearer")
    press(kiosk, Qt.Key.Key_Plus)
    see(kiosk, lambda: gallery.state.zoom == 1.5**2)  # a key might be a scanner's: it waits for a moment
    press(kiosk, Qt.Key.Key_Minus)
    see(kiosk, lambda: gallery.state.zoom == 1.5)
    press(kiosk, Qt.Key.Key_PageDown)
    see(kiosk, lambda: (gallery.state.at, gallery.state.zoom) == (2, 1))
    tap(kiosk, "Back")
    see(kiosk, lambda: not gallery.state.open)
    see(kiosk, "Add to basket")
    assert kiosk.models.app.state.page == "product", "back out of the picture, not out of the page"
    tap(kiosk, "Enlarge the picture")
    see(kiosk, "Nearer")
    press(kiosk, Qt.Key.Key_Escape)
    see(kiosk, lambda: not gallery.state.open)
    kiosk.models.app.start_over()
    assert (gallery.state.picture, gallery.state.title) == ("", "")


def test_whoever_wants_to_be_told_is_in_the_queue_and_nowhere_else(kiosk: Program) -> None:
    notify = kiosk.models.pages.buying.notify
    kiosk.scanner.inject(PAN)
    tap(kiosk, "Tell me when it is back")
    see(kiosk, "Where may we write to?")
    pictures.settle(kiosk.window, 1)
    pictures.type_text(kiosk.window, "ada")
    notify.send()
    see(kiosk, "An e-mail address looks like name@example.com.")
    notify.type("ada.canary@example.com")
    notify.send()
    see(kiosk, "We’ll tell you")
    assert kiosk.records is not None
    (row,) = kiosk.records.pending(2, 10)
    assert TYPE.encode() in bytes(row.payload)
    notify.close()
    see(kiosk, "We’ll tell you when it is back")
    kiosk.models.app.start_over()
    assert not any("canary" in name for name in pictures.names(kiosk.window))
    kiosk.scanner.inject(PAN)
    see(kiosk, "Tell me when it is back")
