"""`storeside lookup`: the same product by every form of its number, unknown is not zero, words for the rest."""

from __future__ import annotations

import json
from typing import Any

import pytest

from records.main import main_lookup
from shop.gtins import check_digit
from tests.records.world import World, device, product

EAN = "952000000001" + check_digit("952000000001")
GTIN = "0" + EAN
UPC = "03600029145" + check_digit("03600029145")


@pytest.fixture
def shop(world: World) -> World:
    places = {"S01": "Harbour", "S02": "Mill", "W01": "Warehouse"}
    kinds = {"W01": "warehouse"}
    rows = [
        ("location", code, 1, {"name": name, "kind": kinds.get(code, "store"), "delivery_days": [2, 4]})
        for code, name in places.items()
    ]
    world.put("config:S01", *rows)
    variants = [{"id": "A1", "gtin": EAN, "color": "Sand"}, {"id": "A2", "gtin": UPC}]
    world.put("catalog:main", ("product", "A", 1, product("A", "Enamel Mug", variants=variants)))
    price = {"amount": 1290, "currency": "EUR", "sale": 990, "sale_to": "2999-01-01T00:00:00Z"}
    world.put("price:main", ("price", "A1", 1, price))
    world.put("stock:S01", ("stock", "A1", 1, {"on_hand": 6, "reserved": 1, "aisle": "7", "bay": "B"}))
    world.put("avail:north", ("avail", "A1", 1, {"at": {"S01": [50, 0, 0], "W01": [40, 0, 0]}}))
    return world


def asked(world: World, code: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    status = main_lookup(["--data", str(world.folder), code, "--json"])
    return status, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    "code", [EAN, GTIN, f"https://example.org/01/{GTIN}", f"]C101{GTIN}", f" {EAN[:1]} {EAN[1:7]} {EAN[7:]} "]
)
def test_every_form_of_a_number_gives_the_same_product(
    shop: World, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, answer = asked(shop, code, capsys)
    assert (status, answer["kind"], answer["code"]) == (0, "gtin", code)
    assert (answer["product"]["gtin"], answer["product"]["title"]) == (GTIN, "Enamel Mug")
    assert (answer["product"]["variant"], answer["product"]["color"]) == ("A1", "Sand")
    price = answer["price"]
    assert (price["amount"], price["was"], price["currency"], price["reason"]) == (990, 1290, "EUR", "sale")


def test_a_upc_is_found_as_well(shop: World, capsys: pytest.CaptureFixture[str]) -> None:
    status, answer = asked(shop, UPC, capsys)
    assert (status, answer["product"]["variant"], answer["price"]) == (0, "A2", None)
    assert {place["quantity"] for place in answer["stock"]} == {None}


def test_stock_names_every_place_and_says_what_is_unknown(shop: World, capsys: pytest.CaptureFixture[str]) -> None:
    _, answer = asked(shop, EAN, capsys)
    stock = {place["location"]: place for place in answer["stock"]}
    assert list(stock) == ["S01", "S02", "W01"]
    assert {code: place["quantity"] for code, place in stock.items()} == {"S01": 5, "S02": None, "W01": 40}
    assert (stock["S02"]["promise"], stock["S02"]["as_of"], stock["S02"]["age_s"]) == ("unknown", None, None)
    assert (stock["S01"]["aisle"], stock["S01"]["bay"], stock["S01"]["name"]) == ("7", "B", "Harbour")
    assert stock["S01"]["as_of"] == "2026-11-20T09:00:00+00:00"
    assert stock["S01"]["age_s"] >= 0


@pytest.mark.parametrize(
    ("code", "kind", "reason"),
    [
        (EAN[:-1] + str((int(EAN[-1]) + 1) % 10), "unreadable", "check_digit"),
        ("hello world", "unreadable", "unknown"),
        ("x" * 4000, "unreadable", "too_long"),
        ("9521234500018", "gtin", "not_found"),
        ("ORDER:TT-100234", "order", "not_a_product"),
        ("BAY:7-B", "bay", "not_a_product"),
    ],
)
def test_what_is_no_product_is_said(
    shop: World, code: str, kind: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, answer = asked(shop, code, capsys)
    assert (status, answer["kind"], answer["reason"], answer["product"]) == (1, kind, reason, None)
    assert answer["words"].endswith(".")


def test_without_json_a_person_can_read_it(shop: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert main_lookup(["--data", str(shop.folder), EAN]) == 0
    said = capsys.readouterr().out
    assert "Enamel Mug  Tarn  (Sand)" in said
    assert "9.90 EUR, was 12.90 EUR (sale)" in said
    assert "unknown" in next(line for line in said.splitlines() if "Mill" in line)
    assert main_lookup(["--data", str(shop.folder), "0000"]) == 1
    told = capsys.readouterr()
    assert (told.out, len(told.err.strip().splitlines())) == ("", 1)


def test_a_device_that_is_not_enrolled_says_so(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    status = main_lookup(["--data", str(world.folder / "other"), EAN, "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert (status, answer["reason"]) == (1, "missing")


def test_wrong_usage_is_status_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main_lookup([EAN])
    assert ended.value.code == 2


def test_the_roles_of_a_device_make_no_difference(shop: World, capsys: pytest.CaptureFixture[str]) -> None:
    shop.records.enrolled(device(role="associate"), "t", b"k").result()
    assert asked(shop, EAN, capsys)[0] == 0
