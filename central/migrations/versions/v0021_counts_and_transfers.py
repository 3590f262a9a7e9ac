"""Counts of shelves, what is to be counted, and goods on their way between stores."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    _counts()
    _transfers()


def _counts() -> None:
    op.create_table(
        "stock_count",
        sa.Column("command", sa.String(36), nullable=False),
        sa.Column("variant", sa.String(128), nullable=False),
        sa.Column("location", sa.String(64), nullable=False),
        *(
            sa.Column(name, sa.BigInteger, nullable=False)
            for name in ("counted", "aside", "seen", "moved", "others", "delta")
        ),
        sa.Column("tries", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("device", "actor", "list")),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("command", name="pk_stock_count"),
        sa.CheckConstraint("counted >= 0 AND aside >= 0 AND tries > 0", name="ck_stock_count_units"),
        sa.CheckConstraint("delta = counted + aside - seen - moved - others", name="ck_stock_count_delta"),
    )
    op.create_index("ix_stock_count_variant", "stock_count", ["variant", "location", "at"])
    op.create_index("ix_stock_count_location", "stock_count", ["location", "at"])
    for name in ("stock_to_count", "stock_recent"):
        op.create_table(
            name,
            sa.Column("variant", sa.String(128), nullable=False),
            sa.Column("location", sa.String(64), nullable=False),
            sa.Column("body", sa.Text, nullable=False),
            sa.PrimaryKeyConstraint("variant", "location", name=f"pk_{name}"),
        )
    op.create_table(
        "count_list",
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("id", "location")),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_count_list"),
    )
    op.create_index("ix_count_list_location", "count_list", ["location", "at"])


def _transfers() -> None:
    op.create_table(
        "transfer",
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("id", "source", "target")),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_transfer"),
    )
    op.create_index("ix_transfer_source", "transfer", ["source", "state"])
    op.create_index("ix_transfer_target", "transfer", ["target", "state"])
    op.create_table(
        "transfer_line",
        sa.Column("transfer", sa.String(64), nullable=False),
        sa.Column("variant", sa.String(128), nullable=False),
        *(sa.Column(name, sa.BigInteger, nullable=False) for name in ("asked", "sent", "received", "damaged")),
        sa.PrimaryKeyConstraint("transfer", "variant", name="pk_transfer_line"),
        sa.CheckConstraint("asked > 0 AND sent >= 0", name="ck_transfer_line_sent"),
        sa.CheckConstraint("received >= 0 AND 0 <= damaged AND damaged <= received", name="ck_transfer_line_received"),
    )
