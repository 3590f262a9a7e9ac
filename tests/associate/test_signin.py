"""Sign in: badge or name, then a PIN; slow after wrong tries, strict about an old staff list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from associate.signin import Door, SignIn, StaffList
from shell.background import Background
from shell.bridge import Bridge
from shop.lookups import StaffMember
from shop.pins import PinAttempts, noted
from shop.promises import Freshness
from tests.associate.facts import JONAS, MARA, NOW, STAFF

PINS = {MARA.pin: "111111", JONAS.pin: "222222"}


class Bench:
    """A sign-in page over a device that remembers wrong PINs, with clocks that a test can move."""

    def __init__(self, freshness: Freshness = "fresh") -> None:
        self.background = Background(Bridge())
        self.freshness: Freshness = freshness
        self.counter: dict[str, PinAttempts] = {}
        self.now, self.seconds = NOW, 0.0
        self.broken = False
        self.members: tuple[StaffMember, ...] = STAFF
        self.pages: list[SignIn] = []
        self.checked: list[str] = []
        self.page = self.restart()

    def restart(self) -> SignIn:
        door = Door(self._staff, lambda who: self.counter.get(who, PinAttempts()), self._note, self._verify)
        self.page = SignIn(
            door, background=self.background, now=lambda: self.now, age=_age, elapsed=lambda: self.seconds
        )
        self.pages.append(self.page)
        self.came: list[StaffMember] = []
        self.page.signed_in.connect(self.came.append)
        self.page.refresh()
        assert self.background.idle()
        return self.page

    def _staff(self) -> StaffList:
        if self.broken:
            raise OSError("no disk")
        return StaffList(self.members, self.freshness, NOW)

    def _note(self, who: str, ok: bool) -> None:
        self.counter[who] = noted(self.counter.get(who, PinAttempts()), ok, self.now)

    def _verify(self, pin_hash: str, pin: str) -> bool:
        self.checked.append(pin)
        return PINS.get(pin_hash) == pin

    def choose(self, who: StaffMember) -> None:
        self.page.choose(who.id)
        assert self.background.idle()

    def enter(self, pin: str, times: int = 1) -> None:
        for _ in range(times):
            self.page.enter(pin)
            assert self.background.idle()


def _age(as_of: datetime | None) -> str:
    return as_of.isoformat() if as_of else ""


@pytest.fixture
def bench(qapp: QCoreApplication) -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.background.close()


def test_a_name_and_the_right_pin_sign_in(bench: Bench) -> None:
    bench.page.find("jo")
    assert [p.name for p in bench.page.people.rows] == ["Jonas Weil"]
    bench.choose(JONAS)
    assert (bench.page.state.step, bench.page.state.name) == ("pin", "Jonas Weil")
    bench.enter("222222")
    assert bench.came == [JONAS]
    assert (bench.page.state.step, bench.page.state.typed) == ("who", "")


def test_a_badge_asks_for_its_owners_pin(bench: Bench) -> None:
    assert bench.page.badge("E001")
    assert bench.page.state.name == "Mara Lindt"
    assert not bench.page.badge("E999")
    assert bench.page.state.trouble == "unknown_badge"


def test_a_wrong_pin_says_how_many_tries_are_left(bench: Bench) -> None:
    bench.choose(JONAS)
    bench.enter("000000")
    assert (bench.page.state.trouble, bench.page.state.left) == ("wrong", 4)
    assert bench.came == []


def test_after_five_wrong_pins_one_waits_and_is_not_even_checked(bench: Bench) -> None:
    bench.choose(JONAS)
    bench.enter("000000", 5)
    assert (bench.page.state.trouble, bench.page.state.wait_s) == ("wait", 30)
    bench.enter("222222")
    assert bench.came == []
    assert len(bench.checked) == 5


def test_the_wait_survives_a_restart_and_ends(bench: Bench) -> None:
    bench.choose(JONAS)
    bench.enter("000000", 5)
    bench.restart()
    bench.choose(JONAS)
    assert bench.page.state.trouble == "wait"
    bench.seconds, bench.now = 31.0, NOW + timedelta(seconds=31)
    bench.choose(JONAS)
    bench.enter("222222")
    assert bench.came == [JONAS]
    assert bench.counter[JONAS.id] == PinAttempts()


def test_moving_the_clock_does_not_shorten_the_wait(bench: Bench) -> None:
    bench.choose(JONAS)
    bench.enter("000000", 5)
    bench.now = NOW + timedelta(hours=5)
    bench.choose(JONAS)
    assert (bench.page.state.trouble, bench.page.state.wait_s) == ("wait", 30)


def test_ten_wrong_pins_lock_until_a_manager_helps(bench: Bench) -> None:
    bench.counter[JONAS.id] = PinAttempts(10, NOW - timedelta(days=9))
    bench.choose(JONAS)
    assert bench.page.state.trouble == "locked"
    bench.enter("222222")
    assert bench.came == []


def test_one_persons_wrong_pins_do_not_stop_another(bench: Bench) -> None:
    bench.choose(JONAS)
    bench.enter("000000", 5)
    bench.page.back()
    bench.choose(MARA)
    bench.enter("111111")
    assert bench.came == [MARA]


def test_two_quick_entries_are_one_try(bench: Bench) -> None:
    bench.choose(JONAS)
    bench.page.enter("000000")
    bench.page.enter("000000")
    assert bench.background.idle()
    assert bench.counter[JONAS.id].failed == 1


def test_an_old_staff_list_wants_a_manager_first(qapp: QCoreApplication) -> None:
    bench = Bench("old")
    bench.choose(JONAS)
    assert bench.page.state.trouble == "manager_first"
    bench.enter("222222")
    assert bench.came == []
    bench.choose(MARA)
    bench.enter("111111")
    bench.choose(JONAS)
    bench.enter("222222")
    assert bench.came == [MARA, JONAS]
    bench.background.close()


def test_a_staff_list_that_never_came_lets_nobody_in(qapp: QCoreApplication) -> None:
    bench = Bench("unknown")
    bench.choose(MARA)
    bench.enter("111111")
    assert (bench.page.state.trouble, bench.came) == ("closed", [])
    bench.background.close()


def test_who_signed_in_last_is_offered_first(bench: Bench) -> None:
    bench.choose(MARA)
    bench.enter("111111")
    assert bench.page.people.rows[0].name == "Mara Lindt"


def test_an_unreadable_staff_list_is_said_and_mends(bench: Bench) -> None:
    bench.broken = True
    bench.page.refresh()
    assert bench.background.idle()
    assert bench.page.state.unreadable
    bench.broken = False
    bench.page.refresh()
    assert bench.background.idle()
    assert not bench.page.state.unreadable


def test_a_person_who_left_the_list_cannot_go_on(bench: Bench) -> None:
    bench.choose(JONAS)
    bench.members = (MARA,)
    bench.page.refresh()
    assert bench.background.idle()
    assert bench.page.state.step == "who"
