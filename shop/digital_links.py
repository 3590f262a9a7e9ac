"""GS1 Digital Link URIs, taken apart as text: nothing is ever opened and the host means nothing.

Source: GS1 Digital Link Standard, URI Syntax, and its section on compression.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from shop import gs1
from shop.gs1 import Elements
from shop.gtins import LENGTHS, compact, gtin14

_URI = re.compile(r"https?://[^/?#\s]+(/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?", re.IGNORECASE)
_ALIASES = {"gtin": "01", "lot": "10", "ser": "21", "exp": "17", "sscc": "00", "itip": "8006", "gln": "414"}
_KEYS = frozenset({"00", "8006", "253", "255", "402", "414", "417", "8003", "8017", "8018"})
"""What a link can be about beside a GTIN, as far as its value is told from any other part of a web address."""

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_PACKED = re.compile("[A-Za-z0-9_-]{10,200}")
_GTIN_FIRST = frozenset({"01", *(f"{tens}{code}" for tens in "01" for code in "abcdef")})
"""The first two hexadecimal digits of packed links that begin with a GTIN."""
_GTIN_BITS = 47


def link(text: str) -> Elements:
    """The elements of a Digital Link URI, on any host and below any path; else empty."""
    match = _URI.fullmatch(text)
    if match is None:
        return Elements()
    path = [unquote(segment) for segment in (match[1] or "").strip("/").split("/")]
    start = next((n for n, key in enumerate(path[:-1]) if _is_key(_identifier(key), path[n + 1])), None)
    if start is None:
        return Elements.of(_packed(path[-1]))
    in_path = list(zip(path[start % 2 :: 2], path[start % 2 + 1 :: 2], strict=False))
    in_query = [_query_pair(pair) for pair in re.split("[&;]", match[2] or "")]
    key = _identifier(path[start])
    beside = [(_identifier(ai), value) for ai, value in [*in_path, *in_query]]
    return Elements.of([(key, path[start + 1]), *(pair for pair in beside if gs1.takes(*pair))])


def _query_pair(pair: str) -> tuple[str, str]:
    key, _, value = pair.partition("=")
    return unquote(key), unquote(value)  # a "+" is a character of lots and serials, not a space


def _identifier(key: str) -> str:
    return _ALIASES.get(key.lower(), key)


def _is_key(ai: str, value: str) -> bool:
    if ai != "01":
        return ai in _KEYS and gs1.takes(ai, value)
    digits = compact(value)
    return digits.isascii() and digits.isdigit() and len(digits) in LENGTHS


def packed(text: str) -> bool:
    """Whether `text` is a compressed Digital Link: of such only a GTIN that stands alone is read."""
    match = _URI.fullmatch(text)
    return match is not None and _packed_gtin((match[1] or "").rsplit("/", 1)[-1]) is not None


def _packed(segment: str) -> list[tuple[str, str]]:
    found = _packed_gtin(segment)
    return [("01", found[0])] if found is not None and found[1] else []


def _packed_gtin(segment: str) -> tuple[str, bool] | None:
    """The GTIN at the start of a packed link, and whether nothing follows. Its check digit tells such a link from the
    other things that web addresses end in."""
    if not _PACKED.fullmatch(segment):
        return None
    bits = "".join(f"{_BASE64.index(character):06b}" for character in segment)
    code, number, rest = bits[:8], bits[8 : 8 + _GTIN_BITS], bits[8 + _GTIN_BITS :]
    gtin = f"{int(number, 2):014d}"
    if f"{int(code, 2):02x}" not in _GTIN_FIRST or gtin14(gtin) is None:
        return None
    return gtin, code == "00000001" and len(rest) < 8 and "1" not in rest
