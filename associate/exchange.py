"""Exchange at the return desk: what goes out instead of money, by scan, by colour and size, or by a search; from this
shelf, another store or home; and what it comes to. The return is still the desk's, and is saved with it as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import cast
from uuid import UUID

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import exchange_rows, exchange_state, results
from associate.exchange_plan import Pick, Plan, basket_of
from associate.exchange_rows import Sheet, SwapRow, VariantRow, WayRow, Wording
from associate.exchange_state import ExchangeState
from associate.results import Result
from associate.return_desk_flow import Flow
from associate.return_desk_work import DeskWork
from associate.stock import Listing, Shelves
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes
from shop.exchanges import Basket, may_leave, number
from shop.lookups import Found
from shop.orders import Source

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

SAME_AGAIN = ("faulty", "transport")
"""Reasons for which the customer most likely wants the very same article."""


@QmlElement
@QmlUncreatable("made by the program")
class Exchange(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: ExchangeState
    answered = Signal(str)
    """A scan was answered: understood, unknown or refused."""

    def __init__(
        self,
        desk: DeskWork,
        shelves: Shelves,
        *,
        mint: Callable[[], str],
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(ExchangeState())
        self._desk, self._shelves, self._mint = desk, shelves, mint
        self._now, self._words = now, words
        self._asked = Newest(background)
        self._sheet: Sheet | None = None
        self._listing: Listing | None = None
        self._variant, self._color, self._units, self._held = "", "", 1, False
        self._plan = Plan()
        self._variants, self._ways = Rows(VariantRow, parent=self), Rows(WayRow, parent=self)
        self._hits, self._swaps = Rows(Result, parent=self), Rows(SwapRow, parent=self)
        desk.laid.connect(self._follow)

    phase = field(str, "phase")
    line = field(int, "line")
    lineTitle = field(str, "line_title")  # noqa: N815 - QML's names from here on
    lineWorth = field(str, "line_worth")  # noqa: N815
    units = field(int, "units")
    most = field(int, "most")
    query = field(str, "query")
    total = field(int, "total")
    shown = field(str, "shown")
    product = field(str, "product")
    title = field(str, "title")
    brand = field(str, "brand")
    picture = field(str, "picture")
    color = field(str, "color")
    colors = field(list, "colors")
    variant = field(str, "variant")
    detail = field(str, "detail")
    price = field(str, "price")
    same = field(bool, "same")
    held = field(bool, "held")
    no = field(str, "no")
    difference = field(str, "difference")
    fee = field(str, "fee")
    how = field(str, "how")
    ready = field(bool, "ready")
    leaves = field(bool, "leaves")
    active = field(bool, "active")
    goods = field(str, "goods")
    pieces = field(int, "pieces")
    balance = field(str, "balance")
    amount = field(str, "amount")
    worth = field(str, "worth")
    cost = field(str, "cost")
    source = field(str, "source")
    place = field(str, "place")
    stays = field(bool, "stays")
    told = field(str, "told")
    order = field(str, "order")

    def _get_variants(self) -> Rows:
        return self._variants

    def _get_ways(self) -> Rows:
        return self._ways

    def _get_hits(self) -> Rows:
        return self._hits

    def _get_swaps(self) -> Rows:
        return self._swaps

    variants = Property(Rows, _get_variants, constant=True)
    ways = Property(Rows, _get_ways, constant=True)
    hits = Property(Rows, _get_hits, constant=True)
    swaps = Property(Rows, _get_swaps, constant=True)

    # --- what goes out

    @Slot(int)
    def begin(self, line: int) -> None:
        """For what comes back of this line: its own product first."""
        flow = self._desk.flow
        facts, chosen = flow.facts, flow.chosen.get(line)
        known = facts.order.shown.line(line) if facts is not None else None
        if facts is None or chosen is None or known is None or flow.judged is None or flow.phase != "lines":
            return
        self._begin(line, flow)
        hit, before = facts.articles.get(known.variant), flow.plan.picks.get(line)
        again = chosen.reason in SAME_AGAIN
        self._variant = before.variant if before is not None else known.variant if again else ""
        if before is not None:
            self._units, self._held = before.units, before.held
        if before is not None:
            self._read(partial(self._shelves.product, before.product, before.variant))
        elif hit is None:
            self.show(replace(self.state, phase="empty", **exchange_state.of_line(flow, line, self._words)))
        else:
            self._read(partial(self._shelves.product, hit.product, known.variant))

    def _begin(self, line: int, flow: Flow) -> None:
        units = flow.chosen[line].units
        self._variant, self._color, self._units, self._held = "", "", units, False
        self._plan, self._sheet, self._listing = flow.plan, None, None
        self.show(replace(self.state, phase="reading", line=line, most=units))

    @Slot()
    def close(self) -> None:
        """Back to the decision; what was taken over stays."""
        self._asked.forget()
        self._sheet, self._listing = None, None
        self.show(replace(self.state, phase="", line=0))
        self._follow()

    @Slot(str)
    def seek(self, text: str) -> None:
        """Something else, by what it is called or by its number."""
        code = codes.read(text.strip(), None, ())
        if not text.strip() or not self.state.line:
            return
        if isinstance(code, codes.Gtin):
            self._look_up(code.gtin, held=False)
            return
        self.show(replace(self.state, phase="reading", query=text.strip()))
        self._asked.run(self._search, text.strip(), then=self._list, failed=self._failed)

    @Slot(str, str)
    def open(self, product: str, variant: str) -> None:
        """One of the results."""
        self._variant, self._color, self._held = "", "", False
        self._read(partial(self._shelves.product, product, variant))

    @Slot()
    def back(self) -> None:
        """From a product to the results it was found in, or to the decision."""
        if self._listing is not None and self.state.phase == "product":
            self._list(self._listing)
        else:
            self.close()

    def hear(self, code: codes.Code) -> bool:
        """Somebody has it in the hand; whether the sheet is open."""
        if isinstance(code, codes.Ambiguous):
            code = next((one for one in code.readings if isinstance(one, codes.Gtin)), code)
        if not self.state.phase:
            return False
        if isinstance(code, codes.Gtin):
            self._look_up(code.gtin, held=True)
            return True
        self.answered.emit("refused")
        return True

    @Slot(str)
    def choose_color(self, color: str) -> None:
        self._color = color
        self._lay()

    @Slot(str)
    def choose(self, variant: str) -> None:
        """One of the variants."""
        self._held = self._held and variant == self._variant
        self._variant = variant
        self._suit()
        self._lay()

    @Slot(int)
    def set_units(self, units: int) -> None:
        if 0 < units <= self.state.most:
            self._units = units
            self._lay()

    @Slot(str)
    def come(self, way: str) -> None:
        """How it comes, by the id of the row: all that goes out in this visit comes the same way."""
        row = next((one for one in self._ways.rows if one.id == way and one.may), None)
        if row is not None:
            source, _, at = way.partition(":")
            self._plan = replace(self._plan, source=cast("Source", source), at=at, place=row.name)
            self._lay()

    @Slot()
    def take_over(self) -> None:
        """This goes out for it."""
        plan = self._with_pick()
        if plan is not None and self.state.ready:
            self._desk.exchange(plan)
            self.close()

    @Slot(int)
    def refund(self, line: int) -> None:
        """Money for it after all."""
        self._desk.exchange(self._desk.flow.plan.without(line))

    # --- what it comes to

    def _pick(self) -> Pick | None:
        flow = self._desk.flow
        if self._sheet is None or flow.facts is None or not self._variant:
            return None
        currency = flow.facts.order.shown.currency
        return exchange_rows.pick(self._sheet, self._variant, self._units, self._held, currency, self._now())

    def _with_pick(self) -> Plan | None:
        """The plan with what is chosen on the sheet."""
        one, line = self._pick(), self.state.line
        if one is None or not line:
            return None
        order = self._plan.order or number(UUID(self._mint()))
        self._plan = replace(self._plan, order=order)
        return replace(self._plan, picks={**self._plan.picks, line: one})

    def _basket(self, plan: Plan | None) -> Basket | None:
        flow = self._desk.flow
        if plan is None or flow.facts is None or flow.judged is None:
            return None
        return basket_of(plan, flow.facts.order.shown, flow.units, flow.judged.money.total)

    # --- reading

    def _read(self, find: Callable[[], Found | None]) -> None:
        self._asked.run(self._sheet_of, find, self._back(), then=self._opened, failed=self._failed)

    def _back(self) -> tuple[str, str]:
        """Product and variant that come back."""
        facts = self._desk.flow.facts
        line = facts.order.shown.line(self.state.line) if facts is not None else None
        hit = facts.articles.get(line.variant) if facts is not None and line is not None else None
        return (hit.product, line.variant) if hit is not None and line is not None else ("", "")

    def _sheet_of(self, find: Callable[[], Found | None], back: tuple[str, str]) -> Sheet | None:
        return exchange_rows.read(self._shelves, find(), back)

    def _look_up(self, gtin: str, *, held: bool) -> None:
        self._asked.run(self._found, gtin, self._back(), then=partial(self._looked_up, gtin, held), failed=self._failed)

    def _found(self, gtin: str, back: tuple[str, str]) -> tuple[str, Sheet | None]:
        found = self._shelves.find(gtin)
        return (found.variant.id if found is not None else ""), exchange_rows.read(self._shelves, found, back)

    def _looked_up(self, gtin: str, held: bool, answer: tuple[str, Sheet | None]) -> None:
        variant, sheet = answer
        if sheet is None:
            self.show(replace(self.state, phase="unknown", shown=gtin.lstrip("0")))
            self.answered.emit("unknown")
            return
        self._variant, self._color, self._held = variant, "", held
        self._opened(sheet)
        self.answered.emit("understood" if self.state.no == "" else "refused")

    def _opened(self, sheet: Sheet | None) -> None:
        if sheet is None or not sheet.all:
            self.show(replace(self.state, phase="empty"))
            return
        self._sheet = sheet
        if not self._color:
            back = sheet.of(self._variant) or sheet.instead or sheet.all[0]
            known = exchange_rows.colors(sheet)
            self._color = back.variant.color if back.variant.color in known else next(iter(known), "")
        self._suit()
        self.show(replace(self.state, phase="product"))
        self._lay()

    def _suit(self) -> None:
        """The first way in which what is chosen can come, unless it can come as chosen before."""
        one = self._pick()
        if one is None or self._sheet is None:
            return
        rows = self._way_rows(one)
        if any(row.chosen and row.may for row in rows):
            return
        first = next((row for row in rows if row.may), None)
        if first is not None:
            source, _, at = first.id.partition(":")
            self._plan = replace(self._plan, source=cast("Source", source), at=at, place=first.name)

    def _way_rows(self, one: Pick) -> list[WayRow]:
        if self._sheet is None:
            return []
        return exchange_rows.ways(self._sheet, one, self._plan, self._leaves(), self._now(), self._words)

    def _leaves(self) -> bool:
        judged = self._desk.flow.judged
        return judged is not None and may_leave(judged.said)

    def _search(self, text: str) -> Listing:
        return Listing(self._shelves.search(text), self._shelves.limits())

    def _list(self, listing: Listing) -> None:
        self._listing, self._sheet = listing, None
        found, now = listing.results, self._now()
        self._hits.show([results.of_hit(hit, listing.limits, now, self._words.money) for hit in found.hits])
        self.show(replace(self.state, phase="results", total=found.total, shown=found.corrected or ""))

    def _failed(self, error: Exception) -> None:
        log.error("exchange_not_read", error=type(error).__name__)
        self.show(replace(self.state, phase="failed"))
        self.answered.emit("refused")

    # --- shown

    def _follow(self) -> None:
        """The return went on, or is another one."""
        flow = self._desk.flow
        if self.state.phase and (flow.phase != "lines" or self.state.line not in flow.chosen or flow.judged is None):
            self._asked.forget()
            self.show(replace(self.state, phase="", line=0))
        self._swaps.show(exchange_rows.swaps(flow))
        self.show(exchange_state.in_hand(self.state, flow, self._words))
        if self.state.phase == "product":
            self._units = min(self._units, flow.chosen[self.state.line].units)
            self._lay()

    def _lay(self) -> None:
        """The sheet."""
        sheet, flow, now = self._sheet, self._desk.flow, self._now()
        if sheet is None or flow.facts is None:
            return
        one, product = self._pick(), sheet.all[0].product
        money = partial(exchange_state.money, flow.facts, self._words)
        self._variants.show(exchange_rows.variants(sheet, self._color, self._variant, now, self._words))
        self._ways.show(self._way_rows(one) if one is not None else [])
        how, amount = exchange_rows.balance(self._basket(self._with_pick()))
        self.show(
            replace(
                self.state,
                product=product.id,
                title=product.title,
                brand=product.brand,
                colors=tuple(exchange_rows.colors(sheet)),
                color=self._color,
                variant=self._variant,
                picture=self._picture(sheet),
                detail=one.detail if one is not None else "",
                price=money(one.price) if one is not None else "",
                same=one is not None and one.instead is not None,
                held=self._held,
                no="price" if one is None and self._variant else "",
                how=how,
                difference=money(amount),
                units=self._units,
                leaves=self._leaves(),
                ready=one is not None and any(row.chosen and row.may for row in self._ways.rows),
                **exchange_state.of_line(flow, self.state.line, self._words),
            )
        )

    def _picture(self, sheet: Sheet) -> str:
        shown = sheet.of(self._variant) or next(
            (one for one in sheet.all if one.variant.color == self._color), sheet.all[0]
        )
        return shown.variant.picture or ""

    def reword(self) -> None:
        """The language changed, or time went by."""
        self._follow()
