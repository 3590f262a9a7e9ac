"""What central can send again: products, prices, stock elsewhere, promotions, the search index."""

from __future__ import annotations

from alembic import op

revision = "catalog_0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = """
CREATE TABLE avail (
    variant TEXT NOT NULL,
    round INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (variant)
)
 WITHOUT ROWID;
CREATE TABLE cursor (
    scope TEXT NOT NULL,
    gen INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    head INTEGER NOT NULL,
    round INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    swept INTEGER NOT NULL,
    as_of TEXT,
    PRIMARY KEY (scope)
)
 WITHOUT ROWID;
CREATE TABLE entity (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    scope TEXT NOT NULL,
    round INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
)
 WITHOUT ROWID;
CREATE TABLE picture (
    sha256 BLOB NOT NULL,
    pid INTEGER NOT NULL,
    size INTEGER,
    used INTEGER,
    PRIMARY KEY (sha256)
)
 WITHOUT ROWID;
CREATE INDEX picture_kept ON picture (used, size) WHERE size IS NOT NULL;
CREATE INDEX picture_wanted ON picture (sha256) WHERE size IS NULL;
CREATE TABLE price (
    variant TEXT NOT NULL,
    round INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    sale INTEGER,
    sale_from TEXT,
    sale_to TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (variant)
)
 WITHOUT ROWID;
CREATE INDEX price_sale ON price (variant) WHERE sale IS NOT NULL;
CREATE TABLE product (
    pid INTEGER NOT NULL,
    id TEXT NOT NULL,
    round INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    title TEXT NOT NULL,
    brand TEXT NOT NULL,
    shelf TEXT NOT NULL,
    title_words TEXT NOT NULL,
    other_words TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (pid),
    UNIQUE (id)
);
CREATE INDEX product_brand ON product (brand);
CREATE INDEX product_shelf ON product (shelf);
CREATE TABLE variant (
    id TEXT NOT NULL,
    pid INTEGER NOT NULL,
    gtin TEXT,
    code TEXT NOT NULL,
    PRIMARY KEY (id)
)
 WITHOUT ROWID;
CREATE INDEX variant_code ON variant (code, pid);
CREATE INDEX variant_gtin ON variant (gtin, pid) WHERE gtin IS NOT NULL;
CREATE TABLE word (
    place INTEGER NOT NULL,
    word TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (place),
    UNIQUE (word)
);
CREATE VIRTUAL TABLE search USING fts5(
    title, other, content='', contentless_delete=1, detail=column, prefix='1 2 3 4',
    tokenize="unicode61 remove_diacritics 2"
);
"""


def upgrade() -> None:
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
