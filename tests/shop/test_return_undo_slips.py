"""The slip that makes the slip of a return void: it names the return, and says that nothing is paid for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shop import codes, return_undo_slips
from shop.orders import Order, Slice, Undone
from shop.return_slip_words import said
from shop.return_undo_slips import LANGUAGES, undone_slip
from shop.slips import About, Code, Sheet
from tests.shop.test_return_slips import NOW, PEOPLE, RETURN, order, taken, written

AT = NOW + timedelta(minutes=12)


def undone() -> Order:
    note = Undone(taken(), "c2", "m1", AT, "wrong_order")
    return replace(order(taken()), returns=(), undone=(note,))


def slip(language: str = "en", shown: Order | None = None) -> Sheet:
    about = About("Quay", language, lambda at: f"{at:%d.%m. %H:%M}", AT)
    found = shown or undone()
    return undone_slip(found, found.undone[0], about, money=lambda n: f"{n / 100:.2f} EUR", people=PEOPLE)


def test_it_names_the_return_and_says_that_its_slip_is_void() -> None:
    assert written(slip()) == [
        "Quay",
        "Return undone",
        "Order TT-200004",
        "The slip of this return is void, and so is every voucher slip that came with it. Nothing is paid for it.",
        "You have the goods again. They can be brought back as before.",
        "Taken in | 22.11. 10:15",
        "1 × Enamel Mug | ",
        "No longer paid | 15.00 EUR",
        "Undone | 22.11. 10:27",
        "Undone by | Ingrid H.",
        "For questions later, show this code.",
        "Printed 22.11. 10:27",
    ]


def parted() -> Order:
    """Of three mugs that came back, the customer has one again."""
    came = replace(taken(), lines={1: Slice(3, 4500)})
    rest = replace(came, id="0199a3f0", lines={1: Slice(2, 3000)}, fee=200)
    return replace(order(rest), undone=(Undone(came, "c2", "m1", AT, "too many", "0199a3f0"),))


def test_of_a_part_it_takes_the_place_of_the_first_slip() -> None:
    assert written(slip(shown=parted())) == [
        "Quay",
        "Return undone in part",
        "Order TT-200004",
        "The slip of this return is void, and so is every voucher slip that came with it. This one takes its place.",
        "Taken in | 22.11. 10:15",
        "You have this again:",
        "1 × Enamel Mug | ",
        "This stays returned:",
        "2 × Enamel Mug | 30.00 EUR",
        f"{said('en', 'fee')} | -2.00 EUR",
        f"{said('en', 'total')} | 28.00 EUR",
        said("en", "told_refund"),
        "Undone | 22.11. 10:27",
        "Undone by | Ingrid H.",
        "For questions later, show this code.",
        "Printed 22.11. 10:27",
    ]
    (code,) = [block for block in slip(shown=parted()).blocks if isinstance(block, Code)]
    assert codes.read(code.text) == codes.ReturnCode("0199A3F0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_promises_money_or_lacks_a_word(language: str) -> None:
    rows = written(slip(language))
    assert all(rows)
    for word in ("refund", "pending", "paid", "told_refund", "told_paid"):
        assert said(language, word) not in rows


def test_every_word_is_its_own_in_every_language_and_an_unknown_one_is_english() -> None:
    assert all(len(set(row)) == len(LANGUAGES) and all(row) for row in return_undo_slips._WORDS.values())
    assert written(slip("xx"))[1] == "Return undone"
    assert slip("ar").rtl


def test_the_code_opens_the_return_and_proves_nothing() -> None:
    (code,) = [block for block in slip().blocks if isinstance(block, Code)]
    assert codes.read(code.text) == codes.ReturnCode(RETURN.upper())


def test_a_line_that_the_order_no_longer_has_is_left_out() -> None:
    gone = replace(undone(), lines=())
    assert not any("Enamel" in row for row in written(slip(shown=gone)))
