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
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import PySide6.QtQuick  # noqa: F401 - without it root objects are plain QWindows
import structlog
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickView

from hardware.beeper import Beeper
from hardware.serial_line import Where
from hardware.speech import voice
from shell import (  # noqa: F401 - registers QML types
    camera,
    codepictures,
    fonts,
    icons,
    listmodel,
    pictureprovider,
    router,
    simulated,
    thumbnails,
)
from shell.background import Background
from shell.bridge import Bridge
from shell.camera import CameraProvider, DeviceCamera
from shell.codepictures import CodeProvider
from shell.icons import IconProvider
from shell.language import Language
from shell.learnt import LearntScanner
from shell.metrics import WindowSpec
from shell.pictureprovider import PictureProvider, Pictures
from shell.rubbish import Rubbish
from shell.scanner import Scanner
from shell.serial_scanners import SerialScanners
from shell.simulated import SimulatedScanner
from shell.sounds import Sounds
from shell.speech import Speech
from shell.theme import Look
from shell.thumbnails import Thumbnails

IMPORT_PATH = Path(__file__).parent.parent
_MODULE = "shell.qml"

T = TypeVar("T", bound=QObject)

log = structlog.get_logger()


def offscreen() -> None:
    """No screen: render in memory. Call before anything of Qt starts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"


SWITCH_S = 0.0002
"""How long a thread in the background may hold up the one that a person waits for: with every answer that QML asks of
Python while a list is read there, so a fifth of a millisecond rather than Python's five."""


def make_application(argv: Sequence[str] = ()) -> QGuiApplication:
    """The process's one application: the existing one, or a new one."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        fonts.register()
        return existing
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    sys.excepthook = _log_exception
    app = QGuiApplication(["storeside", *argv])
    app.setApplicationName("storeside")
    app.setQuitOnLastWindowClosed(True)
    fonts.register()
    return app


def _log_warnings(warnings: list[QQmlError]) -> None:
    """QML's warnings come as a signal on the GUI thread. A message handler in Python would do for all of Qt, but QML's
    loader thread may call it while the GUI thread waits for that thread with the interpreter's lock: both for ever."""
    for warning in warnings:
        log.warning("qml_warning", message=warning.toString())


def _log_exception(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    """An exception in a slot does not end Qt's loop; it must not vanish either."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.exit(130)
        return
    log.error("unexpected", exc_info=(kind, error, trace))


class Frame(QObject):
    """One program's window and what every page needs: `look`, `language`, `sounds`, `pictures`, `camera`,
    `scanner`, `learnt` (its habits), `background`, `bridge`, `simulated` (the F8 panel; it opens only once it was given
    codes)."""

    def __init__(self, spec: WindowSpec, *, room: str) -> None:
        make_application()
        super().__init__()
        sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_S))
        self.spec = spec
        self.view = QQuickView()
        self.engine = self.view.engine()
        self.engine.addImportPath(str(IMPORT_PATH))
        self.engine.warnings.connect(_log_warnings)
        self.look = self._singleton("Look", Look)
        self.language = self._singleton("Language", Language)
        self.sounds = self._singleton("Sounds", Sounds)
        self.speech = self._singleton("Speech", Speech)
        self.pictures = self._singleton("Pictures", Pictures)
        self.simulated = self._singleton("SimulatedScanner", SimulatedScanner)
        self.camera = self._singleton("DeviceCamera", DeviceCamera)
        self._icons, self._pictures = IconProvider(), PictureProvider(self.pictures)
        self._codes, self.thumbnails = CodeProvider(), Thumbnails()
        self._camera_frames = CameraProvider(self.camera)
        self.engine.addImageProvider(icons.SCHEME, self._icons)
        self.engine.addImageProvider(pictureprovider.SCHEME, self._pictures)
        self.engine.addImageProvider(codepictures.SCHEME, self._codes)
        self.engine.addImageProvider(thumbnails.SCHEME, self.thumbnails)
        self.engine.addImageProvider(camera.SCHEME, self._camera_frames)
        self.bridge = self.camera.bridge = Bridge(self)
        self.background = Background(self.bridge)
        self._rubbish = Rubbish(self.view, lambda: self.background.busy, self)
        # One thread of their own, so that no look-up ever waits for a picture.
        self._picture_work = self.pictures.background = Background(self.bridge, threads=1)
        self.scanner = Scanner(self)
        self.scanner.watch(self.view)
        self.learnt = LearntScanner(self.scanner, self.background, self)
        self._lines = SerialScanners((), self.scanner, self.bridge)
        self.simulated.chosen.connect(self.scanner.inject)
        self.camera.read.connect(self.scanner.scanned)
        self._beeper = Beeper()
        if QGuiApplication.platformName() != "offscreen":
            self.sounds.use(self._beeper)
            self.speech.use(voice())
        self.speech.follow(self.view, self.look, self.language)
        self.look.fit(spec)
        self.language.speak_for(room, self.engine)
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
        view.frameSwapped.connect(self._first_frame, Qt.ConnectionType.SingleShotConnection)
        self._load(QUrl.fromLocalFile(str(qml)), initial)
        if full_screen:
            view.setFlag(Qt.WindowType.FramelessWindowHint)
            view.showFullScreen()
        else:
            view.show()
        return view

    def listen(self, places: Sequence[Where]) -> None:
        """Hear scanners on serial lines as well."""
        self._lines.close()
        self._lines = SerialScanners(places, self.scanner, self.bridge)
        self._lines.start()

    def after_frame(self, do: Callable[[], object]) -> None:
        """Run `do` once the next frame is on screen: what may come a moment later does not hold up what must not."""
        self.view.frameSwapped.connect(do, Qt.ConnectionType.SingleShotConnection)

    def _first_frame(self) -> None:
        """Something is on screen; the line is logged once the loop is free for a touch."""
        QTimer.singleShot(0, lambda: log.info("first_frame"))

    def _load(self, url: QUrl, initial: dict[str, Any]) -> None:
        """Compile first, without waiting under the interpreter's lock (see `_log_warnings`), then show it."""
        component = QQmlComponent(self.engine)
        component.loadUrl(url, QQmlComponent.CompilationMode.Asynchronous)
        while component.isLoading():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        view = self.view
        if component.isReady():
            view.setInitialProperties(initial)
            view.setSource(url)
        if view.status() != QQuickView.Status.Ready:
            errors = view.errors() or component.errors()
            raise RuntimeError("; ".join(error.toString() for error in errors) or f"no such page: {url.toString()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's signature
        f8 = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F8
        # Some scanners type F8 for the group separator inside a code.
        return f8 and not self.scanner.busy and self.simulated.toggle()

    def close(self) -> None:
        """End background work, then the window and its engine; pages go before what they show."""
        self._rubbish.close()
        self._lines.close()
        self.bridge.close()
        self.camera.close()
        self.background.close()
        self._picture_work.close()
        self._beeper.close()
        self.speech.close()
        self.language.close()
        self.view.removeEventFilter(self)
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
