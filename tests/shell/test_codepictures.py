"""QR codes on screen: what a scanner reads from the picture is what was shown."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from shell.codepictures import CodeProvider, drawn


def read(image: QImage) -> str:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    found = zxingcpp.read_barcodes(np.ascontiguousarray(rows[:, : image.width()]))
    return str(found[0].text) if found else ""


@pytest.mark.parametrize("text", ["SRQ1:7%A -+./$*", "https://shop.example/r?id=ä&b=1#x", "A" * 300])
def test_what_is_shown_is_what_is_read(text: str) -> None:
    from urllib.parse import quote

    size = QSize()
    image = CodeProvider().requestImage(quote(text, safe=""), size, QSize(400, 400))
    assert read(image) == text
    assert size == image.size()
    assert image.width() <= 400


def test_modules_are_whole_pixels() -> None:
    small = drawn("SRQ1:ABC", 1)
    assert drawn("SRQ1:ABC", small.width() * 4 + 3).width() == small.width() * 4


def test_what_is_too_long_shows_nothing() -> None:
    assert drawn("x" * 3000, 400).isNull()
