"""What was learnt of this machine's scanner: in its data folder, and in use at once in whichever program runs on it."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import structlog
from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from hardware import learning
from hardware.learning import SCANS, Keys, Learnt, Trouble, learn
from hardware.wedge import Habits
from shell.background import Background
from shell.scanner import Scanner

__all__ = ["SCANS", "Keys", "Learnt", "LearntScanner", "Trouble", "known_codes", "learn"]

log = structlog.get_logger()


def known_codes() -> tuple[str, str]:
    """The square code and the bars to learn from, as addresses of pictures. Takes a few milliseconds."""
    from hardware.codes_out import ean13, png, qr

    return _address(png(qr(learning.SQUARE))), _address(png(ean13(learning.BARS)))


def _address(picture: bytes) -> str:
    return f"data:image/png;base64,{b64encode(picture).decode()}"


class LearntScanner(QObject):
    """`follow` a data folder: `scanner` types as its file says, from the start and whenever the file changes."""

    changed = Signal()

    def __init__(self, scanner: Scanner, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.learnt: Learnt | None = None
        self._scanner, self._background = scanner, background
        self._folder: Path | None = None
        self._stamp = 0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def follow(self, folder: Path) -> None:
        """`folder` must be there."""
        self._folder = folder
        self._watcher.addPath(str(folder))
        self._look()

    def use(self, learnt: Learnt | None) -> None:
        """Scan with this from now on; kept is it only by `keep`."""
        self._scanner.learn(learnt.habits if learnt else Habits())

    def back(self) -> None:
        """Scan as is kept."""
        self.use(self.learnt)

    def keep(self, learnt: Learnt) -> None:
        """Off the GUI thread: raises OSError when it cannot be written."""
        if self._folder is None:
            raise OSError("no data folder")
        learning.keep(self._folder, learnt)
        log.info("scanner_learnt", layout=learnt.habits.layout, aim=learnt.aim, key_ms=learnt.key_ms)

    def forget(self) -> None:
        """A scanner as delivered. Off the GUI thread; raises OSError."""
        if self._folder is not None:
            learning.forget(self._folder)

    def _look(self) -> None:
        self._background.run(self._read, then=self._know)

    def _read(self) -> tuple[int, Learnt | None]:
        if self._folder is None:
            return 0, None
        path = learning.file_in(self._folder)
        stamp = path.stat().st_mtime_ns if path.exists() else 0
        return (stamp, self.learnt) if stamp == self._stamp else (stamp, _kept(self._folder))

    def _know(self, read: tuple[int, Learnt | None]) -> None:
        stamp, learnt = read
        if stamp == self._stamp:
            return
        self._stamp, self.learnt = stamp, learnt
        self.use(learnt)
        self.changed.emit()


def _kept(folder: Path) -> Learnt | None:
    """Without a sound file a scanner as delivered still works, and the set-up page teaches it anew."""
    try:
        return learning.kept(folder)
    except (OSError, ValueError) as error:
        log.warning("scanner_settings_unreadable", error=type(error).__name__)
        return None
