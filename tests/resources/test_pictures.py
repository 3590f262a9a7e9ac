"""Every picture is there, small, plain SVG Tiny, and shows a product when Qt paints it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.demo.families import FAMILIES
from resources.demo.family import Family
from resources.demo.pictures import DRAWINGS, VIEWS, draw

ALLOWED = {"svg", "defs", "g", "path", "ellipse", "linearGradient", "radialGradient", "stop"}
LARGEST = 9_000

Pixel = tuple[int, int, int]


def test_every_image_link_is_a_file_and_every_file_is_used(retailer: Path, products: list[dict[str, str]]) -> None:
    linked = {row["image_link"] for row in products}
    linked |= {link for row in products for link in row["additional_image_link"].split(",") if link}
    shown = [json.loads(line) for line in (retailer / "content.jsonl").read_text("utf-8").splitlines()]
    linked |= {screen["picture"] for screen in shown if screen.get("picture")}
    files = {str(path.relative_to(retailer)) for path in (retailer / "pictures").iterdir()}
    assert linked == files


def test_every_family_has_its_own_drawing() -> None:
    assert set(DRAWINGS) == {family.key for family in FAMILIES}
    assert len(set(DRAWINGS.values())) == len(DRAWINGS) >= 45


def paint(svg: str, size: int = 64) -> list[Pixel]:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_RGB888)
    image.fill(QColor(255, 0, 255))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = bytes(image.constBits())
    return [(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.key)
def test_a_picture_shows_its_colourway(family: Family) -> None:
    for shape in range(7):
        one = draw(family.key, shape, family.colours[0])
        assert len(one) < LARGEST
        assert set(re.findall(r"<([a-zA-Z]+)", one)) <= ALLOWED
        assert not re.search(r"style=|filter|nan|inf\b", one)
    pixels, other = paint(one), paint(draw(family.key, shape, family.colours[2]))
    assert (255, 0, 255) not in pixels, "the backdrop covers the square"
    assert len(set(pixels)) > 400, "light and shade"
    assert sum(_distance(a, b) > 30 for a, b in zip(pixels, other, strict=True)) > 40, "colourways can be told apart"


def test_each_view_shows_the_same_thing_in_another_way() -> None:
    for key in ("mug", "dome-tent"):
        family = next(family for family in FAMILIES if family.key == key)
        seen = [paint(draw(key, 0, family.colours[0], view)) for view in ("", *VIEWS)]
        for at, one in enumerate(seen):
            assert (255, 0, 255) not in one
            assert all(sum(_distance(a, b) > 30 for a, b in zip(one, other, strict=True)) > 150 for other in seen[:at])


def test_shapes_differ() -> None:
    mug = next(family for family in FAMILIES if family.key == "mug")
    assert len({draw("mug", shape, mug.colours[0]) for shape in range(7)}) == 7


def _distance(a: Pixel, b: Pixel) -> int:
    """In the channel that differs most."""
    return max(abs(x - y) for x, y in zip(a, b, strict=True))
