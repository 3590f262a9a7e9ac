"""The retailer's own programs: the web shop, the app, support. Each has a token for the calls it may make, and for no
other; of a token only the hash is kept."""

from __future__ import annotations

import hmac
import re
import secrets
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, delete, select

from central import bulk, devices
from central.refusals import Refusal
from central.tables import service_token
from central.times import stamp

MAY = ("codes", "orders", "payments", "vouchers", "photos")
PREFIX = "s-"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,30}")


def new_token(connection: Connection, name: str, may: str, now: datetime) -> str:
    """Shown once; good for what `may` names, separated by commas. One that had this name before is no longer good.
    ValueError for a name that is none."""
    if not NAME.fullmatch(name) or not set(may.split(",")) <= set(MAY):
        raise ValueError("A name has 1 to 31 small letters, digits and dashes.")
    secret = secrets.token_urlsafe(32)
    row = {"name": name, "may": may, "token_sha256": sha256(secret.encode()).digest(), "made_at": stamp(now)}
    bulk.upsert(connection, service_token, [row])
    return f"{PREFIX}{name}.{secret}"


def revoke(connection: Connection, name: str) -> bool:
    """Whether there was one."""
    return connection.execute(delete(service_token).where(service_token.c.name == name)).rowcount > 0


def authenticate(connection: Connection, authorization: str | None, may: str) -> str:
    """The name of the program that asks. Raises Refusal 401, and 403 for a device and for what may do something else:
    a device never makes codes, whoever holds it."""
    named = devices.named(authorization)
    if not named.startswith(PREFIX):
        devices.authenticate(connection, authorization)
        raise Refusal(403, "not_for_devices", "A device cannot do this.")
    scheme, _, token = (authorization or "").partition(" ")
    secret = token.strip().partition(".")[2]
    row = connection.execute(select(service_token).where(service_token.c.name == named.removeprefix(PREFIX))).first()
    expected = bytes(row.token_sha256) if row is not None else bytes(32)
    right = hmac.compare_digest(sha256(secret.encode("utf-8", "replace")).digest(), expected)
    if row is None or not right or scheme.lower() != "bearer":
        raise Refusal(401, "unauthorized", "This token is not known here.")
    if may not in row.may.split(","):
        raise Refusal(403, "not_allowed", "This token is not for that.")
    return str(row.name)
