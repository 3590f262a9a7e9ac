"""Paying with vouchers: what the retailer's tills and web shop ask of central, once per Idempotency-Key."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated

import structlog
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from central.refusals import Refusal
from central.tables import service_call, voucher, voucher_use
from central.times import stamp
from shop.vouchers import read

log = structlog.get_logger(__name__)

_KEY = re.compile(r"[!-~]{1,64}")


class RedeemAsked(BaseModel):
    """POST /v1/vouchers/{voucher}/redeem. `amount` in minor units of `currency`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    amount: Annotated[int, Field(ge=1, le=2**53)]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]


class VoucherTold(BaseModel):
    """What a voucher is worth now, minor units. `expires` null: never; `good`: whether it can be paid with now."""

    voucher: str
    amount: int
    remaining: int
    currency: str
    expires: datetime | None
    good: bool


class Redeemed(BaseModel):
    """`redeemed` was paid with the voucher, `remaining` is left on it."""

    voucher: str
    redeemed: int
    remaining: int
    currency: str


def shown(connection: Connection, number: str, now: datetime) -> VoucherTold:
    """Raises Refusal 404 for a voucher that is not known."""
    row = connection.execute(select(voucher).where(voucher.c.number == (read(number) or ""))).first()
    if row is None:
        raise _unknown()
    ends = datetime.fromisoformat(row.expires_at) if row.expires_at else None
    return VoucherTold(
        voucher=row.number,
        amount=int(row.amount),
        remaining=int(row.remaining),
        currency=row.currency,
        expires=ends,
        good=int(row.remaining) > 0 and not _is_over(row, now),
    )


def redeem(connection: Connection, service: str, key: str, number: str, asked: RedeemAsked, now: datetime) -> Redeemed:
    """Pay with a voucher: once per `key` of the program `service`, however often it is sent. Raises Refusal 400 without
    a key, 404 for a voucher that is not known, 409 for a key that was used for something else, 422 for one that is
    over, of another currency, or has not so much left. Nothing is paid in part."""
    if not _KEY.fullmatch(key):
        raise Refusal(400, "no_key", "Say with the header Idempotency-Key which request this is: 1 to 64 characters.")
    mine = select(voucher).where(voucher.c.number == (read(number) or ""))
    row = connection.execute(mine.with_for_update()).first()
    if row is None:
        raise _unknown()
    about = f"redeem:{row.number}:{asked.amount}:{asked.currency}"
    if (before := _answered(connection, service, key, about)) is not None:
        return before
    _refuse(row, asked, now)
    left = int(row.remaining) - asked.amount
    connection.execute(update(voucher).where(voucher.c.number == row.number).values(remaining=left))
    done = Redeemed(voucher=row.number, redeemed=asked.amount, remaining=left, currency=row.currency)
    _note(connection, service, key, about, done, now)
    log.info("voucher_redeemed", service=service, amount=asked.amount, currency=row.currency)
    return done


def _unknown() -> Refusal:
    return Refusal(404, "unknown_voucher", "There is no such voucher.")


def _is_over(row: Row[tuple[object, ...]], now: datetime) -> bool:
    return row.expires_at is not None and row.expires_at <= stamp(now)


def _refuse(row: Row[tuple[object, ...]], asked: RedeemAsked, now: datetime) -> None:
    if _is_over(row, now):
        raise Refusal(422, "expired", "This voucher is no longer good.")
    if row.currency != asked.currency:
        raise Refusal(422, "other_currency", f"This voucher is in {row.currency}.")
    if asked.amount > row.remaining:
        raise Refusal(422, "not_enough", "There is not so much left on this voucher.")


def _answered(connection: Connection, service: str, key: str, about: str) -> Redeemed | None:
    mine = service_call.c.service == service, service_call.c.key == key
    row = connection.execute(select(service_call).where(*mine)).first()
    if row is None:
        return None
    if row.about != about:
        raise _other()
    return Redeemed.model_validate_json(row.answer)


def _other() -> Refusal:
    return Refusal(409, "other_request", "This key was used for another request. Nothing was changed.")


def _note(connection: Connection, service: str, key: str, about: str, done: Redeemed, now: datetime) -> None:
    call = {"service": service, "key": key, "about": about, "answer": done.model_dump_json(), "at": stamp(now)}
    use = {"voucher": done.voucher, "service": service, "key": key, "amount": done.redeemed, "at": stamp(now)}
    try:
        connection.execute(insert(service_call).values(**call))
        connection.execute(insert(voucher_use).values(**use))
    except IntegrityError:  # the same key for two vouchers at the same moment
        raise _other() from None
