"""Returns that were begun: what central lists, with this device's own steps over it until central answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from records.ids import uuid7
from records.orders import action
from records.outbox import Settled
from shop import return_requests
from shop.deeds import Deed
from shop.return_requests import KIND, Refused, ReturnRequest, Wish
from tests.records.world import START, World

ID = "0190a000-0000-7000-8000-000000000001"
LINES = (Wish(1, 2, "fit"),)
ASKED = {
    "return": ID,
    "order": "TT-1",
    "store": "S01",
    "lines": [{"line": 1, "quantity": 2, "reason": "fit", "condition": "used"}],
    "state": "asked",
    "by": "",
    "at": "2026-11-20T08:30:00Z",
    "asked": {"by": "e1", "at": "2026-11-20T08:40:00Z", "codes": ["condition_used"], "amount": 3998},
}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def act(world: World, deed: Deed | Refused) -> None:
    assert isinstance(deed, Deed)
    world.records.act(action(deed, uuid7(world.clock()))).result()


def one(world: World) -> ReturnRequest:
    (found,) = world.records.return_requests()
    return found


def test_what_a_kiosk_begins_offline_is_there_at_once_and_after_a_restart(world: World) -> None:
    act(world, return_requests.begin(ID, "TT-1", "S01", LINES, now=START))
    world.reopen()
    assert one(world) == ReturnRequest(ID, "TT-1", "S01", LINES, "begun", "", START, pending=True)
    act(world, return_requests.withdraw(one(world)))
    assert (one(world).state, one(world).is_open) == ("withdrawn", False)


def test_central_s_row_replaces_the_device_s_own(world: World) -> None:
    act(world, return_requests.begin(ID, "TT-1", "S01", LINES, now=START))
    (row,) = world.records.pending(0, 10)
    world.records.settle(0, [Settled(row.seq, row.id, "applied", at={"orders:S01": 1})]).result()
    assert one(world).pending
    world.put("orders:S01", (KIND, ID, 1, ASKED))
    found = one(world)
    assert (found.state, found.pending, found.lines) == ("asked", False, (Wish(1, 2, "fit", "used"),))
    assert found.asked == return_requests.Asked("e1", START.replace(hour=8, minute=40), ("condition_used",), 3998)


def test_of_two_managers_offline_the_second_sees_what_the_first_said(world: World) -> None:
    """Both answer without a network. Central heard the other one first."""
    world.put("orders:S01", (KIND, ID, 1, ASKED))
    act(world, return_requests.answer(one(world), actor="m2", agreed=True, now=START))
    assert (one(world).state, one(world).pending) == ("approved", True)
    refused = ASKED | {"state": "refused", "answered": {"by": "m1", "at": "2026-11-20T08:50:00Z", "note": "Worn"}}
    world.put("orders:S01", (KIND, ID, 2, refused))
    assert one(world).state == "approved"  # this person's own answer, until central says
    (row,) = world.records.pending(0, 10)
    words = "Mia has already refused this return."
    world.records.settle(0, [Settled(row.seq, row.id, "rejected", "answered", words)]).result()
    found = one(world)
    assert (found.state, found.pending, found.answered and found.answered.by) == ("refused", False, "m1")
    assert [(said.reason, said.words) for said in world.records.rejected()] == [("answered", words)]


def test_asked_once_more_it_has_no_answer(world: World) -> None:
    answered = ASKED | {"state": "approved", "answered": {"by": "m1", "at": "2026-11-20T08:50:00Z", "note": ""}}
    world.put("orders:S01", (KIND, ID, 1, answered))
    more = return_requests.ask(
        one(world), ID, "TT-1", "S01", (Wish(1, 3, "fit"),), actor="e1", codes=[], amount=1, now=START
    )
    act(world, more)
    assert (one(world).state, one(world).answered) == ("asked", None)


def test_goods_that_are_taken_in_end_it_and_one_without_a_request_shows_nothing(world: World) -> None:
    world.put("orders:S01", (KIND, ID, 1, ASKED))
    for return_id in (ID, "0190a000-0000-7000-8000-000000000002"):
        act(
            world, Deed(0, f"return:{return_id}", "return.receive", {}, overlay=((KIND, return_id, {"state": "done"}),))
        )
    assert (one(world).id, one(world).state) == (ID, "done")


def test_a_body_that_is_not_understood_hides_no_other(world: World) -> None:
    world.put("orders:S01", (KIND, ID, 1, ASKED), (KIND, "odd", 1, ASKED | {"lines": [{"line": "x"}]}))
    assert one(world).id == ID
