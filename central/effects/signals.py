"""What the kiosks of a store count: kept per device and hour. Each message says an hour anew and in full, with the
number of the telling, so that it may come twice or late and nothing is counted twice."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import structlog
from pydantic import Field, StringConstraints
from sqlalchemy import delete, select

from central import bulk, feed
from central.effects.handling import Applied, Body, Context, Malformed, Outcome, about
from central.feed import Change
from central.tables import install, visit_hour
from central.texts import clean
from central.times import shown
from shop.signals import KEPT, LARGEST, MOST_HOURS, NAMES, hour_of, is_believed, is_newer

log = structlog.get_logger(__name__)

KIND = "visits"
_SUFFIX = "%Y%m%d%H"

CountName = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,32}$")]


class Hour(Body):
    hour: Annotated[str, StringConstraints(max_length=40)]
    n: Annotated[int, Field(ge=1, le=LARGEST)]
    counts: Annotated[dict[CountName, Annotated[int, Field(ge=0, le=LARGEST)]], Field(max_length=50)]


class Counted(Body):
    hours: Annotated[list[Hour], Field(min_length=1, max_length=MOST_HOURS)]


def count(context: Context) -> Outcome:
    """Take what is newer than what is known. What cannot be true (another year, the day after tomorrow) is left out
    and logged: nobody in the store could do anything about it."""
    asked = Counted.model_validate(context.command.body)
    store = context.device.store
    about(context, f"signals:{store}")
    hours = {_moment(one.hour): one for one in sorted(asked.hours, key=lambda one: one.n)}
    taken = {at: one for at, one in hours.items() if is_believed(at, context.now)}
    if len(taken) < len(hours):
        log.warning("hours_not_believed", store=store, device=context.device.install, hours=len(hours) - len(taken))
    name = context.connection.execute(select(install.c.name).where(install.c.id == context.device.install)).scalar()
    said = {at: _known(context, at) for at in taken}
    news = {at: one for at, one in taken.items() if is_newer(one.n, said[at])}
    changes = [_keep(context, at, one, clean(name or "")) for at, one in news.items()]
    opened = any(said[at] is None for at in news)
    return Applied((*changes, *(_outlived(context) if opened else ())))


def _id(context: Context, at: datetime) -> str:
    return f"{context.device.install}.{at:{_SUFFIX}}"


def _known(context: Context, at: datetime) -> int | None:
    """The number of the telling that is kept. No other device writes this row."""
    mine = visit_hour.c.store == context.device.store, visit_hour.c.id == _id(context, at)
    return context.connection.execute(select(visit_hour.c.n).where(*mine)).scalar()


def _keep(context: Context, at: datetime, said: Hour, name: str) -> Change:
    """What this version does not know is not passed on: a count that nobody reads is none."""
    body = {
        "device": context.device.install,
        "name": name or context.device.install,
        "hour": shown(at),
        "n": said.n,
        "counts": {one: said.counts[one] for one in NAMES if one in said.counts},
        "told": shown(context.now),
    }
    store, one, text = context.device.store, _id(context, at), feed.canonical(body)
    row = {"store": store, "id": one, "n": said.n, "hour": shown(at), "body": text}
    bulk.upsert(context.connection, visit_hour, [row])
    return Change(f"orders:{store}", KIND, one, text)


def _outlived(context: Context) -> list[Change]:
    """The hours of this store that are older than what is kept. Looked for once per device and hour."""
    store, connection = context.device.store, context.connection
    old = visit_hour.c.store == store, visit_hour.c.hour < shown(hour_of(context.now - KEPT))
    gone = list(connection.execute(select(visit_hour.c.id).where(*old).order_by(visit_hour.c.id)).scalars())
    if gone:
        connection.execute(delete(visit_hour).where(*old))
    return [Change(f"orders:{store}", KIND, one, None) for one in gone]


def _moment(said: str) -> datetime:
    try:
        at = datetime.fromisoformat(said)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise Malformed("hour is no time") from error
