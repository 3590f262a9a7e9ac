"""What one needs to know to decide about a missing article: where else it may lie, what may replace it, who else has
it. Read in one go, shown without asking anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from associate.alarms import detail_of
from associate.shelf import Level, cell, level_of
from associate.walking import Stop
from shop.catalog import Product, Variant
from shop.lookups import Found, Hit, Order
from shop.money import Money
from shop.orders import Line
from shop.orders import Order as Facts
from shop.places import Location, Spot, distance_m
from shop.prices import BasePrice, Promotion, effective
from shop.promises import DEFAULT_LIMITS, Limits, stock_promise
from shop.stock import LocalDelta, StockRow, shown
from shop.substitutes import DEFAULT, Article, Rule, given_back, suggested


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...
    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class Around:
    """What is asked of the records, off the GUI thread."""

    find: Callable[[str], Found | None]
    product: Callable[[str, str | None], Found | None]
    similar: Callable[[str], tuple[Hit, ...]]
    orders: Callable[[], tuple[Order, ...]]
    locations: Callable[[], tuple[Location, ...]]
    limits: Callable[[], Mapping[str, Limits]]
    rule: Callable[[], Rule]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may replace the missing one, as people know it."""

    article: Article
    title: str
    detail: str
    picture: str
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class Returning:
    """Units that somebody has to put back on their shelf: they lie with the order `number`."""

    number: str
    units: int


@dataclass(frozen=True, slots=True)
class Lack:
    """All that is known around a missing article; `found` is None where it is no longer in the assortment."""

    variant: str = ""
    found: Found | None = None
    others: tuple[Candidate, ...] = ()
    returning: tuple[Returning, ...] = ()
    locations: tuple[Location, ...] = ()
    limits: Mapping[str, Limits] | None = None
    rule: Rule = DEFAULT

    @property
    def article(self) -> Article:
        found = self.found
        return Article(self.variant, found.product.id, found.product.category) if found else Article(self.variant, "")


NOTHING = Lack()


@dataclass(frozen=True, slots=True)
class Nearby:
    """Where to look again. `kind`: shelf (`label` is its bay), order (to be put back from the order `label`). `units`
    are -1 where nobody knows."""

    id: str
    kind: Literal["shelf", "order"]
    label: str
    units: int
    age: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that may replace it. `back` is what the customer gets back for each, "" for nothing."""

    id: str
    title: str
    detail: str
    picture: str
    price: str
    back: str
    spot: str
    units: int


@dataclass(frozen=True, slots=True)
class Source:
    """Another place that may have it. `stock` are the digits or the band that may be shown, "" is unknown; `may` it be
    asked for there."""

    id: str
    name: str
    city: str
    kind: str
    stock: str
    level: Level
    age: str
    may: bool


@dataclass(frozen=True, slots=True)
class OnWay:
    """Units that were asked for elsewhere and are not here yet. `gtin` of their article, "" where nobody knows."""

    id: str
    line: int
    title: str
    picture: str
    gtin: str
    units: int
    source: str
    asked: str


def read(around: Around, variant: str, product: str, now: datetime) -> Lack:
    """Off the GUI thread. `product` is "" where the article is not in the assortment."""
    found = around.product(product, variant) if product else None
    return Lack(
        variant,
        found,
        _others(around, found, now) if found is not None else (),
        tuple(_returning(around.orders(), variant)),
        around.locations(),
        around.limits(),
        around.rule(),
    )


def _others(around: Around, found: Found, now: datetime) -> tuple[Candidate, ...]:
    siblings = (one for one in found.product.variants if one.id != found.variant.id)
    same = tuple(_of_found(found, one, now, LocalDelta()) for one in siblings)
    return same + tuple(_of_hit(hit, now) for hit in around.similar(found.product.id))


def _returning(orders: Iterable[Order], variant: str) -> Iterable[Returning]:
    for order in orders:
        units = sum(line.units("to_shelve") for line in order.shown.lines if line.variant == variant)
        if units:
            yield Returning(order.number, units)


def of_found(found: Found, now: datetime) -> Candidate:
    """What was scanned or typed."""
    return _of_found(found, found.variant, now, found.delta)


def _of_found(found: Found, variant: Variant, now: datetime, delta: LocalDelta) -> Candidate:
    base, row = found.prices.get(variant.id), found.here.get(variant.id)
    return _candidate(found.product, variant, base, found.promotions, row, delta, now)


def _of_hit(hit: Hit, now: datetime) -> Candidate:
    product = Product(hit.product, hit.title, hit.brand, "", hit.category, (hit.variant,))
    return _candidate(product, hit.variant, hit.price, hit.promotions, hit.here, LocalDelta(), now)


def _candidate(
    product: Product,
    variant: Variant,
    base: BasePrice | None,
    promotions: tuple[Promotion, ...],
    row: StockRow | None,
    delta: LocalDelta,
    now: datetime,
) -> Candidate:
    price = effective(base, promotions, product, now).now if base is not None else None
    on_hand = max(0, row.on_hand) if row is not None else None
    free = max(0, row.on_hand - row.reserved - delta.demand + delta.returned) if row is not None else 0
    article = Article(variant.id, product.id, product.category, price, on_hand, free)
    spot = row.spot if row is not None else None
    return Candidate(article, product.title, detail_of(variant), variant.picture or "", spot)


# --- as it is shown


def nearby(lack: Lack, stop: Stop, now: datetime, words: Wording) -> list[Nearby]:
    """Its own bay first, then what waits to be put back."""
    row = lack.found.here.get(lack.variant) if lack.found is not None else None
    own = Nearby(
        "shelf",
        "shelf",
        stop.spot,
        max(0, row.on_hand) if row is not None else -1,
        words.age(row.as_of, now) if row is not None and row.as_of else "",
    )
    return [own, *(Nearby(one.number, "order", one.number, one.units, "") for one in lack.returning)]


def offers(lack: Lack, line: Line, currency: str, words: Wording) -> list[Offer]:
    """What suits the rule and is free in this store, the most alike first."""
    known = {one.article.variant: one for one in lack.others}
    fit = suggested(line, lack.article, [one.article for one in lack.others], lack.rule, currency=currency)
    return [offer(known[one.variant], line, words) for one in fit]


def offer(candidate: Candidate, line: Line, words: Wording) -> Offer:
    article, spot = candidate.article, candidate.spot
    price = article.price
    back = given_back(line, 1, price.minor) if price is not None else 0
    return Offer(
        article.variant,
        candidate.title,
        candidate.detail,
        candidate.picture,
        words.money(price) if price is not None else "",
        words.money(Money(back, price.currency)) if price is not None and back else "",
        f"{spot.aisle}-{spot.bay}" if spot is not None else "",
        article.free,
    )


def sources(lack: Lack, here: Location | None, now: datetime, words: Wording) -> list[Source]:
    """All other places: those that can be asked first, the nearest of them first."""
    rows = {row.location: row for row in lack.found.stock} if lack.found is not None else {}
    away = {one.code: distance_m(here, one) for one in lack.locations} if here is not None else {}
    others = [one for one in lack.locations if here is None or one.code != here.code]
    made = [_source(one, rows.get(one.code), lack.limits or {}, now, words) for one in others]

    def order(one: Source) -> tuple[bool, bool, float, str]:
        metres = away.get(one.id)
        return not one.may, one.level == "unknown", metres if metres is not None else float("inf"), one.name

    return sorted(made, key=order)


def _source(
    place: Location, row: StockRow | None, limits: Mapping[str, Limits], now: datetime, words: Wording
) -> Source:
    age = now - row.as_of if row is not None and row.as_of is not None else None
    limit = limits.get("stock_elsewhere", DEFAULT_LIMITS["stock_elsewhere"])
    promise = stock_promise(shown(row) if row is not None else None, age, here=False, limits=limit)
    return Source(
        place.code,
        place.name,
        place.city,
        place.kind,
        cell(promise),
        level_of(promise),
        words.age(row.as_of, now) if row is not None and row.as_of else "",
        promise.may == "request",
    )


def on_way(order: Facts, stops: Iterable[Stop], names: Mapping[str, str], now: datetime, words: Wording) -> list[OnWay]:
    """What was asked for elsewhere; `names` of the places by their code."""
    known, asked = {stop.id: stop for stop in stops}, {step.id: step.at for step in order.steps}
    made = []
    for one in order.transfers:
        stop, at = known.get(one.line), asked.get(one.id)
        made.append(
            OnWay(
                one.id,
                one.line,
                stop.title if stop else "",
                stop.picture if stop else "",
                stop.gtin if stop else "",
                one.units,
                names.get(one.source, one.source),
                words.moment(at, now) if at else "",
            )
        )
    return made
