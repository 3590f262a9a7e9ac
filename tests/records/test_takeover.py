"""A ready file becomes what the device knows: as it is, or row by row under a new round, or not at all."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from records import copying, incoming, takeover
from records.incoming import Unfit
from records.news import Changes
from records.scopes import TAKING
from records.store import Records
from records.writer import SYNC
from tests.records.snapshots import (
    CHUNK,
    GEN,
    HEAD,
    all_rows,
    brought,
    digests,
    made,
    prices,
    products,
    stocks,
    take,
    told,
)
from tests.records.world import PROMOTION, World, help_call, product

CATALOG, PRICE, STOCK = "catalog:main", "price:main", "stock:S01"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return tmp_path / "central"


@pytest.fixture(autouse=True)
def short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few thousand rows take several transactions."""
    monkeypatch.setattr(copying, "STRETCH", 2000)


def ids(records: Records, sql: str) -> list[Any]:
    return [row[0] for row in all_rows(records, sql)]


# --- the catalogue as a file


def test_a_catalogue_becomes_the_file_of_a_device_without_one(world: World, files: Path) -> None:
    living = products(300)
    path = made(files, CATALOG, living)
    take(world.records, path, told(path, CATALOG, 300))
    cursor = world.records.cursor(CATALOG)
    assert (cursor.gen, cursor.seq) == (GEN, HEAD)
    found = world.records.product("p00007")
    assert found is not None
    assert found.product.title == "Lantern 7"
    assert "p00042" in {hit.product for hit in world.records.search("lantern 42").hits}
    assert world.records.search("lantren 42").corrected == "lantern 42"
    assert world.records.digests(CATALOG) == digests(living)
    assert not (world.folder / "incoming").exists() or not list((world.folder / "incoming").iterdir())


def test_what_is_local_or_of_other_scopes_stays_when_the_file_changes(world: World, files: Path) -> None:
    picture = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    name = incoming.sha256(picture).hexdigest()
    world.records.keep_picture(name, picture)
    world.put(PRICE, *prices(20))
    world.put("promo:main", ("promotion", "ten", 1, PROMOTION))
    world.put("avail:north", ("avail", "p00001", 1, {"at": {"S02": [4, 0, 0]}}))
    before = {scope: (world.records.cursor(scope), world.records.digests(scope)) for scope in (PRICE, "avail:north")}
    path = made(files, CATALOG, products(50))
    take(world.records, path, told(path, CATALOG, 50))
    for records in (world.records, world.reopen()):
        assert {scope: (records.cursor(scope), records.digests(scope)) for scope in before} == before
        found = records.product("p00001")
        assert found is not None
        assert found.prices["p00001"].price.minor == 101
        assert [row.location for row in found.stock] == ["S02"]
        assert [one.id for one in records.promotions()] == ["ten"]
        assert records.picture(name) is not None
        assert all_rows(records, "SELECT size FROM catalog.picture") == [(len(picture),)]


def test_pages_go_on_from_the_head_of_the_file(world: World, files: Path) -> None:
    path = made(files, CATALOG, products(20))
    take(world.records, path, told(path, CATALOG, 20))
    applied = world.put(CATALOG, ("product", "p00003", 2, product("p00003", "Torch")), ("product", "p00004", 2, None))
    assert applied.complete
    assert world.records.cursor(CATALOG).seq == HEAD + 2
    assert world.records.product("p00004") is None
    assert [hit.product for hit in world.records.search("torch").hits] == ["p00003"]
    assert "p00003" not in {hit.product for hit in world.records.search("lantern").hits}


def test_every_table_of_the_catalogue_is_either_kept_or_its_own(world: World) -> None:
    names = {name for (name,) in all_rows(world.records, "SELECT name FROM catalog.sqlite_master WHERE type = 'table'")}
    own = {"product", "variant", "word", "picture", "alembic_version"} | {one for one in names if "search" in one}
    assert names == own | set(takeover.KEPT)


def test_no_look_up_fails_while_the_file_changes(world: World, files: Path) -> None:
    path = made(files, CATALOG, products(200))
    world.put(PRICE, *prices(200))
    wrong: list[Exception] = []
    seen: list[bool] = []
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            try:
                seen.append(world.records.product("p00150") is not None)
                world.records.search("lantern 1")
                world.records.ages()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told below
                wrong.append(error)
                return

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        take(world.records, path, told(path, CATALOG, 200))
    finally:
        over.set()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert world.records.product("p00150") is not None
    assert seen == sorted(seen)


def test_a_long_look_up_puts_the_change_off_and_nothing_is_lost(world: World, files: Path) -> None:
    path = made(files, CATALOG, products(30))
    steps = world.records.ready_files.steps(brought(world.records, path, told(path, CATALOG, 30)))
    with world.records._readers.read() as connection:
        assert connection.execute("SELECT count(*) FROM catalog.product").fetchone() == (0,)
        waits = next(wait for wait in steps if wait)
        assert waits
        assert connection.execute("SELECT count(*) FROM catalog.product").fetchone() == (0,)
    assert world.records.product("p00001") is None
    assert not any(steps)
    assert world.records.product("p00001") is not None


# --- row by row


def test_rows_are_taken_over_under_a_new_round_and_the_old_ones_go(world: World, files: Path) -> None:
    gone = ("price", "gone", 4, {"amount": 1, "currency": "EUR"})
    odd = ("price", "odd", 1, {"amount": "much", "currency": "EUR"})
    world.put(PRICE, *prices(30, amount=7), gone, odd)
    living = [
        *prices(9000, amount=500, ver=2),
        ("price", "strange", 1, {"amount": None}),
        ("bonus", "b", 1, {"x": "é"}),
    ]
    path = made(files, PRICE, living)
    take(world.records, path, told(path, PRICE, len(living)))
    world.records.apply(world.page(PRICE)).result()
    assert world.records.cursor(PRICE) == world.records.cursor(PRICE).__class__(PRICE, GEN, HEAD)
    assert len(all_rows(world.records, "SELECT 1 FROM price")) == 9000
    assert all_rows(world.records, "SELECT amount FROM price WHERE variant = 'p00003'") == [(503,)]
    assert ids(world.records, "SELECT id FROM catalog.entity ORDER BY 1") == ["b", "strange"]
    assert world.records.digests(PRICE) == digests(living)
    assert world.records.ages()[PRICE].behind == 0


def test_a_catalogue_that_is_not_empty_takes_products_one_by_one(world: World, files: Path) -> None:
    world.put(CATALOG, *products(40, word="Torch"), ("product", "old", 1, {"title": "Old", "variants": []}))
    living = [*products(1500, ver=2), ("product", "odd", 1, {"title": 5})]
    path = made(files, CATALOG, living)
    take(world.records, path, told(path, CATALOG, len(living)))
    world.records.apply(world.page(CATALOG)).result()
    assert world.records.product("old") is None
    assert world.records.search("torch").hits == ()
    assert len(all_rows(world.records, "SELECT 1 FROM product")) == 1500
    assert ids(world.records, "SELECT id FROM catalog.entity") == ["odd"]
    assert world.records.digests(CATALOG) == digests(living)
    assert all_rows(world.records, "SELECT n FROM word WHERE word = 'lantern'") == [(1500,)]


def test_stock_is_taken_over_beside_actions_that_wait(world: World, files: Path) -> None:
    world.put(STOCK, *stocks(10, on_hand=1))
    action = world.act()
    path = made(files, STOCK, stocks(5000, on_hand=9, ver=2))
    take(world.records, path, told(path, STOCK, 5000))
    assert [row.id for row in world.records.pending(0, 10)] == [action.id]
    assert [one.id for one in world.records.tasks()] == ["t1"]
    assert all_rows(world.records, "SELECT count(*), min(on_hand) FROM stock") == [(5000, 9)]


def test_a_person_need_not_wait_for_a_takeover(world: World, files: Path) -> None:
    path = made(files, STOCK, stocks(20_000))
    steps = world.records.ready_files.steps(brought(world.records, path, told(path, STOCK, 20_000)))
    acts = []
    for number, _ in enumerate(steps):
        if number > 1:
            acts.append(world.records.act(help_call(world.clock(), task=f"t{number}")))
    for act in acts:
        act.result()
    assert len(world.records.pending(0, 1000)) == len(acts) > 5
    assert all_rows(world.records, "SELECT count(*) FROM stock") == [(20_000,)]


def test_a_stretch_gives_way_to_a_person(world: World, files: Path) -> None:
    path = made(files, STOCK, stocks(6000))
    steps = world.records.ready_files.steps(brought(world.records, path, told(path, STOCK, 6000)))
    order: list[str] = []
    entered, go = threading.Event(), threading.Event()

    def hold(connection: Any) -> tuple[None, Any]:
        entered.set()
        go.wait(10)
        return None, Changes()

    while all_rows(world.records, "SELECT count(*) FROM cursor WHERE head = -1") == [(0,)]:
        next(steps)
    writer = world.records._writers["core"]
    writer.submit(hold, SYNC)
    entered.wait(10)
    thread = threading.Thread(target=lambda: (next(steps), order.append("stretch")))
    thread.start()
    act = world.records.act(help_call(world.clock()))
    act.add_done_callback(lambda _: order.append("person"))
    go.set()
    act.result()
    thread.join()
    assert order[0] == "person"
    list(steps)
    assert all_rows(world.records, "SELECT count(*) FROM stock") == [(6000,)]


# --- whatever is cut off


def test_pages_after_half_a_takeover_begin_a_round_of_their_own(world: World, files: Path) -> None:
    path = made(files, PRICE, prices(9000))
    steps = world.records.ready_files.steps(brought(world.records, path, told(path, PRICE, 9000)))
    while len(all_rows(world.records, "SELECT 1 FROM price")) < 4000:
        next(steps)
    steps.close()
    assert world.records.cursor(PRICE).seq == 0
    world.put(PRICE, *prices(10, amount=3), gen=GEN)
    assert len(all_rows(world.records, "SELECT 1 FROM price")) == 10
    assert world.records.digests(PRICE) == digests(prices(10, amount=3))


def crash_images(world: World, path: Path, scope: str, count: int, images: Path) -> Iterator[Path]:
    """The device's folder as a crash would leave it, after every step."""
    steps = world.records.ready_files.steps(brought(world.records, path, told(path, scope, count)))
    number = 0
    while True:
        world.records._writers["catalog"].submit(lambda _: (None, Changes()), SYNC).result()
        world.records._writers["core"].submit(lambda _: (None, Changes()), SYNC).result()
        yield shutil.copytree(world.folder, images / str(number))
        number += 1
        try:
            next(steps)
        except StopIteration:
            return


@pytest.mark.parametrize(
    ("scope", "living", "before"),
    [
        (CATALOG, products(120), []),
        (CATALOG, products(700, ver=2), products(60, word="Torch")),
        (PRICE, prices(4500, ver=2), prices(50)),
        (STOCK, stocks(4500, ver=2), stocks(50)),
    ],
)
def test_after_a_crash_at_any_step_the_device_is_usable_and_gets_there(
    world: World, files: Path, tmp_path: Path, scope: str, living: list[Any], before: list[Any]
) -> None:
    if before:
        world.put(scope, *before)
    world.put("promo:main", ("promotion", "ten", 1, PROMOTION))
    path = made(files, scope, living)
    for image in crash_images(world, path, scope, len(living), tmp_path / "images"):
        again = World(image, world.clock)
        try:
            goes_on(again, path, scope, living)
        finally:
            again.records.close()
            shutil.rmtree(image)
    goes_on(world, path, scope, living)


def goes_on(world: World, path: Path, scope: str, living: list[Any]) -> None:
    records = world.records
    assert [one.id for one in records.promotions()] == ["ten"]
    cursor = records.cursor(scope)
    assert (cursor.gen, cursor.seq) in ((0, 0), (1, 60), (1, 50), (GEN, HEAD))
    if cursor.seq != HEAD:
        take(records, path, told(path, scope, len(living)))
    records.apply(world.page(scope)).result()
    assert records.digests(scope) == digests(living)
    assert TAKING not in ids(records, "SELECT head FROM main.cursor UNION SELECT head FROM catalog.cursor")


@pytest.mark.parametrize("point", ["_keep_the_others", "_fold", "sync_folder"])
def test_a_crash_while_the_file_changes_leaves_the_old_one_or_the_new_one(
    world: World, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    world.put(PRICE, *prices(30))
    path = made(files, CATALOG, products(80))
    images: list[Path] = []
    real = getattr(takeover, point)

    def watched(*args: Any) -> None:
        images.append(shutil.copytree(world.folder, tmp_path / f"{point}-before"))
        real(*args)
        images.append(shutil.copytree(world.folder, tmp_path / f"{point}-after"))

    monkeypatch.setattr(takeover, point, watched)
    take(world.records, path, told(path, CATALOG, 80))
    monkeypatch.undo()
    assert len(images) == 2
    for image in images:
        again = World(image, world.clock)
        assert again.records.cursor(CATALOG).seq in (0, HEAD)
        assert len(all_rows(again.records, "SELECT 1 FROM price")) == 30
        if again.records.cursor(CATALOG).seq == 0:
            take(again.records, path, told(path, CATALOG, 80))
        assert again.records.digests(CATALOG) == digests(products(80))
        assert again.records.digests(PRICE) == digests(prices(30))
        again.records.close()


# --- a file that is no good


def spoilt(path: Path, sql: str) -> Path:
    with closing(driver.connect(str(path), isolation_level=None)) as connection:
        connection.execute(sql)
    return path


@pytest.mark.parametrize(
    ("why", "sql"),
    [
        ("schema", "PRAGMA user_version = 99"),
        ("layout", "CREATE TRIGGER t AFTER INSERT ON price BEGIN DELETE FROM product; END"),
        ("layout", "CREATE VIEW v AS SELECT 1"),
        ("layout", "ALTER TABLE price ADD COLUMN more TEXT"),
        ("layout", "DROP INDEX price_sale"),
        ("cursor", "UPDATE cursor SET seq = 5"),
        ("cursor", "INSERT INTO cursor SELECT 'promo:main', gen, seq, head, round, complete, swept, as_of FROM cursor"),
        ("rows", "DELETE FROM price WHERE variant = 'p00003'"),
        ("scope", "INSERT INTO avail (variant, round, seq, ver, body) VALUES ('v', 1, 1, 1, '{}')"),
        (
            "rows",
            "INSERT INTO entity (kind, id, scope, round, seq, ver, body) VALUES ('k', 'i', 's', 1, 1, 1, '')",
        ),
    ],
)
def test_a_file_that_is_not_what_was_told_changes_nothing(world: World, files: Path, why: str, sql: str) -> None:
    world.put(PRICE, *prices(5))
    path = spoilt(made(files, PRICE, prices(50)), sql)
    with pytest.raises(Unfit, match=why):
        take(world.records, path, told(path, PRICE, 50))
    assert len(all_rows(world.records, "SELECT 1 FROM price")) == 5
    assert world.records.cursor(PRICE).gen == 1


def test_a_damaged_file_is_refused(world: World, files: Path) -> None:
    path = made(files, PRICE, prices(3000))
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = bytes(4096)
    path.write_bytes(data)
    with pytest.raises(Unfit, match=r"damaged|read"):
        take(world.records, path, told(path, PRICE, 3000))
    path.write_bytes(b"not a database" * 9000)
    with pytest.raises(Unfit, match="read"):
        take(world.records, path, told(path, PRICE, 3000))


# --- on the way


def test_a_download_goes_on_where_a_crash_left_it(world: World, files: Path) -> None:
    path = made(files, PRICE, prices(3000))
    offered, data = told(path, PRICE, 3000), path.read_bytes()
    assert len(offered.chunks) > 4
    first = world.records.ready_files.incoming(offered)
    for start in range(0, 3 * CHUNK, CHUNK):
        first.put(data[start : start + CHUNK])
    torn = bytearray(first.path.read_bytes())
    torn[CHUNK + 5] ^= 1
    first.path.write_bytes(bytes(torn))
    again = world.records.ready_files.incoming(offered)
    asked = []
    while (missing := again.missing) is not None:
        if not again.found():
            asked.append(missing)
            again.put(data[again.done : again.done + offered.chunks[missing][0]])
    assert asked == [1, *range(3, len(offered.chunks))]
    for _ in world.records.ready_files.steps(again):
        pass
    assert len(all_rows(world.records, "SELECT 1 FROM price")) == 3000


def test_what_is_not_as_told_is_not_stored(world: World, files: Path) -> None:
    path = made(files, PRICE, prices(3000))
    offered = told(path, PRICE, 3000)
    coming = world.records.ready_files.incoming(offered)
    for wrong in (b"", b"x" * CHUNK, path.read_bytes()[: CHUNK + 1]):
        with pytest.raises(Unfit, match="chunk 0"):
            coming.put(wrong)
    assert coming.done == 0


def test_a_file_for_which_there_is_no_room_is_not_begun(
    world: World, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(files, PRICE, prices(50))
    monkeypatch.setattr(incoming, "free_bytes", lambda _: incoming.RESERVE + path.stat().st_size)
    with pytest.raises(Unfit, match="room"):
        world.records.ready_files.incoming(told(path, PRICE, 50))
    path = made(files, CATALOG, products(50))
    monkeypatch.setattr(incoming, "free_bytes", lambda _: incoming.RESERVE + path.stat().st_size)
    world.records.ready_files.incoming(told(path, CATALOG, 50))
    world.records.ready_files.clear()
    assert not (world.folder / "incoming").exists()
