"""Millimetres on real panels: targets and capitals of experience.md, section 1."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from shell import fonts
from shell.metrics import (
    DISPLAY_CAPITAL,
    KIOSK_LANDSCAPE,
    KIOSK_PORTRAIT,
    TABLET,
    TABLET_SMALL,
    TEXT_CAPITAL,
    WindowSpec,
    metrics,
)

KIOSKS = [
    KIOSK_PORTRAIT,
    KIOSK_LANDSCAPE,
    WindowSpec(1080, 1920, 27),
    WindowSpec(2160, 3840, 32),
    WindowSpec(1920, 1080, 43),
]
TABLETS = [TABLET, TABLET_SMALL, WindowSpec(1200, 1920, 10, "tablet"), WindowSpec(800, 1280, 10, "tablet")]


def real_mm(spec: WindowSpec, pixels: float) -> float:
    across = (spec.width**2 + spec.height**2) ** 0.5 / (spec.diagonal_in * 25.4)
    return pixels / spec.scale / across


@pytest.mark.parametrize("spec", KIOSKS + TABLETS, ids=str)
@pytest.mark.parametrize("larger", [False, True])
def test_targets_and_capitals_reach_their_least_size_on_the_glass(spec: WindowSpec, larger: bool) -> None:
    least = {"kiosk": (20, 15, 3, 7.3 if larger else 4.8), "tablet": (12, 9, 1.5, 4.9 if larger else 2.5)}[spec.kind]
    made = metrics(spec, larger=larger)
    sizes = (made.target, made.targetSmall, made.gap, min(made.caption, made.body) * TEXT_CAPITAL)
    for found, wanted in zip(sizes, least, strict=True):
        assert real_mm(spec, found + 0.5) >= wanted - 1e-6


def test_text_sizes_rise_from_caption_to_hero() -> None:
    for larger in (False, True):
        made = metrics(KIOSK_PORTRAIT, larger=larger)
        assert made.caption <= made.body < made.heading < made.title < made.hero
    normal, larger_ = metrics(TABLET), metrics(TABLET, larger=True)
    assert larger_.body / normal.body > 1.8


def test_a_developers_window_is_the_same_picture_smaller() -> None:
    small = WindowSpec(1080, 1920, 21.5, "kiosk", scale=0.5)
    assert small.size == (540, 960)
    assert metrics(small).unit == pytest.approx(metrics(KIOSK_PORTRAIT).unit / 2)


def test_a_huge_panel_does_not_get_lost_text() -> None:
    design_width = 1080 / metrics(WindowSpec(1080, 1920, 43)).unit
    assert design_width == pytest.approx(280)


@pytest.mark.parametrize(
    ("family", "weight", "share"),
    [(fonts.TEXT, QFont.Weight.Normal, TEXT_CAPITAL), (fonts.DISPLAY, QFont.Weight.DemiBold, DISPLAY_CAPITAL)],
)
def test_the_capital_heights_are_those_of_the_faces(family: str, weight: QFont.Weight, share: float) -> None:
    fonts.register()
    font = QFont(family)
    font.setPixelSize(1000)
    font.setWeight(weight)
    assert QFontMetricsF(font).capHeight() / 1000 == pytest.approx(share, abs=0.002)


@pytest.mark.parametrize("file", sorted(fonts.FONTS.glob("*.[ot]tf")), ids=lambda f: f.name)
def test_every_face_comes_with_its_licence(file: Path) -> None:
    licences = " ".join(p.read_text(encoding="utf-8") for p in fonts.FONTS.glob("*.txt"))
    assert "SIL Open Font License" in licences
    assert file.name in licences


@pytest.mark.parametrize(
    ("family", "text"),
    [
        (fonts.TEXT, "Größe Ελλάδα Большой €"),
        (fonts.DISPLAY, "Größe Ελλάδα Большой"),
        ("Noto Sans Arabic", "أحذية"),
        ("Noto Sans Hebrew", "נעליים"),
    ],
)
def test_the_faces_have_the_scripts(family: str, text: str) -> None:
    fonts.register()
    fonts.need("ar")
    fonts.need("he")
    metrics_ = QFontMetricsF(QFont(family))
    assert all(metrics_.inFontUcs4(ord(c)) for c in text if c != " ")
