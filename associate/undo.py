"""Undo a hand-over, with a reason: this tablet's or another's, as long as it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background, Newest
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
    """`hand_over` is the id of the one that is asked about, "" nothing. `reason`: what was said of it before the tablet
    ended. `trouble`: unsaved, or why it is not possible in the words of `shop.orders`."""

    hand_over: str = ""
    who: str = ""
    at: str = ""
    units: int = 0
    reason: str = ""
    saving: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One undoing on its way. `command` is the id under which it will be saved."""

    number: str
    hand_over: str
    command: str
    who: str = ""
    at: str = ""
    units: int = 0
    reason: str = ""


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
        self._read = Newest(background)
        self._me: StaffMember | None = None
        self._asked: Asked | None = None
        self.keep: Callable[[Callable[[], object]], object] = lambda then: then()
        """Puts `draft()` on the disk, then calls what it is given."""

    handOver = field(str, "hand_over")  # noqa: N815 - QML's name
    who = field(str, "who")
    at = field(str, "at")
    units = field(int, "units")
    reason = field(str, "reason")
    saving = field(bool, "saving")
    trouble = field(str, "trouble")

    def sign(self, member: StaffMember | None) -> None:
        """Who is at it now. A question of somebody else is not theirs."""
        self._me = member
        self.cancel()

    def draft(self) -> Mapping[str, Any] | None:
        """What is to be gone on with after an end, None: nothing."""
        one = self._asked
        if one is None:
            return None
        said = {"number": one.number, "hand_over": one.hand_over, "command": one.command, "reason": one.reason}
        return said | {"who": one.who, "at": one.at, "units": one.units}

    def resume(self, draft: Mapping[str, Any]) -> None:
        """Ask again where the tablet ended, if the hand-over still stands. ValueError for what is no draft of this."""
        try:
            texts = {name: str(draft[name]) for name in ("number", "hand_over", "command", "who", "at", "reason")}
            asked = Asked(**texts, units=int(draft["units"]))
        except (KeyError, TypeError) as error:
            raise ValueError("not an undoing") from error
        self._read.run(self._order, asked.number, then=partial(self._resumed, asked))

    def _resumed(self, asked: Asked, order: Order | None) -> None:
        if order is not None and any(one.id == asked.hand_over for one in order.shown.hand_overs):
            self._asked = asked
            self._show_asked()

    @Slot(str, str, str, str, int)
    def ask(self, number: str, hand_over: str, who: str, at: str, units: int) -> None:
        """About one hand-over of the order `number`."""
        self._asked = Asked(number, hand_over, self._mint(), who, at, units)
        self.keep(self._show_asked)

    def _show_asked(self) -> None:
        if self._asked is not None:
            one = self._asked
            self.show(UndoState(one.hand_over, one.who, one.at, one.units, one.reason))

    @Slot()
    def cancel(self) -> None:
        self._read.forget()
        self._asked = None
        self.show(UndoState())

    @Slot(str)
    def confirm(self, reason: str) -> None:
        """Take it back: on the order as it is by then."""
        if self._me is None or self._asked is None or not reason.strip() or self.state.saving:
            return
        self.show(replace(self.state, saving=True, trouble=""))
        self._asked = replace(self._asked, reason=reason.strip()[:LONGEST])
        self.keep(partial(self._begin, self._asked, self._me.id))

    def _begin(self, asked: Asked, actor: str) -> None:
        then, failed = partial(self._decided, asked.command), partial(self._failed, asked.command)
        self._background.run(self._decide, asked, actor, then=then, failed=failed)

    def _decide(self, asked: Asked, actor: str) -> Deed | Refused:
        order = self._order(asked.number)
        if order is None:
            return Refused("unknown_hand_over", "The order is not on this tablet any more.")
        return deeds.undo_hand_over(order.shown, asked.hand_over, reason=asked.reason, actor=actor)

    def _decided(self, command: str, deed: Deed | Refused) -> None:
        if isinstance(deed, Refused):
            log.info("undo_refused", reason=deed.reason)
            self.show(replace(self.state, saving=False, trouble=deed.reason))
            return
        saved, failed = partial(self._saved, command), partial(self._failed, command)
        self._background.follow(self._save(deed, command), then=saved, failed=failed)

    def _is_asked(self, command: str) -> bool:
        return self._asked is not None and self._asked.command == command

    def _saved(self, command: str, _: Any) -> None:
        self.undone.emit()
        if self._is_asked(command):
            self.cancel()

    def _failed(self, command: str, error: Exception) -> None:
        log.error("undo_not_saved", error=type(error).__name__)
        if self._is_asked(command):
            self.show(replace(self.state, saving=False, trouble="unsaved"))
