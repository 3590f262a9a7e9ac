"""Product pictures by SHA-256, decoded on a thread of our own and never larger than needed.

ProductPicture asks by a key, `<sha256>/<width>x<height>/<crop|fit>/<radius>` in pixels: `crop` fills the whole place
and cuts what stands over; `radius` rounds the corners, as the software renderer cannot clip to a rounded shape. Once
the picture is decoded, `image://pictures/<key>` shows it at once. One that is not on this machine yet is asked for,
and appears when it has arrived.

Qt's own image thread must never meet a provider written in Python: it holds its lock while it asks the provider for its
type, which needs Python's lock, and the GUI thread waits for the one while it holds the other. The kiosk stood still.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import structlog
from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickImageProvider

from shell.background import Background

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

SCHEME = "pictures"
MOST_BYTES = 8 * 1024 * 1024
"""A larger file is not opened: no product picture is that big, a hostile one may be."""
_MOST_PIXELS = 4096
_MOST_MEGABYTES = 96
KEPT_BYTES = 128 * 1024 * 1024
"""Decoded pictures that are kept, the ones used last."""

START_AFTER_MS = 16
"""Decoding begins a frame after it was asked for: what is in words is on screen first, and nothing holds it up."""

log = structlog.get_logger()

Find = Callable[[str], Path | None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One picture at one size."""

    sha256: str
    size: QSize
    shape: str
    """"fit" into the size, "crop" to fill it, or "extend": all of it, with its ground drawn on."""
    radius: int

    @classmethod
    def read(cls, key: str) -> Wanted:
        """Raises ValueError for a key that ProductPicture does not make."""
        sha256, size, shape, radius = key.split("/")
        width, height = (min(_MOST_PIXELS, max(1, int(side))) for side in size.split("x"))
        return cls(sha256, QSize(width, height), shape, int(radius))


@QmlElement
@QmlSingleton
class Pictures(QObject):
    """What ProductPicture asks. `arrived` says that a file has come, `decoded` that a key can be shown now, `absent`
    that its picture is not here or cannot be shown."""

    arrived = Signal(str, arguments=["picture"])
    decoded = Signal(str, arguments=["key"])
    absent = Signal(str, arguments=["key"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.find: Find = lambda _sha256: None
        self.fetch: Callable[[str], object] = lambda _sha256: None
        self.background: Background | None = None
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._bytes = 0
        self._under_way: set[str] = set()
        self._asked: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=START_AFTER_MS)
        self._soon.timeout.connect(self._start)
        QImageReader.setAllocationLimit(_MOST_MEGABYTES)

    @Slot(str, result=bool)
    def ready(self, key: str) -> bool:
        """Whether this picture can be shown at once; if not, `decoded` or `absent` follows."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return True
        if key not in self._under_way:
            self._under_way.add(key)
            self._asked.append(key)
            self._soon.start()
        return False

    def _start(self) -> None:
        asked, self._asked = self._asked, []
        for key in asked:
            if self.background is not None:
                self.background.run(self._read, Wanted.read(key), then=partial(self._take, key))

    def image(self, key: str) -> QImage | None:
        """The decoded picture, if it is kept."""
        return self._kept.get(key)

    def _read(self, wanted: Wanted) -> QImage | None:
        """On a background thread. None when the file is not here, a null image when it cannot be shown."""
        try:
            file = self.find(wanted.sha256)
            if file is None:
                return None
            image = decode(file, wanted.size, crop=wanted.shape == "crop")
            image = rounded(extended(image, wanted.size) if wanted.shape == "extend" else image, wanted.radius)
        except OSError as error:
            log.warning("picture_not_readable", picture=wanted.sha256, error=str(error))
            return QImage()
        if image.isNull():
            log.warning("picture_not_usable", picture=wanted.sha256)
        return image

    def _take(self, key: str, image: QImage | None) -> None:
        self._under_way.discard(key)
        if image is not None and not image.isNull():
            self._keep(key, image)
            self.decoded.emit(key)
            return
        self.absent.emit(key)
        if image is None:
            self.fetch(key.partition("/")[0])

    def _keep(self, key: str, image: QImage) -> None:
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()


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


def extended(image: QImage, box: QSize) -> QImage:
    """The whole picture in the middle of `box`, its outermost pixels drawn on to the edges."""
    if image.isNull() or image.size() == box:
        return image
    whole = QImage(box, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    width, height = image.width(), image.height()
    left, top = (box.width() - width) // 2, (box.height() - height) // 2
    painter = QPainter(whole)
    if left > 0:
        painter.drawImage(QRect(0, top, left, height), image, QRect(0, 0, 1, height))
        rest = box.width() - left - width
        painter.drawImage(QRect(left + width, top, rest, height), image, QRect(width - 1, 0, 1, height))
    if top > 0:
        painter.drawImage(QRect(left, 0, width, top), image, QRect(0, 0, width, 1))
        rest = box.height() - top - height
        painter.drawImage(QRect(left, top + height, width, rest), image, QRect(0, height - 1, width, 1))
    painter.drawImage(left, top, image)
    painter.end()
    return whole


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
    """Hands over what is decoded, on the GUI thread."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, A002, ARG002 - Qt's
        image = self._pictures.image(id)
        if image is None:
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
