"""The shapes of JSON Lines that a retailer gives us: `shop.bodies` with the ids and with what only central needs."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from central.imports.jsonlines import UNSPEAKABLE
from central.imports.store_lines import ServiceLine, ShopUrl, SpecialLine
from central.imports.values import moment
from central.texts import clean
from shop import basket_terms, cards, return_policy
from shop.baskets import MOST_LINES, MOST_UNITS
from shop.customers import MOST_LISTED, Consent
from shop.instore import layouts_from
from shop.return_money import STORE_CREDIT
from shop.substitutes import HIGHEST_PERCENT

Id = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=64, pattern=r"^[A-Za-z0-9._:@-]+$")
]
Text = Annotated[str, StringConstraints(max_length=500), AfterValidator(clean)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(clean)]
Variant = Annotated[str, StringConstraints(min_length=1, max_length=128), AfterValidator(clean)]
Serial = Annotated[str, StringConstraints(min_length=1, max_length=64), AfterValidator(clean)]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")


Moment = Annotated[str, StringConstraints(max_length=40), AfterValidator(moment)]
"""A time as RFC 3339 text in UTC, whatever zone it was given in."""


class Line(BaseModel):
    """Unknown fields are left alone: a retailer's export may say more than we use."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)

    def body(self, *without: str) -> dict[str, Any]:
        """What devices get: what was said, and nothing that was not."""
        return self.model_dump(exclude_unset=True, exclude_none=True, exclude={"id", *without})


class RetailerLine(Line):
    name: Name
    tagline: Text = ""
    logo: Text = ""
    accent: Colour = "#1F5B4A"
    accent_dark: Colour = "#7FC4A8"
    paper: Colour = "#FAF7F2"
    ink: Colour = "#1D211F"
    radius_mm: Annotated[float, Field(ge=0, le=20)] = 3.0
    languages: list[Id] = Field(default_factory=lambda: ["en"])
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


class SubstitutesLine(Line):
    """As `shop.substitutes.Rule`."""

    percent: Annotated[int, Field(ge=1, le=HIGHEST_PERCENT)] | None = None
    consent: bool | None = None


def _ordering(said: dict[str, Any] | None) -> dict[str, Any] | None:
    if said is not None:
        basket_terms.read(said)
    return said


_Synonyms = Annotated[list[Annotated[str, Field(min_length=2, max_length=60)]], Field(min_length=2, max_length=30)]
"""Names of one thing, in whatever language."""


class LimitsLine(Line):
    ages: dict[str, Annotated[list[Annotated[int, Field(ge=0)]], Field(min_length=2, max_length=2)]] = Field(
        default_factory=dict
    )
    low: Annotated[int, Field(ge=1)] = 1
    some: Annotated[int, Field(ge=1)] = 4
    plenty: Annotated[int, Field(ge=1)] = 10
    substitutes: SubstitutesLine | None = None
    ordering: Annotated[dict[str, Any] | None, AfterValidator(_ordering)] = None
    synonyms: Annotated[list[_Synonyms] | None, Field(max_length=5000)] = None
    sensitive: Annotated[list[Name] | None, Field(max_length=500)] = None


class FixtureLine(Line):
    kind: Id
    label: Text = ""
    x: float
    y: float
    width: Annotated[float, Field(gt=0)]
    height: Annotated[float, Field(gt=0)]
    category: Text = ""


class PlanLine(Line):
    width: Annotated[float, Field(gt=0)]
    height: Annotated[float, Field(gt=0)]
    fixtures: list[FixtureLine]


def _hours(week: list[list[str] | None]) -> list[list[str] | None]:
    for day in week:
        if day is not None and (len(day) != 2 or not all(_CLOCK.fullmatch(at) for at in day) or day[0] >= day[1]):
            raise ValueError('must be seven of ["09:00", "19:00"] or null')
    return week


def _labels(said: str | list[dict[str, str | int]] | None) -> str | list[dict[str, str | int]] | None:
    layouts_from(said)
    return said


def _returns(said: dict[str, Any] | None) -> dict[str, Any] | None:
    if said is not None:
        return_policy.read(said)
    return said


class ReturnsLine(Line):
    """A policy for returns, as `shop.return_policy` reads it."""

    model_config = ConfigDict(extra="allow")


class StoreLine(Line):
    id: Annotated[Id, Field(validation_alias=AliasChoices("id", "code"))]
    name: Name
    kind: Literal["store", "warehouse"] = "store"
    city: Text = ""
    street: Text = ""
    phone: Text = ""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    time_zone: Text = "UTC"
    hours: Annotated[list[list[str] | None], Field(min_length=7, max_length=7), AfterValidator(_hours)] | None = None
    region: Id = "main"
    zone: Id = "main"
    assortment: Id = "main"
    delivery_days: Annotated[list[Annotated[int, Field(ge=0)]], Field(min_length=2, max_length=2)] | None = None
    plan: PlanLine | None = None
    labels: Annotated[str | list[dict[str, str | int]] | None, AfterValidator(_labels)] = None
    email: Text = ""
    special: Annotated[list[SpecialLine], Field(max_length=60)] = Field(default_factory=list)
    services: Annotated[list[ServiceLine], Field(max_length=30)] = Field(default_factory=list)
    shop_url: ShopUrl = ""
    returns: Annotated[dict[str, Any] | None, AfterValidator(_returns)] = None


class StaffLine(Line):
    id: Id
    name: Name
    role: Literal["associate", "senior", "manager"]
    badge: Annotated[str, StringConstraints(max_length=64)] = ""
    pin: Annotated[str, StringConstraints(max_length=256, pattern=r"^\$argon2id\$")]
    store: Id | None = None
    stores: list[Id] = Field(default_factory=list)


class PromotionLine(Line):
    id: Id
    kind: Literal["percent", "amount", "multibuy", "member"]
    title: Name
    titles: dict[Id, Text] = Field(default_factory=dict)
    value: Annotated[int, Field(ge=0)] = 0
    starts: Moment
    ends: Moment
    products: list[Text] = Field(default_factory=list)
    brands: list[Text] = Field(default_factory=list)
    categories: list[Text] = Field(default_factory=list)
    everything: bool = False
    buy: Annotated[int, Field(ge=0)] = 0
    pay: Annotated[int, Field(ge=0)] = 0
    tier: Text = ""
    zones: list[Id] = Field(default_factory=list)

    @model_validator(mode="after")
    def _sense(self) -> PromotionLine:
        if self.starts >= self.ends:
            raise ValueError("ends before it begins")
        if self.kind == "percent" and self.value > 100:
            raise ValueError("more than 100 percent")
        if self.kind == "multibuy" and not 0 < self.pay < self.buy:
            raise ValueError("a multi-buy needs pay below buy")
        return self


class ConsentLine(Line):
    given: bool
    at: Moment | None = None


def _word(said: Any) -> Any:
    """A consent may be said as true or false alone."""
    return {"given": said} if isinstance(said, bool) else said


class LookedLine(Line):
    variant: Variant
    at: Moment | None = None


def _looked(said: Any) -> Any:
    """What was looked at may be said by its number alone."""
    return {"variant": said} if isinstance(said, str) else said


class WantedLine(Line):
    variant: Variant
    quantity: Annotated[int, Field(ge=1, le=MOST_UNITS)] = 1


class CustomerLine(Line):
    """`points_at`: when the points were counted. `viewed` has the latest first; `basket` is the one that is open in the
    web shop."""

    id: Id
    name: Name
    first_name: Text = ""
    member: Annotated[Text, StringConstraints(max_length=64)] = ""
    tier: Text = ""
    points: int = 0
    points_at: Moment | None = None
    email: Text = ""
    language: Text = ""
    consents: dict[Consent, Annotated[ConsentLine, BeforeValidator(_word)]] = Field(default_factory=dict)
    preferences: Annotated[list[Name], Field(max_length=MOST_LISTED)] = Field(default_factory=list)
    sizes: dict[Name, Name] = Field(default_factory=dict, max_length=MOST_LISTED)
    wish_list: list[Variant] = Field(default_factory=list, max_length=MOST_LISTED)
    viewed: list[Annotated[LookedLine, BeforeValidator(_looked)]] = Field(default_factory=list, max_length=MOST_LISTED)
    basket: list[WantedLine] = Field(default_factory=list, max_length=MOST_LINES)
    basket_at: Moment | None = None


class OrderLine(Line):
    line: Annotated[int, Field(ge=1)]
    variant: Annotated[str, StringConstraints(min_length=1, max_length=128)]
    title: Text = ""
    quantity: Annotated[int, Field(ge=1)]
    price: Annotated[int, Field(ge=0)]
    captured: Annotated[int, Field(ge=0)] | None = None
    tax: Annotated[int, Field(ge=0)] = 0
    points: Annotated[int, Field(ge=0)] = 0
    serials: Annotated[list[Serial], Field(max_length=500)] = Field(default_factory=list)
    states: dict[Id, Annotated[int, Field(ge=0)]]

    @model_validator(mode="after")
    def _whole(self) -> OrderLine:
        """Trade rules, section 3: `returned` counts inside `handed_over`."""
        placed = sum(units for state, units in self.states.items() if state != "returned")
        if placed != self.quantity:
            raise ValueError(f"the states add up to {placed}, the quantity is {self.quantity}")
        if self.states.get("returned", 0) > self.states.get("handed_over", 0):
            raise ValueError("more came back than was handed over")
        if self.tax > (self.quantity * self.price if self.captured is None else self.captured):
            raise ValueError("more tax than was paid for the line")
        if len(self.serials) > self.quantity or len(set(self.serials)) < len(self.serials):
            raise ValueError("more serial numbers than units, or one of them twice")
        return self


def _own(tender: str) -> str:
    if tender == STORE_CREDIT:
        raise ValueError(f"{STORE_CREDIT} is what returns make, please call it otherwise")
    if cards.is_one(tender):
        raise PydanticCustomError(UNSPEAKABLE, "looks like the number of a card, please send another name for it")
    return tender


class TenderLine(Line):
    id: Annotated[Id, StringConstraints(max_length=63), AfterValidator(_own)]
    kind: Annotated[str, StringConstraints(max_length=32)] = ""
    paid: Annotated[int, Field(ge=0)]


class TrackingLine(Line):
    """Where a parcel is, as `shop.customers.Parcel`."""

    carrier: Text = ""
    state: Literal["packed", "sent", "out", "delivered"]
    at: Moment | None = None


class PurchaseLine(Line):
    id: Annotated[Id, Field(validation_alias=AliasChoices("id", "number"))]
    customer: Id | None = None
    channel: Id = "web"
    method: Id = "pickup"
    store: Id | None = None
    status: Id
    placed_at: Moment
    promised_at: Moment | None = None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    total: Annotated[int, Field(ge=0)]
    pickup_code: Text | None = None
    shipping: Annotated[int, Field(ge=0)] = 0
    tenders: list[TenderLine] = Field(default_factory=list)
    tax_included: bool = False
    tracking: TrackingLine | None = None
    lines: Annotated[list[OrderLine], Field(min_length=1)]

    @model_validator(mode="after")
    def _each_once(self) -> PurchaseLine:
        if len({one.line for one in self.lines}) != len(self.lines):
            raise ValueError("a line number is there twice")
        if len({one.id for one in self.tenders}) != len(self.tenders):
            raise ValueError("a tender is there twice")
        return self

    @model_validator(mode="after")
    def _paid(self) -> PurchaseLine:
        """What was paid is the lines, less discounts of the order, and the shipping; cents may be lost in rounding."""
        if self.shipping > self.total:
            raise ValueError(f"the shipping is {self.shipping}, the total only {self.total}")
        if (paid := sum(one.paid for one in self.tenders)) > self.total:
            raise ValueError(f"the tenders add up to {paid}, the total is only {self.total}")
        if self.shipping or self.tenders:
            goods = sum(one.quantity * one.price if one.captured is None else one.captured for one in self.lines)
            lost = sum(one.quantity for one in self.lines)
            if goods + self.shipping + lost < self.total:
                raise ValueError(f"lines and shipping add up to {goods + self.shipping}, the total is {self.total}")
        return self
