"""Personal data leaves the device on time (security.md). One place decides when, by the clock it is given.

- A customer's row is central's to remove once there is no open business here. What central is slow to remove is gone
  24 h after it was last looked at, or first seen, unless an open order here names the customer.
- An order without an open unit loses who it is for.
- An action loses what is personal in it 24 h after its verdict; its id, number, verdict and hashes stay.
- What a person was at is gone 12 h after they last went on with it (`records.drafts`).
- After 72 h without central all of this is gone at once, and so it is when central has removed the device; then the
  catalogue goes as well. What waits to be sent stays whole: it is what only this device has.

A row stays in the digest of its scope with central's hash: only its body is emptied, so that central's row is not sent
again until it changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from records import drafts, scopes
from records.bodies import dump
from records.files import Connection
from records.kinds import Breathe
from records.news import Changes
from records.outbox import seal
from records.scopes import Scope

EVERY = timedelta(hours=1)
"""How often it is looked what is over: what erases for good rewrites a table."""
USED = SETTLED = timedelta(hours=24) - EVERY
"""So that all is gone after 24 h."""
SILENT = timedelta(hours=72)
AHEAD = timedelta(hours=1)
"""A last contact this far in the future means that the clock was set back: nobody knows how long ago it was."""
SLICE = 250
"""Rows of a kind that one transaction erases: a person's action is not to wait longer than for a page."""
STEP = 500
"""Rows between two looks whether a person is waiting, where a table is written anew."""

ABOUT = ("pickup_code", "name", "first_name", "last_name", "email", "phone", "street", "address")
ORDER = ("customer", *ABOUT)
"""What is personal in the body of an order."""
HABITS = ("consents", "preferences", "sizes", "wish_list", "viewed", "basket")
"""What somebody likes, wants and agreed to."""
FIELDS = frozenset([*ABOUT, *HABITS, "member", "text", "note", "signature", "document", "collected_by"])
"""What is personal in an action, at any depth: words about a person. Ids stay, its effect hangs on them."""

MARK = '"erased":true'
EMPTY = f"{{{MARK}}}"
"""The body of which nothing is left. The mark stands in each body that was changed here: it is no longer what its hash
was made of."""
OPEN = (
    "EXISTS (SELECT 1 FROM json_each({body}, '$.lines') AS line, json_each(line.value, '$.states') AS state"
    " WHERE state.key IN ('open', 'picking', 'picked', 'staged', 'short') AND state.value > 0)"
)
NAMED = "(" + " OR ".join(f"json_type(body, '$.{field}') IS NOT NULL" for field in ORDER) + ")"
ORDERS = f"kind = 'order' AND scope LIKE 'orders:%' AND {NAMED}"
CLOSED = f"{ORDERS} AND NOT {OPEN.format(body='body')}"
BUSINESS = (
    "(SELECT json_extract(body, '$.customer') FROM entity WHERE kind = 'order' AND scope LIKE 'orders:%'"
    f" AND json_extract(body, '$.customer') IS NOT NULL AND {OPEN.format(body='body')})"
)
"""Customers of open orders."""
CUSTOMERS = "kind = 'customer' AND scope LIKE 'cust:%'"
UNSEEN = f"{CUSTOMERS} AND body <> '{EMPTY}' AND id NOT IN (SELECT customer FROM looked_at)"
PAST = (
    f"{CUSTOMERS} AND body <> '{EMPTY}' AND id IN (SELECT customer FROM looked_at WHERE at NOT BETWEEN ? AND ?)"
    f" AND id NOT IN {BUSINESS}"
)
MISSED = f"{CUSTOMERS} AND body = '{EMPTY}' AND id IN {BUSINESS}"
DRAFTS = "at NOT BETWEEN ? AND ?"
UNSCRUBBED = "settled_at NOT BETWEEN ? AND ? AND scrubbed = 0"
EMPTIED, CLEAN = 1, 2
"""`scrubbed` of an action: words were taken out, and may still be in a gap of a page; nothing is left."""


def is_silent(contact: datetime | None, now: datetime) -> bool:
    """Whether too long has passed since central last said anything."""
    return contact is not None and not -AHEAD <= now - contact <= SILENT


def due(connection: Connection, now: datetime, *, silent: bool) -> bool:
    """Whether `erase` has anything to do. Changes nothing."""
    tests: list[tuple[str, tuple[str, ...]]] = [
        (f"SELECT 1 FROM outbox WHERE {UNSCRUBBED}", _within(now, SETTLED)),
        (f"SELECT 1 FROM draft WHERE {DRAFTS}", _within(now, drafts.KEPT)),
        (f"SELECT 1 FROM entity WHERE {CUSTOMERS if silent else UNSEEN}", ()),
        (f"SELECT 1 FROM entity WHERE {ORDERS if silent else CLOSED}", ()),
        (f"SELECT 1 FROM entity WHERE {PAST}", _within(now, USED)),
        (f"SELECT 1 FROM entity WHERE {MISSED} AND scope IN (SELECT scope FROM cursor WHERE seq > 0)", ()),
    ]
    return any(connection.execute(f"{sql} LIMIT 1", values).fetchone() for sql, values in tests)


@dataclass(frozen=True, slots=True)
class Erased:
    """`again` are the scopes that are to be read from their start. `more`: this was only a part."""

    changes: Changes
    again: tuple[Scope, ...]
    more: bool


def erase(connection: Connection, now: datetime, *, silent: bool) -> Erased:
    """What is due, or a part of it."""
    connection.execute(f"DELETE FROM draft WHERE {DRAFTS}", _within(now, drafts.KEPT))
    before = connection.total_changes
    more = _scrub_actions(connection, _within(now, SETTLED))
    if silent:
        more |= _scrub_orders(connection, ORDERS)
        again = () if more else _all_people(connection)
    else:
        more |= _scrub_orders(connection, CLOSED) | _people(connection, now)
        again = () if more else _missed(connection)
    kinds = frozenset({"customer", "order"}) if connection.total_changes > before else frozenset[str]()
    return Erased(Changes(kinds), again, more)


def is_erased(body: str) -> bool:
    """Whether something was taken out of this body here. In a text, the quotes would be escaped."""
    return MARK in body


def looked_at(connection: Connection, customer: str, now: datetime) -> None:
    connection.execute("INSERT OR REPLACE INTO looked_at VALUES (?, ?)", (customer, _text(now)))


def forget_all(connection: Connection) -> None:
    """Central has removed this device: every row of central's goes from this file, and what is laid over them. What
    waits to be sent keeps its own."""
    for name in [scope.name for scope in scopes.load(connection)]:
        scopes.forget(connection, name)


def forget_core(connection: Connection, breathe: Breathe) -> None:
    """`forget_all` of core.db, with what is personal outside of scopes."""
    forget_all(connection)
    for sql in (
        "DELETE FROM entity",
        "DELETE FROM task",
        "DELETE FROM looked_at",
        "DELETE FROM unknown_code",
        "DELETE FROM signal_hour",
        "DELETE FROM draft",
        "DELETE FROM overlay WHERE command NOT IN (SELECT id FROM outbox WHERE verdict IS NULL)",
    ):
        connection.execute(sql)
    while _scrub_actions(connection, ("", "")):
        pass
    renew(connection, breathe)


def renew(connection: Connection, breathe: Breathe) -> None:
    """Write the tables anew from which something was erased. `secure_delete` clears cells and pages that are freed, but
    where rows moved between pages before, their bytes stay in the gaps; only a page that is freed as a whole is clean.
    `breathe` may raise to give way."""
    _write_anew(connection, "entity", "kind, id, scope", breathe)
    _write_anew(connection, "draft", "person", breathe)
    if connection.execute(f"SELECT 1 FROM outbox WHERE scrubbed = {EMPTIED} LIMIT 1").fetchone():
        connection.execute(f"UPDATE outbox SET scrubbed = {CLEAN} WHERE scrubbed = {EMPTIED}")
        _write_anew(connection, "outbox", "rowid", breathe)
        _write_anew(connection, "overlay", "place", breathe)


def _write_anew(connection: Connection, table: str, order: str, breathe: Breathe) -> None:
    connection.execute(f"CREATE TEMP TABLE aside AS SELECT * FROM main.{table} ORDER BY {order}")  # in memory
    breathe()
    connection.execute(f"DELETE FROM main.{table}")
    last = connection.execute("SELECT coalesce(max(rowid), 0) FROM aside").fetchone()[0]
    for at in range(0, last, STEP):
        breathe()
        connection.execute(
            f"INSERT INTO main.{table} SELECT * FROM aside WHERE rowid > ? AND rowid <= ? ORDER BY rowid",
            (at, at + STEP),
        )
    connection.execute("DROP TABLE temp.aside")


def has_rows(connection: Connection) -> bool:
    """Whether `forget_all` has anything to do."""
    tests = ("main.cursor", "catalog.cursor", "main.entity")
    return any(connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in tests)


def _people(connection: Connection, now: datetime) -> bool:
    connection.execute("DELETE FROM looked_at WHERE customer NOT IN (SELECT id FROM entity WHERE kind = 'customer')")
    connection.execute(f"INSERT INTO looked_at SELECT DISTINCT id, ? FROM entity WHERE {UNSEEN}", (_text(now),))
    return _update(connection, f"'{EMPTY}'", PAST, _within(now, USED))


def _missed(connection: Connection) -> tuple[Scope, ...]:
    missed = connection.execute(f"SELECT DISTINCT scope FROM entity WHERE {MISSED}").fetchall()
    return _again(connection, (name for (name,) in missed))


def _all_people(connection: Connection) -> tuple[Scope, ...]:
    """As if nobody had ever been here; central sends what is still needed when it is back."""
    known = [scope.name for scope in scopes.load(connection)]
    for name in known:
        if name.startswith("cust:"):
            scopes.forget(connection, name)
    connection.execute("DELETE FROM looked_at")
    empty = tuple(Scope(name) for name in known if name.startswith("cust:"))
    return (*empty, *_again(connection, (name for name in known if name.startswith("orders:"))))


def _again(connection: Connection, names: Iterable[str]) -> tuple[Scope, ...]:
    """Read these from their start, once."""
    known = [scopes.read(connection, name) for name in names]
    return tuple(scopes.restart(connection, scope.name, scope.gen) for scope in known if scope.seq > 0)


def _scrub_orders(connection: Connection, which: str) -> bool:
    paths = ", ".join(f"'$.{field}'" for field in ORDER)
    return _update(connection, f"json_set(json_remove(body, {paths}), '$.erased', json('true'))", which)


def _update(connection: Connection, body: str, which: str, values: tuple[str, ...] = ()) -> bool:
    """Whether there may be more."""
    some = f"SELECT kind, id, scope FROM entity WHERE {which} LIMIT {SLICE}"
    sql = f"UPDATE entity SET body = {body} WHERE (kind, id, scope) IN ({some})"
    return bool(connection.execute(sql, values).rowcount == SLICE)


def _scrub_actions(connection: Connection, kept: tuple[str, str]) -> bool:
    """The payload keeps its shape with empty texts, so that it can still be sent again after central was restored:
    what it does hangs on ids. It is sealed anew; the hashes of the chain stay those of what was sent."""
    which = f"{UNSCRUBBED} LIMIT {SLICE}"
    rows = connection.execute(f"SELECT id, payload, overlay FROM outbox WHERE {which}", kept).fetchall()
    for action, payload, overlay in rows:
        after, over = scrubbed(bytes(payload)), scrubbed(overlay.encode()).decode()
        same = after == bytes(payload) and over == overlay
        connection.execute("UPDATE outbox SET scrubbed = ? WHERE id = ?", (CLEAN if same else EMPTIED, action))
        if after != bytes(payload):
            connection.execute("UPDATE outbox SET payload = ?, hash = ? WHERE id = ?", (after, seal(after), action))
        if over != overlay:
            connection.execute("UPDATE outbox SET overlay = ? WHERE id = ?", (over, action))
            connection.execute("DELETE FROM overlay WHERE command = ?", (action,))
    return len(rows) == SLICE


def scrubbed(text: bytes) -> bytes:
    """JSON with every personal text in it emptied; the very same bytes where there is none. Of what is no JSON, nothing
    is left."""
    try:
        said = json.loads(text)
    except ValueError:
        return b"{}"
    after = _without(said)
    return text if after == said else dump(after).encode()


def _without(value: Any) -> Any:
    if isinstance(value, list):
        return [_without(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {key: _emptied(one) if key in FIELDS else _without(one) for key, one in value.items()}


def _emptied(value: Any) -> Any:
    return "" if isinstance(value, str) else None


def _within(now: datetime, span: timedelta) -> tuple[str, str]:
    """Times that are not over yet. A later one is of a clock that was set back since."""
    return _text(now - span), _text(now + AHEAD)


def _text(time: datetime) -> str:
    return time.isoformat()
