"""Brand colours to a whole palette, light or dark, with contrast computed and never hoped for.

Contrast is WCAG 2.2 relative luminance contrast. Text reaches 4.5:1 (7:1 in high contrast) on every ground it is used
on, control edges 3:1.
"""

from __future__ import annotations

from dataclasses import dataclass

TEXT = 4.5
TEXT_HIGH = 7.0
CONTROL = 3.0


@dataclass(frozen=True, slots=True)
class Brand:
    """The colours and the corner radius that a retailer brings."""

    accent: str = "#1F5B4A"
    accent_dark: str = "#7FC4AC"
    paper: str = "#FAF7F2"
    ink: str = "#1D211F"
    radius_mm: float = 2.0


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours "#rrggbb" by what they are for; `on...` is text on the colour of that name."""

    paper: str
    surface: str
    sunken: str
    ink: str
    inkSoft: str  # noqa: N815 - the names QML uses
    inkFaint: str  # noqa: N815
    line: str
    edge: str
    accent: str
    onAccent: str  # noqa: N815
    accentSoft: str  # noqa: N815
    offer: str
    onOffer: str  # noqa: N815
    offerSoft: str  # noqa: N815
    good: str
    goodSoft: str  # noqa: N815
    warn: str
    warnSoft: str  # noqa: N815
    bad: str
    onBad: str  # noqa: N815
    badSoft: str  # noqa: N815
    scrim: str


def channels(color: str) -> tuple[float, float, float]:
    value = int(color[1:], 16)
    return ((value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255)


def mix(first: str, second: str, share: float) -> str:
    """`first` with `share` (0..1) of `second` in it."""
    pairs = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{round(255 * (a + (b - a) * share)):02X}" for a, b in pairs)


def luminance(color: str) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(color: str, grounds: tuple[str, ...], ratio: float) -> str:
    """`color` moved towards black or white, as little as needed to reach `ratio` on every one of `grounds`."""
    darker = sum(luminance(g) for g in grounds) / len(grounds) > 0.18
    goal = "#000000" if darker else "#FFFFFF"
    for step in range(0, 101, 2):
        moved = mix(color, goal, step / 100)
        if all(contrast(moved, ground) >= ratio for ground in grounds):
            return moved
    return goal


def on(color: str, ratio: float) -> tuple[str, str]:
    """`color`, moved if need be, and the text colour (white before black) that reaches `ratio` on it."""
    text = "#FFFFFF" if contrast("#FFFFFF", color) >= min(ratio, TEXT) or luminance(color) < 0.18 else "#141715"
    return readable(color, (text,), ratio), text


def is_color(value: str) -> bool:
    return len(value) == 7 and value[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in value[1:])


def _signals(dark: bool) -> dict[str, str]:
    if dark:
        return {"offer": "#E58A68", "good": "#7CC79A", "warn": "#E3B565", "bad": "#F09488"}
    return {"offer": "#B4472B", "good": "#2C6E49", "warn": "#8A5A00", "bad": "#A8322A"}


def _grounds(brand: Brand, dark: bool, high: bool) -> tuple[str, str, str, str]:
    """Paper, surface, sunken and ink."""
    if high:
        return ("#000000", "#0C0C0C", "#1A1A1A", "#FFFFFF") if dark else ("#FFFFFF", "#FFFFFF", "#F2F2F2", "#000000")
    if dark:
        paper = mix("#131513", brand.ink, 0.25)
        return paper, mix(paper, "#FFFFFF", 0.055), mix(paper, "#000000", 0.32), mix("#FFFFFF", brand.paper, 0.9)
    return brand.paper, mix(brand.paper, "#FFFFFF", 0.75), mix(brand.paper, brand.ink, 0.055), brand.ink


def palette(brand: Brand, *, dark: bool = False, high_contrast: bool = False) -> Palette:
    """The palette of one brand in one mode."""
    ratio = TEXT_HIGH if high_contrast else TEXT
    paper, surface, sunken, ink = _grounds(brand, dark, high_contrast)
    grounds = (paper, surface, sunken)
    ink = readable(ink, grounds, TEXT_HIGH)
    colors = {"accent": brand.accent_dark if dark else brand.accent, **_signals(dark)}
    soft = {name: mix(surface, color, 0.16 if dark else 0.11) for name, color in colors.items()}
    # Sums stand on the soft accent, with what was saved in the colour of offers.
    strong = {name: readable(color, (*grounds, soft[name], soft["accent"]), ratio) for name, color in colors.items()}
    accent, on_accent = on(strong["accent"], ratio)
    offer, on_offer = on(strong["offer"], ratio)
    bad, on_bad = on(strong["bad"], ratio)
    return Palette(
        paper=paper, surface=surface, sunken=sunken, ink=ink,
        inkSoft=readable(mix(ink, paper, 0.28), grounds, ratio),
        inkFaint=readable(mix(ink, paper, 0.42), grounds, ratio),
        line=mix(paper, ink, 0.55 if high_contrast else 0.13),
        edge=readable(mix(ink, paper, 0.55), grounds, TEXT if high_contrast else CONTROL),
        accent=accent, onAccent=on_accent, accentSoft=soft["accent"],
        offer=offer, onOffer=on_offer, offerSoft=soft["offer"],
        good=strong["good"], goodSoft=soft["good"],
        warn=strong["warn"], warnSoft=soft["warn"],
        bad=bad, onBad=on_bad, badSoft=soft["bad"],
        scrim="#000000",
    )  # fmt: skip
