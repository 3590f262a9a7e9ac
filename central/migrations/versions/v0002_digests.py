"""Digests of every scope, and the nonce of a device's new epoch."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa
from alembic import op

from shop.digests import Digest, bucket_of, of_row

revision = "0002"
down_revision = "0001"

STEP = 5000


def upgrade() -> None:
    op.add_column("device_cursor", sa.Column("nonce", sa.String(length=32), nullable=False, server_default=""))
    op.add_column("entity", sa.Column("bucket", sa.SmallInteger(), nullable=False, server_default="0"))
    op.create_table(
        "scope_digest",
        sa.Column("scope", sa.String(length=80), nullable=False),
        sa.Column("bucket", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("lo", sa.BigInteger(), nullable=False),
        sa.Column("hi", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "bucket", name=op.f("pk_scope_digest")),
    )
    connection = op.get_bind()
    for scope in connection.execute(sa.text("SELECT scope FROM scope_head")).scalars().all():
        _count(connection, scope)


def _count(connection: sa.Connection, scope: str) -> None:
    """The buckets and digests of what is there already. `h` of a living row is what it was."""
    found: dict[int, Digest] = defaultdict(Digest)
    after = 0
    while rows := _rows(connection, scope, after):
        connection.execute(
            sa.text("UPDATE entity SET bucket = :bucket WHERE scope = :scope AND kind = :kind AND id = :id"),
            [{"scope": scope, "kind": row.kind, "id": row.id, "bucket": bucket_of(row.kind, row.id)} for row in rows],
        )
        for row in rows:
            if row.deleted_at is None:
                found[bucket_of(row.kind, row.id)] += of_row(int.from_bytes(bytes(row.h), "big", signed=True))
        after = rows[-1].seq
    for bucket, digest in found.items():
        connection.execute(
            sa.text("INSERT INTO scope_digest (scope, bucket, n, lo, hi) VALUES (:scope, :bucket, :n, :lo, :hi)"),
            {"scope": scope, "bucket": bucket, "n": digest.n, "lo": digest.lo, "hi": digest.hi},
        )


def _rows(connection: sa.Connection, scope: str, after: int) -> list[sa.Row[tuple[str, str, int, str | None, bytes]]]:
    query = sa.text(
        "SELECT kind, id, seq, deleted_at, h FROM entity WHERE scope = :scope AND seq > :after ORDER BY seq LIMIT :n"
    )
    return list(connection.execute(query, {"scope": scope, "after": after, "n": STEP}))
