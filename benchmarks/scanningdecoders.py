"""The decoders that are compared, each at its best general settings, and when two answers are the same."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from benchmarks.sceneprint import Pixels
from benchmarks.scenesymbols import upc_a_of_upc_e

Answers = list[tuple[str, str]]
"""Formats by their ISO names, and texts."""
Decoder = Callable[[Pixels], Answers]

OURS: Final = "Storeside"
GTINS: Final = {"EAN-13", "EAN-8", "UPC-A", "UPC-E", "DataBar", "DataBar Limited"}
_ZXING: Final = (
    "EAN13", "EAN8", "UPCA", "UPCE", "Code128", "Code39", "ITF", "QRCode", "DataMatrix", "DataBarOmni", "DataBarStk",
    "DataBarExp", "DataBarExpStk", "DataBarLtd", "Aztec", "PDF417",
)  # fmt: skip
_ZXING_NAMES: Final = {
    "EAN13": "EAN-13", "EAN8": "EAN-8", "UPCA": "UPC-A", "UPCE": "EAN-13", "Code128": "Code 128", "Code39": "Code 39",
    "QRCode": "QR Code", "DataMatrix": "Data Matrix", "DataBarOmni": "DataBar", "DataBarStk": "DataBar",
    "DataBarExp": "DataBar Expanded", "DataBarExpStk": "DataBar Expanded", "DataBarLtd": "DataBar Limited",
}  # fmt: skip
"""It answers a UPC-E as the EAN-13 that it stands for."""
_ZBAR: Final = {
    "EAN13": "EAN-13", "EAN8": "EAN-8", "UPCA": "UPC-A", "UPCE": "UPC-E", "ISBN13": "EAN-13", "CODE128": "Code 128",
    "CODE39": "Code 39", "I25": "ITF", "DATABAR": "DataBar", "DATABAR_EXP": "DataBar Expanded", "QRCODE": "QR Code",
}  # fmt: skip
_CV2: Final = {"EAN_13": "EAN-13", "EAN_8": "EAN-8", "UPC_A": "UPC-A", "UPC_E": "UPC-E"}


def sameness(format_: str, text: str) -> str:
    """Equal for two answers that mean the same: GTINs with 14 digits, element strings without brackets and separators,
    which some decoders write and others leave out."""
    plain = text
    if text.startswith(("(", "\x1d", "01", "00", "02")) or "\x1d" in text:
        plain = text.replace("(", "").replace(")", "").replace("\x1d", "").replace("<GS>", "")
    if format_ not in GTINS or not plain.isdigit():
        return plain
    if format_ == "UPC-E" and len(plain) == 8:
        plain = upc_a_of_upc_e(plain)
    if format_ in {"DataBar", "DataBar Limited"} and len(plain) == 16:
        plain = plain[2:]
    return plain.zfill(14)


def checked(format_: str, text: str) -> bool:
    """Whether such a code has a check digit, or more: nobody may ever be given a wrong one of these."""
    return format_ != "Code 39" and (format_ != "ITF" or len(text) == 14)


def decoders() -> dict[str, Decoder]:
    """Ours first. Each is told to use one thread."""
    import cv2

    cv2.setNumThreads(1)
    return {OURS: _ours(), "zxing-cpp": _zxing(), "pyzbar": _zbar(), "OpenCV": _opencv()}


def _ours() -> Decoder:
    from hardware.decoder import decode

    return lambda image: [(found.format, found.text) for found in decode(image)]


def _zxing() -> Decoder:
    """All that it can do: rotated, inverted, reduced."""
    import zxingcpp

    formats = zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, name) for name in _ZXING])
    plain = zxingcpp.TextMode.Plain

    def read(image: Pixels) -> Answers:
        found = zxingcpp.read_barcodes(image, formats=formats, text_mode=plain)
        return [(_ZXING_NAMES.get(one.format.name, one.format.name), one.text) for one in found]

    return read


def _zbar() -> Decoder:
    import cv2
    from pyzbar import pyzbar

    symbols = [getattr(pyzbar.ZBarSymbol, name) for name in _ZBAR if name != "ISBN13"]

    def read(image: Pixels) -> Answers:
        with _silent():
            found = pyzbar.decode(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), symbols=symbols)
        return [(_ZBAR.get(one.type, one.type), one.data.decode("utf-8", "replace")) for one in found]

    return read


@contextmanager
def _silent() -> Iterator[None]:
    """zbar writes its own doubts to the error output, past Python."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _opencv() -> Decoder:
    import cv2

    bars, squares = cv2.barcode.BarcodeDetector(), cv2.QRCodeDetector()

    def read(image: Pixels) -> Answers:
        return [*_bars(bars, image), *_squares(squares, image)]

    return read


def _bars(detector: Any, image: Pixels) -> Answers:
    _, texts, kinds, _ = detector.detectAndDecodeWithType(image)
    return [(_CV2.get(kind, kind), text) for kind, text in zip(kinds, texts, strict=True) if text]


def _squares(detector: Any, image: Pixels) -> Answers:
    """Element strings in QR codes are more than it knows: it raises."""
    import cv2

    try:
        _, texts, *_ = detector.detectAndDecodeMulti(image)
    except cv2.error:
        return []
    return [("QR Code", text) for text in texts if text]
