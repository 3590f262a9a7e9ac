"""One request of a shopper at work: what was asked, by whom, and where."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints
from sqlalchemy import select

from central import bulk
from central.effects.handling import Body, Context, Text
from central.effects.orders import LineNumber, each_once
from central.effects.stock import Variant
from central.tables import customer, house, location
from shop.basket_terms import Option, Terms, terms_from
from shop.baskets import MOST_LINES, MOST_UNITS, RESERVED, Way
from shop.ordering import GUEST, Pay, PlacingLine, Told, Why
from sync.messages import Identifier

Said = Annotated[str, StringConstraints(max_length=300)]


def _a_time(text: str) -> str:
    datetime.fromisoformat(text)
    return text


class PlaceLine(Body):
    """`shop.ordering.PlaceLine`."""

    line: LineNumber
    variant: Variant
    title: Text
    quantity: Annotated[int, Field(ge=1, le=MOST_UNITS)]
    price: Annotated[int, Field(ge=0, le=10**12)]
    version: Annotated[int, Field(ge=0)]
    quoted_at: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"), AfterValidator(_a_time)]
    way: Way
    place: Identifier

    @property
    def shown(self) -> datetime:
        return datetime.fromisoformat(self.quoted_at).astimezone(UTC)


class PlaceAsked(Body):
    """`shop.ordering.PlaceBody`."""

    order: Annotated[str, StringConstraints(pattern=r"^[0-9a-f-]{36}$")]
    number: Annotated[str, StringConstraints(max_length=16)]
    lines: Annotated[list[PlaceLine], Field(min_length=1, max_length=MOST_LINES), AfterValidator(each_once)]
    currency: Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]
    total: Annotated[int, Field(ge=0, le=10**15)]
    contact: Annotated[dict[str, Said], Field(max_length=8)] = Field(default_factory=dict)
    address: Annotated[dict[str, Said], Field(max_length=8)] = Field(default_factory=dict)
    customer: Identifier | None = None
    delivery: Annotated[str, StringConstraints(max_length=24)] = ""
    pay: Pay
    language: Annotated[str, StringConstraints(max_length=8)]
    told: Told
    actor: Annotated[str, StringConstraints(max_length=64)]
    forgotten: bool = False

    @property
    def reserved(self) -> list[PlaceLine]:
        return [one for one in self.lines if one.way in RESERVED]


@dataclass(frozen=True, slots=True)
class Buyer:
    """`id` of the customer; `tier` None for somebody who is no member. `contact` of a guest."""

    id: str | None
    tier: str | None
    contact: Mapping[str, str]
    address: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class No:
    """Why it cannot be: `lines` say more of it."""

    why: Why
    words: str
    lines: tuple[PlacingLine, ...] = ()
    total: int | None = None
    """What all of it costs now, where that is the matter."""


@dataclass(frozen=True, slots=True)
class Case:
    """One request at work."""

    context: Context
    asked: PlaceAsked
    terms: Terms
    places: Mapping[str, Any]
    buyer: Buyer

    @property
    def option(self) -> Option | None:
        return self.terms.option(self.asked.delivery)

    @property
    def store(self) -> str:
        return self.context.device.store


def case_of(context: Context, asked: PlaceAsked) -> Case:
    said = context.connection.execute(select(house.c.value).where(house.c.key == "limits")).scalar()
    wanted = sorted({context.device.store, *(one.place for one in asked.lines)})
    mine = bulk.among(context.connection, location.c.code, wanted)
    places = {row.code: row for row in context.connection.execute(select(location).where(mine))}
    terms = terms_from(json.loads(said) if said else {})
    return Case(context, asked, terms, places, _buyer(context, asked))


def _buyer(context: Context, asked: PlaceAsked) -> Buyer:
    """A customer whom central does not know is a guest."""
    row = None
    if asked.customer is not None and not asked.customer.startswith(GUEST):
        mine = select(customer).where(customer.c.id == asked.customer).with_for_update()
        row = context.connection.execute(mine).first()
    if row is None:
        return Buyer(None, None, asked.contact, asked.address)
    return Buyer(row.id, str(json.loads(row.body).get("tier") or ""), asked.contact, asked.address)
