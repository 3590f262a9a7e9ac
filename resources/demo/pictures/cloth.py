"""Soft things of the house: cushions, throws, rugs, beds, towels, aprons."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import (
    Point,
    at,
    between,
    box,
    mirrored,
    poly,
    rounded,
    route,
    shifted,
    smooth,
    trace,
)
from resources.demo.pictures.materials import WHITE, circle, diagonal, seam, stitch
from resources.demo.pictures.shading import Palette, dim, lit, mix


def cushion(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Standing on its edge, corners drawn in, leaning against nothing."""
    w, h = (300, 262) if draw.random() < 0.4 else (284, 284)
    cx, cy = 500, 800 - h - 6
    c.shadow(525, 800, 370, 44, 0.42)
    dip = draw.uniform(22, 34)
    corners = [(cx - w, cy - h), (cx + w, cy - h + 8), (cx + w + 4, cy + h), (cx - w - 4, cy + h)]
    sides = [(cx, cy - h + dip), (cx + w - dip, cy), (cx, cy + h - dip * 0.5), (cx - w + dip, cy)]
    outline: list[Point] = []
    for corner, side, follow in zip(corners, sides, [*corners[1:], corners[0]], strict=True):
        outline += [corner, between(corner, side, 0.5), side, between(side, follow, 0.5)]
    c.path(
        smooth(outline),
        c.radial(cx - 90, cy - 100, w * 1.75, (0, lit(p.base, 0.36)), (0.45, p.base), (1, dim(p.base, 0.46))),
    )
    _cushion_pattern(c, p, draw, cx, cy, w - dip, h - dip)
    c.path(smooth(outline), stroke=p.accent if draw.random() < 0.5 else dim(p.base, 0.3), width=8)
    creases = "".join(
        route("M", (x + sx * 14, y + sy * 14), "q", (sx * 30, sy * 60), (sx * 92, sy * 96))
        + route("M", (x + sx * 30, y + sy * 8), "q", (sx * 50, sy * 16), (sx * 90, sy * 44))
        for (x, y), sx, sy in zip(corners, (1, -1, -1, 1), (1, 1, -1, -1), strict=True)
    )
    c.line(creases, dim(p.base, 0.5), 5, opacity=0.35)


def _cushion_pattern(c: Canvas, p: Palette, draw: random.Random, cx: float, cy: float, w: float, h: float) -> None:
    kind = draw.randrange(4)
    if kind == 0:
        for x in (-0.62, -0.54, 0.0, 0.08, 0.58, 0.66):
            c.line(
                f"M{at(cx + x * w, cy - h * 0.86)}Q{at(cx + x * w * 1.16, cy)} {at(cx + x * w, cy + h * 0.9)}",
                p.accent,
                9,
                opacity=0.75,
            )
    elif kind == 1:
        for row in range(-2, 3):
            marks = "".join(
                f"M{at(cx + (col + (row % 2) / 2) * 92 - 12, cy + row * 88)}l12 -14l12 14" for col in range(-2, 3)
            )
            c.line(marks, p.accent, 7, opacity=0.8)
    elif kind == 2:
        c.path(circle(cx, cy, 13), p.accent)
        folds = "".join(
            f"M{at(cx + x * 18, cy + y * 18)}L{at(cx + x * 70, cy + y * 70)}"
            for x, y in ((1, 1), (-1, 1), (1, -1), (-1, -1), (1, 0), (-1, 0), (0, 1), (0, -1))
        )
        c.line(folds, dim(p.base, 0.5), 6, opacity=0.35)


def throw(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Folded in layers, the fringe hanging over the front."""
    layers = draw.choice((3, 4))
    c.shadow(525, 780, 430, 62, 0.42)
    top = 760 - layers * 74
    for nth in range(layers):
        y = 760 - (nth + 1) * 74
        wobble = draw.uniform(-8, 8)
        fold = [
            (176 + wobble, y + 6),
            (820 + wobble, y),
            (842 + wobble, y + 40),
            (818 + wobble, y + 76),
            (178 + wobble, y + 80),
            (160 + wobble, y + 44),
        ]
        c.path(
            smooth(fold, pull=1 / 9),
            c.linear(0, y, 0, y + 84, (0, lit(p.base, 0.3)), (0.4, p.base), (1, dim(p.base, 0.42))),
        )
        c.line(f"M{at(190, y + 40)}Q{at(500, y + 32)} {at(822, y + 38)}", dim(p.base, 0.4), 4, opacity=0.3)
    face = [(206, top - 96), (790, top - 102), (832, top + 10), (800, top + 30), (200, top + 34), (168, top + 14)]
    c.path(
        smooth(face, pull=1 / 9),
        c.linear(250, top - 100, 700, top + 60, (0, lit(p.base, 0.42)), (0.6, lit(p.base, 0.1)), (1, p.base)),
    )
    drop = top + draw.uniform(150, 190)
    flap = [(330, top - 99), (600, top - 100), (626, top + 8), (632, drop), (322, drop + 4), (310, top + 10)]
    c.path(
        rounded(flap, 12),
        c.linear(
            0,
            top - 100,
            0,
            drop,
            (0, lit(p.base, 0.42)),
            (0.38, lit(p.base, 0.2)),
            (0.45, p.base),
            (1, dim(p.base, 0.16)),
        ),
    )
    for share in (0.2, 0.34, 0.7):
        x1, x2 = 330 + 270 * share, 320 + 310 * share
        c.line(f"M{at(x1, top - 98)}L{at(x1 - 2, top + 8)}L{at(x2, drop)}", p.accent, 13, opacity=0.75)
    for share in (0.4, 0.62, 0.8):
        level = top + (drop - top) * share
        c.line(f"M{at(318, level + 2)}L{at(628, level)}", p.accent, 13, opacity=0.5)
    fringe = "".join(f"M{at(326 + nth * 15.8, drop)}l{at(draw.uniform(-5, 5), 50)}" for nth in range(20))
    c.line(fringe, dim(p.base, 0.16), 8)
    c.line(fringe, lit(p.base, 0.25), 3, opacity=0.8)


def rug(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Laid out, one end still rolled."""
    far, near = 330, 800
    c.path(poly([(222, far + 26), (812, far + 26), (948, near + 24), (92, near + 24)]), "#1c1a17", opacity=0.14)

    def across(share: float, y: float) -> Point:
        depth = (y - far) / (near - far)
        return (216 - 140 * depth + (568 + 280 * depth) * share, y)

    def field(inset: float, colour: str, opacity: float = 1.0) -> None:
        y1, y2 = far + (near - far) * inset * 0.8, near - (near - far) * inset
        c.path(
            poly([across(inset, y1), across(1 - inset, y1), across(1 - inset, y2), across(inset, y2)]),
            colour,
            opacity=opacity,
        )

    fringe = "".join(f"M{at(*across(nth / 44, near))}l{at(-6 + nth * 0.3, 34)}" for nth in range(45))
    c.line(fringe, lit(p.accent, 0.3), 6)
    field(0, c.linear(200, far, 800, near, (0, lit(p.base, 0.2)), (0.6, p.base), (1, dim(p.base, 0.25))))
    field(0.05, p.accent, 0.85)
    field(0.075, c.linear(200, far, 800, near, (0, lit(p.base, 0.1)), (1, dim(p.base, 0.12))))
    _rug_pattern(c, p, draw, across, far, near)
    roll = [(200, far - 30), (800, far - 30), (812, far + 14), (800, far + 58), (200, far + 58), (188, far + 14)]
    c.path(rounded(shifted(roll, 6, 22), 30), "#1c1a17", opacity=0.18)
    c.path(
        rounded(roll, 34),
        c.linear(0, far - 30, 0, far + 60, (0, lit(p.base, 0.4)), (0.4, p.base), (1, dim(p.base, 0.5))),
    )
    c.ellipse(802, far + 14, 20, 43, dim(p.base, 0.3))
    c.ellipse(803, far + 14, 12, 27, lit(p.base, 0.15))
    c.ellipse(804, far + 14, 6, 13, dim(p.base, 0.4))


def _rug_pattern(c, p, draw, across, far, near) -> None:  # type: ignore[no-untyped-def]
    kind = draw.randrange(3)
    rows = 4
    for row in range(rows):
        y = far + (near - far) * (0.2 + 0.64 * row / (rows - 1))
        half = 26 + 16 * row
        if kind == 2:
            c.path(
                poly(
                    [
                        across(0.12, y - half * 0.3),
                        across(0.88, y - half * 0.3),
                        across(0.88, y + half * 0.3),
                        across(0.12, y + half * 0.3),
                    ]
                ),
                p.accent,
                opacity=0.7,
            )
            continue
        for col in range(5):
            x, _ = across(0.18 + col * 0.16, y)
            diamond = [(x, y - half * 0.8), (x + half, y), (x, y + half * 0.8), (x - half, y)]
            c.path(poly(diamond), p.accent, opacity=0.8 if (row + col) % 2 == kind else 0.35)
            c.path(
                poly([(x, y - half * 0.3), (x + half * 0.4, y), (x, y + half * 0.3), (x - half * 0.4, y)]),
                dim(p.base, 0.2),
            )


def bed_linen(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A made bed from its foot, the cover turned back."""
    wood = draw.choice(("#c99a62", "#7b5035", "#dcc093"))
    c.shadow(510, 816, 470, 50, 0.4)
    c.path(rounded([(150, 250), (850, 250), (850, 620), (150, 620)], 46), diagonal(c, 150, 250, 850, 620, wood, 0.9))
    c.path(rounded([(178, 278), (822, 278), (822, 600), (178, 600)], 30), stroke=dim(wood, 0.35), width=5, opacity=0.5)
    sheet = mix(p.base, "#fbf7ee", 0.72)
    c.path(rounded([(148, 520), (852, 520), (880, 800), (120, 800)], 40), diagonal(c, 130, 520, 880, 800, sheet, 0.6))
    for x in (200, 506):
        back = _pillow(x + 16, 352, 268, 150)
        c.path(back, c.radial(x + 100, 390, 260, (0, lit(p.base, 0.4)), (0.5, p.base), (1, dim(p.base, 0.4))))
    for x in (176, 488):
        front = _pillow(x, 416, 330, 148)
        c.path(front, c.radial(x + 110, 440, 300, (0, "#fffdf8"), (0.5, sheet), (1, dim(sheet, 0.3))))
        c.line(f"M{at(x + 40, 520)}q40 -30 96 -28M{at(x + 290, 520)}q-34 -34 -70 -34", dim(sheet, 0.4), 5, opacity=0.35)
    cover = trace("132,566 320,546 500,556 690,542 868,566 912,690 906,822 700,836 500,828 280,838 94,822 88,690")
    c.path(smooth(cover), c.linear(180, 540, 760, 850, (0, lit(p.base, 0.3)), (0.5, p.base), (1, dim(p.base, 0.34))))
    turn = trace("128,574 320,544 500,556 690,542 872,574 884,622 690,604 500,618 320,604 116,624")
    c.path(smooth(turn), c.linear(0, 540, 0, 626, (0, "#fffdf8"), (0.5, sheet), (1, dim(sheet, 0.2))))
    if draw.random() < 0.5:
        stitch(c, smooth(trace("120,612 320,592 500,606 690,592 880,610"), closed=False), p.accent, 4)
    folds = (
        "M250 640Q220 740 250 826M400 636Q430 730 404 826M600 636Q570 740 612 826"
        "M760 630Q800 720 772 824M330 700Q360 760 330 820"
    )
    c.line(folds, dim(p.base, 0.5), 7, opacity=0.3)
    c.line("M262 640Q232 740 262 826M412 636Q442 730 416 826M772 630Q812 720 784 824", lit(p.base, 0.5), 5, opacity=0.4)


def _pillow(x: float, y: float, w: float, h: float) -> str:
    right, low, middle = x + w, y + h, y + h / 2
    above = [(x, y + 8), (x + w * 0.25, y - 10), (x + w * 0.75, y - 12), (right, y + 6), (right - 14, middle)]
    below = [(right, low - 6), (x + w * 0.7, low + 8), (x + w * 0.3, low + 8), (x, low - 4), (x + 14, middle)]
    return smooth([*above, *below])


def towels(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Three folded, one rolled on top."""
    c.shadow(525, 800, 390, 54, 0.42)
    tones = (p.base, mix(p.base, p.accent, 0.75), lit(p.base, 0.2))
    y = 792.0
    for nth, tone in enumerate(tones):
        tall = draw.uniform(92, 108)
        y -= tall
        shift = draw.uniform(-12, 12)
        x1, x2 = 210 + shift, 800 + shift
        body = [
            (x1, y + 4),
            (x2 - 30, y),
            (x2, y + tall * 0.5),
            (x2 - 30, y + tall),
            (x1, y + tall),
            (x1 - 16, y + tall * 0.5),
        ]
        c.path(rounded(body, 34), c.linear(0, y, 0, y + tall, (0, lit(tone, 0.36)), (0.35, tone), (1, dim(tone, 0.36))))
        c.line(
            f"M{at(x1 + 6, y + tall * 0.5)}Q{at(500, y + tall * 0.44)} {at(x2 - 20, y + tall * 0.5)}",
            dim(tone, 0.5),
            5,
            opacity=0.5,
        )
        c.line(
            f"M{at(x1 + 50, y + tall * 0.2)}v{tall * 0.26:.0f}M{at(x1 + 74, y + tall * 0.2)}v{tall * 0.26:.0f}",
            lit(tone, 0.6),
            8,
            opacity=0.5,
        )
        _loops(c, draw, x1, x2 - 40, y + 12, y + tall * 0.4, tone)
        if nth == 1:
            stitch(c, f"M{at(x1 + 130, y + tall * 0.24)}H{x2 - 60:.0f}", lit(tone, 0.6), 5)
    roll, r = draw.choice((p.base, p.accent)), 62
    cy = y - r + 6
    c.path(
        rounded([(300, cy - r), (676, cy - r), (676, cy + r), (300, cy + r)], r * 0.96),
        c.linear(0, cy - r, 0, cy + r, (0, lit(roll, 0.42)), (0.4, roll), (1, dim(roll, 0.4))),
    )
    c.ellipse(668, cy, 40, r, dim(roll, 0.12))
    for size in (0.72, 0.46, 0.2):
        c.ellipse(668, cy, 40 * size, r * size, stroke=dim(roll, 0.42), width=5, opacity=0.7)


def _loops(c: Canvas, draw: random.Random, x1: float, x2: float, y1: float, y2: float, tone: str) -> None:
    dots = "".join(f"M{at(draw.uniform(x1 + 90, x2), draw.uniform(y1, y2))}h7" for _ in range(26))
    c.line(dots, lit(tone, 0.6), 4, opacity=0.35)


def apron(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Hanging from a peg by its straps."""
    c.path(circle(500, 128, 16), "#8a5c3b")
    strap = p.accent if draw.random() < 0.5 else dim(p.base, 0.2)
    right: list[Point] = trace("590,282 602,330 640,440 738,500 748,640 744,812 620,828 500,822")
    outline = mirrored([(500, 284), *right], 500)
    for dx, dy, opacity in ((34, 30, 0.05), (24, 22, 0.07), (14, 12, 0.09)):
        c.path(smooth(shifted(outline, dx, dy), pull=1 / 9), "#1c1a17", opacity=opacity)
    c.line("M404 300C420 190 480 150 500 132C520 150 580 190 596 300", dim(strap, 0.3), 20)
    c.line("M404 298C420 188 480 148 500 130C520 148 580 188 596 298", lit(strap, 0.1), 14)
    c.line("M262 506C216 520 200 640 214 720M738 506C790 520 800 620 782 690", strap, 14)
    c.path(
        smooth(outline, pull=1 / 9),
        c.linear(280, 280, 740, 830, (0, lit(p.base, 0.32)), (0.45, p.base), (1, dim(p.base, 0.32))),
    )
    c.line(
        "M330 560Q316 690 334 812M440 640Q430 740 446 818M660 560Q684 700 662 814", dim(p.base, 0.5), 8, opacity=0.25
    )
    stitch(c, "M414 306H586M268 528L276 800", lit(p.base, 0.5), 4)
    if draw.random() < 0.5:
        c.path(
            rounded([(372, 540), (628, 540), (622, 700), (378, 700)], 16),
            diagonal(c, 370, 540, 630, 710, lit(p.base, 0.06), 0.7),
        )
        stitch(c, "M380 556H620M500 560V696M384 566L390 690H612L618 566", lit(p.base, 0.55), 4)
    else:
        for x in (318, 528):
            c.path(
                rounded([(x, 560), (x + 156, 560), (x + 150, 704), (x + 6, 704)], 14),
                diagonal(c, x, 560, x + 160, 710, lit(p.base, 0.06), 0.7),
            )
            stitch(c, f"M{x + 10} 576H{x + 146}", lit(p.base, 0.55), 4)
    c.path(
        rounded([(446, 330), (554, 330), (554, 430), (446, 430)], 10),
        diagonal(c, 446, 330, 554, 430, lit(p.base, 0.08), 0.6),
    )
    for x in (412, 588):
        c.path(circle(x, 306, 9), "#c8a352")


def tea_towel(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Hung over a brass rail, longer in front."""
    c.line("M170 214H830", dim("#c8a352", 0.5), 22)
    c.line("M170 209H830", "#c8a352", 15)
    c.line("M176 204H820", WHITE, 4, opacity=0.5)
    for x in (176, 824):
        c.path(circle(x, 210, 21), c.radial(x - 6, 202, 28, (0, "#f2dfa6"), (1, "#8d6c2c")))
    back: list[Point] = [(318, 204), (700, 204), (706, 640), (312, 646)]
    c.path(rounded(shifted(back, 30, 26), 8), "#1c1a17", opacity=0.14)
    c.path(rounded(back, 6), dim(p.base, 0.3))
    front: list[Point] = trace("300,196 684,196 692,480 684,780 560,790 420,780 296,790 290,500")
    c.path(
        smooth(front, pull=1 / 10),
        c.linear(290, 200, 690, 790, (0, lit(p.base, 0.34)), (0.5, p.base), (1, dim(p.base, 0.22))),
    )
    if draw.random() < 0.5:
        for x in (330, 352, 374, 618, 640, 662):
            c.line(f"M{at(x, 200)}Q{at(x + 4, 500)} {at(x - 4, 782)}", p.accent, 10, opacity=0.85)
    else:
        for y in (640, 664, 688, 730):
            c.line(f"M{at(292, y + 4)}Q{at(490, y - 6)} {at(688, y)}", p.accent, 12 if y != 664 else 20, opacity=0.85)
        if draw.random() < 0.6:
            for x in (390, 490, 590):
                c.line(f"M{at(x, 200)}Q{at(x + 6, 500)} {at(x - 4, 784)}", p.accent, 7, opacity=0.45)
    c.line(
        "M360 230Q350 500 372 770M470 230Q486 480 466 780M600 230Q590 520 612 776", dim(p.base, 0.5), 12, opacity=0.14
    )
    c.line("M384 230Q374 500 396 770M624 230Q614 520 636 776", WHITE, 10, opacity=0.22)
    seam(c, "M296 772Q490 764 686 764", p.base, 3)
    c.path(
        rounded([(300, 190), (684, 190), (684, 222), (300, 222)], 16),
        c.linear(0, 188, 0, 224, (0, lit(p.base, 0.4)), (1, dim(p.base, 0.1))),
    )
    c.line("M640 786q6 40 20 0", dim(p.base, 0.3), 6)


def storage_box(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A lidded box covered in cloth, with a label in brass and a leather pull."""
    tall, skew = draw.uniform(250, 310), 92
    x1, x2, y2 = 196, 704, 792
    y1 = y2 - tall
    c.shadow(530, 800, 430, 54, 0.42)
    c.path(
        poly([(x2, y1), (x2 + skew + 10, y1 - 50), (x2 + skew + 10, y2 - 62), (x2, y2)]),
        c.linear(x2, 0, x2 + 100, 0, (0, dim(p.base, 0.42)), (1, dim(p.base, 0.28))),
    )
    c.path(poly([(x1, y1), (x2, y1), (x2, y2), (x1, y2)]), diagonal(c, x1, y1, x2, y2, p.base, 0.8))
    lid = 84
    y0 = y1 - lid + 30
    c.path(
        poly([(x1 - 10, y0), (x2 + 10, y0), (x2 + 10, y0 + lid), (x1 - 10, y0 + lid)]),
        diagonal(c, x1, y0, x2, y0 + lid + 60, lit(p.base, 0.1), 0.7),
    )
    c.path(
        poly([(x2 + 10, y0), (x2 + skew + 22, y0 - 54), (x2 + skew + 22, y0 + lid - 58), (x2 + 10, y0 + lid)]),
        dim(p.base, 0.36),
    )
    c.path(
        poly([(x1 - 10, y0), (x1 + skew, y0 - 54), (x2 + skew + 22, y0 - 54), (x2 + 10, y0)]),
        c.linear(x1, y0 - 50, x2, y0, (0, lit(p.base, 0.5)), (1, lit(p.base, 0.2))),
    )
    c.line(f"M{at(x1 - 10, y0 + lid + 4)}H{x2 + 10}", "#1c1a17", 8, opacity=0.2)
    threads = "".join(
        f"M{at(draw.uniform(x1 + 12, x2 - 70), draw.uniform(y1 + 74, y2 - 12))}h{draw.uniform(16, 54):.0f}"
        for _ in range(16)
    )
    c.line(threads, lit(p.base, 0.5), 3, opacity=0.35)
    cx = (x1 + x2) / 2
    c.path(box(cx - 74, y1 + 92, 148, 66, 8), "#a8853f")
    c.path(box(cx - 70, y1 + 88, 140, 62, 8), c.linear(cx - 70, 0, cx + 70, 0, (0, "#e6cf8c"), (1, "#b18d45")))
    c.path(box(cx - 56, y1 + 98, 112, 42, 4), "#f6f0e2")
    if draw.random() < 0.7:
        tab = [(cx - 24, y0 + 30), (cx + 24, y0 + 30), (cx + 20, y0 + 108), (cx, y0 + 122), (cx - 20, y0 + 108)]
        c.path(smooth(tab, pull=1 / 9), c.linear(cx - 24, 0, cx + 24, 0, (0, "#b9794a"), (1, "#7d4c2b")))
        c.path(circle(cx, y0 + 52, 7), "#e6cf8c")
