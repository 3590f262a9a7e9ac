"""The card of things to try tells the truth about the files beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resources.demo.card import Entry, as_text, load
from shop.codes import Bay, Gtin, Loyalty, OrderNumber, PickupCode, StaffBadge, Unreadable
from shop.codes import read as read_code

Read = Callable[[Path], list[dict[str, Any]]]
Table = list[dict[str, str]]


@pytest.fixture
def card(retailer: Path) -> tuple[Entry, ...]:
    return load(retailer)


def _of(card: tuple[Entry, ...], words: str) -> Entry:
    return next(entry for entry in card if words in entry.shows)


def _stock(inventory: Table, article: str) -> dict[str, int]:
    return {
        row["store_code"]: int(row["quantity"]) - int(row["reserved"]) - int(row["safety"])
        for row in inventory
        if row["id"] == article
    }


def test_every_product_entry_reads_as_the_article_it_names(card: tuple[Entry, ...], products: Table) -> None:
    numbers = {row["id"]: row["gtin"] for row in products}
    entries = [entry for entry in card if entry.kind in ("product", "form")]
    assert len(entries) >= 13
    for entry in entries:
        code = read_code(entry.code)
        assert isinstance(code, Gtin)
        assert code.gtin == numbers[entry.article].zfill(14)


def test_stock_is_as_the_card_says(card: tuple[Entry, ...], inventory: Table) -> None:
    here = next(entry for entry in card if entry.kind == "product")
    assert here.shows.startswith(f"{_stock(inventory, here.article)['S01']} here, aisle ")
    away = _of(card, "sold out here")
    stock = _stock(inventory, away.article)
    assert stock["S01"] == 0
    assert f"{stock['S03']} at Seebrook Mill, 12 km away" in away.shows
    assert "S01" not in _stock(inventory, _of(card, "unknown").article)
    assert _stock(inventory, _of(card, "low: only").article)["S01"] in (1, 2)
    last = _stock(inventory, _of(card, "in the warehouse").article)
    assert [code for code, units in last.items() if units > 0] == ["W01"]


def test_prices_are_as_the_card_says(card: tuple[Entry, ...], products: Table) -> None:
    row = {row["id"]: row for row in products}
    sale = _of(card, "on sale")
    amount = row[sale.article]["sale_price"].split(" ")[0]
    assert f"€{amount} instead of €{row[sale.article]['price'].split(' ')[0]}" in sale.shows
    assert any(" for " in entry.shows and entry.kind == "product" for entry in card), "multi-buy"
    assert any("member" in entry.shows.lower() and entry.kind == "product" for entry in card)


def test_one_number_in_four_forms(card: tuple[Entry, ...]) -> None:
    forms = [entry.code for entry in card if entry.kind == "form"]
    assert [len(code) for code in forms[:3]] == [12, 13, 14]
    assert forms[3].startswith("https://")
    assert len({code.gtin for code in map(read_code, forms) if isinstance(code, Gtin)}) == 1


def test_wrong_codes_are_wrong(card: tuple[Entry, ...], products: Table) -> None:
    misprint, stranger, web = (read_code(entry.code) for entry in card if entry.kind == "wrong")
    assert isinstance(misprint, Unreadable)
    assert misprint.why == "check_digit"
    assert isinstance(stranger, Gtin)
    assert stranger.gtin not in {row["gtin"].zfill(14) for row in products}
    assert isinstance(web, Unreadable)
    assert web.why == "web_address"


def test_people_and_slips_exist(card: tuple[Entry, ...], retailer: Path, read: Read) -> None:
    codes = [read_code(entry.code) for entry in card if entry.kind in ("person", "staff")]
    assert {type(code) for code in codes} == {Loyalty, OrderNumber, PickupCode, Bay, StaffBadge}
    orders = {order["id"]: order for order in read(retailer / "orders.jsonl")}
    order = next(orders[code.number] for code in codes if isinstance(code, OrderNumber))
    assert order["status"] == "ready"
    assert order["store"] == "S01"
    assert PickupCode(order["pickup_code"]) in codes
    badges = {row["badge"] for row in read(retailer / "staff.jsonl")}
    assert {entry.code for entry in card if entry.kind == "staff"} <= badges
    assert all(len(entry.pin) == 6 for entry in card if entry.kind == "staff")


def test_text_names_every_code(card: tuple[Entry, ...], retailer: Path) -> None:
    text = as_text(retailer)
    assert all(entry.code in text for entry in card)
    assert "PIN 482913" in text
