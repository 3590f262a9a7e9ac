"""A row kept raw belongs to its scope: the same kind and id in two scopes are two rows, each in its own digest."""

from __future__ import annotations

from alembic import op

revision = "catalog_0003"
down_revision = "catalog_0002"
branch_labels = None
depends_on = None

COLUMNS = "kind, id, scope, round, seq, ver, body, h, bucket"


def upgrade() -> None:
    op.execute(
        "CREATE TABLE entity_of_scope (kind TEXT NOT NULL, id TEXT NOT NULL, scope TEXT NOT NULL,"
        " round INTEGER NOT NULL, seq INTEGER NOT NULL, ver INTEGER NOT NULL, body TEXT NOT NULL,"
        " h INTEGER DEFAULT 0 NOT NULL, bucket INTEGER DEFAULT -1 NOT NULL,"
        " PRIMARY KEY (kind, id, scope)) WITHOUT ROWID"
    )
    op.execute(f"INSERT INTO entity_of_scope ({COLUMNS}) SELECT {COLUMNS} FROM entity")
    op.execute("DROP TABLE entity")
    op.execute("ALTER TABLE entity_of_scope RENAME TO entity")
