"""The Attract page: what this store has to offer today, in slow rotation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.price_words import price_words
from kiosk.product import Shelf
from kiosk.rows import ListedModel
from kiosk.trade import effective, price_promise
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.lookups import Hit

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Slide:
    """One product on offer. `reason` is the promotion's own name, in the shopper's language."""

    id: str
    variant: str
    title: str
    brand: str
    picture: str
    now: str
    was: str
    reason: str
    until: str


@dataclass(frozen=True, slots=True)
class AttractState:
    """`store` is where we are; `ready` once the device's memory has answered."""

    store: str = ""
    ready: bool = False
    slides: tuple[Slide, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class AttractModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """The offers, read again when central changes them."""

    state: AttractState

    def __init__(self, offers: Callable[[], tuple[Hit, ...]], shelf: Shelf, background: Background) -> None:
        super().__init__(AttractState(), {"slides": Slide})
        self._offers = offers
        self._shelf = shelf
        self._newest = Newest(background)
        self._hits: tuple[Hit, ...] = ()

    store = field(str, "store")
    ready = field(bool, "ready")

    def _slides(self) -> Rows:
        return self.lists["slides"]

    slides = Property(Rows, _slides, constant=True)

    def refresh(self) -> None:
        self._newest.run(self._offers, then=self._answered, failed=self._failed)

    def reword(self) -> None:
        """Another day, another language."""
        here = self._shelf.store().here
        slides = tuple(self._slide(hit) for hit in self._hits)
        self.show(replace(self.state, store=here.name if here else "", slides=tuple(s for s in slides if s.now)))

    def _slide(self, hit: Hit) -> Slide:
        shelf, now = self._shelf, self._shelf.now()
        price = effective(hit.price, hit.promotions, hit, now)
        said = price_words(price, price_promise(hit.price, shelf.store(), now), words=shelf.words())
        return Slide(
            id=hit.product,
            variant=hit.variant.id,
            title=hit.title,
            brand=hit.brand,
            picture=hit.variant.picture or "",
            now=said.now,
            was=said.was,
            reason=said.reason or next(iter(said.offers), ""),
            until=said.until,
        )

    def _answered(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits
        self.show(replace(self.state, ready=True))
        self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("offers_not_read", error=type(error).__name__)
        self.show(replace(self.state, ready=True))
