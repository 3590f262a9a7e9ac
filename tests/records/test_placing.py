"""Orders placed here: saved, on their way, confirmed or refused by central's word, and nobody's name left behind."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from records.ids import uuid7
from records.journal import path_of, read
from records.orders import action
from records.outbox import Settled
from shop import ordering
from shop.basket_terms import DEFAULT
from shop.basket_totals import totals
from shop.baskets import Basket, BasketLine, Quote, add
from shop.deeds import Deed
from shop.deliveries import Address, Contact
from shop.money import Money
from shop.ordering import KIND, Placing
from tests.keys import KEY
from tests.records.pages import clear
from tests.records.world import START, World

ORDER = "0190a000-0000-7000-8000-000000000001"
CONTACT = Contact("Ada Canary", "ada.canary@example.com")
ADDRESS = Address("Canary Street 1", "", "10115", "Canaryville", "", "DE")
QUOTE = Quote(Money(1999, "EUR"), None, "regular", 1, START)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def basket() -> Basket:
    kettle = BasketLine(0, "K1", "P1", "Kettle", None, 2, QUOTE, "hold", "S01")
    return add(add(Basket(), kettle), replace(kettle, variant="L1", title="Lamp", quantity=1, way="ship", place="W1"))


def deed(order: str = ORDER) -> Deed:
    sums = totals(basket(), DEFAULT, DEFAULT.options[0], "EUR")
    said: dict[str, Any] = {"pay": "counter", "language": "en", "told": "request", "now": START}
    said |= {"contact": CONTACT, "address": ADDRESS, "option": DEFAULT.options[0], "customer": "C-canary"}
    return ordering.place(order, basket(), sums, **said)


def place(world: World) -> None:
    world.records.act(action(deed(), uuid7(world.clock()))).result()


def shown(world: World) -> Placing:
    found = world.records.placed(ORDER)
    assert found is not None
    return found


def answer(world: World, verdict: Any, **more: Any) -> None:
    (row,) = world.records.pending(0, 10)
    world.records.settle(0, [Settled(row.seq, row.id, verdict, **more)]).result()


BODY = {
    "number": ordering.request_number(ORDER),
    "state": "to_pay",
    "total": 6487,
    "currency": "EUR",
    "pay": "counter",
    "told": "request",
    "at": "2026-11-20T09:00:00Z",
    "pay_until": "2026-11-20T10:00:00Z",
    "orders": [{"number": "SR-123456789", "method": "pickup", "place": "S01", "total": 3998}],
}


def test_what_was_placed_is_saved_and_on_its_way_until_central_s_own_row_is_here(world: World) -> None:
    assert world.records.placed(ORDER) is None
    place(world)
    world.reopen()
    saved = shown(world)
    assert (saved.state, saved.number, saved.total, saved.is_confirmed) == ("saved", BODY["number"], 6487, False)
    assert [one.id for one in world.records.placings()] == [ORDER]


def test_confirmed_only_by_central_s_row(world: World) -> None:
    place(world)
    (row,) = world.records.pending(0, 10)
    world.records.tried(0, [row.seq], "no line").result()
    assert shown(world).state == "on_its_way"
    answer(world, "applied", at={"orders:S01": 1})
    assert (shown(world).state, shown(world).is_confirmed) == ("on_its_way", False)
    world.put("orders:S01", (KIND, ORDER, 1, BODY))
    told = shown(world)
    assert (told.state, told.is_confirmed, told.orders[0].number) == ("to_pay", True, "SR-123456789")
    world.put("orders:S01", (KIND, ORDER, 2, BODY | {"state": "paid"}))
    assert shown(world).state == "paid"


def test_what_central_confirmed_and_let_go_since_is_not_on_its_way_for_ever(world: World) -> None:
    place(world)
    answer(world, "applied", at={"orders:S01": 1})
    world.put("orders:S01", (KIND, ORDER, 1, BODY | {"state": "paid"}))
    assert shown(world).state == "paid"
    world.put("orders:S01", (KIND, ORDER, 2, None))
    assert world.records.placed(ORDER) is None
    assert world.records.placings() == ()


def test_what_central_refused_stays_refused_when_its_row_is_gone(world: World) -> None:
    place(world)
    answer(world, "rejected", reason="sold_out", words="Not there any more: Kettle.", at={"orders:S01": 1})
    world.put("orders:S01", (KIND, ORDER, 1, BODY | {"state": "refused", "why": "sold_out"}))
    world.put("orders:S01", (KIND, ORDER, 2, None))
    assert (shown(world).state, shown(world).why) == ("refused", "sold_out")


def test_a_refusal_says_why_at_once_and_what_is_left_when_the_row_is_here(world: World) -> None:
    place(world)
    answer(world, "rejected", reason="sold_out", words="Not there any more: Kettle.", at={"orders:S01": 1})
    told = shown(world)
    assert (told.state, told.why, told.trouble) == ("refused", "sold_out", ())
    assert told.words == "Not there any more: Kettle."
    line = {"line": 1, "variant": "K1", "title": "Kettle", "place": "S01", "wanted": 2, "left": 1}
    world.put("orders:S01", (KIND, ORDER, 1, BODY | {"state": "refused", "why": "sold_out", "lines": [line]}))
    told = shown(world)
    assert [(one.variant, one.wanted, one.left, one.price) for one in told.trouble] == [("K1", 2, 1, None)]
    assert told.words == "Not there any more: Kettle."


def test_what_is_held_here_is_not_offered_to_the_next_shopper_until_it_is_refused(world: World) -> None:
    world.product("P1", "Kettle", variants=[{"id": "K1", "gtin": "09520000000004"}])
    world.put("stock:S01", ("stock", "K1", 1, {"on_hand": 5}))
    place(world)
    found = world.records.find("09520000000004")
    assert found is not None
    assert found.delta.demand == 2
    answer(world, "rejected", reason="sold_out")
    found = world.records.find("09520000000004")
    assert found is not None
    assert found.delta.demand == 0


def left(world: World) -> bool:
    """Whether anything about the person is left on any page, in the log of the file, or in the journal."""
    pages = clear(world.folder, KEY)
    journal = read(path_of(world.folder), KEY)
    return b"anary" in pages + b"".join(journal.records if journal else ())


@pytest.mark.parametrize("verdict", ["applied", "parked"])
def test_nothing_about_the_person_stays_once_central_has_answered(world: World, verdict: str) -> None:
    place(world)
    world.put("orders:S01")
    assert not world.records.erase_due(world.clock()).result()
    assert left(world), "what waits is kept whole"
    answer(world, verdict)
    world.records.erase_due(world.clock()).result()  # as sync does when it has nothing else to do
    assert not left(world)
    raw = b"".join(path.read_bytes() for path in world.folder.rglob("*") if path.is_file())
    assert b"anary" not in raw


def test_a_forgotten_order_can_be_sent_again_after_central_was_put_back(world: World) -> None:
    place(world)
    answer(world, "applied")
    world.records.replay(0, 0).result()
    (row,) = world.records.pending(0, 10)
    assert b"anary" not in row.payload
    assert b'"forgotten":true' in row.payload


def test_delivery_and_payment_are_as_central_set_them(world: World) -> None:
    assert world.records.terms() == DEFAULT
    terms = {"delivery": [{"code": "drone", "price": 100, "days": [0, 1]}], "tax": {"percent": 7}}
    world.put("config:S01", ("limits", "limits", 1, {"ordering": terms}))
    assert [one.code for one in world.records.terms().options] == ["drone"]
    assert world.records.terms().tax == 700
    world.put("config:S01", ("limits", "limits", 2, {"ordering": {"delivery": [{"code": "?"}]}}))
    assert world.records.terms() == DEFAULT


def test_who_wants_to_be_told_is_forgotten_with_central_s_answer_as_well(world: World) -> None:
    from shop.back_in_stock import wish

    world.records.act(action(wish("W-1", "K1", "ada.canary@example.com", "de"), "W-1")).result()
    world.put("orders:S01")
    assert left(world), "what waits is kept whole"
    (row,) = world.records.pending(2, 10)
    world.records.settle(2, [Settled(row.seq, row.id, "applied")]).result()
    world.records.erase_due(world.clock()).result()
    assert not left(world)
    world.records.replay(2, 0).result()
    (again,) = world.records.pending(2, 10)
    said = json.loads(again.payload)["body"]
    assert said == {"wish": "W-1", "variant": "K1", "language": "de", "forgotten": True}
