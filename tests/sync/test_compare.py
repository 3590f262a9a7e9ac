"""Whatever a device's rows have become: compared with central's they come right again, at the price of what differs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from records.files import Connection, FileName, Safe, connect
from records.outbox import Overlay
from records.store import Records
from shop.digests import bucket_of
from shop.lookups import Device
from sync.board import Status
from sync.checks import FIRST_WITHIN_S, LARGE_S, SMALL_S
from tests.keys import KEY
from tests.sync.conftest import HeadOffice, help_call, product, soon
from tests.sync.drive import Drive
from tests.sync.wire import Answered, Asked, Proxy, changed, problem


@contextmanager
def damaged(folder: Path, name: FileName) -> Iterator[Connection]:
    """The file, behind the back of the program that uses it."""
    connection = connect(Safe(folder, KEY), name, writable=True)
    yield connection
    connection.close()


@pytest.fixture
def drive(records: Records, proxy: Proxy, device: Device) -> Iterator[Drive]:
    """Complete, and compared once."""
    made = Drive(records)
    made.until(lambda: made.agent.status.online and not made.agent._worker.unfinished())
    made.ticks += FIRST_WITHIN_S
    made.until(lambda: len(asked(proxy, "/digest")) == len(made.agent._board.heads))
    yield made
    made.agent.stop()


def compared(drive: Drive, steps: int = 60) -> Status:
    drive.agent.compare()
    drive.steps(steps)
    return drive.agent.status


def asked(proxy: Proxy, what: str) -> list[str]:
    return [one.path for one in proxy.asked if what in one.path]


def on_hand(records: Records) -> int:
    found = records.product("p1")
    assert found is not None
    return found.stock[0].on_hand


def test_what_is_equal_costs_one_question_per_scope(drive: Drive, proxy: Proxy) -> None:
    proxy.asked.clear()
    status = compared(drive)
    assert len(asked(proxy, "/digest")) == len(drive.agent._board.heads)
    assert not asked(proxy, "?group=")
    assert (status.repairs, status.mended, status.problem) == (0, "", "")


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("core", "UPDATE stock SET ver = 99, h = 7, on_hand = 3"),
        ("core", "UPDATE stock SET h = h + 1, on_hand = 3"),
        ("core", "DELETE FROM stock"),
        ("core", "UPDATE digest SET n = n + 1, lo = lo + 5 WHERE scope = 'stock:S01'"),
        ("core", "DELETE FROM digest WHERE scope = 'stock:S01'"),
        ("core", "DELETE FROM entity WHERE kind = 'retailer'"),
        ("catalog", "UPDATE product SET title = 'Wrong', h = 1, body = '{\"title\":\"Wrong\"}'"),
        ("catalog", "UPDATE price SET amount = 1, ver = 0, h = 0"),
        ("catalog", "DELETE FROM price"),
    ],
)
def test_what_differs_is_put_right(tmp_path: Path, records: Records, drive: Drive, name: FileName, damage: str) -> None:
    cursors = {scope: records.cursor(scope) for scope in drive.agent._board.heads}
    with damaged(tmp_path / "device", name) as file:
        # As a fault of the program would: the digest in step with the rows.
        file.execute(damage)
        if "digest" not in damage:
            _recounted(file)
    status = compared(drive)
    found = records.product("p1")
    assert found is not None
    assert (found.product.title, found.stock[0].on_hand, found.prices["p1-a"].price.minor) == ("Lantern", 12, 4900)
    assert records.retailer() is not None
    assert status.repairs == 1
    assert status.mended == "This device differed from the server in one place and was put right."
    assert {scope: records.cursor(scope) for scope in cursors} == cursors
    assert compared(drive).repairs == 1


@pytest.mark.parametrize("bucket", [bucket_of("stock", "ghost"), 12])
def test_a_row_that_central_no_longer_has_goes(tmp_path: Path, records: Records, drive: Drive, bucket: int) -> None:
    """Also where the row itself says a wrong bucket, which takes one comparison more."""
    with damaged(tmp_path / "device", "core") as file:
        file.execute(
            "INSERT INTO stock SELECT 'ghost', round, seq, ver, 5, 0, 0, '', '', body, 77, ? FROM stock", (bucket,)
        )
        _recounted(file)
    assert compared(drive).repairs == (1 if bucket != 12 else 3)
    with records._readers.read() as connection:
        assert connection.execute("SELECT variant FROM stock").fetchall() == [("p1-a",)]


def test_a_repair_leaves_the_queue_and_what_a_person_did_alone(
    tmp_path: Path, records: Records, proxy: Proxy, drive: Drive
) -> None:
    proxy.before = lambda one: problem(500) if one.path == "/v1/commands" else b""
    records.act(_adjusting()).result()
    with damaged(tmp_path / "device", "core") as file:
        file.execute("UPDATE stock SET on_hand = 1, h = 3")
        _recounted(file)
    before = records.pending(0, 9)
    compared(drive)
    found = records.product("p1")
    assert found is not None
    assert found.stock[0].on_hand == 12
    assert [(row.seq, row.id, row.payload) for row in records.pending(0, 9)] == [
        (row.seq, row.id, row.payload) for row in before
    ]
    with records._readers.read() as connection:
        assert connection.execute("SELECT count(*) FROM overlay").fetchone() == (1,)


def test_one_wrong_row_among_many_costs_a_few_kilobytes(
    tmp_path: Path, records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    office.say_all("catalog:main", "product", {f"q{n}": product(f"q{n}") for n in range(5000)})
    drive.until(
        lambda: len(drive.agent._board.heads) and not drive.agent._worker.unfinished() and records.product("q4999")
    )
    with damaged(tmp_path / "device", "catalog") as file:
        file.execute("UPDATE product SET title = 'Wrong', h = 1 WHERE id = 'q77'")
        _recounted(file)
    proxy.asked.clear()
    sent: list[int] = []
    proxy.fault = lambda one, reply: _weighed(sent, one, reply)
    assert compared(drive).repairs == 1
    found = records.product("q77")
    assert found is not None
    assert found.product.title == "Lantern"
    assert len(asked(proxy, "catalog:main/digest?group=")) == len(asked(proxy, "catalog:main/digest?bucket=")) == 1
    assert len(asked(proxy, "/fetch")) == 1
    assert sum(sent) < 7000


def test_a_comparison_that_breaks_off_goes_on_where_it_was(
    tmp_path: Path, records: Records, proxy: Proxy, drive: Drive
) -> None:
    with damaged(tmp_path / "device", "core") as file:
        file.execute("UPDATE stock SET on_hand = 3, h = 4")
        _recounted(file)
    proxy.asked.clear()
    broken: list[str] = []

    def breaking(one: Asked) -> Any:
        """Each question of the comparison once without an answer, in one way or the other."""
        if "stock:S01/digest" not in one.path and not one.path.endswith("/fetch"):
            return b""
        if one.path in broken:
            return b""
        broken.append(one.path)
        return problem(429, "quota", retry_after="5") if len(broken) % 2 else None

    proxy.before = breaking
    drive.agent.compare()
    drive.until(lambda: drive.agent.status.repairs == 1)
    assert len(broken) == 4
    assert len([path for path in asked(proxy, "stock:S01/digest") if path.endswith("/digest")]) <= 3


def test_what_changes_meanwhile_is_compared_later(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive, tmp_path: Path
) -> None:
    """Central moves on between two questions: nothing is judged by numbers that do not belong together."""
    with damaged(tmp_path / "device", "core") as file:
        file.execute("UPDATE stock SET on_hand = 1, h = 3")
        _recounted(file)
    before = on_hand(records)
    told: list[str] = []

    def moves(one: Asked, reply: Answered) -> Answered:
        if "stock:S01/digest?group=" in one.path and not told:
            told.append(one.path)
            office.say("stock:S01", "stock", "p2-a", {"on_hand": 1, "aisle": "", "bay": "", "reserved": 0, "safety": 0})
            return changed(reply, reply.body.replace(b'"head":', b'"head":1', 1))
        return reply

    proxy.fault = moves
    drive.agent.compare()
    drive.until(lambda: told)
    drive.steps(1)
    assert drive.agent.status.repairs == 0
    assert on_hand(records) == before == 1
    drive.until(lambda: drive.agent.status.repairs == 1)
    assert on_hand(records) == 12


def test_three_differences_in_a_row_make_the_scope_be_read_again(
    tmp_path: Path, records: Records, proxy: Proxy, drive: Drive
) -> None:
    def stubborn(one: Asked, reply: Answered) -> Answered:
        """As a fault in our own arithmetic would look."""
        if one.path.endswith("stock:S01/digest"):
            return changed(reply, b'{"gen":%d,"head":%d,"digests":{"3":[1,1,1]}}' % _at(records))
        return reply

    proxy.fault = stubborn
    proxy.asked.clear()
    compared(drive, steps=120)
    pulled = [path for path in asked(proxy, "stock:S01/changes") if "since=0" in path]
    assert len(pulled) == 1
    assert on_hand(records) == 12
    drive.ticks += LARGE_S / 2
    drive.steps(60)
    assert len([path for path in asked(proxy, "stock:S01/changes") if "since=0" in path]) == 1


def test_an_old_server_without_digests_is_not_asked_again(proxy: Proxy, drive: Drive) -> None:
    proxy.before = lambda one: problem(404, "not_found") if "/digest" in one.path else b""
    proxy.asked.clear()
    assert compared(drive).problem == ""
    assert len(asked(proxy, "/digest")) == 1
    assert compared(drive).problem == ""
    assert len(asked(proxy, "/digest")) == 1


def test_small_scopes_are_compared_after_they_changed(office: HeadOffice, proxy: Proxy, drive: Drive) -> None:
    changed_both(office, proxy)
    pass_by(drive, SMALL_S * 1.2)
    assert [path.split("/")[3] for path in asked(proxy, "/digest")] == ["config:S01"]


@pytest.mark.long
def test_large_scopes_are_compared_hourly(office: HeadOffice, proxy: Proxy, drive: Drive) -> None:
    changed_both(office, proxy)
    pass_by(drive, SMALL_S * 1.2 + LARGE_S)
    assert {path.split("/")[3] for path in asked(proxy, "/digest")} == set(drive.agent._board.heads)


def changed_both(office: HeadOffice, proxy: Proxy) -> None:
    """A small scope and a large one."""
    proxy.asked.clear()
    office.say("config:S01", "retailer", "retailer", {"name": "Tarn", "currency": "EUR", "languages": ["en"]})
    office.say("price:main", "price", "p1-a", {"amount": 5900, "currency": "EUR"})


def pass_by(drive: Drive, seconds: float) -> None:
    end = drive.ticks + seconds
    while drive.ticks < end:
        drive.steps(1)


@pytest.mark.parametrize(
    "lie",
    [
        b'{"gen":1,"head":1,"digests":{"64":[1,1,1]}}',
        b'{"gen":1,"head":1,"digests":{"3":[-1,1,1]}}',
        b'{"gen":1,"head":1,"digests":{"3":[1,4294967296,1]}}',
        b'{"gen":1,"head":1,"digests":{"3":[1,1]}}',
        b'{"gen":1,"head":1,"digests":{"3":[1,1,1],"3":[2,1,1]}}',
        b'{"gen":1,"head":1,"digests":[]}',
        b"[]",
    ],
)
def test_a_digest_that_cannot_be_is_no_digest(records: Records, proxy: Proxy, drive: Drive, lie: bytes) -> None:
    gen, head = _at(records)
    lie = lie.replace(b'"gen":1,"head":1', b'"gen":%d,"head":%d' % (gen, head))

    def lying(one: Asked, reply: Answered) -> Answered:
        return changed(reply, lie) if "stock:S01/digest" in one.path else reply

    proxy.fault = lying
    status = compared(drive, steps=30)
    assert (status.repairs, status.online) == (0, True)
    assert "cannot be used" in status.problem
    proxy.fault = lambda _, reply: reply
    drive.until(lambda: not drive.agent.status.problem)
    assert on_hand(records) == 12


def test_comparing_runs_beside_everything_else(records: Records, device: Device, tmp_path: Path) -> None:
    """With the agent's own threads."""
    from sync.agent import Agent

    agent = Agent(records)
    agent.start()
    try:
        soon(lambda: agent.status.online and records.product("p1"))
        with damaged(tmp_path / "device", "core") as file:
            file.execute("UPDATE stock SET on_hand = 3, h = 4")
            _recounted(file)
        agent.compare()
        soon(lambda: agent.status.repairs == 1)
    finally:
        agent.stop()


def _adjusting() -> Any:
    from dataclasses import replace

    return replace(help_call(), overlay=(Overlay("stock", "p1-a", {"demand": 1}),))


def _at(records: Records) -> tuple[int, int]:
    cursor = records.cursor("stock:S01")
    return cursor.gen, cursor.seq


def _weighed(sent: list[int], one: Asked, reply: Answered) -> Answered:
    if "catalog:main/digest" in one.path or "/fetch" in one.path:
        sent.append(len(reply.body) + sum(len(name) + len(text) + 4 for name, text in reply.headers.items()))
    return reply


def _recounted(file: Connection) -> None:
    """The digest table as the rows say now."""
    from records.digests import Ledger

    tables = {row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for scope, table in (("stock:S01", "stock"), ("price:main", "price"), ("catalog:main", "product")):
        if table in tables:
            _recount(file, scope, file.execute(f"SELECT bucket, h FROM {table}").fetchall(), Ledger())  # noqa: S608
    for (scope,) in file.execute("SELECT DISTINCT scope FROM digest").fetchall():
        if scope.startswith("config"):
            _recount(
                file, scope, file.execute("SELECT bucket, h FROM entity WHERE scope = ?", (scope,)).fetchall(), Ledger()
            )


def _recount(file: Connection, scope: str, rows: list[tuple[int, int]], ledger: Any) -> None:
    for bucket, h in rows:
        ledger.add(bucket, h)
    file.execute("BEGIN IMMEDIATE")
    file.execute("DELETE FROM digest WHERE scope = ?", (scope,))
    ledger.write(file, scope)
    file.execute("COMMIT")
