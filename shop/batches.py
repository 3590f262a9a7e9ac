"""Several orders picked on one walk: which tote is whose, and the way past all shelves. Pure.

Each order is collected in a tote of its own. A tote has a letter, which people see from afar, and may be bound to a
crate with a code of its own. Goods are visited once each, in the order in which one walks past them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from shop.orders import Order
from shop.places import Spot

LETTERS = "ABCDEFGHIJ"
MOST = len(LETTERS)
"""Orders on one walk: more do not fit on a trolley, nor into a head."""

Natural = tuple[tuple[int, int, str], ...]
_PARTS = re.compile(r"\d+|\D+")
_TOTE = re.compile(rf"([{LETTERS}])(?: (.+))?")

Standing = Literal["in", "ready", "cancelled", "taken", "left"]
"""What has become of an order of the batch: still in it; staged or handed over; cancelled or expired; somebody else
claimed it; nobody has a claim on it any more."""


@dataclass(frozen=True, slots=True)
class Tote:
    """`code` is that of the crate, "" where only the letter counts."""

    letter: str
    code: str = ""

    @property
    def text(self) -> str:
        """As a claim names it."""
        return f"{self.letter} {self.code}" if self.code else self.letter

    @property
    def place(self) -> str:
        """As a place where goods lie."""
        return f"TOTE:{self.code or self.letter}"


def tote(text: str) -> Tote | None:
    """The tote that a claim names; None for what was named otherwise."""
    found = _TOTE.fullmatch(text)
    return Tote(found[1], found[2] or "") if found else None


def totes(named: Mapping[str, str]) -> dict[str, Tote]:
    """The totes of orders by number, from their claims. Who named a letter first keeps it; a name that is none, or a
    letter that is there twice, gets a free one. Raises ValueError for more than `MOST` orders."""
    found: dict[str, Tote] = {}
    rest = []
    for number, text in named.items():
        one = tote(text)
        if one is None or any(one.letter == other.letter for other in found.values()):
            rest.append(number)
        else:
            found[number] = one
    return found | give(rest, [one.letter for one in found.values()])


def give(numbers: Sequence[str], taken: Collection[str] = ()) -> dict[str, Tote]:
    """A tote for each order, the first free letter first. Raises ValueError for more than there are letters."""
    free = [letter for letter in LETTERS if letter not in taken]
    if len(numbers) > len(free):
        raise ValueError(f"at most {MOST} orders are picked together")
    return {number: Tote(letter) for number, letter in zip(numbers, free, strict=False)}


@dataclass(frozen=True, slots=True)
class Share:
    """What one line of an order needs of an article: `open` units are to be picked, `picked` lie in the tote or went
    on from there, `short` are missing."""

    number: str
    letter: str
    line: int
    open: int
    picked: int
    short: int


@dataclass(frozen=True, slots=True)
class Visit:
    """One article on the way, with all that the totes need of it, in their order."""

    variant: str
    spot: Spot | None
    shares: tuple[Share, ...]

    @property
    def open(self) -> int:
        return sum(share.open for share in self.shares)

    @property
    def picked(self) -> int:
        return sum(share.picked for share in self.shares)

    @property
    def short(self) -> int:
        return sum(share.short for share in self.shares)


def way(orders: Iterable[tuple[Tote, Order]], spots: Mapping[str, Spot]) -> tuple[Visit, ...]:
    """By aisle, bay and article; what has no place known comes last. What is picked or missing already is among it."""
    shares: dict[str, list[Share]] = {}
    for held, order in sorted(orders, key=lambda one: one[0].letter):
        for line in order.lines:
            share = Share(
                order.number,
                held.letter,
                line.line,
                line.units("open") + line.units("picking"),
                line.units("picked") + line.units("staged") + line.handed_over,
                line.units("short"),
            )
            if share.open or share.picked or share.short:
                shares.setdefault(line.variant, []).append(share)
    visits = (Visit(variant, spots.get(variant), tuple(found)) for variant, found in shares.items())
    return tuple(sorted(visits, key=_on_the_way))


def natural(label: str) -> Natural:
    """So that aisle 10 comes after aisle 9."""
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in _PARTS.findall(label))


def _on_the_way(visit: Visit) -> tuple[bool, Natural, Natural, str]:
    aisle, bay = (visit.spot.aisle, visit.spot.bay) if visit.spot is not None else ("", "")
    return not aisle, natural(aisle), natural(bay), visit.variant


def into(visit: Visit, units: int) -> tuple[Share, ...]:
    """Where `units` of the article go, one tote after the other: each share with the units that it gets as `open`.
    Raises ValueError for more than is needed."""
    if not 0 <= units <= visit.open:
        raise ValueError("more than was ordered")
    found = []
    for share in visit.shares:
        here = min(units, share.open)
        if here:
            units -= here
            found.append(Share(share.number, share.letter, share.line, here, share.picked, share.short))
    return tuple(found)


def standing(order: Order, actor: str) -> Standing:
    """Whether `actor` still collects the order in a tote, or what else."""
    if any(line.units("to_shelve") for line in order.lines) or not order.is_open:
        return "ready" if any(line.handed_over for line in order.lines) else "cancelled"
    if order.claim is not None:
        return "in" if order.claim.actor == actor else "taken"
    at_work = any(line.units(state) for line in order.lines for state in ("open", "picking", "picked", "short"))
    return "left" if at_work else "ready"
