"""The supervisor is told when something is on the screen and, as long as the GUI thread is well, that it is."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware import supervisor


@pytest.fixture
def line(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(30)
        yield listening


def drain(line: socket.socket) -> None:
    """Take what is on its way until nothing more comes. Raises TimeoutError, which is the proof."""
    while True:
        line.recv(64)


def test_without_a_supervisor_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    supervisor.tell("READY=1")
    assert supervisor.watched_ms() == 0


def test_a_supervisor_that_has_gone_ends_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    supervisor.tell("READY=1")


def test_the_abstract_address_of_a_container_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0storeside-{os.getpid()}")
        monkeypatch.setenv("NOTIFY_SOCKET", f"@storeside-{os.getpid()}")
        supervisor.tell("WATCHDOG=1")
        assert listening.recv(64) == b"WATCHDOG=1"


def test_a_kiosk_tells_that_it_is_shown_and_alive_and_a_stopped_one_does_not(
    line: socket.socket, tmp_path: Path
) -> None:
    words = [sys.executable, "-m", "storeside", "kiosk", "--windowed", "--data", str(tmp_path / "data")]
    watched = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "200000"}
    kiosk = subprocess.Popen(words, env=os.environ | watched, stderr=subprocess.DEVNULL)
    try:
        assert {line.recv(64) for _ in range(4)} == {b"READY=1", b"WATCHDOG=1"}
        kiosk.send_signal(signal.SIGSTOP)
        line.settimeout(1)
        with pytest.raises(TimeoutError):
            drain(line)
    finally:
        kiosk.kill()
        kiosk.wait()
