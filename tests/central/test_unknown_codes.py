"""Codes that nobody knows, added up per store exactly once, until somebody takes care of them."""

from __future__ import annotations

from typing import Any

import pytest

from central.effects import codes as effects
from shop.unknown_codes import MOST_SENT, Unknown
from tests.central.conftest import HeadOffice, Tablet, command
from tests.central.together import at_once

STOVE = "09520000000004"
LANE = 2


def seen(seq: int, *codes: dict[str, Any], store: str = "S1", **more: Any) -> dict[str, Any]:
    return command(seq, "codes.unknown", {"seen": list(codes)}, f"codes:{store}", **more)


def one(n: int = 1, what: str = STOVE, why: str = "not_in_range", last: str = "2026-05-04T08:00:00Z") -> dict[str, Any]:
    return {"why": why, "what": what, "n": n, "last": last}


def forget(seq: int, code: str, store: str = "S1") -> dict[str, Any]:
    return command(seq, "codes.forget", {"id": code, "staff": "e1"}, f"codes:{store}")


def listed(tablet: Tablet, store: str = "S1") -> dict[str, Any]:
    """What the feed says now: the body by id."""
    rows = [row for row in tablet.rows(f"orders:{store}") if row[0] == "unknown_code"]
    return {row[1]: row[4] for row in rows if row[4] is not None}


STOVE_ID = Unknown("not_in_range", STOVE).id


def test_counts_of_all_devices_of_a_store_are_added_up(office: HeadOffice) -> None:
    kiosk, tablet, elsewhere = office.tablet("S1", "kiosk"), office.tablet("S1"), office.tablet("S2")
    assert kiosk.verdicts(seen(1, one(3), one(1, "", "too_long")), lane=LANE) == [("applied", "")]
    later = one(2, last="2026-05-04T08:30:00+00:00")
    assert tablet.verdicts(seen(1, later), lane=LANE) == [("applied", "")]
    found = listed(tablet)
    assert found.keys() == {STOVE_ID, Unknown("too_long", "").id}
    body = found[STOVE_ID]
    assert (body["why"], body["what"], body["n"]) == ("not_in_range", STOVE, 5)
    assert (body["first"], body["last"]) == ("2026-05-04T08:00:00Z", "2026-05-04T08:30:00Z")
    assert len(body["devices"]) == len(set(body["devices"])) > 0
    assert listed(elsewhere, "S2") == {}


def test_a_message_that_is_sent_again_counts_once(office: HeadOffice) -> None:
    kiosk = office.tablet("S1", "kiosk")
    message = seen(1, one(3))
    assert kiosk.verdicts(message, lane=LANE) == [("applied", "")]
    assert kiosk.verdicts(message, lane=LANE) == [("applied", "")]
    assert listed(kiosk)[STOVE_ID]["n"] == 3


def test_two_devices_at_once_lose_no_count(office: HeadOffice) -> None:
    tablets = [office.tablet() for _ in range(4)]
    others = [one(1, f"{n:06}", "unreadable") for n in range(5)]

    def work(tablet: Tablet, turn: int) -> None:
        mixed = [one(2), *others]
        tablet.send(seen(1, *(mixed if turn % 2 else reversed(mixed))), lane=LANE).raise_for_status()

    at_once(*(lambda tablet=tablet, turn=turn: work(tablet, turn) for turn, tablet in enumerate(tablets)))
    found = listed(tablets[0])
    assert found[STOVE_ID]["n"] == 8
    assert sum(body["n"] for body in found.values()) == 28


def test_what_is_taken_care_of_leaves_every_tablet_and_begins_anew(office: HeadOffice) -> None:
    kiosk, tablet, other = office.tablet("S1", "kiosk"), office.tablet("S1"), office.tablet("S1")
    kiosk.send(seen(1, one(3)), lane=LANE)
    assert tablet.verdicts(forget(1, STOVE_ID), lane=LANE) == [("applied", "")]
    assert listed(other) == {}
    assert other.verdicts(forget(1, STOVE_ID), lane=LANE) == [("applied", "")]
    kiosk.send(seen(2, one(1)), lane=LANE)
    assert listed(other)[STOVE_ID]["n"] == 1


def test_only_staff_of_this_store_take_care(office: HeadOffice) -> None:
    kiosk, stranger = office.tablet("S1", "kiosk"), office.tablet("S2")
    kiosk.send(seen(1, one(3)), lane=LANE)
    assert kiosk.verdicts(forget(2, STOVE_ID), lane=LANE) == [("rejected", "role")]
    assert stranger.verdicts(forget(1, STOVE_ID, "S2"), lane=LANE) == [("applied", "")]
    assert stranger.verdicts(forget(2, STOVE_ID, "S1"), lane=LANE) == [("parked", "malformed")]
    assert listed(kiosk)[STOVE_ID]["n"] == 3


@pytest.mark.parametrize(
    "wrong",
    [
        one(0),
        one(-5),
        one(why="because"),
        one(what="x" * 41),
        one(last="yesterday"),
        one() | {"who": "anna"},
    ],
)
def test_a_message_that_says_something_else_is_kept_aside(office: HeadOffice, wrong: dict[str, Any]) -> None:
    kiosk = office.tablet("S1", "kiosk")
    assert kiosk.verdicts(seen(1, one(), wrong), lane=LANE) == [("parked", "malformed")]
    assert listed(kiosk) == {}


def test_a_message_has_an_end(office: HeadOffice) -> None:
    kiosk = office.tablet("S1", "kiosk")
    many = [one(1, f"{n:06}", "unreadable") for n in range(MOST_SENT + 1)]
    assert kiosk.verdicts(seen(1, *many), lane=LANE) == [("parked", "malformed")]
    assert kiosk.verdicts(seen(2), lane=LANE) == [("parked", "malformed")]


def test_nothing_is_seen_in_the_future_and_nothing_in_a_text_acts(office: HeadOffice) -> None:
    kiosk = office.tablet("S1", "kiosk")
    kiosk.send(seen(1, one(1, "12\u202e34\x00", "unreadable", last="2031-01-01T00:00:00Z")), lane=LANE)
    (body,) = listed(kiosk).values()
    assert (body["what"], body["last"]) == ("12 34", "2026-05-04T09:00:00Z")


def test_the_list_of_a_store_has_an_end(office: HeadOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effects, "MOST_KEPT", 3)
    kiosk = office.tablet("S1", "kiosk")
    for n in range(5):
        kiosk.send(seen(n + 1, one(1, f"{n:06}", "unreadable", last=f"2026-05-04T08:0{n}:00Z")), lane=LANE)
    assert sorted(body["what"] for body in listed(kiosk).values()) == ["000002", "000003", "000004"]
