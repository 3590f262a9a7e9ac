"""What came back of an order, as every page tells it: points, photos, and whether its voucher can be printed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from associate.came_back import ReturnBefore, before, has_credit
from shop.lookups import Order
from shop.order_bodies import read
from shop.orders import Order as Bought
from shop.return_policy import DEFAULT
from shop.return_undo import Rest, UndoReturn, after
from tests.associate.returned import back, returned
from tests.associate.shop import NOW


class Words:
    def money(self, money: object) -> str:
        return str(money)

    def moment(self, at: object, now: object) -> str:
        return f"{at}/{now}"


def order(*backs: dict[str, Any], credit: int = 0) -> Order:
    wanted = sum(line["amount"] for one in backs for line in one["lines"])
    body = returned("mug-r", 3, *backs, refunds={"wanted": wanted})
    tenders = [{"id": "visa", "kind": "card", "paid": 4500}]
    if credit:
        tenders.append({"id": "store_credit", "kind": "store_credit", "paid": 0, "refunds": {"wanted": credit}})  # type: ignore[dict-item]
    made = read("TT-1", body | {"tenders": tenders})
    assert made is not None
    return Order(made, made)


def told(known: Order, now_minutes: float = 0) -> ReturnBefore:
    return before(known, {}, Words(), NOW + timedelta(minutes=now_minutes), DEFAULT)[0]


def test_photos_and_points_of_a_return_are_told_with_it() -> None:
    came = back(-40, (1, 1, "fit"), photos=3)
    came["lines"][0]["points"] = 12
    one = told(order(came))
    assert (one.back, one.photos, one.points, one.waits, one.credit) == ("back40", 3, 12, False, False)


def test_a_voucher_is_offered_while_central_shows_it_and_only_where_credit_was_given() -> None:
    known = order(back(-40, (1, 1, "fit")), credit=500)
    assert has_credit(known)
    assert told(known).credit is True
    assert told(known, 48 * 60).credit is False
    assert told(order(back(-40, (1, 1, "fit")))).credit is False


def test_what_central_does_not_have_yet_has_no_voucher_and_its_points_are_to_come() -> None:
    known = order(back(-40, (1, 1, "fit")), credit=500)
    confirmed = read("TT-1", returned("mug-r", 3, refunds={}))
    assert confirmed is not None
    one = told(Order(confirmed, known.shown))
    assert (one.waits, one.credit) == (True, False)


def test_it_is_offered_to_be_undone_as_long_as_the_rule_allows() -> None:
    known = order(back(-20, (1, 1, "fit")))
    assert [told(known, minutes).undo_left for minutes in (0, 9, 10, 600)] == [10, 1, 0, 0]
    two = order(back(-20, (1, 1, "fit")), back(-10, (1, 1, "fit")))
    assert [one.undo_left for one in before(two, {}, Words(), NOW, DEFAULT)] == [20, 0]


def test_what_stays_of_it_shows_the_photos_of_all_of_it_and_the_note_says_in_part() -> None:
    known = order(back(-20, (1, 2, "fit"), photos=3))
    event = UndoReturn("back20", "u1", "lena", NOW, "too many", Rest("rest", {1: 1}))
    done = after(known.shown, event)
    assert isinstance(done, Bought)
    stays, note = before(Order(done, done), {"lena": "Lena"}, Words(), NOW, DEFAULT)
    assert (stays.back, stays.units, stays.photos, stays.pictured, stays.undo_left) == ("rest", 1, 3, "back20", 10)
    assert (note.undone, note.partly, note.units) == ("Lena", True, 2)
