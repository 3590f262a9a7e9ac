"""A small drawing surface that writes SVG Tiny 1.2: paths, gradients, opacity. No filters, masks, styles or text.

The picture is a square of 1000 units; light falls from the top left. Paths are given as SVG path data.
"""

from __future__ import annotations

from resources.demo.pictures.shading import number

Stop = tuple[float, str] | tuple[float, str, float]
"""Offset 0..1, colour, and opacity where it is not 1."""


class Canvas:
    def __init__(self) -> None:
        self._defs: dict[str, str] = {}
        self._shapes: list[str] = []
        self._open = ""

    def linear(self, x1: float, y1: float, x2: float, y2: float, *stops: Stop) -> str:
        """A fill that runs from one point to another."""
        ends = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
        return self._gradient("linearGradient", ends, stops)

    def radial(self, cx: float, cy: float, r: float, *stops: Stop, squash: float = 1.0) -> str:
        """A fill that spreads from a point; `squash` < 1 flattens it."""
        ends = f'cx="{number(cx)}" cy="{number(cy)}" r="{number(r)}"'
        if squash != 1.0:
            ends += f' gradientTransform="matrix(1 0 0 {number(squash, 3)} 0 {number(cy * (1 - squash))})"'
        return self._gradient("radialGradient", ends, stops)

    def _gradient(self, kind: str, ends: str, stops: tuple[Stop, ...]) -> str:
        body = "".join(_stop(stop) for stop in stops)
        key = f'{kind} gradientUnits="userSpaceOnUse" {ends}>{body}</{kind}>'
        name = self._defs.setdefault(key, f"g{len(self._defs)}")
        return f"url(#{name})"

    def path(
        self, d: str, fill: str = "none", *, opacity: float = 1.0, stroke: str = "", width: float = 0.0, dash: str = "",
        cap: str = "round",
    ) -> None:  # fmt: skip
        self._shapes.append(f'<path d="{d}"{_paint(fill, opacity, stroke, width, dash, cap)}/>')

    def line(
        self, d: str, stroke: str, width: float, *, opacity: float = 1.0, dash: str = "", cap: str = "round"
    ) -> None:
        """An open stroke."""
        self.path(d, opacity=opacity, stroke=stroke, width=width, dash=dash, cap=cap)

    def ellipse(
        self, cx: float, cy: float, rx: float, ry: float, fill: str = "none", *, opacity: float = 1.0, stroke: str = "",
        width: float = 0.0,
    ) -> None:  # fmt: skip
        place = f'cx="{number(cx)}" cy="{number(cy)}" rx="{number(rx)}" ry="{number(ry)}"'
        self._shapes.append(f"<ellipse {place}{_paint(fill, opacity, stroke, width, '', 'round')}/>")

    def shadow(self, cx: float, cy: float, rx: float, ry: float, strength: float = 0.34) -> None:
        """A soft shadow on the floor, densest in the middle."""
        dark = "#1c1a17"
        fades = ((0.0, dark, strength), (0.45, dark, strength * 0.55), (0.8, dark, strength * 0.13), (1.0, dark, 0.0))
        fill = self.radial(cx, cy, rx, *fades, squash=ry / rx)
        self.ellipse(cx, cy, rx, ry, fill)

    def zoom(self, factor: float, cx: float, cy: float) -> None:
        """Enlarge what follows about a point; once per picture."""
        f = number(factor, 3)
        self._shapes.append(
            f'<g transform="matrix({f} 0 0 {f} {number(cx * (1 - factor))} {number(cy * (1 - factor))})">'
        )
        self._open = "</g>"

    def turn(self, factor: float, cx: float, cy: float) -> None:
        """Enlarge what follows about a point and show its other side; once per picture."""
        f, x, y = number(factor, 3), number(cx * (1 + factor)), number(cy * (1 - factor))
        self._shapes.append(f'<g transform="matrix(-{f} 0 0 {f} {x} {y})">')
        self._open = "</g>"

    def place(self, factor: float, x: float, y: float) -> None:
        """What follows is drawn in this size, with its corner here, until `placed`."""
        f = number(factor, 3)
        self._shapes.append(f'<g transform="matrix({f} 0 0 {f} {number(x)} {number(y)})">')

    def placed(self) -> None:
        self._shapes.append("</g>")

    def svg(self, width: int = 1000, height: int = 1000) -> str:
        defs = "".join("<" + key.replace(" ", f' id="{name}" ', 1) for key, name in self._defs.items())
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}"><defs>{defs}</defs>{"".join(self._shapes)}{self._open}</svg>\n'
        )


def _stop(stop: Stop) -> str:
    opacity = f' stop-opacity="{number(stop[2], 3)}"' if len(stop) == 3 else ""
    return f'<stop offset="{number(stop[0], 2)}" stop-color="{stop[1]}"{opacity}/>'


def _paint(fill: str, opacity: float, stroke: str, width: float, dash: str, cap: str) -> str:
    words = f' fill="{fill}"'
    if opacity != 1.0:
        words += f' opacity="{number(opacity, 2)}"'
    if stroke:
        words += f' stroke="{stroke}" stroke-width="{number(width)}" stroke-linejoin="round"'
        words += f' stroke-linecap="{cap}"' if cap != "butt" else ""
        words += f' stroke-dasharray="{dash}"' if dash else ""
    return words
