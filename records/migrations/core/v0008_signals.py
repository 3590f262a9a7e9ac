"""What happened at this device by the hour, until central has been told of it."""

from __future__ import annotations

from alembic import op

revision = "core_0008"
down_revision = "core_0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE signal_hour (install TEXT NOT NULL, hour TEXT NOT NULL, body TEXT NOT NULL,"
        " told TEXT NOT NULL DEFAULT '', tellings INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (install, hour))"
        " WITHOUT ROWID"
    )
