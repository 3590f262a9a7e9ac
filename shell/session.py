"""One person at the screen: everything personal hangs on one object, and goes with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import structlog
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from shell import codepictures

log = structlog.get_logger()

Why = Literal["idle", "start_over", "sign_out", "someone_else", "closing"]


class Session:
    """Owns what one person brought or made. Whoever keeps something personal registers how to wipe it."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.ended = False
        self._wipes: list[Callable[[], object]] = []

    def own(self, wipe: Callable[[], object]) -> None:
        """`wipe` runs when the session ends, the last registered first."""
        self._wipes.append(wipe)

    def end(self) -> None:
        """Every wipe runs, also when an earlier one fails: one broken page must not keep a person's data on screen."""
        if self.ended:
            return
        self.ended = True
        while self._wipes:
            try:
                self._wipes.pop()()
            except Exception:
                log.exception("wipe_failed", session=self.number)


class Sessions(QObject):
    """The current session and its end. `ended` comes after everything personal is gone, `began` with the fresh one."""

    ended = Signal(str, arguments=["why"])
    began = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = Session(1)

    def end(self, why: Why) -> None:
        log.info("session_ended", session=self.current.number, why=why)
        self.current.end()
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        codepictures.forget()
        number = self.current.number + 1
        self.current = Session(number)
        self.ended.emit(why)
        self.began.emit()
