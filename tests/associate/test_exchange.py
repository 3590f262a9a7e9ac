"""Exchange at the desk, on a real tablet without a line: chosen, weighed, saved with the return, and told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from associate.exchange import Exchange
from associate.return_desk_flow import Flow
from associate.stock import Shelves
from associate.wording import Wording
from records.ids import uuid7
from shell import pictures
from shell.language import Language
from shop import codes
from shop.approvals import Asked
from tests.associate.conftest import Opener
from tests.associate.shop import LOST, MUG, NOW, PAN, Shop, gtin13
from tests.associate.test_handover import come
from tests.associate.test_pages import see, tap
from tests.associate.test_return_desk import NUMBER, Bench, body, shop

__all__ = ["shop"]
BLUE = gtin13(21)


class Swaps(Bench):
    """The desk with the exchange beside it."""

    def __init__(self, shop: Shop, words: Any) -> None:
        super().__init__(shop, words)
        records = self.records
        shelves = Shelves(
            records.find, records.product, records.search, records.in_bay, records.locations, records.limits,
            lambda: "S01",
        )  # fmt: skip
        self.swap = Exchange(
            self.page,
            shelves,
            mint=lambda: uuid7(self.clock()),
            background=self.background,
            now=self.clock,
            words=words,
        )
        self.swap.answered.connect(self.heard.append)

    def shows(self, **wanted: Any) -> None:
        for _ in range(3):
            assert self.background.idle()
        there = {name: getattr(self.swap.state, name) for name in wanted}
        assert there == wanted

    def ways(self) -> dict[str, tuple[bool, str]]:
        return {one.id: (one.may, one.why) for one in self.swap.ways.rows}

    def hold(self, gtin: str) -> None:
        assert self.swap.hear(codes.read(gtin))
        assert self.background.idle()

    def begin(self, **choice: Any) -> None:
        """One mug comes back, and something else is to go out."""
        self.page.open(NUMBER)
        self.sees(phase="lines")
        self.choose(**choice)
        self.swap.begin(1)
        self.shows(phase="product")

    def chosen(self, variant: str) -> None:
        color = next(one.color for one in self.swap.variants.rows) if variant == "" else ""
        self.swap.choose_color(color or {"mug-r": "Red", "mug-b": "Blue"}[variant])
        self.swap.choose(variant)


@pytest.fixture
def bench(qapp: object, shop: Shop) -> Iterator[Swaps]:
    row = {"on_hand": 6, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}
    shop.world.put("stock:S01", ("stock", "mug-b", 1, row))
    shop.world.put("avail:north", ("avail", "mug-b", 1, {"at": {"S02": [5, 0, 0], "W01": [40, 0, 0]}}))
    made = Swaps(shop, Wording(Language(), lambda: None, lambda: NOW))
    yield made
    made.background.close()


def test_another_colour_goes_out_even_and_is_saved_with_the_return(bench: Swaps) -> None:
    bench.begin()
    bench.shows(line_title="Enamel Mug", line_worth="€15.00", colors=("Red", "Blue"), color="Red", ready=False)
    bench.chosen("mug-b")
    bench.shows(how="even", ready=True, same=True, detail="Blue · M")
    assert bench.ways()["shelf"] == (True, "")
    bench.swap.take_over()
    bench.shows(phase="", active=True, balance="even", source="shelf", worth="€15.00", cost="€15.00")
    bench.page.finish()
    bench.sees(phase="done", promised="exchanged")
    (sent,) = bench.sent()
    said = sent["body"]["exchange"]
    assert said["order"].startswith("EX-")
    assert (said["from"], said["used"], said["to_pay"]) == ("shelf", 1500, 0)
    assert said["lines"] == [
        {"parent": 1, "variant": "mug-b", "title": "Enamel Mug · Blue · M", "quantity": 1, "price": 1500,
         "instead": 1500, "amount": 1500},
    ]  # fmt: skip
    bench.shows(active=True, balance="even", told="", order=said["order"])
    assert [one.goods for one in bench.swap.swaps.rows] == ["Enamel Mug · Blue · M"]
    shown = bench.records.order(NUMBER).shown  # type: ignore[union-attr]  # it is there
    assert dict(shown.lines[0].refunds) == {"exchanged": 1500}
    assert shown.lines[0].pending_refund == 0


def test_something_dearer_in_the_hand_is_paid_at_the_till(bench: Swaps) -> None:
    bench.begin()
    bench.hold(PAN)
    bench.shows(title="Iron Pan", held=True, how="pay", difference="€34.00", same=False, ready=True)
    assert bench.heard[-1] == "understood"
    bench.swap.take_over()
    bench.shows(active=True, balance="pay", amount="€34.00")
    bench.page.finish()
    bench.sees(phase="done", promised="exchanged")
    said = bench.sent()[0]["body"]["exchange"]
    assert (said["used"], said["to_pay"], said["lines"][0]["instead"]) == (1500, 3400, None)


def test_of_something_cheaper_the_rest_is_asked_back_and_never_called_paid(bench: Swaps) -> None:
    bench.shop.world.put("price:main", ("price", "pan-r", 2, {"amount": 900, "currency": "EUR"}))
    bench.begin()
    bench.hold(PAN)
    bench.shows(how="back", difference="€6.00")
    bench.swap.take_over()
    bench.shows(balance="back", amount="€6.00", told="refund")
    bench.page.finish()
    bench.sees(phase="done", promised="refund", total="€6.00")
    bench.shows(balance="back", amount="€6.00", told="refund")
    shown = bench.records.order(NUMBER).shown  # type: ignore[union-attr]
    assert dict(shown.lines[0].refunds) == {"exchanged": 900, "wanted": 600}


def test_two_of_a_line_one_exchanged_and_one_refunded(bench: Swaps) -> None:
    bench.begin(units=2)
    bench.swap.set_units(1)
    bench.chosen("mug-b")
    bench.shows(how="back", difference="€15.00", units=1, most=2)
    bench.swap.take_over()
    bench.page.set_units(1, 1)
    bench.shows(balance="even")
    bench.page.set_units(1, 2)
    bench.shows(balance="back", amount="€15.00")
    bench.page.leave(1)
    bench.shows(active=False)
    assert bench.swap.swaps.rows == []


def test_a_tap_while_fewer_come_back_is_for_no_more_than_those(bench: Swaps) -> None:
    bench.begin(units=2)
    bench.chosen("mug-b")
    bench.shows(units=2, how="even")
    waiting: list[Any] = []
    bench.page.keep = waiting.append
    bench.page.set_units(1, 1)
    bench.swap.choose("mug-b")  # before what is left of the return is on the disk
    waiting.pop()()
    bench.shows(units=1, how="even")
    bench.page.leave(1)
    bench.swap.choose("mug-b")
    bench.swap.take_over()
    waiting.pop()()
    bench.shows(phase="", active=False)


def test_what_is_not_here_comes_from_elsewhere_or_is_scanned(bench: Swaps) -> None:
    bench.shop.world.put("stock:S01", ("stock", "mug-b", 2, {"on_hand": 0, "reserved": 0, "safety": 0}))
    bench.begin()
    bench.chosen("mug-b")
    assert bench.ways() == {"shelf": (False, "none"), "store:S02": (True, ""), "ship:W01": (True, "")}
    assert [one.id for one in bench.swap.ways.rows if one.chosen] == ["store:S02"]
    bench.swap.come("ship:W01")
    bench.swap.take_over()
    bench.shows(source="ship", place="Warehouse")
    bench.swap.begin(1)
    bench.shows(phase="product", variant="mug-b", color="Blue")
    bench.hold(BLUE)
    assert bench.ways()["shelf"] == (True, "")
    bench.swap.come("shelf")
    bench.swap.take_over()
    bench.page.finish()
    bench.sees(phase="done")
    assert bench.sent()[0]["body"]["exchange"]["from"] == "shelf"


def test_what_was_chosen_before_comes_another_way_only_if_somebody_says_so(bench: Swaps, shop: Shop) -> None:
    shop.world.put("stock:S01", ("stock", "mug-b", 2, {"on_hand": 0, "reserved": 0, "safety": 0}))
    two = body()
    two["lines"] = [two["lines"][0], two["lines"][0] | {"line": 2}]
    two["hand_overs"][0]["lines"] = [{"line": 1, "from": {"staged": 2}}, {"line": 2, "from": {"staged": 2}}]
    shop.world.put("orders:S01", ("order", NUMBER, 2, two))
    bench.begin()
    bench.hold(BLUE)
    bench.shows(ready=True, others=False)
    bench.swap.take_over()
    bench.page.take(2)
    bench.page.set_reason(2, "fit")
    bench.page.set_condition(2, "new")
    bench.swap.begin(2)
    bench.shows(phase="product")
    bench.chosen("mug-b")
    bench.shows(ready=False, others=True)
    bench.swap.come("store:S02")
    bench.shows(ready=True)
    bench.swap.close()
    bench.shows(source="shelf")


def test_the_last_one_on_the_shelf_goes_out_for_one_line_only(bench: Swaps, shop: Shop) -> None:
    shop.world.put("stock:S01", ("stock", "mug-b", 2, {"on_hand": 1, "reserved": 0, "safety": 0}))
    two = body()
    two["lines"] = [two["lines"][0], two["lines"][0] | {"line": 2}]
    two["hand_overs"][0]["lines"] = [{"line": 1, "from": {"staged": 2}}, {"line": 2, "from": {"staged": 2}}]
    shop.world.put("orders:S01", ("order", NUMBER, 2, two))
    bench.begin()
    bench.chosen("mug-b")
    assert bench.ways()["shelf"] == (True, "")
    bench.swap.take_over()
    bench.page.take(2)
    bench.page.set_reason(2, "fit")
    bench.page.set_condition(2, "new")
    bench.swap.begin(2)
    bench.shows(phase="product")
    bench.chosen("mug-b")
    assert bench.ways()["shelf"] == (False, "none")
    bench.hold(BLUE)
    assert bench.ways()["shelf"] == (True, "")  # whoever has a second one in the hand knows better
    bench.swap.close()
    bench.swap.begin(1)
    bench.shows(phase="product")
    assert bench.ways()["shelf"] == (True, "")


def test_what_is_sent_says_where_from(bench: Swaps) -> None:
    bench.begin()
    bench.chosen("mug-b")
    bench.swap.come("store:S02")
    bench.swap.take_over()
    bench.page.finish()
    bench.sees(phase="done")
    said = bench.sent()[0]["body"]["exchange"]
    assert (said["from"], said["at"]) == ("store", "S02")
    bench.shows(source="store", place="Mill")
    found = bench.records.product("mug", "mug-b")
    assert found is not None
    assert found.delta.demand == 0  # this shelf keeps it


def test_above_the_budget_nothing_is_taken_along(bench: Swaps) -> None:
    bench.rules(version="tight", budget={"per_return": 1000})
    bench.clock.now = NOW + timedelta(minutes=10)
    bench.begin()
    bench.sees(promised="pending")
    bench.chosen("mug-b")
    bench.shows(leaves=False, ready=True)
    assert bench.ways()["shelf"] == (False, "first")
    assert next(one for one in bench.swap.ways.rows if one.chosen).kind == "here"
    bench.swap.take_over()
    bench.shows(stays=False, source="here", place="Quay")
    bench.page.finish()
    bench.sees(phase="done")
    assert bench.sent()[0]["body"]["exchange"]["at"] == "S01"


def test_a_budget_that_is_gone_by_now_keeps_the_goods_here(bench: Swaps) -> None:
    bench.clock.now = NOW + timedelta(minutes=10)
    bench.begin()
    bench.chosen("mug-b")
    bench.swap.take_over()
    bench.rules(version="tight", budget={"per_return": 1000})
    bench.page.finish()
    bench.sees(phase="lines", trouble="changed", promised="pending")
    bench.shows(stays=True, active=True)
    bench.page.finish()
    bench.sees(phase="lines")
    assert bench.sent() == []
    bench.swap.begin(1)
    bench.shows(phase="product")
    bench.swap.take_over()
    bench.shows(stays=False, source="here")
    bench.page.finish()
    bench.sees(phase="done")


def test_a_manager_elsewhere_is_told_what_goes_out_and_what_is_paid(bench: Swaps) -> None:
    bench.begin(condition="used")
    bench.hold(PAN)
    bench.swap.take_over()
    asked = Asked(bench.page.state.return_id, NUMBER, 1500, "EUR", "lena", ("condition_used",))
    bench.page.ask_elsewhere(asked).result()
    (sent,) = bench.sent()
    assert (sent["type"], sent["body"]["money"]) == ("return.ask", -3400)
    assert [one["instead"] for one in sent["body"]["lines"]] == ["Iron Pan · Red · M"]


def test_whoever_agreed_agreed_to_what_goes_out(bench: Swaps) -> None:
    bench.begin(condition="used")
    bench.chosen("mug-b")
    bench.swap.take_over()
    bench.shows(goods="Enamel Mug · Blue · M")
    bench.page.approve("ingrid", "pin")
    bench.sees(approver="Ingrid Halvorsen")
    bench.swap.refund(1)
    bench.sees(approver="")
    bench.shows(active=False)
    bench.page.finish()
    bench.sees(phase="lines")
    bench.swap.begin(1)
    bench.shows(phase="product")
    bench.chosen("mug-b")
    bench.swap.take_over()
    bench.page.approve("ingrid", "pin")
    bench.page.finish()
    bench.sees(phase="done")
    said = bench.sent()[0]["body"]
    assert (said["approver"], said["exchange"]["used"]) == ("ingrid", 1500)


def test_the_same_again_is_there_at_once_where_it_was_broken(bench: Swaps) -> None:
    bench.begin(reason="faulty", condition="damaged")
    bench.shows(variant="mug-r", how="even", ready=True)


def test_it_is_found_by_a_search_or_not(bench: Swaps) -> None:
    bench.begin()
    bench.swap.seek("iron")
    bench.shows(phase="results", total=1)
    (hit,) = bench.swap.hits.rows
    bench.swap.open(hit.product, hit.variant)
    bench.shows(phase="product", title="Iron Pan")
    bench.swap.back()
    bench.shows(phase="results")
    bench.swap.seek("zzzzzz")
    bench.shows(phase="results", total=0)
    bench.swap.seek(LOST)
    bench.shows(phase="unknown", shown=LOST.lstrip("0"))
    assert bench.heard[-1] == "unknown"
    bench.swap.close()
    bench.shows(phase="", active=False)


def test_what_nobody_knows_the_price_of_does_not_go_out(bench: Swaps) -> None:
    bench.begin()
    assert bench.swap.hear(codes.read(gtin13(22)))  # the blue pan has no price
    bench.shows(title="Iron Pan", no="price", ready=False)
    assert bench.heard[-1] == "refused"
    bench.swap.take_over()
    bench.shows(active=False)


def test_a_draft_goes_on_with_what_was_chosen_and_under_one_number(bench: Swaps) -> None:
    bench.begin()
    bench.chosen("mug-b")
    bench.swap.come("ship:W01")
    bench.swap.take_over()
    draft = json.loads(json.dumps(bench.page.draft()))
    number = draft["exchange"]["order"]
    bench.page.forget()
    bench.shows(active=False)
    bench.page.resume(draft)
    bench.sees(phase="lines")
    bench.shows(active=True, source="ship", place="Warehouse", balance="even")
    bench.page.finish()
    bench.sees(phase="done")
    assert bench.sent()[0]["body"]["exchange"]["order"] == number
    bench.page.forget()
    bench.page.resume(draft)
    bench.sees(phase="done", promised="exchanged")
    bench.shows(active=True, order=number)
    assert len(bench.sent()) == 1


def test_a_damaged_draft_is_no_exchange_and_a_scan_beside_the_sheet_is_the_desk_s(bench: Swaps) -> None:
    assert not bench.swap.hear(codes.read(MUG))
    bench.begin()
    assert bench.swap.hear(codes.read("ORDER:TT-1"))
    assert bench.heard[-1] == "refused"
    bench.chosen("mug-b")
    bench.swap.take_over()
    draft = json.loads(json.dumps(bench.page.draft()))
    for wrong in ({"from": "sky"}, {"order": "TT-1"}, {"picks": [[1, {"units": 0}]]}):
        with pytest.raises(ValueError, match=r"."):
            bench.page.resume(draft | {"exchange": draft["exchange"] | wrong})
    assert Flow().basket is None


def test_on_screen_it_is_chosen_told_and_saved(shop: Shop, opened: Opener) -> None:
    row = {"on_hand": 6, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}
    shop.world.put("stock:S01", ("stock", "mug-b", 1, row))
    tablet = opened(shop.close())
    desk, swap = tablet.models.pages.returns, tablet.models.pages.exchange
    come(tablet)
    tablet.models.tablet.take_goods_back(NUMBER)
    see(tablet, lambda: desk.state.phase == "lines")
    desk.set_reason(1, "fit")
    desk.set_condition(1, "new")
    tap(tablet, "Exchange")
    see(tablet, "Scan it, or choose")
    swap.seek("nothing of this kind")
    see(tablet, "Nothing found for “nothing of this kind”")
    tablet.scanner.inject(BLUE)
    see(tablet, "In your hand")
    see(tablet, "Take it along now")
    tap(tablet, "Exchange for this")
    see(tablet, "What the customer hears")
    see(tablet, "Nothing to pay")
    desk.finish()
    see(tablet, "Goes to the customer")
    see(tablet, "taken along now")
    assert not [name for name in pictures.names(tablet.window) if "refunded" in name.lower()]
    tablet.models.tablet.open_order(NUMBER)
    see(tablet, "exchanged for Enamel Mug · Blue · M")
