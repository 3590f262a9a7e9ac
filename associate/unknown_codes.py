"""Codes we don't know: what was scanned in this store and nothing answers to, until somebody takes care of it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop.lookups import StaffMember
from shop.unknown_codes import UnknownCode

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One code: `what` as it is printed, "" where only `why` may be told; `seen` is when it was scanned last."""

    id: str
    why: str
    what: str
    n: int
    seen: str
    devices: str


@dataclass(frozen=True, slots=True)
class UnknownCodesState:
    loading: bool = True
    unreadable: bool = False
    unsaved: bool = False
    count: int = 0


@QmlElement
@QmlUncreatable("made by the program")
class UnknownCodes(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: UnknownCodesState

    def __init__(
        self,
        *,
        read: Callable[[], tuple[UnknownCode, ...]],
        settle: Callable[[str, StaffMember], Future[Any]],
        background: Background,
        moment: Callable[[datetime], str],
    ) -> None:
        super().__init__(UnknownCodesState())
        self._read, self._settle, self._moment = read, settle, moment
        self._background, self._newest = background, Newest(background)
        self._codes: tuple[UnknownCode, ...] = ()
        self._me: StaffMember | None = None
        self._under_way: set[str] = set()
        self._rows = Rows(CodeRow, parent=self)

    loading = field(bool, "loading")
    unreadable = field(bool, "unreadable")
    unsaved = field(bool, "unsaved")
    count = field(int, "count")

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, constant=True)

    @Slot()
    def refresh(self) -> None:
        self._newest.run(self._read, then=self._know, failed=self._not_read)

    def sign(self, member: StaffMember | None) -> None:
        """Who looks at the page now."""
        self._me = member

    def _know(self, codes: tuple[UnknownCode, ...]) -> None:
        self._codes = codes
        self.show(replace(self.state, loading=False, unreadable=False, count=len(codes)))
        self.reword()

    def _not_read(self, error: Exception) -> None:
        log.error("unknown_codes_unreadable", error=type(error).__name__)
        self.show(replace(self.state, loading=False, unreadable=True))

    @Slot()
    def reword(self) -> None:
        """Time went by, or the language changed."""
        self._rows.show([self._row(one) for one in self._codes])

    def _row(self, one: UnknownCode) -> CodeRow:
        what = one.what.lstrip("0") if one.why == "not_in_range" else one.what
        return CodeRow(one.id, one.why, what, one.n, self._moment(one.last), " · ".join(one.devices))

    @Slot(str)
    def settle(self, code: str) -> None:
        """Somebody took care of this code; it leaves every tablet of the store."""
        if self._me is None or code in self._under_way or all(one.id != code for one in self._codes):
            return
        self._under_way.add(code)
        saved, failed = partial(self._saved, code), partial(self._not_saved, code)
        self._background.follow(self._settle(code, self._me), then=saved, failed=failed)

    def _saved(self, code: str, _: object) -> None:
        self._under_way.discard(code)
        self.show(replace(self.state, unsaved=False))
        self.refresh()

    def _not_saved(self, code: str, error: Exception) -> None:
        log.error("action_not_saved", error=type(error).__name__)
        self._under_way.discard(code)
        self.show(replace(self.state, unsaved=True))
