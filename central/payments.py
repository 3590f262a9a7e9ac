"""Refunds on their way to the payment provider: who sends which, and what is known of it (the table `refund`).

    wanted -> sent -> settled | refused
                |-> unknown -> (asked) -> settled | refused | sent again

The intent is written before the provider is called, so a crash in between leaves `sent` or `unknown`, and then the
provider is asked by the refund's key before anything is sent a second time. Lock order: the order, then its refunds.
"""

from __future__ import annotations

import json
import random
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Literal

import structlog
from sqlalchemy import ColumnElement, Connection, Row, and_, func, select, update

from central import conflicts, feed, orders
from central.conflicts import Party
from central.tables import order_tender, purchase, refund
from central.times import shown, stamp
from shop.return_money import STORE_CREDIT

log = structlog.get_logger(__name__)

LEASE = timedelta(minutes=10)
"""Longer than a provider may take for one answer (`payments_till.DEADLINE_S`)."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=20), timedelta(hours=1)
OPEN = ("wanted", "sent", "unknown")


@dataclass(frozen=True, slots=True)
class Due:
    """A refund that nobody else works on meanwhile. `key` is the same for ever. `ask`: it may have reached the provider
    before. `amount` in minor units of `currency`; `line` 0 is the shipping. `tender` is what it goes back to, of the
    `kind` that the order feed told; both "" where nobody said what the order was paid with."""

    id: int
    lease: str
    key: str
    order: str
    line: int
    amount: int
    currency: str
    attempts: int
    ask: bool
    tender: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """settled: paid back, the provider calls it `reference`. refused: it will not be, because of `why`. unknown: nobody
    can say. not_sent: it certainly did not reach the provider."""

    kind: Literal["settled", "refused", "unknown", "not_sent"]
    reference: str = ""
    why: str = ""


def key_of(command: str, number: str, line: int, tender: str = "") -> str:
    """What the provider knows a refund by. Made from what it follows from: a number of central's own would be given
    again after central is restored from a backup."""
    to = f"\0{tender}" if tender else ""
    return sha256(f"{command}\0{number}\0{line}{to}".encode()).hexdigest()[:40]


def is_due(connection: Connection, now: datetime) -> bool:
    return connection.execute(select(refund.c.id).where(_due(now)).limit(1)).first() is not None


def _due(now: datetime) -> ColumnElement[bool]:
    """Nothing of the order feed: that was paid elsewhere. Nothing over nothing. Store credit is central's own
    (`central.vouchers`)."""
    ours = refund.c.command.is_not(None), refund.c.amount > 0, refund.c.tender != STORE_CREDIT
    return and_(refund.c.state.in_(OPEN), refund.c.next_at <= stamp(now), *ours)


def claim(connection: Connection, now: datetime) -> Due | None:
    """The refund that waits longest, if one is due; it is `sent` from now on."""
    first = select(refund).where(_due(now)).order_by(refund.c.next_at, refund.c.id).limit(1)
    row = connection.execute(first.with_for_update(skip_locked=True)).first()
    if row is None:
        return None
    lease = secrets.token_hex(16)
    taken = {"state": "sent", "lease": lease, "next_at": stamp(now + LEASE), "attempts": row.attempts + 1}
    connection.execute(update(refund).where(refund.c.id == row.id).values(**taken))
    return Due(
        id=row.id,
        lease=lease,
        key=key_of(row.command, row.purchase, row.line, row.tender),
        order=row.purchase,
        line=row.line,
        amount=int(row.amount),
        currency=_currency(connection, row.purchase),
        attempts=row.attempts + 1,
        ask=row.state != "wanted",
        tender=row.tender,
        kind=_kind(connection, row.purchase, row.tender) if row.tender else "",
    )


def _kind(connection: Connection, number: str, tender: str) -> str:
    mine = order_tender.c.purchase == number, order_tender.c.tender == tender
    return str(connection.execute(select(order_tender.c.kind).where(*mine)).scalar() or "")


def _currency(connection: Connection, number: str) -> str:
    body = connection.execute(select(purchase.c.body).where(purchase.c.number == number)).scalar()
    return str(json.loads(body or "{}").get("currency", ""))


def settle(connection: Connection, due: Due, outcome: Outcome, now: datetime) -> str:
    """Write down what became of it and tell the store's devices; answers the refund's state, "" where the lease was
    lost: whoever has it now settles it."""
    held = orders.hold(connection, due.order)
    mine = refund.c.id == due.id, refund.c.lease == due.lease, refund.c.state == "sent"
    row = connection.execute(select(refund).where(*mine).with_for_update()).first()
    if row is None:
        return ""
    state = _state(due, outcome)
    values: dict[str, Any] = {"state": state, "lease": "", "reason": outcome.why[:64], "reference": outcome.reference}
    if state in OPEN:
        values["next_at"] = stamp(now + wait(due.attempts))
    connection.execute(update(refund).where(refund.c.id == due.id).values(**values))
    told = orders.retell(connection, due.order, now)
    if state == "refused" and held is not None:
        told.append(_refused(connection, row, held.order.store or "", outcome, now))
    feed.publish(connection, told, stamp(now))
    return state


def _state(due: Due, outcome: Outcome) -> str:
    if outcome.kind != "not_sent":
        return outcome.kind
    return "unknown" if due.ask else "wanted"


def _refused(connection: Connection, row: Row[Any], store: str, outcome: Outcome, now: datetime) -> feed.Change:
    """Somebody at the store has to find another way to pay."""
    log.error("refund_refused", id=row.id, reason=outcome.why[:64])
    return conflicts.add(
        connection,
        "refund_refused",
        store,
        f"order:{row.purchase}",
        first=None,
        second=Party(f"refund:{row.id}", "", "", shown(now)),
        evidence={"lines": [row.line] if row.line else [], "amount": int(row.amount), "reason": outcome.why[:64]}
        | ({"tender": row.tender} if row.tender else {}),
        now=now,
    )


def wait(attempts: int) -> timedelta:
    """Full jitter: anything up to twice the time of before."""
    longest = min(FIRST_WAIT * 2 ** min(attempts - 1, 20), LONGEST_WAIT)
    return timedelta(seconds=random.uniform(0, longest.total_seconds()))  # noqa: S311 - jitter, not a secret


@dataclass(frozen=True, slots=True)
class Pending:
    """What an operator watches: how many refunds are in each state that is not an end, and their sum in minor units."""

    state: str
    refunds: int
    amount: int


def pending(connection: Connection) -> tuple[Pending, ...]:
    sums = select(refund.c.state, func.count(), func.sum(refund.c.amount)).where(refund.c.state.in_((*OPEN, "refused")))
    rows = connection.execute(sums.group_by(refund.c.state).order_by(refund.c.state))
    return tuple(Pending(state, int(n), int(amount)) for state, n, amount in rows)


def listed(connection: Connection, state: str | None, most: int) -> list[Row[Any]]:
    """The newest rows of the ledger."""
    query = select(refund).order_by(refund.c.id.desc()).limit(most)
    return list(connection.execute(query if state is None else query.where(refund.c.state == state)))
