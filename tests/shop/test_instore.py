"""Labels of the shop's own scales: layouts as data, the presets against biip, and every wrong configuration refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from biip import ParseConfig
from biip.checksums import gs1_price_weight_check_digit
from biip.gtin import Gtin as BiipGtin
from biip.rcn import Rcn, RcnRegion
from hypothesis import example, given
from hypothesis import strategies as st

from shop.codes import Ambiguous, Code, Gtin, Unreadable, read
from shop.gtins import check_digit
from shop.instore import PRESETS, Label, Layout, labels, layouts_from, measure_check_digit


def label(payload: str) -> str:
    return payload + check_digit(payload)


@given(st.text("0123456789", min_size=4, max_size=5))
@example("00000")
def test_the_inner_check_digit_is_that_of_gs1(value: str) -> None:
    assert measure_check_digit(value) == str(gs1_price_weight_check_digit(value))


@pytest.mark.parametrize("value", ["", "123", "123456", "12a4", "1 23"])
def test_an_inner_check_digit_needs_four_or_five_digits(value: str) -> None:
    with pytest.raises(ValueError, match="four or five"):
        measure_check_digit(value)


REGIONS = {"de": RcnRegion.GERMANY, "gb": RcnRegion.GREAT_BRITAIN}


@given(st.sampled_from(sorted(REGIONS)), st.sampled_from(["20", "22", "23", "25", "26", "28", "29"]), st.data())
def test_presets_agree_with_biip(country: str, prefix: str, data: st.DataObject) -> None:
    if country == "gb" and prefix != "20":
        return  # biip knows prefix 20 alone
    item, value = (4, 5) if country == "de" else (5, 4)
    digits = st.text("0123456789")
    body = data.draw(digits.filter(lambda text: len(text) == item) | st.just("1" * item))
    measure = f"{data.draw(st.integers(0, 10**value - 1)):0{value}}"
    text = label(prefix + body + measure_check_digit(measure) + measure)
    found = read(text, None, PRESETS[country])
    theirs = BiipGtin.parse(text, config=ParseConfig(rcn_region=REGIONS[country]))
    assert isinstance(theirs, Rcn)
    if theirs.price is None and theirs.weight is None and theirs.count is None:
        assert found == Unreadable("restricted", text) or isinstance(found, Unreadable)
        return
    assert isinstance(found, Gtin)
    assert (found.price, found.weight_kg, found.count) == (theirs.price, theirs.weight, theirs.count)
    assert found.gtin == theirs.without_variable_measure().value.zfill(14)
    assert found.item == theirs.item_reference


PRICE = label("2112345" + measure_check_digit("1299") + "1299")


@pytest.mark.parametrize(
    ("pattern", "decimals", "text", "expected"),
    [
        (
            "2[1-9]IIIIIVPPPPC",
            2,
            PRICE,
            Gtin("0" + label("211234500000"), item="12345", price=Decimal("12.99")),
        ),
        ("2[2-9]IIIIIVPPPPC", 2, PRICE, Unreadable("restricted", PRICE)),
        (
            "21IIIIPPPPPPC",
            2,
            label("211234001299"),
            Gtin("0" + label("211234000000"), item="1234", price=Decimal("12.99")),
        ),
        (
            "21IIIII?WWWWC",
            3,
            label("211234570750"),
            Gtin("0" + label("211234570000"), item="12345", weight_kg=Decimal("0.750")),
        ),
        ("20IIIIINNNNNC", 0, label("201234500006"), Gtin("0" + label("201234500000"), item="12345", count=6)),
        ("04IIIIIIIIIIC", 2, label("041234567890"), Gtin("0" + label("041234567890"), item="1234567890")),
        ("2IIIPPPC", 2, label("2123199"), Gtin("000000" + label("2123000"), item="123", price=Decimal("1.99"))),
    ],
)
def test_a_layout_is_data(pattern: str, decimals: int, text: str, expected: Code) -> None:
    assert read(text, None, (Layout(pattern, decimals),)) == expected


def test_two_layouts_that_fit_are_left_to_a_person() -> None:
    text = label("211234001299")
    layouts = (Layout("21IIIIPPPPPPC", 2), Layout("21IIIIIWWWWWC", 3))
    found = read(text, None, layouts)
    assert isinstance(found, Ambiguous)
    assert {(one.price, one.weight_kg) for one in found.readings if isinstance(one, Gtin)} == {
        (Decimal("12.99"), None),
        (None, Decimal("1.299")),
    }


def test_every_weight_of_an_article_has_the_number_of_the_article() -> None:
    numbers = {
        found.gtin
        for grams in range(1, 99999, 997)
        if isinstance(
            found := read(label(f"281234{measure_check_digit(f'{grams:05}')}{grams:05}"), None, PRESETS["de"]), Gtin
        )
    }
    assert len(numbers) == 1
    (number,) = numbers
    assert labels(number, PRESETS["de"]) == (Label(number, "1234", weight_kg=Decimal("0.000")),)


def test_layouts_are_for_labels_alone() -> None:
    layouts = PRESETS["gb"]
    assert read("4006381333931", None, layouts) == Gtin("04006381333931")
    assert isinstance(read("(01)0" + label("201234510325"), None, layouts), Unreadable)
    assert isinstance(read("20123451", None, layouts), Unreadable)


@pytest.mark.parametrize(
    ("pattern", "decimals", "wrong"),
    [
        ("", 2, "places"),
        ("2IIIIIVPPPP", 2, "places"),
        ("2IIIIIVPPPCC", 2, "places"),
        ("21IIIIIVPPPP?", 2, "places"),
        ("21IIIXIVPPPPC", 2, "does not know 'X' at place 6"),
        ("2[9IIIIIVPPPPC", 2, "does not know '[' at place 2"),
        ("21PPPPPPPPPPC", 2, "one group of I"),
        ("21IIPPPPPIIIC", 2, "one group of I"),
        ("21IIIIPPPWWWC", 2, "one group"),
        ("21IIIIIIVPPPC", 2, "V needs"),
        ("21IIIIIIIIIVC", 2, "V needs"),
        ("21IIIIIVPPPPC", 5, "decimals"),
        ("21IIIIIVPPPPC", -1, "decimals"),
    ],
)
def test_a_wrong_layout_says_what_is_wrong(pattern: str, decimals: int, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong.replace("[", r"\[")):
        Layout(pattern, decimals)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (None, ()),
        ("", ()),
        ("us", PRESETS["us"]),
        ([], ()),
        ([{"pattern": "21IIIIIVPPPPC"}], (Layout("21IIIIIVPPPPC", 2),)),
        ([{"pattern": "21IIIIIVWWWWC", "decimals": 3}], (Layout("21IIIIIVWWWWC", 3),)),
    ],
)
def test_configuration(said: Any, expected: tuple[Layout, ...]) -> None:
    assert layouts_from(said) == expected


@pytest.mark.parametrize(
    "said",
    [
        "atlantis",
        7,
        {},
        [7],
        [{}],
        [{"pattern": 7}],
        [{"pattern": "21IIIIIVPPPPC", "decimals": "2"}],
        [{"pattern": "x"}],
        [{"pattern": "21IIIIIVPPPPC"}] * 41,
    ],
)
def test_configuration_that_is_none(said: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        layouts_from(said)


@given(st.text(max_size=30), st.sampled_from(sorted(PRESETS)))
def test_with_layouts_any_text_still_has_an_answer(text: str, country: str) -> None:
    read(text, None, PRESETS[country])
