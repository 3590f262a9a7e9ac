"""The Attract page: what central scheduled for this store and what is on offer here, in slow rotation."""

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
from shop.content import MOST_SHOWN, Content, due
from shop.lookups import Hit
from shop.places import named

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Slide:
    """One product on offer, or what central scheduled: that has `text`, opens something or not, and neither variant nor
    price. `reason` is the promotion's own name, in the shopper's language."""

    id: str
    variant: str = ""
    title: str = ""
    brand: str = ""
    picture: str = ""
    now: str = ""
    was: str = ""
    reason: str = ""
    until: str = ""
    text: str = ""
    scheduled: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class AttractState:
    """`store` is where we are; `ready` once the device's memory has answered."""

    store: str = ""
    ready: bool = False
    slides: tuple[Slide, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class AttractModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """What is scheduled first, then offers; read again when central changes them, and looked through again as time
    passes: what is over is never shown."""

    state: AttractState

    def __init__(
        self,
        offers: Callable[[], tuple[Hit, ...]],
        contents: Callable[[], tuple[Content, ...]],
        shelf: Shelf,
        background: Background,
    ) -> None:
        super().__init__(AttractState(), {"slides": Slide})
        self._offers, self._contents = offers, contents
        self._shelf = shelf
        self._newest = Newest(background)
        self._hits: tuple[Hit, ...] = ()
        self._scheduled: tuple[Content, ...] = ()

    store = field(str, "store")
    ready = field(bool, "ready")

    def _slides(self) -> Rows:
        return self.lists["slides"]

    slides = Property(Rows, _slides, constant=True)

    def refresh(self) -> None:
        self._newest.run(self._read, then=self._answered, failed=self._failed)

    def scheduled(self, content: str) -> Content | None:
        """What stands behind a slide."""
        return next((one for one in self._scheduled if one.id == content), None)

    def reword(self) -> None:
        """Another hour, another language."""
        here, words = self._shelf.store().here, self._shelf.words()
        first = tuple(_scheduled(one, words.language) for one in due(self._scheduled, self._shelf.now(), words.zone))
        offers = (self._slide(hit) for hit in self._hits)
        slides = (*(one for one in first if one.title), *(one for one in offers if one.now))[:MOST_SHOWN]
        self.show(replace(self.state, store=here.name if here else "", slides=slides))

    def _read(self) -> tuple[tuple[Hit, ...], tuple[Content, ...]]:
        return self._offers(), self._contents()

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

    def _answered(self, answer: tuple[tuple[Hit, ...], tuple[Content, ...]]) -> None:
        self._hits, self._scheduled = answer
        self.show(replace(self.state, ready=True))
        self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("offers_not_read", error=type(error).__name__)
        self.show(replace(self.state, ready=True))


def _scheduled(content: Content, language: str) -> Slide:
    return Slide(
        id=content.id,
        title=named(content.titles, language),
        picture=content.picture,
        text=named(content.texts, language),
        scheduled=True,
        opens=content.opens != "",
    )
