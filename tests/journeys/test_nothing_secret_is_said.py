"""A device's whole day by commands, at its most talkative: neither people nor secrets are in what it says."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from records.ids import uuid7
from records.outbox import Action
from records.store import Records, utc_now
from resources.demo.ground import free_port
from storeside import COMMANDS
from tests.journeys.commands import Commands
from tests.keys import KEY
from tests.records.pages import clear

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = {
    "customer": "Canarycustomer",
    "first name": "Canaryfirst",
    "mail": "canarymail@example.com",
    "member": "9529012344076",
    "pickup code": "CANARYPICKUP",
    "staff": "Canarystaff",
    "badge": "STAFF:canarybadge",
    "note": "Canarynote",
}
PIN = "$argon2id$v=19$m=64,t=1,p=1$Y2FuYXJ5Y2FuYXJ5$Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5"
STORES = [
    {"retailer": {"name": "Corner & Co", "currency": "EUR", "languages": ["en"], "accent": "#225544"}},
    {"id": "S1", "name": "Quay", "kind": "store", "time_zone": "UTC", "region": "r", "zone": "z", "assortment": "a"},
]
STAFF = {"id": "lena", "name": PEOPLE["staff"], "role": "manager", "badge": PEOPLE["badge"], "pin": PIN, "store": "S1"}
CUSTOMER = {
    "id": "C1",
    "name": PEOPLE["customer"],
    "first_name": PEOPLE["first name"],
    "email": PEOPLE["mail"],
    "member": PEOPLE["member"],
    "tier": "gold",
    "points": 3,
    "language": "en",
}
LINE = {"line": 1, "variant": "A-1", "title": "Mug", "quantity": 1, "price": 1290, "states": {"staged": 1}}
ORDER = {
    "id": "O-1",
    "customer": "C1",
    "channel": "web",
    "method": "pickup",
    "store": "S1",
    "status": "ready",
    "placed_at": "2026-05-23T08:11:39Z",
    "currency": "EUR",
    "total": 1290,
    "lines": [LINE],
    "pickup_code": PEOPLE["pickup code"],
}
PRODUCTS = (
    "id\tgtin\ttitle\tdescription\tprice\tbrand\titem_group_id\tproduct_type\tavailability\n"
    "A-1\t614141007349\tEnamel Mug\tA mug.\t12.90 EUR\tHearthside\tA\tKitchen > Mugs\tin_stock\n"
)


class Day:
    """Commands, and everything they said."""

    def __init__(self, folder: Path, commands: Commands) -> None:
        self.folder, self.data = folder, folder / "device"
        self.commands = commands
        self.said: list[str] = []
        self.database = f"sqlite:///{folder / 'central.db'}"
        self.central: subprocess.Popen[str] | None = None
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"

    def run(self, *words: str, status: int | None = 0) -> str:
        done = self.commands.run(*words)
        assert status is None or done.returncode == status, (words, done.stdout, done.stderr)
        self.said += [done.stdout, done.stderr]
        return done.stdout

    def serve(self) -> None:
        words = ["central", "serve", "--database", self.database, "--media", str(self.folder / "media")]
        log = (self.folder / "central.log").open("a")
        with log:
            self.central = subprocess.Popen(
                [sys.executable, "-m", "storeside", *words, "--port", str(self.port)],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.central.stdout is not None
        self.said.append(self.central.stdout.readline())

    def end(self) -> None:
        if self.central is not None:
            self.central.kill()
            self.said += list(self.central.communicate())[:1]
            self.central = None

    def leaks(self, *secrets: str) -> list[str]:
        everything = "\n".join([*self.said, (self.folder / "central.log").read_text()])
        return [one for one in secrets if one in everything]


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    with Commands(tmp_path, talkative=True) as commands:
        day = Day(tmp_path, commands)
        yield day
        day.end()


def write(folder: Path) -> list[str]:
    """The retailer's files, as words of the import command."""
    lines: dict[str, list[Any]] = {"stores": STORES, "staff": [STAFF], "customers": [CUSTOMER], "orders": [ORDER]}
    words: list[str] = []
    for name, things in lines.items():
        (folder / f"{name}.jsonl").write_text("\n".join(json.dumps(one) for one in things))
        words += [f"--{name}", str(folder / f"{name}.jsonl")]
    (folder / "products.tsv").write_text(PRODUCTS)
    return [*words, "--products", str(folder / "products.tsv")]


def with_records(folder: Path, do: Any) -> Any:
    records = Records.open(folder, key=KEY)
    try:
        return do(records)
    finally:
        records.close()


def test_a_day_of_commands_names_nobody_and_no_secret(day: Day) -> None:
    day.run("central", "import", "--database", day.database, "--media", str(day.folder / "media"), *write(day.folder))
    day.serve()
    code = day.run("central", "code", "--database", day.database, "--store", "S1", "--role", "associate").split()[-1]
    day.said.clear()  # this one is said on purpose
    data = ["--data", str(day.data)]
    day.run("enrol", "--server", day.url, "--code", code, *data, "--name", "Canarydevice")
    day.run("sync", *data, "--once", "--json")
    credentials = with_records(day.data, lambda records: records.credentials())
    action = Action(uuid7(utc_now()), 2, "note:1", "note.write", {"text": PEOPLE["note"], "name": PEOPLE["customer"]})
    with_records(day.data, lambda records: records.act(action).result())
    for words in (["sync", *data, "--once"], ["status", *data, "--json"], ["status", *data], ["doctor", *data]):
        day.run(*words, status=None)
    for scanned in ("614141007349", PEOPLE["badge"], "O-1", PIN, "C1"):
        day.run("lookup", *data, scanned, "--json", status=None)
    day.said = [text.replace(PIN, "").replace(PEOPLE["badge"], "") for text in day.said]  # a look-up repeats its code
    for word in {"verify", "salvage"} & COMMANDS.keys():
        out = ["--out", str(day.folder / "saved.json")] if word == "salvage" else []
        day.run(word, *data, *out, status=None)
    day.run("enrol", "--server", day.url, "--code", code, "--data", str(day.folder / "other"), status=1)
    day.end()
    day.run("sync", *data, "--once", status=1)
    unlocked = clear(day.data, KEY)
    assert [one for one in (*PEOPLE.values(), PIN, credentials.token) if one.encode() not in unlocked] == []
    (day.data / "core.db").write_bytes(b"\0" * 4096)
    day.run("status", *data, status=None)
    with_records(day.data, lambda records: records.queue())
    secrets = [credentials.token, credentials.key.hex(), KEY.hex(), code, code.replace("-", ""), PIN, *PEOPLE.values()]
    assert "Enamel Mug" in "\n".join(day.said)
    assert day.leaks(*secrets) == []
