"""The simulated scanner: a panel (F8, demonstrations only) of codes to scan with a tap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1


Codes = Sequence[tuple[str, str]]
"""(code, title) pairs."""


@QmlElement
@QmlSingleton
class SimulatedScanner(QObject):
    """Without codes it does not exist: a shop's kiosk never opens it."""

    changed = Signal()
    chosen = Signal(str, arguments=["text"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: list[dict[str, Any]] = []
        self._open = False

    def offer(self, codes: Codes) -> None:
        """What there is to choose from."""
        self._codes = [{"code": code, "title": title} for code, title in codes]
        self.changed.emit()

    @Slot(result=bool)
    def toggle(self) -> bool:
        """Open or close the panel; False where there is none."""
        if not self._codes:
            return False
        self._open = not self._open
        self.changed.emit()
        return True

    @Slot(str)
    def choose(self, text: str) -> None:
        """Scan this, and close."""
        self._open = False
        self.changed.emit()
        if text:
            self.chosen.emit(text)

    def _shown(self) -> list[dict[str, Any]]:
        return self._codes

    def _is_open(self) -> bool:
        return self._open

    codes = Property(list, _shown, notify=changed)
    open = Property(bool, _is_open, notify=changed)
