"""The basket and its checkout without a window: what is asked, what is promised, and one order or none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.buying import Buying, Ordering
from kiosk.checkout import Sent
from kiosk.product import ProductModel
from kiosk.store import Store
from shop import codes
from shop.basket_terms import DEFAULT, Terms
from shop.deeds import Deed
from shop.lookups import Found
from shop.ordering import Part, Placing, Trouble, request_number
from shop.slips import Code, NotPrinted, Outcome, Printed, Sheet
from tests.kiosk.facts import NEAR, NOW, STORE, WORDS, found, price, row, shelf
from tests.kiosk.hands import Hands

CARD = "4111 1111 1111 1111"


@dataclass
class Shopper:
    """The models on a memory that a test can change."""

    store: Store = STORE
    online: bool = True
    known: str = ""
    found: Found = field(default_factory=found)
    orders: dict[str, Deed] = field(default_factory=dict)
    told: Placing | None = None
    paper: Outcome | None = None
    sheets: list[Sheet] = field(default_factory=list)
    full: bool = False
    sent: list[Sent] = field(default_factory=list)
    ids: int = 0

    def __post_init__(self) -> None:
        self.hands: Any = Hands()
        product = ProductModel(shelf(lambda *_: self.found), self.hands)
        self.buying = Buying(self._ordering(), product, self.hands)
        self.buying.checkout.ordered = self._ordered
        product.show_found(self.found)

    def _ordering(self) -> Ordering:
        return Ordering(
            product=lambda *_: self.found,
            place=self._place,
            placed=lambda _id: self.told,
            print=self._print,
            prints=lambda: self.paper is not None,
            customer=lambda: self.known,
            new_id=self._new_id,
            store=lambda: self.store,
            words=lambda: WORDS,
            online=lambda: self.online,
            now=lambda: NOW,
        )

    def _new_id(self) -> str:
        self.ids += 1
        return f"01939f0a-7c1e-7000-8000-{self.ids:012d}"

    def _place(self, order: str, deed: Deed) -> None:
        if self.full:
            raise OSError("no space left on device")
        self.orders[order] = deed

    def _print(self, sheet: Sheet) -> Outcome:
        self.sheets.append(sheet)
        return self.paper or NotPrinted("off")

    def _ordered(self, sent: Sent) -> None:
        self.sent.append(sent)
        self.buying.confirm.follow(sent)

    def put_in(self, way: str = "hold:S01", units: int = 1) -> None:
        self.buying.choosing.pick(way)
        for _ in range(units - 1):
            self.buying.choosing.more()
        assert self.buying.choosing.state.way.id == way
        self.buying.add()

    def check_out(self, **typed: str) -> None:
        checkout = self.buying.checkout
        checkout.begin()
        for name, text in {"name": "Ada Canary", "phone": "0431 123456", **typed}.items():
            checkout.type(name, text)  # type: ignore[arg-type]
        if checkout.state.phase == "who":
            checkout.act()
        assert checkout.state.phase == "how", checkout.state.fields

    def order(self) -> dict[str, Any]:
        self.buying.checkout.act()
        self.hands.all()
        return dict(list(self.orders.values())[-1].body)

    def answers(self, state: str, **more: Any) -> None:
        """Central's word."""
        at = self.sent[-1].id
        told = Placing(at, request_number(at), "saved", 1500, 0, "EUR", "counter", "order", NOW)
        self.told = replace(told, state=state, **more)  # type: ignore[arg-type]
        self.buying.confirm.refresh()
        self.hands.all()


@pytest.fixture
def shopper(qapp: object) -> Shopper:
    return Shopper()


def ways(shopper: Shopper) -> dict[str, tuple[str, bool]]:
    return {one.id: (one.words, one.open) for one in shopper.buying.choosing.state.ways}


def test_each_way_has_its_promise_and_what_is_sold_out_cannot_be_chosen(qapp: object) -> None:
    here, there, home = row(0), row(3, at="S02"), row(40, at="W01")
    shopper = Shopper(found=found(stock=(here, there, home), here={"mug-red-m": here}))
    said = ways(shopper)
    assert said["shelf:S01"] == ("Sold out", False)
    assert said["hold:S01"] == ("Sold out", False)
    assert said["pickup:S02"] == ("Ready today from 12:00", True)
    assert said["ship:W01"] == ("With you Tue 24 Nov to Thu 26 Nov", True)
    assert said["pickup:S03"] == ("We look for it and write to you", True)
    assert shopper.buying.choosing.state.way.id == "ship:W01"


def test_what_is_in_the_basket_is_not_there_a_second_time(shopper: Shopper) -> None:
    shopper.put_in("hold:S01", 11)
    assert ways(shopper)["hold:S01"] == ("Ready today from 12:00", True)
    shopper.buying.choosing.more()
    assert ways(shopper)["hold:S01"] == ("Only 1 left", False)


def test_too_many_of_a_line_ask_for_another_way(shopper: Shopper) -> None:
    shopper.put_in("pickup:S02", 3)
    basket = shopper.buying.basket
    assert basket.state.short == 0
    basket.more(1)
    assert basket.state.short == 1
    assert basket.state.lines[0].wayWords == "Only 3 left"
    basket.choose(1)
    basket.pick("ship:W01")
    assert basket.state.short == 0


@pytest.mark.parametrize(
    ("way", "known", "asked"),
    [
        ("shelf:S01", "", ()),
        ("hold:S01", "", ("name", "email", "phone")),
        ("pickup:S02", "C1", ()),
        ("ship:W01", "C1", ("street", "extra", "postcode", "city")),
        ("ship:W01", "", ("name", "email", "phone", "street", "extra", "postcode", "city")),
    ],
)
def test_only_what_the_way_needs_is_asked(qapp: object, way: str, known: str, asked: tuple[str, ...]) -> None:
    shopper = Shopper(known=known)
    shopper.put_in(way)
    shopper.buying.checkout.begin()
    assert tuple(one.id for one in shopper.buying.checkout.state.fields) == asked


def test_a_field_is_judged_once_it_was_left_and_all_of_them_on_the_way_out(shopper: Shopper) -> None:
    shopper.put_in()
    checkout = shopper.buying.checkout
    checkout.begin()
    checkout.type("email", "ada")
    assert [one.problem for one in checkout.state.fields] == ["", "", ""]
    checkout.leave("email")
    assert [bool(one.problem) for one in checkout.state.fields] == [False, True, False]
    checkout.act()
    assert checkout.state.phase == "who"
    assert checkout.state.fields[0].problem == "Under which name may we keep it for you?"
    checkout.type("email", "ada@example.com")
    checkout.type("name", "Ada")
    checkout.act()
    assert checkout.state.phase == "how"


def test_a_card_number_is_kept_in_no_field(shopper: Shopper) -> None:
    shopper.put_in("ship:W01")
    checkout = shopper.buying.checkout
    checkout.begin()
    for one in checkout.state.fields:
        checkout.type(one.id, CARD)  # type: ignore[arg-type]
    assert set(checkout.form.typed.values()) == {""}
    assert all("card number" in one.problem for one in checkout.state.fields)
    checkout.type("name", "Ada")
    assert checkout.state.fields[0].problem == ""


def test_a_double_tap_and_a_tap_afterwards_are_one_order(shopper: Shopper) -> None:
    shopper.put_in()
    shopper.check_out()
    for _ in range(3):
        shopper.buying.checkout.act()
    shopper.hands.all()
    shopper.buying.checkout.act()
    shopper.hands.all()
    assert len(shopper.orders) == len(shopper.sent) == 1
    assert shopper.buying.basket.state.units == 0


def test_who_leaves_while_it_is_saved_has_one_order_and_shows_it_to_nobody(shopper: Shopper) -> None:
    shopper.put_in()
    shopper.check_out()
    shopper.buying.checkout.act()
    shopper.buying.wipe()
    shopper.hands.all()
    assert len(shopper.orders) == 1
    assert shopper.sent == []
    checkout, confirm = shopper.buying.checkout, shopper.buying.confirm
    assert "anary" not in repr([checkout.form.typed, checkout.state, confirm.sent, confirm.state])


def test_a_disk_that_keeps_nothing_orders_nothing_and_the_next_try_is_the_same_order(shopper: Shopper) -> None:
    shopper.full = True
    shopper.put_in()
    shopper.check_out()
    shopper.buying.checkout.act()
    shopper.hands.all()
    assert "Nothing was ordered." in shopper.buying.checkout.state.unsaved
    assert shopper.buying.basket.state.units == 1
    shopper.full = False
    assert shopper.order()["order"] == "01939f0a-7c1e-7000-8000-000000000001"


def test_a_dearer_price_is_agreed_to_first_and_a_lower_one_needs_nothing(shopper: Shopper) -> None:
    shopper.put_in()
    shopper.check_out()
    checkout = shopper.buying.checkout
    for amount, primary in ((1400, "Place the order · €14.00"), (1900, "Agree to €19.00")):
        shopper.found = found(prices={"mug-red-m": price(amount)})
        shopper.buying.basket.refresh()
        shopper.hands.all()
        assert checkout.state.primary == primary
    checkout.act()
    assert shopper.orders == {}
    assert shopper.order()["total"] == 1900


def test_without_a_line_it_is_told_as_a_request(shopper: Shopper) -> None:
    shopper.online = False
    shopper.put_in("ship:W01")
    shopper.check_out(street="Canary Street 1", postcode="24103", city="Kiel")
    assert shopper.buying.checkout.state.primary.startswith("Send order request")
    assert shopper.order()["told"] == "request"
    confirm = shopper.buying.confirm
    assert confirm.state.phase == "request"
    assert [one.mark for one in confirm.state.steps] == ["done", "next", "next"]
    shopper.online = True
    confirm.reword()
    shopper.answers("on_its_way")
    assert confirm.state.phase == "waiting"
    parts = (Part("SR-1", "pickup", "S02", 1500), Part("SR-2", "ship", "W01", 1500))
    shopper.answers("to_pay", pay_until=NOW + timedelta(hours=1), orders=parts)
    assert confirm.state.phase == "confirmed"
    assert [one.words for one in confirm.state.parts] == ["SR-1 · Ready today from 12:00", "SR-2"]
    assert confirm.state.until == "Please pay until 11:00"


def test_a_refusal_gives_back_what_is_left_under_a_new_order(shopper: Shopper) -> None:
    shopper.put_in("hold:S01", 3)
    shopper.check_out()
    first = shopper.order()["order"]
    shopper.answers("refused", why="sold_out", trouble=(Trouble(1, "mug-red-m", "Enamel Mug", "S01", 3, 1),))
    assert [one.words for one in shopper.buying.confirm.state.parts] == ["1 left"]
    assert shopper.buying.confirm.state.code == ""
    shopper.buying.reorder()
    assert [one.quantity for one in shopper.buying.basket.basket.lines] == [1]
    shopper.check_out()
    assert shopper.order()["order"] != first


def test_what_is_gone_stays_in_the_basket_and_asks_for_another_way(shopper: Shopper) -> None:
    shopper.put_in("pickup:S02", 2)
    shopper.check_out()
    shopper.order()
    shopper.answers("refused", why="sold_out", trouble=(Trouble(1, "mug-red-m", "Enamel Mug", "S02", 2, 0),))
    shopper.buying.reorder()
    assert shopper.buying.basket.state.short == 1
    shopper.buying.basket.choose(1)
    assert not {one.id: one.open for one in shopper.buying.basket.state.ways}["pickup:S02"]


def test_centrals_own_price_is_shown_before_it_is_ordered_again(shopper: Shopper) -> None:
    shopper.put_in()
    shopper.check_out()
    shopper.order()
    trouble = Trouble(1, "mug-red-m", "Enamel Mug", "S01", 1, None, 1750)
    shopper.answers("refused", why="price_changed", trouble=(trouble,))
    shopper.buying.reorder()
    assert shopper.buying.basket.state.lines[0].note == "Its price has changed: it was €15.00."
    assert shopper.buying.basket.dearer
    shopper.buying.basket.agree()
    shopper.check_out()
    assert shopper.order()["lines"][0]["price"] == 1750


def test_a_phone_pays_by_the_link_of_a_confirmed_order_only(qapp: object) -> None:
    terms: Terms = replace(DEFAULT, pay_link="https://pay.example.com/k")
    shopper = Shopper(store=replace(STORE, terms=terms))
    shopper.put_in()
    shopper.check_out()
    shopper.buying.checkout.pay("phone")
    assert shopper.order()["pay"] == "phone"
    assert shopper.buying.confirm.state.code == ""
    shopper.answers("to_pay", link="https://pay.example.com/k/abc", pay="phone")
    assert (shopper.buying.confirm.state.code, shopper.buying.confirm.state.phone) == (
        "https://pay.example.com/k/abc",
        True,
    )


def test_goods_from_the_shelf_are_not_called_paid_with_the_order(shopper: Shopper) -> None:
    shopper.put_in()
    shopper.check_out()
    shopper.order()
    shopper.answers("paid")
    assert shopper.buying.confirm.state.text.startswith("Everything is paid.")
    shopper.put_in()
    shopper.put_in("shelf:S01")
    shopper.check_out()
    shopper.order()
    shopper.answers("paid")
    rest = WORDS.money(shopper.sent[-1].totals.money(shopper.sent[-1].totals.on_shelf))
    said = f"What you take from the shelf is paid at the till: {rest}. We write to you when there is news."
    assert shopper.buying.confirm.state.text == said


def test_what_is_only_taken_along_is_a_list_that_a_till_can_read(shopper: Shopper) -> None:
    shopper.put_in("shelf:S01", 2)
    shopper.buying.checkout.begin()
    assert shopper.buying.checkout.state.primary == "Get my list for the till"
    shopper.buying.checkout.act()
    assert shopper.orders == {}
    draft = codes.read(shopper.buying.confirm.state.code, None, ())
    assert isinstance(draft, codes.BasketDraft)
    assert [(one.variant, one.quantity, one.way) for one in draft.lines] == [("mug-red-m", 2, "shelf")]


def test_a_list_too_long_for_one_code_is_shown_one_after_the_other_and_printed_whole(shopper: Shopper) -> None:
    shopper.paper = Printed()
    shopper.put_in("shelf:S01", 2)
    shopper.buying.checkout.begin()
    shopper.buying.checkout.act()
    confirm, sent = shopper.buying.confirm, shopper.sent[-1]
    (one,) = sent.basket.lines
    lines = tuple(replace(one, line=n, variant=f"A-LONG-ARTICLE-NUMBER-{n:03d}") for n in range(1, 31))
    confirm.follow(replace(sent, basket=replace(sent.basket, lines=lines)))
    count = len(confirm.state.codes)
    assert count > 2
    assert confirm.state.place == f"Code 1 of {count}: please show all of them."
    shown = []
    for _ in range(count):
        shown.append(codes.read(confirm.state.code, None, ()))
        confirm.turn(1)
    assert confirm.state.at == 0, "after the last comes the first"
    drafts = [draft for draft in shown if isinstance(draft, codes.BasketDraft)]
    assert [draft.part for draft in drafts] == list(range(1, count + 1))
    assert [one.variant for draft in drafts for one in draft.lines] == [one.variant for one in lines]
    confirm.turn(-1)
    assert confirm.state.place == f"Code {count} of {count}: please show all of them."
    confirm.print_slip()
    shopper.hands.all()
    printed = [block.text for block in shopper.sheets[-1].blocks if isinstance(block, Code)]
    assert printed == list(confirm.state.codes)
    shopper.put_in("hold:S01")
    confirm.wipe()
    assert (confirm.state.codes, confirm.state.at) == ((), 0)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Printed(), "Please take your slip."),
        (Printed(sure=False), "Please take your slip. If none came out, write down the number."),
        (NotPrinted("no_paper"), "The printer is out of paper. Please write down or photograph the number."),
        (NotPrinted("unreachable"), "The printer does not answer. Please write down or photograph the number."),
    ],
)
def test_a_slip_is_printed_or_says_why_not(qapp: object, outcome: Outcome, words: str) -> None:
    shopper = Shopper(paper=outcome)
    shopper.put_in()
    shopper.check_out()
    shopper.order()
    shopper.answers("to_pay", pay_until=NOW)
    assert shopper.buying.confirm.state.prints
    shopper.buying.confirm.print_slip()
    shopper.hands.all()
    assert shopper.buying.confirm.state.printed == words
    assert len(shopper.sheets) == 1
    assert "anary" not in repr(shopper.sheets)


def test_another_article_on_the_page_begins_anew_and_a_new_reading_keeps_the_choice(shopper: Shopper) -> None:
    choosing = shopper.buying.choosing
    choosing.pick(f"pickup:{NEAR.code}")
    choosing.more()
    choosing.consider(found())
    assert (choosing.state.way.id, choosing.state.quantity) == ("pickup:S02", 2)
    other = found(variant=replace(found().variant, id="mug-blue-m"), stock=(), here={})
    choosing.consider(other)
    assert choosing.state.quantity == 1
    assert not choosing.state.addable
