"""A basket as codes for a tablet of the team: one after the other, the same ones while nothing changes, gone with the
visit."""

from __future__ import annotations

from kiosk.continued import ContinuedModel
from shop import baskets
from shop.basket_drafts import DraftLine, read
from shop.baskets import Basket, BasketLine


def basket(count: int) -> Basket:
    made = Basket()
    for n in range(count):
        line = BasketLine(0, f"variant-{n:028}", "p", "Pan", None, n + 1, None, "hold", "S01")
        made = baskets.add(made, line)
    return made


class Shopper:
    def __init__(self, count: int) -> None:
        self.basket = basket(count)
        self.model = ContinuedModel(lambda: self.basket)

    def all(self) -> list[str]:
        self.model.begin()
        codes = [self.model.state.code]
        while len(codes) < self.model.state.parts:
            self.model.next()
            codes.append(self.model.state.code)
        return codes


def test_every_line_is_in_one_of_the_codes() -> None:
    shopper = Shopper(20)
    codes = shopper.all()
    assert len(codes) > 1
    said = [draft for code in codes if (draft := read(code)) is not None]
    assert [line for draft in said for line in draft.lines] == [
        DraftLine(one.variant, one.quantity, "hold") for one in shopper.basket.lines
    ]
    assert len({draft.basket for draft in said}) == 1
    shopper.model.next()
    assert shopper.model.state.part == 1


def test_the_codes_stay_while_nothing_changes_and_are_others_for_another_basket() -> None:
    shopper = Shopper(2)
    before = shopper.all()
    shopper.model.close()
    assert shopper.model.state.code == ""
    assert shopper.all() == before
    shopper.basket = basket(3)
    assert shopper.all() != before


def test_an_empty_basket_has_no_code_and_a_visit_leaves_none() -> None:
    assert not Shopper(0).model.begin()
    shopper = Shopper(2)
    shopper.all()
    shopper.model.wipe()
    assert shopper.model.state.code == ""
    assert "variant" not in repr(vars(shopper.model))
