"""Numbers of trade items: GTIN-8/12/13/14, UPC-E, EAN with add-on, ISBN-10 and ISSN as 14 digits.

Rules: GS1 General Specifications, sections 1.4 (prefixes), 5.2 (EAN/UPC) and 7.9 (check digit).
"""

from __future__ import annotations

import re
from typing import Literal

LENGTHS = (8, 12, 13, 14)
ADD_ONS = (2, 5)

_SEPARATORS = str.maketrans("", "", " -")
_DIGITS = re.compile(r"[0-9]+")
_ISBN10 = re.compile(r"[0-9]{9}[0-9Xx]")
_ISSN = re.compile(r"[0-9]{7}[0-9Xx]")
_PUBLISHED = re.compile(r"97[789][0-9]{10}(?:[0-9]{2}|[0-9]{5})")
"""A magazine, book or sheet of music with its add-on: of these the main number alone is a code for the till."""
_LABELLED = re.compile(
    r"(ISBN|ISMN|ISSN|EAN|GTIN|UPC|JAN)(?:-?[AE]|-?1[0234]|-8)?[ :.]+([0-9Xx -]{8,24})", re.IGNORECASE
)


def check_digit(digits: str) -> str:
    """The digit that completes `digits`: modulo 10, weights 3 and 1 from the right. ValueError unless digits."""
    if not _DIGITS.fullmatch(digits):
        raise ValueError("a check digit needs digits 0 to 9")
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def compact(text: str) -> str:
    """`text` without the spaces and hyphens that people print inside numbers."""
    return text.translate(_SEPARATORS)


def gtin14(text: str) -> str | None:
    """A GTIN-8, -12, -13 or -14 with a right check digit as 14 digits, else None. Spaces and hyphens are ignored.

    Restricted numbers pass (see `restricted`): a retailer's own feed may well carry them.
    """
    digits = compact(text)
    if len(digits) not in LENGTHS or not _DIGITS.fullmatch(digits):
        return None
    return digits.zfill(14) if check_digit(digits[:-1]) == digits[-1] else None


def restricted(gtin: str) -> bool:
    """Whether 14 digits are a number that means something in one shop only: 02, 04, 20-29, and GTIN-8 from 0 or 2."""
    if gtin.startswith("000000"):
        return gtin[6] in "02"
    return gtin[1] == "2" or gtin[1:3] in ("02", "04")


def item_numbers(text: str, symbology: str | None) -> tuple[str, ...]:
    """Every reading of `text` as a trade item, 14 digits each; more than one when only a person can tell.

    Eight digits are an EAN-8 or a UPC-E; the symbology decides where the scanner sent it ("]E4" is EAN-8, "]E0" beside
    eight digits is a UPC-E that was not expanded). "]E3" carries a two- or five-digit add-on behind the main number.
    """
    digits = compact(text)
    whole = tuple(filter(None, (gtin14(digits),)))
    short = upc_e(digits) if symbology is None or symbology.startswith("]E") else ()
    if symbology == "]E0":
        return short or whole
    if symbology == "]E4":
        return whole or short
    found = whole + short + isbn10(digits)
    if symbology == "]E3" or (_PUBLISHED.fullmatch(digits) and (symbology is None or symbology.startswith("]E"))):
        found += tuple(main for size in ADD_ONS for main in item_numbers(digits[:-size], "]E0"))
    return tuple(dict.fromkeys(found))


def upc_e(digits: str) -> tuple[str, ...]:
    """Readings of 6, 7 or 8 digits as UPC-E, expanded to 14.

    8: number system, six digits, check digit. 7: without the check digit, or without the number system (then 0).
    6: without both. Scanners are set up to send any of these forms.
    """
    if not _DIGITS.fullmatch(digits):
        return ()
    if len(digits) == 6:
        return (_expanded("0", digits),)
    if len(digits) == 7:
        with_system = (_expanded(digits[0], digits[1:]),) if digits[0] in "01" else ()
        return tuple(dict.fromkeys(with_system + _checked("0", digits)))
    if len(digits) == 8 and digits[0] in "01":
        return _checked(digits[0], digits[1:])
    return ()


def _checked(system: str, seven: str) -> tuple[str, ...]:
    expanded = _expanded(system, seven[:6])
    return (expanded,) if expanded[-1] == seven[6] else ()


def _expanded(system: str, six: str) -> str:
    """Zero suppression undone: the last of the six digits says where the zeros were."""
    last = six[5]
    if last in "012":
        body = f"{six[:2]}{last}0000{six[2:5]}"
    elif last == "3":
        body = f"{six[:3]}00000{six[3:5]}"
    elif last == "4":
        body = f"{six[:4]}00000{six[4]}"
    else:
        body = f"{six[:5]}0000{last}"
    payload = system + body
    return (payload + check_digit(payload)).zfill(14)


def isbn10(text: str) -> tuple[str, ...]:
    """An ISBN-10 with a right check character (modulo 11, X is ten) as the GTIN of its ISBN-13."""
    if not _ISBN10.fullmatch(text):
        return ()
    values = [10 if character in "Xx" else int(character) for character in text]
    if sum(weight * value for weight, value in zip(range(10, 0, -1), values, strict=True)) % 11:
        return ()
    payload = "978" + text[:9]
    return ((payload + check_digit(payload)).zfill(14),)


def issn(text: str) -> str | None:
    """An ISSN with a right check character (modulo 11, X is ten) as the thirteen digits of its first issue."""
    if not _ISSN.fullmatch(text):
        return None
    values = [10 if character in "Xx" else int(character) for character in text]
    if sum(weight * value for weight, value in zip(range(8, 0, -1), values, strict=True)) % 11:
        return None
    payload = f"977{text[:7]}00"
    return payload + check_digit(payload)


def labelled(text: str, symbology: str | None) -> tuple[str, str | None]:
    """The number in "ISBN 0-306-40615-2" or "EAN: 4006381333931", as people copy them, with the symbology that the word
    implies for eight digits; anything else as it is. An ISSN becomes the thirteen digits of its bars."""
    match = _LABELLED.fullmatch(text)
    if match is None:
        return text, symbology
    word, number = match[1].upper(), match[2].strip()
    if word == "ISSN":
        return issn(compact(number)) or number, symbology
    return number, symbology or {"UPC": "]E0", "EAN": "]E4", "GTIN": "]E4", "JAN": "]E4"}.get(word)


def add_on(number: str, gtin: str) -> str | None:
    """The two or five digits behind the main number `gtin` in what was scanned."""
    digits = compact(number)
    return next((digits[-size:] for size in ADD_ONS if gtin14(digits[:-size]) == gtin), None)


def voucher(gtin: str) -> Literal["coupon", "receipt"] | None:
    """Whether 14 digits are no article but a coupon (GS1 prefixes 981-984, 99) or a refund receipt (980)."""
    if gtin.startswith("0980"):
        return "receipt"
    return "coupon" if gtin.startswith(("0981", "0982", "0983", "0984", "099")) else None
