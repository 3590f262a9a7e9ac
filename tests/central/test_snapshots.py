"""Ready files: exactly the scope at its head, served in checked pieces, kept as new as they should be, built aside."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import zstandard
from sqlalchemy import update
from sqlcipher3 import dbapi2 as driver

from central import feed, snapshots
from central import upkeep as upkeeping
from central.main import main
from central.ranges import Unsatisfiable, read_range
from central.snapshots import Snapshots, folder_beside
from central.tables import scope_head
from central.upkeep import Upkeep
from records import ready
from sync.messages import CHUNK_BYTES, Snapshot
from tests.central.conftest import HeadOffice, Tablet

PRICE = "price:main"
SCOPE = f"/v1/scopes/{PRICE}"


def amounts(first: int, last: int, by: int = 0) -> dict[str, Any]:
    return {f"v{n:06}": {"amount": n + by, "currency": "EUR"} for n in range(first, last)}


@pytest.fixture
def kept(office: HeadOffice) -> Snapshots:
    """A central with 6,000 prices, 500 of them removed again."""
    office.say(PRICE, "price", **amounts(0, 3000))
    office.say(PRICE, "price", **amounts(3000, 6000))
    office.say(PRICE, "price", **dict.fromkeys(amounts(100, 600)))
    return Snapshots(folder_beside(office.media))


@pytest.fixture
def tablet(office: HeadOffice) -> Tablet:
    return office.tablet()


def whole(tablet: Tablet, told: dict[str, Any]) -> bytes:
    """The file, put together from its chunks as the contract says."""
    data = b""
    for chunk in told["chunks"]:
        last = chunk["offset"] + chunk["packed"] - 1
        answer = tablet.http.get(
            f"{tablet.url}{SCOPE}/snapshot/{told['name']}",
            headers={"Range": f"bytes={chunk['offset']}-{last}"},
            timeout=30,
        )
        assert answer.status_code == 206
        assert answer.headers["content-range"].startswith(f"bytes {chunk['offset']}-{last}/")
        assert answer.headers["content-type"] == "application/octet-stream"
        assert "content-encoding" not in answer.headers
        piece = zstandard.ZstdDecompressor(max_window_size=8 << 20).decompress(answer.content)
        assert (len(piece), sha256(piece).hexdigest()) == (chunk["size"], chunk["sha256"])
        data += piece
    return data


def test_the_file_is_exactly_the_scope_at_its_head(
    office: HeadOffice, kept: Snapshots, tablet: Tablet, tmp_path: Path
) -> None:
    made = kept.build(office.database, PRICE)
    told = tablet.get(f"{SCOPE}/snapshot").json()
    assert (told["gen"], told["head"], told["rows"]) == (made.gen, 6500, 5500)
    data = whole(tablet, told)
    assert len(data) == told["size"]
    assert sha256(data).hexdigest() == told["name"]
    path = tmp_path / "file.db"
    path.write_bytes(data)
    with closing(driver.connect(str(path))) as connection:
        rows = connection.execute("SELECT 'price', variant, seq, ver, body FROM price").fetchall()
        digests = connection.execute("SELECT bucket, n, lo, hi FROM digest").fetchall()
        assert connection.execute("SELECT scope, gen, seq, head FROM cursor").fetchall() == [
            (PRICE, made.gen, 6500, 6500)
        ]
    living = {}
    for since in range(0, 6500, 1000):
        for row in tablet.rows(PRICE, since):
            living[row[1]] = row
    assert len(rows) == 5500
    assert {row[1]: [*row[:4], row[4]] for row in rows} == {
        key: [*row[:4], feed.canonical(row[4])] for key, row in living.items() if row[4] is not None
    }
    groups = tablet.get(f"{SCOPE}/digest").json()["digests"]
    sums: dict[str, list[int]] = {}
    for bucket, *numbers in digests:
        old = sums.get(str(bucket // 64), [0, 0, 0])
        sums[str(bucket // 64)] = [a + b for a, b in zip(old, numbers, strict=True)]
    assert sums == groups


def test_a_file_spans_chunks_of_the_agreed_size(office: HeadOffice, kept: Snapshots, monkeypatch: Any) -> None:
    monkeypatch.setattr(snapshots, "CHUNK_BYTES", 100_000)
    made = kept.build(office.database, PRICE)
    assert [chunk.size for chunk in made.chunks[:-1]] == [100_000] * (len(made.chunks) - 1)
    assert len(made.chunks) > 3
    assert made.chunks[-1].offset + made.chunks[-1].packed == kept.file(PRICE, made.name).stat().st_size  # type: ignore[union-attr]
    assert CHUNK_BYTES == 4 << 20


def test_only_who_has_the_scope_gets_it(office: HeadOffice, kept: Snapshots, tablet: Tablet) -> None:
    made = kept.build(office.database, PRICE)
    assert tablet.get("/v1/scopes/price:other/snapshot").json()["code"] == "unknown_scope"
    assert tablet.get(f"/v1/scopes/stock:S1/snapshot/{made.name}").json()["code"] == "no_snapshot"
    assert tablet.get("/v1/scopes/stock:S1/snapshot").json()["code"] == "no_snapshot"
    for name in ("0" * 64, "../../media/x", "..", made.name.upper() if made.name.upper() != made.name else "A" * 64):
        assert tablet.get(f"{SCOPE}/snapshot/{name}").status_code == 404
    tablet.http.headers["Authorization"] = "Bearer nobody.knows"
    assert tablet.get(f"{SCOPE}/snapshot").status_code == 401
    assert tablet.get(f"{SCOPE}/snapshot/{made.name}").status_code == 401


def test_pieces_by_range(office: HeadOffice, kept: Snapshots, tablet: Tablet, monkeypatch: Any) -> None:
    made = kept.build(office.database, PRICE)
    packed = kept.file(PRICE, made.name).read_bytes()  # type: ignore[union-attr]
    url, size = f"{tablet.url}{SCOPE}/snapshot/{made.name}", len(packed)

    def ask(text: str | None) -> Any:
        return tablet.http.get(url, headers={} if text is None else {"Range": text}, timeout=30)

    for text, start, stop in (
        ("bytes=5-9", 5, 10),
        (f"bytes={size - 3}-", size - 3, size),
        ("bytes=-4", size - 4, size),
    ):
        answer = ask(text)
        assert (answer.status_code, answer.content) == (206, packed[start:stop])
        assert answer.headers["content-range"] == f"bytes {start}-{stop - 1}/{size}"
    beyond = ask(f"bytes={size}-")
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{size}")
    assert beyond.json()["code"] == "range"
    assert ask(None).status_code == 400
    import central.calls as calls

    monkeypatch.setattr(calls, "MOST_OF_FILE", 1000)
    answer = ask("bytes=10-")
    assert (answer.status_code, answer.content) == (206, packed[10:1010])
    assert answer.headers["content-range"] == f"bytes 10-1009/{size}"


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("", None),
        ("bytes=0-0", (0, 1)),
        ("bytes=2-", (2, 10)),
        ("bytes=2-99999999999999999999", None),
        ("bytes=2-999", (2, 10)),
        ("bytes=-3", (7, 10)),
        ("bytes=-30", (0, 10)),
        ("BYTES=1-2", (1, 3)),
        ("bytes=5-2", None),
        ("bytes=1-2,4-5", None),
        ("bytes=-", None),
        ("lines=1-2", None),
    ],
)
def test_a_range_is_read_as_the_standard_has_it(header: str, found: Any) -> None:
    assert read_range(header, 10) == found


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=10-12", "bytes=-0"])
def test_a_range_of_nothing_is_told(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        read_range(header, 10)


def test_a_file_that_the_feed_cannot_go_on_from_is_not_told(
    office: HeadOffice, kept: Snapshots, tablet: Tablet
) -> None:
    kept.build(office.database, PRICE)

    def usable() -> bool:
        return tablet.get(f"{SCOPE}/snapshot").status_code == 200

    def change(**values: int) -> None:
        one = update(scope_head).where(scope_head.c.scope == PRICE).values(**values)
        office.database.write(lambda connection: connection.execute(one))

    assert usable()
    change(horizon=6500)
    assert usable()
    change(horizon=6501)
    assert not usable()
    change(horizon=0, head=6499)
    assert not usable()
    change(head=6500, gen=99)
    assert not usable()
    with office.database.read() as connection:
        assert PRICE in kept.due(connection)


def test_a_file_is_due_once_there_is_enough_and_again_when_the_feed_has_moved(
    office: HeadOffice, kept: Snapshots
) -> None:
    def due() -> dict[str, int]:
        with office.database.read() as connection:
            return kept.due(connection)

    office.say("config:S1", "location", **amounts(0, 6000))
    assert due() == {PRICE: 6500}
    kept.build(office.database, PRICE)
    assert due() == {}
    office.say(PRICE, "price", **amounts(1000, 5999, by=1))
    assert due() == {}
    office.say(PRICE, "price", **amounts(0, 1, by=1))
    assert due() == {PRICE: 11500}
    office.say(PRICE, "price", **dict.fromkeys(amounts(0, 6000)))
    (kept._place(PRICE) / "manifest.json").unlink()
    assert due() == {}


def test_the_former_file_is_kept_for_an_hour(office: HeadOffice, kept: Snapshots) -> None:
    first = kept.build(office.database, PRICE)
    os.utime(kept.file(PRICE, first.name), (1, 1))  # type: ignore[arg-type]
    office.say(PRICE, "price", **amounts(0, 10, by=5))
    second = kept.build(office.database, PRICE)
    assert second.name != first.name
    assert kept.file(PRICE, first.name) is not None
    past = time.time() - snapshots.KEPT_S - 1
    os.utime(kept.file(PRICE, first.name), (past, past))  # type: ignore[arg-type]
    office.say(PRICE, "price", **amounts(0, 10, by=6))
    third = kept.build(office.database, PRICE)
    assert kept.file(PRICE, first.name) is None
    assert {path.stem for path in kept._place(PRICE).glob("*.zst")} == {second.name, third.name}


def test_what_is_given_up_or_torn_leaves_what_was(
    office: HeadOffice, kept: Snapshots, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept.build(office.database, PRICE)
    office.say(PRICE, "price", **amounts(0, 10, by=5))
    real = ready.build

    def tired(path: Path, scope: str, gen: int, head: int, rows: Any) -> int:
        real(path, scope, gen, head, islice(rows, 700))
        raise KeyboardInterrupt

    monkeypatch.setattr(ready, "build", tired)
    with pytest.raises(KeyboardInterrupt):
        kept.build(office.database, PRICE)
    assert kept.kept(PRICE) == first
    assert not list(kept.folder.glob("making-*"))
    (kept.folder / "making-killed").mkdir()
    with kept.building() as mine:
        assert mine
        with Snapshots(kept.folder).building() as theirs:
            assert not theirs
        assert not list(kept.folder.glob("making-*"))
    (kept._place(PRICE) / "manifest.json").write_text('{"gen": 1')
    assert kept.kept(PRICE) is None


def test_rows_that_come_while_it_is_built_are_not_in_it(
    office: HeadOffice, kept: Snapshots, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = ready.build

    def meanwhile(path: Path, scope: str, gen: int, head: int, rows: Any) -> int:
        office.say(PRICE, "price", **amounts(5900, 6100, by=1))
        return real(path, scope, gen, head, rows)

    monkeypatch.setattr(ready, "build", meanwhile)
    made = kept.build(office.database, PRICE)
    assert (made.head, made.rows) == (6500, 5500)


@pytest.fixture
def upkeep(office: HeadOffice, kept: Snapshots) -> Iterator[Upkeep]:
    keeper = Upkeep(office.database, kept, every_s=0.02)
    keeper.start()
    yield keeper
    keeper.stop()


def test_a_server_builds_what_is_due_when_it_stands_still(upkeep: Upkeep, kept: Snapshots) -> None:
    end = time.monotonic() + 60
    while kept.kept(PRICE) is None:
        assert time.monotonic() < end
        time.sleep(0.02)
    told = kept.kept(PRICE)
    assert isinstance(told, Snapshot)
    assert told.rows == 5500


def test_a_server_that_stops_does_not_wait_for_a_file(
    office: HeadOffice, kept: Snapshots, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeeping, "CHILD", "import sys, time; sys.stdin.read(); time.sleep(60)")
    keeper = Upkeep(office.database, kept, every_s=0.02)
    keeper.start()
    end = time.monotonic() + 60
    while not keeper._seen:
        assert time.monotonic() < end
        time.sleep(0.02)
    time.sleep(0.3)
    began = time.monotonic()
    keeper.stop()
    assert time.monotonic() - began < 30
    assert kept.kept(PRICE) is None


@pytest.mark.long_with("postgresql")
def test_a_file_that_could_not_be_built_is_tried_again(
    office: HeadOffice, kept: Snapshots, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(upkeeping, "CHILD", "raise SystemExit('no')")
    keeper = Upkeep(office.database, kept, every_s=0.02)
    keeper.start()
    end = time.monotonic() + 60
    while capsys.readouterr().out.count("snapshot_failed") == 0:
        assert time.monotonic() < end
        time.sleep(0.1)
    monkeypatch.undo()
    while kept.kept(PRICE) is None:
        assert time.monotonic() < end
        time.sleep(0.1)
    keeper.stop()


def test_the_command_builds_what_is_due_or_what_it_is_told(
    office: HeadOffice, kept: Snapshots, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    args = ["snapshot", "--database", database_url, "--media", str(office.media)]
    assert main(args) == 0
    assert "price:main: 5500 rows at 6500" in capsys.readouterr().out
    assert main(args) == 0
    assert "as new as they should be" in capsys.readouterr().out
    office.say("stock:S1", "stock", a={"on_hand": 1})
    assert main([*args, "stock:S1"]) == 0
    assert "stock:S1: 1 rows" in capsys.readouterr().out
    assert main([*args, "orders:S1"]) == 1
    assert main([*args, "catalog:nothing"]) == 1
    assert "No ready file can be made of catalog:nothing" in capsys.readouterr().err
