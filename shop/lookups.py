"""What a look-up on this device answers: facts as remembered, each with the time central last confirmed it.

The rules (effective price, promise by age) are applied by the caller, with its own `now`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from shop import orders
from shop.catalog import Product, Variant
from shop.prices import BasePrice, Promotion
from shop.stock import LocalDelta, StockRow


@dataclass(frozen=True, slots=True)
class Found:
    """Everything one product page needs, in one read.

    `stock` has this store first, then the other locations of which something is known; a location without a row is
    unknown. `promotions` are those that match the product at all, valid or not. `catalog_as_of` is None before the
    first complete sync.
    """

    product: Product
    variant: Variant
    prices: dict[str, BasePrice]
    """By variant id; a variant without a price is absent."""
    promotions: tuple[Promotion, ...]
    stock: tuple[StockRow, ...]
    """Rows of `variant` at every known location."""
    here: dict[str, StockRow]
    """This store's row per variant id, for the swatches and sizes."""
    delta: LocalDelta
    catalog_as_of: datetime | None
    promotions_as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Hit:
    """One product in a list of results; `variant` is the one to open and to picture."""

    product: str
    variant: Variant
    title: str
    brand: str
    category: tuple[str, ...]
    colors: int
    price: BasePrice | None
    promotions: tuple[Promotion, ...]
    here: StockRow | None


@dataclass(frozen=True, slots=True)
class Beside:
    """What is shown beside a product, each product once. `goes_with`: what the retailer puts beside it; `similar`: what
    may stand in for it; `others`: what others bought with it. `elsewhere`: by variant of it, its rows of other
    places."""

    goes_with: tuple[Hit, ...] = ()
    similar: tuple[Hit, ...] = ()
    others: tuple[Hit, ...] = ()
    elsewhere: dict[str, tuple[StockRow, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Results:
    """`total` counts all matches, up to a limit where `more` is set. `corrected` is the spelling searched instead."""

    text: str
    hits: tuple[Hit, ...]
    total: int
    more: bool = False
    corrected: str | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """One branch of the assortment, to browse: `path` from the top ("Outdoor", "Tents"), how many products lie in it or
    below, and a picture (SHA-256) of one of them. Answer of `Records.categories(path)`: the branches right below
    `path`; `Records.browse(path, limit)` answers the products as `Results`."""

    path: tuple[str, ...]
    products: int
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A call for staff. `pending` while this device's own change of it has not been confirmed by central. `passed`: who
    had taken it and passed it on."""

    id: str
    kind: str
    state: str
    device: str
    place: str
    reason: str
    product: str | None
    title: str
    made_at: datetime
    taken_by: str | None
    taken_name: str
    pending: bool
    language: str = ""
    taken_at: datetime | None = None
    passed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """An order of this store. `confirmed` is what central said last; `shown` has this device's own unconfirmed steps
    laid over it: goods handed over here, and a return as a pending refund. Only `confirmed` knows what is refunded, and
    `shown` never says more of it.

    `pending` while such a step waits. `contested` when one of them no longer fits what central says by now: somebody
    else was there meanwhile, and central will refuse it.
    """

    confirmed: orders.Order
    shown: orders.Order
    pending: bool = False
    contested: bool = False

    @property
    def number(self) -> str:
        return self.confirmed.number


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer with open business in this store. `points` and `tier` are as central said at `as_of`."""

    id: str
    first_name: str
    name: str
    member: str
    tier: str
    points: int
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class StaffMember:
    """`pin` is an argon2id hash string."""

    id: str
    name: str
    role: str
    badge: str
    pin: str


@dataclass(frozen=True, slots=True)
class Retailer:
    """Brand as data: colours "#rrggbb", `radius_mm` corner radius, `logo` a picture's SHA-256."""

    name: str
    tagline: str
    accent: str
    accent_dark: str
    paper: str
    ink: str
    radius_mm: float
    languages: tuple[str, ...]
    currency: str
    logo: str | None = None


@dataclass(frozen=True, slots=True)
class Age:
    """How current one scope is. `as_of`: when central last confirmed that nothing newer exists, None before the first
    complete sync; `behind`: rows known to be still missing."""

    scope: str
    gen: int
    seq: int
    behind: int
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Queue:
    """This device's unsent and unanswered actions."""

    pending: int
    rejected: int
    parked: int
    conflicts: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Mended:
    """Something of this device that was damaged, and what was done: `code` for programs, `n` actions it is about,
    `words` for people."""

    at: datetime
    code: str
    n: int
    words: str


@dataclass(frozen=True, slots=True)
class Device:
    """This installation after enrolment."""

    install: str
    store: str
    role: str
    name: str
    server: str
    scopes: tuple[str, ...]
    enrolled_at: datetime
