"""What in returns is worth a manager's look (`shop.return_signals`), as rows and as entities of the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, delete, exists, or_, select

from central import bulk, feed, returns_history, returns_rules
from central.database import Database
from central.feed import Change
from central.tables import command_log, return_approval, risk_signal
from central.times import shown, stamp
from shop.receiptless import NO_ORDER
from shop.return_policy import Policy
from shop.return_signals import CONFIRMED_WITHIN, OUTLIER_WITHIN, SAME_WITHIN, Came, Signal, found, unconfirmed

log = structlog.get_logger(__name__)

KIND = "signal"
KEPT = timedelta(days=90)
"""So long a store is shown a signal after it was noticed last."""
PORTION = 500
_NAMED = "approval_unconfirmed:"
"""What `shop.return_signals.unconfirmed` calls them by, in front of the command."""
_UNHEARD_OF = or_(
    and_(return_approval.c.how == "code", return_approval.c.confirmed_by == ""),
    and_(return_approval.c.how == "remote", return_approval.c.checked == "unknown"),
)
"""Only the desk says so: no other device told the code, or central does not know the question."""


def after_return(connection: Connection, came: Sequence[Came], store: str, policy: str, now: datetime) -> list[Change]:
    """What a return of these lines, which is written, is worth a look for; returns what devices learn. `policy` is the
    version that the device decided by, "" for that of the store."""
    rules = returns_rules.of_version(connection, store, policy) if policy else returns_rules.current(connection, store)
    at, whose = came[0].at, came[0].whose
    earlier = returns_history.of_person(connection, whose, at - _looks_back(rules)) if whose else []
    taken = returns_history.taken(connection, store, at - OUTLIER_WITHIN, at)
    return note(connection, found(came, earlier, taken, rules, store), now)


def _looks_back(rules: Policy) -> timedelta:
    return max([SAME_WITHIN, *(timedelta(days=one.days) for one in rules.velocity)])


def note(connection: Connection, signals: tuple[Signal, ...], now: datetime) -> list[Change]:
    """Write them; the same again replaces what was noticed before."""
    rows: list[dict[str, Any]] = [
        {"store": one.store, "id": one.id, "kind": one.kind, "subject": one.subject[:128], "at": stamp(now)}
        | {"body": feed.canonical(_body(one))}
        for one in signals
    ]
    rows.sort(key=lambda row: str(row["id"]))  # no two returns wait for each other
    bulk.upsert(connection, risk_signal, rows)
    for one in signals:
        log.info("return_signal", kind=one.kind, store=one.store)
    return [Change(f"orders:{row['store']}", KIND, row["id"], row["body"]) for row in rows]


def _body(one: Signal) -> Mapping[str, Any]:
    """As `shop.bodies.SignalBody`."""
    said = {"kind": one.kind, "subject": one.subject, "store": one.store}
    return said | {"at": shown(one.at), "facts": dict(one.facts)}


def notice_due(database: Database, now: datetime) -> int:
    """Notice approvals of which nobody but the desk has said anything by now; how many are new."""
    with database.read() as connection:
        due = connection.execute(_unconfirmed(now)).first()
    return database.write(lambda connection: _notice(connection, now)) if due else 0


def _unconfirmed(now: datetime) -> Select[Any]:
    """Counted from when central took the return: a desk may have been without a network for days."""
    mine = risk_signal.c.store == return_approval.c.store, risk_signal.c.id == _NAMED + return_approval.c.command
    return (
        select(return_approval)
        .join(command_log, command_log.c.cmd_id == return_approval.c.command)
        .where(_UNHEARD_OF)
        .where(command_log.c.received_at <= stamp(now - CONFIRMED_WITHIN))
        .where(command_log.c.received_at > stamp(now - KEPT), ~exists().where(*mine))
        .limit(PORTION)
    )


def _notice(connection: Connection, now: datetime) -> int:
    rows = connection.execute(_unconfirmed(now).with_for_update(of=return_approval)).all()
    feed.publish(connection, note(connection, tuple(_of_approval(row) for row in rows), now), stamp(now))
    return len(rows)


def _of_approval(row: Row[Any]) -> Signal:
    order = "" if row.purchase == NO_ORDER else row.purchase
    people, at = (row.approver, row.requester), datetime.fromisoformat(row.at)
    return unconfirmed(row.command, row.return_id, order, people, int(row.amount), row.store, at)


def confirmed(connection: Connection, approvals: Sequence[tuple[str, str]]) -> list[Change]:
    """These (store, command) are told by the approver's own device after all; returns what devices learn."""
    told: list[Change] = []
    for store, command in approvals:
        mine = risk_signal.c.store == store, risk_signal.c.id == _NAMED + command
        if connection.execute(delete(risk_signal).where(*mine)).rowcount:
            told.append(Change(f"orders:{store}", KIND, _NAMED + command, None))
    return told


def forget_due(database: Database, now: datetime) -> int:
    """Let go of signals that nobody saw again for `KEPT`; how many."""
    with database.read() as connection:
        due = connection.execute(select(risk_signal.c.id).where(_old(now)).limit(1)).first()
    return database.write(lambda connection: _forget(connection, now)) if due else 0


def _old(now: datetime) -> ColumnElement[bool]:
    return risk_signal.c.at < stamp(now - KEPT)


def _forget(connection: Connection, now: datetime) -> int:
    rows = connection.execute(select(risk_signal.c.store, risk_signal.c.id).where(_old(now)).limit(PORTION)).all()
    for row in rows:
        mine = risk_signal.c.store == row.store, risk_signal.c.id == row.id
        connection.execute(delete(risk_signal).where(*mine, _old(now)))
    if rows:
        feed.publish(connection, [Change(f"orders:{row.store}", KIND, row.id, None) for row in rows], stamp(now))
    return len(rows)
