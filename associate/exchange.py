"""Exchange at the return desk: what goes out instead of money, by scan, by colour and size, or by a search; from this
shelf, another store or home; and what it comes to. The return is still the desk's, and is saved with it as one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import exchange_state
from associate.exchange_work import ExchangeWork
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import codes
from shop.orders import Source

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

SAME_AGAIN = ("faulty", "transport")
"""Reasons for which the customer most likely wants the very same article."""


@QmlElement
@QmlUncreatable("made by the program")
class Exchange(ExchangeWork):  # type: ignore[operator]  # the stub of the decorator
    """One line that comes back at a time; what is taken over stays with the return, and goes with it."""

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
    others = field(bool, "others")
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

    @Slot()
    def close(self) -> None:
        """Back to the decision; what was taken over stays."""
        self._close()

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
            self._close()

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
            self._close()

    @Slot(int)
    def refund(self, line: int) -> None:
        """Money for it after all."""
        self._desk.exchange(self._desk.flow.plan.without(line))

    def reword(self) -> None:
        """The language changed, or time went by."""
        self._follow()
