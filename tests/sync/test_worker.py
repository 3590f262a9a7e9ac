"""The worker when this device itself, or its own thread, is the trouble."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic
from unittest.mock import patch

import pytest

from records.feed import Applied, Page
from records.store import Records, Unusable, utc_now
from shop.lookups import Device
from sync.agent import Agent
from sync.clocks import Clocks
from sync.failures import Unreachable
from sync.transport import Call, Http, Reply
from tests.sync.conftest import HeadOffice, help_call, soon
from tests.sync.drive import Drive
from tests.sync.wire import Asked, Proxy, Raw


@pytest.fixture
def drive(device: Device, records: Records) -> Iterator[Drive]:
    driven = Drive(records)
    yield driven
    driven.agent.stop()


def test_a_full_disk_is_said_and_what_came_is_asked_for_again(records: Records, proxy: Proxy, drive: Drive) -> None:
    def full(_page: Page) -> Future[Applied]:
        refused: Future[Applied] = Future()
        refused.set_exception(Unusable("disk_full"))
        return refused

    with patch.object(records, "apply", full):
        drive.until(lambda: drive.agent.status.code == "disk_full")
        drive.steps(40)
        pages = sum("/changes" in one.path for one in proxy.asked)
        assert drive.agent.status.online
        assert "disk" in drive.agent.status.problem
        assert pages < 40
    drive.until(lambda: records.cursor("catalog:main").seq == 1)
    drive.until(lambda: drive.agent.status.problem == "")


def test_a_persons_action_is_tried_at_once_although_the_line_was_given_up(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    drive.until(lambda: drive.agent.status.online)
    proxy.before = lambda _: None
    records.act(help_call()).result()
    drive.until(lambda: drive.agent.status.state == "offline")
    drive.steps(30)
    proxy.before = lambda _: b""
    since = drive.ticks
    records.act(help_call()).result()
    drive.until(lambda: len(office.tasks()) == 2)
    assert drive.ticks - since <= 1.0


@pytest.mark.parametrize("latency", [0.0, 0.007])
def test_a_server_that_never_waits_is_not_asked_in_a_tight_loop(latency: float, proxy: Proxy, drive: Drive) -> None:
    def slower(_: Asked) -> Raw:
        drive.ticks += latency
        return b""

    proxy.before = slower
    drive.until(lambda: drive.agent.status.online)
    drive.steps(20)
    since, before = drive.ticks, len(proxy.asked)
    drive.steps(40)
    assert len(proxy.asked) - before <= (drive.ticks - since) * 1.5 + 2


def test_run_once_waits_a_little_for_chance(records: Records, office: HeadOffice, proxy: Proxy, drive: Drive) -> None:
    once = iter([None])
    proxy.before = lambda one: next(once, b"") if "stock" in one.path else b""
    outcome = drive.agent.run_once()
    assert (outcome.ok, outcome.words) == (True, "")
    assert records.cursor("stock:S01").seq == 1


def test_run_once_ends_when_what_waited_is_sent(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    records.act(help_call()).result()
    outcome = drive.agent.run_once()
    assert (outcome.ok, outcome.words, outcome.settled) == (True, "", 1)
    assert len(office.tasks()) == 1
    assert sum(one.path == "/v1/commands" for one in proxy.asked) == 1


def test_run_once_says_what_is_missing(records: Records, proxy: Proxy, drive: Drive) -> None:
    proxy.before = lambda one: None if "stock" in one.path else b""
    outcome = drive.agent.run_once()
    assert not outcome.ok
    assert outcome.words.endswith(".")
    assert records.cursor("config:S01").seq > 0


@dataclass
class Hanging:
    """A transport whose first exchange of commands never ends by itself."""

    inner: Http
    hangs: threading.Event
    ended: threading.Event

    def exchange(self, call: Call) -> Reply:
        if call.path == "/v1/commands" and not self.hangs.is_set():
            self.hangs.set()
            self.ended.wait(30)
            raise Unreachable("The connection broke off.", "closed")
        return self.inner.exchange(call)

    def cut(self) -> None:
        self.inner.cut()

    def close(self) -> None:
        self.inner.close()


def test_a_worker_that_does_not_try_any_more_is_replaced_and_counted(
    device: Device, records: Records, office: HeadOffice
) -> None:
    hangs, ended = threading.Event(), threading.Event()
    later = [0.0]
    agent = Agent(
        records,
        dial=lambda server: Hanging(Http(server), hangs, ended),
        clocks=Clocks(now=lambda: utc_now() + timedelta(seconds=later[0]), ticks=lambda: monotonic() + later[0]),
    )
    agent.start()
    try:
        soon(lambda: agent.status.online)
        records.act(help_call()).result()
        assert hangs.wait(10)
        later[0] = 300.0
        office.say("price:main", "price", "p1-a", {"amount": 1, "currency": "EUR"})
        soon(lambda: agent.status.restarts == 1)
        soon(lambda: records.queue().pending == 0)
    finally:
        ended.set()
        agent.stop()
    assert len(office.tasks()) == 1
