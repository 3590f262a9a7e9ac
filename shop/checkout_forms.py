"""What is typed and chosen on the way from a basket to its order, field by field: the same at a kiosk and at a tablet.
Pure. What is asked for, and what is wrong with it, says `shop.deliveries`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import get_args

from shop.basket_terms import Option, Terms
from shop.baskets import Basket
from shop.deliveries import Address, Contact, Field, Problem, has_card, needs, problems
from shop.ordering import Pay

REACH: tuple[Field, ...] = ("name", "email", "phone")
FIELDS: tuple[Field, ...] = get_args(Field)
LONGEST = 254
"""Characters that a field takes at all; whether that is too long for it is said with the field."""
WITH_STATE = ("US", "CA")


@dataclass(frozen=True, slots=True)
class Form:
    """`left`: fields the person has been in, or all of them; `refused`: those in which a card's number was typed, which
    is kept nowhere. `country`, `delivery` "": not chosen, the first one counts."""

    typed: Mapping[Field, str] = field(default_factory=dict, repr=False)
    country: str = ""
    delivery: str = ""
    pay: Pay = "counter"
    left: frozenset[Field] = frozenset()
    refused: frozenset[Field] = frozenset()

    @property
    def contact(self) -> Contact | None:
        said = {name: self.typed.get(name, "") for name in REACH}
        return Contact(**said) if any(said.values()) else None

    @property
    def reach(self) -> str:
        """Where the person is written to."""
        return self.typed.get("email") or self.typed.get("phone") or ""


def type_into(form: Form, name: Field, text: str) -> Form:
    """With what stands in a field now. A card's number is taken out of it at once, and the field is `refused` until
    something else is typed."""
    refused = has_card(name, text)
    typed = {**form.typed, name: "" if refused else text[:LONGEST]}
    kept = form.refused - {name} if text else form.refused
    return replace(form, typed=typed, refused=kept | {name} if refused else kept)


def leave(form: Form, *names: Field) -> Form:
    """The person goes on to another field: what is wrong with these may be said."""
    return replace(form, left=form.left | set(names))


def sends(basket: Basket) -> bool:
    return any(one.way == "ship" for one in basket.lines)


def country_of(form: Form, terms: Terms) -> str:
    return form.country or (terms.countries[0] if terms.countries else "")


def asked(basket: Basket, country: str, *, known: bool) -> tuple[Field, ...]:
    """The fields that are asked for: nothing of somebody whom central knows, but where to send things."""
    names = needs(basket)
    if known:
        names = tuple(name for name in names if name not in REACH)
    return names if country in WITH_STATE else tuple(name for name in names if name != "state")


def address_of(form: Form, country: str) -> Address:
    said = {name: form.typed.get(name, "") for name in ("street", "extra", "postcode", "city")}
    state = form.typed.get("state", "") if country in WITH_STATE else ""
    return Address(**said, state=state, country=country)


def wrong(form: Form, basket: Basket, terms: Terms, wanted: Collection[Field]) -> dict[Field, Problem]:
    """What is wrong with the fields that are asked for."""
    address = address_of(form, country_of(form, terms)) if sends(basket) else None
    found = problems(form.contact or Contact(), address, terms.countries)
    return {name: problem for name, problem in found.items() if name in wanted}


def option_of(form: Form, basket: Basket, terms: Terms) -> Option | None:
    """How it is sent; None where nothing is."""
    if not sends(basket):
        return None
    return terms.option(form.delivery) or next(iter(terms.options), None)
