"""Needs attention: both people and the facts, what this tablet knows before central lists it, and who settles it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlExpression, qmlContext

from associate.attention import Attention, Care, Cares
from associate.attention_rules import OF_UNDOING, to_settle
from associate.main import Program
from central.conflicts import Kind
from records.ids import uuid7
from records.orders import action
from records.outbox import Settled
from shell import pictures
from shell.background import Background
from shell.bridge import Bridge
from shop import deeds
from shop.conflicts import WAYS
from shop.deeds import Deed
from shop.lookups import StaffMember
from shop.orders import Refused
from tests.associate.conftest import Opener
from tests.associate.pickups import PickupShop, body, iso, step
from tests.associate.shop import BADGE_INGRID, NOW, PIN_INGRID
from tests.associate.test_pages import gone, see, sign_in, tap
from tests.associate.test_stock import Words

ORDERS = {
    "TT-1": body(("mug-r", {"handed_over": 2}), customer="C1"),
    "TT-2": body(("mug-r", {"staged": 1}), customer="C2", staged=[{"line": 1, "units": 1, "place": "7-B"}]),
}
TWICE: dict[str, Any] = {
    "kind": "handed_over_twice",
    "aggregate": "order:TT-1",
    "state": "open",
    "fix": "check_parcel",
    "at": iso(-5),
    "first": {"actor": "ingrid", "device": "dev-2", "command": "first", "at": iso(-30)},
    "second": {"actor": "lena", "device": "dev-1", "command": "second", "at": iso(-20)},
    "evidence": {"lines": [{"line": 1, "ordered": 2, "handed_over": 2, "asked": 2}]},
}
COUNT = {
    "kind": "negative_stock",
    "aggregate": "stock:pan-r",
    "state": "open",
    "fix": "count",
    "at": iso(-50),
    "second": {"actor": "ingrid", "command": "other"},
    "evidence": {"on_hand": -1},
}

REFUSED = {
    "kind": "refund_refused",
    "aggregate": "order:TT-1",
    "state": "open",
    "fix": "pay_otherwise",
    "at": iso(-5),
    "first": None,
    "second": {"actor": "", "device": "", "command": "refund:1", "at": iso(-5)},
    "evidence": {"lines": [1], "amount": 3998, "reason": "card_closed"},
}


class Bench:
    """The page on a tablet's real files, without a window."""

    def __init__(self, folder: Path) -> None:
        self.shop = PickupShop(folder, ORDERS)
        self.records = self.shop.world.records
        self.shop.world.put("orders:S01", ("conflict", "c1", 1, TWICE), ("conflict", "c2", 1, COUNT))
        self.background = Background(Bridge())
        self.heard: list[str] = []
        self.broken = False
        self.page = Attention(self._cares(), background=self.background, now=lambda: NOW, words=Words())
        self.page.answered.connect(self.heard.append)
        self.page.look(True)

    def _cares(self) -> Cares:
        records = self.records
        return Cares(
            conflicts=records.conflicts,
            refusals=records.rejected,
            orders=records.orders,
            buyer=records.buyer,
            people=records.staff,
            as_of=lambda: NOW,
            install=lambda: "dev-1",
            now=lambda: NOW,
            mint=lambda: uuid7(NOW),
            save=self._save,
        )

    def _save(self, deed: Deed, command: str) -> Any:
        if self.broken:
            self.records.close()
        return self.records.act(action(deed, command))

    def sign(self, name: str) -> list[Care]:
        self.page.sign(self.person(name))
        return self.read()

    def person(self, name: str) -> StaffMember:
        return next(one for one in self.records.staff() if one.id == name)

    def read(self) -> list[Care]:
        self.page.refresh()
        assert pictures.wait(lambda: not self.background.busy)
        return list(self.page.rows.rows)

    def hand_over(self, number: str, name: str) -> str:
        """By Lena, on this tablet; the command's id."""
        order = self.records.order(number)
        assert order is not None
        deed = deeds.hand_over(order.shown, {1: 1}, actor="lena", how="identity", now=NOW)
        assert not isinstance(deed, Refused)
        command = uuid7(NOW)
        self.records.act(action(deed, command)).result()
        return command


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.page.look(False)
    made.background.close()
    made.shop.close()


def test_a_manager_sees_all_with_both_people_and_the_facts(bench: Bench) -> None:
    twice, count = bench.sign("ingrid")
    assert (twice.order, twice.customer, twice.first, twice.second, twice.here) == (
        "TT-1",
        "Anna",
        "Ingrid Halvorsen",
        "Lena Petersen",
        True,
    )
    assert (twice.first_at, twice.second_at, twice.units, twice.ways) == (
        "08:31",
        "08:41",
        2,
        ("got_back", "customer_has_both", "not_a_double"),
    )
    assert (count.order, count.about, count.first, count.ways) == ("", "pan-r", "", ("checked",))
    assert (bench.page.state.open, bench.page.state.decides) == (2, True)


def test_others_see_what_they_took_part_in_and_do_not_settle_it(bench: Bench) -> None:
    (mine,) = bench.sign("lena")
    assert (mine.id, mine.ways) == ("c1", ())
    bench.page.resolve("c1", "got_back", "")
    assert bench.records.pending(0, 10) == ()
    bench.page.sign(None)
    assert (bench.page.state.open, bench.read()) == (0, [])


def test_what_is_settled_goes_at_once_and_stays_known_with_who_and_how(bench: Bench) -> None:
    bench.sign("ingrid")
    bench.page.resolve("c1", "got_back", "  it was\nin bay 7 ")
    bench.page.resolve("c1", "not_a_double", "")  # a second tap
    assert pictures.wait(lambda: bench.page.state.open == 1)
    assert [row.id for row in bench.page.rows.rows] == ["c2"]
    (sent,) = bench.records.pending(0, 10)
    assert (sent.type, sent.aggregate) == ("conflict.resolve", "conflict:c1")
    bench.page.with_settled(True)
    done = bench.page.rows.rows[-1]
    assert (done.id, done.how, done.note, done.resolved_by, done.pending, done.ways) == (
        "c1",
        "got_back",
        "it was in bay 7",
        "Ingrid Halvorsen",
        True,
        (),
    )
    assert (bench.heard, bench.page.state.closed) == (["understood"], 1)


def test_a_refund_that_was_refused_says_how_much_and_is_settled_another_way(bench: Bench) -> None:
    bench.shop.world.put("orders:S01", ("conflict", "c1", 2, REFUSED))
    refused = bench.sign("ingrid")[0]
    assert (refused.kind, refused.amount, refused.ways) == ("refund_refused", "39.98", WAYS["pay_otherwise"])
    bench.page.resolve("c1", "credit_given", "card 77")
    assert pictures.wait(lambda: bench.page.state.settled == "c1")
    assert {one.id: one.how for one in bench.records.conflicts()}["c1"] == "credit_given"


class Spoken:
    """The page's words, as QML says them."""

    def __init__(self, program: Program) -> None:
        self.component = QQmlComponent(program.frame.engine)  # what it makes ends with it
        self.component.setData(b"import associate.qml\nAttentionWords {}", QUrl())
        self.words: QObject = self.component.create()

    def say(self, function: str, *values: str | int) -> str:
        given = ", ".join(map(repr, values))
        expression = QQmlExpression(qmlContext(self.words), self.words, f"{function}({given})")
        said, _ = expression.evaluate()
        assert not expression.hasError(), expression.error().toString()
        return str(said)


def test_every_conflict_every_fix_and_every_way_has_its_own_words(tablet: Program) -> None:
    spoken = Spoken(tablet)
    for kind in get_args(Kind):
        assert spoken.say("title", "conflict", kind) != spoken.say("title", "conflict", "?"), kind
        assert spoken.say("story", "conflict", kind, 1, ""), kind
        assert spoken.say("icon", kind) != "warn", kind
    for fix, ways in WAYS.items():
        assert spoken.say("fix", fix) != spoken.say("fix", "?"), fix
        for way in ways:
            assert spoken.say("way", way) != way, way


def test_what_cannot_be_saved_is_said_and_stays_open(bench: Bench) -> None:
    bench.sign("ingrid")
    bench.broken = True
    bench.page.resolve("c1", "got_back", "")
    assert pictures.wait(lambda: bench.page.state.unsaved)
    assert (bench.heard, bench.page.state.open) == (["refused"], 2)


def test_a_refusal_shows_at_once_and_until_central_lists_the_conflict(bench: Bench) -> None:
    command = bench.hand_over("TT-2", "lena")
    (row,) = bench.records.pending(0, 10)
    words = "Ingrid Halvorsen handed this over at 08:55."
    bench.records.settle(0, [Settled(row.seq, row.id, "rejected", "already_handed_over", words)]).result()
    here, *_ = bench.sign("lena")
    assert (here.sort, here.kind, here.order, here.customer, here.about, here.ways) == (
        "refused",
        "already_handed_over",
        "TT-2",
        "Ben",
        words,
        (),
    )
    listed = TWICE | {"aggregate": "order:TT-2", "second": {"actor": "lena", "device": "dev-1", "command": command}}
    bench.shop.world.put("orders:S01", ("conflict", "c3", 1, listed))
    assert [(one.sort, one.id) for one in bench.read() if one.order == "TT-2"] == [("conflict", "c3")]


def test_what_central_refuses_for_another_reason_is_no_conflict(bench: Bench) -> None:
    bench.hand_over("TT-2", "lena")
    (row,) = bench.records.pending(0, 10)
    bench.records.settle(0, [Settled(row.seq, row.id, "rejected", "quantity", "Not that many.")]).result()
    assert [one.sort for one in bench.sign("lena")] == ["conflict"]


def test_two_tablets_without_a_line_are_seen_as_soon_as_this_one_learns(bench: Bench) -> None:
    """Central has not answered yet, but its order has somebody else's hand-over already."""
    bench.hand_over("TT-2", "lena")
    theirs = [{"id": "theirs", "actor": "ingrid", "at": iso(-3), "lines": [{"line": 1, "from": {"staged": 1}}]}]
    gone_ = body(("mug-r", {"handed_over": 1}), customer="C2", hand_overs=theirs, **step("stage"))
    bench.shop.world.put("orders:S01", ("order", "TT-2", 2, gone_))
    first = bench.sign("lena")[0]
    assert (first.sort, first.order, first.customer) == ("contested", "TT-2", "Ben")


def test_the_badge_counts_what_the_person_sees(bench: Bench) -> None:
    found, orders = bench.records.conflicts(), bench.records.orders()
    counts = [to_settle(found, (), orders, bench.person(name), NOW) for name in ("ingrid", "lena")]
    assert (counts, to_settle(found, (), orders, None, NOW)) == ([2, 1], 0)
    bench.hand_over("TT-2", "lena")
    (row,) = bench.records.pending(0, 10)
    bench.records.settle(0, [Settled(row.seq, row.id, "rejected", "already_handed_over", "")]).result()
    refused = bench.records.rejected()
    assert to_settle(found, refused, orders, bench.person("lena"), NOW) == 2
    assert to_settle(found, refused, orders, bench.person("lena"), NOW + timedelta(days=7)) == 1


def test_a_manager_settles_it_from_today(opened: Opener, tmp_path: Path) -> None:
    shop = PickupShop(tmp_path / "data", ORDERS)
    shop.world.put("orders:S01", ("conflict", "c1", 1, TWICE))
    program = opened(shop.close())
    sign_in(program, BADGE_INGRID, PIN_INGRID)
    tap(program, "Needs attention: 1")
    see(program, "Handed over twice")
    tap(program, "Settle it: Handed over twice")
    see(program, "How was it settled?")
    tap(program, "Only one went out")
    tap(program, "Settled")
    see(program, "Nothing needs attention")
    tap(program, "Back")
    gone(program, "Needs attention: 1")
    assert program.records is not None
    assert program.records.conflicts()[0].how == "not_a_double"


# --- goods of a return that central did not take


def of_return(kind: str, fix: str, **evidence: Any) -> dict[str, Any]:
    """Taken in by Lena."""
    said = {"lines": [{"line": 1, "asked": 1}], "return": "R-2", "amount": 1500, "told": "refund"}
    second = {"actor": "lena", "device": "dev-1", "command": f"of-{kind}", "at": iso(-20)}
    return TWICE | {"kind": kind, "fix": fix, "first": None, "second": second, "evidence": said | evidence}


RETURNS = {
    "returned_twice": of_return("returned_twice", "check_goods", told_first="pending")
    | {"first": {"actor": "ingrid", "device": "dev-2", "command": "one", "at": iso(-30)}},
    "already_refunded": of_return("already_refunded", "settle_goods", why="already_returned"),
    "never_bought": of_return("never_bought", "settle_goods", why="unknown") | {"aggregate": "order:TT-77"},
    "bought_elsewhere": of_return("bought_elsewhere", "settle_goods", why="not_handed_over", told="pending"),
    "return_refused": of_return("return_refused", "settle_goods", why="approver", approver="ingrid"),
}


def test_a_return_that_was_not_taken_says_who_why_what_was_told_and_about_how_much(bench: Bench) -> None:
    bench.shop.world.put("orders:S01", *(("conflict", kind, 1, body_) for kind, body_ in RETURNS.items()))
    found = {one.id: one for one in bench.sign("ingrid")}
    twice = found["returned_twice"]
    assert (twice.first, twice.second, twice.told_first, twice.told, twice.amount) == (
        "Ingrid Halvorsen",
        "Lena Petersen",
        "pending",
        "refund",
        "15.00",
    )
    unknown = found["never_bought"]
    assert (unknown.order, unknown.why, unknown.amount, unknown.ways) == (
        "TT-77",
        "unknown",
        "15.00",
        WAYS["settle_goods"],
    )
    assert (found["return_refused"].approver, found["return_refused"].why) == ("Ingrid Halvorsen", "approver")
    assert (found["bought_elsewhere"].told, found["already_refunded"].first) == ("pending", "")


def test_an_exchange_that_was_not_taken_says_what_is_gone(bench: Bench, tablet: Program) -> None:
    facts = {"why": "not_available", "exchanged": True, "given": {"mug-b": 2}}
    bench.shop.world.put("orders:S01", ("conflict", "c3", 1, of_return("return_refused", "settle_goods", **facts)))
    (found,) = [one for one in bench.sign("ingrid") if one.id == "c3"]
    assert (found.told, found.gone, found.why) == ("exchanged", 2, "not_available")
    spoken = Spoken(tablet)
    assert "other goods go out" in str(spoken.say("told", "conflict", "return_refused", "", "exchanged"))
    assert "not to be had" in str(spoken.say("story", "conflict", "return_refused", 1, "", "not_available"))
    assert "left in exchange: count that shelf" in str(spoken.say("fixOf", "settle_goods", 2))
    for why in ("not_available", "place", "number_taken"):
        assert spoken.say("title", "refused", why) == "Return not accepted"


def test_goods_without_a_receipt_that_were_not_taken_show_no_id(bench: Bench) -> None:
    loose = of_return("return_refused", "settle_goods", why="approval") | {"aggregate": "return:0198-77"}
    bench.shop.world.put("orders:S01", ("conflict", "c3", 1, loose))
    (found,) = [one for one in bench.sign("ingrid") if one.id == "c3"]
    assert (found.order, found.about, found.amount, found.second) == ("", "", "15.00", "Lena Petersen")


UNDONE = of_return("undo_refused", "settle_undo", why="already_sent") | {
    "first": {"actor": "ingrid", "device": "dev-2", "command": "one", "at": iso(-30)}
}


def test_a_return_that_could_not_be_undone_any_more_says_so_and_what_to_do(bench: Bench, tablet: Program) -> None:
    bench.shop.world.put("orders:S01", ("conflict", "c4", 1, UNDONE))
    (found,) = [one for one in bench.sign("ingrid") if one.id == "c4"]
    assert (found.first, found.second, found.amount, found.why) == (
        "Ingrid Halvorsen", "Lena Petersen", "15.00", "already_sent",
    )  # fmt: skip
    assert found.ways == WAYS["settle_undo"]
    bench.page.resolve("c4", "paid_again", "")
    assert pictures.wait(lambda: bench.page.state.settled == "c4")
    spoken = Spoken(tablet)
    stories = {spoken.say("story", "conflict", "undo_refused", 1, "", why) for why in OF_UNDOING}
    assert len(stories) >= len(OF_UNDOING)
    assert all(spoken.say("story", "refused", why, 0, "", "") in stories for why in OF_UNDOING)
    assert {spoken.say("title", "refused", why) for why in OF_UNDOING} == {"Return not undone"}
    assert all(spoken.say("way", how) != how for how in WAYS["settle_undo"])


@pytest.mark.parametrize("how", WAYS["settle_goods"])
def test_every_way_out_is_sent_once(bench: Bench, how: str) -> None:
    bench.shop.world.put("orders:S01", ("conflict", "c3", 1, RETURNS["never_bought"]))
    bench.sign("ingrid")
    bench.page.resolve("c3", how, "")
    assert pictures.wait(lambda: bench.page.state.settled == "c3")
    assert [(one.type, one.aggregate) for one in bench.records.pending(0, 9)] == [("conflict.resolve", "conflict:c3")]


@pytest.mark.parametrize("listed_first", [False, True])
def test_a_refused_return_is_one_card_whatever_comes_first(bench: Bench, listed_first: bool) -> None:
    """The verdict on this tablet's command and central's conflict about it."""
    theirs = of_return("return_refused", "settle_goods", why="approver")
    deed = Deed(0, "return:R-2", "return.receive", {"return": "R-2"}, v=2)
    command = uuid7(NOW)
    bench.records.act(action(deed, command)).result()
    (row,) = bench.records.pending(0, 10)
    conflict = ("conflict", "c3", 1, theirs | {"second": theirs["second"] | {"command": command}})
    if listed_first:
        bench.shop.world.put("orders:S01", conflict)
    bench.records.settle(0, [Settled(row.seq, row.id, "rejected", "approver", "Only a manager can agree.")]).result()
    if not listed_first:
        waiting = bench.sign("ingrid")[0]
        assert (waiting.sort, waiting.kind, waiting.order, waiting.about) == (
            "refused",
            "approver",
            "",
            "Only a manager can agree.",
        )
        bench.shop.world.put("orders:S01", conflict)
    assert [(one.sort, one.id) for one in bench.sign("ingrid") if one.kind in ("approver", "return_refused")] == [
        ("conflict", "c3")
    ]


def test_no_word_of_a_return_that_was_not_taken_says_that_it_is_paid(tablet: Program) -> None:
    spoken = Spoken(tablet)
    stories = [spoken.say("story", "conflict", kind, 1, "", why) for kind in RETURNS for why in ("denied", "unknown")]
    told = [spoken.say("told", "conflict", kind, "refund", promised) for kind in RETURNS for promised in ("refund", "")]
    assert "the money comes back" in spoken.say("told", "conflict", "returned_twice", "refund", "pending")
    assert all(stories)
    assert not [words for words in (*stories, *told) if "refunded" in words.lower()]
