"""A still picture as Qt has it, read without a copy on disk."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QImage

from hardware.decoder import decode


def test_a_qimage_of_any_format_is_read() -> None:
    """301 pixels wide: rows of a QImage are padded to four bytes."""
    symbol = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13).to_image(scale=2)
    rows = memoryview(symbol)
    height, width = rows.shape
    grey = QImage(rows.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    page = QImage(301, 240, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    for y in range(height):
        for x in range(width):
            page.setPixel(30 + x, 30 + y, grey.pixel(x, y))
    for form in (QImage.Format.Format_RGB32, QImage.Format.Format_RGB888, QImage.Format.Format_Grayscale8):
        assert [code.text for code in decode(page.convertToFormat(form))] == ["4006381333931"]
