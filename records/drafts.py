"""What a person was at, so that a device that ended in the middle of it goes on from there. Small JSON, one per person.

It may name a customer (a signature, four characters of a document): it is of use for a shift and erased after it
(`records.privacy`). It has no second copy: what was done is in the outbox, a draft is only the way there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from records.bodies import dump, moment
from records.files import Connection

KEPT = timedelta(hours=12)
MOST_BYTES = 16 * 1024
AHEAD = timedelta(hours=1)
"""A draft from this far in the future is of a clock that was set back: nobody knows how old it is."""

Draft = Mapping[str, Any]


def encoded(draft: Draft) -> str:
    """ValueError for one that is too large or no JSON."""
    text = dump(dict(draft))
    if len(text.encode()) > MOST_BYTES:
        raise ValueError("a draft is small")
    return text


def keep(connection: Connection, person: str, text: str, now: datetime) -> None:
    connection.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", (person, text, now.isoformat()))


def forget(connection: Connection, person: str) -> None:
    connection.execute("DELETE FROM draft WHERE person = ?", (person,))


def of(connection: Connection, person: str, now: datetime) -> Draft | None:
    """None where there is none, or it is too old to be gone on with."""
    row = connection.execute("SELECT body, at FROM draft WHERE person = ?", (person,)).fetchone()
    if row is None or not -AHEAD <= now - moment(row[1]) <= KEPT:
        return None
    said = json.loads(row[0])
    return said if isinstance(said, dict) else None
