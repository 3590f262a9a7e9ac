"""Shelter and sleep: tents, tarps, hammocks, bags and mats."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Lathe, Point, at, poly, rounded, route, shifted, smooth, trace, turned
from resources.demo.pictures.materials import WHITE, circle, diagonal, glazed, stitch
from resources.demo.pictures.shading import Palette, dim, lit, mix

ALLOY = "#c2c7c8"


def _guy(c: Canvas, a: Point, b: Point) -> None:
    """A line to its peg."""
    c.line(f"M{at(*a)}L{at(*b)}", "#f4efe3", 4, opacity=0.9)
    c.line(f"M{at(b[0] - 3, b[1] - 12)}L{at(b[0] + 5, b[1] + 12)}", "#7a2f22", 7)


def _pole(c: Canvas, d: str, colour: str) -> None:
    c.line(d, dim(colour, 0.45), 13)
    c.line(d, lit(colour, 0.25), 6)


def dome_tent(c: Canvas, p: Palette, draw: random.Random) -> None:
    peak = draw.uniform(300, 345)
    open_left = draw.random() < 0.5
    c.shadow(520, 806, 470, 56, 0.42)
    _guy(c, (216, 600), (70, 800))
    _guy(c, (812, 580), (944, 800))
    apex = (512.0, peak)
    outline = [
        (116, 790),
        (170, 640),
        (272, peak + 150),
        (400, peak + 34),
        apex,
        (630, peak + 28),
        (752, peak + 138),
        (850, 620),
        (896, 782),
    ]
    c.path(smooth(outline, closed=False) + "Q500 840 116 790Z", diagonal(c, 200, peak, 800, 800, p.base))
    right = [
        apex,
        (630, peak + 28),
        (752, peak + 138),
        (850, 620),
        (896, 782),
        (896, 782),
        (720, 806),
        (720, 806),
        (676, 640),
        (610, peak + 160),
    ]
    c.path(smooth(right), c.linear(600, peak, 860, 800, (0, dim(p.base, 0.16)), (1, dim(p.base, 0.46))))
    left = [
        apex,
        (400, peak + 34),
        (272, peak + 150),
        (170, 640),
        (116, 790),
        (116, 790),
        (306, 808),
        (306, 808),
        (352, 640),
        (420, peak + 160),
    ]
    c.path(smooth(left), c.linear(200, peak + 60, 400, 800, (0, lit(p.base, 0.5)), (1, lit(p.base, 0.08))))
    _dome_door(c, p, peak, open_left)
    for foot, bend, far, end in ((306, 350, 800, (896, 782)), (720, 680, 210, (116, 790))):
        over = 600 if foot < 512 else 424
        rise = route("M", (foot, 805), "C", (bend, 560), (1024 - over, peak + 60), apex)
        _pole(c, rise + route("C", (over, peak - 34), (far, peak + 125), end), p.accent)
    hood = [(430, peak + 30), (512, peak - 14), (600, peak + 26), (650, peak + 92), (512, peak + 52), (382, peak + 98)]
    if draw.random() < 0.6:
        c.path(smooth(hood), c.linear(400, peak, 640, peak + 90, (0, lit(p.accent, 0.35)), (1, dim(p.accent, 0.15))))
    c.line("M150 772Q500 826 870 768", dim(p.base, 0.5), 6, opacity=0.5)


def _dome_door(c: Canvas, p: Palette, peak: float, open_left: bool) -> None:
    door = [(512, peak + 130), (596, 620), (640, 806), (640, 806), (388, 808), (388, 808), (430, 620)]
    c.path(smooth(door), c.linear(0, peak + 120, 0, 810, (0, "#2a2622"), (0.7, "#4c4238"), (1, "#6d5d4a")))
    c.path(smooth([(396, 806), (450, 740), (570, 738), (634, 806)]), mix(p.accent, "#d8c9ae", 0.4), opacity=0.9)
    mesh = [(512, peak + 134), (592, 620), (634, 800), (634, 800), (512, 804), (512, 804)]
    c.path(smooth(mesh), lit(p.base, 0.7), opacity=0.32)
    side = -1 if open_left else 1
    flap = [
        (512, peak + 120),
        (512 + side * 60, peak + 240),
        (512 + side * 112, 640),
        (512 + side * 150, 806),
        (512 + side * 106, 812),
        (512 + side * 70, 640),
        (512 + side * 34, peak + 240),
    ]
    c.path(
        smooth(flap), c.linear(380, 0, 640, 0, (0, lit(p.base, 0.55)), (0.5, lit(p.base, 0.2)), (1, dim(p.base, 0.25)))
    )
    c.line(
        route(
            "M", (512, peak + 126), "C", (512 - side * 50, peak + 220), (512 - side * 100, 640), (512 - side * 126, 806)
        ),
        lit(p.base, 0.5),
        6,
    )
    c.path(circle(512 + side * 84, 640, 9), p.accent)


def tunnel_tent(c: Canvas, p: Palette, draw: random.Random) -> None:
    high = draw.uniform(390, 430)
    c.shadow(520, 800, 480, 54, 0.42)
    _guy(c, (150, 640), (40, 796))
    _guy(c, (868, 620), (968, 780))
    top = [(248, high), (420, high - 22), (600, high + 10), (760, high + 90), (850, 620), (900, 772)]
    shell = smooth(top, closed=False) + "Q640 812 420 806L120 800Z"
    c.path(shell, c.linear(400, high - 20, 600, 810, (0, lit(p.base, 0.42)), (0.4, p.base), (1, dim(p.base, 0.42))))
    for x1, y1, x2, pull in ((470, high - 18, 590, 60), (700, high + 54, 800, 46)):
        _pole(c, f"M{at(x1, y1)}C{at(x1 + pull, y1 + 90)} {at(x2 - 6, 640)} {at(x2, 796)}", p.accent)
    c.path(
        smooth([(540, high + 60), (640, high + 92), (668, 620), (568, 600)], pull=1 / 8), dim(p.base, 0.45), opacity=0.6
    )
    c.path(
        smooth([(548, high + 76), (630, high + 104), (652, 606), (572, 590)], pull=1 / 8), mix("#cfe0e0", p.base, 0.25)
    )
    front = [(116, 800), (134, 620), (190, high + 60), (256, high - 2), (330, high + 50), (392, 610), (424, 806)]
    c.path(smooth(front, closed=False) + "Z", diagonal(c, 130, high, 420, 800, lit(p.base, 0.16)))
    door = [(262, high + 74), (326, 560), (370, 804), (370, 804), (176, 802), (176, 802), (206, 560)]
    c.path(smooth(door), c.linear(0, high + 60, 0, 806, (0, "#2a2622"), (1, "#6d5d4a")))
    c.path(smooth([(186, 800), (230, 748), (320, 750), (362, 802)]), mix(p.accent, "#d8c9ae", 0.4))
    c.path(
        smooth(
            [
                (262, high + 72),
                (286, high + 130),
                (254, 560),
                (228, 802),
                (228, 802),
                (180, 802),
                (180, 802),
                (204, 560),
            ]
        ),
        c.linear(170, 0, 300, 0, (0, lit(p.base, 0.55)), (1, p.base)),
    )
    _pole(c, smooth(front, closed=False), p.accent)
    c.line(f"M{at(256, high)}C{at(420, high - 40)} {at(640, high)} {at(770, high + 100)}", WHITE, 5, opacity=0.35)
    c.line("M430 790Q640 800 880 752", dim(p.base, 0.5), 6, opacity=0.5)


def tarp(c: Canvas, p: Palette, draw: random.Random) -> None:
    ridge = draw.uniform(270, 310)
    c.shadow(540, 790, 420, 60, 0.34)
    front, back = (290.0, ridge), (740.0, ridge + 46)
    _guy(c, front, (90, 790))
    _guy(c, back, (960, 640))
    _guy(c, (78, 690), (34, 780))
    _guy(c, (936, 640), (976, 720))
    inner = f"M{at(*front)}Q{at(196, 520)} {at(78, 690)}Q{at(300, 650)} {at(560, 640)}Q{at(640, 500)} {at(*back)}Z"
    c.path(inner, c.linear(200, ridge, 400, 690, (0, dim(p.base, 0.3)), (1, dim(p.base, 0.55))))
    c.line(f"M{at(740, ridge + 46)}L744 700", dim(ALLOY, 0.3), 13)
    eaves = ("Q", (740.0, 660.0), (936.0, 640.0), "Q", (820.0, 520.0), back, "Q", (520.0, ridge + 52), front, "Z")
    outer = route("M", front, "Q", (430, 560), (540, 724), *eaves)
    c.path(
        outer, c.linear(380, ridge, 760, 720, (0, lit(p.base, 0.48)), (0.45, lit(p.base, 0.06)), (1, dim(p.base, 0.26)))
    )
    c.line(f"M{at(*front)}L290 812", dim(ALLOY, 0.4), 17)
    c.line(f"M{at(287, ridge)}L287 808", lit(ALLOY, 0.5), 6)
    stitch(c, f"M{at(310, ridge + 18)}Q{at(440, 560)} {at(556, 706)}", p.accent, 5)
    c.line(f"M{at(*front)}Q{at(520, ridge + 54)} {at(*back)}", p.accent, 9)
    c.line(
        f"M{at(440, ridge + 30)}Q{at(580, 560)} {at(680, 676)}M{at(590, ridge + 42)}Q{at(720, 540)} {at(820, 650)}",
        dim(p.base, 0.4),
        4,
        opacity=0.4,
    )
    ends: list[Point] = [front, back, (78, 690), (540, 724), (936, 640)]
    for point in ends:
        c.path(circle(*point, 9), p.accent_shade)


def hammock(c: Canvas, p: Palette, draw: random.Random) -> None:
    sag = draw.uniform(0, 40)
    c.shadow(500, 850, 360, 36, 0.26)
    for x in (84, 916):
        bark = "#75593f"
        trunk = [(x - 52, 0), (x + 46, 0), (x + 50, 480), (x + 72, 1000), (x - 76, 1000), (x - 54, 480)]
        c.path(rounded(trunk, 0), c.linear(x - 60, 0, x + 60, 0, (0, lit(bark, 0.3)), (0.4, bark), (1, dim(bark, 0.5))))
        lines = "".join(
            f"M{at(x + dx, y)}q{at(8, 50)} {at(-2, 110)}"
            for dx, y in ((-30, 120), (6, 220), (-18, 420), (20, 520), (-34, 640), (4, 720), (26, 840), (-24, 30))
        )
        c.line(lines, dim(bark, 0.55), 6, opacity=0.5)
        c.path(poly([(x - 56, 300), (x + 52, 300), (x + 53, 338), (x - 56, 338)]), p.accent)
    c.line(f"M{at(134, 320)}L{at(214, 380)}M{at(866, 320)}L{at(786, 380)}", dim(p.accent, 0.2), 15)
    far = f"M{at(208, 376)}Q{at(500, 560 + sag)} {at(792, 376)}Q{at(500, 700 + sag)} {at(208, 376)}Z"
    c.path(far, dim(p.base, 0.45))
    left, right = (208.0, 376.0), (792.0, 376.0)
    low = ("Q", (720.0, 700 + sag), (500.0, 742 + sag), "Q", (280.0, 700 + sag), left, "Z")
    near = route("M", left, "Q", (500, 640 + sag), right, *low)
    c.path(near, c.linear(300, 420, 640, 780, (0, lit(p.base, 0.4)), (0.5, p.base), (1, dim(p.base, 0.4))))
    folds = "".join(
        f"M{at(214, 384)}Q{at(500 + lean * 0.6, depth + sag)} {at(786, 384)}"
        for lean, depth in ((-60, 700), (0, 760), (60, 820), (20, 880), (-20, 950))
    )
    c.line(folds, dim(p.base, 0.5), 6, opacity=0.3)
    c.line(f"M{at(208, 376)}Q{at(500, 640 + sag)} {at(792, 376)}", p.accent, 9)
    c.line(f"M{at(230, 420)}Q{at(440, 640 + sag)} {at(560, 606 + sag)}", WHITE, 8, opacity=0.3)
    if draw.random() < 0.5:
        cushion = trace("290,470 360,456 430,506 420,556 350,540 280,500")
        c.path(smooth(cushion), diagonal(c, 290, 460, 430, 550, p.accent))


def sleeping_bag(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Laid out flat, the collar opened."""
    angle, middle = draw.uniform(8, 16), (500.0, 500.0)
    right: list[Point] = trace("500,108 588,122 656,190 680,290 676,450 646,620 600,800 560,872 500,884")
    outline = turned([*right, *((1000 - x, y) for x, y in reversed(right[1:-1]))], angle, middle)
    for d, opacity in ((46, 0.05), (32, 0.07), (18, 0.1)):
        c.path(smooth(shifted(outline, d * 0.7, d)), "#1c1a17", opacity=opacity)
    c.path(
        smooth(outline), c.linear(330, 300, 700, 620, (0, lit(p.base, 0.34)), (0.45, p.base), (1, dim(p.base, 0.38)))
    )
    levels = range(372, 860, 62)

    def across(y: float, lift: float) -> str:
        half = 172 - max(0.0, (y - 440) * 0.2)
        a, m, b = turned([(500 - half, y + lift), (500, y + lift + 26), (500 + half, y + lift)], angle, middle)
        return f"M{at(*a)}Q{at(*m)} {at(*b)}"

    c.line("".join(across(y, -14) for y in levels), dim(p.base, 0.5), 20, opacity=0.16, cap="butt")
    c.line("".join(across(y, 16) for y in levels), WHITE, 18, opacity=0.16, cap="butt")
    c.line("".join(across(y, 0) for y in levels), dim(p.base, 0.5), 4, opacity=0.6)
    _bag_collar(c, p, angle, middle)


def _bag_collar(c: Canvas, p: Palette, angle: float, middle: Point) -> None:
    """The opened collar with its lining, zip and toggle."""
    lining = turned(
        trace("500,150 578,166 626,226 640,300 560,356 500,380 440,356 360,300 374,226 422,166"),
        angle,
        middle,
    )
    c.path(
        smooth(lining), c.linear(420, 150, 620, 380, (0, dim(p.accent, 0.42)), (0.6, p.accent), (1, lit(p.accent, 0.3)))
    )
    hole = turned(trace("500,190 560,206 590,256 574,306 500,330 426,306 410,256 440,206"), angle, middle)
    c.path(smooth(hole), dim(p.accent, 0.62))
    flap = turned(trace("646,286 560,352 500,376 560,420 668,372"), angle, middle)
    c.path(smooth(flap), lit(p.accent, 0.15))
    zip_line = smooth(turned([(664, 372), (664, 480), (640, 620), (612, 730)], angle, middle), closed=False)
    c.line(zip_line, dim(p.accent, 0.4), 9)
    c.line(zip_line, p.accent_light, 4, dash="5 6", cap="butt")
    toggle = turned([(500, 400)], angle, middle)[0]
    c.path(circle(*toggle, 12), p.accent)


def sleeping_mat(c: Canvas, p: Palette, draw: random.Random) -> None:
    """The mat leaning, its sack beside it."""
    mummy = draw.random() < 0.5
    c.shadow(520, 806, 360, 46, 0.4)
    low = 236 if mummy else 288
    body: list[Point] = [
        (330, 130),
        (660, 130),
        (700, 200),
        (690, 520),
        (320 + low + 90, 806),
        (320, 806),
        (276, 520),
        (290, 200),
    ]
    c.path(rounded(shifted(body, 22, 6), 70), dim(p.base, 0.5))
    c.path(
        rounded(body, 70), c.linear(280, 140, 700, 800, (0, lit(p.base, 0.4)), (0.5, p.base), (1, dim(p.base, 0.34)))
    )
    rows = range(200, 790, 62)
    quilt = "".join(
        f"M{at(308, y)}Q{at(490, y + 18)} {at(676 - max(0, y - 540) * (0.28 if mummy else 0.12), y)}" for y in rows
    )
    c.line(quilt, dim(p.base, 0.5), 13, opacity=0.3)
    low_light = "".join(f"M{at(318, y + 20)}Q{at(470, y + 40)} {at(600, y + 22)}" for y in rows)
    c.line(low_light, WHITE, 13, opacity=0.2)
    c.path(circle(356, 764, 20), dim(p.accent, 0.3))
    c.path(circle(353, 760, 13), p.accent_light)
    sack = Lathe(770, [(590, 58), (604, 76), (770, 78), (800, 66)], 0.22)
    c.path(sack.body(), glazed(c, sack, p.accent))
    c.ellipse(770, 590, 58, 14, dim(p.accent, 0.3))
    c.line("M750 586C740 540 800 540 790 586", "#f4efe3", 7)
    c.line(sack.ring(660), dim(p.accent, 0.4), 5, opacity=0.5)


def camp_chair(c: Canvas, p: Palette, draw: random.Random) -> None:
    """Low sling chair seen a little from its left."""
    lean = draw.uniform(-14, 14)
    c.shadow(510, 810, 350, 46, 0.36)
    for a, b in (
        ((300, 590), (690, 806)),
        ((710, 590), (320, 806)),
        ((268, 560), (250, 806)),
        ((740, 560), (766, 806)),
    ):
        c.line(f"M{at(*a)}L{at(*b)}", dim(ALLOY, 0.5), 20)
        c.line(f"M{at(a[0] - 3, a[1])}L{at(b[0] - 3, b[1])}", lit(ALLOY, 0.4), 7)
    for x in (250, 320, 690, 766):
        c.ellipse(x, 808, 20, 9, "#2b2d2c")
    for x1, y1, x2 in ((286, 230 + lean, 262), (716, 230 + lean, 742)):
        c.line(f"M{at(x1, y1)}L{at(x2, 590)}", dim(ALLOY, 0.5), 20)
        c.line(f"M{at(x1 - 3, y1)}L{at(x2 - 3, 590)}", lit(ALLOY, 0.4), 7)
    back: list[Point] = [
        (276, 232 + lean),
        (500, 268 + lean),
        (724, 232 + lean),
        (736, 400),
        (716, 566),
        (500, 600),
        (284, 566),
        (264, 400),
    ]
    c.path(
        smooth(back, pull=1 / 7),
        c.linear(300, 240, 720, 600, (0, lit(p.base, 0.4)), (0.5, p.base), (1, dim(p.base, 0.4))),
    )
    if draw.random() < 0.6:
        panel: list[Point] = [
            (330, 300 + lean),
            (500, 324 + lean),
            (670, 300 + lean),
            (672, 400),
            (500, 424),
            (328, 400),
        ]
        c.path(smooth(panel, pull=1 / 8), p.accent, opacity=0.85)
    c.line("M392 300Q380 440 402 578M608 300Q622 440 598 578", dim(p.base, 0.5), 7, opacity=0.3)
    seat: list[Point] = trace("252,560 500,596 748,560 786,640 760,676 500,712 240,676 214,640")
    c.path(
        smooth(seat, pull=1 / 7),
        c.linear(
            0, 560, 0, 712, (0, dim(p.base, 0.36)), (0.45, p.base), (0.8, lit(p.base, 0.3)), (1, dim(p.base, 0.2))
        ),
    )
    stitch(c, "M240 652Q500 700 762 652", lit(p.base, 0.6), 5)
    corners: list[Point] = [(270, 238 + lean), (730, 238 + lean), (226, 652), (776, 652)]
    for corner in corners:
        c.path(circle(*corner, 21), dim(p.accent, 0.25))
        c.path(circle(corner[0] - 4, corner[1] - 4, 13), p.accent)
