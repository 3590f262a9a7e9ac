"""What every handler of a command works with, and what it may answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import Connection, select

from central.devices import Device
from central.feed import Change
from central.tables import entity, location
from sync.messages import Command


@dataclass(frozen=True, slots=True)
class Context:
    """One command at work: the open transaction, who sent it, and central's time."""

    connection: Connection
    device: Device
    command: Command
    now: datetime

    @property
    def done_at(self) -> datetime:
        """When the person did it, by the device's clock; a device's clock may be ahead, but nothing is from the
        future."""
        made = self.command.made_at
        return min(made if made.tzinfo else made.replace(tzinfo=UTC), self.now)


@dataclass(frozen=True, slots=True)
class Applied:
    """Done. `changes` are published by the caller, in the same transaction."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """The business says no, in words for the person. `changes` are what has to be known of it: a conflict."""

    reason: str
    words: str
    changes: tuple[Change, ...] = ()


class Malformed(ValueError):
    """The body does not say what this type of command needs: kept for a person to look at."""


Outcome = Applied | Rejected
Handler = Callable[[Context], Outcome]

Text = Annotated[str, StringConstraints(max_length=200)]
Units = Annotated[int, Field(ge=1, le=1_000_000)]


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


def about(context: Context, aggregate: str) -> None:
    """Raises Malformed when the command is not about `aggregate`."""
    if context.command.aggregate != aggregate:
        raise Malformed(f"aggregate {context.command.aggregate} is not {aggregate}")


def hold_store(connection: Connection, store: str) -> None:
    """One message of a store at a time, to the commit: two devices count the same things, in any order."""
    connection.execute(select(location.c.code).where(location.c.code == store).with_for_update()).all()


def zone_of_store(context: Context) -> ZoneInfo:
    """The store's own time; UTC where it is not known."""
    body = context.connection.execute(select(location.c.body).where(location.c.code == context.device.store)).scalar()
    try:
        return ZoneInfo(json.loads(body or "{}").get("time_zone", "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError, TypeError):
        return ZoneInfo("UTC")


def staff_only(context: Context) -> Rejected | None:
    if context.device.role in ("associate", "manager"):
        return None
    return Rejected("role", "Only a staff device can do this.")


def is_staff(context: Context, staff_id: str) -> bool:
    """Whether somebody of this store has this id."""
    return _staff_body(context, staff_id) is not None


def staff_role(context: Context, staff_id: str) -> str:
    """What the person is here: associate, senior, manager; "" for somebody who is not of this store."""
    found = _staff_body(context, staff_id)
    return str(json.loads(found).get("role", "")) if found else ""


def staff_name(context: Context, staff_id: str) -> str:
    """As central knows the person; "" for somebody it does not know in this store."""
    found = _staff_body(context, staff_id)
    return str(json.loads(found).get("name", "")) if found else ""


def staff_pin(context: Context, staff_id: str) -> str:
    """The argon2id text of the person's PIN; "" for somebody central does not know in this store."""
    found = _staff_body(context, staff_id)
    return str(json.loads(found).get("pin", "")) if found else ""


def _staff_body(context: Context, staff_id: str) -> str | None:
    return context.connection.execute(
        select(entity.c.body).where(
            entity.c.scope == f"staff:{context.device.store}",
            entity.c.kind == "staff",
            entity.c.id == staff_id,
            entity.c.deleted_at.is_(None),
        )
    ).scalar()
