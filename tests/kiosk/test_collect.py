"""Collecting an order at the kiosk: how it stands, "I'm here", whose turn it is, who comes, and that it is done."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.main import Program
from records.feed import Page
from shell import pictures
from shop.pickup_codes import pickup_code
from tests.kiosk.conftest import Opener
from tests.kiosk.shop import CODE_ANNA, CODE_BEN, now, order
from tests.kiosk.test_every_code import believed, page, see, signed

MINE, OTHER, PART = "TT-100001", "TT-100021", "TT-100022"
CODE_PART = pickup_code(4711)


@pytest.fixture
def kiosk(opened: Opener) -> Program:
    program = opened(known=True)
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    program.memory.verify = believed
    return program


def iso(minutes: float) -> str:
    """So many minutes ago."""
    return (now() - timedelta(minutes=minutes)).isoformat()


def bring(program: Program, *orders: tuple[str, int, dict[str, Any]], at: float = 0) -> None:
    """What sync does when central's page with orders arrives, so many minutes ago."""
    assert program.records is not None
    cursor = program.records.cursor("orders:S01")
    rows = [["order", number, cursor.seq + n, ver, body] for n, (number, ver, body) in enumerate(orders, 1)]
    to = cursor.seq + len(rows)
    seen = now() - timedelta(minutes=at)
    program.records.apply(Page("orders:S01", cursor.gen, cursor.seq, to, to, rows, seen)).result()


def here(minutes: float, bay: str = "") -> dict[str, Any]:
    return {"arrival": {"at": iso(minutes), "bay": bay}}


def goes(name: str = "Ben") -> dict[str, Any]:
    return {"claim": {"actor": "ben", "device": "t1", "since": iso(0), "name": name}}


def served(number: str, came: float, left: float) -> tuple[str, int, dict[str, Any]]:
    lines = [{"line": 1, "from": {"staged": 2}}, {"line": 2, "from": {"staged": 1}}]
    over = [{"id": f"h-{number}", "actor": "ben", "at": iso(left), "lines": lines}]
    return number, 1, order("C2", handed_over=3) | here(came) | {"hand_overs": over}


def show(program: Program, number: str = MINE) -> None:
    program.scanner.inject(signed("pickup", number))
    see(program, lambda: page(program) == "collect" and program.models.pages.collect.facts.number == number)


def tap(program: Program, words: str) -> None:
    """Once the buttons lie where they belong, a frame after they changed."""
    see(program, words)
    pictures.wait(lambda: False, 0.05)
    pictures.tap(program.window, words)


def absent(program: Program, words: str) -> bool:
    return pictures.find(program.window, words) is None


def sent(program: Program) -> list[str]:
    assert program.records is not None
    return [row.type for row in program.records.pending(0, 10)]


def test_the_way_from_i_am_here_to_the_thanks(kiosk: Program) -> None:
    show(kiosk)
    see(kiosk, "Hello Anna, your\norder is ready")
    tap(kiosk, "I’m here")
    see(kiosk, "You are noted down")
    see(kiosk, "In a hurry? Anyone from our team is glad to help.")
    assert sent(kiosk) == ["order.arrive"]
    kiosk.models.pages.collect.arrive()
    assert kiosk.frame.background.idle()
    assert absent(kiosk, "You are next")
    assert sent(kiosk) == ["order.arrive"]
    mine, other = order("C1", CODE_ANNA, staged=3) | here(0), order("C2", staged=3) | here(4)
    bring(kiosk, (OTHER, 1, other), (MINE, 2, mine))
    see(kiosk, "Anna, we know\nyou are here")
    see(kiosk, "1 customer before you")
    bring(kiosk, (OTHER, 2, order("C2", handed_over=3) | here(4)))
    see(kiosk, "You are next")
    bring(kiosk, (MINE, 3, mine | goes()))
    see(kiosk, "Ben is bringing\nyour order")
    assert absent(kiosk, "You are next")
    bring(kiosk, (MINE, 4, order("C1", CODE_ANNA, handed_over=3) | here(0)))
    see(kiosk, "Thank you, Anna")
    see(kiosk, "Your order has been handed over.")
    tap(kiosk, "Done")
    see(kiosk, "How likely are you to recommend us to a friend?")


def test_the_minutes_are_told_where_recent_turns_say_them_and_the_list_is_fresh(kiosk: Program) -> None:
    before = [served(f"TT-20000{n}", 50 - 10 * n, 46 - 10 * n) for n in range(4)]
    bring(kiosk, *before, (MINE, 2, order("C1", staged=3) | here(0)))
    show(kiosk)
    see(kiosk, "You are next")
    see(kiosk, "About 5 minutes")
    bring(kiosk, at=6)
    kiosk.models.pages.collect.refresh()
    see(kiosk, "How long it takes we can’t say right now")
    assert absent(kiosk, "You are next")


def test_a_parking_bay_is_asked_for_kept_and_can_be_changed(kiosk: Program) -> None:
    show(kiosk)
    tap(kiosk, "I’m in the car park")
    see(kiosk, "Which parking bay\nare you in?")
    for key in "?!":
        kiosk.models.pages.collect.parked(key)
    see(kiosk, "A bay has a few letters and digits. Please look at the sign once more.")
    tap(kiosk, "Not in the car park")
    see(kiosk, "Hello Anna, your\norder is ready")
    tap(kiosk, "I’m in the car park")
    see(kiosk, "Keyboard")
    for key in "b7":
        tap(kiosk, key)
    tap(kiosk, "I’m here")
    see(kiosk, "Parking bay B7")
    assert kiosk.records is not None
    shown = kiosk.records.order(MINE)
    assert shown is not None
    assert shown.shown.arrival is not None
    came = shown.shown.arrival.at
    tap(kiosk, "Another bay")
    see(kiosk, "Which parking bay\nare you in?")
    kiosk.models.pages.collect.parked("C 12")
    see(kiosk, "Parking bay C 12")
    again = kiosk.records.order(MINE)
    assert again is not None
    assert again.shown.arrival is not None
    assert (again.shown.arrival.at, again.shown.arrival.bay) == (came, "C 12")
    bring(kiosk, (MINE, 2, order("C1", staged=3) | here(0, "C 12") | goes("Mara")))
    see(kiosk, "Please stay with your car in bay C 12")


def test_who_only_says_a_code_waits_as_well_and_learns_no_more(kiosk: Program) -> None:
    kiosk.scanner.inject(CODE_ANNA)
    see(kiosk, "Your order is ready")
    tap(kiosk, "I’m here")
    see(kiosk, "You are noted down")
    bring(kiosk, (MINE, 2, order("C1", CODE_ANNA, staged=3) | here(0) | goes()))
    see(kiosk, "Ben is bringing\nyour order")
    assert absent(kiosk, "Anna")
    assert absent(kiosk, "Enamel Mug")
    bring(kiosk, (MINE, 3, order("C1", CODE_ANNA, handed_over=3) | here(0)))
    see(kiosk, "Thank you")
    assert absent(kiosk, "Anna")
    kiosk.models.app.start_over()
    kiosk.scanner.inject(CODE_ANNA)
    see(kiosk, "We can’t find an open order with this code")


def test_what_is_missing_and_what_comes_later_is_told_apart(kiosk: Program) -> None:
    part = order("C1", CODE_PART, staged=2, short=1)
    bring(kiosk, (PART, 1, part))
    show(kiosk, PART)
    see(kiosk, "Almost all of it\nis ready")
    see(kiosk, "Still missing")
    bring(kiosk, (PART, 2, part | {"partly": True}))
    see(kiosk, "Hello Anna, your\norder is ready")
    see(kiosk, "The rest comes later: we tell you when it is here.")
    see(kiosk, "Comes later")
    bring(kiosk, (PART, 3, order("C1", CODE_PART, handed_over=2, short=1) | {"partly": True}))
    see(kiosk, "The rest of it\ncomes later")
    bring(kiosk, (PART, 4, order("C1", CODE_PART, short=3)))
    see(kiosk, "Something is missing\nfrom your order")


def test_a_late_one_a_cancel_that_was_asked_for_and_when_it_was_collected(kiosk: Program) -> None:
    late = order("C1", open=3) | {"promised_at": iso(30)}
    bring(kiosk, (PART, 1, late))
    show(kiosk, PART)
    see(kiosk, "It takes longer\nthan planned")
    see(kiosk, "It was promised for 08:31, and we are sorry.")
    bring(kiosk, (PART, 2, order("C1", CODE_PART, staged=3) | {"cancel_asked_at": iso(5)}))
    see(kiosk, "You asked us to\ncancel this order")
    kiosk.models.app.start_over()
    kiosk.scanner.inject(CODE_PART)
    see(kiosk, "Your order is ready")
    number, _, body = served(PART, 20, 16)
    bring(kiosk, (number, 3, body))
    kiosk.models.app.start_over()
    show(kiosk, PART)
    see(kiosk, "Handed over: 08:45. Was that not you?")


def test_an_old_list_says_why_an_order_may_not_be_on_it(kiosk: Program) -> None:
    bring(kiosk, at=60)
    for code in (pickup_code(424242), signed("pickup", "TT-100099")):
        kiosk.scanner.inject(code)
        see(kiosk, "We are working offline, and newer orders have not reached this screen.")
        kiosk.models.app.start_over()


def test_an_order_that_arrives_while_one_waits_for_it_appears(kiosk: Program) -> None:
    show(kiosk, "TT-100099")
    see(kiosk, "Your order hasn’t reached this screen yet")
    bring(kiosk, ("TT-100099", 1, order("C1", staged=3)))
    see(kiosk, "Hello Anna, your\norder is ready")


def test_strangers_codes_get_one_answer(kiosk: Program) -> None:
    """Unknown, of another store, collected, cancelled, over: the same state of the page, to the letter."""
    gone = {"handed_over": 3}, {"cancelled": 3}, {"expired": 3}
    codes = [pickup_code(1000 + n) for n in range(5)]
    bodies = [order("C1", code, **states) for code, states in zip(codes, gone, strict=False)]
    bodies.append(order("C1", codes[3], staged=3) | {"store": "S02"})
    bring(kiosk, *((f"TT-30000{n}", 1, body) for n, body in enumerate(bodies)))
    answers = set()
    for code in codes:
        kiosk.models.app.start_over()
        kiosk.scanner.inject(code)
        see(kiosk, lambda: page(kiosk) == "collect")
        answers.add(kiosk.models.pages.collect.state)
    assert len(answers) == 1


def test_what_cannot_be_saved_is_said_and_can_be_tried_again(kiosk: Program) -> None:
    def broken(_number: str, _bay: str) -> None:
        raise OSError("no space left on device")

    keep, kiosk.memory.note_arrival = kiosk.memory.note_arrival, broken
    kiosk.scanner.inject(CODE_BEN)
    see(kiosk, "We are getting your\norder ready")
    tap(kiosk, "I’m here")
    see(kiosk, "We could not save that. Please speak to anyone from our team.")
    assert sent(kiosk) == []
    kiosk.memory.note_arrival = keep
    tap(kiosk, "I’m here")
    see(kiosk, "You are noted down")
    assert sent(kiosk) == ["order.arrive"]
