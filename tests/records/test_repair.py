"""Rows that differ from central's are put right, and nothing else is touched (sync.md, section 7)."""

from __future__ import annotations

from typing import Any

import pytest

from records.feed import Repair
from records.outbox import Settled
from records.repair import KIND_OF
from shop.digests import Digest, bucket_of, of_row, row_hash
from tests.records.world import World, product

STOCK = "stock:S01"


def rows(world: World, scope: str = STOCK) -> dict[tuple[str, str], tuple[int, int]]:
    found = world.records.rows_in(scope, range(4096))
    return {key: row for bucket in found.values() for key, row in bucket.items()}


def mend(world: World, scope: str, *right: Any, seen: Any = None, recount: tuple[int, ...] = ()) -> int:
    """`right` are (kind, id, ver, body) as central has them."""
    here = rows(world, scope)
    keys = [(kind, key) for kind, key, _, _ in right]
    seen = {key: here.get(key) for key in keys} if seen is None else seen
    told = [[kind, key, 1, ver, body] for kind, key, ver, body in right]
    return world.records.mend(Repair(world.records.cursor(scope), seen, told, recount)).result()


def on_hand(world: World) -> dict[str, int]:
    with world.records._readers.read() as connection:
        return dict(connection.execute("SELECT variant, on_hand FROM stock"))


def test_a_row_is_replaced_whatever_its_version_is(world: World) -> None:
    world.put(
        STOCK, ("stock", "A", 7, {"on_hand": 1}), ("stock", "B", 7, {"on_hand": 2}), ("stock", "C", 7, {"on_hand": 3})
    )
    cursor = world.records.cursor(STOCK)
    changed = mend(
        world, STOCK, ("stock", "A", 3, {"on_hand": 9}), ("stock", "B", 0, None), ("stock", "D", 1, {"on_hand": 4})
    )
    assert (changed, on_hand(world)) == (3, {"A": 9, "C": 3, "D": 4})
    assert world.records.cursor(STOCK) == cursor
    assert sum(world.records.digests(STOCK).values(), Digest()).n == 3
    assert rows(world)["stock", "A"] == (3, row_hash("stock", "A", 3, '{"on_hand":9}'))


def test_a_row_that_changed_since_it_was_compared_is_left(world: World) -> None:
    world.put(STOCK, ("stock", "A", 7, {"on_hand": 1}))
    assert mend(world, STOCK, ("stock", "A", 8, {"on_hand": 9}), seen={("stock", "A"): (6, 5)}) == 0
    assert mend(world, STOCK, ("stock", "A", 8, {"on_hand": 9}), seen={("stock", "A"): None}) == 0
    assert on_hand(world) == {"A": 1}


def test_a_cursor_that_moved_since_refuses_the_whole_repair(world: World) -> None:
    world.put(STOCK, ("stock", "A", 7, {"on_hand": 1}))
    cursor, seen = world.records.cursor(STOCK), {("stock", "A"): rows(world)["stock", "A"]}
    world.put(STOCK, ("stock", "B", 1, {"on_hand": 1}))
    repair = Repair(cursor, seen, [["stock", "A", 1, 1, {"on_hand": 9}]])
    with pytest.raises(ValueError, match="compared at"):
        world.records.mend(repair).result()
    assert on_hand(world) == {"A": 1, "B": 1}


def test_what_an_older_round_left_is_not_compared(world: World) -> None:
    world.put(STOCK, ("stock", "A", 7, {"on_hand": 1}))
    world.records.restart_scope(STOCK, 2).result()
    assert rows(world) == {}
    assert world.records.digests(STOCK) == {}


def test_a_body_that_does_not_fit_and_one_that_does_replace_each_other(world: World) -> None:
    world.put("catalog:main", ("product", "A", 1, product("A", "Mug")), ("product", "B", 1, {"title": 7}))
    mend(world, "catalog:main", ("product", "A", 1, {"title": 8}), ("product", "B", 1, product("B", "Cup")))
    assert world.records.product("A") is None
    assert [hit.title for hit in world.records.search("cup").hits] == ["Cup"]
    assert world.records.search("mug").hits == ()
    assert set(rows(world, "catalog:main")) == {("product", "A"), ("product", "B")}
    assert sum(world.records.digests("catalog:main").values(), Digest()).n == 2


def test_a_digest_that_is_not_that_of_its_rows_is_counted_again(world: World) -> None:
    world.put(STOCK, ("stock", "A", 7, {"on_hand": 1}))
    right, bucket = world.records.digests(STOCK), bucket_of("stock", "A")

    def spoil(connection: Any) -> Any:
        from records.news import Changes

        connection.execute("UPDATE digest SET n = 5, lo = 6, hi = 7")
        connection.execute("INSERT INTO digest VALUES (?, ?, 1, 2, 3)", (STOCK, (bucket + 1) % 4096))
        return None, Changes()

    world.records._writer("core").submit(spoil).result()
    assert mend(world, STOCK, recount=(bucket, (bucket + 1) % 4096)) == 0
    assert world.records.digests(STOCK) == right == {bucket: of_row(rows(world)["stock", "A"][1])}


def test_a_repair_leaves_actions_and_what_they_changed_here(world: World) -> None:
    world.put("orders:S01", ("task", "t1", 1, {"state": "waiting", "made_at": world.clock().isoformat(), "place": "1"}))
    world.act(place="2")
    sent = world.act(task="t2")
    world.records.settle(0, [Settled(2, sent.id, "applied", at={"orders:S01": 99})]).result()
    before = world.records.pending(0, 9)
    body = {"state": "waiting", "made_at": world.clock().isoformat(), "place": "3"}
    assert mend(world, "orders:S01", ("task", "t1", 1, body)) == 1
    task = world.records.task("t1")
    assert task is not None
    assert (task.place, task.pending) == ("2", True)
    assert world.records.task("t2") is not None
    assert world.records.pending(0, 9) == before


def test_every_scope_with_a_table_is_compared_by_it() -> None:
    assert set(KIND_OF.values()) == {"stock", "price", "avail", "task", "product"}
