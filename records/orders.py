"""Orders of this store: central's rows with this device's own steps laid over them, one after the other.

An overlay is a step, not a state: laid over whatever central says by now. What central's row has already is not laid
again, also when the verdict has not come yet.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import structlog

from records import overlays
from records.files import Connection
from records.outbox import Action, Overlay
from shop import lookups, order_bodies
from shop.deeds import Deed
from shop.orders import Order, Refused, UndoHandOver
from shop.pickup import after
from shop.return_undo import UndoReturn

log = structlog.get_logger(__name__)

Steps = Iterable[tuple[str, dict[str, Any]]]
"""(command, changes)"""


def action(deed: Deed, command: str) -> Action:
    """What a person does, ready for `Records.act`; `command` is the id minted when the person started."""
    laid = tuple(Overlay(*one) for one in deed.overlay)
    return Action(command, deed.lane, deed.aggregate, deed.type, deed.body, deed.expects, laid, deed.v, deed.nonce)


def all_of(connection: Connection) -> tuple[lookups.Order, ...]:
    """Those that central sends to this store, the newest first."""
    steps: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for number, command, changes in overlays.each(connection, "order"):
        steps.setdefault(number, []).append((command, changes))
    rows = connection.execute("SELECT id, body FROM entity WHERE kind = 'order'")
    found = [order for number, body in rows if (order := _order(number, body, steps.get(number, ())))]
    return tuple(sorted(found, key=lambda order: (order.confirmed.placed_at, order.number), reverse=True))


def one_of(connection: Connection, number: str) -> lookups.Order | None:
    row = connection.execute("SELECT body FROM entity WHERE kind = 'order' AND id = ?", (number,)).fetchone()
    steps = [(command, changes) for _, command, changes in overlays.each(connection, "order", number)]
    return _order(number, row[0], steps) if row else None


def with_code(connection: Connection, code: str) -> lookups.Order | None:
    """The order of this pickup code. Every order is looked at, whatever the answer: it takes the same time."""
    row = connection.execute(
        "SELECT max(CASE WHEN body ->> '$.pickup_code' = ? THEN id END) FROM entity WHERE kind = 'order'", (code,)
    ).fetchone()
    return one_of(connection, row[0] or "")


def _order(number: str, body: str, steps: Steps) -> lookups.Order | None:
    confirmed = order_bodies.read(number, json.loads(body))
    if confirmed is None:
        log.warning("body_not_understood", kind="order", id=number)
        return None
    shown, pending, contested = confirmed, False, False
    for command, changes in steps:
        pending = True
        laid = _laid(shown, command, changes)
        shown, contested = (shown, True) if laid is None else (laid, contested)
    return lookups.Order(confirmed, shown, pending, contested)


def _laid(order: Order, command: str, changes: dict[str, Any]) -> Order | None:
    """The order after the step; None when somebody else's stands against it."""
    event = order_bodies.event_from(command, changes)
    if event is None:
        return order
    done = after(order, event)
    if isinstance(done, Refused):
        # Central's row may have undone it already; and what never was there need not be undone.
        gone = isinstance(event, UndoReturn) and done.reason in ("unknown_return", "undone_already")
        return order if gone or isinstance(event, UndoHandOver) else None
    return done
