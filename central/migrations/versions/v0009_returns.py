"""What of a line's money is tax, and went to lines that replace it; how a return was decided, and by which policy."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

OF_A_RETURN = (("serial", 64), ("outcome", 16), ("codes", 1000), ("policy", 100), ("approver", 64), ("promised", 64))


def upgrade() -> None:
    for name in ("tax", "given"):
        op.add_column("order_line", sa.Column(name, sa.BigInteger(), nullable=False, server_default="0"))
    for name, size in OF_A_RETURN:
        op.add_column("return_line", sa.Column(name, sa.String(size), nullable=False, server_default=""))
    op.create_table(
        "return_policy",
        sa.Column("version", sa.String(100), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_return_policy"),
    )
    _given(op.get_bind())


def _given(connection: sa.Connection) -> None:
    """What went to lines that replace others was known to the order alone so far."""
    replaced = sa.text("SELECT number, body FROM purchase WHERE body LIKE '%\"given\"%'")
    for number, text in connection.execute(replaced).fetchall():
        for line in json.loads(text)["lines"]:
            known = {"given": line.get("given", 0), "number": number, "line": line["line"]}
            written = sa.text("UPDATE order_line SET given = :given WHERE purchase = :number AND line = :line")
            connection.execute(written, known)
