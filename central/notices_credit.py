"""Store credit in the outbox: whoever got a voucher is written to, once for each way to reach them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection, select

from central.notices import Message, queue, ways_for
from central.tables import customer, loose_return, notice
from central.times import stamp
from shop.notices import Topic

log = structlog.get_logger(__name__)

TOPIC: Topic = "store_credit"


@dataclass(frozen=True, slots=True)
class About:
    """Whose credit it is: of the order `order`, or of the return without a receipt `loose`; "" for none."""

    order: str
    loose: str
    customer: str | None
    store: str


def want(connection: Connection, about: About, command: str, voucher: str, now: datetime) -> None:
    """Queue the message about a voucher that was just made of what `command` did."""
    language, ways = ways_for(connection, _known(connection, about), about.customer)
    for way in ways:
        mine = notice.c.command == command, notice.c.topic == TOPIC, notice.c.channel == way.channel
        if connection.execute(select(notice.c.id).where(*mine)).first() is None:
            data = {"at": stamp(now), "parts": [], "voucher": voucher, "loose": about.loose}
            queue(connection, way, Message(command, TOPIC, about.store, language, data, about.order), now)


def _known(connection: Connection, about: About) -> dict[str, Any]:
    """E-mail address and language, as the customer list or the person themselves said."""
    if about.customer is not None:
        body = connection.execute(select(customer.c.body).where(customer.c.id == about.customer)).scalar()
        return dict(json.loads(body)) if body else {}
    mine = select(loose_return.c.email, loose_return.c.language).where(loose_return.c.return_id == about.loose)
    row = connection.execute(mine).first()
    return {"email": row.email, "language": row.language} if row else {}
