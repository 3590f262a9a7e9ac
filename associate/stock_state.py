"""What the sheet over a product shows while somebody counts, corrects or moves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Literal

from shop.counts import Basis, Moved
from shop.deeds import Deed
from shop.lookups import StaffMember

Phase = Literal["", "counting", "again", "adjusting", "moving", "moves", "saving", "saved", "failed"]
Job = Literal["", "count", "damage", "adjust", "place"]
"""What is saved, or was: `damage` and `adjust` are two reasons of one adjustment."""

__all__ = ["Article", "Job", "MoveRow", "Phase", "StockDoings", "StockWorkState"]


@dataclass(frozen=True, slots=True)
class Article:
    """What it is about, as the page it was opened on knows it."""

    variant: str
    title: str = ""
    detail: str = ""
    picture: str = ""
    spot: str = ""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One movement: `when` in words, `units` signed, `why` for words, `who` a name; `pending`: this tablet's own, not
    confirmed by central."""

    id: str
    when: str
    units: int
    why: str
    who: str
    pending: bool


@dataclass(frozen=True, slots=True)
class StockDoings:
    """What the sheet asks, off the GUI thread, and does."""

    bases: Callable[[tuple[str, ...]], Mapping[str, Basis]]
    moves: Callable[[str], tuple[Moved, ...]]
    people: Callable[[], tuple[StaffMember, ...]]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[Any]]


@dataclass(frozen=True, slots=True)
class StockWorkState:
    """`counted` and `expected` are units on the shelf, `known` whether there was a number to expect; `aside` lies
    picked or ready for orders. `difference` is what the ledger gains. `trouble`: number, nothing, label, unsaved.
    `trusted`: may correct without a count."""

    phase: Phase = ""
    job: Job = ""
    article: Article = field(default_factory=lambda: Article(""))
    tries: int = 0
    counted: int = 0
    expected: int = 0
    known: bool = False
    aside: int = 0
    difference: int = 0
    place: str = ""
    trouble: str = ""
    trusted: bool = False
    online: bool = False
    loading: bool = False
    label: str = ""
    """Of a shelf label: printing, printed, no_printer or stopped."""


@dataclass(frozen=True, slots=True)
class Counting:
    """A count under way: its command, minted when it began, and the differences found so far."""

    article: Article
    command: str
    of: str = ""
    tries: tuple[int, ...] = ()
