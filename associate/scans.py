"""What a scan means on the tablet: a page to open, a person, or words. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from shop import codes

Topic = Literal[
    "customer", "order", "pickup", "bay", "other", "choose", "empty", "too_long", "control_characters", "check_digit",
    "restricted", "no_article", "compressed_link", "web_address", "damaged", "unknown",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class OpenProduct:
    gtin: str


@dataclass(frozen=True, slots=True)
class ShowBadge:
    badge: str


@dataclass(frozen=True, slots=True)
class Tell:
    """Nothing on this tablet opens this code. `understood` picks the sound; `shown` is safe as plain text."""

    topic: Topic
    understood: bool
    shown: str = ""


Meaning = OpenProduct | ShowBadge | Tell


def meaning(code: codes.Code) -> Meaning:
    """An ambiguous code opens the one reading that leads somewhere; where several do, a person chooses."""
    if isinstance(code, codes.Gtin):
        return OpenProduct(code.gtin)
    if isinstance(code, codes.StaffBadge):
        return ShowBadge(code.badge)
    if isinstance(code, codes.Unreadable):
        return Tell(code.why, understood=False, shown=code.shown)
    if isinstance(code, codes.Ambiguous):
        leading = [m for m in map(meaning, code.readings) if not isinstance(m, Tell)]
        return leading[0] if len(leading) == 1 else Tell("choose", understood=False)
    return _elsewhere(code)


def _elsewhere(code: codes.One) -> Tell:
    if isinstance(code, codes.Loyalty):
        return Tell("customer", understood=True, shown=code.member)
    if isinstance(code, codes.PickupCode):
        return Tell("pickup", understood=True, shown=code.code)
    if isinstance(code, codes.OrderNumber):
        return Tell("order", understood=True, shown=code.number)
    if isinstance(code, codes.Bay):
        return Tell("bay", understood=True, shown=f"{code.aisle}-{code.bay}")
    return Tell("other", understood=True)
