"""Colours under light: warm where it falls, cool where it does not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from resources.demo.colours import Colourway

WARM: Final = "#fff4e0"
COOL: Final = "#141b24"


def number(value: float, digits: int = 1) -> str:
    """The shortest text of a number."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    if text.startswith(("0.", "-0.")):
        text = text.replace("0.", ".", 1)
    return "0" if text == "-0" else text


@lru_cache(maxsize=4096)
def mix(a: str, b: str, share: float) -> str:
    """`share` of b in a."""
    pairs = ((int(a[at : at + 2], 16), int(b[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in pairs)


def lit(colour: str, share: float = 0.3) -> str:
    return mix(colour, WARM, share)


def dim(colour: str, share: float = 0.3) -> str:
    return mix(colour, COOL, share)


def luminance(colour: str) -> float:
    """0 black to 1 white, as the eye weighs the channels."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


@dataclass(frozen=True, slots=True)
class Palette:
    """Five tones of the main material and three of the trim."""

    base: str
    accent: str

    @classmethod
    def of(cls, colour: Colourway) -> Palette:
        return cls(colour.base, colour.accent)

    @property
    def glow(self) -> str:
        return lit(self.base, 0.55)

    @property
    def light(self) -> str:
        return lit(self.base, 0.24)

    @property
    def shade(self) -> str:
        return dim(self.base, 0.26)

    @property
    def deep(self) -> str:
        return dim(self.base, 0.5)

    @property
    def accent_light(self) -> str:
        return lit(self.accent, 0.3)

    @property
    def accent_shade(self) -> str:
        return dim(self.accent, 0.32)
