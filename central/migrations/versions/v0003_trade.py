"""The ledgers of orders: lines, hand-overs, returns, refunds and conflicts. What the order feed told opens them."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

from shop.money import largest_remainder
from shop.refunds import slice_amount

revision = "0003"
down_revision = "0002"

STEP = 1000


def upgrade() -> None:
    op.create_table("stock_item", _text("variant", 128), sa.PrimaryKeyConstraint("variant", name="pk_stock_item"))
    op.create_table(
        "order_line",
        _text("purchase", 64),
        sa.Column("line", sa.Integer(), nullable=False, autoincrement=False),
        _text("variant", 128),
        *(_count(name) for name in ("quantity", "captured", "handed_over", "returned", "refunded")),
        sa.CheckConstraint(
            "0 <= returned AND returned <= handed_over AND handed_over <= quantity", name="ck_order_line_units"
        ),
        sa.CheckConstraint("0 <= refunded AND refunded <= captured", name="ck_order_line_money"),
        sa.PrimaryKeyConstraint("purchase", "line", name="pk_order_line"),
    )
    _hand_over()
    _return_line()
    _refund()
    _conflict()
    _open_ledgers(op.get_bind())


def _hand_over() -> None:
    op.create_table(
        "hand_over",
        *_of_line(),
        sa.Column("taken", sa.Text(), nullable=False),
        _text("how", 32),
        *_by_whom(),
        _text("undone_by", 36, nullable=True),
        _text("undone_at", 32, nullable=True),
        sa.CheckConstraint("quantity > 0", name="ck_hand_over_units"),
        sa.PrimaryKeyConstraint("id", name="pk_hand_over"),
    )
    op.create_index("uq_hand_over_command", "hand_over", ["command", "purchase", "line"], unique=True)
    op.create_index("ix_hand_over_purchase", "hand_over", ["purchase", "line"])


def _return_line() -> None:
    op.create_table(
        "return_line",
        *_of_line(),
        _text("return_id", 64, nullable=True),
        _text("condition", 16),
        sa.Column("reason", sa.Text(), nullable=False),
        _text("disposition", 16),
        _text("location", 64),
        *_by_whom(),
        sa.CheckConstraint("quantity > 0", name="ck_return_line_units"),
        sa.PrimaryKeyConstraint("id", name="pk_return_line"),
    )
    op.create_index("uq_return_line_return_id", "return_line", ["return_id", "purchase", "line"], unique=True)
    op.create_index("ix_return_line_purchase", "return_line", ["purchase", "line"])


def _refund() -> None:
    op.create_table(
        "refund",
        *_of_line(),
        _text("return_id", 64, nullable=True),
        _count("amount"),
        _text("state", 16),
        _text("command", 36, nullable=True),
        _text("at", 32),
        sa.CheckConstraint("quantity > 0 AND amount >= 0", name="ck_refund_amount"),
        sa.PrimaryKeyConstraint("id", name="pk_refund"),
    )
    op.create_index("uq_refund_command", "refund", ["command", "purchase", "line"], unique=True)
    op.create_index("ix_refund_purchase", "refund", ["purchase", "line"])


def _conflict() -> None:
    op.create_table(
        "conflict",
        _text("id", 128),
        _text("store", 64),
        _text("kind", 32),
        _text("aggregate", 64),
        _text("state", 16),
        *(_text(f"first_{name}", 64, nullable=True) for name in ("command", "device", "actor", "at")),
        *(_text(f"second_{name}", 64) for name in ("command", "device", "actor", "at")),
        sa.Column("evidence", sa.Text(), nullable=False),
        _text("fix", 32),
        _text("at", 32),
        sa.PrimaryKeyConstraint("id", name="pk_conflict"),
    )
    op.create_index("ix_conflict_aggregate", "conflict", ["aggregate", "kind", "state"])


def _text(name: str, length: int, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=nullable)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)


def _of_line() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        _text("purchase", 64),
        sa.Column("line", sa.Integer(), nullable=False),
        _count("quantity"),
    )


def _by_whom() -> tuple[sa.Column[str], ...]:
    return _text("command", 36, nullable=True), _text("device", 64), _text("actor", 64), _text("at", 32)


def _open_ledgers(connection: sa.Connection) -> None:
    """A line for each line of the orders that are here already, with what the order feed says happened to it."""
    after = ""
    query = sa.text("SELECT number, body FROM purchase WHERE number > :after ORDER BY number LIMIT :n")
    while rows := connection.execute(query, {"after": after, "n": STEP}).all():
        after = rows[-1].number
        for row in rows:
            _open_order(connection, row.number, json.loads(row.body))


def _open_order(connection: sa.Connection, number: str, body: dict[str, Any]) -> None:
    prices = [one["quantity"] * one["price"] for one in body["lines"]]
    paid = largest_remainder(min(body["total"], sum(prices)), prices)
    there: set[int] = set()
    for one, captured in zip(body["lines"], paid, strict=True):
        if one["line"] in there:  # the order feed could once say a line twice
            continue
        there.add(one["line"])
        handed = one["states"].get("handed_over", 0)
        back = min(handed, one["states"].get("returned", 0))
        amount = slice_amount(captured, one["quantity"], 0, back)
        line = {"purchase": number, "line": one["line"], "at": body["placed_at"]}
        connection.execute(
            sa.text(
                "INSERT INTO order_line (purchase, line, variant, quantity, captured, handed_over, returned, refunded) "
                "VALUES (:purchase, :line, :variant, :quantity, :captured, :handed, :back, :amount)"
            ),
            line
            | {"variant": one["variant"], "quantity": one["quantity"], "captured": captured}
            | {"handed": handed, "back": back, "amount": amount},
        )
        if handed:
            connection.execute(_HANDED_OVER, line | {"quantity": handed})
        if back:
            connection.execute(_RETURNED, line | {"quantity": back})
            connection.execute(_REFUNDED, line | {"quantity": back, "amount": amount})


_HANDED_OVER = sa.text(
    "INSERT INTO hand_over (purchase, line, quantity, taken, how, device, actor, at) "
    "VALUES (:purchase, :line, :quantity, '{}', '', '', '', :at)"
)
_RETURNED = sa.text(
    "INSERT INTO return_line (purchase, line, quantity, condition, reason, disposition, location, device, actor, at) "
    "VALUES (:purchase, :line, :quantity, '', '', '', '', '', '', :at)"
)
_REFUNDED = sa.text(
    "INSERT INTO refund (purchase, line, quantity, amount, state, at) "
    "VALUES (:purchase, :line, :quantity, :amount, 'settled', :at)"
)
