"""Hand-overs, returns and stock: one effect each, in ledgers that add up."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from central import feed
from central.database import Database
from central.feed import Change
from central.tables import conflict, order_line, purchase, refund, return_line, stock_movement
from central.tables import hand_over as hand_overs
from tests.central.conftest import Clock, uuid7
from tests.central.ledger_queries import broken
from tests.central.trade import Shop, adjust, hand_over, line, order_body, take_back, undo


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    return Shop(database, clock)


def order(shop: Shop, number: str = "TT-1") -> dict[str, Any]:
    found: dict[str, Any] = shop.rows("orders:S1", "order")[number]
    return found


def movements(shop: Shop) -> list[tuple[Any, ...]]:
    """Those after the first, which opened the stock."""
    query = select(stock_movement.c.variant, stock_movement.c.delta, stock_movement.c.reason)
    with shop.database.read() as connection:
        return [tuple(row) for row in connection.execute(query.order_by(stock_movement.c.id))][1:]


def conflicts(shop: Shop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.execute(select(conflict).order_by(conflict.c.at, conflict.c.id)))


def test_goods_are_handed_over_and_every_device_of_the_store_learns_it(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(units=3, picked=1, staged=2)))
    tablet = shop.tablet()
    given = hand_over(1, expects={"1": 0})
    told = tablet.last(given)
    assert (told.verdict, set(told.at)) == ("applied", {"orders:S1", "cust:S1", "stock:S1", "avail:north"})
    found = order(shop)
    assert (found["status"], found["lines"][0]["states"]) == ("completed", {"handed_over": 3})
    assert found["hand_overs"] == [
        {
            "id": given["id"],
            "actor": "e1",
            "at": "2026-05-04T08:59:00Z",
            "lines": [{"line": 1, "from": {"staged": 2, "picked": 1}}],
        }
    ]
    assert shop.rows("stock:S1", "stock")["K1"]["on_hand"] == 7
    assert shop.rows("avail:north", "avail")["K1"] == {"at": {"S1": [7, 0, 0]}}
    assert movements(shop) == [("K1", -3, "pickup")]
    assert conflicts(shop) == []
    assert shop.sound()


def test_the_second_hand_over_is_one_conflict_with_both_people(shop: Shop) -> None:
    shop.seed(TT_1=order_body())
    anna = Change("staff:S1", "staff", "e1", '{"name":"Anna Berg"}')
    shop.database.write(lambda connection: feed.publish(connection, [anna], "now"))
    first, second = shop.tablet(), shop.tablet()
    given, late = hand_over(1, expects={"1": 0}), hand_over(1, 1, expects={"1": 0}, actor="e2")
    assert first.last(given).verdict == "applied"
    told = second.last(late)
    assert (told.verdict, told.reason) == ("rejected", "already_handed_over")
    assert told.words == "Anna Berg already handed this over on 4 May at 08:59."
    assert second.last(late) == told  # a lost reply
    (row,) = conflicts(shop)
    assert (row.kind, row.aggregate, row.state, row.store) == ("handed_over_twice", "order:TT-1", "open", "S1")
    assert (row.first_actor, row.first_device, row.first_command) == ("e1", first.install, given["id"])
    assert (row.second_actor, row.second_device, row.second_command) == ("e2", second.install, late["id"])
    (body,) = shop.rows("orders:S1", "conflict").values()
    assert (body["first"]["actor"], body["second"]["actor"], body["fix"]) == ("e1", "e2", "check_parcel")
    assert body["evidence"] == {"lines": [{"line": 1, "ordered": 3, "handed_over": 3, "asked": 1}]}
    assert movements(shop) == [("K1", -3, "pickup")]
    assert shop.sound()


def test_what_somebody_did_not_see_is_a_conflict_and_what_they_saw_is_none(shop: Shop) -> None:
    shop.seed(TT_1=order_body())
    first, second = shop.tablet(), shop.tablet()
    assert first.verdicts(hand_over(1, 1, expects={"1": 0})) == [("applied", "")]
    assert second.verdicts(hand_over(1, 1, expects={"1": 0})) == [("rejected", "already_handed_over")]
    assert second.verdicts(hand_over(2, 2, expects={"1": 1})) == [("applied", "")]
    assert len(conflicts(shop)) == 1
    assert shop.sound()


def test_the_time_of_the_words_is_that_of_the_store(shop: Shop) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(text("""UPDATE location SET body = '{"time_zone": "Europe/Berlin"}'"""))
    shop.seed(TT_1=order_body())
    assert shop.tablet().last(hand_over(1), hand_over(2)).words == "Someone already handed this over on 4 May at 10:59."


def test_undo_puts_everything_back_and_counts_once(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(units=3, open=1, staged=2)))
    tablet, other = shop.tablet(), shop.tablet()
    before = order(shop)
    given = hand_over(1)
    tablet.send(given)
    assert shop.rows("cust:S1", "customer") == {"C1": None}
    assert other.verdicts(undo(1, given["id"], actor="e2"), undo(2, given["id"])) == [
        ("applied", ""), ("rejected", "unknown_hand_over"),
    ]  # fmt: skip
    undone = order(shop)
    assert [one["topic"] for one in undone.pop("told")] == ["handed_over", "hand_over_undone"]
    assert undone == before | {"status": "picking"}
    assert movements(shop) == [("K1", -3, "pickup"), ("K1", 3, "pickup_undone")]
    assert shop.rows("cust:S1", "customer")["C1"]["name"] == "Ann"
    assert tablet.verdicts(hand_over(2, expects={"1": 0})) == [("applied", "")]
    assert conflicts(shop) == []
    assert shop.sound()


def test_customers_are_known_while_they_have_open_business(shop: Shop) -> None:
    """No longer: what a store does not need to know of a person leaves its devices with the last open order."""
    shop.seed(TT_1=order_body(), TT_2=order_body())
    tablet = shop.tablet()
    assert tablet.last(hand_over(1)).at.keys() >= {"orders:S1", "cust:S1"}
    assert shop.rows("cust:S1", "customer")["C1"]["name"] == "Ann"
    tablet.send(hand_over(2, order="TT-2"))
    assert shop.rows("cust:S1", "customer")["C1"] is None


def test_a_return_asks_for_the_exact_money_and_pays_nothing(shop: Shop) -> None:
    shop.seed(TT_1=order_body(total=5493))  # a discount: 54.93 for three
    tablet, other = shop.tablet(), shop.tablet()
    tablet.send(hand_over(1))
    assert tablet.last(take_back(2, 1, 1831, return_id="R1")).verdict == "applied"
    assert other.verdicts(take_back(1, 1, 1831), take_back(2, 1, 1831, expects={"1": 2})) == [("applied", "")] * 2
    found = order(shop)
    assert (found["lines"][0]["refunds"], found["lines"][0]["captured"]) == ({"wanted": 5493}, 5493)
    assert (found["status"], found["lines"][0]["states"]) == ("returned", {"handed_over": 3, "returned": 3})
    assert found["returns"][0]["id"] == "R1"
    with shop.database.read() as connection:
        amounts = connection.execute(select(refund.c.amount, refund.c.state).order_by(refund.c.id)).all()
    assert [tuple(row) for row in amounts] == [(1831, "wanted")] * 3
    assert movements(shop)[1:] == [("K1", 1, "return")] * 3
    assert shop.sound()


@pytest.mark.parametrize("disposition", ["damaged", "repair", "supplier", "write_off", "undecided"])
def test_only_what_goes_back_to_stock_can_be_sold(shop: Shop, disposition: str) -> None:
    shop.seed(TT_1=order_body())
    tablet = shop.tablet()
    assert tablet.verdicts(hand_over(1), take_back(2, 1, 1999, disposition=disposition)) == [("applied", "")] * 2
    assert shop.rows("stock:S1", "stock")["K1"]["on_hand"] == 7
    assert shop.sound()


def test_another_return_in_between_moves_the_cents_and_not_the_sum(shop: Shop) -> None:
    """18.30 + 18.31 + 18.32: two desks without a network both told their customer 18.30."""
    shop.seed(TT_1=order_body(total=5492))
    first, second = shop.tablet(), shop.tablet()
    first.send(hand_over(1))
    assert first.verdicts(take_back(2, 1, 1830, expects={"1": 0})) == [("applied", "")]
    assert (
        second.verdicts(take_back(1, 1, 1830, expects={"1": 0}), take_back(2, 1, 1831, expects={"1": 2}))
        == [("applied", "")] * 2
    )
    assert [one["lines"][0]["amount"] for one in order(shop)["returns"]] == [1830, 1831, 1831]
    assert shop.sound()


def test_the_same_goods_returned_twice_are_paid_once_and_listed_once(shop: Shop) -> None:
    shop.seed(TT_1=order_body())
    first, second = shop.tablet(), shop.tablet()
    first.send(hand_over(1))
    assert first.verdicts(take_back(2, 3, 5997, expects={"1": 0})) == [("applied", "")]
    late = take_back(1, 1, 1999, expects={"1": 0}, actor="e2")
    told = second.last(late)
    assert (told.verdict, told.reason) == ("rejected", "already_returned")
    assert told.words == "Someone already took this back on 4 May at 08:59."
    assert second.last(late) == told
    (row,) = conflicts(shop)
    assert (row.kind, row.first_actor, row.second_actor, row.fix) == ("returned_twice", "e1", "e2", "check_goods")
    assert order(shop)["lines"][0]["refunds"] == {"wanted": 5997}
    assert shop.sound()


def test_a_return_that_cannot_be_is_refused_in_words(shop: Shop) -> None:
    shop.seed(TT_1=order_body(), TT_2=order_body())
    tablet = shop.tablet()
    tablet.send(hand_over(1))
    wrong = (
        (take_back(2, 1, 2000), "amount"),
        (take_back(3, 1, 1999, expects={"1": 3}) | {}, ""),  # what was seen does not matter when the amount is right
        (take_back(4, 1, 1999, order="TT-2"), "not_handed_over"),
        (take_back(5, 1, 1999, order="TT-9"), "unknown"),
        (take_back(6, 1, 1999, line=2), "unknown_line"),
        (take_back(7, 1, 1999, return_id="R1"), ""),
        (take_back(8, 1, 1999, return_id="R1"), "exists"),
        (take_back(9, 5, 9995), "already_returned"),
    )
    for sent, reason in wrong:
        assert tablet.last(sent).reason == reason, sent
    assert shop.sound()


def test_goods_of_another_store_or_of_the_warehouse_come_back_where_the_customer_is(shop: Shop) -> None:
    sent = order_body(line(handed_over=3), store="W1", method="ship", status="delivered")
    shop.seed(TT_1=sent, TT_2=order_body(line(handed_over=3), store="S2", status="completed"))
    tablet = shop.tablet("S1")
    assert set(tablet.last(take_back(1, 1, 1999)).at) == {"stock:S1", "avail:north"}
    told = set(tablet.last(take_back(2, 1, 1999, order="TT-2")).at)
    assert told == {"orders:S2", "stock:S1", "avail:north", "orders:S1"}, "the same article again is worth a look here"
    assert shop.rows("orders:S2", "order")["TT-2"]["status"] == "partly_returned"
    assert shop.rows("stock:S1", "stock")["K1"]["on_hand"] == 12
    assert shop.sound()


def test_hand_overs_that_cannot_be_are_refused_in_words(shop: Shop) -> None:
    shop.seed(TT_1=order_body(), TT_2=order_body(store="S2"), TT_3=order_body(line(cancelled=3), status="cancelled"))
    tablet, kiosk = shop.tablet(), shop.tablet("S1", "kiosk")
    given = hand_over(1)
    assert kiosk.verdicts(given | {"id": uuid7()}) == [("rejected", "role")]
    two = [{"line": 1, "quantity": 1}, {"line": 2, "quantity": 1}]
    wrong = (
        (hand_over(1, 4), "quantity"),
        (hand_over(2, order="TT-2"), "other_store"),
        (hand_over(3, order="TT-9"), "unknown"),
        (hand_over(4, order="TT-3"), "quantity"),
        (hand_over(5, lines=two), "unknown_line"),
        (undo(6, given["id"]), "unknown_hand_over"),
    )
    for sent, reason in wrong:
        told = tablet.last(sent)
        assert (told.verdict, told.reason) == ("rejected", reason)
        assert told.words.endswith(".")
    assert (conflicts(shop), movements(shop)) == ([], [])
    tablet.send(hand_over(7), take_back(8, 1, 1999))
    with shop.database.read() as connection:
        last = connection.execute(select(hand_overs.c.command)).scalar_one()
    assert tablet.verdicts(undo(9, last)) == [("rejected", "returned")]
    assert shop.sound()


@pytest.mark.parametrize(
    "change",
    [
        {"lines": []},
        {"lines": [{"line": 1, "quantity": 0}]},
        {"lines": [{"line": 1, "quantity": 1.5}]},
        {"lines": [{"line": 1, "quantity": "1"}]},
        {"lines": [{"line": 1, "quantity": 1}, {"line": 1, "quantity": 1}]},
        {"how": "guess"},
        {"evidence": {"document": "passport", "last_four": "C01X00T47"}},
        {"evidence": {"signature": "<svg>"}},
        {"actor": ""},
        {"order": "TT-2"},
        {"more": 1},
    ],
)
def test_a_hand_over_that_says_nothing_clear_is_kept_for_a_person(shop: Shop, change: dict[str, Any]) -> None:
    shop.seed(TT_1=order_body())
    sent = hand_over(1)
    assert shop.tablet().verdicts(sent | {"body": sent["body"] | change}) == [("parked", "malformed")]
    assert movements(shop) == []


@pytest.mark.parametrize("seen", [{"1": "0"}, {"1": -1}, {"1": True}, {"1": None}])
def test_what_was_seen_is_a_number(shop: Shop, seen: dict[str, Any]) -> None:
    shop.seed(TT_1=order_body())
    assert shop.tablet().verdicts(hand_over(1, expects=seen)) == [("parked", "malformed")]


def test_stock_is_adjusted_by_differences_and_never_silently_below_zero(shop: Shop) -> None:
    shop.seed(on_hand=2)
    tablet, kiosk = shop.tablet(), shop.tablet("S1", "kiosk")
    sent = [adjust(n, delta) for n, delta in enumerate((3, -4, -2, -1, 5), 1)]
    assert tablet.last(*sent[:2], lane=1).verdict == "applied"
    assert shop.rows("stock:S1", "stock")["K1"] == {
        "on_hand": 1,
        "reserved": 0,
        "safety": 0,
        "aisle": "A1",
        "bay": "B2",
    }
    assert [one.verdict for one in tablet.send(*sent[2:], lane=1)] == ["applied"] * 3
    (row,) = conflicts(shop)  # once, for both that went below
    assert (row.kind, row.aggregate, row.second_command, row.fix) == (
        "negative_stock",
        "stock:K1",
        sent[2]["id"],
        "count",
    )
    assert row.first_command is None
    assert movements(shop) == [("K1", delta, "count") for delta in (3, -4, -2, -1, 5)]
    assert kiosk.verdicts(adjust(1, 1), lane=1) == [("rejected", "role")]
    assert shop.sound()


@pytest.mark.parametrize(("reason", "delta"), [("adjustment", 1), ("adjustment", -1), ("damage", 1)])
def test_without_a_count_only_whom_the_store_trusts_corrects_stock(shop: Shop, reason: str, delta: int) -> None:
    shop.seed()
    people = [
        Change("staff:S1", "staff", one, f'{{"role":"{role}"}}')
        for one, role in (("e1", "associate"), ("s1", "senior"))
    ]
    shop.database.write(lambda connection: feed.publish(connection, people, "now"))
    tablet, asked = shop.tablet(), adjust(1, delta, reason=reason)
    assert tablet.verdicts(asked, lane=1) == [("rejected", "permission")]
    trusted, stranger = (adjust(seq, delta, reason=reason) for seq in (2, 3))
    trusted["body"]["actor"], stranger["body"]["actor"] = "s1", "nobody"
    assert tablet.verdicts(trusted, stranger, lane=1) == [("applied", ""), ("rejected", "permission")]
    assert tablet.verdicts(adjust(4, -1, reason="damage"), lane=1) == [("applied", "")]
    assert movements(shop) == [("K1", delta, reason), ("K1", -1, "damage")]
    assert shop.sound()


def test_a_level_that_nobody_knew_begins_with_the_adjustment(shop: Shop) -> None:
    shop.seed()
    tablet = shop.tablet("S2")
    assert tablet.verdicts(adjust(1, 4), lane=1) == [("applied", "")]
    assert shop.rows("stock:S2", "stock")["K1"]["on_hand"] == 4
    assert shop.rows("avail:north", "avail")["K1"] == {"at": {"S1": [10, 0, 0], "S2": [4, 0, 0]}}
    assert shop.sound()


@pytest.mark.parametrize(
    "change",
    [{"delta": 0}, {"delta": 10_000_001}, {"delta": 1.0}, {"reason": "mood"}, {"variant": "a\x00b"}, {"variant": "K2"}],
)
def test_an_adjustment_that_says_nothing_clear_is_kept_for_a_person(shop: Shop, change: dict[str, Any]) -> None:
    shop.seed()
    sent = adjust(1, 1)
    assert shop.tablet().verdicts(sent | {"body": sent["body"] | change}, lane=1) == [("parked", "malformed")]
    assert movements(shop) == []


def test_the_steps_of_one_batch_build_on_each_other(shop: Shop) -> None:
    shop.seed(TT_1=order_body(), TT_2=order_body(line(variant="K1"), line(2, 1, variant="K2")))
    tablet = shop.tablet()
    given = hand_over(1, 2, expects={"1": 0})
    both = hand_over(4, order="TT-2", lines=[{"line": 1, "quantity": 3}, {"line": 2, "quantity": 1}])
    batch = given, undo(2, given["id"]), hand_over(3, 3, expects={"1": 0}), both, take_back(5, 1, 1999)
    assert tablet.verdicts(*batch) == [("applied", "")] * 5
    assert shop.rows("stock:S1", "stock")["K1"]["on_hand"] == 10 - 3 - 3 + 1
    assert shop.rows("stock:S1", "stock")["K2"]["on_hand"] == -1
    assert [row.aggregate for row in conflicts(shop)] == ["stock:K2"]
    assert shop.sound()


@pytest.mark.parametrize(
    "harm",
    [
        {"handed_over": 4},
        {"handed_over": -1},
        {"handed_over": 1, "returned": 2},
        {"refunded": 5998},
        {"refunded": -1},
    ],
)
def test_the_database_itself_refuses_what_no_code_may_do(shop: Shop, harm: dict[str, int]) -> None:
    shop.seed(TT_1=order_body())
    with pytest.raises(IntegrityError), shop.database.engine.begin() as connection:
        connection.execute(order_line.update().values(**harm))


def test_the_queries_find_what_is_wrong(shop: Shop) -> None:
    """The independent sums would notice: each ledger is damaged in turn."""
    shop.seed(TT_1=order_body(), TT_2=order_body())
    tablet = shop.tablet()
    tablet.send(hand_over(1), take_back(2, 1, 1999), hand_over(3))
    harms = {
        "UPDATE stock_level SET on_hand = on_hand + 1": "on hand is the sum of the movements",
        "DELETE FROM stock_movement WHERE reason = 'return'": "a movement for every unit that left or came back",
        "DELETE FROM hand_over": "handed over is the sum of the hand-overs that stand",
        "DELETE FROM return_line": "returned is the sum of the returns that stand",
        "UPDATE refund SET amount = amount + 1": "refunded is the sum of the refunds that were not refused",
        "UPDATE refund SET quantity = 2": "a refund per command and line, of as many units as came back",
        "UPDATE refund SET amount = 5998": "nothing is refunded above what was captured",
        "DELETE FROM order_line": "no ledger row is without its order line",
        "DELETE FROM conflict": "a rejected double hand-over or return is one conflict",
        "UPDATE command_log SET verdict = 'parked'": "every effect belongs to one applied command",
        "DELETE FROM stock_level": "what moved and is not on a level adds up to nothing",
    }
    for harm, name in harms.items():
        with shop.database.engine.connect() as connection, connection.begin() as open_:
            connection.execute(text(harm))
            assert name in broken(connection)
            open_.rollback()
    assert shop.sound()


def test_what_the_ledgers_say_is_what_devices_read(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(), line(2, 2, 501)))
    tablet = shop.tablet()
    tablet.send(hand_over(1, 2), take_back(2, 1, 1999))
    with shop.database.read() as connection:
        lines = connection.execute(select(order_line).order_by(order_line.c.line)).all()
        opened = connection.execute(select(purchase.c.is_open)).scalar_one()
        taken = connection.execute(select(return_line)).one()
    told = order(shop)["lines"]
    for row, body in zip(lines, told, strict=True):
        states = body["states"]
        assert (row.handed_over, row.returned) == (states.get("handed_over", 0), states.get("returned", 0))
        assert (row.refunded, row.captured) == (sum(body.get("refunds", {}).values()), body["captured"])
    assert (opened, taken.condition, taken.reason, taken.disposition, taken.location) == (
        True,
        "new",
        "size",
        "stock",
        "S1",
    )


def test_the_tax_of_a_line_comes_back_in_slices_of_its_own(shop: Shop) -> None:
    """The worked example of the trade rules: 54.93, of which 4.19 is tax."""
    shop.seed(TT_1=order_body(line() | {"captured": 5493, "tax": 419}, total=5493))
    tablet = shop.tablet()
    tablet.send(hand_over(1))
    told = [tablet.verdicts(take_back(2 + n, 1, amount)) for n, amount in enumerate((1831, 1830, 1831, 1832))]
    assert told == [[("rejected", "amount")], *[[("applied", "")]] * 3]
    assert order(shop)["lines"][0]["tax"] == 419
    with shop.database.read() as connection:
        assert list(connection.execute(select(refund.c.amount).order_by(refund.c.id)).scalars()) == [1830, 1831, 1832]
    assert shop.sound()


def test_a_discount_lowers_the_tax_of_a_line_alike(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line(units=1) | {"captured": 1000, "tax": 100}, total=900))
    with shop.database.read() as connection:
        assert connection.execute(select(order_line.c.captured, order_line.c.tax)).one() == (900, 90)
    assert order(shop)["lines"][0]["tax"] == 90


def test_a_cent_in_the_wrong_slice_is_found_by_sql_alone(shop: Shop) -> None:
    shop.seed(TT_1=order_body(line() | {"captured": 5493, "tax": 419}, total=5493))
    tablet = shop.tablet()
    assert set(tablet.verdicts(hand_over(1), take_back(2, 1, 1830), take_back(3, 1, 1831))) == {("applied", "")}
    with shop.database.engine.begin() as connection:
        connection.execute(text("UPDATE refund SET amount = 3661 - amount"))
        assert list(broken(connection)) == [
            "each return gives back the slices of its units, goods and tax for themselves"
        ]
