"""The waiting end of the outbox: a message is claimed, sent by somebody else, and settled (docs/notices.md).

A claim is a lease in the row itself, so two processes never send one message at once; what a crash leaves behind is
claimed again when the lease is over, and sent again under the same id. Lock order: the order, then its messages.
"""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select, update

from central import feed, notices, orders
from central.database import Database
from central.notices import KEPT, TRIED_FOR
from central.tables import notice
from central.times import stamp
from shop.notices import Topic

LEASE = timedelta(minutes=10)
"""Longer than any sender may take for one message (`notices_post.DEADLINE_S`)."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=2)
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that nobody else sends meanwhile. `key` is the same however often it is sent."""

    id: int
    lease: str
    key: str
    command: str
    topic: Topic
    channel: str
    order: str
    store: str
    recipient: str | None
    language: str
    data: Mapping[str, Any]
    attempts: int
    wanted_at: datetime
    give_up_at: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a claimed message. `why` is a code without personal data. "again": a while later, until it has
    been tried for long enough; "later": at `at`, it was too early."""

    kind: Literal["sent", "failed", "dropped", "again", "later"]
    why: str = ""
    at: datetime | None = None


def is_due(connection: Connection, channel: str, now: datetime) -> bool:
    """Whether a message waits to be claimed."""
    return connection.execute(select(notice.c.id).where(_due(channel, now)).limit(1)).first() is not None


def _due(channel: str, now: datetime) -> ColumnElement[bool]:
    """Also what somebody claimed and never settled: they are gone."""
    waits = notice.c.state.in_(("queued", "sending"))
    return and_(waits, notice.c.next_at <= stamp(now), notice.c.channel == channel)


def claim(connection: Connection, channel: str, now: datetime) -> Claimed | None:
    """The message that waits longest, if one is due."""
    first = select(notice).where(_due(channel, now)).order_by(notice.c.next_at, notice.c.id).limit(1)
    row = connection.execute(first.with_for_update(skip_locked=True)).first()
    if row is None:
        return None
    lease = secrets.token_hex(16)
    taken = {"state": "sending", "lease": lease, "next_at": stamp(now + LEASE), "attempts": row.attempts + 1}
    connection.execute(update(notice).where(notice.c.id == row.id).values(**taken))
    return Claimed(
        id=row.id,
        lease=lease,
        key=f"{row.command}.{row.topic}.{row.channel}",
        command=row.command,
        topic=row.topic,
        channel=row.channel,
        order=row.purchase,
        store=row.store,
        recipient=row.recipient,
        language=row.language,
        data=json.loads(row.data),
        attempts=row.attempts + 1,
        wanted_at=datetime.fromisoformat(row.wanted_at),
        give_up_at=datetime.fromisoformat(row.give_up_at),
    )


def settle(connection: Connection, claimed: Claimed, outcome: Outcome, now: datetime) -> str:
    """Write down what became of it and tell the store's devices; answers the message's state. "" when the lease was
    lost: whoever has it now settles it."""
    held = orders.hold(connection, claimed.order)
    values = _settled(claimed, outcome, now)
    mine = notice.c.id == claimed.id, notice.c.lease == claimed.lease, notice.c.state == "sending"
    if not connection.execute(update(notice).where(*mine).values(**values, lease="")).rowcount:
        return ""
    if held is not None:
        _tell(connection, held, now)
    return str(values["state"])


def _settled(claimed: Claimed, outcome: Outcome, now: datetime) -> dict[str, Any]:
    if outcome.kind == "later":
        at = outcome.at or now
        again = {"next_at": stamp(at), "give_up_at": stamp(at + TRIED_FOR), "attempts": 0}
        return again | {"state": "queued", "erase_at": stamp(at + TRIED_FOR + KEPT)}
    if outcome.kind == "again" and now < claimed.give_up_at:
        at = min(now + wait(claimed.attempts), claimed.give_up_at)
        return {"state": "queued", "error": outcome.why, "next_at": stamp(at)}
    state = "failed" if outcome.kind == "again" else outcome.kind
    ended = {"state": state, "error": outcome.why, "erase_at": stamp(now + KEPT)}
    return ended | ({"sent_at": stamp(now)} if state == "sent" else {})


def wait(attempts: int) -> timedelta:
    """Full jitter: anything up to twice the time of before, so that many messages do not come back together."""
    longest = min(FIRST_WAIT * 2 ** min(attempts - 1, 20), LONGEST_WAIT)
    return timedelta(seconds=random.uniform(0, longest.total_seconds()))  # noqa: S311 - jitter, not a secret


def _tell(connection: Connection, held: orders.Held, now: datetime) -> None:
    done = replace(held.order, told=notices.told(connection, held.order.number))
    if done.told != held.order.told:
        feed.publish(connection, orders.save(connection, held, done, now), stamp(now))


# --- keeping house


def tidy(database: Database, now: datetime) -> None:
    """Forget recipients whose time is over, and give up what nobody sends any more: its channel is gone."""
    at = stamp(now)
    old = and_(notice.c.erase_at <= at, notice.c.recipient.is_not(None))
    left = and_(notice.c.state.in_(("queued", "sending")), notice.c.next_at <= stamp(now - KEPT))
    with database.read() as connection:
        erase = connection.execute(select(notice.c.id).where(old).limit(1)).first() is not None
        late = connection.execute(select(notice.c.id, notice.c.purchase).where(left).limit(_AT_ONCE)).all()
    if erase:
        database.write(lambda connection: connection.execute(update(notice).where(old).values(recipient=None)))
    for row in late:
        database.write(partial(_give_up, row.id, row.purchase, now))


def _give_up(id_: int, number: str, now: datetime, connection: Connection) -> None:
    held = orders.hold(connection, number)
    waits = notice.c.id == id_, notice.c.state.in_(("queued", "sending"))
    connection.execute(update(notice).where(*waits).values(state="failed", error="no_channel", lease=""))
    if held is not None:
        _tell(connection, held, now)


class NotAgain(Exception):
    """A message cannot be queued once more; `str()` is one line for the person."""


def again(connection: Connection, id_: int, now: datetime) -> None:
    """Queue a message once more that has failed. Raises NotAgain."""
    number = connection.execute(select(notice.c.purchase).where(notice.c.id == id_)).scalar()
    if number is None:
        raise NotAgain(f"There is no message {id_}.")
    held = orders.hold(connection, number)
    row = connection.execute(select(notice).where(notice.c.id == id_)).one()
    if row.state != "failed":
        raise NotAgain(f"The message {id_} is {row.state}: only one that has failed can be sent again.")
    if row.channel == "email" and row.recipient is None:
        raise NotAgain(f"Nobody knows any more whom the message {id_} was for: tell the customer from the order.")
    times = {"next_at": stamp(now), "give_up_at": stamp(now + TRIED_FOR), "erase_at": stamp(now + TRIED_FOR + KEPT)}
    connection.execute(update(notice).where(notice.c.id == id_).values(**times, state="queued", attempts=0, error=""))
    if held is not None:
        _tell(connection, held, now)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What an operator watches. `oldest_s`: since when the oldest message is due that has not left, in seconds."""

    queued: int
    failed: int
    oldest_s: float


def waiting(connection: Connection, now: datetime) -> Waiting:
    due = and_(notice.c.state.in_(("queued", "sending")), or_(notice.c.attempts > 0, notice.c.next_at <= stamp(now)))
    queued, oldest = connection.execute(select(func.count(), func.min(notice.c.give_up_at)).where(due)).one()
    failed = connection.execute(select(func.count()).where(notice.c.state == "failed")).scalar_one()
    since = datetime.fromisoformat(oldest) - TRIED_FOR if oldest else now
    return Waiting(int(queued), int(failed), max(0.0, (now - since).total_seconds()))


def listed(connection: Connection, state: str | None, most: int) -> Sequence[Row[Any]]:
    """The last messages, the newest first."""
    query = select(notice).order_by(notice.c.id.desc()).limit(most)
    return connection.execute(query.where(notice.c.state == state) if state else query).all()
