"""In which store each action was done: answered ones are offered again there, and nowhere else."""

from __future__ import annotations

from alembic import op

revision = "core_0009"
down_revision = "core_0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE outbox ADD COLUMN store TEXT DEFAULT '' NOT NULL")
    op.execute("UPDATE outbox SET store = (SELECT store FROM install) WHERE install = (SELECT install FROM install)")
