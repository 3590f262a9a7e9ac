"""The calls without a server answer as the server does, and a whole central in memory is cheap to make."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
import requests
import zstandard
from sqlalchemy import select

from central import devices, feed
from central.app import create
from central.asking import DEEPEST, Answered
from central.calls import CALLS
from central.database import Database
from central.desk import Desk, answer
from central.feed import Change
from central.media import Media
from central.tables import install
from tests.central.conftest import KEY, Clock, HeadOffice, command, help_call, settle_places

CHANGING = {"date", "server", "content-length", "connection"}


@pytest.fixture
def office(tmp_path: Path, clock: Clock, postgres: Any) -> Any:
    house = HeadOffice(postgres.database(), tmp_path, clock)
    with house.central:
        yield house
    house.close()


def asked_both_ways(
    office: HeadOffice, desk: Desk, method: str, target: str, headers: dict[str, str], sent: bytes = b""
) -> tuple[Answered, requests.Response]:
    """The same request to central over HTTP and to the desk: the answer of each."""
    with requests.request(method, office.url + target, data=sent, headers=headers, timeout=30, stream=True) as there:
        body = there.raw.read()
    here = answer(desk, method, target, headers, sent)
    assert (here.status, here.body) == (there.status_code, body), target
    named = {name.lower(): value for name, value in there.headers.items() if name.lower() not in CHANGING}
    media = {"content-type": here.media} if here.media else {}
    assert {**here.headers, **media} == named, target
    return here, there


def test_both_ways_to_ask_have_the_same_answers(office: HeadOffice) -> None:
    office.say("price:main", "price", **{f"v{n}": {"amount": n} for n in range(200)})
    tablet = office.tablet()
    desk = Desk(office.database, media=Media(office.media), clock=office.clock)
    token = {"Authorization": f"Bearer {tablet.token}", "Accept-Encoding": "gzip"}
    gen = tablet.heads()["heads"]["price:main"][0]
    call = json.dumps({"install": tablet.install, "lane": 0, "epoch": 1, "commands": [help_call(1)]}).encode()
    tablet.post("/v1/commands", data=call)
    picture = desk.media.keep(b"\x89PNG\r\n\x1a\n").sha256
    statuses = set()
    for method, target, headers, sent in (
        ("GET", "/v1/heads", token, b""),
        ("GET", f"/v1/heads?known={tablet.heads()['fingerprint']}", token, b""),
        ("GET", "/v1/heads?wait=nan", token, b""),
        ("GET", "/v1/heads", {}, b""),
        ("GET", "/v1/heads", {"Authorization": "Bearer x.y"}, b""),
        ("GET", f"/v1/scopes/price:main/changes?gen={gen}&since=0", token, b""),
        ("GET", f"/v1/scopes/price%3Amain/changes?gen={gen}&since=198&limit=1", token, b""),
        ("GET", f"/v1/scopes/price:main/changes?gen={gen}&since=1000", token, b""),
        ("GET", f"/v1/scopes/orders:S2/changes?gen={gen}&since=0", token, b""),
        ("GET", "/v1/scopes/price:main/changes", token, b""),
        ("GET", "/v1/scopes/a%2Fb/changes", token, b""),
        ("GET", f"/v1/media/{picture}", token, b""),
        ("GET", "/v1/media/none", token, b""),
        ("POST", "/v1/commands", token, call),
        ("POST", "/v1/commands", token, b"{"),
        ("POST", "/v1/commands", token, b" " * 400_000),
        ("POST", "/v1/commands/quarantine", token, b"\x00"),
        ("POST", "/v1/enrol", {}, b'{"code":"WRONG","public_key":"%s"}' % KEY.encode()),
        ("PUT", "/v1/enrol", {}, b""),
        ("GET", "/v2/enrol", {}, b""),
    ):
        told, _ = asked_both_ways(office, desk, method, target, headers, sent)
        statuses.add(told.status)
    assert statuses == {200, 202, 304, 400, 401, 403, 404, 405, 410, 413, 422}


def test_every_call_is_served_over_http_too(tmp_path: Path) -> None:
    app = create(f"sqlite:///{tmp_path / 'central.db'}")
    served = {(method, path) for path, told in app.openapi()["paths"].items() for method in told}
    assert {(call.method.lower(), call.path) for call in CALLS} <= served
    app.state.desk.database.close()


@pytest.fixture
def world() -> Any:
    database = Database("sqlite://")
    database.migrate()
    database.write(settle_places)
    yield Desk(database, clock=Clock())
    database.close()


def enrolled(desk: Desk) -> dict[str, str]:
    """A device's headers."""
    code = desk.database.write(lambda connection: devices.new_code(connection, "S1", "associate", desk.clock()))
    told = answer(desk, "POST", "/v1/enrol", {}, json.dumps({"code": code, "public_key": KEY}).encode())
    return {"Authorization": f"Bearer {json.loads(told.body)['token']}"}


def generation(desk: Desk, token: dict[str, str]) -> int:
    gen: int = json.loads(answer(desk, "GET", "/v1/heads", token).body)["heads"]["price:main"][0]
    return gen


def test_a_central_in_memory_can_be_copied_and_the_copies_go_their_own_ways(world: Desk) -> None:
    change = Change("price:main", "price", "a", '{"amount":1}')
    world.database.write(lambda connection: feed.publish(connection, [change], "now"))
    copies = [Desk(Database.copy_of(world.database), clock=Clock()) for _ in range(3)]
    tokens = [enrolled(copy) for copy in copies]
    for copy, token in zip(copies, tokens, strict=True):
        heads = json.loads(answer(copy, "GET", "/v1/heads", token).body)
        page = answer(
            copy, "GET", f"/v1/scopes/price:main/changes?gen={heads['heads']['price:main'][0]}&since=0", token
        )
        assert json.loads(page.body.splitlines()[1]) == ["price", "a", 1, 1, {"amount": 1}]
        assert [answer(copy, "GET", "/v1/heads", other).status for other in tokens].count(200) == 1
    with world.database.read() as connection:
        assert connection.execute(select(install.c.id)).first() is None
    for copy in copies:
        copy.database.close()


def test_json_with_more_than_one_meaning_is_malformed_and_never_an_error(world: Desk) -> None:
    token = enrolled(world)
    name = token["Authorization"].removeprefix("Bearer ").partition(".")[0]
    good = json.dumps({"install": name, "lane": 0, "epoch": 1, "commands": [command(1, "coffee.brew", {"cups": 2})]})
    for bad in (
        b"",
        b"{",
        b"\xff",
        "{}".encode("utf-16"),
        b"\xef\xbb\xbf{}",
        good.replace('"lane": 0', '"lane": 0, "lane": 0').encode(),
        good.replace('"cups": 2', '"cups": 2, "cups": 3').encode(),
        good.replace('"cups": 2', '"cups": NaN').encode(),
        good.replace('"cups": 2', '"cups": -Infinity').encode(),
        good.replace('"cups": 2', '"cups": 1e999').encode(),
        good.replace('"cups": 2', '"cups": ' + "9" * 5000).encode(),
        good.replace('"cups": 2', '"cups": "\\ud800"').encode(),
        good.replace('"cups": 2', '"\\udc00": 2').encode(),
        good.replace('"cups": 2', '"cups": ' + "[" * DEEPEST + "]" * DEEPEST).encode(),
        good.replace('"cups": 2', '"cups": ' + "[" * 90_000 + "]" * 90_000).encode(),
        good.replace('"cups": 2', '"cups": ' + '{"a":' * 40_000 + "1" + "}" * 40_000).encode(),
    ):
        told = answer(world, "POST", "/v1/commands", token, bad)
        assert (told.status, json.loads(told.body)["code"]) == (400, "malformed"), bad[:200]
    for odd in (good.replace('"lane": 0', '"lane": true'), good.replace('"seq": 1', '"seq": "1"'), "[]", "7"):
        told = answer(world, "POST", "/v1/commands", token, odd.encode())
        assert (told.status, json.loads(told.body)["code"]) == (422, "invalid"), odd
    deep = good.replace('"cups": 2', '"cups": ' + "[" * 50 + "]" * 50 + ', "wide": [' + "[]," * 500 + "[]]")
    told = answer(world, "POST", "/v1/commands", token, deep.encode())
    assert json.loads(told.body)["answers"][0]["verdict"] == "parked"


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("", None), ("identity", None), ("br", None), ("gzip;q=0", None), ("zstd; q=0.0, gzip;q=0", None),
        ("gzip", "gzip"), ("GZIP, br", "gzip"), ("zstd;q=0, gzip;q=0.1", "gzip"), ("deflate, gzip", "gzip"),
        ("zstd", "zstd"), ("gzip, zstd", "zstd"), ("gzip;q=1, Zstd ;q=0.5", "zstd"),
    ],
)  # fmt: skip
def test_a_page_is_packed_in_what_the_device_takes(world: Desk, accepted: str, coding: str | None) -> None:
    changes = [Change("price:main", "price", f"v{n}", f'{{"amount":{n}}}') for n in range(300)]
    world.database.write(lambda connection: feed.publish(connection, changes, "now"))
    token = enrolled(world)
    target = f"/v1/scopes/price:main/changes?gen={generation(world, token)}&since="
    plain, packed = (answer(world, "GET", target + "0", token | more) for more in ({}, {"Accept-Encoding": accepted}))
    as_a_device = zstandard.ZstdDecompressor(max_window_size=2**23)
    unpack = {None: bytes, "gzip": gzip.decompress, "zstd": as_a_device.decompress}
    assert packed.headers.get("content-encoding") == coding
    assert packed.headers["vary"] == "Accept-Encoding"
    assert unpack[coding](packed.body) == plain.body
    assert (coding is None) == (packed.body == plain.body)
    short = answer(world, "GET", target + "299", token | {"Accept-Encoding": accepted})
    assert "content-encoding" not in short.headers
