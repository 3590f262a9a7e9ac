"""Orders that shoppers placed at this store's devices: what central says of each, and before that what is known here.

Whatever central answers, nothing about the person stays on this device after it (security.md): only the number, the
goods and the money do.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args

import structlog

from records import overlays
from records.bodies import dump
from records.files import Connection
from records.outbox import seal
from records.privacy import EMPTIED
from shop import back_in_stock
from shop.ordering import KIND, PERSONAL, TYPE, Placing, Why, read, without_person

log = structlog.get_logger(__name__)

FORGOTTEN = "forgotten"
"""The kind of the change that somebody's contact is gone: what is left of it between rows has to go as well."""


def one_of(connection: Connection, order: str) -> Placing | None:
    """The order with this id; None for one that neither this device nor central's feed knows, and for one that central
    confirmed and let go since: it is long over."""
    row = connection.execute(
        "SELECT body FROM main.entity WHERE kind = ? AND id = ? AND scope LIKE 'orders:%'", (KIND, order)
    ).fetchone()
    sent = connection.execute(
        "SELECT overlay, verdict, reason, words, attempts, EXISTS (SELECT 1 FROM overlay WHERE command = outbox.id)"
        " FROM outbox WHERE aggregate = ? AND type = ? ORDER BY rowid",
        (f"order:{order}", TYPE),
    ).fetchone()
    if row is not None:
        return _read(order, json.loads(row[0]), sent[3] if sent else "")
    return _sent(order, *sent) if sent else None


def all_of(connection: Connection) -> tuple[Placing, ...]:
    """Those of which central told this store, and those that wait here, the newest first."""
    rows = connection.execute("SELECT id FROM main.entity WHERE kind = ? AND scope LIKE 'orders:%'", (KIND,))
    ids = {one for (one,) in rows} | set(overlays.laid(connection, KIND))
    found = [one for order in ids if (one := one_of(connection, order))]
    return tuple(sorted(found, key=lambda one: (one.at, one.id), reverse=True))


def _sent(
    order: str, overlay: str, verdict: str | None, reason: str, words: str, attempts: int, laid_over: int
) -> Placing | None:
    """As this device knows it. Central's yes counts once its own row is here: before that nobody knows its numbers.
    What is laid over goes with that row's arrival: where neither is here, the row has come and gone."""
    if verdict == "applied" and not laid_over:
        return None
    laid = next((changes for kind, one, changes in json.loads(overlay) if (kind, one) == (KIND, order)), None)
    if laid is None:
        return None
    if verdict == "rejected":
        return _read(order, laid | {"state": "refused", "why": _why(reason)}, words)
    waits = verdict is None and not attempts
    return _read(order, laid | {"state": "saved" if waits else "on_its_way"}, "")


def _why(reason: str) -> str:
    return reason if reason in get_args(Why) else "other"


def _read(order: str, body: Mapping[str, Any], words: str) -> Placing | None:
    found = read(order, body, words)
    if found is None:
        log.warning("body_not_understood", kind=KIND, id=order)
    return found


_FORGETTING: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    TYPE: without_person,
    back_in_stock.TYPE: back_in_stock.without_person,
}
"""By type of command its body without what is about a person."""


def forget_person(connection: Connection, actions: Iterable[str]) -> bool:
    """Take what is about a person out of those of `actions` that say where to reach somebody; whether there was any.
    Central has answered them. What is left can still be sent again, after central was put back from a backup: it says
    that somebody has been forgotten."""
    gone = False
    for action in actions:
        row = connection.execute("SELECT payload, type FROM outbox WHERE id = ?", (action,)).fetchone()
        forgetting = _FORGETTING.get(row[1]) if row else None
        said = json.loads(row[0]) if forgetting is not None else {}
        if forgetting is None or not said.get("body", {}).keys() & {*PERSONAL, *back_in_stock.PERSONAL}:
            continue
        left = dump({**said, "body": forgetting(said["body"])}).encode()
        connection.execute(
            "UPDATE outbox SET payload = ?, hash = ?, scrubbed = ? WHERE id = ?", (left, seal(left), EMPTIED, action)
        )
        gone = True
    return gone
