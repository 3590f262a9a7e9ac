"""What nothing answers to is counted on the kiosk, and labels of the store's own scales open their article."""

from __future__ import annotations

import json

from kiosk.main import Program
from shell import pictures
from shop.gtins import check_digit
from shop.instore import PRESETS, measure_check_digit
from tests.kiosk.shop import LOST


def answered(kiosk: Program, text: str) -> None:
    before = kiosk.models.app.state.notice.id
    kiosk.frame.scanner.inject(text)
    assert pictures.wait(lambda: kiosk.models.app.state.notice.id > before), text


def test_what_nothing_answers_to_is_counted_without_saying_who(kiosk: Program) -> None:
    for text in (LOST, LOST, "https://shop.example/?who=anna", "STAFF:a b", "S1:ABC"):
        answered(kiosk, text)
    kiosk.frame.background.idle(30)
    assert kiosk.records is not None
    assert kiosk.records.tell_unknown().result()
    (row,) = kiosk.records.pending(2, 9)
    seen = json.loads(row.payload)["body"]["seen"]
    assert sorted((one["why"], one["what"], one["n"]) for one in seen) == [
        ("not_in_range", "0" + LOST, 2),
        ("web_address", "shop.example", 1),
    ]
    assert b"anna" not in row.payload


def test_a_label_of_the_scales_is_read_as_the_store_is_set_up(kiosk: Program) -> None:
    label = "221234" + measure_check_digit("01299") + "01299"
    label += check_digit(label)
    answered(kiosk, label)
    assert kiosk.models.app.state.notice.title == "That label is made in the store"
    kiosk.memory.layouts = lambda: PRESETS["de"]  # type: ignore[method-assign]
    object.__setattr__(kiosk.models.app._house, "layouts", kiosk.memory.layouts)
    answered(kiosk, label)
    assert kiosk.models.app.state.notice.title == "We don’t know this product yet"
