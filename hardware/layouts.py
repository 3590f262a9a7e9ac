"""What a scanner set to a US keyboard types on a German or French one, and the way back.

A scanner sends key positions, not characters: `]E0` arrives as `+E0` on a German keyboard, digits as `&é"'(` on a
French one. The swaps are tried only when the text as it stands means nothing.
"""

from __future__ import annotations

_US = "yzYZ-_=+[{]};:'\"\\|,<.>/?`~!@#$%^&*()"
_GERMAN = "zyZYß?´`üÜ+*öÖäÄ#',;.:-_^°!\"§$%&/()="
_US_FOR_FRENCH = "qwazQWAZ1234567890-=mM;:,<.>/?'[]!@#$%^&*()_+"
_FRENCH = "azqwAZQW&é\"'(-è_çà)=,?mM;.:/!§ù^$1234567890°+"


def _table(typed: str, meant: str) -> dict[int, str]:
    pairs = list(zip(typed, meant, strict=True))
    return {ord(seen): want for seen, want in reversed(pairs)}


_BACK = (_table(_GERMAN, _US), _table(_FRENCH, _US_FOR_FRENCH))


def readings(text: str) -> tuple[str, ...]:
    """`text` itself first, then what it would be if the keyboard were German or French and the scanner American."""
    found = [text]
    for table in _BACK:
        swapped = text.translate(table)
        if swapped not in found:
            found.append(swapped)
    return tuple(found)
