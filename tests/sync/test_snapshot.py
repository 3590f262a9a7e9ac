"""Large scopes as ready files, from the real central over real sockets: quick, interrupted, spoilt, outlived."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import zstandard
from sqlalchemy import update

import sync.messages
from central import feed, repair, snapshots
from central.database import Database
from central.embedded import Central
from central.media import Media
from central.snapshots import Snapshots
from central.tables import scope_head
from records import incoming
from records.incoming import Unfit
from records.store import Records
from shop.lookups import Device
from sync import snapshot
from sync.enrolment import enrol
from sync.messages import Snapshot
from sync.snapshot import offered, unpacked
from tests.keys import KEY
from tests.postgres import Postgres, postgres
from tests.sync.conftest import HeadOffice, _stores, help_call, product
from tests.sync.drive import Drive
from tests.sync.wire import Answered, Asked, Cut, Proxy, Raw, changed, http_answer, problem

__all__ = ["postgres"]

CATALOG, PRICE, STOCK = "catalog:main", "price:main", "stock:S01"
CHUNK = 256 * 1024
ROWS = {CATALOG: 5200, PRICE: 20_000, STOCK: 5200}


def fill(house: HeadOffice) -> None:
    made: dict[str, tuple[str, Callable[[int], Any]]] = {
        CATALOG: ("product", lambda n: product(f"p{n}", f"Lantern {n}")),
        PRICE: ("price", lambda n: {"amount": 1000 + n, "currency": "EUR"}),
        STOCK: ("stock", lambda n: {"on_hand": n % 50, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}),
    }
    for scope, (kind, body) in made.items():
        for start in range(0, ROWS[scope], 5000):
            stop = min(start + 5000, ROWS[scope])
            key = "p{}" if kind == "product" else "p{}-a"
            house.say_all(scope, kind, {key.format(n): body(n) for n in range(start, stop)})


@pytest.fixture(scope="session")
def large_house(tmp_path_factory: pytest.TempPathFactory, opened_house: Path) -> Path:
    """A central with three ready files in small chunks."""
    folder = tmp_path_factory.mktemp("large")
    shutil.copytree(opened_house, folder, dirs_exist_ok=True)
    house = HeadOffice(folder)
    fill(house)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(snapshots, "CHUNK_BYTES", CHUNK)
        for scope in ROWS:
            Snapshots(folder / "snapshots").build(house.database, scope)
    house.database.close()
    return folder


@pytest.fixture
def office(tmp_path: Path, large_house: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HeadOffice]:
    monkeypatch.setattr(snapshots, "CHUNK_BYTES", CHUNK)
    monkeypatch.setattr(sync.messages, "CHUNK_BYTES", CHUNK)
    house = HeadOffice(shutil.copytree(large_house, tmp_path / "central"))
    with house.central:
        yield house
    house.database.close()


@pytest.fixture
def drive(device: Device, records: Records) -> Iterator[Drive]:
    driven = Drive(records)
    yield driven
    driven.agent.stop()


def complete(records: Records, house: HeadOffice) -> Callable[[], bool]:
    """Every scope stands where central does, and a page has said so."""
    with house.database.read() as connection:
        heads = feed.heads(connection, list(ROWS))

    def reached() -> bool:
        ages = records.ages()
        return all(
            scope in ages and (ages[scope].gen, ages[scope].seq) == head and ages[scope].as_of is not None
            for scope, head in heads.items()
        )

    return reached


def same(records: Records, house: HeadOffice) -> bool:
    """Compared by digest, bucket by bucket."""
    with house.database.read() as connection:
        for scope in ROWS:
            theirs: dict[int, Any] = {}
            for group in range(64):
                theirs |= repair.buckets(connection, scope, group).digests
            ours = {bucket: (one.n, one.lo, one.hi) for bucket, one in records.digests(scope).items()}
            if ours != theirs:
                return False
    return True


def asked(proxy: Proxy, *parts: str) -> list[Asked]:
    return [one for one in proxy.asked if all(part in one.path for part in parts)]


def chunks(proxy: Proxy, scope: str) -> list[str]:
    return [one.headers["range"] for one in asked(proxy, f"{scope}/snapshot/")]


def test_a_first_sync_comes_as_files_and_pages_go_on_from_there(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    shown: list[Any] = []
    while not shown or not complete(records, office)():
        drive.steps(1)
        shown.append((drive.agent.status.catching_up, drive.agent.status.loading))
        assert len(shown) < 2000
    assert same(records, office)
    for scope in ROWS:
        assert len(asked(proxy, f"{scope}/snapshot")) == 1 + len(chunks(proxy, scope))
        assert len(chunks(proxy, scope)) == len(set(chunks(proxy, scope))) > 1
        assert [one for one in asked(proxy, f"{scope}/changes") if "since=0" in one.path] == []
    found = records.product("p77")
    assert found is not None
    assert found.prices["p77-a"].price.minor == 1077
    assert [hit.product for hit in records.search("lantern 4711").hits] == ["p4711"]
    assert drive.agent.status.problem == ""
    assert drive.agent.status.loading == ()
    loading = [(scope, done) for catching_up, one in shown if catching_up for scope, done, _ in one]
    assert {scope for scope, _ in loading} == set(ROWS)
    assert [done for scope, done in loading if scope == PRICE] == sorted(d for scope, d in loading if scope == PRICE)
    office.say(PRICE, "price", "p77-a", {"amount": 5, "currency": "EUR"})
    drive.until(lambda: (found := records.product("p77")) and found.prices["p77-a"].price.minor == 5)
    assert not (records_folder(records) / "incoming").exists()


def records_folder(records: Records) -> Path:
    return records.ready_files.safe.folder


def test_the_same_from_postgresql(
    postgres: Postgres, tmp_path: Path, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "CHUNK_BYTES", CHUNK)
    monkeypatch.setattr(sync.messages, "CHUNK_BYTES", CHUNK)
    house = HeadOffice(tmp_path)
    house.database.close()
    house.url = postgres.database()
    house.media, house.database = Media(tmp_path / "media"), Database(house.url)
    house.central = Central(house.url, tmp_path / "media")
    house.database.migrate()
    house.database.write(_stores)
    fill(house)
    for scope in ROWS:
        Snapshots(tmp_path / "snapshots").build(house.database, scope)
    with house.central:
        enrol(house.central.url, house.code(), records)
        driven = Drive(records)
        driven.until(complete(records, house), 2000)
        assert same(records, house)
        driven.agent.stop()
    house.database.close()


def test_a_line_that_breaks_costs_only_the_chunk_it_broke_in(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    broken: list[str] = []

    def fault(one: Asked, answered: Answered) -> Raw | Answered:
        if f"{PRICE}/snapshot/" in one.path and len(asked(proxy, f"{PRICE}/snapshot/")) in (2, 4, 5):
            broken.append(one.headers["range"])
            return Cut(answered.raw()[: len(answered.raw()) // 2])
        return answered

    proxy.fault = fault
    drive.until(complete(records, office), 2000)
    assert same(records, office)
    assert len(broken) == 3
    times = [chunks(proxy, PRICE).count(one) for one in dict.fromkeys(chunks(proxy, PRICE))]
    assert sum(times) - len(times) == 3
    assert len(asked(proxy, f"{PRICE}/snapshot")) == 1 + len(chunks(proxy, PRICE))


def test_a_restarted_program_goes_on_where_it_was(
    office: HeadOffice, proxy: Proxy, records: Records, device: Device, tmp_path: Path
) -> None:
    first = Drive(records)
    first.until(lambda: len(chunks(proxy, PRICE)) >= 4 and len(chunks(proxy, CATALOG)) >= 2, 2000)
    first.agent.stop()
    records.close()
    before = {scope: chunks(proxy, scope)[:-1] for scope in (PRICE, CATALOG)}
    again = Records.open(tmp_path / "device", key=KEY)
    second = Drive(again)
    second.until(complete(again, office), 2000)
    second.agent.stop()
    assert same(again, office)
    for scope, done in before.items():
        assert all(chunks(proxy, scope).count(one) == 1 for one in done)
    again.close()


def flip(answered: Answered) -> Answered:
    body = bytearray(answered.body)
    body[len(body) // 2] ^= 0x40
    return changed(answered, bytes(body))


def other_frame(answered: Answered) -> Answered:
    size = zstandard.frame_content_size(answered.body)
    frame = zstandard.ZstdCompressor(level=1).compress(bytes(size))
    return changed(answered, frame.ljust(len(answered.body), b"\0")[: len(answered.body)])


@pytest.mark.parametrize("spoil", [flip, other_frame])
def test_one_wrong_chunk_and_the_scope_comes_by_pages(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive, spoil: Callable[[Answered], Answered]
) -> None:
    def fault(one: Asked, answered: Answered) -> Raw | Answered:
        third = f"{PRICE}/snapshot/" in one.path and len(asked(proxy, f"{PRICE}/snapshot/")) == 3
        return spoil(answered) if third else answered

    proxy.fault = fault
    drive.until(lambda: drive.agent.status.code == "snapshot", 2000)
    assert "ready file" in drive.agent.status.problem
    assert not list((records_folder(records) / "incoming").glob("price-*/*"))
    drive.until(complete(records, office), 2000)
    drive.until(lambda: drive.agent.status.problem == "")
    assert same(records, office)
    assert len(chunks(proxy, PRICE)) == 3
    assert len(asked(proxy, f"{PRICE}/changes")) >= 20


def told(change: Callable[[Any], None], scope: str = PRICE) -> Any:
    def fault(one: Asked, answered: Answered) -> Raw | Answered:
        if not one.path.endswith(f"{scope}/snapshot"):
            return answered
        manifest = answered.json()
        change(manifest)
        return changed(answered, json.dumps(manifest).encode())

    return fault


def test_a_file_for_another_version_is_left_alone(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    proxy.fault = told(lambda manifest: manifest.update(schema="catalog/999"))
    seen: list[str] = []

    def done() -> bool:
        seen.append(drive.agent.status.problem)
        return complete(records, office)()

    drive.until(done, 2000)
    assert same(records, office)
    assert set(seen) == {""}
    assert len(asked(proxy, f"{PRICE}/snapshot")) == 1


LIES: dict[str, Callable[[Any], None]] = {
    "size": lambda one: one.update(size=one["size"] + 1),
    "huge": lambda one: (one.update(size=2**62), one["chunks"][-1].update(size=CHUNK)),
    "gap": lambda one: one["chunks"][1].update(offset=one["chunks"][1]["offset"] + 1),
    "short": lambda one: one["chunks"][0].update(size=CHUNK - 1),
    "packed": lambda one: one["chunks"][0].update(packed=CHUNK * 9),
    "negative": lambda one: one["chunks"][0].update(offset=-1),
    "no chunks": lambda one: one.update(chunks=[]),
    "name": lambda one: one.update(name="../../core.db"),
    "future": lambda one: one.update(head=2**70),
    "rows": lambda one: one.update(rows=one["rows"] - 1),
    "head": lambda one: one.update(head=one["head"] + 1),
    "no JSON": lambda one: one.clear(),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_manifest_that_lies_is_refused_and_pages_come(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive, lie: str
) -> None:
    proxy.fault = told(LIES[lie])
    drive.until(lambda: drive.agent.status.code == "snapshot", 2000)
    pages = len(asked(proxy, f"{PRICE}/changes"))
    drive.until(lambda: len(asked(proxy, f"{PRICE}/changes")) > pages + 3)
    assert records.cursor(PRICE).seq >= 1000
    assert len([one for one in proxy.asked if one.path.endswith(f"{PRICE}/snapshot")]) == 1


def test_a_new_generation_ends_what_is_under_way(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    drive.until(lambda: len(chunks(proxy, PRICE)) >= 3, 2000)
    office.database.write(lambda connection: connection.execute(update(scope_head).values(gen=scope_head.c.gen + 1)))
    drive.until(complete(records, office), 3000)
    assert same(records, office)
    assert drive.agent.status.loading == ()
    assert len(asked(proxy, f"{PRICE}/changes")) >= 20


def test_a_file_that_vanished_is_asked_for_anew(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    drive.until(lambda: len(chunks(proxy, PRICE)) >= 3, 2000)
    office.say(PRICE, "price", "p1-a", {"amount": 1, "currency": "EUR"})
    kept = Snapshots(Path(office.url.removeprefix("sqlite:///")).parent / "snapshots")
    former = kept.kept(PRICE)
    assert former is not None
    newer = kept.build(office.database, PRICE)
    kept.file(PRICE, former.name).unlink()  # type: ignore[union-attr]
    drive.until(complete(records, office), 2000)
    assert same(records, office)
    assert len([one for one in proxy.asked if one.path.endswith(f"{PRICE}/snapshot")]) == 2
    assert len(asked(proxy, newer.name)) == len(newer.chunks)


@pytest.mark.parametrize(
    "answer",
    [problem(404, "no_snapshot"), problem(404, "not_found"), problem(500, "internal"), http_answer(200, b"{}")],
    ids=["none", "older central", "fault", "no media type"],
)
def test_pages_come_where_there_is_no_file(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive, answer: bytes
) -> None:
    proxy.before = lambda one: answer if one.path.endswith("/snapshot") else b""
    drive.until(complete(records, office), 3000)
    assert same(records, office)
    assert len(asked(proxy, f"{PRICE}/snapshot")) <= snapshot.TRIES


def test_bytes_that_never_come_do_not_stop_a_scope(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive
) -> None:
    proxy.before = lambda one: problem(500, "internal") if f"{PRICE}/snapshot/" in one.path else b""
    drive.until(complete(records, office), 3000)
    assert same(records, office)
    assert len(chunks(proxy, PRICE)) == snapshot.TRIES


def test_a_disk_that_is_too_small_takes_pages(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "free_bytes", lambda _: incoming.RESERVE + 1000)
    drive.until(lambda: drive.agent.status.code == "snapshot", 2000)
    assert "room" in drive.agent.status.problem
    drive.until(complete(records, office), 2000)
    assert same(records, office)
    assert chunks(proxy, PRICE) == chunks(proxy, CATALOG) == []


def test_a_person_goes_between_two_steps(office: HeadOffice, proxy: Proxy, records: Records, drive: Drive) -> None:
    """Help calls made while files come and are taken over: each is at central before the next three steps are done."""
    waiting: list[str] = []
    number = 0
    while not complete(records, office)():
        number += 1
        if number % 5 == 0:
            call = help_call(str(number))
            records.act(call).result()
            drive.steps(3)
            assert call.body["task"] in office.tasks()
            waiting.append(call.id)
        drive.steps(1)
        assert number < 2000
    assert len(waiting) > 5
    assert same(records, office)
    assert records.queue().pending == 0


def test_no_look_up_fails_meanwhile(office: HeadOffice, records: Records, drive: Drive) -> None:
    wrong: list[Exception] = []
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            try:
                records.product("p5000")
                records.search("lantern")
                records.ages()
            except Exception as error:  # noqa: BLE001 - told below
                wrong.append(error)
                return

    threads = [threading.Thread(target=look) for _ in range(2)]
    for thread in threads:
        thread.start()
    drive.until(complete(records, office), 2000)
    over.set()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_who_is_far_behind_takes_a_file_who_is_not_takes_pages(
    office: HeadOffice, proxy: Proxy, records: Records, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "FAR_BEHIND", 6000)
    drive.until(complete(records, office), 2000)
    before = len(chunks(proxy, PRICE))
    dear = {"amount": 7, "currency": "EUR"}
    office.say_all(PRICE, "price", {f"p{n}-a": dear for n in range(5000)})
    drive.until(complete(records, office), 2000)
    assert len(chunks(proxy, PRICE)) == before
    proxy.before = lambda one: problem(503, "away", retry_after="1") if "/heads" in one.path else b""
    for start in (0, 5000):
        office.say_all(PRICE, "price", {f"p{n}-a": dear | {"amount": 8} for n in range(start, start + 5000)})
    Snapshots(Path(office.url.removeprefix("sqlite:///")).parent / "snapshots").build(office.database, PRICE)
    proxy.before = lambda _: b""
    drive.until(complete(records, office), 3000)
    assert same(records, office)
    assert len(chunks(proxy, PRICE)) > before
    assert records.product("p4999").prices["p4999-a"].price.minor == 8  # type: ignore[union-attr]


def frame(data: bytes, **how: Any) -> bytes:
    return zstandard.ZstdCompressor(level=1, **how).compress(data)


def test_a_frame_is_unpacked_only_if_it_is_one_and_as_large_as_told() -> None:
    data = b"abc" * 1000
    assert unpacked(frame(data), 3000) == data
    bomb = frame(bytes(1 << 30))
    for wrong in (  # the bomb tells its size, and is not unpacked at all
        b"",
        b"rubbish",
        bomb,
        frame(data)[:-3],
        frame(data) + b"more",
        frame(data) + frame(data),
        frame(data, write_content_size=False),
    ):
        with pytest.raises(Unfit):
            unpacked(wrong, 3000)


def test_a_manifest_becomes_what_the_device_stores_by() -> None:
    chunk = {"packed": 10, "sha256": "0" * 64}
    size = sync.messages.CHUNK_BYTES
    manifest = {
        "gen": 1,
        "head": 7,
        "schema": "catalog/1",
        "name": "a" * 64,
        "size": size + 5,
        "rows": 3,
        "chunks": [chunk | {"offset": 0, "size": size}, chunk | {"offset": 10, "size": 5}],
    }
    ready = offered(Snapshot.model_validate(manifest), PRICE)
    assert (ready.scope, ready.gen, ready.head, ready.rows) == (PRICE, 1, 7, 3)
    assert [one for one, _ in ready.chunks] == [size, 5]
