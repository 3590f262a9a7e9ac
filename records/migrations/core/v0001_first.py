"""What a device must not lose: enrolment, outbox, overlay, stock, tasks."""

from __future__ import annotations

from alembic import op

revision = "core_0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = """
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
CREATE TABLE install (
    one INTEGER NOT NULL,
    install TEXT NOT NULL,
    store TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    server TEXT NOT NULL,
    scopes TEXT NOT NULL,
    enrolled_at TEXT NOT NULL,
    token TEXT NOT NULL,
    "key" BLOB NOT NULL,
    PRIMARY KEY (one),
    CHECK (one = 1)
);
CREATE TABLE lane (
    lane INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    last_hash TEXT NOT NULL,
    PRIMARY KEY (lane)
);
CREATE TABLE outbox (
    id TEXT NOT NULL,
    install TEXT NOT NULL,
    lane INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    aggregate TEXT NOT NULL,
    type TEXT NOT NULL,
    payload BLOB NOT NULL,
    hash BLOB NOT NULL,
    prev_hash TEXT NOT NULL,
    made_at TEXT NOT NULL,
    attempts INTEGER DEFAULT '0' NOT NULL,
    error TEXT DEFAULT '' NOT NULL,
    verdict TEXT,
    reason TEXT DEFAULT '' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    settled_at TEXT,
    PRIMARY KEY (id),
    UNIQUE (install, lane, epoch, seq)
);
CREATE INDEX outbox_pending ON outbox (lane, seq) WHERE verdict IS NULL;
CREATE INDEX outbox_refused ON outbox (verdict) WHERE verdict IN ('rejected', 'parked');
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL;
CREATE TABLE overlay (
    place INTEGER NOT NULL,
    command TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    changes TEXT NOT NULL,
    at_scope TEXT,
    at_gen INTEGER,
    at_seq INTEGER,
    PRIMARY KEY (place)
);
CREATE INDEX overlay_at ON overlay (at_scope, at_seq) WHERE at_scope IS NOT NULL;
CREATE INDEX overlay_command ON overlay (command);
CREATE INDEX overlay_entity ON overlay (kind, id);
CREATE TABLE pin_attempt (
    person TEXT NOT NULL,
    failed INTEGER NOT NULL,
    last TEXT,
    PRIMARY KEY (person)
);
CREATE TABLE stock (
    variant TEXT NOT NULL,
    round INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    on_hand INTEGER NOT NULL,
    reserved INTEGER NOT NULL,
    safety INTEGER NOT NULL,
    aisle TEXT NOT NULL,
    bay TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (variant)
)
 WITHOUT ROWID;
CREATE TABLE task (
    id TEXT NOT NULL,
    round INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    state TEXT NOT NULL,
    made_at TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id)
)
 WITHOUT ROWID;
CREATE INDEX task_made_at ON task (made_at);
CREATE INDEX task_open ON task (state) WHERE state IN ('waiting', 'taken');
"""


def upgrade() -> None:
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
