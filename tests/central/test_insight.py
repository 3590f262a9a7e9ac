"""What is bought together is counted at central, and every store is told what changed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from central import insight
from central.database import Database
from tests.central.conftest import START, Clock
from tests.central.fresh import memory, template
from tests.central.shop_files import PRODUCTS, STORES, Files

__all__ = ["memory", "template"]


def order(number: int, customer: str | None, *variants: str, **states: int) -> dict[str, Any]:
    lines = [
        {"line": at, "variant": one, "quantity": 1, "price": 100, "states": states or {"handed_over": 1}}
        for at, one in enumerate(variants, 1)
    ]
    body = {"id": f"O-{number}", "status": "completed", "placed_at": "2026-05-01T10:00:00Z", "currency": "EUR"}
    return body | {"store": "S1", "customer": customer, "total": 100 * len(lines), "lines": lines}


@pytest.fixture
def files(tmp_path: Path, memory: Database, clock: Clock) -> Files:
    made = Files(tmp_path, memory, clock)
    made.load(stores=STORES, products=PRODUCTS)
    return made


def test_an_import_of_orders_tells_every_store_what_goes_together(files: Files) -> None:
    files.one(orders=[order(n, f"C{n}", "A-M", "K1") for n in range(3)])
    lists = {"together/A": {"with": [["K1", 3]]}, "together/K1": {"with": [["A", 3]]}}
    assert files.scope("insight:S1") == files.scope("insight:S2") == lists
    assert files.scope("insight:W1") == {}


def test_what_came_back_never_left_or_is_no_longer_sold_counts_nowhere(files: Files) -> None:
    files.one(
        orders=[
            *(order(n, f"C{n}", "A-M", "K1", handed_over=1, returned=1) for n in range(3)),
            *(order(10 + n, f"D{n}", "A-M", "K1", open=1) for n in range(3)),
            *(order(20 + n, f"E{n}", "A-M", "gone") for n in range(3)),
        ]
    )
    assert files.scope("insight:S1") == {}


def test_counted_again_after_a_day_and_a_list_that_has_gone_is_taken_away(files: Files, clock: Clock) -> None:
    files.one(orders=[order(n, f"C{n}", "A-M", "K1") for n in range(3)])
    assert insight.recount_due(files.database, clock()) == 0
    files.one(orders=[order(n, f"C{n}", "A-M", "K1") for n in range(2)])
    assert files.scope("insight:S1") == {}
    assert insight.recount_due(files.database, START + timedelta(hours=23)) == 0
    assert insight.recount_due(files.database, START + timedelta(days=1)) == 0
