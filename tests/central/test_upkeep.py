"""What central does by itself, however it goes with a part of it."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from central import upkeep
from central.database import Database
from tests.central.conftest import Clock
from tests.central.fresh import memory, template

__all__ = ["memory", "template"]


def two(_database: Database, _now: datetime) -> int:
    return 2


def broken(_database: Database, _now: datetime) -> int:
    raise ValueError("a row that makes no sense")


def gone(database: Database, _now: datetime) -> int:
    with database.read() as connection:
        return int(connection.execute(text("SELECT n FROM nowhere")).scalar_one())


def test_what_is_wrong_with_one_part_stops_no_other(
    memory: Database, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    assert upkeep.ended(memory, clock(), (two, broken, two)) == 4
    assert "tests.central.test_upkeep.broken" in capsys.readouterr().out


def test_a_database_that_is_not_there_is_everybody_s_affair(memory: Database, clock: Clock) -> None:
    with pytest.raises(OperationalError):
        upkeep.ended(memory, clock(), (gone, two))
