"""Goods between this store and other places, as central tells of them, with this device's own steps laid over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast, get_args

import structlog

from records import overlays
from records.bodies import Misfit, moment, number, text
from records.files import Connection
from shop.transfers import OPEN, Line, State, Transfer

log = structlog.get_logger(__name__)

KIND = "transfer"


def all_of(connection: Connection) -> tuple[Transfer, ...]:
    """Those under way, and those of which something differed, the newest first."""
    laid = overlays.laid(connection, KIND)
    rows = connection.execute("SELECT id, body FROM entity WHERE kind = ? AND scope LIKE 'stock:%'", (KIND,))
    bodies = {one: json.loads(body) for one, body in rows}
    merged = {one: {**bodies.get(one, {}), **laid.get(one, {})} for one in bodies.keys() | laid.keys()}
    found = (_read(one, body, pending=one in laid) for one, body in merged.items())
    shown = [one for one in found if one is not None and one.state in (*OPEN, "differs")]
    return tuple(sorted(shown, key=lambda one: (one.at, one.id), reverse=True))


def _read(one: str, body: Mapping[str, Any], *, pending: bool) -> Transfer | None:
    try:
        return Transfer(
            id=one,
            source=text(body, "source", None),
            target=text(body, "target", None),
            state=_state(body),
            at=moment(text(body, "at", None)),
            by=text(body, "by"),
            last_at=moment(text(body, "last_at", None)),
            last_by=text(body, "last_by"),
            lines={variant: _line(said) for variant, said in _lines(body).items()},
            direct=body.get("direct") is True,
            pending=pending,
        )
    except Misfit as error:
        if not pending:  # a step of ours with a transfer that central has removed is no news
            log.warning("body_not_understood", kind=KIND, id=one, error=str(error)[:80])
        return None


def _state(body: Mapping[str, Any]) -> State:
    said = text(body, "state", None)
    if said not in get_args(State):
        raise Misfit("state")
    return cast("State", said)


def _lines(body: Mapping[str, Any]) -> Mapping[str, Any]:
    lines = body.get("lines")
    if not isinstance(lines, dict) or not all(isinstance(one, dict) for one in lines.values()):
        raise Misfit("lines")
    return lines


def _line(said: Mapping[str, Any]) -> Line:
    return Line(*(number(said, name, 0) for name in ("asked", "sent", "received", "damaged")))
