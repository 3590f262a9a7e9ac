"""Customers, orders, staff and promotions: whole numbers that agree with one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher

from resources.demo.people import staff
from shop.gtins import gtin14
from shop.pickup_codes import valid
from shop.prices import promotion_from

Read = Callable[[Path], list[dict[str, Any]]]


def test_loyalty_numbers_are_unique_with_a_check_digit(retailer: Path, read: Read) -> None:
    members = [row["member"] for row in read(retailer / "customers.jsonl")]
    assert len(set(members)) == len(members) == 1500
    assert all(member.startswith("9529") and len(member) == 13 and gtin14(member) for member in members)


def test_tiers_and_languages_differ(retailer: Path, read: Read) -> None:
    rows = read(retailer / "customers.jsonl")
    assert {row["tier"] for row in rows} == {"member", "silver", "gold"}
    assert {row["language"] for row in rows} == {"en", "de", "ar"}
    assert all(row["email"].isascii() and row["email"].endswith("@example.com") for row in rows)
    assert sum(bool(row["viewed"]) for row in rows) > 1000


def test_units_of_every_line_add_up(retailer: Path, read: Read, products: list[dict[str, str]]) -> None:
    known = {row["id"] for row in products}
    for order in read(retailer / "orders.jsonl"):
        goods = sum(line["quantity"] * line["price"] for line in order["lines"])
        assert order["total"] == goods + order.get("shipping", 0) == sum(one["paid"] for one in order["tenders"])
        for line in order["lines"]:
            assert line["variant"] in known
            inside = {state: units for state, units in line["states"].items() if state != "returned"}
            assert sum(inside.values()) == line["quantity"]
            assert line["states"].get("returned", 0) <= inside.get("handed_over", 0)


def test_orders_cover_eighteen_months_all_states_and_channels(retailer: Path, read: Read, today: datetime) -> None:
    orders = read(retailer / "orders.jsonl")
    times = [datetime.fromisoformat(order["placed_at"]) for order in orders]
    assert times == sorted(times)
    assert max(times) <= today
    assert today - timedelta(days=560) < min(times) < today - timedelta(days=480)
    states = Counter(order["status"] for order in orders)
    assert set(states) == {
        "open", "picking", "ready", "short", "completed", "cancelled", "expired", "returned", "partly_returned",
        "packed", "shipped", "delivered",
    }  # fmt: skip
    assert {(order["channel"], order["method"]) for order in orders} >= {
        ("web", "ship"),
        ("app", "pickup"),
        ("store", "store"),
    }
    assert len({order["id"] for order in orders}) == len(orders)


def test_orders_are_paid_in_every_way_that_a_return_has_to_undo(retailer: Path, read: Read) -> None:
    orders = read(retailer / "orders.jsonl")
    assert all(order["tax_included"] and all(one["paid"] > 0 for one in order["tenders"]) for order in orders)
    assert {order["method"] for order in orders if "shipping" in order} == {"ship"}
    kinds = Counter(tuple(one["kind"] for one in order["tenders"]) for order in orders)
    assert set(kinds) == {("card",), ("cash",), ("gift_card", "card"), ("gift_card", "cash")}
    lines = [line for order in orders for line in order["lines"]]
    assert all(0 < line["tax"] < line["quantity"] * line["price"] for line in lines)
    assert any(line["points"] for line in lines)


def test_every_pickup_has_a_valid_code(retailer: Path, read: Read) -> None:
    orders = read(retailer / "orders.jsonl")
    codes = [order["pickup_code"] for order in orders if order["method"] == "pickup"]
    assert all(valid(code) for code in codes)
    assert len(set(codes)) == len(codes) > 500
    assert not any("pickup_code" in order for order in orders if order["method"] != "pickup")


def test_pins_open_the_hashes(retailer: Path, read: Read) -> None:
    rows = {row["id"]: row for row in read(retailer / "staff.jsonl")}
    colleagues = {one.id: one for one in staff(952)}
    assert len(rows) == len(colleagues) == 40
    assert colleagues["lena"].pin == "482913"
    for name in ("lena", "yusuf", "ingrid"):
        assert PasswordHasher().verify(rows[name]["pin"], colleagues[name].pin)
        assert colleagues[name].pin not in str(rows[name])
    assert {(row["store"], row["role"]) for row in rows.values()} >= {(f"S0{n}", "manager") for n in range(1, 7)}
    assert len({row["pin"] for row in rows.values()}) == 40


def test_promotions_of_every_kind_are_valid_today(retailer: Path, read: Read, today: datetime) -> None:
    promotions = [promotion_from(row["id"], row) for row in read(retailer / "promotions.jsonl")]
    known = [promotion for promotion in promotions if promotion]
    assert len(known) == len(promotions), "the shop understands each of them"
    noon = today + timedelta(hours=12)
    kinds = Counter(promotion.kind for promotion in known if promotion.starts <= noon < promotion.ends)
    assert set(kinds) == {"percent", "amount", "multibuy", "member"}
    assert kinds.total() >= 18
    assert all(dict(promotion.titles).keys() == {"en", "de", "fr", "es", "ar"} for promotion in known)


def test_amounts_off_leave_something_to_pay(retailer: Path, read: Read, products: list[dict[str, str]]) -> None:
    for row in read(retailer / "promotions.jsonl"):
        for path in row.get("categories", []) if row["kind"] in ("amount", "member") else []:
            prices = [float(one["price"].split(" ")[0]) for one in products if one["product_type"].startswith(path)]
            assert prices, path
            assert row["value"] / 100 < min(prices)
