"""Digests that follow every change, and the calls that a repair is made of."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from sqlalchemy import select

from central import feed, repair
from central.database import Database
from central.feed import Change
from central.tables import entity, scope_digest
from shop.digests import GROUPS, Digest, bucket_of, of_row, row_hash
from tests.central.conftest import HeadOffice

NOW = "2026-05-04T09:00:00.000000Z"
SCOPE = "price:main"


def publish(database: Database, *changes: Change) -> None:
    database.write(lambda connection: feed.publish(connection, changes, NOW))


def price(name: str, amount: int | None, scope: str = SCOPE) -> Change:
    return Change(scope, "price", name, None if amount is None else feed.canonical({"amount": amount, "n": "Grün"}))


def kept(database: Database, scope: str = SCOPE) -> dict[int, Digest]:
    with database.read() as connection:
        rows = connection.execute(select(scope_digest).where(scope_digest.c.scope == scope))
        return {row.bucket: Digest(row.n, row.lo, row.hi) for row in rows if (row.n, row.lo, row.hi) != (0, 0, 0)}


def counted(database: Database, scope: str = SCOPE) -> dict[int, Digest]:
    """From the bodies themselves, row by row."""
    found: dict[int, Digest] = {}
    with database.read() as connection:
        query = select(entity).where(entity.c.scope == scope, entity.c.deleted_at.is_(None))
        for row in connection.execute(query):
            bucket = bucket_of(row.kind, row.id)
            h = row_hash(row.kind, row.id, row.ver, row.body)
            assert row.bucket == bucket
            found[bucket] = found.get(bucket, Digest()) + of_row(h)
    return found


def test_digests_follow_whatever_is_published(database: Database) -> None:
    chance = random.Random(7)
    scopes = (SCOPE, "avail:north")
    for turn in range(40):
        wanted = [
            price(f"v{chance.randrange(60)}", chance.choice((None, 1, 2, turn)), chance.choice(scopes))
            for _ in range(chance.randrange(1, 30))
        ]
        publish(database, *wanted)
        if turn % 10 == 9:
            for scope in scopes:
                assert kept(database, scope) == counted(database, scope)
    database.write(lambda connection: feed.forget_tombstones(connection, "9999"))
    assert kept(database) == counted(database) != {}


def test_a_scope_that_loses_everything_has_no_digests(database: Database) -> None:
    publish(database, price("a", 1), price("b", 2))
    publish(database, price("a", None), price("b", None))
    assert kept(database) == {}
    with database.read() as connection:
        assert repair.groups(connection, SCOPE).digests == {}


def test_what_is_undone_is_not_counted(database: Database) -> None:
    publish(database, price("a", 1))

    def break_off(connection: Any) -> None:
        feed.publish(connection, [price("b", 2)], NOW)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        database.write(break_off)
    assert kept(database) == counted(database)


def test_a_device_finds_the_one_row_that_differs(office: HeadOffice) -> None:
    """Groups, buckets, rows: three answers of a few hundred bytes lead to one row among two thousand."""
    office.say(SCOPE, "price", **{f"v{n}": {"amount": n} for n in range(2000)})
    tablet = office.tablet()
    mine = {("price", f"v{n}"): (1, row_hash("price", f"v{n}", 1, feed.canonical({"amount": n}))) for n in range(2000)}
    office.say(SCOPE, "price", v77={"amount": 0})
    group = bucket_of("price", "v77") // GROUPS
    told = tablet.get(f"/v1/scopes/{SCOPE}/digest").json()
    differ = differing(told["digests"], mine, GROUPS)
    assert differ == [str(group)]
    inner = tablet.get(f"/v1/scopes/{SCOPE}/digest", group=group).json()
    differ = differing(inner["digests"], mine, 1)
    assert differ == [str(bucket_of("price", "v77"))]
    rows = tablet.get(f"/v1/scopes/{SCOPE}/digest", bucket=differ[0]).json()["rows"]
    keys = [[kind, name] for kind, name, ver, h in rows if mine[kind, name] != (ver, h)]
    assert keys == [["price", "v77"]]
    assert told["head"] == inner["head"] == 2001
    page = tablet.post(f"/v1/scopes/{SCOPE}/fetch", json={"gen": told["gen"], "keys": [*keys, ["price", "never"]]})
    header, *lines = [json.loads(line) for line in page.text.splitlines()]
    assert header == {"gen": told["gen"], "from": 2001, "to": 2001, "head": 2001, "horizon": 0, "rows": 2}
    assert lines == [["price", "v77", 2001, 2, {"amount": 0}], ["price", "never", 2001, 0, None]]


def differing(told: dict[str, list[int]], mine: dict[tuple[str, str], tuple[int, int]], width: int) -> list[str]:
    """The numbers told whose digests are not those of `mine`; a number stands for `width` buckets."""
    found: dict[int, Digest] = {}
    for (kind, name), (_, h) in mine.items():
        number = bucket_of(kind, name) // width
        found[number] = found.get(number, Digest()) + of_row(h)
    return [number for number, there in told.items() if Digest(*there) != found[int(number)]]


def test_what_is_removed_is_fetched_as_a_tombstone(office: HeadOffice) -> None:
    tablet = office.tablet()
    office.say(SCOPE, "price", a={"amount": 1}, b={"amount": 1})
    office.say(SCOPE, "price", a=None)
    gen = tablet.heads()["heads"][SCOPE][0]
    keys = [["price", "a"], ["price", "b"], ["price", "a"], ["other", "b"], ["no\0kind", "x"], ["price", 'no"\0id']]
    page = tablet.post(f"/v1/scopes/{SCOPE}/fetch", json={"gen": gen, "keys": keys})
    found = {(row[0], row[1]): row[2:] for row in map(json.loads, page.text.splitlines()[1:])}
    gone = [3, 0, None]
    assert found == {
        ("price", "a"): gone, ("price", "b"): [2, 1, {"amount": 1}], ("other", "b"): gone, ("no\0kind", "x"): gone,
        ("price", 'no"\0id'): gone,
    }  # fmt: skip


def test_repair_has_the_limits_of_a_pull(office: HeadOffice) -> None:
    tablet = office.tablet("S1", "kiosk")
    gen = tablet.heads()["heads"][SCOPE][0]
    for scope in ("cust:S1", "orders:S2", "nothing"):
        assert tablet.get(f"/v1/scopes/{scope}/digest").json()["code"] == "unknown_scope"
        fetched = tablet.post(f"/v1/scopes/{scope}/fetch", json={"gen": gen, "keys": [["a", "b"]]})
        assert fetched.json()["code"] == "unknown_scope"
    for query in ({"group": 64}, {"bucket": 4096}, {"bucket": -1}, {"group": 1, "bucket": 64}, {"group": "x"}):
        assert tablet.get(f"/v1/scopes/{SCOPE}/digest", **query).status_code == 422
    for keys in ([], [["price"]], [["price", "a"]] * 501, "price", [["price", 1]]):
        assert tablet.post(f"/v1/scopes/{SCOPE}/fetch", json={"gen": gen, "keys": keys}).status_code == 422
    fetched = tablet.post(f"/v1/scopes/{SCOPE}/fetch", json={"gen": gen + 1, "keys": [["price", "a"]]})
    assert (fetched.status_code, fetched.json()["code"]) == (410, "gone")
    assert tablet.get(f"/v1/scopes/{SCOPE}/digest").json()["digests"] == {}
