"""Approvals that nobody has confirmed are found without reading all; points are never looked for by customer."""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_index("ix_return_approval_confirmed_by", "return_approval", ["how", "confirmed_by"])
    op.create_index("ix_return_approval_checked", "return_approval", ["how", "checked"])
    op.drop_index("ix_points_entry_customer", "points_entry")
