"""What in this store's returns is worth a manager's look, as central tells it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

import structlog

from records.bodies import Misfit, moment, text
from records.files import Connection
from shop.return_signals import Signal, SignalKind

log = structlog.get_logger(__name__)

KIND = "signal"
_KINDS: tuple[SignalKind, ...] = get_args(SignalKind)


def all_of(connection: Connection) -> tuple[Signal, ...]:
    """The newest first. A kind that this version does not know is left out."""
    rows = connection.execute("SELECT id, body FROM main.entity WHERE kind = ? AND scope LIKE 'orders:%'", (KIND,))
    found = (_read(one, json.loads(body)) for one, body in rows)
    return tuple(sorted((one for one in found if one), key=lambda one: (one.at, one.id), reverse=True))


def _read(one: str, body: Mapping[str, Any]) -> Signal | None:
    try:
        kind = next((known for known in _KINDS if known == text(body, "kind", None)), None)
        at, subject = moment(text(body, "at", None)), text(body, "subject", None)
        facts = body.get("facts", {})
    except Misfit as error:
        log.warning("body_not_understood", kind=KIND, id=one, error=str(error)[:80])
        return None
    if kind is None or not isinstance(facts, dict):
        return None
    return Signal(one, kind, subject, text(body, "store"), at, facts)
