"""Pages of central's feed: rows and cursor change together, nothing older wins, what is not understood is kept."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from records.feed import Applied, Cursor
from records.files import FileName, Safe, connect
from records.news import Changes
from records.store import Records
from tests.keys import KEY
from tests.records.world import PROMOTION, START, World, device, gtin, product


def entities(folder: Path, name: FileName) -> dict[tuple[str, str], str]:
    """What is kept raw, read from the file itself."""
    connection = connect(Safe(folder, KEY), name, writable=False)
    rows = {(kind, key): body for kind, key, body in connection.execute("SELECT kind, id, body FROM entity")}
    connection.close()
    return rows


def test_the_first_page_sets_the_generation_and_moves_the_cursor(world: World) -> None:
    assert world.records.cursor("stock:S01") == Cursor("stock:S01", 0, 0)
    applied = world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}), gen=7, head=9)
    assert applied == Applied(Cursor("stock:S01", 7, 1), 1, complete=False)
    assert world.records.cursor("stock:S01") == Cursor("stock:S01", 7, 1)
    assert world.reopen().cursor("stock:S01") == Cursor("stock:S01", 7, 1)


@pytest.mark.parametrize("wrong", [{"gen": 2}, {"from_": 0}, {"from_": 2}])
def test_a_page_that_does_not_follow_changes_nothing(world: World, wrong: dict[str, int]) -> None:
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}))
    world.product("A", "Mug")
    page = replace(world.page("stock:S01", ("stock", "A", 2, {"on_hand": 9})), **wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="the cursor is"):
        world.records.apply(page).result()
    found = world.records.product("A")
    assert found is not None
    assert found.stock[0].on_hand == 1
    assert world.records.cursor("stock:S01").seq == 1


def test_an_older_version_never_wins(world: World) -> None:
    world.product("A", "Mug", ver=3)
    world.put("stock:S01", ("stock", "A", 3, {"on_hand": 3}))
    assert world.put("stock:S01", ("stock", "A", 2, {"on_hand": 2})).changed == 0
    assert world.put("catalog:main", ("product", "A", 2, product("A", "Old mug"))).changed == 0
    assert world.put("stock:S01", ("stock", "A", 2, None)).changed == 0
    found = world.records.product("A")
    assert found is not None
    assert (found.product.title, found.stock[0].on_hand) == ("Mug", 3)


def test_a_tombstone_removes_and_a_later_row_brings_back(world: World) -> None:
    world.product("A", "Blue Mug")
    world.put("catalog:main", ("product", "A", 2, None))
    assert world.records.product("A") is None
    assert world.records.find(gtin("A")) is None
    assert world.records.search("mug").hits == ()
    world.product("A", "Green Mug", ver=3)
    assert [hit.title for hit in world.records.search("mug").hits] == ["Green Mug"]


def test_the_last_row_of_an_id_in_a_page_counts(world: World) -> None:
    world.product("A", "Mug")
    world.put(
        "stock:S01", ("stock", "A", 1, {"on_hand": 1}), ("stock", "A", 2, None), ("stock", "A", 3, {"on_hand": 3})
    )
    found = world.records.product("A")
    assert found is not None
    assert found.stock[0].on_hand == 3


def test_a_kind_of_a_later_version_is_kept_raw(world: World) -> None:
    world.put("weather:S01", ("pairs", "P1", 1, {"with": ["P2"]}))
    world.put("catalog:main", ("recipe", "R1", 1, {"title": "Soup"}), ("product", "P1", 1, product("P1", "Pan")))
    assert world.records.product("P1") is not None
    world.records.close()
    assert entities(world.folder, "core") == {("pairs", "P1"): '{"with":["P2"]}'}
    assert entities(world.folder, "catalog") == {("recipe", "R1"): '{"title":"Soup"}'}


@pytest.mark.parametrize(
    ("scope", "kind", "body"),
    [
        ("stock:S01", "stock", {"on_hand": "many"}),
        ("stock:S01", "stock", {"reserved": 1}),
        ("stock:S01", "stock", {"on_hand": 2**70}),
        ("stock:S01", "stock", {"on_hand": 1, "aisle": "\ud800"}),
        ("price:main", "price", {"amount": 12.5, "currency": "EUR"}),
        ("price:main", "price", {"amount": 1, "currency": "EUR", "sale_to": "tomorrow"}),
        ("avail:north", "avail", {"at": {"S02": [1, 2]}}),
        ("catalog:main", "product", {"title": ["x"], "variants": []}),
        ("catalog:main", "product", {"title": "x", "variants": [{"gtin": "1"}]}),
        ("catalog:main", "product", ["not", "an", "object"]),
        ("orders:S01", "task", {"state": "waiting", "made_at": "noon"}),
    ],
)
def test_a_body_that_does_not_fit_is_kept_raw_and_the_page_goes_on(
    world: World, scope: str, kind: str, body: dict[str, Any]
) -> None:
    good = world.page(scope, ("other", "good", 1, {}), (kind, "bad", 1, body))
    assert world.records.apply(good).result().complete
    world.records.close()
    assert {("other", "good"), (kind, "bad")} == set(entities(world.folder, "core") | entities(world.folder, "catalog"))


def test_a_body_that_no_longer_fits_hides_what_was_true_before(world: World) -> None:
    world.product("A", "Mug")
    world.put("price:main", ("price", "A", 1, {"amount": 100, "currency": "EUR"}))
    world.put("price:main", ("price", "A", 2, {"amount": "free", "currency": "EUR"}))
    assert world.records.product("A").prices == {}  # type: ignore[union-attr]


def test_a_restart_keeps_the_old_rows_until_the_new_ones_are_all_here(world: World) -> None:
    world.put("catalog:main", *(("product", key, 5, product(key, f"Mug {key}")) for key in ("A", "B")))
    world.put("stock:S01", *(("stock", key, 5, {"on_hand": 5}) for key in ("A", "B")))
    for scope in ("catalog:main", "stock:S01"):
        world.records.restart_scope(scope, 2).result()
        assert world.records.cursor(scope) == Cursor(scope, 2, 0)
    world.put("catalog:main", ("product", "A", 1, product("A", "New mug A")), head=2)
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}), head=2)
    old = world.records.product("B")
    assert old is not None
    assert [row.on_hand for row in old.stock] == [5]
    assert world.records.product("A").product.title == "New mug A"  # type: ignore[union-attr]
    world.put("catalog:main", ("product", "C", 1, product("C", "Mug C")))
    world.put("stock:S01", ("stock", "C", 1, {"on_hand": 1}))
    assert world.records.product("B") is None
    assert sorted(hit.title for hit in world.records.search("mug").hits) == ["Mug C", "New mug A"]
    world.put("catalog:main", ("product", "B", 1, product("B", "Mug B again")))
    assert world.records.product("B").stock == ()  # type: ignore[union-attr]


def test_a_restart_sweeps_more_than_one_stretch(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("records.scopes.SWEEP_ROWS", 2)
    keys = [f"K{n:02}" for n in range(9)]
    world.put("catalog:main", *(("product", key, 1, product(key, f"Mug {key}")) for key in keys))
    world.put("price:main", *(("price", key, 1, {"amount": 1, "currency": "EUR"}) for key in keys))
    for scope, row in (
        ("catalog:main", ("product", "K04", 1, product("K04", "Mug K04"))),
        ("price:main", ("price", "K04", 1, {"amount": 2, "currency": "EUR"})),
    ):
        world.records.restart_scope(scope, 2).result()
        world.put(scope, row)
    assert [hit.product for hit in world.records.search("mug").hits] == ["K04"]
    world.put("catalog:main", ("product", "K01", 1, product("K01", "Mug K01")))
    assert world.records.product("K01").prices == {}  # type: ignore[union-attr]


def test_a_sweep_cut_short_is_finished_at_the_next_start(world: World) -> None:
    world.put("price:main", ("price", "A", 1, {"amount": 1, "currency": "EUR"}))
    world.product("A", "Mug")
    world.records.close()
    file = connect(Safe(world.folder, KEY), "catalog", writable=True)
    file.execute("UPDATE cursor SET round = 2, gen = 2, complete = 1 WHERE scope = 'price:main'")
    file.commit()
    file.close()
    world.records = world.open()
    world.put("price:main", ("price", "B", 1, {"amount": 1, "currency": "EUR"}))
    assert world.records.product("A").prices == {}  # type: ignore[union-attr]


def test_an_emptied_scope_is_swept_when_central_confirms_it(world: World) -> None:
    world.put("promo:main", ("promotion", "X", 1, PROMOTION))
    world.records.restart_scope("promo:main", 2).result()
    assert [one.id for one in world.records.promotions()] == ["X"]
    world.records.confirm(["promo:main"], world.clock())
    world.put("promo:main")
    assert world.records.promotions() == ()


def test_the_age_of_a_scope_is_its_last_confirmation(world: World) -> None:
    assert world.records.ages()["stock:S01"].as_of is None
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}), head=3)
    assert (world.records.ages()["stock:S01"].as_of, world.records.ages()["stock:S01"].behind) == (None, 2)
    world.put("stock:S01", ("stock", "B", 1, {"on_hand": 1}), ("stock", "C", 1, {"on_hand": 1}))
    assert (world.records.ages()["stock:S01"].as_of, world.records.ages()["stock:S01"].behind) == (START, 0)
    world.clock.forward(minutes=3)
    world.records.confirm(["stock:S01"], world.clock())
    assert world.records.ages()["stock:S01"].as_of == START + timedelta(minutes=3)


def test_a_page_in_the_middle_does_not_make_a_scope_current(world: World) -> None:
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}))
    world.clock.forward(minutes=9)
    world.put("stock:S01", ("stock", "B", 1, {"on_hand": 1}), head=900)
    assert world.records.ages()["stock:S01"].as_of == START


def test_confirmations_are_saved_every_ten_seconds_and_at_the_end(world: World) -> None:
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}))
    world.put("avail:north", ("avail", "A", 1, {"at": {}}))
    for _ in range(4):
        world.clock.forward(seconds=4)
        world.records.confirm(["stock:S01", "avail:north"], world.clock())
    world.put("catalog:main")  # behind the saved confirmations in the same queue
    with_file = Records.open(world.folder, key=KEY, now=world.clock, read_only=True)
    saved = with_file.ages()["avail:north"].as_of
    with_file.close()
    assert saved == START + timedelta(seconds=12)
    assert world.reopen().ages()["avail:north"].as_of == START + timedelta(seconds=16)


def test_a_confirmation_from_the_future_counts_as_now(world: World) -> None:
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}))
    world.records.confirm(["stock:S01"], world.clock() + timedelta(hours=5))
    assert world.records.ages()["stock:S01"].as_of == START


def test_news_tell_kinds_and_ids_after_the_commit(world: World) -> None:
    heard: list[tuple[Changes, int]] = []
    world.product("A", "Mug")

    def note(changes: Changes) -> None:
        found = world.records.product("A")
        heard.append((changes, found.prices["A"].price.minor if found and found.prices else 0))

    stop = world.records.listen(note)
    world.put("price:main", ("price", "A", 1, {"amount": 100, "currency": "EUR"}))
    assert heard == [(Changes(frozenset({"price"}), frozenset({("price", "A")})), 100)]
    stop()
    world.put("price:main", ("price", "A", 2, {"amount": 200, "currency": "EUR"}))
    assert len(heard) == 1


def test_a_listener_that_fails_does_not_stop_the_others_or_the_writer(world: World) -> None:
    heard: list[Changes] = []

    def broken(_: Changes) -> None:
        raise ValueError("a page that is gone")

    world.records.listen(broken)
    world.records.listen(heard.append)
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}))
    world.put("stock:S01", ("stock", "A", 2, {"on_hand": 2}))
    assert len(heard) == 2


def test_another_store_forgets_the_rows_of_the_first(world: World) -> None:
    world.product("A", "Mug")
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 5}))
    world.put("avail:north", ("avail", "A", 1, {"at": {"S01": [5, 0, 0], "S02": [1, 0, 0]}}))
    scopes = ("config:S02", "stock:S02", "avail:north", "catalog:main")
    world.records.enrolled(device(install="dev-2", store="S02", scopes=scopes), "t", b"k").result()
    found = world.records.product("A")
    assert found is not None
    assert [row.location for row in found.stock] == ["S01"]  # of the region now, as S02's own row is not here yet
    assert found.here == {}
    assert set(world.records.ages()) == set(scopes)
    assert world.records.cursor("stock:S01") == Cursor("stock:S01", 0, 0)


def test_another_assortment_forgets_the_products(world: World) -> None:
    world.product("A", "Mug")
    world.records.enrolled(device(install="dev-2", scopes=("catalog:small",)), "t", b"k").result()
    assert world.records.product("A") is None
    assert world.records.search("mug").hits == ()
    assert world.records.search("mgu").corrected is None
    page = replace(world.page("catalog:small", ("product", "B", 1, product("B", "Mug of tin"))))
    world.records.apply(page).result()
    assert [hit.title for hit in world.records.search("mug").hits] == ["Mug of tin"]


def test_the_driver_is_not_the_one_of_the_standard_library() -> None:
    """Debian's own SQLite can corrupt a log that two connections checkpoint (sync.md, section 5)."""
    assert driver.sqlite_version_info >= (3, 51, 3)
    assert driver.connect is not sqlite3.connect
