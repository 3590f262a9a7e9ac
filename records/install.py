"""Who this device is: its enrolment, its secrets, and the counters of wrong PINs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from records import genuine, outbox, scopes
from records.bodies import dump, moment
from records.files import Connection
from shop.lookups import Device
from shop.pins import PinAttempts, noted


@dataclass(frozen=True, slots=True)
class Credentials:
    """`token` for `Authorization: Bearer`, `key` the raw private Ed25519 key. Never logged, never printed. `root` is
    the raw public half of the retailer's root key, b"" until it is known."""

    token: str = field(repr=False)
    key: bytes = field(repr=False)
    root: bytes = b""


def enrol(connection: Connection, joined: Device, secrets: Credentials, again: Sequence[str] = ()) -> None:
    """Become this installation. Scopes that only an earlier one had are forgotten, the outbox is kept. The answered
    actions `again` wait again."""
    before, earlier = device(connection), credentials(connection)
    connection.execute(
        "INSERT OR REPLACE INTO install"
        " (one, install, store, role, name, server, scopes, enrolled_at, token, key, root)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(joined.install, joined.store, joined.role, joined.name, joined.server),
            *(dump(list(joined.scopes)), joined.enrolled_at.isoformat(), secrets.token, secrets.key, secrets.root),
        ),
    )
    if earlier is not None and earlier.root != secrets.root:
        genuine.forget_keys(connection)
    if earlier is not None and others(earlier.root, secrets.root):
        connection.execute("UPDATE outbox SET store = '' WHERE verdict IS NOT NULL")  # a store of the same name
    if before is None or before.install != joined.install:
        outbox.renumber(connection, joined.install, joined.enrolled_at, again)
    forget_others(connection, joined.scopes)
    genuine.learn(connection)


def others(mine: bytes, root: bytes) -> bool:
    """Whether these are the root keys of two retailers; one that is not known may be anybody's."""
    return bool(mine) and bool(root) and mine != root


def forget_others(connection: Connection, mine: tuple[str, ...]) -> None:
    """In this file: the rows of all scopes but these."""
    for scope in list(scopes.load(connection)):
        if scope.name not in mine:
            scopes.forget(connection, scope.name)


def device(connection: Connection) -> Device | None:
    row = connection.execute("SELECT install, store, role, name, server, scopes, enrolled_at FROM install").fetchone()
    return _device(*row) if row else None


def _device(install: str, store: str, role: str, name: str, server: str, scopes_: str, enrolled_at: str) -> Device:
    return Device(install, store, role, name, server, tuple(json.loads(scopes_)), moment(enrolled_at))


def credentials(connection: Connection) -> Credentials | None:
    row = connection.execute("SELECT token, key, root FROM install").fetchone()
    return Credentials(row[0], bytes(row[1]), bytes(row[2])) if row else None


def attempts(connection: Connection, person: str) -> PinAttempts:
    row = connection.execute("SELECT failed, last FROM pin_attempt WHERE person = ?", (person,)).fetchone()
    return PinAttempts(row[0], moment(row[1]) if row[1] else None) if row else PinAttempts()


def note_attempt(connection: Connection, person: str, ok: bool, now: datetime) -> None:
    after = noted(attempts(connection, person), ok, now)
    connection.execute(
        "INSERT OR REPLACE INTO pin_attempt VALUES (?, ?, ?)",
        (person, after.failed, after.last.isoformat() if after.last else None),
    )
