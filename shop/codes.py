"""Any scanned text to one typed value (trade rules, section 1). Never raises, never opens anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True, slots=True)
class Gtin:
    """A trade item, normalised to 14 digits, with what a GS1 code said beside it."""

    gtin: str
    lot: str | None = None
    serial: str | None = None
    expiry: date | None = None
    weight_kg: Decimal | None = None


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
    number: str


@dataclass(frozen=True, slots=True)
class StaffBadge:
    badge: str


@dataclass(frozen=True, slots=True)
class Bay:
    aisle: str
    bay: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one reading stands; a person chooses."""

    readings: tuple[Gtin | Loyalty | PickupCode | OrderNumber | StaffBadge | Bay, ...]


Why = Literal["empty", "too_long", "control_characters", "check_digit", "restricted", "web_address", "unknown"]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Not a code of ours. `shown` is at most 40 printable characters of it, safe as plain text."""

    why: Why
    shown: str


Code = Gtin | Loyalty | PickupCode | OrderNumber | StaffBadge | Bay | Ambiguous | Unreadable


def read(text: str, symbology: str | None = None) -> Code:
    """What `text` means. `symbology` is the AIM/GS1 identifier ("]E0", "]C1", ...) if the scanner sent one."""
    raise NotImplementedError
