"""Goods without a receipt were taken in by mistake: undone from the page that took them in, while it is still open."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import structlog
from PySide6.QtCore import Slot

from associate.receiptless_work import LooseWork
from shop.orders import Refused
from shop.return_undo import LONGEST_REASON, Asking
from shop.return_undo_loose import undo

log = structlog.get_logger()


class LooseUndo(LooseWork):
    """What becomes of goods that were taken in, once more."""

    @Slot(str)
    def undo(self, reason: str) -> None:
        """The customer has the goods again, and nothing is credited. Nothing is undone before it is saved."""
        flow, me, text = self._flow, self._me, " ".join(reason.split())[:LONGEST_REASON]
        if flow.phase != "done" or flow.undone or flow.taken is None or flow.facts is None or me is None or not text:
            return
        asking = Asking(me.id, me.role == "manager", self._now())
        made = undo(flow.id, flow.goods, flow.taken, asking, flow.facts.policy, reason=text)
        if isinstance(made, Refused):
            log.info("loose_goods_not_undone", reason=made.reason)
            self._refuse("late")
            return
        command = self._counter.desk.mint()
        saved, failed = partial(self._is_undone, flow.command, command), partial(self._not_undone, flow.command)
        self._background.follow(self._counter.desk.save(made, command), then=saved, failed=failed)

    def _is_undone(self, taken_as: str, command: str, _: Any) -> None:
        if self._flow.command == taken_as:
            self._flow = replace(self._flow, undone=command)
            self._tell("")
            self.answered.emit("understood")

    def _not_undone(self, taken_as: str, error: Exception) -> None:
        log.error("loose_goods_undo_not_saved", error=type(error).__name__)
        if self._flow.command == taken_as:
            self._refuse("not_undone")
