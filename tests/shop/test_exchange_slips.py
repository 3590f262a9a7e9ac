"""The slip of an exchange: goods for goods, the difference to the cent, and never a word of money that is not paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import pytest

from shop.exchange_slips import exchange_slip
from shop.orders import How, Line, Order, Slice, Source, Swap, SwapLine, TakenBack
from shop.return_slip_words import LANGUAGES, said
from shop.return_slips import Decided, standing
from shop.slips import About, Code, Pair, Sheet, Text

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
EX = "EX-00000000007Z"


def texts(sheet: Sheet) -> str:
    pairs = [f"{one.word} {one.value}" for one in sheet.blocks if isinstance(one, Pair)]
    return "\n".join([*(one.text for one in sheet.blocks if isinstance(one, Text)), *pairs])


def slip(language: str = "en", *, cost: int = 15_00, source: str = "shelf", **refunds: int) -> Sheet:
    used = min(15_00, cost)
    way = cast("Source", source)
    at = "" if source == "shelf" else "S2"
    swap = Swap(EX, way, (SwapLine(1, "mug-b", "Mug blue", 1, cost),), used, cost - used, at)
    record = TakenBack("R1", "c1", "lena", AT, {1: Slice(1, 15_00)}, "refund", How({1: "fit"}, "omar"), swap=swap)
    line = Line(1, "mug-r", "Mug", 1, 15_00, 15_00, {"handed_over": 1, "returned": 1}, refunds)
    order = Order("TT-1", (line,), "completed", AT, "EUR", 15_00, returns=(record,))
    decided = Decided("manager", ("condition_used",), "2026-11", {1: "used"})
    about = About("Quay", language, str, AT)
    people = {"lena": "Lena P.", "omar": "Omar H."}
    return exchange_slip(
        order, record, swap, decided, about, money=lambda minor: f"{minor / 100:.2f}", people=people, place="Mill"
    )


def codes(sheet: Sheet) -> list[str]:
    return [one.text for one in sheet.blocks if isinstance(one, Code)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cost", [15_00, 9_00, 34_00])
@pytest.mark.parametrize("source", ["shelf", "store", "ship"])
def test_in_every_language_it_says_what_happened_and_of_no_payment(language: str, cost: int, source: str) -> None:
    states = {"exchanged": min(cost, 15_00)} | ({"wanted": 6_00} if cost < 15_00 else {})
    words = texts(slip(language, cost=cost, source=source, **states))
    assert said(language, "exchanged") in words
    assert said(language, f"from_{source}") in words
    assert said(language, "paid") not in words
    assert said(language, "told_paid") not in words
    assert (said(language, "waits") in words) == (source != "shelf")
    assert (said(language, "to_pay") in words) == (cost > 15_00)
    assert (said(language, "even") in words) == (cost == 15_00)
    assert (said(language, "refund") in words) == (cost < 15_00)
    assert "Mug blue" in words
    assert "Omar H." in words


def test_the_till_gets_the_number_of_the_new_order() -> None:
    assert codes(slip(cost=34_00)) == [f"ORDER:{EX}"]
    assert "19.00" in texts(slip(cost=34_00))
    assert codes(slip()) == ["RETURN:R1"]


def test_only_the_rest_is_ever_called_refunded_and_only_once_it_is() -> None:
    assert "Refunded" not in texts(slip(cost=9_00, exchanged=9_00, sent=6_00))
    assert "Refunded" in texts(slip(cost=9_00, exchanged=9_00, settled=6_00))
    assert "Refunded" not in texts(slip(exchanged=15_00))


def test_what_was_exchanged_is_never_paid_whatever_the_line_says() -> None:
    swap = Swap(EX, "shelf", (SwapLine(1, "mug-b", "Mug", 1, 15_00),), 15_00, 0)
    record = TakenBack("R1", "c1", "lena", AT, {1: Slice(1, 15_00)}, "refund", swap=swap)
    line = Line(1, "mug-r", "Mug", 2, 15_00, 30_00, {"handed_over": 2, "returned": 2})
    for refunds in ({"exchanged": 15_00}, {"exchanged": 15_00, "settled": 15_00}, {"settled": 30_00}):
        order = Order("TT-1", (replace(line, refunds=refunds),), "completed", AT, "EUR", 30_00)
        assert standing(order, record) == "exchanged"
