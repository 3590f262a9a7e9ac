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

from shop import (
    approvals,
    basket_drafts,
    digital_links,
    element_strings,
    gs1,
    instore,
    ordering,
    pickup_codes,
    return_drafts,
    signed_codes,
)
from shop.basket_drafts import BasketDraft
from shop.gtins import LENGTHS, add_on, check_digit, compact, gtin14, item_numbers, labelled, restricted, voucher
from shop.instore import Layout
from shop.pickup_codes import pickup_code
from shop.return_drafts import ReturnDraft
from shop.signed_codes import Signed

__all__ = [
    "Ambiguous",
    "ApprovalCode",
    "BasketDraft",
    "Bay",
    "Code",
    "Coupon",
    "EnrolmentCode",
    "Gtin",
    "LogisticUnit",
    "Loyalty",
    "One",
    "OrderNumber",
    "PickupCode",
    "RequestNumber",
    "ReturnCode",
    "ReturnDraft",
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
    """A trade item, normalised to 14 digits, with what the code said beside it.

    `price` is the amount payable that the code carries, in major units of `currency` (ISO 4217 number, three digits)
    or of the shop's own currency where that is None. It is printed on the goods, not a price of central.
    `item`: the digits of the item in a label of the shop's own scales; `gtin` is then its number without the price or
    weight. `add_on`: the two or five digits beside the bars of a magazine or book. `facts`: what else a GS1 code says,
    by application identifier, as it is written. `in_doubt`: identifiers left out because a separator is missing and
    the code can be taken apart in more than one way.
    """

    gtin: str
    lot: str | None = None
    serial: str | None = None
    expiry: date | None = None
    weight_kg: Decimal | None = None
    price: Decimal | None = None
    currency: str | None = None
    best_before: date | None = None
    count: int | None = None
    item: str | None = None
    add_on: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    in_doubt: tuple[str, ...] = ()

    @property
    def variable_measure(self) -> bool:
        """Whether each piece weighs or measures something else (indicator 9)."""
        return self.gtin[0] == "9"


@dataclass(frozen=True, slots=True)
class LogisticUnit:
    """A pallet or box on its way: `sscc` 18 digits; `content` the GTIN of the `count` equal items in it."""

    sscc: str | None
    content: str | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Coupon:
    """A coupon of a brand, or a receipt to be paid out at the till such as that of a bottle return. Not an article."""

    number: str
    receipt: bool = False


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
class RequestNumber:
    """What a shopper ordered in a store (`shop.ordering`), upper case: "R-7KQ2-9FXM"."""

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
class ApprovalCode:
    """What a desk asks a manager's own device, or its answer (`shop.approvals`); nothing of it is checked."""

    text: str

    @property
    def asks(self) -> bool:
        return self.text.startswith(approvals.QUESTION)


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """What a device needs to join: central's address, the one-use code, and the fingerprint of the retailer's root key
    ("" where the code says none). "ENROL:https://sync.example.com 7KX2M-9QF4R <26 characters>"."""

    server: str
    code: str
    root: str = ""


One = (
    Gtin
    | Loyalty
    | PickupCode
    | OrderNumber
    | StaffBadge
    | Bay
    | Tote
    | Serial
    | ReturnCode
    | ApprovalCode
    | ReturnDraft
    | BasketDraft
    | RequestNumber
    | EnrolmentCode
    | Signed
    | LogisticUnit
    | Coupon
)


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one reading stands; a person chooses."""

    readings: tuple[One, ...]


Why = Literal[
    "empty",
    "too_long",
    "control_characters",
    "check_digit",
    "restricted",
    "no_article",
    "compressed_link",
    "web_address",
    "damaged",
    "unknown",
]
"""`restricted`: a label of the shop's own that no layout reads. `no_article`: GS1, but a place, an asset, a document.
`compressed_link`: a GS1 Digital Link in its packed form, of which only a GTIN alone is read."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Not a code of ours. `shown` is at most 40 printable characters of it, safe as plain text."""

    why: Why
    shown: str


Code = One | Ambiguous | Unreadable
_Answer = Code | Why | None
"""A grammar's answer: a value, why the text is bad although it has the grammar's shape, or None for "not mine"."""

_PICTURE_OF_GS = "\u241d"
"""What some programs show for GS."""
_EDGES = " \t\r\n" + gs1.GS + _PICTURE_OF_GS
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_PRINTABLE = re.compile(f"[ -~{gs1.GS}]*")
_NUMBER = re.compile(r"[0-9](?:[ -]?[0-9])*|(?:[0-9][ -]?){9}[Xx]")
_ORDER = re.compile(r"([A-Za-z]{2,4})[ -]+([0-9]{5,10})")
_PREFIXED = re.compile(r"(LOY|ORDER|PICKUP|STAFF|BAY|TOTE|SN|RETURN|ENROL) *: *(.*)", re.IGNORECASE | re.DOTALL)
_WEB = re.compile(
    r"[a-z][a-z0-9+.-]*://.*|(?:www\.|mailto:|tel:|sms:|data:|javascript:|urn:).*|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
_CARD = re.compile(r"[0-9](?:[ -]?[0-9]){12,18}")


def read(text: str, symbology: str | None = None, layouts: tuple[Layout, ...] = ()) -> Code:
    """What `text` means. `symbology` is the AIM/GS1 identifier ("]E0", "]C1", ...) if the scanner sent one.

    An identifier in front of the text itself is understood as well. `layouts`: how this store's own labels are made up.
    Any string is answered; none raises.
    """
    text = text.strip(_EDGES)
    aim = _AIM.match(text)
    if aim:
        text, symbology = text[3:].strip(_EDGES), symbology or aim[0]
    if symbology is not None and not _AIM.fullmatch(symbology):
        symbology = None
    answer = _trouble(text) or _first_answer(text.replace(_PICTURE_OF_GS, gs1.GS), symbology)
    if answer == "restricted" and layouts:
        answer = _own_label(text, symbology, layouts)
    return Unreadable(answer, _shown(text)) if isinstance(answer, str) else answer


def warm() -> None:
    """Load the GS1 tables now (about 0.15 s), so that the first GS1 code of the day is as fast as the second."""
    element_strings.elements("0109520000000004", "]C1")


def _first_answer(text: str, symbology: str | None) -> Code | Why:
    for grammar in (_signed, _draft, _basket, _approval, _gs1, _prefixed, _number, _order, _request, _pickup, _web):
        answer = grammar(text, symbology)
        if answer is not None:
            return answer
    return "unknown"


def _trouble(text: str) -> Why | None:
    if not text:
        return "empty"
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return "too_long"
    if _PRINTABLE.fullmatch(text.replace(_PICTURE_OF_GS, "")):
        return None
    # Letters of other scripts are harmless but in no grammar; what cannot be printed is never welcome.
    return "unknown" if all(character.isprintable() for character in text) else "control_characters"


def _signed(text: str, _symbology: str | None) -> _Answer:
    if not text.startswith(signed_codes.PREFIX):
        return None
    return signed_codes.read(text) or "damaged"


def _draft(text: str, _symbology: str | None) -> _Answer:
    if not text.startswith(return_drafts.PREFIX):
        return None
    return return_drafts.read(text) or "damaged"


def _basket(text: str, _symbology: str | None) -> _Answer:
    if not text.startswith(basket_drafts.PREFIX):
        return None
    return basket_drafts.read(text) or "damaged"


def _approval(text: str, _symbology: str | None) -> _Answer:
    if text.startswith(approvals.QUESTION):
        return ApprovalCode(text) if approvals.read_question(text) else "damaged"
    if text.startswith(approvals.ANSWER):
        return ApprovalCode(text) if approvals.tidy(text) else "damaged"
    return None


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
    "ENROL": (
        "[!-~]{4,200} +[0-9A-Za-z-]{4,33}(?: +[0-9A-HJKMNP-TV-Z]{26})?",
        lambda rest: EnrolmentCode(*rest.split()),
    ),
    "TOTE": ("[0-9A-Za-z-]{1,16}", lambda rest: Tote(rest.upper())),
    "RETURN": ("[0-9A-Za-z-]{4,40}", lambda rest: ReturnCode(rest.upper())),
}


def _gs1(text: str, symbology: str | None) -> _Answer:
    found = element_strings.elements(text, symbology)
    if not found.values:
        found = digital_links.link(text)
    values = found.values
    gtin = _gtin_of(values)
    if gtin is not None:
        return _trade_item(gtin, values, found.in_doubt)
    if "8110" in values or "8112" in values:
        return Coupon(values.get("8110") or values["8112"])
    if "255" in values:
        return Coupon(values["255"])
    if "00" in values or "02" in values:
        return _logistic_unit(values)
    if values:
        plain = _number(text, symbology)  # EAN-13 400... is "(400) purchase order" as well, and hardly ever that
        return "no_article" if plain is None or isinstance(plain, str) else plain
    if gs1.GS in text:  # a separator belongs in GS1 and nowhere else
        return "control_characters"
    return None


def _gtin_of(values: Mapping[str, str]) -> str | None:
    """The number of the trade item: itself, made to order, or as a piece of one (8006, 8026: GTIN, piece, total)."""
    whole = values.get("01") or values.get("03")
    piece = values.get("8006") or values.get("8026")
    return whole or (piece[:14] if piece else None)


_TYPED = frozenset({"01", "03", "10", "15", "17", "21", "30"})
_TYPED_FAMILIES = ("310", "320", "392", "393")


def _trade_item(number: str, values: Mapping[str, str], in_doubt: tuple[str, ...]) -> _Answer:
    gtin = gtin14(number)
    if gtin is None:
        return "check_digit"
    if restricted(gtin):
        return "restricted"
    price, currency = gs1.price(values)
    return Gtin(
        gtin,
        lot=gs1.characters(values.get("10")),
        serial=gs1.characters(values.get("21")),
        expiry=gs1.day(values.get("17") or values.get("7003", "")[:6]),
        weight_kg=gs1.weight_kg(values),
        price=price,
        currency=currency,
        best_before=gs1.day(values.get("15")),
        count=gs1.count(values.get("30")),
        facts=tuple(pair for pair in values.items() if _is_fact(*pair)),
        in_doubt=in_doubt,
    )


def _is_fact(ai: str, value: str) -> bool:
    if ai in _TYPED or ai[:3] in _TYPED_FAMILIES or ai in gs1.PERSONAL | gs1.OPENED:
        return False
    return gs1.takes(ai, value)


def _logistic_unit(values: Mapping[str, str]) -> _Answer:
    sscc, content = (None if said is None else compact(said) for said in (values.get("00"), values.get("02")))
    if sscc is not None and not (gs1.takes("00", sscc) and check_digit(sscc[:-1]) == sscc[-1]):
        return "check_digit"
    if content is not None and gtin14(content) is None:
        return "check_digit"
    return LogisticUnit(sscc, content, gs1.count(values.get("37")))


def _number(text: str, symbology: str | None) -> _Answer:
    number, symbology = labelled(text, symbology)
    if not _NUMBER.fullmatch(number):
        return None
    found = item_numbers(number, symbology)
    usable = tuple(_article(gtin, number) for gtin in found if not restricted(gtin))
    if len(usable) > 1:
        return Ambiguous(usable)
    if usable:
        return usable[0]
    if found:
        return "restricted"
    return "check_digit" if number != text or len(compact(number)) in LENGTHS else "unknown"


def _article(gtin: str, number: str) -> Gtin | Coupon:
    kind = voucher(gtin)
    if kind is not None:
        return Coupon(gtin[1:], receipt=kind == "receipt")
    return Gtin(gtin, add_on=add_on(number, gtin))


def _own_label(text: str, symbology: str | None, layouts: tuple[Layout, ...]) -> Code | Why:
    """A restricted number as the shop's own scales write it. In GS1 element strings such numbers have no layout."""
    number, symbology = labelled(text, symbology)
    if not _NUMBER.fullmatch(number):
        return "restricted"
    found = [instore.labels(gtin, layouts) for gtin in item_numbers(number, symbology) if restricted(gtin)]
    usable = tuple(
        Gtin(one.gtin, item=one.item, price=one.price, weight_kg=one.weight_kg, count=one.count)
        for labels in found
        for one in labels or ()
    )
    if len(usable) > 1:
        return Ambiguous(usable)
    return usable[0] if usable else "check_digit" if None in found else "restricted"


def _order(text: str, _symbology: str | None) -> _Answer:
    match = _ORDER.fullmatch(text)
    return OrderNumber(f"{match[1].upper()}-{match[2]}") if match else None


def _request(text: str, _symbology: str | None) -> _Answer:
    number = ordering.read_number(text)
    return RequestNumber(number) if number else None


def _pickup(text: str, _symbology: str | None) -> _Answer:
    if not pickup_codes.looks_like_one(text):
        return None
    code = pickup_codes.canonical(text)
    if pickup_codes.valid(code):
        return PickupCode(code)
    # A word of eight letters is nobody's pickup code; with a digit in it, it is probably one typed wrong.
    return "check_digit" if any(character.isdigit() for character in text) else None


def _web(text: str, _symbology: str | None) -> _Answer:
    if digital_links.packed(text):
        return "compressed_link"
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
