"""Who looked at which photo of a return."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "photo_look",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("return_id", "sha256", "store", "via", "actor")),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_photo_look"),
    )
    op.create_index("ix_photo_look_via", "photo_look", ["via", "at"])
    op.create_index("ix_photo_look_return_id", "photo_look", ["return_id", "at"])
