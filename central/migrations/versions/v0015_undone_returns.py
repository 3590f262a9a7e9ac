"""Returns that were undone before money had moved for them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("return_line", sa.Column("undone_by", sa.String(36)))
    op.add_column("return_line", sa.Column("undone_at", sa.String(32)))
