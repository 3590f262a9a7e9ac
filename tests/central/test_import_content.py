"""What screens show, from the retailer's file to each store's devices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from central.database import Database
from tests.central.conftest import Clock
from tests.central.shop_files import STORES, Files, told

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
STARTS, ENDS = "2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z"


@pytest.fixture
def files(tmp_path: Path, database: Database, clock: Clock) -> Files:
    made = Files(tmp_path, database, clock)
    assert made.one(stores=STORES).bad == []
    return made


def line(key: str = "C1", **more: Any) -> dict[str, Any]:
    return {"id": key, "titles": {"en": "Tent week"}, "starts": STARTS, "ends": ENDS} | more


def contents(files: Files, store: str = "S1") -> dict[str, Any]:
    return {one: body for one, body in files.scope(f"config:{store}").items() if one.startswith("content/")}


def test_each_store_gets_its_own_with_the_picture_by_its_digest(files: Files) -> None:
    (files.folder / "tent.png").write_bytes(PNG)
    opens = {"kind": "category", "target": ["Outdoor", "Tents"]}
    first = line(picture="tent.png", opens=opens, texts={"de": "Zelte"}, days=[5, 0], hours=["09:00", "12:00"])
    report = files.one(content=[first, line("C2", stores=["S2"], order=3)])
    assert (report.bad, report.warnings, report.added) == ([], [], 3)
    (body,) = contents(files).values()
    assert files.media.find(body.pop("picture")) is not None
    assert body == {
        "titles": {"en": "Tent week"}, "texts": {"de": "Zelte"}, "starts": STARTS, "ends": ENDS, "days": [0, 5],
        "hours": ["09:00", "12:00"], "opens": opens,
    }  # fmt: skip
    assert set(contents(files, "S2")) == {"content/C1", "content/C2"}


def test_what_left_the_file_leaves_the_screens_and_what_is_wrong_stays_as_it_was(files: Files) -> None:
    files.one(content=[line(), line("C2"), line("C3")])
    report = files.one(content=[line(titles={}), line("C2", titles={"en": "Anew"})])
    assert told(report) == [(1, "titles", "{}")]
    known = contents(files)
    assert set(known) == {"content/C1", "content/C2"}
    assert known["content/C2"]["titles"] == {"en": "Anew"}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"starts": ENDS, "ends": STARTS}, "line"),
        ({"ends": "soon"}, "ends"),
        ({"days": [7]}, "days.0"),
        ({"days": [1, 1]}, "days"),
        ({"hours": ["12:00", "09:00"]}, "hours"),
        ({"hours": ["12:00", "24:30"]}, "hours"),
        ({"opens": {"kind": "page", "target": ["x"]}}, "opens.kind"),
        ({"opens": {"kind": "product", "target": ["x", "y"]}}, "opens"),
        ({"stores": ["S9"]}, "stores"),
        ({"titles": {"english": "x"}}, "titles.english.[key]"),
    ],
)
def test_a_wrong_line_is_named_with_its_field(files: Files, wrong: dict[str, Any], field: str) -> None:
    report = files.one(content=[line(**wrong), line("C2")])
    assert [found[:2] for found in told(report)] == [(1, field)]
    assert set(contents(files)) == {"content/C2"}


def test_without_its_picture_it_is_shown_in_words(files: Files) -> None:
    report = files.one(content=[line(picture="nowhere.png")])
    assert [one.field for one in report.warnings] == ["picture"]
    assert "picture" not in contents(files)["content/C1"]


def test_an_empty_file_is_not_taken_at_its_word(files: Files) -> None:
    files.one(content=[line()])
    assert files.one(content=[]).refused
    assert set(contents(files)) == {"content/C1"}
    assert not files.one(content=[], allow_empty=True).refused
    assert contents(files) == {}


def test_a_store_says_its_special_days_services_and_shop(files: Files) -> None:
    more = {
        "email": "quay@example.com",
        "special": [{"day": "2026-12-24", "hours": ["09:00", "14:00"], "names": {"en": "Christmas Eve"}}],
        "services": [{"names": {"en": "Repairs"}, "icon": "edit"}],
        "shop_url": "https://shop.example/k",
    }
    assert files.one(stores=[*STORES[:1], STORES[1] | more, *STORES[2:]]).bad == []
    body = files.scope("config:S1")["location/S1"]
    assert {name: body[name] for name in more} == more
    for wrong in ({"shop_url": "http://shop.example"}, {"special": [{"day": "24.12.", "hours": None}]}):
        assert len(files.one(stores=[*STORES[:1], STORES[1] | wrong, *STORES[2:]]).bad) == 1
