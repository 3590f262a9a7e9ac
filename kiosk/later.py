"""Save for later: the product at hand or the basket as a code for the shopper's own phone. Works without a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rows import ListedModel
from kiosk.store import Store
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.later import Item, is_shop, link

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

NAMED = 4
"""Titles beside the code; more are counted."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of what is saved."""

    title: str
    quantity: int


@dataclass(frozen=True, slots=True)
class LaterState:
    """`offered`: this store has a shop for phones. `code` is the text of the QR code, "" while nothing is saved;
    `more` says what is not named beside it, `missing` what did not fit into it."""

    offered: bool = False
    code: str = ""
    kept: tuple[Kept, ...] = ()
    more: str = ""
    missing: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class LaterModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """The code is made here and kept nowhere: whoever scans it has it, and nobody else."""

    state: LaterState

    def __init__(self, store: Callable[[], Store]) -> None:
        super().__init__(LaterState(), {"kept": Kept})
        self._store = store
        self._items: tuple[Item, ...] = ()

    offered = field(bool, "offered")
    code = field(str, "code")
    more = field(str, "more")
    missing = field(str, "missing")

    def _kept(self) -> Rows:
        return self.lists["kept"]

    kept = Property(Rows, _kept, constant=True)

    def save(self, items: Sequence[Item]) -> bool:
        """Make the code of these; whether there is one."""
        self._items = tuple(items)
        self.reword()
        return self.state.code != ""

    def reword(self) -> None:
        """The language or the store changed."""
        here = self._store().here
        shop = here.shop_url if here is not None else ""
        found = link(shop, self._items, self._store().code)
        if found is None:
            self.show(LaterState(offered=is_shop(shop)))
            return
        unnamed, left = len(found.kept) - NAMED, found.left_out
        self.show(
            LaterState(
                offered=True,
                code=found.url,
                kept=tuple(Kept(one.title, one.quantity) for one in found.kept[:NAMED]),
                more=_counted(translate("Later", "and %n more", "", unnamed), unnamed),
                missing=_counted(translate("Later", "%n more did not fit into one code.", "", left), left),
            )
        )

    def wipe(self) -> None:
        """The next shopper saved nothing."""
        self._items = ()
        self.reword()


def _counted(words: str, count: int) -> str:
    return words if count > 0 else ""
