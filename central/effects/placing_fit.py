"""Whether a shopper's order can be: places, contact, prices as they were seen, and goods that are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from central import ledger, placing_prices
from central.effects.placing_case import Case, No, PlaceAsked, PlaceLine
from central.texts import clean
from shop import deliveries
from shop.basket_totals import Totals, totals
from shop.baskets import Basket, BasketLine, Quote
from shop.ordering import PlacingLine

_AHEAD = timedelta(minutes=5)
"""A device's clock may be so wrong, and no more, where it says when a price was shown."""


def unfit(case: Case) -> No | None:
    asked, sent = case.asked, any(one.way == "ship" for one in case.asked.lines)
    if any(not _is_place(case, one) for one in asked.lines):
        return No("unknown_place", "Goods cannot be had in one of the places of this order.")
    if (sent and case.option is None) or (asked.pay == "phone" and not case.terms.pay_link):
        return No("terms", "This way of delivery or payment is not offered any more.")
    if asked.forgotten:  # without goods to be sent, the number of the request is enough to pay and collect it
        lost = No("forgotten", "Where to send this is not known any more. It has to be ordered again.")
        return lost if sent else None
    if (found := _wrong_contact(case, sent=sent)) is not None:
        return No("contact", f"The {found} of this order cannot be used.")
    return None


def _is_place(case: Case, line: PlaceLine) -> bool:
    row = case.places.get(line.place)
    if row is None:
        return False
    if line.way in ("shelf", "hold"):
        return line.place == case.store
    return bool(row.kind == "store" if line.way == "pickup" else row.kind in ("warehouse", "store"))


def _wrong_contact(case: Case, *, sent: bool) -> str | None:
    """The first field of contact and address that does not do. A customer is known, unless they said something else."""
    try:
        contact = deliveries.contact_from(case.buyer.contact)
        address = deliveries.address_from(case.buyer.address) if sent else None
    except (ValueError, TypeError):
        return "contact"
    found = deliveries.problems(contact, address, case.terms.countries)
    if case.buyer.id is not None and not case.buyer.contact:
        found = {name: problem for name, problem in found.items() if name not in ("name", "email", "phone")}
    return next(iter(found), None)


def quoted(case: Case) -> Totals | No:
    """What all of it costs: at the quotes the shopper saw, and less where it is cheaper by now. More only where a quote
    is older than a day, or never was: then the shopper agrees anew."""
    asked, now = case.asked, case.context.now
    known = placing_prices.of_store(
        case.context.connection, case.store, (one.variant for one in asked.lines), case.terms, case.buyer.tier, now
    )
    lost = [one for one in asked.lines if one.variant not in known.articles]
    if lost:
        return No("unknown_article", "An article of this order is not sold any more.", tuple(map(_line, lost)))
    quotes = {one.line: _accepted(known, one, now) for one in asked.lines}
    dearer = tuple(
        _line(one, price=known.now(one.variant, now).now.minor) for one in asked.lines if quotes[one.line] is None
    )
    if dearer:
        return No("price_changed", "A price has changed since it was shown.", dearer)
    cost = totals(_basket(asked, quotes), case.terms, case.option, asked.currency)
    if cost.unpriced or cost.total > asked.total:
        new = None if cost.unpriced else cost.total
        return No("price_changed", "What this order costs has changed since it was shown.", total=new)
    return cost


def _accepted(known: placing_prices.Prices, line: PlaceLine, now: datetime) -> Quote | None:
    present = known.now(line.variant, now)
    shown_at = min(line.shown, now)
    then = None
    if line.shown <= now + _AHEAD and now - shown_at <= placing_prices.ACCEPTED:
        then = known.then(line.variant, shown_at, line.price)
    if present.now.minor < line.price:
        return present
    return then or (present if present.now.minor == line.price else None)


def _basket(asked: PlaceAsked, quotes: Mapping[int, Quote | None]) -> Basket:
    lines = (
        BasketLine(one.line, one.variant, "", one.title, None, one.quantity, quotes[one.line], one.way, one.place)
        for one in asked.lines
    )
    return Basket(tuple(lines))


def short(case: Case) -> No | None:
    """What is not there in full. The stock items are held from here on: whoever comes next sees what this one took."""
    wanted = Counter[ledger.Key]()
    for one in case.asked.reserved:
        wanted[one.variant, one.place] += one.quantity
    levels = ledger.levels(case.context.connection, sorted({variant for variant, _ in wanted}))
    left = {key: _left(levels.get(key)) for key in wanted}
    gone = [one for one in case.asked.reserved if left[one.variant, one.place] < wanted[one.variant, one.place]]
    if not gone:
        return None
    lines = tuple(_line(one, left=left[one.variant, one.place]) for one in gone)
    return No("sold_out", _sold_out(gone, lines), lines)


def _left(level: ledger.Level | None) -> int:
    return 0 if level is None else max(0, level.on_hand - level.reserved - level.safety)


def _sold_out(gone: Sequence[PlaceLine], lines: Sequence[PlacingLine]) -> str:
    named = [
        f"{clean(one.title) or one.variant} ({one.quantity} wanted, {said['left']} left)"
        for one, said in zip(gone, lines, strict=True)
    ]
    return f"Not there any more: {', '.join(named[:3])}{' and more' if len(named) > 3 else ''}."


def _line(one: PlaceLine, **more: int) -> PlacingLine:
    said: PlacingLine = {"line": one.line, "variant": one.variant, "title": clean(one.title), "place": one.place}
    said["wanted"] = one.quantity
    if "left" in more:
        said["left"] = more["left"]
    if "price" in more:
        said["price"] = more["price"]
    return said
