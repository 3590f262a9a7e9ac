"""Which page is on top, and who hears a scan: the page on top first, then the program's router."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

Claim = Callable[[str, str], bool]


@QmlElement
@QmlUncreatable("made by the program")
class Router(QObject):  # type: ignore[operator]  # PySide's stub of the decorator above
    """A stack of page names; the last is on top. A page claims scans with `claim(name, hear)`; `hear(text, symbology)`
    answers whether the page took it. What no page takes goes to `otherwise`, so that any code works on any page."""

    changed = Signal()

    def __init__(self, first: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = [first]
        self._claims: dict[str, Claim] = {}
        self.otherwise: Callable[[str, str], object] = lambda _text, _symbology: None

    def claim(self, page: str, hear: Claim) -> None:
        self._claims[page] = hear

    def hear(self, text: str, symbology: str = "") -> None:
        """One scan. Connect to `Scanner.scanned`."""
        claim = self._claims.get(self._page())
        if claim is None or not claim(text, symbology):
            self.otherwise(text, symbology)

    @Slot(str)
    def open(self, page: str) -> None:
        """Put `page` on top; a page that is open already comes to the top without being there twice."""
        if page == self._stack[-1]:
            return
        if page in self._stack:
            self._stack.remove(page)
        self._stack.append(page)
        self.changed.emit()

    @Slot(str)
    def restart(self, page: str) -> None:
        """`page` alone: no way back to what was open before."""
        if self._stack != [page]:
            self._stack = [page]
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        if len(self._stack) > 1:
            self._stack.pop()
            self.changed.emit()

    def _page(self) -> str:
        return self._stack[-1]

    def _depth(self) -> int:
        return len(self._stack)

    page = Property(str, _page, notify=changed)
    depth = Property(int, _depth, notify=changed)
