"""Store credit: made here of what the refund ledger gives to it, and paid with at the retailer's tills and web shop.

A voucher follows from exactly one row: of `refund` with the tender "store_credit", or of `loose_return`. Its number is
derived from that row's command, so that a central which was put back from a backup makes the same one again. Lock
order: the order, its refund, the voucher.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from pydantic import BaseModel
from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from central import codes, feed, notices_credit, orders, returns_rules
from central.database import Database, away
from central.devices import Device
from central.keyring import Keyring
from central.refusals import Refusal
from central.tables import house, loose_return, refund, return_line, voucher
from central.times import Clock, stamp
from shop.return_money import STORE_CREDIT
from shop.vouchers import RAW_BYTES, number

log = structlog.get_logger(__name__)

STAFF = ("associate", "manager")
SHOWN = timedelta(days=2)
"""So long after it was made a voucher is printed at the desk; later whoever lost it asks the office."""
COUNTED = timedelta(days=400)
"""Longer than any limit of a policy looks back."""
EVERY_S = 2.0
PORTION = 100
"""Vouchers that are made before anything else is looked at."""


@dataclass(frozen=True, slots=True)
class _Credit:
    """What a voucher is to be made of; `refund` or `loose` is the row. `key` is the same for ever."""

    key: str
    command: str
    order: str
    return_id: str | None
    store: str
    customer: str | None
    currency: str
    amount: int
    refund: int | None = None
    loose: str | None = None


class VoucherCode(BaseModel):
    """A voucher to be printed: minor units. `code` is the text of its signed code, good until `until`; the voucher
    itself until `expires`, null: for ever."""

    voucher: str
    amount: int
    remaining: int
    currency: str
    expires: datetime | None
    code: str
    until: datetime


class VouchersTold(BaseModel):
    """`wanted`: credits of the return that are still to become vouchers; ask again in some seconds."""

    vouchers: list[VoucherCode]
    wanted: int


class Issuer:
    """The thread that makes vouchers until it is stopped. Several may work on one database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock, *, every_s: float = EVERY_S) -> None:
        self._database, self._keyring, self._clock, self._every = database, keyring, clock, every_s
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="vouchers", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """After the voucher that is being made."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(self._every):
            try:
                issue_due(self._database, self._keyring, self._clock())
            except (DBAPIError, OSError) as error:
                log.warning("vouchers_failed", error=type(error).__name__)
            except Exception:
                log.exception("vouchers_failed")


def issue_due(database: Database, keyring: Keyring, now: datetime) -> int:
    """Make the vouchers that are owed, each in a transaction of its own; how many."""
    with database.read() as connection:
        refunds, loose = _wanted_refunds(connection), _wanted_loose(connection)
    works = [partial(_of_refund, keyring=keyring, one=one, now=now) for one in refunds]
    works += [partial(_of_loose, keyring=keyring, return_id=one, now=now) for one in loose]
    return sum(_made(database, work) for work in works)


def _made(database: Database, work: Callable[[Connection], bool]) -> bool:
    """What is wrong with one credit stops no other."""
    try:
        return database.write(work)
    except DBAPIError as error:
        if away(error):
            raise
        log.exception("voucher_not_made")
        return False
    except Exception:
        log.exception("voucher_not_made")
        return False


_WANTED = (refund.c.tender == STORE_CREDIT, refund.c.state == "wanted", refund.c.amount > 0)


def erase_contacts(database: Database, now: datetime) -> int:
    """Forget who brought goods without a receipt where that time is over, name and address first, and what the limits
    count by when no limit looks back so far; how many rows changed."""
    named = and_(loose_return.c.erase_at <= stamp(now), loose_return.c.erase_at.is_not(None))
    counted = and_(loose_return.c.whose.like("mail:%"), loose_return.c.at < stamp(now - COUNTED))
    return _erased(database, named, {"name": "", "email": "", "erase_at": None}) + _erased(
        database, counted, {"whose": ""}
    )


def _erased(database: Database, over: ColumnElement[bool], gone: Mapping[str, Any]) -> int:
    with database.read() as connection:
        due = connection.execute(select(loose_return.c.return_id).where(over).limit(1)).first()
    if due is None:
        return 0
    return database.write(lambda connection: connection.execute(update(loose_return).where(over).values(gone)).rowcount)


def _wanted_refunds(connection: Connection) -> list[tuple[int, str]]:
    query = select(refund.c.id, refund.c.purchase).where(*_WANTED, refund.c.command.is_not(None))
    return [(row.id, row.purchase) for row in connection.execute(query.order_by(refund.c.id).limit(PORTION))]


def _wanted_loose(connection: Connection) -> list[str]:
    query = select(loose_return.c.return_id).where(loose_return.c.state == "wanted").order_by(loose_return.c.at)
    return list(connection.execute(query.limit(PORTION)).scalars())


def _of_refund(connection: Connection, keyring: Keyring, one: tuple[int, str], now: datetime) -> bool:
    held = orders.hold(connection, one[1])
    row = connection.execute(select(refund).where(refund.c.id == one[0], *_WANTED).with_for_update()).first()
    if row is None:
        return False
    credit = _credit(connection, row, held)
    made = _issue(connection, keyring, credit, now)
    connection.execute(update(refund).where(refund.c.id == row.id).values(state="settled", reference=made))
    _tell(connection, credit, made, now)
    feed.publish(connection, orders.retell(connection, one[1], now), stamp(now))
    return True


def _credit(connection: Connection, row: Row[Any], held: orders.Held | None) -> _Credit:
    store = None
    if row.return_id is not None:
        there = return_line.c.return_id == row.return_id, return_line.c.purchase == row.purchase
        store = connection.execute(select(return_line.c.location).where(*there).limit(1)).scalar()
    order = held.order if held else None
    return _Credit(
        key=f"{row.command}\0{row.purchase}\0{row.line}",
        command=row.command,
        order=row.purchase,
        return_id=row.return_id,
        store=store or (order.store if order else None) or "",
        customer=order.customer if order else None,
        currency=order.currency if order else _usual_currency(connection),
        amount=int(row.amount),
        refund=row.id,
    )


def _usual_currency(connection: Connection) -> str:
    """The retailer's, for an order that the order feed no longer has."""
    body = connection.execute(select(house.c.value).where(house.c.key == "retailer")).scalar()
    return str(json.loads(body).get("currency", "")) if body else ""


def _of_loose(connection: Connection, keyring: Keyring, return_id: str, now: datetime) -> bool:
    mine = loose_return.c.return_id == return_id, loose_return.c.state == "wanted"
    row = connection.execute(select(loose_return).where(*mine).with_for_update()).first()
    if row is None:
        return False
    credit = _Credit(
        key=f"{row.command}\0\0",
        command=row.command,
        order="",
        return_id=return_id,
        store=row.store,
        customer=row.customer,
        currency=row.currency,
        amount=int(row.amount),
        loose=return_id,
    )
    connection.execute(update(loose_return).where(*mine).values(state="settled"))
    if credit.amount:  # goods that are worth nothing were taken in all the same
        _tell(connection, credit, _issue(connection, keyring, credit, now), now)
    return True


def _issue(connection: Connection, keyring: Keyring, credit: _Credit, now: datetime) -> str:
    """The number of the new voucher."""
    days = returns_rules.current(connection, credit.store).credit_days
    made = number(keyring.derived("voucher", credit.key, RAW_BYTES, now))
    values = {name: getattr(credit, name) for name in ("refund", "loose", "return_id", "store", "customer", "currency")}
    ends = None if days is None else stamp(now + timedelta(days=days))
    money = {"amount": credit.amount, "remaining": credit.amount, "issued_at": stamp(now), "expires_at": ends}
    connection.execute(insert(voucher).values(number=made, **values, **money))
    log.info("voucher_issued", store=credit.store, amount=credit.amount, currency=credit.currency)
    return made


def _tell(connection: Connection, credit: _Credit, made: str, now: datetime) -> None:
    """Whoever can be reached is written to."""
    about = notices_credit.About(credit.order, credit.loose or "", credit.customer, credit.store)
    notices_credit.want(connection, about, credit.command, made, now)


# --- to be printed where the goods came back


def of_return(connection: Connection, keyring: Keyring, device: Device, return_id: str, now: datetime) -> VouchersTold:
    """Raises Refusal 404 for a return that was not taken in at this device's store."""
    if "\0" in return_id or not _was_here(connection, return_id, device.store):  # PostgreSQL takes no NUL
        raise Refusal(404, "unknown_return", "No such return was taken in here.")
    mine = voucher.c.return_id == return_id, voucher.c.issued_at > stamp(now - SHOWN)
    rows = connection.execute(select(voucher).where(*mine).order_by(voucher.c.issued_at, voucher.c.number)).all()
    good = [row for row in rows if row.expires_at is None or row.expires_at > stamp(now)]
    return VouchersTold(
        vouchers=[_coded(connection, keyring, device, row, now) for row in good],
        wanted=_still_wanted(connection, return_id),
    )


def _was_here(connection: Connection, return_id: str, store: str) -> bool:
    bought = select(return_line.c.id).where(return_line.c.return_id == return_id, return_line.c.location == store)
    loose = select(loose_return.c.return_id).where(loose_return.c.return_id == return_id, loose_return.c.store == store)
    return any(connection.execute(one.limit(1)).first() is not None for one in (bought, loose))


def _coded(connection: Connection, keyring: Keyring, device: Device, row: Row[Any], now: datetime) -> VoucherCode:
    asked = codes.VoucherAsked(kind="voucher", voucher=row.number)
    made = codes.issue(connection, keyring, device.install[:32], asked, now)
    return VoucherCode(
        voucher=row.number,
        amount=int(row.amount),
        remaining=int(row.remaining),
        currency=row.currency,
        expires=datetime.fromisoformat(row.expires_at) if row.expires_at else None,
        code=made.text,
        until=made.expires,
    )


def _still_wanted(connection: Connection, return_id: str) -> int:
    refunds = select(func.count()).select_from(refund).where(refund.c.return_id == return_id, *_WANTED)
    loose = loose_return.c.return_id == return_id, loose_return.c.state == "wanted"
    waiting = select(func.count()).select_from(loose_return).where(*loose)
    return int(connection.execute(refunds).scalar_one()) + int(connection.execute(waiting).scalar_one())
