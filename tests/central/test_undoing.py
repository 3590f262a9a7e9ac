"""A return is undone before money has moved for it, and then it is as if the goods had never come back."""

from __future__ import annotations

import json
import random
from datetime import datetime, timedelta
from functools import partial
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import Connection, func, select, text, update

from central import feed, payments, returns_history, vouchers
from central.database import Database
from central.desk import Desk
from central.payments import Outcome
from central.tables import order_line, refund, return_line, scope_head, stock_level, voucher
from shop import order_bodies
from shop.conflicts import aggregate
from shop.orders import Order
from shop.return_money import Terms
from shop.return_total import body as return_body
from shop.return_total import total
from shop.return_undo import UndoReturn
from shop.return_undo import after as undo_return
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template
from tests.central.ledger_queries import broken
from tests.central.test_pickup import step
from tests.central.test_return_totals import back as whole_return
from tests.central.test_return_totals import handed_over, ledger, opened, sums, told
from tests.central.test_returns import STAFF, use
from tests.central.test_trade import conflicts, movements, order
from tests.central.together import PATIENCE, at_once, until
from tests.central.trade import Shop, Tablet, decided_return, line, order_body, take_back

__all__ = ["memory", "template"]


def undo(seq: int, return_id: str = "R1", *, number: str = "TT-1", actor: str = "e1", **more: Any) -> dict[str, Any]:
    body = {"return": return_id, "order": number, "actor": actor, "reason": more.pop("reason", "wrong order")}
    return command(seq, "return.undo", body, f"return:{return_id}", **more)


def of(database: Database, clock: Clock) -> Shop:
    """Three kettles were handed over."""
    made = Shop(database, clock)
    made.seed(TT_1=order_body(line(units=3, handed_over=3), status="completed"))
    database.write(lambda connection: feed.publish(connection, list(STAFF), "now"))
    return made


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:
    return of(memory, clock)


@pytest.fixture
def anywhere(database: Database, clock: Clock) -> Shop:
    return of(database, clock)


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    """One kettle came back."""
    made = shop.tablet()
    assert made.last(decided_return(1, 1, 1999, return_id="R1")).verdict == "applied"
    return made


def states(shop: Shop) -> list[str]:
    with shop.database.read() as connection:
        return list(connection.execute(select(refund.c.state).order_by(refund.c.id)).scalars())


def on_hand(shop: Shop, store: str = "S1") -> int:
    mine = stock_level.c.variant == "K1", stock_level.c.location == store
    with shop.database.read() as connection:
        return int(connection.execute(select(stock_level.c.on_hand).where(*mine)).scalar() or 0)


def settle(shop: Shop, outcome: Outcome) -> None:
    due = shop.database.write(lambda connection: payments.claim(connection, shop.clock()))
    assert due is not None
    shop.database.write(lambda connection: payments.settle(connection, due, outcome, shop.clock()))


def test_it_is_as_if_the_goods_had_never_come_back_and_every_device_learns_it(anywhere: Shop) -> None:
    before, shelf = order(anywhere), on_hand(anywhere)
    tablet = anywhere.tablet()
    assert tablet.last(decided_return(1, 2, 3998, return_id="R1")).verdict == "applied"
    assert on_hand(anywhere) == shelf + 2
    answer = tablet.last(undo(2))
    assert (answer.verdict, set(answer.at)) == ("applied", {"orders:S1", "stock:S1", "avail:north"})
    after = order(anywhere)
    (note,) = after.pop("undone_returns")
    assert [one["topic"] for one in after.pop("told")] == ["return_undone"]
    assert after == before
    assert (note["return"]["id"], note["actor"], note["reason"]) == ("R1", "e1", "wrong order")
    assert states(anywhere) == ["withdrawn"]
    assert on_hand(anywhere) == shelf
    assert movements(anywhere) == [("K1", 2, "return"), ("K1", -2, "return_undone")]
    with anywhere.database.read() as connection:
        (row,) = connection.execute(select(return_line))
        (sold,) = connection.execute(select(order_line))
    assert row.undone_by == note["command"]
    assert (sold.returned, sold.refunded) == (0, 0)
    assert anywhere.sound()


def test_shipping_fee_and_tenders_are_as_they_were(memory: Database, clock: Clock) -> None:
    shop = opened(memory, clock)
    tablet = handed_over(shop)
    assert tablet.last(whole_return(2, 1, told(1999, ("gift", 1000), ("visa", 699), fee=300), return_id="R1"))
    before, body = sums(shop), order(shop)
    rest = told(3998, ("visa", 4197), shipping=499, fee=300)
    assert tablet.last(whole_return(3, 2, rest, return_id="R2", expects={"1": 1})).verdict == "applied"
    assert tablet.last(undo(4, "R2")).verdict == "applied"
    assert sums(shop) == before
    after = order(shop)
    after.pop("undone_returns")
    assert [one["topic"] for one in after.pop("told")] == ["handed_over", "return_undone"]
    body.pop("told")
    assert after == body
    assert [row[-1] for row in ledger(shop)] == ["wanted", "wanted", "withdrawn", "withdrawn"]
    again = whole_return(5, 2, rest, return_id="R3", expects={"1": 1})
    assert tablet.last(again).verdict == "applied"
    assert sums(shop) == ((5397, 600), (499, 499), {"gift": 1000, "visa": 4896})
    assert shop.sound()


def test_goods_that_could_not_be_sold_move_nothing(shop: Shop) -> None:
    tablet = shop.tablet()
    made = decided_return(1, 1, 1999, return_id="R1", line={"disposition": "damaged"})
    assert tablet.verdicts(made, undo(2)) == [("applied", "")] * 2
    assert movements(shop) == []
    assert shop.sound()


def test_a_return_of_an_older_device_can_be_undone_as_well(shop: Shop) -> None:
    tablet = shop.tablet()
    assert tablet.verdicts(take_back(1, 1, 1999, return_id="R1"), undo(2)) == [("applied", "")] * 2
    assert states(shop) == ["withdrawn"]
    assert shop.sound()


MOVED = [
    (Outcome("settled", "X1"), "already_refunded"),
    (Outcome("unknown"), "already_sent"),
    (Outcome("refused", why="card_closed"), "refund_refused"),
]


@pytest.mark.parametrize(("outcome", "reason"), MOVED)
def test_as_soon_as_money_moves_it_is_refused_by_name(
    shop: Shop, tablet: Tablet, outcome: Outcome, reason: str
) -> None:
    settle(shop, outcome)
    answer = tablet.last(undo(2))
    assert (answer.verdict, answer.reason) == ("rejected", reason)
    assert answer.words
    assert order(shop)["lines"][0]["states"]["returned"] == 1
    assert shop.sound()


def test_what_is_on_its_way_to_the_provider_cannot_be_called_back(shop: Shop, tablet: Tablet) -> None:
    assert shop.database.write(lambda connection: payments.claim(connection, shop.clock())) is not None
    assert tablet.verdicts(undo(2)) == [("rejected", "already_sent")]


def test_what_was_undone_is_never_sent(shop: Shop, tablet: Tablet) -> None:
    assert tablet.verdicts(undo(2)) == [("applied", "")]
    assert shop.database.write(lambda connection: payments.claim(connection, shop.clock())) is None


def test_store_credit_that_was_made_stays(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(update(refund).values(tender="store_credit"))
    assert vouchers.issue_due(shop.database, Desk(shop.database, clock=clock).keyring, clock()) == 1
    assert tablet.verdicts(undo(2)) == [("rejected", "credit_issued")]


def test_no_voucher_is_made_of_what_was_undone(shop: Shop, tablet: Tablet, clock: Clock) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(update(refund).values(tender="store_credit"))
    assert tablet.verdicts(undo(2)) == [("applied", "")]
    assert vouchers.issue_due(shop.database, Desk(shop.database, clock=clock).keyring, clock()) == 0


def test_nothing_stands_on_what_is_taken_away(shop: Shop, tablet: Tablet) -> None:
    assert tablet.last(decided_return(2, 1, 1999, return_id="R2", expects={"1": 1})).verdict == "applied"
    assert tablet.verdicts(undo(3)) == [("rejected", "returned_since")]
    assert tablet.verdicts(undo(4, "R2"), undo(5), undo(6)) == [
        ("applied", ""),
        ("applied", ""),
        ("rejected", "undone_already"),
    ]
    assert shop.sound()


def test_only_the_store_that_has_the_goods_gives_them_back(shop: Shop, tablet: Tablet) -> None:
    assert shop.tablet("S2").verdicts(undo(1)) == [("rejected", "other_store")]
    assert shop.tablet(role="kiosk").verdicts(undo(1)) == [("rejected", "role")]
    unknown = tablet.verdicts(undo(2, "R9"), undo(3, number="TT-9"))
    assert unknown == [("rejected", "unknown_return")] * 2


@pytest.mark.parametrize(
    ("actor", "minutes", "verdict"),
    [
        ("e1", 30, ("applied", "")),
        ("e1", 31, ("rejected", "too_late")),
        ("e2", 1, ("rejected", "other_person")),
        ("m1", 29, ("applied", "")),
        ("m1", 31, ("rejected", "too_late")),
    ],
)
def test_who_may_and_until_when(
    shop: Shop, tablet: Tablet, clock: Clock, actor: str, minutes: int, verdict: tuple[str, str]
) -> None:
    at = datetime.fromisoformat(order(shop)["returns"][0]["at"]) + timedelta(minutes=minutes)
    clock.advance(hours=1)
    assert tablet.verdicts(undo(2, actor=actor, made_at=at.isoformat())) == [verdict]


def test_it_counts_when_the_person_did_it_and_not_when_it_was_sent(shop: Shop, clock: Clock) -> None:
    tablet, taken = shop.tablet(), clock()
    clock.advance(hours=5)
    came = decided_return(1, 1, 1999, return_id="R1", made_at=taken.isoformat())
    gone = undo(2, made_at=(taken + timedelta(minutes=10)).isoformat())
    assert tablet.verdicts(came, gone) == [("applied", "")] * 2


def test_the_time_is_configuration(shop: Shop, clock: Clock) -> None:
    use(shop, version="2026-07", undo_minutes=5)
    tablet = shop.tablet()
    assert tablet.last(decided_return(1, 1, 1999, return_id="R1", policy="2026-07")).verdict == "applied"
    clock.advance(minutes=6)
    assert tablet.verdicts(undo(2, made_at=clock().isoformat())) == [("rejected", "too_late")]


def test_a_refund_that_is_held_back_can_be_undone_before_it_is_sent(shop: Shop, clock: Clock) -> None:
    use(shop, version="2026-08", hold_minutes=5)
    tablet = shop.tablet()

    def claimed() -> bool:
        return shop.database.write(lambda connection: payments.claim(connection, clock())) is not None

    came = decided_return(1, 1, 1999, return_id="R1", policy="2026-08", made_at=clock().isoformat())
    again = decided_return(3, 1, 1999, return_id="R2", policy="2026-08", made_at=clock().isoformat())
    assert tablet.verdicts(came) == [("applied", "")]
    clock.advance(minutes=4)
    assert not claimed()
    assert tablet.verdicts(undo(2), again) == [("applied", "")] * 2
    clock.advance(minutes=1, seconds=1)
    assert claimed()
    assert tablet.verdicts(undo(4, "R2")) == [("rejected", "already_sent")]
    assert shop.sound()


def test_the_same_undoing_again_is_one_and_the_same_units_come_back_as_a_new_return(shop: Shop, tablet: Tablet) -> None:
    gone = undo(2)
    assert tablet.verdicts(gone) == [("applied", "")]
    again = {**gone, "seq": 3}
    assert tablet.verdicts(again) == [("duplicate", "")]
    assert tablet.verdicts(decided_return(4, 3, 5997, return_id="R2", expects={"1": 0})) == [("applied", "")]
    assert tablet.verdicts(decided_return(5, 1, 1999, return_id="R1")) == [("rejected", "exists")]
    assert order(shop)["lines"][0]["refunds"] == {"wanted": 5997}
    assert shop.sound()


def test_what_was_undone_counts_for_no_limit_and_stands_against_nobody(
    shop: Shop, tablet: Tablet, clock: Clock
) -> None:
    since = clock() - timedelta(days=1)

    def known(connection: Connection) -> tuple[int, dict[str, int]]:
        mine = returns_history.of_person(connection, "C1", since)
        return len(mine), returns_history.taken(connection, "S1", since, clock() + timedelta(days=1))

    with shop.database.read() as connection:
        assert known(connection) == (1, {"e1": 1})
    assert tablet.verdicts(undo(2)) == [("applied", "")]
    with shop.database.read() as connection:
        assert known(connection) == (0, {})
    assert tablet.verdicts(decided_return(3, 3, 5997, return_id="R2")) == [("applied", "")]
    assert tablet.verdicts(decided_return(4, 1, 1999, return_id="R3", actor="e2")) == [("rejected", "already_returned")]
    (one,) = conflicts(shop)
    assert json.loads(one.evidence)["return_first"] == "R2"


def test_the_points_of_the_goods_are_their_customer_s_again(memory: Database, clock: Clock) -> None:
    shop = Shop(memory, clock)
    earned = line(units=3, handed_over=3) | {"points": 30}
    shop.seed(TT_1=order_body(earned, line(2, units=1, variant="K1", staged=1)))
    tablet = shop.tablet()

    def balance() -> int:
        return int(shop.rows("cust:S1", "customer")["C1"].get("points", 0))

    had = balance()
    assert tablet.verdicts(decided_return(1, 1, 1999, return_id="R1")) == [("applied", "")]
    assert balance() == had - 10
    assert tablet.verdicts(undo(2)) == [("applied", "")]
    assert balance() == had
    assert shop.sound()


def test_the_order_feed_undoes_no_undoing(shop: Shop, tablet: Tablet) -> None:
    assert tablet.verdicts(undo(2)) == [("applied", "")]
    before = order(shop)
    assert shop.take(TT_1=order_body(line(units=3, handed_over=3), status="completed")) == {}
    assert order(shop) == before
    assert before["undone_returns"]
    assert tablet.verdicts(decided_return(3, 3, 5997, return_id="R2")) == [("applied", "")]
    assert shop.sound()


def test_units_that_were_given_up_meanwhile_keep_the_sums_exact(memory: Database, clock: Clock) -> None:
    """The cent that the return took from the slice of the units that were given up after it goes back to them."""
    shop = Shop(memory, clock)
    shop.seed(TT_1=order_body(line(units=3, price=100, handed_over=1, short=2) | {"captured": 100}))
    tablet = shop.tablet()
    assert tablet.verdicts(decided_return(1, 1, 33, return_id="R1")) == [("applied", "")]
    assert tablet.verdicts(step(2, "cancel_short", units={"1": 1})) == [("applied", "")]
    assert order(shop)["lines"][0]["refunds"] == {"wanted": 66}
    assert tablet.verdicts(undo(3)) == [("applied", "")]
    assert order(shop)["lines"][0]["refunds"] == {"wanted": 33}
    assert shop.sound()


def test_parked_steps_of_the_same_return_hold_its_undoing_back(shop: Shop) -> None:
    tablet = shop.tablet()
    odd = {**decided_return(1, 1, 1999, return_id="R1"), "v": 99}
    assert tablet.verdicts(odd, undo(2)) == [("parked", "unknown_type"), ("parked", "dependent")]


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_money_moves_or_the_return_is_undone_and_never_both(anywhere: Shop, clock: Clock) -> None:
    """Six returns, each met at once by its undoing on two devices, by the till and by who makes vouchers."""
    numbers = [f"TT-{at}" for at in range(10, 16)]
    anywhere.take(**{one.replace("-", "_"): order_body(line(units=1, handed_over=1)) for one in numbers})
    first, second = anywhere.tablet(), anywhere.tablet()
    came = [
        decided_return(at, 1, 1999, order=one, return_id=f"R-{one}", expects={}) for at, one in enumerate(numbers, 1)
    ]
    assert first.verdicts(*came) == [("applied", "")] * len(numbers)
    with anywhere.database.engine.begin() as connection:
        credit = refund.c.purchase.in_(numbers[::3])
        connection.execute(update(refund).where(credit).values(tender="store_credit"))
    keyring = Desk(anywhere.database, clock=clock).keyring

    def undoes(tablet: Tablet, seq: int, those: list[str]) -> None:
        for at, one in enumerate(those):
            tablet.send(undo(seq + at, f"R-{one}", number=one))

    def pays() -> None:
        for _ in range(len(numbers)):
            due = anywhere.database.write(lambda connection: payments.claim(connection, clock()))
            if due is not None:
                settled = partial(payments.settle, due=due, outcome=Outcome("settled", f"X-{due.id}"), now=clock())
                anywhere.database.write(settled)

    def credits_() -> None:
        for _ in range(4):
            vouchers.issue_due(anywhere.database, keyring, clock())

    at_once(
        lambda: undoes(first, len(numbers) + 1, numbers),
        lambda: undoes(second, 1, numbers[::-1]),
        pays,
        pays,
        credits_,
    )
    with anywhere.database.read() as connection:
        assert broken(connection) == {}
        gone = set(
            connection.execute(select(return_line.c.return_id).where(return_line.c.undone_by.is_not(None))).scalars()
        )
        paid = set(connection.execute(select(refund.c.return_id).where(refund.c.state == "settled")).scalars())
        made = connection.execute(select(func.count()).select_from(voucher)).scalar()
    assert gone.isdisjoint(paid)
    assert gone | paid == {f"R-{one}" for one in numbers}
    assert made == len([one for one in numbers[::3] if f"R-{one}" in paid])


def waits(shop: Shop) -> bool:
    """Whether somebody waits for a lock of somebody else."""
    with shop.database.read() as connection:
        return bool(connection.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar())


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_an_undoing_that_meets_a_payment_half_way_hears_that_it_is_sent(anywhere: Shop, clock: Clock) -> None:
    tablet = anywhere.tablet()
    assert tablet.last(decided_return(1, 1, 1999, return_id="R1")).verdict == "applied"
    verdicts: list[tuple[str, str]] = []
    with anywhere.database.engine.begin() as connection:
        assert payments.claim(connection, clock()) is not None
        waiting = Thread(target=lambda: verdicts.extend(tablet.verdicts(undo(2))))
        waiting.start()
        until(lambda: waits(anywhere))
    waiting.join(PATIENCE)
    assert verdicts == [("rejected", "already_sent")]
    assert anywhere.sound()


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_a_payment_that_meets_an_undoing_half_way_finds_nothing_to_send(anywhere: Shop, clock: Clock) -> None:
    tablet = anywhere.tablet()
    assert tablet.last(decided_return(1, 1, 1999, return_id="R1")).verdict == "applied"
    verdicts: list[tuple[str, str]] = []
    with anywhere.database.engine.begin() as connection:
        connection.execute(select(scope_head).with_for_update()).all()  # what an undoing needs last
        waiting = Thread(target=lambda: verdicts.extend(tablet.verdicts(undo(2))))
        waiting.start()
        until(lambda: waits(anywhere))
        assert anywhere.database.write(lambda other: payments.claim(other, clock())) is None
    waiting.join(PATIENCE)
    assert verdicts == [("applied", "")]
    assert anywhere.database.write(lambda other: payments.claim(other, clock())) is None
    assert anywhere.sound()


def test_what_stays_although_the_goods_were_given_back_is_somebody_s_affair(shop: Shop, tablet: Tablet) -> None:
    settle(shop, Outcome("settled", "X1"))
    gone = undo(2, actor="m1")
    assert tablet.verdicts(gone) == [("rejected", "already_refunded")]
    (one,) = conflicts(shop)
    assert (one.kind, one.aggregate, one.fix, one.first_actor, one.second_actor) == (
        "undo_refused", "order:TT-1", "settle_undo", "e1", "m1",
    )  # fmt: skip
    assert json.loads(one.evidence) == {
        "amount": 1999, "lines": [{"asked": 1, "line": 1}], "return": "R1", "told": "refund", "why": "already_refunded",
    }  # fmt: skip
    body = {"conflict": one.id, "actor": "m1", "how": "paid_again"}
    assert tablet.verdicts(command(3, "conflict.resolve", body, aggregate(one.id))) == [("applied", "")]
    assert shop.sound()


@pytest.mark.parametrize(
    ("number", "units", "kind", "how"),
    [("TT-1", 1, "returned_twice", "checked"), ("TT-77", 1, "never_bought", "given_back")],
)
def test_a_return_that_was_never_taken_is_settled_by_its_undoing(
    shop: Shop, number: str, units: int, kind: str, how: str
) -> None:
    """Its goods lay in the store, listed for somebody to see to: the customer has them again."""
    assert shop.tablet().last(decided_return(1, 3, 5997, return_id="R0")).verdict == "applied"
    tablet = shop.tablet()
    came = decided_return(1, units, 1999, order=number, return_id="R1", actor="e2")
    assert tablet.verdicts(came, undo(2, number=number, actor="e2"))[1] == ("applied", "")
    (one,) = conflicts(shop)
    assert (one.kind, one.state, one.how, one.resolved_by) == (kind, "resolved", how, "e2")
    assert tablet.verdicts(undo(3, number=number, actor="e2")) == [("rejected", "unknown_return")]
    assert shop.sound()


OUTCOMES = (Outcome("settled", "X1"), Outcome("unknown"), Outcome("refused", why="card_closed"))
TOLD = ("status", "lines", "tenders", "shipping_refunds", "returns", "undone_returns")


class Visit:
    """A desk and central's view of one order, while people bring goods, undo that, and money moves."""

    def __init__(self, database: Database, clock: Clock, seed: int) -> None:
        self.shop, self.draw = opened(database, clock), random.Random(seed)
        cuts = sorted(self.draw.randrange(9000) for _ in range(2))
        tenders = [{"id": "gift", "paid": cuts[0]}, {"id": "visa", "paid": cuts[1] - cuts[0]}]
        lines = [line(n, 3, 500, handed_over=3) | {"captured": 2000 + n, "tax": 301} for n in (1, 2, 3)]
        money = {"total": 7196, "shipping": 1190, "tenders": tenders}
        assert self.shop.take(TT_3=order_body(*lines, status="completed", **money)) == {}
        self.tablet, self.ids = self.shop.tablet(), list[str]()
        self.undone = 0

    @property
    def here(self) -> Order:
        found = order_bodies.read("TT-3", order(self.shop, "TT-3"))
        assert found is not None
        return found

    def bring(self) -> None:
        here, left = self.here, {one.line: one.returnable for one in self.here.lines}
        units = {n: self.draw.randint(1, most) for n, most in left.items() if most and self.draw.random() < 0.6}
        if not units:
            return
        whole, key = total(here, units, Terms("when_all_is_back", 300)), f"R{len(self.ids) + 1}"
        asked = whole_return(
            self.seq, 1, dict(return_body(whole)), order="TT-3", outcome="manager", approver="m1", return_id=key
        )
        asked["body"]["lines"] = [
            {"line": one.line, "quantity": one.units, "amount": one.goods + one.tax, "reason": "fit"}
            | {"condition": "new", "disposition": self.draw.choice(["stock", "damaged"])}
            for one in whole.lines
        ]
        assert self.tablet.verdicts(asked) == [("applied", "")]
        self.ids.append(key)

    def undo(self) -> None:
        """As a device shows it, so central says; but whether money has moved only central can tell to the row."""
        if not self.ids:
            return
        key, here = self.draw.choice(self.ids), self.here
        asked = undo(self.seq, key, number="TT-3")
        shown = undo_return(here, UndoReturn(key, asked["id"], "e1", AT, "wrong order"))
        (verdict,) = self.tablet.verdicts(asked)
        if isinstance(shown, Order):
            assert verdict == ("applied", "")
            body = order(self.shop, "TT-3")
            theirs = order_bodies.laid(shown, body)
            assert {name: body.get(name) for name in TOLD} == {name: theirs.get(name) for name in TOLD}
            self.undone += 1
            assert self.shop.sound()
        else:
            assert verdict == ("rejected", shown.reason)

    def pay(self) -> None:
        due = self.shop.database.write(lambda connection: payments.claim(connection, self.shop.clock()))
        if due is not None:
            work = partial(payments.settle, due=due, outcome=self.draw.choice(OUTCOMES), now=self.shop.clock())
            self.shop.database.write(work)

    @property
    def seq(self) -> int:
        return len(self.tablet.chain) + 1


AT = datetime.fromisoformat("2026-05-04T08:59:00+00:00")


@pytest.mark.parametrize("seed", [1, 3, 6])
def test_whatever_is_brought_undone_and_paid_in_between_adds_up_to_the_cent(
    memory: Database, clock: Clock, seed: int
) -> None:
    desk = Visit(memory, clock, seed)
    for _ in range(14):
        desk.draw.choice([desk.bring, desk.bring, desk.undo, desk.undo, desk.pay])()
    assert desk.shop.sound()
    assert 0 < desk.undone < len(desk.ids)
