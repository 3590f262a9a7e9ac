"""Every application identifier of the current list: its values are read, and kept or left out on purpose."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import gs1
from shop.codes import Coupon, Gtin, LogisticUnit, Unreadable, read
from shop.element_strings import elements

STOVE = "09520000000004"
GS = gs1.GS

LISTED: list[dict[str, Any]] = json.loads(
    (resources.files("biip.gs1_application_identifiers") / "_application_identifiers.json").read_text()
)
IDENTIFIERS = [str(one["ai"]) for one in LISTED]

VALUES = {
    "00": "340123450000000000",
    "7007": "261231",
    "8008": "26123123",
    "8001": "10000500025010",
    "8003": "00952000000000X",
    "7040": "1ABC",
    "7250": "19901231",
    "7251": "199012312359",
    "7258": "1/2",
    "4307": "DE",
    "8110": "10614141",
    "8010": "952000ABC",
}
"""A value where the shape alone does not tell one."""
TRADE_ITEM = {"01", "03", "8006", "8026"}
"""These name the article themselves."""


def value_of(ai: str) -> str:
    """A value that the identifier takes, the longest that is easily made."""
    if ai in VALUES:
        return VALUES[ai]
    one = gs1.identifier(ai)
    assert one is not None
    if ai in ("01", "02", "03"):
        return STOVE
    if ai in ("8006", "8026"):
        return STOVE + "0103"
    for text in ("261231" * 6, "0" * 40, "1" * 40, "A" * 40):
        for length in range(min(one.most, 40), 0, -1):
            if one.takes(text[:length]):
                return text[:length]
    raise AssertionError(f"no value for {ai}")


def test_the_list_is_the_current_one() -> None:
    assert len(IDENTIFIERS) == len(set(IDENTIFIERS)) > 500
    assert {"00", "01", "8110", "4309", "7258", "8030", "99"} <= set(IDENTIFIERS)


@pytest.mark.parametrize("form", ["symbol", "printed", "link"])
def test_every_identifier_beside_a_gtin_is_kept_or_left_out_on_purpose(form: str) -> None:
    for ai in IDENTIFIERS:
        if ai in TRADE_ITEM:
            continue
        value = value_of(ai)
        text = {
            "symbol": f"]d2{ai}{value}{GS}01{STOVE}",
            "printed": f"(01){STOVE}({ai}){value}",
            "link": f"https://example.com/01/{STOVE}?{ai}={value.replace('/', '%2F')}",
        }[form]
        found = read(text)
        assert isinstance(found, Gtin), text
        assert found.gtin == STOVE
        kept = dict(found.facts).get(ai) == value
        typed = replace(found, facts=(), in_doubt=()) != Gtin(STOVE)
        left_out = ai in gs1.PERSONAL | gs1.OPENED
        assert (kept or typed) is not left_out, (ai, found)


def test_every_identifier_alone_is_named_as_what_it_is() -> None:
    for ai in IDENTIFIERS:
        found = read(f"]C1{ai}{value_of(ai)}")
        if ai in TRADE_ITEM:
            assert isinstance(found, Gtin), ai
        elif ai in ("00", "02"):
            assert isinstance(found, LogisticUnit), ai
        elif ai in ("8110", "8112", "255"):
            assert isinstance(found, Coupon), ai
        elif not isinstance(found, Gtin):  # some digits are an article number as well
            assert isinstance(found, Unreadable), ai
            assert found.why in ("no_article", "restricted"), ai


@pytest.mark.parametrize("ai", IDENTIFIERS)
def test_the_bounds_of_a_value_are_those_of_its_format(ai: str) -> None:
    one = gs1.identifier(ai)
    assert one is not None
    assert one.ai == ai
    value = value_of(ai)
    assert one.takes(value)
    assert not one.takes("")
    assert not one.takes(value + "9" * one.most)
    assert not one.takes(value[:-1] + "\u0664")
    if one.fixed and one.ai not in VALUES:
        assert not one.takes(value[:-1])


@pytest.mark.parametrize("ai", ["", "0", "05", "999999", "ab", "31", "٠١"])
def test_what_is_no_identifier_takes_nothing(ai: str) -> None:
    assert not gs1.takes(ai, "1")


BESIDE = st.sampled_from([ai for ai in IDENTIFIERS if ai not in TRADE_ITEM])


@given(st.lists(BESIDE, max_size=6, unique=True), st.booleans())
def test_elements_come_back_as_they_were_put_together(ais: list[str], bracketed: bool) -> None:
    said = {"01": STOVE} | {ai: value_of(ai) for ai in ais}
    if bracketed:
        text, symbology = "".join(f"({ai}){value}" for ai, value in said.items()), None
    else:
        text, symbology = GS.join(ai + value for ai, value in said.items()), "]d2"
    assert elements(text, symbology).values == said


@given(st.lists(BESIDE, min_size=1, max_size=4, unique=True))
def test_the_article_stands_also_where_all_separators_were_lost(ais: list[str]) -> None:
    said = {"01": STOVE} | {ai: value_of(ai) for ai in ais}
    found = read("]C1" + "".join(ai + value for ai, value in said.items()))
    assert isinstance(found, Gtin)
    assert found.gtin == STOVE
    assert not {ai for ai, _ in found.facts} & set(found.in_doubt)
