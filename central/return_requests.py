"""Returns that somebody has begun, as rows: what was wanted, who asked a manager, who answered. Devices of the store
are told of each for a while after its last step."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import DBAPIError

from central import feed
from central.database import Database, away
from central.feed import Change
from central.tables import return_request
from central.times import stamp
from shop.return_requests import KEPT, KIND, Receive, Refused, ReturnRequest, after, body, read

log = structlog.get_logger(__name__)

PORTION = 500
"""Requests that are dropped in one go."""


def hold(connection: Connection, request: str) -> ReturnRequest | None:
    """The request as it stands, held to the end of the transaction; None when there is none."""
    mine = select(return_request.c.body).where(return_request.c.id == request)
    text = connection.execute(mine.with_for_update()).scalar()
    return None if text is None else read(request, json.loads(text))


def begun_by(connection: Connection, request: str) -> str:
    """The device that began it, "" for none that is known."""
    return connection.execute(select(return_request.c.device).where(return_request.c.id == request)).scalar() or ""


def save(
    connection: Connection, before: ReturnRequest | None, request: ReturnRequest, device: str, now: datetime
) -> list[Change]:
    """Write what became of it by a step of `device`; returns what devices learn. Whoever writes a new one at the same
    moment as somebody else fails, and finds it when it looks again."""
    if request == before:
        return []
    text = feed.canonical(body(request))
    row: dict[str, Any] = {"state": request.state, "body": text, "drop_at": stamp(now + KEPT[request.state])}
    if before is None:
        new = {"id": request.id, "store": request.store, "purchase": request.order, "device": device}
        connection.execute(insert(return_request).values(**new, **row))
    else:
        connection.execute(update(return_request).where(return_request.c.id == request.id).values(**row))
    return [Change(f"orders:{request.store}", KIND, request.id, text)]


def received(connection: Connection, return_id: str, order: str, now: datetime) -> list[Change]:
    """The goods of the return are taken in: its request, if there is one, is done."""
    before = hold(connection, return_id)
    if before is None or before.order != order:
        return []
    done = after(before, Receive())
    return [] if isinstance(done, Refused) else save(connection, before, done, "", now)


def drop_due(database: Database, now: datetime) -> int:
    """Tell devices no more of requests whose time is over; how many there were. A row stays with what was said, so that
    what comes late finds it."""
    try:
        return database.write(lambda connection: _drop(connection, now))
    except DBAPIError as error:
        if away(error):
            raise
        log.exception("return_requests_not_dropped")
        return 0


def _drop(connection: Connection, now: datetime) -> int:
    over = select(return_request.c.id, return_request.c.store).where(return_request.c.drop_at <= stamp(now))
    first = over.order_by(return_request.c.drop_at, return_request.c.id).limit(PORTION)
    rows = connection.execute(first.with_for_update(skip_locked=True)).all()
    ids = [row.id for row in rows]
    if ids:
        connection.execute(update(return_request).where(return_request.c.id.in_(ids)).values(drop_at=None))
        feed.publish(connection, [Change(f"orders:{row.store}", KIND, row.id, None) for row in rows], stamp(now))
        log.info("return_requests_dropped", number=len(ids))
    return len(ids)
