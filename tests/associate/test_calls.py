"""Help calls fall into the groups an associate acts on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from associate.calls import Patience, newly_waiting, sorted_calls
from shop.lookups import Task

NOW = datetime(2026, 11, 21, 14, 2, tzinfo=UTC)


def task(name: str, state: str = "waiting", minutes: float = 1, **changes: object) -> Task:
    made_at = NOW - timedelta(minutes=minutes)
    fields: dict[str, object] = {"taken_by": None, "taken_name": "", "pending": False, "language": "de"} | changes
    return Task(name, "help", state, "K1", "Entrance", "find", "P1", "Ridge Tent", made_at, **fields)  # type: ignore[arg-type]


def test_calls_are_grouped_for_the_person_who_looks() -> None:
    tasks = [
        task("new", minutes=1),
        task("old", minutes=9),
        task("hers", "taken", taken_by="e1", taken_name="Mara Lindt"),
        task("his", "taken", taken_by="e2", taken_name="Jonas Weil"),
        task("over", "done", 30),
        task("gone", "cancelled", 20),
    ]
    calls = sorted_calls(tasks, "e1", NOW, online=True)
    assert [c.id for c in calls.waiting] == ["old", "new"]
    assert [c.id for c in calls.mine] == ["hers"]
    assert [(c.id, c.taken_name) for c in calls.others] == [("his", "Jonas Weil")]
    assert [c.id for c in calls.closed] == ["gone", "over"]
    assert calls.helped == 1


def test_nobody_signed_in_owns_nothing() -> None:
    calls = sorted_calls([task("t", "taken", taken_by="")], "", NOW, online=True)
    assert calls.mine == ()
    assert [c.id for c in calls.others] == ["t"]


@pytest.mark.parametrize(
    ("minutes", "expected"), [(0, "calm"), (1.9, "calm"), (2, "soon"), (4.9, "soon"), (5, "late"), (90, "late")]
)
def test_patience_runs_out(minutes: float, expected: Patience) -> None:
    assert sorted_calls([task("t", minutes=minutes)], "", NOW, online=True).waiting[0].patience == expected


def test_a_clock_behind_central_never_shows_a_negative_wait() -> None:
    assert sorted_calls([task("t", minutes=-3)], "", NOW, online=True).waiting[0].minutes == 0


@pytest.mark.parametrize(
    ("pending", "online", "expected"),
    [(True, False, "saved"), (True, True, "on_its_way"), (False, True, "confirmed"), (False, False, "confirmed")],
)
def test_progress_claims_nothing_that_is_not_yet_true(pending: bool, online: bool, expected: str) -> None:
    mine = task("t", "taken", taken_by="e1", pending=pending)
    assert sorted_calls([mine], "e1", NOW, online).mine[0].progress == expected


def test_the_usual_wait_is_a_median_and_absent_before_the_first() -> None:
    assert sorted_calls([task("t")], "", NOW, online=True).usual_wait is None
    waits = [replace(task(str(m), "done", 60), taken_at=NOW - timedelta(minutes=60 - m)) for m in (1, 2, 30)]
    assert sorted_calls(waits, "", NOW, online=True).usual_wait == 2


def test_only_calls_that_were_not_waiting_before_ring() -> None:
    before = sorted_calls([task("a")], "", NOW, online=True).waiting
    after = sorted_calls([task("a"), task("b")], "", NOW, online=True).waiting
    assert [c.id for c in newly_waiting(before, after)] == ["b"]


def test_other_kinds_of_task_are_not_calls() -> None:
    assert sorted_calls([replace(task("t"), kind="arrival")], "", NOW, online=True).waiting == ()
