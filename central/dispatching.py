"""Where goods go that were ordered in a store and are sent: for the warehouse's own program, as long as anybody needs
it."""

from __future__ import annotations

import json

import structlog
from pydantic import BaseModel
from sqlalchemy import Connection, select

from central.refusals import Refusal
from central.tables import customer, placing, purchase

log = structlog.get_logger(__name__)


class Parcel(BaseModel):
    """To whom an order is sent, and from where. `lines`: [article, title, units]. `option`: the way of delivery that
    was paid for; `paid` False: it waits for its payment, and is not to leave."""

    order: str
    request: str
    ships_from: str
    paid: bool
    name: str
    email: str
    phone: str
    address: dict[str, str]
    option: str
    lines: list[tuple[str, str, int]]


def parcel(connection: Connection, service: str, number: str) -> Parcel:
    """Raises Refusal 404 for an order that is not sent, or whose address is no longer known. Each look is noted."""
    body = connection.execute(select(purchase.c.body).where(purchase.c.number == number)).scalar()
    said = json.loads(body) if body else {}
    row = connection.execute(select(placing).where(placing.c.number == said.get("request", ""))).first()
    if row is None or row.delivery is None or said.get("method") != "ship":
        raise Refusal(404, "unknown_order", "There is no such order to be sent.")
    sent = json.loads(row.delivery)
    mine = select(customer.c.body).where(customer.c.id == said.get("customer"))
    known = json.loads(connection.execute(mine).scalar() or "{}")
    log.info("address_read", order=number, service=service)
    return Parcel(
        order=number,
        request=row.number,
        ships_from=said.get("ships_from", ""),
        paid="to_pay" not in said,
        address=sent["address"],
        option=sent["option"],
        lines=[(one["variant"], one.get("title", ""), one["quantity"]) for one in said["lines"]],
        **{name: str(sent["contact"].get(name) or known.get(name) or "") for name in ("name", "email", "phone")},
    )
