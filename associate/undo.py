"""Undo a hand-over, with a reason: this tablet's or another's, as long as it stands."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background
from shell.viewmodel import ViewModel, field
from shop import deeds
from shop.deeds import Deed
from shop.lookups import Order, StaffMember
from shop.orders import Refused

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

LONGEST = 200


@dataclass(frozen=True, slots=True)
class UndoState:
    """`hand_over` is the id of the one that is asked about, "" nothing. `trouble`: unsaved, or why it is not possible
    in the words of `shop.orders`."""

    hand_over: str = ""
    who: str = ""
    at: str = ""
    units: int = 0
    saving: bool = False
    trouble: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class Undoing(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: UndoState
    undone = Signal()

    def __init__(
        self,
        *,
        order: Callable[[str], Order | None],
        mint: Callable[[], str],
        save: Callable[[Deed, str], Future[None]],
        background: Background,
    ) -> None:
        super().__init__(UndoState())
        self._order, self._mint, self._save, self._background = order, mint, save, background
        self._me: StaffMember | None = None
        self._number, self._command = "", ""

    handOver = field(str, "hand_over")  # noqa: N815 - QML's name
    who = field(str, "who")
    at = field(str, "at")
    units = field(int, "units")
    saving = field(bool, "saving")
    trouble = field(str, "trouble")

    def sign(self, member: StaffMember | None) -> None:
        """Who is at it now. A question of somebody else is not theirs."""
        self._me = member
        self.cancel()

    @Slot(str, str, str, str, int)
    def ask(self, number: str, hand_over: str, who: str, at: str, units: int) -> None:
        """About one hand-over of the order `number`."""
        self._number, self._command = number, self._mint()
        self.show(UndoState(hand_over, who, at, units))

    @Slot()
    def cancel(self) -> None:
        self.show(UndoState())

    @Slot(str)
    def confirm(self, reason: str) -> None:
        """Take it back: on the order as it is by then."""
        if self._me is None or not reason.strip() or not self.state.hand_over or self.state.saving:
            return
        self.show(replace(self.state, saving=True, trouble=""))
        command = self._command
        decide = partial(self._decide, self._number, self.state.hand_over, reason.strip()[:LONGEST], self._me.id)
        self._background.run(decide, then=partial(self._decided, command), failed=partial(self._failed, command))

    def _decide(self, number: str, hand_over: str, reason: str, actor: str) -> Deed | Refused:
        order = self._order(number)
        if order is None:
            return Refused("unknown_hand_over", "The order is not on this tablet any more.")
        return deeds.undo_hand_over(order.shown, hand_over, reason=reason, actor=actor)

    def _decided(self, command: str, deed: Deed | Refused) -> None:
        if isinstance(deed, Refused):
            log.info("undo_refused", reason=deed.reason)
            self.show(replace(self.state, saving=False, trouble=deed.reason))
            return
        saved, failed = partial(self._saved, command), partial(self._failed, command)
        self._background.follow(self._save(deed, command), then=saved, failed=failed)

    def _saved(self, command: str, _: Any) -> None:
        self.undone.emit()
        if command == self._command:
            self.cancel()

    def _failed(self, command: str, error: Exception) -> None:
        log.error("undo_not_saved", error=type(error).__name__)
        if command == self._command:
            self.show(replace(self.state, saving=False, trouble="unsaved"))
