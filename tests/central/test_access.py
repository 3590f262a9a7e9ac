"""Who may do what: every role of two stores against every call, every scope and every object."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import update

from central import calls, desk, devices, feed
from central.asking import Answered
from central.calls import CALLS, Call
from central.database import Database
from central.desk import Desk, answer
from central.feed import Change
from central.tables import install, location
from central.times import stamp
from sync.messages import PROTOCOL, Enrol, Role
from tests.central.conftest import KEY, START, Clock, command, help_call, settle_places

ROLES: tuple[Role, ...] = ("kiosk", "associate", "manager")
STORES = ("S1", "S2")
STAFFED = ("staff", "cust")
SCOPES = (
    *(f"{kind}:{store}" for kind in ("config", "staff", "orders", "stock", "cust", "insight") for store in STORES),
    *("orders:W1", "price:main", "price:other", "promo:main", "promo:other", "avail:north", "avail:south"),
    *("catalog:main", "catalog:x"),
)


class Machine:
    """A device of one store and role."""

    def __init__(self, desk: Desk, store: str, role: Role) -> None:
        self.desk, self.store, self.role = desk, store, role
        code = desk.database.write(lambda connection: devices.new_code(connection, store, role, START))
        asked = Enrol(code=code, public_key=KEY)
        told: Any = desk.database.write(lambda connection: devices.enrol(connection, asked, START))
        self.install, self.token = told.install, told.token

    def ask(self, method: str, target: str, sent: Any = None, **headers: str) -> Answered:
        body = b"" if sent is None else json.dumps(sent).encode()
        return answer(self.desk, method, target, {"Authorization": f"Bearer {self.token}"} | headers, body)

    def verdict(self, sent: dict[str, Any]) -> tuple[str, str]:
        batch = {"install": self.install, "lane": 0, "epoch": 1, "prev_hash": "", "commands": [sent]}
        (one,) = json.loads(self.ask("POST", "/v1/commands", batch).body)["answers"]
        return one["verdict"], one["reason"]

    def may_pull(self, scope: str) -> bool:
        kind, _, place = scope.partition(":")
        if kind in STAFFED and self.role == "kiosk":
            return False
        home = {"price": "main", "promo": "main", "avail": "north", "catalog": "main"}
        return place == home.get(kind, self.store)


@pytest.fixture
def world() -> Iterator[Desk]:
    database = Database("sqlite://")
    database.migrate()
    database.write(settle_places)
    changes = [Change(scope, "thing", "x", '{"secret":"canary"}') for scope in SCOPES]
    database.write(lambda connection: feed.publish(connection, changes, stamp(START)))
    yield Desk(database, clock=Clock())
    database.close()


@pytest.fixture
def machines(world: Desk) -> list[Machine]:
    return [Machine(world, store, role) for store in STORES for role in ROLES]


def target(call: Call, machine: Machine, scope: str = "price:main") -> str:
    parts = {"sha": "0" * 64, "name": "0" * 64, "number": "TT-1", "id": "R1", "voucher": "V1", "request": "R1"}
    path = call.path.format(scope=scope, install=machine.install, **parts)
    return path + ("?gen=1&since=0" if call.work is calls.changes else "")


def code(told: Answered) -> tuple[int, str]:
    return told.status, json.loads(told.body)["code"]


def test_no_call_but_enrolment_answers_a_stranger(world: Desk, machines: list[Machine]) -> None:
    machine = machines[0]
    strangers = (
        {}, {"Authorization": ""}, {"Authorization": "Bearer"}, {"Authorization": "Bearer ."},
        {"Authorization": f"Bearer {machine.install}."}, {"Authorization": f"Bearer {machine.install}.wrong"},
        {"Authorization": f"Basic {machine.token}"}, {"Authorization": machine.token},
        {"Authorization": f"Bearer {machines[1].install}.{machine.token.partition('.')[2]}"},
        {"Authorization": f"Bearer {machine.token}x"}, {"Authorization": "Bearer a\x00b.c"},
        {"Authorization": "Bearer \xe4.\xf6"}, {"Authorization": f"Bearer {'x' * 9000}.y"},
    )  # fmt: skip
    for call in CALLS:
        if call.work is calls.enrol:
            continue
        for headers in strangers:
            told = answer(world, call.method, target(call, machine), headers, b"{}")
            assert code(told) == (401, "unauthorized"), (call.path, headers)
            assert told.headers["www-authenticate"] == "Bearer"
            assert b"canary" not in told.body


def test_a_removed_device_and_one_without_a_store_are_told_so(world: Desk, machines: list[Machine]) -> None:
    removed, closed = machines[0], machines[-1]

    def remove(connection: Any) -> None:
        connection.execute(update(install).where(install.c.id == removed.install).values(revoked_at=stamp(START)))
        connection.execute(update(location).where(location.c.code == closed.store).values(kind="warehouse"))

    world.database.write(remove)
    for call in CALLS:
        if call.work is not calls.enrol:
            assert code(removed.ask(call.method, target(call, removed), {})) == (401, "revoked")
            assert code(closed.ask(call.method, target(call, closed), {})) == (401, "store_closed")


def test_each_role_reads_its_own_scopes_by_every_call_and_nothing_else(machines: list[Machine]) -> None:
    seen = 0
    for machine in machines:
        heads = json.loads(machine.ask("GET", "/v1/heads").body)["heads"]
        assert set(heads) == {scope for scope in SCOPES if machine.may_pull(scope)}
        gen = next(iter(heads.values()))[0]
        for scope in (*SCOPES, "", "price:main ", "PRICE:main", "price%3Amain%00", "*", "../x"):
            asks = (
                machine.ask("GET", f"/v1/scopes/{scope}/changes?gen={gen}&since=0"),
                machine.ask("GET", f"/v1/scopes/{scope}/digest"),
                machine.ask("GET", f"/v1/scopes/{scope}/digest?bucket=1"),
                machine.ask("POST", f"/v1/scopes/{scope}/fetch", {"gen": gen, "keys": [["thing", "x"]]}),
            )
            if scope in SCOPES and machine.may_pull(scope):
                assert [told.status for told in asks] == [200] * 4
                assert b"canary" in asks[0].body
                assert b"canary" in asks[3].body
                seen += 1
            else:
                assert {told.status for told in asks} == {404}, (machine.role, scope)
                assert not any(b"canary" in told.body for told in asks)
            files = ("snapshot", f"snapshot/{'0' * 64}")
            ready = [machine.ask("GET", f"/v1/scopes/{scope}/{file}") for file in files]
            allowed = "no_snapshot" if machine.may_pull(scope) and scope in SCOPES else "unknown_scope"
            assert {code(told) for told in ready} <= {(404, allowed), (404, "not_found")}
    assert seen == 2 * (8 + 10 + 10)


def test_nobody_acts_in_the_name_of_another_device(machines: list[Machine]) -> None:
    for machine in machines:
        for other in machines:
            if other is machine:
                continue
            batch = {"install": other.install, "lane": 0, "epoch": 1, "commands": [help_call(1)]}
            assert code(machine.ask("POST", "/v1/commands", batch)) == (403, "other_install")
            asked = {"lane": 0, "epoch": 1, "nonce": "0" * 32}
            assert code(machine.ask("POST", f"/v1/devices/{other.install}/epoch", asked)) == (403, "other_install")
        assert json.loads(machine.ask("GET", "/v1/heads").body)["acks"] == {}


@pytest.mark.parametrize("store", STORES)
def test_a_call_for_help_is_of_its_store_and_its_steps_are_for_staff(world: Desk, store: str) -> None:
    caller = Machine(world, store, "kiosk")
    assert caller.verdict(help_call(1, "t1")) == ("applied", "")
    steps = {"help.take": {"task": "t1", "staff": "e1"}, "help.done": {"task": "t1", "staff": "e1"}}
    for elsewhere in STORES:
        for role in ROLES:
            for kind, body in (*steps.items(), ("help.cancel", {"task": "t1"})):
                verdict = Machine(world, elsewhere, role).verdict(command(1, kind, body))
                if elsewhere != store:
                    expected = ("rejected", "role" if role == "kiosk" and kind in steps else "unknown")
                elif role == "kiosk":
                    expected = ("rejected", "role" if kind in steps else "unknown")
                elif role == "associate":
                    expected = ("applied", "") if kind in steps else ("rejected", "unknown")
                else:
                    expected = ("rejected", "unknown" if kind == "help.cancel" else "done")
                assert verdict == expected, (elsewhere, role, kind)


def test_what_a_request_says_of_its_sender_counts_for_nothing(world: Desk) -> None:
    """No role, store or scope is taken from what a device sends."""
    kiosk = Machine(world, "S1", "kiosk")
    for more in ({"role": "manager"}, {"store": "S2"}, {"scopes": ["cust:S1"]}):
        batch = {"install": kiosk.install, "lane": 0, "epoch": 1, "commands": [help_call(1)]}
        assert kiosk.ask("POST", "/v1/commands", batch | more).status == 422
        joining = json.dumps({"code": "x", "public_key": KEY} | more).encode()
        assert code(answer(world, "POST", "/v1/enrol", {}, joining)) == (422, "invalid")
    told = kiosk.ask("GET", "/v1/scopes/cust:S1/changes?gen=1&since=0&role=manager", **{"X-Role": "manager"})
    assert code(told) == (404, "unknown_scope")


def test_every_answer_says_what_central_speaks_and_is_not_kept(world: Desk, machines: list[Machine]) -> None:
    for call in CALLS:
        path = target(call, machines[1])
        for told in (machines[1].ask(call.method, path, {}), answer(world, call.method, path, {})):
            assert told.headers["storeside-protocol"] == str(PROTOCOL)
            assert told.headers["cache-control"] == "no-store"
    assert answer(world, "GET", "/nothing", {}).headers["storeside-protocol"] == str(PROTOCOL)


def test_pulls_of_an_app_that_is_too_old_are_refused_and_its_actions_taken(
    world: Desk, machines: list[Machine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "PROTOCOL", 5)
    machine = machines[1]
    pulls = {calls.heads, calls.changes, calls.snapshot, calls.snapshot_bytes, calls.digest, calls.fetch}
    for spoken in ("2", "1", "", "x", "-7", "9" * 50, None):
        headers = {} if spoken is None else {"Storeside-Protocol": spoken}
        for call in CALLS:
            told = machine.ask(call.method, target(call, machine), {}, **headers)
            assert (told.status == 426) == (call.work in pulls), (spoken, call.path)
            if told.status == 426:
                assert code(told) == (426, "too_old")
    for spoken in ("3", "4", "5", "6", "999"):
        assert machine.ask("GET", "/v1/heads", **{"Storeside-Protocol": spoken}).status == 200
    assert machine.verdict(help_call(1)) == ("applied", "")
