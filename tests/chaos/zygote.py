"""Children that start in milliseconds: a small process that has imported everything already forks them, one at a time.

`python -m tests.chaos.zygote` reads one JSON object per line: {"run": "module:function", "args": {...}, "kill_after":
seconds or null}. It answers with how the child ended: 0, -9 for kill -9, or another status.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.chaos.shim import preloaded

ROOT = Path(__file__).parents[2]
LONGEST_S = 60.0
"""A child that hangs is killed and reported: a flow takes a second or two."""

HUNG = 98
IMPORTS = ("records.store", "records.migrations", "tests.chaos.flows", "alembic.command", "sync.messages")


class Zygote:
    """The side of the test. `shim`: children run under the library that records and refuses writes. `imports`: what
    they have imported already, usually the memory of a device."""

    def __init__(self, *, shim: bool = False, errors: Path | None = None, imports: Sequence[str] = IMPORTS) -> None:
        self._errors = (errors or Path(os.devnull)).open("ab")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.zygote", *imports],
            cwd=ROOT,
            env=preloaded() if shim else None,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )

    def run(self, what: str, args: Mapping[str, Any], kill_after: float | None = None) -> int:
        """How the child ended: its exit status, or minus the signal that killed it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"run": what, "args": dict(args), "kill_after": kill_after}
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline()
        if not said:
            raise RuntimeError("the process that starts children has ended")
        return int(said)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(LONGEST_S)
        self._process.stdout.close()
        self._errors.close()


def main() -> None:
    """Serve until the other side is gone. Single-threaded, so that its children are born whole."""
    for name in sys.argv[1:]:
        import_module(name)
    for line in sys.stdin.buffer:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _be_the_child(order["run"], order["args"])
        sys.stdout.write(f"{_ended(child, order['kill_after'])}\n")
        sys.stdout.flush()


def _be_the_child(run: str, args: Mapping[str, Any]) -> None:
    os.dup2(2, 1)
    status = 1
    try:
        module, _, function = run.partition(":")
        status = getattr(import_module(module), function)(**args) or 0
    except BaseException:  # noqa: BLE001 - a child must not return into the server's loop
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _ended(child: int, kill_after: float | None) -> int:
    """Waits for the child, and kills it when its time is up. Its id cannot be anybody else's before we have waited."""
    handle = os.pidfd_open(child)
    try:
        ended, _, _ = select.select([handle], [], [], LONGEST_S if kill_after is None else kill_after)
    finally:
        os.close(handle)
    if not ended:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return HUNG if not ended and kill_after is None else os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    main()
