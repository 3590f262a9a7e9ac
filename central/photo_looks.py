"""Who looks at photos of goods that came back: a manager of the store that took them in, on a device of that store, or
the retailer's support with a token for it. Each look at a photo is a row that stays when the photo is gone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

import structlog
from pydantic import BaseModel, Field
from sqlalchemy import ColumnElement, Connection, func, insert, select

from central import devices, services
from central.photos import GONE, STAFF
from central.refusals import Refusal
from central.tables import entity, photo_look, return_photo
from central.times import stamp
from sync.messages import Identifier

log = structlog.get_logger(__name__)

MAY = "photos"
"""What a token of the retailer's support is for."""
MOST_A_DAY = 200
"""Looks of one device, or of one program."""
DAY = timedelta(days=1)


class LooksQuery(BaseModel):
    """`actor`: the manager who looks, on a device; or who it is for, with a token of support."""

    actor: Annotated[Identifier, Field(description="The staff id of whoever looks.")]


class PhotoKept(BaseModel):
    """A photo that can be looked at until `until`."""

    sha256: str
    at: datetime
    until: datetime


class PhotosKept(BaseModel):
    """`coming`: photos that the return named and that the device at the desk has not sent yet."""

    photos: list[PhotoKept]
    coming: int


@dataclass(frozen=True, slots=True)
class Looker:
    """`store`: the only one whose photos they see, "" for all; `via`: the device or the program."""

    actor: str
    via: str
    store: str = ""


def authenticate(connection: Connection, authorization: str | None) -> None:
    """Raises Refusal 401, and 403 for a program that may not."""
    if devices.named(authorization).startswith(services.PREFIX):
        services.authenticate(connection, authorization, MAY)
    else:
        devices.authenticate(connection, authorization)


def looker(connection: Connection, authorization: str | None, actor: str) -> Looker:
    """Who asks. Raises Refusal 401 and 403."""
    if devices.named(authorization).startswith(services.PREFIX):
        return Looker(actor, services.PREFIX + services.authenticate(connection, authorization, MAY))
    device = devices.authenticate(connection, authorization)
    if device.role not in STAFF:
        raise Refusal(403, "role", "Only a staff device has to do with photos of returns.")
    if not _is_manager(connection, device.store, actor):
        raise Refusal(403, "not_manager", "Only a manager of this store looks at photos of returns.")
    return Looker(actor, device.install, device.store)


def _is_manager(connection: Connection, store: str, actor: str) -> bool:
    of_staff = entity.c.scope == f"staff:{store}", entity.c.kind == "staff", entity.c.id == actor
    body = connection.execute(select(entity.c.body).where(*of_staff)).scalar()
    return bool(json.loads(body or "{}").get("role") == "manager")


def kept(connection: Connection, who: Looker, return_id: str, now: datetime) -> PhotosKept:
    """The photos of a return that are still kept, the first one first. Raises Refusal 404 for a return without any."""
    mine = *_of(who, return_id), return_photo.c.expires > stamp(now)
    rows = connection.execute(select(return_photo).where(*mine).order_by(return_photo.c.received_at)).all()
    if not rows:
        raise Refusal(404, "unknown_photo", GONE)
    there = [row for row in rows if row.received_at]
    return PhotosKept(
        photos=[PhotoKept(sha256=row.sha256, at=_at(row.received_at), until=_at(row.expires)) for row in there],
        coming=len(rows) - len(there),
    )


def look(connection: Connection, who: Looker, return_id: str, name: str, now: datetime) -> None:
    """Note that they look at it. Raises Refusal 404 for a photo that is not there for them, 429 for too many."""
    live = return_photo.c.sha256 == name, return_photo.c.expires > stamp(now), return_photo.c.received_at != ""
    row = connection.execute(select(return_photo.c.store).where(*_of(who, return_id), *live)).first()
    if row is None:
        raise Refusal(404, "unknown_photo", GONE)
    today = photo_look.c.via == who.via, photo_look.c.at > stamp(now - DAY)
    if connection.execute(select(func.count()).select_from(photo_look).where(*today)).scalar_one() >= MOST_A_DAY:
        raise Refusal(429, "too_many_looks", "Very many photos were looked at from here today.", retry_after=3600)
    said = {"return_id": return_id, "sha256": name, "store": row.store, "via": who.via, "actor": who.actor}
    connection.execute(insert(photo_look).values(**said, at=stamp(now)))
    log.info("photo_looked_at", store=row.store, via=who.via)


def _of(who: Looker, return_id: str) -> tuple[ColumnElement[bool], ...]:
    mine = (return_photo.c.return_id == return_id,)
    return (*mine, return_photo.c.store == who.store) if who.store else mine


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)
