"""A device in a process of its own, so that what an answer costs it in memory can be measured.

Reads a line of JSON per attack, `{"compare": bool, "act": bool, "until": seconds of its clock, "apart": the least
seconds between two looks at the server when there is nothing else to do}`, and answers with one.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
import time
from pathlib import Path
from typing import Any

import structlog

from records.store import Records
from sync.agent import Agent
from sync.client import Limits
from sync.clocks import Clocks
from sync.transport import Http
from tests.keys import KEY
from tests.sync.conftest import help_call

CALM = {"cursor": "scope, gen, seq, head, round, complete", "outbox": "id, seq, epoch, payload, verdict"}
"""What must not change of tables of which something may: the time of a confirmation, the count of attempts."""
APART = ("sqlite_", "search_", "touched", "lane")


class Hostage:
    def __init__(self, folder: Path) -> None:
        self.records = Records.open(folder, key=KEY)
        self.ticks = 1000.0
        self.agent = Agent(
            self.records,
            dial=lambda server: Http(server, connect_s=0.5),
            clocks=Clocks(ticks=lambda: self.ticks, draw=lambda: 0.5, sleep=lambda _: None),
            limits=Limits(read_s=0.2, total_s=0.6),
        )

    def rows(self) -> dict[str, str]:
        """A hash of the rows of every table of both files."""
        found: dict[str, str] = {}
        with self.records._readers.read() as connection:
            for schema in ("main", "catalog"):
                tables = connection.execute(f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table'")  # noqa: S608
                for (name,) in tables.fetchall():
                    if not name.startswith(APART):
                        query = f"SELECT {CALM.get(name, '*')} FROM {schema}.{name}"  # noqa: S608
                        rows = sorted(map(repr, connection.execute(query)))
                        found[f"{schema}.{name}"] = hashlib.sha256(repr(rows).encode()).hexdigest()
        return found

    def live(self, seconds: float, apart: float = 0.0) -> float:
        """The longest step, in real seconds."""
        end, longest = self.ticks + seconds, 0.0
        while self.ticks < end:
            began = time.monotonic()
            until = self.agent.step()
            longest = max(longest, time.monotonic() - began)
            rest = max(until - self.ticks, apart) if until > self.ticks else 0.0
            self.ticks = max(self.ticks + 0.01, min(self.ticks + rest, end))
        return longest

    def obey(self, order: dict[str, Any]) -> dict[str, Any]:
        if order.get("act"):
            self.records.act(help_call()).result()
        if order.get("compare"):
            self.agent.compare()
        self.agent.wake()
        before = self.rows()
        _forget_peak()
        resting = _memory("VmRSS")
        longest = self.live(order["until"], order.get("apart", 0.0))
        grown = _memory("VmHWM") - resting
        status, queue = self.agent.status, self.records.queue()
        return {
            "changed": sorted(name for name, rows in self.rows().items() if rows != before.get(name)),
            "grown": grown,
            "longest": longest,
            "problem": status.problem,
            "state": status.state,
            "pending": queue.pending,
            "cursors": {scope: [age.gen, age.seq] for scope, age in self.records.ages().items()},
        }


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _memory(what: str) -> int:
    """Bytes of this process, as the system counts them."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1]) * 1024
    raise LookupError(what)


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    hostage = Hostage(Path(sys.argv[1]))
    for line in sys.stdin:
        print(json.dumps(hostage.obey(json.loads(line))), flush=True)
    hostage.agent.stop()
    hostage.records.close()


if __name__ == "__main__":
    main()
