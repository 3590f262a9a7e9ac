"""Codes that a store scans and nobody knows, as they are counted for its managers.

What is counted must not say who was there: never a signed code, a member card, a badge, an order or a return, of a web
address only its host, and of any other text only what looks like the number of a thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Literal, get_args

from shop import codes, pickup_codes
from shop.gtins import compact

Reason = Literal[
    "not_in_range",
    "check_digit",
    "restricted",
    "no_article",
    "compressed_link",
    "web_address",
    "too_long",
    "unreadable",
]
REASONS: tuple[Reason, ...] = get_args(Reason)

MOST_SENT = 50
"""Codes in one message to central."""
MOST_KEPT = 300
"""Codes that a device counts, or a store lists; then those go that were seen longest ago."""
EVERY = timedelta(minutes=10)
"""The least time between two messages of one device."""
MOST_SHOWN = 40

_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(?:[/:?#].*)?", re.IGNORECASE)
_THING = re.compile("[0-9A-Za-z.-]{4,24}")
_ACCOUNT = re.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")
_LONGEST_NUMBER = 14
"""Longer numbers are cards more often than things."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """One code as it is counted: why it is unknown and what may be told of it, "" where that is nothing."""

    why: Reason
    what: str

    @property
    def id(self) -> str:
        """The same for the same code on every device."""
        return blake2b(f"{self.why} {self.what}".encode(), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """What a store knows of one: how often it was scanned since `first`, and on which devices. `pending`: taken care
    of on this device, which central has not confirmed."""

    id: str
    why: str
    what: str
    n: int
    first: datetime
    last: datetime
    devices: tuple[str, ...]
    pending: bool = False


def not_in_range(gtin: str) -> Unknown:
    """An article number that no catalogue of the store has."""
    return Unknown("not_in_range", gtin)


def unreadable(code: codes.Unreadable) -> Unknown | None:
    """How a scanned text that is no code of ours is counted; None where it is not."""
    if code.why in ("empty", "damaged") or _personal(code.shown):
        return None
    if code.why in ("web_address", "compressed_link"):
        host = _HOST.fullmatch(code.shown.rstrip("…"))
        return Unknown(code.why, host[1].lower()[:MOST_SHOWN] if host else "")
    if code.why in ("check_digit", "restricted", "no_article"):
        return Unknown(code.why, _thing(code.shown))
    if code.why == "too_long":
        return Unknown("too_long", "")
    return Unknown("unreadable", _thing(code.shown))


def _personal(shown: str) -> bool:
    """A code that begins like one of a person's, or a pickup code with a wrong letter."""
    return shown.upper().startswith(
        ("LOY", "STAFF", "PICKUP", "ORDER", "RETURN", "S1:", "MAILTO:", "TEL:", "SMS")
    ) or pickup_codes.looks_like_one(shown)


def _thing(shown: str) -> str:
    """`shown` where it is the number of a thing: mostly digits, no account and no card."""
    bare = shown.replace(" ", "")
    digits = sum(character.isdigit() for character in bare)
    if (
        not _THING.fullmatch(bare)
        or 2 * digits < len(bare)
        or digits > _LONGEST_NUMBER
        or _ACCOUNT.fullmatch(compact(bare))
    ):
        return ""
    return bare
