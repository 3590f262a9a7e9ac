"""Several orders on one walk: every needed unit is visited once, in one order, into the tote it belongs to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.batches import LETTERS, MOST, Tote, give, into, natural, standing, tote, totes, way
from shop.orders import Claim, Line, Order
from shop.pickup import AnswerCancel, AskCancel, By, Pick, Short, Stage, TakeClaim, after
from shop.places import Spot
from shop.steps import Event

NOON = datetime(2026, 11, 9, 12, tzinfo=UTC)
SPOTS = {"pan": Spot("10", "A"), "mug": Spot("9", "B10"), "cup": Spot("9", "B9"), "rug": Spot("Wall", "1")}


def by(nth: int = 0, actor: str = "lena") -> By:
    return By(f"c{nth}", actor, NOON + timedelta(seconds=nth))


def order(number: str, *lines: tuple[str, int]) -> Order:
    made = tuple(Line(n, key, key, units, 100, 100 * units, {"open": units}) for n, (key, units) in enumerate(lines, 1))
    return Order(number, made, "open", NOON, "EUR", 100, method="pickup")


def done(made: Order, *events: Event) -> Order:
    for event in events:
        taken = after(made, event)
        assert isinstance(taken, Order), taken
        made = taken
    return made


def test_the_way_goes_by_aisle_and_bay_and_an_article_is_visited_once() -> None:
    first = order("1", ("pan", 1), ("bell", 1), ("mug", 2))
    second = order("2", ("mug", 1), ("cup", 1), ("rug", 1), ("mug", 3))
    visits = way([(Tote("B"), second), (Tote("A"), first)], SPOTS)
    assert [visit.variant for visit in visits] == ["cup", "mug", "pan", "rug", "bell"]
    assert [(s.letter, s.line, s.open) for s in visits[1].shares] == [("A", 3, 2), ("B", 1, 1), ("B", 4, 3)]


def test_what_is_picked_stays_on_the_way_and_what_is_cancelled_does_not() -> None:
    made = order("1", ("mug", 3), ("cup", 1))
    made = done(made, TakeClaim(by(1), "dev", tote="A"), Pick(by(2), {1: 1}), Short(by(3), {1: 1}, "damaged"))
    (cup, mug) = way([(Tote("A"), made)], SPOTS)
    assert (cup.open, mug.open, mug.picked, mug.short) == (1, 1, 1, 1)
    gone = done(made, AskCancel(by(4)), AnswerCancel(by(5), agreed=True))
    assert way([(Tote("A"), gone)], SPOTS) == ()


def test_units_another_system_calls_picking_are_to_be_picked() -> None:
    made = order("1", ("mug", 2))
    begun = replace(made, lines=(replace(made.lines[0], states={"picking": 2}),))
    assert way([(Tote("A"), begun)], SPOTS)[0].open == 2


# --- totes


def test_a_tote_is_named_by_its_letter_and_the_code_it_is_bound_to() -> None:
    assert [tote(one.text) for one in (Tote("A"), Tote("J", "12 b"))] == [Tote("A"), Tote("J", "12 b")]
    assert [tote(text) for text in ("", "K", "a", "AB", "12", "A ")] == [None] * 6


def test_totes_are_as_the_claims_say_and_each_letter_is_there_once() -> None:
    named = {"1": "C 12", "2": "crate 7", "3": "A", "4": "A", "5": ""}
    found = totes(named)
    assert (found["1"], found["3"]) == (Tote("C", "12"), Tote("A"))
    assert [found[number].letter for number in ("2", "4", "5")] == ["B", "D", "E"]


def test_ten_orders_are_the_most() -> None:
    ten = [str(n) for n in range(MOST)]
    assert "".join(one.letter for one in give(ten).values()) == LETTERS
    with pytest.raises(ValueError, match="at most 10"):
        give([*ten, "11"])
    with pytest.raises(ValueError, match="at most 10"):
        totes(dict.fromkeys([*ten, "11"], ""))
    assert give(["x"], taken=LETTERS[:9]) == {"x": Tote("J")}


# --- what has become of an order


def test_an_order_is_in_the_batch_as_long_as_its_claim_is_ours() -> None:
    made = done(order("1", ("mug", 1)), TakeClaim(by(1), "dev", tote="A"))
    assert [standing(made, actor) for actor in ("lena", "ingrid")] == ["in", "taken"]
    assert standing(order("1", ("mug", 1)), "lena") == "left"
    picked = done(made, Pick(by(2), {1: 1}))
    assert standing(picked, "lena") == "in"
    assert standing(done(picked, Stage(by(3), {1: 1}, "7-B", NOON)), "lena") == "ready"
    assert standing(done(picked, AskCancel(by(3)), AnswerCancel(by(4), agreed=True)), "lena") == "cancelled"
    assert standing(done(order("1", ("mug", 1)), AskCancel(by(1))), "lena") == "cancelled"


def test_an_order_that_was_handed_over_needs_nothing_any_more() -> None:
    made = order("1", ("mug", 1))
    given = replace(made, lines=(replace(made.lines[0], states={"handed_over": 1}),))
    assert standing(given, "lena") == "ready"


def test_a_claim_of_somebody_who_brings_a_ready_order_is_theirs() -> None:
    made = order("1", ("mug", 1))
    lies = replace(made, lines=(replace(made.lines[0], states={"staged": 1}),), claim=Claim("ingrid", "dev", NOON))
    assert standing(lies, "lena") == "taken"


# --- for any orders

ARTICLES = [f"v{n}" for n in range(8)]
LINES = st.lists(st.tuples(st.sampled_from(ARTICLES), st.integers(1, 5)), min_size=1, max_size=5)
WALKS = st.lists(LINES, min_size=1, max_size=MOST)
LABELS = st.sampled_from(["1", "2", "10", "A", "b", "7", "B10", "B9", ""])
PLACES = st.dictionaries(st.sampled_from(ARTICLES), st.builds(Spot, LABELS, LABELS))


def batch(lines: list[list[tuple[str, int]]]) -> list[tuple[Tote, Order]]:
    return [(Tote(letter), order(f"TT-{letter}", *each)) for letter, each in zip(LETTERS, lines, strict=False)]


@given(WALKS, PLACES)
def test_every_unit_is_needed_at_one_stop_and_no_other(
    lines: list[list[tuple[str, int]]], spots: dict[str, Spot]
) -> None:
    orders = batch(lines)
    visits = way(orders, spots)
    wanted = {(one.number, line.line): line.quantity for _, one in orders for line in one.lines}
    shares = [share for visit in visits for share in visit.shares]
    assert {(share.number, share.line): share.open for share in shares} == wanted
    assert len(shares) == len(wanted)
    assert len({visit.variant for visit in visits}) == len(visits)


@given(WALKS, PLACES)
def test_the_way_is_the_same_in_whatever_order_the_orders_come(
    lines: list[list[tuple[str, int]]], spots: dict[str, Spot]
) -> None:
    orders = batch(lines)
    visits = way(orders, spots)
    assert way(orders[::-1], spots) == visits
    for one, other in pairwise(visits):
        here, there = one.spot or Spot("", ""), other.spot or Spot("", "")
        assert bool(here.aisle) >= bool(there.aisle)
        if here.aisle and there.aisle:
            assert (natural(here.aisle), natural(here.bay)) <= (natural(there.aisle), natural(there.bay))


@given(WALKS, PLACES, st.data())
def test_walking_it_picks_what_was_ordered_and_never_more(
    lines: list[list[tuple[str, int]]], spots: dict[str, Spot], data: st.DataObject
) -> None:
    """A handful at a time, each into the totes it is said to belong to."""
    orders = {one.number: (held, one) for held, one in batch(lines)}
    nth = 0
    while visit := next((one for one in way(orders.values(), spots) if one.open), None):
        units = data.draw(st.integers(1, visit.open))
        shares = into(visit, units)
        assert sum(share.open for share in shares) == units
        for share in shares:
            held, one = orders[share.number]
            nth += 1
            orders[share.number] = held, done(one, Pick(by(nth), {share.line: share.open}))
    assert all(line.states == {"picked": line.quantity} for _, one in orders.values() for line in one.lines)


@given(WALKS, PLACES)
def test_more_than_is_needed_goes_into_no_tote(lines: list[list[tuple[str, int]]], spots: dict[str, Spot]) -> None:
    for visit in way(batch(lines), spots):
        with pytest.raises(ValueError, match="more than was ordered"):
            into(visit, visit.open + 1)
        assert into(visit, 0) == ()
