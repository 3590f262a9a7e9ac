"""A tablet that ends in the middle of something goes on from there; what is over is said and not gone on with."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from associate.at_counter import Counter
from associate.batch import Batch
from associate.handover import HandOverSheet
from associate.resumable import Draft, OnTheWalk
from associate.resume import Notebook, Resume
from associate.scans import meaning
from associate.undo import Undoing
from records.genuine import UsedUp
from records.ids import uuid7
from records.orders import action
from records.store import Records
from shell.background import Background
from shell.bridge import Bridge
from shell.router import Router
from shell.words import Words
from shop import codes
from shop.lookups import StaffMember
from tests.associate.pickups import MUG as MUGS
from tests.associate.pickups import RUG, claim
from tests.associate.pickups import step as stepped
from tests.associate.shop import CODE_ANNA, MUG, NOW, Shop, order
from tests.associate.test_batch import ALL, ORDERS, THIRD
from tests.associate.test_batch import Bench as Trolley
from tests.associate.test_every_code import believed, signed
from tests.associate.test_stock import Words as Spoken

NUMBER = "TT-100001"


class Sheet:
    """Stands for the page of an order."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def open(self, number: str) -> None:
        self.opened.append(number)


class Life:
    """The counter of a tablet from its start to its end, on records that outlive it."""

    def __init__(self, records: Records, bridge: Bridge) -> None:
        self.records = records
        self.background = Background(bridge)
        self.router, self.order = Router("signin"), Sheet()
        self.page = HandOverSheet(self._counter(), background=self.background, now=lambda: NOW, words=Words())
        self.undoing = Undoing(
            order=records.order,
            mint=lambda: uuid7(NOW),
            save=lambda deed, command: records.act(action(deed, command)),
            background=self.background,
        )
        self.resume = Resume(Notebook(records.draft, self.keep, records.order), background=self.background)
        parts = {"hand_over": self.page, "undo": self.undoing}
        self.resume.follow(self.router, self.order, parts, (self.page, self.undoing))
        self.refuse: Exception | None = None

    def keep(self, person: str, draft: Draft | None) -> Future[None]:
        if self.refuse is None:
            return self.records.keep_draft(person, draft)
        refused: Future[None] = Future()
        refused.set_exception(self.refuse)
        return refused

    def _counter(self) -> Counter:
        records = self.records
        return Counter(
            genuine=believed,
            order=records.order,
            buyer=records.buyer,
            articles=records.articles,
            find=records.find,
            people=records.staff,
            places=records.locations,
            as_of=lambda: NOW,
            limits=records.limits,
            refused=lambda _: None,
            mint=lambda: uuid7(NOW),
            save=lambda deed, command: records.act(action(deed, command)),
            used_up=lambda error: isinstance(error, UsedUp),
        )

    def member(self, name: str) -> StaffMember:
        return next(one for one in self.records.staff() if one.id == name)

    def come(self, name: str | None = "lena") -> None:
        """Signed in, or out."""
        member = self.member(name) if name is not None else None
        self.resume.sign(member)
        self.page.sign(member)
        self.undoing.sign(member)
        self.router.restart("today" if member else "signin")
        self.rest()

    def rest(self) -> None:
        for _ in range(3):  # what is written begins when the tap is over
            QCoreApplication.processEvents()
            assert self.background.idle()

    def begin(self) -> None:
        self.page.begin(NUMBER, "", None)
        self.router.open("handover")
        self.rest()

    def do(self, slot: Callable[..., object], *values: object) -> None:
        slot(*values)
        self.rest()

    def scan(self, *scanned: str) -> None:
        for text in scanned:
            assert self.page.hear(meaning(codes.read(text)))
        self.rest()

    def sees(self, **wanted: Any) -> None:
        assert {name: getattr(self.page.state, name) for name in wanted} == wanted

    def offers(self, **wanted: Any) -> None:
        assert {name: getattr(self.resume.state, name) for name in wanted} == wanted


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "busy")
    made.business()
    yield made
    made.close()


Born = Callable[[], Life]


@pytest.fixture
def born(qapp: object, shop: Shop) -> Iterator[Born]:
    """Tablets on the same records: what one knew only in memory, the next does not know."""
    lives: list[Life] = []
    bridge = Bridge()

    def life() -> Life:
        lives.append(Life(shop.world.records, bridge))
        return lives[-1]

    yield life
    for one in lives:
        one.background.close()


def step_verify(life: Life) -> None:
    life.begin()


def step_code(life: Life) -> None:
    life.scan(signed("pickup", NUMBER))


def step_document(life: Life) -> None:
    life.do(life.page.note_document, "passport", "0T47")


def step_on(life: Life) -> None:
    life.do(life.page.go_on)


def step_scan(life: Life) -> None:
    life.scan(MUG)


def step_draw(life: Life) -> None:
    life.do(life.page.draw, "M1 2L3 4")


STEPS = (step_verify, step_code, step_document, step_on, step_scan, step_scan, step_on, step_draw)
SEEN = ("phase", "number", "code", "document", "last_four", "scanned", "wanted", "signature", "lacking", "ask")


@pytest.mark.parametrize("done", range(1, len(STEPS) + 1))
def test_it_ends_after_each_step_and_goes_on_to_one_hand_over(born: Born, done: int) -> None:
    first = born()
    first.come()
    for step in STEPS[:done]:
        step(first)
    shown = {name: getattr(first.page.state, name) for name in SEEN}
    again = born()
    again.come()
    assert again.router.page == "handover"
    assert again.order.opened == [NUMBER]
    again.sees(**shown)
    for step in STEPS[done:]:
        step(again)
    again.do(again.page.finish)
    again.sees(phase="done", progress="saved")
    (sent,) = (json.loads(row.payload) for row in again.records.pending(0, 9))
    assert sent["body"]["nonce"] == (1).to_bytes(8, "big").hex()
    assert sent["body"]["evidence"] == {
        "code": "signed",
        "document": "passport",
        "last_four": "0T47",
        "scanned": 2,
        "signature": "M1 2L3 4",
    }
    assert again.records.draft("lena") is None


def test_saved_and_not_yet_said_is_said_after_the_restart(born: Born) -> None:
    first = born()
    first.come()
    for step in STEPS:
        step(first)
    draft = first.records.draft("lena")
    first.do(first.page.finish)
    first.records.keep_draft("lena", draft).result()  # as if it had ended between the two commits
    again = born()
    again.come()
    again.sees(phase="done", progress="saved", signature="M1 2L3 4")
    assert len(again.records.pending(0, 9)) == 1
    assert again.records.draft("lena") is None


def test_nothing_is_seen_before_it_is_on_the_disk(born: Born) -> None:
    life = born()
    life.come()
    life.begin()
    life.do(life.page.type_code, CODE_ANNA)
    life.do(life.page.go_on)
    waiting: list[Callable[[], object]] = []
    life.page.keep = waiting.append
    life.page.hear(meaning(codes.read(MUG)))
    life.page.hear(meaning(codes.read(MUG)))
    life.sees(scanned=0)
    (then,) = waiting
    life.page.keep = life.resume.keep
    then()
    life.rest()
    life.sees(scanned=2)


def test_a_full_disk_keeps_nobody_at_the_counter_waiting(born: Born) -> None:
    life = born()
    life.come()
    life.refuse = OSError("full")
    life.begin()
    life.do(life.page.type_code, CODE_ANNA)
    life.do(life.page.go_on)
    life.scan(MUG, MUG)
    life.do(life.page.go_on)
    life.do(life.page.finish)
    life.sees(phase="done")


def test_whoever_signed_out_is_asked_and_not_taken_there(born: Born) -> None:
    life = born()
    life.come()
    for step in STEPS[:5]:
        step(life)
    life.come(None)
    assert life.page.state.phase == "empty"
    life.come("ingrid")
    life.offers(what="")
    life.come(None)
    life.come("lena")
    assert life.router.page == "today"
    life.offers(what="hand_over", number=NUMBER, done=1, of=2, over=False)
    life.do(life.resume.go_on)
    assert life.router.page == "handover"
    life.sees(phase="scan", scanned=1, code="signed")
    life.offers(what="")


def test_not_any_more_is_final(born: Born) -> None:
    life = born()
    life.come()
    step_verify(life)
    life.come(None)
    life.come()
    life.do(life.resume.dismiss)
    life.offers(what="")
    assert life.records.draft("lena") is None


def test_whoever_had_looked_at_something_else_is_asked(born: Born) -> None:
    first = born()
    first.come()
    for step in STEPS[:4]:
        step(first)
    first.router.restart("stock")
    first.rest()
    again = born()
    again.come()
    assert again.router.page == "today"
    again.offers(what="hand_over", done=0, of=2)
    again.router.restart("stock")  # the offer stays until it is answered
    again.rest()
    third = born()
    third.come()
    third.offers(what="hand_over", done=0, of=2)


def test_an_order_that_somebody_else_gave_out_meanwhile_is_said(born: Born, shop: Shop) -> None:
    first = born()
    first.come()
    for step in STEPS[:5]:
        step(first)
    shop.world.put("orders:S01", ("order", NUMBER, 2, _given()))
    again = born()
    again.come()
    again.sees(phase="gone", other="Ingrid Halvorsen")
    assert again.records.draft("lena") is None


def test_an_offer_that_is_over_says_so(born: Born, shop: Shop) -> None:
    life = born()
    life.come()
    step_verify(life)
    life.come(None)
    shop.world.put("orders:S01", ("order", NUMBER, 2, _given()))
    life.come()
    life.offers(what="hand_over", over=True)


def _given() -> dict[str, Any]:
    record = {
        "id": "x1",
        "actor": "ingrid",
        "at": "2026-11-20T08:40:00Z",
        "lines": [{"line": 1, "from": {"staged": 2}}],
    }
    return order("C1", code=CODE_ANNA, handed_over=2) | {"hand_overs": [record]}


@pytest.mark.parametrize("killed", ["asked", "reason given", "saved"])
def test_an_undoing_goes_on_once(born: Born, killed: str) -> None:
    first = born()
    first.come()
    for step in STEPS:
        step(first)
    first.do(first.page.finish)
    (given,) = first.records.order(NUMBER).shown.hand_overs  # type: ignore[union-attr]
    first.router.restart("order")
    first.do(first.undoing.ask, NUMBER, given.id, "Lena", "now", 2)
    draft = first.records.draft("lena")
    if killed == "reason given":
        first.records.keep_draft("lena", {**draft, "undo": {**draft["undo"], "reason": "by_mistake"}}).result()  # type: ignore[dict-item]
    if killed == "saved":
        first.do(first.undoing.confirm, "by_mistake")
        first.records.keep_draft("lena", draft).result()
    again = born()
    again.come()
    assert again.router.page == "order"
    assert again.order.opened == [NUMBER]
    if killed != "saved":
        assert again.undoing.state.hand_over == given.id
        assert again.undoing.state.reason == ("by_mistake" if killed == "reason given" else "")
        again.do(again.undoing.confirm, "by_mistake")
    assert again.undoing.state.hand_over == ""
    shown = again.records.order(NUMBER)
    assert shown is not None
    assert shown.shown.lines[0].states == {"staged": 2}
    assert [row.type for row in again.records.pending(0, 9)] == ["order.hand_over", "order.undo_hand_over"]
    assert again.records.draft("lena") is None


@pytest.mark.parametrize("draft", [{"page": "handover", "hand_over": {"number": NUMBER}}, {"page": 7}, {"undo": {}}])
def test_what_is_not_understood_is_left_alone(born: Born, draft: dict[str, Any]) -> None:
    life = born()
    life.records.keep_draft("lena", draft).result()
    life.come()
    life.do(life.resume.go_on)
    life.offers(what="")
    life.begin()
    life.sees(phase="verify")


# --- several orders on one walk


class Walk:
    """The page of several orders on a tablet from its start to its end, on records that outlive it."""

    def __init__(self, trolley: Trolley) -> None:
        self._trolley, background = trolley, trolley.background
        self.router = Router("signin")
        self.page = Batch(trolley.desk, background=background, now=lambda: NOW, words=Spoken())
        notebook = Notebook(trolley.records.draft, trolley.records.keep_draft, trolley.records.order)
        self.resume = Resume(notebook, background=background)
        self.resume.follow(self.router, Sheet(), {"batch": OnTheWalk(self.page)}, ())
        self.resume.sign(trolley.lena)
        self.page.sign(trolley.lena)
        self.router.restart("today")
        self.rest()

    def rest(self) -> None:
        for _ in range(4):  # what is written begins when the tap is over
            QCoreApplication.processEvents()
            self._trolley.rest()

    def scan(self, *scanned: str) -> None:
        for text in scanned:
            assert self.page.hear(codes.read(text, None, ()))
        self.rest()

    def shown(self) -> tuple[object, ...]:
        state = self.page.state
        totes = [(row.letter, row.id, row.code, row.inside, row.short, row.marked) for row in self.page.totes.rows]
        return str(self.router.page), state.phase, state.at, state.done, state.units, totes


def walk_choose(walk: Walk) -> None:
    walk.router.open("batch")
    walk.page.start(ALL)


def walk_bind(walk: Walk) -> None:
    walk.scan("TOTE:41", "TOTE:42")


def walk_pick(walk: Walk) -> None:
    walk.scan(RUG)


def walk_elsewhere(walk: Walk) -> None:
    walk.page.go("pan-r")


def walk_miss(walk: Walk) -> None:
    walk.page.miss("not_found")


def walk_end(walk: Walk) -> None:
    walk.scan(*[MUGS] * 5)


WALK = (walk_choose, walk_bind, walk_pick, walk_elsewhere, walk_miss, walk_end)


@pytest.fixture
def trolley(qapp: object, tmp_path: Path) -> Iterator[Trolley]:
    made = Trolley(tmp_path / "data")
    yield made
    made.close()


@pytest.mark.parametrize("done", range(1, len(WALK) + 1))
def test_a_walk_that_ends_goes_on_at_the_same_stop(trolley: Trolley, done: int) -> None:
    first = Walk(trolley)
    for step in WALK[:done]:
        step(first)
        first.rest()
    sent = trolley.sent()
    again = Walk(trolley)
    assert again.shown() == first.shown()
    assert again.shown()[0] == "batch"
    for step in WALK[done:]:
        step(again)
        again.rest()
    assert (again.page.state.phase, again.page.state.done) == ("done", 6)
    assert [row.short for row in again.page.totes.rows] == [1, 0, 0]
    assert trolley.sent()[: len(sent)] == sent
    assert trolley.sent() == ["claim"] * 5 + ["pick", "short"] + ["pick"] * 5


def test_a_walk_goes_on_at_the_next_article_where_the_last_piece_was_saved_in_the_moment_of_the_end(
    trolley: Trolley,
) -> None:
    first = Walk(trolley)
    for step in (walk_choose, walk_bind):
        step(first)
        first.rest()
    first.page.label(False)
    first.rest()
    before = trolley.records.draft("lena")
    walk_pick(first)
    trolley.records.keep_draft("lena", before).result()
    again = Walk(trolley)
    assert (again.page.state.phase, again.page.state.at.id, again.page.state.done) == ("walking", "mug-r", 1)


def test_a_walk_whose_orders_somebody_else_took_over_meanwhile_is_over(trolley: Trolley) -> None:
    first = Walk(trolley)
    first.router.open("batch")
    first.page.start({THIRD: ""})
    first.rest()
    trolley.tell(THIRD, ORDERS[THIRD] | claim() | stepped("claim"))
    again = Walk(trolley)
    assert again.page.state.phase == "empty"
    assert trolley.records.draft("lena") is None
