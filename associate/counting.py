"""What goes out over the counter: units per line, counted by scanning. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from shop import orders, verification
from shop.lookups import Hit
from shop.orders import Line
from shop.promises import Freshness

Scanned = Literal["counted", "enough", "wrong_article"]


@dataclass(frozen=True, slots=True)
class OutPiece:
    """One line: `scanned` of `wanted` units are at the counter. `stays`: it is left here. `lies`: the places it was
    staged in."""

    id: int
    title: str
    detail: str
    picture: str
    lies: str
    scanned: int
    wanted: int
    stays: bool


@dataclass(frozen=True, slots=True)
class Counting:
    """`units` per line go out, `scanned` of them were scanned; lines in `stays` are left here."""

    units: Mapping[int, int] = field(default_factory=dict)
    scanned: Mapping[int, int] = field(default_factory=dict)
    stays: frozenset[int] = frozenset()

    def scan(self, order: orders.Order, level: Freshness, variant: str) -> tuple[Counting, Scanned]:
        """One more unit of an article. Of two lines with the same article the first one that has room."""
        lines = [line for line in order.lines if line.variant == variant and verification.at_most(line, level)]
        room = [line for line in lines if self.units.get(line.line, 0) < verification.at_most(line, level)]
        if not room:
            return self, "enough" if lines else "wrong_article"
        number = next((one for one in room if self.units.get(one.line, 0) < verification.meant(one)), room[0]).line
        return self._with(number, 1, scanned=1), "counted"

    def take_back(self, line: int) -> Counting:
        """One unit goes back behind the counter; those nobody scanned first."""
        if not self.units.get(line, 0):
            return self
        return self._with(line, -1, scanned=-1 if self.scanned.get(line, 0) == self.units[line] else 0)

    def leave(self, line: int) -> Counting:
        """The line stays here, or goes after all."""
        if line in self.stays:
            return replace(self, stays=self.stays - {line})
        without = {number: n for number, n in self.units.items() if number != line}
        seen = {number: n for number, n in self.scanned.items() if number != line}
        return Counting(without, seen, self.stays | {line})

    def all_here(self, order: orders.Order, level: Freshness) -> Counting:
        """Everything that was brought goes out, scanned or not."""
        wanted = {line.line: self.wanted(line, level) for line in order.lines}
        return replace(self, units={number: n for number, n in wanted.items() if n})

    def wanted(self, line: Line, level: Freshness) -> int:
        """Units of a line that are to go out; more where more were scanned."""
        if line.line in self.stays:
            return 0
        meant = min(verification.meant(line), verification.at_most(line, level))
        return max(meant, self.units.get(line.line, 0))

    def within(self, order: orders.Order, level: Freshness) -> Counting:
        """What is possible yet: somebody else may have been there meanwhile."""
        most = {line.line: verification.at_most(line, level) for line in order.lines}
        units = {number: min(n, most.get(number, 0)) for number, n in self.units.items() if most.get(number, 0)}
        return Counting(units, {n: min(s, units[n]) for n, s in self.scanned.items() if n in units}, self.stays)

    def _with(self, line: int, more: int, *, scanned: int) -> Counting:
        units = {**self.units, line: self.units.get(line, 0) + more}
        seen = {**self.scanned, line: self.scanned.get(line, 0) + scanned}
        return Counting(_some(units), _some(seen), self.stays - {line})


def _some(units: Mapping[int, int]) -> dict[int, int]:
    return {line: n for line, n in units.items() if n}


def pieces(
    order: orders.Order, counting: Counting, articles: Mapping[str, Hit], level: Freshness
) -> tuple[OutPiece, ...]:
    """Lines of which something can go out, in the order's own order."""
    there = [line for line in order.lines if counting.wanted(line, level) or line.line in counting.stays]
    return tuple(_piece(order, line, counting, articles.get(line.variant), level) for line in there)


def _piece(order: orders.Order, line: Line, counting: Counting, hit: Hit | None, level: Freshness) -> OutPiece:
    variant = hit.variant if hit is not None else None
    return OutPiece(
        id=line.line,
        title=line.title or (hit.title if hit is not None else line.variant),
        detail=", ".join(part for part in (variant.color, variant.size) if part) if variant else "",
        picture=(variant.picture or "") if variant else "",
        lies=", ".join(one.place for one in order.staged if one.line == line.line),
        scanned=counting.units.get(line.line, 0),
        wanted=counting.wanted(line, level),
        stays=line.line in counting.stays,
    )
