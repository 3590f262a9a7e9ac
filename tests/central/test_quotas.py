"""Hammering central costs the one who does it: 429 with Retry-After, never a 5xx, and nobody else waits for it."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import Connection

from central import devices, feed
from central.database import Database
from central.desk import Desk, answer
from central.feed import Change
from central.gate import Gate
from central.quotas import BYTES, MOST_KNOWN, REQUESTS, REQUESTS_S, Quotas
from central.refusals import Refusal
from central.times import stamp
from sync.messages import PAGE_ROWS, Enrol
from tests.central.conftest import KEY, START, Clock, HeadOffice, settle_places
from tests.postgres import Postgres


def let_in(quotas: Quotas, device: str, clock: Clock, weight: int = 1) -> bool:
    try:
        quotas.ask(device, weight, clock())
    except Refusal as refusal:
        if refusal.code != "too_many_requests":
            raise
        return False
    return True


def test_a_device_that_asks_without_end_is_slowed_to_its_rate(clock: Clock) -> None:
    quotas = Quotas()
    assert sum(let_in(quotas, "a", clock) for _ in range(2000)) == REQUESTS
    assert let_in(quotas, "b", clock)
    clock.advance(seconds=1)
    assert sum(let_in(quotas, "a", clock) for _ in range(2000)) == REQUESTS_S
    clock.advance(seconds=-3600)
    assert not let_in(quotas, "a", clock)
    clock.advance(seconds=3)
    assert let_in(quotas, "a", clock)
    clock.advance(days=3)
    assert sum(let_in(quotas, "a", clock) for _ in range(2000)) == REQUESTS


def test_bytes_count_after_they_were_sent(clock: Clock) -> None:
    quotas = Quotas()
    assert let_in(quotas, "a", clock)
    quotas.count("a", int(BYTES) + 64_000_000)
    with pytest.raises(Refusal) as refused:
        quotas.ask("a", 1, clock())
    assert refused.value.retry_after == 2
    clock.advance(seconds=3)
    assert let_in(quotas, "a", clock)


def test_a_device_that_catches_up_a_million_rows_is_never_slowed(clock: Clock) -> None:
    """A page of 1,000 rows of 400 bytes every 15 ms, with the heads between: faster than any device writes them."""
    quotas = Quotas()
    for _ in range(1_000_000 // PAGE_ROWS):
        assert let_in(quotas, "a", clock)
        quotas.count("a", 400_000)
        assert let_in(quotas, "a", clock)
        clock.advance(seconds=0.015)


def test_what_is_remembered_of_devices_has_an_end(clock: Clock) -> None:
    quotas = Quotas()
    for number in range(MOST_KNOWN + 10):
        let_in(quotas, f"d{number}", clock)
    assert len(quotas._of) == MOST_KNOWN


@pytest.fixture
def world() -> Iterator[Desk]:
    database = Database("sqlite://")
    database.migrate()
    database.write(settle_places)
    yield Desk(database, clock=Clock())
    database.close()


def tokens(database: Database, count: int) -> list[dict[str, str]]:
    """Headers of devices that joined now."""

    def join(connection: Connection) -> list[Any]:
        codes = [devices.new_code(connection, "S1", "associate", START) for _ in range(count)]
        return [devices.enrol(connection, Enrol(code=code, public_key=KEY), START) for code in codes]

    return [{"Authorization": f"Bearer {told.token}", "Install": told.install} for told in database.write(join)]


def test_the_quota_holds_for_every_call_of_a_device_and_for_that_device_only(world: Desk) -> None:
    busy, calm = tokens(world.database, 2)
    for _ in range(int(REQUESTS)):
        world.quotas.ask(busy["Install"], 1, world.clock())
    for method, target in (
        ("GET", "/v1/heads"),
        ("GET", "/v1/scopes/price:main/changes?gen=1&since=0"),
        ("GET", "/v1/scopes/price:main/digest"),
        ("GET", "/v1/scopes/price:main/snapshot"),
        ("GET", "/v1/media/x"),
        ("POST", "/v1/scopes/price:main/fetch"),
        ("POST", "/v1/commands"),
        ("POST", "/v1/commands/quarantine"),
        ("POST", "/v1/commands/unknown"),
        ("POST", f"/v1/devices/{busy['Install']}/epoch"),
    ):
        told = answer(world, method, target, busy, b"{}")
        assert (told.status, json.loads(told.body)["code"]) == (429, "too_many_requests"), target
        assert told.headers["retry-after"] == "1"
        assert answer(world, method, target, calm, b"{}").status != 429
    stranger = {"Authorization": f"Bearer {busy['Install']}.wrong"}
    assert answer(world, "GET", "/v1/heads", stranger).status == 401


def test_looking_through_a_whole_scope_weighs_more(world: Desk) -> None:
    (token,) = tokens(world.database, 1)
    answers = [answer(world, "GET", "/v1/scopes/price:main/digest?bucket=1", token).status for _ in range(200)]
    assert answers.count(200) == REQUESTS // 9


@pytest.fixture
def house(tmp_path: Path, clock: Clock, postgres: Postgres) -> Iterator[HeadOffice]:
    there = HeadOffice(postgres.database(), tmp_path, clock)
    with there.central:
        yield there
    there.close()


def storm(office: HeadOffice, devices_there: int) -> tuple[Counter[int], list[requests.Response]]:
    """All at once, as after a power cut: heads, a page, and heads with what they know by then."""
    found: list[requests.Response] = []
    together = threading.Barrier(devices_there)

    def one(token: dict[str, str]) -> None:
        with requests.Session() as session:
            session.headers.update(token)
            together.wait(60)
            heads = session.get(f"{office.url}/v1/heads", timeout=60)
            found.append(heads)
            if heads.status_code == 200:
                gen = heads.json()["heads"]["price:main"][0]
                page = f"{office.url}/v1/scopes/price:main/changes?gen={gen}&since=0"
                found.append(session.get(page, timeout=60))
                known = heads.json()["fingerprint"]
                found.append(session.get(f"{office.url}/v1/heads?known={known}", timeout=60))

    threads = [threading.Thread(target=one, args=(token,)) for token in tokens(office.database, devices_there)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    return Counter(answer.status_code for answer in found), found


def test_two_hundred_devices_that_come_back_at_once_are_all_answered(house: HeadOffice) -> None:
    house.say("price:main", "price", **{f"v{n}": {"amount": n} for n in range(100)})
    statuses, _ = storm(house, 200)
    assert statuses == {200: 400, 304: 200}


def test_a_line_that_is_full_sends_the_others_away_with_words(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("central.app.Gate", lambda: Gate(workers=2, line=6))
    office = HeadOffice(f"sqlite:///{tmp_path / 'central.db'}", tmp_path, clock)
    with office.central:
        statuses, found = storm(office, 200)
        assert set(statuses) == {200, 304, 429}
        for sent_away in (answer for answer in found if answer.status_code == 429):
            assert 1 <= int(sent_away.headers["retry-after"]) <= 5
            assert sent_away.json()["code"] == "busy"
        assert requests.get(f"{office.url}/health", timeout=30).status_code == 200
    office.close()


def test_polls_that_wait_take_no_place_in_the_line(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More of them than there are places wait, others are served meanwhile, and all are answered when there is news."""
    monkeypatch.setattr("central.app.Gate", lambda: Gate(workers=1, line=40))
    office = HeadOffice(f"sqlite:///{tmp_path / 'central.db'}", tmp_path, clock)
    with office.central:
        tablet = office.tablet()
        known = tablet.heads()["fingerprint"]
        found: list[int] = []

        def poll(token: dict[str, str]) -> None:
            url = f"{office.url}/v1/heads?wait=25&known={known}"
            while (told := requests.get(url, headers=token, timeout=60)).status_code == 429:
                pass
            found.append(told.status_code)

        threads = [threading.Thread(target=poll, args=(token,)) for token in tokens(office.database, 80)]
        for thread in threads:
            thread.start()
        while "storeside_waiting_polls 80.0" not in requests.get(f"{office.url}/metrics", timeout=30).text:
            assert tablet.get("/v1/heads").status_code in (200, 429)
        assert tablet.get("/v1/heads").status_code == 200
        change = Change("price:main", "price", "a", feed.canonical({"amount": 1}))
        office.database.write(lambda connection: feed.publish(connection, [change], stamp(clock() + timedelta(1))))
        for thread in threads:
            thread.join(60)
        assert found == [200] * 80
    office.close()
