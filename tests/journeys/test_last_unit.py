"""Twenty kiosks and one last unit, over real HTTP: one order is confirmed, the others are told at once, or as soon as
they are connected again; whoever asks when, no screen ever says what is not so."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select

from central.tables import purchase
from shop.ordering import CONFIRMED, Placing
from tests.central.ledger_queries import broken
from tests.journeys.test_pickup_killed import new_device, office, opened_house
from tests.sync.conftest import HeadOffice, proxy
from tests.sync.test_placed import Kiosk, _on_the_shelf
from tests.sync.wire import Proxy

__all__ = ["new_device", "office", "opened_house", "proxy"]  # fixtures of the room that knows central

SOME, ALL = 3, 20
LONG = pytest.mark.long
COUNTS = (SOME, pytest.param(ALL, marks=LONG))


@pytest.fixture
def kiosks(
    office: HeadOffice, proxy: Proxy, tmp_path: Path, new_device: Path, request: pytest.FixtureRequest
) -> Iterator[list[Kiosk]]:
    """So many kiosks of one store, on whose shelf there is one lantern."""
    office.database.write(lambda connection: _on_the_shelf(connection, 1))
    made = [Kiosk(office, proxy, shutil.copytree(new_device, tmp_path / f"k{n}")) for n in range(request.param)]
    yield made
    for one in made:
        one.drive.agent.stop()
        one.records.close()


def answered(kiosk: Kiosk, order: str) -> Placing:
    """Until central has said yes or no; what the screen showed before that."""
    seen = [kiosk.shows(order)]
    while seen[-1].state in ("saved", "on_its_way"):
        kiosk.drive.steps(1)
        seen.append(kiosk.shows(order))
        assert len(seen) < 400, "no answer"
    assert not [one for one in seen[:-1] if one.is_confirmed]
    return seen[-1]


def all_at_once(kiosks: Sequence[Kiosk], orders: Sequence[str]) -> list[Placing]:
    """Each on a line of its own, and nobody waits for anybody."""
    said: dict[int, Placing] = {}
    together = threading.Barrier(len(kiosks))

    def go(at: int) -> None:
        together.wait(30)
        said[at] = answered(kiosks[at], orders[at])

    threads = [threading.Thread(target=partial(go, at)) for at in range(len(kiosks))]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert len(said) == len(kiosks), "somebody was never answered"
    return [said[at] for at in range(len(kiosks))]


def one_buyer(office: HeadOffice, kiosks: Sequence[Kiosk], orders: Sequence[str]) -> str:
    """The one order that stands at central is the one whose screen says so, today and from now on; which it is."""
    said = [kiosk.shows(order) for kiosk, order in zip(kiosks, orders, strict=True)]
    (kept,) = [one for one in said if one.state in CONFIRMED]
    for one in said:
        if one is not kept:
            assert (one.state, one.why, one.orders) == ("refused", "sold_out", ()), one
            assert "1 wanted, 0 left" in one.words
    with office.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(purchase)).scalar() == 1
        assert connection.execute(select(purchase.c.number)).scalars().all() == [part.number for part in kept.orders]
        assert broken(connection) == {}
    return kept.id


def _knows(kiosk: Kiosk, orders: int) -> bool:
    return len(kiosk.records.placings()) == orders


@pytest.mark.parametrize("kiosks", COUNTS, indirect=True)
def test_online_one_is_confirmed_and_the_others_are_told_at_once(office: HeadOffice, kiosks: list[Kiosk]) -> None:
    orders = [kiosk.place(told="order") for kiosk in kiosks]
    said = all_at_once(kiosks, orders)
    assert sum(one.is_confirmed for one in said) == 1
    assert {one.state for one in said} == {"to_pay", "refused"}
    kept = one_buyer(office, kiosks, orders)
    for kiosk in kiosks:
        kiosk.drive.until(partial(_knows, kiosk, len(kiosks)), steps=400)
        assert [one.id for one in kiosk.records.placings() if one.is_confirmed] == [kept]


@LONG  # two of them are a test of their own, in the room of what travels
@pytest.mark.parametrize("kiosks", [ALL], indirect=True)
def test_without_a_line_all_ask_and_each_is_told_when_it_is_back(
    office: HeadOffice, kiosks: list[Kiosk], proxy: Proxy
) -> None:
    proxy.stop()
    orders = [kiosk.place() for kiosk in kiosks]
    for kiosk, order in zip(kiosks, orders, strict=True):
        kiosk.drive.steps(3)
        assert kiosk.shows(order).state in ("saved", "on_its_way")
        assert not kiosk.shows(order).is_confirmed
    proxy.start()
    turns = [len(kiosks) // 2, *(at for at in range(len(kiosks)) if at != len(kiosks) // 2)]
    first, *later = (answered(kiosks[at], orders[at]) for at in turns)
    assert first.state == "to_pay"
    assert {one.state for one in later} == {"refused"}
    assert one_buyer(office, kiosks, orders) == orders[turns[0]]
    for kiosk in kiosks:
        kiosk.reconnect()
        assert not kiosk.knows_ada()


@LONG
@pytest.mark.parametrize("kiosks", [ALL], indirect=True)
def test_half_of_them_come_back_while_the_others_order(office: HeadOffice, kiosks: list[Kiosk], proxy: Proxy) -> None:
    away = kiosks[::2]
    asked = {id(kiosk): kiosk.place() for kiosk in away}
    orders = [asked.get(id(kiosk)) or kiosk.place(told="order") for kiosk in kiosks]
    all_at_once(kiosks, orders)
    one_buyer(office, kiosks, orders)
