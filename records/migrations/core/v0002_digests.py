"""Digests of what is here, an action's overlay beside it for a replay, and the nonce of a new epoch.

Every scope is read again from its start, so that each row gets its hash; what is here stays visible meanwhile.
"""

from __future__ import annotations

from alembic import op

revision = "core_0002"
down_revision = "core_0001"
branch_labels = None
depends_on = None

TABLES = ("stock", "task", "entity")


def upgrade() -> None:
    for table in TABLES:
        op.execute(f"ALTER TABLE {table} ADD COLUMN h INTEGER DEFAULT 0 NOT NULL")
        op.execute(f"ALTER TABLE {table} ADD COLUMN bucket INTEGER DEFAULT -1 NOT NULL")
    op.execute(
        "CREATE TABLE digest (scope TEXT NOT NULL, bucket INTEGER NOT NULL, n INTEGER NOT NULL, lo INTEGER NOT NULL,"
        " hi INTEGER NOT NULL, PRIMARY KEY (scope, bucket)) WITHOUT ROWID"
    )
    op.execute("ALTER TABLE outbox ADD COLUMN overlay TEXT DEFAULT '[]' NOT NULL")
    op.execute("ALTER TABLE lane ADD COLUMN nonce TEXT DEFAULT '' NOT NULL")
    op.execute("UPDATE cursor SET seq = 0, head = 0, round = round + 1, complete = 0")
