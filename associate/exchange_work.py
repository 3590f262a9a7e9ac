"""What an exchange at the desk goes through: read, chosen, weighed, taken over. The page's taps are in
`associate.exchange`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import cast
from uuid import UUID

import structlog
from PySide6.QtCore import Signal

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
from shell.viewmodel import ViewModel
from shop.exchanges import Basket, may_leave, number
from shop.lookups import Found
from shop.orders import Source

log = structlog.get_logger()


class ExchangeWork(ViewModel):
    """What an exchange goes through; `associate.exchange.Exchange` is how a page sees it."""

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

    def _begin(self, line: int, flow: Flow) -> None:
        units = flow.chosen[line].units
        self._variant, self._color, self._units, self._held = "", "", units, False
        self._plan, self._sheet, self._listing = flow.plan, None, None
        self.show(replace(self.state, phase="reading", line=line, most=units))

    def _close(self) -> None:
        self._asked.forget()
        self._sheet, self._listing = None, None
        self.show(replace(self.state, phase="", line=0))
        self._follow()

    # --- what it comes to

    def _pick(self) -> Pick | None:
        flow = self._desk.flow
        if self._sheet is None or flow.facts is None or not self._variant:
            return None
        currency = flow.facts.order.shown.currency
        return exchange_rows.pick(self._sheet, self._variant, self._units, self._held, currency, self._now())

    def _with_pick(self) -> Plan | None:
        """The plan with what is chosen on the sheet, for no more than comes back by now."""
        one, line = self._pick(), self.state.line
        if one is None or not line:
            return None
        order = self._plan.order or number(UUID(self._mint()))
        self._plan = replace(self._plan, order=order)
        return replace(self._plan, picks={**self._plan.picks, line: one}).within(self._desk.flow.units)

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
        """The first way in which what is chosen can come, unless it can come as chosen before. What was taken over
        for other lines comes the same way: that is for a person to say."""
        one = self._pick()
        if one is None or self._sheet is None or self._others():
            return
        rows = self._way_rows(one)
        if any(row.chosen and row.may for row in rows):
            return
        first = next((row for row in rows if row.may), None)
        if first is not None:
            source, _, at = first.id.partition(":")
            self._plan = replace(self._plan, source=cast("Source", source), at=at, place=first.name)

    def _others(self) -> bool:
        """Whether goods go out for other lines as well."""
        return any(line != self.state.line for line in self._plan.picks)

    def _way_rows(self, one: Pick) -> list[WayRow]:
        if self._sheet is None:
            return []
        line, now = self.state.line, self._now()
        return exchange_rows.ways(self._sheet, one, self._plan, self._leaves(), now, self._words, line=line)

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
                others=self._others(),
                ready=one is not None and any(row.chosen and row.may for row in self._ways.rows),
                **exchange_state.of_line(flow, self.state.line, self._words),
            )
        )

    def _picture(self, sheet: Sheet) -> str:
        shown = sheet.of(self._variant) or next(
            (one for one in sheet.all if one.variant.color == self._color), sheet.all[0]
        )
        return shown.variant.picture or ""
