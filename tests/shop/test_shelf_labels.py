"""The label of a shelf."""

from __future__ import annotations

from shop.shelf_labels import Shelved, shelf_label
from shop.slips import Code, Pair, Text

MUG = Shelved("mug-r", "Enamel Mug", "Red · M", "€15.00", "€18.00", "9520000000011", "7-B")


def test_it_says_name_price_place_and_has_the_articles_own_code() -> None:
    sheet = shelf_label(MUG, "en")
    assert (sheet.kind, sheet.name, sheet.rtl) == ("label", "shelf label mug-r", False)
    texts = [block.text.strip("\u2066\u2069") for block in sheet.blocks if isinstance(block, Text)]
    assert texts == ["Enamel Mug", "Red · M", "€15.00", "(€18.00)"]
    (pair,) = (block for block in sheet.blocks if isinstance(block, Pair))
    assert (pair.word.strip("\u2066\u2069"), pair.value.strip("\u2066\u2069")) == ("mug-r", "7-B")
    assert sheet.blocks[-1] == Code("bars", "9520000000011")


def test_an_article_without_a_number_of_its_own_has_the_shops() -> None:
    sheet = shelf_label(Shelved("mug-r", "Enamel Mug"), "ar")
    assert sheet.rtl
    assert sheet.blocks[-1] == Code("bars", "mug-r")
    assert not any(isinstance(block, Text) and block.size == "huge" for block in sheet.blocks)
