"""Scanner keys out of the stream of key events, before any control sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from hardware.layouts import readings
from hardware.wedge import GS, HOLD_MS, Habits, Outcome, Scan, Wedge, code

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


@dataclass(frozen=True, slots=True)
class HeldKey:
    """Enough of a key event to type it again."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str


class Scanner(QObject):
    """`watch` a window; every code scanned into it comes as `scanned`, and no key of it reaches a control.

    `meaningful` says whether a text is a code of ours; a keyboard layout is guessed only when it is not.
    """

    scanned = Signal(str, str, arguments=["text", "symbology"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meaningful: Callable[[str], bool] = bool
        self._wedge: Wedge[HeldKey] = Wedge()
        self._window: QWindow | None = None
        self._replaying = False
        self._pause = QTimer(self, singleShot=True, interval=HOLD_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._nearly_over)
        self._over = QTimer(self, singleShot=True, interval=0)
        self._over.timeout.connect(self._no_more)

    def learn(self, habits: Habits) -> None:
        """Use another scanner's habits."""
        self._wedge = Wedge(habits)

    @property
    def busy(self) -> bool:
        """Keys are held: a burst may be under way."""
        return self._wedge.holding

    def watch(self, window: QWindow) -> None:
        self._window = window
        window.installEventFilter(self)

    @Slot(str)
    def inject(self, text: str) -> None:
        """As if the scanner had typed `text`: for the simulated scanner, a serial scanner and tests."""
        self._tell(code(text, self._wedge.habits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's signature
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            # The release of a held key comes with its replay.
            return self._wedge.holding and event.key() not in _MODIFIERS
        if event.type() != QEvent.Type.KeyPress or event.key() in _MODIFIERS:
            return False
        if event.isAutoRepeat() and not self._wedge.holding:
            return False
        self._press(event)
        return True

    def _press(self, event: QKeyEvent) -> None:
        key = HeldKey(event.key(), event.modifiers(), event.text())
        text = GS if event.key() == Qt.Key.Key_F8 and self._wedge.holding else event.text()
        self._over.stop()
        self._do(self._wedge.press(key, text, event.timestamp(), ends=event.key() in _ENDS))
        if self._wedge.holding:
            self._pause.start()
        else:
            self._pause.stop()

    def _nearly_over(self) -> None:
        # Keys that are already waiting in the queue of a busy program come first: the timer judges no one.
        self._over.start()

    def _no_more(self) -> None:
        self._do(self._wedge.pause())

    def _do(self, outcome: Outcome[HeldKey]) -> None:
        if outcome.replay:
            self._replay(outcome.replay)
        if outcome.scan is not None:
            self._tell(outcome.scan)

    def _replay(self, keys: tuple[HeldKey, ...]) -> None:
        if self._window is None:
            return
        self._replaying = True
        try:
            for key in keys:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key.key, key.modifiers, key.text))
        finally:
            self._replaying = False

    def _tell(self, scan: Scan) -> None:
        if scan.symbology:
            self.scanned.emit(scan.text, scan.symbology)
            return
        best = next((text for text in readings(scan.text) if self.meaningful(text)), scan.text)
        if best != scan.text:
            scan = code(best)
        self.scanned.emit(scan.text, scan.symbology)
