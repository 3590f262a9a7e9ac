"""The rows of the refund ledger that follow from a step of an order: what is wanted back by it, or no longer."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from central.tables import refund
from shop.orders import Line, Order


def write(connection: Connection, order: Order, line: Line, before: Line, command: str, now: str) -> None:
    """What the step `command` changed of the money of `line`, which was `before`. A return is noted whatever it gives
    back."""
    more = line.refunds.get("wanted", 0) - before.refunds.get("wanted", 0)
    back = next((one.id for one in order.returns if one.command == command), None)
    if not command and (more or line.returned != before.returned):
        raise ValueError("money moves by steps")
    if more < 0:
        _withdraw(connection, order.number, line, before.gone - line.gone, -more, command, now)
    elif more > 0 or line.returned > before.returned:
        _want(connection, order.number, line.line, line.gone - before.gone, more, command, now, back)


def _want(
    connection: Connection, number: str, line: int, units: int, amount: int, command: str, now: str, back: str | None
) -> None:
    about = {"return_id": back, "purchase": number, "line": line, "quantity": units, "amount": amount}
    connection.execute(insert(refund).values(**about, state="wanted", command=command, at=now))


def _withdraw(connection: Connection, number: str, line: Line, units: int, amount: int, command: str, now: str) -> None:
    """Rows whose amounts never change: those that cover `amount` are withdrawn, those of given-up units first, and what
    they wanted beyond it is wanted anew."""
    mine = refund.c.purchase == number, refund.c.line == line.line, refund.c.state == "wanted"
    newest = select(refund).where(*mine).order_by(refund.c.return_id.is_not(None), refund.c.id.desc())
    gone, left = 0, amount
    for row in connection.execute(newest).all():
        if left <= 0:
            break
        connection.execute(update(refund).where(refund.c.id == row.id).values(state="withdrawn"))
        gone, left = gone + int(row.quantity), left - int(row.amount)
    if left < 0:
        _want(connection, number, line.line, max(1, gone - units), -left, command, now, None)
