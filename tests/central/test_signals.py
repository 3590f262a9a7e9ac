"""Counts of kiosks and what shoppers say: kept per device, hour and day, whatever comes twice or late."""

from __future__ import annotations

from functools import partial
from typing import Any

from tests.central.conftest import Clock, HeadOffice, Tablet, command
from tests.central.together import at_once

LANE = 2


def counted(seq: int, *hours: dict[str, Any], store: str = "S1") -> dict[str, Any]:
    return command(seq, "signals.count", {"hours": list(hours)}, f"signals:{store}")


def hour(n: int = 1, at: str = "2026-05-04T08:00:00+00:00", **counts: int) -> dict[str, Any]:
    return {"hour": at, "n": n, "counts": counts}


def given(
    seq: int, score: int, store: str = "S1", made_at: str = "2026-05-04T08:59:00Z", **more: Any
) -> dict[str, Any]:
    body = {"score": score, "after": "order"} | more
    return command(seq, "feedback.give", body, f"feedback:{store}", made_at=made_at)


def listed(tablet: Tablet, kind: str, store: str = "S1") -> dict[str, Any]:
    rows = [row for row in tablet.rows(f"orders:{store}") if row[0] == kind]
    return {row[1]: row[4] for row in rows if row[4] is not None}


def test_an_hour_told_again_replaces_and_one_told_late_does_not(office: HeadOffice) -> None:
    kiosk, tablet = office.tablet("S1", "kiosk"), office.tablet()
    assert kiosk.verdicts(counted(1, hour(2, visits=5)), lane=LANE) == [("applied", "")]
    assert kiosk.verdicts(counted(2, hour(1, visits=3)), counted(3, hour(2, visits=9)), lane=LANE) == [
        ("applied", ""),
        ("applied", ""),
    ]
    known = f"{kiosk.install}.2026050408"
    assert listed(tablet, "visits")[known]["counts"] == {"visits": 5}
    kiosk.verdicts(counted(4, hour(3, visits=7, a_later_version=1)), lane=LANE)
    body = listed(tablet, "visits")[known]
    assert (body["n"], body["counts"], body["hour"]) == (3, {"visits": 7}, "2026-05-04T08:00:00Z")


def test_each_device_has_its_own_hours_and_another_store_sees_none(office: HeadOffice) -> None:
    one, two = office.tablet("S1", "kiosk"), office.tablet("S1", "kiosk")
    for kiosk in (one, two):
        kiosk.verdicts(counted(1, hour(visits=2)), lane=LANE)
    assert {body["device"] for body in listed(one, "visits").values()} == {one.install, two.install}
    assert listed(office.tablet("S2"), "visits", "S2") == {}
    assert one.verdicts(counted(2, hour(visits=1), store="S2"), lane=LANE) == [("parked", "malformed")]


def test_hours_that_cannot_be_are_left_out_and_the_others_taken(office: HeadOffice) -> None:
    kiosk = office.tablet("S1", "kiosk")
    far, old, crooked = "2026-05-04T12:00:00Z", "2020-01-01T00:00:00Z", "2026-05-04T08:30:00Z"
    said = [hour(1, one, visits=1) for one in (far, old, crooked)]
    assert kiosk.verdicts(counted(1, *said, hour(visits=2)), lane=LANE) == [("applied", "")]
    assert list(listed(kiosk, "visits")) == [f"{kiosk.install}.2026050408"]


def test_what_is_too_old_goes_when_a_new_hour_begins(office: HeadOffice, clock: Clock) -> None:
    kiosk = office.tablet("S1", "kiosk")
    kiosk.verdicts(counted(1, hour(visits=1)), lane=LANE)
    clock.advance(days=16)
    kiosk.verdicts(counted(2, hour(1, "2026-05-20T08:00:00Z", visits=1)), lane=LANE)
    assert list(listed(kiosk, "visits")) == [f"{kiosk.install}.2026052008"]


def test_what_makes_no_sense_is_parked(office: HeadOffice) -> None:
    kiosk = office.tablet("S1", "kiosk")
    for seq, said in enumerate(({"hour": "noon", "n": 1, "counts": {}}, hour(-1), hour(1, visits=-3)), 1):
        assert kiosk.verdicts(counted(seq, said), lane=LANE)[0][0] == "parked"


def test_feedback_adds_up_by_day_without_a_trace_of_who(office: HeadOffice) -> None:
    kiosk, tablet = office.tablet("S1", "kiosk"), office.tablet()
    kiosk.verdicts(given(1, 10, word="quick"), given(2, 9, said="Nice"), given(3, 0, said="a b"), lane=LANE)
    (body,) = listed(tablet, "feedback").values()
    assert body == {
        "day": "2026-05-04", "scores": [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], "words": {"quick": 1},
        "said": {"nice": 1}, "after": {"order": 3},
    }  # fmt: skip


def test_a_score_that_is_none_is_parked(office: HeadOffice) -> None:
    kiosk = office.tablet("S1", "kiosk")
    wrong = (
        given(1, 11),
        given(2, -1),
        given(3, 5, word="whatever"),
        given(4, 5, said="x" * 21),
        given(5, 5, after="x"),
    )
    assert [verdict for verdict, _ in kiosk.verdicts(*wrong, lane=LANE)] == ["parked"] * 5


def test_what_was_said_offline_counts_into_its_own_day_and_old_days_go(office: HeadOffice, clock: Clock) -> None:
    kiosk = office.tablet("S1", "kiosk")
    clock.advance(days=2)
    kiosk.verdicts(given(1, 8), lane=LANE)
    assert list(listed(kiosk, "feedback")) == ["2026-05-04"]
    clock.advance(days=100)
    kiosk.verdicts(given(2, 8, made_at="2026-08-14T09:00:00Z"), lane=LANE)
    assert list(listed(kiosk, "feedback")) == ["2026-08-14"]


def test_many_kiosks_at_once_lose_no_voice(office: HeadOffice) -> None:
    kiosks = [office.tablet("S1", "kiosk") for _ in range(4)]

    def speak(kiosk: Tablet) -> None:
        assert kiosk.verdicts(given(1, 9), given(2, 9), lane=LANE) == [("applied", "")] * 2

    at_once(*(partial(speak, kiosk) for kiosk in kiosks))
    (body,) = listed(kiosks[0], "feedback").values()
    assert body["scores"][9] == 8
