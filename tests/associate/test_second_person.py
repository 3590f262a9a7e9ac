"""A second person agrees to a return: here, from their own tablet, or through central. Never whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from associate.second_person import Answered, Elsewhere, SecondPerson
from associate.second_person_agree import Agreeing, AgreeSheet
from associate.signin import Door, StaffList
from associate.wording import Wording
from shell.background import Background
from shell.bridge import Bridge
from shell.language import Language
from shop import approvals, codes, pins
from shop.approvals import Asked
from shop.deeds import Deed
from shop.lookups import StaffMember
from shop.pins import PinAttempts, noted
from shop.promises import Freshness
from tests.associate.facts import JONAS, MARA, NOW, STAFF

NILS = StaffMember("E004", "Nils Oja", "manager", "STAFF:E004", "pin-of-nils")
PINS = {MARA.pin: "111111", JONAS.pin: "222222", NILS.pin: "444444"}
ASKED = Asked("01939f0a-7c1e-7000-8000-0123456789ab", "TT-100003", 2697, "EUR", JONAS.id, ("late",))


class Bench:
    """The sheet of a desk and that of a manager's tablet, with clocks and a PIN counter that a test can see."""

    def __init__(self) -> None:
        self.background = Background(Bridge())
        self.freshness: Freshness = "fresh"
        self.members: tuple[StaffMember, ...] = (*STAFF, NILS)
        self.counter: dict[str, PinAttempts] = {}
        self.now, self.seconds = NOW, 0.0
        self.sent: list[Asked] = []
        self.reply: Answered | None = None
        self.broken = self.unreadable = False
        self.saved: list[Deed] = []
        self.heard: list[tuple[str, str]] = []
        self.sounds: list[str] = []
        self.second = self.restart()
        words = Wording(Language(), lambda: None, lambda: self.now)
        agreeing = Agreeing(self._door(), lambda _number: None, lambda: "EUR", lambda: "id", self._save)
        self.agree = AgreeSheet(agreeing, background=self.background, now=lambda: self.now, words=words)
        self.agree.answered.connect(self.sounds.append)

    def restart(self) -> SecondPerson:
        second = SecondPerson(
            self._door(),
            background=self.background,
            now=lambda: self.now,
            check=lambda signed: signed.ticket,
            money=lambda money: f"{money.minor} {money.currency}",
            time_of=lambda at: f"{at:%H:%M}",
            age=lambda _at: "",
            elsewhere=Elsewhere(self._ask, lambda _return: self.reply),
            elapsed=lambda: self.seconds,
        )
        second.approved.connect(lambda who, how: self.heard.append((who, how)))
        second.declined.connect(lambda: self.heard.append(("", "declined")))
        second.answered.connect(self.sounds.append)
        self.second = second
        return second

    def _door(self) -> Door:
        def note(who: str, ok: bool) -> None:
            self.counter[who] = noted(self.counter.get(who, PinAttempts()), ok, self.now)

        def staff() -> StaffList:
            if self.unreadable:
                raise OSError("no disk")
            return StaffList(self.members, self.freshness, NOW)

        return Door(
            staff, lambda who: self.counter.get(who, PinAttempts()), note, lambda key, pin: PINS.get(key) == pin
        )

    def _ask(self, asked: Asked) -> Future[None]:
        self.sent.append(asked)
        return self._done()

    def _save(self, deed: Deed, _command: str) -> Future[None]:
        self.saved.append(deed)
        return self._done()

    def _done(self) -> Future[None]:
        future: Future[None] = Future()
        future.set_exception(OSError("no disk")) if self.broken else future.set_result(None)
        return future

    def settle(self) -> None:
        assert self.background.idle()

    def ask(self, asked: Asked = ASKED) -> None:
        self.second.ask(asked)
        self.settle()

    def scan(self, text: str, on: Any = None) -> bool:
        took = bool((on or self.second).hear(codes.read(text)))
        self.settle()
        return took

    def pin(self, pin: str, times: int = 1, on: Any = None) -> None:
        for _ in range(times):
            (on or self.second)._sign_in.enter(pin)
            self.settle()

    @property
    def wrong(self) -> str:
        """What is wrong with the answer that was typed."""
        return self.second.state.code_trouble

    @property
    def remote(self) -> str:
        return self.second.state.remote

    def answer(self, typed: str) -> None:
        self.second.answer(typed)
        self.settle()


@pytest.fixture
def bench(qapp: QCoreApplication) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.background.close()


# --- here


def test_it_says_what_is_asked_and_offers_the_other_managers_only(bench: Bench) -> None:
    bench.ask(replace(ASKED, requester=MARA.id))
    state = bench.second.state
    assert (state.order, state.amount, state.reasons, state.who) == ("TT-100003", "2697 EUR", ("late",), "Mara Lindt")
    assert [one.name for one in bench.second._sign_in._people.rows] == ["Nils Oja"]


def test_it_can_be_asked_again_and_again(bench: Bench) -> None:
    for _ in range(3):
        bench.ask()
        assert (bench.second.state.loading, bench.second.state.who) == (False, "Jonas Weil")
        bench.second.decline()


def test_a_list_that_cannot_be_read_lets_nobody_agree(bench: Bench) -> None:
    bench.unreadable = True
    bench.ask()
    assert (bench.second.state.loading, bench.second.state.admitted) == (False, False)


def test_a_name_and_a_pin_agree(bench: Bench) -> None:
    bench.ask()
    bench.second._sign_in.choose(MARA.id)
    bench.settle()
    bench.pin("111111")
    assert bench.heard == [(MARA.id, "pin")]
    assert not bench.second.state.open
    assert bench.second.proof is None


def test_a_badge_asks_for_its_owners_pin(bench: Bench) -> None:
    bench.ask()
    assert bench.scan(NILS.badge)
    assert bench.second._sign_in.state.name == "Nils Oja"
    bench.pin("444444")
    assert bench.heard == [(NILS.id, "pin")]


@pytest.mark.parametrize(("badge", "trouble"), [("STAFF:E002", "same_person"), ("STAFF:E003", "no_manager"),
                                                ("STAFF:E999", "no_manager")])  # fmt: skip
def test_whoever_asks_and_whoever_is_no_manager_is_told_so(bench: Bench, badge: str, trouble: str) -> None:
    bench.ask()
    bench.scan(badge)
    assert (bench.second.state.trouble, bench.second._sign_in.state.step) == (trouble, "who")
    assert bench.sounds == ["refused"]
    bench.second._sign_in.choose(JONAS.id)
    bench.pin("222222")
    assert bench.heard == []


def test_a_manager_who_asks_cannot_agree_with_their_own_pin(bench: Bench) -> None:
    bench.ask(replace(ASKED, requester=MARA.id))
    bench.scan(MARA.badge)
    bench.second._sign_in.choose(MARA.id)
    bench.settle()
    bench.pin("111111")
    assert (bench.second.state.trouble, bench.heard) == ("same_person", [])


def test_wrong_pins_are_counted_as_at_the_door_and_a_restart_forgets_none(bench: Bench) -> None:
    bench.ask()
    bench.scan(MARA.badge)
    bench.pin("000000")
    assert (bench.second._sign_in.state.trouble, bench.second._sign_in.state.left) == ("wrong", 4)
    bench.pin("000000", times=4)
    assert bench.second._sign_in.state.trouble == "wait"
    bench.restart()
    bench.ask()
    bench.scan(MARA.badge)
    assert bench.second._sign_in.state.trouble == "wait"
    bench.pin("111111")
    assert bench.heard == []


def test_ten_wrong_pins_lock(bench: Bench) -> None:
    bench.counter[MARA.id] = PinAttempts(pins.LOCKED_AT, NOW)
    bench.ask()
    bench.scan(MARA.badge)
    assert bench.second._sign_in.state.trouble == "locked"


def test_without_another_manager_it_says_so(bench: Bench) -> None:
    bench.members = STAFF
    bench.ask(replace(ASKED, requester=MARA.id))
    assert bench.second.state.lone


@pytest.mark.parametrize("freshness", ["ageing", "old", "unknown"])
def test_an_old_list_of_people_lets_nobody_agree_here(bench: Bench, freshness: Freshness) -> None:
    bench.freshness = freshness
    bench.ask()
    assert not bench.second.state.admitted
    bench.scan(MARA.badge)
    bench.pin("111111")
    bench.second.choose("code")
    shown = bench.second._shown
    assert shown is not None
    bench.answer(approvals.answer(shown.code, approvals.terms(ASKED), MARA))
    assert bench.heard == []


def test_closing_it_declines_and_what_comes_later_counts_for_nothing(bench: Bench) -> None:
    bench.ask()
    bench.scan(MARA.badge)
    bench.second._sign_in.enter("111111")
    bench.second.decline()
    bench.settle()
    assert bench.heard == [("", "declined")]
    assert not bench.scan(MARA.badge)


def test_other_scans_do_not_reach_the_page_below(bench: Bench) -> None:
    assert not bench.scan("ORDER:TT-100003")
    bench.ask()
    assert bench.scan("ORDER:TT-100003")
    assert bench.sounds == ["unknown"]


# --- by a code


def challenged(bench: Bench, asked: Asked = ASKED) -> str:
    """What the manager's tablet scans."""
    bench.ask(asked)
    bench.second.choose("code")
    return bench.second.state.question


def test_two_tablets_agree_by_their_codes_alone(bench: Bench) -> None:
    question = challenged(bench)
    bench.agree.sign(MARA)
    assert bench.scan(question, on=bench.agree)
    state = bench.agree.state
    assert (state.step, state.order, state.who, state.reasons) == ("look", "TT-100003", "Jonas Weil", ("late",))
    bench.agree.confirm()
    bench.settle()
    bench.pin("111111", on=bench.agree)
    assert bench.agree.state.step == "answer"
    assert [deed.type for deed in bench.saved] == ["return.agree"]
    bench.answer(bench.agree.state.answer)
    assert bench.heard == [(MARA.id, "code")]
    assert bench.second.proof == {
        "minute": int(NOW.timestamp()) // 60,
        "amount": 2697,
        "currency": "EUR",
        "codes": ["late"],
        "code": bench.agree.state.answer.replace(" ", ""),
    }


def test_what_is_typed_is_as_good_as_what_is_scanned(bench: Bench) -> None:
    challenged(bench)
    bench.agree.sign(MARA)
    bench.agree.begin()
    bench.agree.by_hand()
    bench.agree.typed(bench.second.state.challenge.lower(), "tt-100003", "26,97")
    bench.settle()
    bench.agree.confirm()
    bench.pin("111111", on=bench.agree)
    assert bench.scan(bench.agree.state.scanned)
    assert bench.heard == [(MARA.id, "code")]


@pytest.mark.parametrize(("order", "amount"), [("TT-100004", "26.97"), ("TT-100003", "26.98")])
def test_an_answer_to_something_else_is_wrong(bench: Bench, order: str, amount: str) -> None:
    challenged(bench)
    bench.agree.sign(MARA)
    bench.agree.typed(bench.second.state.challenge, order, amount)
    bench.settle()
    bench.agree.confirm()
    bench.settle()
    bench.pin("111111", on=bench.agree)
    bench.answer(bench.agree.state.answer)
    assert (bench.wrong, bench.heard) == ("wrong", [])


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        (("0000 0000", "TT-100003", "26.97"), "code"),
        (("", "SN:1", "26.97"), "order"),
        (("", "TT-100003", "26.9"), "amount"),
    ],
)
def test_what_is_typed_wrong_is_named(bench: Bench, typed: tuple[str, str, str], trouble: str) -> None:
    challenged(bench)
    bench.agree.sign(MARA)
    bench.agree.begin()
    bench.agree.typed(typed[0] or bench.second.state.challenge, *typed[1:])
    assert bench.agree.state.trouble == trouble


def test_a_mistyped_answer_costs_nothing_and_five_wrong_ones_need_a_new_code(bench: Bench) -> None:
    challenged(bench)
    before = bench.second.state.challenge
    bench.answer("AAAA AAAA")
    assert bench.wrong == "mistyped"
    wrong = approvals.answer(before, approvals.terms(ASKED), JONAS)
    for _ in range(approvals.MOST_WRONG - 1):
        bench.answer(wrong)
    assert bench.wrong == "wrong"
    bench.answer(wrong)
    assert bench.wrong == "worn"
    right = approvals.answer(before, approvals.terms(ASKED), MARA)
    bench.answer(right)
    assert bench.heard == []
    bench.now += timedelta(minutes=1)
    bench.second.renew()
    assert (bench.wrong, bench.second.state.challenge != before) == ("", True)


def test_a_challenge_ends_after_ten_minutes_whatever_the_clock_says(bench: Bench) -> None:
    challenged(bench)
    shown = bench.second._shown
    assert shown is not None
    bench.now -= timedelta(hours=3)
    bench.seconds += approvals.WINDOW.total_seconds()
    bench.second._look()
    assert (bench.wrong, bench.second.state.left_s) == ("late", 0)
    bench.answer(approvals.answer(shown.code, approvals.terms(ASKED), MARA))
    assert bench.heard == []


def test_only_a_manager_who_did_not_ask_agrees_on_a_tablet(bench: Bench) -> None:
    question = challenged(bench)
    bench.agree.sign(JONAS)
    bench.scan(question, on=bench.agree)
    assert bench.agree.state.trouble == "not_manager"
    own = challenged(bench, replace(ASKED, requester=MARA.id))
    bench.agree.sign(MARA)
    bench.scan(own, on=bench.agree)
    assert (bench.agree.state.trouble, bench.agree.state.step) == ("own", "look")
    bench.agree.confirm()
    assert bench.agree.state.step == "look"


def test_an_old_question_is_said_to_be_old(bench: Bench) -> None:
    question = challenged(bench)
    bench.now += timedelta(minutes=30)
    bench.agree.sign(MARA)
    bench.scan(question, on=bench.agree)
    assert (bench.agree.state.trouble, bench.agree.state.at) == ("old", "14:02")


def test_nothing_is_agreed_to_before_it_is_saved(bench: Bench) -> None:
    question = challenged(bench)
    bench.broken = True
    bench.agree.sign(MARA)
    bench.scan(question, on=bench.agree)
    bench.agree.confirm()
    bench.settle()
    bench.pin("111111", on=bench.agree)
    assert (bench.agree.state.step, bench.agree.state.trouble, bench.agree.state.answer) == ("look", "unsaved", "")


def test_the_sheet_of_a_tablet_goes_with_the_person(bench: Bench) -> None:
    question = challenged(bench)
    bench.agree.sign(MARA)
    bench.scan(question, on=bench.agree)
    bench.agree.sign(JONAS)
    assert not bench.agree.state.open


# --- through central


def test_a_manager_elsewhere_answers_and_it_goes_on_by_itself(bench: Bench) -> None:
    bench.ask()
    bench.second.choose("remote")
    bench.second.send()
    bench.second.send()
    bench.settle()
    assert (bench.sent, bench.remote, bench.second.state.asked_at) == ([ASKED], "asked", "14:02")
    bench.second.news()
    bench.settle()
    assert bench.heard == []
    bench.reply = Answered(True, MARA.id)
    bench.second.news()
    bench.settle()
    assert bench.heard == [(MARA.id, "remote")]


def test_a_no_is_said_with_its_reason(bench: Bench) -> None:
    bench.ask()
    bench.second.send()
    bench.settle()
    bench.reply = Answered(False, MARA.id, "Please send it to the workshop.")
    bench.second.news()
    bench.settle()
    state = bench.second.state
    assert (state.remote, state.answered_by, state.note) == ("refused", "Mara Lindt", "Please send it to the workshop.")
    assert bench.heard == []


def test_an_answer_of_whoever_asked_is_none(bench: Bench) -> None:
    bench.ask()
    bench.second.send()
    bench.settle()
    bench.reply = Answered(True, JONAS.id)
    bench.second.news()
    bench.settle()
    assert bench.heard == []


def test_a_question_that_is_not_saved_was_not_asked(bench: Bench) -> None:
    bench.broken = True
    bench.ask()
    bench.second.send()
    bench.settle()
    assert bench.remote == "failed"
    bench.broken = False
    bench.second.send()
    bench.settle()
    assert bench.remote == "asked"


def test_amounts_are_read_as_people_type_them() -> None:
    for text, currency, minor in [
        ("26.97", "EUR", 2697), ("26,97", "EUR", 2697), ("27", "EUR", 2700), ("1 999,00", "EUR", 199900),
        ("1999", "JPY", 1999), ("1.999", "KWD", 1999), ("1.999", "EUR", None), ("26.9", "EUR", None),
        ("1.999,00", "EUR", None), ("-5", "EUR", None), ("", "EUR", None), ("5.00", "JPY", None),
    ]:  # fmt: skip
        assert approvals.typed_amount(text, currency) == minor, text
