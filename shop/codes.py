"""Any scanned text to one typed value (trade rules, section 1). Never raises, never opens anything.

The whole grammar with its reasons is in docs/decisions/codes-grammar.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from shop import gs1, pickup_codes, signed_codes
from shop.gtins import LENGTHS, check_digit, compact, gtin14, item_numbers, restricted
from shop.pickup_codes import pickup_code
from shop.signed_codes import Signed

__all__ = [
    "Ambiguous",
    "Bay",
    "Code",
    "EnrolmentCode",
    "Gtin",
    "Loyalty",
    "One",
    "OrderNumber",
    "PickupCode",
    "ReturnCode",
    "Serial",
    "Signed",
    "StaffBadge",
    "Tote",
    "Unreadable",
    "check_digit",
    "gtin14",
    "pickup_code",
    "read",
    "warm",
]

MAX_BYTES = 512
SHOWN = 40


@dataclass(frozen=True, slots=True)
class Gtin:
    """A trade item, normalised to 14 digits, with what a GS1 code said beside it.

    `price` is the amount payable that the code carries, in major units of `currency` (ISO 4217 number, three digits)
    or of the shop's own currency where that is None. It is printed on the goods, not a price of central.
    """

    gtin: str
    lot: str | None = None
    serial: str | None = None
    expiry: date | None = None
    weight_kg: Decimal | None = None
    price: Decimal | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Loyalty:
    """A static member number: identifies, unlocks nothing."""

    member: str


@dataclass(frozen=True, slots=True)
class PickupCode:
    """The human fallback: 7 Crockford base-32 characters and a check character, upper case, no separators."""

    code: str


@dataclass(frozen=True, slots=True)
class OrderNumber:
    """Letters, a dash, digits, upper case: "TT-100234"."""

    number: str


@dataclass(frozen=True, slots=True)
class StaffBadge:
    """What follows "STAFF:" on a badge, in the badge's own case."""

    badge: str


@dataclass(frozen=True, slots=True)
class Bay:
    """A place on the shelf, upper case: "BAY:7-B" is aisle 7, bay B."""

    aisle: str
    bay: str


@dataclass(frozen=True, slots=True)
class Tote:
    """A box that picked goods travel in, upper case: "TOTE:12"."""

    tote: str


@dataclass(frozen=True, slots=True)
class Serial:
    """The number of one single article, in its own case: "SN:8Q2-77"."""

    serial: str


@dataclass(frozen=True, slots=True)
class ReturnCode:
    """A return that was begun elsewhere, upper case: "RETURN:..."."""

    code: str


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """What a device needs to join: central's address and the one-use code."""

    server: str
    code: str


One = Gtin | Loyalty | PickupCode | OrderNumber | StaffBadge | Bay | Tote | Serial | ReturnCode | EnrolmentCode | Signed


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one reading stands; a person chooses."""

    readings: tuple[One, ...]


Why = Literal[
    "empty", "too_long", "control_characters", "check_digit", "restricted", "web_address", "damaged", "unknown"
]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Not a code of ours. `shown` is at most 40 printable characters of it, safe as plain text."""

    why: Why
    shown: str


Code = One | Ambiguous | Unreadable
_Answer = Code | Why | None
"""A grammar's answer: a value, why the text is bad although it has the grammar's shape, or None for "not mine"."""

_EDGES = " \t\r\n" + gs1.GS
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_PRINTABLE = re.compile(f"[ -~{gs1.GS}]*")
_NUMBER = re.compile(r"[0-9](?:[ -]?[0-9])*|(?:[0-9][ -]?){9}[Xx]")
_ORDER = re.compile(r"([A-Za-z]{2,4})[ -]+([0-9]{5,10})")
_PREFIXED = re.compile(r"(LOY|ORDER|PICKUP|STAFF|BAY|TOTE|SN|RETURN) *: *(.*)", re.IGNORECASE | re.DOTALL)
_WEB = re.compile(
    r"[a-z][a-z0-9+.-]*://.*|(?:www\.|mailto:|tel:|sms:|data:|javascript:|urn:).*|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
_CARD = re.compile(r"[0-9](?:[ -]?[0-9]){12,18}")


def read(text: str, symbology: str | None = None) -> Code:
    """What `text` means. `symbology` is the AIM/GS1 identifier ("]E0", "]C1", ...) if the scanner sent one.

    An identifier in front of the text itself is understood as well. Any string is answered; none raises.
    """
    text = text.strip(_EDGES)
    aim = _AIM.match(text)
    if aim:
        text, symbology = text[3:], symbology or aim[0]
    if symbology is not None and not _AIM.fullmatch(symbology):
        symbology = None
    answer = _trouble(text) or _first_answer(text, symbology)
    return Unreadable(answer, _shown(text)) if isinstance(answer, str) else answer


def warm() -> None:
    """Load the GS1 tables now (about 0.15 s), so that the first GS1 code of the day is as fast as the second."""
    gs1.elements("0109520000000004", "]C1")


def _first_answer(text: str, symbology: str | None) -> Code | Why:
    for grammar in (_signed, _gs1, _prefixed, _number, _order, _pickup, _web):
        answer = grammar(text, symbology)
        if answer is not None:
            return answer
    return "unknown"


def _trouble(text: str) -> Why | None:
    if not text:
        return "empty"
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return "too_long"
    if _PRINTABLE.fullmatch(text):
        return None
    # Letters of other scripts are harmless but in no grammar; what cannot be printed is never welcome.
    return "unknown" if all(character.isprintable() for character in text) else "control_characters"


def _signed(text: str, _symbology: str | None) -> _Answer:
    if not text.startswith(signed_codes.PREFIX):
        return None
    return signed_codes.read(text) or "damaged"


def _prefixed(text: str, _symbology: str | None) -> _Answer:
    match = _PREFIXED.fullmatch(text)
    return None if match is None else _named(match[1].upper(), match[2])


def _named(kind: str, rest: str) -> _Answer:
    """A code that says itself what it is."""
    if kind in _NAMED:
        shape, made = _NAMED[kind]
        return made(rest) if re.fullmatch(shape, rest) else "unknown"
    if kind == "PICKUP":
        code = pickup_codes.canonical(rest)
        return PickupCode(code) if pickup_codes.valid(code) else "check_digit"
    if kind == "ORDER":
        return _order(rest, None) or "unknown"
    if kind == "LOY":
        member = compact(rest).upper()
        return Loyalty(member) if re.fullmatch("[0-9A-Z]{4,24}", member) else "unknown"
    bay = re.fullmatch("([0-9A-Z]{1,6})[ ./-]+([0-9A-Z]{1,6})", rest.upper())
    return Bay(bay[1], bay[2]) if bay else "unknown"


_NAMED: dict[str, tuple[str, Callable[[str], One]]] = {
    "STAFF": ("[0-9A-Za-z._-]{1,32}", StaffBadge),
    "SN": ("[!-~]{1,40}", Serial),
    "TOTE": ("[0-9A-Za-z-]{1,16}", lambda rest: Tote(rest.upper())),
    "RETURN": ("[0-9A-Za-z-]{4,40}", lambda rest: ReturnCode(rest.upper())),
}


def _gs1(text: str, symbology: str | None) -> _Answer:
    found = gs1.elements(text, symbology) or gs1.link(text)
    if "01" in found:
        return _trade_item(found)
    if gs1.GS in text:  # a separator belongs in GS1 and nowhere else
        return "unknown" if found else "control_characters"
    return None


def _trade_item(found: Mapping[str, str]) -> _Answer:
    gtin = gtin14(found["01"])
    if gtin is None:
        return "check_digit"
    if restricted(gtin):
        return "restricted"
    price, currency = gs1.price(found)
    return Gtin(
        gtin,
        lot=gs1.characters(found.get("10")),
        serial=gs1.characters(found.get("21")),
        expiry=gs1.day(found.get("17")),
        weight_kg=gs1.weight_kg(found),
        price=price,
        currency=currency,
    )


def _number(text: str, symbology: str | None) -> _Answer:
    if not _NUMBER.fullmatch(text):
        return None
    numbers = item_numbers(text, symbology)
    usable = tuple(Gtin(number) for number in numbers if not restricted(number))
    if len(usable) > 1:
        return Ambiguous(usable)
    if usable:
        return usable[0]
    if numbers:
        return "restricted"
    return "check_digit" if len(compact(text)) in LENGTHS else "unknown"


def _order(text: str, _symbology: str | None) -> _Answer:
    match = _ORDER.fullmatch(text)
    return OrderNumber(f"{match[1].upper()}-{match[2]}") if match else None


def _pickup(text: str, _symbology: str | None) -> _Answer:
    if not pickup_codes.looks_like_one(text):
        return None
    code = pickup_codes.canonical(text)
    if pickup_codes.valid(code):
        return PickupCode(code)
    # A word of eight letters is nobody's pickup code; with a digit in it, it is probably one typed wrong.
    return "check_digit" if any(character.isdigit() for character in text) else None


def _web(text: str, _symbology: str | None) -> _Answer:
    return "web_address" if _WEB.fullmatch(text) else None


def _shown(text: str) -> str:
    """Plain ASCII of limited length, with a payment card's number reduced to its last four digits."""
    start = _CARD.sub(_masked, text[: 2 * SHOWN])
    safe = "".join(character if " " <= character <= "~" else "·" for character in start)
    return safe if len(safe) <= SHOWN and len(text) <= 2 * SHOWN else safe[: SHOWN - 1] + "…"


def _masked(number: re.Match[str]) -> str:
    digits = compact(number[0])
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    luhn = sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
    return "·" * (len(digits) - 4) + digits[-4:] if luhn else number[0]
