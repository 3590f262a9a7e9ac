"""Light and furniture: lamps, clocks, mirrors, baskets, hooks, seats."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Lathe, Point, at, box, poly, rounded, route, shifted, smooth, trace
from resources.demo.pictures.materials import (
    WHITE,
    circle,
    diagonal,
    glazed,
    gloss,
    grain,
    metallic,
    opening,
    polar,
    rounded_fill,
    speckle,
)
from resources.demo.pictures.shading import Palette, dim, lit, mix

GLOW = "#ffdf9e"
OAK = "#c99a62"


def _aura(c: Canvas, cx: float, cy: float, r: float, strength: float = 0.6) -> None:
    c.ellipse(cx, cy, r, r, c.radial(cx, cy, r, (0, GLOW, strength), (0.45, GLOW, strength * 0.35), (1, GLOW, 0)))


def table_lamp(c: Canvas, p: Palette, draw: random.Random) -> None:
    top, wide = draw.uniform(200, 230), draw.uniform(196, 222)
    cone = draw.uniform(0.58, 0.86)
    clay = p.accent
    _aura(c, 500, 400, 400, 0.55)
    c.shadow(520, 800, 280, 42)
    foot = draw.randrange(3)
    shapes = (
        trace("560,26 580,60 640,122 700,128 752,96 768,80"),
        trace("560,24 600,34 650,30 700,60 742,108 766,112 774,106"),
        trace("560,60 600,96 680,104 750,88 770,76"),
    )
    c.path(Lathe(500, [(500, 14), (570, 14)], 0.2).body(), metallic(c, 486, 514, "#c8a352"))
    body = Lathe(500, shapes[foot], 0.2)
    c.path(body.body(), glazed(c, body, clay, 1.1))
    speckle(c, draw, body, dim(clay, 0.6), 12)
    gloss(c, body, 590, 745, -0.62, 0.15, 0.5)
    shade = Lathe(500, [(top, wide * cone), (530, wide)], 0.16)
    c.ellipse(500, 530, wide, wide * 0.16, "#fff3d2")
    warm = mix(p.base, GLOW, 0.45)
    fill = c.linear(
        500 - wide,
        0,
        500 + wide,
        0,
        (0, dim(p.base, 0.22)),
        (0.3, lit(warm, 0.45)),
        (0.5, lit(warm, 0.62)),
        (0.72, warm),
        (1, dim(p.base, 0.3)),
    )
    c.path(shade.body(), fill)
    c.path(shade.body(), c.linear(0, top, 0, 560, (0, dim(p.base, 0.3), 0.5), (0.45, p.base, 0.0), (1, GLOW, 0.45)))
    c.line(shade.ring(top + 6), dim(p.base, 0.35), 6, opacity=0.5)
    c.line(shade.ring(524), dim(p.base, 0.35), 6, opacity=0.5)
    pleats = "".join(
        f"M{at(*shade.point(u, top + 8))}L{at(*shade.point(u, 524))}" for u in (-0.8, -0.5, -0.18, 0.16, 0.48, 0.8)
    )
    if draw.random() < 0.5:
        c.line(pleats, dim(p.base, 0.4), 3, opacity=0.3)
    c.ellipse(500, top, wide * cone, wide * cone * 0.16, lit(p.base, 0.5))
    c.ellipse(500, top + 2, wide * cone - 8, wide * cone * 0.16 - 5, "#ffeec4")


def floor_lamp(c: Canvas, p: Palette, draw: random.Random) -> None:
    reach, top = draw.uniform(170, 220), draw.uniform(80, 110)
    x, hx, lamp = 390.0, 390 + reach, top + 176
    c.path(
        poly([(hx - 80, lamp), (hx + 80, lamp), (hx + 300, 860), (hx - 260, 860)]),
        c.linear(0, lamp, 0, 840, (0, GLOW, 0.55), (1, GLOW, 0)),
    )
    _aura(c, hx, lamp, 230, 0.5)
    c.shadow(430, 856, 220, 28)
    foot = Lathe(x, [(836, 98), (850, 102), (856, 98)], 0.22)
    c.path(foot.body(), metallic(c, x - 102, x + 102, p.base))
    c.ellipse(x, 836, 98, 21, c.linear(x - 120, 0, x + 120, 0, (0, lit(p.base, 0.55)), (1, dim(p.base, 0.05))))
    stem = f"M{at(x, 838)}V{top + 110:.0f}C{at(x, top - 40)} {at(hx, top - 40)} {at(hx, top + 60)}"
    c.line(stem, dim(p.base, 0.45), 15, cap="butt")
    c.line(stem, p.base, 10, cap="butt")
    c.line(
        f"M{at(x - 4, 830)}V{top + 110:.0f}C{at(x - 4, top - 36)} {at(hx - 4, top - 46)} {at(hx - 4, top + 60)}",
        lit(p.base, 0.65),
        4,
        opacity=0.8,
    )
    wide = draw.uniform(84, 96)
    dome = draw.random() < 0.5
    shape = [
        (top + 50, 22),
        (top + 70, wide * 0.7 if dome else 40),
        (top + 120, wide * 0.94 if dome else wide * 0.6),
        (lamp, wide),
    ]
    shade = Lathe(hx, shape, 0.2)
    c.path(shade.body(), metallic(c, hx - wide, hx + wide, p.base))
    c.ellipse(hx, lamp, wide, wide * 0.2, lit(p.base, 0.3))
    c.ellipse(hx, lamp + 2, wide - 8, wide * 0.2 - 5, "#fff0c8")
    c.path(Lathe(hx, [(top + 34, 16), (top + 56, 22)], 0.2).body(), metallic(c, hx - 22, hx + 22, "#c8a352"))
    c.line("M390 852C300 884 240 846 120 872", "#33302b", 5, opacity=0.6)


def pendant_lamp(c: Canvas, p: Palette, draw: random.Random) -> None:
    wide, level = draw.uniform(270, 300), draw.uniform(540, 570)
    style = draw.randrange(3)
    c.line(f"M500 0V{level - 250:.0f}", "#33302b", 9)
    c.path(
        poly(
            [(500 - wide * 0.9, level), (500 + wide * 0.9, level), (500 + wide * 1.5, 1000), (500 - wide * 1.5, 1000)]
        ),
        c.linear(0, level, 0, 960, (0, GLOW, 0.6), (1, GLOW, 0)),
    )
    shapes = (
        [(level - 200, 46), (level - 180, 100), (level - 120, wide * 0.72), (level - 40, wide * 0.96), (level, wide)],
        [(level - 220, 50), (level - 130, 84), (level - 100, wide * 0.5), (level - 20, wide * 0.97), (level, wide)],
        [(level - 170, wide * 0.3), (level - 150, wide * 0.7), (level - 80, wide * 0.98), (level, wide * 0.92)],
    )
    shade = Lathe(500, shapes[style], 0.2)
    low = shade.radius(level)
    c.path(shade.body(), glazed(c, shade, p.base, 1.15))
    gloss(c, shade, level - 120, level - 14, -0.68, 0.14, 0.5)
    c.ellipse(500, level, low, low * 0.2, dim(p.base, 0.25))
    c.ellipse(
        500,
        level + 2,
        low - 10,
        low * 0.2 - 7,
        c.radial(500, level, low, (0, "#fffbe8"), (0.5, "#fff1c9"), (1, "#e9d5a4")),
    )
    c.ellipse(500, level + 12, 50, 34, "#fffdf2")
    cap = Lathe(500, [(level - 280, 20), (level - 262, 34), (level - 196, 46)], 0.2)
    c.path(cap.body(), metallic(c, 454, 546, "#c8a352" if draw.random() < 0.6 else "#5a5f66"))


def wall_clock(c: Canvas, p: Palette, draw: random.Random) -> None:
    r = 300
    for dx, dy, opacity in ((44, 52, 0.06), (30, 36, 0.08), (16, 20, 0.1)):
        c.path(circle(500 + dx, 490 + dy, r), "#1c1a17", opacity=opacity)
    c.path(
        circle(500, 490, r), c.linear(290, 280, 710, 700, (0, lit(p.base, 0.5)), (0.5, p.base), (1, dim(p.base, 0.42)))
    )
    c.path(circle(500, 490, r - 30), dim(p.base, 0.5))
    face = draw.choice(("#f7f2e6", "#f7f2e6", mix(p.accent, "#f7f2e6", 0.35)))
    c.path(
        circle(500, 492, r - 34), c.linear(320, 310, 700, 690, (0, dim(face, 0.14)), (0.35, face), (1, lit(face, 0.5)))
    )
    minutes = draw.random() < 0.5
    for hour in range(12):
        long = 34 if hour % 3 == 0 else 20
        (x1, y1), (x2, y2) = polar(500, 490, 246, hour * 30), polar(500, 490, 246 - long, hour * 30)
        c.line(f"M{at(x1, y1)}L{at(x2, y2)}", "#2b2d2c", 9 if hour % 3 == 0 else 5)
    if minutes:
        ticks = "".join(
            f"M{at(*polar(500, 490, 247, deg))}L{at(*polar(500, 490, 239, deg))}"
            for deg in range(6, 360, 6)
            if deg % 30
        )
        c.line(ticks, "#2b2d2c", 3, opacity=0.6)
    for length, degrees, width in ((140, 305, 17), (206, 60, 11)):
        x, y = polar(500, 490, length, degrees)
        bx, by = polar(500, 490, -30, degrees)
        c.line(f"M{at(bx + 7, by + 10)}L{at(x + 7, y + 10)}", "#1c1a17", width, opacity=0.16)
        c.line(f"M{at(bx, by)}L{at(x, y)}", "#232625", width)
    x, y = polar(500, 490, 190, 204)
    c.line(f"M{at(*polar(500, 490, -46, 204))}L{at(x, y)}", "#b4472b", 5)
    c.path(circle(500, 490, 15), "#b4472b")
    c.path(circle(497, 487, 5), WHITE, opacity=0.7)
    c.path(smooth(trace("330,330 470,250 600,262 440,330 330,440 290,420")), WHITE, opacity=0.16)


def mirror(c: Canvas, p: Palette, draw: random.Random) -> None:
    round_one = draw.random() < 0.65
    if round_one:
        c.line("M352 330C400 150 470 130 500 126C530 130 600 150 648 330", dim("#8a5636", 0.3), 20)
        c.line("M352 327C400 147 470 127 500 123C530 127 600 147 648 327", "#9a6340", 13)
        c.path(circle(500, 116, 15), c.radial(494, 110, 20, (0, "#f2dfa6"), (1, "#8d6c2c")))
        frame, glass_, inner = circle(500, 520, 280), circle(500, 520, 256), circle(502, 524, 250)
        shadow = [circle(500 + d, 520 + d * 1.2, 280) for d in (16, 30, 44)]
    else:
        frame, glass_ = _arch(280, 0), _arch(256, 22)
        inner = _arch(250, 28)
        shadow = [_arch(280, 0, d, d * 1.2) for d in (16, 30, 44)]
    for outline, opacity in zip(shadow, (0.1, 0.08, 0.06), strict=True):
        c.path(outline, "#1c1a17", opacity=opacity)
    c.path(frame, c.linear(260, 260, 740, 800, (0, lit(p.base, 0.5)), (0.5, p.base), (1, dim(p.base, 0.42))))
    c.path(glass_, dim(p.base, 0.5))
    c.path(
        inner,
        c.linear(
            300, 280, 720, 780, (0, "#f4f7f5"), (0.35, "#d3dedd"), (0.5, "#bccbcb"), (0.56, "#dfe8e6"), (1, "#a9babb")
        ),
    )
    c.path(poly([(310, 640), (560, 300), (620, 326), (350, 714)]), WHITE, opacity=0.32)
    c.path(poly([(388, 722), (660, 350), (684, 376), (420, 740)]), WHITE, opacity=0.22)
    if draw.random() < 0.5 and not round_one:
        c.path(poly([(200, 786), (800, 786), (812, 818), (188, 818)]), diagonal(c, 200, 780, 800, 830, p.base))


def _arch(half: float, inset: float, dx: float = 0, dy: float = 0) -> str:
    x1, x2, top, low = 500 - half + dx, 500 + half + dx, 400 + dy, 800 - inset + dy
    return f"M{at(x1, low)}V{top:.0f}A{half:.0f} {half:.0f} 0 0 1 {at(x2, top)}V{low:.0f}Z"


def basket(c: Canvas, p: Palette, draw: random.Random) -> None:
    r, top = draw.uniform(226, 250), draw.uniform(470, 510)
    body = Lathe(490, [(top, r), (600, r * 1.04), (730, r * 0.92), (770, r * 0.8)], 0.2)
    c.shadow(520, 804, 370, 52)
    for side in (-1, 1):
        x = 490 + side * r
        bend = ((x - side * 30, top - 130), (x + side * 60, top - 100), (x + side * 20, top + 50))
        loop = route("M", (x - side * 30, top + 10), "C", *bend)
        c.line(loop, dim(p.accent, 0.35), 30)
        c.line(loop, p.accent, 20)
    c.ellipse(490, top, r, r * 0.2, dim(p.base, 0.5))
    if draw.random() < 0.5:
        _logs(c, top)
    else:
        tone = p.accent
        soft = [
            (300, top + 24),
            (330, top - 70),
            (440, top - 116),
            (560, top - 96),
            (660, top - 60),
            (690, top + 20),
            (490, top + 50),
        ]
        c.path(smooth(soft), diagonal(c, 320, top - 110, 680, top + 50, lit(tone, 0.15)))
        c.line(
            route("M", (370, top - 40), "Q", (440, top - 90), (520, top - 30))
            + route("M", (500, top - 86), "Q", (600, top - 60), (620, top + 10)),
            dim(tone, 0.4),
            6,
            opacity=0.4,
        )
    c.path(body.body(top), glazed(c, body, p.base, 1.1))
    rows = 5
    tall = (764 - top - 30) / rows
    for row in range(rows):
        y = top + 30 + row * tall
        shift = 0.0 if row % 2 else 0.11
        weave = [body.point(-0.97 + shift + n * 0.31, y) for n in range(6)]
        light = "".join(f"M{at(a, b)}q{at(26, -12)} {at(54, 4)}" for a, b in weave)
        dark = "".join(f"M{at(a, b + tall * 0.42)}q{at(26, 12)} {at(54, 0)}" for a, b in weave)
        c.line(dark, dim(p.base, 0.5), 7, opacity=0.4)
        c.line(light, lit(p.base, 0.5), 7, opacity=0.5)
    lip = Lathe(490, [(top - 6, r + 6), (top + 22, r + 8)], 0.2)
    c.path(lip.body(lip.top), glazed(c, lip, p.accent))


def _logs(c: Canvas, top: float) -> None:
    for x, y, r in (
        (360, top - 40, 58),
        (610, top - 44, 60),
        (486, top - 76, 68),
        (430, top + 4, 50),
        (556, top + 2, 52),
    ):
        c.path(circle(x, y, r), "#5d4331")
        c.path(circle(x - 2, y - 2, r - 8), c.radial(x - 14, y - 14, r * 1.3, (0, "#e8c998"), (1, "#b98a57")))
        for share in (0.62, 0.34):
            c.path(circle(x - 2, y - 2, (r - 8) * share), stroke="#8d6236", width=3, opacity=0.5)


def coat_hooks(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A rail on the wall; a bag on one peg, a hat on another."""
    c.path(rounded([(112, 322), (908, 322), (908, 424), (112, 424)], 14), "#1c1a17", opacity=0.14)
    c.path(
        rounded([(100, 300), (896, 300), (896, 400), (100, 400)], 14),
        c.linear(0, 300, 0, 400, (0, lit(p.base, 0.36)), (0.3, p.base), (1, dim(p.base, 0.2))),
    )
    grain(c, draw, 110, 306, 770, 90, p.base, 4)
    bag, hat = draw.choice((1, 3)), draw.choice((0, 2, 4))
    for nth in range(5):
        x = 180 + nth * 159
        c.ellipse(x + 16, 384, 26, 30, "#1c1a17", opacity=0.22)
        if nth == bag:
            _tote(c, p, x)
        peg = Lathe(x, [(336, 16), (344, 27), (372, 27), (386, 14)], 0.3)
        c.path(peg.body(), glazed(c, peg, p.accent if draw.random() < 0.25 else lit(p.base, 0.12)))
        c.ellipse(x - 4, 346, 13, 8, WHITE, opacity=0.35)
        if nth == hat:
            _hat(c, x)


def _tote(c: Canvas, p: Palette, x: float) -> None:
    tone = "#e6dcc6"
    c.line(
        route("M", (x - 56, 560), "C", (x - 50, 420), (x - 14, 366), (x, 366))
        + route("C", (x + 14, 366), (x + 50, 420), (x + 56, 560)),
        dim(tone, 0.2),
        15,
    )
    body = [(x - 112, 546), (x + 112, 546), (x + 124, 800), (x - 124, 800)]
    c.path(rounded(shifted(body, 18, 18), 22), "#1c1a17", opacity=0.14)
    c.path(rounded(body, 22), diagonal(c, x - 110, 546, x + 120, 800, tone, 0.8))
    c.path(
        poly([(x - 66, 710), (x - 20, 640), (x + 6, 676), (x + 40, 624), (x + 76, 710)]), mix(p.accent, "#1f5b4a", 0.5)
    )
    c.line(f"M{at(x - 60, 570)}q-12 100 6 210M{at(x + 70, 572)}q14 110 -4 210", dim(tone, 0.5), 6, opacity=0.22)


def _hat(c: Canvas, x: float) -> None:
    tone = "#a5793f"
    c.ellipse(x + 14, 478, 116, 34, "#1c1a17", opacity=0.16)
    c.ellipse(x, 462, 118, 32, c.linear(x - 118, 0, x + 118, 0, (0, lit(tone, 0.4)), (1, dim(tone, 0.25))))
    crown = Lathe(x, [(352, 40), (366, 58), (440, 70), (456, 72)], 0.2)
    c.path(crown.body(), glazed(c, crown, tone))
    c.path(crown.body(424, 454), rounded_fill(c, x - 72, x + 72, "#3b322b"))


def _leg(c: Canvas, top: Point, foot: Point, w1: float, w2: float, base: str, shade: float) -> None:
    (x1, y1), (x2, y2) = top, foot
    leg = [(x1 - w1, y1), (x1 + w1, y1), (x2 + w2, y2), (x2 - w2, y2)]
    c.path(
        rounded(leg, 7),
        c.linear(
            min(x1, x2) - w1,
            0,
            max(x1, x2) + w1,
            0,
            (0, lit(base, 0.3 - shade)),
            (0.5, dim(base, shade)),
            (1, dim(base, 0.34 + shade)),
        ),
    )


def stool(c: Canvas, p: Palette, draw: random.Random) -> None:
    seat, splay = draw.uniform(330, 400), draw.uniform(60, 90)
    r = draw.uniform(196, 214)
    c.shadow(520, 800, 330, 48, 0.34)
    _leg(c, (500, seat + 30), (506, 742), 20, 15, p.base, 0.25)
    rail = seat + (790 - seat) * 0.58
    c.line(f"M{at(500 - r * 0.6 - splay * 0.5, rail)}L{at(500 + r * 0.6 + splay * 0.5, rail)}", dim(p.base, 0.35), 20)
    c.line(
        f"M{at(500 - r * 0.6 - splay * 0.5, rail - 4)}L{at(500 + r * 0.6 + splay * 0.5, rail - 4)}", lit(p.base, 0.2), 8
    )
    for side in (-1, 1):
        _leg(c, (500 + side * r * 0.6, seat + 40), (500 + side * (r * 0.66 + splay), 800), 22, 15, p.base, 0.04)
    top = Lathe(500, [(seat, r), (seat + 18, r * 1.01), (seat + 38, r * 0.94)], 0.3)
    c.path(top.body(), glazed(c, top, dim(p.base, 0.08)))
    c.ellipse(
        500,
        seat,
        r,
        r * 0.3,
        c.linear(320, seat - 50, 690, seat + 60, (0, lit(p.base, 0.45)), (0.6, lit(p.base, 0.1)), (1, p.base)),
    )
    c.ellipse(
        506,
        seat + 8,
        r * 0.76,
        r * 0.2,
        c.radial(560, seat + 30, r, (0, lit(p.base, 0.35), 0.9), (1, dim(p.base, 0.18), 0.5)),
    )
    for level in (-26, -6, 18, 36):
        half = r * 0.8 * (1 - abs(level) / 90)
        c.line(
            f"M{at(500 - half, seat + level)}q{at(half, draw.uniform(-6, 6))} {at(half * 1.7, 2)}",
            dim(p.base, 0.4),
            3,
            opacity=0.35,
        )
    for x, y in ((500 - r * 0.56, seat + 8), (500 + r * 0.56, seat + 8), (500, seat - r * 0.2)):
        c.ellipse(x, y, 17, 8, dim(p.base, 0.3), opacity=0.7)


def side_table(c: Canvas, p: Palette, draw: random.Random) -> None:
    top, r = draw.uniform(400, 430), draw.uniform(250, 272)
    c.shadow(520, 806, 340, 46, 0.34)
    legs = (((-0.1, 16), (-0.06, 738)), ((-0.62, 30), (-0.86, 800)), ((0.62, 30), (0.86, 800)))
    for (u, dy), (foot, y) in legs:
        _leg(c, (500 + u * r, top + dy), (500 + foot * r, y), 16, 12, p.base, 0.2 if dy == 16 else 0.04)
    tray = Lathe(500, [(top - 16, r), (top + 4, r * 1.01), (top + 26, r * 0.96)], 0.28)
    c.path(tray.body(), glazed(c, tray, dim(p.base, 0.06)))
    c.ellipse(500, top - 16, r, r * 0.28, lit(p.base, 0.42))
    c.ellipse(
        500,
        top - 12,
        r - 13,
        (r - 13) * 0.28,
        c.linear(300, top - 60, 720, top + 60, (0, dim(p.base, 0.22)), (0.4, p.base), (1, lit(p.base, 0.3))),
    )
    _book(c, p, 590, top - 26)
    cup = Lathe(410, [(top - 96, 50), (top - 40, 46), (top - 18, 36)], 0.24)
    c.ellipse(426, top - 10, 62, 14, "#1c1a17", opacity=0.2)
    c.line(f"M{at(456, top - 84)}c46 -6 40 52 -4 48", "#e8e0d0", 12)
    c.path(cup.body(), glazed(c, cup, "#efe6d6"))
    opening(c, cup, "#efe6d6", "#6a4227", 6)


def _book(c: Canvas, p: Palette, x: float, y: float) -> None:
    for nth, tone in enumerate((mix(p.accent, "#1f5b4a", 0.5), "#b4472b")):
        yy, shift = y - nth * 26, nth * 10
        c.path(
            poly(
                [
                    (x - 96 + shift, yy - 18),
                    (x + 70 + shift, yy - 36),
                    (x + 112 + shift, yy - 8),
                    (x - 60 + shift, yy + 12),
                ]
            ),
            lit(tone, 0.14),
        )
        c.path(
            poly(
                [
                    (x - 60 + shift, yy + 12),
                    (x + 112 + shift, yy - 8),
                    (x + 112 + shift, yy + 12),
                    (x - 60 + shift, yy + 34),
                ]
            ),
            "#efe6d4",
        )
        c.path(
            poly(
                [
                    (x - 96 + shift, yy - 18),
                    (x - 60 + shift, yy + 12),
                    (x - 60 + shift, yy + 34),
                    (x - 96 + shift, yy + 4),
                ]
            ),
            dim(tone, 0.25),
        )
        c.line(f"M{at(x - 60 + shift, yy + 34)}L{at(x + 112 + shift, yy + 12)}", dim(tone, 0.1), 5)


def bench(c: Canvas, p: Palette, draw: random.Random) -> None:
    seat, thick = draw.uniform(500, 530), draw.uniform(36, 46)
    c.shadow(520, 806, 470, 48, 0.34)
    for x, lean in ((236, 26), (764, -26)):
        _leg(c, (x, seat - 10), (x + lean * 0.2, 736), 17, 14, p.base, 0.26)
    rail = seat + 150
    c.path(
        poly([(190, rail), (812, rail), (812, rail + 30), (190, rail + 30)]),
        c.linear(0, rail, 0, rail + 30, (0, p.base), (1, dim(p.base, 0.4))),
    )
    for x, lean in ((176, -24), (824, 24)):
        _leg(c, (x, seat + 10), (x + lean, 800), 23, 17, p.base, 0.03)
    c.path(
        poly([(160, seat - 64), (840, seat - 64), (916, seat), (84, seat)]),
        c.linear(160, seat - 64, 800, seat + 20, (0, lit(p.base, 0.45)), (1, lit(p.base, 0.08))),
    )
    c.line(f"M{at(124, seat - 32)}H876", dim(p.base, 0.4), 4, opacity=0.5)
    c.path(
        rounded([(84, seat), (916, seat), (916, seat + thick), (84, seat + thick)], 8),
        c.linear(0, seat, 0, seat + thick, (0, lit(p.base, 0.12)), (1, dim(p.base, 0.26))),
    )
    grain(c, draw, 100, seat - 60, 780, 56, p.base, 4)
    if draw.random() < 0.6:
        tone = p.accent
        soft = [
            (570, seat - 30),
            (566, seat - 190),
            (600, seat - 222),
            (760, seat - 214),
            (790, seat - 186),
            (796, seat - 30),
            (690, seat - 14),
        ]
        c.path(smooth(soft), c.radial(640, seat - 170, 260, (0, lit(tone, 0.4)), (0.5, tone), (1, dim(tone, 0.4))))
        c.path(smooth(soft), stroke=dim(tone, 0.3), width=5)
    else:
        c.path(
            box(610, seat - 70, 190, 54, 10), diagonal(c, 610, seat - 70, 800, seat - 16, mix(p.accent, "#8c9a88", 0.5))
        )
        c.path(box(622, seat - 112, 170, 44, 10), diagonal(c, 620, seat - 112, 800, seat - 60, "#e3d8c4"))
