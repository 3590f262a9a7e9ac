"""The command line: every word answers --help, and a person's mistake is words and a status, never a traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import pytest
import structlog

import storeside

ROOT = Path(__file__).resolve().parents[1]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "storeside", *words], capture_output=True, text=True, cwd=ROOT, check=False
    )


@pytest.mark.parametrize("word", sorted(storeside.COMMANDS))
def test_every_command_explains_itself(word: str) -> None:
    done = run(word, "--help")
    assert done.returncode == 0, done.stderr
    assert "usage" in done.stdout.lower()
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("dance",),
        ("lookup", "--data"),
        ("central",),
        ("central", "serve", "--port", "many"),
        ("sync", "--once"),
        ("enrol", "--server", "http://127.0.0.1:1"),
        ("resources", "demo", "--scale", "0", "--out", "x"),
    ],
)
def test_a_wrong_command_line_is_status_two_and_says_why(words: Sequence[str]) -> None:
    done = run(*words)
    assert done.returncode == 2, done.stdout + done.stderr
    assert (done.stdout + done.stderr).strip()
    assert "Traceback" not in done.stderr


def test_the_worlds_faults_are_one_line_and_status_one(tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.write_text("x")
    faults = [
        ("enrol", "--server", "http://127.0.0.1:1", "--code", "ABCD-1234", "--data", str(tmp_path / "device")),
        ("lookup", "--data", str(tmp_path / "nothing"), "9521234500018"),
        ("status", "--data", str(tmp_path / "nothing"), "--json"),
        ("sync", "--data", str(tmp_path / "nothing"), "--once"),
        ("central", "code", "--database", f"sqlite:///{tmp_path}/no.db", "--store", "S99", "--role", "kiosk"),
        ("central", "serve", "--database", "postgresql://127.0.0.1:1/none", "--port", "0"),
        ("resources", "demo", "--out", str(file)),
    ]
    for words in faults:
        done = run(*words)
        said = done.stderr.strip() or done.stdout.strip()
        assert done.returncode == 1, (words, done.stdout, done.stderr)
        assert said, words
        assert "Traceback" not in done.stderr, words


def test_the_doctor_finds_what_is_wrong_and_says_what_to_do(tmp_path: Path) -> None:
    from installers import doctor

    healthy = doctor.examine(tmp_path)
    assert {finding.check for finding in healthy} >= {"Python", "Qt", "Reading codes", "Disk", "Enrolment"}
    assert all(finding.remedy for finding in healthy if finding.result != "ok")
    assert doctor.central("http://127.0.0.1:1").result == "note"


def test_the_doctor_tells_where_the_key_would_be_kept_and_whether_that_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from installers import doctor

    found = doctor.key(tmp_path / "data", f"file:{tmp_path / 'k'}")
    assert (found.result, str(tmp_path / "k") in found.words, (tmp_path / "k").exists()) == ("note", True, False)
    found = doctor.key(tmp_path / "data", f"file:{tmp_path / 'data' / 'k'}")
    assert (found.result, "inside the data folder" in found.words) == ("bad", True)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    found = doctor.key(tmp_path / "data", "systemd")
    assert (found.result, "systemd service" in found.words) == ("bad", True)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "storeside-key").write_bytes(bytes(32))
    found = doctor.key(tmp_path / "data", "auto")
    assert (found.result, found.words) == ("ok", "the systemd credential storeside-key")


def test_a_command_that_is_not_installed_says_so_and_is_not_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(storeside.COMMANDS, "simulate", ("missing.simulation.main", "main", "invented days"))
    assert storeside.main(["simulate"]) == 1
    assert "simulate is not part of what is installed here" in capsys.readouterr().err
    assert "simulate" not in storeside.usage()


def test_lines_of_the_log_go_where_errors_go_at_the_time(capsys: pytest.CaptureFixture[str]) -> None:
    log = structlog.get_logger()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stderr", StringIO())
        storeside.write_logs([])
        log.warning("before")
        sys.stderr.close()
    log.warning("after")
    assert "after" in capsys.readouterr().err
