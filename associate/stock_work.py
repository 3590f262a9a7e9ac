"""Work on one article's stock, over the page it was opened on: count, correct, damaged, another bay, what moved.

A count is blind: what the ledger expects is said when it is done, not before. Nothing is changed until it is saved, and
what is saved here is not confirmed before central says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.printing import Printers
from associate.stock_state import Article, Counting, Job, MoveRow, StockDoings, StockWorkState
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, counts
from shop.counts import Basis, Moved
from shop.deeds import Deed, adjust_stock
from shop.lookups import StaffMember
from shop.shelf_labels import Shelved, shelf_label
from shop.slips import Outcome, Printed
from shop.stock_rights import may

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

MOST_ADJUSTED = 999


@QmlElement
@QmlUncreatable("made by the program")
class StockWork(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """One article at a time."""

    state: StockWorkState
    answered = Signal(str)
    """understood, unknown or refused."""
    counted_one = Signal(str)
    """This variant was counted and saved here."""

    def __init__(
        self,
        doings: StockDoings,
        *,
        background: Background,
        now: Callable[[], datetime],
        moment: Callable[[datetime, datetime], str],
    ) -> None:
        super().__init__(StockWorkState())
        self._doings, self._background, self._now, self._moment = doings, background, now, moment
        self._newest = Newest(background)
        self._me: StaffMember | None = None
        self._online = False
        self._counting: Counting | None = None
        self._read: tuple[Basis, tuple[Moved, ...], dict[str, str]] | None = None
        self._rows = Rows(MoveRow, parent=self)
        self._printers: Callable[[], Printers | None] = lambda: None
        self._language: Callable[[], str] = lambda: "en"

    phase = field(str, "phase")
    job = field(str, "job")
    variant = field(str, "article.variant")
    title = field(str, "article.title")
    detail = field(str, "article.detail")
    picture = field(str, "article.picture")
    spot = field(str, "article.spot")
    tries = field(int, "tries")
    counted = field(int, "counted")
    expected = field(int, "expected")
    known = field(bool, "known")
    aside = field(int, "aside")
    difference = field(int, "difference")
    place = field(str, "place")
    trouble = field(str, "trouble")
    trusted = field(bool, "trusted")
    online = field(bool, "online")
    loading = field(bool, "loading")
    label = field(str, "label")

    def _get_moves(self) -> Rows:
        return self._rows

    moves = Property(Rows, _get_moves, constant=True)

    def sign(self, member: StaffMember | None) -> None:
        """Who is at it now: what somebody else began is not theirs."""
        self._me = member
        self._drop()
        self.show(replace(self.state, trusted=member is not None and may(member.role, "adjust")))

    def connection(self, online: bool) -> None:
        self._online = online
        self.show(replace(self.state, online=online))

    def reword(self) -> None:
        """Time went by, or the language changed."""
        if self._read is not None and self.state.phase == "moves":
            self._lay_moves(*self._read)

    def refresh(self) -> None:
        """The ledger, or what this tablet did to it, changed."""
        if self.state.phase == "moves" and self.state.article.variant:
            self._ask_moves(self.state.article)

    # --- the label of its shelf

    def attach(self, printers: Callable[[], Printers | None], language: Callable[[], str]) -> None:
        """The printers of this tablet, and the store's own language."""
        self._printers, self._language = printers, language

    @Slot(str, str, str, str, str, str, str)
    def print_label(self, variant: str, title: str, detail: str, price: str, was: str, gtin: str, spot: str) -> None:
        printers = self._printers()
        if self._me is None or self.state.label == "printing":
            return
        if printers is None or "label" not in printers.kinds:
            self.show(replace(self.state, label="no_printer"))
            self.answered.emit("refused")
            return
        self.show(replace(self.state, label="printing"))
        sheet = shelf_label(Shelved(variant, title, detail, price, was, gtin, spot), self._language())
        self._background.run(printers.print, sheet, then=self._printed, failed=lambda _: self._printed(None))

    def _printed(self, outcome: Outcome | None) -> None:
        done = isinstance(outcome, Printed)
        self.show(replace(self.state, label="printed" if done else "stopped"))
        self.answered.emit("understood" if done else "refused")

    @Slot()
    def leave_label(self) -> None:
        """What was said of a label belongs to the product that is on screen."""
        if self.state.label in ("printed", "stopped", "no_printer"):
            self.show(replace(self.state, label=""))

    # --- what begins

    @Slot(str, str, str, str, str)
    def count(self, variant: str, title: str, detail: str, picture: str, spot: str) -> None:
        self.begin_count(Article(variant, title, detail, picture, spot))

    def begin_count(self, article: Article, of: str = "") -> None:
        """`of`: the list that it stands on."""
        if self._me is None or self._busy:
            return
        self._counting = Counting(article, self._doings.mint(), of)
        self._open("counting", article)

    @Slot(str, str, str, str, str, str)
    def open(self, phase: str, variant: str, title: str, detail: str, picture: str, spot: str) -> None:
        """adjusting, moving or moves."""
        if self._me is None or self._busy or phase not in ("adjusting", "moving", "moves"):
            return
        article = Article(variant, title, detail, picture, spot)
        self._counting = Counting(article, self._doings.mint())
        self._open(phase, article)
        if phase == "moves":
            self.show(replace(self.state, loading=True))
            self._ask_moves(article)

    def _open(self, phase: str, article: Article) -> None:
        kept = {"trusted": self.state.trusted, "online": self._online}
        self.show(StockWorkState(phase=phase, article=article, **kept))  # type: ignore[arg-type]

    @Slot()
    def close(self) -> None:
        """Nothing is changed by it, and what is saved stays so."""
        if self.state.phase != "saving":
            self._drop()

    def _drop(self) -> None:
        self._newest.forget()
        self._counting = self._read = None
        self._rows.show([])
        self.show(StockWorkState(trusted=self.state.trusted, online=self._online))

    @property
    def _busy(self) -> bool:
        return self.state.phase == "saving"

    # --- counting

    @Slot(str)
    def enter(self, typed: str) -> None:
        """So many lie on the shelf."""
        if self._counting is None or self.state.phase not in ("counting", "again"):
            return
        units = int(typed) if typed.isascii() and typed.isdigit() else -1
        if not 0 <= units <= counts.MOST_COUNTED:
            self.show(replace(self.state, trouble="number"))
            return
        self.show(replace(self.state, phase="saving", job="count", counted=units, trouble=""))
        variant = self._counting.article.variant
        work = partial(self._doings.bases, (variant,))
        self._newest.run(work, then=lambda found: self._held_against(units, found[variant]), failed=self._failed)

    def _held_against(self, units: int, basis: Basis) -> None:
        counting, me = self._counting, self._me
        if counting is None or me is None:
            return
        tries = (*counting.tries, counts.difference(basis, units))
        self._counting = counting = replace(counting, tries=tries)
        if not counts.stands(tries, basis):
            self.show(replace(self.state, phase="again", tries=len(tries), aside=basis.aside))
            self.answered.emit("refused")
            return
        shown = replace(
            self.state,
            tries=len(tries),
            expected=max(0, basis.expected or 0),
            known=basis.on_hand is not None,
            aside=basis.aside,
            difference=tries[-1],
        )
        self.show(shown)
        deed = counts.count(basis, units, actor=me.id, now=self._now(), tries=len(tries), of=counting.of)
        self._save(deed, counting)

    # --- without a count

    @Slot(str, int)
    def adjust(self, reason: str, units: int) -> None:
        """`units` are damaged and gone ("damage"), or the ledger is wrong by so many, signed ("adjustment")."""
        counting, me = self._counting, self._me
        if counting is None or me is None or self.state.phase != "adjusting":
            return
        job: Job = "damage" if reason == "damage" else "adjust"
        if units == 0 or abs(units) > MOST_ADJUSTED or not may(me.role, job):
            self.show(replace(self.state, trouble="nothing" if units == 0 else "number"))
            return
        delta = -abs(units) if job == "damage" else units
        self.show(replace(self.state, phase="saving", job=job, difference=delta, trouble=""))
        reasoned = adjust_stock(
            counting.article.variant, delta, reason="damage" if job == "damage" else "adjustment", actor=me.id
        )
        self._save(reasoned, counting)

    def hear(self, code: codes.Code) -> bool:
        """A scan while the sheet is open: the label of the bay that the article lies in from now on."""
        counting, me = self._counting, self._me
        if self.state.phase == "" or counting is None or me is None:
            return False
        if self.state.phase != "moving":
            return False
        if not isinstance(code, codes.Bay):
            self.show(replace(self.state, trouble="label"))
            self.answered.emit("refused")
            return True
        self.show(replace(self.state, phase="saving", job="place", place=f"{code.aisle}-{code.bay}", trouble=""))
        self._save(counts.place(counting.article.variant, code.aisle, code.bay, actor=me.id), counting)
        return True

    def _save(self, deed: Deed, counting: Counting) -> None:
        future = self._doings.save(deed, counting.command)
        failed = partial(self._not_saved, counting)
        self._background.follow(future, then=lambda _: self._saved(counting), failed=failed)

    def _saved(self, counting: Counting) -> None:
        if self._counting is not counting:  # somebody else has the tablet by now
            return
        self._counting = None
        self.show(replace(self.state, phase="saved", tries=max(1, len(counting.tries))))
        self.answered.emit("understood")
        if self.state.job == "count":
            self.counted_one.emit(counting.article.variant)

    def _not_saved(self, counting: Counting, error: Exception) -> None:
        if self._counting is counting:
            self._failed(error)
        else:
            log.error("stock_not_saved", error=type(error).__name__)

    def _failed(self, error: Exception) -> None:
        log.error("stock_not_saved", job=self.state.job, error=type(error).__name__)
        self.show(replace(self.state, phase="failed", trouble="unsaved", loading=False))
        self.answered.emit("refused")

    @Slot()
    def again(self) -> None:
        """From the beginning, after it could not be saved: the same action, so nothing is done twice."""
        if self.state.phase == "failed" and self._counting is not None:
            phase = {"count": "counting", "place": "moving"}.get(self.state.job, "adjusting")
            self._counting = replace(self._counting, tries=())
            self._open(phase, self._counting.article)

    # --- what moved

    def _ask_moves(self, article: Article) -> None:
        self._newest.run(self._look, article.variant, then=self._know_moves, failed=self._failed)

    def _look(self, variant: str) -> tuple[Basis, tuple[Moved, ...], dict[str, str]]:
        names = {one.id: one.name for one in self._doings.people()}
        return self._doings.bases((variant,))[variant], self._doings.moves(variant), names

    def _know_moves(self, read: tuple[Basis, tuple[Moved, ...], dict[str, str]]) -> None:
        self._read = read
        self._lay_moves(*read)

    def _lay_moves(self, basis: Basis, moves: tuple[Moved, ...], names: dict[str, str]) -> None:
        now = self._now()
        mine = [MoveRow("mine", "", basis.moved, "", "", pending=True)] if basis.moved else []
        rows = (
            MoveRow(str(nth), self._moment(one.at, now), one.units, one.why, names.get(one.by, one.by), pending=False)
            for nth, one in enumerate(moves)
        )
        self._rows.show([*mine, *rows])
        known, expected = basis.on_hand is not None, max(0, basis.expected or 0)
        self.show(replace(self.state, loading=False, known=known, expected=expected, aside=basis.aside))
