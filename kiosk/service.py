"""What a kiosk does for a shopper beside selling: feedback, saving for later, the page about the store, and what a
screen that nobody was at opens."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.basket import BasketModel
from kiosk.facets import LEVELS
from kiosk.feedback import AFTERS, FeedbackModel, Said
from kiosk.later import LaterModel
from kiosk.product import ProductModel, Shelf
from kiosk.search import SearchModel
from kiosk.store_info import StoreModel
from shell.background import Background
from shop.content import Content
from shop.later import Item
from shop.prices import Promotion

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1


class Ways(Protocol):
    """How a kiosk goes from page to page, and ends a visit."""

    def open(self, page: str) -> None: ...
    def browse(self, branch: str) -> None: ...
    def show_product(self, product: str, variant: str) -> None: ...
    def start_over(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Goods:
    """What can be saved for later, and what a scheduled screen may open."""

    product: ProductModel
    basket: BasketModel
    search: SearchModel
    scheduled: Callable[[str], Content | None]
    promotions: Callable[[], tuple[Promotion, ...]]


@QmlElement
@QmlUncreatable("made by the program")
class ServiceModel(QObject):  # type: ignore[operator]  # the stub of the decorator
    """The models of these pages. `attach` says how to go to a page and how to end a visit."""

    def __init__(
        self,
        give: Callable[[Said], Future[None]],
        goods: Goods,
        shelf: Shelf,
        background: Background,
    ) -> None:
        super().__init__()
        self._goods = goods
        self.opinion = FeedbackModel(give, background)
        self.saved = LaterModel(shelf.store)
        self.place = StoreModel(shelf.store, shelf.words, shelf.now)
        self.on_later: Callable[[], object] = lambda: None
        self._ways: Ways | None = None
        self.opinion.over.connect(self._end)

    def _feedback(self) -> FeedbackModel:
        return self.opinion

    def _later(self) -> LaterModel:
        return self.saved

    def _store_info(self) -> StoreModel:
        return self.place

    feedback = Property(FeedbackModel, _feedback, constant=True)
    later = Property(LaterModel, _later, constant=True)
    storeInfo = Property(StoreModel, _store_info, constant=True)  # noqa: N815 - QML's name

    def attach(self, ways: Ways) -> None:
        self._ways = ways

    @Slot(str)
    def finish(self, after: str) -> None:
        """A journey has ended well: the shopper is asked once, then the visit is over."""
        known = next((one for one in AFTERS if one == after), None)
        if known is None or self.opinion.asked or self._ways is None:
            self._end()
            return
        self.opinion.ask(known)
        self._ways.open("feedback")

    @Slot(result=bool)
    def save_product(self) -> bool:
        """The product on screen, as it was chosen, for the phone."""
        state = self._goods.product.state
        return self._save([Item(state.variant, 1, state.title)])

    @Slot(result=bool)
    def save_basket(self) -> bool:
        """All of the basket, for the phone."""
        lines = self._goods.basket.basket.lines
        return self._save([Item(one.variant, one.quantity, one.title) for one in lines])

    def _save(self, items: list[Item]) -> bool:
        saved = self.saved.save(items)
        if saved:
            self.on_later()
        return saved

    @Slot(str)
    def open_scheduled(self, content: str) -> None:
        """Somebody touched what central scheduled: what it is about, or where everything begins."""
        ways, found = self._ways, self._goods.scheduled(content)
        if ways is None:
            return
        if found is None or found.opens == "":
            ways.open("home")
        elif found.opens == "product":
            ways.show_product(found.target[0], "")
        elif found.opens == "category":
            ways.browse(LEVELS.join(found.target))
        else:
            self._open_promotion(ways, found.target[0])

    def _open_promotion(self, ways: Ways, wanted: str) -> None:
        """The goods that it is for, as far as one page can show them."""
        found = next((one for one in self._goods.promotions() if one.id == wanted), None)
        if found is not None and found.categories:
            ways.browse(LEVELS.join(level.strip() for level in found.categories[0].split(">")))
        elif found is not None and found.products:
            ways.show_product(found.products[0], "")
        elif found is not None and found.brands:
            ways.open("search")
            self._goods.search.type(found.brands[0])
        else:
            ways.open("home")

    def _end(self) -> None:
        if self._ways is not None:
            self._ways.start_over()

    def reword(self) -> None:
        self.opinion.reword()
        self.saved.reword()
        self.place.reword()

    def wipe(self) -> None:
        """Nothing of this shopper's stays."""
        self.opinion.wipe()
        self.saved.wipe()
