"""The agent's two threads against the real central: what a shopper and an associate get to feel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from records.store import Records
from shop.lookups import Device
from sync.agent import Agent, Status
from sync.clocks import Clocks
from tests.sync.conftest import HeadOffice, help_call, product, soon
from tests.sync.wire import Asked, Proxy

GTIN = "09520000000011"


@contextmanager
def running(records: Records, told: list[Status] | None = None) -> Iterator[Agent]:
    agent = Agent(records, on_status=(told if told is not None else []).append)
    agent.start()
    try:
        yield agent
    finally:
        agent.stop()


def price(records: Records) -> int | None:
    found = records.find(GTIN)
    base = found.prices.get("p1-a") if found else None
    return base.price.minor if base else None


def test_a_new_device_fills_itself_and_is_online(device: Device, records: Records) -> None:
    told: list[Status] = []
    with running(records, told) as agent:
        soon(lambda: price(records) == 4900)
        soon(lambda: records.find(GTIN).stock)  # type: ignore[union-attr]
        soon(lambda: agent.status.online and not agent.status.catching_up)
        soon(lambda: all(age.as_of for age in records.ages().values()))
    assert set(records.ages()) == set(device.scopes)
    assert [status.state for status in told][:1] == ["online"]
    assert agent.status.problem == ""


def test_a_price_changed_at_central_is_here_within_two_seconds(
    device: Device, records: Records, office: HeadOffice
) -> None:
    with running(records):
        soon(lambda: price(records) == 4900)
        office.say("price:main", "price", "p1-a", {"amount": 3900, "currency": "EUR"})
        soon(lambda: price(records) == 3900, seconds=2)


def test_sending_does_not_wait_for_the_long_poll(device: Device, records: Records, office: HeadOffice) -> None:
    with running(records):
        soon(lambda: price(records) == 4900)
        records.act(help_call()).result()
        soon(office.tasks, seconds=2)
        soon(lambda: records.queue().pending == 0, seconds=2)
    assert office.commands() == [(0, 1, "help.call", "applied")]


def test_a_call_made_offline_is_delivered_exactly_once_also_when_the_first_reply_is_lost(
    device: Device, records: Records, office: HeadOffice, proxy: Proxy
) -> None:
    with running(records) as agent:
        soon(lambda: price(records) == 4900)
        proxy.stop()
        soon(lambda: agent.status.state == "offline")
        assert agent.status.problem
        call = help_call()
        records.act(call).result()
        records.act(call).result()
        assert records.queue().pending == 1
        lost: list[Asked] = []

        def lose_first(asked: Asked, answered: object) -> object:
            if asked.path == "/v1/commands" and not lost:
                lost.append(asked)
                return None
            return answered

        proxy.fault = lose_first  # type: ignore[assignment]
        proxy.start()
        agent.wake()
        soon(lambda: records.queue().pending == 0)
        soon(lambda: agent.status.online)
        assert agent.status.problem == ""
    assert lost
    assert office.tasks() == [call.body["task"]]
    sent = [asked.body for asked in proxy.asked if asked.path == "/v1/commands"]
    assert len(sent) >= 2
    assert len(set(sent)) == 1


def test_a_network_that_comes_back_is_noticed_without_anybody_asking(
    device: Device, records: Records, office: HeadOffice
) -> None:
    agent = Agent(records, random=lambda: 0.0)
    agent.start()
    try:
        soon(lambda: agent.status.online)
        office.central.stop()
        soon(lambda: agent.status.state == "offline")
        office.central.start()
        soon(lambda: agent.status.online)
    finally:
        agent.stop()


def test_a_picture_somebody_looks_at_is_fetched(device: Device, records: Records, office: HeadOffice) -> None:
    picture = office.media.keep(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    with running(records) as agent:
        soon(lambda: agent.status.online)
        agent.want_picture(picture.sha256)
        agent.want_picture("../../etc/passwd")
        path = soon(lambda: records.picture(picture.sha256))
    assert path.read_bytes() == b"<svg xmlns='http://www.w3.org/2000/svg'/>"


def test_pictures_of_the_catalogue_come_by_themselves(device: Device, records: Records, office: HeadOffice) -> None:
    name = office.media.keep(b"<svg xmlns='http://www.w3.org/2000/svg' id='a'/>").sha256
    body = product("p1")
    body["variants"][0]["picture"] = name
    office.say("catalog:main", "product", "p1", body)
    with running(records):
        soon(lambda: records.picture(name))


def test_a_removed_device_says_so_and_keeps_its_queue(
    device: Device, records: Records, office: HeadOffice, revoke: Callable[[str], None]
) -> None:
    with running(records) as agent:
        soon(lambda: agent.status.online)
        revoke(device.install)
        records.act(help_call()).result()
        soon(lambda: agent.status.state == "revoked")
        assert agent.status.problem == "This device was removed. Please enrol it again."
    assert records.queue().pending == 1
    assert office.tasks() == []


def test_stop_ends_a_long_poll_at_once(device: Device, records: Records) -> None:
    agent = Agent(records)
    agent.start()
    soon(lambda: agent.status.online)
    agent.stop()
    assert not any(thread.is_alive() for thread in agent._threads)


def test_an_agent_started_before_enrolment_begins_with_it(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    from sync.enrolment import enrol

    with running(records) as agent:
        assert agent.status.state == "starting"
        enrol(proxy.url, office.code(), records)
        soon(lambda: agent.status.online)
        soon(lambda: price(records) == 4900)


@pytest.fixture
def revoke(office: HeadOffice) -> Callable[[str], None]:
    from sqlalchemy import update

    from central.tables import install

    def now(key: str) -> None:
        office.database.write(
            lambda connection: connection.execute(
                update(install).where(install.c.id == key).values(revoked_at="2026-11-02T09:00:00Z")
            )
        )

    return now


@pytest.mark.parametrize("clock", [timedelta(), timedelta(days=-30), timedelta(days=30)])
def test_a_worker_that_does_not_try_is_replaced_and_counted_whatever_the_wall_clock_says(
    records: Records, office: HeadOffice, device: Device, clock: timedelta
) -> None:
    """The clock of the wall is put back or forward while an action waits."""
    shift, ticks = timedelta(), 1000.0
    agent = Agent(records, clocks=Clocks(now=lambda: datetime.now(UTC) + shift, ticks=lambda: ticks))
    try:
        agent._poll.ask(patience=0)
        assert agent.status.online
        shift = clock
        records.act(help_call()).result()
        for _ in range(5):  # the worker's own thread hangs: nobody calls its step
            agent._watch()
            assert agent.status.restarts == 0
            ticks += 30
        agent._watch()
        assert agent.status.restarts == 1
        soon(office.tasks)
    finally:
        agent.stop()


def test_a_worker_that_no_longer_pulls_is_replaced_although_nothing_waits_to_be_sent(
    records: Records, office: HeadOffice, device: Device
) -> None:
    ticks = 1000.0
    agent = Agent(records, clocks=Clocks(ticks=lambda: ticks))
    try:
        agent._poll.ask(patience=0)  # there is news, and the worker's own thread hangs
        for _ in range(5):
            agent._watch()
            assert agent.status.restarts == 0
            ticks += 30
        agent._watch()
        assert agent.status.restarts == 1
        soon(lambda: records.product("p1"))
    finally:
        agent.stop()


def test_nobody_is_replaced_while_the_line_is_down(records: Records, proxy: Proxy, device: Device) -> None:
    ticks = 1000.0
    agent = Agent(records, clocks=Clocks(ticks=lambda: ticks))
    try:
        agent._poll.ask(patience=0)
        records.act(help_call()).result()
        proxy.stop()
        agent._poll.ask(patience=0)
        for _ in range(9):
            agent._watch()
            ticks += 30
        assert agent.status.restarts == 0
    finally:
        agent.stop()
