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
from kiosk.gallery import GalleryModel
from kiosk.news import Ids, concern, ids_of
from kiosk.pack_words import Pack, pack_words
from kiosk.places_words import PlaceLine
from kiosk.product_details import SpecRow, StarRow, with_other_places
from kiosk.product_state import Feature, ProductState, describe
from kiosk.rows import ListedModel
from kiosk.store import Store
from kiosk.tiles import Tile, tile
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shell.words import Words
from shop import codes
from shop.lookups import Beside, Found, Hit

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)


Do = Callable[[], object]
BESIDE = ("goes_with", "similar", "others")
"""What is shown beside a product, as the lists of the page and of the answer are called."""


def at_once(do: Do) -> None:
    do()


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the product and list pages ask: the functions of the device's memory, the clock, the wording."""

    product: Callable[[str, str | None], Found | None]
    beside: Callable[[str], Beside]
    store: Callable[[], Store]
    words: Callable[[], Words]
    now: Callable[[], datetime]


@QmlElement
@QmlUncreatable("made by the program")
class ProductModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """One product. A new one replaces it when its answer is here; until then the old one stays."""

    state: ProductState

    def __init__(self, shelf: Shelf, background: Background, later: Callable[[Do], object] = at_once) -> None:
        """`later` is when is asked what stands beside it: once this one is on screen."""
        lists: dict[str, type] = {"colors": Choice, "sizes": Choice, "places": PlaceLine, "features": Feature}
        lists |= {"specs": SpecRow, "stars": StarRow} | dict.fromkeys(BESIDE, Tile)
        spare = {"colors": 3, "sizes": 6, "places": 5, "features": 5, "specs": 8, "similar": 3}
        super().__init__(ProductState(), lists, spare=spare)
        self._shelf = shelf
        self.pictures = GalleryModel(shelf.words)
        self._newest = Newest(background)
        self._newest_beside = Newest(background)
        self._later = later
        self._found: Found | None = None
        self._beside: Beside | None = None
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
    besideKnown = field(bool, "beside_known")  # noqa: N815
    ratingMean = field(str, "reviews.mean")  # noqa: N815
    ratingFilled = field(float, "reviews.filled")  # noqa: N815
    ratingWords = field(str, "reviews.words")  # noqa: N815

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

    def _goes_with(self) -> Rows:
        return self.lists["goes_with"]

    def _others(self) -> Rows:
        return self.lists["others"]

    def _specs(self) -> Rows:
        return self.lists["specs"]

    def _stars(self) -> Rows:
        return self.lists["stars"]

    def _pictures(self) -> GalleryModel:
        return self.pictures

    colors = Property(Rows, _colors, constant=True)
    sizes = Property(Rows, _sizes, constant=True)
    places = Property(Rows, _places, constant=True)
    features = Property(Rows, _features, constant=True)
    similar = Property(Rows, _similar, constant=True)
    goesWith = Property(Rows, _goes_with, constant=True)  # noqa: N815
    others = Property(Rows, _others, constant=True)
    specs = Property(Rows, _specs, constant=True)
    stars = Property(Rows, _stars, constant=True)
    gallery = Property(GalleryModel, _pictures, constant=True)

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
            self._look_beside(found.product.id)

    def up(self) -> bool:
        """One step back within the page: from a picture close up to the product. Whether there was one."""
        opened = bool(self.pictures.state.open)
        self.pictures.close()
        return opened

    def reword(self) -> None:
        """Time passed or the language changed: the same facts in today's words."""
        if self._found is not None and self.state.phase == "content":
            self._show_found(self._found)

    @property
    def shown(self) -> Found | None:
        """What the page shows; None while it shows no product."""
        return self._found if self.state.phase == "content" else None

    def concerns(self, ids: Ids) -> bool:
        """Whether this news can change the page."""
        return concern(ids, ids_of((self._found.product,) if self._found is not None else ()))

    def wipe(self) -> None:
        """The next shopper has looked at nothing yet."""
        self._newest.forget()
        self._newest_beside.forget()
        self._found, self._beside, self._pack = None, None, None
        self.pictures.wipe()
        self.show(ProductState())

    def _answered(self, found: Found | None) -> None:
        if found is None:
            self.show(replace(self.state, phase="gone"))
            return
        fresh = self._found is None or self._found.product.id != found.product.id
        if fresh:
            self._beside = None
        self._show_found(found)
        if fresh:
            self._later(partial(self._look_beside, found.product.id))

    def _look_beside(self, product: str) -> None:
        if self._found is not None and self._found.product.id == product:
            self._newest_beside.run(self._shelf.beside, product, then=self._beside_found)

    def _beside_found(self, beside: Beside) -> None:
        self._beside = beside
        if self.state.phase == "content":
            self.show(self._with_beside(self.state, beside))

    def _show_found(self, found: Found) -> None:
        self._found = found
        state = describe(found, self._shelf.store(), self._shelf.words(), self._shelf.now())
        state = replace(state, pack=self._pack_words(found))
        if self._beside is not None:
            state = self._with_beside(state, self._beside)
        else:
            # The tiles of the product before stay, hidden: filling them again is quicker than anew.
            kept = self.state
            state = replace(state, goes_with=kept.goes_with, similar=kept.similar, others=kept.others)
        self.show(state)
        self.pictures.look_at(found.variant.id, found.product.title, found.variant.pictures)

    def _pack_words(self, found: Found) -> Pack:
        price = found.prices.get(found.variant.id)
        return pack_words(self._pack, price.price.currency if price else "", self._shelf.words(), self._shelf.now())

    def _with_beside(self, state: ProductState, beside: Beside) -> ProductState:
        store, now = self._shelf.store(), self._shelf.now()
        colors, sizes = (with_other_places(some, beside.elsewhere, store, now) for some in (state.colors, state.sizes))
        goes_with, similar, others = map(self._tiles, (beside.goes_with, beside.similar, beside.others))
        state = replace(state, goes_with=goes_with, similar=similar, others=others)
        return replace(state, beside_known=True, colors=colors, sizes=sizes)

    def _tiles(self, hits: tuple[Hit, ...]) -> tuple[Tile, ...]:
        store, words, now = self._shelf.store(), self._shelf.words(), self._shelf.now()
        return tuple(tile(hit, store, words, now) for hit in hits)

    def _failed(self, error: Exception) -> None:
        log.error("product_not_read", error=type(error).__name__)
        self.show(replace(self.state, phase="trouble"))
