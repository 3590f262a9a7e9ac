"""The Product page: what it is, what it costs, where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import structlog
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.choices import Choice
from kiosk.pack_words import Pack, pack_words
from kiosk.places_words import PlaceLine
from kiosk.product_state import Feature, ProductState, describe
from kiosk.rows import ListedModel
from kiosk.store import Store
from kiosk.tiles import Tile, tile
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shell.words import Words
from shop import codes
from shop.lookups import Found, Hit

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)


Do = Callable[[], object]


def at_once(do: Do) -> None:
    do()


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the product and list pages ask: the functions of the device's memory, the clock, the wording."""

    product: Callable[[str, str | None], Found | None]
    similar: Callable[[str], tuple[Hit, ...]]
    store: Callable[[], Store]
    words: Callable[[], Words]
    now: Callable[[], datetime]


@QmlElement
@QmlUncreatable("made by the program")
class ProductModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """One product. A new one replaces it when its answer is here; until then the old one stays."""

    state: ProductState

    def __init__(self, shelf: Shelf, background: Background, later: Callable[[Do], object] = at_once) -> None:
        """`later` is when the similar products are asked for: once this one is on screen."""
        lists = {"colors": Choice, "sizes": Choice, "places": PlaceLine, "features": Feature, "similar": Tile}
        spare = {"colors": 3, "sizes": 6, "places": 5, "features": 5, "similar": 6}
        super().__init__(ProductState(), lists, spare=spare)
        self._shelf = shelf
        self._newest = Newest(background)
        self._newest_similar = Newest(background)
        self._later = later
        self._found: Found | None = None
        self._hits: tuple[Hit, ...] | None = None
        self._pack: codes.Gtin | None = None

    phase = field(str, "phase")
    product = field(str, "product")
    variant = field(str, "variant")
    brand = field(str, "brand")
    title = field(str, "title")
    chosen = field(str, "chosen")
    kind = field(str, "kind")
    picture = field(str, "picture")
    description = field(str, "description")
    priceNow = field(str, "price.now")  # noqa: N815 - QML's names from here on
    priceWas = field(str, "price.was")  # noqa: N815
    priceReason = field(str, "price.reason")  # noqa: N815
    priceUntil = field(str, "price.until")  # noqa: N815
    priceNote = field(str, "price.note")  # noqa: N815
    offers = field(list, "price.offers")
    pack = field(str, "pack.text")
    packPast = field(bool, "pack.past")  # noqa: N815
    color = field(str, "color")
    size = field(str, "size")
    hereLevel = field(str, "here.level")  # noqa: N815
    hereWords = field(str, "here.headline")  # noqa: N815
    herePlace = field(str, "here.place")  # noqa: N815
    hereNote = field(str, "here.note")  # noqa: N815
    hereAge = field(str, "here.age")  # noqa: N815
    aisle = field(str, "here.aisle")
    bay = field(str, "here.bay")
    nearby = field(str, "nearby")
    delivery = field(str, "delivery")
    deliveryWords = field(str, "delivery_words")  # noqa: N815
    deliveryAge = field(str, "delivery_age")  # noqa: N815
    deliveryLevel = field(str, "delivery_level")  # noqa: N815
    wish = field(str, "wish")
    wishWords = field(str, "wish_words")  # noqa: N815
    similarKnown = field(bool, "similar_known")  # noqa: N815

    def _colors(self) -> Rows:
        return self.lists["colors"]

    def _sizes(self) -> Rows:
        return self.lists["sizes"]

    def _places(self) -> Rows:
        return self.lists["places"]

    def _features(self) -> Rows:
        return self.lists["features"]

    def _similar(self) -> Rows:
        return self.lists["similar"]

    colors = Property(Rows, _colors, constant=True)
    sizes = Property(Rows, _sizes, constant=True)
    places = Property(Rows, _places, constant=True)
    features = Property(Rows, _features, constant=True)
    similar = Property(Rows, _similar, constant=True)

    def open(self, product: str, variant: str = "") -> None:
        """Show this product; a newer call wins over an older answer."""
        self._pack = None
        if product != self.state.product:
            self.show(ProductState(phase="waiting"))
        self._newest.run(self._shelf.product, product, variant or None, then=self._answered, failed=self._failed)

    def show_found(self, found: Found, code: codes.Gtin | None = None) -> None:
        """Show what a scan has found already; `code` may say more of the very pack in the shopper's hand."""
        self._newest.forget()
        self._pack = code
        self._answered(found)

    @Slot(str)
    def choose(self, variant: str) -> None:
        """Another colour or size of the same product."""
        self.open(self.state.product, variant)

    def refresh(self) -> None:
        """Central changed something: read again, without a flicker."""
        if self.state.phase in ("content", "gone", "trouble") and self._found is not None:
            found = self._found
            self._newest.run(self._shelf.product, found.product.id, found.variant.id, then=self._answered)

    def reword(self) -> None:
        """Time passed or the language changed: the same facts in today's words."""
        if self._found is not None and self.state.phase == "content":
            self._show_found(self._found)

    @property
    def shown(self) -> Found | None:
        """What the page shows; None while it shows no product."""
        return self._found if self.state.phase == "content" else None

    def concerns(self, ids: frozenset[tuple[str, str]]) -> bool:
        """Whether changed rows of the feed, (kind, id), can change this page."""
        if self._found is None:
            return False
        ours = {self._found.product.id, *(variant.id for variant in self._found.product.variants)}
        return any(kind == "promotion" or row in ours for kind, row in ids)

    def wipe(self) -> None:
        """The next shopper has looked at nothing yet."""
        self._newest.forget()
        self._newest_similar.forget()
        self._found, self._hits, self._pack = None, None, None
        self.show(ProductState())

    def _answered(self, found: Found | None) -> None:
        if found is None:
            self.show(replace(self.state, phase="gone"))
            return
        fresh = self._found is None or self._found.product.id != found.product.id
        if fresh:
            self._hits = None
        self._show_found(found)
        if fresh:
            self._later(partial(self._look_for_similar, found.product.id))

    def _look_for_similar(self, product: str) -> None:
        if self._found is not None and self._found.product.id == product:
            self._newest_similar.run(self._shelf.similar, product, then=self._similar_found)

    def _similar_found(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits
        if self.state.phase == "content":
            self.show(replace(self.state, similar=self._tiles(hits), similar_known=True))

    def _show_found(self, found: Found) -> None:
        self._found = found
        state = describe(found, self._shelf.store(), self._shelf.words(), self._shelf.now())
        known = self._hits is not None
        # Until they are known, the tiles of the product before stay, hidden: filling them again is quicker than anew.
        similar = self.state.similar if self._hits is None else self._tiles(self._hits)
        self.show(replace(state, similar=similar, similar_known=known, pack=self._pack_words(found)))

    def _pack_words(self, found: Found) -> Pack:
        price = found.prices.get(found.variant.id)
        return pack_words(self._pack, price.price.currency if price else "", self._shelf.words(), self._shelf.now())

    def _tiles(self, hits: tuple[Hit, ...]) -> tuple[Tile, ...]:
        store, words, now = self._shelf.store(), self._shelf.words(), self._shelf.now()
        return tuple(tile(hit, store, words, now) for hit in hits)

    def _failed(self, error: Exception) -> None:
        log.error("product_not_read", error=type(error).__name__)
        self.show(replace(self.state, phase="trouble"))
