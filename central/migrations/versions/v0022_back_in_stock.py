"""Who waits for something to be in a store again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "back_wish",
        sa.Column("id", sa.String(128), nullable=False),
        sa.Column("variant", sa.String(128), nullable=False),
        sa.Column("store", sa.String(64), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("until", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_back_wish"),
    )
    op.create_index("ix_back_wish_variant", "back_wish", ["variant", "store"])
    op.create_index("ix_back_wish_until", "back_wish", ["until"])
