"""Our line icons as an image provider: `image://icons/<name>/<rrggbb>[/rtl]`, drawn at the size asked for.

resources/icons/icons.json: paths on a 24 x 24 grid, stroked 1.6 wide with round ends, `fill` paths filled; `turns`
marks those that are mirrored (`/rtl`) where text runs from right to left.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import structlog
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

ICONS = Path(__file__).parent.parent / "resources" / "icons" / "icons.json"
SCHEME = "icons"
_STROKE = 1.6
_DEFAULT_PIXELS = 48
_MOST_PIXELS = 1024

log = structlog.get_logger()


@cache
def table() -> dict[str, dict[str, Any]]:
    icons: dict[str, dict[str, Any]] = json.loads(ICONS.read_text())
    return icons


def svg(name: str, color: str) -> bytes:
    """The icon as an SVG document; `color` is "#rrggbb". Raises KeyError for a name that we have not drawn."""
    icon = table()[name]
    paths = "".join(f'<path d="{d}"/>' for d in icon["d"])
    filled = "".join(f'<path d="{d}" fill="{color}" fill-rule="evenodd" stroke="none"/>' for d in icon.get("fill", ()))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{color}" stroke-width="{_STROKE}" stroke-linecap="round" stroke-linejoin="round">'
        f"{paths}{filled}</svg>"
    ).encode()


@lru_cache(maxsize=512)
def drawn(name: str, color: str, pixels: int, *, turned: bool) -> QImage:
    """The icon as a square picture; `turned` mirrors it. Kept, because Qt soon forgets an icon that nobody shows."""
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    if name not in table():
        log.error("no_such_icon", icon=name)
        return image
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg(name, color))).render(painter)
    painter.end()
    return image.flipped(Qt.Orientation.Horizontal) if turned and table()[name].get("turns") else image


class IconProvider(QQuickImageProvider):
    """Draws on the GUI thread: an icon takes a fraction of a millisecond, once."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, A002 - Qt's signature
        name, color, *rtl = (*id.split("/"), "000000")[:3]
        pixels = max(1, min(_MOST_PIXELS, max(requested.width(), requested.height()) or _DEFAULT_PIXELS))
        size.setWidth(pixels)
        size.setHeight(pixels)
        return drawn(name, f"#{color}", pixels, turned=rtl == ["rtl"])
