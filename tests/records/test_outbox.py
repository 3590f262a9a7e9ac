"""What a person did is kept, sent in order under the same bytes, and shown until central has the last word."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path

import pytest

from records.files import Safe, connect
from records.install import Credentials
from records.outbox import Settled
from records.store import Records
from shop.lookups import Queue
from sync.messages import Command
from tests.keys import KEY
from tests.records.world import SIGNING_KEY, START, TOKEN, World, device, help_call


def task_row(ver: int, **changes: object) -> tuple[str, str, int, dict[str, object]]:
    body = {"kind": "help", "state": "waiting", "place": "Aisle 7", "made_at": START.isoformat(), **changes}
    return ("task", "t1", ver, body)


def test_an_action_is_shown_and_waits_to_be_sent(world: World) -> None:
    action = world.act()
    task = world.records.task("t1")
    assert task is not None
    assert (task.state, task.place, task.pending) == ("waiting", "Aisle 7", True)
    assert [one.id for one in world.records.tasks()] == ["t1"]
    assert world.records.queue() == Queue(1, 0, 0, 0, START)
    (row,) = world.records.pending(0, 10)
    assert (row.lane, row.epoch, row.seq, row.id, row.type) == (0, 1, 1, action.id, "help.call")


def test_the_payload_is_a_command_and_stays_the_same_bytes(world: World) -> None:
    action = world.act()
    (row,) = world.records.pending(0, 1)
    command = Command.model_validate_json(row.payload)
    assert (command.seq, command.id, command.aggregate, command.made_at) == (1, action.id, "task:t1", START)
    world.clock.forward(hours=1)
    assert world.reopen().pending(0, 1)[0].payload == row.payload


def test_the_same_id_twice_is_one_effect(world: World) -> None:
    action = help_call(START)
    for _ in range(3):
        world.records.act(action).result()
    assert [row.seq for row in world.records.pending(0, 10)] == [1]
    world.records.settle(0, [Settled(1, action.id, "rejected", "taken", "Too late.")]).result()
    world.records.act(action).result()
    assert world.records.pending(0, 10) == ()
    assert world.records.task("t1") is None


def test_numbers_are_dense_per_lane_and_chained(world: World) -> None:
    for lane in (0, 1, 0, 1, 0):
        world.act(lane=lane, task=f"t{lane}")
    rows = world.records.pending(0, 10)
    assert [row.seq for row in rows] == [1, 2, 3]
    assert [row.seq for row in world.records.pending(1, 10)] == [1, 2]
    assert rows[0].prev_hash == ""
    for before, row in pairwise(rows):
        assert row.prev_hash == blake2b(before.payload, digest_size=8).hexdigest()
    assert [row.seq for row in world.records.pending(0, 2)] == [1, 2]


def test_an_action_that_cannot_be_written_leaves_no_number_behind(world: World) -> None:
    broken = help_call(START, place=object())
    with pytest.raises(TypeError):
        world.records.act(broken).result()
    world.act()
    assert [row.seq for row in world.records.pending(0, 10)] == [1]


def test_an_applied_action_is_shown_until_the_cursor_reaches_its_effect(world: World) -> None:
    action = world.act()
    world.records.settle(0, [Settled(1, action.id, "applied", at={"orders:S01": 3})]).result()
    assert world.records.queue().pending == 0
    assert world.records.task("t1").pending  # type: ignore[union-attr]
    world.put("orders:S01", ("order", "o1", 1, {}), ("order", "o2", 1, {}), head=3)
    assert world.records.task("t1").pending  # type: ignore[union-attr]
    world.put("orders:S01", task_row(1, state="taken", taken_by="s1", taken_name="Ida"))
    task = world.records.task("t1")
    assert task is not None
    assert (task.state, task.taken_name, task.pending) == ("taken", "Ida", False)


def test_an_older_pull_cannot_overwrite_what_was_done_here(world: World) -> None:
    world.put("orders:S01", task_row(1))
    world.act(state="taken", taken_by="s1", taken_name="Ida")
    world.put("orders:S01", task_row(2, place="Aisle 8"))
    task = world.records.task("t1")
    assert task is not None
    assert (task.state, task.taken_name, task.pending) == ("taken", "Ida", True)


def test_an_effect_that_is_here_already_ends_the_overlay_with_its_verdict(world: World) -> None:
    action = world.act()
    world.put("orders:S01", task_row(1, state="done"))
    world.records.settle(0, [Settled(1, action.id, "duplicate", at={"orders:S01": 1})]).result()
    task = world.records.task("t1")
    assert task is not None
    assert (task.state, task.pending) == ("done", False)


def test_a_place_in_a_generation_that_was_not_read_yet_is_waited_for(world: World) -> None:
    """Central was restored, the action was sent again, and its new place is a small number of the new generation."""
    world.put("orders:S01", task_row(1), ("order", "o1", 1, {}), ("order", "o2", 1, {}))
    action = world.act(state="taken", taken_by="s1", taken_name="Ida")
    told = Settled(1, action.id, "applied", at={"orders:S01": 2}, gens={"orders:S01": 2})
    world.records.settle(0, [told]).result()
    assert (shown := world.records.task("t1")) is not None
    assert (shown.state, shown.pending) == ("taken", True)
    world.records.restart_scope("orders:S01", 2).result()
    world.put("orders:S01", task_row(1), gen=2, head=2)
    assert (shown := world.records.task("t1")) is not None
    assert (shown.state, shown.pending) == ("taken", True)
    world.put("orders:S01", task_row(2, state="taken", taken_by="s1", taken_name="Ida"), gen=2)
    assert (shown := world.records.task("t1")) is not None
    assert (shown.state, shown.pending) == ("taken", False)


def test_what_was_done_later_stays_on_top_when_an_earlier_action_waits_again(world: World) -> None:
    """Central answered the first of two steps, was restored, and has forgotten it."""
    world.put("orders:S01", task_row(1))
    first = world.act(state="taken", taken_by="s1", taken_name="Ida")
    world.act(state="done")
    world.records.settle(0, [Settled(1, first.id, "applied", at={"orders:S01": 9})]).result()
    world.records.replay(0, 0).result()
    assert [row.seq for row in world.records.pending(0, 10)] == [1, 2]
    assert (shown := world.records.task("t1")) is not None
    assert (shown.state, shown.taken_name) == ("done", "Ida")


def test_an_effect_outside_this_device_s_scopes_ends_the_overlay_with_its_verdict(world: World) -> None:
    action = world.act()
    world.records.settle(0, [Settled(1, action.id, "applied", at={"orders:S02": 5})]).result()
    assert world.records.task("t1") is None


def test_a_refusal_takes_the_change_back_and_says_why(world: World) -> None:
    world.put("orders:S01", task_row(1, state="taken", taken_name="Bo"))
    action = world.act(state="taken", taken_name="Ida")
    world.clock.forward(minutes=1)
    world.records.settle(0, [Settled(1, action.id, "rejected", "taken", "Bo has already taken this call.")]).result()
    task = world.records.task("t1")
    assert task is not None
    assert (task.taken_name, task.pending) == ("Bo", False)
    (refused,) = world.records.rejected()
    assert (refused.id, refused.reason, refused.words) == (action.id, "taken", "Bo has already taken this call.")
    assert (refused.made_at, refused.settled_at) == (START, START + timedelta(minutes=1))
    assert world.records.queue() == Queue(0, 1, 0, 1, None)


def test_a_parked_action_stays_shown_and_is_counted(world: World) -> None:
    action = world.act()
    world.records.settle(0, [Settled(1, action.id, "parked", "unknown_type")]).result()
    assert world.records.task("t1").pending  # type: ignore[union-attr]
    assert world.records.queue() == Queue(0, 0, 1, 0, None)


def test_a_verdict_on_something_else_changes_nothing(world: World) -> None:
    world.act()
    world.records.settle(0, [Settled(1, "01900000-0000-7000-8000-000000000000", "applied")]).result()
    assert world.records.queue().pending == 1


def test_two_actions_on_one_task_are_laid_over_each_other_in_their_order(world: World) -> None:
    first = world.act(place="Aisle 7")
    second = world.act(state="cancelled")
    assert world.records.task("t1").state == "cancelled"  # type: ignore[union-attr]
    world.records.settle(0, [Settled(2, second.id, "rejected", "done", "Too late.")]).result()
    assert world.records.task("t1").state == "waiting"  # type: ignore[union-attr]
    world.records.settle(0, [Settled(1, first.id, "applied", at={})]).result()
    assert world.records.task("t1") is None


def test_a_restart_of_the_scope_ends_overlays_once_it_is_complete(world: World) -> None:
    world.put("orders:S01", ("order", "o1", 1, {}))
    action = world.act()
    world.records.settle(0, [Settled(1, action.id, "applied", at={"orders:S01": 900})]).result()
    world.records.restart_scope("orders:S01", 2).result()
    world.put("orders:S01", ("order", "o1", 1, {}), head=2)
    assert world.records.task("t1").pending  # type: ignore[union-attr]
    world.put("orders:S01", task_row(1))
    assert not world.records.task("t1").pending  # type: ignore[union-attr]


def test_attempts_and_the_reason_are_kept_for_the_page_about_this_device(world: World) -> None:
    world.act()
    world.act()
    for _ in range(2):
        world.records.tried(0, [1], "Central does not answer.").result()
    first, second = world.records.pending(0, 10)
    assert (first.attempts, first.error, second.attempts) == (2, "Central does not answer.", 0)


def test_closed_tasks_of_today_are_shown_newest_first_and_older_ones_are_not(world: World) -> None:
    location = {"name": "Harbour", "kind": "store", "time_zone": "Pacific/Auckland"}
    world.put("config:S01", ("location", "S01", 1, location))  # 22:00 there, the day began at 11:00 UTC
    rows = [
        ("task", "open", 1, {"state": "waiting", "made_at": "2026-11-01T08:00:00Z"}),
        ("task", "yesterday", 1, {"state": "done", "made_at": "2026-11-19T10:59:00Z"}),
        ("task", "today", 1, {"state": "done", "made_at": "2026-11-19T11:01:00Z"}),
        ("task", "now", 1, {"state": "cancelled", "made_at": "2026-11-20T08:00:00Z"}),
    ]
    world.put("orders:S01", *rows)
    assert [task.id for task in world.records.tasks()] == ["now", "today", "open"]


def test_rotted_bytes_are_not_overtaken_while_another_copy_may_have_them(world: World) -> None:
    for _ in range(3):
        world.act()
    rot(world)
    assert [row.seq for row in world.records.pending(0, 10)] == [1]
    world.reopen()  # the journal has the right bytes
    assert [(row.seq, row.rotten) for row in world.records.pending(0, 10)] == [(1, False), (2, False), (3, False)]


def test_bytes_that_rotted_in_every_copy_are_known_as_such(world: World) -> None:
    for _ in range(3):
        world.act()
    world.records.close()
    rot(world)
    (world.folder / "outbox.journal").unlink()
    world.records = world.open()
    assert [(row.seq, row.rotten) for row in world.records.pending(0, 10)] == [(1, False), (2, True), (3, False)]


def rot(world: World) -> None:
    file = connect(Safe(world.folder, KEY), "core", writable=True)
    file.execute("UPDATE outbox SET payload = CAST(replace(payload, 'help.call', 'help.cell') AS BLOB) WHERE seq = 2")
    file.commit()
    file.close()


def test_rotted_bytes_come_back_from_the_second_copy(world: World) -> None:
    for _ in range(3):
        world.act()
    before = world.records.pending(0, 10)
    world.records.close()
    file = connect(Safe(world.folder, KEY), "core", writable=True)
    file.execute("UPDATE outbox SET payload = CAST(replace(payload, 'help.call', 'help.cell') AS BLOB) WHERE seq = 2")
    file.close()
    world.records = world.open()
    assert world.records.pending(0, 10) == before


def _join_again(world: World) -> None:
    world.records.enrolled(device(install="dev-2"), "new", b"k").result()


def _begin_an_epoch(world: World) -> None:
    world.records.begin_epoch(0, 2).result()


@pytest.mark.parametrize("numbered", [_join_again, _begin_an_epoch])
def test_rotted_bytes_are_not_numbered_anew_as_if_somebody_had_done_it(
    world: World, numbered: Callable[[World], None]
) -> None:
    for _ in range(3):
        world.act()
    before = [json.loads(row.payload)["type"] for row in world.records.pending(0, 10)]
    file = connect(Safe(world.folder, KEY), "core", writable=True)
    file.execute("UPDATE outbox SET payload = CAST(replace(payload, 'help.call', 'help.cell') AS BLOB) WHERE seq = 2")
    file.close()
    numbered(world)
    assert [json.loads(row.payload)["type"] for row in world.records.pending(0, 10)] == before


def test_a_new_enrolment_keeps_what_was_not_sent_and_counts_from_one(world: World) -> None:
    first = world.act()
    waiting = [world.act(), world.act()]
    world.records.settle(0, [Settled(1, first.id, "applied", at={})]).result()
    world.records.enrolled(device(install="dev-2"), "new", b"k").result()
    rows = world.records.pending(0, 10)
    assert [(row.seq, row.epoch, row.id) for row in rows] == [(1, 1, waiting[0].id), (2, 1, waiting[1].id)]
    assert [json.loads(row.payload)["seq"] for row in rows] == [1, 2]
    assert (rows[0].prev_hash, rows[1].prev_hash) == ("", blake2b(rows[0].payload, digest_size=8).hexdigest())
    world.act()
    assert [row.seq for row in world.records.pending(0, 10)] == [1, 2, 3]


def test_answers_that_central_has_forgotten_wait_again_before_what_waits(world: World) -> None:
    """In the order in which people acted, under how many enrolments ever, and shown as this device's own again."""
    world.put("orders:S01", task_row(1))
    done = [world.act(state="taken", taken_name="Ida"), world.act(taken_name="Bo")]
    world.records.settle(0, [Settled(n, one.id, "applied", at={}) for n, one in enumerate(done, 1)]).result()
    world.records.enrolled(device(install="dev-2"), "new", b"k").result()
    done.append(world.act(state="done", taken_name="Bo"))
    world.records.settle(0, [Settled(1, done[2].id, "applied", at={})]).result()
    waiting = world.act(state="done", taken_name="Cy")
    assert world.records.answered("S01", b"") == tuple(one.id for one in done)
    assert world.records.answered("S02", b"") == ()

    world.records.enrolled(device(install="dev-3"), "newer", b"k", again=[done[2].id, done[1].id]).result()
    rows = world.records.pending(0, 10)
    assert [(row.seq, row.id) for row in rows] == [(1, done[1].id), (2, done[2].id), (3, waiting.id)]
    assert [json.loads(row.payload)["seq"] for row in rows] == [1, 2, 3]
    assert rows[2].prev_hash == blake2b(rows[1].payload, digest_size=8).hexdigest()
    assert world.records.answered("S01", b"") == (done[0].id,)
    assert (shown := world.records.task("t1")) is not None
    assert (shown.state, shown.taken_name, shown.pending) == ("done", "Cy", True)


def test_another_retailer_is_never_offered_what_was_done_for_the_first(world: World) -> None:
    """Its store may well have the same name."""
    done = world.act()
    world.records.settle(0, [Settled(1, done.id, "applied", at={})]).result()
    world.records.enrolled(device(install="dev-2"), "new", b"k", b"1" * 32).result()
    assert world.records.answered("S01", b"1" * 32) == (done.id,)
    assert world.records.answered("S01", b"2" * 32) == ()
    world.records.enrolled(device(install="dev-3"), "new", b"k", b"2" * 32).result()
    assert world.records.answered("S01", b"2" * 32) == ()


def test_an_answered_action_that_has_rotted_is_not_offered_again(world: World) -> None:
    done = world.act()
    world.records.settle(0, [Settled(1, done.id, "applied", at={})]).result()
    file = connect(Safe(world.folder, KEY), "core", writable=True)
    file.execute("UPDATE outbox SET payload = CAST(replace(payload, 'help.call', 'help.cell') AS BLOB)")
    file.close()
    world.records.enrolled(device(install="dev-2"), "new", b"k", again=[done.id]).result()
    assert world.records.pending(0, 10) == ()


def test_enrolling_the_same_installation_again_changes_no_number(world: World) -> None:
    world.act()
    before = world.records.pending(0, 10)
    world.records.enrolled(device(role="associate"), "new", b"k").result()
    assert world.records.pending(0, 10) == before
    world.act()
    assert [row.seq for row in world.records.pending(0, 10)] == [1, 2]


def test_settled_actions_leave_after_ninety_days_and_numbers_go_on(world: World) -> None:
    for days in (0, 91):
        world.clock.forward(days=days)
        action = world.act()
        (row,) = world.records.pending(0, 10)
        world.records.settle(0, [Settled(row.seq, action.id, "rejected", "x", "No.")]).result()
    assert [refused.id for refused in world.records.rejected()] == [action.id]
    world.act()
    assert [row.seq for row in world.records.pending(0, 10)] == [3]


def test_who_the_device_is_survives_and_its_secrets_are_not_shown(world: World) -> None:
    records = world.reopen()
    assert records.device() == device()
    assert records.credentials() == Credentials(TOKEN, SIGNING_KEY)
    assert TOKEN not in repr(records.credentials())


def test_before_enrolment_there_is_nothing_but_actions_are_kept(tmp_path: Path) -> None:
    records = Records.open(tmp_path / "new", key=KEY)
    assert (records.device(), records.credentials(), records.ages()) == (None, None, {})
    records.act(help_call(START)).result()
    records.enrolled(device(), TOKEN, SIGNING_KEY).result()
    assert [row.seq for row in records.pending(0, 10)] == [1]
    records.close()


def test_wrong_pins_are_counted_across_restarts_and_a_right_one_clears(world: World) -> None:
    for _ in range(3):
        world.clock.forward(seconds=1)
        world.records.note_attempt("s1", ok=False).result()
    attempts = world.reopen().attempts("s1")
    assert (attempts.failed, attempts.last) == (3, START + timedelta(seconds=3))
    assert world.records.attempts("s2").failed == 0
    world.records.note_attempt("s1", ok=True).result()
    assert world.records.attempts("s1").failed == 0
