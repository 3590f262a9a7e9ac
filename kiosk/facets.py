"""What the list of products can be narrowed down by, in words. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shell.words import Words
from shop.facets import FACETS, SORTS, SWITCHES, Facet, Facets, Option, Question, Sort, band_of
from shop.money import Money

translate = QCoreApplication.translate

FIRST = 5
"""So many options of a facet are shown before somebody asks for all."""
LEVELS = " > "
_NO_CENTS = re.compile(r"[.,]00(?!\d)")
"""Bands end at round prices; three zeros are thousands."""


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One line: `kind` is "title", "option", or "more" (the rest of a facet's options, with `selected` once they are
    shown)."""

    kind: str
    facet: str
    option: str
    name: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ChosenChip:
    """Something that was chosen; one tap takes it away."""

    facet: str
    option: str
    name: str


@dataclass(frozen=True, slots=True)
class Order:
    """One way to sort."""

    id: str
    name: str
    selected: bool


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of a list with nothing in it: without the options of these facets."""

    given: tuple[str, ...]
    name: str
    count: str


def rows(facets: Facets, question: Question, opened: frozenset[str], words: Words) -> tuple[FacetRow, ...]:
    """The whole panel. Facets that leave no choice are left out, the category where one is open has its own place."""
    found: list[FacetRow] = []
    for facet in FACETS:
        options = _worth(facet, facets.options.get(facet, ()), facets.total, question)
        if options and facet not in SWITCHES:
            found.append(FacetRow("title", facet, "", title(facet), "", selected=False))
        shown = options if facet in opened else _first(options)
        found += [
            FacetRow("option", facet, one.option, name(facet, one.option, facets.currency, words), count, one.chosen)
            for one in shown
            for count in (words.number(one.products),)
        ]
        if len(options) > len(_first(options)):
            found.append(_more(facet, len(options), facet in opened, words))
    return tuple(found)


def _more(facet: Facet, options: int, opened: bool, words: Words) -> FacetRow:
    told = translate("Facets", "Show fewer") if opened else translate("Facets", "Show all %1")
    return FacetRow("more", facet, "", told.replace("%1", words.number(options)), "", selected=opened)


def _worth(facet: Facet, options: tuple[Option, ...], total: int, question: Question) -> list[Option]:
    if any(one.chosen for one in options):
        return _sorted(facet, options)
    if facet == "category" and question.path:
        return []
    if facet in SWITCHES:
        return [one for one in options if 0 < one.products < total]
    return _sorted(facet, options) if len(options) > 1 else []


def _sorted(facet: Facet, options: Iterable[Option]) -> list[Option]:
    if facet == "price":
        return sorted(options, key=lambda one: band_of(one.option)[0])
    if facet == "size":
        return sorted(options, key=lambda one: _size(one.option))
    return list(options)


_LETTERS = {name: place for place, name in enumerate(("xxs", "xs", "s", "m", "l", "xl", "xxl", "3xl", "4xl"))}


def _size(text: str) -> tuple[object, ...]:
    """Small before large, numbers by their value."""
    letter = _LETTERS.get(text.casefold())
    if letter is not None:
        return (0, letter, "")
    parts = re.split(r"(\d+(?:[.,]\d+)?)", text.casefold())
    number = float(parts[1].replace(",", ".")) if len(parts) > 1 else 0.0
    return (1, number, "".join(parts))


def _first(options: list[Option]) -> list[Option]:
    """The first few; what is chosen is always in sight."""
    if len(options) <= FIRST + 1:
        return options
    return [one for at, one in enumerate(options) if at < FIRST or one.chosen]


def title(facet: Facet) -> str:
    return {
        "category": translate("Facets", "Category"),
        "brand": translate("Facets", "Brand"),
        "price": translate("Facets", "Price"),
        "color": translate("Facets", "Colour"),
        "size": translate("Facets", "Size"),
        "here": translate("Facets", "In stock here"),
        "offer": translate("Facets", "On offer"),
        "member": translate("Facets", "Member price"),
    }[facet]


def name(facet: Facet, option: str, currency: str, words: Words) -> str:
    """An option as a person says it."""
    if facet in SWITCHES:
        return title(facet)
    if facet == "category":
        return option.rpartition(LEVELS)[2]
    return _band(option, currency, words) if facet == "price" else option


def _band(option: str, currency: str, words: Words) -> str:
    low, high = band_of(option)
    least, most = (_NO_CENTS.sub("", words.money(Money(amount, currency))) for amount in (low, high or 0))
    if high is None:
        return translate("Facets", "From %1").replace("%1", least)
    if not low:
        return translate("Facets", "Under %1").replace("%1", most)
    return translate("Facets", "%1 to %2").replace("%1", least).replace("%2", most)


def chips(question: Question, currency: str, words: Words) -> tuple[ChosenChip, ...]:
    """In the order in which they were chosen."""
    return tuple(ChosenChip(facet, option, name(facet, option, currency, words)) for facet, option in question.chosen)


def orders(sort: Sort) -> tuple[Order, ...]:
    return tuple(Order(one, order_name(one), one == sort) for one in SORTS)


def order_name(sort: Sort) -> str:
    return {
        "best": translate("Facets", "Best match"),
        "here": translate("Facets", "In stock here first"),
        "price": translate("Facets", "Lowest price"),
        "price_down": translate("Facets", "Highest price"),
        "newest": translate("Facets", "Newest"),
        "name": translate("Facets", "Name A–Z"),
    }[sort]


def ways(facets: Facets, question: Question, words: Words) -> tuple[Way, ...]:
    """Which choices to give up, with what that leads to; the one that leads to most first."""
    return tuple(
        Way(one.facets, _without(one.facets, question, facets.currency, words), words.number(one.products))
        for one in facets.relaxed
    )


def _without(given: tuple[Facet, ...], question: Question, currency: str, words: Words) -> str:
    chosen = ", ".join(name(facet, one, currency, words) for facet in given for one in question.of(facet))
    return translate("Facets", "Without “%1”").replace("%1", chosen)
