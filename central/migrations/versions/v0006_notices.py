"""Messages to customers, as an outbox."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "notice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        _text("command", 36),
        _text("topic", 32),
        _text("channel", 16),
        _text("purchase", 64),
        _text("store", 64),
        sa.Column("recipient", sa.String(320)),
        _text("language", 8),
        sa.Column("data", sa.Text(), nullable=False),
        _text("state", 16),
        sa.Column("attempts", sa.Integer(), nullable=False),
        _text("next_at", 32),
        _text("lease", 32),
        _text("error", 64),
        _text("wanted_at", 32),
        sa.Column("sent_at", sa.String(32)),
        _text("give_up_at", 32),
        sa.Column("erase_at", sa.String(32)),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
    )
    op.create_index("uq_notice_command", "notice", ["command", "topic", "channel"], unique=True)
    op.create_index("ix_notice_state_next_at", "notice", ["state", "next_at"])
    op.create_index("ix_notice_purchase", "notice", ["purchase"])
    op.create_index("ix_notice_erase_at", "notice", ["erase_at"])


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)
