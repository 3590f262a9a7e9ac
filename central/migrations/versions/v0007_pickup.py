"""Reservations as a ledger, how a conflict was settled, when a hold ends, and what programs of the retailer asked for.

What open orders held before is opened as it stands, and set against the number that the inventory feed gave: no level
changes by this, the next inventory import settles what is between the two.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

WAITING = ("open", "picking", "picked", "staged", "short")


def upgrade() -> None:
    op.create_table(
        "stock_reservation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("variant", sa.String(128), nullable=False),
        sa.Column("location", sa.String(64), nullable=False),
        sa.Column("delta", sa.BigInteger(), nullable=False),
        sa.Column("purchase", sa.String(64)),
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stock_reservation"),
    )
    op.create_index("ix_stock_reservation_variant_location", "stock_reservation", ["variant", "location"])
    op.create_index("ix_stock_reservation_purchase", "stock_reservation", ["purchase"])
    op.create_table(
        "stock_feed",
        sa.Column("location", sa.String(64), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("location", name="pk_stock_feed"),
    )
    op.create_table(
        "service_call",
        sa.Column("service", sa.String(32), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("about", sa.String(128), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("service", "key", name="pk_service_call"),
    )
    for name, size in (("resolved_command", 36), ("resolved_device", 64), ("resolved_by", 64), ("resolved_at", 32)):
        op.add_column("conflict", sa.Column(name, sa.String(size)))
    op.add_column("conflict", sa.Column("how", sa.String(32)))
    op.add_column("conflict", sa.Column("note", sa.Text()))
    op.add_column("purchase", sa.Column("hold_until", sa.String(32)))
    op.create_index("ix_purchase_hold_until", "purchase", ["hold_until"])
    _call_off(op.get_bind())
    _open_ledger(op.get_bind())


def _open_ledger(connection: sa.Connection) -> None:
    held: Counter[tuple[str, str, str]] = Counter()
    opened = sa.text("SELECT number, body FROM purchase WHERE is_open")
    for number, text in connection.execute(opened).fetchall():
        body = json.loads(text)
        if until := body.get("hold_until"):
            connection.execute(
                sa.text("UPDATE purchase SET hold_until = :until WHERE number = :number"),
                {"until": until.replace("Z", ".000000Z"), "number": number},
            )
        for key, units in _waiting(body).items():
            held[(number, *key)] += units
    rows: list[dict[str, Any]] = [
        {"variant": variant, "location": store, "delta": units, "purchase": number}
        for (number, store, variant), units in held.items()
    ]
    fed = sa.text("SELECT variant, location, reserved FROM stock_level")
    levels = {(row.variant, row.location): int(row.reserved) for row in connection.execute(fed)}
    orders: Counter[tuple[str, str]] = Counter()
    for (_, store, variant), units in held.items():
        orders[variant, store] += units
    rows += [
        {"variant": variant, "location": store, "delta": reserved - orders[variant, store], "purchase": None}
        for (variant, store), reserved in levels.items()
        if reserved != orders[variant, store]
    ]
    if rows:
        connection.execute(
            sa.text(
                "INSERT INTO stock_reservation (variant, location, delta, purchase, source, at) "
                "VALUES (:variant, :location, :delta, :purchase, 'import', '')"
            ),
            rows,
        )


def _call_off(connection: sa.Connection) -> None:
    """Units that the order feed says were given up are paid back by whoever sold them."""
    given_up = sa.text("SELECT number, body FROM purchase WHERE body LIKE '%cancelled%' OR body LIKE '%expired%'")
    for number, text in connection.execute(given_up).fetchall():
        body = json.loads(text)
        for line in () if body.get("steps") else body["lines"]:
            if units := line["states"].get("cancelled", 0) + line["states"].get("expired", 0):
                line["called_off"] = units
        told = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        connection.execute(
            sa.text("UPDATE purchase SET body = :body WHERE number = :number"), {"body": told, "number": number}
        )


def _waiting(body: dict[str, Any]) -> Counter[tuple[str, str]]:
    """{(location, variant): units} that the order keeps from others."""
    units: Counter[tuple[str, str]] = Counter()
    if body.get("method") != "pickup" or not body.get("store"):
        return units
    variants = {line["line"]: line["variant"] for line in body["lines"]}
    for line in body["lines"]:
        units[body["store"], line["variant"]] += sum(line["states"].get(state, 0) for state in WAITING)
    for one in body.get("transfers", ()):
        units[body["store"], variants[one["line"]]] -= one["units"]
        units[one["source"], variants[one["line"]]] += one["units"]
    return +units
