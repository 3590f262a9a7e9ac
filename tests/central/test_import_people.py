"""Stores, staff, promotions, customers and orders as JSON Lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from central.database import Database
from central.tables import customer, order_line, order_money, order_tender, purchase
from tests.central.conftest import Clock
from tests.central.shop_files import PRODUCTS, STORES, Files, told

PIN = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g"
STAFF = [
    {"id": "lena", "name": "Lena", "role": "associate", "badge": "STAFF:lena", "pin": PIN, "store": "S1"},
    {"id": "ben", "name": "Ben", "role": "manager", "badge": "STAFF:ben", "pin": PIN, "stores": ["S1", "S2"]},
    {"id": "ada", "name": "Ada", "role": "senior", "badge": "STAFF:ada", "pin": PIN},
]


@pytest.fixture
def files(tmp_path: Path, database: Database, clock: Clock) -> Files:
    made = Files(tmp_path, database, clock)
    assert made.one(stores=STORES).bad == []
    return made


def test_each_store_learns_the_retailer_all_places_and_its_own_plan(files: Files) -> None:
    config = files.scope("config:S1")
    assert set(config) == {"retailer/retailer", "location/S1", "location/S2", "location/W1", "plan/S1"}
    assert config["retailer/retailer"] == STORES[0]["retailer"]
    assert config["location/S1"] == {
        "name": "Quay", "kind": "store", "city": "Kiel", "region": "north", "zone": "main",
        "hours": [["09:00", "19:00"]] * 6 + [None],
    }  # fmt: skip
    assert config["location/W1"]["delivery_days"] == [2, 3]
    assert config["plan/S1"] == {"width": 30.0, "height": 20.0, "fixtures": []}
    assert set(files.scope("config:S2")) == set(config) - {"plan/S1"}
    assert files.scope("config:W1") == {}


def test_stores_again_change_what_changed_and_remove_what_vanished(files: Files) -> None:
    assert (files.one(stores=STORES).added, files.one(stores=STORES).changed) == (0, 0)
    limits = {"limits": {"ages": {"stock_here": [300, 3600]}, "low": 2, "substitutes": {"percent": 95}}}
    report = files.one(stores=[*STORES[:2], STORES[3], limits])
    assert report.added == 1
    assert set(files.scope("config:S1")) == {
        "retailer/retailer", "limits/limits", "location/S1", "location/W1", "plan/S1",
    }  # fmt: skip
    assert files.scope("config:S1")["limits/limits"] == limits["limits"]


def test_bad_stores_are_named_and_stay_as_they_were(files: Files) -> None:
    lines: list[Any] = [
        {"id": "S1", "name": "Quay", "latitude": 91},
        {"id": "S2", "name": "Mill", "hours": [["9", "19:00"]] * 7},
        {"id": "W1", "name": "Warehouse", "kind": "barn"},
        {"name": "No id"},
        ["list"],
        {"id": "S4", "name": "New"},
        {"id": "S4", "name": "Newer"},
        {"retailer": {"name": "X", "accent": "green", "currency": "EUR"}},
    ]
    report = files.one(stores=lines)
    assert [(line, field) for line, field, _ in told(report)] == [
        (1, "latitude"), (2, "hours"), (3, "kind"), (4, "id"), (5, "line"), (7, "id"), (8, "accent"),
    ]  # fmt: skip
    assert report.refused  # two that say not even who they are outweigh the one that is good
    files.one(stores=[lines[0], *lines[5:]])
    assert {"location/S1", "location/S4"} <= set(files.scope("config:S1"))
    assert "latitude" not in files.scope("config:S1")["location/S1"]
    assert files.scope("config:S1")["retailer/retailer"]["name"] == "Tarn & Timber"


def test_lines_that_are_not_json_are_named(files: Files) -> None:
    report = files.one(
        staff='{"id": "x"\n\n{"id": "lena", "name": "Lena", "role": "boss", "pin": "1234"}\n' + "[" * 100_000
    )
    assert [(line, field) for line, field, _ in told(report)] == [(1, "line"), (3, "role"), (4, "line")]


def test_staff_work_where_they_work(files: Files) -> None:
    assert files.one(staff=STAFF).bad == []
    assert set(files.scope("staff:S1")) == {"staff/lena", "staff/ben", "staff/ada"}
    assert set(files.scope("staff:S2")) == {"staff/ben", "staff/ada"}
    assert files.scope("staff:S1")["staff/lena"] == {
        "name": "Lena", "role": "associate", "badge": "STAFF:lena", "pin": PIN,
    }  # fmt: skip
    moved = [STAFF[0] | {"store": "S2"}, STAFF[1] | {"store": "S9", "stores": []}, STAFF[2] | {"pin": "4711"}]
    report = files.one(staff=moved)
    assert [(line, field) for line, field, _ in told(report)] == [(2, "store"), (3, "pin")]
    assert set(files.scope("staff:S1")) == {"staff/ben", "staff/ada"}
    assert "staff/lena" in files.scope("staff:S2")


PROMOTION = {
    "id": "P1", "kind": "percent", "title": "20% off", "titles": {"de": "20 %"}, "value": 20,
    "starts": "2026-05-01T00:00:00+02:00", "ends": "2026-06-01", "categories": ["Outdoor"],
}  # fmt: skip


def test_promotions_reach_their_zones(files: Files) -> None:
    files.one(stores=[STORES[0], STORES[1], STORES[2] | {"zone": "islands"}])
    everywhere, islands = PROMOTION, PROMOTION | {"id": "P2", "zones": ["islands"]}
    assert files.one(promotions=[everywhere, islands]).bad == []
    assert set(files.scope("promo:main")) == {"promotion/P1"}
    assert files.scope("promo:islands")["promotion/P2"] == {
        "kind": "percent", "title": "20% off", "titles": {"de": "20 %"}, "value": 20, "starts": "2026-04-30T22:00:00Z",
        "ends": "2026-06-01T00:00:00Z", "categories": ["Outdoor"],
    }  # fmt: skip
    assert files.one(promotions=[islands]).removed == 2
    assert files.scope("promo:main") == {}


@pytest.mark.parametrize(
    "wrong",
    [
        {"ends": "2026-04-01"},
        {"starts": "soon"},
        {"value": 101},
        {"kind": "multibuy", "buy": 2, "pay": 2},
        {"kind": "gift"},
        {"title": ""},
    ],
)
def test_promotions_without_sense_are_left_out(files: Files, wrong: dict[str, Any]) -> None:
    report = files.one(promotions=[PROMOTION, PROMOTION | {"id": "P2"} | wrong])
    assert [one.line for one in report.bad] == [2]
    assert set(files.scope("promo:main")) == {"promotion/P1"}


def order(
    number: str, customer_id: str, state: str, placed: str = "2026-05-03T10:00:00Z", **more: Any
) -> dict[str, Any]:
    line = {"line": 1, "variant": "K1", "title": "Kettle", "quantity": 2, "price": 3900, "states": {state: 2}}
    made = {"id": number, "customer": customer_id, "channel": "web", "method": "pickup", "store": "S1", "status": state}
    return made | {"placed_at": placed, "currency": "EUR", "total": 7800, "lines": [line]} | more


CUSTOMERS = [
    {"id": f"C{n}", "name": f"Customer {n}", "first_name": "Ann", "member": f"9529{n}", "points": n, "viewed": ["A"]}
    for n in range(1, 5)
]
ORDERS = [
    order("TT-1", "C1", "open"),
    order("TT-2", "C2", "handed_over"),
    order("TT-3", "C3", "handed_over", "2025-12-01T10:00:00Z"),
    order("TT-4", "C4", "staged", store="S2"),
    order("TT-5", "C1", "staged", "2025-12-01T10:00:00Z"),
]


def test_a_store_gets_its_open_and_recent_orders_and_the_people_who_still_come(files: Files) -> None:
    reports = files.load(products=PRODUCTS, customers=CUSTOMERS, orders=ORDERS)
    assert [report.bad for report in reports] == [[], [], []]
    assert set(files.scope("orders:S1")) == {"order/TT-1", "order/TT-2", "order/TT-5"}
    assert set(files.scope("cust:S1")) == {"customer/C1"}
    assert set(files.scope("cust:S2")) == {"customer/C4"}
    assert files.scope("cust:S1")["customer/C1"] == {
        "name": "Customer 1", "first_name": "Ann", "member": "95291", "points": 1, "viewed": [{"variant": "A"}],
    }  # fmt: skip
    (line,) = ORDERS[0]["lines"]
    assert files.scope("orders:S1")["order/TT-1"] == {key: value for key, value in ORDERS[0].items() if key != "id"} | {
        "lines": [line | {"captured": 7800}]
    }
    with files.database.read() as connection:  # central itself keeps all of them
        assert connection.execute(select(func.count()).select_from(purchase)).scalar_one() == 5
        assert connection.execute(select(func.count()).select_from(customer)).scalar_one() == 4


def test_orders_again_follow_what_happened(files: Files, clock: Clock) -> None:
    files.load(customers=CUSTOMERS, orders=ORDERS)
    again = files.one(orders=ORDERS)
    assert (again.added, again.changed, again.removed) == (0, 0, 0)
    report = files.one(orders=[order("TT-1", "C1", "handed_over"), *ORDERS[1:4]])
    assert (report.changed, report.removed) == (1, 2)  # TT-1; TT-5 and the customer without open business
    assert files.scope("cust:S1") == {}
    clock.advance(days=100)
    assert files.one(orders=ORDERS[:2]).removed > 0
    assert set(files.scope("orders:S1")) == {"order/TT-1"}  # what is open stays, however old


def test_orders_that_do_not_add_up_are_left_out(files: Files) -> None:
    wrong = order("TT-2", "C2", "open")
    wrong["lines"][0]["states"] = {"open": 1, "handed_over": 2}
    returned = order("TT-3", "C3", "handed_over")
    returned["lines"][0]["states"] = {"handed_over": 2, "returned": 1}
    report = files.one(
        orders=[ORDERS[0], wrong, returned, order("TT-4", "C4", "open", total=-1), order("TT-1", "C1", "open")]
    )
    assert [(one.line, one.field) for one in report.bad] == [(2, "lines.0"), (4, "total"), (5, "id")]
    assert "add up to 3, the quantity is 2" in report.bad[0].reason
    assert set(files.scope("orders:S1")) == {"order/TT-1", "order/TT-3"}


def test_orders_say_what_they_were_paid_with_and_for_what(files: Files) -> None:
    paid: dict[str, Any] = {
        "total": 8295, "shipping": 495, "tax_included": True,
        "tenders": [{"id": "gift", "kind": "gift_card", "paid": 1000}, {"id": "visa-1", "kind": "card", "paid": 7295}],
    }  # fmt: skip
    bought = order("TT-1", "C1", "open", **paid)
    bought["lines"][0] |= {"tax": 1245, "points": 78}
    assert files.one(orders=[bought]).bad == []
    known = files.scope("orders:S1")["order/TT-1"]
    assert {name: known[name] for name in paid} == paid
    assert known["lines"] == [bought["lines"][0] | {"captured": 7800}]
    with files.database.read() as connection:
        assert [tuple(row) for row in connection.execute(select(order_money))] == [("TT-1", 495, 0)]
        tenders = connection.execute(select(order_tender).order_by(order_tender.c.place)).all()
        assert connection.execute(select(order_line.c.tax)).scalars().all() == [0]  # inside of the price
    assert [(row.tender, row.kind, row.paid, row.refunded) for row in tenders] == [
        ("gift", "gift_card", 1000, 0), ("visa-1", "card", 7295, 0)]  # fmt: skip
    again = files.one(orders=[bought])
    assert (again.added, again.changed, again.removed) == (0, 0, 0)
    assert files.one(orders=[order("TT-1", "C1", "open")]).changed == 1  # it says nothing of it any more
    with files.database.read() as connection:
        assert connection.execute(select(order_tender)).all() == connection.execute(select(order_money)).all() == []


def test_the_serial_numbers_that_were_sold_come_with_their_line(files: Files) -> None:
    def sold(number: str, *serials: str) -> dict[str, Any]:
        made = order(number, "C1", "open")
        made["lines"][0] |= {"quantity": 2, "price": 3900, "states": {"open": 2}, "serials": list(serials)}
        return made

    report = files.one(orders=[sold("TT-1", "SN-1", "SN-2"), sold("TT-2", "A", "A"), sold("TT-3", "A", "B", "C")])
    assert [(one.line, one.field) for one in report.bad] == [(2, "lines.0"), (3, "lines.0")]
    assert "more serial numbers than units" in report.bad[0].reason
    assert files.scope("orders:S1")["order/TT-1"]["lines"][0]["serials"] == ["SN-1", "SN-2"]


def test_what_an_exchange_made_here_is_in_no_file_and_stays(files: Files) -> None:
    files.load(orders=ORDERS)
    with files.database.engine.begin() as connection:
        row = {"store": "S1", "is_open": False, "placed_at": "2026-05-03T10:00:00Z", "body": "{}"}
        connection.execute(insert(purchase), [row | {"number": one} for one in ("EX-0A", "TT-0A")])
    files.load(orders=ORDERS)
    with files.database.read() as connection:
        here = set(connection.execute(select(purchase.c.number)).scalars())
    assert {"EX-0A"} == here & {"EX-0A", "TT-0A"}


def test_cents_that_the_lines_of_an_order_lack_are_shared(files: Files) -> None:
    files.load(orders=[order("TT-1", "C1", "open", total=8297, shipping=495)])
    assert files.scope("orders:S1")["order/TT-1"]["lines"][0]["captured"] == 7802


@pytest.mark.long_with("postgresql")
@pytest.mark.parametrize(
    ("wrong", "field", "words"),
    [
        ({"shipping": 7801}, "line", "the shipping is 7801, the total only 7800"),
        ({"tenders": [{"id": "a", "paid": 7801}]}, "line", "the tenders add up to 7801, the total is only 7800"),
        ({"tenders": [{"id": "a", "paid": 1}] * 2}, "line", "a tender is there twice"),
        ({"tenders": [{"id": "store_credit", "paid": 1}]}, "tenders.0.id", "is what returns make"),
        ({"tenders": [{"id": "a" * 64, "paid": 1}]}, "tenders.0.id", "at most 63 characters"),
        ({"tenders": [{"id": "4111-1111-1111-1111", "paid": 1}]}, "tenders.0.id", "looks like the number of a card"),
        ({"tenders": [{"id": "a", "paid": -1}]}, "tenders.0.paid", "greater than or equal to 0"),
        ({"shipping": 100, "total": 9000}, "line", "lines and shipping add up to 7900, the total is 9000"),
        ({"shipping": -1}, "shipping", "greater than or equal to 0"),
    ],
)
def test_money_of_an_order_that_does_not_add_up_is_said(
    files: Files, wrong: dict[str, Any], field: str, words: str
) -> None:
    report = files.one(orders=[ORDERS[0], order("TT-2", "C2", "open", **wrong)])
    assert [(one.line, one.field) for one in report.bad] == [(2, field)]
    assert words in report.bad[0].reason
    assert "4111" not in str(report.bad[0])
    assert set(files.scope("orders:S1")) == {"order/TT-1"}


def test_an_empty_file_of_people_removes_nobody(files: Files) -> None:
    files.load(staff=STAFF, customers=CUSTOMERS, orders=ORDERS, promotions=[PROMOTION])
    for report in files.load(staff="", customers="\n", orders="", promotions="{}\n"):
        assert report.refused, report.kind
    assert files.scope("staff:S2")
    assert files.scope("cust:S1")
    assert files.scope("orders:S1")
    assert files.scope("promo:main")


def test_tombstones_live_ninety_days(files: Files, clock: Clock) -> None:
    files.one(staff=STAFF)
    files.one(staff=STAFF[:2])
    with files.database.read() as connection:
        from central import feed

        gen = feed.generation(connection)
        assert [line.split(",")[1] for line in feed.page(connection, "staff:S1", gen, 3, 10).lines] == ['"ada"']
    clock.advance(days=91)
    files.one(staff=STAFF[:2])
    with files.database.read() as connection:
        with pytest.raises(feed.Gone):
            feed.page(connection, "staff:S1", gen, 3, 10)
        assert feed.page(connection, "staff:S1", gen, 4, 10).lines == []
        assert len(feed.page(connection, "staff:S1", gen, 0, 10).lines) == 2


def test_how_a_store_labels_its_own_goods_reaches_its_devices(files: Files) -> None:
    layouts = [{"pattern": "21IIIIIVWWWWC", "decimals": 3}]
    lines: list[Any] = [{"id": "S1", "name": "Quay", "labels": "de"}, {"id": "S2", "name": "Mill", "labels": layouts}]
    files.one(stores=lines)
    config = files.scope("config:S1")
    assert (config["location/S1"]["labels"], config["location/S2"]["labels"]) == ("de", layouts)


WRONG_LABELS: list[Any] = ["atlantis", [{"pattern": "x"}], [{"decimals": 2}]]


@pytest.mark.parametrize("wrong", WRONG_LABELS)
def test_labels_that_are_none_are_named(files: Files, wrong: Any) -> None:
    lines: list[Any] = [*STORES[:2], {"id": "S9", "name": "New", "labels": wrong}]
    report = files.one(stores=lines)
    assert [(line, field) for line, field, _ in told(report)] == [(3, "labels")]


def test_rules_for_returns_are_those_of_all_stores_or_a_store_s_own(files: Files) -> None:
    usual: dict[str, Any] = {"version": "2026-11", "fee": 300}
    own: dict[str, Any] = {"version": "quay", "fault_days": None}
    quay, mill, warehouse = STORES[1:4]
    files.one(stores=[*STORES[:1], {"returns": usual}, quay | {"returns": own}, mill, warehouse])
    assert files.scope("config:S1")["limits/returns"] == own
    assert files.scope("config:S2")["limits/returns"] == usual
    assert "returns" not in files.scope("config:S2")["location/S1"]
    files.one(stores=STORES)
    assert [files.scope(f"config:{store}")["limits/returns"] for store in ("S1", "S2")] == [usual, usual]


@pytest.mark.parametrize(
    ("said", "field", "words"),
    [
        ({"fee": 1}, "returns.version", "is missing"),
        ({"version": "2", "fee": "3 Euro"}, "returns.fee", "not a number that can be"),
        ({"version": "2", "classes": [{"days": 3}]}, "returns.classes", "'name' is missing"),
        ({"version": "2", "velocity": 7}, "returns.velocity", "not a list"),
        ({"version": "2", "holidays": ["all"]}, "returns.holidays", "is not made as it should be"),
        ({"version": "2", "colour": "red"}, "returns.colour", "a return policy has no such field"),
        ({"version": "1", "fee": 2}, "returns.version", "is there already with other rules"),
        ({"version": "built in"}, "returns.version", "is there already with other rules"),
    ],
)
def test_rules_for_returns_that_make_no_sense_are_named_and_the_ones_before_stay(
    files: Files, said: dict[str, Any], field: str, words: str
) -> None:
    good = {"version": "1", "fee": 1}
    assert files.one(stores=[*STORES, {"returns": good}]).bad == []
    (found,) = files.one(stores=[*STORES, {"returns": said}]).bad
    assert (found.line, found.field) == (len(STORES) + 1, field)
    assert words in found.reason
    assert files.scope("config:S1")["limits/returns"] == good
    (found,) = files.one(stores=[*STORES[:1], STORES[1] | {"returns": said}, *STORES[2:]]).bad
    assert (found.line, found.field.partition(".")[0]) == (2, "returns")
    assert files.scope("config:S1")["limits/returns"] == good
