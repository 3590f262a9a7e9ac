"""What a shopper chose at a kiosk, as a QR code that carries it to the desk without a network. It has no authority: the
desk looks at the order and decides everything itself, and whoever prints such a code by hand gains nothing.

    SRD1:<return id, 32 hex digits>:<order>:<line>X<units><reason>.<line>X<units><reason>...:<check>

All characters are in a QR code's alphanumeric mode, and the text is at most 200 of them. An order's number that has
others stands as "$" and its UTF-8 bytes in hex. The check is the first 20 bits of BLAKE2b over all before its colon.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from uuid import UUID

from shop.return_policy import FromPerson

PREFIX = "SRD1:"
LONGEST = 200
MOST_UNITS = 9999

LETTERS: Mapping[FromPerson, str] = {
    "fit": "F",
    "mind": "M",
    "late": "L",
    "gift": "G",
    "faulty": "X",
    "wrong_item": "W",
    "transport": "T",
}
"""Letters are never given to another reason."""
_REASONS = {letter: reason for reason, letter in LETTERS.items()}

_PLAIN = re.compile("[0-9A-Z][0-9A-Z-]{0,63}")
_TEXT = re.compile(
    r"SRD1:(?P<id>[0-9A-F]{32}):(?P<order>[0-9A-Z-]{1,64}|\$(?:[0-9A-F]{2}){1,64}):(?P<lines>[0-9A-Z.]*):(?P<check>[0-9A-F]{5})"
)
_LINE = re.compile("([1-9][0-9]{0,4})X([1-9][0-9]{0,3})([A-Z])")


@dataclass(frozen=True, slots=True)
class DraftLine:
    line: int
    units: int
    reason: FromPerson


@dataclass(frozen=True, slots=True)
class ReturnDraft:
    """`id` is the return's, a UUID as text; `lines` may be empty: then only the order is known."""

    id: str
    order: str
    lines: tuple[DraftLine, ...] = ()


def text(draft: ReturnDraft) -> str:
    """The text of its QR code. Where its lines do not fit, it has none of them: the desk asks for them again, which is
    better than a part that nobody notices. ValueError for an id that is no UUID and for an order's number that
    is no number of ours."""
    said = f"{PREFIX}{UUID(draft.id).hex.upper()}:{_order(draft.order)}:{'.'.join(map(_line, draft.lines))}"
    made = f"{said}:{_check(said)}"
    if read(made) is not None:
        return made
    if not draft.lines:
        raise ValueError("the number of the order fits no code")
    return text(replace(draft, lines=()))


def read(shown: str) -> ReturnDraft | None:
    """The draft in a text; None for a damaged one, and for what is none."""
    match = _TEXT.fullmatch(shown) if len(shown) <= LONGEST else None
    if match is None or _check(shown[: match.start("check") - 1]) != match["check"]:
        return None
    order, lines = _read_order(match["order"]), _read_lines(match["lines"])
    if order is None or lines is None or len({one.line for one in lines}) != len(lines):
        return None
    return ReturnDraft(str(UUID(match["id"])), order, lines)


def _order(number: str) -> str:
    return number if _PLAIN.fullmatch(number) else f"${number.encode().hex().upper()}"


def _read_order(shown: str) -> str | None:
    if not shown.startswith("$"):
        return shown
    try:
        number = bytes.fromhex(shown[1:]).decode("ascii")
    except ValueError:
        return None
    return number if number.isprintable() and " " not in number and not _PLAIN.fullmatch(number) else None


def _line(one: DraftLine) -> str:
    return f"{one.line}X{min(one.units, MOST_UNITS)}{LETTERS[one.reason]}"


def _read_lines(shown: str) -> tuple[DraftLine, ...] | None:
    if not shown:
        return ()
    found = [_LINE.fullmatch(one) for one in shown.split(".")]
    lines = [
        DraftLine(int(one[1]), int(one[2]), _REASONS[one[3]]) for one in found if one is not None and one[3] in _REASONS
    ]
    return tuple(lines) if len(lines) == len(found) else None


def _check(said: str) -> str:
    return blake2b(said.encode(), digest_size=3).hexdigest()[:5].upper()
