"""An order that a shopper places in the store: the endless aisle (trade rules, sections 2 and 3). Pure.

Command, lane 0, aggregate `order:<id>`:

    order.place 1   `PlaceBody`

The id is minted when the person begins the checkout; its number for people, "R-XXXX-XXXX", follows from it and is the
same offline and online. Central answers in one transaction: it reserves all lines or none. What came of it reaches the
devices of the store as `placing`, kind `KIND`, without a word about the person (`PlacingBody`); each place that has to
do something gets an order of its own.

Refusals: `sold_out` (`lines` say what is left), `price_changed` (`lines` say the price now), `unknown_article`,
`unknown_place`, `contact` (what was typed in does not do), `terms` (delivery or payment that is not offered),
`forgotten` (a copy without contact, sent again after central lost the first one).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, Literal, NotRequired, TypedDict, cast, get_args

from shop.basket_terms import Option
from shop.basket_totals import Totals
from shop.baskets import WAYS, Basket, BasketLine, Quote, Way
from shop.deeds import Deed, Laid
from shop.deliveries import Address, Contact, address_body, contact_body
from shop.pickup_codes import CAPACITY, canonical, pickup_code, valid

KIND = "placing"
PREFIX = "SR-"
"""Numbers of the orders that come from such requests."""
GUEST = "guest-"
"""Ids of customers whom nobody knows but by what they said at one checkout."""
TYPE = "order.place"

Pay = Literal["counter", "phone"]
Told = Literal["order", "request"]
"""What the shopper was told: an order while central was there, a request while it was not."""
State = Literal["saved", "on_its_way", "to_pay", "paid", "refused", "expired", "cancelled"]
"""`saved`: on this device. `on_its_way`: sent, and not answered. `to_pay`: confirmed by central, reserved until
`pay_until`. Nothing before that is confirmed."""
CONFIRMED: frozenset[State] = frozenset({"to_pay", "paid"})
OVER: frozenset[State] = frozenset({"refused", "expired", "cancelled"})
Why = Literal[
    "", "sold_out", "price_changed", "unknown_article", "unknown_place", "contact", "terms", "forgotten", "other"
]


class PlaceLine(TypedDict):
    """`price` is the quoted price of one unit in minor units, `version` that of the price, `quoted_at` when it was
    shown. `place` as in `shop.baskets.BasketLine`."""

    line: int
    variant: str
    title: str
    quantity: int
    price: int
    version: int
    quoted_at: str
    way: Way
    place: str


class PlaceBody(TypedDict):
    """order.place 1. `total`: what the shopper agreed to pay for all of it, minor units. `contact` and `address` are
    gone from a device once central has answered (`FORGOTTEN`). `customer` of somebody who was identified. `actor`: who
    sells, "" for a shopper at a kiosk. `delivery`: code of `shop.basket_terms.Option`, where something is sent."""

    order: str
    number: str
    lines: list[PlaceLine]
    currency: str
    total: int
    contact: NotRequired[dict[str, str]]
    address: NotRequired[dict[str, str]]
    customer: NotRequired[str]
    delivery: NotRequired[str]
    pay: Pay
    language: str
    told: Told
    actor: str
    forgotten: NotRequired[bool]


PERSONAL = ("contact", "address", "customer")
"""What of a `PlaceBody` is about a person."""
FORGOTTEN = "forgotten"
"""Stands in a `PlaceBody` from which a device has removed what is about a person."""


class PlacingOrder(TypedDict):
    """One of the orders that it became. `method`: pickup, ship."""

    number: str
    method: str
    place: str
    total: int


class PlacingLine(TypedDict, total=False):
    """Why a line could not be had: `left` units can be, at `place`; or it costs `price` minor units by now."""

    line: int
    variant: str
    title: str
    place: str
    wanted: int
    left: int
    price: int


class PlacingBody(TypedDict, total=False):
    """Kind `placing`, id = the order's id. `link`: where it is paid on the phone. `total` of one that was refused
    because its sum has changed is what it costs now. Nothing in it is about a person."""

    number: str
    state: State
    why: Why
    store: str
    device: str
    orders: list[PlacingOrder]
    lines: list[PlacingLine]
    total: int
    on_shelf: int
    currency: str
    pay: Pay
    pay_until: str
    link: str
    told: Told
    at: str


@dataclass(frozen=True, slots=True)
class Part:
    """One order of those that it became."""

    number: str
    method: str
    place: str
    total: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """A line that could not be had. `left`: units that can be, None where that is not the matter; `price`: what one
    costs now, minor units."""

    line: int
    variant: str
    title: str
    place: str
    wanted: int
    left: int | None = None
    price: int | None = None


@dataclass(frozen=True, slots=True)
class Placing:
    """What became of an order that was placed in the store, as far as this device knows. `number` is the request's;
    `total` of everything, `on_shelf` of it for what the shopper takes along; minor units. `words` are central's, where
    it refused."""

    id: str
    number: str
    state: State
    total: int
    on_shelf: int
    currency: str
    pay: Pay
    told: Told
    at: datetime
    orders: tuple[Part, ...] = ()
    why: Why = ""
    words: str = ""
    trouble: tuple[Trouble, ...] = ()
    pay_until: datetime | None = None
    link: str = ""

    @property
    def is_confirmed(self) -> bool:
        return self.state in CONFIRMED


def request_number(order: str) -> str:
    """The number that a shopper reads, of the order with the id `order`: "R-7KQ2-9FXM". The last character checks the
    others (`shop.pickup_codes`)."""
    digest = blake2b(order.encode(), digest_size=8, person=b"request").digest()
    code = pickup_code(int.from_bytes(digest, "big") % CAPACITY)
    return f"R-{code[:4]}-{code[4:]}"


_TYPED = re.compile(r"[Rr][ -]?([0-9A-Za-z]{4})[ -]?([0-9A-Za-z]{4})")


def read_number(text: str) -> str | None:
    """A request's number as somebody typed or scanned it; None for what is none."""
    match = _TYPED.fullmatch(text.strip())
    code = canonical(match[1] + match[2]) if match else ""
    return f"R-{code[:4]}-{code[4:]}" if valid(code) else None


def place(
    order: str,
    basket: Basket,
    totals: Totals,
    *,
    pay: Pay,
    language: str,
    told: Told,
    now: datetime,
    contact: Contact | None = None,
    address: Address | None = None,
    customer: str = "",
    option: Option | None = None,
    actor: str = "",
) -> Deed:
    """Place `basket`, of which the shopper saw `totals`, as the order with the id `order`. What is held here is shown
    as reserved on this device at once. The caller has checked contact and address (`shop.deliveries.problems`).
    ValueError for a basket of which nothing needs an order, or with a line without a price."""
    if not basket.ordered() or totals.unpriced:
        raise ValueError("nothing to order, or something without a price")
    body: dict[str, Any] = {
        "order": order,
        "number": request_number(order),
        "lines": [_line_body(one, one.quote) for one in basket.lines if one.quote is not None],
        "currency": totals.currency,
        "total": totals.total,
        "pay": pay,
        "language": language,
        "told": told,
        "actor": actor,
    }
    body |= {"contact": contact_body(contact)} if contact else {}
    body |= {"address": address_body(address)} if address else {}
    body |= {
        name: said for name, said in {"customer": customer, "delivery": option.code if option else ""}.items() if said
    }
    return Deed(0, f"order:{order}", TYPE, body, overlay=(_laid(order, body, totals, now), *_held(basket)))


def _line_body(one: BasketLine, quote: Quote) -> PlaceLine:
    return {
        "line": one.line,
        "variant": one.variant,
        "title": one.title[:200],
        "quantity": one.quantity,
        "price": quote.now.minor,
        "version": quote.version,
        "quoted_at": _spelt(quote.at),
        "way": one.way,
        "place": one.place,
    }


def _laid(order: str, body: Mapping[str, Any], totals: Totals, now: datetime) -> Laid:
    said = {name: body[name] for name in ("number", "currency", "total", "pay", "told")}
    return KIND, order, {**said, "state": "saved", "on_shelf": totals.on_shelf, "at": _spelt(now)}


def _held(basket: Basket) -> tuple[Laid, ...]:
    """Units that this device no longer offers to the next shopper."""
    units: dict[str, int] = {}
    for one in basket.lines:
        if one.way == "hold":
            units[one.variant] = units.get(one.variant, 0) + one.quantity
    return tuple(("stock", variant, {"demand": n}) for variant, n in units.items())


def without_person(body: Mapping[str, Any]) -> dict[str, Any]:
    """A `PlaceBody` without what is about a person."""
    return {name: said for name, said in body.items() if name not in PERSONAL} | {FORGOTTEN: True}


def read(order: str, body: Mapping[str, Any], words: str = "") -> Placing | None:
    """A placing from its `PlacingBody`; None for one that makes no sense."""
    try:
        return Placing(
            order,
            _text(body["number"]),
            cast("State", _one_of(body["state"], get_args(State))),
            _units(body["total"]),
            _units(body.get("on_shelf", 0)),
            _text(body["currency"]),
            cast("Pay", _one_of(body["pay"], get_args(Pay))),
            cast("Told", _one_of(body["told"], get_args(Told))),
            _time(body["at"]),
            tuple(_part(one) for one in body.get("orders", ())),
            cast("Why", _one_of(body.get("why", ""), get_args(Why))),
            words,
            tuple(_trouble(one) for one in body.get("lines", ())),
            _time(body["pay_until"]) if body.get("pay_until") else None,
            _text(body.get("link", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _part(said: Mapping[str, Any]) -> Part:
    return Part(_text(said["number"]), _text(said["method"]), _text(said["place"]), _units(said["total"]))


def _trouble(said: Mapping[str, Any]) -> Trouble:
    left, price = (None if said.get(name) is None else _units(said[name]) for name in ("left", "price"))
    variant, title, at = (_text(said[name]) for name in ("variant", "title", "place"))
    return Trouble(_units(said["line"]), variant, title, at, _units(said["wanted"]), left, price)


def way(said: object) -> Way:
    """Raises ValueError for what is none."""
    return cast("Way", _one_of(said, WAYS))


def _one_of(value: object, known: Sequence[object]) -> object:
    if value not in known:
        raise ValueError(str(value)[:40])
    return value


def _units(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _time(value: object) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at


def _spelt(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
