"""Commands that start in milliseconds: a process that has imported everything already forks one for each.

What a command prints goes into files; it ends as any program does. Its start from nothing is the subject of
`tests/test_storeside.py` and of the tour.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import storeside

ROOT = Path(__file__).parents[2]
IMPORTS = (
    *("alembic.command", "biip", "sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql.psycopg", "urllib3"),
    *("central.main", "central.server", "central.imports.run", "central.devices", "installers.doctor"),
    *("records.main", "records.migrations", "records.verify", "sync.main", "sync.agent", "sync.enrolment"),
    *("sync.messages", "cryptography.hazmat.primitives.asymmetric.ed25519"),
)


class Commands:
    """The side of the test. `talkative`: every command logs as those do that run for days."""

    def __init__(self, folder: Path, *, talkative: bool = False) -> None:
        self._out, self._err = folder / "out", folder / "err"
        self._talkative = talkative
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.commands"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"words": words, "out": str(self._out), "err": str(self._err), "talkative": self._talkative}
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline()
        assert said, "the process that starts commands has ended"
        return subprocess.CompletedProcess(words, int(said), self._out.read_text("utf-8"), self._err.read_text("utf-8"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


def main() -> int:
    """Serve until the other side is gone. Single-threaded, so that its children are born whole."""
    for name in IMPORTS:
        import_module(name)
    for line in sys.stdin.buffer:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            return _be_the_child(order)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()
    return 0


def _be_the_child(order: dict[str, Any]) -> int:
    for number, path in ((1, order["out"]), (2, order["err"])):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(file, number)
        os.close(file)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.argv = ["storeside", *order["words"]]
    if order["talkative"]:
        storeside.TALKATIVE = ([],)
    return storeside.main(order["words"])


if __name__ == "__main__":
    sys.exit(main())
