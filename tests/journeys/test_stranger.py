"""The example client of docs/sync.md, which shares no code with us, against the real central."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sync.conftest import HeadOffice, office, opened_house  # noqa: F401 - the fixtures

CLIENT = Path(__file__).resolve().parents[2] / "docs" / "examples" / "client.py"
Run = Callable[..., str]


@pytest.fixture
def stranger(tmp_path: Path, office: HeadOffice) -> Run:  # noqa: F811
    def run(*words: str) -> str:
        command = [sys.executable, str(CLIENT), office.central.url, str(tmp_path / "stranger.db"), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    return run


@pytest.fixture
def joined(stranger: Run, office: HeadOffice) -> Run:  # noqa: F811
    assert "joined S01" in stranger("join", office.code())
    return stranger


def test_a_stranger_joins_pulls_and_agrees_with_central(joined: Run, office: HeadOffice) -> None:  # noqa: F811
    assert "catalog:main: at 1" in joined("pull")
    assert joined("check").count("equal") == len(joined("pull").splitlines())
    office.say("stock:S01", "stock", "p1-a", {"on_hand": 11, "reserved": 0, "safety": 0, "aisle": "é", "bay": "B"})
    office.say("price:main", "price", "p1-a", None)
    assert "stock:S01: DIFFERENT" in joined("check")
    joined("pull")
    assert "DIFFERENT" not in joined("check")


def test_what_a_stranger_does_happens_once(joined: Run, tmp_path: Path, office: HeadOffice) -> None:  # noqa: F811
    joined("call", "Aisle 7")
    joined("call", "Aisle 8")
    assert joined("send") == "1: applied \n2: applied \n"
    with sqlite3.connect(tmp_path / "stranger.db") as forgetful:  # as if the second reply had been lost
        forgetful.execute("UPDATE outbox SET verdict = NULL WHERE seq = 2")
    assert joined("send") == "2: applied \n"
    assert len(office.tasks()) == 2
    joined("call", "Aisle 9")
    assert joined("send") == "3: applied \n"


def test_a_stranger_hears_why_not(stranger: Run, office: HeadOffice) -> None:  # noqa: F811
    assert "403 code_wrong: This code is not right." in stranger("join", "AAAAA-AAAAA")
    assert "401 unauthorized" in stranger("pull")


def test_a_restored_stranger_is_told_so(joined: Run, tmp_path: Path) -> None:
    joined("call", "Aisle 7")
    copy = (tmp_path / "stranger.db").read_bytes()
    joined("send")
    joined("call", "Aisle 8")
    joined("send")
    (tmp_path / "stranger.db").write_bytes(copy)
    joined("call", "Aisle 9")
    assert joined("send") == "1: applied \n"
    assert "409 other_bytes" in joined("send")
