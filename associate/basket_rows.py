"""The rows of the Basket page: lines, ways, sums, fields and what an order became. Names, numbers and times; the words
are the page's. Pure."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import get_args

from associate.basket_flow import Flow, World, currency
from associate.basket_state import SellChoice, SellField, SellLine, SellPart, SellSum, SellWay
from associate.wording import Wording
from shop import checkout_forms, places, sla
from shop.basket_offers import Offer, View, offer_of, offers
from shop.basket_terms import Option
from shop.basket_totals import Totals
from shop.baskets import MOST_UNITS, BasketLine
from shop.deliveries import arrives
from shop.lookups import Found
from shop.money import Money
from shop.ordering import Part, Pay, Placing, Trouble

WIDE = frozenset({"name", "email", "phone"})
DIGITS = frozenset({"phone", "postcode"})


def lines(flow: Flow, world: World, view: View, words: Wording) -> list[SellLine]:
    sums = flow.totals(world)
    return [_line(one, flow, sums, world, view, words) for one in flow.basket.lines]


def _line(one: BasketLine, flow: Flow, sums: Totals, world: World, view: View, words: Wording) -> SellLine:
    found, mine = flow.facts.get(one.variant), sums.line(one.line)
    said = offer_of(found, one, view, flow.others(one)) if found is not None else None
    before = flow.repriced.get(one.line)
    return SellLine(
        one.line,
        one.title,
        one.about,
        one.picture or "",
        one.quantity,
        one.quantity >= MOST_UNITS,
        words.money(one.quote.now) if one.quote else "",
        words.money(one.quote.was) if one.quote and one.quote.was else "",
        words.money(sums.money(mine.goods)) if mine else "",
        one.way,
        _name(world, one.place),
        when(said, world, view, words) if said is not None else "",
        level(said) if said is not None else "unknown",
        _left(said),
        _asks(said),
        words.since(said.as_of) if said is not None and said.as_of else "",
        words.money(before) if before is not None else "",
        before is not None and one.quote is not None and one.quote.now > before,
    )


def ways(flow: Flow, line: BasketLine, world: World, view: View, words: Wording) -> list[SellWay]:
    found = flow.facts.get(line.variant)
    if found is None:
        return []
    mine = f"{line.way}:{line.place}"
    return [
        _way(one, found, one.id == mine, world, view, words)
        for one in offers(found, line.quantity, view, flow.others(line))
    ]


def _way(one: Offer, found: Found, chosen: bool, world: World, view: View, words: Wording) -> SellWay:
    return SellWay(
        one.id,
        one.way,
        _name(world, one.place),
        when(one, world, view, words),
        _detail(one, found, world, words),
        level(one),
        _left(one),
        _asks(one),
        words.since(one.as_of) if one.as_of else "",
        one.open,
        chosen,
    )


def level(one: Offer) -> str:
    if not one.open:
        return "out"
    if one.promise.enough is None:
        return "unknown"
    return "low" if one.promise.may == "ask" else "good"


def _left(one: Offer | None) -> int:
    return -1 if one is None or one.promise.left is None or one.promise.enough is None else one.promise.left


def _asks(one: Offer | None) -> bool:
    return one is None or one.promise.enough is None or one.promise.may == "ask"


def _name(world: World, code: str) -> str:
    place = world.place(code)
    return place.name if place is not None else code


def _detail(one: Offer, found: Found, world: World, words: Wording) -> str:
    """Aisle and bay, how far it is, or what sending costs."""
    here, place = world.place(world.store), world.place(one.place)
    if one.way == "shelf":
        row = found.here.get(found.variant.id)
        spot = row.spot if row is not None else None
        return f"{spot.aisle}-{spot.bay}" if spot is not None else ""
    if one.way == "ship":
        option = next(iter(world.terms.options), None)
        return words.money(Money(option.price, world.currency)) if option is not None and world.currency else ""
    far = places.distance_m(here, place) if one.way == "pickup" and here is not None and place is not None else None
    return words.words.distance(far) if far is not None else ""


def when(one: Offer, world: World, view: View, words: Wording) -> str:
    """From when on it can be collected, or the days on which it comes; "" where that is not known."""
    if one.way == "shelf" or not one.open:
        return ""
    if one.way == "ship":
        option = next(iter(world.terms.options), None)
        return days(option, world, view.now, words) if option is not None else ""
    return ready(world, one.place, view.now, words)


def ready(world: World, code: str, now: datetime, words: Wording) -> str:
    place = world.place(code)
    at = sla.due(sla.Promise(now), place) if place is not None else None
    if at is None:
        return ""
    day, clock = at.astimezone(words.words.zone).date(), words.time(at)
    return clock if day == now.astimezone(words.words.zone).date() else f"{words.words.near(day)} {clock}"


def days(option: Option, world: World, now: datetime, words: Wording) -> str:
    home = next((one for one in world.locations if one.kind == "warehouse"), None)
    if home is None:
        return ""
    try:
        first, last = arrives(option, world.terms, now, home.time_zone)
    except (OSError, ValueError, KeyError):  # no such time zone on this machine
        return ""
    near = words.words.near
    return near(first) if first == last else f"{near(first)} – {near(last)}"


def sums(all_: Totals, option: Option | None, words: Wording) -> list[SellSum]:
    """What the total is made of; nothing where it is the goods alone."""

    def money(minor: int) -> str:
        return words.money(all_.money(minor))

    rows = [SellSum("goods", "", money(all_.regular))]
    if all_.regular > all_.goods:
        rows.append(SellSum("offers", "", money(all_.goods - all_.regular), good=True))
    if all_.discount:
        title = all_.discounted_by.title if all_.discounted_by else ""
        rows.append(SellSum("discount", title, money(-all_.discount), good=True))
    if option is not None:
        rows.append(SellSum("delivery", "", money(all_.shipping) if all_.shipping else ""))
    if all_.tax and not all_.tax_included:
        rows.append(SellSum("tax", "", money(all_.tax)))
    return rows if len(rows) > 1 else []


def fields(flow: Flow, world: World) -> list[SellField]:
    wrong = flow.wrong(world.terms)
    form = flow.form
    return [
        SellField(
            name,
            "card_number" if name in form.refused else wrong.get(name, "") if name in form.left else "",
            name in WIDE,
            name in DIGITS,
        )
        for name in flow.asked(world.terms)
        if name != "country"
    ]


def countries(flow: Flow, world: World, words: Wording) -> list[SellChoice]:
    if not checkout_forms.sends(flow.basket):
        return []
    chosen = checkout_forms.country_of(flow.form, world.terms)
    return [SellChoice(one, territory(one, words.words.locale), "", one == chosen) for one in world.terms.countries]


def deliveries(flow: Flow, world: World, now: datetime, words: Wording) -> list[SellChoice]:
    chosen = checkout_forms.option_of(flow.form, flow.basket, world.terms)
    if chosen is None:
        return []
    return [
        SellChoice(
            one.code,
            words.money(Money(one.price, currency(flow.basket, world))) if one.price else "",
            days(one, world, now, words),
            one == chosen,
        )
        for one in world.terms.options
    ]


def payments(flow: Flow, world: World) -> list[SellChoice]:
    return [
        SellChoice(one, "", "", one == flow.form.pay)
        for one in get_args(Pay)
        if one == "counter" or world.terms.pay_link
    ]


def parts(flow: Flow, world: World, words: Wording) -> list[SellPart]:
    """What the order became, or why it did not."""
    sent, placed = flow.sent, flow.placed
    if sent is None:
        return []
    if placed is not None and placed.state == "refused":
        return [_trouble(at, one, placed, world, words) for at, one in enumerate(placed.trouble)]
    if placed is not None and placed.orders:
        made = [_part(at, one, placed, world, words) for at, one in enumerate(placed.orders)]
        return made + _goods(sent.basket.lines, sent.totals, world, words, only="shelf")
    return _goods(sent.basket.lines, sent.totals, world, words)


def _part(at: int, one: Part, placed: Placing, world: World, words: Wording) -> SellPart:
    way = "ship" if one.method == "ship" else "hold" if one.place == world.store else "pickup"
    when = "" if way == "ship" else ready(world, one.place, placed.at, words)
    amount = words.money(Money(one.total, placed.currency))
    return SellPart(at, "", one.number, way, _name(world, one.place), when, amount)


def _trouble(at: int, one: Trouble, placed: Placing, world: World, words: Wording) -> SellPart:
    price = words.money(Money(one.price, placed.currency)) if one.price is not None else ""
    left = -1 if one.left is None else one.left
    return SellPart(at, one.title, "", "", _name(world, one.place), "", "", left, price)


def _goods(
    chosen: tuple[BasketLine, ...], all_: Totals, world: World, words: Wording, only: str = ""
) -> list[SellPart]:
    rows = []
    for one in chosen:
        mine = all_.line(one.line)
        title = f"{one.quantity} × {one.title}" if one.quantity > 1 else one.title
        amount = words.money(all_.money(mine.goods)) if mine is not None else ""
        if one.way == (only or one.way):
            rows.append(SellPart(100 + one.line, title, "", one.way, _name(world, one.place), "", amount))
    return rows


@lru_cache(256)
def territory(code: str, locale: str) -> str:
    """A country in the language of the moment."""
    from babel import Locale

    return str(Locale.parse(locale).territories.get(code, code))
