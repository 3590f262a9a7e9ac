"""What a count is held against, what asks to be counted, and the movements that central tells of."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

import structlog

from records import orders, overlays, scopes
from records.bodies import Misfit, moment, number, text
from records.files import Connection
from shop.counts import Basis, CountList, Line, Moved, ToCount

log = structlog.get_logger(__name__)

T = TypeVar("T")

ASIDE = ("picked", "staged", "to_shelve")

_MOVING = ("stock.", "return.")
"""What these change in what others can have is a movement of the ledger; an order's steps say it apart."""


def bases(connection: Connection, variants: Iterable[str]) -> dict[str, Basis]:
    """Of each variant, in the snapshot of this connection."""
    wanted = dict.fromkeys(variants)
    on_hand = _on_hand(connection, wanted)
    at = {one.name: (one.gen, one.seq) for one in scopes.load(connection) if one.name.startswith(("stock:", "orders:"))}
    moved, aside = _moved(connection), _aside(connection)
    return {one: Basis(one, on_hand.get(one), moved[one], aside[one], at) for one in wanted}


def _on_hand(connection: Connection, wanted: Iterable[str]) -> dict[str, int]:
    ids = json.dumps(list(wanted))
    rows = "SELECT variant, on_hand FROM stock WHERE variant IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(rows, (ids,)).fetchall())


def _moved(connection: Connection) -> Counter[str]:
    """By own steps that central's rows do not have yet."""
    found: Counter[str] = Counter()
    rows = connection.execute(
        "SELECT overlay.id, overlay.changes, outbox.type FROM overlay JOIN outbox ON outbox.id = overlay.command"
        " WHERE overlay.kind = 'stock'"
    )
    for variant, changes, kind in rows:
        said = json.loads(changes)
        free = said.get("returned", 0) - said.get("demand", 0) if kind.startswith(_MOVING) else 0
        found[variant] += said.get("moved", free)
    return found


def _aside(connection: Connection) -> Counter[str]:
    """Units that were taken from their shelf for orders and lie elsewhere in the store."""
    found: Counter[str] = Counter()
    for order in orders.all_of(connection):
        for line in order.shown.lines:
            found[line.variant] += sum(line.units(state) for state in ASIDE)
    return found


def to_count(connection: Connection) -> tuple[ToCount, ...]:
    """What somebody should count, longest waiting first; what was counted here is not asked for again."""
    laid = overlays.laid(connection, "to_count")
    found = _read(connection, "to_count", lambda one, body: _asked(one, body, pending=one in laid))
    return tuple(sorted((one for one in found if not one.pending), key=lambda one: (one.at, one.variant)))


def _asked(one: str, body: dict[str, Any], *, pending: bool) -> ToCount:
    facts = body.get("facts") or {}
    if not isinstance(facts, dict):
        raise Misfit("facts")
    return ToCount(one, text(body, "why", None), moment(text(body, "at", None)), text(body, "by"), facts, pending)


def lists(connection: Connection) -> tuple[CountList, ...]:
    """Those that are not done, the oldest first, with what was counted here laid over."""
    steps: dict[str, list[dict[str, Any]]] = {}
    for one, _, changes in overlays.each(connection, "count_list"):
        steps.setdefault(one, []).append(changes)
    known = dict.fromkeys(one for one, _ in _rows(connection, "count_list"))
    found = [*_read(connection, "count_list", lambda one, body: _list(one, body, steps.get(one, [])))]
    for one in steps.keys() - known.keys():
        found += [_list(one, {}, steps[one])] if "variants" in steps[one][0] else []
    return tuple(sorted((one for one in found if one.left), key=lambda one: (one.at, one.id)))


def _list(one: str, body: dict[str, Any], steps: list[dict[str, Any]]) -> CountList:
    counted, mine = dict(body.get("counted") or {}), dict[str, Any]()
    for changes in steps:
        body = {**changes, **body}
        mine |= changes.get("counted", {})
    lines = (_line(variant, counted, mine) for variant in body["variants"])
    return CountList(one, text(body, "title"), moment(text(body, "at", None)), text(body, "by"), tuple(lines))


def _line(variant: str, counted: Mapping[str, Any], mine: Mapping[str, Any]) -> Line:
    said = mine.get(variant) or counted.get(variant)
    if said is None:
        return Line(variant)
    return Line(variant, number(said, "units"), number(said, "difference"), text(said, "by"), variant in mine)


def moves(connection: Connection, variant: str) -> tuple[Moved, ...]:
    """The newest movements of this store's ledger, the newest first; none where central has told of none."""
    query = "SELECT body FROM entity WHERE kind = 'moves' AND id = ? AND scope LIKE 'stock:%'"
    row = connection.execute(query, (variant,)).fetchone()
    if row is None:
        return ()
    try:
        said = json.loads(row[0])["moves"]
        return tuple(_move(one) for one in said)
    except (Misfit, KeyError, TypeError) as error:
        log.warning("body_not_understood", kind="moves", id=variant, error=str(error)[:80])
        return ()


def _move(said: Mapping[str, Any]) -> Moved:
    return Moved(moment(text(said, "at", None)), number(said, "units"), text(said, "why"), text(said, "by"))


def _rows(connection: Connection, kind: str) -> Iterator[tuple[str, str]]:
    yield from connection.execute("SELECT id, body FROM entity WHERE kind = ? AND scope LIKE 'stock:%'", (kind,))


def _read(connection: Connection, kind: str, made: Callable[[str, dict[str, Any]], T]) -> Iterator[T]:
    for one, body in _rows(connection, kind):
        try:
            yield made(one, json.loads(body))
        except (Misfit, KeyError, TypeError) as error:
            log.warning("body_not_understood", kind=kind, id=one, error=str(error)[:80])
