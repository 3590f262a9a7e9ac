"""The language of one program, changed while it runs.

Each room has its own catalogue, `resources/translations/<room>_<language>.qm`, compiled from the .ts file beside it by
`python -m shell.build`. Qt's translators are process wide; where two programs share a process (demo, tests), each one's
own words stay right because pages ask by their own file name, and Python asks through `translate` of its own Language.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import structlog
from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from shell import fonts

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

TRANSLATIONS = Path(__file__).parent.parent / "resources" / "translations"
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "he": "עברית",
}
RIGHT_TO_LEFT = {"ar", "he", "fa", "ur"}

log = structlog.get_logger()


@QmlElement
@QmlSingleton
class Language(QObject):
    """`current` is a two-letter code. `choose` changes every visible string, the direction and the number formats."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code = "en"
        self.rooms: tuple[str, ...] = ("shell",)
        self._engine: QQmlEngine | None = None
        self._offered: tuple[str, ...] = ("en",)
        self._translators: list[QTranslator] = []

    def offer(self, codes: Sequence[str]) -> None:
        """The languages that a person may choose; the first is the shop's own. A language that this program has no
        words in is left out: half a translation is worse than none."""
        known = tuple(code for code in codes if code == "en" or (code in NAMES and self._translated(code)))
        self._offered = known or ("en",)
        self.changed.emit()

    def speak_for(self, room: str, engine: QQmlEngine) -> None:
        """Use the room's catalogues beside those of shell, for what this engine shows. Until the shop says which
        languages it wants, all that the program speaks are offered."""
        self.rooms = ("shell", room)
        self._engine = engine
        self._load()
        self.offer(list(NAMES))

    @Slot(str)
    def choose(self, code: str) -> None:
        if code == self.code or code not in NAMES:
            return
        self.code = code
        self._load()
        self.changed.emit()
        if self._engine is not None:
            self._engine.retranslate()

    @Slot()
    def reset(self) -> None:
        """The shop's own language again."""
        self.choose(self._offered[0])

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        """The words for `text` in this program's language; `%n` becomes the number. The arguments are Qt's, so that
        `lupdate` finds the words where they are written: translate("Context", "text", "", count)."""
        found = ""
        for translator in reversed(self._translators):
            found = translator.translate(context, text, disambiguation, n) or ""
            if found:
                break
        return (found or text).replace("%n", str(n)) if n >= 0 else found or text

    def _translated(self, code: str) -> bool:
        return all((TRANSLATIONS / f"{room}_{code}.qm").exists() for room in self.rooms)

    def _load(self) -> None:
        self.close()
        fonts.need(self.code)
        for room in self.rooms:
            translator = QTranslator()
            if translator.load(f"{room}_{self.code}.qm", str(TRANSLATIONS)):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
            elif self.code != "en":
                log.info("no_translation", room=room, language=self.code)
        # PySide asks once, under the interpreter's lock, whether Python overrides a translator's `translate`. QML's
        # loader thread must not be the one that asks: the GUI thread may be waiting for it with that lock in hand.
        nothing = ""
        QCoreApplication.translate(nothing, nothing)

    def close(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()

    def _code(self) -> str:
        return self.code

    def _rtl(self) -> bool:
        return self.code in RIGHT_TO_LEFT

    def _display_font(self) -> str:
        return fonts.display_family(self.code)

    def _choices(self) -> list[dict[str, Any]]:
        return [{"code": code, "name": NAMES[code]} for code in self._offered]

    def _name(self) -> str:
        return NAMES[self.code]

    current = Property(str, _code, notify=changed)
    name = Property(str, _name, notify=changed)
    rtl = Property(bool, _rtl, notify=changed)
    displayFont = Property(str, _display_font, notify=changed)  # noqa: N815 - QML's name
    choices = Property(list, _choices, notify=changed)
