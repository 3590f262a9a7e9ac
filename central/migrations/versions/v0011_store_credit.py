"""Store credit as vouchers, goods without a receipt, prices of before, and what in returns is worth a look."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_index("ix_purchase_customer", "purchase", ["customer"])
    op.create_index("ix_return_line_location", "return_line", ["location", "at"])
    _prices()
    _loose()
    _vouchers()
    op.create_table(
        "risk_signal",
        *_texts(store=64, id=64, kind=32, subject=128, at=32),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("store", "id", name="pk_risk_signal"),
    )
    op.create_index("ix_risk_signal_at", "risk_signal", ["at"])


def _prices() -> None:
    op.create_table(
        "price_before",
        _serial(),
        *_texts(scope=80, variant=128),
        sa.Column("body", sa.Text(), nullable=False),
        *_texts(until=32),
        sa.PrimaryKeyConstraint("id", name="pk_price_before"),
    )
    op.create_index("ix_price_before_scope", "price_before", ["scope", "variant", "until"])
    op.create_index("ix_price_before_until", "price_before", ["until"])


def _loose() -> None:
    op.create_table(
        "loose_return",
        *_texts(return_id=64, command=36, store=64, device=64, actor=64, approver=64, at=32, whose=64),
        sa.Column("customer", sa.String(64)),
        *_texts(name=200, email=320, language=8),
        sa.Column("erase_at", sa.String(32)),
        *_texts(currency=3),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        *_texts(state=16, outcome=16, codes=1000, policy=100),
        sa.CheckConstraint("amount >= 0", name="ck_loose_return_amount"),
        sa.PrimaryKeyConstraint("return_id", name="pk_loose_return"),
        sa.UniqueConstraint("command", name="uq_loose_return_command"),
    )
    op.create_index("ix_loose_return_whose", "loose_return", ["whose", "at"])
    op.create_index("ix_loose_return_state", "loose_return", ["state"])
    op.create_index("ix_loose_return_erase_at", "loose_return", ["erase_at"])
    op.create_table(
        "loose_line",
        *_texts(return_id=64),
        sa.Column("line", sa.Integer(), nullable=False),
        *_texts(variant=128),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("quantity", "price", "amount")),
        *_texts(condition=16, disposition=16, reason=32, serial=64),
        sa.CheckConstraint("quantity > 0 AND price >= 0 AND amount = quantity * price", name="ck_loose_line_amount"),
        sa.ForeignKeyConstraint(["return_id"], ["loose_return.return_id"], name="fk_loose_line_return_id"),
        sa.PrimaryKeyConstraint("return_id", "line", name="pk_loose_line"),
    )


def _vouchers() -> None:
    op.create_table(
        "voucher",
        *_texts(number=32),
        sa.Column("refund", sa.BigInteger()),
        *(sa.Column(name, sa.String(64)) for name in ("loose", "return_id")),
        *_texts(store=64),
        sa.Column("customer", sa.String(64)),
        *_texts(currency=3),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("amount", "remaining")),
        *_texts(issued_at=32),
        sa.Column("expires_at", sa.String(32)),
        sa.CheckConstraint("amount > 0 AND 0 <= remaining AND remaining <= amount", name="ck_voucher_money"),
        sa.CheckConstraint("(refund IS NULL) <> (loose IS NULL)", name="ck_voucher_source"),
        sa.ForeignKeyConstraint(["loose"], ["loose_return.return_id"], name="fk_voucher_loose"),
        sa.PrimaryKeyConstraint("number", name="pk_voucher"),
    )
    for name in ("refund", "loose"):
        op.create_index(f"uq_voucher_{name}", "voucher", [name], unique=True)
    op.create_index("ix_voucher_return_id", "voucher", ["return_id"])
    op.create_table(
        "voucher_use",
        _serial(),
        *_texts(voucher=32, service=32, key=64),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        *_texts(at=32),
        sa.CheckConstraint("amount > 0", name="ck_voucher_use_amount"),
        sa.ForeignKeyConstraint(["voucher"], ["voucher.number"], name="fk_voucher_use_voucher"),
        sa.PrimaryKeyConstraint("id", name="pk_voucher_use"),
    )
    op.create_index("uq_voucher_use_key", "voucher_use", ["service", "key"], unique=True)
    op.create_index("ix_voucher_use_voucher", "voucher_use", ["voucher"])


def _serial() -> sa.Column[int]:
    return sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False)


def _texts(**sizes: int) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(size), nullable=False) for name, size in sizes.items()]
