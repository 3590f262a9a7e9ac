"""Labels of the shop's own scales: numbers from 02, 04 and 20-29 that carry a price, a weight or a number of pieces.

What such a number says differs by country and by retailer, so it is configuration: patterns that reach a device with
its store. Sources: GS1 General Specifications, 2.1.11 (restricted circulation numbers) and 7.9.2-7.9.4 (check digit of
a price or weight field); the patterns of countries from their GS1 member organisations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from shop.gtins import check_digit

MOST_LAYOUTS = 40

_PART = re.compile(r"\[([0-9])-([0-9])\]|([0-9])|([IVPWNC?])")
_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Layout:
    """How a number of 8, 12 or 13 digits is made up: "2[1-9]IIIIIVPPPPC".

    A digit stands for itself and "[1-9]" for a range; I item, P price, W weight in kilograms, N pieces, V check digit
    of the price, weight or pieces, C check digit of the number, ? any digit. `decimals` of the price or weight.
    """

    pattern: str
    decimals: int = 2

    def __post_init__(self) -> None:
        """Raises ValueError for a pattern that is none, with what is wrong."""
        shape = self.shape
        if len(shape) not in (8, 12, 13) or shape[-1] != "C" or shape.count("C") != 1:
            raise ValueError("needs 8, 12 or 13 places, of which the last and no other is C")
        measures = [letter for letter in "PWN" if letter in shape]
        if len(measures) > 1 or "I" not in shape or any(not _joined(shape, letter) for letter in ["I", *measures]):
            raise ValueError("needs one group of I and at most one group of P, W or N")
        if "V" in shape and (not measures or shape.count(measures[0]) not in (4, 5) or shape.count("V") > 1):
            raise ValueError("a V needs four or five places of P, W or N")
        if not 0 <= self.decimals <= _DECIMALS:
            raise ValueError("takes 0 to 4 decimals")

    @property
    def shape(self) -> str:
        """The pattern with one character a place. Raises ValueError where a character means nothing."""
        found, at = "", 0
        while at < len(self.pattern):
            part = _PART.match(self.pattern, at)
            if part is None:
                raise ValueError(f"does not know {self.pattern[at : at + 1]!r} at place {at + 1}")
            found += part[4] or part[3] or "r"
            at = part.end()
        return found


def _joined(shape: str, letter: str) -> bool:
    return letter * shape.count(letter) in shape


@dataclass(frozen=True, slots=True)
class Label:
    """What a label says. `gtin`: its number with the price, weight or pieces taken out (zeros, and the check digits
    that belong to them), 14 digits: the number of the article itself. `item`: the digits of the item alone."""

    gtin: str
    item: str
    price: Decimal | None = None
    weight_kg: Decimal | None = None
    count: int | None = None


_GERMANY = (
    *(Layout(f"2{digit}IIIIVPPPPPC", 2) for digit in "23"),
    *(Layout(f"2{digit}IIIIVNNNNNC", 0) for digit in "56"),
    *(Layout(f"2{digit}IIIIVWWWWWC", 3) for digit in "89"),
)
PRESETS: dict[str, tuple[Layout, ...]] = {
    "de": _GERMANY,
    "us": (Layout("2IIIIIVPPPPC", 2),),
    "gb": (Layout("20IIIIIVPPPPC", 2), Layout("28IIIIIVPPPPC", 2), Layout("02IIIIIVPPPPC", 2)),
    "fr": (Layout("2[1-4]IIIIIPPPPPC", 2), Layout("2[6-9]IIIIIWWWWWC", 3)),
}
"""By country. Germany and Great Britain as their GS1 organisations say, the United States for number system 2 of UPC-A;
for France, where retailers decide, what scales are usually set to."""


def layouts_from(said: Any) -> tuple[Layout, ...]:
    """The layouts that a store is configured with: the name of a preset ("de") or a list of
    {"pattern": ..., "decimals": ...}. Raises ValueError, with what is wrong, for anything else."""
    if said in (None, ""):
        return ()
    if isinstance(said, str):
        if said not in PRESETS:
            raise ValueError(f"is none of {', '.join(sorted(PRESETS))}")
        return PRESETS[said]
    if not isinstance(said, list) or len(said) > MOST_LAYOUTS:
        raise ValueError(f"is no preset and no list of at most {MOST_LAYOUTS} layouts")
    return tuple(_layout(one) for one in said)


def _layout(said: Any) -> Layout:
    match said:
        case {"pattern": str(pattern), "decimals": int(decimals)}:
            return Layout(pattern, decimals)
        case {"pattern": str(pattern)} if "decimals" not in said:
            return Layout(pattern)
    raise ValueError("a layout is a pattern and its decimals")


def labels(gtin: str, layouts: Iterable[Layout]) -> tuple[Label, ...] | None:
    """Every reading of a restricted number of 14 digits, whose own check digit is right. Empty where no layout is for
    it; None where layouts are, but the check digit of the price or weight is wrong in all of them."""
    fitting = [(one, digits) for one in layouts if (digits := _fitting(gtin, one)) is not None]
    found = (_label(one, digits) for one, digits in fitting)
    usable = tuple(dict.fromkeys(label for label in found if label is not None))
    return None if fitting and not usable else usable


def _fitting(gtin: str, layout: Layout) -> str | None:
    """The digits that the layout is about, or None where it is about other numbers."""
    size = len(layout.shape)
    zeros, digits = gtin[:-size], gtin[-size:]
    return digits if not zeros.strip("0") and _expression(layout.pattern).fullmatch(digits) else None


@lru_cache(maxsize=256)
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub("[IVPWNC?]", "[0-9]", pattern))


def _label(layout: Layout, digits: str) -> Label | None:
    shape = layout.shape
    measure = next((letter for letter in "PWN" if letter in shape), "")
    value = "".join(digit for digit, letter in zip(digits, shape, strict=True) if letter == measure)
    if "V" in shape and digits[shape.index("V")] != measure_check_digit(value):
        return None
    amount = Decimal(value).scaleb(-layout.decimals) if value else None
    return Label(
        gtin=_without_measure(digits, shape),
        item="".join(digit for digit, letter in zip(digits, shape, strict=True) if letter == "I"),
        price=amount if measure == "P" else None,
        weight_kg=amount if measure == "W" else None,
        count=int(value) if measure == "N" else None,
    )


def _without_measure(digits: str, shape: str) -> str:
    payload = "".join("0" if letter in "PWNV" else digit for digit, letter in zip(digits, shape, strict=True))[:-1]
    return (payload + check_digit(payload)).zfill(14)


_TWO_MINUS = (0, 2, 4, 6, 8, 9, 1, 3, 5, 7)
_THREE = (0, 3, 6, 9, 2, 5, 8, 1, 4, 7)
_FIVE_PLUS = (0, 5, 1, 6, 2, 7, 3, 8, 4, 9)
_FIVE_MINUS = (0, 5, 9, 4, 8, 3, 7, 2, 6, 1)


def measure_check_digit(value: str) -> str:
    """The check digit of a price or weight field of four or five digits. ValueError for any other."""
    places = {
        4: (_TWO_MINUS, _TWO_MINUS, _THREE, _FIVE_MINUS),
        5: (_FIVE_PLUS, _TWO_MINUS, _FIVE_MINUS, _FIVE_PLUS, _TWO_MINUS),
    }.get(len(value))
    if places is None or not re.fullmatch("[0-9]+", value):
        raise ValueError("a price or weight field has four or five digits")
    total = sum(weights[int(digit)] for weights, digit in zip(places, value, strict=True))
    return str(total * 3 % 10) if len(value) == 4 else str(_FIVE_MINUS.index(-total % 10))
