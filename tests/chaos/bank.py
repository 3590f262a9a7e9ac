"""A payment provider beside the chaos: the demo's program, which loses one answer in three after the money went, and is
killed like everything else. Its book and central's ledger have to say the same, each payment once."""

from __future__ import annotations

import json
import secrets
import signal
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from central import payments
from central.database import Database
from central.payments_provider import Provider, provider_at
from central.payments_till import Till
from central.times import utc_now

ROOT = Path(__file__).parents[2]


class Bank:
    """`folder` gets its book, which outlives it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folder.mkdir()
        self.secret = folder / "secret"
        self.secret.write_text(secrets.token_urlsafe(24))
        self._book = folder / "book.jsonl"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = int(probe.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/v1"

    def start(self) -> None:
        words = ["resources", "payments", "--port", str(self._port), "--book", str(self._book)]
        with (self._folder / "log").open("ab") as log:
            command = [sys.executable, "-m", "storeside", *words, "--secret-file", str(self.secret)]
            self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def kill(self) -> None:
        """kill -9, also between the money and its answer."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def let_time_pass(self, url: str, most: int = 2000) -> None:
        """Settle everything that is open, central being away: leases are over and each question's turn comes."""
        database, ahead = Database(url), timedelta(0)

        def clock() -> datetime:
            return utc_now() + ahead

        till = Till(database, Provider(provider_at(self.url, self.secret.read_text())), clock)
        try:
            for _ in range(most):
                if till.once():
                    continue
                if not _open(database):
                    return
                ahead += payments.LONGEST_WAIT
        finally:
            database.close()

    def odd(self, central: psycopg.Connection[Any]) -> Iterator[str]:
        """Where the book and the ledger differ."""
        rows = [json.loads(line) for line in self._book.read_text().splitlines()] if self._book.exists() else []
        for key, times in Counter(row["key"] for row in rows).items():
            if times > 1:
                yield f"the provider paid {key} {times} times"
        paid, settled = {row["key"]: (row["order"], row["amount"]) for row in rows}, dict(_settled(central))
        for key in sorted(paid.keys() | settled.keys()):
            if paid.get(key) != settled.get(key):
                yield f"the provider paid {paid.get(key)} under {key}, the ledger has {settled.get(key)}"
        for number, line, state, amount in central.execute(_OPEN):
            yield f"{amount} of line {line} of {number} are still {state}"

    def count(self) -> int:
        """Payments in the book."""
        return len(self._book.read_text().splitlines()) if self._book.exists() else 0


_OPEN = """
    SELECT purchase, line, state, amount FROM refund
    WHERE state IN ('wanted', 'sent', 'unknown') AND amount > 0 AND tender <> 'store_credit' AND command IS NOT NULL"""
_SETTLED = """
    SELECT command, purchase, line, tender, amount FROM refund
    WHERE state = 'settled' AND amount > 0 AND tender <> 'store_credit' AND command IS NOT NULL"""


def _open(database: Database) -> bool:
    with database.read() as connection:
        return connection.exec_driver_sql(_OPEN).first() is not None


def _settled(central: psycopg.Connection[Any]) -> Iterator[tuple[str, tuple[str, int]]]:
    for command, number, line, tender, amount in central.execute(_SETTLED):
        yield payments.key_of(command, number, line, tender), (number, amount)
