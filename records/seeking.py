"""One question with all that narrows it down: a page of its products, and what else could be chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING

from records import hits, search
from records.facts import Small
from records.files import Connection
from records.scopes import Scopes
from records.search import Meant
from records.shelves import Shelves
from records.vocabulary import Vocabulary
from shop import prices
from shop.catalog import Product, Variant
from shop.facets import Facets, Question, band_of
from shop.lookups import Results
from shop.prices import BasePrice
from shop.stock import StockRow, shown

if TYPE_CHECKING:
    from records.assortment import Assortment, Numbers

RANKED = 300
"""So many products of a text are put in the order of how well they meet it; the others follow, those here first."""


@dataclass(frozen=True)
class _Order:
    """The products of one question in their order, for the pages after the first."""

    question: Question
    shop: Assortment
    pids: Numbers
    named: dict[int, str | None]
    words: tuple[str, ...]
    corrected: str | None


class Seeking:
    """Remembers the order of the newest question alone, until `forget`."""

    def __init__(self, words: Vocabulary, shelves: Shelves, now: Callable[[], datetime]) -> None:
        self._words, self._shelves, self._now = words, shelves, now
        self._lock = Lock()
        self._order: _Order | None = None

    def forget(self) -> None:
        """What the last shopper asked."""
        with self._lock:
            self._order = None

    def page(
        self, connection: Connection, question: Question, start: int, limit: int, small: Small, scopes: Scopes
    ) -> Results:
        order = self._ordered(connection, question, small)
        found = [(pid, order.named.get(pid)) for pid in order.pids[start : start + limit].tolist()]
        wish = _wish(question, small, self._now()) if question.chosen or question.sort.startswith("price") else None
        shown_ = hits.of(connection, found, small, scopes, order.words, wish)
        return Results(question.text, shown_, len(order.pids), corrected=order.corrected)

    def ready(self) -> bool:
        """Whether the assortment is in memory."""
        return self._shelves.ready()

    def facets(self, connection: Connection, question: Question, small: Small) -> Facets:
        from records import facets

        shop = self._shelves.current()
        _, pids = self._texts(connection, question, small)
        return facets.counted(shop, question, facets.meet(shop, question, pids))

    def _ordered(self, connection: Connection, question: Question, small: Small) -> _Order:
        shop = self._shelves.current(wait=False)
        with self._lock:
            kept = self._order
        if kept is not None and kept.question == question and kept.shop is shop:
            return kept
        made = self._order_of(connection, question, shop, small)
        with self._lock:
            self._order = made
        return made

    def _order_of(self, connection: Connection, question: Question, shop: Assortment, small: Small) -> _Order:
        import numpy as np

        from records import facets

        meant, pids = self._texts(connection, question, small)
        met = facets.meet(shop, question, pids)
        best = search.Answer((), (), more=False, corrected=None)
        if meant is not None:
            among = set(np.flatnonzero(facets.products(shop, met.variants)).tolist()) if question.chosen else None
            best = search.best(connection, meant, among)
        ranked = np.array([pid for pid, _ in best.found], np.int32)
        ranked = ranked[ranked < len(shop.products.brand)]
        order = facets.ordered(shop, question, met, ranked)
        return _Order(question, shop, order, dict(best.found), best.words, best.corrected)

    def _texts(self, connection: Connection, question: Question, small: Small) -> tuple[Meant | None, Numbers | None]:
        """What the text means, and all products that it meets."""
        from records.assortment import listed

        if not question.text.strip():
            return None, None
        meant = search.understood(connection, self._words, question.text, small.synonyms)
        return meant, listed(search.every(connection, meant))


def _wish(question: Question, small: Small, now: datetime) -> hits.Wish:
    """Which variant of a product to show: one that is all that was chosen; where the price decides, the one that the
    product stands there for."""
    colors, sizes, bands = question.of("color"), question.of("size"), [band_of(one) for one in question.of("price")]
    sign = int(question.sort.startswith("price"))

    def wish(product: Product, variant: Variant, base: BasePrice | None, here: StockRow | None) -> tuple[int, ...]:
        absent = here is None or shown(here) <= 0
        price = None
        if base is not None and (bands or sign):
            price = prices.effective(base, small.for_product(product), product, now).now.minor
        misses = (
            bool(colors) and variant.color not in colors,
            bool(sizes) and variant.size not in sizes,
            bool(question.of("here")) and absent,
            bool(bands) and not any(_within(price, *one) for one in bands),
        )
        return sum(misses), sign * (price or 0)

    return wish


def _within(price: int | None, low: int, high: int | None) -> bool:
    return price is not None and low <= price and (high is None or price < high)
