"""Returns that were begun in this store, as central lists them, with this device's own steps laid over."""

from __future__ import annotations

import json
from typing import Any

import structlog

from records import overlays
from records.files import Connection
from shop.return_requests import KIND, ReturnRequest, read

log = structlog.get_logger(__name__)


def all_of(connection: Connection) -> tuple[ReturnRequest, ...]:
    """The newest first, also those that are over; central lets those go after a while."""
    rows = connection.execute("SELECT id, body FROM main.entity WHERE kind = ? AND scope LIKE 'orders:%'", (KIND,))
    bodies: dict[str, dict[str, Any]] = {one: json.loads(body) for one, body in rows}
    laid = overlays.laid(connection, KIND)
    for one, changes in laid.items():
        bodies[one] = _over(bodies.get(one, {}), changes)
    found = (_read(one, body, pending=one in laid) for one, body in bodies.items())
    shown = (one for one in found if one is not None)
    return tuple(sorted(shown, key=lambda one: (one.at, one.id), reverse=True))


def _over(body: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """A request that was asked about once more has no answer yet."""
    over = body | changes
    if over.get("state") in ("begun", "asked"):
        over.pop("answered", None)
    return over


def _read(one: str, body: dict[str, Any], *, pending: bool) -> ReturnRequest | None:
    found = read(one, body, pending=pending)
    if found is None and not pending:  # a step of ours with one that central has removed is no news
        log.warning("body_not_understood", kind=KIND, id=one)
    return found
