"""Who agreed to returns, and how; what managers' own devices say of it; photos of the goods."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def _texts(**sizes: int) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(size), nullable=False) for name, size in sizes.items()]


def upgrade() -> None:
    op.create_table(
        "return_approval",
        *_texts(command=36, return_id=64, purchase=64, requester=64, approver=64, how=8, store=64, device=64, at=32),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        *_texts(challenge=8, checked=16, confirmed_by=64),
        sa.PrimaryKeyConstraint("command", name="pk_return_approval"),
        sa.CheckConstraint("approver <> requester", name="ck_return_approval_two"),
    )
    op.create_index("ix_return_approval_challenge", "return_approval", ["challenge"])
    op.create_index("ix_return_approval_store", "return_approval", ["store", "at"])
    op.create_table(
        "return_agreement",
        *_texts(challenge=8, approver=64, purchase=64),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        *_texts(currency=3, store=64, device=64, command=36, at=32),
        sa.PrimaryKeyConstraint("challenge", "approver", "store", name="pk_return_agreement"),
    )
    op.create_table(
        "return_photo",
        *_texts(return_id=64, sha256=64, purchase=64, store=64, device=64, expected_at=32, expires=32),
        sa.Column("received_at", sa.String(32), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("return_id", "sha256", name="pk_return_photo"),
    )
    op.create_index("ix_return_photo_expires", "return_photo", ["expires"])
    op.create_index("ix_return_photo_device", "return_photo", ["device", "received_at"])
