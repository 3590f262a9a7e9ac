"""Central as it runs for a retailer: PostgreSQL, uvicorn and imports, each a process that can be killed."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.chaos.bank import Bank
from tests.postgres import Postgres

ROOT = Path(__file__).parents[2]
STORES = ("S1", "S2")
VARIANTS = 40
ORDERS_PER_STORE = 60


_OWED = """
    SELECT COUNT(*) FROM loose_return WHERE state = 'wanted' AND amount > 0
    UNION ALL SELECT COUNT(*) FROM refund WHERE tender = 'store_credit' AND state = 'wanted' AND amount > 0"""


class Office:
    """`folder` gets the feeds and the logs. Central keeps its port over all its deaths."""

    def __init__(
        self, folder: Path, server: Postgres, draw: random.Random, products: int, bank: Bank | None = None
    ) -> None:
        self._bank = bank
        self.folder, self._server, self._draw, self._products = folder, server, draw, products
        self.url = server.database()
        self.port = 0
        self._central: subprocess.Popen[bytes] | None = None
        self._importing: subprocess.Popen[bytes] | None = None
        self.imports = 0

    # --- central itself

    def start(self) -> None:
        """Returns when it answers."""
        words = ["serve", "--port", str(self.port), "--media", str(self.folder / "media")]
        if self._bank is not None:
            words += ["--payments", self._bank.url, "--payments-secret-file", str(self._bank.secret)]
        with (self.folder / "central.log").open("ab") as log:
            self._central = self._started(words, stdout=subprocess.PIPE, stderr=log)
        assert self._central.stdout is not None
        line = self._central.stdout.readline().decode()
        if "ready at" not in line:
            raise RuntimeError(f"central did not start: see {self.folder / 'central.log'}")
        self.port = int(line.rsplit(":", 1)[1])

    def kill(self) -> None:
        """kill -9, whatever it is doing."""
        if self._central is not None:
            self._central.send_signal(signal.SIGKILL)
            self._central.communicate()
            self._central = None

    def crash_database(self) -> None:
        """An immediate stop: as if it were killed. It recovers from its log when it starts."""
        self._server.stop()
        self._server.start()

    def stop(self) -> None:
        self.wait_for_import()
        self.kill()

    def heads(self) -> dict[str, list[int]]:
        """{scope: [gen, head]} from the database."""
        import psycopg

        with psycopg.connect(self.url) as connection:
            return {
                scope: [gen, head] for scope, gen, head in connection.execute("SELECT scope, gen, head FROM scope_head")
            }

    def owed(self) -> int:
        """Credits that are still to become vouchers."""
        import psycopg

        with psycopg.connect(self.url) as connection:
            return sum(n for (n,) in connection.execute(_OWED).fetchall())

    # --- what a retailer does

    def code(self, store: str, role: str) -> str:
        """A fresh one-use code, straight from the database: also while central is away."""
        from central import devices
        from central.database import Database
        from central.times import utc_now

        database = Database(self.url)
        try:
            return database.write(lambda connection: devices.new_code(connection, store, role, utc_now()))  # type: ignore[arg-type]
        finally:
            database.close()

    def load(self) -> None:
        """The retailer's files, for the first time."""
        self._write("stores.jsonl", _stores())
        self._write("staff.jsonl", _staff())
        self._write("orders.jsonl", _orders(self._draw))
        (self.folder / "products.tsv").write_text(_products(self._products), encoding="utf-8")
        self._inventory()
        kinds = ("stores", "products", "inventory", "staff", "orders")
        files = {kind: next(self.folder.glob(f"{kind}.*")) for kind in kinds}
        words = [word for kind, path in files.items() for word in (f"--{kind}", str(path))]
        done = self._started(["import", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said = done.communicate()[0]
        if done.returncode:
            raise RuntimeError(f"the first import failed: {said.decode()[-2000:]}")

    def import_something(self) -> None:
        """Begin another import, or a change of price, beside everything else; one at a time."""
        if self._importing is not None and self._importing.poll() is None:
            return
        self.imports += 1
        if self._draw.random() < 0.4:
            amount = f"{self._draw.randrange(100, 9999) / 100:.2f}"
            words = ["price", "--id", f"V{self._draw.randrange(VARIANTS)}", "--amount", amount]
        elif self._draw.random() < 0.5:
            self._inventory()
            words = ["import", "--inventory", str(self.folder / "inventory.tsv")]
        else:
            more = ({**_staff()[0], "id": f"A{n}"} for n in range(2, self._draw.randrange(3, 9)))
            self._write("staff.jsonl", [*_staff(), *more])
            words = ["import", "--staff", str(self.folder / "staff.jsonl")]
        with (self.folder / "imports.log").open("ab") as log:
            self._importing = self._started(words, stdout=log, stderr=log)

    def wait_for_import(self) -> None:
        if self._importing is not None:
            self._importing.communicate(timeout=60)

    def _started(self, words: list[str], **pipes: Any) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "storeside", "central", words[0], "--database", self.url, *words[1:]]
        return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, **pipes)

    def _write(self, name: str, lines: list[dict[str, Any]]) -> None:
        (self.folder / name).write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")

    def _inventory(self) -> None:
        """Levels of the articles nobody sells or corrects here: those of the devices follow from their movements."""
        lines = ["store_code\tid\tquantity\treserved\tsafety\taisle\tbay"]
        for store in (*STORES, "W1"):
            lines += [f"{store}\tV{n}\t{self._quantity(n)}\t0\t1\t7\tB" for n in range(2 * VARIANTS)]
        (self.folder / "inventory.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def _quantity(self, number: int) -> int:
        return self._draw.randrange(5, 60) if number >= VARIANTS else 100


def _stores() -> list[dict[str, Any]]:
    rules = {"version": "chaos-1", "fee": 100, "shipping": "proportional"}
    shops = [{"id": store, "name": f"Store {store}", "region": "north", "returns": rules} for store in STORES]
    house = {"name": "Tarn & Timber", "currency": "EUR", "languages": ["en"]}
    return [{"retailer": house}, *shops, {"id": "W1", "name": "Warehouse", "kind": "warehouse", "region": "north"}]


def _staff() -> list[dict[str, Any]]:
    pin = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aGFzaGhhc2hoYXNoaGFzaA"
    of_all = {"pin": pin, "stores": list(STORES)}
    return [
        {"id": "A1", "name": "Ada Vik", "role": "associate", **of_all},
        {"id": "M1", "name": "Mira Holt", "role": "manager", **of_all},
    ]


def _products(count: int) -> str:
    """Of what is sold here two and two are sizes of one product, so that they are exchanged for each other."""
    lines = ["id\titem_group_id\tsize\tgtin\ttitle\tdescription\tprice\tbrand\tproduct_type"]
    for n in range(count):
        group = f"G{n // 2}\t{'SM'[n % 2]}" if n < VARIANTS else "\t"
        lines.append(f"V{n}\t{group}\t\tMug number {n}\tOne litre\t{n % 90 + 9}.90 EUR\tWick\tKitchen > Mugs")
    return "\n".join(lines) + "\n"


def _orders(draw: random.Random) -> list[dict[str, Any]]:
    return [_order(draw, f"{store}-{n}", store) for store in STORES for n in range(ORDERS_PER_STORE)]


def _order(draw: random.Random, number: str, store: str) -> dict[str, Any]:
    lines: list[dict[str, Any]] = []
    total = 0
    for line in range(1, draw.randint(1, 3) + 1):
        quantity, price = draw.randint(1, 4), draw.randrange(99, 9999)
        states = {draw.choice(("staged", "open")): quantity}
        variant = f"V{draw.randrange(VARIANTS)}"
        lines.append(
            {"line": line, "variant": variant, "title": "Mug", "quantity": quantity, "price": price, "states": states}
        )
    total = sum(line["quantity"] * line["price"] for line in lines)
    placed = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 3600))
    shipping = draw.choice((0, 495))
    total += shipping
    about = {"store": store, "status": "ready", "placed_at": placed, "currency": "EUR", "total": total}
    if shipping:
        voucher = {"id": "voucher-1", "kind": "voucher", "paid": total // 4}
        about |= {"shipping": shipping}
        about |= {"tenders": [voucher, {"id": "card-1", "kind": "card", "paid": total - total // 4}]}
    return {"id": number, "channel": "web", "method": "pickup", **about, "lines": lines}
