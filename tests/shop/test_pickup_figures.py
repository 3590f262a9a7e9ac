"""The figures of pickup, against cases counted by hand. 20 November 2026 is a Friday; the store opens from 9 to 19."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shop.orders import Arrival, Claim, HandedOver, Line, Order, Staged, Step, rolled_up
from shop.pickup_figures import (
    Bay,
    Course,
    Day,
    Forecast,
    Hour,
    Pace,
    Share,
    Silent,
    bays,
    by_hour,
    course,
    day_of,
    figures,
    forecast,
    gone_at,
    middle,
    nearest_rank,
    pace,
    ready_at,
    silent,
)
from shop.places import Location

BERLIN = ZoneInfo("Europe/Berlin")
STORE = Location("S01", "Store", "store", time_zone="Europe/Berlin", hours=(("09:00", "19:00"),) * 7)
NOBODY_KNOWS = Location("S02", "Store", "store", time_zone="Europe/Berlin")


def at(hour: int, minute: float = 0, day: int = 20) -> datetime:
    """By the clock of the store."""
    return (datetime(2026, 11, day, hour, tzinfo=BERLIN) + timedelta(minutes=minute)).astimezone(UTC)


NOON = at(12)
DAY = day_of(STORE, BERLIN, NOON)


def steps(*taken: tuple[str, datetime], by: str = "lena") -> tuple[Step, ...]:
    return tuple(Step(f"{kind}{n}", kind, by, when) for n, (kind, when) in enumerate(taken))


def order(
    number: str = "A",
    *,
    placed: datetime | None = None,
    taken: tuple[Step, ...] = (),
    given: tuple[datetime, ...] = (),
    lines: tuple[dict[str, int], ...] = ({"staged": 1},),
    **more: object,
) -> Order:
    made = tuple(Line(n, f"v{n}", "Thing", sum(one.values()), 100, 100, one) for n, one in enumerate(lines, 1))
    overs = tuple(HandedOver(f"h{n}", "lena", when, {1: {"staged": 1}}) for n, when in enumerate(given))
    facts = Order(number, made, rolled_up(made), placed or at(10), "EUR", 100, steps=taken, hand_overs=overs)
    return replace(facts, **more)  # type: ignore[arg-type]


# --- the day


def test_a_day_is_one_of_the_stores_clock() -> None:
    assert Day(at(0), at(0, day=21), at(9), at(19)) == DAY
    assert (DAY.has(at(0)), DAY.has(at(0, day=21)), DAY.has(at(23, 59)), DAY.has(None)) == (True, False, True, False)
    assert day_of(NOBODY_KNOWS, BERLIN, NOON) == day_of(None, BERLIN, NOON) == Day(at(0), at(0, day=21))
    closed = Location("S03", "Store", "store", time_zone="Europe/Berlin", hours=(("09:00", "19:00"),) * 4 + (None,) * 3)
    assert day_of(closed, BERLIN, NOON).opens is None


def test_the_night_the_clock_is_set_back_has_twenty_five_hours() -> None:
    day = day_of(STORE, BERLIN, datetime(2026, 10, 25, 12, tzinfo=UTC))
    assert day.ends - day.begins == timedelta(hours=25)


# --- one order


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ((("pick", at(10, 5)), ("stage", at(10, 9))), at(10, 9)),
        ((("pick", at(10, 5)), ("stage", at(10, 9)), ("unstage", at(11)), ("stage", at(11, 1))), at(10, 9)),
        ((("pick", at(10, 5)), ("stage", at(10, 9)), ("pick", at(11)), ("stage", at(11, 4))), at(11, 4)),
        ((("pick", at(10, 5)), ("short", at(10, 6)), ("stage", at(10, 9)), ("agree_partly", at(10, 30))), at(10, 30)),
        ((("pick", at(10, 5)), ("short", at(10, 6)), ("stage", at(10, 9)), ("cancel_short", at(10, 20))), at(10, 20)),
        (
            (("pick", at(10)), ("stage", at(10, 9)), ("pick", at(11)), ("unstage", at(11, 2)), ("stage", at(11, 4))),
            at(11, 4),
        ),
        ((("notify", at(10, 12)),), None),
        ((), None),
    ],
)
def test_ready_with_the_last_that_was_laid_down(
    taken: tuple[tuple[str, datetime], ...], expected: datetime | None
) -> None:
    assert ready_at(order(taken=steps(*taken))) == expected


def test_what_is_not_all_laid_down_is_not_ready() -> None:
    taken = steps(("pick", at(10, 5)), ("stage", at(10, 9)))
    assert ready_at(order(taken=taken, lines=({"staged": 1}, {"open": 1}))) is None
    assert ready_at(order(taken=taken, lines=({"cancelled": 1},))) is None


def test_from_the_hand_to_the_customer_is_ready_then() -> None:
    made = order(taken=steps(("pick", at(10, 5))), given=(at(10, 7),), lines=({"handed_over": 1},))
    assert (ready_at(made), gone_at(made)) == (at(10, 7), at(10, 7))
    later = order(taken=steps(("stage", at(10, 9))), given=(at(11), at(11, 30)), lines=({"handed_over": 2},))
    assert (ready_at(later), gone_at(later)) == (at(10, 9), at(11, 30))
    assert gone_at(order(given=(at(11),), lines=({"handed_over": 1, "staged": 1},))) is None
    expired = order(taken=steps(("stage", at(10, 9)), ("expire", at(11))), lines=({"expired": 1},))
    assert (ready_at(expired), gone_at(expired)) == (at(10, 9), None)


# --- shares and times


def test_percent_is_half_up_and_nothing_of_nothing() -> None:
    assert [Share(1, 8).percent, Share(3, 8).percent, Share(5, 200).percent, Share(2, 3).percent] == [13, 38, 3, 67]
    assert (Share(0, 5).percent, Share().percent) == (0, None)


def test_the_middle_and_the_ninetieth() -> None:
    minutes = [timedelta(minutes=n) for n in (10, 20, 30, 40, 50, 60, 70, 80, 90, 200)]
    assert (middle(minutes), nearest_rank(minutes, 90)) == (timedelta(minutes=55), timedelta(minutes=90))
    assert (middle(minutes[:3]), nearest_rank(minutes[:3], 90)) == (timedelta(minutes=20), timedelta(minutes=30))
    assert (middle([]), nearest_rank([], 90)) == (None, None)


def test_the_figures_of_a_morning() -> None:
    in_time = order("A", placed=at(10), taken=steps(("pick", at(10, 10)), ("stage", at(10, 20))))
    late = order(
        "B",
        placed=at(18, 30, day=19),  # half an hour of the day before, 100 minutes of today
        taken=steps(("pick", at(10, 20)), ("short", at(10, 25)), ("cancel_short", at(10, 40))),
        given=(at(11),),
        lines=({"handed_over": 1}, {"cancelled": 1}),
    )
    overdue = order("C", placed=at(9), lines=({"open": 1},))
    still_time = order("D", placed=at(11), lines=({"open": 1},))
    nobody_came = order("E", placed=at(9, day=12), taken=steps(("expire", at(9, 5))), lines=({"expired": 1},))
    early = order("F", placed=at(2), taken=steps(("pick", at(8)), ("stage", at(8, 30))))
    waited = order(
        "G",
        placed=at(9),
        taken=steps(("pick", at(9, 10)), ("stage", at(9, 30)), ("arrive", at(10))),
        given=(at(10, 8),),
        lines=({"handed_over": 1},),
        arrival=Arrival(at(10)),
    )
    dues = {"A": at(12), "B": at(10, 30), "C": at(11), "D": at(13), "F": at(11), "G": at(11)}
    all_ = [
        course(one, dues.get(one.number)) for one in (in_time, late, overdue, still_time, nobody_came, early, waited)
    ]
    found = figures(all_, STORE, DAY, NOON)
    # A, F and G in time; B and C not; D has time yet; E is of another day.
    assert found.on_time == Share(3, 5)
    # E was ready long ago; 20 (A), 130 (B), 30 (G), and 390 by the clock where no opening time went by (F).
    assert (found.made_ready, found.median, found.p90) == (4, timedelta(minutes=80), timedelta(minutes=390))
    assert (found.short, found.no_show) == (Share(1, 4), Share(1, 3))
    assert (found.wait, found.handed_over) == (timedelta(minutes=8), 2)


def test_nothing_at_all_has_no_figures() -> None:
    found = figures([], NOBODY_KNOWS, day_of(NOBODY_KNOWS, BERLIN, NOON), NOON)
    assert (found.on_time.percent, found.median, found.p90, found.wait, found.hours) == (None, None, None, None, ())


# --- by the hour


def test_every_opening_hour_is_listed_and_what_came_in_the_night_is_apart() -> None:
    night = order("N", placed=at(3), lines=({"open": 1},))
    ten = order(
        "T",
        placed=at(10, 59),
        taken=steps(("pick", at(11)), ("stage", at(11, 0))),
        given=(at(18, 59),),
        lines=({"handed_over": 1},),
    )
    other_day = order("O", placed=at(10, day=19), lines=({"open": 1},))
    hours, earlier = by_hour([course(one, None) for one in (night, ten, other_day)], DAY, NOON)
    assert ([one.at for one in hours], earlier) == ([at(n) for n in range(9, 19)], 1)
    assert (hours[1], hours[2], hours[9]) == (Hour(at(10), 1), Hour(at(11), ready=1), Hour(at(18), handed_over=1))
    assert sum(one.placed + one.ready + one.handed_over for one in hours) == 3


def test_work_before_and_after_the_hours_has_its_hours_too() -> None:
    early = order(
        "E", placed=at(7, 10), taken=steps(("stage", at(8, 30))), given=(at(19),), lines=({"handed_over": 1},)
    )
    hours, earlier = by_hour([course(early, None)], DAY, at(20))
    assert (hours[0], hours[-1], earlier) == (Hour(at(8), ready=1), Hour(at(19), handed_over=1), 1)


def test_without_hours_the_day_begins_with_the_first_order() -> None:
    day = day_of(None, BERLIN, NOON)
    hours, earlier = by_hour([course(order(placed=at(8, 20), lines=({"open": 1},)), None)], day, NOON)
    assert ([one.at for one in hours], hours[0].placed, earlier) == ([at(n) for n in range(8, 12)], 1, 0)


# --- the work in hand


def worked() -> list[Order]:
    """Lena: 4 minutes for three lines of two orders at once. Ben: 6 minutes and a break of half an hour."""
    first = order(
        "A",
        taken=steps(("claim", at(11)), ("pick", at(11, 1)), ("pick", at(11, 4))),
        lines=({"picked": 2}, {"picked": 1}),
    )
    second = order("B", taken=steps(("claim", at(11)), ("pick", at(11, 2))), lines=({"picked": 1}, {"open": 4}))
    third = order(
        "C",
        taken=steps(("claim", at(10)), ("pick", at(10, 3)), ("claim", at(10, 40)), ("pick", at(10, 43)), by="ben"),
        lines=({"picked": 1, "open": 1},),
    )
    return [first, second, third]


def test_several_orders_at_once_are_counted_once_and_breaks_not_at_all() -> None:
    # 240 s of Lena and 360 s of Ben; 2 + 1 + 1 + 1 units on four lines. Ben was last at it 77 minutes ago.
    assert pace(worked(), DAY, NOON) == Pace(120.0, 150.0, 0)
    assert pace(worked(), DAY, at(11, 13)).people == 2
    assert pace(worked(), DAY, at(11, 14)).people == 1


def test_too_little_says_nothing_about_the_speed() -> None:
    assert pace(worked()[:1], DAY, at(11, 5)) == Pace(None, None, 1)
    assert pace(worked(), day_of(STORE, BERLIN, at(12, day=21)), at(12, day=21)) == Pace()


def in_making(number: str, units: int, due: datetime | None) -> Course:
    return course(order(number, placed=at(9), lines=({"open": units},)), due)


def test_the_forecast_goes_through_the_queue_by_urgency() -> None:
    queue = [in_making("C", 10, at(12, 25)), in_making("A", 5, at(11)), in_making("B", 10, at(12, 15))]
    # Two people, 120 s a unit: A 5, B 15, C 25 units -> 12:05, 12:15, 12:25. A is late already, and not "will be".
    assert forecast(queue, STORE, NOON, Pace(120.0, None, 2)) == Forecast(at(12, 25), (), 25)
    assert forecast(queue, STORE, NOON, Pace(120.0, None, 1)) == Forecast(at(12, 50), ("B", "C"), 25)


def test_the_forecast_stops_at_closing_time_and_goes_on_in_the_morning() -> None:
    found = forecast([in_making("A", 60, at(18, 55))], STORE, at(18, 30), Pace(60.0, None, 1))
    assert found == Forecast(at(9, 30, day=21), ("A",), 60)


def test_the_forecast_has_words_for_nothing_and_for_no_hours() -> None:
    staged = course(order("S"), at(11))
    picked = course(order("P", lines=({"picked": 3},)), at(13))
    assert forecast([staged, picked], STORE, NOON, Pace()) == Forecast()
    one = [in_making("A", 4, None)]
    assert forecast(one, NOBODY_KNOWS, NOON, Pace()) == forecast(one, None, NOON, Pace()) == Forecast(at(12, 5), (), 4)


def test_who_holds_an_order_and_is_not_heard_of() -> None:
    held = order("A", lines=({"open": 1},), claim=Claim("lena", "dev-1", at(11)))
    other = order("B", lines=({"open": 1},), claim=Claim("lena", "dev-1", at(11, 5)))
    busy = order("C", lines=({"open": 1},), claim=Claim("ben", "dev-2", at(11)))
    elsewhere = order("D", taken=steps(("pick", at(11, 50)), by="ben"))
    asked = order("E", lines=({"open": 1},), claim=Claim("mona", "", at(9)))
    fetched = order("F", claim=Claim("ute", "dev-3", at(9)))
    assert silent([held, other, busy, elsewhere, asked, fetched], NOON) == (Silent("lena", at(11, 5), ("A", "B")),)
    assert silent([held, other], at(11, 25)) == ()


def test_bays_the_longest_occupied_first() -> None:
    old = order("A", taken=steps(("stage", at(9, day=13))), staged=(Staged(1, 2, "7-B"), Staged(2, 1, "TOTE:4")))
    new = order("B", taken=steps(("stage", at(11)), ("stage", at(11, 30))), staged=(Staged(1, 1, "7-B"),))
    fresh = order("C", taken=steps(("stage", at(10))), staged=(Staged(1, 1, "2-A"),))
    odd = order("D", staged=(Staged(1, 5, "9-Z"),))
    assert bays([new, odd, fresh, old]) == (
        Bay("7-B", at(9, day=13), ("A", "B"), 3),
        Bay("TOTE:4", at(9, day=13), ("A",), 1),
        Bay("2-A", at(10), ("C",), 1),
        Bay("9-Z", None, ("D",), 5),
    )
