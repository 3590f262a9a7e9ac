"""What a scan means on the tablet: a page to open, a person, a question, or words. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from shop import codes

Topic = Literal[
    "other", "tote", "serial", "enrolment", "basket", "voucher", "coupon", "pallet", "empty", "too_long",
    "control_characters", "check_digit", "restricted", "no_article", "compressed_link", "web_address", "damaged",
    "unknown",
]  # fmt: skip
Sound = Literal["understood", "unknown", "refused"]
"""Understood, not one of ours, and known but not accepted."""


@dataclass(frozen=True, slots=True)
class OpenProduct:
    gtin: str


@dataclass(frozen=True, slots=True)
class OpenOrder:
    code: codes.OrderNumber | codes.PickupCode | codes.Signed


@dataclass(frozen=True, slots=True)
class OpenCustomer:
    code: codes.Loyalty | codes.Signed


@dataclass(frozen=True, slots=True)
class OpenReturn:
    """Goods come back: the desk looks which order it is."""

    code: codes.ReturnCode | codes.ReturnDraft | codes.Signed


@dataclass(frozen=True, slots=True)
class OpenBasket:
    """A shopper's basket, to go on with it here."""

    draft: codes.BasketDraft


@dataclass(frozen=True, slots=True)
class OpenBay:
    """What lies in this bay of the store."""

    aisle: str
    bay: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Several readings lead somewhere: a person chooses."""

    readings: tuple[codes.Code, ...]


@dataclass(frozen=True, slots=True)
class ShowBadge:
    """A badge's own text, or a signed one that is still to be checked."""

    badge: str | codes.Signed


@dataclass(frozen=True, slots=True)
class Tell:
    """Nothing on this tablet opens this code. `shown` is safe as plain text."""

    topic: Topic
    sound: Sound
    shown: str = ""


Opens = OpenProduct | OpenOrder | OpenCustomer | OpenReturn | OpenBay | OpenBasket
"""What leads to a page, once somebody is signed in."""
Meaning = Opens | Choose | ShowBadge | Tell


def meaning(code: codes.Code) -> Meaning:
    """An ambiguous code opens the one reading that leads somewhere; where several do, a person chooses."""
    if isinstance(code, codes.Gtin):
        return OpenProduct(code.gtin)
    if isinstance(code, codes.Unreadable):
        return Tell(code.why, "unknown", code.shown)
    if isinstance(code, codes.Ambiguous):
        leading = tuple(one for one in code.readings if not isinstance(meaning(one), Tell))
        if not leading:
            return meaning(code.readings[0]) if code.readings else Tell("unknown", "unknown")
        return meaning(leading[0]) if len(leading) == 1 else Choose(leading)
    if isinstance(code, codes.Signed):
        return _signed(code)
    return _opening(code) or _words(code)


def _opening(code: codes.One) -> Meaning | None:
    if isinstance(code, codes.OrderNumber | codes.PickupCode):
        return OpenOrder(code)
    if isinstance(code, codes.ReturnCode | codes.ReturnDraft):
        return OpenReturn(code)
    if isinstance(code, codes.Loyalty):
        return OpenCustomer(code)
    if isinstance(code, codes.Bay):
        return OpenBay(code.aisle, code.bay)
    if isinstance(code, codes.BasketDraft):
        return OpenBasket(code)
    if isinstance(code, codes.StaffBadge):
        return ShowBadge(code.badge)
    return None


def _signed(code: codes.Signed) -> Meaning:
    """What a signed code claims to be chooses who looks at it; nothing of it is believed here."""
    kind = code.ticket.kind
    if kind == "pickup":
        return OpenOrder(code)
    if kind == "loyalty":
        return OpenCustomer(code)
    if kind == "badge":
        return ShowBadge(code)
    return OpenReturn(code) if kind == "return" else Tell(kind, "understood")


def _words(code: codes.One) -> Tell:
    if isinstance(code, codes.Tote):
        return Tell("tote", "understood", code.tote)
    if isinstance(code, codes.Serial):
        return Tell("serial", "understood", code.serial)
    if isinstance(code, codes.EnrolmentCode):
        return Tell("enrolment", "refused")
    if isinstance(code, codes.Coupon):
        return Tell("coupon", "understood", code.number)
    if isinstance(code, codes.LogisticUnit):
        return Tell("pallet", "understood", code.sscc or "")
    return Tell("other", "understood")


def kind_of(meant: Meaning) -> tuple[str, str]:
    """(topic, text) of a meaning, for the scanner's test, for what is held, and for the names of a choice. Of signed
    codes nothing is told: it is not checked."""
    if isinstance(meant, OpenProduct):
        return "product", meant.gtin
    if isinstance(meant, OpenBay):
        return "bay", f"{meant.aisle}-{meant.bay}"
    if isinstance(meant, Tell):
        return meant.topic, meant.shown
    if isinstance(meant, Choose):
        return "choose", ""
    if isinstance(meant, ShowBadge):
        return "badge", meant.badge if isinstance(meant.badge, str) else ""
    if isinstance(meant, OpenBasket):
        return "basket", ""
    if isinstance(meant, OpenReturn):
        return "return", _of_return(meant.code)
    return _of_person(meant)


def _of_return(code: codes.ReturnCode | codes.ReturnDraft | codes.Signed) -> str:
    if isinstance(code, codes.ReturnDraft):
        return code.order
    return code.code if isinstance(code, codes.ReturnCode) else ""


def _of_person(meant: OpenOrder | OpenCustomer) -> tuple[str, str]:
    code = meant.code
    if isinstance(code, codes.OrderNumber):
        return "order", code.number
    if isinstance(code, codes.PickupCode):
        return "pickup", code.code
    if isinstance(code, codes.Loyalty):
        return "customer", code.member
    return ("pickup" if isinstance(meant, OpenOrder) else "customer"), ""
