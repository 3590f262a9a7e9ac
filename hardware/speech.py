"""Says words aloud through Speech Dispatcher, the speech service of Linux desktops, in its own protocol (SSIP) on its
local socket: no child process, no library. A machine without it is silent, never an error."""

from __future__ import annotations

import os
import queue
import socket
import stat
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

import structlog

log = structlog.get_logger()

_TIMEOUT_S = 3.0
_LONGEST = 4000
"""Characters of one announcement; nobody listens longer."""


class Voice(Protocol):
    """What reads aloud. `say` returns at once and ends what was being said; `language` is a two-letter code."""

    def say(self, text: str, language: str) -> None: ...
    def hush(self) -> None: ...
    def close(self) -> None: ...


def place(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Where the service listens: as SPEECHD_ADDRESS says, or in the session's runtime folder. None: there is none."""
    address = environment.get("SPEECHD_ADDRESS", "")
    if address.startswith("unix_socket:"):
        path = Path(address.removeprefix("unix_socket:"))
    elif "XDG_RUNTIME_DIR" in environment and not address:
        path = Path(environment["XDG_RUNTIME_DIR"]) / "speech-dispatcher" / "speechd.sock"
    else:
        return None
    try:
        return path if stat.S_ISSOCK(path.stat().st_mode) else None
    except OSError:
        return None


class Refused(Exception):
    """The service did not take a command."""


class Line:
    """One conversation with the service. Raises OSError where it ends, Refused where it will not."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_TIMEOUT_S)
        try:
            self._socket.connect(str(path))
        except OSError:
            self._socket.close()
            raise
        self._answers = self._socket.makefile("r", encoding="utf-8", newline="\r\n")
        self.ask("SET self CLIENT_NAME user:storeside:main")

    def ask(self, command: str) -> None:
        self._socket.sendall(f"{command}\r\n".encode())
        while True:
            answer = self._answers.readline()
            if not answer:
                raise OSError("the speech service has gone")
            if answer[3:4] != "-":
                break
        if not answer.startswith("2"):
            raise Refused(answer.strip())

    def say(self, text: str, language: str) -> None:
        self.ask("CANCEL self")
        self.ask(f"SET self LANGUAGE {language}")
        self.ask("SPEAK")
        lines = text[:_LONGEST].splitlines()
        # A point alone would end the message.
        self.ask("\r\n".join([f".{line}" if line.startswith(".") else line for line in lines] + ["."]))

    def close(self) -> None:
        self._answers.close()
        self._socket.close()


class Dispatcher:
    """A `Voice`. A thread of its own talks to the service; what was not begun yet gives way to what is newer. Where the
    service has gone, each announcement tries it once more."""

    def __init__(self, path: Path, connect: Callable[[Path], Line] = Line) -> None:
        self._path, self._connect = path, connect
        self._queue: queue.Queue[tuple[str, str] | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._line: Line | None = None
        self._said_no = False

    def say(self, text: str, language: str) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="speech", daemon=True)
            self._thread.start()
        self._queue.put((text, language))

    def hush(self) -> None:
        if self._thread is not None:
            self._queue.put(("", ""))

    def close(self) -> None:
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(timeout=_TIMEOUT_S)
        self._thread = None

    def _work(self) -> None:
        while (said := self._newest()) is not None:
            try:
                self._tell(*said)
            except (OSError, Refused, ValueError) as error:
                self._gone(error)
        if self._line is not None:
            self._line.close()

    def _newest(self) -> tuple[str, str] | None:
        said = self._queue.get()
        while said is not None and not self._queue.empty():
            said = self._queue.get()
        return said

    def _tell(self, text: str, language: str) -> None:
        if self._line is None:
            self._line = self._connect(self._path)
        if text:
            self._line.say(text, language)
        else:
            self._line.ask("CANCEL self")

    def _gone(self, error: Exception) -> None:
        if self._line is not None:
            self._line.close()
        self._line = None
        if not self._said_no:
            self._said_no = True
            log.info("no_speech", error=str(error))


def voice(environment: Mapping[str, str] = os.environ) -> Voice | None:
    """What this machine can read aloud with, or None."""
    path = place(environment)
    return Dispatcher(path) if path is not None else None
