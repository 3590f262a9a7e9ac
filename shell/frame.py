"""The application frame of both programs: Qt application, QML engine, window, look, language, scanner.

    frame = Frame(WindowSpec(1080, 1920, 27.0, "kiosk"), room="kiosk")
    frame.look.wear(retailer)
    frame.language.offer(("en", "de", "ar"))
    frame.pictures.find, frame.pictures.fetch = records.picture, agent.want_picture
    frame.show(Path("kiosk/qml/Main.qml"), app=app_model, idle=idle)

The root of the QML file is an `AppFrame`. Several frames may live in one process.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import PySide6.QtQuick  # noqa: F401 - without it root objects are plain QWindows
import structlog
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from shell import fonts, icons, listmodel, pictureprovider, router, simulated  # noqa: F401 - registers QML types
from shell.background import Background
from shell.bridge import Bridge
from shell.icons import IconProvider
from shell.language import Language
from shell.metrics import WindowSpec
from shell.pictureprovider import PictureProvider, Pictures
from shell.scanner import Scanner
from shell.simulated import SimulatedScanner
from shell.sounds import Sounds
from shell.theme import Look

IMPORT_PATH = Path(__file__).parent.parent
_MODULE = "shell.qml"
_LEVELS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "critical",
}

T = TypeVar("T", bound=QObject)

log = structlog.get_logger()


def offscreen() -> None:
    """No screen: render in memory. Call before anything of Qt starts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"


def make_application(argv: Sequence[str] = ()) -> QGuiApplication:
    """The process's one application: the existing one, or a new one whose messages go to the log."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        fonts.register()
        return existing
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    qInstallMessageHandler(_log_message)
    sys.excepthook = _log_exception
    app = QGuiApplication(["storeside", *argv])
    app.setApplicationName("storeside")
    app.setQuitOnLastWindowClosed(True)
    fonts.register()
    return app


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    getattr(log, _LEVELS.get(kind, "warning"))("qt", message=message, category=context.category)


def _log_exception(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    """An exception in a slot does not end Qt's loop; it must not vanish either."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.exit(130)
        return
    log.error("unexpected", exc_info=(kind, error, trace))


class Frame(QObject):
    """One program's window and what every page needs: `look`, `language`, `sounds`, `pictures`, `scanner`,
    `background`, `bridge`, `simulated` (the F8 panel; it opens only once it was given codes)."""

    def __init__(self, spec: WindowSpec, *, room: str) -> None:
        make_application()
        super().__init__()
        self.spec = spec
        self.view = QQuickView()
        self.engine = self.view.engine()
        self.engine.addImportPath(str(IMPORT_PATH))
        self.look = self._singleton("Look", Look)
        self.language = self._singleton("Language", Language)
        self.sounds = self._singleton("Sounds", Sounds)
        self.pictures = self._singleton("Pictures", Pictures)
        self.simulated = self._singleton("SimulatedScanner", SimulatedScanner)
        self._icons, self._pictures = IconProvider(), PictureProvider(self.pictures)
        self.engine.addImageProvider(icons.SCHEME, self._icons)
        self.engine.addImageProvider(pictureprovider.SCHEME, self._pictures)
        self.bridge = Bridge(self)
        self.background = Background(self.bridge)
        self.scanner = Scanner(self)
        self.scanner.watch(self.view)
        self.simulated.chosen.connect(self.scanner.inject)
        self.look.fit(spec)
        self.language.speak_for(room)
        self.view.installEventFilter(self)

    def _singleton(self, name: str, kind: type[T]) -> T:
        found = self.engine.singletonInstance(_MODULE, name)
        if not isinstance(found, kind):
            raise TypeError(f"{_MODULE} has no {name}")
        return found

    def show(self, qml: Path, *, full_screen: bool = False, **initial: Any) -> QQuickView:
        """Load the page and show the window. `initial` are the required properties of its root. Raises RuntimeError
        with the QML errors when the page does not load: a program without a screen must not run on."""
        view = self.view
        view.setTitle(self.look.name)
        view.setColor(self.look.palette_now.paper)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(*self.spec.size)
        view.setInitialProperties(dict(initial))
        view.setSource(QUrl.fromLocalFile(str(qml)))
        if view.status() != QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in view.errors()) or f"{qml} does not load")
        if full_screen:
            view.setFlag(Qt.WindowType.FramelessWindowHint)
            view.showFullScreen()
        else:
            view.show()
        return view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's signature
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F8:  # type: ignore[attr-defined]
            return self.simulated.toggle()
        return False

    def close(self) -> None:
        """End background work, then the window and its engine; pages go before what they show."""
        self.bridge.close()
        self.background.close()
        self.language.close()
        self.view.removeEventFilter(self)
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
