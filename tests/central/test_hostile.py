"""Whatever is sent: an answer with words, never an exception, and nothing done that was not asked for."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from central import devices, feed, services
from central.calls import CALLS, Call
from central.database import Database
from central.desk import Desk, answer
from sync.messages import Command, Commands, Enrol, Fetch, NewEpoch
from tests.central.conftest import KEY, START, Clock, help_call, settle_places

ODD = some.sampled_from(
    ["", "\0", "\ud800", "\U0001f600", "'; DROP TABLE entity; --", "x" * 500, "-1", "1e9", "9" * 30, "NaN", "true"]
)
WORDS = some.one_of(ODD, some.text(max_size=20))
NUMBERS = some.one_of(
    some.integers(), some.floats(), some.sampled_from([2**31, 2**63 - 1, 2**63, 2**64, -1, 0, 1, 10**400])
)
VALUES = some.recursive(
    some.one_of(some.none(), some.booleans(), NUMBERS, WORDS),
    lambda inner: some.one_of(some.lists(inner, max_size=4), some.dictionaries(WORDS, inner, max_size=4)),
    max_leaves=8,
)
NAMES = some.sampled_from(
    [name for message in (Commands, Command, Fetch, NewEpoch, Enrol) for name in message.model_fields]
)
QUERIES = some.sampled_from(["gen", "since", "limit", "wait", "known", "group", "bucket", "x"])
RANGES = some.sampled_from(["", "bytes=0-", "bytes=5-1", "bytes=-0", "x", "bytes=0-1,2-3", "bytes=" + "9" * 99])


@pytest.fixture
def desk(database: Database) -> tuple[Desk, str, str]:
    database.write(settle_places)
    clock = Clock()
    code = database.write(lambda connection: devices.new_code(connection, "S1", "manager", START))
    asked = Enrol(code=code, public_key=KEY)
    told: Any = database.write(lambda connection: devices.enrol(connection, asked, START))
    return Desk(database, clock=clock), told.install, told.token


def checked(desk: Desk, method: str, target: str, headers: dict[str, str], sent: bytes) -> int:
    told = answer(desk, method, target, headers, sent)
    assert told.status < 500
    if told.status >= 400:
        problem = json.loads(told.body)
        assert problem["code"]
        assert problem["words"].strip()
    desk.clock.advance(seconds=1)  # type: ignore[attr-defined] # no quota is to hide a call
    return told.status


def usual(call_path: str, install: str, gen: int) -> dict[str, Any]:
    """A good body of the call, to be spoilt."""
    return {
        "/v1/commands": {"install": install, "lane": 0, "epoch": 1, "prev_hash": "", "commands": [help_call(1)]},
        "/v1/scopes/{scope}/fetch": {"gen": gen, "keys": [["price", "a"], ["a\0", "\0"], ["x", "\U0001f600" * 99]]},
        "/v1/devices/{install}/epoch": {"lane": 0, "epoch": 1, "nonce": "0" * 32},
        "/v1/enrol": {"code": "X", "public_key": KEY, "name": "n"},
    }.get(call_path, {})


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=some.data())
def test_no_request_is_answered_with_an_error_of_ours(desk: tuple[Desk, str, str], data: some.DataObject) -> None:
    there, install, token = desk
    call = data.draw(some.sampled_from(CALLS))
    scope = data.draw(some.sampled_from(["price:main", "orders:S1", "nothing", "%00", "%ff", "a b", "%2e%2e"]))
    parts = {"sha": "0" * 64, "name": "0" * 64} | dict.fromkeys(("number", "id", "voucher", "request"), scope)
    path = call.path.format(scope=scope, install=install, **parts)
    if call.needs:
        token = there.database.write(lambda connection: services.new_token(connection, "web", "orders", START))
    with there.database.read() as connection:
        gen = feed.generation(connection)
    numbers = [
        "0",
        "1",
        "",
        "-1",
        "63",
        "64",
        str(2**63),
        "9" * 5000,
        "1.5",
        "nan",
        "%00",
        "%ed%a0%80",
        "true",
        str(gen),
    ]
    asked = data.draw(some.lists(some.tuples(QUERIES, some.sampled_from(numbers)), max_size=4))
    body = usual(call.path, install, gen)
    if call.path == "/v1/commands" and data.draw(some.booleans()):
        body["commands"][0] |= data.draw(some.dictionaries(NAMES, VALUES, max_size=2))
    else:
        body |= data.draw(some.dictionaries(NAMES, VALUES, max_size=2))
    sent = json.dumps(body).encode() if data.draw(some.booleans()) else data.draw(some.binary(max_size=60))
    range_ = data.draw(RANGES)
    headers = {"Authorization": f"Bearer {token}", "Range": range_, "Accept-Encoding": data.draw(WORDS)}
    headers |= {call.needs: data.draw(WORDS)} if call.needs else {}
    checked(there, call.method, path + "?" + "&".join(f"{name}={value}" for name, value in asked), headers, sent)


@pytest.mark.parametrize("call", [one for one in CALLS if "{" in one.path], ids=lambda one: f"{one.method} {one.path}")
def test_a_name_that_no_database_takes_is_nobody_s(desk: tuple[Desk, str, str], call: Call) -> None:
    there, install, token = desk
    parts = dict.fromkeys(("scope", "number", "id", "voucher", "request", "sha", "name"), "%00")
    path = call.path.format(install=install, **parts)
    assert checked(there, call.method, path, {"Authorization": f"Bearer {token}"}, b"{}") < 500


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    method=some.sampled_from(["GET", "POST", "PUT", "", "\0"]),
    target=some.text(max_size=60),
    token=some.text(max_size=40),
)
def test_no_stranger_is_answered_with_an_error_of_ours(
    desk: tuple[Desk, str, str], method: str, target: str, token: str
) -> None:
    there, install, _ = desk
    assert checked(there, method, "/" + target, {"Authorization": token}, b"") in (401, 404, 405)
    for shown in (f"Bearer {token}", f"Bearer {install}.{token}", f"Bearer {token}.{token}"):
        assert checked(there, "GET", "/v1/heads", {"Authorization": shown}, b"") == 401
