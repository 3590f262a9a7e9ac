"""Outlines as SVG path data: curves through points, polygons with rounded corners, turned bodies seen from above."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

Point = tuple[float, float]


def at(x: float, y: float) -> str:
    """A coordinate pair; tenths of a unit are invisible on a square of 1000."""
    return _joined(x, y)


_REACH: Final = 0.42
"""A control point lies at most this far along its own piece, so that a short piece beside a long one does not loop."""


def _pulled(point: Point, dx: float, dy: float, pull: float, reach: float) -> Point:
    length = math.hypot(dx, dy) * pull
    share = pull * min(1.0, reach / length) if length else 0.0
    return (point[0] + dx * share, point[1] + dy * share)


def _joined(*values: float) -> str:
    """Whole numbers with no more separators than needed."""
    text = ""
    for value in values:
        word = str(round(value))
        text += word if not text or word.startswith("-") else " " + word
    return text


def trace(text: str) -> list[Point]:
    """Points as they are read off a drawing: "100,200 150,240"."""
    return [(float(x), float(y)) for x, y in (word.split(",") for word in text.split())]


def route(*steps: str | Point) -> str:
    """Path data from letters and points: route("M", a, "Q", bend, b)."""
    return "".join(step if isinstance(step, str) else f"{at(*step)} " for step in steps).rstrip()


def poly(points: Iterable[Point], closed: bool = True) -> str:
    return "M" + "L".join(at(*point) for point in points) + ("Z" if closed else "")


def smooth(points: Sequence[Point], closed: bool = True, pull: float = 1 / 6) -> str:
    """A curve through all points (Catmull-Rom as cubic Béziers), in relative coordinates. Doubling a point makes a
    corner."""
    count = len(points)

    def point(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    parts = ["M" + at(*points[0])]
    x, y = round(points[0][0]), round(points[0][1])
    for index in range(count if closed else count - 1):
        before, start, end, after = (point(index + step) for step in (-1, 0, 1, 2))
        if start == end:
            continue
        reach = math.dist(start, end) * _REACH
        one = _pulled(start, end[0] - before[0], end[1] - before[1], pull, reach)
        two = _pulled(end, start[0] - after[0], start[1] - after[1], pull, reach)
        parts.append("c" + _joined(one[0] - x, one[1] - y, two[0] - x, two[1] - y, end[0] - x, end[1] - y))
        x, y = round(end[0]), round(end[1])
    return "".join(parts) + ("Z" if closed else "")


def rounded(points: Sequence[Point], radius: float | Sequence[float]) -> str:
    """A polygon with rounded corners: one radius for all, or one per corner."""
    radii = [radius] * len(points) if isinstance(radius, int | float) else list(radius)
    parts: list[str] = []
    for index, corner in enumerate(points):
        start = _towards(corner, points[index - 1], radii[index])
        end = _towards(corner, points[(index + 1) % len(points)], radii[index])
        parts.append(f"{'L' if parts else 'M'}{at(*start)}Q{at(*corner)} {at(*end)}")
    return "".join(parts) + "Z"


def _towards(corner: Point, other: Point, distance: float) -> Point:
    length = math.dist(corner, other) or 1.0
    share = min(distance / length, 0.5)
    return (corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share)


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> str:
    return rounded([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], radius)


def mirrored(right: Sequence[Point], cx: float) -> list[Point]:
    """A symmetric outline from its right half, given from top to bottom."""
    return [*right, *((2 * cx - x, y) for x, y in reversed(right))]


def shifted(points: Iterable[Point], dx: float, dy: float) -> list[Point]:
    return [(x + dx, y + dy) for x, y in points]


def turned(points: Iterable[Point], degrees: float, about: Point) -> list[Point]:
    """Clockwise on the screen."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (about[0] + (x - about[0]) * cos - (y - about[1]) * sin, about[1] + (x - about[0]) * sin + (y - about[1]) * cos)
        for x, y in points
    ]


def between(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


_STEPS: Final = 3


class Lathe:
    """A turned body: `profile` gives the radius at heights from top to bottom, `tilt` how round the circles look."""

    def __init__(self, cx: float, profile: Sequence[Point], tilt: float = 0.2) -> None:
        self.cx = cx
        self.tilt = tilt
        self.knots = [y for y, _ in profile]
        self.rows = _dense(profile)
        self.top, self.bottom = self.rows[0][0], self.rows[-1][0]
        self.widest = max(radius for _, radius in self.rows)

    def radius(self, y: float) -> float:
        for (above, first), (below, second) in pairwise(self.rows):
            if above <= y <= below:
                return first + (second - first) * (y - above) / (below - above)
        return self.rows[0][1] if y < self.top else self.rows[-1][1]

    def point(self, u: float, y: float) -> Point:
        """On the front, `u` from -1 at the left edge to 1 at the right."""
        radius = self.radius(y)
        return (self.cx + u * radius, y + self.tilt * radius * math.sqrt(max(0.0, 1 - u * u)))

    def edge(self, u: float, y1: float, y2: float) -> list[Point]:
        """Points down the surface."""
        inner = [y for y in self.knots if y1 + 4 < y < y2 - 4]
        return [self.point(u, y) for y in (y1, *inner, y2)]

    def body(self, y1: float | None = None, y2: float | None = None) -> str:
        """The outline between two heights: a band seen from the front, or from the top with all that is seen of it."""
        edge = self._silhouette(self.top if y1 is None else y1, self.bottom if y2 is None else y2)
        right = [point for _, point in edge]
        left = [(2 * self.cx - x, y) for x, y in right]
        (high, first), (low, last) = edge[0], edge[-1]
        upper = f"{int(first[1] > high + 0.5)} 0" if y1 is None else f"{int(first[1] < high - 0.5)} 1"
        lower = f"{int(last[1] < low - 0.5)} 0"
        return (
            f"{smooth(left, closed=False)}A{self._radii(low)} 0 {lower} {at(*right[-1])}"
            f"{smooth(right[::-1], closed=False).replace('M', 'L', 1)}A{self._radii(high)} 0 {upper} {at(*left[0])}Z"
        )

    def _radii(self, y: float) -> str:
        return at(self.radius(y), self.radius(y) * self.tilt)

    def _silhouette(self, y1: float, y2: float) -> list[tuple[float, Point]]:
        """The right edge as the eye sees it, with its heights: the envelope of the circles. Of a circle at height y
        with radius r the point at sin(angle) = -tilt * r' touches it; where the form runs away faster, none does."""
        edge = []
        for y in self._levels(y1, y2):
            radius, sine = self.radius(y), -self.tilt * self._slope(y)
            if abs(sine) < 0.98:
                point = (self.cx + radius * math.sqrt(1 - sine * sine), y + self.tilt * radius * sine)
                edge.append((y, point))
        return edge if len(edge) > 1 else [(y, self.point(1, y)) for y in (y1, y2)]

    def _slope(self, y: float) -> float:
        low, high = max(self.top, y - 3), min(self.bottom, y + 3)
        return (self.radius(high) - self.radius(low)) / (high - low)

    def strip(self, u1: float, u2: float, y1: float, y2: float) -> str:
        """A piece of the surface, for reflections and staves."""
        return smooth([*self.edge(u1, y1, y2), *self.edge(u2, y1, y2)[::-1]], pull=1 / 8)

    def ring(self, y: float, u1: float = -1.0, u2: float = 1.0) -> str:
        """The front half of the circle at a height, as an open line."""
        radius = self.radius(y)
        return f"M{at(*self.point(u1, y))}A{at(radius, radius * self.tilt)} 0 0 0 {at(*self.point(u2, y))}"

    def _levels(self, y1: float, y2: float) -> list[float]:
        inner = [y for y, _ in self.rows if y1 + 4 < y < y2 - 4]
        return [y1, *inner, y2]


def _dense(profile: Sequence[Point]) -> list[Point]:
    """Monotone cubic interpolation (Fritsch and Carlson), so that a profile never bulges between its points."""
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(profile)]
    inner = [0.0 if a * b <= 0 else 2 * a * b / (a + b) for a, b in pairwise(slopes)]
    tangents = [slopes[0], *inner, slopes[-1]]
    rows: list[Point] = [profile[0]]
    for ((y0, r0), (y1, r1)), (t0, t1) in zip(pairwise(profile), pairwise(tangents), strict=True):
        height = y1 - y0
        steps = _STEPS if r0 != r1 or t0 or t1 else 1
        for step in range(1, steps + 1):
            s = step / steps
            rows.append((y0 + height * s, _hermite(s, r0, r1, t0 * height, t1 * height)))
    return rows


def _hermite(s: float, r0: float, r1: float, t0: float, t1: float) -> float:
    square, cube = s * s, s * s * s
    return (
        (2 * cube - 3 * square + 1) * r0
        + (cube - 2 * square + s) * t0
        + (3 * square - 2 * cube) * r1
        + (cube - square) * t1
    )
