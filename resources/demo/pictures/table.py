"""The laid table: mugs, bowls, plates, glasses, cutlery, vases and pots of the same clay."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Lathe, at, poly, smooth
from resources.demo.pictures.materials import (
    WHITE,
    circle,
    glazed,
    gloss,
    handle,
    metallic,
    opening,
    rounded_fill,
    speckle,
)
from resources.demo.pictures.shading import Palette, dim, lit, luminance, mix

CLAY = "#b98d66"


def _foot(c: Canvas, body: Lathe, height: float) -> None:
    """The unglazed edge on which stoneware stands."""
    low = body.radius(body.bottom) - 8
    foot = Lathe(body.cx, [(body.bottom - height, low + 3), (body.bottom + 8, low - 4)], body.tilt)
    c.path(foot.body(), glazed(c, foot, CLAY))


def mug(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(168, 196), draw.uniform(320, 360)
    belly = draw.choice((0.0, 0.05, 0.12))
    shape = [(top, r), (520, r * (1 + belly)), (690, r * (0.98 + belly / 2)), (738, r * 0.9), (762, r * 0.74)]
    body = Lathe(456, shape, 0.2)
    c.shadow(520, 795, 350, 52)
    hx = 456 + r
    grip = f"M{at(hx - 24, top + 84)}C{at(hx + 150, top + 50)} {at(hx + 150, 680)} {at(hx - 24, 664)}"
    handle(c, grip, p.base, draw.uniform(44, 54))
    _foot(c, body, 12)
    c.path(body.body(), glazed(c, body, p.base))
    if draw.random() < 0.5:
        line = draw.uniform(590, 650)
        c.path(body.body(line, 762), rounded_fill(c, 456 - r, 456 + r, CLAY))
        c.line(body.ring(line), lit(p.base, 0.4), 5, opacity=0.6)
    else:
        speckle(c, draw, body, dim(p.base, 0.6))
    gloss(c, body, top + 60, 690)
    opening(c, body, p.base, lit(p.base, 0.3))


def camp_mug(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(186, 204), draw.uniform(350, 380)
    body = Lathe(458, [(top, r), (top + 12, r - 8), (740, r - 16), (764, r - 30)], 0.19)
    steel = "#474c50" if luminance(p.base) > 0.4 else "#e9e4d8"
    c.shadow(520, 795, 350, 50)
    hx = 458 + r
    c.line(
        f"M{at(hx - 20, top + 70)}C{at(hx + 170, top + 40)} {at(hx + 120, 650)} {at(hx - 26, 650)}",
        dim(p.base, 0.4),
        40,
    )
    c.line(f"M{at(hx - 20, top + 70)}C{at(hx + 170, top + 40)} {at(hx + 120, 650)} {at(hx - 26, 650)}", p.base, 32)
    c.line(
        f"M{at(hx - 16, top + 63)}C{at(hx + 158, top + 40)} {at(hx + 112, 640)} {at(hx - 24, 640)}",
        WHITE,
        7,
        opacity=0.5,
    )
    c.path(body.body(), glazed(c, body, p.base))
    if draw.random() < 0.6:
        _hills(c, body, p, draw)
    speckle(c, draw, body, WHITE if luminance(p.base) < 0.5 else steel, 26)
    gloss(c, body, top + 50, 720, -0.72, 0.1)
    opening(c, body, steel, "#ece6d9", 9)
    ry = r * body.tilt
    c.ellipse(458, top, r - 2, ry - 2, stroke=steel, width=10)
    c.line(f"M{at(458 - r + 6, top + 8)}A{at(r, ry)} 0 0 0 {at(458 - 30, top + ry)}", WHITE, 4, opacity=0.55)


def _hills(c: Canvas, body: Lathe, p: Palette, draw: random.Random) -> None:
    """A printed ridge that follows the round of the mug."""
    peaks = [
        body.point(u, y + draw.uniform(-14, 14))
        for u, y in ((-0.66, 610), (-0.44, 555), (-0.3, 580), (-0.08, 520), (0.14, 585), (0.32, 548), (0.58, 610))
    ]
    c.path(poly(peaks), p.accent, opacity=0.85)
    c.ellipse(*body.point(0.38, 500), 17, 18, p.accent, opacity=0.85)


def bowl(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(292, 320), draw.uniform(470, 500)
    deep = draw.uniform(745, 765)
    body = Lathe(
        500, [(top, r), (top + 70, r * 0.95), (top + 150, r * 0.8), (deep - 40, r * 0.58), (deep, r * 0.38)], 0.28
    )
    c.shadow(525, 808, 370, 60)
    foot = Lathe(500, [(deep - 10, r * 0.36), (deep + 22, r * 0.39)], 0.28)
    c.path(foot.body(), glazed(c, foot, CLAY))
    c.path(body.body(), glazed(c, body, p.base))
    if draw.random() < 0.5:
        speckle(c, draw, body, dim(p.base, 0.6), 18)
    else:
        c.path(body.body(top + 34, top + 52), rounded_fill(c, 500 - r, 500 + r, p.accent))
    gloss(c, body, top + 90, deep - 30, -0.6, 0.12, 0.45)
    ry = r * 0.28
    c.ellipse(500, top, r, ry, c.linear(200, 0, 800, 0, (0, lit(p.base, 0.55)), (1, dim(p.base, 0.1))))
    inside = c.radial(590, top + 60, r * 1.1, (0, lit(p.base, 0.4)), (0.5, p.base), (1, dim(p.base, 0.36)))
    c.ellipse(500, top + 4, r - 15, ry - 10, inside)
    c.path(smooth([(260, top - 6), (350, top - 52), (480, top - 66), (372, top - 30)], pull=1 / 5), WHITE, opacity=0.12)


def plate(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A short stack seen from above the table edge; the top one shows its glaze."""
    r, tilt = draw.uniform(335, 355), 0.44
    stack = draw.choice((1, 2, 3))
    c.shadow(520, 700, 410, 120, 0.4)
    for nth in range(stack):
        level = 640 - nth * 34
        under = Lathe(500, [(level, r), (level + 20, r * 0.9), (level + 44, r * 0.62)], tilt)
        c.path(under.body(), glazed(c, under, dim(p.base, 0.18)))
        c.ellipse(
            500, level, r, r * tilt, c.linear(150, level - 150, 850, level + 150, (0, lit(p.base, 0.4)), (1, p.base))
        )
        c.ellipse(500, level, r - 3, r * tilt - 3, stroke=mix(CLAY, p.base, 0.25), width=6)
    level = 640 - (stack - 1) * 34
    well = r * draw.uniform(0.64, 0.72)
    c.ellipse(
        500,
        level + 4,
        well,
        well * tilt,
        c.linear(280, level - 110, 720, level + 130, (0, dim(p.base, 0.2)), (0.4, p.base), (1, lit(p.base, 0.34))),
    )
    c.ellipse(
        500,
        level + 9,
        well - 12,
        (well - 12) * tilt,
        c.radial(430, level - 20, well, (0, lit(p.base, 0.26)), (1, p.base)),
    )
    dots = []
    for _ in range(26):
        angle, far = draw.uniform(0, 6.28), r * draw.uniform(0.1, 0.93)
        spot = Lathe(500, [(level, far), (level + 1, far)], tilt).point(draw.uniform(-1, 1), level)
        y = spot[1] if angle < 3.14 else 2 * level - spot[1]
        dots.append(f"M{at(spot[0], y)}h4v3h-4z")
    c.path("".join(dots), dim(p.base, 0.6), opacity=0.35)
    c.path(
        f"M{at(500 - r * 0.86, level - 28)}A{at(r * 0.9, r * 0.9 * tilt)} 0 0 1 {at(500 - 40, level - r * 0.9 * tilt)}"
        f"A{at(r * 0.82, r * 0.82 * tilt)} 0 0 0 {at(500 - r * 0.86, level - 28)}Z",
        WHITE,
        opacity=0.5,
    )


def tumbler(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(160, 182), draw.uniform(300, 350)
    body = Lathe(500, [(top, r), (600, r * 0.9), (740, r * draw.uniform(0.78, 0.86)), (764, r * 0.72)], 0.2)
    c.shadow(525, 790, 290, 46)
    c.path(f"M{at(520, 800)}L{at(840, 742)}L{at(700, 846)}Z", mix(p.base, WHITE, 0.3), opacity=0.18)
    glass(c, body, p.base, 0.62)
    water = draw.uniform(top + 90, top + 170)
    c.path(body.body(water, 716), rounded_fill(c, 500 - r, 500 + r, mix(p.base, "#8fc0cf", 0.25)), opacity=0.35)
    wr = body.radius(water)
    c.ellipse(500, water, wr, wr * 0.2, lit(p.base, 0.6), opacity=0.5)
    base = Lathe(500, [(708, body.radius(708)), (764, body.radius(764))], 0.2)
    c.path(base.body(), rounded_fill(c, 500 - r, 500 + r, dim(p.base, 0.1), 1.4), opacity=0.55)
    if draw.random() < 0.65:
        _ribs(c, body, top + 120, 716, p.base)
    shine(c, body, top + 26, 730)
    rim(c, body, p.base)


def glass(c: Canvas, body: Lathe, base: str, opacity: float = 0.6) -> None:
    """Tinted glass: dense at both edges, open in the middle."""
    x1, x2 = body.cx - body.widest, body.cx + body.widest
    tone, edge = mix(base, WHITE, 0.2), dim(base, 0.35)
    fill = c.linear(
        x1,
        0,
        x2,
        0,
        (0, edge, opacity),
        (0.1, tone, opacity * 0.62),
        (0.4, lit(base, 0.5), opacity * 0.42),
        (0.75, tone, opacity * 0.55),
        (0.93, dim(base, 0.15), opacity * 0.75),
        (1, edge, opacity),
    )
    r = body.radius(body.top)
    c.ellipse(body.cx, body.top, r, r * body.tilt, dim(base, 0.1), opacity=0.22)
    c.path(body.body(body.top), fill)


def shine(c: Canvas, body: Lathe, y1: float, y2: float) -> None:
    fill = c.linear(0, y1, 0, y2, (0, WHITE, 0.85), (0.6, WHITE, 0.4), (1, WHITE, 0.05))
    c.path(body.strip(-0.8, -0.66, y1, y2), fill)
    c.path(body.strip(0.72, 0.78, y1 + 20, y2 - 10), fill, opacity=0.6)


def rim(c: Canvas, body: Lathe, base: str) -> None:
    r = body.radius(body.top)
    c.ellipse(body.cx, body.top, r - 2, r * body.tilt - 2, stroke=dim(base, 0.25), width=6)
    c.ellipse(body.cx, body.top, r - 3, r * body.tilt - 4, stroke=WHITE, width=3)


def _ribs(c: Canvas, body: Lathe, y1: float, y2: float, base: str) -> None:
    for u in (-0.88, -0.62, -0.3, 0.02, 0.34, 0.64, 0.88):
        line = smooth(body.edge(u, y1, y2), closed=False)
        c.line(line, dim(base, 0.3), 4, opacity=0.28)
        c.line(smooth([(x + 6, y) for x, y in body.edge(u, y1, y2)], closed=False), WHITE, 4, opacity=0.5)


def carafe(c: Canvas, p: Palette, draw: random.Random) -> None:
    wide, neck = draw.uniform(172, 196), draw.uniform(62, 76)
    waist = draw.uniform(470, 520)
    shape = [
        (230, neck + 16),
        (262, neck),
        (360, neck + 4),
        (waist, wide * 0.7),
        (640, wide),
        (738, wide * 0.94),
        (764, wide * 0.82),
    ]
    body = Lathe(500, shape, 0.2)
    c.shadow(525, 795, 300, 46)
    glass(c, body, p.base, 0.66)
    level = draw.uniform(500, 560)
    wr = body.radius(level)
    c.path(body.body(level, 752), rounded_fill(c, 320, 680, mix(p.base, "#8fc0cf", 0.3)), opacity=0.4)
    c.ellipse(500, level, wr, wr * 0.2, lit(p.base, 0.6), opacity=0.6)
    shine(c, body, 330, 720)
    rim(c, body, p.base)
    wood = Lathe(500, [(170, 34), (186, 46), (214, 50), (222, neck + 2), (234, neck + 2)], 0.2)
    c.path(wood.body(), glazed(c, wood, p.accent))
    c.ellipse(500, 170, 34, 8, lit(p.accent, 0.35))


def cutlery(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Fork, knife, spoon and teaspoon on a folded napkin."""
    c.path("M232 196L790 176L812 834L250 846Z", "#1c1a17", opacity=0.12)
    c.path("M222 182L780 164L798 818L238 832Z", c.linear(220, 180, 800, 830, (0, "#f6f0e4"), (1, "#ded3c0")))
    c.line("M236 760L796 746M650 168L664 822", "#b9ab93", 3, opacity=0.6)
    slim = draw.uniform(0.86, 1.12)
    handle_tone = p.base if draw.random() < 0.6 else p.accent
    pieces = ((330, _fork), (445, _knife), (560, _spoon), (668, _teaspoon))
    for x, piece in pieces:
        c.path(piece(x + 12, slim), "#1c1a17", opacity=0.2)
        c.path(piece(x, slim), metallic(c, x - 42, x + 42, p.base))
        if handle_tone != p.base:
            c.path(
                _grip(x, slim), c.linear(x - 18, 0, x + 18, 0, (0, lit(handle_tone, 0.3)), (1, dim(handle_tone, 0.3)))
            )


def _grip(x: float, slim: float) -> str:
    return smooth([(x - 9 * slim, 560), (x + 9 * slim, 560), (x + 16 * slim, 730), (x, 776), (x - 16 * slim, 730)])


def _stem(x: float, slim: float, top: float) -> list[tuple[float, float]]:
    """The right side of a handle, from its neck down."""
    return [(x + 9 * slim, top), (x + 8 * slim, top + 60), (x + 17 * slim, 690), (x + 17 * slim, 750), (x, 776)]


def _sides(x: float, right: list[tuple[float, float]]) -> str:
    return smooth([*right, *((2 * x - px, y) for px, y in reversed(right[:-1]))], pull=1 / 6)


def _fork(x: float, slim: float) -> str:
    right = [(x + 34, 380), (x + 26, 430), *_stem(x, slim, 470)]
    left = [(2 * x - px, y) for px, y in reversed(right[:-1])]
    body = smooth([*right, *left], closed=False).replace("M", "L", 1)
    tines = ""
    for nth in range(4):
        x1 = x - 35 + nth * 20
        tines += f"L{at(x1, 250)}q5 -12 10 0L{at(x1 + 10, 360)}"
        tines += "q5 14 10 0" if nth < 3 else ""
    return f"M{at(x - 35, 380)}{tines}{body}Z"


def _knife(x: float, slim: float) -> str:
    blade = [(x - 12, 500), (x - 14, 300), (x - 8, 236), (x + 14, 262), (x + 26, 360), (x + 20, 490)]
    right = _stem(x, slim, 520)
    left = [(2 * x - px, y) for px, y in reversed(right[:-1])]
    return smooth([*blade, *right, *left])


def _spoon(x: float, slim: float) -> str:
    right = [(x, 236), (x + 27, 252), (x + 42, 300), (x + 42, 360), (x + 22, 430), *_stem(x, slim, 470)]
    return _sides(x, right)


def _teaspoon(x: float, slim: float) -> str:
    right = [(x, 384), (x + 20, 396), (x + 31, 430), (x + 31, 474), (x + 16, 524), *_stem(x, slim * 0.9, 556)[1:]]
    return _sides(x, right)


def vase(c: Canvas, p: Palette, draw: random.Random) -> None:
    style = draw.randrange(3)
    wide, neck = draw.uniform(180, 220), draw.uniform(44, 66)
    shapes = (
        [
            (330, neck + 18),
            (356, neck),
            (420, neck + 6),
            (500, wide * 0.72),
            (600, wide),
            (710, wide * 0.82),
            (764, wide * 0.5),
        ],
        [
            (360, neck + 30),
            (385, neck + 12),
            (440, wide * 0.6),
            (530, wide * 0.96),
            (620, wide),
            (720, wide * 0.8),
            (764, wide * 0.56),
        ],
        [(290, neck), (420, neck + 14), (560, neck + 60), (690, wide * 0.78), (745, wide * 0.72), (766, wide * 0.56)],
    )
    body = Lathe(490, shapes[style], 0.2)
    c.shadow(525, 795, 320, 50)
    _stems(c, p, draw, body.top)
    c.path(body.body(), glazed(c, body, p.base, 1.1))
    level = draw.uniform(600, 660)
    if draw.random() < 0.5:
        c.path(body.body(level, 764), rounded_fill(c, 290, 690, mix(p.base, p.accent, 0.55)))
        c.line(body.ring(level), lit(p.base, 0.5), 4, opacity=0.5)
    speckle(c, draw, body, dim(p.base, 0.6), 24)
    gloss(c, body, body.top + 120, 720, -0.64, 0.12, 0.5)
    opening(c, body, p.base, dim(p.base, 0.2), 9)


def _stems(c: Canvas, p: Palette, draw: random.Random, top: float) -> None:
    """Two or three dried branches."""
    green = mix("#6f7a55", p.base, 0.15)
    for nth in range(draw.choice((2, 3, 3))):
        lean, tip = (-90, 40, 130)[nth] + draw.uniform(-20, 20), top - draw.uniform(130, 190)
        c.line(f"M{at(490, top + 10)}Q{at(490 + lean * 0.2, top - 90)} {at(490 + lean, tip)}", dim(green, 0.2), 6)
        for step in range(6):
            share = 0.35 + step * 0.13
            x, y = 490 + lean * share * share, top + 10 + (tip - top - 10) * share
            side = 1 if step % 2 else -1
            leaf = [(x, y), (x + side * 22, y - 34), (x + side * 50, y - 40), (x + side * 26, y - 8)]
            c.path(smooth(leaf), lit(green, 0.12 if side < 0 else 0.02) if step % 3 else dim(green, 0.15))


def plant_pot(c: Canvas, p: Palette, draw: random.Random) -> None:
    r = draw.uniform(170, 195)
    body = Lathe(500, [(490, r), (498, r * 0.99), (720, r * draw.uniform(0.74, 0.86)), (746, r * 0.68)], 0.22)
    c.shadow(525, 800, 340, 54)
    saucer = Lathe(500, [(742, r * 0.98), (776, r * 0.84)], 0.22)
    c.path(saucer.body(), glazed(c, saucer, dim(p.base, 0.08)))
    c.ellipse(500, 742, r * 0.98, r * 0.98 * 0.22, dim(p.base, 0.22))
    c.path(body.body(), glazed(c, body, p.base))
    if draw.random() < 0.5:
        c.path(body.body(490, 545), rounded_fill(c, 500 - r, 500 + r, lit(p.base, 0.14)))
        c.line(body.ring(547), dim(p.base, 0.4), 6, opacity=0.5)
    else:
        speckle(c, draw, body, dim(p.base, 0.6), 20)
    gloss(c, body, 560, 730, -0.66, 0.12, 0.35)
    opening(c, body, p.base, "#57402f", 14)
    c.ellipse(500, 494, r - 22, (r - 22) * 0.2, "#4a382b")
    _leaves(c, draw)


def _leaves(c: Canvas, draw: random.Random) -> None:
    for nth in range(9):
        lean = (nth - 4) * draw.uniform(38, 50)
        tall = 330 - abs(nth - 4) * 36 + draw.uniform(-30, 30)
        x, y = 500 + lean, 492 - tall
        tone = ("#4f7350", "#6b8b5a", "#3f6048")[nth % 3]
        half = draw.uniform(24, 34)
        middle = (500 + lean * 0.55, 492 - tall * 0.55)
        leaf = [(500 + lean * 0.08, 494), (middle[0] - half, middle[1]), (x, y), (middle[0] + half, middle[1] + 8)]
        c.path(
            smooth(leaf),
            c.linear(
                middle[0] - half,
                0,
                middle[0] + half,
                0,
                (0, lit(tone, 0.3)),
                (0.5, tone),
                (0.52, dim(tone, 0.2)),
                (1, dim(tone, 0.3)),
            ),
        )


def candle(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(150, 172), draw.uniform(400, 450)
    body = Lathe(500, [(top, r), (738, r * 0.98), (764, r * 0.86)], 0.22)
    c.ellipse(
        500,
        top - 70,
        300,
        300,
        c.radial(500, top - 70, 300, (0, "#ffd992", 0.55), (0.4, "#ffd992", 0.2), (1, "#ffd992", 0)),
    )
    c.shadow(525, 795, 300, 46)
    wax = Lathe(500, [(top + 50, r - 12), (748, r * 0.9)], 0.22)
    c.path(wax.body(), rounded_fill(c, 500 - r, 500 + r, mix("#f4e9d2", p.base, 0.2)))
    melt = r - 12
    c.ellipse(
        500,
        top + 50,
        melt,
        melt * 0.22,
        c.radial(500, top + 46, melt, (0, "#fff3cf"), (0.6, "#f6e2b6"), (1, "#dcc79c")),
    )
    c.line(f"M500 {top + 52:.0f}v-44", "#4b3a2c", 7)
    flame = [(500, top - 96), (520, top - 44), (518, top - 12), (500, top + 2), (482, top - 12), (482, top - 46)]
    c.path(smooth(flame), c.linear(0, top - 96, 0, top, (0, "#ffedb0"), (0.5, "#ffc65c"), (1, "#e98b3a")))
    glass(c, body, p.base, 0.62)
    label = draw.uniform(570, 600)
    c.path(body.strip(-0.52, 0.34, label, label + 110), "#f7f1e4")
    c.line(
        smooth(body.edge(-0.4, label + 30, label + 34)[:1] + body.edge(0.2, label + 30, label + 34)[:1], closed=False),
        p.accent,
        6,
    )
    c.path(circle(*body.point(-0.09, label + 66), 15), p.accent)
    shine(c, body, top + 24, 730)
    rim(c, body, p.base)
