"""The day on which a product came out, where the retailer says it: the newest first needs no bodies."""

from __future__ import annotations

from alembic import op

revision = "catalog_0005"
down_revision = "catalog_0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE product ADD COLUMN released INTEGER DEFAULT 0 NOT NULL")
    op.execute("CREATE INDEX product_released ON product (released) WHERE released > 0")
