"""The command line: what people type, and what they are told."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
import structlog

from central import feed
from central.database import Database
from central.main import main
from tests.central.conftest import KEY
from tests.central.shop_files import INVENTORY, PRODUCTS, STORES

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(database_url: str, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command on a database of its own: status, output, errors. Logs go where `storeside` sends them."""
    structlog.configure(logger_factory=lambda *_: structlog.PrintLogger(sys.stderr))

    def typed(command: str, *words: str) -> tuple[int, str, str]:
        status = main([command, "--database", database_url, *words])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return typed


@pytest.fixture
def retailer(tmp_path: Path) -> Path:
    folder = tmp_path / "feeds"
    folder.mkdir()
    (folder / "stores.jsonl").write_text("\n".join(json.dumps(line) for line in STORES))
    (folder / "products.tsv").write_text(PRODUCTS + "K2\t\tPan\t\tfree\n")
    (folder / "inventory.tsv").write_text(INVENTORY)
    return folder


def imported(run: Run, folder: Path, *more: str) -> tuple[int, str, str]:
    words = [f"--{kind}={folder / name}" for kind, name in (("stores", "stores.jsonl"), ("products", "products.tsv"))]
    return run("import", *words, f"--inventory={folder / 'inventory.tsv'}", f"--media={folder / 'media'}", *more)


def test_an_import_says_what_it_did_and_what_is_wrong(run: Run, retailer: Path) -> None:
    status, out, _ = imported(run, retailer)
    assert status == 0
    assert "stores.jsonl: 4 of 4 rows good" in out
    assert "products.tsv: 3 of 4 rows good; devices get 5 new, 0 changed, 0 removed" in out
    assert "products.tsv:5: price: must be like \"29.95 EUR\" ('free')" in out


def test_an_import_reports_as_json(run: Run, retailer: Path) -> None:
    status, out, _ = imported(run, retailer, "--json")
    files = json.loads(out)["files"]
    assert (status, [one["kind"] for one in files]) == (0, ["stores", "products", "inventory"])
    assert files[1]["bad"] == [
        {"file": "products.tsv", "line": 5, "field": "price", "reason": 'must be like "29.95 EUR"', "value": "free"}
    ]
    assert (files[1]["rows"], files[1]["good_rows"], files[1]["added"]) == (4, 3, 5)


def test_a_refused_file_is_status_1_and_the_others_are_in(run: Run, retailer: Path) -> None:
    (retailer / "products.tsv").write_text("")
    status, out, _ = imported(run, retailer)
    assert status == 1
    assert "products.tsv: not imported." in out
    assert "inventory.tsv: 0 of 4 rows good" in out  # no article of it is known
    assert "stores.jsonl: 4 of 4" in out


def test_an_import_of_nothing_is_wrong_usage(run: Run) -> None:
    status, _, err = run("import")
    assert (status, "usage:" in err) == (2, True)


def test_a_missing_file_stops_before_anything_is_done(run: Run, tmp_path: Path) -> None:
    status, out, err = run("import", "--stores", str(tmp_path / "none.jsonl"))
    assert (status, out) == (1, "")
    assert err.strip() == f"storeside central: There is no file {tmp_path / 'none.jsonl'}."


def test_a_code_is_printed_alone(run: Run, retailer: Path) -> None:
    imported(run, retailer)
    status, out, err = run("code", "--store", "S1", "--role", "kiosk")
    assert status == 0
    assert len(out.strip().replace("-", "")) == 10
    assert "10 minutes" in err
    for store in ("S9", "W1"):
        status, out, err = run("code", "--store", store, "--role", "kiosk")
        assert (status, out) == (1, "")
        assert f"There is no store '{store}'. Known: S1, S2." in err


def test_a_code_before_the_stores_says_what_to_do(run: Run) -> None:
    status, _, err = run("code", "--store", "S1", "--role", "kiosk")
    assert status == 1
    assert "Import the stores first." in err


def test_a_price_is_changed(run: Run, retailer: Path) -> None:
    imported(run, retailer)
    assert run("price", "--id", "K1", "--amount", "12.90")[:2] == (0, "K1 costs 12.90 EUR now.\n")
    assert run("price", "--id", "none", "--amount", "12.90")[0] == 1
    assert run("price", "--id", "K1", "--amount", "cheap")[0] == 1


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["dance"],
        ["serve"],
        ["serve", "--database", "sqlite://", "--port", "x"],
        ["code", "--database", "sqlite://", "--store", "S1", "--role", "boss"],
        ["import"],
    ],
)
def test_wrong_usage_is_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["--help"], ["serve", "--help"], ["import", "--help"], ["code", "--help"], ["price", "--help"]]
)
def test_every_command_explains_itself(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    assert "usage: storeside central" in capsys.readouterr().out


def test_a_database_that_cannot_be_reached_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for url in (
        "postgresql://u:secret@127.0.0.1:1/x",
        "nonsense",
        f"sqlite:///{tmp_path}/no/x.db",
        f"sqlite:///{tmp_path}",
    ):
        assert main(["serve", "--database", url, "--port", "0"]) == 1
        err = capsys.readouterr().err
        assert err.startswith("storeside central: ")
        assert len(err.strip().splitlines()) == 1
        assert "secret" not in err


def test_a_port_in_use_is_one_line(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        status, _, err = run("serve", "--port", str(taken.getsockname()[1]))
    assert status == 1
    assert "Cannot listen on 127.0.0.1 port" in err
    assert run("serve", "--port", "70000")[0] == 2


@pytest.mark.parametrize(
    "how",
    [
        pytest.param(signal.SIGTERM, marks=pytest.mark.long_with("postgresql")),
        pytest.param(signal.SIGINT, marks=pytest.mark.long_with("sqlite")),
    ],
)
def test_serving_begins_with_one_line_and_ends_when_told(
    tmp_path: Path, run: Run, database_url: str, retailer: Path, how: int
) -> None:
    imported(run, retailer)
    _, code, _ = run("code", "--store", "S1", "--role", "kiosk")
    program = "import sys, storeside; sys.exit(storeside.main(sys.argv[1:]))"
    words = ["central", "serve", "--database", database_url, "--port", "0", "--media", str(tmp_path / "media")]
    with subprocess.Popen(
        [sys.executable, "-c", program, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as served:
        assert served.stdout is not None
        ready = served.stdout.readline()
        url = ready.strip().removeprefix("Central is ready at ")
        told = requests.post(url + "/v1/enrol", json={"code": code.strip(), "public_key": KEY}, timeout=30).json()
        assert told["retailer"] == "Tarn & Timber"
        served.send_signal(how)
        out, err = served.communicate(timeout=30)
    assert out == ""
    assert "Traceback" not in err
    assert served.returncode == 0


def test_a_restored_database_begins_a_new_generation(run: Run, retailer: Path, database_url: str) -> None:
    imported(run, retailer)
    before = heads_of(database_url)
    status, out, _ = run("restored")
    after = heads_of(database_url)
    assert status == 0
    assert "every device reads all its data again" in out
    gens = {gen for gen, _ in after.values()}
    assert len(gens) == 1
    assert not gens & {gen for gen, _ in before.values()}
    assert f"generation {gens.pop()}." in out
    assert {scope: head for scope, (_, head) in after.items()} == {scope: head for scope, (_, head) in before.items()}


def heads_of(url: str) -> dict[str, tuple[int, int]]:
    database = Database(url)
    with database.read() as connection:
        # A scope that nobody wrote to yet stands in the generation of the house.
        found = feed.heads(connection) | feed.heads(connection, ["cust:nobody"])
    database.close()
    return found
