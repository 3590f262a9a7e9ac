"""QR codes on screen as an image provider: `image://codes/<text>`, the text percent-encoded (`ScanCode.qml`).

The picture has as many pixels as fit whole modules into what is asked for: a code with modules of uneven width is hard
to read.
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import unquote

import structlog
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from hardware import codes_out

SCHEME = "codes"
_MOST_PIXELS = 2048

log = structlog.get_logger()


@lru_cache(maxsize=16)
def drawn(text: str, pixels: int) -> QImage:
    """Black on white with the quiet zone, at most `pixels` wide where a module has one pixel at least."""
    try:
        one = codes_out.qr(text, module=1)
    except ValueError:
        log.warning("code_not_drawn", bytes=len(text.encode()))
        return QImage()
    whole = codes_out.qr(text, module=max(1, min(pixels, _MOST_PIXELS) // one.width))
    image = QImage(whole.grey, whole.width, whole.height, whole.width, QImage.Format.Format_Grayscale8)
    return image.copy()


def forget() -> None:
    """No code that was shown is kept: it says what somebody ordered, or what is in their basket."""
    drawn.cache_clear()


class CodeProvider(QQuickImageProvider):
    """Draws on the GUI thread: a code takes a few milliseconds, once."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, A002 - Qt's signature
        image = drawn(unquote(id), max(requested.width(), requested.height()))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
