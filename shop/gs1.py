"""GS1 application identifiers: which values they take, and the few of them that mean something in a shop.

Source: GS1 General Specifications, section 3; the list of identifiers is biip's.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache

GS = "\x1d"

LONGEST_IDENTIFIER = 4
_CHARACTERS = re.compile(r"[!-\"%-?A-Z_a-z]+")
"""GS1 character set 82: no value of any identifier has another character."""
_DIGITS = re.compile("[0-9]+")
_PLAIN = re.compile(r"N[0-9]\+([NX])\.\.[0-9]+")
_TEXT = re.compile(r"[!-\"%-?A-Z_a-z]{1,20}")
_SIX = re.compile(r"[0-9]{6}")
_KILOGRAMS_PER_POUND = Decimal("0.45359237")

PERSONAL = frozenset([*map(str, range(4300, 4320)), "420", "421", *map(str, range(7250, 7260)), "8007", "8018", "8019"])
"""Names, addresses, telephones, birth, bank account, patient: left out wherever they are read."""
OPENED = frozenset({"8200"})
"""A web address for more about the article: left out, for nothing is ever opened."""


@dataclass(frozen=True, slots=True)
class Elements:
    """What a code says, by application identifier; where one is said twice, the first time counts.

    `in_doubt` are identifiers that were left out because the text can be taken apart in more than one way.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    in_doubt: tuple[str, ...] = ()

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]], in_doubt: Iterable[str] = ()) -> Elements:
        found: dict[str, str] = {}
        for ai, value in pairs:
            found.setdefault(ai, value)
        return cls(found, tuple(dict.fromkeys(in_doubt)))


@dataclass(frozen=True, slots=True)
class Identifier:
    """One application identifier. `most` bounds the length of its value, so that no pattern works long on a text.

    `ended`: its value must be followed by GS or the end of the code. `plain`: all its values are up to so many of these
    characters.
    """

    ai: str
    pattern: re.Pattern[str]
    least: int
    most: int
    ended: bool
    plain: re.Pattern[str] | None

    @property
    def fixed(self) -> bool:
        return self.least == self.most

    def takes(self, value: str) -> bool:
        return self.least <= len(value) <= self.most and bool(
            _CHARACTERS.fullmatch(value) and self.pattern.fullmatch(self.ai + value)
        )

    def ends(self, text: str, begin: int) -> Iterator[int]:
        """Where a value that begins here can end."""
        first, last = begin + self.least, min(begin + self.most, len(text))
        if self.plain is None:
            yield from (end for end in range(first, last + 1) if self.takes(text[begin:end]))
        elif found := self.plain.match(text, begin, last):
            yield from range(first, found.end() + 1)


@lru_cache(maxsize=4096)
def identifier(start: str) -> Identifier | None:
    """The identifier that a text begins with; `start` is its first four characters, or fewer at its end."""
    from biip import ParseError
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier

    if not start[:2].isdecimal():
        return None
    try:
        found = GS1ApplicationIdentifier.extract(start)
    except ParseError:
        return None
    least, most = _lengths(found.format)
    plain = _PLAIN.fullmatch(found.format)
    characters = {"N": _DIGITS, "X": _CHARACTERS}[plain[1]] if plain else None
    return Identifier(found.ai, re.compile(found.pattern), least, most, found.separator_required, characters)


def _lengths(shape: str) -> tuple[int, int]:
    """The least and most characters of "N3+N3+X..9" or "N4+N6[+N4]", without the identifier itself."""
    _, _, value = shape.partition("+")
    least = most = 0
    for optional, kind, upto, digits in re.findall(r"(\[?)\+?(?:([NXYZ])(\.\.)?(\d+)|\[-\])", value):
        size = int(digits) if kind else 1
        most += size
        least += 0 if upto or optional or not kind else size
    return max(1, min(least, most)), most


def takes(ai: str, value: str) -> bool:
    """Whether `ai` is an application identifier and `value` is one of its values."""
    found = identifier(ai) if len(ai) <= LONGEST_IDENTIFIER else None
    return found is not None and found.ai == ai and found.takes(value)


def elements_at(text: str, at: int) -> Iterator[tuple[str, int]]:
    """Every element that can begin at this place of a text without GS: identifier, and where its value ends."""
    found = identifier(text[at : at + LONGEST_IDENTIFIER])
    if found is None:
        return
    for end in found.ends(text, at + len(found.ai)):
        yield found.ai, end


def characters(value: str | None) -> str | None:
    """A lot or serial number, or None where it is not one (1 to 20 of GS1's character set 82)."""
    return value if value and _TEXT.fullmatch(value) else None


def day(value: str | None) -> date | None:
    """YYMMDD in this century; day 00 is the last of the month. None where no such day exists.

    GS1's sliding window needs today's date; goods with a date before 2000 are on no shelf, so the rule stays pure.
    """
    if not value or not _SIX.fullmatch(value):
        return None
    year, month, of_month = 2000 + int(value[:2]), int(value[2:4]), int(value[4:])
    if not 1 <= month <= 12 or of_month > monthrange(year, month)[1]:
        return None
    return date(year, month, of_month or monthrange(year, month)[1])


def count(value: str | None) -> int | None:
    """A number of pieces, or None where it is not one."""
    return int(value) if value and re.fullmatch("[0-9]{1,8}", value) else None


def weight_kg(found: Mapping[str, str]) -> Decimal | None:
    """Net weight from 310n (kilograms) or 320n (pounds), n decimals."""
    kilograms = _scaled(found, "310")
    if kilograms is not None:
        return kilograms
    pounds = _scaled(found, "320")
    return None if pounds is None else pounds * _KILOGRAMS_PER_POUND


def price(found: Mapping[str, str]) -> tuple[Decimal | None, str | None]:
    """Amount payable from 392n (currency of the shop) or 393n (with its ISO 4217 number)."""
    plain = _scaled(found, "392")
    if plain is not None:
        return plain, None
    named = next(((ai, value) for ai, value in found.items() if ai.startswith("393")), None)
    if named is None:
        return None, None
    amount = _scaled({named[0]: named[1][3:]}, "393")
    return amount, None if amount is None else named[1][:3]


def _scaled(found: Mapping[str, str], family: str) -> Decimal | None:
    for ai, value in found.items():
        if len(ai) == 4 and ai.startswith(family) and re.fullmatch("[0-9]{1,15}", value):
            return Decimal(value).scaleb(-int(ai[3]))
    return None
