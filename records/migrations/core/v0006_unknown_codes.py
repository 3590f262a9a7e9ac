"""Codes that were scanned on this device and that nobody here knows, until central has been told of them."""

from __future__ import annotations

from alembic import op

revision = "core_0006"
down_revision = "core_0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE unknown_code (why TEXT NOT NULL, what TEXT NOT NULL, n INTEGER NOT NULL, last TEXT NOT NULL,"
        " PRIMARY KEY (why, what)) WITHOUT ROWID"
    )
