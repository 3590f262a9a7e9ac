"""What the kiosks of a store count by the hour, and what shoppers said of a day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "visit_hour",
        sa.Column("store", sa.String(64), nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("hour", sa.String(32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("store", "id", name="pk_visit_hour"),
    )
    op.create_index("ix_visit_hour_hour", "visit_hour", ["store", "hour"])
    op.create_table(
        "feedback_day",
        sa.Column("store", sa.String(64), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("store", "day", name="pk_feedback_day"),
    )
