"""The places of windows: side by side in the demo, never larger than the screen or than the panel."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from shell import launch
from shell.metrics import KIOSK_PORTRAIT, TABLET

SCREENS = [QRect(0, 0, 1366, 768), QRect(0, 0, 1920, 1080), QRect(100, 50, 2560, 1440), QRect(0, 0, 3840, 2160)]


@pytest.mark.parametrize("screen", SCREENS)
def test_kiosk_and_tablet_stand_side_by_side_without_overlap(screen: QRect) -> None:
    areas = [launch.place(screen, panel, demo=True) for panel in (KIOSK_PORTRAIT, TABLET)]
    assert not areas[0].intersects(areas[1])
    for panel, area in zip((KIOSK_PORTRAIT, TABLET), areas, strict=True):
        width, height = launch.fitted(panel, area).size
        assert width <= area.width() + 1
        assert height <= area.height() + 1
        assert screen.contains(area)


def test_a_panel_is_never_shown_larger_than_it_is() -> None:
    assert launch.fitted(TABLET, QRect(0, 0, 9000, 9000)).scale == 1.0


def test_outside_the_demo_a_window_has_the_whole_screen() -> None:
    assert launch.place(SCREENS[1], TABLET, demo=False) == SCREENS[1]


def test_the_codes_of_a_card_are_offered_with_what_they_show(tmp_path: Path) -> None:
    card = tmp_path / "card.json"
    mug = {"name": "Mug", "code": "12", "shows": "4 here", "pin": ""}
    lena = {"name": "Lena", "code": "S", "shows": "signs in", "pin": "1"}
    card.write_text(json.dumps([mug, lena]))
    assert launch.codes_to_try(str(card)) == [("12", "Mug: 4 here"), ("S", "Lena (PIN 1): signs in")]
    assert launch.codes_to_try(None) == launch.codes_to_try("") == []


def test_a_file_that_is_no_card_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="not a card"):
        launch.codes_to_try(str(tmp_path / "none.json"))
