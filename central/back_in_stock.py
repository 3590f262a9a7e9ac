"""Who waits for something to be in a store again (`shop.back_in_stock`): told once, and forgotten with it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import ColumnElement, Connection, Row, and_, delete, insert, select

from central import feed, own_steps
from central.database import Database
from central.notices import Message, queue, ways_for
from central.notices_queue import Claimed
from central.tables import back_wish, location, stock_level, variant
from central.times import stamp
from shop.notices import Topic

log = structlog.get_logger(__name__)

TOPIC: Topic = "back"
PORTION = 200
"""Wishes that are looked at in one go."""


def tell_due(database: Database, now: datetime) -> int:
    """Write to whoever waits for what is there again, each for itself; how many. Whose time is over is forgotten."""
    database.write(lambda c: c.execute(delete(back_wish).where(back_wish.c.until <= stamp(now))))
    with database.read() as connection:
        due = select(back_wish.c.id).where(_is_there()).order_by(back_wish.c.at, back_wish.c.id)
        wishes = list(connection.execute(due.limit(PORTION)).scalars())
    return own_steps.each_for_itself(database, wishes, lambda c, wish: _tell(c, wish, now), "wish")


def is_there(connection: Connection, article: str, store: str) -> bool:
    """Whether somebody who comes now can have one."""
    mine = stock_level.c.variant == article, stock_level.c.location == store
    return connection.execute(select(stock_level.c.variant).where(*mine, _FREE)).first() is not None


_FREE = stock_level.c.on_hand - stock_level.c.reserved - stock_level.c.safety > 0


def _is_there() -> ColumnElement[bool]:
    same = stock_level.c.variant == back_wish.c.variant, stock_level.c.location == back_wish.c.store
    return select(stock_level.c.variant).where(and_(*same), _FREE).exists()


def _tell(connection: Connection, wish: str, now: datetime) -> bool:
    """Queue the message and forget the wish, in one transaction."""
    held = select(back_wish).where(back_wish.c.id == wish).with_for_update()
    row = connection.execute(held).first()
    if row is None or not is_there(connection, row.variant, row.store):
        return False
    known = {"email": row.email, "language": row.language}
    language, ways = ways_for(connection, known, None)
    parts = [{"title": _title(connection, row), "units": 1, "instead_of": ""}]
    kept = {"id": row.id, "variant": row.variant, "until": row.until}
    data = {"at": stamp(now), "parts": parts, "wish": kept}
    message = Message(own_steps.step_id(TOPIC, row.id, stamp(now)), TOPIC, row.store, language, data)
    for way in ways:
        queue(connection, way, message, now)
    connection.execute(delete(back_wish).where(back_wish.c.id == wish))
    return True


def wait_again(connection: Connection, claimed: Claimed, now: datetime) -> None:
    """It was gone before the message left: whoever waits goes on waiting, as long as they wanted to."""
    wish = claimed.data["wish"]
    known = connection.execute(select(back_wish.c.id).where(back_wish.c.id == wish["id"])).first()
    if claimed.channel != "email" or claimed.recipient is None or known is not None or wish["until"] <= stamp(now):
        return
    row = wish | {"store": claimed.store, "email": claimed.recipient, "language": claimed.language, "at": stamp(now)}
    connection.execute(insert(back_wish).values(**row))


def _title(connection: Connection, row: Row[Any]) -> str:
    """What people call it, with colour and size; the article's number where the catalogue no longer says."""
    group = connection.execute(select(variant.c.product).where(variant.c.id == row.variant)).scalar()
    assortment = connection.execute(select(location.c.assortment).where(location.c.code == row.store)).scalar()
    body = feed.bodies(connection, f"catalog:{assortment}", "product", [group]).get(group, {}) if group else {}
    mine: dict[str, Any] = next((one for one in body.get("variants", ()) if one["id"] == row.variant), {})
    about = [str(mine[name]) for name in ("color", "size") if mine.get(name)]
    return ", ".join([str(body.get("title") or row.variant), *about])
