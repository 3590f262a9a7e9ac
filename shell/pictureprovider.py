"""Product pictures by SHA-256: `image://pictures/<sha256>[?crop=1][&radius=12]`, decoded off the GUI thread and never
larger than needed. `crop` fills the whole place and cuts what stands over; `radius` rounds the corners, in pixels: the
software renderer cannot clip to a rounded shape.

A picture that is not on this machine yet comes as one transparent pixel (ProductPicture draws something calm instead),
is asked for, and appears when it has arrived.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl

import structlog
from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine, QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

SCHEME = "pictures"
MOST_BYTES = 8 * 1024 * 1024
"""A larger file is not opened: no product picture is that big, a hostile one may be."""
_MOST_PIXELS = 4096
_MOST_MEGABYTES = 96

log = structlog.get_logger()

Find = Callable[[str], Path | None]


@QmlElement
@QmlSingleton
class Pictures(QObject):
    """What ProductPicture asks: `want` a picture that is missing; `arrived` says that one is here now."""

    arrived = Signal(str, arguments=["picture"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.find: Find = lambda _sha256: None
        self.fetch: Callable[[str], object] = lambda _sha256: None

    @classmethod
    def create(cls, engine: QQmlEngine) -> Self:
        return cls(engine)

    @Slot(str)
    def want(self, sha256: str) -> None:
        self.fetch(sha256)


def decode(file: Path, wanted: QSize, *, crop: bool = False) -> QImage:
    """The picture scaled to fit into `wanted`, or to fill it; a null image when it is none or too large to be one."""
    if file.stat().st_size > MOST_BYTES:
        return QImage()
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    full = reader.size()
    if full.isValid() and max(full.width(), full.height()) > 4 * _MOST_PIXELS:
        return QImage()
    box = QSize(wanted.width() or _MOST_PIXELS, wanted.height() or _MOST_PIXELS).boundedTo(
        QSize(_MOST_PIXELS, _MOST_PIXELS)
    )
    if full.isValid():
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if crop else Qt.AspectRatioMode.KeepAspectRatio
        target = full.scaled(box, mode)
        vector = reader.format().data() in (b"svg", b"svgz")
        reader.setScaledSize(target if vector or crop else target.boundedTo(full))
    image = reader.read()
    return _middle(image, box) if crop else image


def _middle(image: QImage, box: QSize) -> QImage:
    size = box.boundedTo(image.size())
    return image.copy((image.width() - size.width()) // 2, (image.height() - size.height()) // 2, *size.toTuple())


def rounded(image: QImage, radius: int) -> QImage:
    """The same picture with transparent corners."""
    if radius <= 0 or image.isNull():
        return image
    shaped = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    shaped.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addRoundedRect(QRectF(shaped.rect()), radius, radius)
    painter = QPainter(shaped)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    return shaped


class PictureProvider(QQuickImageProvider):
    """Runs on Qt's image thread."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image, QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading)
        self._pictures = pictures
        QImageReader.setAllocationLimit(_MOST_MEGABYTES)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, A002 - Qt's signature
        sha256, _, query = id.partition("?")
        asked = dict(parse_qsl(query))
        image = self._read(sha256, requested, crop="crop" in asked)
        radius = asked.get("radius", "")
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
        elif radius.isdecimal():
            image = rounded(image, int(radius))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _read(self, sha256: str, requested: QSize, *, crop: bool) -> QImage:
        try:
            file = self._pictures.find(sha256)
            image = decode(file, requested, crop=crop) if file is not None else QImage()
        except OSError as error:
            log.warning("picture_not_readable", picture=sha256, error=str(error))
            return QImage()
        if file is not None and image.isNull():
            log.warning("picture_not_usable", picture=sha256)
        return image
