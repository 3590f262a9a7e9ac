"""A basket as QR codes, from a kiosk to a tablet or to a phone, without a network. They say which articles, how many
and by which way; neither whose basket it is nor what anything costs. They have no authority: whoever reads one looks up
prices and stock anew.

    SBK1:<basket, 8 hex digits>:<part>/<parts>:<variant>*<units><way>[<place>].<...>:<check>

Ways: S shelf, H hold, P pickup (its place follows), D ship. All characters are in a QR code's alphanumeric mode, and
a text is at most 300 of them; what does not fit goes on in the next part. A variant or place of other characters stands
as "$" and its UTF-8 bytes in hex. The check is the first 20 bits of BLAKE2b over all before its colon. Who has taken in
a part of a basket (`key`) takes it in no second time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from shop.baskets import MOST_LINES, MOST_UNITS, Basket, Way

PREFIX = "SBK1:"
LONGEST = 300
MOST_PARTS = 60

LETTERS: Mapping[Way, str] = {"shelf": "S", "hold": "H", "pickup": "P", "ship": "D"}
"""Letters are never given to another way."""
_WAYS = {letter: way for way, letter in LETTERS.items()}

_PLAIN = re.compile("[0-9A-Z][0-9A-Z-]{0,127}")
_HEX = re.compile(r"\$((?:[0-9A-F]{2}){1,128})")
_TEXT = re.compile(
    r"SBK1:(?P<basket>[0-9A-F]{8}):(?P<part>[1-9][0-9]?)/(?P<parts>[1-9][0-9]?)"
    r":(?P<lines>[0-9A-Z$*.-]+):(?P<check>[0-9A-F]{5})"
)
_LINE = re.compile(r"(?P<variant>[0-9A-Z$-]+)\*(?P<units>[1-9][0-9]?)(?P<way>[A-Z])(?P<place>[0-9A-Z$-]*)")


@dataclass(frozen=True, slots=True)
class DraftLine:
    """`place` is a store's code where it is collected in another one, "" otherwise."""

    variant: str
    quantity: int
    way: Way
    place: str = ""


@dataclass(frozen=True, slots=True)
class BasketDraft:
    """Part `part` of `parts` of a basket. `basket` has 8 hex digits, drawn when its codes are first shown."""

    basket: str
    lines: tuple[DraftLine, ...]
    part: int = 1
    parts: int = 1

    @property
    def key(self) -> str:
        return f"{self.basket}/{self.part}"


class Unfit(ValueError):
    """A line that fits no code."""


def lines_of(basket: Basket) -> tuple[DraftLine, ...]:
    return tuple(
        DraftLine(one.variant, one.quantity, one.way, one.place if one.way == "pickup" else "") for one in basket.lines
    )


def texts(basket: str, lines: Iterable[DraftLine]) -> tuple[str, ...]:
    """The texts of the QR codes of a basket, whose own code is `basket`; none for an empty one. Raises Unfit;
    ValueError for a code that is not 8 hex digits."""
    if not re.fullmatch("[0-9A-F]{8}", basket):
        raise ValueError("a basket is named by eight hex digits")
    room = LONGEST - len(f"{PREFIX}{basket}:99/99::00000")
    parts: list[str] = []
    for said in map(_line, lines):
        if len(said) > room:
            raise Unfit("the number of the article fits no code")
        if parts and len(parts[-1]) + 1 + len(said) <= room:
            parts[-1] += f".{said}"
        else:
            parts.append(said)
    return tuple(_sealed(f"{PREFIX}{basket}:{n}/{len(parts)}:{said}") for n, said in enumerate(parts, 1))


def read(shown: str) -> BasketDraft | None:
    """The part of a basket in a text; None for a damaged one, and for what is none."""
    match = _TEXT.fullmatch(shown) if len(shown) <= LONGEST else None
    if match is None or _sealed(shown[: match.start("check") - 1]) != shown:
        return None
    part, parts, lines = int(match["part"]), int(match["parts"]), _read_lines(match["lines"])
    if part > parts or parts > MOST_PARTS or lines is None:
        return None
    return BasketDraft(match["basket"], lines, part, parts)


def _sealed(said: str) -> str:
    return f"{said}:{blake2b(said.encode(), digest_size=3).hexdigest()[:5].upper()}"


def _line(one: DraftLine) -> str:
    if not 1 <= one.quantity <= MOST_UNITS or bool(one.place) != (one.way == "pickup"):
        raise Unfit("a line has one to 99 units, and a place where it is collected elsewhere")
    return f"{_name(one.variant)}*{one.quantity}{LETTERS[one.way]}{_name(one.place) if one.place else ''}"


def _name(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else f"${name.encode().hex().upper()}"


def _read_lines(shown: str) -> tuple[DraftLine, ...] | None:
    found = [_read_line(one) for one in shown.split(".")]
    lines = tuple(one for one in found if one is not None)
    return lines if len(lines) == len(found) <= MOST_LINES else None


def _read_line(shown: str) -> DraftLine | None:
    match = _LINE.fullmatch(shown)
    if match is None or match["way"] not in _WAYS:
        return None
    way, variant, place = _WAYS[match["way"]], _read_name(match["variant"]), _read_name(match["place"])
    if not variant or place is None or bool(place) != (way == "pickup"):
        return None
    return DraftLine(variant, int(match["units"]), way, place)


def _read_name(shown: str) -> str | None:
    if not shown or _PLAIN.fullmatch(shown):
        return shown
    match = _HEX.fullmatch(shown)
    try:
        name = bytes.fromhex(match[1]).decode() if match else ""
    except ValueError:
        return None
    return name if name.isprintable() and name.strip() and not _PLAIN.fullmatch(name) else None
