"""What would go into the basket from the product page: how many, and how it is to be got."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.basket_ways import Sight, WayRow, row_of
from kiosk.rows import ListedModel
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.basket_offers import Offer, likeliest, line_of, offers, quote_of
from shop.baskets import MOST_UNITS, BasketLine
from shop.lookups import Found

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Taken = Callable[[str, str], int]
"""Units of an article that the basket has at a place already."""
NO_WAY = WayRow("", "bag", "", "", "", "", "unknown", open=False)


@dataclass(frozen=True, slots=True)
class ChoosingState:
    """`addable`: it has a price, and some way to get it. `way` is the chosen one."""

    addable: bool = False
    title: str = ""
    quantity: int = 1
    most: int = MOST_UNITS
    way: WayRow = NO_WAY
    ways: tuple[WayRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class ChoosingModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """Of the article on the product page. Another article begins anew; the same one, read again, keeps the choice."""

    state: ChoosingState

    def __init__(self, sight: Callable[[], Sight], taken: Taken) -> None:
        super().__init__(ChoosingState(), {"ways": WayRow})
        self._sight, self._taken = sight, taken
        self._found: Found | None = None
        self._chosen = ""

    addable = field(bool, "addable")
    title = field(str, "title")
    quantity = field(int, "quantity")
    most = field(int, "most")
    way = field(str, "way.id")
    wayIcon = field(str, "way.icon")  # noqa: N815 - QML's names from here on
    wayName = field(str, "way.name")  # noqa: N815
    wayDetail = field(str, "way.detail")  # noqa: N815
    wayWords = field(str, "way.words")  # noqa: N815
    wayAge = field(str, "way.age")  # noqa: N815
    wayLevel = field(str, "way.level")  # noqa: N815

    def _ways(self) -> Rows:
        return self.lists["ways"]

    ways = Property(Rows, _ways, constant=True)

    def consider(self, found: Found | None) -> None:
        """This is on the product page now."""
        if found is None:
            self.wipe()
            return
        if found is self._found:
            return
        if self._found is None or self._found.variant.id != found.variant.id:
            self._chosen = ""
            self.show(replace(self.state, quantity=1))
        self._found = found
        self.reword()

    @Slot()
    def more(self) -> None:
        self._count(self.state.quantity + 1)

    @Slot()
    def fewer(self) -> None:
        self._count(self.state.quantity - 1)

    @Slot(str)
    def pick(self, way: str) -> None:
        """The way with this id, if it can be had so."""
        if any(one.id == way and one.open for one in self._offers()):
            self._chosen = way
            self.reword()

    def line(self) -> BasketLine | None:
        """What goes into the basket; None where nothing can."""
        chosen = self._chosen_one(self._offers())
        if self._found is None or not self.state.addable or chosen is None:
            return None
        return line_of(self._found, self.state.quantity, chosen.way, chosen.place, self._sight().view)

    @property
    def found(self) -> Found | None:
        return self._found

    def added(self) -> None:
        """It is in the basket: the next one begins with one unit."""
        self.show(replace(self.state, quantity=1))
        self.reword()

    def reword(self) -> None:
        """The language changed, time went by, or the basket has others of it now."""
        found = self._found
        if found is None:
            return
        sight, ways = self._sight(), self._offers()
        chosen = self._chosen_one(ways)
        rows = tuple(row_of(one, found, sight, selected=one is chosen) for one in ways)
        way = next((row for row in rows if row.selected), NO_WAY)
        addable = way is not NO_WAY and quote_of(found, sight.view) is not None
        title = found.product.title
        self.show(replace(self.state, addable=addable, title=title, way=way, ways=rows))

    def wipe(self) -> None:
        self._found, self._chosen = None, ""
        self.show(ChoosingState())

    def _count(self, quantity: int) -> None:
        self.show(replace(self.state, quantity=max(1, min(quantity, MOST_UNITS))))
        self.reword()

    def _offers(self) -> tuple[Offer, ...]:
        found = self._found
        if found is None:
            return ()
        variant = found.variant.id
        return offers(found, self.state.quantity, self._sight().view, lambda place: self._taken(variant, place))

    def _chosen_one(self, ways: tuple[Offer, ...]) -> Offer | None:
        """What the shopper chose stays chosen while it can be had."""
        return next((one for one in ways if one.id == self._chosen and one.open), likeliest(ways))
