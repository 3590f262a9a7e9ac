"""Central's feed as it arrives: pages of rows, and how far each scope has come (sync.md, sections 1 and 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Row = Sequence[Any]
"""[kind, id, seq, ver, body]; body None is a tombstone, text is JSON as central spells it, which is what is kept and
hashed; anything else is spelled here."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a scope has been applied. (0, 0) before its first page; the first page then sets `gen`."""

    scope: str
    gen: int
    seq: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page of changes; at most 1,000 rows in the order of their `seq`. `confirmed_at` is the moment, on this
    device's clock, when the request was sent: nothing newer than `head` existed then."""

    scope: str
    gen: int
    from_: int
    to: int
    head: int
    rows: Sequence[Row]
    confirmed_at: datetime
    horizon: int = 0


@dataclass(frozen=True, slots=True)
class Applied:
    """`changed` rows were newer than what was here; `complete` when the scope has reached the page's head."""

    cursor: Cursor
    changed: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Repair:
    """Rows that differ from central's, as compared at this cursor. `seen` has (ver, h) of what is here by kind and id,
    None for a row that is missing; `rows` are central's, a tombstone for one it does not have. `recount` are buckets
    whose digest is not that of their rows."""

    cursor: Cursor
    seen: Mapping[tuple[str, str], tuple[int, int] | None]
    rows: Sequence[Row]
    recount: Sequence[int] = ()


Body = Mapping[str, Any]
