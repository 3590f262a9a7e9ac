"""What the demo's screens show: read by the shop as devices read it, in its five languages, with pictures that draw."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

from resources.demo import retailer, screens
from resources.demo.pictures import scenes
from shop.content import content_from, due
from shop.later import is_shop

TODAY = datetime(2026, 5, 31, tzinfo=UTC)


def test_every_screen_is_understood_and_due_when_it_says(tmp_path: Path) -> None:
    assert screens.write(tmp_path, TODAY) == len(screens.SCREENS)
    lines = [json.loads(line) for line in (tmp_path / "content.jsonl").read_text().splitlines()]
    known = [content_from(line["id"], line) for line in lines]
    morning, evening = (TODAY.replace(hour=hour) for hour in (9, 20))
    assert [one.id for one in due(known, morning, UTC)] == [
        "screen-outside", "screen-boots", "screen-coffee", "screen-linen", "screen-repairs",
    ]  # fmt: skip
    assert "screen-coffee" not in {one.id for one in due(known, evening, UTC)}
    assert "screen-tent-week" in {one.id for one in due(known, TODAY + timedelta(days=21), UTC)}
    for line in lines:
        assert set(line["titles"]) == set(screens.LANGUAGES)
        assert max(map(len, line["titles"].values())) <= 60
        assert (tmp_path / line["picture"]).stat().st_size > 2000


def test_scenes_are_always_the_same_and_well_formed() -> None:
    for name in scenes.SCENES:
        text = scenes.draw(name)
        assert text == scenes.draw(name)
        assert ElementTree.fromstring(text).get("viewBox") == "0 0 1600 1000"  # noqa: S314 - our own


def test_the_stores_tell_their_visitors_something() -> None:
    stores = [line for line in retailer.lines(TODAY) if line.get("kind") == "store"]
    assert all(is_shop(line["shop_url"]) and line["services"] and line["email"] for line in stores)
    assert {line["special"][0]["day"] for line in stores} == {"2026-06-03"}
