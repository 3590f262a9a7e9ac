"""How materials take the light: fills and finishing touches that all drawings share."""

from __future__ import annotations

import math
import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Lathe, at
from resources.demo.pictures.shading import dim, lit, mix, number

WHITE = "#fffdf6"
INK = "#1c1a17"


def glazed(c: Canvas, body: Lathe, base: str, depth: float = 1.0) -> str:
    """A round, satin surface: light on the left third, shade on the right, a little light back from the wall."""
    x, r = body.cx, body.widest
    return rounded_fill(c, x - r, x + r, base, depth)


def rounded_fill(c: Canvas, x1: float, x2: float, base: str, depth: float = 1.0) -> str:
    return c.linear(
        x1,
        0,
        x2,
        0,
        (0, dim(base, 0.16 * depth)),
        (0.14, lit(base, 0.06 * depth)),
        (0.32, lit(base, 0.3 * depth)),
        (0.55, base),
        (0.84, dim(base, 0.3 * depth)),
        (1, dim(base, 0.2 * depth)),
    )


def metallic(c: Canvas, x1: float, x2: float, base: str) -> str:
    """Brushed or polished metal: alternating bands of sky and room."""
    return c.linear(
        x1,
        0,
        x2,
        0,
        (0, dim(base, 0.34)),
        (0.1, dim(base, 0.08)),
        (0.2, lit(base, 0.62)),
        (0.3, lit(base, 0.2)),
        (0.46, dim(base, 0.14)),
        (0.58, lit(base, 0.12)),
        (0.72, dim(base, 0.2)),
        (0.9, dim(base, 0.46)),
        (1, dim(base, 0.22)),
    )


def diagonal(c: Canvas, x1: float, y1: float, x2: float, y2: float, base: str, depth: float = 1.0) -> str:
    """A broad, soft form: light at one end, shade at the other."""
    return c.linear(x1, y1, x2, y2, (0, lit(base, 0.24 * depth)), (0.45, base), (1, dim(base, 0.3 * depth)))


def gloss(
    c: Canvas, body: Lathe, y1: float, y2: float, u: float = -0.66, width: float = 0.14, strength: float = 0.5
) -> None:
    """A window reflected in a glaze: one broad and one narrow strip."""
    fill = c.linear(0, y1, 0, y2, (0, WHITE, strength), (0.7, WHITE, strength * 0.5), (1, WHITE, 0.05))
    c.path(body.strip(u, u + width, y1, y2), fill)
    c.path(body.strip(u + width + 0.06, u + width + 0.1, y1 + 12, y2 - 30), fill, opacity=0.6)


def opening(c: Canvas, body: Lathe, rim: str, inside: str, thickness: float = 12.0) -> None:
    """The rim and the hollow of a vessel at its top."""
    r = body.radius(body.top)
    ry = r * body.tilt
    c.ellipse(
        body.cx, body.top, r, ry, c.linear(body.cx - r, 0, body.cx + r, 0, (0, lit(rim, 0.5)), (1, dim(rim, 0.08)))
    )
    inner, deep = r - thickness, max(ry - thickness * 0.62, ry * 0.7)
    hollow = c.linear(body.cx - r, body.top - ry, body.cx + r * 0.5, body.top + ry,
                      (0, dim(inside, 0.55)), (0.55, dim(inside, 0.28)), (1, lit(inside, 0.12)))  # fmt: skip
    c.ellipse(body.cx, body.top + 2, inner, deep, hollow)


def speckle(c: Canvas, draw: random.Random, body: Lathe, colour: str, count: int = 22) -> None:
    """Iron in the clay, as one path of dots."""
    dots = []
    for _ in range(count):
        x, y = body.point(draw.uniform(-0.9, 0.9), draw.uniform(body.top + 20, body.bottom - 25))
        size = draw.choice((2, 3, 3, 5))
        dots.append(f"M{at(x, y)}h{size}v{size - 1}h-{size}z")
    c.path("".join(dots), colour, opacity=0.4)


def stitch(c: Canvas, d: str, colour: str, width: float = 3.0) -> None:
    c.line(d, colour, width, dash="11 8", opacity=0.75, cap="butt")


def seam(c: Canvas, d: str, base: str, width: float = 4.0) -> None:
    """A fold in cloth: a dark line with light caught on its upper side."""
    c.line(d, dim(base, 0.42), width, opacity=0.75)


def grain(
    c: Canvas, draw: random.Random, x: float, y: float, width: float, height: float, base: str, lines: int = 5
) -> None:
    """Long wood grain in a horizontal board."""
    strokes = []
    for index in range(lines):
        level = y + height * (index + draw.uniform(0.25, 0.75)) / lines
        start, length = x + width * draw.uniform(0.02, 0.2), width * draw.uniform(0.45, 0.78)
        bend = draw.uniform(-0.12, 0.12) * height
        strokes.append(f"M{at(start, level)}q{at(length / 2, bend)} {at(length, draw.uniform(-2, 2))}")
    c.line("".join(strokes), dim(base, 0.4), 3, opacity=0.4)


def bowed(x1: float, y1: float, x2: float, y2: float, sag: float) -> str:
    """A line between two points that hangs by `sag` in the middle."""
    return f"M{at(x1, y1)}Q{at((x1 + x2) / 2, (y1 + y2) / 2 + sag * 2)} {at(x2, y2)}"


def circle(cx: float, cy: float, r: float) -> str:
    half, full = number(r), number(2 * r)
    return f"M{at(cx - r, cy)}a{half} {half} 0 1 0 {full} 0a{half} {half} 0 1 0-{full} 0z"


def polar(cx: float, cy: float, r: float, degrees: float) -> tuple[float, float]:
    """Degrees clockwise from twelve o'clock."""
    return (cx + r * math.sin(math.radians(degrees)), cy - r * math.cos(math.radians(degrees)))


def handle(c: Canvas, d: str, base: str, width: float) -> None:
    """A rounded bar along a line: dark edge, body, light on its upper left."""
    c.line(d, dim(base, 0.42), width)
    c.line(d, base, width * 0.78)
    c.line(d, mix(base, WHITE, 0.45), width * 0.2, opacity=0.7)
