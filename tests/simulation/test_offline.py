"""A chain without a line: a short time with few devices always, the long one on demand."""

from __future__ import annotations

import pytest

from tests.simulation.offline import HEALED_WITHIN_S, Told, offline, passed
from tests.simulation.stage import staged


def test_six_hours_without_a_line_lose_and_double_nothing() -> None:
    with staged() as folder:
        told = passed(folder, 6, 3)
    assert told.odd == []
    rows = dict(told.rows)
    assert rows["lost, doubled"] == "0, 0"
    assert rows["conflicts listed by central"] == rows["conflicts by the books"]
    assert "handed_over_twice" in rows["conflicts by the books"], "nobody met anybody: this proves nothing"
    assert told.largest[0] > 50
    assert told.drained_s <= HEALED_WITHIN_S + told.carrying_s


def test_what_is_odd_is_told_and_ends_in_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = "tablet: stock.adjust 1 has 2 verdicts"
    monkeypatch.setattr("tests.simulation.offline.passed", lambda *_: Told(odd=[words], rows=[("in all", "1")]))
    assert offline(6, 3) == 1
    assert words in capsys.readouterr().out


@pytest.mark.long
def test_seventy_two_hours_of_ten_devices() -> None:
    assert offline(72, 10) == 0
