"""A scope as a ready file: the same rows, columns, words and digests as its pages would have made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from records import ready
from records.files import SCHEMA
from tests.records.snapshots import GEN, HEAD, digests, made, prices, products, stocks, table
from tests.records.world import World

MISFIT = ("price", "odd", 1, {"amount": "much", "currency": "EUR"})
COLUMNS = {
    "catalog": ("product", "id, ver, title, brand, shelf, title_words, other_words, body, h, bucket"),
    "price": ("price", "variant, ver, amount, currency, sale, sale_from, sale_to, body, h, bucket"),
    "avail": ("avail", "variant, ver, body, h, bucket"),
    "stock": ("stock", "variant, ver, on_hand, reserved, safety, aisle, bay, body, h, bucket"),
}
SCOPES: dict[str, list[Any]] = {
    "catalog:main": [*products(30), ("product", "wide", 3, {"title": "Grüße ✓", "brand": "", "category": ["Ä"]})],
    "price:main": [*prices(40), MISFIT, ("bonus", "b", 1, {"any": [1, None]})],
    "avail:north": [("avail", f"v{n}", 2, {"at": {"S01": [n, 0, 1]}}) for n in range(25)],
    "stock:S01": stocks(35),
}


@pytest.mark.parametrize("scope", SCOPES)
def test_a_ready_file_has_what_the_pages_would_have_made(world: World, tmp_path: Path, scope: str) -> None:
    living = SCOPES[scope]
    path = made(tmp_path, scope, living)
    world.put(scope, *living, gen=GEN)
    name, columns = COLUMNS[scope.partition(":")[0]]
    schema = "main" if name == "stock" else "catalog"
    with world.records._readers.read() as connection:
        for sql in (
            f"SELECT {columns} FROM {{}}{name} ORDER BY 1",  # noqa: S608
            "SELECT kind, id, ver, body, h, bucket FROM {}entity ORDER BY 1, 2",
            "SELECT bucket, n, lo, hi FROM {}digest WHERE n > 0 ORDER BY 1",
        ):
            assert table(path, sql.format("")) == connection.execute(sql.format(f"{schema}.")).fetchall()
    assert table(path, "SELECT sum(n) FROM digest") == [(len(living),)]
    assert sum(one.n for one in digests(living).values()) == len(living)


def test_a_ready_file_has_the_search_index_the_words_and_the_pictures(world: World, tmp_path: Path) -> None:
    scope = "catalog:main"
    with_picture = {"title": "Lamp", "variants": [{"id": "l-1", "gtin": "952", "picture": "ab" * 32}]}
    living = [*products(12), ("product", "lamp", 1, with_picture)]
    path = made(tmp_path, scope, living)
    world.put(scope, *living, gen=GEN)
    with world.records._readers.read() as connection:
        for sql in (
            "SELECT v.id, p.id, v.gtin, v.code FROM {0}variant v JOIN {0}product p USING (pid) ORDER BY 1",
            "SELECT word, n FROM {0}word ORDER BY 1",
            "SELECT p.id FROM {0}search s JOIN {0}product p ON p.pid = s.rowid WHERE s.title MATCH 'lan*' ORDER BY 1",
            "SELECT hex(w.sha256), p.id, w.size, w.used FROM {0}picture w JOIN {0}product p USING (pid)",
        ):
            ours, theirs = table(path, sql.format("")), connection.execute(sql.format("catalog.")).fetchall()
            assert ours == theirs
            assert ours


def test_a_ready_file_is_laid_out_as_the_device_has_it_and_says_how_far_it_is(world: World, tmp_path: Path) -> None:
    path = made(tmp_path, "catalog:main", products(3))
    sql = "SELECT type, name, tbl_name, sql FROM {}sqlite_master ORDER BY 1, 2"
    with world.records._readers.read() as connection:
        assert table(path, sql.format("")) == connection.execute(sql.format("catalog.")).fetchall()
        versions = "SELECT version_num FROM {}alembic_version"
        assert table(path, versions.format("")) == connection.execute(versions.format("catalog.")).fetchall()
    assert table(path, "PRAGMA user_version") == [(SCHEMA["catalog"],)]
    assert table(path, "SELECT * FROM cursor") == [("catalog:main", GEN, HEAD, HEAD, 1, 1, 1, None)]
    assert table(path, "PRAGMA quick_check") == [("ok",)]
    assert ready.schema("catalog:main") == f"catalog/{SCHEMA['catalog']}"
    assert ready.schema("stock:S01") == f"core/{SCHEMA['core']}"


def test_a_file_of_stock_has_no_table_that_could_hold_a_person(tmp_path: Path) -> None:
    path = made(tmp_path, "stock:S01", stocks(3))
    names = {name for (name,) in table(path, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert names == {"alembic_version", "cursor", "digest", "entity", "stock"}
    assert path.read_bytes().startswith(b"SQLite format 3\0")


def test_the_same_rows_make_the_same_file(tmp_path: Path) -> None:
    one = made(tmp_path / "one", "catalog:main", products(50)).read_bytes()
    assert made(tmp_path / "two", "catalog:main", products(50)).read_bytes() == one
    assert made(tmp_path / "three", "catalog:main", products(51)).read_bytes() != one
