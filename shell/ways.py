"""The way from one point of a store to others, around shelves and counters: shortest, with few turns. Pure."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

from shop.places import Fixture, Plan

Point = tuple[float, float]
CELL = 0.5
"""Metres. Shelves stand at least two cells apart."""
_TURN = 4
_SOLID = {"aisle", "counter", "wall"}
_FAR = 1 << 30


class Ways:
    """All ways that begin at `start`, found once. A state is (cell * 4 + heading), headings 0 to 3 clockwise from the
    right; cells have a solid border around the floor, so that no step needs a bounds check."""

    def __init__(self, plan: Plan, start: Point) -> None:
        self._columns = max(1, round(plan.width / CELL)) + 2
        self._rows = max(1, round(plan.height / CELL)) + 2
        self._free = bytearray(self._columns * self._rows)
        for y in range(1, self._rows - 1):
            first = y * self._columns + 1
            self._free[first : first + self._columns - 2] = b"\x01" * (self._columns - 2)
        for fixture in plan.fixtures:
            if fixture.kind in _SOLID:
                self._block(fixture)
        self._best = [_FAR] * (len(self._free) * 4)
        self._before = [-1] * (len(self._free) * 4)
        self._search(self._cell(start))

    def to(self, fixture: Fixture, spot: Point) -> list[Point]:
        """The corners of the way from the start to where one stands before `spot` on `fixture`, if there is one."""
        ends = [
            s for cell in self._beside(fixture, spot) for s in range(cell * 4, cell * 4 + 4) if self._best[s] < _FAR
        ]
        if not ends:
            return []
        state = min(ends, key=self._best.__getitem__)
        way = [self._middle(state)]
        while (state := self._before[state]) >= 0:
            way.append(self._middle(state))
        return _corners(way[::-1])

    def _cell(self, point: Point) -> int:
        x = min(self._columns - 2, max(1, int(point[0] / CELL) + 1))
        y = min(self._rows - 2, max(1, int(point[1] / CELL) + 1))
        return y * self._columns + x

    def _middle(self, state: int) -> Point:
        y, x = divmod(state // 4, self._columns)
        return (x - 0.5) * CELL, (y - 0.5) * CELL

    def _block(self, fixture: Fixture) -> None:
        """Cells whose middle the fixture covers."""
        left, right = int(fixture.x / CELL + 0.5), int((fixture.x + fixture.width) / CELL + 0.5)
        top, bottom = int(fixture.y / CELL + 0.5), int((fixture.y + fixture.height) / CELL + 0.5)
        for y in range(max(0, top), min(bottom, self._rows - 2)):
            for x in range(max(0, left), min(right, self._columns - 2)):
                self._free[(y + 1) * self._columns + x + 1] = 0

    def _beside(self, fixture: Fixture, spot: Point) -> Iterator[int]:
        """Free cells next to the fixture, level with the spot, on its long sides."""
        if fixture.height >= fixture.width:
            sides = [(fixture.x - 0.6, spot[1]), (fixture.x + fixture.width + 0.6, spot[1])]
        else:
            sides = [(spot[0], fixture.y - 0.6), (spot[0], fixture.y + fixture.height + 0.6)]
        yield from (cell for cell in map(self._cell, sides) if self._free[cell])

    def _search(self, start: int) -> None:
        best, before, free = self._best, self._before, self._free
        steps = (1, self._columns, -1, -self._columns)
        waiting = [(0, start * 4 + heading) for heading in range(4)]
        for _, state in waiting:
            best[state] = 0
        while waiting:
            cost, state = heapq.heappop(waiting)
            if cost > best[state]:
                continue
            cell, heading = divmod(state, 4)
            for at, step in enumerate(steps):
                following = (cell + step) * 4 + at
                price = cost + (1 if at == heading else 1 + _TURN)
                if free[cell + step] and price < best[following]:
                    best[following], before[following] = price, state
                    heapq.heappush(waiting, (price, following))


def _corners(points: list[Point]) -> list[Point]:
    """Only where the way turns, and its ends."""
    kept = []
    for at, point in enumerate(points):
        if 0 < at < len(points) - 1:
            (x0, y0), (x1, y1) = points[at - 1], points[at + 1]
            if x0 == x1 or y0 == y1:
                continue
        kept.append(point)
    return kept
