"""One device over all its lives, as the one who starts and kills it sees it."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.chaos.device import Orders
from tests.chaos.office import ROOT
from tests.chaos.points import POINTS
from tests.chaos.proxy import Door


@dataclass
class Tablet:
    """One device over all its lives."""

    name: str
    store: str
    role: str
    folder: Path
    ledger: Path
    log: Path
    door: Door
    draw: random.Random
    fired: Counter[str]
    actions_per_s: float
    process: subprocess.Popen[bytes] | None = None
    said: dict[str, Any] = field(default_factory=dict)
    needs_code: bool = False
    point: str = ""
    due: float = 0.0
    """When it is started again, or killed."""

    @property
    def copy(self) -> Path:
        """An older copy of the folder, if somebody made one."""
        return self.folder.with_name("copy")

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def start(self, *, doomed: bool) -> None:
        """A new life; a `doomed` one may end at a named point."""
        self.point = self.draw.choice(list(POINTS)) if doomed and self.draw.random() < 0.6 else ""
        orders = Orders(
            folder=str(self.folder),
            ledger=str(self.ledger),
            server=f"http://127.0.0.1:{self.door.port}",
            name=self.name,
            seed=self.draw.randrange(1 << 30),
            actions_per_s=self.actions_per_s,
        )
        if self.point:
            orders = replace(orders, point=self.point, nth=self.draw.choice((1, 2, 3, 5, 10, 30)))
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.chaos.device", orders.spelt()],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        self.said = {}
        threading.Thread(target=self._listen, args=(self.process,), daemon=True).start()
        self.fired["device started"] += 1

    def order(self, words: str) -> None:
        assert self.process is not None
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):  # it ended a moment ago
            self.process.stdin.write(words.encode() + b"\n")
            self.process.stdin.flush()

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        _waited(self.process, 60)
        self.fired["device killed"] += 1

    def bury(self) -> None:
        """It is not alive: note how it ended."""
        if self.process is None:
            return
        status = _waited(self.process, 60)
        if status == -signal.SIGKILL and self.point:
            self.fired[f"killed {self.point}"] += 1
        elif status not in (0, -signal.SIGKILL):
            self.fired[f"! device ended with {status}"] += 1
        self.process = None

    def stop(self) -> None:
        """In peace."""
        if self.process is not None:
            self.order("stop")
            _waited(self.process, 60)

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Hears this life out; the next one has a listener of its own."""
        assert process.stdout is not None
        with process.stdout as lines:
            for line in lines:
                if process is self.process and line.endswith(b"\n"):
                    said = json.loads(line)
                    self.needs_code = said.get("need") == "code"
                    self.said = said | {"at": time.monotonic()}


def _waited(process: subprocess.Popen[bytes], seconds: float) -> int:
    status = process.wait(seconds)
    assert process.stdin is not None
    with suppress(OSError):  # what was not read any more
        process.stdin.close()
    return status
