"""A kiosk's basket at the tablet: taken over by its code, priced anew, ordered for a customer and followed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from associate.main import Program
from shell import pictures
from shop.basket_drafts import DraftLine, texts
from shop.money import Money
from tests.associate.conftest import Opener
from tests.associate.shop import ANNA, BADGE_INGRID, PAN, PIN_INGRID, Shop
from tests.associate.test_pages import bring, see, sign_in, tap

CODE = "0000CAFE"
CARD = "4111 1111 1111 1111"


def code_of(*lines: DraftLine, basket: str = CODE, part: int = 0) -> str:
    return texts(basket, lines)[part]


MIXED = (DraftLine("mug-r", 2, "hold"), DraftLine("mug-r", 1, "pickup", "S02"), DraftLine("mug-r", 1, "ship"))


@pytest.fixture
def tablet(opened: Opener, tmp_path: Any) -> Program:
    shop = Shop(tmp_path / "data")
    shop.business()
    program = opened(shop.close())
    assert pictures.wait(lambda: not program.models.pages.sign_in.state.loading)
    sign_in(program)
    assert pictures.wait(lambda: program.agent is not None)
    assert program.agent is not None
    program.agent.stop()
    program.frame.background.idle(5)
    return program


def desk(program: Program) -> Any:
    return program.models.pages.basket


def taken_over(program: Program, *lines: DraftLine) -> Any:
    program.scanner.inject(code_of(*lines))
    see(program, lambda: desk(program).state.phase == "lines")
    return desk(program)


def orders(program: Program) -> list[dict[str, Any]]:
    assert program.records is not None
    return [json.loads(one.payload)["body"] for one in program.records.pending(0, 20) if one.type == "order.place"]


def test_a_kiosks_basket_is_ordered_for_a_customer_of_the_store(tablet: Program) -> None:
    basket = taken_over(tablet, *MIXED)
    assert tablet.models.tablet.page == "basket"
    see(tablet, "Held at this store’s counter")
    see(tablet, "To collect at Mill")
    assert [(one.quantity, one.way, one.sum) for one in basket.lines.rows] == [
        (2, "hold", "€30.00"), (1, "pickup", "€15.00"), (1, "ship", "€15.00"),
    ]  # fmt: skip
    assert basket.state.asks
    tablet.scanner.inject(f"LOY:{ANNA}")
    see(tablet, lambda: basket.state.customer == "Anna Berg")
    assert [one.id for one in basket.fields.rows] == ["street", "extra", "postcode", "city"]
    for name, text in {"street": "Quay 1", "postcode": "24103", "city": "Kiel"}.items():
        basket.type(name, text)
    see(tablet, lambda: basket.state.ready)
    total = basket.state.total
    tap(tablet, f"Send order request · {total}")
    see(tablet, "Saved as an order request")
    (order,) = orders(tablet)
    assert (order["actor"], order["customer"], order["told"]) == ("lena", "C1", "request")
    assert "contact" not in order
    assert [(one["way"], one["place"], one["quantity"]) for one in order["lines"]] == [
        ("hold", "S01", 2), ("pickup", "S02", 1), ("ship", "W01", 1),
    ]  # fmt: skip
    assert basket.state.number == order["number"]
    assert basket.state.state == "request", "nothing is confirmed before central has spoken"


def test_central_confirms_or_refuses_and_what_is_left_is_tried_again(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 2, "hold"))
    basket.type("name", "Eve Lind")
    basket.type("email", "eve@example.com")
    basket.order()
    see(tablet, lambda: basket.state.phase == "sent")
    (order,) = orders(tablet)
    said = {name: order[name] for name in ("number", "currency", "total", "pay", "told")}
    said |= {"store": "S01", "at": "2026-11-20T09:01:00Z"}
    left = {"line": 1, "variant": "mug-r", "title": "Enamel Mug", "place": "S01", "wanted": 2, "left": 1}
    no = said | {"state": "refused", "why": "sold_out", "lines": [left]}
    bring(tablet, "orders:S01", ("placing", order["order"], 1, no))
    see(tablet, "Somebody was faster")
    tap(tablet, "Back to the basket")
    see(tablet, lambda: basket.state.phase == "lines")
    assert [one.quantity for one in basket.lines.rows] == [1]
    basket.order()
    see(tablet, lambda: basket.state.phase == "sent")
    _, again = orders(tablet)
    assert again["order"] != order["order"]
    yes = said | {"number": again["number"], "total": again["total"], "state": "to_pay"}
    yes |= {"pay_until": "2026-11-20T12:00:00Z", "on_shelf": 0}
    yes["orders"] = [{"number": "SR-1", "method": "pickup", "place": "S01", "total": again["total"]}]
    bring(tablet, "orders:S01", ("placing", again["order"], 1, yes))
    see(tablet, "The order is confirmed")
    assert basket.state.qr == again["number"]


def test_goods_from_the_shelf_are_not_called_paid_with_the_order(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 1, "hold"), DraftLine("mug-r", 1, "shelf"))
    basket.type("name", "Eve Lind")
    basket.type("email", "eve@example.com")
    basket.order()
    see(tablet, lambda: basket.state.phase == "sent")
    (order,) = orders(tablet)
    said = {name: order[name] for name in ("number", "currency", "total", "pay", "told")}
    said |= {"store": "S01", "at": "2026-11-20T09:01:00Z", "state": "paid"}
    said["orders"] = [{"number": "SR-1", "method": "pickup", "place": "S01", "total": 1500}]
    bring(tablet, "orders:S01", ("placing", order["order"], 1, said))
    see(tablet, "“Your order is paid. What you take from the shelf is paid at the till: €15.00.”")


@pytest.mark.long
def test_a_card_number_is_kept_in_no_field(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 1, "hold"))
    basket.type("name", CARD)
    assert basket.typed("name") == ""
    assert "4111" not in repr(basket.flow)


@pytest.mark.long
def test_the_same_code_twice_is_one_basket_and_what_nobody_knows_is_said(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 1, "hold"), DraftLine("gone-1", 1, "hold"))
    see(tablet, "1 article(s) of the kiosk’s basket are not known here")
    tablet.scanner.inject(code_of(DraftLine("mug-r", 1, "hold"), DraftLine("gone-1", 1, "hold")))
    see(tablet, "This code is in the basket already")
    assert basket.state.units == 1


@pytest.mark.long
def test_a_long_basket_asks_for_its_other_codes(tablet: Program) -> None:
    lines = [DraftLine("mug-r", 1, "hold"), *(DraftLine(f"gone-{n:030}", 1, "hold") for n in range(5))]
    codes = texts(CODE, lines)
    assert len(codes) == 2
    tablet.scanner.inject(codes[0])
    see(tablet, lambda: desk(tablet).state.missing == 1)
    tablet.scanner.inject(codes[1])
    see(tablet, lambda: desk(tablet).state.missing == 0)
    assert desk(tablet).state.unknown == 5


@pytest.mark.long
def test_articles_are_scanned_into_it_and_sold_out_asks_for_another_way(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 99, "hold"))
    assert basket.lines.rows[0].level == "out"
    assert basket.state.short == 1
    tap(tablet, "Choose another way")
    see(tablet, "How does the customer want it?")
    assert [one.way for one in basket.ways.rows if one.may] == []
    tap(tablet, "Back")
    basket.set_units(1, 2)
    assert basket.state.short == 0
    tablet.scanner.inject(PAN)
    see(tablet, lambda: len(basket.lines.rows) == 2)
    assert basket.lines.rows[1].asks
    basket.remove(2)
    see(tablet, "Iron Pan is out of the basket")
    basket.put_back()
    assert len(basket.lines.rows) == 2


@pytest.mark.long
def test_something_similar_takes_the_place_of_an_article(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 2, "hold"))
    basket.swap(1)
    see(tablet, lambda: basket.state.searched and basket.similar.rows)
    see(tablet, "Iron Pan")
    basket.instead("pan", "pan-r")
    see(tablet, lambda: [one.title for one in basket.lines.rows] == ["Iron Pan"])
    assert basket.lines.rows[0].quantity == 2


@pytest.mark.long
def test_a_dearer_price_is_agreed_to_first(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 1, "hold"))
    basket.type("name", "Eve Lind")
    basket.type("email", "eve@example.com")
    assert basket.state.ready
    bring(tablet, "price:main", ("price", "mug-r", 2, {"amount": 1800, "currency": "EUR"}))
    see(tablet, "Something costs more by now")
    assert not basket.state.ready
    tap(tablet, "They agree")
    assert basket.state.ready
    assert basket.flow.basket.lines[0].quote is not None
    assert basket.flow.basket.lines[0].quote.now == Money(1800, "EUR")


@pytest.mark.long
def test_another_person_finds_an_empty_basket(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 1, "hold"))
    basket.type("name", "Eve Canary")
    tablet.models.tablet.sign_out()
    assert basket.state.phase == "empty"
    assert "Canary" not in repr(basket.flow) + repr(basket.state) + basket.typed("name")


@pytest.mark.long
def test_two_people_who_take_turns_keep_their_baskets_apart(tablet: Program) -> None:
    basket = taken_over(tablet, DraftLine("mug-r", 1, "hold"))
    basket.type("name", "Eve Lind")
    tablet.models.tablet.switch_person()
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    see(tablet, lambda: tablet.models.tablet.state.name == "Ingrid Halvorsen")
    assert basket.state.phase == "empty"
    tablet.scanner.inject(code_of(DraftLine("mug-r", 3, "hold")))
    see(tablet, lambda: basket.state.units == 3)
    assert basket.typed("name") == ""
    tablet.models.tablet.switch_person()
    sign_in(tablet)
    see(tablet, lambda: tablet.models.tablet.state.name == "Lena Petersen")
    assert (basket.state.units, basket.typed("name")) == (1, "Eve Lind")
