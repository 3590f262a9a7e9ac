"""Numbers of payment cards, which no device, no log and no row may have: 13 to 19 digits that pass the check of ISO/IEC
7812 (Luhn). Pure. One in ten of other numbers of that length passes it as well."""

from __future__ import annotations

import re
import unicodedata

_DIGITS = re.compile(r"[0-9](?:[ ./-]?[0-9]){12,}")


def are_in(text: str) -> bool:
    """Whether what a person typed has one in it, in groups or not, whatever stands beside it. For text that has no
    reason to be full of digits."""
    return any(_any_of(re.sub(r"[ ./-]", "", run[0])) for run in _DIGITS.finditer(_ascii_digits(text)))


def is_one(name: str) -> bool:
    """Whether the name of something is nothing else, in groups or not: a program's own numbers are long, and a part of
    almost each of them would pass."""
    digits = re.sub(r"[^0-9A-Za-z]", "", name)
    return digits.isdigit() and 13 <= len(digits) <= 19 and _passes(digits)


def _ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.digit(one)) if one.isdigit() else one for one in text)


def _any_of(digits: str) -> bool:
    spans = ((at, at + length) for length in range(13, 20) for at in range(len(digits) - length + 1))
    return any(_passes(digits[begins:ends]) for begins, ends in spans)


def _passes(digits: str) -> bool:
    if not digits.strip("0"):
        return False
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
