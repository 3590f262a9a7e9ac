"""Every kind of code that a shop meets, as modules: what is printed, and what a reader must answer."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from shop import signed_codes
from shop.signed_codes import Ticket

Rng = np.random.Generator


@dataclass(frozen=True, slots=True, eq=False)
class Symbol:
    """`modules` are dark where True, without the quiet zone, which is `quiet` modules wide."""

    format: str
    text: str
    modules: NDArray[np.bool_]
    quiet: int
    shown: str

    @property
    def matrix(self) -> bool:
        return self.format in MATRIX


MATRIX: Final = {"QR Code", "Data Matrix", "Aztec"}
RETAIL_PREFIXES: Final = ("400", "401", "405", "426", "435", "30", "31", "34", "50", "54", "61", "69", "76", "87", "90")
_WORDS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


def check_digit(digits: str) -> str:
    """GS1's, for any length."""
    total = sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def upc_a_of_upc_e(printed: str) -> str:
    """The 12 digits that the 8 of a UPC-E stand for."""
    system, six, check = printed[0], printed[1:7], printed[7]
    last = six[5]
    if last in "012":
        body = six[:2] + last + "0000" + six[2:5]
    elif last == "3":
        body = six[:3] + "00000" + six[3:5]
    elif last == "4":
        body = six[:4] + "00000" + six[4]
    else:
        body = six[:5] + "0000" + last
    return system + body + check


def _digits(rng: Rng, n: int) -> str:
    return "".join(str(one) for one in rng.integers(0, 10, n))


def _word(rng: Rng, n: int) -> str:
    return "".join(_WORDS[one] for one in rng.integers(0, len(_WORDS), n))


def _checked(body: str) -> str:
    return body + check_digit(body)


def _gtin13(rng: Rng) -> str:
    prefix = str(rng.choice(RETAIL_PREFIXES))
    return _checked(prefix + _digits(rng, 12 - len(prefix)))


def _gtin14(rng: Rng) -> str:
    return _checked(str(rng.choice([0, 0, 1, 2])) + _gtin13(rng)[:12])


def _drawn(kind: str, text: str, **how: Any) -> NDArray[np.bool_]:
    import zxingcpp

    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind), **how)
    return np.array(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)) < 128


def _ean13(rng: Rng) -> Symbol:
    text = _gtin13(rng)
    return Symbol("EAN-13", text, _drawn("EAN13", text), 9, f"{text[0]} {text[1:7]} {text[7:]}")


def _book(rng: Rng) -> Symbol:
    """With the five digits of a price beside it, which are no part of the number."""
    text = _checked("978" + _digits(rng, 9))
    return Symbol("EAN-13", text, _drawn("EAN13", f"{text}+{_digits(rng, 5)}"), 9, f"ISBN {text}")


def _ean8(rng: Rng) -> Symbol:
    text = _checked(str(rng.choice(RETAIL_PREFIXES)) + _digits(rng, 5))[:8]
    text = _checked(text[:7])
    return Symbol("EAN-8", text, _drawn("EAN8", text), 7, f"{text[:4]} {text[4:]}")


def _upc_a(rng: Rng) -> Symbol:
    text = _checked(str(rng.choice(list("0016789"))) + _digits(rng, 10))
    return Symbol("UPC-A", text, _drawn("UPCA", text), 9, f"{text[0]} {text[1:6]} {text[6:11]} {text[11]}")


def _upc_e(rng: Rng) -> Symbol:
    """Without zeros in front of the last digit: those would have to be written otherwise."""
    six = "".join(str(one) for one in rng.integers(3, 10, 5)) + str(rng.integers(10))
    text = "0" + six + check_digit(upc_a_of_upc_e(f"0{six}0")[:11])
    return Symbol("UPC-E", text, _drawn("UPCE", text), 9, f"{text[0]} {text[1:7]} {text[7]}")


def _code128(rng: Rng) -> Symbol:
    made: tuple[Callable[[], str], ...] = (
        lambda: f"SO-2027-{_digits(rng, 6)}",
        lambda: f"BAY-{_word(rng, 1)}{_digits(rng, 2)}",
        lambda: f"T{_digits(rng, 7)}",
        lambda: _digits(rng, 12),
        lambda: f"{_word(rng, 4)}-{_word(rng, 5)}",
    )
    text = made[int(rng.integers(len(made)))]()
    return Symbol("Code 128", text, _drawn("Code128", text), 10, text)


def _gs1_128(rng: Rng) -> Symbol:
    shown = f"(01){_gtin14(rng)}(17)27{_day(rng)}(10){_word(rng, 5)}"
    return Symbol("Code 128", _plain(shown), _drawn("Code128", shown, gs1=True), 10, shown)


def _sscc(rng: Rng) -> Symbol:
    shown = f"(00){_checked('3' + _digits(rng, 16))}"
    return Symbol("Code 128", _plain(shown), _drawn("Code128", shown, gs1=True), 10, shown)


def _code39(rng: Rng) -> Symbol:
    text = f"{_word(rng, 2)}-{_word(rng, int(rng.integers(3, 7)))}"
    return Symbol("Code 39", text, _drawn("Code39", text), 10, f"*{text}*")


def _itf14(rng: Rng) -> Symbol:
    text = _checked(str(rng.integers(1, 9)) + _gtin13(rng)[:12])
    return Symbol("ITF", text, _drawn("ITF", text), 10, f"{text[0]} {text[1:3]} {text[3:8]} {text[8:13]} {text[13]}")


def _link(rng: Rng) -> str:
    host = str(rng.choice(["id.gs1.org", "id.example.com", "example.com/p", "r.example"]))
    more = f"/10/{_word(rng, 6)}" if rng.random() < 0.5 else ""
    return f"https://{host}/01/0{_gtin13(rng)}{more}" + (f"?17=27{_day(rng)}" if rng.random() < 0.3 else "")


def _qr_link(rng: Rng) -> Symbol:
    text = _link(rng)
    return Symbol("QR Code", text, _drawn("QRCode", text, ec_level=str(rng.choice(["L", "M", "Q"]))), 4, "")


def _qr_gs1(rng: Rng) -> Symbol:
    shown = f"(01)0{_gtin13(rng)}(17)27{_day(rng)}(10){_word(rng, 6)}(21){_digits(rng, 8)}"
    return Symbol("QR Code", _plain(shown), _drawn("QRCode", shown, gs1=True), 4, shown)


def _qr_signed(rng: Rng) -> Symbol:
    """As central issues them: the signature is of the right length, which is all that matters to a reader."""
    kind: Any = str(rng.choice(signed_codes.KINDS[:5]))
    begins = datetime(2027, 3, 1, tzinfo=UTC)
    subject = f"SO-2027-{_digits(rng, 6)}".encode()
    ticket = Ticket(kind, 7, rng.bytes(8), begins, begins.replace(day=15), "store-12", subject)
    text = signed_codes.text(signed_codes.message(ticket), rng.bytes(signed_codes.SIGNATURE_BYTES))
    return Symbol("QR Code", text, _qrcode(text), 4, "")


def _qr_number(rng: Rng) -> Symbol:
    text = f"SO-2027-{_digits(rng, 6)}"
    return Symbol("QR Code", text, _drawn("QRCode", text, ec_level="M"), 4, text)


def _qrcode(text: str) -> NDArray[np.bool_]:
    from hardware.codes_out import QR_QUIET, qr

    picture = qr(text, module=1)
    whole = np.frombuffer(picture.grey, np.uint8).reshape(picture.height, picture.width) < 128
    return whole[QR_QUIET:-QR_QUIET, QR_QUIET:-QR_QUIET].copy()


def _data_matrix(rng: Rng) -> Symbol:
    text = f"{_word(rng, 3)}-{_word(rng, int(rng.integers(4, 14)))}"
    return Symbol("Data Matrix", text, _drawn("DataMatrix", text), 2, "")


def _gs1_data_matrix(rng: Rng) -> Symbol:
    shown = f"(01)0{_gtin13(rng)}(17)27{_day(rng)}(10){_word(rng, 6)}(21){_digits(rng, 9)}"
    return Symbol("Data Matrix", _plain(shown), _drawn("DataMatrix", shown, gs1=True), 2, shown)


def _databar(rng: Rng) -> Symbol:
    text = "0" + _gtin13(rng)
    return Symbol("DataBar", "01" + text, _drawn("DataBarOmni", text)[:40], 4, f"(01){text}")


def _databar_expanded(rng: Rng) -> Symbol:
    weight = f"(01)9{_digits(rng, 12)}"
    shown = _checked(weight[4:]).join(["(01)", f"(3103)00{_digits(rng, 4)}"])
    if rng.random() < 0.5:
        shown = f"(01)0{_gtin13(rng)}(17)27{_day(rng)}(10){_word(rng, 4)}"
    stacked = "DataBarExpStk" if rng.random() < 0.4 else "DataBarExp"
    return Symbol("DataBar Expanded", _plain(shown), _drawn(stacked, shown), 4, shown)


def _aztec(rng: Rng) -> Symbol:
    text = f"TICKET {_word(rng, 8)} {_digits(rng, 6)}"
    return Symbol("Aztec", text, _drawn("Aztec", text), 2, "")


def _pdf417(rng: Rng) -> Symbol:
    text = f"PARCEL {_word(rng, 10)} {_digits(rng, 10)}"
    rows = _drawn("PDF417", text, columns=int(rng.integers(3, 6)))
    return Symbol("PDF417", text, rows, 2, "")


def _day(rng: Rng) -> str:
    return f"{rng.integers(1, 13):02d}{rng.integers(1, 29):02d}"


def _plain(shown: str) -> str:
    """An element string as a reader gives it: no brackets, GS after what has no fixed length unless it ends there."""
    found = []
    parts = shown.split("(")[1:]
    for at, part in enumerate(parts):
        ai, value = part.split(")")
        open_ended = ai in {"10", "21"} and at < len(parts) - 1
        found.append(ai + value + ("\x1d" if open_ended else ""))
    return "".join(found)


MAKERS: Final[dict[str, tuple[Callable[[Rng], Symbol], float]]] = {
    "ean13": (_ean13, 9), "book": (_book, 2), "ean8": (_ean8, 3), "upca": (_upc_a, 5), "upce": (_upc_e, 2.5),
    "code128": (_code128, 4), "gs1-128": (_gs1_128, 2), "sscc": (_sscc, 1), "code39": (_code39, 2),
    "itf14": (_itf14, 2),
    "qr link": (_qr_link, 4), "qr gs1": (_qr_gs1, 1.5), "qr signed": (_qr_signed, 4),
    "qr number": (_qr_number, 2),
    "data matrix": (_data_matrix, 2), "gs1 data matrix": (_gs1_data_matrix, 2.5), "databar": (_databar, 1.5),
    "databar expanded": (_databar_expanded, 1.5), "aztec": (_aztec, 1.5), "pdf417": (_pdf417, 1.5),
}  # fmt: skip
"""How each is made, and how often it is met, in shares of the sum."""
ON_PHONES: Final = ("qr signed", "qr link", "qr number", "aztec", "ean13", "code128", "pdf417")


@functools.cache
def _shares(among: tuple[str, ...]) -> NDArray[np.float64]:
    weights = np.array([MAKERS[one][1] for one in among])
    return np.asarray(weights / weights.sum())


def symbol(rng: Rng, among: tuple[str, ...] = tuple(MAKERS)) -> Symbol:
    """One of `among`, with a new text."""
    return MAKERS[str(rng.choice(among, p=_shares(among)))][0](rng)
