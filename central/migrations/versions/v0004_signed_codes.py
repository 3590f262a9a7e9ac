"""Signed codes: who may have them made, which were made, and which were used up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "service_token",
        _text("name", 32),
        _text("may", 64),
        sa.Column("token_sha256", sa.LargeBinary(32), nullable=False),
        _text("made_at", 32),
        sa.PrimaryKeyConstraint("name", name="pk_service_token"),
    )
    op.create_table(
        "code_issue",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        _text("service", 32),
        _text("kind", 16),
        sa.Column("key_id", sa.Integer(), nullable=False),
        _text("nonce", 16),
        _text("store", 64),
        _text("about", 128),
        _text("issued_at", 32),
        _text("expires_at", 32),
        sa.PrimaryKeyConstraint("id", name="pk_code_issue"),
    )
    op.create_index("uq_code_issue_nonce", "code_issue", ["nonce"], unique=True)
    op.create_index("ix_code_issue_about", "code_issue", ["about"])
    op.create_table(
        "used_code",
        _text("nonce", 16),
        _text("kind", 16),
        _text("aggregate", 64),
        _text("command", 36),
        _text("device", 64),
        _text("actor", 64),
        _text("at", 32),
        sa.PrimaryKeyConstraint("nonce", name="pk_used_code"),
    )


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)
