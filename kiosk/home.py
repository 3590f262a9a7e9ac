"""The Home page: the branches of the assortment and what is on offer here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.browse import Branch, branch
from kiosk.product import Shelf
from kiosk.rows import ListedModel
from kiosk.tiles import Tile, tile
from shell.background import Background, Newest
from shell.listmodel import Rows
from shop.lookups import Category, Hit

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class HomeState:
    branches: tuple[Branch, ...] = ()
    offers: tuple[Tile, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class HomeModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """Nothing personal: the same for every shopper, read again when central changes it."""

    state: HomeState

    def __init__(
        self,
        categories: Callable[[tuple[str, ...]], tuple[Category, ...]],
        offers: Callable[[], tuple[Hit, ...]],
        shelf: Shelf,
        background: Background,
    ) -> None:
        super().__init__(HomeState(), {"branches": Branch, "offers": Tile})
        self._ask_categories, self._ask_offers = categories, offers
        self._shelf = shelf
        self._background = background
        self._newest = Newest(background)
        self._categories: tuple[Category, ...] = ()
        self._hits: tuple[Hit, ...] = ()

    def _branches(self) -> Rows:
        return self.lists["branches"]

    def _offers(self) -> Rows:
        return self.lists["offers"]

    branches = Property(Rows, _branches, constant=True)
    offers = Property(Rows, _offers, constant=True)

    def refresh(self) -> None:
        self._newest.run(self._read, then=self._answered, failed=self._failed)

    def reword(self) -> None:
        store, words, now = self._shelf.store(), self._shelf.words(), self._shelf.now()
        self.show(
            replace(
                self.state,
                branches=tuple(branch(one, words.number) for one in self._categories),
                offers=tuple(tile(hit, store, words, now) for hit in self._hits),
            )
        )

    def _read(self) -> tuple[tuple[Category, ...], tuple[Hit, ...]]:
        return self._ask_categories(()), self._ask_offers()

    def _answered(self, answer: tuple[tuple[Category, ...], tuple[Hit, ...]]) -> None:
        self._categories, self._hits = answer
        self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("home_not_read", error=type(error).__name__)
