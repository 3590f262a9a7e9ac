"""Strings that somebody prints as a code to see what happens. Seeded: a failure can be run again."""

from __future__ import annotations

import random
from collections.abc import Iterator

LONGEST = 4296
"""What the largest QR code holds."""
_WORDS = (
    "'; DROP TABLE staff;--", '" OR 1=1 --', "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "https://evil.example/01/09521234500018", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,<b>",
    "mailto:a@b", "tel:112", "%s%n%x", "{{7*7}}", "${jndi:ldap://x}", "../../etc/passwd", "\\\\server\\share",
    "STAFF:manager", "ORDER:TT-100234", "PICKUP:7K3MX2QA", "S1:AAAA", "]E0", "]C1", "]d2", "]Q3", "+E0", "01", "10",
    "4006381333931", "0104006381333931", "BAY:7-B", "LOY:9529000012345",
)  # fmt: skip
_ODD = (
    "\u202e", "\u202d", "\u200f", "\u2066", "\ufeff", "\u200b", "\ud800", "\udfff", "\U0001f4a3", "\u0301", "\u2028",
    "\x7f", "\x80", "\x9b", "\uffff", "\x1d", "\x1e", "\x04", "ß", "É", "٣", "\r", "\n", "\t", "\x1b", "\x00", "\x08",
)  # fmt: skip
BYTES = tuple(chr(value) for value in range(256))
CONTROLS = BYTES[:32]


def strings(count: int, seed: int = 4) -> Iterator[str]:
    """`count` of them: every byte value first, then mixtures; now and then the longest a code can hold."""
    chance = random.Random(seed)
    yield from BYTES[:count]
    for place in range(count - len(BYTES)):
        if place % 1000 == 0:
            yield (chance.choice(_WORDS + _ODD) * LONGEST)[:LONGEST]
        else:
            yield "".join(_piece(chance) for _ in range(chance.randint(1, 6)))


def _piece(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.35:
        return chance.choice(_WORDS)
    if kind < 0.6:
        return chance.choice(_ODD)
    if kind < 0.75:
        return chance.choice(CONTROLS)
    if kind < 0.9:
        return "".join(chance.choice(BYTES) for _ in range(chance.randint(1, 20)))
    return chr(chance.randrange(0x110000)) * chance.randint(1, 30)
