"""Clothes as if worn by nobody: jackets, trousers, tees, and what keeps hands, heads and feet warm."""

from __future__ import annotations

import random
from collections.abc import Sequence

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Point, at, box, poly, rounded, route, shifted, smooth, trace, turned
from resources.demo.pictures.materials import WHITE, circle, diagonal, stitch
from resources.demo.pictures.shading import Palette, dim, lit, mix


def _both(points: Sequence[Point]) -> tuple[list[Point], list[Point]]:
    """A right-hand piece and its mirror image."""
    return list(points), [(1000 - x, y) for x, y in points]


def _zip(c: Canvas, d: str, colour: str) -> None:
    c.line(d, "#1c1a17", 15, opacity=0.35)
    c.line(d, colour, 10, cap="butt")
    c.line(d, lit(colour, 0.5), 4, dash="5 5", cap="butt")


class _Torso:
    """Sleeves, body and their light, shared by everything with shoulders. `puff` widens the sleeves."""

    def __init__(self, puff: float = 0.0, hem: float = 806, sleeves: bool = True) -> None:
        self.body: list[Point] = [
            (500, 262),
            (574, 268),
            (664, 306),
            (700, 400),
            (704, 520),
            (706, 680),
            (702, hem),
            (702, hem),
            (500, hem + 12),
            (298, hem),
            (298, hem),
            (294, 680),
            (296, 520),
            (300, 400),
            (336, 306),
            (426, 268),
        ]
        self.right, self.left = _both(
            [
                (652, 298),
                (722, 340),
                (784 + puff, 470),
                (828 + puff, 640),
                (846 + puff * 0.6, 762),
                (846 + puff * 0.6, 762),
                (762 - puff * 0.5, 786),
                (762 - puff * 0.5, 786),
                (736, 640),
                (700, 500),
                (676, 420),
            ]
        )
        self.sleeves = sleeves

    def shadow(self, c: Canvas) -> None:
        for d, opacity in ((40, 0.05), (28, 0.07), (14, 0.1)):
            c.path(smooth(shifted(self.body, d * 0.6, d), pull=1 / 7), "#1c1a17", opacity=opacity)

    def paint(self, c: Canvas, body: str, sleeve: str) -> None:
        if self.sleeves:
            c.path(
                smooth(self.left, pull=1 / 7),
                c.linear(160, 300, 320, 760, (0, lit(sleeve, 0.3)), (0.5, sleeve), (1, dim(sleeve, 0.22))),
            )
            c.path(
                smooth(self.right, pull=1 / 7),
                c.linear(660, 300, 850, 700, (0, dim(sleeve, 0.08)), (0.5, dim(sleeve, 0.2)), (1, dim(sleeve, 0.46))),
            )
        c.path(
            smooth(self.body, pull=1 / 7),
            c.linear(310, 280, 720, 780, (0, lit(body, 0.36)), (0.4, body), (1, dim(body, 0.36))),
        )

    def folds(self, c: Canvas, base: str) -> None:
        soft = "M672 420Q690 540 676 640M330 420Q312 540 326 660M420 640Q400 720 420 790M596 600Q618 700 600 790"
        c.line(soft, dim(base, 0.5), 12, opacity=0.18)
        if self.sleeves:
            c.line(
                "M744 480Q790 560 800 660M764 600Q770 680 790 730M250 470Q206 560 196 660M236 610Q228 680 214 726",
                dim(base, 0.5),
                10,
                opacity=0.2,
            )

    def cuffs(self, c: Canvas, colour: str, puff: float = 0.0) -> None:
        for piece in _both(
            [(758 - puff * 0.4, 764), (848 + puff * 0.5, 740), (850 + puff * 0.4, 784), (764 - puff * 0.4, 808)]
        ):
            c.path(rounded(piece, 10), diagonal(c, 760, 740, 850, 810, colour))


def _hood(c: Canvas, base: str, inside: str, up: float) -> None:
    outer: list[Point] = [
        (500, up),
        (590, up + 26),
        (632, up + 96),
        (622, 262),
        (590, 320),
        (500, 350),
        (410, 320),
        (378, 262),
        (368, up + 96),
        (410, up + 26),
    ]
    c.path(smooth(outer), c.linear(380, up, 630, 330, (0, lit(base, 0.4)), (0.5, base), (1, dim(base, 0.36))))
    hole: list[Point] = [
        (500, up + 46),
        (562, up + 66),
        (588, up + 120),
        (574, 262),
        (500, 318),
        (426, 262),
        (412, up + 120),
        (438, up + 66),
    ]
    c.path(smooth(hole), c.linear(0, up + 40, 0, 320, (0, dim(inside, 0.66)), (1, dim(inside, 0.34))))
    c.line(f"M{at(452, up + 34)}Q{at(500, up - 6)} {at(548, up + 34)}", dim(base, 0.4), 5, opacity=0.6)


def _collar(c: Canvas, base: str, inside: str, up: float = 206) -> None:
    back: list[Point] = [(420, 282), (428, up + 20), (500, up), (572, up + 20), (580, 282), (500, 316)]
    c.path(smooth(back, pull=1 / 8), dim(inside, 0.4))
    for piece, tone in zip(
        _both([(500, 330), (520, 276), (572, up + 18), (596, 262), (588, 306)]),
        (dim(base, 0.22), lit(base, 0.14)),
        strict=True,
    ):
        c.path(smooth(piece, pull=1 / 8), tone)


def rain_jacket(c: Canvas, p: Palette, draw: random.Random) -> None:
    torso = _Torso()
    torso.shadow(c)
    _hood(c, p.base, p.accent, 128)
    two_tone = draw.random() < 0.55
    torso.paint(c, p.base, p.base)
    if two_tone:
        yoke: list[Point] = trace(
            "500,300 574,270 664,306 700,400 700,430 600,440 500,452 400,440 300,430 300,400 336,306 426,270"
        )
        tone = mix(p.base, p.accent, 0.0 if draw.random() < 0.4 else 0.85)
        c.path(
            smooth(yoke, pull=1 / 8),
            c.linear(300, 270, 700, 450, (0, lit(tone, 0.3)), (1, dim(tone, 0.3))),
            opacity=0.95,
        )
        c.line("M302 432Q500 470 698 432", dim(p.base, 0.5), 5, opacity=0.6)
    torso.folds(c, p.base)
    for d in ("M408 520L352 660", "M592 520L648 660"):
        _zip(c, d, p.accent)
    _zip(c, "M500 300V814", p.accent)
    c.line("M486 330V810", dim(p.base, 0.5), 4, opacity=0.4)
    if draw.random() < 0.6:
        _zip(c, "M586 396L640 404", p.accent)
    torso.cuffs(c, dim(p.base, 0.2))
    for x in (446, 554):
        c.line(f"M{x} 310q-4 50 4 86", "#f0ebdf", 6)
        c.path(circle(x + 4, 400, 8), "#2b2f31")
    c.line("M330 420Q340 330 420 290", WHITE, 9, opacity=0.3)


def _quilt(c: Canvas, lines: str, base: str, step: float) -> None:
    """Seams of a down jacket: each draws the cloth in below a swelling and above the next."""
    c.line(lines, dim(base, 0.55), step * 0.5, opacity=0.13, cap="butt")
    c.line(lines, dim(base, 0.55), step * 0.24, opacity=0.2, cap="butt")
    c.line(lines, dim(base, 0.55), 5, opacity=0.65, cap="butt")


def _quilt_light(c: Canvas, lines: str, step: float) -> None:
    c.line(lines, WHITE, step * 0.3, opacity=0.2)


def down_jacket(c: Canvas, p: Palette, draw: random.Random) -> None:
    torso, step = _Torso(26), draw.choice((58, 68, 86))
    torso.shadow(c)
    hooded = draw.random() < 0.5
    if hooded:
        _hood(c, p.base, p.accent, 134)
    torso.paint(c, p.base, p.base)
    rows = range(356, 800, step)
    seams = "".join(
        f"M{at(300, y)}Q{at(400, y + 18)} {at(496, y + 6)}M{at(504, y + 6)}Q{at(600, y + 18)} {at(702, y)}"
        for y in rows
    )
    for n in range(1, 440 // step):
        y = 340 + n * step
        inner, outer = 690 + n * step * 0.17, 740 + n * step * 0.24 + min(40, n * 12)
        for seam in _both([(inner, y + 16), ((inner + outer) / 2, y + 20), (outer, y - 14)]):
            seams += route("M", seam[0], "Q", *seam[1:])
    _quilt(c, seams, p.base, step)
    _quilt_light(
        c,
        "".join(
            f"M{at(326, y + step * 0.42)}Q{at(390, y + step * 0.42 + 10)} {at(450, y + step * 0.42 + 6)}"
            for y in rows
            if y + step * 0.5 < 800
        ),
        step,
    )
    _quilt_light(c, "".join(f"M{at(530, y + step * 0.42 + 4)}h90" for y in rows if y + step * 0.5 < 800), step * 0.7)
    if not hooded:
        _collar(c, p.base, p.accent, 212)
    _zip(c, f"M500 {296 if hooded else 316}V816", p.accent)
    for d in ("M380 610L352 716", "M620 610L648 716"):
        _zip(c, d, p.accent)
    torso.cuffs(c, dim(p.base, 0.4), 26)


def fleece(c: Canvas, p: Palette, draw: random.Random) -> None:
    torso = _Torso(8)
    torso.shadow(c)
    torso.paint(c, p.base, p.base)
    tufts = "".join(
        f"M{at(x, y)}q{at(draw.uniform(-8, 8), 8)} {at(draw.uniform(-4, 4), 15)}"
        for x, y in ((draw.uniform(310, 690), draw.uniform(320, 790)) for _ in range(58))
    )
    c.line(tufts, lit(p.base, 0.6), 5, opacity=0.35)
    shades = "".join(
        f"M{at(x, y)}q{at(7, 7)} {at(0, 15)}"
        for x, y in ((draw.uniform(310, 690), draw.uniform(340, 790)) for _ in range(40))
    )
    c.line(shades, dim(p.base, 0.45), 5, opacity=0.22)
    torso.folds(c, p.base)
    if draw.random() < 0.6:
        yoke: list[Point] = trace("500,292 574,270 664,306 698,380 600,396 500,400 400,396 302,380 336,306 426,270")
        c.path(
            smooth(yoke, pull=1 / 8), c.linear(300, 270, 700, 400, (0, lit(p.accent, 0.2)), (1, dim(p.accent, 0.25)))
        )
        stitch(c, "M308 372Q500 404 692 372", lit(p.accent, 0.6), 4)
    pocket = [(556, 430), (660, 430), (660, 536), (556, 536)]
    c.path(rounded(pocket, 10), diagonal(c, 556, 430, 660, 540, p.accent))
    _zip(c, "M560 446H656", dim(p.accent, 0.3))
    _collar(c, p.base, p.accent, 206)
    _zip(c, "M500 318V816", p.accent)
    torso.cuffs(c, p.accent, 8)
    c.path(poly(trace("296,786 704,786 702,810 500,820 298,810")), p.accent, opacity=0.9)


def vest(c: Canvas, p: Palette, draw: random.Random) -> None:
    torso, step = _Torso(sleeves=False), draw.choice((64, 80))
    torso.shadow(c)
    for piece in _both(trace("650,296 700,350 716,440 704,470 676,400")):
        c.path(smooth(piece), dim(p.accent, 0.35))
    torso.paint(c, p.base, p.base)
    diamonds = draw.random() < 0.4
    if diamonds:
        lines = "".join(f"M{at(x, y)}l194 150m0-150l-194 150" for y in (330, 480, 630) for x in (300, 506))
        _quilt(c, lines, p.base, 34)
    else:
        rows = range(356, 800, step)
        _quilt(
            c,
            "".join(
                f"M{at(300, y)}Q{at(400, y + 18)} {at(496, y + 6)}M{at(504, y + 6)}Q{at(600, y + 18)} {at(702, y)}"
                for y in rows
            ),
            p.base,
            step,
        )
        _quilt_light(
            c,
            "".join(
                f"M{at(330, y + step * 0.45)}Q{at(390, y + step * 0.45 + 8)} {at(450, y + step * 0.45 + 4)}"
                for y in rows
                if y < 740
            ),
            step,
        )
    for x in (346, 548):
        c.path(
            rounded([(x, 610), (x + 106, 600), (x + 106, 716), (x, 722)], 12),
            diagonal(c, x, 600, x + 110, 720, mix(p.base, p.accent, 0.5)),
        )
        c.line(f"M{at(x + 6, 622)}L{at(x + 100, 613)}", dim(p.base, 0.5), 5, opacity=0.6)
    _collar(c, p.accent, dim(p.accent, 0.3), 206)
    if draw.random() < 0.5:
        for y in range(370, 800, 84):
            c.path(circle(500, y, 12), dim("#c8a352", 0.2))
            c.path(circle(497, y - 3, 7), "#e6cf8c")
        c.line("M486 330V812", dim(p.base, 0.5), 5, opacity=0.6)
    else:
        _zip(c, "M500 316V816", p.accent)


def tee(c: Canvas, p: Palette, draw: random.Random) -> None:
    torso = _Torso(hem=812, sleeves=False)
    torso.shadow(c)
    for piece, flip in zip(
        _both(trace("650,292 740,330 824,450 838,500 838,500 748,546 748,546 700,470 680,410")),
        (False, True),
        strict=True,
    ):
        c.path(
            smooth(piece, pull=1 / 7),
            c.linear(660, 300, 840, 540, (0, dim(p.base, 0.06)), (1, dim(p.base, 0.4)))
            if not flip
            else c.linear(200, 320, 330, 540, (0, lit(p.base, 0.28)), (1, dim(p.base, 0.1))),
        )
    for piece in _both([(742, 530), (832, 484)]):
        stitch(c, poly(piece, closed=False), lit(p.base, 0.6), 3)
    torso.paint(c, p.base, p.base)
    c.line(
        "M420 470Q400 620 424 790M600 450Q624 620 598 786M336 430Q320 560 332 690M672 430Q688 540 670 640",
        dim(p.base, 0.5),
        13,
        opacity=0.15,
    )
    c.line("M440 470Q424 620 446 780", WHITE, 10, opacity=0.18)
    if draw.random() < 0.45:
        for y in (440, 476, 512):
            c.path(poly([(298, y), (702, y), (703, y + 18), (297, y + 18)]), p.accent, opacity=0.85)
    elif draw.random() < 0.6:
        c.path(poly(trace("414,520 470,430 504,478 540,410 596,520")), p.accent)
        c.path(circle(440, 424, 18), p.accent)
    c.path("M424 264Q500 356 576 264Q570 250 560 246Q500 262 440 246Q430 250 424 264Z", dim(p.base, 0.46))
    c.line("M424 264Q500 372 576 264", dim(p.base, 0.3), 21)
    c.line("M426 264Q500 368 574 264", lit(p.base, 0.14), 14)
    stitch(c, "M302 796Q500 816 698 796", lit(p.base, 0.6), 3)


def trousers(c: Canvas, p: Palette, draw: random.Random) -> None:
    crotch, flare = draw.uniform(410, 430), draw.uniform(-8, 10)
    right: list[Point] = [
        (500, 130),
        (650, 136),
        (676, 260),
        (690, 420),
        (690 + flare, 640),
        (684 + flare, 880),
        (684 + flare, 880),
        (556 - flare, 886),
        (556 - flare, 886),
        (540, 640),
        (506, crotch),
    ]
    left = [(1000 - x, y) for x, y in right]
    for d, opacity in ((40, 0.05), (26, 0.07), (13, 0.1)):
        for leg in (right, left):
            c.path(smooth(shifted(leg, d * 0.7, d), pull=1 / 8), "#1c1a17", opacity=opacity)
    c.path(
        smooth(left, pull=1 / 8),
        c.linear(310, 200, 500, 800, (0, lit(p.base, 0.36)), (0.45, p.base), (1, dim(p.base, 0.2))),
    )
    c.path(
        smooth(right, pull=1 / 8),
        c.linear(500, 200, 700, 800, (0, p.base), (0.4, dim(p.base, 0.1)), (1, dim(p.base, 0.42))),
    )
    for piece, tone in zip(
        _both([(576, 560), (676, 556), (680 + flare, 640), (678, 700), (580, 706), (560, 640)]),
        (dim(p.base, 0.26), dim(p.base, 0.06)),
        strict=True,
    ):
        c.path(smooth(piece, pull=1 / 9), tone, opacity=0.8)
        stitch(c, smooth(piece, pull=1 / 9), lit(p.base, 0.5), 3)
    c.line("M352 180L416 240M648 180L584 240M500 160V410", dim(p.base, 0.5), 6, opacity=0.6)
    stitch(c, "M520 170V330Q518 372 502 390", lit(p.base, 0.55), 3)
    c.path(
        rounded([(590, 420), (684, 414), (686, 530), (590, 534)], 8), diagonal(c, 590, 414, 690, 534, dim(p.base, 0.14))
    )
    c.path(rounded([(586, 414), (688, 408), (688, 444), (586, 450)], 6), dim(p.base, 0.26))
    _zip(c, "M594 452L682 447", p.accent)
    c.line(
        "M420 440Q400 560 420 700M390 740Q410 800 396 860M612 740Q596 800 616 860", dim(p.base, 0.5), 10, opacity=0.2
    )
    belt = trace("346,122 654,122 660,168 500,178 340,168")
    c.path(smooth(belt, pull=1 / 10), diagonal(c, 346, 122, 660, 178, p.accent if draw.random() < 0.5 else "#4a3b2f"))
    c.path(box(474, 130, 54, 38, 7), "#24282a")
    c.path(box(482, 137, 38, 24, 4), "#7d868a")
    for x in (386, 602):
        c.path(box(x, 114, 15, 68, 3), dim(p.base, 0.16))


def _rib(cx: float, u: float, tall: float) -> str:
    """A rib of a knitted dome, `u` from -1 at the left edge to 1, running up to the crown."""
    bend = ((cx + u * 262, 430 + tall), (cx + u * 140, 270 + tall), (cx + u * 34, 234 + tall))
    return route("M", (cx + u * 268, 640), "C", *bend)


def beanie(c: Canvas, p: Palette, draw: random.Random) -> None:
    tall = draw.uniform(-30, 20)
    dome: list[Point] = [
        (222, 620),
        (236, 440 + tall),
        (340, 272 + tall),
        (500, 222 + tall),
        (660, 272 + tall),
        (764, 440 + tall),
        (778, 620),
        (500, 660),
    ]
    c.shadow(515, 792, 340, 46, 0.42)
    if draw.random() < 0.5:
        cx, cy = 500, 204 + tall
        c.path(
            circle(cx, cy, 76),
            c.radial(cx - 24, cy - 26, 116, (0, lit(p.accent, 0.4)), (0.6, p.accent), (1, dim(p.accent, 0.4))),
        )
        strands = "".join(
            f"M{at(cx + draw.uniform(-64, 58), cy + draw.uniform(-60, 52))}q{at(5, 8)} {at(draw.uniform(-8, 10), 17)}"
            for _ in range(26)
        )
        c.line(strands, lit(p.accent, 0.6), 5, opacity=0.5)
    c.path(smooth(dome), c.linear(260, 260, 760, 660, (0, lit(p.base, 0.38)), (0.45, p.base), (1, dim(p.base, 0.42))))
    ribs = "".join(_rib(500, u, tall) for u in (-0.9, -0.68, -0.46, -0.23, 0, 0.23, 0.46, 0.68, 0.9))
    c.line(ribs, dim(p.base, 0.5), 9, opacity=0.32)
    c.line(
        "".join(_rib(510, u, tall) for u in (-0.9, -0.68, -0.46, -0.23, 0, 0.23)),
        WHITE,
        7,
        opacity=0.2,
    )
    _cuff(c, p.base if draw.random() < 0.5 else p.accent, "#9a6340" if draw.random() < 0.6 else "#f2e6d0")


def _cuff(c: Canvas, tone: str, label: str) -> None:
    """The turned-up brim with its label."""
    cuff: list[Point] = trace("204,592 500,636 796,592 806,690 784,762 500,806 216,762 194,690")
    c.path(
        smooth(cuff, pull=1 / 8), c.linear(200, 600, 800, 780, (0, lit(tone, 0.4)), (0.45, tone), (1, dim(tone, 0.42)))
    )
    turn = "".join(
        f"M{at(500 + u * 296, 622 - 30 * u * u)}L{at(500 + u * 290, 792 - 36 * u * u)}"
        for u in (n / 9 for n in range(-8, 9))
    )
    c.line(turn, dim(tone, 0.5), 9, opacity=0.34)
    c.path(rounded([(452, 676), (560, 676), (560, 740), (452, 740)], 8), label)
    c.path(poly(trace("472,728 494,694 508,710 522,690 542,728")), "#2b221a", opacity=0.7)


_HAND: tuple[Point, ...] = (
    (392, 560),
    (372, 420),
    (366, 300),
    (388, 250),
    (420, 262),
    (432, 400),
    (438, 396),
    (440, 236),
    (466, 190),
    (498, 232),
    (502, 392),
    (508, 392),
    (520, 250),
    (548, 210),
    (576, 254),
    (572, 420),
    (578, 424),
    (596, 322),
    (622, 296),
    (646, 330),
    (634, 480),
    (622, 600),
    (628, 690),
    (400, 690),
)
_THUMB: tuple[Point, ...] = ((392, 600), (330, 520), (284, 470), (266, 490), (300, 590), (372, 690))


def gloves(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A pair, the right one half behind the left."""
    c.shadow(500, 838, 380, 36, 0.34)
    lean, knuckles = draw.uniform(6, 12), draw.random() < 0.6
    for mirror, cx, tone in ((True, 660.0, dim(p.base, 0.2)), (False, 350.0, p.base)):
        _glove(c, p, tone, (cx, lean if mirror else -lean, mirror), knuckles)


def _glove(c: Canvas, p: Palette, tone: str, stand: tuple[float, float, bool], knuckles: bool) -> None:
    cx, lean, mirror = stand

    def place(points: Sequence[Point]) -> list[Point]:
        flat = [(cx + (500 - x if mirror else x - 500) * 0.94, 830 + (y - 830) * 0.94) for x, y in points]
        return turned(flat, lean, (cx, 830))

    hand = place(_HAND)
    c.path(smooth(shifted(hand, 14, 18), pull=1 / 8), "#1c1a17", opacity=0.16)
    for piece in (place(_THUMB), hand):
        fill = c.linear(cx - 160, 240, cx + 150, 760, (0, lit(tone, 0.42)), (0.45, tone), (1, dim(tone, 0.4)))
        c.path(smooth(piece, pull=1 / 7), fill)
    c.line(
        "".join(
            poly(place([(x, 392), (x + lean_in, 500)]), closed=False) for x, lean_in in ((435, 10), (505, 2), (575, -8))
        ),
        dim(tone, 0.55),
        6,
        opacity=0.5,
    )
    if knuckles:
        c.path(
            smooth(place(trace("412,486 510,452 616,488 610,556 512,526 420,556"))),
            p.accent,
            opacity=0.95,
        )
    for tip in ([(374, 304), (424, 304)], [(446, 254), (494, 254)], [(526, 272), (572, 272)], [(598, 356), (640, 352)]):
        stitch(c, poly(place(tip), closed=False), lit(tone, 0.65), 4)
    cuff = place(trace("386,680 642,680 652,760 640,832 392,832 378,760"))
    dark = dim(tone, 0.26)
    c.path(
        rounded(cuff, 16), c.linear(cx - 130, 0, cx + 130, 0, (0, lit(dark, 0.24)), (0.5, dark), (1, dim(dark, 0.4)))
    )
    c.line(
        "".join(poly(place([(406 + n * 27, 696), (406 + n * 27, 820)]), closed=False) for n in range(9)),
        dim(dark, 0.5),
        7,
        opacity=0.45,
    )
    c.path(rounded(place([(440, 694), (628, 688), (634, 738), (444, 742)]), 10), p.accent)


def socks(c: Canvas, p: Palette, draw: random.Random) -> None:
    c.shadow(520, 830, 360, 40, 0.34)
    stripes = draw.randrange(3)
    for dx, dy, tone in ((110, -34, dim(p.base, 0.2)), (-50, 16, p.base)):

        def place(points: Sequence[Point], dx: float = dx, dy: float = dy) -> list[Point]:
            return shifted(points, dx, dy)

        outline: list[Point] = trace(
            "352,150 500,150 500,150 506,330 512,520 560,590 680,640 "
            "742,700 738,770 670,806 540,796 430,770 362,700 342,590 346,330"
        )
        c.path(smooth(shifted(place(outline), 16, 20), pull=1 / 8), "#1c1a17", opacity=0.14)
        c.path(
            smooth(place(outline), pull=1 / 7),
            c.linear(340 + dx, 300, 560 + dx, 620, (0, lit(tone, 0.36)), (0.45, tone), (1, dim(tone, 0.36))),
        )
        heel = place(trace("350,600 410,610 450,690 420,752 366,702 346,650"))
        toe = place(trace("646,636 724,676 750,736 714,792 650,800 664,720"))
        for patch in (heel, toe):
            c.path(smooth(patch), diagonal(c, 340 + dx, 600, 760 + dx, 800, p.accent))
        if stripes < 2:
            for y in (262, 300) if stripes else (262, 284, 306, 328):
                c.path(poly(place([(348, y), (504, y), (504, y + 13), (348, y + 13)])), p.accent)
        else:
            for y in (290, 350, 410):
                marks = "".join(f"M{at(*place([(366 + n * 40, y)])[0])}l13 -18l13 18" for n in range(4))
                c.line(marks, p.accent, 7)
        cuff = place([(346, 142), (506, 142), (510, 226), (344, 226)])
        c.path(
            rounded(cuff, 14),
            c.linear(344 + dx, 0, 510 + dx, 0, (0, lit(tone, 0.45)), (0.5, tone), (1, dim(tone, 0.4))),
        )
        ribs = "".join(f"M{at(*place([(360 + n * 17, 152)])[0])}v64" for n in range(9))
        c.line(ribs, dim(tone, 0.5), 6, opacity=0.4)
        c.line(f"M{at(*place([(392, 250)])[0])}q-8 160 -6 320", WHITE, 12, opacity=0.2)
