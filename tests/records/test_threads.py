"""Readers on many threads while the writers work: whole commits only, people first, nothing waits for a reader."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from records.files import Connection
from records.news import Changes
from records.writer import IDLE, PERSON, SYNC
from tests.records.world import START, World, gtin, help_call, product


def test_readers_see_whole_pages_while_the_writers_write(world: World) -> None:
    keys = [f"K{n}" for n in range(20)]
    rounds = 30
    done = threading.Event()

    def page(value: int) -> None:
        rows = [("product", key, value, product(key, f"Mug v{value}")) for key in keys]
        world.put("catalog:main", *rows)
        world.put("stock:S01", *(("stock", key, value, {"on_hand": value, "safety": value}) for key in keys))

    def read() -> int:
        seen = 0
        while not done.is_set():
            titles = {hit.title for hit in world.records.search("mug").hits}
            assert len(titles) <= 2  # the index is asked before the rows; a page may be committed in between
            found = world.records.find(gtin("K3"))
            assert found is not None
            assert all(row.on_hand == row.safety for row in found.stock)
            seen += 1
        return seen

    page(1)
    with ThreadPoolExecutor(4) as pool:
        readers = [pool.submit(read) for _ in range(4)]
        for value in range(2, rounds):
            page(value)
            world.records.act(help_call(START, task=f"t{value}")).result()
        done.set()
        assert all(reader.result() > 0 for reader in readers)


def test_people_go_before_sync_and_sync_before_idle_work(world: World) -> None:
    writer = world.records._writers["core"]
    order: list[str] = []
    gate = threading.Event()

    def job(name: str, wait: bool = False) -> Any:
        def work(_: Connection) -> tuple[None, Changes]:
            if wait:
                gate.wait(10)
            order.append(name)
            return None, Changes()

        return work

    first = writer.submit(job("running", wait=True))
    waiting: list[Future[None]] = [
        writer.submit(job(name), priority)
        for name, priority in (("idle", IDLE), ("page 1", SYNC), ("page 2", SYNC), ("a", PERSON), ("b", PERSON))
    ]
    gate.set()
    for future in (first, *waiting):
        future.result()
    assert order == ["running", "a", "b", "page 1", "page 2", "idle"]


def test_a_page_steps_back_for_a_person_and_is_applied_after_all(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    page = world.page("stock:S01", *(("stock", f"K{n:04}", 1, {"on_hand": n}) for n in range(1000)))
    acts: list[Future[None]] = []
    order: list[str] = []
    writer = world.records._writers["core"]
    breathe = writer.breathe

    def breathe_while_a_person_acts() -> None:
        acts.append(world.records.act(help_call(START, task=f"t{len(acts)}")))
        acts[-1].add_done_callback(lambda _: order.append("person"))
        breathe()

    monkeypatch.setattr(writer, "breathe", breathe_while_a_person_acts)
    applied = world.records.apply(page)
    applied.add_done_callback(lambda _: order.append("page"))
    assert applied.result().changed == 1000
    for act in acts:
        act.result()
    assert order[:4] == ["person"] * 3 + ["page"]  # after three times the page insists
    with world.records._readers.read() as connection:
        assert connection.execute("SELECT count(*), sum(on_hand) FROM stock").fetchone() == (1000, 499500)


def test_an_open_reader_does_not_hold_up_a_write(world: World) -> None:
    world.product("A", "Mug")
    with world.records._readers.read() as connection:
        connection.execute("BEGIN")
        before = connection.execute("SELECT title FROM product").fetchall()
        world.product("A", "Cup", ver=2)
        world.act()
        assert connection.execute("SELECT title FROM product").fetchall() == before
        connection.execute("COMMIT")
        assert connection.execute("SELECT title FROM product").fetchall() == [("Cup",)]


def test_the_log_is_folded_in_and_stays_small(world: World) -> None:
    rows = [("stock", f"K{n}", 1, {"on_hand": 1, "note": "x" * 200}) for n in range(1000)]
    for _ in range(12):
        world.put(
            "stock:S01", *((kind, f"{key}-{world.records.cursor('stock:S01').seq}", v, b) for kind, key, v, b in rows)
        )
    assert (world.folder / "core.db-wal").stat().st_size < 6 << 20
    world.records.close()
    assert (world.folder / "core.db-wal").stat().st_size == 0
    world.records = world.open()


def test_closing_finishes_what_was_queued(world: World) -> None:
    acts = [world.records.act(help_call(START, task=f"t{n}")) for n in range(50)]
    page = world.page("stock:S01", *(("stock", f"K{n}", 1, {"on_hand": 1}) for n in range(500)))
    applied = world.records.apply(page)
    world.records.close()
    assert all(act.done() and act.exception() is None for act in acts)
    assert applied.result().changed == 500
    world.records = world.open()
    assert world.records.queue().pending == 50
