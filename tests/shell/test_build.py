"""What is made: type descriptions from live classes, icons, the way through the store, and QML without a warning."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from shell import build, icons
from shell.ways import CELL, Ways
from shop.places import Fixture, Plan


def test_the_python_types_of_shell_are_described() -> None:
    build.write_types("shell", always=True)
    text = build.types_file("shell").read_text(encoding="utf-8")
    for name in ("Look", "Language", "Rows", "Idle", "Router", "SimulatedScanner"):
        assert f'exports: ["shell.qml/{name} 1.0"]' in text
    assert 'name: "warning"' in text
    assert 'notify: "changed"' in text


def test_every_control_is_in_the_module() -> None:
    folder = build.ROOT / "shell" / "qml"
    listed = set(re.findall(r"([A-Z]\w*\.qml)", (folder / "qmldir").read_text(encoding="utf-8")))
    assert listed == {file.name for file in folder.glob("*.qml")}


@pytest.mark.parametrize("name", sorted(icons.table()))
def test_every_icon_draws_inside_its_square(name: str) -> None:
    provider, size = icons.IconProvider(), QSize()
    image = provider.requestImage(f"{name}/1f5b4a", size, QSize(48, 48))
    assert (size.width(), image.width(), image.height()) == (48, 48, 48)
    inked = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 128]
    assert 20 < len(inked) < 1500
    edge = {(x, y) for x in range(48) for y in range(48) if not (1 <= x <= 46 and 1 <= y <= 46)}
    assert not edge & set(inked), "a line is cut off"
    x, y = inked[len(inked) // 2]
    assert abs(image.pixelColor(x, y).red() - QColor("#1f5b4a").red()) < 12


def test_arrows_turn_round_where_text_does() -> None:
    provider = icons.IconProvider()
    for name, turns in (("back", True), ("search", False)):
        ltr = provider.requestImage(f"{name}/000000", QSize(), QSize(48, 48))
        rtl = provider.requestImage(f"{name}/000000/rtl", QSize(), QSize(48, 48))
        assert (ltr != rtl) is turns


def test_every_icon_that_qml_names_exists() -> None:
    named = {
        name
        for room in build.ROOMS
        for file in build.qml_files(room)
        for name in re.findall(r"\b[iI]con: \"([\w-]+)\"", file.read_text(encoding="utf-8"))
    }
    assert named - set(icons.table()) == set()


PLAN = Plan(
    20,
    14,
    (
        Fixture("aisle", "1", 4, 3, 10, 1.4),
        Fixture("aisle", "2", 4, 6.5, 10, 1.4),
        Fixture("counter", "Pay", 1, 11, 4, 1.4),
        Fixture("kiosk", "", 10, 12, 1, 1),
    ),
)


def test_the_way_goes_around_shelves_and_ends_beside_the_bay() -> None:
    aisle = PLAN.fixtures[0]
    way = Ways(PLAN, (10.5, 12.5)).to(aisle, (9, 3.7))
    assert abs(way[0][0] - 10.5) <= CELL
    assert abs(way[0][1] - 12.5) <= CELL
    assert abs(way[-1][0] - 9) <= CELL
    assert aisle.y - 1.2 <= way[-1][1] <= aisle.y + aisle.height + 1.2
    for (x0, y0), (x1, y1) in itertools.pairwise(way):
        assert x0 == x1 or y0 == y1, "people are led along, not across"
        for part in range(21):
            x, y = x0 + (x1 - x0) * part / 20, y0 + (y1 - y0) * part / 20
            for shelf in PLAN.fixtures[:3]:
                inside = (
                    shelf.x + 0.3 < x < shelf.x + shelf.width - 0.3 and shelf.y + 0.3 < y < shelf.y + shelf.height - 0.3
                )
                assert not inside, f"the way runs through {shelf.label}"


def test_where_no_way_leads_none_is_drawn() -> None:
    walled = Plan(10, 10, (Fixture("wall", "", 0, 4, 10, 1), Fixture("aisle", "1", 2, 1, 5, 1)))
    assert Ways(walled, (5, 8)).to(walled.fixtures[1], (4, 1.5)) == []
