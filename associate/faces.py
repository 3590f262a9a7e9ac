"""Two places for what is in front of a person: one is shown, in the other what comes next is laid out beforehand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from shell.listmodel import Rows

AHEAD_MS = 350
"""After a turn: its motion is over, and a person is on the way to the next shelf."""


class Faces:
    """`rows` has both places, of `kind`, a frozen dataclass with an `id`. `coming` says what comes next, None for
    nothing; it is asked for when the screen is at rest, because laying it out takes as long as a whole pick."""

    def __init__(self, kind: type, nowhere: Any, coming: Callable[[], Any | None], parent: QObject) -> None:
        self._nowhere, self._coming = nowhere, coming
        self.rows = Rows(kind, parent=parent, by_place=True)
        self._soon = QTimer(parent, singleShot=True, interval=AHEAD_MS)
        self._soon.timeout.connect(self._lay_out)
        self.clear()

    def clear(self) -> None:
        self._soon.stop()
        self.front = 0
        self.rows.show([self._nowhere, self._nowhere])

    def show(self, one: Any) -> int:
        """`one` is in front: the place where it is now."""
        if one.id == self._nowhere.id:
            return self.front
        here, other = self.rows.rows[self.front], self.rows.rows[1 - self.front]
        if here.id not in (one.id, self._nowhere.id):
            self.front = 1 - self.front
            here, other = other, here
            self._soon.start()
        elif other.id == self._nowhere.id:
            self._soon.start()
        self._put(one, other)
        return self.front

    def _lay_out(self) -> None:
        one = self._coming()
        here = self.rows.rows[self.front]
        if one is not None and one.id != here.id:
            self._put(here, one)

    def _put(self, front: Any, back: Any) -> None:
        self.rows.show([front, back] if self.front == 0 else [back, front])
