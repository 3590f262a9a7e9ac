"""What the screens of this store show while nobody is at them, as central scheduled it."""

from __future__ import annotations

import json

import structlog

from records.files import Connection
from shop.content import Content, content_from

log = structlog.get_logger(__name__)

KIND = "content"


def all_of(connection: Connection) -> tuple[Content, ...]:
    """All that is known, due or not. What this version cannot read is left out."""
    rows = connection.execute("SELECT id, body FROM main.entity WHERE kind = ? AND scope LIKE 'config:%'", (KIND,))
    found = (_read(one, body) for one, body in rows)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.order, one.id)))


def _read(one: str, body: str) -> Content | None:
    try:
        return content_from(one, json.loads(body))
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        log.warning("body_not_understood", kind=KIND, id=one, error=str(error)[:80])
        return None
