"""What a payment provider's book and central's ledger say differently is found; what they say alike is not."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from central.payments import key_of
from tests.chaos.bank import Bank

COMMAND = "01939f0a-7c1e-7000-8000-0000000000f1"
KEY = key_of(COMMAND, "TT-1", 1, "visa")
ROW = {"key": KEY, "order": "TT-1", "amount": 500}


def ledger(state: str = "settled", amount: int = 500) -> Any:
    made = sqlite3.connect(":memory:")
    made.execute("CREATE TABLE refund (command, purchase, line, tender, amount, state)")
    made.execute("INSERT INTO refund VALUES (?, 'TT-1', 1, 'visa', ?, ?)", (COMMAND, amount, state))
    return made


@pytest.mark.parametrize(
    ("book", "central", "words"),
    [
        ([ROW], ledger(), ""),
        ([ROW, ROW], ledger(), "2 times"),
        ([], ledger(), "paid None"),
        ([ROW], ledger(amount=600), "the ledger has ('TT-1', 600)"),
        ([ROW], ledger("refused"), "the ledger has None"),
        ([ROW], ledger("unknown"), "still unknown"),
    ],
)
def test_each_payment_is_settled_exactly_once(
    tmp_path: Path, book: list[dict[str, Any]], central: Any, words: str
) -> None:
    bank = Bank(tmp_path / "bank")
    (tmp_path / "bank" / "book.jsonl").write_text("".join(json.dumps(row) + "\n" for row in book))
    found = list(bank.odd(central))
    assert bool(found) == bool(words)
    assert any(words in one for one in found) or not words
