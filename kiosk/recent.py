"""What was scanned in this visit, the last one first. It is nobody's history: it ends with the visit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.product import Shelf
from kiosk.rows import ListedModel
from kiosk.tiles import Tile, tile
from shell.listmodel import Rows
from shop.lookups import Found, Hit

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 12


@dataclass(frozen=True, slots=True)
class RecentState:
    tiles: tuple[Tile, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class RecentModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """In the memory of this visit alone: nothing of it is written anywhere."""

    state: RecentState

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(RecentState(), {"tiles": Tile})
        self._shelf = shelf
        self._hits: tuple[Hit, ...] = ()

    def _tiles(self) -> Rows:
        return self.lists["tiles"]

    tiles = Property(Rows, _tiles, constant=True)

    def scanned(self, found: Found) -> None:
        fresh = as_hit(found)
        self._hits = (fresh, *(hit for hit in self._hits if hit.product != fresh.product))[:MOST]
        self.reword()

    def reword(self) -> None:
        store, words, now = self._shelf.store(), self._shelf.words(), self._shelf.now()
        self.show(replace(self.state, tiles=tuple(tile(hit, store, words, now) for hit in self._hits)))

    def wipe(self) -> None:
        """The next shopper has scanned nothing yet."""
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
