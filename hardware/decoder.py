"""Codes out of still pictures: zxing-cpp first, zbar where it sees nothing. Formats carry their ISO names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from numpy import uint8
    from numpy.typing import NDArray

log = structlog.get_logger()

_ZXING = {
    "EAN13": "EAN-13", "EAN8": "EAN-8", "UPCA": "UPC-A", "UPCE": "UPC-E", "Code128": "Code 128", "Code39": "Code 39",
    "Code93": "Code 93", "Codabar": "Codabar", "ITF": "ITF", "ITF14": "ITF-14", "DataBar": "GS1 DataBar",
    "DataBarOmni": "GS1 DataBar", "DataBarStk": "GS1 DataBar", "DataBarStkOmni": "GS1 DataBar",
    "DataBarExp": "GS1 DataBar Expanded", "DataBarExpStk": "GS1 DataBar Expanded", "DataBarLtd": "GS1 DataBar Limited",
    "QRCode": "QR Code", "QRCodeModel1": "QR Code", "MicroQRCode": "Micro QR Code", "RMQRCode": "rMQR Code",
    "DataMatrix": "Data Matrix", "Aztec": "Aztec Code", "AztecCode": "Aztec Code", "PDF417": "PDF417",
}  # fmt: skip
_ZBAR = {
    "EAN13": ("EAN-13", "]E0"), "EAN8": ("EAN-8", "]E4"), "UPCA": ("UPC-A", "]E0"), "UPCE": ("UPC-E", "]E0"),
    "ISBN13": ("EAN-13", "]E0"), "CODE128": ("Code 128", "]C0"), "CODE39": ("Code 39", "]A0"),
    "CODE93": ("Code 93", "]G0"), "CODABAR": ("Codabar", "]F0"), "I25": ("ITF", "]I0"),
    "DATABAR": ("GS1 DataBar", "]e0"),
    "DATABAR_EXP": ("GS1 DataBar Expanded", "]e0"), "QRCODE": ("QR Code", "]Q1"), "PDF417": ("PDF417", "]L0"),
}  # fmt: skip
_RETAIL = (
    "EAN13", "EAN8", "UPCA", "UPCE", "Code128", "ITF", "DataBarOmni", "DataBarExp", "DataBarLtd", "QRCode",
    "DataMatrix",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """One code in a picture. `symbology` is its AIM identifier; `corners` in pixels, clockwise from its top left."""

    text: str
    format: str
    symbology: str
    corners: tuple[tuple[int, int], ...]


def decode(image: NDArray[uint8]) -> list[Decoded]:
    """Every retail code in a grey (height, width) or BGR (height, width, 3) picture; empty when there is none."""
    return _zxing(image) or _zbar(image)


def _zxing(image: NDArray[uint8]) -> list[Decoded]:
    import zxingcpp

    formats = zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, name) for name in _RETAIL])
    return [_from_zxing(found) for found in zxingcpp.read_barcodes(image, formats=formats)]


def _from_zxing(found: Any) -> Decoded:
    at = found.position
    corners = tuple((p.x, p.y) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left))
    name = found.format.name
    return Decoded(found.text, _ZXING.get(name, name), found.symbology_identifier, corners)


def _zbar(image: NDArray[uint8]) -> list[Decoded]:
    try:
        from pyzbar import pyzbar
    except ImportError as error:
        log.info("no_second_decoder", error=str(error))
        return []
    grey = image if image.ndim == 2 else image.mean(axis=2).astype("uint8")
    return [_from_zbar(found) for found in pyzbar.decode((grey.tobytes(), grey.shape[1], grey.shape[0]))]


def _from_zbar(found: Any) -> Decoded:
    name, symbology = _ZBAR.get(found.type, (found.type, ""))
    corners = tuple((point.x, point.y) for point in found.polygon)
    return Decoded(found.data.decode("utf-8", "replace"), name, symbology, corners)
