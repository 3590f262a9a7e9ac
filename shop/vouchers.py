"""Vouchers: store credit that central gave, known by a number that nobody can guess. Pure.

What a voucher is worth only central knows; a device that scans one has its number, and words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from shop.pickup_codes import ALPHABET, canonical

RAW_BYTES = 10
"""80 bits: sixteen characters of Crockford's base 32."""
_NUMBER = re.compile(f"V[{ALPHABET}]{{16}}")


@dataclass(frozen=True, slots=True)
class Voucher:
    """One that central has made, to be printed: minor units. `code` is the text of its signed code; `expires` None:
    good for ever."""

    number: str
    amount: int
    remaining: int
    currency: str
    expires: datetime | None
    code: str


def number(raw: bytes) -> str:
    """The number of a voucher from `RAW_BYTES` unguessable bytes."""
    value = int.from_bytes(raw, "big")
    if len(raw) != RAW_BYTES:
        raise ValueError(f"a voucher's number is made of {RAW_BYTES} bytes")
    return "V" + "".join(ALPHABET[value >> shift & 31] for shift in range(75, -1, -5))


def read(text: str) -> str | None:
    """The number as somebody typed it, with or without groups, in any case; None for what is none."""
    typed = canonical(text)
    return typed if _NUMBER.fullmatch(typed) else None


def grouped(number_: str) -> str:
    """As people read it out: "V-1234-5678-9ABC-DEFG"."""
    return "-".join([number_[:1], *(number_[at : at + 4] for at in range(1, len(number_), 4))])
