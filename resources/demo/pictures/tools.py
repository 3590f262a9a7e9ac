"""Blades, axes and a compass."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Point, at, poly, shifted, smooth, trace, turned
from resources.demo.pictures.materials import WHITE, circle, diagonal, metallic, polar
from resources.demo.pictures.shading import Palette, dim, lit, mix


def pocket_knife(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Open, lying on a piece of felt."""
    felt = mix("#7d8a78", p.accent, 0.25)
    c.path(
        smooth(
            trace("150,300 500,270 856,310 876,560 850,760 500,784 150,760 132,520"),
            pull=1 / 10,
        ),
        "#1c1a17",
        opacity=0.12,
    )
    c.path(
        smooth(
            trace("140,284 490,256 846,296 866,546 838,742 490,768 140,744 122,506"),
            pull=1 / 10,
        ),
        diagonal(c, 140, 260, 860, 770, felt, 0.6),
    )
    angle, middle, belly = draw.uniform(-24, -14), (500.0, 515.0), draw.uniform(34, 48)
    blade: list[Point] = trace("520,486 340,470 250,476 160,520 250,548 360,552 520,548")
    grip: list[Point] = [
        (500, 478),
        (640, 468),
        (780, 480),
        (862, 520),
        (856, 556),
        (780, 560 + belly * 0.3),
        (640, 556 + belly * 0.5),
        (500, 556),
    ]
    for points, pull in ((blade, 1 / 9), (grip, 1 / 6)):
        c.path(smooth(shifted(turned(points, angle, middle), 10, 22), pull=pull), "#1c1a17", opacity=0.26)
    up = turned([(400, 470), (400, 552)], angle, middle)
    c.path(
        smooth(turned(blade, angle, middle), pull=1 / 9),
        c.linear(
            *up[0], *up[1], (0, "#868f94"), (0.35, "#d5dadb"), (0.6, "#f2f4f3"), (0.62, "#b9c0c3"), (1, "#e9eded")
        ),
    )
    c.line(smooth(turned([(470, 492), (360, 486), (280, 490)], angle, middle), closed=False), "#7d868a", 6, opacity=0.7)
    up = turned([(680, 468), (680, 580)], angle, middle)
    c.path(
        smooth(turned(grip, angle, middle)),
        c.linear(*up[0], *up[1], (0, lit(p.base, 0.45)), (0.4, p.base), (1, dim(p.base, 0.48))),
    )
    for offset in (0, 16, 30):
        line = turned([(560, 500 + offset), (680, 494 + offset * 1.2), (810, 510 + offset)], angle, middle)
        c.line(smooth(line, closed=False), dim(p.base, 0.45), 3, opacity=0.4)
    _lock_ring(c, angle, middle)
    x, y = turned([(822, 526)], angle, middle)[0]
    c.path(circle(x, y, 12), "#2b221a")
    if draw.random() < 0.6:
        c.line(f"M{at(x, y)}C{at(x + 60, y + 20)} {at(x + 40, y + 130)} {at(x - 40, y + 150)}", "#9a6340", 11)
        c.line(f"M{at(x, y - 2)}C{at(x + 58, y + 18)} {at(x + 38, y + 128)} {at(x - 40, y + 147)}", "#c98f63", 4)


def _lock_ring(c: Canvas, angle: float, middle: Point) -> None:
    ring = turned([(486, 472), (530, 470), (530, 562), (486, 562)], angle, middle)
    c.path(
        poly(ring),
        c.linear(
            *turned([(508, 470)], angle, middle)[0],
            *turned([(508, 562)], angle, middle)[0],
            (0, "#8f989c"),
            (0.3, "#f3f5f4"),
            (0.7, "#aeb5b8"),
            (1, "#666e72"),
        ),
    )


def hatchet(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Standing in a block of birch."""
    _birch_block(c)
    _axe(c, p, draw.uniform(24, 34))


def _birch_block(c: Canvas) -> None:
    block = "#e2cfa8"
    c.shadow(510, 830, 420, 50, 0.4)
    c.path(
        "M230 700V806A270 60 0 0 0 770 806V700Z",
        c.linear(230, 0, 770, 0, (0, "#cfc3b0"), (0.25, "#f1ebde"), (0.6, "#c9bda8"), (1, "#8d8270")),
    )
    marks = "".join(
        f"M{at(x, y)}h{w}"
        for x, y, w in (
            (270, 770, 40),
            (360, 824, 56),
            (450, 788, 30),
            (560, 836, 48),
            (640, 790, 44),
            (700, 812, 30),
            (320, 800, 22),
        )
    )
    c.line(marks, "#4c443a", 7, opacity=0.7)
    c.ellipse(500, 700, 270, 62, c.linear(260, 650, 720, 750, (0, lit(block, 0.4)), (1, dim(block, 0.16))))
    for share in (0.82, 0.6, 0.36):
        c.ellipse(496, 700, 270 * share, 62 * share, stroke="#a67f4c", width=3, opacity=0.45)


def _axe(c: Canvas, p: Palette, angle: float) -> None:
    pivot = (470.0, 640.0)
    haft: list[Point] = trace("448,560 450,400 440,250 436,130 470,96 508,116 504,250 500,400 494,560")
    head: list[Point] = trace("410,520 520,512 540,560 530,612 486,618 380,650 296,716 262,640 270,560 330,548")
    c.path(
        smooth(turned(haft, angle, pivot)),
        c.linear(
            *turned([(436, 300)], angle, pivot)[0],
            *turned([(510, 300)], angle, pivot)[0],
            (0, lit(p.base, 0.4)),
            (0.5, p.base),
            (1, dim(p.base, 0.42)),
        ),
    )
    band = turned([(440, 190), (506, 190), (505, 236), (441, 236)], angle, pivot)
    c.path(poly(band), mix(p.accent, "#b4472b", 0.6))
    place = turned(head, angle - 26, pivot)
    c.path(smooth(place, pull=1 / 8), c.linear(330, 520, 500, 700, (0, "#6b7478"), (0.5, "#474e52"), (1, "#2b3033")))
    edge = turned(trace("262,640 270,560 300,560 296,636 322,690 296,716"), angle - 26, pivot)
    c.path(smooth(edge, pull=1 / 9), c.linear(280, 560, 340, 720, (0, "#eef1f0"), (1, "#98a2a6")))
    top = turned([(422, 528), (512, 522), (520, 540), (426, 548)], angle - 26, pivot)
    c.path(poly(top), WHITE, opacity=0.22)
    c.ellipse(430, 704, 90, 13, "#5d4a32", opacity=0.35)


def compass(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Open, seen from above, its lid leaning behind."""
    brass = p.base
    cx, cy, r = 500, 600, 236
    c.shadow(530, 690, 340, 190, 0.4)
    c.path(
        circle(500, 316, 226), c.linear(330, 110, 680, 520, (0, lit(brass, 0.5)), (0.5, brass), (1, dim(brass, 0.45)))
    )
    c.path(
        circle(502, 320, 200),
        c.linear(330, 140, 680, 500, (0, dim(brass, 0.4)), (0.5, dim(brass, 0.08)), (1, lit(brass, 0.3))),
    )
    star = [polar(502, 320, 130 if n % 2 == 0 else 34, n * 45 + 22.5) for n in range(8)]
    if draw.random() < 0.6:
        c.path(poly(star), stroke=dim(brass, 0.5), width=5, opacity=0.5)
    c.path(circle(502, 320, 158), stroke=dim(brass, 0.5), width=4, opacity=0.4)
    c.path(circle(cx, cy + 16, r + 14), dim(brass, 0.55))
    c.path(circle(cx, cy, r + 14), metallic(c, cx - r - 14, cx + r + 14, brass))
    c.path(circle(cx, cy, r - 16), "#2b2a27")
    face = draw.choice(("#f5efe0", "#f5efe0", "#22323c"))
    mark = "#2b2a27" if face != "#22323c" else "#f0e7d2"
    c.path(circle(cx, cy, r - 22), c.linear(330, 440, 680, 780, (0, dim(face, 0.12)), (0.5, face), (1, lit(face, 0.2))))
    ticks = "".join(
        f"M{at(*polar(cx, cy, r - 34, deg))}L{at(*polar(cx, cy, r - (62 if deg % 90 == 0 else 48), deg))}"
        for deg in range(0, 360, 15)
    )
    c.line(ticks, mark, 5, opacity=0.85)
    for deg in (45, 135, 225, 315):
        c.path(
            poly([polar(cx, cy, 104, deg), polar(cx, cy, 22, deg + 60), polar(cx, cy, 22, deg - 60)]),
            mark,
            opacity=0.25,
        )
    c.path(poly([polar(cx, cy, 46, 0), polar(cx, cy, 0, 0), polar(cx, cy, 24, 90)]), mark, opacity=0.2)
    turn = draw.uniform(18, 44)
    c.path(
        poly(
            shifted(
                [
                    polar(cx, cy, 176, turn),
                    polar(cx, cy, 26, turn + 90),
                    polar(cx, cy, 176, turn + 180),
                    polar(cx, cy, 26, turn - 90),
                ],
                6,
                9,
            )
        ),
        "#1c1a17",
        opacity=0.2,
    )
    for side, light, dark in ((0, "#c9503a", "#8e2c1f"), (180, "#e6e2d8", "#9a988f")):
        tip = polar(cx, cy, 176, turn + side)
        c.path(poly([tip, polar(cx, cy, 26, turn + 90), (cx, cy)]), dark)
        c.path(poly([tip, polar(cx, cy, 26, turn - 90), (cx, cy)]), light)
    c.path(circle(cx, cy, 17), metallic(c, cx - 17, cx + 17, "#c8a352"))
    c.path(smooth(trace("330,520 400,440 520,412 610,430 470,470 360,580")), WHITE, opacity=0.4)
    c.path(circle(cx, 378, 24), metallic(c, cx - 24, cx + 24, dim(brass, 0.1)))
