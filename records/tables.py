"""The tables of both files as SQLAlchemy knows them. Only migrations and their test import this: start-up does not.

Rows of the feed keep central's body raw (`body`, JSON) beside the columns that queries need, so that a later
version can read what this one did not know. `round` counts the full reads of a scope: what an older round left behind
is removed when a newer one is complete. Times are RFC 3339 in UTC.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)

core = MetaData()
catalog = MetaData()


def _versions() -> tuple[Column[int], ...]:
    return tuple(Column(name, Integer, nullable=False) for name in ("round", "seq", "ver"))


def _hash() -> tuple[Column[int], ...]:
    """`shop.digests`: the row's hash, and the bucket it is counted in. -1: not counted yet, the scope is read again."""
    return (
        Column("h", Integer, nullable=False, server_default=text("0")),
        Column("bucket", Integer, nullable=False, server_default=text("-1")),
    )


for metadata in (core, catalog):
    Table(
        "cursor",
        metadata,
        Column("scope", Text, primary_key=True),
        Column("gen", Integer, nullable=False),
        Column("seq", Integer, nullable=False),
        Column("head", Integer, nullable=False),
        Column("round", Integer, nullable=False),
        Column("complete", Integer, nullable=False),
        Column("swept", Integer, nullable=False),
        Column("as_of", Text),
        sqlite_with_rowid=False,
    )
    Table(
        "entity",
        metadata,
        Column("kind", Text, nullable=False),
        Column("id", Text, nullable=False),
        Column("scope", Text, nullable=False),
        *_versions(),
        Column("body", Text, nullable=False),
        *_hash(),
        PrimaryKeyConstraint("kind", "id", "scope"),
        sqlite_with_rowid=False,
    )

for metadata in (core, catalog):
    Table(
        "digest",
        metadata,
        Column("scope", Text, nullable=False),
        Column("bucket", Integer, nullable=False),
        *(Column(name, Integer, nullable=False) for name in ("n", "lo", "hi")),
        PrimaryKeyConstraint("scope", "bucket"),
        sqlite_with_rowid=False,
    )

Table(
    "install",
    core,
    Column("one", Integer, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("install", "store", "role", "name", "server", "scopes")),
    Column("enrolled_at", Text, nullable=False),
    Column("token", Text, nullable=False),
    Column("key", LargeBinary, nullable=False),
    Column("root", LargeBinary, nullable=False, server_default=text("x''")),
    CheckConstraint("one = 1"),
)
Table(
    "key_list",
    core,
    Column("one", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("list", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("forgotten", Text, nullable=False, server_default=""),
    CheckConstraint("one = 1"),
)
Table(
    "used_nonce",
    core,
    Column("nonce", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("expires", Text, nullable=False),
    Index("used_nonce_expires", "expires"),
)
Table(
    "unknown_code",
    core,
    Column("why", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("last", Text, nullable=False),
    PrimaryKeyConstraint("why", "what"),
    sqlite_with_rowid=False,
)
Table(
    "signal_hour",
    core,
    *(Column(name, Text, nullable=False) for name in ("install", "hour", "body")),
    Column("told", Text, nullable=False, server_default=""),
    Column("tellings", Integer, nullable=False, server_default=text("0")),
    PrimaryKeyConstraint("install", "hour"),
    sqlite_with_rowid=False,
)
Table(
    "draft",
    core,
    Column("person", Text, primary_key=True),
    Column("body", Text, nullable=False),
    Column("at", Text, nullable=False),
    sqlite_with_rowid=False,
)
Table(
    "stock",
    core,
    Column("variant", Text, primary_key=True),
    *_versions(),
    *(Column(name, Integer, nullable=False) for name in ("on_hand", "reserved", "safety")),
    Column("aisle", Text, nullable=False),
    Column("bay", Text, nullable=False),
    Column("body", Text, nullable=False),
    *_hash(),
    sqlite_with_rowid=False,
)
Table(
    "task",
    core,
    Column("id", Text, primary_key=True),
    *_versions(),
    Column("state", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("body", Text, nullable=False),
    *_hash(),
    Index("task_made_at", "made_at"),
    Index("task_open", "state", sqlite_where=text("state IN ('waiting', 'taken')")),
    sqlite_with_rowid=False,
)
Table(
    "lane",
    core,
    Column("lane", Integer, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("last_hash", Text, nullable=False),
    Column("nonce", Text, nullable=False, server_default=""),
)
Table(
    "outbox",
    core,
    Column("id", Text, primary_key=True),
    Column("install", Text, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("aggregate", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("prev_hash", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("error", Text, nullable=False, server_default=""),
    Column("verdict", Text),
    Column("reason", Text, nullable=False, server_default=""),
    Column("words", Text, nullable=False, server_default=""),
    Column("settled_at", Text),
    Column("overlay", Text, nullable=False, server_default="[]"),
    Column("scrubbed", Integer, nullable=False, server_default=text("0")),
    Column("store", Text, nullable=False, server_default=""),
    UniqueConstraint("install", "lane", "epoch", "seq"),
    Index("outbox_pending", "lane", "seq", sqlite_where=text("verdict IS NULL")),
    Index("outbox_refused", "verdict", sqlite_where=text("verdict IN ('rejected', 'parked')")),
    Index("outbox_settled", "settled_at", sqlite_where=text("settled_at IS NOT NULL")),
    Index("outbox_unscrubbed", "settled_at", sqlite_where=text("settled_at IS NOT NULL AND scrubbed = 0")),
)
Table(
    "overlay",
    core,
    Column("place", Integer, primary_key=True),
    Column("command", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Column("at_scope", Text),
    Column("at_gen", Integer),
    Column("at_seq", Integer),
    Index("overlay_entity", "kind", "id"),
    Index("overlay_command", "command"),
    Index("overlay_at", "at_scope", "at_seq", sqlite_where=text("at_scope IS NOT NULL")),
)
Table(
    "looked_at",
    core,
    Column("customer", Text, primary_key=True),
    Column("at", Text, nullable=False),
    sqlite_with_rowid=False,
)
Table(
    "pin_attempt",
    core,
    Column("person", Text, primary_key=True),
    Column("failed", Integer, nullable=False),
    Column("last", Text),
)

Table(
    "product",
    catalog,
    Column("pid", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    *_versions(),
    *(Column(name, Text, nullable=False) for name in ("title", "brand", "shelf", "title_words", "other_words")),
    Column("body", Text, nullable=False),
    *_hash(),
    Column("released", Integer, nullable=False, server_default="0"),
    Index("product_released", "released", sqlite_where=text("released > 0")),
    Index("product_shelf", "shelf"),
    Index("product_brand", "brand"),
    Index("product_name", "title_words"),
)
Table(
    "variant",
    catalog,
    Column("id", Text, primary_key=True),
    Column("pid", Integer, nullable=False),
    Column("gtin", Text),
    Column("code", Text, nullable=False),
    *(Column(name, Text, nullable=False, server_default="") for name in ("color", "size")),
    Index("variant_gtin", "gtin", "pid", sqlite_where=text("gtin IS NOT NULL")),
    Index("variant_code", "code", "pid"),
    sqlite_with_rowid=False,
)
Table(
    "price",
    catalog,
    Column("variant", Text, primary_key=True),
    *_versions(),
    Column("amount", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("sale", Integer),
    Column("sale_from", Text),
    Column("sale_to", Text),
    Column("body", Text, nullable=False),
    *_hash(),
    Index("price_sale", "variant", sqlite_where=text("sale IS NOT NULL")),
    sqlite_with_rowid=False,
)
Table(
    "avail",
    catalog,
    Column("variant", Text, primary_key=True),
    *_versions(),
    Column("body", Text, nullable=False),
    *_hash(),
    sqlite_with_rowid=False,
)
Table(
    "picture",
    catalog,
    Column("sha256", LargeBinary, primary_key=True),
    Column("pid", Integer, nullable=False),
    Column("size", Integer),
    Column("used", Integer),
    Index("picture_wanted", "sha256", sqlite_where=text("size IS NULL")),
    Index("picture_kept", "used", "size", sqlite_where=text("size IS NOT NULL")),
    sqlite_with_rowid=False,
)
Table(
    "word",
    catalog,
    Column("place", Integer, primary_key=True),
    Column("word", Text, nullable=False, unique=True),
    Column("n", Integer, nullable=False),
)
