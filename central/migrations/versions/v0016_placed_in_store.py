"""Orders that shoppers place in a store, and what of them is to be paid."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

_SIZES = {"id": 64, "store": 64, "device": 64, "number": 16, "command": 36, "state": 16, "token": 32, "at": 32}


def upgrade() -> None:
    op.create_table(
        "placing",
        *(sa.Column(name, sa.String(size), nullable=False) for name, size in _SIZES.items()),
        sa.Column("pay_until", sa.String(32)),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("body", "dues")),
        sa.Column("delivery", sa.Text()),
        sa.Column("guest", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name="pk_placing"),
    )
    op.create_index("uq_placing_number", "placing", ["number"], unique=True)
    op.create_index("uq_placing_token", "placing", ["token"], unique=True)
    op.create_index("ix_placing_pay_until", "placing", ["pay_until"])
    op.create_index("ix_placing_guest", "placing", ["guest", "at"])
