"""Python's garbage is looked for when the screen is at rest, not in the middle of an answer.

Left to itself Python looks whenever enough objects were made: on whatever thread, through all modules and all that was
read since the start, with everybody waiting (a tenth of a second with a store's orders in memory). Here what was loaded
at the start is looked at no more, and the rest while nothing moves; the GUI thread looks, so that no object of Qt's is
ended on another one.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

LOOK_MS: Final = 500
REST_S: Final = 0.25
"""After the last frame the screen counts as at rest."""
SETTLED_S: Final = 5.0
"""After this long a program has loaded what it keeps."""
ALL_S: Final = 60.0
"""So often everything is looked at, at rest; what is young, each time."""
PATIENCE_S: Final = 20.0
"""A screen that never rests is interrupted for the young after so long."""


class Rubbish(QObject):
    """Of one window. Several may be open in one process: Python looks by itself again when the last one is closed."""

    _open = 0
    _frozen = False

    def __init__(self, window: QQuickWindow, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        now = time.monotonic()
        self._begun, self._painted, self._looked, self._looked_at_all = now, now, now, 0.0
        self._closed = False
        window.frameSwapped.connect(self._swapped)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        Rubbish._open += 1
        gc.disable()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        Rubbish._open -= 1
        if Rubbish._open == 0:
            if Rubbish._frozen:
                gc.unfreeze()
                Rubbish._frozen = False
            gc.enable()

    def _swapped(self) -> None:
        self._painted = time.monotonic()

    def look(self) -> None:
        """Look now, as far as there is time for it."""
        now = time.monotonic()
        resting = now - self._painted > REST_S and not self._busy()
        if not resting:
            if now - self._looked > PATIENCE_S:
                self._looked = now
                gc.collect(0)
            return
        self._looked = now
        if not self._looked_at_all and now - self._begun > SETTLED_S:
            gc.collect()
            gc.freeze()
            Rubbish._frozen = True
            self._looked_at_all = now
        elif self._looked_at_all and now - self._looked_at_all > ALL_S:
            gc.collect()
            self._looked_at_all = now
        else:
            gc.collect(1)
