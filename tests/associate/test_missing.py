"""Missing: look again, replace, get it from elsewhere, hand over the rest, cancel; each asked in its turn."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from associate.lack import Nearby
from shop.orders import Transfer
from tests.associate.conftest import Opener
from tests.associate.pickups import (
    MUG,
    MUG_BLUE,
    PAN,
    RUG,
    Bench,
    Hands,
    PickupShop,
    begin,
    body,
    claim,
    iso,
    step,
)
from tests.associate.shop import LOST, NOW, gtin13
from tests.associate.test_pages import gone, see, tap
from tests.records.world import product

CUP, JUG = gtin13(5), gtin13(6)
LACKING = body(("mug-r", {"short": 2}), ("pan-r", {"picked": 1}), due=30)


class FullShop(PickupShop):
    """With a cup and a jug of the mug's category, 14.00 and 17.00, and a red mug to be put back from an order."""

    def __init__(self, folder: Path, **orders: dict[str, Any]) -> None:
        lain = {"TT-200020": body(("mug-r", {"expired": 1, "to_shelve": 1}), customer="C2")}
        super().__init__(folder, lain | {f"TT-{number}": facts for number, facts in orders.items()})
        kind = {"category": ["Kitchen", "Mugs"]}
        self.world.put(
            "catalog:main",
            ("product", "cup", 1, product("cup", "Tin Cup", **kind, variants=[{"id": "cup-1", "gtin": "0" + CUP}])),
            ("product", "jug", 1, product("jug", "Tin Jug", **kind, variants=[{"id": "jug-1", "gtin": "0" + JUG}])),
        )
        prices = {"cup-1": 1400, "jug-1": 1700}
        self.world.put("price:main", *(("price", k, 1, {"amount": n, "currency": "EUR"}) for k, n in prices.items()))
        rows = {"cup-1": {"on_hand": 3, "aisle": "7", "bay": "C"}, "jug-1": {"on_hand": 3}}
        rows["mug-b"] = {"on_hand": 4, "reserved": 3, "aisle": "7", "bay": "B"}
        self.world.put("stock:S01", *(("stock", key, 3, row) for key, row in rows.items()))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(
        FullShop(tmp_path / "data", **{"1": LACKING, "2": body(("mug-r", {"open": 3}), ("pan-r", {"open": 1}))})
    )
    yield made
    made.close()


def at_step(bench: Bench, wanted: str, number: str = "TT-1") -> None:
    """The order is opened and the person has gone on to a step."""
    bench.open(bench.pick, number)
    while bench.missing.state.step != wanted:
        bench.do(bench.missing.next)


def said(bench: Bench) -> dict[str, Any]:
    """What the one step that was taken tells central."""
    (row,) = bench.records.pending(0, 50)
    says: dict[str, Any] = json.loads(row.payload)["body"]["says"]
    return says


# --- look again


def test_first_one_looks_again_where_it_may_lie(bench: Bench) -> None:
    page = bench.missing
    bench.open(bench.pick, "TT-2")
    assert page.state.step == ""
    bench.do(page.begin, "not_found")
    assert (page.state.step, page.state.recorded, page.state.most) == ("look", False, 3)
    shelf, returning = page.nearby.rows
    assert shelf == Nearby("shelf", "shelf", "7-B", 4, "as of 09:00")
    assert (returning.kind, returning.label, returning.units) == ("order", "TT-200020", 1)
    bench.do(page.next)
    assert page.state.step == "look"  # nothing is decided about what nobody has called missing
    bench.do(page.found)
    assert (page.state.step, bench.pick.state.at.open, bench.sent()) == ("", 3, ["claim"])


def test_what_is_not_there_is_written_down_and_the_next_step_is_asked(bench: Bench) -> None:
    page = bench.missing
    bench.open(bench.pick, "TT-2")
    bench.do(page.begin, "not_found")
    bench.do(page.record)
    assert bench.states("TT-2")[0] == {"short": 3}
    assert (page.state.step, page.state.recorded, page.state.more) == ("replace", True, True)
    bench.do(page.later)
    assert (page.state.step, bench.pick.state.at.title) == ("", "Iron Pan")
    bench.scan(bench.pick, PAN)
    assert (page.state.step, bench.pick.state.phase) == ("look", "missing")


def test_of_several_only_those_that_are_damaged_are_missing(bench: Bench) -> None:
    page = bench.missing
    bench.open(bench.pick, "TT-2")
    bench.do(page.begin, "damaged")
    bench.do(page.count, 1)
    bench.do(page.count, 4)
    bench.do(page.record)
    assert (bench.states("TT-2")[0], page.state.step) == ({"short": 1, "open": 2}, "")
    assert bench.pick.state.at.open == 2
    bench.scan(bench.pick, MUG, MUG, PAN)
    assert (page.state.step, page.state.most) == ("look", 1)


def test_found_after_all_by_tap_or_by_scan(bench: Bench) -> None:
    at_step(bench, "cancel")
    bench.scan(bench.pick, MUG)
    assert (bench.states("TT-1")[0], bench.sent()) == ({"short": 1, "picked": 1}, ["find", "pick"])
    bench.do(bench.missing.go, "look")
    bench.do(bench.missing.found)
    assert (bench.states("TT-1")[0], bench.pick.state.phase) == ({"open": 1, "picked": 1}, "picking")


# --- replace it


def test_what_suits_is_offered_and_what_is_too_dear_or_reserved_is_not(bench: Bench) -> None:
    at_step(bench, "replace")
    state = bench.replacing.state
    assert (state.paid, state.cap, state.consent_needed) == ("15.00", "16.50", True)
    offers = bench.replacing.offers.rows
    assert [(one.title, one.price, one.back, one.spot, one.units) for one in offers] == [
        ("Enamel Mug", "15.00", "", "7-B", 1),
        ("Tin Cup", "14.00", "1.00", "7-C", 3),
    ]


def test_a_replacement_needs_the_customers_word_and_costs_them_no_more(bench: Bench) -> None:
    at_step(bench, "replace")
    bench.scan(bench.pick, CUP)
    state = bench.replacing.state
    assert (state.offer.title, state.held, state.no, state.back, bench.heard) == (
        "Tin Cup", True, "", "2.00", ["understood"],
    )  # fmt: skip
    bench.do(bench.missing.replace_it)
    assert bench.sent() == []
    bench.do(bench.replacing.agree, "guessed")
    assert bench.replacing.state.consent == ""
    bench.do(bench.replacing.agree, "phone")
    bench.do(bench.missing.replace_it)
    old, _, new = bench.order("TT-1").lines
    assert (dict(old.states), dict(new.states), new.variant, new.captured) == (
        {"cancelled": 2}, {"picked": 2}, "cup-1", 2800,
    )  # fmt: skip
    assert said(bench) | {"title": ""} == {
        "line": 1, "units": 2, "variant": "cup-1", "title": "", "price": 1400, "cap": 1650,
        "consent": "phone", "consent_needed": True,
    }  # fmt: skip
    assert (bench.missing.state.step, bench.pick.state.phase) == ("", "picked")


def test_one_unit_is_replaced_and_the_other_is_still_missing(bench: Bench) -> None:
    at_step(bench, "replace")
    bench.do(bench.replacing.choose, "mug-b")
    assert (bench.replacing.state.no, bench.replacing.state.held) == ("reserved", False)
    bench.do(bench.missing.count, 1)
    assert bench.replacing.state.no == ""
    bench.do(bench.replacing.agree, "counter")
    bench.do(bench.missing.replace_it)
    assert bench.states("TT-1")[0] == {"short": 1, "cancelled": 1}
    assert (bench.missing.state.step, bench.missing.state.most, bench.replacing.state.offer.id) == ("replace", 1, "")


@pytest.mark.parametrize(
    ("scanned", "why"),
    [(JUG, "too_dear"), (PAN, "other_kind"), (MUG_BLUE, "reserved"), (LOST, "unknown")],
)
def test_what_may_not_replace_it_is_said(bench: Bench, scanned: str, why: str) -> None:
    at_step(bench, "replace")
    bench.scan(bench.pick, scanned)
    assert (bench.replacing.state.no, bench.heard) == (why, ["unknown" if why == "unknown" else "refused"])
    bench.do(bench.replacing.agree, "phone")
    bench.do(bench.missing.replace_it)
    assert bench.sent() == []


def test_its_number_is_typed(bench: Bench) -> None:
    at_step(bench, "replace")
    for text, why in (("12", "misread"), (MUG, "same"), (RUG, "other_kind"), (CUP, "")):
        bench.do(bench.replacing.typed, text)
        assert bench.replacing.state.no == why
    assert (bench.replacing.state.offer.title, bench.replacing.state.held) == ("Tin Cup", False)
    bench.do(bench.replacing.drop)
    assert bench.replacing.state.offer.id == ""


def test_the_retailer_may_ask_for_no_consent_and_allow_less(bench: Bench) -> None:
    rule = {"substitutes": {"percent": 95, "consent": False}}
    bench.shop.world.put("config:S01", ("limits", "limits", 1, rule))
    at_step(bench, "replace")
    assert [one.title for one in bench.replacing.offers.rows] == ["Tin Cup"]
    bench.do(bench.replacing.choose, "cup-1")
    bench.do(bench.missing.replace_it)
    assert (said(bench)["cap"], said(bench)["consent_needed"]) == (1425, False)


# --- get it from elsewhere


def test_other_places_are_asked_never_promised(bench: Bench) -> None:
    page = bench.missing
    at_step(bench, "elsewhere")
    places = {one.name: (one.stock, one.age, one.may) for one in page.sources.rows}
    assert places == {"Mill": ("5", "as of 09:00", True), "Warehouse": ("40", "as of 09:00", True)}
    bench.do(page.request)
    bench.do(page.ask_at, "S01")
    assert (page.state.source, bench.sent()) == ("", [])
    bench.do(page.ask_at, "S02")
    bench.do(page.count, 1)
    bench.do(page.request)
    (asked,) = bench.order("TT-1").transfers
    assert (asked.line, asked.units, asked.source) == (1, 1, "S02")
    assert bench.sent() == ["ask_transfer", "notify"]
    assert (page.state.step, page.state.most, page.state.source) == ("elsewhere", 1, "")
    bench.do(page.ask_at, "W01")
    bench.do(page.request)
    assert bench.sent() == ["ask_transfer", "notify", "ask_transfer"]  # the customer is told once
    assert (page.state.step, bench.pick.state.phase) == ("", "picked")
    assert [(one.units, one.source, one.asked) for one in bench.coming.rows.rows] == [
        (1, "Mill", "09:01"),
        (1, "Warehouse", "09:01"),
    ]


def test_old_news_of_elsewhere_are_bands_and_unknown_is_no_place_to_ask(bench: Bench) -> None:
    bench.shop.world.put("config:S01", ("location", "S03", 1, {"name": "Far", "kind": "store"}))
    bench.now = NOW + timedelta(hours=1)
    at_step(bench, "elsewhere")
    assert [(one.name, one.stock, one.may) for one in bench.missing.sources.rows] == [
        ("Mill", "4–9", True), ("Warehouse", "10+", True), ("Far", "", False),
    ]  # fmt: skip
    bench.do(bench.missing.ask_at, "S03")
    assert bench.missing.state.source == ""


@pytest.mark.parametrize("by_scan", [True, False])
def test_what_was_asked_for_arrives(bench: Bench, by_scan: bool) -> None:
    moved = {"transfers": [{"id": "T1", "line": 1, "units": 2, "source": "S02"}]}
    bench.shop.bring({"TT-1": body(("mug-r", {"short": 2})) | moved | step("ask_transfer", name="T1")}, 2)
    bench.open(bench.pick, "TT-1")
    assert (bench.pick.state.phase, bench.missing.state.step) == ("waiting", "")
    (coming,) = bench.coming.rows.rows
    assert (coming.title, coming.units, coming.source, coming.asked) == ("Enamel Mug", 2, "Mill", "09:00")
    if by_scan:
        assert bench.scan(bench.pick, PAN, MUG) == [False, True]
    else:
        bench.do(bench.coming.receive, "T1")
        bench.do(bench.coming.receive, "T1")
    assert (bench.states("TT-1"), bench.sent()) == ([{"picked": 2}], ["receive_transfer"])
    assert (bench.pick.state.phase, bench.order("TT-1").transfers) == ("picked", ())


def test_units_that_come_from_elsewhere_are_not_decided_about_again(bench: Bench) -> None:
    moved = {"transfers": [{"id": "T1", "line": 1, "units": 1, "source": "S02"}]}
    bench.shop.bring({"TT-1": body(("mug-r", {"short": 2})) | moved}, 2)
    at_step(bench, "cancel")
    assert (bench.missing.state.most, bench.missing.state.refund) == (1, "15.00")
    bench.do(bench.missing.cancel)
    bench.do(bench.missing.cancel)
    assert bench.order("TT-1").transfers == (Transfer("T1", 1, 1, "S02"),)
    assert (bench.states("TT-1"), bench.sent()) == ([{"short": 1, "cancelled": 1}], ["cancel_short"])


# --- hand over the rest, give it up


def test_the_rest_is_agreed_on_once_something_lies_ready(bench: Bench) -> None:
    page = bench.missing
    at_step(bench, "partly")
    assert (page.state.in_hand, page.state.staged) == (1, 0)
    bench.open(bench.stage, "TT-1")
    bench.scan(bench.stage, "BAY:9-A")
    assert (page.state.in_hand, page.state.staged) == (0, 1)
    bench.do(page.agree_partly)
    assert bench.sent() == ["stage"]
    bench.do(page.agree, "counter")
    bench.do(page.agree_partly)
    order = bench.order("TT-1")
    assert (order.partly, order.status, bench.sent()) == (True, "ready", ["stage", "agree_partly"])
    assert order.hold_until is not None
    assert order.hold_until.isoformat() == "2026-11-27T22:00:00+00:00"
    assert (page.state.partly, page.state.step) == (True, "partly")


def test_the_rest_is_agreed_on_while_something_is_on_its_way(bench: Bench) -> None:
    moved = {"transfers": [{"id": "T1", "line": 1, "units": 2, "source": "S02"}]}
    lain = {"staged": [{"line": 2, "units": 1, "place": "9-A"}]}
    bench.shop.bring({"TT-1": body(("mug-r", {"short": 2}), ("pan-r", {"staged": 1})) | moved | lain}, 2)
    bench.open(bench.pick, "TT-1")
    assert (bench.pick.state.phase, bench.missing.state.staged) == ("waiting", 1)
    bench.do(bench.missing.agree, "phone")
    bench.missing.reword()
    bench.do(bench.missing.agree_partly)
    assert (bench.order("TT-1").status, said(bench)["consent"]) == ("ready", "phone")


def test_cancelling_says_what_the_office_owes_and_is_gone_for_good(bench: Bench) -> None:
    page = bench.missing
    at_step(bench, "cancel")
    bench.do(page.count, 1)
    assert page.state.refund == "15.00"
    bench.do(page.count, 2)
    assert page.state.refund == "30.00"
    bench.do(page.cancel)
    assert (bench.states("TT-1")[0], bench.pick.state.phase, page.state.step) == ({"cancelled": 2}, "picked", "")


def test_somebody_else_decides_meanwhile(bench: Bench) -> None:
    at_step(bench, "cancel")
    theirs = body(("mug-r", {"cancelled": 2}), ("pan-r", {"picked": 1}), due=30)
    bench.shop.bring({"TT-1": theirs}, 2)
    bench.rest()
    assert (bench.missing.state.step, bench.pick.state.phase) == ("", "picked")


def test_the_order_goes_to_somebody_else_meanwhile(bench: Bench) -> None:
    at_step(bench, "replace")
    bench.shop.bring({"TT-1": LACKING | claim()}, 2)
    bench.rest()
    assert (bench.missing.state.step, bench.pick.state.phase) == ("", "claimed")


# --- the page


def at_missing(opened: Opener, tmp_path: Path) -> Hands:
    hands = begin(opened(FullShop(tmp_path / "data", **{"1": LACKING}).close()))
    hands.pick("TT-1")
    return hands


def test_the_page_leads_through_all_steps(opened: Opener, tmp_path: Path) -> None:
    hands = at_missing(opened, tmp_path)
    program = hands.program
    for words in ("Its place: bay 7-B", "To be put back: TT-200020", "4 should be in the store"):
        see(program, words)
    tap(program, "Replace it")
    tap(program, "Enamel Mug, Blue")
    see(program, "Other orders wait for it")
    tap(program, "Another one")
    tap(program, "Type its number")
    for digit in CUP:
        tap(program, digit)
    tap(program, "OK")
    see(program, "Anna pays less: the office pays back €2.00.")
    tap(program, "Another one")
    tap(program, "No replacement: get it from elsewhere")
    tap(program, "Mill")
    see(program, "Ask Mill for 2")
    tap(program, "Nobody has it: hand over the rest")
    see(program, "1 unit is picked and not in its place yet.")
    tap(program, "None of this: cancel it")
    see(program, "Anna does not get it and is told so. €30.00 will be refunded by the office")
    tap(program, "2 Replace it")
    tap(program, "4 Hand over the rest")
    tap(program, "Stage it first")
    see(program, "Stage for Anna")
    hands.scan("BAY:9-A")
    tap(program, "See what is missing")
    see(program, "2 missing")


def test_after_a_kill_the_question_is_asked_again(opened: Opener, tmp_path: Path) -> None:
    folder = FullShop(tmp_path / "data", **{"2": body(("mug-r", {"open": 1}))}).close()
    first = begin(opened(folder))
    first.pick("TT-2")
    tap(first.program, "Not found")
    tap(first.program, "It is not here, 1 missing")
    see(first.program, "Replace it with something alike")
    first.program.close()
    again = begin(opened(folder))
    again.pick("TT-2")
    see(again.program, "Its place: bay 7-B")
    assert (again.states("TT-2"), again.sent()) == ([{"short": 1}], ["claim", "short"])


def test_on_its_way_is_said_until_it_is_here(opened: Opener, tmp_path: Path) -> None:
    moved = {"transfers": [{"id": "T1", "line": 1, "units": 2, "source": "S02"}]}
    coming = body(("mug-r", {"short": 2}), hold_until=iso(9000)) | moved
    hands = begin(opened(FullShop(tmp_path / "data", **{"3": coming}).close()))
    hands.pick("TT-3")
    see(hands.program, "The rest is on its way")
    see(hands.program, "asked at Mill")
    tap(hands.program, "It is here: Enamel Mug")
    see(hands.program, "Everything is picked")
    gone(hands.program, "asked at Mill")
