"""Central restored from a backup: devices notice, start their data over and send again what it forgot."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import blake2b
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from central import devices, feed
from central.asking import Answered
from central.database import Database
from central.desk import Desk, answer
from central.feed import Change
from central.tables import task
from central.times import stamp
from sync.messages import Enrol
from tests.central.conftest import KEY, START, Clock, help_call, settle_places


class Device:
    """One that joined before the backup, and asks whichever central there is."""

    def __init__(self, desk: Desk) -> None:
        code = desk.database.write(lambda connection: devices.new_code(connection, "S1", "associate", START))
        asked = Enrol(code=code, public_key=KEY)
        told: Any = desk.database.write(lambda connection: devices.enrol(connection, asked, START))
        self.install, self._headers = told.install, {"Authorization": f"Bearer {told.token}"}
        self.sent: list[bytes] = []

    def get(self, desk: Desk, target: str) -> Answered:
        return answer(desk, "GET", target, self._headers)

    def heads(self, desk: Desk) -> Any:
        return json.loads(self.get(desk, "/v1/heads").body)

    def post(self, desk: Desk, first: int, *payloads: bytes) -> Answered:
        """The commands from the number `first` on, chained as they were sent at first."""
        before = blake2b(self.sent[first - 2], digest_size=8).hexdigest() if first > 1 else ""
        head = json.dumps({"install": self.install, "lane": 0, "epoch": 1, "prev_hash": before})[:-1].encode()
        batch = head + b', "commands": [' + b",".join(payloads) + b"]}"
        return answer(desk, "POST", "/v1/commands", self._headers, batch)

    def act(self, desk: Desk) -> None:
        number = len(self.sent) + 1
        self.sent.append(json.dumps(help_call(number, f"t{number}")).encode())
        assert self.post(desk, number, self.sent[-1]).status == 200


@pytest.fixture
def world() -> Iterator[Desk]:
    database = Database("sqlite://")
    database.migrate()
    database.write(settle_places)
    yield Desk(database, clock=Clock())
    database.close()


def prices(desk: Desk, *names: str) -> None:
    changes = [Change("price:main", "price", name, '{"amount":1}') for name in names]
    desk.database.write(lambda connection: feed.publish(connection, changes, stamp(START)))


def test_a_restored_central_gets_back_what_devices_did_since_the_backup(world: Desk) -> None:
    device = Device(world)
    for _ in range(3):
        device.act(world)
    prices(world, "a")
    restored = Desk(Database.copy_of(world.database), clock=Clock())
    for _ in range(2):
        device.act(world)
    prices(world, "b", "c")
    known = device.heads(world)
    gen, head = known["heads"]["price:main"]

    assert device.get(restored, f"/v1/scopes/price:main/changes?gen={gen}&since={head}").status == 410
    anew = restored.database.write(feed.begin_anew)
    told = device.heads(restored)
    assert {found[0] for found in told["heads"].values()} == {anew} != {gen}
    assert told["fingerprint"] != known["fingerprint"]
    assert told["acks"] == {"0": [1, 3]} != known["acks"]
    for since in (0, 1, head):
        assert device.get(restored, f"/v1/scopes/price:main/changes?gen={gen}&since={since}").status == 410
    page = device.get(restored, f"/v1/scopes/price:main/changes?gen={anew}&since=0")
    assert [json.loads(line)[1] for line in page.body.splitlines()[1:]] == ["a"]

    verdicts = json.loads(device.post(restored, 3, *device.sent[2:]).body)
    assert [one["verdict"] for one in verdicts["answers"]] == ["applied"] * 3
    assert verdicts["last_seq"] == 5
    with restored.database.read() as connection:
        tasks = connection.execute(select(task.c.id).order_by(task.c.id)).scalars().all()
    assert tasks == ["t1", "t2", "t3", "t4", "t5"]
    assert device.heads(restored)["heads"]["orders:S1"] == [anew, 5]
    prices(restored, "d")
    assert device.heads(restored)["heads"]["price:main"] == [anew, 2]
    restored.database.close()


def test_a_scope_that_is_new_after_a_restore_is_of_the_new_generation(world: Desk) -> None:
    anew = world.database.write(feed.begin_anew)
    prices(world, "a")
    with world.database.read() as connection:
        assert feed.heads(connection, ["price:main", "cust:S1"]) == {"price:main": (anew, 1), "cust:S1": (anew, 0)}
        assert feed.generation(connection) == anew


def test_no_generation_is_used_twice_in_a_row_and_none_is_zero(world: Desk) -> None:
    gens = [world.database.write(feed.begin_anew) for _ in range(20)]
    assert all(gens)
    assert all(one != other for one, other in pairwise(gens))
