"""What a whole return gives back: as the reference works it out, however it is split, in orders as they are read."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop import order_bodies
from shop.orders import Line, Order, TakeBack, after, amount_due, balanced, moved_by, plus, promised
from shop.return_money import Account, Before, Charged, Priced, Refund, ShippingRule, Tender, Terms, charged, refund
from shop.return_policy import DEFAULT
from shop.return_total import terms as terms_of
from shop.return_total import total

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def line(number: int = 1, units: int = 3, captured: int = 900, **more: Any) -> Line:
    states = more.pop("states", {"handed_over": units})
    return Line(number, f"V{number}", "Kettle", units, captured // units, captured, states, **more)


def order(*lines: Line, **more: Any) -> Order:
    shipping = more.get("shipping", 0)
    whole = sum(one.captured for one in lines) + shipping
    return Order("TT-1", lines, "completed", NOW, "EUR", whole, **more)


def taken(at: Order, units: Mapping[int, int], terms: Terms, nth: int = 1) -> tuple[Order, Refund]:
    """The order after a return, and what that gave back."""
    money = total(at, units, terms)
    event = TakeBack(f"R{nth}", f"c{nth}", "e1", NOW, units, shipping=money.shipping, fee=money.fee)
    done = after(at, event)
    assert isinstance(done, Order), done
    assert done.returns[-1].amount == money.total
    return done, money


def returned(at: Order, back: Sequence[Mapping[int, int]], terms: Terms) -> tuple[Order, list[Refund]]:
    made = []
    for nth, units in enumerate(back, 1):
        at, money = taken(at, units, terms, nth)
        made.append(money)
    return at, made


def test_the_worked_example() -> None:
    a, b = charged([Priced(1, 3, 1999), Priced(2, 1, 501)], order_discount=1000, tax=454)
    bought = order(
        line(1, 3, a.net + a.tax, tax=a.tax), line(2, 1, b.net + b.tax, tax=b.tax), tenders=(Tender("visa", 5952),)
    )
    _, made = returned(bought, [{1: 1}, {1: 1}, {1: 1}, {2: 1}], Terms())
    assert [one.total for one in made] == [1830, 1831, 1832, 459]
    assert [one.lines[0].goods for one in made[:3]] == [1691, 1691, 1692]
    assert [one.tenders for one in made] == [(("visa", one.total),) for one in made]
    assert made[-1].empties


def test_without_tenders_and_shipping_it_is_the_sum_of_the_lines() -> None:
    bought = order(line(1, 3, 1000, given=100), line(2, 2, 501, tax=80))
    money = total(bought, {1: 2, 2: 1}, Terms("proportional", fee=0))
    assert money.total == amount_due(bought.lines[0], 2) + amount_due(bought.lines[1], 1)
    assert (money.shipping, money.fee, money.tenders) == (0, 0, ())


def test_a_fee_is_kept_once_and_never_given_back() -> None:
    bought = order(line(1, 2, 500), line(2, 1, 300), tenders=(Tender("visa", 800),))
    first, made = taken(bought, {1: 1, 2: 1}, Terms(fee=100))
    assert (made.total, made.fee) == (450, 100)
    assert [one.withheld for one in first.lines] == [45, 55]
    assert (first.fees, first.tenders[0].refunded) == (100, 450)
    last, made = taken(first, {1: 1}, Terms(fee=100), 2)
    assert (made.total, made.empties) == (150, True)
    assert sum(one.promised for one in last.lines) + last.fees == 800


@pytest.mark.parametrize(
    ("terms", "shipping"),
    [
        (Terms("none"), [0, 0]),
        (Terms("when_all_is_back"), [0, 499]),
        (Terms("proportional"), [166, 333]),
        (Terms("none", 50, merchant_at_fault=True), [499, 0]),
    ],
)
def test_shipping_follows_the_terms(terms: Terms, shipping: list[int]) -> None:
    bought = order(line(1, 3, 900), shipping=499, tenders=(Tender("gift", 100, kind="voucher"), Tender("visa", 1299)))
    last, made = returned(bought, [{1: 1}, {1: 2}], terms)
    assert [one.shipping for one in made] == shipping
    assert last.shipping_back == sum(shipping)
    assert sum(one.refunded for one in last.tenders) == sum(one.total for one in made)
    assert last.tenders[0].refunded == 100


def test_what_no_tender_can_take_becomes_store_credit() -> None:
    bought = order(line(1, 2, 1000), tenders=(Tender("visa", 600, kind="card"),))
    first, made = taken(bought, {1: 1}, Terms())
    assert made.tenders == (("visa", 500),)
    last, made = taken(first, {1: 1}, Terms(), 2)
    assert made.tenders == (("visa", 100), ("store_credit", 400))
    assert [(one.id, one.kind, one.paid, one.refunded) for one in last.tenders] == [
        ("visa", "card", 600, 600),
        ("store_credit", "store_credit", 0, 400),
    ]


def test_the_merchant_answers_only_if_for_every_line() -> None:
    policy = replace(DEFAULT, shipping="proportional", fee=300)
    assert terms_of(policy, ["faulty", "wrong_item"]) == Terms("proportional", 300, merchant_at_fault=True)
    assert terms_of(policy, ["faulty", "mind"]) == Terms("proportional", 300, merchant_at_fault=False)
    assert terms_of(policy, []) == Terms("proportional", 300, merchant_at_fault=False)


def test_points_and_tax_inside_of_prices_are_told_by_the_slice() -> None:
    bought = order(line(1, 3, 1000, tax_inside=160, points=10), tax_included=True)
    _, made = returned(bought, [{1: 1}, {1: 2}], Terms())
    assert [(one.total, one.points, one.lines[0].tax) for one in made] == [(333, 3, 53), (667, 7, 107)]


def test_what_was_not_bought_does_not_come_back() -> None:
    with pytest.raises(ValueError, match="no such line"):
        total(order(line()), {7: 1}, Terms())
    with pytest.raises(ValueError, match="bought"):
        total(order(line()), {1: 4}, Terms())
    assert total(order(line(), shipping=499), {1: 0}, Terms(merchant_at_fault=True)).total == 0


def test_an_order_that_was_given_up_before_anything_was_brought_gives_back_the_shipping() -> None:
    body = {
        "lines": [
            {"line": 1, "variant": "V", "quantity": 2, "price": 500, "states": {"cancelled": 2}},
        ],
        "status": "cancelled", "placed_at": "2026-05-03T10:00:00Z", "currency": "EUR", "total": 1200,
        "shipping": 200, "tenders": [{"id": "visa", "kind": "card", "paid": 1200}],
    }  # fmt: skip
    gone = order_bodies.read("TT-1", body)
    assert gone is not None
    waits = moved_by(gone, {1: {"cancelled": -2, "staged": 2}})
    done = balanced(waits, gone)
    assert (done.lines[0].refunds, done.shipping_refunds) == ({"wanted": 1000}, {"wanted": 200})
    assert done.tenders[0].refunds == {"wanted": 1200}
    after_all = balanced(done, moved_by(done, {1: {"cancelled": -2, "handed_over": 2}}))
    assert (after_all.lines[0].refunds, after_all.shipping_refunds) == ({}, {})
    assert after_all.tenders[0].refunded == 0


def test_an_order_is_read_as_it_was_written() -> None:
    body: dict[str, Any] = {
        "status": "completed", "placed_at": "2026-05-03T10:00:00Z", "currency": "EUR", "total": 1499,
        "shipping": 499, "shipping_refunds": {"wanted": 9}, "tax_included": True,
        "tenders": [{"id": "visa", "kind": "card", "paid": 1499, "refunds": {"settled": 5, "refused": 7}}],
        "returns": [{"id": "R1", "command": "c1", "actor": "e1", "at": "2026-05-03T10:00:00Z", "shipping": 9, "fee": 1,
                     "lines": [{"line": 1, "quantity": 1, "amount": 400}]}],
        "lines": [{"line": 1, "variant": "V", "quantity": 2, "price": 500, "captured": 1000, "tax": 159, "points": 7,
                   "withheld": 1, "states": {"handed_over": 2, "returned": 1}, "refunds": {"settled": 399}}],
    }  # fmt: skip
    read = order_bodies.read("TT-1", body)
    assert read is not None
    assert (read.lines[0].tax, read.lines[0].tax_inside, read.lines[0].withheld) == (0, 159, 1)
    assert (read.tenders[0].refunded, read.tenders[0].settled, read.returns[0].amount) == (5, 5, 408)
    assert order_bodies.laid(read, body) == body


@pytest.mark.parametrize(
    "wrong",
    [
        {"shipping": -1},
        {"shipping_refunds": {"wanted": 1}},
        {"tenders": [{"id": "a", "paid": 1}, {"id": "a", "paid": 1}]},
        {"tenders": [{"id": 1, "paid": 1}]},
    ],
)
def test_money_that_makes_no_sense_is_no_order(wrong: dict[str, Any]) -> None:
    body = {"status": "open", "placed_at": "2026-05-03T10:00:00Z", "currency": "EUR", "total": 0, "lines": []}
    assert order_bodies.read("TT-1", body) is not None
    assert order_bodies.read("TT-1", body | wrong) is None


def test_a_return_is_laid_over_with_its_shipping_and_fee() -> None:
    event = TakeBack("R1", "c1", "e1", NOW, {1: 2}, shipping=499, fee=30)
    assert order_bodies.event_from("c1", order_bodies.event_body(event)) == event
    bare = TakeBack("R1", "c1", "e1", NOW, {1: 2})
    assert order_bodies.event_body(bare).keys().isdisjoint({"shipping", "fee"})


# --- any order, any way back


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Currencies without decimals have small numbers, those with three large ones."""
    most = draw(st.sampled_from([9, 3_000, 250_000, 9_000_000]))
    lines = [
        Priced(at, draw(st.integers(1, 7)), draw(st.integers(0, most)), points=draw(st.integers(0, 500)))
        for at in range(1, draw(st.integers(1, 4)) + 1)
    ]
    whole = sum(one.quantity * one.price for one in lines)
    discount = draw(st.integers(0, whole))
    known = charged(lines, order_discount=discount, tax=draw(st.integers(0, max(0, (whole - discount) // 4))))
    included, shipping = draw(st.booleans()), draw(st.integers(0, most))
    paid = shipping + sum(one.net + (0 if included else one.tax) for one in known)
    first = draw(st.integers(0, paid))
    second = draw(st.integers(0, paid - first))
    tenders = (Tender("gift", first), Tender("visa", second), Tender("cash", paid - first - second))
    return Account(known, tenders, shipping=shipping, tax_included=included)


def bought(account: Account) -> Order:
    def sold(one: Charged) -> Line:
        taxes = {"tax_inside": one.tax} if account.tax_included else {"tax": one.tax}
        return line(one.line, one.quantity, account.value(one), points=one.points, **taxes)

    rest = {"shipping": account.shipping, "tenders": account.tenders, "tax_included": account.tax_included}
    return order(*(sold(one) for one in account.lines), **rest)


@st.composite
def ways_back(draw: st.DrawFn) -> tuple[Account, list[dict[int, int]], Terms]:
    account = draw(accounts())
    left = {line.line: line.quantity for line in account.lines}
    back: list[dict[int, int]] = []
    for _ in range(draw(st.integers(1, 4))):
        units = {line: draw(st.integers(0, n)) for line, n in left.items()}
        left = {line: n - units[line] for line, n in left.items()}
        back.append({line: n for line, n in units.items() if n})
    if draw(st.booleans()):
        back.append({line: n for line, n in left.items() if n})
    rule = draw(st.sampled_from(get_args(ShippingRule)))
    return account, [one for one in back if one], Terms(rule, draw(st.sampled_from([0, 0, 500])), draw(st.booleans()))


def holds(way: tuple[Account, list[dict[int, int]], Terms]) -> None:
    """Each visit gives back what the reference says, to the same tenders; split in any way it is the same sum, never
    negative and never above what was paid; the return that empties the order leaves nothing but what is kept."""
    account, back, terms = way
    last, made = returned(bought(account), back, terms)
    before, tenders = Before(), account.tenders
    for units, mine in zip(back, made, strict=True):
        theirs = refund(replace(account, tenders=tenders), before, units, terms)
        assert mine == theirs
        counted = {one.line: before.returned.get(one.line, 0) + units.get(one.line, 0) for one in account.lines}
        before = Before(counted, before.shipping + mine.shipping, before.fees + mine.fee)
        gone = dict(mine.tenders)
        tenders = tuple(replace(one, refunded=one.refunded + gone.get(one.id, 0)) for one in tenders)
    whole = {one.line: n for one in account.lines if (n := sum(units.get(one.line, 0) for units in back))}
    at_once = total(bought(account), whole, replace(terms, fee=0))
    assert sum(one.total + one.fee for one in made) == at_once.total
    assert sum(one.points for one in made) == at_once.points
    assert all(one.total >= 0 for one in made)
    assert [(one.id, one.refunded) for one in last.tenders] == [(one.id, one.refunded) for one in tenders]
    assert all(0 <= one.refunded <= one.paid for one in last.tenders)
    assert all(one.promised >= 0 and one.spoken_for <= one.captured for one in last.lines)
    asked = sum(one.promised for one in last.lines) + last.shipping_back
    assert asked == sum(one.total for one in made) <= account.paid
    if at_once.empties and made:
        assert account.paid - asked == account.shipping - last.shipping_back + last.fees


@given(ways_back())
@settings(max_examples=150, deadline=None)
def test_every_order_gives_back_what_was_paid_however_it_comes_back(
    way: tuple[Account, list[dict[int, int]], Terms],
) -> None:
    holds(way)


def drawn(draw: random.Random) -> tuple[Account, list[dict[int, int]], Terms]:
    """The same as `ways_back`, by the thousand in a second."""
    most = draw.choice([9, 3_000, 250_000, 9_000_000])
    lines = [
        Priced(at, draw.randint(1, 7), draw.randint(0, most), points=draw.randint(0, 500))
        for at in range(1, draw.randint(1, 5) + 1)
    ]
    whole = sum(one.quantity * one.price for one in lines)
    discount = draw.choice([0, draw.randint(0, whole)])
    known = charged(lines, order_discount=discount, tax=draw.randint(0, (whole - discount) // 4))
    included, shipping = draw.random() < 0.5, draw.choice([0, draw.randint(0, most)])
    paid = shipping + sum(one.net + (0 if included else one.tax) for one in known)
    cuts = sorted(draw.randint(0, paid) for _ in range(2))
    names = zip(("gift", "visa", "cash"), (cuts[0], cuts[1] - cuts[0], paid - cuts[1]), strict=True)
    account = Account(known, tuple(Tender(*one) for one in names), shipping=shipping, tax_included=included)
    left, back = {one.line: one.quantity for one in known}, []
    for _ in range(draw.randint(1, 6)):
        units = {line: draw.randint(0, n) for line, n in left.items()}
        left = {line: n - units[line] for line, n in left.items()}
        back.append({line: n for line, n in units.items() if n})
    back.append(left if draw.random() < 0.5 else {})
    back = [{line: n for line, n in units.items() if n} for units in back]
    terms = Terms(draw.choice(get_args(ShippingRule)), draw.choice([0, 0, 500]), merchant_at_fault=draw.random() < 0.2)
    return account, [units for units in back if units], terms


@pytest.mark.parametrize("orders", [500, pytest.param(200_000, marks=[pytest.mark.long, pytest.mark.timeout(3600)])])
def test_thousands_of_orders_give_back_what_was_paid(orders: int) -> None:
    for seed in range(orders):
        try:
            holds(drawn(random.Random(seed)))
        except AssertionError as error:
            raise AssertionError(f"the order of seed {seed}") from error


def any_step(draw: random.Random, at: Order, nth: int) -> Order:
    """Units wait, are handed over, come back, are given up, and are handed over after all; in between central pays, or
    the provider refuses."""
    one = draw.choice(at.lines)
    waiting, given_up, with_them = one.units("staged"), one.units("cancelled"), one.returnable
    step = draw.choice(["give_up", "after_all", "hand_over", "back", "back", "settle", "refuse"])
    if step == "give_up" and waiting:
        return balanced(at, moved_by(at, {one.line: _moved("staged", "cancelled", draw.randint(1, waiting))}))
    if step == "after_all" and given_up:
        return balanced(at, moved_by(at, {one.line: _moved("cancelled", "handed_over", draw.randint(1, given_up))}))
    if step == "hand_over" and waiting:
        return balanced(at, moved_by(at, {one.line: _moved("staged", "handed_over", draw.randint(1, waiting))}))
    if step == "back" and with_them:
        terms = Terms(draw.choice(get_args(ShippingRule)), draw.choice([0, 70]), merchant_at_fault=draw.random() < 0.2)
        return taken(at, {one.line: draw.randint(1, with_them)}, terms, nth)[0]
    if step == "settle":
        return _answered(at, "settled")
    return _answered(at, "refused") if step == "refuse" and draw.random() < 0.2 else at


def _moved(out: str, into: str, units: int) -> dict[str, int]:
    return {out: -units, into: units}


def _answered(at: Order, state: str) -> Order:
    """As central's ledger says after the provider answered for all that was wanted."""

    def told(states: Mapping[str, int]) -> dict[str, int]:
        wanted = states.get("wanted", 0)
        return plus(states, {"wanted": -wanted, state: wanted})

    tenders = [(one, told(one.refunds)) for one in at.tenders]
    return replace(
        at,
        lines=tuple(replace(one, refunds=told(one.refunds)) for one in at.lines),
        shipping_refunds=told(at.shipping_refunds),
        tenders=tuple(replace(one, refunds=states, refunded=promised(states)) for one, states in tenders),
    )


@pytest.mark.parametrize("orders", [300, pytest.param(30_000, marks=pytest.mark.long)])
def test_no_step_of_an_order_breaks_its_money(orders: int) -> None:
    for seed in range(orders):
        draw = random.Random(seed)
        account, _, _ = drawn(draw)
        at = bought(account)
        at = replace(at, lines=tuple(replace(one, states={"staged": one.quantity}) for one in at.lines))
        for nth in range(12):
            at = any_step(draw, at, nth)
            asked = sum(one.promised for one in at.lines) + promised(at.shipping_refunds)
            assert asked == sum(one.refunded for one in at.tenders), seed
            assert all(0 <= one.refunded <= one.paid for one in at.tenders if one.id != "store_credit"), seed
            assert all(min(one.refunds.values(), default=0) >= 0 for one in (*at.lines, *at.tenders)), seed
            assert all(one.spoken_for <= one.captured for one in at.lines), seed
            assert 0 <= at.shipping_back <= at.shipping, seed
