"""What screens show, and what a store says of itself, as this device has it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from shop.places import Service, SpecialDay
from tests.records.world import World

PICTURE = "ab" * 32


def test_contents_come_in_their_order_and_their_pictures_are_fetched_first(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.put(
        "config:S01",
        ("content", "C1", 1, {"titles": {"en": "Second"}, "order": 9}),
        ("content", "C2", 1, {"titles": {"en": "First"}, "order": 1, "picture": PICTURE}),
        ("content", "C3", 1, {"titles": {"en": "Wrong"}, "opens": {"kind": "shell"}}),
    )
    assert [one.id for one in world.records.contents()] == ["C2", "C1"]
    assert PICTURE in world.records.wanted_pictures(10)
    world.reopen()
    assert [one.id for one in world.records.contents()] == ["C2", "C1"]


def test_a_place_says_its_special_days_services_and_shop(tmp_path: Path) -> None:
    world = World(tmp_path)
    body = {
        "name": "Quay", "email": "q@example.com", "shop_url": "https://shop.example/k",
        "special": [{"day": "2026-12-25", "hours": None, "names": {"en": "Christmas"}}],
        "services": [{"names": {"en": "Repairs"}, "icon": "edit"}],
    }  # fmt: skip
    world.put("config:S01", ("location", "S01", 1, body))
    (here,) = world.records.locations()
    assert here.special == (SpecialDay(date(2026, 12, 25), None, (("en", "Christmas"),)),)
    assert here.services == (Service((("en", "Repairs"),), "edit"),)
    assert (here.email, here.shop_url) == ("q@example.com", "https://shop.example/k")
