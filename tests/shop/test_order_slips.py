"""The slip of an order from the kiosk: what is true at that moment, in five languages, and nobody's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shop import codes
from shop.order_slips import SlipLine, SlipSums, order_slip, said, standing
from shop.ordering import Placing, State, request_number
from shop.slips import About, Code, Pair, Rule, Sheet

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
ORDER = "01939f0a-7c1e-7000-8000-0123456789ab"
NUMBER = request_number(ORDER)
PLACED = Placing(ORDER, NUMBER, "saved", 6590, 1200, "EUR", "counter", "order", NOW)
LINES = (
    SlipLine("Enamel Mug", "Red, M", 2, 2400, "shelf", "Quay"),
    SlipLine("Iron Pan", "", 1, 4900, "pickup", "Mill"),
    SlipLine("Lid", "", 1, None, "ship", "Warehouse"),
)


def slip(placed: Placing | None = PLACED, language: str = "en", code: str = NUMBER) -> Sheet:
    about = About("Quay", language, lambda at: f"{at:%d.%m. %H:%M}", NOW)
    return order_slip(placed, LINES, SlipSums(100, 490, 0, 7690), (code,), about, money=lambda n: f"{n / 100:.2f}")


def written(sheet: Sheet) -> str:
    rows = [
        f"{one.word} | {one.value}" if isinstance(one, Pair) else "---" if isinstance(one, Rule) else one.text
        for one in sheet.blocks
    ]
    return "\n".join(rows).replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")


def test_a_request_says_what_happens_next_and_confirms_nothing() -> None:
    text = written(slip())
    assert text.startswith(f"Quay\nOrder request\n{NUMBER}\nNot confirmed yet. We write to you as soon as we know.")
    assert "2 × Enamel Mug | 24.00\nRed, M · from the shelf" in text
    assert "1 × Iron Pan | 49.00\npick up at Mill" in text
    assert "1 × Lid | \nsent home" in text
    assert "Discount | -1.00\nDelivery | 4.90\nTotal | 76.90\nThis is no receipt." in text
    assert "reserved" not in text


def test_an_order_is_called_one_only_after_centrals_word() -> None:
    confirmed = replace(PLACED, state="to_pay", pay_until=NOW)
    assert "Confirmed and reserved for you." in written(slip(confirmed))
    assert "To be paid until | 22.11. 10:15" in written(slip(confirmed))
    paid = written(slip(replace(confirmed, state="paid")))
    assert "Confirmed and paid." in paid
    assert "Please show this code at the till." not in paid
    states: tuple[tuple[State, str], ...] = (("saved", "request"), ("on_its_way", "request"), ("to_pay", "order"))
    assert [standing(replace(PLACED, state=state)) for state, _ in states] == [how for _, how in states]


@pytest.mark.parametrize("state", ["refused", "expired", "cancelled"])
def test_an_order_that_is_over_has_no_slip(state: State) -> None:
    with pytest.raises(ValueError, match="no slip"):
        slip(replace(PLACED, state=state))


def test_a_list_for_the_till_has_no_number() -> None:
    sheet = slip(None, code="SBK1:X")
    assert sheet.name == "list"
    assert "Nothing is reserved." in written(sheet)
    assert NUMBER not in written(sheet)


def test_its_code_opens_the_request_at_a_till() -> None:
    (code,) = [one for one in slip().blocks if isinstance(one, Code)]
    assert codes.read(code.text, None, ()) == codes.RequestNumber(NUMBER)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar"])
def test_every_language_has_its_own_words(language: str) -> None:
    sheet = slip(language=language)
    assert sheet.language == language
    assert sheet.rtl == (language == "ar")
    assert said(language, "told_request") in written(sheet)
    if language != "en":
        assert said(language, "told_request") != said("en", "told_request")
