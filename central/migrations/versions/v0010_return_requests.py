"""Returns that were begun and whose goods are not taken in yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "return_request",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("store", sa.String(64), nullable=False),
        sa.Column("purchase", sa.String(64), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("drop_at", sa.String(32)),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_return_request"),
    )
    op.create_index("ix_return_request_drop_at", "return_request", ["drop_at"])
    op.create_index("ix_return_request_purchase", "return_request", ["purchase"])
