"""The commands as a person or a script uses them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from records.keys import key_of
from records.store import Records
from sync.main import main_enrol, main_status, main_sync
from tests.sync.conftest import HeadOffice, help_call

Output = pytest.CaptureFixture[str]
STORESIDE = Path(__file__).parents[2] / "storeside.py"


@pytest.fixture(autouse=True)
def unlogged() -> Iterator[None]:
    """The log goes to standard error in the real command; here it is out of the way."""
    with capture_logs():
        yield


@pytest.fixture
def enrolled(office: HeadOffice, tmp_path: Path) -> Path:
    data = tmp_path / "device"
    assert main_enrol(["--server", office.central.url, "--code", office.code(), "--data", str(data)]) == 0
    return data


def facts(capsys: Output, *argv: str, command: Any = main_status, status: int = 0) -> Any:
    capsys.readouterr()
    assert command([*argv, "--json"]) == status
    return json.loads(capsys.readouterr().out)


def test_enrol_says_what_this_device_is_now(office: HeadOffice, tmp_path: Path, capsys: Output) -> None:
    code = office.code("S02", "associate")
    assert main_enrol(["--server", office.central.url, "--code", code, "--data", str(tmp_path / "device")]) == 0
    assert "associate in store S02" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("server", "code"),
    [("http://127.0.0.1:9", "7KX2M-9QF4R"), ("http://example.com", "7KX2M-9QF4R"), ("https://example.com", "?")],
)
def test_what_goes_wrong_is_one_line(server: str, code: str, tmp_path: Path, capsys: Output) -> None:
    assert main_enrol(["--server", server, "--code", code, "--data", str(tmp_path / "device")]) == 1
    error = capsys.readouterr().err
    assert error.startswith("storeside enrol: ")
    assert error.count("\n") == 1


def test_a_wrong_code_is_one_line(office: HeadOffice, tmp_path: Path, capsys: Output) -> None:
    argv = ["--server", office.central.url, "--code", "7KX2M-9QF4R", "--data", str(tmp_path / "device")]
    assert main_enrol(argv) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_sync_once_brings_everything_and_sends_what_waits(enrolled: Path, office: HeadOffice, capsys: Output) -> None:
    records = Records.open(enrolled, key=key_of(enrolled))
    records.act(help_call()).result()
    records.close()
    told = facts(capsys, "--data", str(enrolled), "--once", command=main_sync)
    assert (told["online"], told["problem"], told["pending"], told["settled"]) == (True, "", 0, 1)
    assert (told["rejected"], told["parked"], told["conflicts"]) == (0, 0, 0)
    assert told["device"]["store"] == "S01"
    assert told["server"] == office.central.url
    assert told["cursors"]["price:main"][1] == 1
    assert all(age["age_s"] < 60 for age in told["ages"].values())
    assert len(office.tasks()) == 1


def test_sync_once_without_a_server_is_one_line(enrolled: Path, office: HeadOffice, capsys: Output) -> None:
    office.central.stop()
    capsys.readouterr()
    assert main_sync(["--data", str(enrolled), "--once", "--json"]) == 1
    out, error = capsys.readouterr()
    assert json.loads(out)["online"] is False
    assert error == "storeside sync: The server cannot be reached.\n"


@pytest.mark.parametrize("how", ["--once", "--watch"])
def test_sync_before_enrolment_says_what_to_do(how: str, tmp_path: Path, capsys: Output) -> None:
    assert main_sync(["--data", str(tmp_path / "device"), how]) == 1
    assert "storeside enrol" in capsys.readouterr().err


def test_status_reads_beside_a_running_program(enrolled: Path, capsys: Output) -> None:
    running = Records.open(enrolled, key=key_of(enrolled))
    running.act(help_call()).result()
    told = facts(capsys, "--data", str(enrolled))
    running.close()
    assert told["pending"] == 1
    assert told["oldest_pending"] is not None
    assert set(told["cursors"]) == set(told["ages"])
    assert told["ages"]["price:main"] == {"as_of": None, "age_s": None}


def test_status_is_readable_by_people(enrolled: Path, capsys: Output) -> None:
    capsys.readouterr()
    assert main_status(["--data", str(enrolled)]) == 0
    out = capsys.readouterr().out
    assert "store S01" in out
    assert "0 to be sent" in out


def test_status_needs_neither_a_network_nor_its_libraries(enrolled: Path) -> None:
    code = (
        "import sys; from sync.main import main_status;"
        f"assert main_status(['--data', {str(enrolled)!r}, '--json']) == 0;"
        "heavy = {'requests', 'urllib3', 'pydantic'} & set(sys.modules); assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_status_of_nothing_is_one_line_or_empty(tmp_path: Path, capsys: Output) -> None:
    status = main_status(["--data", str(tmp_path / "nowhere"), "--json"])
    out, error = capsys.readouterr()
    assert (status == 0 and json.loads(out)["device"] is None) or (status == 1 and error.count("\n") == 1)


@pytest.mark.parametrize(
    ("command", "argv"),
    [
        (main_enrol, []),
        (main_sync, ["--data", "x"]),
        (main_sync, ["--data", "x", "--once", "--watch"]),
        (main_status, []),
    ],
)
def test_a_wrong_command_line_is_usage(command: Any, argv: list[str], capsys: Output) -> None:
    with pytest.raises(SystemExit) as ended:
        command(argv)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_watch_tells_each_change_and_ends_calmly(enrolled: Path, office: HeadOffice) -> None:
    command = [sys.executable, str(STORESIDE), "sync", "--data", str(enrolled), "--watch", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as watching:
        assert watching.stdout is not None
        states = (json.loads(line)["state"] for line in watching.stdout if line.startswith("{"))
        assert next(states) == "online"
        office.central.stop()
        assert "offline" in states
        watching.send_signal(signal.SIGTERM)
        assert watching.wait(10) == 0
