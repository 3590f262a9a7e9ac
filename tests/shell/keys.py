"""Keys as the platform sends them: the shortcut question first, then press and release, with the device's own times."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent
from PySide6.QtQuick import QQuickWindow

_NAMED = {
    "\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape, "\x08": Qt.Key.Key_Backspace,
    "\x7f": Qt.Key.Key_Delete,
}  # fmt: skip
NONE = Qt.KeyboardModifier.NoModifier


def key_of(character: str) -> tuple[int, Qt.KeyboardModifier]:
    """The key that types `character` on a US keyboard; control characters are Ctrl with a letter."""
    if character in _NAMED:
        return _NAMED[character].value, NONE
    if character < " ":
        return ord(character) + 64, Qt.KeyboardModifier.ControlModifier
    if not character.isascii():
        return Qt.Key.Key_unknown.value, NONE
    shift = Qt.KeyboardModifier.ShiftModifier if character.isupper() or character in '~!@#$%^&*()_+{}|:"<>?' else NONE
    return ord(character.upper()), shift


class Keyboard:
    """One device that types into `window`."""

    def __init__(self, window: QQuickWindow, device: QInputDevice | None = None, start_ms: int = 1_000_000) -> None:
        self.window = window
        self.device = device or QInputDevice.primaryKeyboard()
        self.at_ms = start_ms

    def press(self, character: str) -> None:
        key, modifiers = key_of(character)
        self.stroke(key, modifiers, character)

    def stroke(self, key: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "", *, repeat: bool = False) -> None:
        asked = self._event(QEvent.Type.ShortcutOverride, key, modifiers, text, repeat)
        asked.ignore()
        QCoreApplication.sendEvent(self.window.focusObject() or self.window, asked)
        assert asked.isAccepted(), "a shortcut would have been pressed"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, self._event(kind, key, modifiers, text, repeat))

    def type(self, text: str, gap_ms: int = 6, end: str = "\r") -> None:
        for character in text + end:
            self.press(character)
            self.at_ms += gap_ms

    def rest(self, ms: int = 100_000) -> None:
        self.at_ms += ms

    def _event(self, kind: QEvent.Type, key: int, modifiers: Qt.KeyboardModifier, text: str, repeat: bool) -> QKeyEvent:
        # The long constructor is the one that knows the device.
        event = QKeyEvent(kind, key, modifiers, 0, 0, 0, text, repeat, 1, self.device)
        event.setTimestamp(self.at_ms)
        return event
