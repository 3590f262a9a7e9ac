"""Signed codes are made here, each for somebody or something that central knows, and each is noted; and every store
gets the list of keys that they are checked with (docs/decisions/signed-codes.md)."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Annotated, Literal, NamedTuple

import structlog
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, RootModel, StringConstraints
from sqlalchemy import Connection, insert, select

from central import feed
from central.database import Database
from central.feed import Change
from central.keyring import MOST_LIFE, Keyring
from central.refusals import Refusal
from central.tables import code_issue, customer, entity, location, purchase, voucher
from central.times import stamp
from shop import key_list, vouchers
from shop.gtins import gtin14
from shop.signed_codes import MOST_LINES, MOST_STORE_BYTES, MOST_UNITS, Ticket, basket_subject
from sync.messages import Identifier

log = structlog.get_logger(__name__)

HOLD = timedelta(days=7)
"""How long goods wait after the promised time (trade rules), before anybody has said until when they are held."""
LEAST = timedelta(days=1)
"""What an order that still waits after its hold gets: the goods are there."""
ROTATES = timedelta(seconds=60)
"""A loyalty code in an app is good for so long; the app asks for the next one before that."""
BASKET, RETURN = timedelta(days=7), timedelta(days=30)


class _Asked(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PickupAsked(_Asked):
    """For the buyer of an order that waits in a store."""

    kind: Literal["pickup"]
    store: Identifier
    order: Identifier


class LoyaltyAsked(_Asked):
    """For a customer's app: shows more than the number on a card, for a minute."""

    kind: Literal["loyalty"]
    customer: Identifier


class BadgeAsked(_Asked):
    """For a member of staff of a store. It says who, the PIN says that it is them."""

    kind: Literal["badge"]
    store: Identifier
    staff: Identifier


class ReturnAsked(_Asked):
    """For goods of an order that the buyer wants to bring back, to any store."""

    kind: Literal["return"]
    order: Identifier
    return_: Annotated[str, Field(alias="return"), StringConstraints(pattern=r"^[0-9A-Za-z-]{4,40}$")]


def _checked(gtin: str) -> str:
    whole = gtin14(gtin)
    if whole is None:
        raise ValueError("the check digit is wrong")
    return whole


class BasketLine(_Asked):
    """`gtin` has 8, 12, 13 or 14 digits."""

    gtin: Annotated[str, StringConstraints(pattern=r"^[0-9]{8,14}$"), AfterValidator(_checked)]
    quantity: Annotated[int, Field(ge=1, le=MOST_UNITS)]


class BasketAsked(_Asked):
    """A list to take along. Without a store it is good in all."""

    kind: Literal["basket"]
    store: Identifier | None = None
    lines: Annotated[tuple[BasketLine, ...], Field(min_length=1, max_length=MOST_LINES)]

    @property
    def subject(self) -> bytes:
        return basket_subject([(line.gtin, line.quantity) for line in self.lines])


class VoucherAsked(_Asked):
    """For whoever holds the voucher: its number in a form that a till scans. What it is worth central says."""

    kind: Literal["voucher"]
    voucher: Annotated[str, StringConstraints(max_length=64)]


Asked = PickupAsked | LoyaltyAsked | BadgeAsked | ReturnAsked | BasketAsked | VoucherAsked


class CodeAsked(RootModel[Annotated[Asked, Field(discriminator="kind")]]):
    """POST /v1/codes."""


class CodeIssued(BaseModel):
    """`text` goes into a QR code as it is (alphanumeric mode). After `expires` it is worth nothing."""

    text: str
    expires: datetime


class Wanted(NamedTuple):
    """What a code will say. `about` is for the audit."""

    store: str
    subject: bytes
    life: timedelta
    about: str


def issue(connection: Connection, keyring: Keyring, service: str, asked: Asked, now: datetime) -> CodeIssued:
    """A new code, noted. Raises Refusal 404 for what central does not know, 422 for what no code can be made of."""
    wanted = _wanted(connection, asked, now)
    if len(wanted.store) > MOST_STORE_BYTES:
        raise Refusal(422, "invalid", "The store's id is too long for a code.")
    ticket, text = keyring.sign(asked.kind, wanted.store, wanted.subject, wanted.life, now)
    connection.execute(insert(code_issue).values(**_noted(ticket, service, wanted.about, now)))
    log.info("code_issued", kind=ticket.kind, service=service, key=ticket.key_id)
    return CodeIssued(text=text, expires=ticket.expires)


def _noted(ticket: Ticket, service: str, about: str, now: datetime) -> dict[str, str | int]:
    return {
        "service": service,
        "kind": ticket.kind,
        "key_id": ticket.key_id,
        "nonce": ticket.nonce.hex(),
        "store": ticket.store,
        "about": about,
        "issued_at": stamp(now),
        "expires_at": stamp(ticket.expires),
    }


def _wanted(connection: Connection, asked: Asked, now: datetime) -> Wanted:
    if isinstance(asked, PickupAsked):
        return _pickup(connection, asked, now)
    if isinstance(asked, LoyaltyAsked):
        return _loyalty(connection, asked)
    if isinstance(asked, BadgeAsked):
        return _badge(connection, asked)
    if isinstance(asked, ReturnAsked):
        _order(connection, asked.order)
        return Wanted("", asked.return_.encode(), RETURN, asked.return_)
    if isinstance(asked, VoucherAsked):
        return _voucher(connection, asked, now)
    if asked.store is not None:
        _must_be_store(connection, asked.store)
    return Wanted(asked.store or "", asked.subject, BASKET, "")


def _order(connection: Connection, number: str, store: str | None = None) -> tuple[bool, str]:
    """Whether it is open, and its body."""
    row = connection.execute(
        select(purchase.c.is_open, purchase.c.store, purchase.c.body).where(purchase.c.number == number)
    ).first()
    if row is None or (store is not None and row.store != store):
        raise Refusal(404, "unknown_order", "There is no such order in this store." if store else "No such order.")
    return bool(row.is_open), str(row.body)


def _pickup(connection: Connection, asked: PickupAsked, now: datetime) -> Wanted:
    _must_be_store(connection, asked.store)
    is_open, body = _order(connection, asked.order, asked.store)
    if not is_open:
        raise Refusal(422, "not_open", "Nothing of this order waits to be collected.")
    said = json.loads(body)
    until, promised = said.get("hold_until"), said.get("promised_at") or said["placed_at"]
    held = datetime.fromisoformat(until) if until else datetime.fromisoformat(promised) + HOLD
    return Wanted(asked.store, asked.order.encode(), max(held - now, LEAST), asked.order)


def _loyalty(connection: Connection, asked: LoyaltyAsked) -> Wanted:
    body = connection.execute(select(customer.c.body).where(customer.c.id == asked.customer)).scalar()
    if body is None:
        raise Refusal(404, "unknown_customer", "There is no such customer.")
    member = str(json.loads(body).get("member", ""))
    if not member.isascii() or not member.isalnum():
        raise Refusal(422, "no_member", "This customer has no member number.")
    return Wanted("", member.encode(), ROTATES, asked.customer)


def _badge(connection: Connection, asked: BadgeAsked) -> Wanted:
    _must_be_store(connection, asked.store)
    there = entity.c.scope == f"staff:{asked.store}", entity.c.kind == "staff", entity.c.id == asked.staff
    body = connection.execute(select(entity.c.body).where(*there)).scalar()
    if body is None:
        raise Refusal(404, "unknown_staff", "Nobody of that name works in this store.")
    badge = str(json.loads(body).get("badge") or asked.staff).removeprefix("STAFF:")
    return Wanted(asked.store, badge.encode("ascii", "replace"), MOST_LIFE, asked.staff)


def _voucher(connection: Connection, asked: VoucherAsked, now: datetime) -> Wanted:
    number = vouchers.read(asked.voucher) or ""
    row = connection.execute(select(voucher.c.expires_at).where(voucher.c.number == number)).first()
    if row is None:
        raise Refusal(404, "unknown_voucher", "There is no such voucher.")
    if row.expires_at is not None and row.expires_at <= stamp(now):
        raise Refusal(422, "expired", "This voucher is no longer good.")
    life = datetime.fromisoformat(row.expires_at) - now if row.expires_at else MOST_LIFE
    return Wanted("", number.encode(), min(life, MOST_LIFE), number)


def _must_be_store(connection: Connection, store: str) -> None:
    if connection.execute(select(location.c.kind).where(location.c.code == store)).scalar() != "store":
        raise Refusal(404, "unknown_store", "There is no such store.")


# --- the key list


def publish_keys(database: Database, keyring: Keyring, now: datetime) -> int:
    """Every store gets the present key list; in how many it is new."""
    body = feed.canonical(keyring.envelope(now).body)
    with database.read() as connection:
        lacking = _lacking(connection, body)
    if lacking:
        changes = [Change(f"config:{store}", key_list.KIND, key_list.ID, body) for store in lacking]
        database.write(lambda connection: feed.publish(connection, changes, stamp(now)))
        log.info("key_list_published", stores=len(lacking))
    return len(lacking)


def _lacking(connection: Connection, body: str) -> list[str]:
    stores = connection.execute(select(location.c.code).where(location.c.kind == "store").order_by(location.c.code))
    there = entity.c.kind == key_list.KIND, entity.c.id == key_list.ID, entity.c.body == body
    have = set(connection.execute(select(entity.c.scope).where(*there)).scalars())
    return [store for store in stores.scalars() if f"config:{store}" not in have]
