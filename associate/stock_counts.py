"""What somebody should count: what the ledger or a colleague doubts, lists from central, and a bay that was scanned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.stock_state import Article
from associate.stock_work import StockWork
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, counts
from shop.counts import CountList, ToCount
from shop.deeds import Deed
from shop.lookups import Found, Hit, StaffMember
from shop.stock_rights import may

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

ASKED = "asked"


@dataclass(frozen=True, slots=True)
class CountRow:
    """An article to count: `why` for words, `since` and `who` of what asks for it; `units` once it was counted here or
    elsewhere, -1 before."""

    id: str
    title: str
    detail: str
    picture: str
    spot: str
    why: str
    since: str
    who: str
    units: int
    difference: int
    pending: bool


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list of central: how many of how many are counted."""

    id: str
    title: str
    since: str
    who: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class StockCountsState:
    """`opened`: "" the overview, "list" one of central's, "bay" what lies in `bay`. `waiting` articles are doubted."""

    loading: bool = True
    unreadable: bool = False
    opened: str = ""
    title: str = ""
    bay: str = ""
    waiting: int = 0
    lists: int = 0
    done: int = 0
    total: int = 0
    may_ask: bool = False
    asked: str = ""
    """What became of asking everybody: saving, saved or unsaved."""


@dataclass(frozen=True, slots=True)
class CountBook:
    """What the page asks, off the GUI thread."""

    to_count: Callable[[], tuple[ToCount, ...]]
    lists: Callable[[], tuple[CountList, ...]]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    in_bay: Callable[[str, str], tuple[Hit, ...]]
    find: Callable[[str], Found | None]
    people: Callable[[], tuple[StaffMember, ...]]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[Any]]


@dataclass(frozen=True, slots=True)
class Read:
    waiting: tuple[ToCount, ...]
    lists: tuple[CountList, ...]
    articles: Mapping[str, Hit]
    names: Mapping[str, str]


NOTHING = Read((), (), {}, {})


@QmlElement
@QmlUncreatable("made by the program")
class StockCounts(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: StockCountsState
    answered = Signal(str)
    """understood or unknown."""

    def __init__(
        self,
        book: CountBook,
        work: StockWork,
        *,
        background: Background,
        now: Callable[[], datetime],
        moment: Callable[[datetime, datetime], str],
    ) -> None:
        super().__init__(StockCountsState())
        self._background = background
        self._me: StaffMember | None = None
        self._book, self._work, self._now, self._moment = book, work, now, moment
        self._newest, self._scans = Newest(background), Newest(background)
        self._read = NOTHING
        self._list, self._hits = "", tuple[Hit, ...]()
        self._counted: dict[str, int] = {}
        self._rows, self._lists = Rows(CountRow, parent=self), Rows(ListRow, parent=self)
        work.counted_one.connect(self._note)

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    opened = field(str, "opened")
    title = field(str, "title")
    bay = field(str, "bay")
    waiting = field(int, "waiting")
    lists = field(int, "lists")
    done = field(int, "done")
    total = field(int, "total")
    mayAsk = field(bool, "may_ask")  # noqa: N815 - QML's name
    asked = field(str, "asked")

    def _get_rows(self) -> Rows:
        return self._rows

    def _get_lists(self) -> Rows:
        return self._lists

    rows = Property(Rows, _get_rows, constant=True)
    listRows = Property(Rows, _get_lists, constant=True)  # noqa: N815 - QML's name

    def look(self, shown: bool) -> None:
        """Somebody sees the page now."""
        if shown:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        self._newest.run(self._look, then=self._know, failed=self._not_read)

    def reword(self) -> None:
        """Time went by, or the language changed."""
        self._lay()

    def sign(self, member: StaffMember | None) -> None:
        """Another person begins at the overview."""
        self._me = member
        self.show(replace(self.state, may_ask=member is not None and may(member.role, "ask_count")))
        self._forget_bay()

    @Slot(str)
    def open(self, list_id: str) -> None:
        """One of central's lists."""
        self._list, self._hits = list_id, ()
        self._lay()

    @Slot()
    def back(self) -> None:
        self._forget_bay()

    @Slot()
    def ask_all(self) -> None:
        """Everybody of the store is asked to count the bay on screen."""
        me, variants = self._me, [hit.variant.id for hit in self._hits][: counts.MOST_ON_A_LIST]
        if me is None or not variants or not self.state.may_ask or self.state.asked in ("saving", "saved"):
            return
        one, bay = self._book.mint(), self.state.bay
        deed = counts.ask(one, bay, variants, actor=me.id, now=self._now())
        self.show(replace(self.state, asked="saving"))
        self._background.follow(
            self._book.save(deed, one), then=lambda _: self._asked_all(bay), failed=partial(self._not_asked, bay)
        )

    def _asked_all(self, bay: str) -> None:
        """Of another bay that is on screen by now, nothing is said."""
        if self.state.bay == bay:
            self.show(replace(self.state, asked="saved"))
        self.answered.emit("understood")

    def _not_asked(self, bay: str, error: Exception) -> None:
        log.error("count_not_asked", error=type(error).__name__)
        if self.state.bay == bay:
            self.show(replace(self.state, asked="unsaved"))

    def _forget_bay(self) -> None:
        self._list, self._hits, self._counted = "", (), {}
        self.show(replace(self.state, opened="", bay=""))
        self._lay()

    @Slot(str)
    def count(self, variant: str) -> None:
        """Count one of the rows."""
        row = next((row for row in self._rows.rows if row.id == variant), None)
        if row is not None:
            article = Article(row.id, row.title, row.detail, row.picture, row.spot)
            self._work.begin_count(article, self._list)

    def hear(self, code: codes.Code) -> bool:
        """A bay is counted as a whole; a product is counted at once."""
        if isinstance(code, codes.Bay):
            look = self._book.in_bay
            self._scans.run(look, code.aisle, code.bay, then=lambda hits: self._bay(code, hits), failed=self._not_read)
            return True
        if isinstance(code, codes.Gtin):
            self._scans.run(self._book.find, code.gtin, then=self._scanned, failed=self._not_read)
            return True
        return False

    def _bay(self, code: codes.Bay, hits: tuple[Hit, ...]) -> None:
        self._list, self._hits, self._counted = "", hits, {}
        self.show(replace(self.state, opened="bay", bay=f"{code.aisle}-{code.bay}", asked=""))
        self._lay()
        self.answered.emit("understood")

    def _scanned(self, found: Found | None) -> None:
        self.answered.emit("unknown" if found is None else "understood")
        if found is None:
            return
        chosen = next((one for one in self._lists_now() if one.id == self._list), None)
        listed = chosen is not None and any(one.variant == found.variant.id for one in chosen.lines)
        mine = found.here.get(found.variant.id)
        spot = f"{mine.spot.aisle}-{mine.spot.bay}" if mine is not None and mine.spot is not None else ""
        detail = " · ".join(filter(None, (found.variant.color, found.variant.size)))
        article = Article(found.variant.id, found.product.title, detail, found.variant.picture or "", spot)
        self._work.begin_count(article, self._list if listed else "")

    def _note(self, variant: str) -> None:
        self._counted[variant] = self._work.state.counted
        self._lay()

    # --- reading

    def _look(self) -> Read:
        waiting, lists = self._book.to_count(), self._book.lists()
        wanted = {one.variant for one in waiting} | {line.variant for one in lists for line in one.lines}
        names = {one.id: one.name for one in self._book.people()}
        return Read(waiting, lists, self._book.articles(tuple(sorted(wanted))), names)

    def _know(self, read: Read) -> None:
        self._read = read
        self.show(replace(self.state, loading=False, unreadable=False))
        self._lay()

    def _not_read(self, error: Exception) -> None:
        log.error("counts_unreadable", error=type(error).__name__)
        self.show(replace(self.state, loading=False, unreadable=True))

    def _lists_now(self) -> tuple[CountList, ...]:
        return self._read.lists

    # --- laying out

    def _lay(self) -> None:
        chosen = next((one for one in self._lists_now() if one.id == self._list), None)
        if self._hits or self.state.opened == "bay":
            self._lay_bay()
        elif chosen is not None:
            self._lay_list(chosen)
        else:
            self._lay_overview()

    def _lay_overview(self) -> None:
        read, now = self._read, self._now()
        self._list = ""
        self._rows.show([self._asked(one, now) for one in read.waiting])
        done = ((one, len(one.lines) - one.left) for one in read.lists)
        self._lists.show(
            [
                ListRow(one.id, one.title, self._moment(one.at, now), read.names.get(one.by, ""), n, len(one.lines))
                for one, n in done
            ]
        )
        shown = {"waiting": len(read.waiting), "lists": len(read.lists), "opened": "", "title": ""}
        self.show(replace(self.state, **shown))  # type: ignore[arg-type]

    def _asked(self, one: ToCount, now: datetime) -> CountRow:
        who = self._read.names.get(one.by, "")
        return self._row(one.variant, why=one.why, since=self._moment(one.at, now), who=who)

    def _lay_list(self, chosen: CountList) -> None:
        names = self._read.names
        rows = [
            replace(
                self._row(line.variant, who=names.get(line.by, line.by)),
                units=-1 if line.units is None else line.units,
                difference=line.difference,
                pending=line.pending,
            )
            for line in chosen.lines
        ]
        self._show_walk("list", chosen.title, rows)

    def _lay_bay(self) -> None:
        rows = [self._of_hit(hit) for hit in self._hits]
        self._show_walk("bay", "", [replace(row, units=self._counted.get(row.id, -1)) for row in rows])

    def _show_walk(self, opened: str, title: str, rows: list[CountRow]) -> None:
        """What is still to be counted comes first, in the order of the shelves."""
        rows.sort(key=lambda row: (row.units >= 0, row.spot, row.title))
        self._rows.show(rows)
        done = sum(row.units >= 0 for row in rows)
        self.show(replace(self.state, opened=opened, title=title, done=done, total=len(rows)))

    def _row(self, variant: str, *, why: str = "", since: str = "", who: str = "") -> CountRow:
        hit = self._read.articles.get(variant)
        unknown = CountRow(variant, variant, "", "", "", "", "", "", -1, 0, pending=False)
        row = self._of_hit(hit) if hit is not None else unknown
        return replace(row, id=variant, why=why, since=since, who=who)

    def _of_hit(self, hit: Hit) -> CountRow:
        detail = " · ".join(filter(None, (hit.variant.color, hit.variant.size))) or hit.brand
        spot = (
            f"{hit.here.spot.aisle}-{hit.here.spot.bay}" if hit.here is not None and hit.here.spot is not None else ""
        )
        picture = hit.variant.picture or ""
        return CountRow(hit.variant.id, hit.title, detail, picture, spot, "", "", "", -1, 0, pending=False)
