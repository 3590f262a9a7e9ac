"""What central tells a device of a customer who stands before it, and what of them a store may keep for a day.

A card shows a first name; a changing code that this central signed shows the account, once: whoever repeats it in
another visit is refused. Every look is a row that stays (`customer_look`), and it is also what allows the device to ask
again in the same visit, and to tell of a consent.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, delete, func, insert, select, text

from central import bulk, codes, feed, orders
from central.codes import CodeIssued
from central.database import Database
from central.devices import Device
from central.keyring import Keyring
from central.refusals import Refusal
from central.tables import customer, customer_here, customer_look, entity, purchase, used_code
from central.times import shown, stamp
from shop import customers, signed_codes
from shop.signed_codes import Ticket
from sync.messages import CustomerAsked, CustomerProfile, CustomerTold, VouchAsked

log = structlog.get_logger(__name__)

STAFF = ("associate", "manager")
ALLOWANCE = timedelta(seconds=60)
"""That a code may take to get here, beyond its own minute."""
VISIT = timedelta(minutes=30)
"""How long after its last question a device may ask on in the same visit."""
MOST_A_MINUTE = 30
"""Cards that one device may ask about: nobody is to try numbers."""
HISTORY = timedelta(days=730)
DROPPED = 200
"""People that one step of the upkeep forgets."""

KEPT_BACK = ("pickup_code", "customer", "tenders", "steps", "told", "claim", "staged", "left_in", "arrival")
"""Of an order: what opens a door, and what is the store's own business."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look of a device at somebody. `how`: card, code, staff, or again in the same visit; `nonce` is that of the
    code."""

    device: Device
    visit: str
    how: str
    now: datetime
    nonce: str = ""
    actor: str = ""


def answer(
    connection: Connection, keyring: Keyring, device: Device, asked: CustomerAsked, now: datetime
) -> CustomerTold:
    """Raises Refusal 403 for a code that proves nothing, 409 for one that was shown in another visit, 404 for a visit
    that is over, 429 for too many cards."""
    look = Look(device, asked.visit, "card" if asked.member else "visit", now)
    if asked.code:
        ticket = _genuine(keyring, device, asked.code, now)
        _once(connection, device, ticket, asked.visit, now)
        look = replace(look, how="code", nonce=ticket.nonce.hex())
        found = _with_member(connection, ticket.name)
        told = _told(connection, look, found)
        if found is not None:
            feed.publish(connection, keep_here(connection, device.store, found, now), stamp(now))
        return told
    if asked.member:
        return _greeting(connection, look, asked.member)
    return _told(connection, look, _of_visit(connection, device, asked.visit, now))


def vouch(connection: Connection, keyring: Keyring, device: Device, asked: VouchAsked, now: datetime) -> CodeIssued:
    """A member of staff has seen whose card it is: a changing code for a screen of the store. Raises Refusal 403 for
    anybody else, 404 for a number of nobody, 429 for too many cards."""
    if device.role not in STAFF or not _works_here(connection, device.store, asked.actor):
        raise Refusal(403, "role", "Only the team of this store can say who a customer is.")
    _refuse_many(connection, device, now)
    found = _with_member(connection, asked.member)
    if found is None:
        raise Refusal(404, "unknown_customer", "There is no such customer.")
    _note(connection, Look(device, "", "staff", now, actor=asked.actor), found)
    wanted = codes.LoyaltyAsked(kind="loyalty", customer=found)
    return codes.issue(connection, keyring, f"staff:{asked.actor}"[:32], wanted, now)


# --- who it is


def _genuine(keyring: Keyring, device: Device, shown_text: str, now: datetime) -> Ticket:
    signed = signed_codes.read(shown_text)
    key = None
    if signed is not None and signed.ticket.kind == "loyalty":
        key = next((one.listed for one in keyring.keys(now) if one.id == signed.ticket.key_id), None)
    if signed is None or key is None or not _signed_by(key.public, signed.signature, signed.message):
        raise Refusal(403, "forged", "This code is not one of ours.")
    ticket = signed.ticket
    if not ticket.not_before - ALLOWANCE <= now < ticket.expires + ALLOWANCE:
        raise Refusal(403, "expired", "This code has changed. Please show the present one.")
    if ticket.store not in ("", device.store):
        raise Refusal(403, "elsewhere", "This code is for another store.")
    return ticket


def _signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _once(connection: Connection, device: Device, ticket: Ticket, visit: str, now: datetime) -> None:
    """The same question again is a lost answer; the same code in another visit is somebody else's camera. Of two at the
    same moment one waits for the other."""
    said = {"nonce": ticket.nonce.hex(), "kind": ticket.kind, "aggregate": "customer", "command": visit}
    connection.execute(_USE, said | {"device": device.install, "at": stamp(now)})
    mine = used_code.c.nonce == ticket.nonce.hex()
    first = connection.execute(select(used_code.c.device, used_code.c.command).where(mine)).one()
    if (first.device, first.command) != (device.install, visit):
        log.warning("member_code_shown_twice", store=device.store, device=device.install, first=first.device)
        raise Refusal(409, "used", "This code was shown before. Please show the present one.")


_USE = text(
    "INSERT INTO used_code (nonce, kind, aggregate, command, device, actor, at)"
    " VALUES (:nonce, :kind, :aggregate, :command, :device, '', :at) ON CONFLICT (nonce) DO NOTHING"
)


def _with_member(connection: Connection, member: str) -> str | None:
    """A number that two people have is nobody's: neither is shown what is the other one's."""
    found = connection.execute(select(customer.c.id).where(customer.c.member == member).limit(2)).scalars().all()
    if len(found) > 1:
        log.warning("member_number_of_several")
    return found[0] if len(found) == 1 else None


def _of_visit(connection: Connection, device: Device, visit: str, now: datetime) -> str:
    mine = customer_look.c.install == device.install, customer_look.c.visit == visit, customer_look.c.proven
    since = customer_look.c.at > stamp(now - VISIT)
    newest = select(customer_look.c.customer).where(*mine, since).order_by(customer_look.c.id.desc()).limit(1)
    found = connection.execute(newest).scalar()
    if found is None:
        raise Refusal(404, "unknown_visit", "This visit is over. Please show the code again.")
    return str(found)


# --- what they are told


def _greeting(connection: Connection, look: Look, member: str) -> CustomerTold:
    """The same answer for a number of nobody, but for the name that it does not have."""
    _refuse_many(connection, look.device, look.now)
    found = _with_member(connection, member)
    _note(connection, look, found)
    name = str(_body(connection, found).get("first_name", "")) if found else ""
    return CustomerTold(first_name=name, as_of=look.now)


def _refuse_many(connection: Connection, device: Device, now: datetime) -> None:
    lately = customer_look.c.install == device.install, customer_look.c.at > stamp(now - timedelta(minutes=1))
    cards = select(func.count()).select_from(customer_look).where(*lately, customer_look.c.how.in_(("card", "staff")))
    if connection.execute(cards).scalar_one() >= MOST_A_MINUTE:
        raise Refusal(429, "too_many_cards", "Very many cards were shown here. Please wait a minute.", retry_after=60)


def _told(connection: Connection, look: Look, found: str | None) -> CustomerTold:
    """The whole account; of a member whom nobody knows any more, nothing."""
    _note(connection, look, found)
    body = _body(connection, found) if found else {}
    if found is None or not body:
        return CustomerTold(as_of=look.now)
    said = {name: body[name] for name in CustomerProfile.model_fields if name in body}
    said |= {"id": found, "consents": {name: bool(one["given"]) for name, one in body.get("consents", {}).items()}}
    profile = CustomerProfile.model_validate(said | {"orders": _orders(connection, found, look.now)})
    return CustomerTold(first_name=profile.first_name, profile=profile, as_of=look.now)


def _body(connection: Connection, found: str) -> dict[str, Any]:
    body = connection.execute(select(customer.c.body).where(customer.c.id == found)).scalar()
    return dict(json.loads(body)) if body else {}


def _orders(connection: Connection, found: str, now: datetime) -> list[tuple[str, dict[str, Any]]]:
    mine = purchase.c.customer == found, purchase.c.placed_at > shown(now - HISTORY)
    newest = purchase.c.placed_at.desc(), purchase.c.number.desc()
    rows = select(purchase.c.number, purchase.c.body).where(*mine).order_by(*newest).limit(customers.MOST_ORDERS)
    return [(row.number, _said_of(json.loads(row.body))) for row in connection.execute(rows)]


def _said_of(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name not in KEPT_BACK}


# --- what stays


def _note(connection: Connection, look: Look, found: str | None) -> None:
    row = {"install": look.device.install, "store": look.device.store, "customer": found or "", "visit": look.visit}
    row |= {"how": look.how, "nonce": look.nonce, "actor": look.actor, "at": stamp(look.now)}
    connection.execute(insert(customer_look).values(**row, proven=look.how != "card" and found is not None))
    log.info("customer_looked_at", store=look.device.store, device=look.device.install, how=look.how, known=bool(found))


def _works_here(connection: Connection, store: str, actor: str) -> bool:
    of_staff = entity.c.scope == f"staff:{store}", entity.c.kind == "staff", entity.c.id == actor
    return connection.execute(select(entity.c.body).where(*of_staff)).scalar() is not None


def keep_here(connection: Connection, store: str, found: str, now: datetime) -> Sequence[feed.Change]:
    """The staff of `store` know them for a day from now on; what their devices learn."""
    until = stamp(now + customers.KEPT)
    bulk.upsert(connection, customer_here, [{"store": store, "customer": found, "until": until}])
    return orders.customer_changes(connection, store, [found])


def retold(connection: Connection, found: str) -> list[feed.Change]:
    """Something about them changed: every store that knows them learns it. They are held."""
    open_here = select(purchase.c.store).where(purchase.c.customer == found, purchase.c.is_open)
    today = select(customer_here.c.store).where(customer_here.c.customer == found)
    stores = set(connection.execute(open_here).scalars()) | set(connection.execute(today).scalars())
    return [one for store in sorted(stores - {None}) for one in orders.customer_changes(connection, store, [found])]


def drop_due(database: Database, now: datetime) -> int:
    """Who was identified a day ago, and has nothing open there, leaves the devices of that store."""
    over = customer_here.c.until <= stamp(now)
    columns = customer_here.c.store, customer_here.c.customer
    with database.read() as connection:
        gone = connection.execute(select(*columns).where(over).order_by(*columns).limit(DROPPED)).all()
    for store, found in gone:
        database.write(partial(_drop, store=store, found=found, now=now))
    return len(gone)


def _drop(connection: Connection, store: str, found: str, now: datetime) -> None:
    mine = customer_here.c.store == store, customer_here.c.customer == found, customer_here.c.until <= stamp(now)
    if connection.execute(delete(customer_here).where(*mine)).rowcount:
        feed.publish(connection, orders.customer_changes(connection, store, [found]), stamp(now))
