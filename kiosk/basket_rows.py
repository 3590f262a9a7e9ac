"""The basket in words: its lines, what all of it costs, and what changed since. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.basket_ways import ICONS, Sight, level, name, words_of
from shop.basket_offers import offer_of, taken
from shop.basket_terms import Option
from shop.basket_totals import LineTotal, Totals, totals
from shop.baskets import MOST_UNITS, Basket, BasketLine, Quote
from shop.lookups import Found
from shop.money import Money

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line. `price` of one unit, `was` before it was lowered, `reason` why; `sum` of all of them. `note`: what has
    changed of it. `full`: no unit more."""

    id: int
    title: str
    about: str
    picture: str
    quantity: int
    full: bool
    price: str
    was: str
    reason: str
    sum: str
    wayIcon: str  # noqa: N815 - read by QML as it is, like those below
    wayName: str  # noqa: N815
    wayWords: str  # noqa: N815
    wayAge: str  # noqa: N815
    level: str
    note: str


@dataclass(frozen=True, slots=True)
class SumRow:
    """One row of the totals. `good`: it saves money."""

    name: str
    amount: str
    good: bool = False


@dataclass(frozen=True, slots=True)
class PartRow:
    """One of the orders that it became, or one line of what was asked for or refused. `level`: "" | "good" | "bad"."""

    id: int
    icon: str
    title: str
    words: str
    amount: str
    level: str = ""


Facts = Mapping[str, Found]
"""What is known of each article of the basket, by variant."""
Changed = Mapping[int, Money]
"""What a unit of a line cost before its price changed, until the shopper has agreed."""


def cost(basket: Basket, sight: Sight, option: Option | None) -> Totals:
    return totals(basket, sight.store.terms, option, currency(basket, sight))


def currency(basket: Basket, sight: Sight) -> str:
    """The retailer's, or that of the prices while the kiosk does not know the retailer yet."""
    return sight.store.currency or next((one.quote.now.currency for one in basket.lines if one.quote), "EUR")


def line_rows(basket: Basket, facts: Facts, changed: Changed, sight: Sight) -> tuple[LineRow, ...]:
    sums = cost(basket, sight, None)
    return tuple(_line(one, basket, sums, facts.get(one.variant), changed.get(one.line), sight) for one in basket.lines)


def _line(
    one: BasketLine, basket: Basket, sums: Totals, found: Found | None, before: Money | None, sight: Sight
) -> LineRow:
    place, mine, money = sight.store.at(one.place), sums.line(one.line), sight.words.money
    said = offer_of(found, one, sight.view, lambda at: taken(basket, one.variant, at, one.line)) if found else None
    return LineRow(
        one.line,
        one.title,
        one.about,
        one.picture or "",
        one.quantity,
        one.quantity >= MOST_UNITS,
        money(one.quote.now) if one.quote else translate("Price", "Please ask us for the price"),
        money(one.quote.was) if one.quote and one.quote.was else "",
        _reason(one.quote, mine, sight),
        money(sums.money(mine.goods)) if mine else "",
        ICONS[one.way],
        name(one.way, place),
        words_of(said, place, sight) if said else "",
        sight.words.age(said.as_of, sight.now) if said and said.as_of else "",
        level(said) if said else "unknown",
        _note(one, before, sight),
    )


def _reason(quote: Quote | None, mine: LineTotal | None, sight: Sight) -> str:
    if mine is not None and mine.offer is not None:
        return mine.offer.title_in(sight.words.language)
    if quote is None or quote.was is None:
        return ""
    return quote.promotion.title_in(sight.words.language) if quote.promotion else translate("Price", "Sale")


def _note(one: BasketLine, before: Money | None, sight: Sight) -> str:
    if before is None or one.quote is None:
        return ""
    was = sight.words.money(before)
    if one.quote.now < before:
        return translate("Basket", "It costs less now: it was %1.").replace("%1", was)
    return translate("Basket", "Its price has changed: it was %1.").replace("%1", was)


def sums(all_: Totals, option: Option | None, *, sent: bool, sight: Sight) -> tuple[SumRow, ...]:
    """Goods, what was saved, delivery; the total itself stands apart."""
    money = sight.words.money
    rows = [SumRow(translate("Basket", "Goods"), money(all_.money(all_.regular)))]
    if all_.regular > all_.goods:
        rows.append(SumRow(translate("Basket", "Offers"), money(all_.money(all_.goods - all_.regular)), good=True))
    if all_.discount:
        title = all_.discounted_by.title if all_.discounted_by else translate("Basket", "Discount")
        rows.append(SumRow(title, money(all_.money(-all_.discount)), good=True))
    if sent and option is not None:
        free = translate("Basket", "free")
        rows.append(
            SumRow(translate("Basket", "Delivery"), money(all_.money(all_.shipping)) if all_.shipping else free)
        )
    if all_.tax and not all_.tax_included:
        rows.append(SumRow(translate("Basket", "Tax"), money(all_.money(all_.tax))))
    return tuple(rows) if len(rows) > 1 else ()


def tax_words(all_: Totals, sight: Sight) -> str:
    if not all_.tax or not all_.tax_included:
        return ""
    return translate("Basket", "includes %1 tax").replace("%1", sight.words.money(all_.money(all_.tax)))


def saved_words(all_: Totals, sight: Sight) -> str:
    if all_.saved <= 0:
        return ""
    return translate("Basket", "You save %1").replace("%1", sight.words.money(all_.money(all_.saved)))


def goods_rows(basket: Basket, all_: Totals, sight: Sight) -> tuple[PartRow, ...]:
    """The lines once more, short: what is about to be ordered, or was."""
    return tuple(_goods_row(one, all_, sight) for one in basket.lines)


def _goods_row(one: BasketLine, all_: Totals, sight: Sight) -> PartRow:
    mine = all_.line(one.line)
    words = " · ".join(part for part in (one.about, name(one.way, sight.store.at(one.place))) if part)
    amount = sight.words.money(all_.money(mine.goods)) if mine else ""
    title = f"{one.quantity} × {one.title}" if one.quantity > 1 else one.title
    return PartRow(100 + one.line, ICONS[one.way], title, words, amount)
