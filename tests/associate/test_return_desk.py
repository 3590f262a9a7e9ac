"""Goods come back over the counter, on a real tablet without a line: found, chosen, decided, taken, told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from associate.return_desk import ReturnDesk
from associate.return_desk_flow import ReturnCounter
from associate.wording import Wording
from records.genuine import UsedUp
from records.ids import uuid7
from records.orders import action
from shell.background import Background
from shell.bridge import Bridge
from shell.language import Language
from shop import approvals, codes, return_requests
from shop.deeds import Deed
from shop.return_drafts import DraftLine, ReturnDraft, text
from tests.associate.conftest import Opener
from tests.associate.shop import BADGE_INGRID, BADGE_LENA, MUG, NOW, PAN, PIN_INGRID, Shop
from tests.associate.test_every_code import signed
from tests.associate.test_handover import Clock, come
from tests.associate.test_pages import see, tap

NUMBER = "TT-100010"
"""Two mugs for 15.00 each, handed over yesterday."""


def body(customer: str | None = "C2", *, units: int = 2, **more: Any) -> dict[str, Any]:
    line = {"line": 1, "variant": "mug-r", "title": "Enamel Mug", "quantity": units, "price": 1500}
    line |= {"captured": 1500 * units, "states": {"handed_over": units}}
    given = {"id": "h1", "actor": "lena", "at": (NOW - timedelta(days=1)).isoformat(), "lines": []}
    said = {"channel": "web", "method": "pickup", "store": "S01", "currency": "EUR", "total": 1500 * units}
    said |= {"placed_at": "2026-11-17T10:00:00Z", "status": "completed", "lines": [line]}
    given["lines"] = [{"line": 1, "from": {"staged": units}}]
    return said | {"hand_overs": [given]} | ({"customer": customer} if customer else {}) | more


class Bench:
    """The page on the real memory of a small shop, without a window."""

    def __init__(self, shop: Shop, words: Any) -> None:
        self.shop, self.records, self.clock = shop, shop.world.records, Clock()
        self.background = Background(Bridge())
        self.heard: list[str] = []
        self.fails: Exception | None = None
        self.as_of: datetime | None = NOW
        self.page = ReturnDesk(self._counter(), background=self.background, now=self.clock, words=words)
        self.page.answered.connect(self.heard.append)
        self.come("lena")

    def _counter(self) -> ReturnCounter:
        records = self.records
        return ReturnCounter(
            genuine=lambda code: records.genuine(code, self.clock()),
            order=records.order,
            order_with=records.order_with,
            orders=records.orders,
            buyer=records.buyer,
            customer=records.customer,
            customers=records.customers,
            articles=records.articles,
            people=records.staff,
            place=lambda: next(one for one in records.locations() if one.code == "S01"),
            places=records.locations,
            as_of=lambda: self.as_of,
            limits=records.limits,
            policy=records.return_policy,
            promised=records.promised_today,
            requests=records.return_requests,
            refused=lambda _: None,
            mint=lambda: uuid7(self.clock()),
            save=self._save,
            used_up=lambda error: isinstance(error, UsedUp),
        )

    def _save(self, deed: Deed, command: str) -> Future[Any]:
        if self.fails is None:
            return self.records.act(action(deed, command))
        failed: Future[Any] = Future()
        failed.set_exception(self.fails)
        return failed

    def put(self, *, ver: int = 2, captured: int = 3000, returned: int = 0) -> None:
        """What sync does with a page of central's: both orders cost so much, of the first so many are back."""
        for number in (NUMBER, "TT-100011"):
            said = body()
            said["lines"][0] |= {"captured": captured}
            if returned and number == NUMBER:
                said["lines"][0]["states"]["returned"] = returned
                said["lines"][0]["refunds"] = {"wanted": captured * returned // 2}
            self.shop.world.put("orders:S01", ("order", number, ver, said))

    def rules(self, **policy: Any) -> None:
        """The office has other rules for returns by now."""
        self.shop.world.put("config:S01", ("limits", "returns", 1, policy))

    def come(self, person: str) -> None:
        """Signed in."""
        self.page.sign(next(one for one in self.records.staff() if one.id == person))

    def sees(self, **wanted: Any) -> None:
        for _ in range(3):
            assert self.background.idle()
        there = {name: getattr(self.page.state, name) for name in wanted}
        assert there == wanted

    def scan(self, *scanned: str) -> None:
        for one in scanned:
            assert self.page.hear(codes.read(one))
            assert self.background.idle()

    def choose(self, line: int = 1, *, reason: str = "fit", condition: str = "new", units: int = 1) -> None:
        if all(one.id != line or not one.units for one in self.page.lines.rows):
            self.page.take(line)
        self.page.set_units(line, units)
        self.page.set_reason(line, reason)
        self.page.set_condition(line, condition)
        assert self.background.idle()

    def found(self) -> list[str]:
        return [one.id for one in self.page.findings.rows]

    def sent(self) -> list[Any]:
        return [json.loads(row.payload) for row in self.records.pending(0, 50)]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "busy")
    made.business()
    made.world.put("orders:S01", ("order", NUMBER, 1, body()), ("order", "TT-100011", 1, body()))
    yield made
    made.close()


@pytest.fixture
def bench(qapp: object, shop: Shop) -> Iterator[Bench]:
    made = Bench(shop, Wording(Language(), lambda: None, lambda: NOW))
    yield made
    made.background.close()


def test_one_mug_of_two_comes_back(bench: Bench) -> None:
    bench.scan(f"ORDER:{NUMBER}")
    bench.sees(phase="lines", number=NUMBER, outcome="", units=1, lacking="reason")
    bench.choose()
    bench.sees(outcome="authorised", total="€15.00", promised="refund", lacking="")
    assert bench.found() == []
    bench.page.finish()
    bench.sees(phase="done", total="€15.00", promised="refund", units=1, progress="saved")
    (sent,) = bench.sent()
    assert sent["type"] == "return.receive"
    assert (
        sent["body"]["lines"][0] | {"amount": 1500, "reason": "fit", "disposition": "stock"} == sent["body"]["lines"][0]
    )
    assert bench.heard == ["understood"]


# --- which order


def test_a_shopper_s_choice_from_the_kiosk_is_there_at_once(bench: Bench) -> None:
    return_id = uuid7(NOW)
    bench.scan(text(ReturnDraft(return_id, NUMBER, (DraftLine(1, 2, "mind"),))))
    bench.sees(phase="lines", units=2, lacking="condition")
    bench.choose(units=2, reason="mind")
    bench.page.finish()
    bench.sees(phase="done")
    assert bench.sent()[0]["body"]["return"] == return_id


def test_several_orders_of_a_day_are_listed_and_one_is_chosen(bench: Bench) -> None:
    bench.page.seek("17.11.")
    bench.sees(phase="many")
    assert [(one.id, one.able, one.units) for one in bench.page.hits.rows] == [("TT-100011", 2, 2), (NUMBER, 2, 2)]
    bench.page.open(NUMBER)
    bench.sees(phase="lines", number=NUMBER)
    assert bench.page.hits.rows == []


@pytest.mark.parametrize(
    ("said", "number"), [("anna 19.11.2026", "TT-100001"), ("anna", ""), ("TT-100011", "TT-100011")]
)
def test_an_order_is_found_by_what_somebody_can_tell(bench: Bench, said: str, number: str) -> None:
    bench.page.seek(said)
    bench.sees(phase="lines" if number == "TT-100011" else "many")
    if number == "TT-100001":
        assert number in [one.id for one in bench.page.hits.rows]


def test_what_is_not_here_is_said_and_nothing_opens(bench: Bench) -> None:
    told = ("TT-999999", "RETURN:R-1234", "9529000099999", "nobody@example.com", "31.02.2026")
    for said in told:
        bench.page.find()
        bench.page.seek(said)
        bench.sees(phase="find", trouble="nothing")
    assert bench.heard == ["unknown"] * len(told)


def test_a_return_is_found_again_by_its_slip(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose()
    bench.page.finish()
    bench.sees(phase="done")
    return_id = bench.sent()[0]["body"]["return"]
    bench.page.end()
    bench.scan(f"RETURN:{return_id}")
    bench.sees(phase="lines", number=NUMBER)
    (before,) = bench.page.before.rows
    assert (before.who, before.amount, before.promised, before.settled) == ("Lena Petersen", "€15.00", "refund", False)


def test_a_code_that_is_forged_gets_words(bench: Bench) -> None:
    assert bench.page.hear(codes.read(signed("return", NUMBER)))
    bench.sees(phase="find", trouble="refused")
    assert bench.heard == ["refused"]


# --- what comes back


def test_goods_are_chosen_by_scanning_them(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines", units=1)
    bench.scan(MUG)
    bench.sees(units=1)
    bench.page.take(1)
    bench.scan(MUG)
    bench.sees(units=2, trouble="")
    bench.page.take(1)
    bench.scan(MUG)
    bench.sees(units=2, trouble="enough")
    bench.scan(PAN)
    bench.sees(units=2, trouble="not_of_it")
    assert bench.heard == ["understood", "understood", "refused", "refused"]


def test_another_order_does_not_push_away_what_was_chosen(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.scan("ORDER:TT-100011")
    bench.sees(number="TT-100011", trouble="")
    bench.scan(f"ORDER:{NUMBER}")
    bench.choose()
    bench.scan("ORDER:TT-100011")
    bench.sees(number=NUMBER, trouble="other_order")
    bench.page.leave(1)
    bench.scan("ORDER:TT-100011")
    bench.sees(number="TT-100011", trouble="")


def test_a_serial_number_belongs_to_the_article_in_front(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.scan("SN:8Q2-77")
    assert [one.serial for one in bench.page.lines.rows] == ["8Q2-77"]
    bench.page.leave(1)
    bench.scan("SN:8Q2-77")
    bench.sees(trouble="which_line")


def test_where_goods_go_follows_from_how_they_are(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    usual = {("fit", "new"): "stock", ("fit", "opened"): "undecided", ("mind", "damaged"): "damaged"}
    for (reason, condition), where in {**usual, ("faulty", "new"): "damaged"}.items():
        bench.choose(reason=reason, condition=condition)
        assert [one.where for one in bench.page.lines.rows] == [where]
    bench.page.set_disposition(1, "supplier")
    assert [one.where for one in bench.page.lines.rows] == ["supplier"]


# --- the decision


def test_offline_the_budget_is_shown_before_it_is_used_up(bench: Bench) -> None:
    bench.as_of = NOW - timedelta(hours=2)
    bench.put(captured=16000)
    bench.page.open(NUMBER)
    bench.sees(phase="lines", age="ageing", left="€100.00", limit="€100.00")
    bench.choose(units=1)
    bench.sees(total="€80.00", promised="refund", over=(), share=100, after=20)
    bench.choose(units=2)
    bench.sees(total="€160.00", promised="pending", over=("per_return",), after=0)


def test_what_was_promised_is_gone_from_the_budget(bench: Bench) -> None:
    bench.as_of = NOW - timedelta(hours=2)
    bench.put(captured=16000)
    budget = {"per_return": 10000, "per_customer": 30000, "returns_per_customer": 3, "per_device": 12000}
    bench.rules(version="tight", budget=budget)
    bench.page.open(NUMBER)
    bench.sees(phase="lines", left="€100.00", limit="€100.00")
    bench.choose()
    bench.page.finish()
    bench.sees(phase="done", promised="refund", total="€80.00")
    bench.page.next_order()
    bench.page.open("TT-100011")
    bench.sees(phase="lines", left="€40.00", limit="€120.00")


def test_old_lists_promise_nothing(bench: Bench) -> None:
    bench.as_of = NOW - timedelta(days=2)
    bench.page.open(NUMBER)
    bench.sees(phase="lines", age="old")
    bench.choose()
    bench.sees(outcome="conditional", promised="pending")
    assert bench.found() == ["age_old"]


def test_a_clock_that_is_behind_is_said_and_promises_within_the_budget(bench: Bench) -> None:
    bench.as_of = NOW + timedelta(hours=1)
    bench.page.open(NUMBER)
    bench.sees(phase="lines", clock=True, age="ageing")
    bench.choose()
    bench.sees(promised="refund")


def test_rules_that_change_before_the_tap_are_read_again_and_said(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose(condition="opened")
    bench.sees(outcome="conditional")
    bench.rules(version="strict", classes=[{"name": "usual", "conditions": {"opened": "manager"}}])
    bench.page.finish()
    bench.sees(phase="lines", trouble="changed", changed=("policy", "outcome"), outcome="manager", version="strict")
    assert bench.sent() == []
    bench.page.finish()
    bench.sees(phase="lines", outcome="manager")
    assert bench.sent() == []


def test_units_that_came_back_elsewhere_meanwhile_are_said(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose(units=2)
    bench.sees(total="€30.00")
    bench.put(ver=2, returned=1)
    bench.page.refresh()
    bench.sees(phase="lines", trouble="changed", changed=("order", "amount"), total="€15.00", units=1)


# --- the second person


def test_whoever_asks_never_agrees(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose(condition="used")
    bench.sees(outcome="manager")
    bench.page.approve("lena", "pin")
    bench.sees(trouble="same_person", approver="")
    bench.page.finish()
    bench.sees(phase="lines")
    bench.page.approve("ingrid", "pin")
    bench.sees(trouble="", approver="Ingrid Halvorsen")


def test_what_was_agreed_to_is_not_what_is_changed_afterwards(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose(condition="used")
    bench.page.approve("ingrid", "pin")
    bench.sees(approver="Ingrid Halvorsen")
    bench.page.set_units(1, 2)
    bench.sees(approver="", units=2)
    bench.page.finish()
    bench.sees(phase="lines")
    assert bench.sent() == []


def test_an_answer_from_elsewhere_counts_for_what_was_asked(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose(condition="used")
    asked = approvals.Asked(bench.page.draft()["return"], NUMBER, 1500, "EUR", "lena", ("condition_used",))
    assert bench.page.ask_elsewhere(asked).exception() is None
    bench.page.refresh()
    bench.sees(phase="lines", approver="", trouble="")
    bench.page.find()
    (request,) = bench.records.return_requests()
    yes = return_requests.answer(request, actor="ingrid", agreed=True, now=NOW)
    bench.records.act(action(yes, uuid7(NOW))).result()
    bench.page.look_who_waits()
    bench.sees(at_desk=1)
    (waits,) = bench.page.waiting.rows
    assert (waits.number, waits.standing, waits.who, waits.units) == (NUMBER, "approved", "Ingrid Halvorsen", 1)
    bench.page.go_on_with(waits.id)
    bench.sees(phase="lines", outcome="manager", approver="Ingrid Halvorsen")
    bench.page.finish()
    bench.sees(phase="done")
    said = bench.sent()[-1]["body"]
    assert (said["approver"], said["approved_how"], said["return"]) == ("ingrid", "remote", waits.id)
    assert [one.state for one in bench.records.return_requests()] == ["done"]


def test_an_answer_from_elsewhere_comes_while_one_waits(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose(condition="used")
    asked = approvals.Asked(bench.page.draft()["return"], NUMBER, 1500, "EUR", "lena", ("condition_used",))
    assert bench.page.ask_elsewhere(asked).exception() is None
    (request,) = bench.records.return_requests()
    yes = return_requests.answer(request, actor="ingrid", agreed=True, now=NOW)
    bench.records.act(action(yes, uuid7(NOW))).result()
    bench.page.refresh()
    bench.sees(phase="lines", approver="Ingrid Halvorsen", changed=())
    bench.page.set_units(1, 2)
    bench.page.refresh()
    bench.sees(approver="", units=2)


# --- saved, or not


def test_a_full_disk_loses_nothing_that_was_chosen(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose()
    bench.fails = OSError("disk full")
    bench.page.finish()
    bench.sees(phase="lines", trouble="unsaved", total="€15.00", units=1)
    bench.fails = None
    bench.page.finish()
    bench.sees(phase="done", trouble="")
    assert len(bench.sent()) == 1


def test_a_code_that_was_used_meanwhile_is_told_apart(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose()
    bench.fails = UsedUp("used")
    bench.page.finish()
    bench.sees(phase="lines", trouble="used_up")


def test_several_orders_in_one_visit_are_added_up(bench: Bench) -> None:
    for number in (NUMBER, "TT-100011"):
        bench.page.open(number)
        bench.sees(phase="lines", number=number)
        bench.choose(units=2 if number == NUMBER else 1)
        bench.page.finish()
        bench.sees(phase="done")
        bench.page.next_order()
    bench.sees(phase="find", visit_total="€45.00")
    assert [(one.number, one.units, one.amount) for one in bench.page.visit.rows] == [
        (NUMBER, 2, "€30.00"),
        ("TT-100011", 1, "€15.00"),
    ]
    bench.page.end()
    bench.sees(phase="find", visit_total="")
    assert bench.page.visit.rows == []


def test_a_draft_leads_back_to_where_one_was(bench: Bench) -> None:
    bench.page.open(NUMBER)
    bench.sees(phase="lines")
    bench.choose(condition="used")
    bench.page.approve("ingrid", "pin")
    draft = json.loads(json.dumps(bench.page.draft()))
    bench.page.forget()
    bench.sees(phase="find")
    bench.page.resume(draft)
    bench.sees(phase="lines", units=1, outcome="manager", approver="Ingrid Halvorsen")
    bench.page.finish()
    bench.sees(phase="done")
    bench.page.forget()
    bench.page.resume(draft)
    bench.sees(phase="done", total="€15.00", promised="refund", units=1)
    assert len(bench.sent()) == 1
    with pytest.raises(ValueError, match="return"):
        bench.page.resume({"phase": "lines"})


# --- on screen


def test_a_manager_agrees_on_screen(shop: Shop, opened: Opener) -> None:
    tablet = opened(shop.close())
    come(tablet)
    tablet.models.tablet.take_goods_back(NUMBER)
    see(tablet, "Why")
    tap(tablet, "Does not fit")
    tap(tablet, "Used")
    see(tablet, "A manager has to agree")
    tap(tablet, "Ask a manager")
    tablet.scanner.inject(BADGE_LENA)
    see(tablet, lambda: tablet.models.pages.second_person.state.trouble == "same_person")
    tablet.scanner.inject(BADGE_INGRID)
    see(tablet, "Number pad")
    for digit in PIN_INGRID:
        tap(tablet, digit)
    see(tablet, "It can come back. Ingrid Halvorsen agreed to it.")
    tap(tablet, "Take back 1 piece")
    see(tablet, "Taken back, saved on this tablet")
    assert tablet.records is not None
    (row,) = tablet.records.pending(0, 9)
    body = json.loads(row.payload)["body"]
    assert (body["actor"], body["approver"], body["approved_how"]) == ("lena", "ingrid", "pin")


def test_the_next_customer_does_not_see_the_visit_of_the_last(shop: Shop, opened: Opener) -> None:
    tablet = opened(shop.close())
    desk = tablet.models.pages.returns
    come(tablet)
    see(tablet, "Take goods back")
    tap(tablet, "Take goods back")
    desk.open(NUMBER)
    see(tablet, lambda: desk.state.phase == "lines")
    desk.set_reason(1, "fit")
    desk.set_condition(1, "new")
    see(tablet, "It can come back")
    desk.finish()
    see(tablet, "Taken back, saved on this tablet")
    see(tablet, "Refund requested")
    tablet.models.tablet.open_order("TT-100011")
    see(tablet, "Order TT-100011")
    tap(tablet, "Take goods back")
    see(tablet, "Return of TT-100011")
    assert desk.visit.rows == []
    tablet.models.tablet.open_order(NUMBER)
    see(tablet, "Came back")
    see(tablet, "1 piece, 09:01")


def test_the_page_says_what_has_changed_and_why_a_refund_waits(
    shop: Shop, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    tablet = opened(shop.close())
    desk = tablet.models.pages.returns
    come(tablet)
    tablet.models.tablet.take_goods_back(NUMBER)
    see(tablet, "Why")
    desk.set_reason(1, "fit")
    desk.set_condition(1, "new")
    see(tablet, "It can come back")
    monkeypatch.setattr(desk, "reword", lambda: None)  # what is shown stays until it was seen
    desk.show(replace(desk.state, trouble="changed", changed=("policy", "amount")))
    see(
        tablet,
        "Something has changed: please look again. The rules for returns have changed. The amount is another one now.",
    )
    for over, why in (
        ("per_return", "it is more than may be promised for one return without a line to the office."),
        (
            "returns_per_customer",
            "without a line to the office, no more refunds may be promised to this customer today.",
        ),
    ):
        desk.show(replace(desk.state, promised="pending", age="ageing", over=(over,)))
        see(tablet, f"Refund pending: {why}")


def test_what_nobody_takes_back_is_refused_with_words_and_a_next_step(shop: Shop, opened: Opener) -> None:
    sealed = {"name": "usual", "conditions": {"opened": "denied"}}
    shop.world.put("config:S01", ("limits", "returns", 1, {"version": "sealed", "classes": [sealed]}))
    tablet = opened(shop.close())
    desk = tablet.models.pages.returns
    come(tablet)
    tablet.models.tablet.take_goods_back(NUMBER)
    see(tablet, "Why")
    desk.set_reason(1, "mind")
    desk.set_condition(1, "opened")
    see(tablet, "It cannot come back. Leave the goods with the customer, and say why.")
    see(tablet, "Goods of this kind are not taken back in this condition.")
    see(tablet, "To the customer: “I am sorry: in this condition we cannot take it back.”")
    desk.finish()
    assert (desk.state.phase, tablet.records and tablet.records.pending(0, 9)) == ("lines", ())
