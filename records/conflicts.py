"""Conflicts of this store as central lists them, with what this device's people said about them laid over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import structlog

from records import overlays
from records.bodies import Misfit, moment, text
from records.files import Connection
from shop.conflicts import Conflict, Party

log = structlog.get_logger(__name__)

KIND = "conflict"


def all_of(connection: Connection) -> tuple[Conflict, ...]:
    """The newest first, also those that are settled; central lets those go after a while."""
    rows = connection.execute("SELECT id, body FROM main.entity WHERE kind = ? AND scope LIKE 'orders:%'", (KIND,))
    laid = overlays.laid(connection, KIND)
    found = (_read(one, json.loads(body) | laid.get(one, {}), pending=one in laid) for one, body in rows)
    shown = (one for one in found if one is not None)
    return tuple(sorted(shown, key=lambda one: (one.at, one.id), reverse=True))


def _read(one: str, body: Mapping[str, Any], *, pending: bool) -> Conflict | None:
    try:
        done = _part(body, "resolved")
        return Conflict(
            id=one,
            kind=text(body, "kind", None),
            aggregate=text(body, "aggregate", None),
            fix=text(body, "fix"),
            at=moment(text(body, "at", None)),
            first=_party(_part(body, "first")),
            second=_party(_part(body, "second")),
            evidence=_part(body, "evidence"),
            resolved_by=text(done, "by"),
            resolved_at=_maybe_moment(done, "at"),
            how=text(done, "how") or ("" if body.get("state") == "open" else "checked"),
            note=text(done, "note"),
            pending=pending,
        )
    except Misfit as error:
        log.warning("body_not_understood", kind=KIND, id=one, error=str(error)[:80])
        return None


def _party(body: Mapping[str, Any]) -> Party:
    return Party(text(body, "actor"), text(body, "device"), text(body, "command"), _maybe_moment(body, "at"))


def _part(body: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    part = body.get(key) or {}
    if not isinstance(part, dict):
        raise Misfit(key)
    return part


def _maybe_moment(body: Mapping[str, Any], key: str) -> datetime | None:
    return moment(text(body, key)) if body.get(key) else None
