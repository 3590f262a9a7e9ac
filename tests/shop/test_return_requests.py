"""Returns that were begun: the steps, their refusals, and what goes to central."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from shop.deeds import Deed
from shop.return_requests import (
    Answer,
    Answered,
    Ask,
    Asked,
    Begin,
    Receive,
    Refused,
    ReturnRequest,
    Step,
    Wish,
    Withdraw,
    after,
    answer,
    ask,
    begin,
    body,
    read,
    still_meant,
    withdraw,
)

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LINES = (Wish(1, 2, "fit"), Wish(2, 1, "faulty", "damaged"))
BEGIN = Begin("R1", "TT-1", "S01", LINES, "", NOW)
ASK = Ask("R1", "TT-1", "S01", LINES, Asked("e1", NOW, ("late",), 3998))
YES, NO = Answer(True, Answered("m1", NOW, "All right")), Answer(False, Answered("m1", NOW))


def run(*steps: Step) -> ReturnRequest | Refused:
    done: ReturnRequest | None = None
    for step in steps:
        made = after(done, step)
        if isinstance(made, Refused):
            return made
        done = made
    assert done is not None
    return done


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ((BEGIN,), "begun"),
        ((BEGIN, BEGIN), "begun"),
        ((BEGIN, ASK), "asked"),
        ((ASK,), "asked"),
        ((ASK, BEGIN), "asked"),
        ((ASK, YES), "approved"),
        ((ASK, YES, YES), "approved"),
        ((ASK, YES, ASK), "approved"),
        ((ASK, NO), "refused"),
        ((ASK, YES, Receive()), "done"),
        ((BEGIN, Withdraw(), Receive()), "done"),
        ((BEGIN, Withdraw(), Withdraw()), "withdrawn"),
    ],
)
def test_the_steps(steps: tuple[Step, ...], state: str) -> None:
    done = run(*steps)
    assert isinstance(done, ReturnRequest)
    assert done.state == state
    assert read("R1", body(done)) == done


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ((BEGIN, YES), "not_asked"),
        ((ASK, Answer(True, Answered("e1", NOW))), "same_person"),
        ((ASK, YES, NO), "answered"),
        ((ASK, YES, Answer(True, Answered("m2", NOW))), "answered"),
        ((ASK, NO, ASK), "refused"),
        ((ASK, NO, Withdraw()), "refused"),
        ((BEGIN, Withdraw(), ASK), "withdrawn"),
        ((BEGIN, Withdraw(), YES), "withdrawn"),
        ((BEGIN, Receive(), ASK), "done"),
        ((BEGIN, Begin("R1", "TT-2", "S01", LINES, "", NOW)), "exists"),
    ],
)
def test_what_cannot_be(steps: tuple[Step, ...], reason: str) -> None:
    done = run(*steps)
    assert isinstance(done, Refused)
    assert done.reason == reason
    assert done.words.endswith(".")


def test_what_people_do_goes_to_central_and_shows_here() -> None:
    begun = begin("R1", "TT-1", "S01", LINES, now=NOW, mail=True)
    assert (begun.lane, begun.aggregate, begun.type, begun.v) == (0, "return:R1", "return.begin", 1)
    lines = [{"line": 1, "quantity": 2, "reason": "fit"},
             {"line": 2, "quantity": 1, "reason": "faulty", "condition": "damaged"}]  # fmt: skip
    assert begun.body == {"return": "R1", "order": "TT-1", "lines": lines, "by": "", "mail": True}
    request = read("R1", begun.overlay[0][2])
    assert request is not None
    assert request.state == "begun"
    asked = ask(request, "R1", "TT-1", "S01", LINES, actor="e1", codes=["late"], amount=3998, now=NOW)
    assert isinstance(asked, Deed)
    said = {"return": "R1", "order": "TT-1", "lines": lines, "actor": "e1", "codes": ["late"], "amount": 3998}
    assert (asked.type, asked.body) == ("return.ask", said)
    request = read("R1", asked.overlay[0][2])
    assert request is not None
    answered = answer(request, actor="m1", agreed=False, note="Worn", now=NOW)
    assert isinstance(answered, Deed)
    assert answered.body == {"return": "R1", "actor": "m1", "agreed": False, "note": "Worn"}
    gone = withdraw(request)
    assert isinstance(gone, Deed)
    assert (gone.type, gone.body) == ("return.withdraw", {"return": "R1", "actor": ""})
    assert answer(request, actor="e1", agreed=True, now=NOW) == Refused(
        "same_person", "Whoever asks cannot agree to it. Please ask somebody else."
    )


def test_a_manager_is_told_what_goes_out_instead_and_what_that_leaves_of_the_money() -> None:
    lines = (replace(LINES[0], instead="2 × Mug · Blue"), LINES[1])
    asked = ask(None, "R1", "TT-1", "S01", lines, actor="e1", codes=["late"], amount=3998, money=-250, now=NOW)
    assert isinstance(asked, Deed)
    assert asked.body["lines"][0] == {"line": 1, "quantity": 2, "reason": "fit", "instead": "2 × Mug · Blue"}
    assert (asked.body["money"], "instead" in asked.body["lines"][1]) == (-250, False)
    request = read("R1", asked.overlay[0][2])
    assert request is not None
    assert request.asked is not None
    assert (request.lines, request.asked.money) == (lines, -250)
    assert read("R1", dict(body(request)) | {"asked": dict(body(request)["asked"]) | {"money": "much"}}) is None
    plain = run(ASK, YES)
    assert isinstance(plain, ReturnRequest)
    again = after(plain, replace(ASK, lines=lines))  # what goes out is another question
    assert isinstance(again, ReturnRequest)
    assert (again.state, again.answered) == ("asked", None)


def test_who_begins_it_once_more_chose_other_lines_until_a_desk_went_on() -> None:
    other = Begin("R1", "TT-1", "S01", (Wish(2, 1, "mind"),), "", NOW)
    again, late = run(BEGIN, other), run(BEGIN, ASK, other)
    assert isinstance(again, ReturnRequest)
    assert (again.state, again.lines) == ("begun", other.lines)
    assert isinstance(late, ReturnRequest)
    assert (late.state, late.lines) == ("asked", LINES)


def test_too_much_and_nothing_are_our_own_mistakes() -> None:
    with pytest.raises(ValueError, match="lines"):
        begin("R1", "TT-1", "S01", (), now=NOW)
    with pytest.raises(ValueError, match="200"):
        answer(
            ReturnRequest("R1", "TT-1", "S01", LINES, "asked", "", NOW), actor="m", agreed=True, note="x" * 201, now=NOW
        )


@pytest.mark.parametrize(
    "odd",
    [{"lines": 7}, {"state": "lost"}, {"at": "today"}, {"lines": [{"line": 1, "quantity": 0, "reason": "fit"}]},
     {"lines": [{"line": 1, "quantity": 1, "reason": "because"}]}, {"asked": {"by": "e1"}}, {"order": None}],
)  # fmt: skip
def test_a_body_that_makes_no_sense_is_none(odd: dict[str, object]) -> None:
    done = run(ASK, YES)
    assert isinstance(done, ReturnRequest)
    assert read("R1", {**body(done), **odd}) is None


def test_a_shopper_who_begins_anew_is_waited_for_once() -> None:
    first, other = run(BEGIN), run(replace(BEGIN, id="R2", order="TT-2"))
    assert isinstance(first, ReturnRequest)
    assert isinstance(other, ReturnRequest)
    again = replace(first, id="R3", at=NOW + timedelta(minutes=1))
    by_staff = replace(first, id="R4", by="e1")
    asked = replace(first, id="R5", state="asked")
    assert still_meant((again, first, other, by_staff, asked)) == (again, other, by_staff, asked)
    assert still_meant((first, again)) == (again,)
