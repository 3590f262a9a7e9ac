"""What a person was at survives the end of the process, for a shift and no longer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from records import drafts
from tests.keys import KEY
from tests.records.pages import clear
from tests.records.world import START, World

AT = {"page": "handover", "hand_over": {"number": "TT-1", "units": {"1": 2}, "signature": "M1 2L3 4"}}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "data")
    yield made
    made.records.close()


def test_each_person_goes_on_with_their_own_after_a_restart(world: World) -> None:
    world.records.keep_draft("lena", AT).result()
    world.records.keep_draft("omar", {"page": "pick"}).result()
    world.records.keep_draft("omar", None).result()
    world.reopen()
    assert world.records.draft("lena") == AT
    assert world.records.draft("omar") is None


def test_the_last_one_counts(world: World) -> None:
    for units in range(5):
        last = world.records.keep_draft("lena", AT | {"units": units})
    last.result()
    assert world.records.draft("lena") == AT | {"units": 4}


def test_it_is_small(world: World) -> None:
    with pytest.raises(ValueError, match="small"):
        world.records.keep_draft("lena", {"signature": "M" * drafts.MOST_BYTES})
    assert world.records.draft("lena") is None


@pytest.mark.parametrize(("hours", "there"), [(11.9, True), (12.1, False), (-2, False)])
def test_after_a_shift_nobody_is_taken_back_to_it(world: World, hours: float, there: bool) -> None:
    world.records.keep_draft("lena", AT).result()
    world.clock.time = START + timedelta(hours=hours)
    assert (world.records.draft("lena") is not None) is there


def test_nothing_of_it_is_left_in_any_file_after_a_shift(world: World) -> None:
    world.records.keep_draft("lena", {"note": "Canarydraft"}).result()
    assert b"Canarydraft" in clear(world.folder, KEY)
    world.clock.forward(hours=12, minutes=1)
    assert world.records.erase_due(world.clock()).result()
    assert b"Canarydraft" not in clear(world.folder, KEY)


def test_a_removed_device_forgets_it(world: World) -> None:
    world.put("orders:S01")
    world.records.keep_draft("lena", AT).result()
    assert world.records.removed().result()
    assert world.records.draft("lena") is None
