"""The typefaces we bring along, registered when needed: a face costs start-up time."""

from __future__ import annotations

from pathlib import Path

import structlog
from PySide6.QtGui import QFont, QFontDatabase

FONTS = Path(__file__).parent.parent / "resources" / "fonts"

TEXT = "Inter"
DISPLAY = "Noto Serif Display"
_LATIN = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "NotoSerifDisplay-SemiBold.ttf")
_BY_LANGUAGE = {
    "ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-SemiBold.ttf", "NotoNaskhArabic-SemiBold.ttf"),
    "he": ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-SemiBold.ttf", "NotoSerifHebrew-SemiBold.ttf"),
}
_DISPLAY_BY_LANGUAGE = {"ar": "Noto Naskh Arabic", "he": "Noto Serif Hebrew"}
_registered: set[str] = set()

log = structlog.get_logger()


def register() -> None:
    """The faces of the first screen. Call once there is a QGuiApplication."""
    _add(_LATIN)
    QFont.insertSubstitutions(TEXT, ["Noto Sans Arabic", "Noto Sans Hebrew"])
    QFont.insertSubstitutions(DISPLAY, [*_DISPLAY_BY_LANGUAGE.values(), TEXT])
    for family in _DISPLAY_BY_LANGUAGE.values():
        QFont.insertSubstitutions(family, [DISPLAY, TEXT])


def need(language: str) -> None:
    """The further faces of one language, if it has any."""
    _add(_BY_LANGUAGE.get(language, ()))


def display_family(language: str) -> str:
    """The headline face for a language's script."""
    return _DISPLAY_BY_LANGUAGE.get(language, DISPLAY)


def _add(files: tuple[str, ...]) -> None:
    for file in files:
        if file not in _registered:
            _registered.add(file)
            if QFontDatabase.addApplicationFont(str(FONTS / file)) < 0:
                log.error("font_not_usable", file=file)
