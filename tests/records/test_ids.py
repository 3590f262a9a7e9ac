"""UUIDs of version 7: in the order of time, unlike each other."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from records.ids import uuid7
from sync.messages import Command
from tests.records.world import START


def test_an_id_is_a_uuid_of_version_seven_that_central_takes() -> None:
    made = uuid7(START)
    read = uuid.UUID(made)
    assert (read.version, read.variant) == (7, uuid.RFC_4122)
    assert read.int >> 80 == int(START.timestamp() * 1000)
    assert Command(seq=1, id=made, aggregate="a", type="t", body={}, made_at=START).id == made


def test_the_example_of_the_standard() -> None:
    """RFC 9562, appendix A.6."""
    parts = {12: 0xCC3, 62: 0x18C4DC0C0C07398F & ((1 << 62) - 1)}
    when = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)
    assert uuid7(when, parts.__getitem__) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


def test_ids_sort_by_time_and_differ() -> None:
    made = [uuid7(START + timedelta(milliseconds=n)) for n in range(50)]
    assert made == sorted(made)
    assert len({uuid7(START) for _ in range(1000)}) == 1000
