"""A chain without a line: a short time with few devices always, the long one on demand."""

from __future__ import annotations

import pytest

from sync.messages import PAGE_ROWS
from tests.simulation.chain import Chain
from tests.simulation.offline import HEALED_WITHIN_S, Told, lived, offline
from tests.simulation.shift import Shift
from tests.simulation.stage import staged
from tests.simulation.verdict import Audit

TAMPERED = {
    "has 0 verdicts": "DELETE FROM command_log WHERE rowid IN (SELECT max(rowid) FROM command_log)",
    "which nobody was told is done": "UPDATE command_log SET cmd_id = 'x' WHERE cmd_id IN"
    " (SELECT cmd_id FROM command_log WHERE verdict = 'rejected' LIMIT 1)",
    "the books say ('rejected'": "UPDATE command_log SET verdict = 'applied' WHERE reason = 'already_handed_over'",
    "is listed 0 times, not 1": "DELETE FROM conflict WHERE kind = 'handed_over_twice'",
    "units moved: ": "INSERT INTO stock_movement (variant, location, delta, reason, source, at)"
    " SELECT variant, location, delta, reason, source, at FROM stock_movement WHERE source <> 'import' LIMIT 1",
    "units refunded: ": "DELETE FROM refund WHERE (command, line) IN"
    " (SELECT command, line FROM refund WHERE command IS NOT NULL AND line > 0 LIMIT 1)",
    "what was withheld is the sum of the fees: ": "UPDATE refund SET withheld = 0 WHERE withheld > 0",
    "what goes back to a tender is the sum": "UPDATE refund SET amount = amount + 1 WHERE tender = 'card-1'",
    "shipping and fees follow from the policy": "UPDATE refund SET amount = amount - 1 WHERE line = 0",
    "units handed over: ": "UPDATE hand_over SET quantity = quantity + 1 WHERE command IS NOT NULL",
    "on hand is the sum of the movements: ": "UPDATE stock_level SET on_hand = on_hand + 1 WHERE on_hand > 5",
    "unlike central": "DELETE FROM entity WHERE kind = 'order'",
    "has another": "UPDATE entity SET body = '{}' WHERE kind = 'stock'",
}
"""What the audit has to say about it: what somebody did to central's tables behind its back."""


def test_six_hours_without_a_line_lose_and_double_nothing() -> None:
    with staged(PAGE_ROWS) as folder:
        chain, shift, told = lived(folder, 6, 3)
        assert told.odd == []
        _met_and_drained(told)
        _notices(chain, shift)
        chain.close()


def _met_and_drained(told: Told) -> None:
    rows = dict(told.rows)
    assert rows["lost, doubled"] == "0, 0"
    assert rows["conflicts listed by central"] == rows["conflicts by the books"]
    assert "handed_over_twice" in rows["conflicts by the books"], "nobody met anybody: this proves nothing"
    assert told.largest[0] > 50
    assert told.drained_s <= HEALED_WITHIN_S + told.carried_s


def _notices(chain: Chain, shift: Shift) -> None:
    """The audit that found nothing finds what is there."""
    kept = chain.office.keep()
    for words, sql in TAMPERED.items():
        chain.office.raw.execute(sql)
        assert any(words in odd for odd in Audit(chain, shift).odd()), words
        chain.office.put_back(kept)
    machine = chain.machines[0]
    machine.write("UPDATE outbox SET words = '' WHERE verdict = 'rejected'")
    assert any("has no words for" in odd for odd in Audit(chain, shift).odd())
    machine.write("DELETE FROM outbox WHERE verdict = 'applied'")
    assert any(f"{machine.name} thinks" in odd for odd in Audit(chain, shift).odd())


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
