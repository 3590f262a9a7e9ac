"""The slip of a return: what came back, how it was decided, what the customer was told, and never more than is true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shop import codes, slips
from shop.orders import How, Line, Order, Slice, TakenBack
from shop.return_slip_words import LANGUAGES, finding, said
from shop.return_slips import Decided, credit, return_slip, standing
from shop.slips import About, Code, Pair, Sheet, Text

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
RETURN = "01939f0a-7c1e-7000-8000-0123456789ab"
PEOPLE = {"e1": "Lena P.", "m1": "Ingrid H."}
DECIDED = Decided("manager", ("late", "condition_opened", "velocity_30"), "2026-3", {1: "opened"}, credit=500)


def line(number: int, refunds: Mapping[str, int]) -> Line:
    return Line(number, f"v{number}", "Enamel Mug", 2, 1500, 3000, {"handed_over": 2, "returned": 1}, refunds=refunds)


def taken(promised: str = "refund", **more: int) -> TakenBack:
    how = How({1: "fit"}, "m1")
    return TakenBack(RETURN, "c1", "e1", NOW, {1: Slice(1, 1500)}, promised, how, **more)


def order(record: TakenBack, **refunds: int) -> Order:
    kept = refunds or {"wanted": 1500}
    return Order("TT-200004", (line(1, kept), line(2, {})), "done", NOW, "EUR", 6000, returns=(record,))


def slip(record: TakenBack, language: str = "en", decided: Decided = DECIDED, **refunds: int) -> Sheet:
    about = About("Quay", language, lambda at: f"{at:%d.%m. %H:%M}", NOW)
    return return_slip(
        order(record, **refunds), record, decided, about, money=lambda n: f"{n / 100:.2f} EUR", people=PEOPLE
    )


def written(sheet: Sheet) -> list[str]:
    rows = [
        f"{block.word} | {block.value}" if isinstance(block, Pair) else block.text
        for block in sheet.blocks
        if isinstance(block, Pair | Text)
    ]
    return [row.replace("\u2066", "").replace("\u2069", "") for row in rows]


def test_it_says_what_came_back_how_it_was_decided_and_by_whom() -> None:
    assert written(slip(taken(shipping=490, fee=100))) == [
        "Quay",
        "Refund requested",
        "Order TT-200004",
        "Taken in | 22.11. 10:15",
        "1 × Enamel Mug | 15.00 EUR",
        "did not fit · opened",
        "Goods | 15.00 EUR",
        "Shipping | 4.90 EUR",
        "Return fee | -1.00 EUR",
        "Total | 18.90 EUR",
        "of it as store credit | 5.00 EUR",
        "We have asked for your money to go back the way you paid. This slip is not the payment itself.",
        "Accepted, a manager agreed",
        "– The time to bring it back was over.",
        "– We look at its condition.",
        "– For several returns in a short time we ask a manager.",
        "Return rules | 2026-3",
        "Taken in by | Lena P.",
        "Agreed by | Ingrid H.",
        "For questions later, show this code.",
        "Printed 22.11. 10:15",
    ]


def test_above_the_budget_the_goods_are_accepted_and_the_refund_is_pending() -> None:
    rows = written(slip(taken("pending")))
    assert rows[1] == "Goods accepted, refund pending"
    assert any("Keep this slip" in row for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("promised", ["refund", "pending", ""])
@pytest.mark.parametrize("state", ["wanted", "sent", "unknown", "refused", "part"])
def test_nothing_says_refunded_before_central_does(language: str, promised: str, state: str) -> None:
    refunds = {"settled": 700, "wanted": 800} if state == "part" else {state: 1500}
    rows = written(slip(taken(promised), language, DECIDED, **refunds))
    assert said(language, "paid") not in rows
    assert said(language, "told_paid") not in rows
    assert rows[1] == said(language, "refund" if promised == "refund" else "pending")


def test_once_central_has_settled_all_of_it_the_slip_says_so() -> None:
    record = taken("pending")
    assert written(slip(record, settled=1500))[1] == "Refunded"
    both = replace(record, lines={1: Slice(1, 1500), 2: Slice(1, 1500)})
    assert standing(order(both, settled=1500), both) == "pending"


def test_the_code_opens_the_return_and_proves_nothing() -> None:
    (code,) = [block for block in slip(taken()).blocks if isinstance(block, Code)]
    assert codes.read(code.text) == codes.ReturnCode(RETURN.upper())


def test_names_that_nobody_knows_are_their_ids_and_no_approver_is_no_line() -> None:
    record = replace(taken(), actor="e9", how=How({}))
    rows = written(slip(record))
    assert "Taken in by | e9" in rows
    assert not any(row.startswith("Agreed by") for row in rows)


def test_every_word_is_there_in_every_language_and_an_unknown_one_is_english() -> None:
    from shop import return_slip_words as words

    for table in (words._WORDS, words._FINDINGS):
        assert all(len(set(row)) >= 2 and all(row) for row in table.values())
    assert said("xx", "paid") == "Refunded"
    assert finding("de", "class_hygiene") == "Solche Artikel nehmen wir sonst nicht zurück."
    assert finding("en", "something_new") == ""


def test_what_becomes_store_credit_is_told_apart() -> None:
    assert credit((("card-1", 1000), ("store_credit", 500))) == 500


def test_arabic_runs_from_the_right() -> None:
    assert slip(taken(), "ar").rtl
    assert slips.isolated("7-B") == "\u20667-B\u2069"
