"""Small pictures that live in memory only, as an image provider: `image://thumbnails/<key>`.

For what must not be seen after the person has gone: `clear` forgets all of them.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

SCHEME = "thumbnails"
WIDEST = 480


def thumbnail(data: bytes) -> QImage:
    """On any thread. A null picture for what is none."""
    image = QImage.fromData(data)
    if image.isNull() or max(image.width(), image.height()) <= WIDEST:
        return image
    ratio, how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(WIDEST, WIDEST, ratio, how)


class Thumbnails(QQuickImageProvider):
    """Filled and asked on the GUI thread."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._images: dict[str, QImage] = {}

    def put(self, key: str, image: QImage) -> None:
        self._images[key] = image

    def drop(self, key: str) -> None:
        self._images.pop(key, None)

    def clear(self) -> None:
        self._images.clear()

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, A002, ARG002 - Qt's
        image = self._images.get(id, QImage())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
