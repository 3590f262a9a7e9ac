"""What is typed on the way to an order: what is asked for, what is wrong, and what is kept nowhere."""

from __future__ import annotations

import pytest

from shop import baskets, checkout_forms
from shop.basket_terms import read as terms_of
from shop.baskets import Basket, BasketLine, Way
from shop.checkout_forms import FIELDS, Form
from shop.deliveries import Field

TERMS = terms_of({"countries": ["DE", "US"], "delivery": [{"code": "standard", "price": 490, "days": [2, 4]}]})


def basket(*ways: Way) -> Basket:
    made = Basket()
    for n, way in enumerate(ways):
        line = BasketLine(0, f"v{n}", "p", "Pan", None, 1, None, way, "W01" if way == "ship" else "S01")
        made = baskets.add(made, line)
    return made


@pytest.mark.parametrize(
    ("ways", "known", "country", "asked"),
    [
        (("shelf",), False, "DE", ()),
        (("hold",), False, "DE", ("name", "email", "phone")),
        (("hold",), True, "DE", ()),
        (("ship",), True, "DE", ("street", "extra", "postcode", "city", "country")),
        (("ship", "hold"), True, "US", ("street", "extra", "postcode", "city", "state", "country")),
    ],
)
def test_only_what_the_ways_need_is_asked(
    ways: tuple[Way, ...], known: bool, country: str, asked: tuple[str, ...]
) -> None:
    assert checkout_forms.asked(basket(*ways), country, known=known) == asked


def test_a_card_number_is_refused_and_kept_nowhere_until_something_else_is_typed() -> None:
    form = checkout_forms.type_into(Form(), "street", "4111 1111 1111 1111")
    assert form.typed["street"] == ""
    assert form.refused == {"street"}
    assert checkout_forms.type_into(form, "street", "").refused == {"street"}
    assert checkout_forms.type_into(form, "street", "Quay 1").refused == frozenset()


def test_what_is_typed_is_not_in_its_words_for_a_log() -> None:
    assert "Ada" not in repr(checkout_forms.type_into(Form(), "name", "Ada Lind"))


def test_the_first_country_and_delivery_count_until_another_is_chosen() -> None:
    form, home = Form(), basket("ship")
    option = checkout_forms.option_of(form, home, TERMS)
    assert option is not None
    assert (checkout_forms.country_of(form, TERMS), option.code) == ("DE", "standard")
    assert checkout_forms.option_of(form, basket("hold"), TERMS) is None
    assert checkout_forms.country_of(Form(country="US"), TERMS) == "US"


def test_only_what_is_asked_for_can_be_wrong() -> None:
    home = basket("ship")
    form = checkout_forms.leave(Form({"postcode": "123", "street": "Quay 1", "city": "Kiel"}), *FIELDS)
    assert checkout_forms.wrong(form, home, TERMS, checkout_forms.asked(home, "DE", known=True)) == {
        "postcode": "postcode"
    }
    everything = checkout_forms.asked(home, "DE", known=False)
    assert checkout_forms.wrong(form, home, TERMS, everything).keys() == {"name", "email", "postcode"}


def test_a_state_is_asked_where_there_are_states() -> None:
    typed: dict[Field, str] = {"street": "1 Quay St", "postcode": "10001", "city": "New York", "state": "NY"}
    assert checkout_forms.address_of(Form(typed), "US").state == "NY"
    assert checkout_forms.address_of(Form(typed), "DE").state == ""


def test_somebody_is_written_to_by_mail_before_they_are_called() -> None:
    assert Form({"email": "a@example.com", "phone": "0431 1"}).reach == "a@example.com"
    assert Form({"phone": "0431 1"}).reach == "0431 1"
    assert Form().contact is None
