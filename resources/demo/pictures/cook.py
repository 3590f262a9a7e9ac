"""Pots, pans, blades and boards."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Lathe, Point, at, box, poly, rounded, route, shifted, smooth, trace, turned
from resources.demo.pictures.materials import (
    WHITE,
    circle,
    diagonal,
    glazed,
    gloss,
    grain,
    handle,
    metallic,
    opening,
    rounded_fill,
)
from resources.demo.pictures.shading import Palette, dim, lit, luminance, mix

STEEL = "#b4babd"
WALNUT = "#6b4630"


def frying_pan(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Seen from above at an angle, its handle towards the right."""
    r, tilt = draw.uniform(270, 292), 0.42
    body = Lathe(405, [(560, r), (600, r * 0.93), (640, r * 0.84)], tilt)
    c.shadow(450, 690, 400, 100, 0.4)
    c.shadow(800, 640, 200, 26, 0.18)
    wooden = draw.random() < 0.6
    tone = p.accent if wooden else dim(p.base, 0.1)
    bar = trace("640,506 660,478 912,400 946,404 940,432 668,534")
    c.path(smooth(shifted(bar, 2, 12)), dim(tone, 0.5))
    c.path(smooth(bar), c.linear(780, 420, 800, 490, (0, lit(tone, 0.4)), (0.5, tone), (1, dim(tone, 0.3))))
    c.ellipse(914, 417, 13, 8, dim(tone, 0.65))
    c.path(poly([(612, 522), (676, 480), (690, 516), (640, 560)]), metallic(c, 610, 690, STEEL))
    c.path(body.body(), metallic(c, 405 - r, 405 + r, p.base))
    c.ellipse(
        405, 560, r, r * tilt, c.linear(150, 480, 680, 640, (0, lit(p.base, 0.6)), (0.5, p.base), (1, dim(p.base, 0.2)))
    )
    dark = mix(p.base, "#2b2a2a", 0.62)
    c.ellipse(
        405, 564, r - 14, (r - 14) * tilt, c.linear(170, 480, 640, 660, (0, dim(dark, 0.45)), (1, lit(dark, 0.16)))
    )
    floor = r * 0.78
    c.ellipse(
        405,
        580,
        floor,
        floor * tilt,
        c.radial(330, 560, floor * 1.4, (0, lit(dark, 0.22)), (0.6, dark), (1, dim(dark, 0.3))),
    )
    for share in (0.72, 0.5, 0.28):
        c.ellipse(405, 580, floor * share, floor * share * tilt, stroke=lit(dark, 0.3), width=2, opacity=0.3)
    for x, y in ((640, 528), (652, 512)):
        c.ellipse(x, y, 7, 6, lit(STEEL, 0.4))


def saucepan(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(208, 232), draw.uniform(470, 500)
    body = Lathe(430, [(top, r), (738, r * 0.99), (764, r * 0.9)], 0.2)
    c.shadow(470, 795, 370, 54)
    tone = p.accent if draw.random() < 0.6 else "#3a3c3e"
    x = 430 + r
    c.path(
        poly([(x - 10, top + 34), (x + 70, top + 14), (x + 70, top + 46), (x - 10, top + 78)]),
        metallic(c, x, x + 70, STEEL),
    )
    bar = [
        (x + 60, top + 6),
        (x + 160, top - 14),
        (x + 282, top - 34),
        (x + 300, top - 12),
        (x + 286, top + 8),
        (x + 60, top + 52),
    ]
    c.path(smooth(bar), c.linear(0, top - 30, 0, top + 50, (0, lit(tone, 0.45)), (0.45, tone), (1, dim(tone, 0.4))))
    c.path(body.body(), metallic(c, 430 - r, 430 + r, p.base))
    c.path(body.body(724, 764), rounded_fill(c, 430 - r, 430 + r, dim(p.base, 0.3)), opacity=0.6)
    opening(c, body, lit(p.base, 0.2), p.base, 9)
    if draw.random() < 0.7:
        _lid(c, p, 430, top - 8, r, tone)


def _lid(c: Canvas, p: Palette, cx: float, y: float, r: float, knob: str, base: str = "") -> None:
    tone = base or p.base
    dome = Lathe(cx, [(y - 78, 26), (y - 66, r * 0.46), (y - 40, r * 0.8), (y - 4, r * 1.0), (y + 8, r * 1.02)], 0.2)
    fill = rounded_fill(c, cx - r, cx + r, tone) if base else metallic(c, cx - r, cx + r, tone)
    c.path(dome.body(), fill)
    c.line(dome.ring(y - 2), dim(tone, 0.35), 4, opacity=0.6)
    c.path(
        smooth([(cx - r * 0.7, y - 10), (cx - r * 0.5, y - 44), (cx - r * 0.1, y - 66), (cx - r * 0.4, y - 36)]),
        WHITE,
        opacity=0.4,
    )
    stem = Lathe(cx, [(y - 96, 15), (y - 72, 19)], 0.25)
    c.path(stem.body(), metallic(c, cx - 19, cx + 19, STEEL))
    top = Lathe(cx, [(y - 132, 26), (y - 122, 40), (y - 106, 42), (y - 92, 26)], 0.25)
    c.path(top.body(), glazed(c, top, knob))
    c.ellipse(cx, y - 132, 27, 8, lit(knob, 0.35))


def casserole(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(282, 306), draw.uniform(480, 510)
    body = Lathe(500, [(top, r), (top + 60, r), (720, r * 0.94), (752, r * 0.84), (766, r * 0.7)], 0.2)
    c.shadow(525, 800, 430, 60, 0.4)
    for side in (-1, 1):
        x = 500 + side * r
        ear = [
            (x - side * 20, top + 46),
            (x + side * 62, top + 40),
            (x + side * 74, top + 66),
            (x + side * 58, top + 96),
            (x - side * 20, top + 100),
        ]
        c.path(rounded(ear, 20), diagonal(c, x - 60, top + 30, x + 60, top + 110, p.base))
        c.path(
            rounded(
                [
                    (x + side * 6, top + 62),
                    (x + side * 44, top + 60),
                    (x + side * 42, top + 80),
                    (x + side * 6, top + 84),
                ],
                8,
            ),
            dim(p.base, 0.6),
        )
    c.path(body.body(), glazed(c, body, p.base, 1.15))
    c.path(body.body(640, 766), c.linear(0, 640, 0, 800, (0, dim(p.base, 0.4), 0), (1, dim(p.base, 0.5), 0.7)))
    gloss(c, body, top + 50, 720, -0.7, 0.12, 0.5)
    c.line(body.ring(top + 12), dim(p.base, 0.5), 6, opacity=0.6)
    _lid(c, p, 500, top - 4, r, mix("#c8a352", STEEL, draw.choice((0.0, 0.9))), p.base)


def wok(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top, tilt = draw.uniform(300, 322), 520, 0.34
    body = Lathe(
        450, [(top, r), (top + 50, r * 0.93), (top + 110, r * 0.76), (top + 160, r * 0.5), (top + 180, r * 0.3)], tilt
    )
    c.shadow(470, 760, 330, 60, 0.4)
    x = 450 + r
    bar = turned(
        [(x - 20, 490), (x + 60, 482), (x + 200, 470), (x + 206, 508), (x + 60, 522), (x - 20, 522)], -16, (x, 500)
    )
    c.path(smooth(bar), c.linear(0, 400, 0, 520, (0, lit(p.accent, 0.45)), (0.5, p.accent), (1, dim(p.accent, 0.35))))
    loop = f"M{at(450 - r + 6, 500)}C{at(450 - r - 90, 440)} {at(450 - r - 60, 590)} {at(450 - r + 14, 566)}"
    handle(c, loop, p.accent, 26)
    c.path(body.body(), metallic(c, 450 - r, 450 + r, p.base))
    c.ellipse(450, top, r, r * tilt, lit(p.base, 0.4))
    inside = c.radial(
        540, top + 50, r * 1.15, (0, lit(p.base, 0.34)), (0.45, dim(p.base, 0.12)), (1, dim(p.base, 0.58))
    )
    c.ellipse(450, top + 4, r - 11, (r - 11) * tilt, inside)
    for _ in range(26):
        angle, far = draw.uniform(0, 6.28), draw.uniform(0.25, 0.86)
        spot = Lathe(450, [(top, r * far), (top + 1, r * far)], tilt).point(draw.uniform(-1, 1), top + 4)
        y = spot[1] if angle < 3.14 else 2 * top - spot[1]
        c.ellipse(spot[0], y, 13, 6, lit(p.base, 0.45), opacity=0.28)
    c.ellipse(450, top + 40, r * 0.42, r * 0.42 * tilt, dim(p.base, 0.5), opacity=0.35)


def chef_knife(c: Canvas, p: Palette, draw: random.Random) -> None:
    """On a slate, laid across the light."""
    length, tall = draw.uniform(0.94, 1.06), draw.uniform(104, 128)
    c.path(rounded([(150, 330), (870, 300), (884, 742), (164, 772)], 26), "#1c1a17", opacity=0.16)
    c.path(
        rounded([(140, 312), (860, 282), (874, 722), (154, 752)], 26), diagonal(c, 140, 290, 880, 760, "#ded6c8", 0.6)
    )
    tip = 500 - 390 * length
    blade: list[Point] = [
        (560, 470),
        (tip + 150, 478),
        (tip + 60, 512),
        (tip, 566),
        (tip + 120, 578),
        (380, 470 + tall),
        (548, 470 + tall),
        (560, 470 + tall - 30),
    ]
    grip: list[Point] = trace("556,472 640,464 760,474 856,468 884,492 880,540 846,548 740,528 640,532 556,524")
    place = [turned(points, -9, (500, 520)) for points in (blade, grip)]
    for points, pull in zip(place, (1 / 9, 1 / 6), strict=True):
        c.path(smooth(shifted(points, 8, 22), pull=pull), "#1c1a17", opacity=0.22)
    c.path(
        smooth(place[0], pull=1 / 9),
        c.linear(300, 430, 340, 620, (0, "#8d969b"), (0.35, "#c9cfd1"), (0.62, "#e9edec"), (1, "#b3babd")),
    )
    bevel = turned(
        [
            (tip + 20, 566),
            (tip + 130, 560),
            (390, 446 + tall),
            (546, 448 + tall),
            (546, 470 + tall),
            (380, 470 + tall),
            (tip + 120, 578),
        ],
        -9,
        (500, 520),
    )
    c.path(smooth(bevel, pull=1 / 9), WHITE, opacity=0.65)
    c.path(smooth(place[1]), c.linear(700, 420, 716, 530, (0, lit(p.base, 0.4)), (0.4, p.base), (1, dim(p.base, 0.42))))
    collar = turned([(546, 470), (572, 470), (572, 528), (546, 530)], -9, (500, 520))
    c.path(poly(collar), metallic(c, 540, 590, "#c8a352" if draw.random() < 0.4 else STEEL))
    for x in (630, 722, 814):
        centre = turned([(x, 500)], -9, (500, 520))[0]
        c.path(circle(*centre, 10), dim(STEEL, 0.1))
        c.path(circle(centre[0] - 2, centre[1] - 2, 6), lit(STEEL, 0.6))


def cutting_board(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Leaning back a little, a lemon beside it."""
    round_board = draw.random() < 0.35
    c.shadow(520, 800, 360, 44)
    if round_board:
        c.path(circle(506, 524, 276), dim(p.base, 0.45))
        c.path(circle(494, 514, 276), diagonal(c, 250, 280, 740, 780, p.base, 0.9))
        c.path(circle(494, 514, 238), stroke=dim(p.base, 0.35), width=9, opacity=0.7)
        grain(c, draw, 300, 320, 390, 390, p.base, 7)
    else:
        c.path(rounded([(286, 236), (718, 236), (742, 800), (262, 800)], 40), dim(p.base, 0.45))
        c.path(
            rounded([(276, 226), (708, 226), (732, 788), (252, 788)], 40), diagonal(c, 260, 220, 760, 800, p.base, 0.9)
        )
        for x in (384, 500, 614):
            c.path(poly([(x, 228), (x + 34, 228), (x + 40, 786), (x - 4, 786)]), dim(p.base, 0.3), opacity=0.16)
        _upright_grain(c, draw, p.base)
        if draw.random() < 0.6:
            c.path(
                rounded([(306, 300), (680, 300), (698, 752), (288, 752)], 26),
                stroke=dim(p.base, 0.36),
                width=9,
                opacity=0.7,
            )
        c.path(circle(492, 264, 17), dim(p.base, 0.6))
    _lemon(c, 724, 748)


def _upright_grain(c: Canvas, draw: random.Random, base: str) -> None:
    lines = "".join(
        route(
            "M",
            (x + draw.uniform(-12, 12), 310 + draw.uniform(0, 80)),
            "q",
            (draw.uniform(-14, 14), 140),
            (draw.uniform(-5, 5), 290),
        )
        for x in (320, 360, 430, 470, 540, 580, 650)
    )
    c.line(lines, dim(base, 0.4), 3, opacity=0.4)


def _lemon(c: Canvas, x: float, y: float) -> None:
    c.shadow(x + 12, y + 56, 110, 20, 0.4)
    fruit = [
        (x - 92, y + 6),
        (x - 60, y - 42),
        (x, y - 58),
        (x + 58, y - 42),
        (x + 94, y + 2),
        (x + 58, y + 42),
        (x, y + 56),
        (x - 58, y + 44),
    ]
    c.path(smooth(fruit), c.radial(x - 30, y - 30, 140, (0, "#f9e38c"), (0.5, "#eec643"), (1, "#b98c22")))
    c.ellipse(x - 30, y - 28, 22, 10, WHITE, opacity=0.4)


def mixing_bowl(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(288, 306), draw.uniform(430, 460)
    body = Lathe(490, [(top, r), (top + 40, r * 0.99), (640, r * 0.82), (730, r * 0.6), (764, r * 0.48)], 0.27)
    c.shadow(520, 800, 380, 58)
    spoon = draw.random() < 0.6
    lip = [
        (490 + r - 60, top - 34),
        (490 + r + 20, top - 20),
        (490 + r + 66, top - 22),
        (490 + r + 24, top + 30),
        (490 + r - 40, top + 80),
    ]
    c.path(smooth(lip), c.linear(700, top, 860, top + 40, (0, lit(p.base, 0.3)), (1, dim(p.base, 0.2))))
    c.path(body.body(), glazed(c, body, p.base))
    for level in (top + 60, top + 78):
        c.line(body.ring(level), p.accent, 9)
    gloss(c, body, top + 110, 720, -0.62, 0.12, 0.45)
    opening(c, body, lit(p.base, 0.1), lit(p.base, 0.25), 15)
    if spoon:
        handle(c, f"M{at(400, top + 40)}L{at(236, top - 190)}", "#c99a62", 26)
        c.ellipse(404, top + 46, 64, 30, dim(p.base, 0.45), opacity=0.35)


def rolling_pin(c: Canvas, p: Palette, draw: random.Random) -> None:
    """On a floured cloth, at an angle."""
    angle, thick = draw.uniform(-32, -24), draw.uniform(62, 74)
    c.path(
        smooth(trace("170,330 520,286 852,330 880,600 830,770 480,742 160,776 190,560"), pull=1 / 9),
        "#1c1a17",
        opacity=0.1,
    )
    cloth = trace("160,316 510,272 842,316 868,590 818,754 470,728 150,760 178,546")
    c.path(smooth(cloth, pull=1 / 9), diagonal(c, 150, 280, 870, 770, mix(p.accent, "#f1eadb", 0.75), 0.6))
    c.line("M250 340Q330 520 270 720M640 300Q700 520 650 720", "#a39780", 4, opacity=0.3)
    middle = (506, 520)
    tapered = draw.random() < 0.4
    end = thick * (0.55 if tapered else 0.96)
    barrel = turned(
        [
            (236, 520 - end),
            (500, 520 - thick),
            (776, 520 - end),
            (776, 520 + end),
            (500, 520 + thick),
            (236, 520 + end),
        ],
        angle,
        middle,
    )
    shadow = shifted(barrel, 14, 44)
    c.path(smooth(shadow, pull=1 / 7), "#1c1a17", opacity=0.2)
    across = turned([(506, 520 - thick), (506, 520 + thick)], angle, middle)
    fill = c.linear(
        *across[0], *across[1], (0, lit(p.base, 0.2)), (0.22, lit(p.base, 0.5)), (0.55, p.base), (1, dim(p.base, 0.45))
    )
    for side in (-1, 1):
        x = 506 + side * 276
        knob = [
            (x, 520 - 26),
            (x + side * 60, 520 - 22),
            (x + side * 120, 520 - 34),
            (x + side * 146, 520),
            (x + side * 120, 520 + 34),
            (x + side * 60, 520 + 22),
            (x, 520 + 26),
        ]
        c.path(smooth(turned(knob, angle, middle)), fill)
    c.path(rounded(barrel, 16), fill)
    lines = "".join(
        poly(turned([(280 + step * 40, 520 + offset), (560 + step * 44, 524 + offset)], angle, middle), closed=False)
        for step, offset in ((0, -30), (2, -8), (1, 14), (4, 32))
    )
    c.line(lines, dim(p.base, 0.4), 3, opacity=0.4)


def baking_dish(c: Canvas, p: Palette, draw: random.Random) -> None:
    """An oval or oblong dish with a gratin just out of the oven."""
    oval = draw.random() < 0.5
    c.shadow(520, 740, 430, 90, 0.4)
    for side in (-1, 1):
        x = 500 + side * 350
        c.path(
            rounded([(x - 70, 500), (x + 70, 500), (x + 70, 590), (x - 70, 590)], 44),
            diagonal(c, x - 60, 490, x + 60, 600, p.base),
        )
        c.path(
            rounded(
                [
                    (x + side * 22 - 18, 526),
                    (x + side * 22 + 18, 526),
                    (x + side * 22 + 18, 564),
                    (x + side * 22 - 18, 564),
                ],
                16,
            ),
            dim(p.base, 0.6),
        )
    if oval:
        body = Lathe(500, [(540, 346), (600, 322), (660, 290), (684, 260)], 0.42)
        c.path(body.body(), glazed(c, body, p.base))
        c.ellipse(500, 540, 346, 146, lit(p.base, 0.35))
        c.ellipse(500, 546, 322, 128, "#e3b45f")
    else:
        wall = rounded([(154, 470), (846, 470), (806, 762), (194, 762)], 70)
        c.path(wall, rounded_fill(c, 154, 846, p.base))
        c.path(rounded([(154, 410), (846, 410), (862, 660), (138, 660)], 84), lit(p.base, 0.35))
        c.path(rounded([(176, 430), (824, 430), (838, 642), (162, 642)], 70), "#e3b45f")
    _gratin(c, draw)


def _gratin(c: Canvas, draw: random.Random) -> None:
    """Browned cheese and a little parsley."""
    for _ in range(15):
        x, y = draw.uniform(250, 750), draw.uniform(468, 606)
        tone = draw.choice(("#c98a35", "#f2d48c", "#b5722a", "#eec577"))
        c.ellipse(x, y, draw.uniform(24, 58), draw.uniform(9, 20), tone, opacity=0.55)
    for _ in range(7):
        x, y = draw.uniform(280, 720), draw.uniform(480, 590)
        c.path(smooth([(x, y), (x + 14, y - 12), (x + 34, y - 6), (x + 16, y + 6)]), "#5f7d4a")


def pepper_mill(c: Canvas, p: Palette, draw: random.Random) -> None:
    waist, wide = draw.uniform(52, 66), draw.uniform(100, 118)
    top = draw.uniform(210, 250)
    shape = [
        (top + 130, 70),
        (top + 150, 84),
        (top + 240, waist),
        (560, waist + 18),
        (680, wide * 0.9),
        (740, wide),
        (766, wide * 0.98),
        (776, wide * 0.9),
    ]
    body = Lathe(480, shape, 0.16)
    c.shadow(510, 795, 230, 36)
    c.path(body.body(), glazed(c, body, p.base, 1.15))
    gloss(c, body, top + 170, 740, -0.62, 0.14, 0.4)
    for level in (690, 704):
        c.line(body.ring(level), dim(p.base, 0.5), 5, opacity=0.6)
    head = Lathe(480, [(top, 36), (top + 22, 72), (top + 66, 84), (top + 108, 66), (top + 130, 60)], 0.16)
    c.path(head.body(), glazed(c, head, p.base if draw.random() < 0.6 else p.accent, 1.15))
    gloss(c, head, top + 22, top + 100, -0.6, 0.2, 0.45)
    c.path(Lathe(480, [(top + 122, 62), (top + 138, 66)], 0.16).body(), metallic(c, 414, 546, STEEL))
    knob = Lathe(480, [(top - 34, 14), (top - 24, 25), (top - 8, 23), (top + 4, 12)], 0.2)
    c.path(knob.body(), metallic(c, 456, 504, STEEL))
    dots = "".join(f"M{at(draw.uniform(610, 730), draw.uniform(770, 812))}h9v8h-9z" for _ in range(9))
    c.path(dots, "#3b322b")


def lunch_box(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A rounded tin in two-point view from above."""
    tall = draw.uniform(150, 190)
    c.shadow(520, 760, 430, 74, 0.4)
    front = [(150, 560), (850, 560), (838, 560 + tall), (162, 560 + tall)]
    c.path(rounded([(x, y + 28) for x, y in front], 70), rounded_fill(c, 150, 850, p.base))
    c.path(box(146, 520, 708, 84, 40), metallic(c, 146, 854, "#c3c8c9"))
    lid = [(196, 400), (804, 400), (856, 552), (144, 552)]
    c.path(rounded([(144, 500), (856, 500), (856, 590), (144, 590)], 36), rounded_fill(c, 144, 856, dim(p.base, 0.06)))
    c.path(rounded(lid, 64), c.linear(200, 400, 760, 590, (0, lit(p.base, 0.5)), (0.5, lit(p.base, 0.2)), (1, p.base)))
    c.path(rounded([(240, 424), (760, 424), (800, 530), (200, 530)], 44), stroke=dim(p.base, 0.3), width=5, opacity=0.6)
    c.path(rounded([(246, 428), (520, 428), (410, 520), (214, 520)], 36), WHITE, opacity=0.14)
    for x in (250, 690):
        c.path(box(x, 548, 62, 104, 14), metallic(c, x, x + 62, "#c3c8c9"))
        c.path(box(x + 12, 606, 38, 30, 8), dim("#c3c8c9", 0.45), opacity=0.6)
    if luminance(p.base) < 0.6 and draw.random() < 0.6:
        c.path(poly(trace("430,500 470,452 496,478 530,436 590,500")), p.accent, opacity=0.8)


def storage_jar(c: Canvas, p: Palette, draw: random.Random) -> None:
    from resources.demo.pictures.table import glass, shine

    r, top = draw.uniform(176, 206), draw.uniform(330, 390)
    body = Lathe(500, [(top, r * 0.8), (top + 20, r * 0.82), (top + 62, r), (730, r), (764, r * 0.88)], 0.19)
    c.shadow(525, 795, 320, 48)
    level = draw.uniform(top + 110, 560)
    content = draw.choice(("#d8b27a", "#7b4a2c", "#eadfc8", "#c98a4a", "#8e8f5a"))
    inner = Lathe(500, [(level, r - 14), (728, r - 14), (752, r * 0.84)], 0.19)
    c.path(inner.body(), rounded_fill(c, 500 - r, 500 + r, content))
    c.ellipse(500, level, r - 14, (r - 14) * 0.19, lit(content, 0.3))
    dots = "".join(
        f"M{at(*inner.point(draw.uniform(-0.9, 0.9), draw.uniform(level + 10, 730)))}h9v7h-9z" for _ in range(34)
    )
    c.path(dots, dim(content, 0.4), opacity=0.5)
    glass(c, body, p.base, 0.62)
    shine(c, body, top + 70, 730)
    lid = Lathe(500, [(top - 74, r * 0.84), (top - 66, r * 0.88), (top - 4, r * 0.88), (top + 4, r * 0.85)], 0.19)
    c.path(lid.body(), glazed(c, lid, p.accent, 1.1))
    c.ellipse(
        500, top - 74, r * 0.84, r * 0.16, c.linear(320, 0, 680, 0, (0, lit(p.accent, 0.5)), (1, lit(p.accent, 0.1)))
    )
    c.ellipse(500, top - 74, r * 0.5, r * 0.09, stroke=dim(p.accent, 0.3), width=3, opacity=0.4)
    c.path(body.strip(-0.36, 0.3, 600, 680), "#f7f1e4", opacity=0.92)
