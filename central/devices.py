"""Devices: one-use enrolment codes, installs, tokens, and the scopes a token stands for."""

from __future__ import annotations

import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

import structlog
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from central.refusals import Refusal
from central.tables import enrolment_code, enrolment_failure, house, install, location
from central.texts import clean
from central.times import stamp
from sync.messages import PROTOCOL, Enrol, Enrolled, Role

log = structlog.get_logger(__name__)

CODE_LIFE = timedelta(minutes=10)
TRIES, TRIES_OF_ALL, TRY_WINDOW = 10, 100, timedelta(minutes=1)
"""Wrong codes per network address and in all, after which central stops looking for a while. A store is one address."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
_LOOKALIKES = str.maketrans("OIL", "011", "- \t")


class UnknownStore(Exception):
    """No such store; `str()` says which there are."""


@dataclass(frozen=True, slots=True)
class Device:
    """A device that showed its token."""

    install: str
    store: str
    role: str
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongCode:
    """Why an enrolment code does not work: a code for programs, words for the person."""

    reason: str
    words: str


@dataclass(frozen=True, slots=True)
class Place:
    """What central needs of a location to derive scopes."""

    code: str
    region: str
    zone: str
    price_zone: str
    assortment: str


def new_code(connection: Connection, store: str, role: Role, now: datetime) -> str:
    """A fresh code for one device of `store`, shown once: only its hash is kept. Raises UnknownStore."""
    if place(connection, store) is None:
        known_stores = select(location.c.code).where(location.c.kind == "store").order_by(location.c.code).limit(12)
        known = ", ".join(connection.execute(known_stores).scalars())
        raise UnknownStore(
            f"There is no store {store!r}. " + (f"Known: {known}." if known else "Import the stores first.")
        )
    code = "".join(secrets.choice(_ALPHABET) for _ in range(10))
    connection.execute(delete(enrolment_code).where(enrolment_code.c.expires_at < stamp(now - timedelta(days=1))))
    connection.execute(
        insert(enrolment_code).values(
            code_sha256=_code_hash(code), store=store, role=role, expires_at=stamp(now + CODE_LIFE)
        )
    )
    return f"{code[:5]}-{code[5:]}"


def enrol(connection: Connection, asked: Enrol, now: datetime) -> Enrolled | WrongCode:
    """The new install, or why not; the caller notes that as a failed try."""
    used = connection.execute(
        update(enrolment_code)
        .where(
            enrolment_code.c.code_sha256 == _code_hash(asked.code),
            enrolment_code.c.used_at.is_(None),
            enrolment_code.c.expires_at > stamp(now),
        )
        .values(used_at=stamp(now))
        .returning(enrolment_code.c.store, enrolment_code.c.role)
    ).first()
    home = place(connection, used.store) if used is not None else None
    if used is None or home is None:
        return _wrong(connection, asked.code)
    install_id, secret = f"d-{secrets.token_hex(8)}", secrets.token_urlsafe(32)
    connection.execute(
        insert(install).values(
            id=install_id,
            store=used.store,
            role=used.role,
            name=clean(asked.name),
            public_key=asked.public_key,
            token_sha256=sha256(secret.encode()).digest(),
            enrolled_at=stamp(now),
        )
    )
    return Enrolled(
        install=install_id,
        store=used.store,
        role=used.role,
        token=f"{install_id}.{secret}",
        scopes=scopes(home, used.role),
        protocol=PROTOCOL,
        retailer=retailer_name(connection),
        server_time=now,
    )


def _wrong(connection: Connection, code: str) -> WrongCode:
    """Who typed a real code learns what became of it; anybody else learns nothing."""
    row = connection.execute(select(enrolment_code).where(enrolment_code.c.code_sha256 == _code_hash(code))).first()
    if row is None:
        return WrongCode("code_wrong", "This code is not right. Please check it, or ask for a new one.")
    if row.used_at is not None:
        return WrongCode("code_used", "This code has already been used. Please ask for a new one.")
    return WrongCode("code_expired", "This code is too old. Please ask for a new one.")


def check_throttle(connection: Connection, source: str, now: datetime) -> None:
    """Raises Refusal 429 while there were too many wrong codes."""
    recent = select(func.count()).select_from(enrolment_failure).where(enrolment_failure.c.at > stamp(now - TRY_WINDOW))
    here = connection.execute(recent.where(enrolment_failure.c.source == source[:64])).scalar_one()
    if here >= TRIES or connection.execute(recent).scalar_one() >= TRIES_OF_ALL:
        raise Refusal(429, "too_many_tries", "Too many wrong codes. Please wait a minute.", retry_after=60)


def note_failure(connection: Connection, source: str, now: datetime) -> None:
    connection.execute(delete(enrolment_failure).where(enrolment_failure.c.at < stamp(now - timedelta(days=1))))
    connection.execute(insert(enrolment_failure).values(source=source[:64], at=stamp(now)))


def authenticate(connection: Connection, authorization: str | None) -> Device:
    """The device of `Authorization: Bearer <install>.<secret>`. Raises Refusal 401."""
    scheme, _, token = (authorization or "").partition(" ")
    secret = token.strip().partition(".")[2]
    readable = (authorization or "").isprintable() and secret.isascii()
    row = connection.execute(_KNOWN, {"install": named(authorization)}).first() if readable else None
    expected = bytes(row.token_sha256) if row is not None else bytes(32)
    right = hmac.compare_digest(sha256(secret.encode()).digest(), expected)
    if row is None or not right or scheme.lower() != "bearer":
        raise Refusal(401, "unauthorized", "This device is not enrolled here.")
    if row.revoked_at is not None:
        raise Refusal(401, "revoked", "This device was removed. Please enrol it again.")
    if row.code is None:
        raise Refusal(401, "store_closed", "The store of this device no longer exists.")
    home = Place(row.code, row.region, row.zone, row.price_zone, row.assortment)
    return Device(row.id, row.store, row.role, scopes(home, row.role))


_PLACE = (location.c.code, location.c.region, location.c.zone, location.c.price_zone, location.c.assortment)
_KNOWN = (
    select(install.c.id, install.c.store, install.c.role, install.c.token_sha256, install.c.revoked_at, *_PLACE)
    .outerjoin_from(install, location, (location.c.code == install.c.store) & (location.c.kind == "store"))
    .where(install.c.id == bindparam("install"))
)
"""Who it is and where it stands, in one question made once: every request asks it."""


def named(authorization: str | None) -> str:
    """The install that a token names, whether or not it is right."""
    return (authorization or "").partition(" ")[2].strip().partition(".")[0][:64]


def scopes(home: Place, role: str) -> tuple[str, ...]:
    """What a device of this store and role may pull, in pull order. Staff and customers never reach a kiosk."""
    staffed = role in ("associate", "manager")
    return (
        f"config:{home.code}",
        *((f"staff:{home.code}",) if staffed else ()),
        f"orders:{home.code}",
        f"stock:{home.code}",
        f"price:{home.price_zone}",
        f"promo:{home.zone}",
        *((f"cust:{home.code}",) if staffed else ()),
        f"avail:{home.region}",
        f"catalog:{home.assortment}",
        f"insight:{home.code}",
    )


def place(connection: Connection, code: str) -> Place | None:
    """The store `code`; None for a warehouse, where no device stands, and for what is not known."""
    row = connection.execute(select(*_PLACE).where(location.c.code == code, location.c.kind == "store")).first()
    return None if row is None else Place(*row)


def retailer_name(connection: Connection) -> str:
    body = connection.execute(select(house.c.value).where(house.c.key == "retailer")).scalar()
    return str(json.loads(body).get("name", "")) if body else ""


def _code_hash(code: str) -> bytes:
    """Of the code as a person may type it: any case, with or without the dash, O for 0 and I or L for 1."""
    return sha256(code.upper().translate(_LOOKALIKES).encode()).digest()
