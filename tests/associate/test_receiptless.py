"""Goods without a receipt, on a real tablet without a line: scanned, worth something, somebody's, taken, told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from associate.receiptless import Receiptless
from associate.receiptless_flow import LooseCounter
from associate.wording import Wording
from records.orders import action
from records.outbox import Settled
from shell.background import Background
from shell.bridge import Bridge
from shell.language import Language
from shop import codes
from shop.credit_slips import CreditSlip, credit_slip
from shop.deeds import Deed
from shop.slips import About, Pair, Text
from tests.associate.conftest import Opener
from tests.associate.shop import ANNA, LOST, MUG, NOW, PAN, Shop
from tests.associate.test_handover import Clock
from tests.associate.test_pages import see, sign_in, tap
from tests.associate.test_return_desk import Bench as Desk


class Bench:
    """The page on the real memory of a small shop, without a window."""

    def __init__(self, shop: Shop, words: Any) -> None:
        self.shop, self.records, self.clock = shop, shop.world.records, Clock()
        self.background = Background(Bridge())
        self.heard: list[str] = []
        self.slips: list[CreditSlip] = []
        self.fails: Exception | None = None
        self.desk = Desk(shop, words)
        counter = self.desk._counter()
        self.counter = LooseCounter(counter, self.records.find, self.records.has_done, lambda: "EUR")
        object.__setattr__(counter, "save", self._save)
        object.__setattr__(counter, "refused", self._refused)
        self.page = self.made(words)

    def made(self, words: Any) -> Receiptless:
        page = Receiptless(self.counter, background=self.background, now=self.clock, words=words)
        page.answered.connect(self.heard.append)
        page._slip = lambda _id, slip: self.slips.append(slip)
        page.sign(next(one for one in self.records.staff() if one.id == "lena"))
        page.come_to()
        return page

    def _save(self, deed: Deed, command: str) -> Future[Any]:
        if self.fails is None:
            return self.records.act(action(deed, command))
        failed: Future[Any] = Future()
        failed.set_exception(self.fails)
        return failed

    def _refused(self, command: str) -> str | None:
        return next((one.reason for one in self.records.rejected() if one.id == command), None)

    def sees(self, **wanted: Any) -> None:
        for _ in range(3):
            assert self.background.idle()
        assert {name: getattr(self.page.state, name) for name in wanted} == wanted

    def scan(self, *scanned: str) -> None:
        for one in scanned:
            assert self.page.hear(codes.read(one))
            assert self.background.idle()
        assert self.background.idle()

    def say(self, at: int = 1, reason: str = "mind", condition: str = "new") -> None:
        self.page.set_reason(at, reason)
        self.page.set_condition(at, condition)
        assert self.background.idle()

    def sent(self) -> list[dict[str, Any]]:
        return [json.loads(row.payload) for row in self.records.pending(0, 50)]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "busy")
    made.business()
    yield made
    made.close()


@pytest.fixture
def bench(qapp: object, shop: Shop) -> Iterator[Bench]:
    made = Bench(shop, Wording(Language(), lambda: None, lambda: NOW))
    yield made
    made.background.close()


def test_a_mug_comes_back_for_store_credit_of_a_known_customer(bench: Bench) -> None:
    bench.scan(MUG, MUG)
    bench.sees(units=2, lacking="reason", lacking_title="Enamel Mug", outcome="", total="")
    bench.say()
    bench.sees(lacking="contact", total="€30.00", outcome="")
    bench.scan(f"LOY:{ANNA}")
    bench.sees(lacking="", contact="customer", called="Anna Berg", outcome="conditional", days=30)
    assert [one.id for one in bench.page.findings.rows] == ["no_receipt"]
    assert [(one.title, one.units, one.each, one.amount) for one in bench.page.sums.rows] == [
        ("Enamel Mug", 2, "€15.00", "€30.00")
    ]
    bench.page.finish()
    bench.sees(phase="done", total="€30.00", progress="saved")
    (sent,) = bench.sent()
    line = {"variant": "mug-r", "quantity": 2, "price": 1500, "reason": "mind", "condition": "new"}
    assert sent["type"] == "return.receive_unknown"
    assert sent["body"]["lines"] == [line | {"disposition": "stock"}]
    assert (sent["body"]["contact"], sent["body"]["currency"]) == ({"customer": "C1"}, "EUR")
    assert bench.page.draft() is None


def test_a_name_counts_only_with_an_address_that_can_be_one(bench: Bench) -> None:
    bench.scan(MUG)
    bench.say()
    for name, email in (("Eve", ""), ("", "eve@example.org"), ("Eve", "eve"), ("Eve", "eve@example")):
        assert not bench.page.reachable(name, email)
        bench.page.set_contact(name, email)
    bench.sees(contact="", lacking="contact")
    assert bench.page.reachable("Eve", "eve@example.org")
    bench.page.set_contact(" Eve  Lund ", " eve@example.org ")
    bench.sees(contact="mail", called="Eve Lund", email="eve@example.org", outcome="conditional")
    bench.page.finish()
    bench.sees(phase="done")
    assert bench.sent()[0]["body"]["contact"] == {"name": "Eve Lund", "email": "eve@example.org"}


def test_a_customer_is_found_by_what_they_tell(bench: Bench) -> None:
    bench.scan(MUG)
    bench.page.seek("anna")
    assert bench.background.idle()
    (found,) = bench.page.people.rows
    assert (found.name, found.member) == ("Anna Berg", "2345")
    bench.page.choose_customer(found.id)
    bench.sees(contact="customer", called="Anna Berg")


def test_what_is_not_known_is_said_and_loses_nothing(bench: Bench) -> None:
    bench.scan(MUG)
    bench.scan(LOST)
    bench.sees(trouble="unknown", units=1)
    bench.scan("LOY:9529000077777")
    bench.sees(trouble="nobody", units=1, contact="")
    bench.page.take(1)
    bench.scan(PAN)
    bench.page.take(2)
    bench.scan("SN:8Q2-77")
    bench.sees(trouble="which_line", units=2)
    assert bench.heard == ["understood", "refused", "refused", "understood", "refused"]
    assert not bench.page.hear(codes.read("ORDER:TT-100001"))


def test_its_slip_leads_to_its_credit_until_goods_are_scanned(bench: Bench) -> None:
    assert bench.page.hear(codes.read("RETURN:01939F0A-7C1E-7000-8000-0123456789AB"))
    bench.sees(slip="01939f0a-7c1e-7000-8000-0123456789ab")
    bench.scan(MUG)
    bench.sees(slip="", units=1)
    assert not bench.page.hear(codes.read("RETURN:01939F0A-7C1E-7000-8000-0123456789AB"))


def test_a_manager_agrees_and_never_whoever_asks(bench: Bench) -> None:
    bench.scan(PAN, f"LOY:{ANNA}")
    bench.say(condition="damaged")
    bench.sees(outcome="manager", approver="")
    bench.page.finish()
    bench.sees(phase="goods")
    bench.page.approve("lena", "pin")
    bench.sees(trouble="same_person", approver="")
    bench.page.approve("ingrid", "pin")
    bench.sees(approver="Ingrid Halvorsen", trouble="")
    bench.page.set_units(1, 2)
    bench.sees(approver="", outcome="manager")
    bench.page.approve("ingrid", "pin")
    bench.page.finish()
    bench.sees(phase="done")
    body = bench.sent()[0]["body"]
    assert (body["approver"], body["approved_how"], body["decision"]["outcome"]) == ("ingrid", "pin", "manager")


def test_rules_that_change_before_the_tap_are_read_again(bench: Bench) -> None:
    bench.scan(MUG, f"LOY:{ANNA}")
    bench.say()
    bench.sees(outcome="conditional")
    bench.desk.rules(version="strict", most_per_unit=1000)
    bench.page.finish()
    bench.sees(phase="goods", trouble="changed", changed=("policy", "outcome"), outcome="manager")
    assert bench.sent() == []


def test_a_full_disk_loses_nothing(bench: Bench) -> None:
    bench.scan(MUG, f"LOY:{ANNA}")
    bench.say()
    bench.fails = OSError("disk full")
    bench.page.finish()
    bench.sees(phase="goods", trouble="unsaved", units=1, contact="customer")
    bench.fails = None
    bench.page.finish()
    bench.sees(phase="done", trouble="")
    assert len(bench.sent()) == 1


def test_a_tablet_that_ended_goes_on_and_takes_nothing_twice(bench: Bench) -> None:
    bench.scan(MUG, f"LOY:{ANNA}")
    bench.say()
    bench.sees(outcome="conditional")
    draft = json.loads(json.dumps(bench.page.draft()))
    assert "C1" not in json.dumps(draft)
    again = bench.made(bench.page._words)
    again.resume(draft)
    assert bench.background.idle()
    assert (again.state.units, again.state.lacking, again.state.total) == (1, "contact", "€15.00")
    bench.page.finish()
    bench.sees(phase="done")
    late = bench.made(bench.page._words)
    late.resume(draft)
    assert bench.background.idle()
    assert (late.state.phase, len(bench.sent())) == ("done", 1)
    for broken in ({}, draft | {"goods": []}, draft | {"goods": [[1, "mug-r", {"units": 1}]]}):
        with pytest.raises(ValueError, match=r"goods|receipt"):
            late.resume(broken)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Store credit requested"), ("de", "Guthaben angefordert"), ("ar", "تم طلب رصيد للمتجر")],
)
def test_the_slip_says_what_is_asked_for_and_of_nobody_s_name(bench: Bench, language: str, said: str) -> None:
    bench.scan(MUG)
    bench.say()
    bench.page.set_contact("Eve Lund", "eve@example.org")
    bench.sees(outcome="conditional")
    bench.page.finish()
    bench.sees(phase="done")
    (slip,) = bench.slips
    about = About("Quay", language, lambda at: at.isoformat(), NOW)
    sheet = credit_slip("01939f0a", slip, about, money=lambda minor: f"{minor}", people={"lena": "Lena P."})
    words = [one.text for one in sheet.blocks if isinstance(one, Text)]
    values = " ".join(one.value for one in sheet.blocks if isinstance(one, Pair))
    assert said in words
    assert "1500" in values
    assert "Lena P." in values
    assert not any(part in f"{words} {values}" for part in ("Eve", "example.org"))


def test_from_the_desk_to_the_slip_in_the_window(opened: Opener, tmp_path: Path) -> None:
    made = Shop(tmp_path / "window")
    made.business()
    tablet = opened(made.close())
    sign_in(tablet)
    tablet.models.tablet.take_goods_back("")
    tap(tablet, "No receipt, and no order to be found")
    see(tablet, "Scan the goods")
    tablet.scanner.inject(MUG)
    tap(tablet, "Changed their mind")
    tap(tablet, "Like new")
    tablet.scanner.inject(f"LOY:{ANNA}")
    see(tablet, "It can come back, after a look")
    tap(tablet, "Take 1 piece")
    see(tablet, "Goods accepted")
    see(tablet, "Store credit of €15.00 is requested")
    tap(tablet, "Done")
    see(tablet, lambda: tablet.models.tablet.page == "today")


# --- undone


def taken(bench: Bench) -> None:
    bench.scan(MUG, f"LOY:{ANNA}")
    bench.say()
    bench.page.finish()
    bench.sees(phase="done", progress="saved", undo_left=30)


def test_what_was_taken_in_by_mistake_is_undone_once(bench: Bench) -> None:
    shelf = bench.records.find(codes.read(MUG).gtin)  # type: ignore[union-attr]
    taken(bench)
    bench.page.undo("  ")
    assert len(bench.sent()) == 1
    bench.page.undo("by_mistake:  wrong box")
    bench.sees(phase="done", progress="undone", undo_left=0)
    bench.page.undo("again")
    received, undone = bench.sent()
    assert (undone["type"], undone["v"], undone["aggregate"]) == ("return.undo_unknown", 1, received["aggregate"])
    assert undone["body"] == {
        "return": received["body"]["return"], "actor": "lena", "reason": "by_mistake: wrong box",
    }  # fmt: skip
    now = bench.records.find(codes.read(MUG).gtin)  # type: ignore[union-attr]
    assert shelf is not None
    assert now is not None
    assert now.delta.returned - now.delta.demand == shelf.delta.returned - shelf.delta.demand
    assert bench.heard[-1] == "understood"


def test_it_is_offered_as_long_as_the_rule_allows(bench: Bench) -> None:
    taken(bench)
    bench.clock.now = NOW + timedelta(minutes=29, seconds=30)
    bench.page.reword()
    bench.sees(undo_left=1)
    bench.clock.now = NOW + timedelta(minutes=31)
    bench.page.undo("too late")
    bench.sees(trouble="late", undo_left=0, progress="saved")
    assert len(bench.sent()) == 1


def test_an_undoing_that_is_not_saved_or_not_accepted_is_none(bench: Bench) -> None:
    taken(bench)
    bench.fails = OSError("disk")
    bench.page.undo("mistake")
    bench.sees(trouble="not_undone", progress="saved", undo_left=30)
    bench.fails = None
    bench.page.undo("mistake")
    bench.sees(progress="undone", trouble="")
    came, gone = (row for row in bench.records.pending(0, 9))
    bench.records.settle(0, [Settled(came.seq, came.id, "applied", at={})]).result()
    bench.records.settle(0, [Settled(gone.seq, gone.id, "rejected", "credit_spent", "Spent.")]).result()
    bench.page.refresh()
    bench.sees(progress="not_undone", undo_left=0)
