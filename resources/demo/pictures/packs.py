"""Packs and bags, cool boxes and what hangs from them."""

from __future__ import annotations

import random

from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.geometry import Lathe, Point, at, box, poly, rounded, shifted, smooth, trace
from resources.demo.pictures.materials import (
    WHITE,
    circle,
    diagonal,
    glazed,
    gloss,
    handle,
    metallic,
    rounded_fill,
    stitch,
)
from resources.demo.pictures.shading import Palette, dim, lit, mix

WEB = "#33383a"


def _buckle(c: Canvas, x: float, y: float, w: float = 34, h: float = 24) -> None:
    c.path(box(x - w / 2, y - h / 2, w, h, 6), "#24282a")
    c.path(box(x - w / 2 + 4, y - h / 2 + 3, w - 8, h * 0.32, 3), "#5d6669")


def _strap(c: Canvas, d: str, width: float = 18, tone: str = WEB) -> None:
    c.line(d, dim(tone, 0.4), width, cap="butt")
    c.line(d, lit(tone, 0.12), width * 0.62, cap="butt")


def trekking_pack(c: Canvas, p: Palette, draw: random.Random) -> None:
    mat, lid_tone = draw.random() < 0.6, p.accent if draw.random() < 0.4 else p.base
    c.shadow(510, 850, 310, 40, 0.42)
    for side in (-1, 1):
        wing = [
            (500 + side * 170, 640),
            (500 + side * 290, 668),
            (500 + side * 306, 740),
            (500 + side * 270, 762),
            (500 + side * 160, 730),
        ]
        c.path(smooth(wing), diagonal(c, 500 + side * 170, 640, 500 + side * 300, 770, dim(p.base, 0.22)))
        pocket = [
            (500 + side * 176, 470),
            (500 + side * 232, 500),
            (500 + side * 240, 720),
            (500 + side * 190, 770),
            (500 + side * 150, 760),
        ]
        c.path(smooth(pocket), diagonal(c, 300, 470, 760, 780, dim(p.base, 0.14 if side < 0 else 0.36)))
    _side_bottle(c, p)
    _pack_body(c, p)
    _pack_lid(c, p, lid_tone)
    if mat:
        _strapped_mat(c, p.accent if lid_tone == p.base else mix("#8c9a88", p.base, 0.2))


def _side_bottle(c: Canvas, p: Palette) -> None:
    bottle = Lathe(270, [(436, 22), (452, 40), (600, 42)], 0.25)
    c.path(bottle.body(), glazed(c, bottle, p.accent))
    c.path(Lathe(270, [(410, 20), (438, 24)], 0.25).body(), rounded_fill(c, 246, 294, "#33383a"))
    c.path(
        rounded([(236, 560), (316, 536), (326, 756), (262, 740)], 24), diagonal(c, 236, 550, 330, 750, dim(p.base, 0.1))
    )


def _pack_body(c: Canvas, p: Palette) -> None:
    body: list[Point] = trace("320,330 680,330 712,480 704,720 660,832 340,832 296,720 288,480")
    c.path(
        smooth(body, pull=1 / 8),
        c.linear(290, 340, 720, 800, (0, lit(p.base, 0.3)), (0.45, p.base), (1, dim(p.base, 0.4))),
    )
    front: list[Point] = trace("372,480 628,480 650,560 640,740 500,762 360,740 350,560")
    c.path(smooth(shifted(front, 4, 10), pull=1 / 8), dim(p.base, 0.5), opacity=0.5)
    c.path(smooth(front, pull=1 / 8), diagonal(c, 360, 480, 650, 760, lit(p.base, 0.08)))
    stitch(c, "M378 520Q500 500 622 520", lit(p.base, 0.6), 4)
    c.line("M420 540V728M580 540V728", dim(p.base, 0.5), 5, opacity=0.4)
    for y in (566, 690):
        _strap(c, f"M294 {y}Q500 {y + 18} 706 {y}", 15)
    for x in (398, 602):
        _strap(c, f"M{x} 380V812", 17)


def _pack_lid(c: Canvas, p: Palette, lid_tone: str) -> None:
    lid: list[Point] = trace("316,250 500,214 684,250 726,320 712,404 500,432 288,404 274,320")
    c.path(smooth(shifted(lid, 0, 14), pull=1 / 7), dim(p.base, 0.55), opacity=0.5)
    c.path(
        smooth(lid, pull=1 / 7),
        c.linear(300, 220, 680, 430, (0, lit(lid_tone, 0.42)), (0.5, lid_tone), (1, dim(lid_tone, 0.34))),
    )
    c.line("M330 330Q500 296 670 330", dim(lid_tone, 0.5), 7, opacity=0.7)
    c.line("M332 326Q500 292 668 326", lit(lid_tone, 0.5), 3, opacity=0.7)
    for x in (398, 602):
        _buckle(c, x, 446)
    c.line("M446 214C452 168 548 168 554 214", WEB, 17)


def _strapped_mat(c: Canvas, roll: str) -> None:
    fill = c.linear(0, 792, 0, 876, (0, lit(roll, 0.4)), (0.4, roll), (1, dim(roll, 0.42)))
    c.path(box(262, 792, 476, 84, 42), fill)
    c.ellipse(722, 834, 18, 40, dim(roll, 0.25))
    c.ellipse(723, 834, 9, 21, stroke=dim(roll, 0.5), width=4)
    for x in (398, 602):
        _strap(c, f"M{x} 786V882", 17)


def daypack(c: Canvas, p: Palette, draw: random.Random) -> None:
    wide = draw.uniform(196, 222)
    c.shadow(510, 812, 320, 42, 0.42)
    c.line(
        f"M{at(500 - wide + 30, 420)}C{at(500 - wide - 70, 520)} {at(500 - wide - 50, 700)} {at(500 - wide + 20, 770)}",
        dim(WEB, 0.1),
        36,
    )
    c.line(
        f"M{at(500 + wide - 30, 420)}C{at(500 + wide + 70, 520)} {at(500 + wide + 50, 700)} {at(500 + wide - 20, 770)}",
        dim(WEB, 0.3),
        36,
    )
    c.line("M444 236C446 176 554 176 556 236", WEB, 22)
    c.line("M446 232C450 182 550 182 554 232", lit(WEB, 0.3), 6)
    body: list[Point] = [
        (500, 212),
        (500 + wide * 0.7, 240),
        (500 + wide, 360),
        (506 + wide, 600),
        (500 + wide - 8, 752),
        (500 + wide * 0.72, 806),
        (500, 812),
    ]
    outline = [*body, *((1000 - x, y) for x, y in reversed(body[1:-1]))]
    c.path(smooth(outline), c.linear(300, 230, 720, 800, (0, lit(p.base, 0.4)), (0.45, p.base), (1, dim(p.base, 0.42))))
    zip_line = (
        f"M{at(500 - wide + 24, 520)}C{at(500 - wide + 24, 250)} {at(500 + wide - 24, 250)} {at(500 + wide - 24, 520)}"
    )
    c.line(zip_line, dim(p.base, 0.5), 11)
    c.line(zip_line, lit(WEB, 0.4), 4, dash="5 5", cap="butt")
    _front_pocket(c, p, draw, wide - 30)
    patch = [(452, 372), (548, 372), (548, 428), (452, 428)]
    c.path(rounded(patch, 8), "#9a6340" if draw.random() < 0.6 else p.accent)
    c.path(poly(trace("470,416 490,388 502,402 516,384 534,416")), "#f2e6d0")
    for x in (-1, 1):
        _strap(c, f"M{at(500 + x * (wide - 2), 470)}L{at(500 + x * (wide - 56), 470)}", 15)
        _buckle(c, 500 + x * (wide - 52), 470, 26, 22)


def _front_pocket(c: Canvas, p: Palette, draw: random.Random, half: float) -> None:
    pocket_top = draw.uniform(500, 540)
    pocket: list[Point] = [
        (500 - half, pocket_top),
        (500 + half, pocket_top),
        (510 + half, 700),
        (500 + half - 16, 780),
        (500, 794),
        (500 - half + 16, 780),
        (490 - half, 700),
    ]
    tone = p.accent if draw.random() < 0.35 else p.base
    c.path(smooth(shifted(pocket, 2, 9), pull=1 / 9), dim(p.base, 0.55), opacity=0.5)
    c.path(
        smooth(pocket, pull=1 / 9),
        c.linear(330, 510, 660, 800, (0, lit(tone, 0.32)), (0.5, tone), (1, dim(tone, 0.34))),
    )
    line = f"M{at(500 - half + 14, pocket_top + 44)}Q{at(500, pocket_top + 24)} {at(500 + half - 14, pocket_top + 44)}"
    c.line(line, dim(tone, 0.5), 11)
    c.line(line, lit(WEB, 0.4), 4, dash="5 5", cap="butt")
    c.line(f"M{at(500 + half - 34, pocket_top + 44)}l6 44", p.accent if tone == p.base else "#e6cf8c", 10)


def duffel(c: Canvas, p: Palette, draw: random.Random) -> None:
    tall = draw.uniform(270, 310)
    top = 786 - tall
    c.shadow(520, 800, 450, 54, 0.42)
    c.line(f"M{at(330, top + 60)}C{at(350, top - 190)} {at(650, top - 190)} {at(670, top + 60)}", dim(WEB, 0.2), 26)
    body: list[Point] = [
        (140, top + 90),
        (200, top + 14),
        (500, top),
        (800, top + 14),
        (862, top + 90),
        (872, 690),
        (826, 778),
        (500, 792),
        (174, 778),
        (130, 690),
    ]
    c.path(
        smooth(body, pull=1 / 7),
        c.linear(
            0, top, 0, 792, (0, lit(p.base, 0.46)), (0.35, lit(p.base, 0.08)), (0.6, p.base), (1, dim(p.base, 0.46))
        ),
    )
    c.path(
        smooth([(800, top + 14), (862, top + 90), (872, 690), (826, 778), (790, 740), (800, 560), (778, top + 90)]),
        dim(p.base, 0.4),
        opacity=0.55,
    )
    c.path(
        smooth([(200, top + 14), (140, top + 90), (130, 690), (174, 778), (206, 740), (196, 560), (222, top + 90)]),
        lit(p.base, 0.3),
        opacity=0.35,
    )
    zip_line = f"M{at(218, top + 74)}Q{at(500, top + 36)} {at(784, top + 74)}"
    c.line(zip_line, dim(p.base, 0.55), 22)
    c.line(zip_line, lit(WEB, 0.45), 5, dash="6 6", cap="butt")
    tone = p.accent
    for x in (330, 670):
        lean = 1 if x < 500 else -1
        _strap(c, f"M{at(x + lean * 10, top + 16)}Q{at(x - lean * 8, 560)} {at(x + lean * 6, 786)}", 34, tone)
        stitch(c, f"M{at(x + lean * 2, top + 60)}Q{at(x - lean * 16, 560)} {at(x - lean * 4, 776)}", lit(tone, 0.6), 3)
    c.line(f"M{at(340, top + 84)}C{at(366, top - 150)} {at(634, top - 150)} {at(660, top + 84)}", dim(tone, 0.3), 34)
    c.line(f"M{at(340, top + 82)}C{at(366, top - 152)} {at(634, top - 152)} {at(660, top + 82)}", tone, 25)
    c.line(f"M{at(436, top - 80)}Q{at(500, top - 98)} {at(564, top - 80)}", WEB, 42)
    c.line(f"M{at(440, top - 88)}Q{at(500, top - 106)} {at(556, top - 90)}", lit(WEB, 0.35), 7)
    if draw.random() < 0.65:
        c.path(rounded([(410, 600), (590, 600), (590, 690), (410, 690)], 12), mix(p.base, "#f6f0e2", 0.85))
        c.path(poly(trace("446,672 484,622 508,648 532,616 562,672")), p.base)
    c.line("M236 640Q260 700 236 752M764 640Q744 700 766 752", dim(p.base, 0.5), 8, opacity=0.35)


def dry_bag(c: Canvas, p: Palette, draw: random.Random) -> None:
    r = draw.uniform(168, 190)
    body = Lathe(490, [(380, r * 0.9), (430, r), (740, r), (772, r * 0.9)], 0.2)
    c.shadow(515, 800, 300, 44, 0.42)
    c.path(body.body(), glazed(c, body, p.base))
    neck = [(490 - r * 0.9, 392), (490 - r * 0.94, 300), (490 + r * 0.94, 300), (490 + r * 0.9, 392), (490, 424)]
    c.path(smooth(neck, pull=1 / 8), rounded_fill(c, 490 - r, 490 + r, dim(p.base, 0.1)))
    c.line(
        "M380 320Q400 370 376 430M480 316Q470 380 492 440M590 320Q570 380 600 430", dim(p.base, 0.5), 8, opacity=0.35
    )
    roll = [
        (490 - r - 14, 244),
        (490 + r + 14, 244),
        (490 + r + 18, 290),
        (490 + r + 8, 324),
        (490 - r - 8, 324),
        (490 - r - 18, 290),
    ]
    c.path(
        rounded(roll, 24), c.linear(0, 240, 0, 326, (0, lit(p.accent, 0.4)), (0.45, p.accent), (1, dim(p.accent, 0.4)))
    )
    c.line(f"M{at(490 - r, 284)}H{490 + r:.0f}", dim(p.accent, 0.45), 5, opacity=0.6)
    c.line(f"M{at(490 - r - 4, 270)}C{at(450 - r, 120)} {at(530 + r, 120)} {at(490 + r + 4, 270)}", WEB, 18)
    c.path(box(456, 136, 68, 44, 12), "#24282a")
    c.path(box(466, 142, 48, 13, 5), "#5d6669")
    gloss(c, body, 440, 750, -0.72, 0.13, 0.5)
    c.path(body.strip(0.16, 0.4, 450, 730), "#eef2ee", opacity=0.4)
    c.path(body.body(734, 772), rounded_fill(c, 490 - r, 490 + r, dim(p.base, 0.35)))
    mark = [body.point(u, y) for u, y in ((-0.46, 640), (-0.28, 586), (-0.18, 612), (-0.04, 570), (0.1, 640))]
    c.path(poly(mark), lit(p.base, 0.75), opacity=0.9)
    for level in (508,):
        c.path(body.strip(-0.3, 0.02, level - 22, level), p.accent)


def cool_box(c: Canvas, p: Palette, draw: random.Random) -> None:
    tall = draw.uniform(230, 270)
    top = 786 - tall
    pale = "#f3ece0"
    c.shadow(530, 800, 440, 54, 0.42)
    side = [(724, top), (862, top - 50), (850, 724), (716, 790)]
    c.path(rounded(side, 18), c.linear(720, 0, 860, 0, (0, dim(p.base, 0.42)), (1, dim(p.base, 0.28))))
    c.path(
        rounded([(160, top), (740, top), (724, 792), (178, 792)], 36),
        c.linear(0, top, 0, 792, (0, lit(p.base, 0.24)), (0.5, p.base), (1, dim(p.base, 0.3))),
    )
    c.path(
        rounded([(206, top + 60), (690, top + 60), (680, 752), (218, 752)], 26),
        stroke=dim(p.base, 0.3),
        width=5,
        opacity=0.45,
    )
    c.path(rounded([(214, top + 68), (460, top + 68), (360, 744), (224, 744)], 22), WHITE, opacity=0.1)
    lid = top - 78
    c.path(rounded([(726, lid + 6), (876, lid - 46), (872, top - 44), (728, top + 12)], 18), dim(pale, 0.26))
    c.path(
        rounded([(148, lid), (752, lid), (752, top + 14), (148, top + 14)], 30),
        c.linear(0, lid, 0, top + 14, (0, lit(pale, 0.5)), (0.5, pale), (1, dim(pale, 0.2))),
    )
    c.path(
        rounded([(150, lid + 18), (276, lid - 58), (876, lid - 54), (750, lid + 18)], 22),
        c.linear(200, lid - 60, 800, lid + 20, (0, "#fffdf7"), (1, dim(pale, 0.06))),
    )
    c.line(f"M{at(160, top + 16)}H740", "#1c1a17", 6, opacity=0.3)
    c.line(
        f"M{at(178, lid + 26)}C{at(180, lid - 190)} {at(720, lid - 190)} {at(722, lid + 26)}", dim(p.accent, 0.4), 30
    )
    c.line(
        f"M{at(178, lid + 24)}C{at(180, lid - 192)} {at(720, lid - 192)} {at(722, lid + 24)}", lit(p.accent, 0.05), 20
    )
    for x in (178, 722):
        c.path(circle(x, lid + 34, 24), metallic(c, x - 24, x + 24, "#b4babd"))
    for x in (300, 556):
        c.path(box(x, top - 30, 66, 92, 14), metallic(c, x, x + 66, "#b4babd"))
        c.path(box(x + 14, top + 20, 38, 28, 8), "#5d6669", opacity=0.7)
    c.path(box(410, 630, 96, 54, 10), pale)
    c.path(poly(trace("426,674 448,644 462,658 476,640 494,674")), p.base)
    if draw.random() < 0.5:
        c.path(rounded([(176, 700), (724, 700), (722, 724), (178, 724)], 4), p.accent, opacity=0.9)


def headlamp(c: Canvas, p: Palette, draw: random.Random) -> None:
    """The band as a loop, the lamp in front, its beam to the lower left."""
    c.shadow(520, 780, 340, 50, 0.36)
    back = "M214 560C214 330 790 330 790 560"
    c.line(back, dim(p.base, 0.5), 66, cap="butt")
    c.line(back, dim(p.base, 0.3), 54, cap="butt")
    front = "M214 556C214 800 790 800 790 556"
    c.line(front, dim(p.base, 0.4), 84, cap="butt")
    c.line(front, p.base, 74, cap="butt")
    c.line("M196 560C200 776 804 776 808 560", lit(p.base, 0.3), 12, opacity=0.55, cap="butt")
    c.line(front, p.accent, 16, dash="42 26", cap="butt", opacity=0.9)
    housing: list[Point] = trace("352,640 400,590 604,590 654,640 660,760 610,828 396,828 346,760")
    c.path(smooth(shifted(housing, 8, 14), pull=1 / 8), "#1c1a17", opacity=0.25)
    c.path(smooth(housing, pull=1 / 8), diagonal(c, 350, 590, 660, 830, "#3b4144", 1.3))
    c.path(rounded([(430, 572), (570, 572), (580, 600), (420, 600)], 10), p.accent)
    cx = 474 if draw.random() < 0.5 else 500
    c.ellipse(
        cx, 712, 300, 300, c.radial(cx, 712, 300, (0, "#fff6d8", 0.7), (0.35, "#fff0bd", 0.25), (1, "#fff0bd", 0))
    )
    c.path(circle(cx, 712, 88), metallic(c, cx - 88, cx + 88, "#b4babd"))
    c.path(
        circle(cx, 712, 74),
        c.radial(cx - 14, 696, 90, (0, "#ffffff"), (0.35, "#fff6d0"), (0.8, "#e9c978"), (1, "#a98a49")),
    )
    for share in (0.72, 0.46):
        c.path(circle(cx, 712, 74 * share), stroke="#fffdf2", width=4, opacity=0.7)
    if cx < 500:
        c.path(circle(606, 712, 26), c.radial(600, 704, 30, (0, "#f7a28c"), (1, "#9c2c22")))
        c.path(circle(606, 712, 32), stroke="#5d6669", width=6)


def lantern(c: Canvas, p: Palette, draw: random.Random) -> None:
    wide = draw.uniform(112, 132)
    cx = 500
    c.ellipse(
        cx, 500, 380, 380, c.radial(cx, 500, 380, (0, "#ffdf9e", 0.65), (0.4, "#ffdf9e", 0.25), (1, "#ffdf9e", 0))
    )
    c.shadow(520, 805, 280, 42, 0.4)
    bail = f"M{at(cx - 124, 430)}C{at(cx - 170, 110)} {at(cx + 170, 110)} {at(cx + 124, 430)}"
    c.line(bail, dim("#8d9394", 0.4), 13)
    c.line(bail, lit("#8d9394", 0.5), 5)
    globe = Lathe(cx, [(396, wide * 0.72), (450, wide * 0.94), (530, wide), (590, wide * 0.9), (626, wide * 0.76)], 0.2)
    c.path(
        globe.body(),
        c.radial(cx, 520, wide * 1.5, (0, "#fffbe6"), (0.4, "#ffeab3"), (0.8, "#f2bf66", 0.9), (1, "#c98a3c", 0.85)),
    )
    flame = [(cx, 436), (cx + 26, 520), (cx + 18, 566), (cx, 580), (cx - 18, 566), (cx - 26, 520)]
    c.path(smooth(flame), c.linear(0, 436, 0, 580, (0, "#ffffff"), (0.6, "#fff3c4"), (1, "#f6a94a")))
    c.path(globe.strip(-0.74, -0.58, 420, 610), WHITE, opacity=0.6)
    for u in (-0.98, 0.98):
        c.line(
            f"M{at(cx + u * (wide + 14), 392)}Q{at(cx + u * (wide + 34), 510)} {at(cx + u * (wide + 14), 640)}",
            dim(p.base, 0.35),
            15,
        )
        c.line(
            f"M{at(cx + u * (wide + 14) - 2, 392)}q{at(u * 20, 118)} {at(0, 248)}",
            lit(p.base, 0.3),
            5,
        )
    c.line(f"M{at(cx - wide - 20, 512)}Q{at(cx, 548)} {at(cx + wide + 20, 512)}", dim(p.base, 0.3), 7)
    base = Lathe(
        cx,
        [
            (620, wide * 0.8),
            (640, wide * 1.16),
            (670, wide * 1.2),
            (740, wide * 1.34),
            (770, wide * 1.36),
            (782, wide * 1.26),
        ],
        0.2,
    )
    c.path(base.body(), glazed(c, base, p.base, 1.2))
    gloss(c, base, 660, 765, -0.7, 0.13, 0.5)
    c.line(base.ring(738), dim(p.base, 0.45), 5, opacity=0.6)
    c.path(circle(*base.point(0.28, 706), 23), dim(p.accent, 0.4))
    knob = base.point(0.27, 704)
    c.path(circle(*knob, 18), p.accent)
    cap = Lathe(cx, [(286, 44), (300, 66), (330, 70), (346, wide * 0.9), (392, wide * 1.0), (404, wide * 0.84)], 0.2)
    c.path(cap.body(), glazed(c, cap, p.base, 1.2))
    c.ellipse(cx, 286, 44, 10, dim(p.base, 0.4))
    for u in (-0.6, -0.2, 0.2, 0.6):
        c.path(circle(*cap.point(u, 318), 8), "#2b221a")


def trekking_poles(c: Canvas, p: Palette, draw: random.Random) -> None:
    """A pair leaning against each other."""
    band = draw.uniform(0.24, 0.4)
    c.shadow(500, 880, 330, 26, 0.26)
    for (x1, y1), (x2, y2), tone in (((640, 110), (330, 874), p.base), ((386, 110), (690, 874), p.base)):
        c.line(f"M{at(x1 + 26, y1 + 30)}L{at(x2 + 26, y2)}", "#1c1a17", 14, opacity=0.08)

        def along(share: float, a: Point = (x1, y1), b: Point = (x2, y2)) -> Point:
            return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)

        def section(s1: float, s2: float, width: float, colour: str) -> None:
            d = f"M{at(*along(s1))}L{at(*along(s2))}"
            c.line(d, dim(colour, 0.45), width, cap="butt")
            c.line(d, colour, width * 0.7, cap="butt")
            (xa, ya), (xb, yb) = along(s1), along(s2)
            c.line(
                f"M{at(xa - width * 0.2, ya)}L{at(xb - width * 0.2, yb)}",
                lit(colour, 0.65),
                width * 0.2,
                opacity=0.8,
                cap="butt",
            )

        section(0.14, 0.56, 20, tone)
        section(0.56, 0.95, 15, lit(ALLOY_TONE, 0.1))
        section(0.95, 1.0, 9, "#4b5255")
        section(band, band + 0.04, 21, p.accent)
        section(band + 0.08, band + 0.09, 21, p.accent)
        c.line(f"M{at(*along(0.53))}L{at(*along(0.58))}", "#2b2f31", 32, cap="butt")
        (bx, by) = along(0.93)
        c.ellipse(bx, by, 36, 11, "#2b2f31")
        c.ellipse(bx - 3, by - 3, 28, 7, "#4f585b")
        handle(c, f"M{at(*along(0.005))}L{at(*along(0.14))}", "#b98a5a", 38)
        (sx, sy) = along(0.02)
        c.line(f"M{at(sx, sy)}c60 40 54 120 4 150", dim(p.accent, 0.3), 12)
        c.line(f"M{at(*along(-0.012))}L{at(*along(0.012))}", "#2b2f31", 44)


ALLOY_TONE = "#aab0b3"
