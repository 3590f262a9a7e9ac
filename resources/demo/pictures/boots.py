"""Footwear, in profile: the near shoe and a little of its neighbour."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Point, at, poly, route, shifted, smooth, trace
from resources.demo.pictures.materials import WHITE, circle, stitch
from resources.demo.pictures.shading import Palette, dim, lit, mix


def _sole(c: Canvas, outline: list[Point], rubber: str, lugs: int) -> None:
    c.path(
        smooth(outline, pull=1 / 8),
        c.linear(0, 730, 0, 812, (0, lit(rubber, 0.18)), (0.4, rubber), (1, dim(rubber, 0.5))),
    )
    treads = "".join(f"M{at(232 + n * (610 / lugs), 806)}h{0.56 * 610 / lugs:.0f}" for n in range(lugs))
    c.line(treads, dim(rubber, 0.45), 22, cap="butt")


def _laces(c: Canvas, eyes: list[tuple[Point, Point]], lace: str, metal: str) -> None:
    for nth, (a, b) in enumerate(eyes):
        follow = eyes[min(nth + 1, len(eyes) - 1)]
        c.line(f"M{at(*a)}L{at(*follow[1])}M{at(*b)}L{at(*follow[0])}", dim(lace, 0.35), 14)
        c.line(f"M{at(*a)}L{at(*follow[1])}M{at(*b)}L{at(*follow[0])}", lace, 9)
    for a, b in eyes:
        for x, y in (a, b):
            c.path(circle(x, y, 11), dim(metal, 0.4))
            c.path(circle(x - 2, y - 2, 7), lit(metal, 0.4))


def hiking_boot(c: Canvas, p: Palette, draw: random.Random) -> None:
    c.shadow(520, 824, 430, 44, 0.42)
    high = draw.uniform(206, 250)
    rubber, lace = "#35383a", p.accent
    upper: list[Point] = [
        (270, high),
        (330, high - 16),
        (470, high + 6),
        (470, high + 6),
        (486, 340),
        (520, 450),
        (600, 530),
        (730, 580),
        (820, 640),
        (846, 730),
        (820, 764),
        (240, 764),
        (240, 764),
        (226, 660),
        (250, 520),
        (262, 360),
    ]
    far = shifted(upper, 62, -26)
    c.path(smooth(far, pull=1 / 8), dim(p.base, 0.52))
    _sole(
        c,
        shifted(trace("226,736 832,738 852,770 830,806 222,806 212,770"), 54, -26),
        dim(rubber, 0.4),
        11,
    )
    _boot_leather(c, p, upper, high)
    _boot_seams(c, p, high)
    eyes: list[tuple[Point, Point]] = [
        ((610, 566), (650, 540)),
        ((556, 520), (600, 494)),
        ((514, 458), (562, 434)),
        ((488, 388), (542, 368)),
        ((472, 320), (530, 304)),
    ]
    _laces(c, eyes, lace, "#c8a352")
    for dx in (-44, 40):
        bow = route("M", (494, 308), "q", (dx, -52), (dx * 1.5, 8), "q", (-dx * 0.3, 34), (-dx * 1.3, 2))
        c.line(bow, lace, 8)
    rand: list[Point] = trace("226,716 420,728 640,724 846,712 856,760 222,764")
    c.path(smooth(rand, pull=1 / 9), dim(rubber, 0.05))
    _sole(c, trace("222,752 844,748 862,776 838,812 220,812 208,780"), rubber, 11)
    c.path(poly([(224, 752), (844, 750), (850, 762), (222, 764)]), p.accent, opacity=0.9)


def _boot_leather(c: Canvas, p: Palette, upper: list[Point], high: float) -> None:
    tongue: list[Point] = [
        (400, high + 20),
        (440, high - 64),
        (520, high - 56),
        (536, high + 30),
        (560, 440),
        (620, 540),
        (560, 560),
        (470, 460),
    ]
    c.path(smooth(tongue), c.linear(420, high - 60, 600, 540, (0, lit(p.base, 0.14)), (1, dim(p.base, 0.4))))
    c.path(
        smooth(upper, pull=1 / 8),
        c.linear(260, high, 700, 780, (0, lit(p.base, 0.38)), (0.42, p.base), (1, dim(p.base, 0.38))),
    )
    inside: list[Point] = [
        (286, high + 6),
        (330, high - 8),
        (430, high + 2),
        (456, high + 22),
        (400, high + 30),
        (320, high + 26),
    ]
    c.path(smooth(inside), dim(p.base, 0.6))
    padding: list[Point] = [
        (264, high + 14),
        (340, high + 34),
        (462, high + 26),
        (472, high + 86),
        (340, high + 104),
        (262, high + 88),
    ]
    c.path(smooth(padding, pull=1 / 8), mix(p.accent, p.base, 0.45))
    c.line(f"M{at(330, high + 38)}l-4 60M{at(400, high + 40)}l0 58", dim(p.base, 0.5), 6, opacity=0.5)


def _boot_seams(c: Canvas, p: Palette, high: float) -> None:
    """Heel and toe caps, their stitching and the creases of the instep."""
    rubber = "#35383a"
    heel: list[Point] = trace("244,560 330,580 372,680 366,764 236,764 228,660")
    c.path(smooth(heel, pull=1 / 8), c.linear(230, 560, 380, 760, (0, dim(p.base, 0.06)), (1, dim(p.base, 0.44))))
    toe: list[Point] = trace("690,590 780,604 836,670 850,736 820,766 640,766 650,660")
    c.path(smooth(toe, pull=1 / 8), c.linear(660, 590, 840, 770, (0, lit(rubber, 0.3)), (1, dim(rubber, 0.3))))
    for d in (
        "M250 550Q336 568 380 690Q388 730 378 762",
        "M640 560Q596 650 640 764",
        f"M{at(300, high + 110)}Q300 420 330 566",
    ):
        stitch(c, d, lit(p.base, 0.6), 4)
    c.line("M470 470Q400 560 420 700M520 560Q560 640 548 750", dim(p.base, 0.5), 8, opacity=0.25)
    c.line(f"M{at(292, high + 120)}Q276 420 272 520", WHITE, 12, opacity=0.25)


def trail_shoe(c: Canvas, p: Palette, draw: random.Random) -> None:
    c.shadow(520, 806, 440, 42, 0.42)
    foam = "#efe8da" if draw.random() < 0.6 else mix(p.accent, "#efe8da", 0.45)
    striped = draw.random() < 0.6
    tongue: list[Point] = trace("392,500 416,400 470,352 520,366 532,430 600,520 560,570 450,540")
    c.path(smooth(tongue), c.linear(400, 360, 560, 560, (0, lit(p.accent, 0.24)), (1, dim(p.accent, 0.35))))
    upper: list[Point] = trace(
        "176,420 222,392 262,410 320,460 400,470 462,426 500,440 560,500 640,556 "
        "760,596 852,644 884,710 860,740 860,740 186,740 186,740 170,660 184,560"
    )
    c.path(
        smooth(upper, pull=1 / 8),
        c.linear(220, 420, 760, 740, (0, lit(p.base, 0.4)), (0.45, p.base), (1, dim(p.base, 0.34))),
    )
    collar: list[Point] = trace("196,424 226,404 262,424 322,474 402,484 460,440 470,462 404,510 312,504 238,462")
    c.path(smooth(collar, pull=1 / 8), dim(p.base, 0.55))
    mesh = "".join(f"M{at(620 + n % 6 * 34 + n // 6 * 14, 602 + n // 6 * 26)}h13" for n in range(24))
    c.line(mesh, dim(p.base, 0.5), 6, opacity=0.3)
    heel: list[Point] = trace("182,540 236,520 318,590 352,690 346,744 188,744 172,660")
    c.path(smooth(heel, pull=1 / 8), c.linear(180, 520, 340, 730, (0, lit(p.accent, 0.2)), (1, dim(p.accent, 0.3))))
    toe: list[Point] = trace("722,656 806,628 866,662 890,716 862,746 680,746")
    c.path(smooth(toe, pull=1 / 8), c.linear(700, 630, 880, 740, (0, lit("#3b4043", 0.24)), (1, "#24282a")))
    if striped:
        for nth, x in enumerate((420, 484, 548)):
            wing = [(x + 4, 524 + nth * 18), (x + 40, 546 + nth * 18), (x - 4, 742), (x - 56, 742)]
            c.path(smooth(wing, pull=1 / 10), lit(p.base, 0.28) if nth % 2 else p.accent, opacity=0.95)
    else:
        swoop = trace("330,640 470,690 640,640 560,556 600,570 700,650 520,742 372,726")
        c.path(smooth(swoop), p.accent, opacity=0.95)
    eyes: list[tuple[Point, Point]] = [
        ((590, 572), (630, 540)),
        ((540, 540), (584, 504)),
        ((494, 508), (540, 466)),
        ((454, 476), (500, 428)),
    ]
    _laces(c, eyes, "#f4efe3", "#5d6669")
    c.line("M468 446q-70 -50 -60 10q30 30 62 -6M486 440q20 -70 50 -30q10 40 -44 36", "#f4efe3", 8)
    c.line("M178 480q-44 -40 2 -88", p.accent, 15)
    stitch(c, "M234 534Q300 580 336 742M690 742Q700 680 726 656", lit(p.base, 0.6), 4)
    c.line("M216 450Q204 500 210 540", WHITE, 11, opacity=0.3)
    mid: list[Point] = trace("160,706 330,724 520,716 720,722 890,700 926,722 900,776 190,780 150,744")
    c.path(smooth(mid, pull=1 / 8), c.linear(0, 700, 0, 780, (0, lit(foam, 0.5)), (0.5, foam), (1, dim(foam, 0.3))))
    c.line("M176 748Q520 736 890 740", dim(foam, 0.3), 5, opacity=0.5)
    rubber = "#2f3335"
    c.path("".join(f"M{at(190 + n * 48, 786)}l10 20h22l-6 -20z" for n in range(15)), rubber)
    c.path(smooth(trace("164,766 520,774 906,760 908,784 520,792 176,792"), pull=1 / 9), rubber)
