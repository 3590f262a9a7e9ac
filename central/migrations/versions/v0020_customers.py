"""Customers by their member number, who was shown on which device, who is known in a store for a day, and consents."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

ROWS = 5000
LONGEST = 64
"""A longer number was taken before, and no card has one: PostgreSQL would refuse it, and with it the migration."""


def upgrade() -> None:
    op.add_column("customer", sa.Column("member", sa.String(64)))
    _fill_members()
    op.create_index("ix_customer_member", "customer", ["member"])
    op.create_table(
        "customer_look",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("install", "store", "customer", "visit")),
        sa.Column("how", sa.String(8), nullable=False),
        sa.Column("nonce", sa.String(16), nullable=False),
        sa.Column("actor", sa.String(64), nullable=False, server_default=""),
        sa.Column("proven", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_customer_look"),
    )
    op.create_index("ix_customer_look_install", "customer_look", ["install", "visit"])
    op.create_index("ix_customer_look_customer", "customer_look", ["customer", "store"])
    op.create_table(
        "customer_here",
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("store", "customer")),
        sa.Column("until", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("store", "customer", name="pk_customer_here"),
    )
    op.create_index("ix_customer_here_until", "customer_here", ["until"])
    op.create_table(
        "consent_change",
        sa.Column("command", sa.String(36), nullable=False),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("customer", "consent", "device")),
        sa.Column("given", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("command", name="pk_consent_change"),
    )
    op.create_index("ix_consent_change_customer", "consent_change", ["customer", "at"])


def _fill_members() -> None:
    """Those that were imported before this column was there."""
    connection, last = op.get_bind(), ""
    customer = sa.table("customer", sa.column("id"), sa.column("body"), sa.column("member"))
    page = sa.select(customer.c.id, customer.c.body).order_by(customer.c.id).limit(ROWS)
    filled = sa.update(customer).where(customer.c.id == sa.bindparam("one")).values(member=sa.bindparam("number"))
    while rows := connection.execute(page.where(customer.c.id > last)).all():
        last = rows[-1].id
        members = [(row.id, json.loads(row.body).get("member")) for row in rows]
        known = [{"one": one, "number": number} for one, number in members if number and len(number) <= LONGEST]
        if known:
            connection.execute(filled, known)
