"""Central's tables. `migrations/` is what makes them; a test holds the two together."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
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
"""Every command ever answered, with its bytes as parsed: a parked one is done later from here. Of any other one words
about a person are left out (`central.kept_commands`)."""

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

stock_item = Table("stock_item", metadata, Column("variant", String(128), primary_key=True))
"""The lock under which a variant's levels change: what all places have of it is one row of the feed."""

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

stock_reservation = Table(
    "stock_reservation",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("variant", String(128), nullable=False),
    Column("location", String(64), nullable=False),
    Column("delta", BigInteger, nullable=False),
    Column("purchase", String(64)),
    Column("source", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Index("ix_stock_reservation_variant_location", "variant", "location"),
    Index("ix_stock_reservation_purchase", "purchase"),
)
"""Units that are kept from others, or no longer: `stock_level.reserved` is the sum of these rows. Those with a purchase
add up to what that order holds; those without are what the inventory feed counts beside the orders known here."""

stock_feed = Table(
    "stock_feed",
    metadata,
    Column("location", String(64), primary_key=True),
    Column("at", String(32), nullable=False),
)
"""When the inventory feed last told of a location. What it calls reserved counts the orders placed before."""

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
    Column("member", String(64)),
    Index("ix_customer_member", "member"),
)

customer_look = Table(
    "customer_look",
    metadata,
    Column("id", _serial, primary_key=True),
    *(Column(name, String(64), nullable=False) for name in ("install", "store", "customer", "visit")),
    Column("how", String(8), nullable=False),
    Column("nonce", String(16), nullable=False),
    Column("actor", String(64), nullable=False, server_default=""),
    Column("proven", Boolean(create_constraint=False), nullable=False),
    Column("at", String(32), nullable=False),
    Index("ix_customer_look_install", "install", "visit"),
    Index("ix_customer_look_customer", "customer", "store"),
)
"""The audit of who was shown on which device: by a `card`, by a changing `code` (its `nonce`), again in the same
`visit`, or vouched for by the member of `staff` who is `actor`. `customer` is "" for a number of nobody. Rows are never
removed."""

customer_here = Table(
    "customer_here",
    metadata,
    Column("store", String(64), primary_key=True),
    Column("customer", String(64), primary_key=True),
    Column("until", String(32), nullable=False),
    Index("ix_customer_here_until", "until"),
)
"""Customers who were identified in a store lately: its staff know them until then."""

consent_change = Table(
    "consent_change",
    metadata,
    Column("command", String(36), primary_key=True),
    *(Column(name, String(64), nullable=False) for name in ("customer", "consent", "device")),
    Column("given", Boolean(create_constraint=False), nullable=False),
    Column("at", String(32), nullable=False),
    Index("ix_consent_change_customer", "customer", "at"),
)
"""What customers said in stores of their consents: it outlives every import."""

purchase = Table(
    "purchase",
    metadata,
    Column("number", String(64), primary_key=True),
    Column("customer", String(64)),
    Column("store", String(64)),
    Column("is_open", Boolean(create_constraint=False), nullable=False),
    Column("placed_at", String(32), nullable=False),
    Column("hold_until", String(32)),
    Column("body", Text, nullable=False),
    Index("ix_purchase_store_is_open", "store", "is_open"),
    Index("ix_purchase_hold_until", "hold_until"),
    Index("ix_purchase_customer", "customer"),
)
"""The orders of every channel. "order" is a word of SQL. `hold_until`: until when goods that lie ready are held."""

order_line = Table(
    "order_line",
    metadata,
    Column("purchase", String(64), primary_key=True),
    Column("line", Integer, primary_key=True, autoincrement=False),
    Column("variant", String(128), nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("captured", BigInteger, nullable=False),
    Column("handed_over", BigInteger, nullable=False),
    Column("returned", BigInteger, nullable=False),
    Column("refunded", BigInteger, nullable=False),
    Column("tax", BigInteger, nullable=False, server_default="0"),
    Column("given", BigInteger, nullable=False, server_default="0"),
    Column("withheld", BigInteger, nullable=False, server_default="0"),
    CheckConstraint("0 <= withheld AND refunded + withheld <= captured", name="ck_order_line_withheld"),
    CheckConstraint(
        "0 <= returned AND returned <= handed_over AND handed_over <= quantity", name="ck_order_line_units"
    ),
    CheckConstraint("0 <= refunded AND refunded <= captured", name="ck_order_line_money"),
)
"""What no step may break, whatever code takes it. The units are the sums of the rows below; `refunded` is what was
promised of `captured`: the sum of the refunds that were not refused, paid or not. `given` went from this line to those
that replace it, `tax` is what of the two was charged on top of the goods. `withheld` are the fees that returns kept of
it. All in minor units. It outlives an order that the order feed no longer has, as do the two tables below."""

order_money = Table(
    "order_money",
    metadata,
    Column("purchase", String(64), primary_key=True),
    Column("shipping", BigInteger, nullable=False),
    Column("shipping_refunded", BigInteger, nullable=False),
    CheckConstraint("0 <= shipping_refunded AND shipping_refunded <= shipping", name="ck_order_money_shipping"),
)
"""What was paid for the shipping of an order, and what of it was promised back, in minor units; no row where nothing
was."""

order_tender = Table(
    "order_tender",
    metadata,
    Column("purchase", String(64), primary_key=True),
    Column("tender", String(64), primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("place", Integer, nullable=False),
    Column("paid", BigInteger, nullable=False),
    Column("refunded", BigInteger, nullable=False),
    CheckConstraint("0 <= refunded AND refunded <= paid", name="ck_order_tender_money"),
)
"""What an order was paid with, and what was promised back to it, in minor units; money goes back by `place`. No row
where nobody said."""

hand_over = Table(
    "hand_over",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("purchase", String(64), nullable=False),
    Column("line", Integer, nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("taken", Text, nullable=False),
    Column("how", String(32), nullable=False),
    Column("command", String(36)),
    Column("device", String(64), nullable=False),
    Column("actor", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Column("undone_by", String(36)),
    Column("undone_at", String(32)),
    CheckConstraint("quantity > 0", name="ck_hand_over_units"),
    Index("uq_hand_over_command", "command", "purchase", "line", unique=True),
    Index("ix_hand_over_purchase", "purchase", "line"),
)
"""Units that left, per line. `taken` is JSON: {state they came from: units}. Without a command the order feed said so.
A row stands unless a later command has undone it."""

return_line = Table(
    "return_line",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("return_id", String(64)),
    Column("purchase", String(64), nullable=False),
    Column("line", Integer, nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("condition", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("disposition", String(16), nullable=False),
    Column("location", String(64), nullable=False),
    Column("command", String(36)),
    Column("device", String(64), nullable=False),
    Column("actor", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    *(
        Column(name, String(size), nullable=False, server_default="")
        for name, size in (("serial", 64), ("outcome", 16), ("codes", 1000), ("policy", 100))
    ),
    *(Column(name, String(64), nullable=False, server_default="") for name in ("approver", "promised")),
    Column("undone_by", String(36)),
    Column("undone_at", String(32)),
    CheckConstraint("quantity > 0", name="ck_return_line_units"),
    Index("uq_return_line_return_id", "return_id", "purchase", "line", unique=True),
    Index("ix_return_line_purchase", "purchase", "line"),
    Index("ix_return_line_location", "location", "at"),
)
"""Units that came back, per line. Without a return the order feed said so. `outcome`, `codes` (with commas between) and
`policy` are the decision of the whole return as the device took it, "" where none was told; `approver` decided what
only a manager may; `promised` is what the customer was told: refund, pending. A row stands unless a later command has
undone it; then its refunds are withdrawn."""

return_policy = Table(
    "return_policy",
    metadata,
    Column("version", String(100), primary_key=True),
    Column("body", Text, nullable=False),
    Column("at", String(32), nullable=False),
)
"""Every policy for returns that devices ever had: what was decided by an older one is looked at by that one."""

refund = Table(
    "refund",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("return_id", String(64)),
    Column("purchase", String(64), nullable=False),
    Column("line", Integer, nullable=False),
    Column("tender", String(64), nullable=False, server_default=""),
    Column("quantity", BigInteger, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("withheld", BigInteger, nullable=False, server_default="0"),
    Column("state", String(16), nullable=False),
    Column("command", String(36)),
    Column("at", String(32), nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("next_at", String(32), nullable=False, server_default=""),
    Column("lease", String(32), nullable=False, server_default=""),
    Column("reason", String(64), nullable=False, server_default=""),
    Column("reference", String(128), nullable=False, server_default=""),
    CheckConstraint("quantity > 0 AND amount >= 0", name="ck_refund_amount"),
    CheckConstraint("withheld >= 0", name="ck_refund_withheld"),
    Index("uq_refund_command", "command", "purchase", "line", "tender", unique=True),
    Index("ix_refund_purchase", "purchase", "line"),
    Index("ix_refund_state_next_at", "state", "next_at"),
)
"""The money ledger, in minor units of the order's currency: a row per command, line and tender, never removed, its
amount never changed. Line 0 is the shipping; rows of one line and command are about the same units. `tender` is
"store_credit" for what no tender of the order takes, "" where nobody said what the order was paid with. `withheld`: the
fee that was kept of it. `state`: wanted (nothing was sent yet), sent (to the payment provider, perhaps), unknown
(nobody could say what became of it), settled (paid back; also what the order feed told), refused, withdrawn (not wanted
any more before anything was sent). A command without a return gave the units up. `reference` is the provider's."""

points_entry = Table(
    "points_entry",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("purchase", String(64), nullable=False),
    Column("line", Integer, nullable=False),
    Column("return_id", String(64), nullable=False),
    Column("returned", String(36), nullable=False),
    Column("customer", String(64)),
    Column("points", BigInteger, nullable=False),
    Column("command", String(36), nullable=False),
    Column("at", String(32), nullable=False),
    CheckConstraint("points <> 0", name="ck_points_entry_points"),
    Index("uq_points_entry_command", "command", "purchase", "line", unique=True),
    Index("ix_points_entry_purchase", "purchase", "line"),
)
"""What the loyalty points of customers lost with goods that came back, per line, and what they were given again where
a return did not count after all: below zero is taken from them. Rows are never changed or removed. `returned` is the
command of the return, `command` the one that booked this. Nobody's where the order has no customer."""

conflict = Table(
    "conflict",
    metadata,
    Column("id", String(128), primary_key=True),
    Column("store", String(64), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("aggregate", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    *(Column(f"first_{name}", String(64)) for name in ("command", "device", "actor", "at")),
    *(Column(f"second_{name}", String(64), nullable=False) for name in ("command", "device", "actor", "at")),
    Column("evidence", Text, nullable=False),
    Column("fix", String(32), nullable=False),
    Column("at", String(32), nullable=False),
    Column("resolved_command", String(36)),
    Column("resolved_device", String(64)),
    Column("resolved_by", String(64)),
    Column("resolved_at", String(32)),
    Column("how", String(32)),
    Column("note", Text),
    Index("ix_conflict_aggregate", "aggregate", "kind", "state"),
)
"""Two actions that cannot both be true, or a ledger that cannot be: as `shop.bodies.ConflictBody`. `first` is who was
there before, as far as that is known; `second` is whose command met it. `state`: open, resolved."""

service_token = Table(
    "service_token",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("may", String(64), nullable=False),
    Column("token_sha256", LargeBinary(32), nullable=False),
    Column("made_at", String(32), nullable=False),
)
"""Programs of the retailer, not devices. `may`: the calls they may make, separated by commas."""

service_call = Table(
    "service_call",
    metadata,
    Column("service", String(32), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("about", String(128), nullable=False),
    Column("answer", Text, nullable=False),
    Column("at", String(32), nullable=False),
)
"""What a program of the retailer asked for under which Idempotency-Key, and what it was answered."""

code_issue = Table(
    "code_issue",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("service", String(32), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("key_id", Integer, nullable=False),
    Column("nonce", String(16), nullable=False),
    Column("store", String(64), nullable=False),
    Column("about", String(128), nullable=False),
    Column("issued_at", String(32), nullable=False),
    Column("expires_at", String(32), nullable=False),
    Index("uq_code_issue_nonce", "nonce", unique=True),
    Index("ix_code_issue_about", "about"),
)
"""The audit of every signed code that was made: who asked for it, and what it is about (an order, a customer, a member
of staff, a return). The code itself is not kept."""

used_code = Table(
    "used_code",
    metadata,
    Column("nonce", String(16), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("aggregate", String(64), nullable=False),
    Column("command", String(36), nullable=False),
    Column("device", String(64), nullable=False),
    Column("actor", String(64), nullable=False),
    Column("at", String(32), nullable=False),
)
"""Signed codes that were used up, and by which command."""

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

notice = Table(
    "notice",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("command", String(36), nullable=False),
    Column("topic", String(32), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("purchase", String(64), nullable=False),
    Column("store", String(64), nullable=False),
    Column("recipient", String(320)),
    Column("language", String(8), nullable=False),
    Column("data", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", String(32), nullable=False),
    Column("lease", String(32), nullable=False),
    Column("error", String(64), nullable=False),
    Column("wanted_at", String(32), nullable=False),
    Column("sent_at", String(32)),
    Column("give_up_at", String(32), nullable=False),
    Column("erase_at", String(32)),
    Index("uq_notice_command", "command", "topic", "channel", unique=True),
    Index("ix_notice_state_next_at", "state", "next_at"),
    Index("ix_notice_purchase", "purchase"),
    Index("ix_notice_erase_at", "erase_at"),
)
"""Messages to customers: an outbox, and the log of what left it. One row per step, topic and channel: email, webhook,
or log where there is no way to the customer. `state`: queued, sending (while `lease` is held, until `next_at`), sent,
failed, dropped. `recipient` is personal, and erased at `erase_at`; `error` never is. `data` is JSON: the goods."""

unknown_code = Table(
    "unknown_code",
    metadata,
    Column("store", String(64), primary_key=True),
    Column("id", String(16), primary_key=True),
    Column("last", String(32), nullable=False),
    Column("body", Text, nullable=False),
)
"""Codes that the devices of a store saw and nobody knows, as their entities say."""

return_request = Table(
    "return_request",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("store", String(64), nullable=False),
    Column("purchase", String(64), nullable=False),
    Column("device", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("drop_at", String(32)),
    Column("body", Text, nullable=False),
    Index("ix_return_request_drop_at", "drop_at"),
    Index("ix_return_request_purchase", "purchase"),
)
"""Returns that were begun, as `shop.bodies.ReturnRequestBody`; `device` began it. Devices are told of it until
`drop_at`; None once they are told no more."""

price_before = Table(
    "price_before",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("scope", String(80), nullable=False),
    Column("variant", String(128), nullable=False),
    Column("body", Text, nullable=False),
    Column("until", String(32), nullable=False),
    Index("ix_price_before_scope", "scope", "variant", "until"),
    Index("ix_price_before_until", "until"),
)
"""What an article cost before its price changed, in the price scope of a zone; `until` it did. In the scopes of
promotions `variant` is the id of one, and `body` what it was."""

loose_return = Table(
    "loose_return",
    metadata,
    Column("return_id", String(64), primary_key=True),
    Column("command", String(36), nullable=False, unique=True),
    Column("store", String(64), nullable=False),
    Column("device", String(64), nullable=False),
    Column("actor", String(64), nullable=False),
    Column("approver", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Column("whose", String(64), nullable=False),
    Column("customer", String(64)),
    Column("name", String(200), nullable=False),
    Column("email", String(320), nullable=False),
    Column("language", String(8), nullable=False),
    Column("erase_at", String(32)),
    Column("currency", String(3), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("codes", String(1000), nullable=False),
    Column("policy", String(100), nullable=False),
    CheckConstraint("amount >= 0", name="ck_loose_return_amount"),
    Index("ix_loose_return_whose", "whose", "at"),
    Index("ix_loose_return_state", "state"),
    Index("ix_loose_return_erase_at", "erase_at"),
)
"""Goods that came back without a receipt, and what is owed for them, minor units: the sum of its lines. `state`:
wanted, settled once a voucher was made of it. Name and address are personal, and erased at `erase_at`; `whose` counts
for the limits (`shop.receiptless.Contact`)."""

loose_line = Table(
    "loose_line",
    metadata,
    Column("return_id", String(64), ForeignKey("loose_return.return_id"), primary_key=True),
    Column("line", Integer, primary_key=True, autoincrement=False),
    Column("variant", String(128), nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("condition", String(16), nullable=False),
    Column("disposition", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("serial", String(64), nullable=False),
    CheckConstraint("quantity > 0 AND price >= 0 AND amount = quantity * price", name="ck_loose_line_amount"),
)

voucher = Table(
    "voucher",
    metadata,
    Column("number", String(32), primary_key=True),
    Column("refund", BigInteger),
    Column("loose", String(64), ForeignKey("loose_return.return_id")),
    Column("return_id", String(64)),
    Column("store", String(64), nullable=False),
    Column("customer", String(64)),
    Column("currency", String(3), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("remaining", BigInteger, nullable=False),
    Column("issued_at", String(32), nullable=False),
    Column("expires_at", String(32)),
    CheckConstraint("amount > 0 AND 0 <= remaining AND remaining <= amount", name="ck_voucher_money"),
    CheckConstraint("(refund IS NULL) <> (loose IS NULL)", name="ck_voucher_source"),
    Index("uq_voucher_refund", "refund", unique=True),
    Index("uq_voucher_loose", "loose", unique=True),
    Index("ix_voucher_return_id", "return_id"),
)
"""Store credit, minor units: one for each row of `refund` that goes to it, and for each return without a receipt.
`remaining` is `amount` less what was redeemed. `expires_at` None: never."""

voucher_use = Table(
    "voucher_use",
    metadata,
    Column("id", _serial, primary_key=True),
    Column("voucher", String(32), ForeignKey("voucher.number"), nullable=False),
    Column("service", String(32), nullable=False),
    Column("key", String(64), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("at", String(32), nullable=False),
    CheckConstraint("amount > 0", name="ck_voucher_use_amount"),
    Index("uq_voucher_use_key", "service", "key", unique=True),
    Index("ix_voucher_use_voucher", "voucher"),
)
"""What was paid with a voucher, by which program of the retailer, under which Idempotency-Key."""

risk_signal = Table(
    "risk_signal",
    metadata,
    Column("store", String(64), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("at", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_risk_signal_at", "at"),
)
"""What in returns is worth a look, as its entity says (`shop.bodies.SignalBody`). The same again replaces it."""

return_approval = Table(
    "return_approval",
    metadata,
    Column("command", String(36), primary_key=True),
    *(Column(name, String(64), nullable=False) for name in ("return_id", "purchase", "requester", "approver")),
    Column("how", String(8), nullable=False),
    *(Column(name, String(size), nullable=False) for name, size in (("store", 64), ("device", 64), ("at", 32))),
    Column("amount", BigInteger, nullable=False),
    *(Column(name, String(size), nullable=False) for name, size in (("challenge", 8), ("checked", 16))),
    Column("confirmed_by", String(64), nullable=False),
    CheckConstraint("approver <> requester", name="ck_return_approval_two"),
    Index("ix_return_approval_challenge", "challenge"),
    Index("ix_return_approval_store", "store", "at"),
    Index("ix_return_approval_confirmed_by", "how", "confirmed_by"),
    Index("ix_return_approval_checked", "how", "checked"),
)
"""Who agreed to a return that somebody else asked for. `how`: pin, code, remote, "" where the device did not say;
`checked` as `effects.approvals.Checked`; `confirmed_by` is the approver's own device, once it said the same."""

return_agreement = Table(
    "return_agreement",
    metadata,
    *(Column(name, String(size), primary_key=True) for name, size in (("challenge", 8), ("approver", 64))),
    Column("purchase", String(64), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("store", String(64), primary_key=True),
    *(Column(name, String(size), nullable=False) for name, size in (("device", 64), ("command", 36), ("at", 32))),
)
"""What a manager has agreed to on their own device, as that device told it."""

return_photo = Table(
    "return_photo",
    metadata,
    *(Column(name, String(64), primary_key=True) for name in ("return_id", "sha256")),
    *(Column(name, String(64), nullable=False) for name in ("purchase", "store", "device")),
    *(Column(name, String(32), nullable=False) for name in ("expected_at", "expires")),
    Column("received_at", String(32), nullable=False, server_default=""),
    Index("ix_return_photo_expires", "expires"),
    Index("ix_return_photo_device", "device", "received_at"),
)
"""Photos that a return named. The bytes are in a folder of their own (`central.photos`); `received_at` "" until then,
`device` is who sent them, until then who named them."""

photo_look = Table(
    "photo_look",
    metadata,
    Column("id", _serial, primary_key=True),
    *(Column(name, String(64), nullable=False) for name in ("return_id", "sha256", "store", "via", "actor")),
    Column("at", String(32), nullable=False),
    Index("ix_photo_look_via", "via", "at"),
    Index("ix_photo_look_return_id", "return_id", "at"),
)
"""The audit of every look at a photo of a return: the person `actor`, `via` this device or this program ("s-..."). Rows
are never removed."""


placing = Table(
    "placing",
    metadata,
    *(Column(name, String(64), primary_key=name == "id", nullable=False) for name in ("id", "store", "device")),
    *(Column(name, String(size), nullable=False) for name, size in (("number", 16), ("command", 36), ("state", 16))),
    Column("token", String(32), nullable=False),
    Column("at", String(32), nullable=False),
    Column("pay_until", String(32)),
    *(Column(name, Text, nullable=False) for name in ("body", "dues")),
    Column("delivery", Text),
    Column("guest", String(64)),
    Index("uq_placing_number", "number", unique=True),
    Index("uq_placing_token", "token", unique=True),
    Index("ix_placing_pay_until", "pay_until"),
    Index("ix_placing_guest", "guest", "at"),
)
"""Requests that shoppers placed in a store, also those that were refused. `body` is what devices get
(`shop.ordering.PlacingBody`), `dues` what each order that came of it is to be paid, by line (`central.placing.Due`).
`token` names it where it is paid by phone. `delivery`, an address, and `guest`, the customer's row of somebody whom
nobody knows otherwise, are gone when nobody needs them any more."""

visit_hour = Table(
    "visit_hour",
    metadata,
    Column("store", String(64), primary_key=True),
    Column("id", String(80), primary_key=True),
    Column("n", BigInteger, nullable=False),
    Column("hour", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_visit_hour_hour", "store", "hour"),
)
"""What one device counted in one hour, as its entity says (`shop.signals`). `n`: which telling of the hour this is."""

feedback_day = Table(
    "feedback_day",
    metadata,
    Column("store", String(64), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("body", Text, nullable=False),
)
"""What shoppers said of a day (`shop.feedback`), as its entity says: nobody's single answer."""

stock_count = Table(
    "stock_count",
    metadata,
    Column("command", String(36), primary_key=True),
    Column("variant", String(128), nullable=False),
    Column("location", String(64), nullable=False),
    *(Column(name, BigInteger, nullable=False) for name in ("counted", "aside", "seen", "moved", "others", "delta")),
    Column("tries", Integer, nullable=False),
    *(Column(name, String(64), nullable=False) for name in ("device", "actor", "list")),
    Column("at", String(32), nullable=False),
    CheckConstraint("counted >= 0 AND aside >= 0 AND tries > 0", name="ck_stock_count_units"),
    CheckConstraint("delta = counted + aside - seen - moved - others", name="ck_stock_count_delta"),
    Index("ix_stock_count_variant", "variant", "location", "at"),
    Index("ix_stock_count_location", "location", "at"),
)
"""What somebody counted on a shelf, by their clock, and what the ledger gained by it (`shop.counts`). `others`: what of
the difference another count, of the same moment, had said before."""

stock_to_count = Table(
    "stock_to_count",
    metadata,
    Column("variant", String(128), primary_key=True),
    Column("location", String(64), primary_key=True),
    Column("body", Text, nullable=False),
)
"""What waits for somebody to count it, as its entity says."""

stock_recent = Table(
    "stock_recent",
    metadata,
    Column("variant", String(128), primary_key=True),
    Column("location", String(64), primary_key=True),
    Column("body", Text, nullable=False),
)
"""The newest movements of an article in a store with who made them, as its entity says."""

count_list = Table(
    "count_list",
    metadata,
    *(Column(name, String(64), primary_key=name == "id", nullable=False) for name in ("id", "location")),
    Column("state", String(8), nullable=False),
    Column("at", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_count_list_location", "location", "at"),
)
"""Articles that a store is to count, as their entity says (`shop.counts.CountListBody`)."""

transfer = Table(
    "transfer",
    metadata,
    *(Column(name, String(64), primary_key=name == "id", nullable=False) for name in ("id", "source", "target")),
    Column("state", String(16), nullable=False),
    Column("at", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_transfer_source", "source", "state"),
    Index("ix_transfer_target", "target", "state"),
)
"""Goods on their way between two places, as their entity says (`shop.transfers`)."""

transfer_line = Table(
    "transfer_line",
    metadata,
    Column("transfer", String(64), primary_key=True),
    Column("variant", String(128), primary_key=True),
    *(Column(name, BigInteger, nullable=False) for name in ("asked", "sent", "received", "damaged")),
    CheckConstraint("asked > 0 AND sent >= 0", name="ck_transfer_line_sent"),
    CheckConstraint("received >= 0 AND 0 <= damaged AND damaged <= received", name="ck_transfer_line_received"),
)
"""Units per article: what left one ledger, and what reached the other; the difference is somebody's task."""

back_wish = Table(
    "back_wish",
    metadata,
    Column("id", String(128), primary_key=True),
    Column("variant", String(128), nullable=False),
    Column("store", String(64), nullable=False),
    Column("email", String(254), nullable=False),
    Column("language", String(8), nullable=False),
    *(Column(name, String(32), nullable=False) for name in ("at", "until")),
    Index("ix_back_wish_variant", "variant", "store"),
    Index("ix_back_wish_until", "until"),
)
"""Who waits for something to be in a store again. `email` is personal: the row is gone with the message that it is
for, or at `until`."""
