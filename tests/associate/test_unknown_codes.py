"""Codes we don't know: counted where they are scanned, listed for the store, gone when somebody takes care of them."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from associate.connection import Connection
from associate.main import Program
from shop.unknown_codes import Unknown
from tests.associate.conftest import Opener
from tests.associate.shop import BADGE_INGRID, LOST, NOW, PIN_INGRID, Shop
from tests.associate.test_pages import bring, gone, see, sign_in, tap

STOVE = Unknown("not_in_range", "09520000000998")
SHORT = Unknown("too_long", "")


def known(n: int, code: Unknown = STOVE, **more: Any) -> tuple[str, str, int, dict[str, Any]]:
    first = NOW - timedelta(days=3)
    body = {"why": code.why, "what": code.what, "n": n, "first": first.isoformat(), "last": NOW.isoformat()}
    return ("unknown_code", code.id, 1, body | {"devices": ["Kiosk 1", "Tablet 2"]} | more)


def listed(opened: Opener, folder: Path, *rows: Any) -> Program:
    shop = Shop(folder)
    if rows:
        shop.world.put("orders:S01", *rows)
    tablet = opened(shop.close())
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    tap(tablet, "This device")
    return tablet


def told(tablet: Program) -> list[dict[str, Any]]:
    """What goes to central of the codes that were scanned here."""
    assert tablet.records is not None
    tablet.frame.background.idle(30)
    assert tablet.records.tell_unknown().result()
    seen: list[dict[str, Any]] = json.loads(tablet.records.pending(2, 9)[-1].payload)["body"]["seen"]
    return seen


def test_scans_that_nothing_answers_to_are_counted(tablet: Program) -> None:
    sign_in(tablet)
    for text in (LOST, LOST, "2012345000001"):
        tablet.scanner.inject(text)
        see(tablet, lambda: tablet.models.pages.stock.state.phase == "not_found")
    for text in ("LOY:anna!", "STAFF:nobody", "https://shop.example/?who=anna"):
        tablet.scanner.inject(text)
    first, *others = [(one["why"], one["what"], one["n"]) for one in told(tablet)]
    assert first == ("not_in_range", "0" + LOST, 2)
    assert sorted(others) == [("restricted", "2012345000001", 1), ("web_address", "shop.example", 1)]


def test_the_list_says_what_why_how_often_when_and_where(opened: Opener, tmp_path: Path) -> None:
    tablet = listed(opened, tmp_path / "data", known(12), known(3, SHORT, devices=[]))
    see(tablet, "2 codes nobody knows")
    tap(tablet, "See the codes")
    see(tablet, "Codes we don’t know")
    rows = tablet.models.pages.codes._rows.rows
    assert [(row.what, row.why, row.n, row.devices) for row in rows] == [
        ("9520000000998", "not_in_range", 12, "Kiosk 1 · Tablet 2"),
        ("", "too_long", 3, ""),
    ]
    for words in ("9520000000998", "12 times", "Too long to be one of our codes"):
        see(tablet, words)
    tap(tablet, "This device")
    see(tablet, "2 codes nobody knows")


def test_what_is_taken_care_of_goes_and_central_is_told(opened: Opener, tmp_path: Path) -> None:
    tablet = listed(opened, tmp_path / "data", known(12))
    tap(tablet, "See the codes")
    tap(tablet, "Taken care of: 9520000000998")
    see(tablet, "Every code was understood")
    gone(tablet, "9520000000998")
    assert tablet.records is not None
    (row,) = tablet.records.pending(2, 9)
    command = json.loads(row.payload)
    assert (command["type"], command["aggregate"]) == ("codes.forget", "codes:S01")
    assert command["body"] == {"id": STOVE.id, "staff": "ingrid"}
    tablet.models.pages.codes.settle(STOVE.id)
    assert len(tablet.records.pending(2, 9)) == 1


def test_the_empty_list_and_a_new_code_while_one_looks(opened: Opener, tmp_path: Path) -> None:
    tablet = listed(opened, tmp_path / "data")
    see(tablet, "Every code was understood")
    tablet.models.tablet.go("codes")
    see(tablet, "Codes we don’t know")
    see(tablet, "No line to the office: other devices may have seen more.")
    tablet.models.tablet.connection(Connection(True, "online", NOW, NOW))
    gone(tablet, "No line to the office: other devices may have seen more.")
    bring(tablet, "orders:S01", known(1))
    see(tablet, "1 time")


def test_a_list_that_cannot_be_read_says_so(tablet: Program) -> None:
    sign_in(tablet)

    def broken() -> tuple[()]:
        raise OSError("no")

    tablet.models.pages.codes._read = broken
    tablet.models.tablet.go("codes")
    tablet.models.pages.codes.refresh()
    see(tablet, "The list cannot be read right now")
