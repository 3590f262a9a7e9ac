"""What the retailer's own programs ask to be done, once: each call has a key of its program's own, and the same key has
the same answer, however often it is sent."""

from __future__ import annotations

import re
from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from central.refusals import Refusal
from central.tables import service_call
from central.times import stamp

_KEY = re.compile(r"[!-~]{1,64}")


def answered(connection: Connection, service: str, key: str, about: str) -> str | None:
    """What this call was answered before (JSON), None for a new one. Hold what it is about first. Raises Refusal 400
    without a key, 409 for a key that was used for something else than `about`."""
    if not _KEY.fullmatch(key):
        raise Refusal(400, "no_key", "Say with the header Idempotency-Key which request this is: 1 to 64 characters.")
    mine = service_call.c.service == service, service_call.c.key == key
    row = connection.execute(select(service_call).where(*mine)).first()
    if row is not None and row.about != about:
        raise _other()
    return str(row.answer) if row is not None else None


def note(connection: Connection, service: str, key: str, about: str, answer: str, now: datetime) -> None:
    """Keep the answer. Raises Refusal 409 where the same key came for something else at the same moment."""
    row = {"service": service, "key": key, "about": about, "answer": answer, "at": stamp(now)}
    try:
        connection.execute(insert(service_call).values(**row))
    except IntegrityError:
        raise _other() from None


def _other() -> Refusal:
    return Refusal(409, "other_request", "This key was used for another request. Nothing was changed.")
