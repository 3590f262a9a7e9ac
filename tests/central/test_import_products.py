"""The product feed, good and bad, first and again."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

import pytest

from central.database import Database
from central.imports.products import common_title
from tests.central.conftest import Clock
from tests.central.shop_files import ANORAK_L, ANORAK_M, HEADING, KETTLE, PRODUCTS, STORES, Files, told


@pytest.fixture
def files(tmp_path: Path, database: Database, clock: Clock) -> Files:
    made = Files(tmp_path, database, clock)
    assert made.one(stores=STORES).bad == []
    return made


@pytest.fixture
def quick(tmp_path: Path, clock: Clock) -> Iterator[Files]:
    """For what has nothing to do with SQL: SQLite only."""
    database = Database(f"sqlite:///{tmp_path / 'central.db'}")
    database.migrate()
    made = Files(tmp_path, database, clock)
    made.one(stores=STORES)
    yield made
    database.close()


def test_variants_are_grouped_into_products_and_priced(files: Files) -> None:
    report = files.one(products=PRODUCTS)
    assert (report.rows, report.bad, report.added) == (3, [], 5)
    assert files.scope("catalog:main") == {
        "product/A": {
            "title": "Anorak - Moss",
            "brand": "Skarvik",
            "description": "Keeps rain out",
            "category": ["Outdoor", "Jackets"],
            "features": ["Light", "Seam sealed"],
            "variants": [
                {"id": "A-M", "gtin": "09520000000011", "color": "Moss", "size": "M"},
                {"id": "A-L", "gtin": "09520000000028", "color": "Moss", "size": "L"},
            ],
        },
        "product/K1": {
            "title": "Kettle",
            "brand": "Wick",
            "description": "One litre",
            "category": ["Kitchen"],
            "features": [],
            "variants": [{"id": "K1"}],
        },
    }
    assert files.scope("price:main") == {
        "price/A-M": {
            "amount": 12990, "currency": "EUR", "sale": 9900,
            "sale_from": "2026-04-30T22:00:00Z", "sale_to": "2026-05-31T22:00:00Z",
        },
        "price/A-L": {"amount": 12990, "currency": "EUR"},
        "price/K1": {"amount": 3900, "currency": "EUR"},
    }  # fmt: skip


def test_the_same_file_again_changes_nothing(files: Files) -> None:
    files.one(products=PRODUCTS)
    again = files.one(products=PRODUCTS)
    assert (again.rows, again.added, again.changed, again.removed) == (3, 0, 0, 0)


def test_a_new_file_changes_what_changed_and_removes_what_vanished(files: Files) -> None:
    files.load(products=PRODUCTS, inventory="store_code\tid\tquantity\nS1\tA-L\t3\nS1\tA-M\t3\n")
    report = files.one(products=HEADING + ANORAK_M.replace("129.90", "119.90") + KETTLE)
    assert (report.added, report.changed) == (0, 2)  # the product lost a variant, and one price
    assert report.removed == 3  # price, stock and availability of the vanished variant
    assert files.scope("price:main")["price/A-M"]["amount"] == 11990
    assert "price/A-L" not in files.scope("price:main")
    assert set(files.scope("stock:S1")) == {"stock/A-M"}
    assert set(files.scope("avail:north")) == {"avail/A-M"}
    assert [v["id"] for v in files.scope("catalog:main")["product/A"]["variants"]] == ["A-M"]
    assert files.one(products=HEADING + ANORAK_M).removed == 2  # the kettle and its price
    assert set(files.scope("catalog:main")) == {"product/A"}
    assert files.one(products=PRODUCTS).bad == []
    assert len(files.scope("price:main")) == 3


BAD_ROWS = {
    "title": ("Kettle\t", "\t", "is missing"),
    "gtin": ("K1\t\t", "K1\t9520000000012\t", "has a wrong check digit"),
    "price": ("39.00 EUR", "39,00 EUR", 'must be like "29.95 EUR"'),
    "id": ("K1", "K\x011", "has control characters"),
    "item_group_id": ("Wick\t\t", f"Wick\t{'g' * 129}\t", "is longer than 128 characters"),
}


@pytest.mark.parametrize("field", BAD_ROWS)
def test_a_bad_row_is_named_and_the_rest_is_in(quick: Files, field: str) -> None:
    before, after, reason = BAD_ROWS[field]
    report = quick.one(products=HEADING + ANORAK_M + KETTLE.replace(before, after, 1) + ANORAK_L)
    (finding,) = report.bad
    assert (finding.file, finding.line, finding.field, finding.reason) == ("products.tsv", 3, field, reason)
    assert (report.good_rows, report.bad_rows) == (2, 1)
    assert set(quick.scope("price:main")) == {"price/A-M", "price/A-L"}


@pytest.mark.parametrize(
    ("price", "reason"),
    [
        ("", "is missing"),
        ("39.00", 'must be like "29.95 EUR"'),
        ("-1.00 EUR", 'must be like "29.95 EUR"'),
        ("1e9 EUR", 'must be like "29.95 EUR"'),
        ("39.001 EUR", "has more decimals than EUR has"),
        ("39.00 USD", "is in USD instead of EUR"),
    ],
)
def test_prices_that_are_none(quick: Files, price: str, reason: str) -> None:
    report = quick.one(products=HEADING + ANORAK_M + KETTLE.replace("39.00 EUR", price))
    assert [(one.field, one.reason, one.value) for one in report.bad] == [("price", reason, price)]


def test_a_bad_row_leaves_its_article_as_it_was(files: Files) -> None:
    files.one(products=PRODUCTS)
    catalog, prices = files.scope("catalog:main"), files.scope("price:main")
    report = files.one(products=PRODUCTS.replace("129.90 EUR\t\t", "cheap\t\t"))
    assert told(report) == [(3, "price", "cheap")]
    assert (report.added, report.changed, report.removed) == (0, 0, 0)
    assert (files.scope("catalog:main"), files.scope("price:main")) == (catalog, prices)


def test_of_a_repeated_id_the_first_row_counts(quick: Files) -> None:
    report = quick.one(products=PRODUCTS + KETTLE.replace("39.00", "1.00"))
    assert [str(one) for one in report.bad] == ["products.tsv:5: id: already on line 4, which is used ('K1')"]
    assert quick.scope("price:main")["price/K1"]["amount"] == 3900


def test_a_number_on_two_articles_is_noted(quick: Files) -> None:
    report = quick.one(products=PRODUCTS.replace("9520000000028", "9520000000011"))
    assert [(one.field, one.value) for one in report.warnings] == [("gtin", "09520000000011")]
    assert report.bad == []


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ("99.00 EUR", "130.00 EUR", "sale_price"),
        ("99.00 EUR", "99", "sale_price"),
        ("2026-05-01T00:00+0200/", "soon/", "sale_price_effective_date"),
        ("2026-06-01T00:00+0200", "2026-04-01T00:00+0200", "sale_price_effective_date"),
        ("/2026-06-01", "2026-06-01", "sale_price_effective_date"),
    ],
)
def test_a_sale_without_sense_is_left_out_and_noted(quick: Files, before: str, after: str, field: str) -> None:
    report = quick.one(products=PRODUCTS.replace(before, after))
    assert [(one.line, one.field) for one in report.warnings] == [(2, field)]
    assert quick.scope("price:main")["price/A-M"] == {"amount": 12990, "currency": "EUR"}


@pytest.mark.parametrize("allow", [False, True])
@pytest.mark.parametrize("content", ["", "\n\n", HEADING])
def test_an_empty_file_removes_nothing_unless_told_to(files: Files, content: str, allow: bool) -> None:
    files.one(products=PRODUCTS)
    report = files.one(products=content, allow_empty=allow)
    assert len(files.scope("price:main")) == (0 if allow else 3)
    assert bool(report.refused) is not allow


def test_a_mostly_unreadable_file_removes_nothing(files: Files) -> None:
    files.one(products=PRODUCTS)
    broken = HEADING + KETTLE + "".join(f"\t\tNo id {n}\t\t1.00 EUR\n" for n in range(3))
    report = files.one(products=broken)
    assert "Most of it cannot be read" in report.refused
    assert len(files.scope("price:main")) == 3
    assert files.one(products=broken, allow_empty=True).removed > 0
    assert set(files.scope("price:main")) == {"price/K1"}


def test_a_file_none_of_whose_rows_can_be_used_is_refused(quick: Files) -> None:
    assert "None of its rows" in quick.one(products=PRODUCTS.replace(" EUR", " Euro")).refused


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("id\ttitle\nK1\tKettle\n", "no column 'price'"),
        ("id,title,price\nK1,Kettle,1.00 EUR\n", "separated by tabs"),
        ("id\tid\ttitle\tprice\n", "the column 'id' twice"),
        ("PK\x03\x04\0\0\0", "not a text file"),
        ("id\ttitle\tprice\n" + "x" * 2_000_000, "longer than"),
    ],
)
def test_what_is_no_feed_is_refused_with_words(quick: Files, content: str, words: str) -> None:
    report = quick.one(products=content)
    assert words in report.refused
    assert quick.scope("catalog:main") == {}


def test_products_before_stores_are_refused(tmp_path: Path, clock: Clock) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    database.migrate()
    assert "Import them first" in Files(tmp_path, database, clock).one(products=PRODUCTS).refused
    database.close()


@pytest.mark.parametrize(
    "spelling",
    [
        codecs.BOM_UTF8 + PRODUCTS.encode(),
        PRODUCTS.replace("\n", "\r\n").encode(),
        PRODUCTS.encode("utf-16"),
        PRODUCTS.replace("item_group_id", "Item Group ID").replace("id\tgtin", "ID\tg:gtin").encode(),
        ("\n\n" + PRODUCTS.replace("\n", "\n\n")).encode(),
        PRODUCTS.replace("Keeps rain out", '"Keeps rain out"').encode(),
        PRODUCTS.rstrip("\n").encode(),
    ],
    ids=["bom", "crlf", "utf-16", "heading", "blank lines", "quotes", "no last line end"],
)
def test_the_same_feed_in_other_spellings(quick: Files, spelling: bytes) -> None:
    quick.one(products=PRODUCTS)
    report = quick.one(products=spelling)
    assert (report.rows, report.bad, report.refused) == (3, [], "")
    assert (report.added, report.changed, report.removed) == (0, 0, 0)


def test_latin_1_bytes_are_read_and_noted_once(quick: Files) -> None:
    text = PRODUCTS.replace("Kettle", "Kessel für Öl").replace("Skarvik", "Skårvik")
    report = quick.one(products=text.encode("latin-1"))
    assert [(one.line, one.field) for one in report.warnings] == [(2, "encoding")]
    assert quick.scope("catalog:main")["product/K1"]["title"] == "Kessel für Öl"


def test_quotes_protect_tabs_and_line_ends_and_stray_ones_are_characters(quick: Files) -> None:
    rows = [
        'K1\t\tKettle\t"One\tlitre\nof ""tea""."\t39.00 EUR\n',
        'K2\t\t12" pan\t5" deep\t39.00 EUR\n',
        'K3\t\t"Open\tnever closed\t39.00 EUR\n',
        "K4\t\tLast\tstill here\t39.00 EUR\n",
    ]
    report = quick.one(products=HEADING + "".join(rows))
    assert report.bad == []
    found = {name: body["description"] for name, body in quick.scope("catalog:main").items()}
    assert found == {
        "product/K1": 'One litre of "tea".',
        "product/K2": '5" deep',
        "product/K3": "never closed",
        "product/K4": "still here",
    }


def test_a_row_with_too_many_columns_is_left_out(quick: Files) -> None:
    report = quick.one(
        products="id\ttitle\tprice\nK1\tKettle\t1.00 EUR\textra\nK2\tPan\t1.00 EUR\t\nK3\tPot\t1.00 EUR\n"
    )
    assert [(one.line, one.reason) for one in report.bad] == [(2, "4 columns where the heading has 3")]
    assert set(quick.scope("catalog:main")) == {"product/K2", "product/K3"}


def test_other_currencies_have_their_own_decimals(tmp_path: Path, clock: Clock) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    database.migrate()
    files = Files(tmp_path, database, clock)
    files.one(stores=[{"id": "S1", "name": "Ginza"}])
    report = files.one(products="id\ttitle\tprice\na\tA\t1200 JPY\nb\tB\t1.5 JPY\nc\tC\t1.234 KWD\nd\tD\tEUR 5\n")
    assert told(report) == [(3, "price", "1.5 JPY")]
    assert {name: body["amount"] for name, body in files.scope("price:main").items()} == {
        "price/a": 1200, "price/c": 1234, "price/d": 500,
    }  # fmt: skip
    database.close()


def test_a_large_file_is_imported_in_small_transactions(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("central.imports.products.TRANSACTION_ROWS", 10)
    text = HEADING + "".join(f"v{n}\t\tThing {n}\t\t{n + 1}.00 EUR\t\t\t\tg{n // 3}\n" for n in range(100))
    report = files.one(products=text)
    assert (report.added, len(files.scope("price:main")), len(files.scope("catalog:main"))) == (134, 100, 34)
    assert files.one(products=text).added == 0
    assert files.one(products=HEADING + "v7\t\tThing 7\t\t8.00 EUR\t\t\t\tg2\n").removed == 99 + 33


def test_the_title_of_a_product_is_what_its_variants_share() -> None:
    assert common_title(["Anorak - Moss - M", "Anorak - Moss - L"]) == "Anorak - Moss"
    assert common_title(["Tent", "Tent"]) == "Tent"
    assert common_title(["Mug, red", "Cup, red"]) == "Mug, red"
    assert common_title(["A very long name of a thing", "A short one"]) == "A very long name of a thing"
