"""Whole returns at central: shipping, fees and tenders in the ledger, and what a device told held to it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from central import feed, own_steps, returns_rules
from central.database import Database
from central.feed import Change
from central.tables import order_line, order_money, order_tender, refund
from shop import order_bodies
from shop.orders import Order, TakeBack, after
from shop.return_money import Priced, Terms, charged
from shop.return_total import body, total
from tests.central.conftest import Clock
from tests.central.ledger_queries import broken
from tests.central.test_pickup import ready
from tests.central.test_trade import order
from tests.central.trade import Shop, Tablet, decided_return, hand_over, line, order_body

MIA = Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}')
PAID = {
    "total": 6496, "shipping": 499,
    "tenders": [{"id": "gift", "kind": "voucher", "paid": 1000}, {"id": "visa", "kind": "card", "paid": 5496}],
}  # fmt: skip
MONEY = ("tenders", "shipping_refunds")
POLICY = {"version": "2026-05", "shipping": "when_all_is_back", "fee": 300}


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def memory(template: Database) -> Iterator[Database]:
    """Most of it is the same whatever the database; those of `anywhere` are tried with each."""
    copy = Database.copy_of(template)
    yield copy
    copy.close()


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:
    return opened(memory, clock)


@pytest.fixture
def anywhere(database: Database, clock: Clock) -> Shop:
    return opened(database, clock)


def opened(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body(**PAID))

    def write(connection: Any) -> None:
        returns_rules.keep(connection, POLICY, clock())
        rules = Change("config:S1", "limits", "returns", feed.canonical(POLICY))
        feed.publish(connection, [MIA, rules], "now")

    database.write(write)
    return made


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    return handed_over(shop)


def handed_over(shop: Shop) -> Tablet:
    made = shop.tablet()
    assert made.last(hand_over(1)).verdict == "applied"
    return made


def told(goods: int, *tenders: tuple[str, int], shipping: int = 0, fee: int = 0, tax: int = 0) -> dict[str, Any]:
    whole = goods + tax + shipping - fee
    said = {"goods": goods, "tax": tax, "shipping": shipping, "fee": fee, "total": whole}
    return said | {"tenders": [list(one) for one in tenders]}


def back(seq: int, units: int, money: dict[str, Any] | None, **more: Any) -> dict[str, Any]:
    made = decided_return(seq, units, units * 1999, policy=more.pop("policy", "2026-05"), **more)
    if money is not None:
        made["body"]["money"] = money
    return made


def ledger(shop: Shop) -> list[tuple[Any, ...]]:
    columns = refund.c.line, refund.c.tender, refund.c.quantity, refund.c.amount, refund.c.withheld, refund.c.state
    with shop.database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(refund.c.id))]


def sums(shop: Shop) -> tuple[tuple[Any, ...], tuple[Any, ...], dict[str, int]]:
    """(refunded, withheld) of the line, (shipping, what goes back of it), and what goes back to each tender."""
    with shop.database.read() as connection:
        (one,) = connection.execute(select(order_line))
        (bought,) = connection.execute(select(order_money))
        tenders = connection.execute(select(order_tender).order_by(order_tender.c.place)).all()
    by_tender = {row.tender: int(row.refunded) for row in tenders}
    return (one.refunded, one.withheld), (bought.shipping, bought.shipping_refunded), by_tender


def test_a_whole_return_is_in_the_ledger_by_line_and_tender(anywhere: Shop) -> None:
    tablet = handed_over(anywhere)
    money = told(1999, ("gift", 1000), ("visa", 699), fee=300)
    assert tablet.verdicts(back(2, 1, money, return_id="R1")) == [("applied", "")]
    assert ledger(anywhere) == [(1, "gift", 1, 1000, 300, "wanted"), (1, "visa", 1, 699, 0, "wanted")]
    rest = told(3998, ("visa", 4197), shipping=499, fee=300)
    assert tablet.verdicts(back(3, 2, rest, return_id="R2", expects={"1": 1})) == [("applied", "")]
    assert ledger(anywhere)[2:] == [(1, "visa", 2, 3698, 300, "wanted"), (0, "visa", 1, 499, 0, "wanted")]
    assert sums(anywhere) == ((5397, 600), (499, 499), {"gift": 1000, "visa": 4896})
    body = order(anywhere)
    assert body["shipping_refunds"] == {"wanted": 499}
    assert [one["refunds"] for one in body["tenders"]] == [{"wanted": 1000}, {"wanted": 4896}]
    assert (body["lines"][0]["refunds"], body["lines"][0]["withheld"]) == ({"wanted": 5397}, 600)
    assert [(one.get("shipping", 0), one["fee"]) for one in body["returns"]] == [(0, 300), (499, 300)]
    assert anywhere.sound()
    assert anywhere.take(TT_1=order_body(**PAID)) == {}  # the order feed tells the order again
    again = order(anywhere)
    assert [again[name] for name in ("lines", "tenders", "shipping_refunds")] == [
        body[name] for name in ("lines", "tenders", "shipping_refunds")
    ]
    assert again["returns"] == body["returns"]
    assert anywhere.sound()


def test_who_answers_for_the_fault_gives_back_the_shipping_at_once(shop: Shop, tablet: Tablet) -> None:
    faulty = {"reason": "faulty", "condition": "damaged", "disposition": "supplier"}
    money = told(1999, ("gift", 1000), ("visa", 1498), shipping=499)
    asked = back(2, 1, money, line=faulty, outcome="manager", approver="m1")
    assert tablet.verdicts(asked) == [("applied", "")]
    assert sums(shop) == ((1999, 0), (499, 499), {"gift": 1000, "visa": 1498})
    assert shop.sound()


def test_a_discount_of_the_order_is_shared_over_its_lines_ties_by_line_number(shop: Shop) -> None:
    """As the trade rules share it: the first line takes the odd cent of the discount."""
    assert shop.take(TT_4=order_body(line(1, 1, 999), line(2, 1, 999), total=997)) == {}
    assert [one["captured"] for one in shop.rows("orders:S1", "order")["TT-4"]["lines"]] == [498, 499]
    nets = charged([Priced(1, 1, 999), Priced(2, 1, 999)], order_discount=1001)
    assert [one.net for one in nets] == [498, 499]


def test_an_older_device_speaks_of_the_lines_alone(shop: Shop, tablet: Tablet) -> None:
    assert tablet.verdicts(back(2, 3, None)) == [("applied", "")]
    assert sums(shop) == ((5997, 0), (499, 0), {"gift": 1000, "visa": 4997})
    assert shop.sound()


@pytest.mark.parametrize(
    "wrong",
    [
        told(1999, ("gift", 1000), ("visa", 999)),  # no fee
        told(1999, ("gift", 1000), ("visa", 700), fee=299),
        told(1999, ("gift", 1000), ("visa", 1198), fee=300, shipping=499),  # not everything is back
        told(1999, ("visa", 1699), fee=300),  # another tender first
        told(1999, ("gift", 1000), ("visa", 698), fee=300),
        told(1999, ("gift", 1000), ("visa", 699), fee=300) | {"total": 1700},
        told(2000, ("gift", 1000), ("visa", 700), fee=300),
        told(1999, fee=300),
    ],
)
def test_what_was_told_wrongly_is_not_taken(shop: Shop, tablet: Tablet, wrong: dict[str, Any]) -> None:
    assert tablet.verdicts(back(2, 1, wrong)) == [("rejected", "amount")]
    assert ledger(shop) == []
    assert sums(shop) == ((0, 0), (499, 0), {"gift": 0, "visa": 0})


def test_what_was_told_before_others_came_is_taken_and_what_is_right_by_now_is_paid(anywhere: Shop) -> None:
    """Two tablets without a network: each believes to be the first."""
    tablet = handed_over(anywhere)
    other = anywhere.tablet()
    first = told(1999, ("gift", 1000), ("visa", 699), fee=300)
    assert tablet.verdicts(back(2, 1, first, expects={"1": 0})) == [("applied", "")]
    late = told(3998, ("gift", 1000), ("visa", 2698), fee=300)
    assert other.verdicts(back(1, 2, late, expects={"1": 0})) == [("applied", "")]
    assert sums(anywhere) == ((5397, 600), (499, 499), {"gift": 1000, "visa": 4896})
    assert anywhere.sound()


def test_what_no_tender_takes_is_store_credit(shop: Shop) -> None:
    less = PAID | {"tenders": [{"id": "visa", "kind": "card", "paid": 1500}]}
    shop.take(TT_1=order_body(line(handed_over=3), status="completed", **less))
    money = told(3998, ("visa", 1500), ("store_credit", 2198), fee=300)
    assert shop.tablet().verdicts(back(1, 2, money)) == [("applied", "")]
    assert [row[1:4] for row in ledger(shop)] == [("visa", 2, 1500), ("store_credit", 2, 2198)]
    assert order(shop)["tenders"] == [
        {"id": "visa", "kind": "card", "paid": 1500, "refunds": {"wanted": 1500}},
        {"id": "store_credit", "kind": "store_credit", "paid": 0, "refunds": {"wanted": 2198}},
    ]
    assert shop.sound()


def test_what_the_order_feed_told_is_shared_over_the_tenders_and_anew_when_they_change(anywhere: Shop) -> None:
    partly = line(handed_over=3, returned=1)
    assert anywhere.take(TT_1=order_body(partly, status="partly_returned", **PAID)) == {}
    assert [row[1:] for row in ledger(anywhere)] == [("gift", 1, 1000, 0, "settled"), ("visa", 1, 999, 0, "settled")]
    turned = PAID | {"tenders": list(reversed(PAID["tenders"]))}  # type: ignore[call-overload]
    assert anywhere.take(TT_1=order_body(partly, status="partly_returned", **turned)) == {}
    assert [row[1:] for row in ledger(anywhere)] == [("visa", 1, 1999, 0, "settled")]
    assert [one.get("refunds") for one in order(anywhere)["tenders"]] == [{"settled": 1999}, None]
    assert anywhere.sound()
    money = told(1999, ("visa", 1699), fee=300)
    assert anywhere.tablet().verdicts(back(1, 1, money, expects={"1": 1})) == [("applied", "")]
    assert sums(anywhere)[2] == {"visa": 3698, "gift": 0}
    assert anywhere.sound()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"tenders": [{"id": "visa", "paid": 6496}]}, "more was refunded to the tender gift"),
        ({"tenders": [{"id": "gift", "paid": 999}, {"id": "visa", "paid": 5497}]}, "to the tender gift"),
        ({"shipping": 0, "total": 5997}, "more of the shipping was refunded"),
    ],
)
def test_the_feed_never_takes_back_what_was_refunded_here(
    shop: Shop, tablet: Tablet, change: dict[str, Any], words: str
) -> None:
    faulty = {"reason": "faulty", "condition": "damaged", "disposition": "supplier"}
    money = told(1999, ("gift", 1000), ("visa", 1498), shipping=499)
    assert tablet.verdicts(back(2, 1, money, line=faulty, outcome="manager", approver="m1")) == [("applied", "")]
    before = order(shop)
    refused = shop.take(TT_1=order_body(**(PAID | change)))
    assert words in refused["TT-1"]
    assert order(shop) == before
    assert shop.sound()


# --- units that were given up go over the same ledger


def expired(shop: Shop, clock: Clock) -> Tablet:
    """The whole of TT-1 lay ready, and nobody came."""
    tablet = ready(shop)
    clock.now = datetime(2026, 5, 11, 17, 0, tzinfo=UTC)
    assert own_steps.expire_due(shop.database, clock()) == 1
    return tablet


@pytest.fixture
def waiting(memory: Database, clock: Clock) -> Shop:
    made = Shop(memory, clock)
    made.seed(TT_1=order_body(line(units=3, open=3), status="open", **PAID))
    return made


def test_an_order_that_nobody_collected_is_paid_back_to_its_tenders_with_the_shipping(
    waiting: Shop, clock: Clock
) -> None:
    expired(waiting, clock)
    assert [row[:4] for row in ledger(waiting)] == [(1, "gift", 3, 1000), (1, "visa", 3, 4997), (0, "visa", 1, 499)]
    assert sums(waiting) == ((5997, 0), (499, 499), {"gift": 1000, "visa": 5496})
    assert [one["refunds"] for one in order(waiting)["tenders"]] == [{"wanted": 1000}, {"wanted": 5496}]
    assert waiting.sound()


def test_what_is_collected_after_all_is_not_paid_back(waiting: Shop, clock: Clock) -> None:
    tablet = expired(waiting, clock)
    assert tablet.verdicts(hand_over(3, 2)) == [("applied", "")]
    standing = [row for row in ledger(waiting) if row[-1] == "wanted"]
    assert standing == [(1, "gift", 3, 1000, 0, "wanted"), (1, "visa", 1, 999, 0, "wanted")]
    assert sums(waiting) == ((1999, 0), (499, 0), {"gift": 1000, "visa": 999})
    (raised,) = waiting.rows("orders:S1", "conflict").values()
    assert raised["evidence"] == {"lines": [1], "withdrawn": 3998 + 499, "too_much": 0}
    body = order(waiting)
    assert "shipping_refunds" not in body
    assert [one["refunds"] for one in body["tenders"]] == [{"wanted": 1000}, {"wanted": 999}]
    assert waiting.sound()


def test_what_was_paid_back_of_goods_that_went_out_is_told_with_the_shipping(waiting: Shop, clock: Clock) -> None:
    tablet = expired(waiting, clock)
    waiting.database.write(lambda connection: connection.execute(refund.update().values(state="settled")))
    assert tablet.verdicts(hand_over(3, 3)) == [("applied", "")]
    (raised,) = waiting.rows("orders:S1", "conflict").values()
    assert raised["evidence"] == {"lines": [1], "withdrawn": 0, "too_much": 6496}
    assert sums(waiting) == ((5997, 0), (499, 499), {"gift": 1000, "visa": 5496})


def test_what_was_given_up_and_what_came_back_empty_the_order_together(waiting: Shop, clock: Clock) -> None:
    tablet = expired(waiting, clock)
    assert tablet.verdicts(hand_over(3, 2), back(4, 2, None, policy="built in")) == [("applied", "")] * 2
    assert sums(waiting) == ((5997, 0), (499, 0), {"gift": 1000, "visa": 4997})
    assert waiting.sound()


# --- the sums are worked out again


@pytest.mark.parametrize(
    ("harm", "name"),
    [
        (
            "UPDATE refund SET withheld = withheld + 1 WHERE line = 1 AND tender = 'gift'",
            "what was withheld is the sum",
        ),
        ("UPDATE refund SET amount = amount - 1 WHERE line = 0", "what goes back of the shipping is the sum"),
        ("UPDATE refund SET tender = 'gift' WHERE line = 0", "what goes back to a tender is the sum"),
        ("UPDATE refund SET tender = 'store_credit' WHERE line = 0", "money goes back to what was paid with"),
        ("DELETE FROM order_money", "no ledger row is without its order line"),
        ("UPDATE refund SET quantity = 2 WHERE tender = 'gift'", "a refund per command and line"),
        ("UPDATE return_line SET policy = 'built in'", "shipping and fees follow from the policy"),
        ("UPDATE return_line SET reason = 'faulty'", "shipping and fees follow from the policy"),
    ],
)
def test_sql_alone_finds_money_of_a_whole_return_that_is_wrong(
    shop: Shop, tablet: Tablet, harm: str, name: str
) -> None:
    money = told(5997, ("gift", 1000), ("visa", 5196), shipping=499, fee=300)
    assert tablet.verdicts(back(2, 3, money)) == [("applied", "")]
    assert shop.sound()
    with shop.database.engine.connect() as connection, connection.begin() as open_:
        connection.execute(text(harm))
        assert any(found.startswith(name) for found in broken(connection))
        open_.rollback()


HARMS = (
    "UPDATE order_tender SET refunded = paid + 1",
    "UPDATE order_tender SET refunded = -1",
    "UPDATE order_money SET shipping_refunded = shipping + 1",
    "UPDATE order_line SET withheld = captured - refunded + 1",
    "UPDATE order_line SET withheld = -1",
    "UPDATE refund SET withheld = -1",
    (
        "INSERT INTO refund (purchase, line, tender, quantity, amount, state, command, at) "
        "SELECT purchase, line, tender, quantity, amount, state, command, at FROM refund"
    ),
)


def test_the_database_refuses_what_no_code_may_do_with_the_money(anywhere: Shop) -> None:
    tablet = handed_over(anywhere)
    assert tablet.verdicts(back(2, 1, told(1999, ("gift", 1000), ("visa", 699), fee=300))) == [("applied", "")]
    for harm in HARMS:
        with pytest.raises(IntegrityError), anywhere.database.engine.begin() as connection:
            connection.execute(text(harm))


@pytest.mark.parametrize("seed", range(3))
def test_a_device_shows_what_central_then_says(shop: Shop, seed: int) -> None:
    draw = random.Random(seed)
    cuts = sorted(draw.randrange(9000) for _ in range(2))
    tenders = [{"id": "gift", "paid": cuts[0]}, {"id": "visa", "paid": cuts[1] - cuts[0]}]
    tenders.append({"id": "cash", "paid": draw.choice([0, 9000 - cuts[1]])})
    lines = [line(n, 4, 500, handed_over=4) | {"captured": 2000 + n, "tax": 301} for n in (1, 2, 3, 4)]
    money = {"total": 9000, "shipping": 990, "tenders": tenders}
    assert shop.take(TT_3=order_body(*lines, status="completed", **money)) == {}
    tablet, left = shop.tablet(), dict.fromkeys((1, 2, 3, 4), 4)
    for _ in range(6):
        units = {n: draw.randint(1, most) for n, most in left.items() if most and draw.random() < 0.6}
        if not units:
            continue
        left = {n: most - units.get(n, 0) for n, most in left.items()}
        known = shop.rows("orders:S1", "order")["TT-3"]
        here = order_bodies.read("TT-3", known)
        assert here is not None
        whole = total(here, units, Terms("when_all_is_back", 300))
        event = TakeBack("R", "c", "e1", shop.clock(), units, shipping=whole.shipping, fee=whole.fee)
        shown = after(here, event)
        assert isinstance(shown, Order)
        said = [
            {"line": one.line, "quantity": one.units, "amount": one.goods + one.tax, "reason": "fit"}
            | {"condition": "new", "disposition": "stock"}
            for one in whole.lines
        ]
        asked = back(len(tablet.chain) + 1, 1, body(whole), order="TT-3", outcome="manager", approver="m1")
        asked["body"]["lines"] = said
        assert tablet.verdicts(asked) == [("applied", "")]
        now = shop.rows("orders:S1", "order")["TT-3"]
        theirs = order_bodies.laid(shown, known)
        assert [now.get(name) for name in MONEY] == [theirs.get(name) for name in MONEY]
        assert now["lines"] == theirs["lines"]
        assert now["returns"][-1]["fee"] == whole.fee
    assert shop.sound()
