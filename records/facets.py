"""Which products meet a question with what was chosen of its facets, how many each other choice would leave, and in
which order.

Colour, size, price and stock are facts of a variant: "red" and "M" and "in stock here" must be true of one and the same
article. What is counted and listed are products.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import combinations

import numpy as np
import numpy.typing as npt

from records.assortment import UNKNOWN, Assortment, Flags, Numbers, Pairs, below
from records.products import SHELF
from shop.facets import FACETS, SWITCHES, YES, Facet, Facets, Option, Question, Relaxed, band, band_of

MOST_OPTIONS = 60
"""Of one facet: nobody reads further. What is chosen is always among them."""
MOST_WAYS = 4


@dataclass(frozen=True)
class Met:
    """`variants` meet all that was chosen: `base` the text or the category, `masks` each facet; `but` those without the
    options of one facet."""

    variants: Flags
    base: Flags
    masks: Mapping[Facet, Flags]
    but: Mapping[Facet, Flags]


def meet(shop: Assortment, question: Question, pids: Numbers | None) -> Met:
    """`pids` are the products that meet the text, None where there is none."""
    base = _base(shop, question, pids)
    masks = {facet: _chosen(shop, facet, question.of(facet)) for facet in FACETS if question.of(facet)}
    but = {
        facet: reduce(np.logical_and, (mask for other, mask in masks.items() if other != facet), base)
        for facet in masks
    }
    return Met(reduce(np.logical_and, masks.values(), base), base, masks, but)


def products(shop: Assortment, variants: Flags) -> Flags:
    """By pid: whether one of its variants is among these."""
    found = np.zeros(len(shop.products.brand), bool)
    found[shop.variants.pid[variants]] = True
    return found


def counted(shop: Assortment, question: Question, met: Met) -> Facets:
    """All facets of the answer."""
    total = int(np.count_nonzero(products(shop, met.variants)))
    options = {facet: _options(shop, facet, question, met.but.get(facet, met.variants)) for facet in FACETS}
    return Facets(total, options, () if total else _relaxed(shop, met), shop.currency)


def _relaxed(shop: Assortment, met: Met) -> tuple[Relaxed, ...]:
    """As few facets to give up as lead to something at all."""
    for size in range(1, len(met.masks) + 1):
        found = [Relaxed(given, _left(shop, met, given)) for given in combinations(met.masks, size)]
        best = sorted((one for one in found if one.products), key=lambda one: -one.products)
        if best:
            return tuple(best[:MOST_WAYS])
    return ()


def _left(shop: Assortment, met: Met, given: tuple[Facet, ...]) -> int:
    kept = (mask for facet, mask in met.masks.items() if facet not in given)
    return int(np.count_nonzero(products(shop, reduce(np.logical_and, kept, met.base))))


def _base(shop: Assortment, question: Question, pids: Numbers | None) -> Flags:
    of_product = np.zeros(len(shop.products.brand), bool)
    if pids is not None:
        of_product[pids[pids < len(of_product)]] = True
    else:
        of_product[:] = _on_shelves(shop, [SHELF.join(question.path)])
    return of_product[shop.variants.pid]


def _on_shelves(shop: Assortment, paths: Iterable[str]) -> Flags:
    shelves = np.zeros(len(shop.products.shelves) + 1, bool)  # the last one stands for no product at all
    for path in paths:
        shelves[:-1] |= below(shop.products.shelves, path)
    return shelves[shop.products.shelf]


def _chosen(shop: Assortment, facet: Facet, options: tuple[str, ...]) -> Flags:
    """The variants that are one of these."""
    variants, products_ = shop.variants, shop.products
    if facet in SWITCHES:
        return {"here": variants.here, "offer": variants.offer, "member": variants.member}[facet]
    if facet == "category":
        return _on_shelves(shop, options)[variants.pid]
    if facet == "brand":
        return _among(products_.brands, options)[products_.brand][variants.pid]
    if facet == "price":
        return reduce(np.logical_or, (_within(variants.price, *band_of(one)) for one in options))
    names, numbers = (shop.colors, variants.color) if facet == "color" else (shop.sizes, variants.size)
    return _among(names, options)[numbers]


def _among(names: tuple[str, ...], options: tuple[str, ...]) -> Flags:
    return np.array([*(one in options for one in names), False])


def _within(price: Numbers, low: int, high: int | None) -> Flags:
    return (price >= low) & (price < (UNKNOWN if high is None else high))


def _options(shop: Assortment, facet: Facet, question: Question, variants: Flags) -> tuple[Option, ...]:
    counts = _COUNTS[facet](shop, variants, question)
    chosen = question.of(facet)
    counts |= {one: 0 for one in chosen if one not in counts}
    kept = sorted(counts, key=lambda one: (one not in chosen, -counts[one], one))[:MOST_OPTIONS]
    return tuple(Option(facet, one, counts[one], one in chosen) for one in kept)


Counts = dict[str, int]


def _switch(flags: Callable[[Assortment], Flags]) -> Callable[[Assortment, Flags, Question], Counts]:
    def count(shop: Assortment, variants: Flags, _: Question) -> Counts:
        n = int(np.count_nonzero(products(shop, variants & flags(shop))))
        return {YES: n} if n else {}

    return count


def _brands(shop: Assortment, variants: Flags, _: Question) -> Counts:
    return _named(shop.products.brands, shop.products.brand[products(shop, variants)])


def _shelves(shop: Assortment, variants: Flags, question: Question) -> Counts:
    """The branches right below the one that is open, and those that were chosen."""
    by_shelf = _named(shop.products.shelves, shop.products.shelf[products(shop, variants)])
    above = SHELF.join(question.path)
    chosen = question.of("category")
    found: Counts = {}
    for shelf, n in by_shelf.items():
        rest = shelf[len(above) + len(SHELF) :] if above else shelf
        branch = rest.partition(SHELF)[0]
        paths = {SHELF.join(one for one in (above, branch) if one)} if branch else set()
        for path in paths | {one for one in chosen if shelf == one or shelf.startswith(one + SHELF)}:
            found[path] = found.get(path, 0) + n
    return found


def _named(names: tuple[str, ...], numbers: npt.NDArray[np.int32]) -> Counts:
    counts = np.bincount(numbers[numbers >= 0], minlength=len(names))
    return {name: int(n) for name, n in zip(names, counts, strict=True) if n and name}


def _colors(shop: Assortment, variants: Flags, _: Question) -> Counts:
    return _paired(shop.colors, shop.by_color, variants)


def _sizes(shop: Assortment, variants: Flags, _: Question) -> Counts:
    return _paired(shop.sizes, shop.by_size, variants)


def _paired(names: tuple[str, ...], pairs: Pairs, variants: Flags) -> Counts:
    found = np.zeros(len(pairs.value), bool)
    found[pairs.pair[variants]] = True
    return _named(names, pairs.value[found])


def _prices(shop: Assortment, variants: Flags, _: Question) -> Counts:
    edges = np.array([*shop.borders, UNKNOWN - 1])
    known = variants & (shop.variants.price != UNKNOWN)
    in_band = np.searchsorted(edges, shop.variants.price[known], side="right")
    found = np.zeros((len(edges) + 1) * len(shop.products.brand), bool)
    found[in_band * len(shop.products.brand) + shop.variants.pid[known]] = True
    counts = np.count_nonzero(found.reshape(len(edges) + 1, -1), axis=1)
    bands = zip((0, *shop.borders), (*shop.borders, None), strict=True)
    return {band(low, high): int(n) for (low, high), n in zip(bands, counts, strict=False) if n}


_COUNTS: dict[Facet, Callable[[Assortment, Flags, Question], Counts]] = {
    "here": _switch(lambda shop: shop.variants.here),
    "offer": _switch(lambda shop: shop.variants.offer),
    "member": _switch(lambda shop: shop.variants.member),
    "category": _shelves,
    "brand": _brands,
    "price": _prices,
    "color": _colors,
    "size": _sizes,
}


def ordered(shop: Assortment, question: Question, met: Met, best: Numbers) -> Numbers:
    """The products (pid) in their order; `best` are those that a search ranked already, in that order."""
    found = products(shop, met.variants)
    pids = np.flatnonzero(found).astype(np.int32)
    if question.sort in ("best", "here"):
        here = products(shop, met.variants & shop.variants.here)[pids]
        first = np.full(len(found), UNKNOWN, np.int64)
        first[best] = np.arange(len(best))
        keys = (pids, ~here, first[pids]) if question.sort == "best" else (pids, first[pids], ~here)
        return pids[np.lexsort(keys)]
    if question.sort == "newest":
        return pids[np.lexsort((pids, shop.products.released[pids]))[::-1]]
    rank = shop.products.rank[pids]
    if question.sort == "name":
        return pids[np.argsort(rank)]
    price = _lowest(shop, met.variants)[pids].astype(np.int64)
    if question.sort == "price_down":
        price = np.where(price == UNKNOWN, UNKNOWN, -price)
    return pids[np.lexsort((rank, price))]


def _lowest(shop: Assortment, variants: Flags) -> Numbers:
    """By pid: what the cheapest of these variants costs."""
    lowest = np.full(len(shop.products.brand), UNKNOWN, np.int32)
    if len(shop.starts):
        prices = np.where(variants, shop.variants.price, np.int32(UNKNOWN))
        lowest[shop.pids] = np.minimum.reduceat(prices, shop.starts)
    return lowest
