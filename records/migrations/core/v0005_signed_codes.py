"""The root key of the retailer, the list of keys that it signed, and the signed codes that were used up here."""

from __future__ import annotations

from alembic import op

revision = "core_0005"
down_revision = "core_0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE install ADD COLUMN root BLOB DEFAULT x'' NOT NULL")
    op.execute(
        "CREATE TABLE key_list (one INTEGER NOT NULL, version INTEGER NOT NULL, list BLOB NOT NULL,"
        " signature BLOB NOT NULL, forgotten TEXT DEFAULT '' NOT NULL, PRIMARY KEY (one), CHECK (one = 1))"
    )
    op.execute(
        "CREATE TABLE used_nonce (nonce TEXT NOT NULL, kind TEXT NOT NULL, expires TEXT NOT NULL, PRIMARY KEY (nonce))"
    )
    op.execute("CREATE INDEX used_nonce_expires ON used_nonce (expires)")
