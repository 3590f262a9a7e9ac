"""What waits for somebody to count it: by whom, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from central import bulk, feed
from central.effects.handling import Context
from central.feed import Change
from central.tables import stock_count, stock_to_count
from central.times import shown, stamp
from shop.counts import Why
from shop.orders import Line, Order
from shop.pickup import Short
from shop.reservations import Event

_GONE = ("picked", "staged", "to_shelve", "handed_over")


def note(context: Context, variant: str, why: Why, by: str, facts: Mapping[str, Any]) -> Change:
    """Somebody should count it. What was asked before stays asked, with the newest reason."""
    store = context.device.store
    text = feed.canonical({"why": why, "at": shown(context.now), "by": by, "facts": facts})
    bulk.upsert(context.connection, stock_to_count, [{"variant": variant, "location": store, "body": text}])
    return Change(f"stock:{store}", "to_count", variant, text)


def not_found(context: Context, before: Order, event: Event, actor: str) -> list[Change]:
    """Somebody stood before the shelf and did not find what the ledger says lies there."""
    if not isinstance(event, Short) or event.why == "damaged":
        return []
    lines = ((before.line(line), units) for line, units in event.units.items())
    short = {line.variant: units for line, units in lines if line is not None}
    facts = {"order": before.number}
    return [
        note(context, variant, "not_found", actor, facts | {"units": units}) for variant, units in sorted(short.items())
    ]


def shelved(before: Order, after: Order) -> set[str]:
    """Articles of which units left their shelf for the order, or came back to it. What is handed over had left it."""
    pairs = zip(after.lines, before.lines, strict=False)
    return {line.variant for line, was in pairs if _taken(line) != _taken(was)}


def _taken(line: Line) -> int:
    return sum(line.units(state) for state in _GONE)


def overtaken(context: Context, variants: Iterable[str], actor: str) -> list[Change]:
    """What was done before somebody's count and is heard of after it: their device did not know of it."""
    wanted = sorted(set(variants))
    if not wanted:
        return []
    mine = bulk.among(context.connection, stock_count.c.variant, wanted)
    later = stock_count.c.at > stamp(context.done_at), stock_count.c.location == context.device.store
    other = stock_count.c.device != context.device.install
    query = select(stock_count.c.variant).where(mine, *later, other).distinct()
    found = sorted(context.connection.execute(query).scalars())
    return [note(context, one, "moved", actor, {}) for one in found]
