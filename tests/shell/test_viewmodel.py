"""A view model tells QML of what is another one now, and of nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from shell.frame import make_application
from shell.viewmodel import ViewModel, field


@dataclass(frozen=True, slots=True)
class Price:
    now: int = 1


@dataclass(frozen=True, slots=True)
class State:
    title: str = "Boot"
    price: Price = Price()
    sizes: tuple[str, ...] = ("41",)


class Page(ViewModel):
    state: State

    def __init__(self) -> None:
        super().__init__(State())

    title = field(str, "title")
    price = field(int, "price.now")
    sizes = field(list, "sizes")


SAYS = b"""
import QtQml
QtObject {
    required property var page
    readonly property var asked: ({ title: 0, price: 0 })
    readonly property string title: { asked.title += 1; return page.title }
    readonly property int price: { asked.price += 1; return page.price }
    readonly property int sizes: page.sizes.length
}
"""


def test_only_what_changed_is_told() -> None:
    page, told = Page(), list[str]()
    page.changed.connect(lambda: told.append("changed"))
    for name in ("title", "price", "sizes"):
        getattr(page, f"{name}Changed").connect(lambda name=name: told.append(name))
    page.show(State())
    assert told == []
    page.show(replace(page.state, price=Price(2)))
    assert told == ["changed", "price"]
    page.show(State("Shoe", Price(2), ()))
    assert told == ["changed", "price", "changed", "title", "sizes"]


def test_qml_asks_again_for_that_alone() -> None:
    make_application()
    engine, page = QQmlEngine(), Page()
    component = QQmlComponent(engine)
    component.setData(SAYS, QUrl())
    shown = component.createWithInitialProperties({"page": page})
    assert shown is not None, component.errorString()
    assert _asked(shown) == {"title": 1, "price": 1}
    page.show(State("Shoe", Price(1), ("41", "42")))
    assert (shown.property("title"), shown.property("price"), shown.property("sizes")) == ("Shoe", 1, 2)
    assert _asked(shown) == {"title": 2, "price": 1}


def _asked(shown: QObject) -> object:
    return shown.property("asked").toVariant()


def test_what_is_shown_meanwhile_is_what_stays() -> None:
    page, told = Page(), list[str]()

    def correct() -> None:
        if page.state.title == "Shoe":
            page.show(State("Sandal"))

    page.changed.connect(correct)
    page.titleChanged.connect(lambda: told.append(page.state.title))  # type: ignore[attr-defined]  # made by `field`
    page.show(State("Shoe"))
    assert set(told) == {"Sandal"}
