"""A second person's agreement by two short codes: only theirs fits, and only what they were asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import approvals, codes
from shop.approvals import Asked, Challenge, answer, answered_by, challenge, read_question, terms
from shop.lookups import StaffMember

NOW = datetime(2026, 11, 20, 9, 0, 30, tzinfo=UTC)
INGRID = StaffMember("ingrid", "Ingrid Halvorsen", "manager", "", "$argon2id$v=19$m=64,t=1,p=1$c2FsdA$aW5ncmlk")
OLE = StaffMember("ole", "Ole Brandt", "manager", "", "$argon2id$v=19$m=64,t=1,p=1$c2FsdA$b2xl")
LENA = StaffMember("lena", "Lena Petersen", "associate", "", "$argon2id$v=19$m=64,t=1,p=1$c2FsdA$bGVuYQ")
PEOPLE = (LENA, INGRID, OLE)
ASKED = Asked("01939f0a-7c1e-7000-8000-0123456789ab", "TT-100003", 2697, "EUR", "lena", ("late", "dear"))


def answered(asked: Asked = ASKED, by: StaffMember = INGRID, at: datetime = NOW) -> tuple[Challenge, str]:
    shown = challenge(asked, at)
    return shown, answer(shown.code, terms(asked), by)


def test_the_manager_who_answered_is_known_by_their_answer() -> None:
    for one in (INGRID, OLE):
        shown, said = answered(by=one)
        assert answered_by(shown, approvals.shown(said).lower(), PEOPLE) == one


@pytest.mark.parametrize(
    "other",
    [
        {"return_id": "01939f0a-7c1e-7000-8000-0123456789ac"},
        {"order": "TT-100004"},
        {"amount": 2698},
        {"currency": "SEK"},
        {"requester": "jonas"},
        {"codes": ("late",)},
    ],
)
def test_an_answer_is_good_for_nothing_else(other: dict[str, Any]) -> None:
    _, said = answered()
    assert answered_by(challenge(replace(ASKED, **other), NOW), said, PEOPLE) is None


def test_an_answer_is_good_for_its_minute_only() -> None:
    _, said = answered()
    assert answered_by(challenge(ASKED, NOW + timedelta(minutes=1)), said, PEOPLE) is None


def test_whoever_asks_cannot_answer_themselves_nor_can_somebody_who_is_no_manager() -> None:
    own, said = answered(replace(ASKED, requester="ingrid"))
    assert answered_by(own, said, PEOPLE) is None
    shown, hers = answered(by=LENA)
    assert answered_by(shown, hers, PEOPLE) is None


def test_a_new_pin_makes_old_answers_worthless() -> None:
    shown, said = answered()
    assert answered_by(shown, said, (replace(INGRID, pin=INGRID.pin + "x"),)) is None


def test_what_is_scanned_says_all_that_is_asked() -> None:
    shown = challenge(ASKED, NOW)
    assert read_question(shown.text) == shown
    assert codes.read(shown.text) == codes.ApprovalCode(shown.text)
    assert len(shown.text) <= 200


def test_an_answer_is_scanned_as_well() -> None:
    shown, said = answered()
    code = codes.read(approvals.scanned(said))
    assert isinstance(code, codes.ApprovalCode)
    assert not code.asks
    assert answered_by(shown, code.text, PEOPLE) == INGRID


def test_a_typing_mistake_is_told_from_a_wrong_answer() -> None:
    _, said = answered()
    assert approvals.tidy(said[:-1] + ("0" if said[-1] != "0" else "1")) is None
    assert codes.read(approvals.ANSWER + "0000000") == codes.Unreadable("damaged", approvals.ANSWER + "0000000")


def test_a_challenge_is_open_for_ten_minutes() -> None:
    minute = challenge(ASKED, NOW).minute
    assert approvals.in_time(minute, NOW + timedelta(minutes=10))
    assert not approvals.in_time(minute, NOW + timedelta(minutes=12))
    assert not approvals.in_time(minute, NOW - timedelta(minutes=3))


def test_central_gets_what_it_needs_to_work_it_out_again() -> None:
    shown, said = answered()
    assert approvals.proof(shown, said) == {
        "minute": shown.minute,
        "amount": 2697,
        "currency": "EUR",
        "codes": ["late", "dear"],
        "code": said,
    }


@given(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", max_size=300))
def test_nothing_that_is_scanned_raises(text: str) -> None:
    found = read_question(approvals.QUESTION + text)
    assert found is None or found.text == approvals.QUESTION + text
    codes.read(approvals.QUESTION + text)
    codes.read(approvals.ANSWER + text)


@given(st.lists(st.text(max_size=12), min_size=2, max_size=8), st.data())
def test_no_two_things_asked_have_the_same_text(parts: list[str], data: st.DataObject) -> None:
    """A part cannot be moved across the border to the next one."""
    at = data.draw(st.integers(0, len(parts) - 1))
    asked = replace(ASKED, codes=tuple(parts))
    other = replace(ASKED, codes=(*parts[:at], "".join(parts[at : at + 2]), *parts[at + 2 :]))
    assert challenge(asked, NOW).code != challenge(other, NOW).code or asked == other
