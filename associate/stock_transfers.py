"""Goods between this store and other places: asked for, to be sent from here, to be received here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, transfers
from shop.deeds import Deed
from shop.lookups import Hit, StaffMember
from shop.places import Location
from shop.transfers import Refused, Transfer

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class TransferRow:
    """`way`: send, receive, wait (asked for by us, not on its way) or differs. `place` is the other end."""

    id: str
    way: str
    place: str
    goods: str
    units: int
    when: str
    who: str
    pending: bool


@dataclass(frozen=True, slots=True)
class TransferLine:
    """`units` chosen by whoever sends or receives, of `most`; `damaged` among them."""

    id: str
    title: str
    detail: str
    picture: str
    spot: str
    asked: int
    sent: int
    units: int
    damaged: int


@dataclass(frozen=True, slots=True)
class TransfersState:
    """`phase`: "" the list, open (one of them), asking (goods from elsewhere), saving. `why`: state, lines or unsaved;
    `done`: which step was saved last."""

    phase: str = ""
    loading: bool = True
    unreadable: bool = False
    way: str = ""
    place: str = ""
    title: str = ""
    to_send: int = 0
    to_receive: int = 0
    count: int = 0
    units: int = 0
    why: str = ""
    done: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class TransferBook:
    """What the page asks, off the GUI thread, and does."""

    read: Callable[[], tuple[Transfer, ...]]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    locations: Callable[[], tuple[Location, ...]]
    people: Callable[[], tuple[StaffMember, ...]]
    store: Callable[[], str]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[Any]]


@dataclass(frozen=True, slots=True)
class Known:
    transfers: tuple[Transfer, ...]
    articles: Mapping[str, Hit]
    places: Mapping[str, str]
    names: Mapping[str, str]
    store: str


@dataclass(frozen=True, slots=True)
class Wish:
    """Goods that this store asks for."""

    variant: str
    source: str
    command: str


@QmlElement
@QmlUncreatable("made by the program")
class StockTransfers(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: TransfersState
    answered = Signal(str)
    """understood, unknown or refused."""

    def __init__(
        self,
        book: TransferBook,
        *,
        background: Background,
        now: Callable[[], datetime],
        moment: Callable[[datetime, datetime], str],
    ) -> None:
        super().__init__(TransfersState())
        self._book, self._background, self._now, self._moment = book, background, now, moment
        self._newest = Newest(background)
        self._known = Known((), {}, {}, {}, "")
        self._me: StaffMember | None = None
        self._open: Transfer | None = None
        self._command = ""
        self._wish: Wish | None = None
        self._chosen: dict[str, tuple[int, int]] = {}
        self._touched = set[str]()
        self._rows, self._lines = Rows(TransferRow, parent=self), Rows(TransferLine, parent=self)

    phase = field(str, "phase")
    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    way = field(str, "way")
    place = field(str, "place")
    title = field(str, "title")
    toSend = field(int, "to_send")  # noqa: N815 - QML's names
    toReceive = field(int, "to_receive")  # noqa: N815
    count = field(int, "count")
    units = field(int, "units")
    why = field(str, "why")
    done = field(str, "done")
    source = field(str, "source")

    def _get_rows(self) -> Rows:
        return self._rows

    def _get_lines(self) -> Rows:
        return self._lines

    rows = Property(Rows, _get_rows, constant=True)
    lines = Property(Rows, _get_lines, constant=True)

    def look(self, shown: bool) -> None:
        """Somebody sees the page now: what was asked on another one is done with."""
        if shown:
            if self.state.phase in ("asking", "asked"):
                self.close()
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        self._newest.run(self._look, then=self._know, failed=self._not_read)

    def reword(self) -> None:
        """Time went by, or the language changed."""
        self._lay()

    def sign(self, member: StaffMember | None) -> None:
        """What somebody else had opened is not theirs."""
        self._me = member
        self.close()

    @Slot()
    def close(self) -> None:
        """Back to the list; nothing is changed by it."""
        if self.state.phase != "saving":
            self._open = self._wish = None
            self._chosen = {}
            self.show(replace(self.state, phase="", why="", way="", done=""))

    # --- goods from elsewhere

    @Slot(str, str)
    def begin(self, variant: str, title: str) -> None:
        """This store wants some of an article that lies elsewhere."""
        if self._me is not None and self.state.phase != "saving":
            self._wish = Wish(variant, "", self._book.mint())
            self.show(replace(self.state, phase="asking", title=title, place="", source="", units=1, why="", done=""))

    @Slot(str, str)
    def choose_place(self, code: str, name: str) -> None:
        """Who is asked for it."""
        if self._wish is not None and self.state.phase == "asking":
            self._wish = replace(self._wish, source=code)
            self.show(replace(self.state, source=code, place=name))

    @Slot(int)
    def want(self, units: int) -> None:
        self.show(replace(self.state, units=max(1, min(units, transfers.MOST_UNITS))))

    @Slot()
    def ask(self) -> None:
        wish, me = self._wish, self._me
        if wish is None or me is None or not wish.source or self.state.phase != "asking":
            return
        units = {wish.variant: self.state.units}
        deed = transfers.ask(wish.command, wish.source, self._book.store(), units, actor=me.id, now=self._now())
        self._save(deed, wish.command, "ask")

    # --- one of the list

    @Slot(str)
    def open(self, transfer: str) -> None:
        known = next((one for one in self._known.transfers if one.id == transfer), None)
        if known is None or self._me is None or self.state.phase == "saving":
            return
        self._open, self._command, self._touched = known, self._book.mint(), set()
        sending = self._way(known) == "send"
        self._chosen = {
            one: (line.asked if sending or known.direct else line.sent, 0) for one, line in known.lines.items()
        }
        self.show(replace(self.state, phase="open", way=self._way(known), place=self._other(known), why="", done=""))
        self._lay_lines()

    @Slot(str, int)
    def choose(self, variant: str, units: int) -> None:
        """So many of this article are sent, or arrived."""
        if variant in self._chosen and self.state.phase == "open":
            units = max(0, min(units, transfers.MOST_UNITS))
            self._touched.add(variant)
            self._chosen[variant] = (units, min(units, self._chosen[variant][1]))
            self._lay_lines()

    @Slot(str, int)
    def spoil(self, variant: str, damaged: int) -> None:
        """So many of those that arrived are damaged."""
        if variant in self._chosen and self.state.phase == "open":
            units, _ = self._chosen[variant]
            self._chosen[variant] = (units, max(0, min(damaged, units)))
            self._lay_lines()

    def hear(self, code: codes.Code) -> bool:
        """A scan of an article that arrives or leaves counts one more of it: the first begins at one, because what is
        shown before it is what was expected."""
        if self.state.phase != "open" or not isinstance(code, codes.Gtin):
            return False
        hit = next((one for one in self._known.articles.values() if one.variant.gtin == code.gtin), None)
        known = hit is not None and hit.variant.id in self._chosen
        if known and hit is not None:
            counted = self._chosen[hit.variant.id][0] if hit.variant.id in self._touched else 0
            self.choose(hit.variant.id, counted + 1)
        self.answered.emit("understood" if known else "unknown")
        return True

    @Slot()
    def confirm(self) -> None:
        """It leaves, or it is here."""
        known, me = self._open, self._me
        if known is None or me is None or self.state.phase != "open":
            return
        sending = self.state.way == "send"
        if sending:
            sent = {one: units for one, (units, _) in self._chosen.items()}
            deed = transfers.dispatch(known, sent, actor=me.id, now=self._now())
        else:
            deed = transfers.receive(known, dict(self._chosen), actor=me.id, now=self._now())
        self._do(deed, "send" if sending else "receive")

    @Slot()
    def cancel(self) -> None:
        """It is not wanted any more, or cannot be sent."""
        known, me = self._open, self._me
        if known is not None and me is not None and self.state.phase == "open":
            self._do(transfers.cancel(known, actor=me.id, now=self._now()), "cancel")

    def _do(self, deed: Deed | Refused, step: str) -> None:
        if isinstance(deed, Refused):
            log.info("step_refused", reason=deed.reason)
            self.show(replace(self.state, why=deed.reason))
            self.answered.emit("refused")
            return
        self._save(deed, self._command, step)

    def _save(self, deed: Deed, command: str, step: str) -> None:
        before = self.state.phase
        self.show(replace(self.state, phase="saving", why=""))
        self._background.follow(
            self._book.save(deed, command),
            then=lambda _: self._saved(step),
            failed=lambda error: self._not_saved(before, error),
        )

    def _saved(self, step: str) -> None:
        self._open = self._wish = None
        self.show(replace(self.state, phase="" if step != "ask" else "asked", done=step))
        self.answered.emit("understood")
        self.refresh()

    def _not_saved(self, phase: str, error: Exception) -> None:
        log.error("transfer_not_saved", error=type(error).__name__)
        self.show(replace(self.state, phase=phase, why="unsaved"))
        self.answered.emit("refused")

    # --- reading and laying out

    def _look(self) -> Known:
        found = self._book.read()
        wanted = tuple(sorted({variant for one in found for variant in one.lines}))
        names = {one.id: one.name for one in self._book.people()}
        places = {one.code: one.name for one in self._book.locations()}
        return Known(found, self._book.articles(wanted), places, names, self._book.store())

    def _know(self, known: Known) -> None:
        self._known = known
        ways = [self._way(one) for one in known.transfers]
        shown = {"to_send": ways.count("send"), "to_receive": ways.count("receive"), "count": len(ways)}
        self.show(replace(self.state, loading=False, unreadable=False, **shown))  # type: ignore[arg-type]
        self._lay()

    def _not_read(self, error: Exception) -> None:
        log.error("transfers_unreadable", error=type(error).__name__)
        self.show(replace(self.state, loading=False, unreadable=True))

    def _way(self, one: Transfer) -> str:
        if one.state == "differs":
            return "differs"
        if one.state == "sent" or one.direct:
            return "receive" if one.target == self._known.store else "wait"
        return "send" if one.source == self._known.store else "wait"

    def _other(self, one: Transfer) -> str:
        code = one.source if one.target == self._known.store else one.target
        return self._known.places.get(code, code)

    def _lay(self) -> None:
        order = {"receive": 0, "send": 1, "differs": 2, "wait": 3}
        rows = [self._row(one) for one in self._known.transfers]
        self._rows.show(sorted(rows, key=lambda row: order[row.way]))

    def _row(self, one: Transfer) -> TransferRow:
        titles = [self._known.articles[key].title if key in self._known.articles else key for key in one.lines]
        units = sum(line.asked if one.state == "asked" else line.sent for line in one.lines.values())
        when, who = self._moment(one.last_at, self._now()), self._known.names.get(one.last_by, "")
        goods = " · ".join(dict.fromkeys(titles))
        return TransferRow(one.id, self._way(one), self._other(one), goods, units, when, who, one.pending)

    def _lay_lines(self) -> None:
        known = self._open
        if known is None:
            return
        self._lines.show([self._line(one, line) for one, line in known.lines.items()])
        self.show(replace(self.state, units=sum(units for units, _ in self._chosen.values())))

    def _line(self, one: str, line: transfers.Line) -> TransferLine:
        hit = self._known.articles.get(one)
        units, damaged = self._chosen[one]
        variant = hit.variant if hit is not None else None
        detail = " · ".join(filter(None, (variant.color, variant.size))) if variant is not None else ""
        spot = f"{hit.here.spot.aisle}-{hit.here.spot.bay}" if hit and hit.here and hit.here.spot else ""
        title, picture = (hit.title if hit else one), (variant.picture or "" if variant else "")
        return TransferLine(one, title, detail, picture, spot, line.asked, line.sent, units, damaged)
