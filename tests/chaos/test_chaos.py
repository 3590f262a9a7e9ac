"""Processes under a bad line, killed over and over, for less than a minute; and that the audit afterwards is awake."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from records.files import Connection, Safe, writer_connection
from tests.chaos.audit import Audit
from tests.chaos.main import DRAINED_WITHIN_S, Chaos, Result, show
from tests.keys import KEY
from tests.postgres import Postgres

SECONDS = 25.0
DEVICES = 3
SEED = 20261120

Tampering = Callable[[psycopg.Connection[tuple[object, ...]]], object]


@pytest.fixture(scope="module")
def ran() -> Iterator[tuple[Chaos, Result]]:
    """One run, and everything as it was left. PostgreSQL runs as somebody else, so not below pytest's own folder."""
    folder = Path(tempfile.mkdtemp(prefix="storeside-chaos-"))
    folder.chmod(0o755)
    server = Postgres(folder / "postgres", durable=True)
    try:
        chaos = Chaos(folder, server, devices=DEVICES, seed=SEED)
        yield chaos, chaos.run(SECONDS, lambda _: None)
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.timeout(300)
def test_every_promise_is_kept(ran: tuple[Chaos, Result]) -> None:
    _, result = ran
    assert not result.findings, show(result)
    assert len(result.drained) == DEVICES
    assert max(result.drained.values()) < DRAINED_WITHIN_S
    assert result.counted["acknowledged"] > 20, show(result)
    assert result.fired["device killed"] > 0, show(result)


def audit(chaos: Chaos) -> Audit:
    return Audit(chaos.url, chaos.devices)


ONCE_MORE = """
    INSERT INTO stock_movement (variant, location, delta, reason, source, at)
    SELECT variant, location, delta, reason, source, at FROM stock_movement WHERE length(source) = 36 LIMIT 1"""


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM command_log WHERE ctid = (SELECT ctid FROM command_log WHERE seq = 2 LIMIT 1)", "has 0 verdicts"),
        ("UPDATE command_log SET cmd_id = 'nobody' WHERE ctid = (SELECT max(ctid) FROM command_log)", "nobody did it"),
        ("UPDATE device_cursor SET chain_hash = 'x' WHERE last_seq > 0", "the chain is not"),
        ("UPDATE stock_level SET on_hand = on_hand + 1 WHERE variant = 'V1' AND location = 'S1'", "add up to"),
        (ONCE_MORE, "moved"),
        ("UPDATE stock_level SET reserved = reserved + 1 WHERE variant = 'V1' AND location = 'S1'", "reserved"),
        ("UPDATE stock_reservation SET delta = delta + 1 WHERE purchase = 'S1-1'", "are kept for it"),
        # as far as the database lets it happen at all
        (
            "UPDATE order_line SET refunded = refunded + 1 WHERE refunded + withheld < captured",
            "its units that are gone cost",
        ),
        (
            "UPDATE order_line SET withheld = withheld + 1 WHERE line = 1 AND refunded + withheld < captured",
            "what was withheld is",
        ),
        ("UPDATE order_tender SET refunded = refunded + 1 WHERE refunded < paid", "what goes back to a tender"),
        ("UPDATE order_line SET captured = captured + 1 WHERE purchase LIKE 'EX-%'", "and is worth"),
        ("UPDATE order_line SET variant = 'V77' WHERE purchase LIKE 'EX-%'", "gave out"),
        ("UPDATE order_tender SET paid = paid + 1 WHERE purchase LIKE 'EX-%'", "was paid with"),
        ("UPDATE refund SET state = 'wanted' WHERE state = 'exchanged'", "used 0"),
        ("UPDATE loose_return SET amount = amount + 1", "without a receipt"),
        ("UPDATE loose_return SET state = 'wanted'", "without a receipt"),
        ("UPDATE voucher SET amount = amount + 1 WHERE loose IS NOT NULL", "its articles are worth"),
        ("UPDATE task SET state = 'lost' WHERE id = (SELECT id FROM task LIMIT 1)", "is lost after"),
        ("UPDATE order_line SET handed_over = handed_over - 1 WHERE handed_over > returned", "handed over, returned"),
        ("UPDATE scope_digest SET lo = lo + 1 WHERE scope = 'stock:S1'", "central's digest of stock:S1"),
        ("UPDATE entity SET body = '{}' WHERE scope = 'staff:S1' AND deleted_at IS NULL", "staff:S1 differs"),
    ],
)  # fmt: skip
def test_the_audit_sees_what_is_wrong_at_central(ran: tuple[Chaos, Result], statement: str, words: str) -> None:
    chaos, _ = ran
    with psycopg.connect(chaos.url) as central:
        before = central.execute(statement)
        assert before.rowcount > 0
        found = audit(chaos).findings_in(central)
        central.rollback()
    assert any(words in one for one in found), found


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE outbox SET verdict = NULL WHERE rowid = (SELECT min(rowid) FROM outbox)", "still waits"),
        ("UPDATE outbox SET verdict = 'parked' WHERE rowid = (SELECT min(rowid) FROM outbox)", "is parked here"),
        ("UPDATE stock SET body = '{}' WHERE variant = (SELECT min(variant) FROM stock)", "stock:S1 differs"),
        ("UPDATE digest SET n = n + 1 WHERE scope = 'stock:S1'", "the digest of stock:S1"),
        ("DELETE FROM task WHERE id = (SELECT min(id) FROM task)", "orders:S1 differs"),
    ],
)
def test_the_audit_sees_what_is_wrong_on_a_device(
    ran: tuple[Chaos, Result], tmp_path: Path, statement: str, words: str
) -> None:
    chaos, _ = ran
    (name, (folder, ledger)), *_ = chaos.devices.items()
    shutil.copytree(folder, tmp_path / "data")
    changed(tmp_path / "data", statement)
    found = Audit(chaos.url, {**chaos.devices, name: (tmp_path / "data", ledger)}).findings()
    assert any(words in one and one.startswith(name) for one in found), found


@pytest.mark.timeout(300)
def test_the_audit_believes_the_ledgers(ran: tuple[Chaos, Result], tmp_path: Path) -> None:
    """An action that only a ledger knows was lost; one that no ledger knows was never done."""
    chaos, _ = ran
    (name, (folder, ledger)), *_ = chaos.devices.items()
    more = tmp_path / "ledger"
    more.write_bytes(ledger.read_bytes() + json.dumps({"acted": "lost", "lane": 0}).encode() + b"\n")
    assert any("lost has 0 verdicts" in one for one in Audit(chaos.url, {name: (folder, more)}).findings())
    more.write_bytes(b"")
    assert any("nobody did it" in one for one in Audit(chaos.url, {name: (folder, more)}).findings())


def changed(folder: Path, statement: str) -> None:
    connection: Connection = writer_connection(Safe(folder, KEY), "core")
    try:
        connection.execute("BEGIN")
        assert connection.execute(statement).rowcount > 0
        connection.execute("COMMIT")
    finally:
        connection.close()
