"""What an order was paid with and for its shipping; refunds by tender, and the fees that were kept of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "order_money",
        sa.Column("purchase", sa.String(64), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("shipping", "shipping_refunded")),
        sa.CheckConstraint("0 <= shipping_refunded AND shipping_refunded <= shipping", name="ck_order_money_shipping"),
        sa.PrimaryKeyConstraint("purchase", name="pk_order_money"),
    )
    op.create_table(
        "order_tender",
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("purchase", "tender")),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("paid", "refunded")),
        sa.CheckConstraint("0 <= refunded AND refunded <= paid", name="ck_order_tender_money"),
        sa.PrimaryKeyConstraint("purchase", "tender", name="pk_order_tender"),
    )
    # In words: SQLite adds a column with its check, and Alembic would write the table anew for it.
    op.execute(
        "ALTER TABLE order_line ADD COLUMN withheld BIGINT DEFAULT 0 NOT NULL "
        "CONSTRAINT ck_order_line_withheld CHECK (0 <= withheld AND refunded + withheld <= captured)"
    )
    op.execute(
        "ALTER TABLE refund ADD COLUMN withheld BIGINT DEFAULT 0 NOT NULL "
        "CONSTRAINT ck_refund_withheld CHECK (withheld >= 0)"
    )
    op.add_column("refund", sa.Column("tender", sa.String(64), nullable=False, server_default=""))
    op.drop_index("uq_refund_command", "refund")
    op.create_index("uq_refund_command", "refund", ["command", "purchase", "line", "tender"], unique=True)
