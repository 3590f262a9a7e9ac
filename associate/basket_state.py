"""What the Basket page of the tablet shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SellLine:
    """One line. `way` as in `shop.baskets.Way`, at `place` by its name; `when` it is to be had: a time, or days.
    `level` good, low, unknown or out; `there` units that are known to be there, -1 where nobody knows; `asks`: somebody
    has to look for it. `before`: what it cost when somebody last agreed, `dearer` whether that was less."""

    id: int
    title: str
    about: str
    picture: str
    quantity: int
    full: bool
    price: str
    was: str
    sum: str
    way: str
    place: str
    when: str
    level: str
    there: int
    asks: bool
    age: str
    before: str
    dearer: bool


@dataclass(frozen=True, slots=True)
class SellWay:
    """A way for the line that is being changed. `detail`: aisle and bay, how far, or what sending costs."""

    id: str
    way: str
    place: str
    when: str
    detail: str
    level: str
    there: int
    asks: bool
    age: str
    may: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class SellSum:
    """One row of the totals: `id` goods, offers, discount (called `title`), delivery or tax."""

    id: str
    title: str
    amount: str
    good: bool = False


@dataclass(frozen=True, slots=True)
class SellField:
    """One line to type into; what is typed is asked for apart. `problem` as in `shop.deliveries.Problem`."""

    id: str
    problem: str
    wide: bool
    digits: bool


@dataclass(frozen=True, slots=True)
class SellChoice:
    """A country, a way of delivery or of payment."""

    id: str
    name: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SellPart:
    """An order of those that it became (`number`), or a line that could not be had (`there`, `price`)."""

    id: int
    goods: str
    number: str
    way: str
    place: str
    when: str
    amount: str
    there: int = -1
    price: str = ""


@dataclass(frozen=True, slots=True)
class BasketState:
    """`phase`: empty, reading, failed, lines or sent. `code`: the basket came from a kiosk. `missing` parts of it were
    not scanned yet; `unknown` articles of it nobody knows here, `left_out` lines did not fit in.

    `short`: a line that is known not to be had as chosen, 0 for none. `dearer`: something costs more than was agreed
    to, `changed` lines cost something else. `asks`: contact or address are still needed. `ready`: it can be ordered.
    `trouble`: why nothing came of the last tap or scan. `choosing` a way, `swapping` an article: the line, called
    `about`.

    Of an order that was sent: `number`, `state` waiting, request, confirmed, paid, refused or expired, `why` as in
    `shop.ordering.Why`, `qr` what the till or a phone reads, `until` it is to be paid; `on_shelf` what
    the customer takes along beside it, which a till rings up."""

    phase: str = "empty"
    taken_over: bool = False
    missing: int = 0
    unknown: int = 0
    left_out: int = 0
    units: int = 0
    total: str = ""
    tax: str = ""
    saved: str = ""
    short: int = 0
    unpriced: bool = False
    dearer: bool = False
    changed: int = 0
    orders: bool = False
    sends: bool = False
    asks: bool = False
    ready: bool = False
    saving: bool = False
    trouble: str = ""
    undo: str = ""
    customer: str = ""
    member: str = ""
    named: str = ""
    reached: str = ""
    where: str = ""
    choosing: int = 0
    swapping: int = 0
    about: str = ""
    searched: bool = False
    pay: str = "counter"
    number: str = ""
    state: str = ""
    why: str = ""
    qr: str = ""
    phone: bool = False
    until: str = ""
    on_shelf: str = ""
