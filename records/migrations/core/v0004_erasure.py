"""When a customer was last looked at here, and which settled actions have lost what was personal in them."""

from __future__ import annotations

from alembic import op

revision = "core_0004"
down_revision = "core_0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE looked_at (customer TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (customer)) WITHOUT ROWID"
    )
    op.execute("ALTER TABLE outbox ADD COLUMN scrubbed INTEGER DEFAULT 0 NOT NULL")
    op.execute("CREATE INDEX outbox_unscrubbed ON outbox (settled_at) WHERE settled_at IS NOT NULL AND scrubbed = 0")
