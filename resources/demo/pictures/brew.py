"""Kettles, pots, presses and grinders."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Lathe, at, box, poly, rounded, smooth, trace
from resources.demo.pictures.materials import (
    WHITE,
    circle,
    diagonal,
    glazed,
    gloss,
    grain,
    handle,
    metallic,
    rounded_fill,
    speckle,
)
from resources.demo.pictures.shading import Palette, dim, lit, mix
from resources.demo.pictures.table import glass, shine

STEEL = "#b4babd"


def kettle(c: Canvas, p: Palette, draw: random.Random) -> None:
    wide, shoulder = draw.uniform(252, 276), draw.uniform(0.86, 0.94)
    body = Lathe(
        470,
        [
            (432, 96),
            (450, 150),
            (520, wide * shoulder * 0.86),
            (620, wide * 0.98),
            (720, wide),
            (752, wide * 0.95),
            (768, wide * 0.84),
        ],
        0.18,
    )
    c.shadow(510, 800, 400, 54, 0.4)
    spout = [
        (470 + wide * 0.7, 590),
        (470 + wide * 0.96, 540),
        (470 + wide + 74, 428),
        (470 + wide + 112, 430),
        (470 + wide + 92, 476),
        (470 + wide * 1.02, 660),
        (470 + wide * 0.8, 700),
    ]
    c.path(smooth(spout), c.linear(640, 430, 800, 640, (0, lit(p.base, 0.35)), (0.5, p.base), (1, dim(p.base, 0.35))))
    c.ellipse(470 + wide + 96, 432, 24, 12, dim(p.base, 0.6))
    grip = p.accent if draw.random() < 0.5 else "#8a5c3b"
    c.line(f"M{at(310, 496)}C{at(270, 250)} {at(670, 250)} {at(630, 496)}", dim(STEEL, 0.35), 18)
    c.line(f"M{at(310, 492)}C{at(270, 250)} {at(670, 250)} {at(630, 492)}", lit(STEEL, 0.4), 8)
    c.line("M356 328C410 288 530 288 584 328", dim(grip, 0.4), 46)
    c.line("M356 326C410 286 530 286 584 326", grip, 38)
    c.line("M366 316C420 282 520 282 564 308", WHITE, 8, opacity=0.4)
    c.path(body.body(), glazed(c, body, p.base, 1.15))
    c.path(body.body(748, 768), rounded_fill(c, 200, 740, dim(p.base, 0.45)), opacity=0.7)
    gloss(c, body, 500, 735, -0.66, 0.13, 0.6)
    if draw.random() < 0.5:
        speckle(c, draw, body, WHITE, 26)
    lid = Lathe(470, [(404, 50), (416, 92), (440, 104)], 0.18)
    c.path(lid.body(), glazed(c, lid, p.base))
    c.line(lid.ring(438), dim(p.base, 0.45), 4, opacity=0.6)
    knob = Lathe(470, [(362, 20), (374, 33), (390, 30), (406, 18)], 0.22)
    c.path(knob.body(), glazed(c, knob, grip))


def teapot(c: Canvas, p: Palette, draw: random.Random) -> None:
    wide, tall = draw.uniform(222, 246), draw.uniform(440, 470)
    body = Lathe(
        480,
        [
            (tall, 92),
            (tall + 16, 130),
            (tall + 80, wide * 0.88),
            (630, wide),
            (710, wide * 0.86),
            (752, wide * 0.6),
            (764, wide * 0.48),
        ],
        0.18,
    )
    c.shadow(500, 795, 380, 52)
    x = 480 - wide
    handle(
        c, f"M{at(x + 34, 520)}C{at(x - 140, 440)} {at(x - 150, 720)} {at(x + 36, 690)}", p.base, draw.uniform(36, 44)
    )
    r = 480 + wide
    spout = [(r - 60, 560), (r + 10, 530), (r + 70, 446), (r + 122, 436), (r + 118, 462), (r + 72, 560), (r - 30, 690)]
    c.path(
        smooth(spout), c.linear(r - 20, 440, r + 80, 640, (0, lit(p.base, 0.35)), (0.45, p.base), (1, dim(p.base, 0.4)))
    )
    c.ellipse(r + 117, 444, 17, 10, dim(p.base, 0.6))
    c.path(body.body(), glazed(c, body, p.base, 1.1))
    if draw.random() < 0.5:
        c.path(body.body(690, 764), rounded_fill(c, 480 - wide, 480 + wide, "#b98d66"))
        c.line(body.ring(690), lit(p.base, 0.4), 4, opacity=0.6)
    speckle(c, draw, body, dim(p.base, 0.6), 20)
    gloss(c, body, tall + 70, 690, -0.66, 0.14, 0.55)
    lid = Lathe(480, [(tall - 34, 34), (tall - 24, 84), (tall + 4, 112), (tall + 12, 114)], 0.18)
    c.path(lid.body(), glazed(c, lid, p.base))
    c.line(lid.ring(tall + 10), dim(p.base, 0.45), 4, opacity=0.6)
    knob = Lathe(480, [(tall - 76, 16), (tall - 66, 28), (tall - 50, 28), (tall - 32, 15)], 0.22)
    c.path(knob.body(), glazed(c, knob, "#b98d66" if draw.random() < 0.5 else p.accent))


def french_press(c: Canvas, p: Palette, draw: random.Random) -> None:
    r = draw.uniform(142, 158)
    top, cx = 340, 470
    body = Lathe(cx, [(top, r), (740, r), (756, r * 0.94)], 0.2)
    c.shadow(510, 800, 320, 48)
    x = cx + r
    handle(c, f"M{at(x + 4, 420)}C{at(x + 136, 400)} {at(x + 136, 700)} {at(x + 4, 676)}", p.accent, 36)
    level = draw.uniform(430, 480)
    coffee = Lathe(cx, [(level, r - 8), (744, r - 8)], 0.2)
    c.path(
        coffee.body(),
        c.linear(cx - r, 0, cx + r, 0, (0, "#2c1a10"), (0.3, "#6a4227"), (0.6, "#43281a"), (1, "#20130c")),
    )
    c.ellipse(cx, level, r - 8, (r - 8) * 0.2, "#8a5f3d")
    c.line(f"M{cx} 180V{level:.0f}", dim(STEEL, 0.2), 10)
    glass(c, body, "#cfe0e0", 0.4)
    shine(c, body, top + 40, 740)
    for y1, y2 in ((top + 60, top + 92), (690, 724)):
        band = Lathe(cx, [(y1, r + 5), (y2, r + 5)], 0.2)
        c.path(band.body(y1, y2), metallic(c, cx - r - 5, cx + r + 5, p.base))
    base = Lathe(cx, [(744, r + 6), (770, r + 10), (778, r + 2)], 0.2)
    c.path(base.body(), metallic(c, cx - r - 10, cx + r + 10, p.base))
    for u in (-0.55, 0.3):
        c.path(body.strip(u, u + 0.14, top + 84, 720), metallic(c, cx - r, cx + r, p.base))
    lid = Lathe(cx, [(top - 64, 40), (top - 50, r * 0.8), (top - 14, r + 8), (top + 14, r + 10)], 0.2)
    c.path(lid.body(), metallic(c, cx - r - 10, cx + r + 10, p.base))
    c.line(lid.ring(top - 8), dim(p.base, 0.4), 4, opacity=0.6)
    c.line(f"M{cx} 176V{top - 70}", lit(STEEL, 0.3), 10)
    knob = Lathe(cx, [(130, 24), (142, 38), (162, 36), (182, 20)], 0.22)
    c.path(knob.body(), glazed(c, knob, p.accent))


def coffee_grinder(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A box mill: drawer below, brass bowl and crank on top."""
    w = draw.uniform(150, 170)
    cx = 470
    brass = draw.choice(("#c8a352", "#b4babd", "#c4784c"))
    c.shadow(510, 800, 350, 50)
    front = [(cx - w, 520), (cx + w, 520), (cx + w + 8, 770), (cx - w - 8, 770)]
    side = [(cx + w, 520), (cx + w + 86, 488), (cx + w + 92, 728), (cx + w + 8, 770)]
    c.path(poly(side), c.linear(cx + w, 0, cx + w + 90, 0, (0, dim(p.base, 0.42)), (1, dim(p.base, 0.26))))
    c.path(poly(front), diagonal(c, cx - w, 520, cx + w, 780, p.base, 0.8))
    grain(c, draw, cx - w, 530, w * 2, 90, p.base, 4)
    lid = [(cx - w - 18, 500), (cx - w + 66, 462), (cx + w + 104, 462), (cx + w + 16, 500)]
    c.path(poly([(cx - w - 18, 500), (cx + w + 16, 500), (cx + w + 16, 526), (cx - w - 18, 526)]), lit(p.base, 0.1))
    c.path(poly([(cx + w + 16, 500), (cx + w + 104, 462), (cx + w + 104, 488), (cx + w + 16, 526)]), dim(p.base, 0.45))
    c.path(poly(lid), lit(p.base, 0.35))
    c.path(box(cx - w + 26, 634, w * 2 - 52, 104, 8), dim(p.base, 0.4))
    c.path(box(cx - w + 30, 636, w * 2 - 60, 98, 8), diagonal(c, cx - w, 630, cx + w, 740, lit(p.base, 0.1), 0.8))
    c.path(circle(cx, 686, 20), dim(brass, 0.4))
    c.path(circle(cx - 3, 682, 16), c.radial(cx - 8, 676, 22, (0, lit(brass, 0.6)), (1, dim(brass, 0.2))))
    bowl = Lathe(cx + 44, [(376, 132), (400, 128), (450, 96), (478, 60)], 0.24)
    c.path(bowl.body(), metallic(c, cx - 88, cx + 176, brass))
    c.ellipse(cx + 44, 376, 132, 32, c.linear(cx - 80, 0, cx + 170, 0, (0, dim(brass, 0.6)), (1, dim(brass, 0.15))))
    for at_x in (-50, -8, 30, -30, 60, 12):
        c.ellipse(cx + 44 + at_x, 380 + abs(at_x) % 13, 17, 10, "#4a2d1c")
    c.line(f"M{cx + 44} 384V300", dim(brass, 0.2), 18)
    handle(c, f"M{at(cx + 44, 302)}C{at(cx - 40, 278)} {at(cx - 90, 300)} {at(cx - 160, 292)}", brass, 22)
    knob = Lathe(cx - 166, [(216, 18), (230, 34), (258, 34), (286, 16)], 0.22)
    c.path(knob.body(), glazed(c, knob, p.accent if draw.random() < 0.4 else dim(p.base, 0.15)))


def bottle(c: Canvas, p: Palette, draw: random.Random) -> None:
    r = draw.uniform(112, 126)
    cx = 500
    top = draw.uniform(330, 360)
    body = Lathe(cx, [(top, 66), (top + 24, 72), (top + 90, r), (740, r), (766, r * 0.92)], 0.18)
    c.shadow(525, 795, 240, 38)
    c.path(body.body(), glazed(c, body, p.base, 1.1))
    c.path(body.body(744, 766), metallic(c, cx - r, cx + r, STEEL))
    _bottle_print(c, body, p, draw)
    gloss(c, body, top + 96, 735, -0.68, 0.13, 0.5)
    neck = Lathe(cx, [(top - 20, 62), (top + 6, 66)], 0.18)
    c.path(neck.body(), metallic(c, cx - 66, cx + 66, STEEL))
    cap = p.accent if draw.random() < 0.5 else "#33383a"
    if draw.random() < 0.6:
        c.line(
            f"M{at(cx - 44, top - 96)}C{at(cx - 50, top - 190)} {at(cx + 50, top - 190)} {at(cx + 44, top - 96)}",
            dim(cap, 0.3),
            24,
        )
        c.line(
            f"M{at(cx - 44, top - 98)}C{at(cx - 50, top - 190)} {at(cx + 50, top - 190)} {at(cx + 44, top - 98)}",
            lit(cap, 0.15),
            14,
        )
    lid = Lathe(cx, [(top - 112, 64), (top - 102, 72), (top - 26, 74), (top - 18, 70)], 0.18)
    c.path(lid.body(), glazed(c, lid, cap))
    for u in (-0.8, -0.5, -0.15, 0.2, 0.55, 0.82):
        c.line(poly([lid.point(u, top - 92), lid.point(u, top - 32)], closed=False), dim(cap, 0.4), 5, opacity=0.4)
    c.ellipse(cx, top - 112, 64, 12, lit(cap, 0.3))


def _bottle_print(c: Canvas, body: Lathe, p: Palette, draw: random.Random) -> None:
    """A mark on the front: ridge, rings or nothing."""
    choice = draw.randrange(3)
    if choice == 0:
        line = [
            body.point(u, y) for u, y in ((-0.5, 610), (-0.25, 548), (-0.08, 578), (0.14, 520), (0.34, 570), (0.5, 610))
        ]
        c.path(poly(line, closed=False), stroke=p.accent, width=9)
    elif choice == 1:
        for level in (600, 622, 644):
            c.line(body.ring(level), p.accent, 9, opacity=0.9)


def flask(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, cx = draw.uniform(104, 116), 500
    body = Lathe(cx, [(352, r * 0.9), (372, r), (742, r), (770, r * 0.94)], 0.18)
    c.shadow(525, 795, 230, 36)
    c.path(body.body(), glazed(c, body, p.base, 1.1))
    if draw.random() < 0.6:
        band = draw.uniform(430, 470)
        c.path(body.body(band, band + 26), rounded_fill(c, cx - r, cx + r, p.accent))
    gloss(c, body, 390, 740, -0.68, 0.13, 0.5)
    c.path(Lathe(cx, [(736, r + 3), (772, r)], 0.18).body(), rounded_fill(c, cx - r, cx + r, "#3a3e40"))
    ring = Lathe(cx, [(330, r * 0.88), (356, r * 0.92)], 0.18)
    c.path(ring.body(), metallic(c, cx - r, cx + r, STEEL))
    cup = Lathe(cx, [(200, r * 0.74), (214, r * 0.82), (316, r * 0.92), (334, r * 0.9)], 0.18)
    c.path(cup.body(), metallic(c, cx - r * 0.92, cx + r * 0.92, mix(STEEL, p.base, 0.12)))
    c.ellipse(cx, 200, r * 0.74, r * 0.13, lit(STEEL, 0.5))
    for level in (296, 310):
        c.line(cup.ring(level), dim(STEEL, 0.4), 4, opacity=0.5)
    grip = f"M{at(cx + r - 4, 440)}C{at(cx + r + 100, 430)} {at(cx + r + 100, 650)} {at(cx + r - 4, 640)}"
    if draw.random() < 0.45:
        handle(c, grip, "#3a3e40", 28)


def camp_stove(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A burner screwed on its cartridge, with the flame lit."""
    can, cx = p.accent if draw.random() < 0.5 else "#b8552f", 500
    c.shadow(525, 795, 310, 46)
    body = Lathe(cx, trace("590,120 610,168 650,186 740,186 766,168"), 0.2)
    c.path(body.body(), glazed(c, body, can, 1.1))
    c.path(body.body(668, 716), rounded_fill(c, cx - 186, cx + 186, lit(can, 0.6)))
    gloss(c, body, 640, 740, -0.7, 0.12, 0.5)
    c.path(Lathe(cx, [(568, 62), (594, 70)], 0.2).body(), metallic(c, cx - 70, cx + 70, STEEL))
    c.path(Lathe(cx, [(470, 30), (572, 34)], 0.2).body(), metallic(c, cx - 34, cx + 34, p.base))
    c.line(f"M{cx + 30} 530H{cx + 130}", dim(p.base, 0.2), 14)
    c.path(
        rounded([(cx + 124, 500), (cx + 196, 506), (cx + 196, 554), (cx + 124, 560)], 14),
        diagonal(c, cx + 120, 500, cx + 200, 560, "#33383a"),
    )
    for lean in (-30, -12, 8, 28):
        tall = 86 + (lean * 7) % 34
        flame = [
            (cx + lean * 2.2, 420 - tall),
            (cx + lean * 1.9 + 20, 410),
            (cx + lean * 1.9, 436),
            (cx + lean * 1.9 - 20, 410),
        ]
        c.path(
            smooth(flame),
            c.linear(0, 420 - tall, 0, 436, (0, "#ffd27a", 0.2), (0.5, "#6fb4e8", 0.75), (1, "#2f6fc0", 0.9)),
        )
    head = Lathe(cx, [(418, 84), (432, 90), (462, 78), (478, 40)], 0.24)
    c.path(head.body(), metallic(c, cx - 90, cx + 90, p.base))
    c.ellipse(cx, 418, 84, 20, dim(p.base, 0.55))
    for side, reach in ((-1, 190), (1, 190), (0.25, 90)):
        x = cx + side * reach
        c.line(f"M{at(cx + side * 60, 462)}L{at(x, 420)}V330", dim(p.base, 0.45), 17)
        c.line(f"M{at(cx + side * 60, 458)}L{at(x - 3, 416)}V330", lit(p.base, 0.35), 7)
        c.line(f"M{at(x - side * 44, 334)}H{x:.0f}", dim(p.base, 0.4), 15)
