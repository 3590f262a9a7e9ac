"""The pickup code a person can read out: seven Crockford base-32 characters and a check character.

The first character is a letter, so that a code is never taken for a number. The check character is the value modulo
37, and only values whose remainder is below 32 are issued: a prime modulus finds every single wrong character and every
swap of neighbours, and the check character stays in the same 32-letter alphabet. See docs/decisions/codes-grammar.md.
"""

from __future__ import annotations

import re

from shop.gtins import compact

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(ALPHABET)}
_MODULUS = 37
_FIRST = -(-10 * 32**6 // _MODULUS) * _MODULUS
"""The lowest value that starts with a letter, rounded up to the modulus so that every step of 37 starts at 0."""
CAPACITY = (32**7 - _FIRST) // _MODULUS * 32
"""How many different codes exist: about 20 thousand million."""

_SHAPE = re.compile(f"[{ALPHABET}]{{8}}")
_GROUPED = re.compile(r"[0-9A-Za-z]{8}|[0-9A-Za-z]{4}[ -][0-9A-Za-z]{4}|[0-9A-Za-z]{7}[ -][0-9A-Za-z]")


def pickup_code(n: int) -> str:
    """The n-th code, 0 <= n < CAPACITY, one to one. Draw `n` at random: neighbours look alike."""
    if not 0 <= n < CAPACITY:
        raise ValueError(f"a pickup code needs a number from 0 to {CAPACITY - 1}")
    value = _FIRST + n // 32 * _MODULUS + n % 32
    body = "".join(ALPHABET[value >> shift & 31] for shift in range(30, -1, -5))
    return body + ALPHABET[value % _MODULUS]


def canonical(text: str) -> str:
    """`text` without separators, in upper case, with O as 0 and I and L as 1, as Crockford reads them."""
    return compact(text).upper().translate(str.maketrans("OIL", "011"))


def valid(code: str) -> bool:
    """Whether a canonical code can have been issued by `pickup_code`."""
    if not _SHAPE.fullmatch(code) or code[0].isdigit():
        return False
    value = 0
    for character in code[:7]:
        value = value * 32 + _VALUES[character]
    return value >= _FIRST and value % _MODULUS == _VALUES[code[7]]


def looks_like_one(text: str) -> bool:
    """Whether bare text has the shape of a code as people write it: 8, 4-4 or 7-1 characters, a letter first."""
    code = canonical(text)
    return bool(_GROUPED.fullmatch(text) and _SHAPE.fullmatch(code)) and not code[0].isdigit()
