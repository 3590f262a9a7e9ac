"""What one message says, as facts: read at the moment it is sent, so that nobody reads what was true yesterday."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection, select

from central import back_in_stock, codes, devices
from central.keyring import Keyring
from central.notices import WITHDRAWN
from central.notices_queue import Claimed, Outcome
from central.refusals import Refusal
from central.tables import customer, location, loose_return, placing, purchase, voucher
from central.texts import clean
from shop import notices, order_bodies
from shop.notices import REMINDED, TO_COLLECT, Part, Topic
from shop.orders import Order

log = structlog.get_logger(__name__)

SERVICE = "notices"
"""Who asked for the codes in messages, in the audit."""


@dataclass(frozen=True, slots=True)
class Shop:
    """The store as its customers know it. `hours` as in `shop.bodies.LocationBody`."""

    name: str = ""
    street: str = ""
    city: str = ""
    phone: str = ""
    time_zone: str = ""
    hours: Sequence[Sequence[str] | None] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """A voucher, minor units; `expires` None: never."""

    number: str
    amount: int
    currency: str
    expires: datetime | None


@dataclass(frozen=True, slots=True)
class Letter:
    """`at`: when it happened. `pickup_code` is read out, `code` is the signed one for a QR code; both "" where there is
    nothing to collect. Of goods that come back they are the order's number and the code of the return."""

    topic: Topic
    language: str
    order: str
    customer: str
    name: str
    retailer: str
    shop: Shop
    at: datetime
    wanted_at: datetime
    parts: Sequence[Part]
    missing: Sequence[Part] = ()
    hold_until: datetime | None = None
    pickup_code: str = ""
    code: str = ""
    credit: Credit | None = None
    parcel: str = ""
    """Who brings what was sent, and its number there."""


def prepare(connection: Connection, keyring: Keyring, claimed: Claimed, now: datetime) -> Letter | Outcome:
    """The message, or what becomes of it instead: it is no longer true, or too early."""
    if claimed.topic == "store_credit":
        return _credit(connection, keyring, claimed, now)
    if claimed.topic == "refused":
        return _refused(connection, claimed)
    if claimed.topic == "back":
        return _back(connection, claimed, now)
    body = connection.execute(select(purchase.c.body).where(purchase.c.number == claimed.order)).scalar()
    order = order_bodies.read(claimed.order, json.loads(body)) if body else None
    if order is None:
        return Outcome("dropped", "no_order")
    if not notices.holds(claimed.topic, claimed.command, order, now):
        return Outcome("dropped", WITHDRAWN)
    if claimed.data.get("planned") and order.hold_until and now < order.hold_until - REMINDED:
        return Outcome("later", at=order.hold_until - REMINDED)
    known = _customer(connection, order)
    if claimed.channel == "email" and (known is None or claimed.recipient is None):
        return Outcome("dropped", "no_customer")
    return _letter(connection, keyring, claimed, order, known or {}, now)


def _letter(
    connection: Connection,
    keyring: Keyring,
    claimed: Claimed,
    order: Order,
    known: Mapping[str, Any],
    now: datetime,
) -> Letter:
    collect, back = claimed.topic in TO_COLLECT, claimed.topic == "return_begun"
    return Letter(
        topic=claimed.topic,
        language=claimed.language,
        order=order.number,
        customer=order.customer or "",
        name=clean(str(known.get("first_name") or known.get("name") or "")),
        retailer=clean(devices.retailer_name(connection)),
        shop=_shop(connection, claimed.store),
        at=datetime.fromisoformat(claimed.data["at"]),
        wanted_at=claimed.wanted_at,
        parts=_parts(claimed.data["parts"]),
        missing=_parts(claimed.data.get("missing", ())),
        hold_until=_held_until(order, claimed.topic),
        pickup_code=clean(order.pickup_code or order.number) if collect else clean(order.number) if back else "",
        code=_code(connection, keyring, order, now, back=back) if collect or back else "",
        parcel=_parcel(connection, order.number) if claimed.topic == "sent" else "",
    )


def _parcel(connection: Connection, number: str) -> str:
    body = connection.execute(select(purchase.c.body).where(purchase.c.number == number)).scalar()
    said = json.loads(body or "{}").get("tracking") or {}
    return " ".join(clean(str(said[name])) for name in ("carrier", "code") if said.get(name))


def _held_until(order: Order, topic: Topic) -> datetime | None:
    if topic == "placed":
        return order.to_pay.until if order.to_pay else None
    return order.hold_until if topic in TO_COLLECT else None


def _refused(connection: Connection, claimed: Claimed) -> Letter | Outcome:
    """Of a request that became no order. `missing` is what is left of what it was about."""
    row = connection.execute(select(placing).where(placing.c.number == claimed.order)).first()
    if row is None or (claimed.channel == "email" and claimed.recipient is None):
        return Outcome("dropped", "no_order" if row is None else "no_customer")
    lines = json.loads(row.body).get("lines", ())
    left = tuple(Part(clean(one["title"] or one["variant"]), one["left"]) for one in lines if one.get("left"))
    guest = row.guest or ""
    return Letter(
        topic=claimed.topic,
        language=claimed.language,
        order=claimed.order,
        customer=guest,
        name=_name(connection, guest or None, "") if guest else "",
        retailer=clean(devices.retailer_name(connection)),
        shop=_shop(connection, claimed.store),
        at=datetime.fromisoformat(claimed.data["at"]),
        wanted_at=claimed.wanted_at,
        parts=_parts(claimed.data["parts"]),
        missing=left,
    )


def _back(connection: Connection, claimed: Claimed, now: datetime) -> Letter | Outcome:
    """Of something that somebody waits for: nobody is told of what is gone again."""
    if not back_in_stock.is_there(connection, claimed.data["wish"]["variant"], claimed.store):
        back_in_stock.wait_again(connection, claimed, now)
        return Outcome("dropped", WITHDRAWN)
    return Letter(
        topic=claimed.topic,
        language=claimed.language,
        order="",
        customer="",
        name="",
        retailer=clean(devices.retailer_name(connection)),
        shop=_shop(connection, claimed.store),
        at=datetime.fromisoformat(claimed.data["at"]),
        wanted_at=claimed.wanted_at,
        parts=_parts(claimed.data["parts"]),
    )


def _credit(connection: Connection, keyring: Keyring, claimed: Claimed, now: datetime) -> Letter | Outcome:
    """Of a voucher. Who brought goods without a receipt is known by what they said there."""
    row = connection.execute(select(voucher).where(voucher.c.number == claimed.data["voucher"])).first()
    if row is None:
        return Outcome("dropped", "no_voucher")
    if claimed.channel == "email" and claimed.recipient is None:
        return Outcome("dropped", "no_customer")
    ends = datetime.fromisoformat(row.expires_at) if row.expires_at else None
    if ends is not None and ends <= now:  # the return that it was made of was undone
        return Outcome("dropped", WITHDRAWN)
    wanted = codes.VoucherAsked(kind="voucher", voucher=row.number)
    return Letter(
        topic=claimed.topic,
        language=claimed.language,
        order=claimed.order,
        customer=row.customer or "",
        name=_name(connection, row.customer, claimed.data["loose"]),
        retailer=clean(devices.retailer_name(connection)),
        shop=_shop(connection, claimed.store),
        at=datetime.fromisoformat(claimed.data["at"]),
        wanted_at=claimed.wanted_at,
        parts=(),
        code=_signed(connection, keyring, wanted, now),
        credit=Credit(row.number, int(row.amount), row.currency, ends),
    )


def _name(connection: Connection, customer_id: str | None, loose: str) -> str:
    if customer_id is None:
        said = select(loose_return.c.name).where(loose_return.c.return_id == loose)
        return clean(connection.execute(said).scalar() or "")
    body = connection.execute(select(customer.c.body).where(customer.c.id == customer_id)).scalar()
    known = json.loads(body) if body else {}
    return clean(str(known.get("first_name") or known.get("name") or ""))


def _parts(said: Sequence[Mapping[str, Any]]) -> tuple[Part, ...]:
    return tuple(Part(clean(one["title"]), one["units"], clean(one["instead_of"])) for one in said)


def _customer(connection: Connection, order: Order) -> dict[str, Any] | None:
    if order.customer is None:
        return None
    body = connection.execute(select(customer.c.body).where(customer.c.id == order.customer)).scalar()
    return json.loads(body) if body else None


def _shop(connection: Connection, code: str) -> Shop:
    body = connection.execute(select(location.c.body).where(location.c.code == code)).scalar()
    said = json.loads(body) if body else {}
    words = {name: clean(str(said.get(name) or "")) for name in ("name", "street", "city", "phone", "time_zone")}
    return Shop(**words, hours=said.get("hours") or ())


def _code(connection: Connection, keyring: Keyring, order: Order, now: datetime, *, back: bool) -> str:
    """A new signed code, noted as issued; "" where none can be made: the code to read out is enough. That of a return
    (`back`) names the order: it is still good when nobody knows the return any more."""
    try:
        if back:
            asked: codes.Asked = codes.ReturnAsked(kind="return", order=order.number, **{"return": order.number})
        else:
            asked = codes.PickupAsked(kind="pickup", store=order.store or "", order=order.number)
    except ValueError:
        return ""
    return _signed(connection, keyring, asked, now)


def _signed(connection: Connection, keyring: Keyring, asked: codes.Asked, now: datetime) -> str:
    try:
        return codes.issue(connection, keyring, SERVICE, asked, now).text
    except (Refusal, ValueError) as error:
        log.warning("notice_without_code", kind=asked.kind, error=type(error).__name__)
        return ""
