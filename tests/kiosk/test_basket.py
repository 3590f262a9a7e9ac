"""From the product page to the confirmation on a real kiosk: one order or none, and nothing left of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kiosk.buying import Buying
from kiosk.main import Program
from records.keys import key_of
from shell import pictures
from shop import codes
from shop.basket_terms import read as terms_of
from shop.ordering import request_number
from shop.slips import NotPrinted, Outcome, Pair, Printed, Sheet
from tests.kiosk.conftest import Opener
from tests.kiosk.shop import ANNA, MUG, PAN, change_price
from tests.kiosk.test_every_code import page, see
from tests.kiosk.test_returning import bring, said, tap
from tests.records.pages import clear

ADA = {"name": "Ada Canary", "email": "ada.canary@example.com", "street": "Canary Street 1"}
HOME = {"postcode": "24103", "city": "Kiel"}


@pytest.fixture
def online(kiosk: Program) -> Program:
    """A kiosk that believes in its line; central's answers are put in by hand."""
    assert pictures.wait(lambda: kiosk.agent is not None)
    assert kiosk.agent is not None
    kiosk.agent.stop()
    kiosk.frame.background.idle(5)
    kiosk.memory.online = True
    return kiosk


def buying(program: Program) -> Buying:
    return program.models.pages.buying


def put_in(program: Program, gtin: str = MUG, way: str = "") -> None:
    models, before = buying(program), buying(program).basket.state.units
    title = {MUG: "Enamel Mug", PAN: "Iron Pan"}[gtin]
    program.scanner.inject(gtin)
    see(program, lambda: page(program) == "product" and models.choosing.state.title == title)
    if way:
        models.choosing.pick(way)
        assert models.choosing.state.way.id == way
    tap(program, "Add to basket")
    see(program, lambda: models.basket.state.units == before + 1)


def fill_in(program: Program, **typed: str) -> None:
    for name, text in {**ADA, **HOME, **typed}.items():
        buying(program).checkout.type(name, text)  # type: ignore[arg-type]


def check_out(program: Program, phase: str = "how") -> None:
    """To the last page before the order."""
    program.models.app.open("basket")
    tap(program, "Continue")
    see(program, lambda: page(program) == "checkout")
    if phase == "how" and buying(program).checkout.state.phase == "who":
        fill_in(program)
        tap(program, "Continue")
        see(program, lambda: buying(program).checkout.state.phase == "how")


def orders(program: Program) -> list[dict[str, Any]]:
    assert program.records is not None
    return [json.loads(one.payload)["body"] for one in program.records.pending(0, 20) if one.type == "order.place"]


def placed(program: Program) -> dict[str, Any]:
    buying(program).checkout.act()
    see(program, lambda: page(program) == "confirm")
    (order,) = orders(program)
    return order


def answer(program: Program, order: dict[str, Any], state: str, **more: Any) -> None:
    """Central's word arrives."""
    body = {name: order[name] for name in ("number", "currency", "total", "pay", "told")}
    body |= {"state": state, "store": "S01", "at": "2026-11-20T09:01:00Z", **more}
    bring(program, "orders:S01", ("placing", order["order"], 1, body))


def test_a_mixed_basket_is_ordered_and_confirmed(online: Program) -> None:
    put_in(online)
    put_in(online, PAN)
    assert buying(online).choosing.state.way.name == "Have it sent home"
    tap(online, "How to get it: Have it sent home")
    see(online, "Pick it up at Mill")
    tap(online, "Close")
    online.models.app.open("basket")
    see(online, "Your basket")
    assert {"Total: €61.00", "You save €3.00"} <= set(pictures.names(online.window))
    check_out(online)
    assert "Total: €65.90" in pictures.names(online.window)
    order = placed(online)
    assert [(one["variant"], one["way"], one["place"]) for one in order["lines"]] == [
        ("mug-rm", "shelf", "S01"),
        ("pan-rm", "ship", "W01"),
    ]
    assert (order["total"], order["delivery"], order["pay"], order["told"]) == (6590, "standard", "counter", "order")
    assert order["contact"] == {"name": "Ada Canary", "email": "ada.canary@example.com"}
    see(online, "One moment,\nwe confirm it")
    assert "confirmed." not in said(online).replace("not confirmed yet", "")
    answer(
        online,
        order,
        "to_pay",
        on_shelf=1200,
        pay_until="2026-11-20T10:01:00Z",
        orders=[{"number": "SR-100001", "method": "ship", "place": "W01", "total": 5390}],
    )
    see(online, "Thank you.\nYour order is confirmed.")
    see(online, "Please pay until 10:01")
    assert buying(online).confirm.state.code == order["number"] == request_number(order["order"])
    assert isinstance(codes.read(buying(online).confirm.state.code, None, ()), codes.RequestNumber)
    assert buying(online).basket.state.units == 0
    tap(online, "Done")
    tap(online, "No, thanks")
    see(online, "Touch to begin")


@pytest.mark.long
def test_without_a_line_it_is_a_request_and_never_a_success(kiosk: Program) -> None:
    put_in(kiosk, PAN)
    check_out(kiosk, "who")
    see(kiosk, "Continue")
    tap(kiosk, "Continue")
    see(kiosk, "The postcode is missing.")
    fill_in(kiosk)
    tap(kiosk, "Continue")
    see(kiosk, "Send order request · €53.90")
    order = placed(kiosk)
    assert order["told"] == "request"
    see(kiosk, "Your order request\nis saved")
    assert "confirmed." not in said(kiosk)
    assert "ada.canary@example.com" in buying(kiosk).confirm.state.text


def test_what_was_sold_meanwhile_leads_back_to_what_is_left(online: Program) -> None:
    put_in(online, MUG, "hold:S01")
    for _ in range(2):
        buying(online).basket.more(1)
    check_out(online)
    first = placed(online)
    trouble = {"line": 1, "variant": "mug-rm", "title": "Enamel Mug", "place": "S01", "wanted": 3, "left": 1}
    answer(online, first, "refused", why="sold_out", lines=[trouble])
    see(online, "Somebody was\nfaster, sorry")
    see(online, "Enamel Mug, 1 left")
    assert first["number"] not in said(online)
    tap(online, "Back to my basket")
    see(online, lambda: page(online) == "basket")
    assert [one.quantity for one in buying(online).basket.basket.lines] == [1]
    check_out(online)
    buying(online).checkout.act()
    see(online, lambda: page(online) == "confirm")
    assert len({one["order"] for one in orders(online)}) == 2


@pytest.mark.long
def test_a_dearer_price_is_shown_and_agreed_to_before_anything_is_ordered(online: Program) -> None:
    put_in(online, MUG, "hold:S01")
    check_out(online)
    change_price(online, "mug-rm", 3, 1900)
    see(online, "Agree to €19.00")
    tap(online, "Agree to €19.00")
    see(online, "Place the order · €19.00")
    assert orders(online) == []
    assert placed(online)["total"] == 1900


@pytest.mark.long
def test_a_double_tap_is_one_order_and_there_is_no_way_back_into_it(online: Program) -> None:
    put_in(online, MUG, "hold:S01")
    check_out(online)
    for _ in range(3):
        buying(online).checkout.act()
    see(online, lambda: page(online) == "confirm")
    online.frame.background.idle(5)
    assert len(orders(online)) == 1
    online.models.app.back()
    assert page(online) == "home"


@pytest.mark.long
def test_what_is_only_taken_from_the_shelf_needs_nothing_and_orders_nothing(online: Program) -> None:
    put_in(online)
    online.models.app.open("basket")
    tap(online, "Take it to the till")
    see(online, "Get my list for the till")
    assert buying(online).checkout.state.pays == ()
    tap(online, "Get my list for the till")
    see(online, "Your list\nfor the till")
    draft = codes.read(buying(online).confirm.state.code, None, ())
    assert isinstance(draft, codes.BasketDraft)
    assert [(one.variant, one.quantity, one.way) for one in draft.lines] == [("mug-rm", 1, "shelf")]
    assert orders(online) == []


@pytest.mark.long
def test_removed_is_put_back_and_an_empty_basket_leads_on(online: Program) -> None:
    put_in(online)
    online.models.app.open("basket")
    tap(online, "Remove Enamel Mug")
    see(online, "Enamel Mug is out of your basket.")
    tap(online, "Put it back")
    see(online, "One more of Enamel Mug")
    assert buying(online).basket.state.units == 1
    buying(online).basket.remove(1)
    put_back = buying(online).basket
    put_back.wipe()
    see(online, "Your basket is empty")
    tap(online, "Look around")
    see(online, "What are you\nlooking for?")


@pytest.mark.long
def test_a_way_is_changed_per_line_and_what_is_sold_out_cannot_be_chosen(online: Program) -> None:
    put_in(online, PAN)
    online.models.app.open("basket")
    model = buying(online).basket
    model.choose(1)
    see(online, "Have it held here")
    assert {one.id for one in model.state.ways if one.open} == {"ship:W01", "pickup:S02"}
    model.pick("hold:S01")
    assert model.basket.lines[0].way == "ship"
    model.choose(1)
    see(online, "Pick it up at Mill")
    tap(online, "Pick it up at Mill")
    see(online, lambda: model.basket.lines[0].way == "pickup")
    check_out(online, "who")
    assert [one.id for one in buying(online).checkout.state.fields] == ["name", "email", "phone"]


@pytest.mark.long
def test_a_card_number_is_refused_wherever_it_is_typed_and_not_kept(online: Program) -> None:
    put_in(online, PAN)
    check_out(online, "who")
    card = "4111 1111 1111 1111"
    see(online, lambda: bool(buying(online).checkout.state.fields))
    for one in buying(online).checkout.state.fields:
        buying(online).checkout.type(one.id, card)  # type: ignore[arg-type]
    assert set(buying(online).checkout.form.typed.values()) == {""}
    see(online, "Please never type a card number here. We have not kept it.")
    online.models.app.start_over()
    assert "4111" not in repr(vars(buying(online).checkout))


@pytest.mark.long
def test_typed_keys_arrive_and_a_card_number_leaves_the_screen(online: Program) -> None:
    put_in(online, MUG, "hold:S01")
    check_out(online, "who")
    see(online, "First and last name")
    pictures.wait(lambda: False, 0.3)
    pictures.type_text(online.window, "4111111111111111")
    see(online, "Please never type a card number here. We have not kept it.")
    assert not any("41111" in name for name in pictures.names(online.window))
    pictures.type_text(online.window, "Ada")
    see(online, lambda: buying(online).checkout.form.typed["name"].endswith("Ada"))


@pytest.mark.long  # in short, and on the whole of a process: tests/journeys/test_canary.py
@pytest.mark.parametrize("how", ["start_over", "idle", "someone_else"])
def test_nothing_of_a_basket_or_a_contact_reaches_the_next_shopper(online: Program, how: Any, tmp_path: Path) -> None:
    put_in(online, MUG, "hold:S01")
    check_out(online, "who")
    fill_in(online)
    kept = clear(tmp_path / "data", key_of(tmp_path / "data"))
    assert b"Enamel" in kept
    assert b"anary" not in kept  # so that a power cut would leave nothing either
    online.models.app.end(how)
    models = buying(online)
    state = repr([vars(one) for one in (models.basket, models.checkout, models.confirm, models.choosing)])
    assert "anary" not in state
    assert "Enamel" not in state
    see(online, "Touch to begin")
    assert not any("anary" in name for name in pictures.names(online.window))
    assert orders(online) == []


@pytest.mark.long
def test_the_person_of_an_order_is_on_no_page_of_the_next_one(online: Program) -> None:
    put_in(online, MUG, "hold:S01")
    check_out(online)
    number = placed(online)["number"]
    online.models.app.start_over()
    online.scanner.inject(MUG)
    see(online, "Enamel Mug")
    check = said(online)
    assert number not in check
    assert "anary" not in check
    assert buying(online).basket.state.units == 0


@dataclass
class Paper:
    """Stands in for the printer's roll."""

    outcome: Outcome = field(default_factory=Printed)
    sheets: list[Sheet] = field(default_factory=list)

    def print(self, sheet: Sheet) -> Outcome:
        self.sheets.append(sheet)
        return self.outcome


def words(sheet: Sheet) -> str:
    rows = [f"{one.word} {one.value}" if isinstance(one, Pair) else getattr(one, "text", "") for one in sheet.blocks]
    return "\n".join(rows)


@pytest.mark.long
def test_the_slip_says_request_before_and_order_after_central_has_spoken(online: Program) -> None:
    paper = Paper()
    online.memory.printer = paper.print
    put_in(online, MUG, "hold:S01")
    check_out(online)
    online.memory.online = False
    order = placed(online)
    tap(online, "Print a slip")
    see(online, "Please take your slip.")
    assert "Order request" in words(paper.sheets[0])
    assert "anary" not in words(paper.sheets[0])
    online.memory.online = True
    parts = [{"number": "SR-100001", "method": "pickup", "place": "S01", "total": 1200}]
    answer(online, order, "to_pay", pay_until="2026-11-20T10:01:00Z", orders=parts)
    see(online, "Thank you.\nYour order is confirmed.")
    paper.outcome = NotPrinted("no_paper")
    tap(online, "Print a slip")
    see(online, "The printer is out of paper. Please write down or photograph the number.")
    assert "Confirmed and reserved for you." in words(paper.sheets[1])


@pytest.mark.long
def test_a_disk_that_keeps_nothing_orders_nothing_and_says_so(online: Program) -> None:
    def full(_order: str, _deed: object) -> None:
        raise OSError("no space left on device")

    online.memory.order_placed = full
    put_in(online, MUG, "hold:S01")
    check_out(online)
    buying(online).checkout.act()
    see(online, lambda: bool(buying(online).checkout.state.unsaved))
    see(online, "Your order could not be saved on this screen. Nothing was ordered. Please call us.")
    assert page(online) == "checkout"
    assert buying(online).basket.state.units == 1
    assert orders(online) == []


@pytest.mark.long
def test_a_phone_pays_by_a_link_where_the_retailer_has_one(online: Program) -> None:
    store = online.memory.store
    assert [one.id for one in buying(online).checkout.state.pays] == []
    put_in(online, MUG, "hold:S01")
    online.memory.store = type(store)(
        store.code, store.kiosk, store.locations, store.plan, store.delivery, store.limits,
        terms_of({"pay_link": "https://pay.example.com/k"}), store.currency,
    )  # fmt: skip
    check_out(online)
    tap(online, "Pay on my phone")
    order = placed(online)
    assert order["pay"] == "phone"
    assert buying(online).confirm.state.code == ""
    answer(online, order, "to_pay", link="https://pay.example.com/k/abc", pay_until="2026-11-20T09:31:00Z")
    see(online, "Code to pay with your phone")
    assert buying(online).confirm.state.code == "https://pay.example.com/k/abc"


@pytest.mark.long
def test_somebody_known_is_asked_for_no_name(opened: Opener) -> None:
    program = opened(known=True)
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    program.memory.online = True
    put_in(program, MUG, "hold:S01")
    assert program.records is not None
    from kiosk.member import Identity

    program.models.app.greet(Identity(ANNA, True, program.records.customer(ANNA)))
    program.models.app.open("basket")
    tap(program, "Continue")
    see(program, lambda: buying(program).checkout.state.phase == "how")
    order = placed(program)
    assert order["customer"] == "C1"
    assert "contact" not in order
