"""The Basket page: what the shopper wants, each line with its way and its promise. It lives in this visit alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import structlog
from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.basket_rows import LineRow, SumRow, cost, line_rows, saved_words, sums, tax_words
from kiosk.basket_ways import Sight, WayRow, row_of
from kiosk.continued import ContinuedModel
from kiosk.news import Ids, concern
from kiosk.rows import ListedModel
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import baskets
from shop.basket_handover import requoted
from shop.basket_offers import Offer, offers, taken
from shop.basket_refused import LeftOver, told_left
from shop.basket_totals import Totals
from shop.baskets import Basket, BasketLine, Full
from shop.lookups import Found
from shop.money import Money

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)
translate = QCoreApplication.translate

Read = Callable[[str, str | None], Found | None]
NO_FACTS: Mapping[str, Found] = MappingProxyType({})
NO_CHANGES: Mapping[int, Money] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class BasketState:
    """`units` in all lines. `undo`: what was removed last, in words. `changed`: prices that the shopper has not agreed
    to yet. `unpriced`: something has no price, and cannot be ordered. `short`: a
    line that is known not to be had as chosen, 0 for none. `choosing` is the line whose ways are open."""

    units: int = 0
    lines: tuple[LineRow, ...] = ()
    sums: tuple[SumRow, ...] = ()
    total: str = ""
    tax: str = ""
    saved: str = ""
    undo: str = ""
    changed: str = ""
    unpriced: bool = False
    orders: bool = False
    short: int = 0
    choosing: int = 0
    choosingTitle: str = ""  # noqa: N815 - read by QML as it is
    ways: tuple[WayRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class BasketModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """`basket` is a value of this visit; nothing of it is written anywhere before it is ordered."""

    state: BasketState

    def __init__(self, read: Read, sight: Callable[[], Sight], background: Background) -> None:
        super().__init__(BasketState(), {"lines": LineRow, "sums": SumRow, "ways": WayRow})
        self._read, self._sight = read, sight
        self._newest = Newest(background)
        self.basket, self.facts, self.repriced = Basket(), NO_FACTS, NO_CHANGES
        self._removed: BasketLine | None = None
        self._choosing = 0
        self._continued = ContinuedModel(lambda: self.basket)

    units = field(int, "units")
    total = field(str, "total")
    tax = field(str, "tax")
    saved = field(str, "saved")
    undo = field(str, "undo")
    changedWords = field(str, "changed")  # noqa: N815 - QML's names from here on
    unpriced = field(bool, "unpriced")
    orders = field(bool, "orders")
    short = field(int, "short")
    choosing = field(int, "choosing")
    choosingTitle = field(str, "choosingTitle")  # noqa: N815

    def _lines(self) -> Rows:
        return self.lists["lines"]

    def _sums(self) -> Rows:
        return self.lists["sums"]

    def _ways(self) -> Rows:
        return self.lists["ways"]

    lines = Property(Rows, _lines, constant=True)
    sums = Property(Rows, _sums, constant=True)

    def _get_continued(self) -> ContinuedModel:
        return self._continued

    ways = Property(Rows, _ways, constant=True)
    continued = Property(ContinuedModel, _get_continued, constant=True)

    # --- what the shopper does

    def add(self, line: BasketLine, found: Found) -> bool:
        """False where the basket is full."""
        try:
            self.basket = baskets.add(self.basket, line)
        except Full:
            log.info("basket_full")
            return False
        self.facts = {**self.facts, line.variant: found}
        self._forget_removed()
        return True

    @Slot(int)
    def more(self, line: int) -> None:
        self._count(line, 1)

    @Slot(int)
    def fewer(self, line: int) -> None:
        """The last one goes with its line, which can be put back."""
        one = self.basket.line(line)
        if one is not None and one.quantity == 1:
            self.remove(line)
        else:
            self._count(line, -1)

    @Slot(int)
    def remove(self, line: int) -> None:
        self._removed = self.basket.line(line)
        self.basket = baskets.remove(self.basket, line)
        self.reword()

    @Slot()
    def put_back(self) -> None:
        if self._removed is not None:
            self.basket = baskets.put_back(self.basket, self._removed)
            self._forget_removed()

    @Slot(int)
    def choose(self, line: int) -> None:
        """Open the ways of a line; 0 closes them."""
        self._choosing = line if self.basket.line(line) is not None else 0
        self.reword()

    @Slot(str)
    def pick(self, way: str) -> None:
        """The way with this id for the line whose ways are open."""
        line, found = self.basket.line(self._choosing), None
        if line is not None:
            found = next((one for one in self._offers(line) if one.id == way and one.open), None)
        if line is not None and found is not None:
            self.basket = baskets.change_way(self.basket, line.line, found.way, found.place)
        self._choosing = 0
        self._forget_removed()

    @Slot()
    def agree(self) -> None:
        """The prices on the screen are the ones meant."""
        self.repriced = NO_CHANGES
        self.reword()

    # --- what changes

    def take(self) -> Basket:
        """All of it, for an order; what is left is an empty basket."""
        gone, self.basket = self.basket, Basket()
        self.repriced = NO_CHANGES
        self._forget_removed()
        return gone

    def unite(self, other: Basket, facts: Mapping[str, Found]) -> None:
        """Another basket of the same shopper, put into this one."""
        self.basket = baskets.merge(self.basket, other, lambda _line: None).basket
        self.facts = {**facts, **self.facts}
        self._forget_removed()

    def give_back(self, over: LeftOver) -> None:
        """What could not be ordered, with what came in meanwhile."""
        mine = over.basket
        self.basket = baskets.merge(mine, self.basket, lambda _line: None).basket if self.basket.lines else mine
        self.repriced = over.before
        self.facts = told_left(self.facts, over, self._sight().now)
        self._forget_removed()

    @property
    def dearer(self) -> bool:
        """Something costs more than the shopper has agreed to."""
        lines = ((self.basket.line(number), before) for number, before in self.repriced.items())
        return any(line is not None and line.quote is not None and line.quote.now > before for line, before in lines)

    def taken(self, variant: str, place: str) -> int:
        return taken(self.basket, variant, place)

    def totals(self, option: str = "") -> Totals:
        sight = self._sight()
        return cost(self.basket, sight, sight.store.terms.option(option))

    def refresh(self) -> None:
        """Central changed prices or stock: read again, and say what costs something else now."""
        wanted = {one.variant: one.product for one in self.basket.lines}
        if wanted:
            self._newest.run(self._read_all, wanted, then=self._known, failed=self._not_read)

    def concerns(self, ids: Ids) -> bool:
        return concern(ids, {name for one in self.basket.lines for name in (one.variant, one.product)})

    def reword(self) -> None:
        """The language changed, or time went by."""
        basket, sight = self.basket, self._sight()
        all_, rows = cost(basket, sight, None), line_rows(basket, self.facts, self.repriced, sight)
        shown = BasketState(
            units=basket.units,
            lines=rows,
            sums=sums(all_, None, sent=False, sight=sight),
            total=sight.words.money(all_.money(all_.total)) if basket.lines else "",
            tax=tax_words(all_, sight),
            saved=saved_words(all_, sight),
            undo=self._undo_words(),
            changed=self._changed_words(),
            unpriced=bool(all_.unpriced),
            orders=bool(basket.ordered()),
            short=next((one.id for one in rows if one.level == "out"), 0),
        )
        self.show(self._with_ways(shown, sight))

    def wipe(self) -> None:
        """The next shopper has an empty basket."""
        self._newest.forget()
        self.basket, self.facts, self.repriced = Basket(), NO_FACTS, NO_CHANGES
        self._removed, self._choosing = None, 0
        self._continued.wipe()
        self.show(BasketState())

    def _with_ways(self, shown: BasketState, sight: Sight) -> BasketState:
        line = self.basket.line(self._choosing)
        found = self.facts.get(line.variant) if line is not None else None
        if line is None or found is None:
            return shown
        mine = f"{line.way}:{line.place}"
        rows = tuple(row_of(one, found, sight, selected=one.id == mine) for one in self._offers(line))
        title = " · ".join(part for part in (line.title, line.about) if part)
        return replace(shown, choosing=line.line, choosingTitle=title, ways=rows)

    def _offers(self, line: BasketLine) -> tuple[Offer, ...]:
        found = self.facts.get(line.variant)
        if found is None:
            return ()
        basket = self.basket
        return offers(found, line.quantity, self._sight().view, lambda at: taken(basket, line.variant, at, line.line))

    def _count(self, line: int, by: int) -> None:
        one = self.basket.line(line)
        if one is not None:
            self.basket = baskets.change_quantity(self.basket, line, one.quantity + by)
            self._forget_removed()

    def _forget_removed(self) -> None:
        self._removed = None
        self.reword()

    def _undo_words(self) -> str:
        if self._removed is None:
            return ""
        return translate("Basket", "%1 is out of your basket.").replace("%1", self._removed.title)

    def _changed_words(self) -> str:
        if not self.repriced:
            return ""
        n = len(self.repriced)
        return translate("Basket", "The price of %n article(s) has changed. Please have a look.", "", n)

    def _read_all(self, wanted: Mapping[str, str]) -> dict[str, Found]:
        found = {variant: self._read(product, variant) for variant, product in wanted.items()}
        return {variant: one for variant, one in found.items() if one is not None and one.variant.id == variant}

    def _known(self, facts: dict[str, Found]) -> None:
        self.facts = {**self.facts, **facts}
        self.basket, self.repriced = requoted(self.basket, facts, self._sight().view, self.repriced)
        self.reword()

    def _not_read(self, error: Exception) -> None:
        log.error("basket_not_read", error=type(error).__name__)
