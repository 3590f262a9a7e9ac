"""The ledger of loyalty points that go with goods that come back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "points_entry",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("purchase", sa.String(64), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("return_id", sa.String(64), nullable=False),
        sa.Column("returned", sa.String(36), nullable=False),
        sa.Column("customer", sa.String(64)),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("command", sa.String(36), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.CheckConstraint("points <> 0", name="ck_points_entry_points"),
        sa.PrimaryKeyConstraint("id", name="pk_points_entry"),
    )
    op.create_index("uq_points_entry_command", "points_entry", ["command", "purchase", "line"], unique=True)
    op.create_index("ix_points_entry_purchase", "points_entry", ["purchase", "line"])
    op.create_index("ix_points_entry_customer", "points_entry", ["customer", "id"])
