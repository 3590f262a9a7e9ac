"""Refunds on their way to a payment provider."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("refund", sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"))
    for name, size in (("next_at", 32), ("lease", 32), ("reason", 64), ("reference", 128)):
        op.add_column("refund", sa.Column(name, sa.String(size), nullable=False, server_default=""))
    op.create_index("ix_refund_state_next_at", "refund", ["state", "next_at"])
