"""The two decoders behind one form: what zxing-cpp and zbar read in grey pixels, with the names of GS1 and ISO."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import structlog

if TYPE_CHECKING:
    from hardware.pixels import Grey

log = structlog.get_logger()

EAN_UPC = frozenset({"EAN-13", "EAN-8", "UPC-A", "UPC-E"})
DATABAR = frozenset({"DataBar", "DataBar Limited", "DataBar Expanded"})
LINEAR = EAN_UPC | DATABAR | {"Code 128", "Code 39", "ITF"}
MATRIX = frozenset({"QR Code", "Data Matrix", "Aztec", "PDF417"})

_ZXING = {
    "EAN13": "EAN-13", "ISBN": "EAN-13", "EAN8": "EAN-8", "UPCA": "UPC-A", "UPCE": "UPC-E", "Code128": "Code 128",
    "Code39": "Code 39", "Code39Std": "Code 39", "Code39Ext": "Code 39", "ITF": "ITF", "ITF14": "ITF",
    "DataBar": "DataBar", "DataBarOmni": "DataBar", "DataBarStk": "DataBar", "DataBarStkOmni": "DataBar",
    "DataBarLtd": "DataBar Limited", "DataBarExp": "DataBar Expanded", "DataBarExpStk": "DataBar Expanded",
    "QRCode": "QR Code", "QRCodeModel2": "QR Code", "DataMatrix": "Data Matrix", "Aztec": "Aztec",
    "AztecCode": "Aztec", "PDF417": "PDF417", "CompactPDF417": "PDF417",
}  # fmt: skip
_ZBAR = {
    "EAN13": ("EAN-13", "]E0"), "EAN8": ("EAN-8", "]E4"), "UPCA": ("UPC-A", "]E0"), "ISBN13": ("EAN-13", "]E0"),
    "UPCE": ("UPC-E", "]E0"), "I25": ("ITF", "]I0"),
    # zbar does not tell whether FNC1 came first, which makes a GS1 code of it.
    "CODE128": ("Code 128", ""), "CODE39": ("Code 39", "]A0"), "QRCODE": ("QR Code", ""),
}  # fmt: skip
_OF_RETAIL = (
    "EAN13", "EAN8", "UPCA", "UPCE", "Code128", "ITF", "DataBarOmni", "DataBarExp", "QRCode", "DataMatrix",
)  # fmt: skip
_OF_MOST = ("EAN13", "EAN8", "UPCA", "Code128", "QRCode")  # what costs least and comes most
_OF_LINES = ("EAN13", "EAN8", "UPCA", "UPCE", "Code128", "ITF", "DataBarOmni", "DataBarExp")
_OF_WEAK_LINES = (*_OF_LINES, "Code39", "DataBarLtd", "DataBarStk", "DataBarStkOmni", "DataBarExpStk")
_OF_SQUARES = ("QRCode", "DataMatrix")
_OF_MATRICES = (*_OF_SQUARES, "Aztec", "PDF417")

Formats = Literal["retail", "quick", "lines", "all lines", "squares", "matrices", "all"]
_FORMATS: dict[Formats, tuple[str, ...]] = {
    "retail": _OF_RETAIL, "quick": _OF_MOST, "lines": _OF_LINES, "all lines": _OF_WEAK_LINES, "squares": _OF_SQUARES,
    "matrices": _OF_MATRICES, "all": (*_OF_WEAK_LINES, *_OF_MATRICES),
}  # fmt: skip

Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one decoder read once. `corners` in pixels of the picture it was given, from the symbol's own top left."""

    text: str
    format: str
    symbology: str
    corners: Corners
    engine: str


def zxing(image: Grey, formats: Formats, *, hard: bool = False, flat: bool = False) -> list[Reading]:
    """`hard` also turns, inverts and reduces; `flat` takes one threshold for the whole picture (low contrast, blur)."""
    import zxingcpp

    found = zxingcpp.read_barcodes(
        image,
        formats=_formats(formats),
        try_rotate=hard,
        try_invert=hard,
        try_downscale=hard,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=zxingcpp.Binarizer.GlobalHistogram if flat else zxingcpp.Binarizer.LocalAverage,
    )
    return [_from_zxing(each) for each in found if each.valid and each.format.name in _ZXING]


@functools.cache
def _formats(which: Formats) -> Any:
    import zxingcpp

    return zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, name) for name in _FORMATS[which]])


def _from_zxing(found: Any) -> Reading:
    at = found.position
    corners = tuple((float(p.x), float(p.y)) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left))
    text, form = found.text, _ZXING[found.format.name]
    if form == "UPC-E":
        text = (found.extra or {}).get("UPCE", text)
    return Reading(*as_printed(text, form), found.symbology_identifier, corners, "zxing")


def as_printed(text: str, form: str) -> tuple[str, str]:
    """A UPC-A is drawn exactly as the EAN-13 with a leading zero: it is called by what is printed under it."""
    if form in ("EAN-13", "UPC-A") and len(text) == 13 and text.startswith("0"):
        return text[1:], "UPC-A"
    return text, form


def zbar(image: Grey, *, squares: bool = False) -> list[Reading]:
    """What zbar reads of EAN/UPC, Code 128, Code 39 and ITF, with `squares` of QR codes too; none without zbar."""
    try:
        from pyzbar import pyzbar
    except ImportError as error:
        log.info("no_second_decoder", error=str(error))
        return []
    kinds = pyzbar.ZBarSymbol
    wanted = [kinds.EAN13, kinds.EAN8, kinds.UPCE, kinds.CODE128, kinds.CODE39, kinds.I25] + [kinds.QRCODE] * squares
    size = (image.shape[1], image.shape[0])
    return [_from_zbar(each) for each in pyzbar.decode((image.tobytes(), *size), wanted) if each.type in _ZBAR]


def _from_zbar(found: Any) -> Reading:
    form, symbology = _ZBAR[found.type]
    points = [(float(point.x), float(point.y)) for point in found.polygon]
    left, top, width, height = found.rect
    around = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
    # The polygon of a linear code is the hull of its scan lines, with any number of points; its box is what is known.
    corners = (
        tuple(points) if form == "QR Code" and len(points) == 4 else tuple((float(x), float(y)) for x, y in around)
    )
    text = found.data.decode("utf-8", "replace")
    return Reading(*as_printed(text, form), symbology, corners, "zbar")
