"""What one hears, for QML and view models: the scanner's answers, and the ring of a call for help."""

from __future__ import annotations

from typing import Literal, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

Sound = Literal["understood", "unknown", "refused", "call"]


class Speaker(Protocol):
    """What hardware.beeper.Beeper promises: never blocks, never fails."""

    def play(self, sound: Sound) -> None: ...


@QmlElement
@QmlSingleton
class Sounds(QObject):
    """Silent until the frame gives it a speaker."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker: Speaker | None = None

    def use(self, speaker: Speaker) -> None:
        self._speaker = speaker

    def play(self, sound: Sound) -> None:
        if self._speaker is not None:
            self._speaker.play(sound)

    @Slot()
    def understood(self) -> None:
        self.play("understood")

    @Slot()
    def unknown(self) -> None:
        self.play("unknown")

    @Slot()
    def refused(self) -> None:
        self.play("refused")

    @Slot()
    def call(self) -> None:
        """Somebody needs help."""
        self.play("call")
