"""Item numbers: check digits, UPC-E, ISBN-10, add-ons, restricted ranges; biip as the independent second opinion."""

from __future__ import annotations

import pytest
from biip import ParseError
from biip.gtin import Gtin as BiipGtin
from biip.upc import Upc as BiipUpc
from hypothesis import given
from hypothesis import strategies as st

from shop.gtins import check_digit, gtin14, isbn10, item_numbers, restricted, upc_e


def digits(*lengths: int) -> st.SearchStrategy[str]:
    return st.sampled_from(lengths).flatmap(lambda length: st.text("0123456789", min_size=length, max_size=length))


@pytest.mark.parametrize(
    ("payload", "digit"),
    [("400638133393", "1"), ("9638507", "4"), ("03600029145", "2"), ("1001234567890", "2"), ("952123456788", "2")],
)
def test_known_check_digits(payload: str, digit: str) -> None:
    assert check_digit(payload) == digit


@pytest.mark.parametrize("text", ["", "12a", "-1", "٤٠٠", "4 0"])
def test_a_check_digit_needs_digits(text: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        check_digit(text)


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("96385074", "00000096385074"),
        ("036000291452", "00036000291452"),
        ("4006381333931", "04006381333931"),
        ("4 006381 333931", "04006381333931"),
        ("978-0-306-40615-7", "09780306406157"),
        ("10012345678902", "10012345678902"),
        ("2012345000001", "02012345000001"),
        ("4006381333932", None),
        ("400638133393", None),
        ("40063813339", None),
        ("", None),
        ("abcdefgh", None),
        ("٩٦٣٨٥٠٧٤", None),
    ],
)
def test_gtin14(text: str, gtin: str | None) -> None:
    assert gtin14(text) == gtin


@given(digits(8, 12, 13, 14))
def test_gtin14_agrees_with_biip(text: str) -> None:
    try:
        expected: str | None = BiipGtin.parse(text).value.zfill(14)
    except ParseError:
        expected = None
    assert gtin14(text) == expected


@given(digits(7, 11, 12, 13), st.data())
def test_one_wrong_digit_is_always_found(payload: str, data: st.DataObject) -> None:
    whole = payload + check_digit(payload)
    place = data.draw(st.integers(0, len(whole) - 1))
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != whole[place]))
    assert gtin14(whole) == whole.zfill(14)
    assert gtin14(whole[:place] + wrong + whole[place + 1 :]) is None


@pytest.mark.parametrize(
    ("gtin", "expected"),
    [
        ("00212345678909", True),
        ("00412345678903", True),
        ("02012345000001", True),
        ("02912345000004", True),
        ("12012345000008", True),
        ("00000001234565", True),
        ("00000020123451", True),
        ("00000096385074", False),
        ("04006381333931", False),
        ("00012345000065", False),
        ("00300000000004", False),
        ("09520000000004", False),
        ("03012345000000", False),
    ],
)
def test_in_store_ranges(gtin: str, expected: bool) -> None:
    assert restricted(gtin) is expected


@pytest.mark.parametrize(
    ("text", "upc_a"),
    [
        ("04252614", "042100005264"),
        ("01234505", "012000003455"),
        ("06543217", "065100004327"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("01234565", "012345000065"),
        ("01234596", "012345000096"),
        ("425261", "042100005264"),
        ("0654321", "065100004327"),
        ("4252614", "042100005264"),
    ],
)
def test_upc_e_is_expanded(text: str, upc_a: str) -> None:
    assert upc_e(text) == (upc_a.zfill(14),)


@pytest.mark.parametrize("text", ["04252615", "24252614", "94252614", "7252614", "42526", "042526140", "", "x25261"])
def test_not_upc_e(text: str) -> None:
    assert upc_e(text) == ()


def test_seven_digits_that_fit_both_ways_are_both_kept() -> None:
    without_check = next(
        f"{six}{digit}" for six in ("012345", "112233") for digit in "0123456789" if len(upc_e(f"{six}{digit}")) == 2
    )
    with_system, with_check = upc_e(without_check)
    assert with_system == upc_e(without_check + with_system[-1])[0]
    assert with_check == upc_e("0" + without_check)[0]


@given(digits(6, 7, 8))
def test_upc_e_agrees_with_biip(text: str) -> None:
    try:
        expected = BiipUpc.parse(text).as_upc_a().zfill(14)
    except ParseError:
        expected = None
    assert expected is None or expected in upc_e(text)
    if len(text) != 7:  # seven digits without the number system are ours alone
        assert upc_e(text) == ((expected,) if expected else ())


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("0306406152", "09780306406157"),
        ("080442957X", "09780804429573"),
        ("080442957x", "09780804429573"),
        ("0306406153", None),
        ("08044X9573", None),
        ("030640615", None),
    ],
)
def test_isbn10(text: str, gtin: str | None) -> None:
    assert isbn10(text) == ((gtin,) if gtin else ())


BOTH = "10000052"
"""Valid as EAN-8 and as UPC-E of number system 1."""


@pytest.mark.parametrize(
    ("text", "symbology", "expected"),
    [
        (BOTH, None, ("00000010000052", "00100000000052")),
        (BOTH, "]E4", ("00000010000052",)),
        (BOTH, "]E0", ("00100000000052",)),
        (BOTH, "]C0", ("00000010000052",)),
        ("96385074", "]E0", ("00000096385074",)),
        ("04252614", "]E4", ("00042100005264",)),
        ("425261", "]E0", ("00042100005264",)),
        ("425261", "]A0", ()),
        ("9780306406157 51299", "]E3", ("09780306406157",)),
        ("977204936300205", "]E3", ("09772049363002",)),
        ("03600029145212", "]E3", ("00036000291452",)),
        ("4006381333931", "]E3", ("04006381333931",)),
        ("978030640615751299", None, ("09780306406157",)),
        ("978030640615751299", "]C0", ()),
        ("400638133393151299", None, ()),
        ("4006381333931", "]C1", ("04006381333931",)),
    ],
)
def test_the_symbology_decides(text: str, symbology: str | None, expected: tuple[str, ...]) -> None:
    assert item_numbers(text, symbology) == expected
