"""Scanner keys out of the stream of key events, before any control sees them.

Every key waits in `hardware.wedge` until it is known whether a scanner or a person typed it; a person's keys are typed
again in their order. QML's Shortcut and QShortcut hear nothing in a watched window, or a code could press them: pages
use Keys.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import structlog
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow

from hardware.keystrokes import Characters, Stroke
from hardware.layouts import meant, readings
from hardware.wedge import Habits, Outcome, Scan, Wedge, named

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
_END_TEXT = {"\r", "\n", "\t"}
_NAMED = {
    getattr(Qt.Key, f"Key_{name}").value: name
    for name in ("Insert", "End", "Down", "PageDown", "Left", "Clear", "Right", "Home", "Up", "PageUp", "Delete", "F8")
} | {getattr(Qt.Key, f"Key_Dead_{name}").value: name for name in ("Grave", "Acute", "Circumflex", "Diaeresis", "Tilde")}
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_SHIFT, _CTRL, _ALT, _PAD = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
RECORD_MS = 400
"""While a scanner is learnt, its keys are one code until a pause this long."""
MOST_RECORDED = 600
FEW_KEYS = 3
"""So few keys are a person who works the page, not a scan to learn from."""

log = structlog.get_logger()

Recorded = tuple[tuple[str, int], ...]
"""(character, time in ms) of each key of one scan; Enter is "\\r", Tab is "\\t"."""


@dataclass(frozen=True, slots=True)
class HeldKey:
    """Enough of a key event to type it again. `composed`: it came as finished text from an input method."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    composed: bool = False


class _Keyboard(QObject):
    """One device that types: its own burst and its own clock."""

    def __init__(self, habits: Habits, do: Callable[[Outcome[HeldKey]], None], parent: QObject) -> None:
        super().__init__(parent)
        self.wedge: Wedge[HeldKey] = Wedge(habits)
        self.characters = Characters()
        self._do = do
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._nearly_over)
        self._over = QTimer(self, singleShot=True, interval=0)
        self._over.timeout.connect(self._no_more)

    def press(self, key: HeldKey, text: str, at_ms: int, *, ends: bool) -> None:
        self._over.stop()
        self._do(self.wedge.press(key, text, at_ms, ends=ends))
        if self.wedge.holding:
            self._pause.start(self.wedge.wait_ms)
        else:
            self._pause.stop()

    def give_up(self) -> None:
        """Somebody touches the screen: what a person typed before comes before it."""
        if self.wedge.holding and not self.wedge.certain:
            self._pause.stop()
            self._no_more()

    def _nearly_over(self) -> None:
        # Keys that are already waiting in the queue of a busy program come first: the timer judges no one.
        self._over.start()

    def _no_more(self) -> None:
        self._do(self.wedge.pause())


class Scanner(QObject):
    """`watch` a window; every code scanned into it comes as `scanned`, and no key of it reaches a control.

    A code that may not be whole (two scanners at once, a lost head) comes as `scanned` with no text: it is unreadable,
    and scanned again. `meaningful` says whether a text is a code of ours; a keyboard layout is guessed only when it is
    not.
    """

    scanned = Signal(str, str, arguments=["text", "symbology"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meaningful: Callable[[str], bool] = bool
        self.habits = Habits()
        self._keyboards: dict[int, _Keyboard] = {}
        self._window: QWindow | None = None
        self._focused: QObject | None = None
        self._replaying = False
        self._swallowed: set[int] = set()
        self._recorder = _Recorder(self._replay, self)

    def learn(self, habits: Habits) -> None:
        """Use another scanner's habits, from now on."""
        self.habits = habits
        for keyboard in self._keyboards.values():
            keyboard.give_up()
            keyboard.wedge = Wedge(habits)

    def record(self, heard: Callable[[Recorded], object] | None) -> None:
        """Tell `heard` the keys of each scan as they came, and nobody else; None ends it."""
        self._recorder.heard = heard

    @property
    def busy(self) -> bool:
        """Keys are held: a burst may be under way."""
        return any(keyboard.wedge.holding for keyboard in self._keyboards.values())

    def watch(self, window: QWindow) -> None:
        self._window = window
        window.installEventFilter(self)
        window.focusObjectChanged.connect(self._follow)
        self._follow(window.focusObject())

    @Slot(str)
    def inject(self, text: str) -> None:
        """As if a scanner had sent `text`: for the simulated scanner and tests."""
        self.hear(named(text))

    def hear(self, scan: Scan) -> None:
        """A scan that no keyboard typed."""
        if scan.doubt:
            log.warning("scan_doubted", why=scan.doubt)
        self.scanned.emit(scan.text, scan.symbology)

    def _follow(self, focused: QObject | None) -> None:
        """Input methods talk to what has the focus, past the window; so do shortcuts."""
        if self._focused is not None:
            self._focused.removeEventFilter(self)
        self._focused = focused if focused is not self._window else None
        if self._focused is not None:
            self._focused.destroyed.connect(self._forget)
            self._focused.installEventFilter(self)

    def _forget(self) -> None:
        if self._focused is self.sender():
            self._focused = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's signature
        kind = event.type()
        if self._replaying:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QInputMethodEvent):
            return self._composed(event)
        if watched is not self._window:
            return False
        if isinstance(event, QKeyEvent):
            return self._released(event) if kind == QEvent.Type.KeyRelease else self._pressed(event)
        if kind in _TOUCHES:
            for keyboard in self._keyboards.values():
                keyboard.give_up()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.key() in _MODIFIERS:
            return False
        keyboard = self._keyboard(event)
        if event.isAutoRepeat() and not keyboard.wedge.holding and not self._recorder.on:
            self._swallowed.discard(event.key())  # a person holds a key down; its release is theirs too
            return False
        self._swallowed.add(event.key())
        text = keyboard.characters.of(_stroke(event))
        key = HeldKey(event.key(), event.modifiers(), event.text())
        self._take(keyboard, key, text, event.timestamp(), ends=event.key() in _ENDS or text in _END_TEXT)
        return True

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Alt:
            keyboard = self._keyboard(event)
            keyboard.wedge.amend(keyboard.characters.alt_released())
        if event.key() not in self._swallowed:
            return False
        # The release of a held key comes with its replay.
        if not event.isAutoRepeat():
            self._swallowed.discard(event.key())
        return True

    def _composed(self, event: QInputMethodEvent) -> bool:
        """A character that an input method put together (a dead key) in the middle of a burst."""
        text = event.commitString()
        keyboard = next((each for each in self._keyboards.values() if each.wedge.holding), None)
        if keyboard is None or not text:
            return False
        key = HeldKey(0, Qt.KeyboardModifier.NoModifier, text, composed=True)
        self._take(keyboard, key, text, keyboard.wedge.last_ms, ends=False)
        return True

    def _take(self, keyboard: _Keyboard, key: HeldKey, text: str, at_ms: int, *, ends: bool) -> None:
        if self._recorder.on:
            self._recorder.add(key, text or ("\r" if ends else ""), at_ms)
        else:
            keyboard.press(key, text, at_ms, ends=ends)

    def _keyboard(self, event: QKeyEvent) -> _Keyboard:
        device = event.device()
        name = device.systemId() if device is not None else 0
        if name not in self._keyboards:
            self._keyboards[name] = _Keyboard(self.habits, self._do, self)
        return self._keyboards[name]

    def _do(self, outcome: Outcome[HeldKey]) -> None:
        if outcome.replay:
            self._replay(outcome.replay)
        if outcome.scan is not None:
            self._tell(outcome.scan)

    def _replay(self, keys: tuple[HeldKey, ...]) -> None:
        self._replaying = True
        try:
            for key in keys:
                self._type(key)
        finally:
            self._replaying = False

    def _type(self, key: HeldKey) -> None:
        if key.composed:
            if self._focused is not None:
                event = QInputMethodEvent()
                event.setCommitString(key.text)
                QCoreApplication.sendEvent(self._focused, event)
        elif self._window is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key.key, key.modifiers, key.text))

    def _tell(self, scan: Scan) -> None:
        self.hear(scan if scan.doubt else self._turned(scan))

    def _turned(self, scan: Scan) -> Scan:
        """The code as it was before a keyboard turned its characters; none where several keyboards make sense."""
        if self.habits.layout:
            back = partial(meant, layout=self.habits.layout)
            turned = named(back(scan.symbology + scan.text), back(self.habits.prefix))
            if self.meaningful(turned.symbology + turned.text):
                return turned
        if scan.symbology or self.meaningful(scan.text):
            return scan
        found = [text for text in readings(scan.text)[1:] if self.meaningful(text)]
        return scan if not found else named(found[0]) if len(found) == 1 else Scan("", doubt="mixed")


class _Recorder(QObject):
    """Keys as they come, for a scanner that is being learnt."""

    def __init__(self, replay: Callable[[tuple[HeldKey, ...]], None], parent: QObject) -> None:
        super().__init__(parent)
        self.heard: Callable[[Recorded], object] | None = None
        self._replay = replay
        self._keys: list[tuple[HeldKey, str, int]] = []
        self._pause = QTimer(self, singleShot=True, interval=RECORD_MS)
        self._pause.timeout.connect(self._over)

    @property
    def on(self) -> bool:
        return self.heard is not None

    def add(self, key: HeldKey, text: str, at_ms: int) -> None:
        if self._keys and not 0 <= at_ms - self._keys[-1][2] <= RECORD_MS:
            self._over()
        if len(self._keys) < MOST_RECORDED:
            self._keys.append((key, text, at_ms))
        self._pause.start()

    def _over(self) -> None:
        keys, self._keys = self._keys, []
        if len(keys) <= FEW_KEYS:
            self._replay(tuple(key for key, _text, _at in keys))
        elif self.heard is not None:
            self.heard(tuple((text, at) for _key, text, at in keys if text))


def _stroke(event: QKeyEvent) -> Stroke:
    key, modifiers = event.key(), event.modifiers()
    name = _NAMED.get(key) or (chr(key) if 0x20 < key < 0x7F else "")
    return Stroke(
        event.text(),
        name,
        shift=bool(modifiers & _SHIFT),
        ctrl=bool(modifiers & _CTRL),
        alt=bool(modifiers & _ALT),
        keypad=bool(modifiers & _PAD),
    )
