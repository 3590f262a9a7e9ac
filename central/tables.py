"""Central's tables. `migrations/` is what makes them; a test holds the two together."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)
_serial = BigInteger().with_variant(Integer, "sqlite")

house = Table(
    "house",
    metadata,
    Column("key", String(32), primary_key=True),
    Column("value", Text, nullable=False),
)
"""Facts there is one of: the feed's generation, the retailer, the limits."""

scope_head = Table(
    "scope_head",
    metadata,
    Column("scope", String(80), primary_key=True),
    Column("gen", BigInteger, nullable=False),
    Column("head", BigInteger, nullable=False),
    Column("horizon", BigInteger, nullable=False),
)

entity = Table(
    "entity",
    metadata,
    Column("scope", String(80), primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("id", String(128), primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("ver", BigInteger, nullable=False),
    Column("deleted_at", String(32)),
    Column("body", Text),
    Column("h", LargeBinary(8), nullable=False),
    Column("bucket", SmallInteger, nullable=False),
    Index("ix_entity_scope_seq", "scope", "seq"),
)
"""One row per entity: the compacted log. `body` is canonical JSON text, None in a tombstone. `h` and `bucket` are those
of `shop.digests`."""

scope_digest = Table(
    "scope_digest",
    metadata,
    Column("scope", String(80), primary_key=True),
    Column("bucket", SmallInteger, primary_key=True, autoincrement=False),
    Column("n", BigInteger, nullable=False),
    Column("lo", BigInteger, nullable=False),
    Column("hi", BigInteger, nullable=False),
)
"""Of the living rows (`shop.digests.Digest`), kept in the transaction that changes them."""

install = Table(
    "install",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("store", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("name", String(80), nullable=False),
    Column("public_key", String(43), nullable=False),
    Column("token_sha256", LargeBinary(32), nullable=False),
    Column("enrolled_at", String(32), nullable=False),
    Column("revoked_at", String(32)),
)

enrolment_code = Table(
    "enrolment_code",
    metadata,
    Column("code_sha256", LargeBinary(32), primary_key=True),
    Column("store", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("expires_at", String(32), nullable=False),
    Column("used_at", String(32)),
)

enrolment_failure = Table(
    "enrolment_failure",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("source", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Index("ix_enrolment_failure_at", "at"),
)

device_cursor = Table(
    "device_cursor",
    metadata,
    Column("install", String(64), ForeignKey("install.id"), primary_key=True),
    Column("lane", Integer, primary_key=True),
    Column("epoch", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("chain_hash", String(16), nullable=False),
    Column("nonce", String(32), nullable=False),
)
"""`nonce` is the device's word for the epoch it asked for last: the same question again gets the same answer."""

command_log = Table(
    "command_log",
    metadata,
    Column("install", String(64), ForeignKey("install.id"), primary_key=True),
    Column("lane", Integer, primary_key=True),
    Column("epoch", BigInteger, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("cmd_id", String(36), nullable=False, unique=True),
    Column("sha256", LargeBinary(32), nullable=False),
    Column("aggregate", String(64), nullable=False),
    Column("type", String(64), nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("reason", String(64), nullable=False),
    Column("words", Text, nullable=False),
    Column("at_scopes", Text, nullable=False),
    Column("request", Text, nullable=False),
    Column("received_at", String(32), nullable=False),
    Index("ix_command_log_aggregate_verdict", "aggregate", "verdict"),
)
"""Every command ever answered, with its bytes as parsed: a parked one is done later from here."""

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("install", String(64), ForeignKey("install.id"), nullable=False),
    Column("sha256", LargeBinary(32), nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    Column("received_at", String(32), nullable=False),
    Index("uq_quarantine_install_sha256", "install", "sha256", unique=True),
)

location = Table(
    "location",
    metadata,
    Column("code", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("region", String(64), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("price_zone", String(64), nullable=False),
    Column("assortment", String(64), nullable=False),
    Column("body", Text, nullable=False),
)
"""`price_zone` is `zone`, or the code itself once the store's own prices differed from its zone's."""

variant = Table(
    "variant",
    metadata,
    Column("id", String(128), primary_key=True),
    Column("product", String(128), nullable=False),
    Column("gtin", String(14)),
)

own_price = Table(
    "own_price",
    metadata,
    Column("variant", String(128), primary_key=True),
    Column("location", String(64), primary_key=True),
    Column("body", Text, nullable=False),
    Index("ix_own_price_location", "location"),
)
"""Prices that a store's inventory feed gave and that differ from its zone's."""

stock_level = Table(
    "stock_level",
    metadata,
    Column("variant", String(128), primary_key=True),
    Column("location", String(64), primary_key=True),
    Column("on_hand", BigInteger, nullable=False),
    Column("reserved", BigInteger, nullable=False),
    Column("safety", BigInteger, nullable=False),
    Column("aisle", String(32), nullable=False),
    Column("bay", String(32), nullable=False),
)
"""`on_hand` is the sum of the movements; a row that is not here is unknown, not zero."""

stock_movement = Table(
    "stock_movement",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("variant", String(128), nullable=False),
    Column("location", String(64), nullable=False),
    Column("delta", BigInteger, nullable=False),
    Column("reason", String(16), nullable=False),
    Column("source", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Index("ix_stock_movement_variant_location", "variant", "location"),
)

task = Table(
    "task",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("store", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("device", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_task_store_state", "store", "state"),
)

customer = Table(
    "customer",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("body", Text, nullable=False),
)

purchase = Table(
    "purchase",
    metadata,
    Column("number", String(64), primary_key=True),
    Column("customer", String(64)),
    Column("store", String(64)),
    Column("is_open", Boolean(create_constraint=False), nullable=False),
    Column("placed_at", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_purchase_store_is_open", "store", "is_open"),
)
"""The orders of every channel. "order" is a word of SQL."""

media = Table(
    "media",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("type", String(32), nullable=False),
    Column("size", BigInteger, nullable=False),
)

media_link = Table(
    "media_link",
    metadata,
    Column("url", String(2048), primary_key=True),
    Column("etag", String(256), nullable=False),
    Column("sha256", String(64), ForeignKey("media.sha256"), nullable=False),
    Column("fetched_at", String(32), nullable=False),
)
"""Pictures fetched from the web, so that a re-import asks with If-None-Match."""
