"""What was scanned in this visit, the last one first. It is nobody's history: it ends with the visit."""

from __future__ import annotations

from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.news import Ids, concern
from kiosk.product import Shelf
from kiosk.rows import ListedModel
from kiosk.tiles import Tile, tile
from shell.background import Background, Newest
from shell.listmodel import Rows
from shop.lookups import Found, Hit

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)

MOST = 12


@dataclass(frozen=True, slots=True)
class RecentState:
    tiles: tuple[Tile, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class RecentModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """In the memory of this visit alone: nothing of it is written anywhere."""

    state: RecentState

    def __init__(self, shelf: Shelf, background: Background) -> None:
        super().__init__(RecentState(), {"tiles": Tile})
        self._shelf = shelf
        self._newest = Newest(background)
        self._hits: tuple[Hit, ...] = ()

    def _tiles(self) -> Rows:
        return self.lists["tiles"]

    tiles = Property(Rows, _tiles, constant=True)

    def scanned(self, found: Found) -> None:
        fresh = as_hit(found)
        self._hits = (fresh, *(hit for hit in self._hits if hit.product != fresh.product))[:MOST]
        self.reword()

    def concerns(self, ids: Ids) -> bool:
        """Whether this news can change a tile."""
        return concern(ids, {one for hit in self._hits for one in (hit.product, hit.variant.id)})

    def refresh(self) -> None:
        """A price or the stock has changed: the tiles say what the product's page says."""
        if self._hits:
            wanted = tuple((hit.product, hit.variant.id) for hit in self._hits)
            self._newest.run(self._read, wanted, then=self._answered, failed=self._failed)

    def _read(self, wanted: tuple[tuple[str, str], ...]) -> dict[str, Hit | None]:
        found = {product: self._shelf.product(product, variant) for product, variant in wanted}
        return {product: as_hit(one) if one is not None else None for product, one in found.items()}

    def _answered(self, read: dict[str, Hit | None]) -> None:
        """What was scanned meanwhile stays; what has left the assortment does not."""
        fresh = (read.get(hit.product, hit) for hit in self._hits)
        self._hits = tuple(hit for hit in fresh if hit is not None)
        self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("recent_not_read", error=type(error).__name__)

    def reword(self) -> None:
        store, words, now = self._shelf.store(), self._shelf.words(), self._shelf.now()
        self.show(replace(self.state, tiles=tuple(tile(hit, store, words, now) for hit in self._hits)))

    def wipe(self) -> None:
        """The next shopper has scanned nothing yet."""
        self._newest.forget()
        self._hits = ()
        self.show(RecentState())


def as_hit(found: Found) -> Hit:
    """A product page's facts as those of a tile."""
    product, variant = found.product, found.variant
    return Hit(
        product=product.id,
        variant=variant,
        title=product.title,
        brand=product.brand,
        category=product.category,
        colors=len({one.color for one in product.variants if one.color}),
        price=found.prices.get(variant.id),
        promotions=found.promotions,
        here=found.here.get(variant.id),
    )
