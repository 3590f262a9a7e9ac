"""What may be promised of each line of a basket, by the age of what is known of its stock (trade rules, 2). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shop.baskets import Basket, BasketLine
from shop.promises import DEFAULT_BORDERS, DEFAULT_LIMITS, Borders, Limits, StockPromise, stock_promise
from shop.stock import LocalDelta, StockRow, shown

_NO_DELTA = LocalDelta()

May = Literal["reserve", "request", "ask"]
"""Keys of words: "reserve now"; "request", confirmed by a message; "ask" somebody of the store."""


@dataclass(frozen=True, slots=True)
class LinePromise:
    """`stock` is what may be said of the place of the line; `enough` whether it is known to have that many units for
    this shopper, None where nobody knows. `left`: units that may be had there, as far as is known."""

    line: int
    may: May
    stock: StockPromise
    enough: bool | None
    left: int | None


def promise(
    line: BasketLine,
    row: StockRow | None,
    now: datetime,
    *,
    store: str,
    delta: LocalDelta = _NO_DELTA,
    others: int = 0,
    limits: Mapping[str, Limits] = DEFAULT_LIMITS,
    borders: Borders = DEFAULT_BORDERS,
    online: bool = True,
) -> LinePromise:
    """What may be said of `line`. `row` is the stock at its place as known, None where nothing is; `others` are units
    of the same article at the same place in other lines of the basket. What is elsewhere is requested, for only central
    can keep it; so is what is here while central does not answer, except what the shopper takes from the shelf."""
    here = line.place == store
    left = None if row is None else max(0, shown(row, delta if here else _NO_DELTA) - others)
    age = now - row.as_of if row and row.as_of else None
    said = stock_promise(
        left, age, here=here, limits=limits["stock_here" if here else "stock_elsewhere"], borders=borders
    )
    enough = None if left is None or said.wording == "unknown" else left >= line.quantity
    may: May = said.may if enough else "ask"
    if may == "reserve" and line.way != "shelf" and not online:
        may = "request"
    return LinePromise(line.line, may, said, enough, left)


def promises(
    basket: Basket,
    rows: Iterable[StockRow],
    now: datetime,
    *,
    store: str,
    deltas: Mapping[str, LocalDelta] | None = None,
    limits: Mapping[str, Limits] = DEFAULT_LIMITS,
    borders: Borders = DEFAULT_BORDERS,
    online: bool = True,
) -> dict[int, LinePromise]:
    """`promise` for each line: units that an earlier line takes of the same shelf are not there for a later one.
    `deltas` are this store's, by variant."""
    known = {(row.variant, row.location): row for row in rows}
    taken: dict[tuple[str, str], int] = {}
    found: dict[int, LinePromise] = {}
    for line in basket.lines:
        key = line.variant, line.place
        found[line.line] = promise(
            line,
            known.get(key),
            now,
            store=store,
            delta=(deltas or {}).get(line.variant, _NO_DELTA),
            others=taken.get(key, 0),
            limits=limits,
            borders=borders,
            online=online,
        )
        taken[key] = taken.get(key, 0) + line.quantity
    return found


def told(promised: Iterable[LinePromise], *, online: bool) -> Literal["order", "request"]:
    """What the shopper is told: an order while central answers at once, a request otherwise. Who reads "order" still
    waits for central's word before anything is called confirmed."""
    return "order" if online and all(one.may != "ask" for one in promised) else "request"
