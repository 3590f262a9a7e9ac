"""Counting what lies on a shelf while the shop is open, and what asks for a count. Pure.

A count is held against the ledger as this device knew it at the moment of counting (trade rules, section 2): what
central had told by then, this device's own steps that central has not answered for, and what lies aside for orders.
Sales before and after it stay movements of their own. What somebody else moved meanwhile makes central ask for another
count.

Commands, with their bodies as JSON:

    stock.count 1        lane 1, `shop.stock.aggregate`   CountBody
    stock.place 1        lane 1, `shop.stock.aggregate`   {"variant", "aisle", "bay", "actor"}
    stock.ask_count 1    lane 1, "count:<list>"           {"list", "title", "variants", "actor"}

Kinds of the feed, in `stock:<store>`:

    to_count     id = variant    {"why", "at", "by", "facts"}
    count_list   id = its own    CountListBody
    moves        id = variant    {"moves": [{"at", "units", "why", "by"}, ...]}, the newest first
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NotRequired, TypedDict

from shop.deeds import Deed, shelf_change
from shop.stock import aggregate

MOST_COUNTED = 1_000_000
NEAR_UNITS, NEAR_PERCENT = 1, 5
"""A difference of so many units, or of so much of what was expected, needs no second count."""
MOST_TRIES = 3
"""With the third count in a row the last one stands."""
MOST_ON_A_LIST = 200
KEPT = timedelta(days=90)
"""How long devices have a list; one that nobody finished is no longer asked for. Central keeps it."""
NEWEST_MOVES = 12

Why = Literal["negative", "not_found", "moved", "asked"]
"""Less than nothing by the ledger; somebody who picked did not find it; it moved while somebody counted; asked for."""


class CountBody(TypedDict):
    """`counted` on the shelf, `aside` for orders. `seen` is the ledger's number as the device had it; not there where
    it had none: then central takes its own. `moved` is what the device itself had moved beside it, `at` how far it had
    read: {scope: [gen, seq]}. `tries` counts were made; `list` is that of the cycle count."""

    variant: str
    counted: int
    aside: int
    seen: NotRequired[int]
    moved: int
    at: Mapping[str, Sequence[int]]
    tries: int
    actor: str
    list: NotRequired[str]


class CountListBody(TypedDict):
    """`counted`: {variant: {"units", "by", "at", "difference"}}."""

    title: str
    by: str
    at: str
    state: Literal["open", "done"]
    variants: list[str]
    counted: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Basis:
    """What this device knows of a variant at the moment of counting, in units. `on_hand` is None for an article that
    central has told no number of; `moved` is what this device did and central has not confirmed; `aside` lies picked
    or ready for orders, not on the shelf. `at`: how far each scope was read."""

    variant: str
    on_hand: int | None = None
    moved: int = 0
    aside: int = 0
    at: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def expected(self) -> int | None:
        """On the shelf, if the ledger is right; below zero where it cannot be."""
        return None if self.on_hand is None else self.on_hand + self.moved - self.aside


@dataclass(frozen=True, slots=True)
class ToCount:
    """Somebody should count this. `pending`: done on this device, and not confirmed."""

    variant: str
    why: str
    at: datetime
    by: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One article of a list: `units` once it was counted."""

    variant: str
    units: int | None = None
    difference: int = 0
    by: str = ""
    pending: bool = False


@dataclass(frozen=True, slots=True)
class CountList:
    id: str
    title: str
    at: datetime
    by: str
    lines: tuple[Line, ...]

    @property
    def left(self) -> int:
        return sum(one.units is None for one in self.lines)


@dataclass(frozen=True, slots=True)
class Moved:
    """One movement of the ledger. `why`: `central.ledger.Reason`, `by` a staff id, "" for none."""

    at: datetime
    units: int
    why: str
    by: str = ""


def difference(basis: Basis, counted: int) -> int:
    """How many units the ledger is to gain or lose."""
    return counted + basis.aside - basis.moved - (basis.on_hand or 0)


def stands(tries: Sequence[int], basis: Basis) -> bool:
    """Whether the last of these differences, found one after the other, needs no further count: it is small, the one
    before was the same (each against its own moment, so sales in between change nothing), or enough is enough."""
    last, near = abs(tries[-1]), max(NEAR_UNITS, abs(basis.expected or 0) * NEAR_PERCENT // 100)
    return basis.on_hand is None or last <= near or tries[-1] in tries[-2:-1] or len(tries) >= MOST_TRIES


def count(basis: Basis, counted: int, *, actor: str, now: datetime, tries: int = 1, of: str = "") -> Deed:
    """`actor` counted so many on the shelf, at `now`; `of` is the list it stands on. ValueError for a number that is
    none."""
    if not 0 <= counted <= MOST_COUNTED:
        raise ValueError("nobody counts so many")
    delta = difference(basis, counted)
    body: dict[str, Any] = {
        "variant": basis.variant,
        "counted": counted,
        "aside": basis.aside,
        **({} if basis.on_hand is None else {"seen": basis.on_hand}),
        "moved": basis.moved,
        "at": {scope: list(place) for scope, place in basis.at.items()},
        "tries": tries,
        "actor": actor,
    }
    laid: list[tuple[str, str, Mapping[str, Any]]] = [shelf_change(basis.variant, delta)] if delta else []
    laid.append(("to_count", basis.variant, {"counted_at": _shown(now)}))
    if of:
        body["list"] = of
        said = {"units": counted, "by": actor, "at": _shown(now), "difference": delta}
        laid.append(("count_list", of, {"counted": {basis.variant: said}}))
    return Deed(1, aggregate(basis.variant), "stock.count", body, overlay=tuple(laid))


def place(variant: str, aisle: str, bay: str, *, actor: str) -> Deed:
    """The article lies there from now on."""
    body = {"variant": variant, "aisle": aisle, "bay": bay, "actor": actor}
    return Deed(1, aggregate(variant), "stock.place", body, overlay=(("stock", variant, {"aisle": aisle, "bay": bay}),))


def ask(list_id: str, title: str, variants: Iterable[str], *, actor: str, now: datetime) -> Deed:
    """Ask everybody of the store to count these. ValueError for none of them, and for too many."""
    wanted = list(dict.fromkeys(variants))
    if not 0 < len(wanted) <= MOST_ON_A_LIST:
        raise ValueError("a list has one article at least, and 200 at most")
    body = {"list": list_id, "title": title, "variants": wanted, "actor": actor}
    shown = {"title": title, "by": actor, "at": _shown(now), "state": "open", "variants": wanted, "counted": {}}
    return Deed(1, f"count:{list_id}", "stock.ask_count", body, overlay=(("count_list", list_id, shown),))


def _shown(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
