"""What the exchange page shows: the variants of a product with what is to be had of each, the ways it may come, and
what goes out for which line. Pure but for `read`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from associate import lack, shelf
from associate.alarms import detail_of
from associate.exchange_plan import Pick, Plan
from associate.lack import Lack, Source
from associate.return_desk_flow import Facts, Flow
from associate.return_desk_rows import title_of
from associate.shelf import Level
from associate.stock import Shelves
from shop import orders
from shop.catalog import Variant
from shop.exchanges import Basket
from shop.lookups import Found
from shop.money import Money
from shop.places import Location
from shop.prices import effective
from shop.promises import Limits

MOST_PLACES = 4
"""Places to choose from; the nearest that have it."""


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...
    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """One product as read: `all` has every variant in the catalogue's order. `instead`: the article that comes back, as
    it is in the assortment, None where it is no longer."""

    all: tuple[Found, ...]
    instead: Found | None
    locations: tuple[Location, ...]
    limits: Mapping[str, Limits]
    here: str

    def of(self, variant: str) -> Found | None:
        return next((one for one in self.all if one.variant.id == variant), None)


@dataclass(frozen=True, slots=True)
class VariantRow:
    """One variant, with what may be said of it here, in the nearest store that may have it, and in the warehouse: the
    digits or the band, "" is unknown. `difference` to what comes back, per unit, of the same product."""

    id: str
    color: str
    size: str
    picture: str
    selected: bool
    price: str
    here: str
    here_level: Level
    near: str
    near_level: Level
    near_name: str
    stock: str
    stock_level: Level


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way in which it may come: shelf, store (collect at `name`) or ship (sent from there). `may` it be chosen, and
    if not, `why`: first (the office has to confirm the return) or none (this tablet knows of none)."""

    id: str
    kind: str
    name: str
    stock: str
    level: Level
    age: str
    may: bool
    why: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SwapRow:
    """A line that comes back, and what goes out for it, `goods` "" for nothing."""

    id: int
    title: str
    picture: str
    units: int
    goods: str
    detail: str
    goods_picture: str
    goods_units: int


def read(shelves: Shelves, found: Found | None, back: tuple[str, str]) -> Sheet | None:
    """Off the GUI thread: every variant of what was `found`. `back`: product and variant that come back."""
    if found is None:
        return None
    known = (found if one.id == found.variant.id else _variant(shelves, found, one) for one in found.product.variants)
    product, variant = back
    instead = shelves.product(product, variant) if product else None
    same = instead if instead is not None and instead.variant.id == variant else None
    there = tuple(one for one in known if one is not None)
    return Sheet(there, same, shelves.locations(), shelves.limits(), shelves.store())


def _variant(shelves: Shelves, found: Found, variant: Variant) -> Found | None:
    one = shelves.product(found.product.id, variant.id)
    return one if one is not None and one.variant.id == variant.id else None


def price_of(found: Found, now: datetime) -> Money | None:
    """What one costs today, None where nobody knows."""
    base = found.prices.get(found.variant.id)
    return effective(base, found.promotions, found.product, now).now if base is not None else None


def pick(sheet: Sheet, variant: str, units: int, held: bool, currency: str, now: datetime) -> Pick | None:
    """The variant as it would go out; None where nobody knows what it costs in this currency."""
    found = sheet.of(variant)
    price = price_of(found, now) if found is not None else None
    if found is None or price is None or price.currency != currency:
        return None
    back = sheet.instead
    same = back is not None and back.product.id == found.product.id
    was = price_of(back, now) if back is not None and same else None
    return Pick(
        found.product.id,
        variant,
        found.product.title,
        detail_of(found.variant),
        found.variant.picture or "",
        units,
        price.minor,
        was.minor if was is not None and was.currency == currency else None,
        held,
    )


def free_here(sheet: Sheet, variant: str) -> int | None:
    """Units on this store's shelf that no order waits for; None where nobody knows."""
    found = sheet.of(variant)
    row = found.here.get(variant) if found is not None else None
    if found is None or row is None:
        return None
    return row.on_hand - row.reserved - row.safety - found.delta.demand + found.delta.returned


def variants(sheet: Sheet, color: str, selected: str, now: datetime, words: Wording) -> list[VariantRow]:
    """Those of one colour, or all where the product has none."""
    shown = [one for one in sheet.all if not color or one.variant.color == color]
    return [_variant_row(sheet, one, selected, now, words) for one in shown]


def _variant_row(sheet: Sheet, found: Found, selected: str, now: datetime, words: Wording) -> VariantRow:
    variant, price = found.variant, price_of(found, now)
    here, level = shelf.here_text(found.here.get(variant.id), sheet.limits, now)
    others = sources(sheet, found, now, words)
    near = next((one for one in others if one.kind == "store"), None)
    stock = next((one for one in others if one.kind == "warehouse"), None)
    return VariantRow(
        variant.id,
        variant.color,
        variant.size,
        variant.picture or "",
        variant.id == selected,
        words.money(price) if price is not None else "",
        here,
        level,
        near.stock if near is not None else "",
        near.level if near is not None else "unknown",
        near.name if near is not None and near.may else "",
        stock.stock if stock is not None else "",
        stock.level if stock is not None else "unknown",
    )


def sources(sheet: Sheet, found: Found, now: datetime, words: Wording) -> list[Source]:
    """All other places, those that may have it first, the nearest of them first."""
    here = next((one for one in sheet.locations if one.code == sheet.here), None)
    known = Lack(found.variant.id, found, locations=sheet.locations, limits=sheet.limits)
    return [one for one in lack.sources(known, here, now, words) if one.id != sheet.here]


def ways(
    sheet: Sheet, one: Pick, plan: Plan, leaves: bool, now: datetime, words: Wording, *, line: int
) -> list[WayRow]:
    """This store's shelf first, then where the customer could collect it, then home. `leaves`: goods may leave before
    central has confirmed the return. What goes out for other lines than `line` is no longer there for this one."""
    found = sheet.of(one.variant)
    if found is None:
        return []
    others = sources(sheet, found, now, words)
    stores = [each for each in others if each.kind == "store" and each.may][:MOST_PLACES]
    homes = [each for each in others if each.kind == "warehouse" and each.may][:1]
    enough = _enough_here(sheet, one, plan, line)
    made = [_shelf(sheet, one, found, plan, leaves, enough, now, words)]
    if not leaves:
        made.append(_kept_here(sheet, one, found, plan, enough, now, words))
    made += [_away(each, "store", plan) for each in stores]
    return made + [_away(each, "ship", plan) for each in homes]


def _enough_here(sheet: Sheet, one: Pick, plan: Plan, line: int) -> bool:
    """Also for what is taken over for other lines already."""
    others = [each for at, each in plan.picks.items() if at != line and each.variant == one.variant and not each.held]
    return (free_here(sheet, one.variant) or 0) >= one.units + sum(each.units for each in others)


def _shelf(
    sheet: Sheet, one: Pick, found: Found, plan: Plan, leaves: bool, enough: bool, now: datetime, words: Wording
) -> WayRow:
    text, level = shelf.here_text(found.here.get(one.variant), sheet.limits, now)
    why = "" if leaves else "first"
    if leaves and not one.held and not enough:
        why = "none"
    age = _age(found, one.variant, now, words)
    return WayRow("shelf", "shelf", "", text, level, age, not why, why, plan.source == "shelf")


def _kept_here(sheet: Sheet, one: Pick, found: Found, plan: Plan, may: bool, now: datetime, words: Wording) -> WayRow:
    """Where it may not leave yet: the customer comes for it once the office has confirmed."""
    text, level = shelf.here_text(found.here.get(one.variant), sheet.limits, now)
    name = next((each.name for each in sheet.locations if each.code == sheet.here), "")
    chosen = plan.source == "store" and plan.at == sheet.here
    age = _age(found, one.variant, now, words)
    return WayRow(f"store:{sheet.here}", "here", name, text, level, age, may, "" if may else "none", chosen)


def _away(place: Source, kind: str, plan: Plan) -> WayRow:
    chosen = plan.source == kind and plan.at == place.id
    return WayRow(f"{kind}:{place.id}", kind, place.name, place.stock, place.level, place.age, True, "", chosen)


def _age(found: Found, variant: str, now: datetime, words: Wording) -> str:
    row = found.here.get(variant)
    return words.age(row.as_of, now) if row is not None and row.as_of is not None else ""


def swaps(flow: Flow) -> list[SwapRow]:
    """What comes back, and what goes out for it; in the end what went out."""
    if flow.facts is None:
        return []
    if flow.phase == "done":
        record = next((one for one in flow.facts.order.shown.returns if one.command == flow.command), None)
        if record is not None:
            return _went_out(record.swap, flow.plan) if record.swap is not None else []
    known = {line.line: line for line in flow.facts.order.shown.lines}
    return [_swap(flow.facts, known[line], one.units, flow.plan) for line, one in sorted(flow.chosen.items())]


def _went_out(swap: orders.Swap, plan: Plan) -> list[SwapRow]:
    """As it was saved; its pictures as they were chosen, which are gone after another return was opened."""
    pictures = {one.variant: one.picture for one in plan.picks.values()}
    return [
        SwapRow(at, "", "", one.quantity, one.title, "", pictures.get(one.variant, ""), one.quantity)
        for at, one in enumerate(swap.lines)
    ]


def _swap(facts: Facts, line: orders.Line, units: int, plan: Plan) -> SwapRow:
    hit, one = facts.articles.get(line.variant), plan.picks.get(line.line)
    return SwapRow(
        line.line,
        title_of(facts, line),
        (hit.variant.picture or "") if hit is not None else "",
        units,
        one.title if one is not None else "",
        one.detail if one is not None else "",
        one.picture if one is not None else "",
        one.units if one is not None else 0,
    )


def balance(basket: Basket | None) -> tuple[str, int]:
    """even, pay or back, and how much; "" without an exchange."""
    if basket is None:
        return "", 0
    if basket.even:
        return "even", 0
    return ("pay", basket.to_pay) if basket.to_pay else ("back", basket.back)


def colors(sheet: Sheet) -> Sequence[str]:
    return tuple(dict.fromkeys(one.variant.color for one in sheet.all if one.variant.color))
