"""What a basket costs (trade rules, sections 4 and 5): the same sum at kiosk, tablet and central. Pure, exact to the
minor unit.

1. A line costs its quoted price, or what the best multi-buy makes of all units of that article in the basket.
2. The best order discount is split over the lines by largest remainder. 3. Tax per line, inside of the price or on top.
4. Delivery, once for everything that is sent; its price is what is paid for it, with or without tax in it.

What is taken from the shelf is no part of an order: a till rings it up by itself. Its units count among themselves, and
towards no discount of the order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shop.basket_terms import Discount, Option, Terms
from shop.baskets import Basket, BasketLine, Quote
from shop.money import Money, largest_remainder
from shop.prices import Promotion, multibuy_total


@dataclass(frozen=True, slots=True)
class LineTotal:
    """Minor units. `regular`: without any reduction; `goods`: after prices and multi-buys; `share`: of the order
    discount; `tax`: inside of the rest, or on top of it. `offer` made the line cheaper than its price alone."""

    line: int
    regular: int
    goods: int
    share: int
    tax: int
    offer: Promotion | None = None

    @property
    def net(self) -> int:
        """What the goods of the line cost in the end, without tax on top."""
        return self.goods - self.share


@dataclass(frozen=True, slots=True)
class Totals:
    """Minor units of `currency`. `total` = goods - discount + shipping, plus `tax` where prices do not include it.
    `on_shelf` of it is for what is taken from the shelf here, without any part of shipping; `ordered` is the rest.
    `unpriced`: lines that nobody knows a price of, in no sum."""

    currency: str
    lines: tuple[LineTotal, ...] = ()
    regular: int = 0
    goods: int = 0
    discount: int = 0
    discounted_by: Discount | None = None
    shipping: int = 0
    tax: int = 0
    tax_included: bool = True
    total: int = 0
    on_shelf: int = 0
    unpriced: tuple[int, ...] = ()

    @property
    def saved(self) -> int:
        """By prices, multi-buys and the order discount."""
        return self.regular - self.goods + self.discount

    @property
    def ordered(self) -> int:
        return self.total - self.on_shelf

    def money(self, minor: int) -> Money:
        return Money(minor, self.currency)

    def line(self, number: int) -> LineTotal | None:
        return next((one for one in self.lines if one.line == number), None)


def totals(basket: Basket, terms: Terms, option: Option | None, currency: str) -> Totals:
    """What `basket` costs at its quotes. `option` is the chosen delivery, None where nothing is chosen yet: then none
    is in the sum. A quote in another currency than `currency` counts as none."""
    priced = [(one, one.quote) for one in basket.lines if one.quote and one.quote.now.currency == currency]
    goods, offers = _goods(priced)
    ordered = [one.line for one, _ in priced if one.way != "shelf"]
    worth = sum(goods[one] for one in ordered)
    best = max((one for one in terms.discounts if worth >= one.over), key=lambda one: one.percent, default=None)
    off = Money(worth, currency).percent(best.percent).minor if best and worth else 0
    split = largest_remainder(off, [goods[one] for one in ordered]) if off else ()
    shares = dict(zip(ordered, split, strict=False))
    lines = tuple(
        LineTotal(
            one.line,
            quote.regular.minor * one.quantity,
            goods[one.line],
            shares.get(one.line, 0),
            tax(goods[one.line] - shares.get(one.line, 0), quote.tax, included=terms.tax_included),
            offers.get(one.line),
        )
        for one, quote in priced
    )
    unpriced = tuple(one.line for one in basket.lines if one.line not in goods)
    return _summed(basket, lines, terms, option, currency, best if off else None, unpriced)


def tax(net: int, rate: int, *, included: bool) -> int:
    """The tax at `rate` hundredths of a percent inside of `net` minor units or, where prices are without, on top of
    them; rounded half up."""
    whole = 10_000 + rate if included else 10_000
    return (2 * net * rate + whole) // (2 * whole)


def _goods(priced: Sequence[tuple[BasketLine, Quote]]) -> tuple[dict[int, int], dict[int, Promotion]]:
    """{line: minor units} and the multi-buy that made a line cheaper. Units of one article that are ordered count
    together, whatever way they are got, and so do those that are taken along."""
    goods: dict[int, int] = {}
    offers: dict[int, Promotion] = {}
    for same in _alike(priced):
        quote = same[0][1]
        units = [line.quantity for line, _ in same]
        plain = quote.now * sum(units)
        sums = [(multibuy_total(quote.regular, sum(units), offer), offer) for offer in quote.offers]
        cheapest, offer = min(sums, key=lambda one: (one[0].minor, one[1].id), default=(plain, None))
        if offer is None or cheapest >= plain:
            goods |= {line.line: (quote.now * line.quantity).minor for line, _ in same}
            continue
        parts = largest_remainder(cheapest.minor, units)
        goods |= {line.line: part for (line, _), part in zip(same, parts, strict=True)}
        offers |= {line.line: offer for line, _ in same}
    return goods, offers


def _alike(priced: Sequence[tuple[BasketLine, Quote]]) -> Iterable[list[tuple[BasketLine, Quote]]]:
    found: dict[object, list[tuple[BasketLine, Quote]]] = {}
    for line, quote in priced:
        key = line.way == "shelf", line.variant, quote.now, quote.was, tuple(one.id for one in quote.offers)
        found.setdefault(key, []).append((line, quote))
    return found.values()


def _summed(
    basket: Basket,
    lines: tuple[LineTotal, ...],
    terms: Terms,
    option: Option | None,
    currency: str,
    discounted_by: Discount | None,
    unpriced: tuple[int, ...],
) -> Totals:
    ways = {one.line: one.way for one in basket.lines}
    sent = [one for one in lines if ways[one.line] == "ship"]
    shipping = option.costs(sum(one.net for one in sent)) if sent and option else 0
    goods, discount = sum(one.goods for one in lines), sum(one.share for one in lines)
    inside = tax(shipping, terms.tax, included=True) if terms.tax_included else 0

    def costs(some: Iterable[LineTotal]) -> int:
        return sum(one.net + (0 if terms.tax_included else one.tax) for one in some)

    return Totals(
        currency,
        lines,
        regular=sum(one.regular for one in lines),
        goods=goods,
        discount=discount,
        discounted_by=discounted_by,
        shipping=shipping,
        tax=sum(one.tax for one in lines) + inside,
        tax_included=terms.tax_included,
        total=costs(lines) + shipping,
        on_shelf=costs(one for one in lines if ways[one.line] == "shelf"),
        unpriced=unpriced,
    )
