"""A retailer's files to a scanned article by the commands alone, on both databases."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.demo.ground import free_port
from tests.journeys.commands import Commands
from tests.postgres import Postgres, postgres  # noqa: F401 - the fixture

ROOT = Path(__file__).resolve().parents[2]

PLACES = (("S1", "High Street", "store"), ("S2", "Harbour", "store"), ("W1", "Warehouse", "warehouse"))
STORES = [{"retailer": {"name": "Corner & Co", "currency": "EUR", "languages": ["en"], "accent": "#225544"}}] + [
    {"id": code, "name": name, "kind": kind, "time_zone": "UTC", "region": "r", "zone": "z", "assortment": "a"}
    for code, name, kind in PLACES
]
COLUMNS = "id gtin title description price brand item_group_id color size image_link product_type availability"
PRODUCTS = (
    COLUMNS.replace(" ", "\t")
    + """
A-1\t614141007349\tEnamel Mug\tA mug.\t12.90 EUR\tHearthside\tA\tWhite\t\t\tKitchen > Mugs\tin_stock
A-2\t9521234500018\tEnamel Mug\tA mug.\t12.90 EUR\tHearthside\tA\tBlue\t\t\tKitchen > Mugs\tin_stock
B-1\t9521234500019\tWrong Digit Pan\tA pan.\t30.00 EUR\tHearthside\t\t\t\t\tKitchen > Pans\tin_stock
"""
)
INVENTORY = "store_code\tid\tquantity\nS1\tA-1\t7\nW1\tA-1\t40\nS1\tNOPE\t3\n"


_started: list[Commands] = []


@pytest.fixture(scope="module", autouse=True)
def _commands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with Commands(tmp_path_factory.mktemp("commands")) as started:
        _started.append(started)
        yield
        _started.clear()


def storeside(*words: str, status: int = 0) -> subprocess.CompletedProcess[str]:
    done = _started[0].run(*words)
    assert done.returncode == status, (words, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'central.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
def feeds(tmp_path: Path) -> Path:
    folder = tmp_path / "feeds"
    folder.mkdir()
    (folder / "stores.jsonl").write_text("\n".join(json.dumps(line) for line in STORES))
    (folder / "products.tsv").write_text(PRODUCTS)
    (folder / "inventory.tsv").write_text(INVENTORY)
    return folder


class Server:
    def __init__(self, database: str, media: Path) -> None:
        self.port = free_port()
        self.words = ["central", "serve", "--database", database, "--media", str(media), "--port", str(self.port)]
        self.url = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "storeside", *self.words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline(), "central ended before it was ready"

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture
def server(database: str, feeds: Path, tmp_path: Path) -> Iterator[Server]:
    done = import_feeds(database, feeds)
    # Each bad row is named by file, line and field; the rest is in.
    assert "products.tsv:4" in done.stdout + done.stderr
    assert "inventory.tsv:4" in done.stdout + done.stderr
    running = Server(database, tmp_path / "media")
    yield running
    running.kill()


def import_feeds(database: str, feeds: Path) -> subprocess.CompletedProcess[str]:
    words = ["--database", database, "--media", str(feeds.parent / "media"), "--stores", str(feeds / "stores.jsonl")]
    words += ["--products", str(feeds / "products.tsv"), "--inventory", str(feeds / "inventory.tsv")]
    return storeside("central", "import", *words)


def enrol(server: Server, database: str, data: Path) -> str:
    code = storeside("central", "code", "--database", database, "--store", "S1", "--role", "kiosk").stdout.split()[-1]
    storeside("enrol", "--server", server.url, "--code", code, "--data", str(data))
    return code


def look_up(data: Path, code: str, status: int = 0) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(storeside("lookup", "--data", str(data), code, "--json", status=status).stdout)
    return answer


@pytest.mark.long_with("sqlite")
def test_every_form_of_a_code_finds_the_same_product_also_without_central(
    server: Server, database: str, tmp_path: Path
) -> None:
    data = tmp_path / "device"
    enrol(server, database, data)
    report = json.loads(storeside("sync", "--data", str(data), "--once", "--json").stdout)
    assert (report["pending"], report["rejected"], report["parked"], report["conflicts"]) == (0, 0, 0, 0)
    server.kill()
    forms = ["0614141007349", "614141007349", "00614141007349", "https://shop.example/01/00614141007349/10/L7"]
    found = [look_up(data, form) for form in forms]
    assert {answer["product"]["gtin"] for answer in found} == {"00614141007349"}
    assert all(answer["product"] == found[0]["product"] for answer in found)
    assert found[0]["product"]["title"] == "Enamel Mug"
    stock = {row["location"]: row for row in found[0]["stock"]}
    assert stock["S1"]["quantity"] == 7
    assert stock["W1"]["quantity"] == 40
    assert stock["S2"]["quantity"] is None, "a row that does not exist is unknown, not zero"
    assert 0 <= stock["S1"]["age_s"] < 120
    assert stock["S1"]["as_of"]


@pytest.mark.long_with("postgresql")
def test_what_cannot_be_found_or_read_is_said_in_words(server: Server, database: str, tmp_path: Path) -> None:
    data = tmp_path / "device"
    enrol(server, database, data)
    storeside("sync", "--data", str(data), "--once")
    wrong = look_up(data, "9521234500019", status=1)
    unknown = look_up(data, "9529999999993", status=1)
    huge = look_up(data, "A" * 4000, status=1)
    assert all(answer.get("product") is None for answer in (wrong, unknown, huge))
    assert len({json.dumps(answer.get("reason", answer)) for answer in (wrong, unknown, huge)}) == 3


@pytest.mark.long_with("postgresql")
def test_a_code_enrols_one_device_once(server: Server, database: str, tmp_path: Path) -> None:
    code = enrol(server, database, tmp_path / "device")
    again = storeside("enrol", "--server", server.url, "--code", code, "--data", str(tmp_path / "other"), status=1)
    assert "used" in again.stderr.lower() or "expired" in again.stderr.lower()


@pytest.mark.long_with("sqlite")
def test_a_second_import_moves_only_what_changed(server: Server, database: str, feeds: Path, tmp_path: Path) -> None:
    data = tmp_path / "device"
    enrol(server, database, data)
    storeside("sync", "--data", str(data), "--once")
    before = json.loads(storeside("status", "--data", str(data), "--json").stdout)["cursors"]
    import_feeds(database, feeds)
    storeside("sync", "--data", str(data), "--once")
    assert json.loads(storeside("status", "--data", str(data), "--json").stdout)["cursors"] == before
    text = (feeds / "products.tsv").read_text()
    (feeds / "products.tsv").write_text(
        text.replace("A-2\t9521234500018\tEnamel Mug\tA mug.\t12.90", "A-2\t9521234500018\tEnamel Mug\tA mug.\t11.50")
    )
    import_feeds(database, feeds)
    storeside("sync", "--data", str(data), "--once")
    assert look_up(data, "9521234500018")["price"]["amount"] == 1150
    gone = "\n".join(line for line in text.splitlines() if not line.startswith("A-2"))
    (feeds / "products.tsv").write_text(gone + "\n")
    import_feeds(database, feeds)
    storeside("sync", "--data", str(data), "--once")
    assert look_up(data, "9521234500018", status=1).get("product") is None
    assert look_up(data, "614141007349")["product"]["title"] == "Enamel Mug"


@pytest.mark.long_with("sqlite")
def test_central_killed_and_started_again_goes_on_where_it_was(server: Server, database: str, tmp_path: Path) -> None:
    data = tmp_path / "device"
    enrol(server, database, data)
    server.kill()
    offline = storeside("sync", "--data", str(data), "--once", status=1)
    assert offline.stderr.strip()
    server.start()
    storeside("sync", "--data", str(data), "--once")
    assert look_up(data, "614141007349")["price"]["amount"] == 1290
