"""The studio in which every product stands: a tinted sweep of paper, brighter at the top left."""

from __future__ import annotations

import random
from typing import Final

from resources.demo.families import FAMILIES
from resources.demo.pictures.canvas import Canvas
from resources.demo.pictures.shading import Palette, luminance, mix

_WALL: Final = {"Outdoor": "#e5eae2", "Kitchen": "#f1e9dc", "Home": "#f0e5dc"}
_DEPARTMENT: Final = {family.key: family.department for family in FAMILIES}


def backdrop(canvas: Canvas, family: str, base: str) -> None:
    """Wall and floor in the department's tint, leaning towards the product's colour; darker behind pale products."""
    wall = mix(_WALL[_DEPARTMENT[family]], base, 0.16)
    if luminance(base) > 0.75:
        wall = mix(wall, "#6b6a5c", 0.24)
    light, far = mix(wall, "#fffdf8", 0.66), mix(wall, "#5a5040", 0.03)
    canvas.path("M0 0H1000V1000H0Z", canvas.radial(360, 300, 900, (0, light), (0.5, mix(wall, light, 0.35)), (1, far)))
    floor = mix(wall, "#4a3f30", 0.1)
    fades = ((0.0, floor, 0.0), (0.3, floor, 0.35), (1.0, floor, 0.6))
    canvas.path("M0 690H1000V1000H0Z", canvas.linear(0, 690, 0, 1000, *fades))


def placeholder(canvas: Canvas, palette: Palette, draw: random.Random) -> None:
    canvas.shadow(520, 800, 330, 50)
    canvas.ellipse(
        500, 540, 250 + draw.random() * 20, 250, canvas.radial(420, 450, 330, (0, palette.light), (1, palette.shade))
    )


def outside(canvas: Canvas, family: str, base: str) -> None:
    """Where it is used: a table at a window for house and kitchen, the shore of a lake for everything else."""
    if _DEPARTMENT[family] == "Outdoor":
        _lake(canvas)
    else:
        _window(canvas, _WALL[_DEPARTMENT[family]], base)


def _lake(canvas: Canvas) -> None:
    canvas.path("M0 0H1000V1000H0Z", canvas.linear(0, 0, 0, 560, (0.0, "#cfdfe6"), (0.65, "#eef0e6"), (1.0, "#f6eedd")))
    canvas.ellipse(735, 300, 74, 74, "#fff6df", opacity=0.9)
    canvas.path("M0 470L140 372L260 440L420 318L560 430L700 352L860 446L1000 388V560H0Z", "#a9bdb9")
    canvas.path("M0 520L120 468L300 510L470 440L640 506L820 462L1000 512V600H0Z", "#86a199")
    canvas.path("M0 560H1000V720H0Z", canvas.linear(0, 560, 0, 720, (0.0, "#b8cfd3"), (1.0, "#8fb0b6")))
    for y, left, right in ((592, 90, 380), (612, 520, 860), (640, 180, 520), (668, 610, 940)):
        canvas.line(f"M{left} {y}H{right}", "#e9f2ee", 4, opacity=0.5)
    canvas.path("M0 706C180 676 380 716 560 700S880 676 1000 702V1000H0Z", "#c9b994")
    canvas.path("M0 790C220 752 460 806 680 780S920 766 1000 786V1000H0Z", "#b7a57d")
    for x in (40, 66, 92, 902, 934, 962):
        canvas.line(f"M{x} 800C{x - 8} 740 {x + 4} 690 {x + 18} 640", "#5f7454", 7)


def _window(canvas: Canvas, wall: str, base: str) -> None:
    tone = mix(wall, base, 0.1)
    canvas.path("M0 0H1000V1000H0Z", canvas.linear(0, 0, 1000, 800, (0.0, mix(tone, "#fffdf8", 0.5)), (1.0, tone)))
    light = canvas.linear(0, 90, 0, 560, (0.0, "#dcebf0"), (0.7, "#f3f4e6"), (1.0, "#dfe8cf"))
    canvas.path("M110 90H520V560H110Z", light)
    canvas.path("M110 452C200 402 300 470 400 432S500 420 520 430V560H110Z", "#a8bd96")
    for d in ("M110 90H520V560H110Z", "M315 90V560", "M110 325H520"):
        canvas.line(d, "#faf6ee", 16, cap="butt")
    canvas.line("M86 570H544", "#f4ede1", 22, cap="butt")
    canvas.path("M600 0L860 0L1000 340V640L760 690Z", "#fffaf0", opacity=0.34)
    top = canvas.linear(0, 690, 0, 1000, (0.0, "#c99f6f"), (1.0, "#a87c50"))
    canvas.path("M0 690H1000V1000H0Z", top)
    for y, opacity in ((742, 0.22), (820, 0.16), (918, 0.2)):
        canvas.line(f"M0 {y}C260 {y - 10} 520 {y + 12} 1000 {y - 4}", "#7d5934", 4, opacity=opacity)
