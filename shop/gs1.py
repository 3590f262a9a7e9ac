"""GS1 element strings, their printed form, and GS1 Digital Link URIs, as {application identifier: value}.

A URI is taken apart as text; nothing is ever opened and the host means nothing.
Source: GS1 General Specifications, section 3; GS1 Digital Link Standard, URI Syntax.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from urllib.parse import unquote

from shop.gtins import LENGTHS, compact

GS = "\x1d"
SYMBOLOGIES = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
"""GS1-128, DataBar, composites, DataMatrix, QR and DotCode with FNC1 first: what follows is element strings."""

_BARE = re.compile(r"01[0-9]{14}")
_PRINTED = re.compile(r"\(([0-9]{2,4})\)")
_URI = re.compile(r"https?://[^/?#\s]+(/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?", re.IGNORECASE)
_ALIASES = {"gtin": "01", "lot": "10", "ser": "21", "exp": "17"}
_TEXT = re.compile(r"[!-\"%-?A-Z_a-z]{1,20}")  # GS1 character set 82
_SIX = re.compile(r"[0-9]{6}")
_KILOGRAMS_PER_POUND = Decimal("0.45359237")


def elements(text: str, symbology: str | None) -> dict[str, str]:
    """The element strings of a scanned symbol or of its printed form "(01)...(10)..."; empty when it has none.

    Without a symbology only text that starts like a GTIN's element string, or that holds a GS, is tried: the digits
    of a plain EAN-13 would parse as well (400... is also "customer's purchase order").
    """
    if _PRINTED.match(text):
        return _printed(text)
    certain = symbology in SYMBOLOGIES
    if certain or GS in text or _BARE.match(text):
        return _strings(text, certain=certain)
    return {}


def _printed(text: str) -> dict[str, str]:
    _, *parts = _PRINTED.split(text)
    return _first_wins((ai, value.strip()) for ai, value in zip(parts[::2], parts[1::2], strict=True))


def _strings(text: str, *, certain: bool) -> dict[str, str]:
    """In a certain GS1 symbol, the elements before the first unknown one still stand; otherwise all or none."""
    from biip import ParseConfig, ParseError
    from biip.gs1_element_strings import GS1ElementString

    config = ParseConfig(gs1_element_strings_verify_date=False)
    found: list[tuple[str, str]] = []
    while text:
        try:
            element = GS1ElementString.extract(text, config=config)
        except ParseError:
            return _first_wins(found) if certain else {}
        found.append((element.ai.ai, element.value))
        text = text[len(element) :].lstrip(GS)
    return _first_wins(found)


def link(text: str) -> dict[str, str]:
    """The elements of a Digital Link URI with a GTIN in its path, on any host and below any path; else empty."""
    match = _URI.fullmatch(text)
    if match is None:
        return {}
    path = [unquote(segment) for segment in (match[1] or "").strip("/").split("/")]
    start = next((n for n, key in enumerate(path[:-1]) if _is_gtin(key, path[n + 1])), None)
    if start is None:
        return {}
    in_path = list(zip(path[start % 2 :: 2], path[start % 2 + 1 :: 2], strict=False))
    in_query = [_query_pair(pair) for pair in re.split("[&;]", match[2] or "")]
    pairs = [(path[start], path[start + 1]), *in_path, *in_query]
    return _first_wins((_identifier(key), value) for key, value in pairs)


def _query_pair(pair: str) -> tuple[str, str]:
    key, _, value = pair.partition("=")
    return unquote(key), unquote(value)  # a "+" is a character of lots and serials, not a space


def _identifier(key: str) -> str:
    return _ALIASES.get(key.lower(), key)


def _is_gtin(key: str, value: str) -> bool:
    digits = compact(value)
    return _identifier(key) == "01" and digits.isascii() and digits.isdigit() and len(digits) in LENGTHS


def _first_wins(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for ai, value in pairs:
        found.setdefault(ai, value)
    return found


def characters(value: str | None) -> str | None:
    """A lot or serial number, or None where it is not one (1 to 20 of GS1's character set 82)."""
    return value if value and _TEXT.fullmatch(value) else None


def day(value: str | None) -> date | None:
    """YYMMDD in this century; day 00 is the last of the month. None where no such day exists.

    GS1's sliding window needs today's date; goods with a date before 2000 are on no shelf, so the rule stays pure.
    """
    if not value or not _SIX.fullmatch(value):
        return None
    year, month, of_month = 2000 + int(value[:2]), int(value[2:4]), int(value[4:])
    if not 1 <= month <= 12 or of_month > monthrange(year, month)[1]:
        return None
    return date(year, month, of_month or monthrange(year, month)[1])


def weight_kg(found: Mapping[str, str]) -> Decimal | None:
    """Net weight from 310n (kilograms) or 320n (pounds), n decimals."""
    kilograms = _scaled(found, "310")
    if kilograms is not None:
        return kilograms
    pounds = _scaled(found, "320")
    return None if pounds is None else pounds * _KILOGRAMS_PER_POUND


def price(found: Mapping[str, str]) -> tuple[Decimal | None, str | None]:
    """Amount payable from 392n (currency of the shop) or 393n (with its ISO 4217 number)."""
    plain = _scaled(found, "392")
    if plain is not None:
        return plain, None
    named = next(((ai, value) for ai, value in found.items() if ai.startswith("393")), None)
    if named is None:
        return None, None
    amount = _scaled({named[0]: named[1][3:]}, "393")
    return amount, None if amount is None else named[1][:3]


def _scaled(found: Mapping[str, str], family: str) -> Decimal | None:
    for ai, value in found.items():
        if len(ai) == 4 and ai.startswith(family) and re.fullmatch("[0-9]{1,15}", value):
            return Decimal(value).scaleb(-int(ai[3]))
    return None
