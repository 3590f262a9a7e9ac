"""One device: its folder, the real memory and the real agent over it, and everything that may befall it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any, cast

from records import files
from records.files import FolderLock, Safe
from records.outbox import Action
from records.store import Records
from records.unusable import Unusable
from sync.agent import AFTER_A_FAULT_S, Agent
from sync.clocks import Clocks
from sync.pace import LANE0_CAP_S, Pace
from sync.poll import PATIENCE_S
from sync.transport import Transport
from tests.keys import KEY
from tests.simulation.kept import DISKS
from tests.simulation.line import Line
from tests.simulation.office import START
from tests.simulation.stage import CHANCE, HOOKS, Hooks, Inline

if TYPE_CHECKING:
    from tests.simulation.world import World

LEFT_BEHIND = ("core.db-shm", "catalog.db-shm", "writer.lock")
"""What of a device's files means nothing to the next process."""
WATCHED_EVERY_S = 5.0
SERVER = "https://central.example"


@dataclass(frozen=True, slots=True)
class Done:
    """An action that this device has acknowledged to a person. `state` is what it made of its task, "" for others."""

    id: str
    kind: str
    lane: int
    target: str = ""
    state: str = ""
    undoes: str = ""


@dataclass
class Files:
    """A device's disk at one moment."""

    content: dict[str, bytes]
    done: list[Done] = field(default_factory=list)
    rotten: frozenset[tuple[str, str]] = frozenset()
    rotten_outbox: bool = False
    """What has rotted is copied as well."""


class Still(Agent):
    """The real agent, stepped by the simulation: a worker that the watchdog hires gets no thread."""

    def _spawn(self, name: str, run: Callable[..., None], *args: object) -> None:
        return

    def watch(self) -> None:
        self._watch()

    def sticks(self) -> None:
        """A bug nobody knows of: the worker does nothing any more."""
        from sync.plan import Rest

        self._worker.step = lambda: Rest(self._clocks.ticks() + 1e9)  # type: ignore[method-assign]

    def held(self, seconds: float) -> None:
        """The server keeps the question about news for as long."""
        self._poll._pace = Pace(LANE0_CAP_S).resting(self._clocks.ticks() + seconds)

    def session_installs(self) -> tuple[str, ...]:
        return self._asking.install, self._working.install


class Machine:
    """`done` is what people were told is done, kept outside of the device; `slow` is bytes a second, 0 for fast."""

    def __init__(self, world: World, name: str, store: str, role: str, folder: Path) -> None:
        self.world, self.name, self.store, self.role, self.folder = world, name, store, role, folder
        self.skew = 0.0
        self.trouble = self.strikes = ""
        self.slow = 0
        self.patience: dict[str, float] = {}
        """Until when the server asked it to wait, and with what."""
        self.impatient = ""
        self.parted = False
        self.stuck_at: float | None = None
        self.rotten: set[tuple[str, str]] = set()
        self.rotten_outbox = False
        self.copy: Files | None = None
        self.done: list[Done] = []
        self.gone: set[str] = set()
        """Ids whose only trace was on a disk that is no more."""
        self.seen = -1
        """`commits` at the last look of the checker."""
        self.generation = 0
        self.due = self.watched_at = 0.0
        self.hooks = Hooks()
        self.open()

    # --- the process

    def now(self) -> datetime:
        return START + timedelta(seconds=self.world.ticks + self.skew)

    def open(self) -> None:
        """The program starts."""
        HOOKS[self.folder] = self.hooks
        self.records = Records.open(self.folder, key=KEY, now=self.now, ballast_bytes=0)
        self.line = Line(self.world, self)
        self.patience.clear()
        self.agent = Still(self.records, dial=self._dial, clocks=self._clocks())
        self.due = self.world.ticks
        self.seen = -1
        self.stuck_at = None

    def rested(self) -> None:
        """Its files were written anew without what was erased just before: that need not be done again at once."""
        self.records._erasure._looked, self.records._erasure._stale = self.now(), False

    def _dial(self, _server: str) -> Transport:
        return self.line

    def _clocks(self) -> Clocks:
        world = self.world
        return Clocks(now=self.now, ticks=lambda: world.ticks, draw=CHANCE.draw, sleep=world.sleep)

    def step(self) -> None:
        """One step of the agent, what waited for a quiet moment, and a look of the watchdog. As its threads do, the
        agent tries later what its own disk did not take."""
        try:
            self.due = self.agent.step()
        except Unusable:
            self.due = self.world.ticks + AFTER_A_FAULT_S
        for writer in self.records._writers.values():
            cast("Inline", writer).idle()
        if self.world.ticks >= self.watched_at + WATCHED_EVERY_S:
            self.watched_at = self.world.ticks
            self.agent.watch()

    def held(self) -> None:
        """Central keeps the question about news, as it does where the one who asks can wait."""
        self.line.unchanged = False
        self.agent.held(PATIENCE_S)

    def told(self) -> None:
        """There may be news: what was held is answered."""
        self.agent.held(0.0)
        self.due = min(self.due, self.world.ticks)

    def act(self, action: Action) -> bool:
        """Whether the person was told that it is done."""
        try:
            self.records.act(action).result(timeout=0)
        except Unusable:
            return False
        return True

    def kill(self) -> None:
        """The process ends at once; what is in the files stays."""
        files = self.files()
        self.abandon()
        self.install(files)
        self.open()

    def abandon(self) -> None:
        for writer in self.records._writers.values():
            if isinstance(writer, Inline):
                writer.abandon()
        self.records._readers.close()
        lock = self.records._lock
        if isinstance(lock, FolderLock):
            lock.free()

    def forget(self) -> None:
        """Nobody looks at it any more. Its parts know each other in circles, which nobody collects on this stage: cut
        open, all of it is gone at once."""
        for part in (*self.records._writers.values(), self.records, self.agent._worker, self.agent._poll, self.agent):
            vars(part).clear()
        vars(self).clear()

    # --- the disk

    def files(self) -> Files:
        with os.scandir(self.folder) as entries:
            kept = sorted(entry.path for entry in entries if entry.is_file() and entry.name not in LEFT_BEHIND)
        content = {path.rpartition("/")[2]: Path(path).read_bytes() for path in kept}
        return Files(content, list(self.done), frozenset(self.rotten), self.rotten_outbox)

    def install(self, files: Files) -> None:
        """Replace the disk; the program must not be running."""
        self.generation += 1
        HOOKS.pop(self.folder, None)
        if self.folder not in DISKS:
            rmtree(self.folder)
        self.folder = self.world.folder / f"{self.name}-{self.generation}"
        self.folder.mkdir()
        for name, content in files.content.items():
            (self.folder / name).write_bytes(content)

    # --- what the checker reads, in its own SQL

    def waiting(self) -> list[str]:
        """Ids of actions without a verdict."""
        return [row[0] for row in self.rows("SELECT id FROM outbox WHERE verdict IS NULL ORDER BY lane, seq")]

    def rows(self, sql: str, *values: object) -> list[Any]:
        with self.records._readers.read() as connection:
            found: list[Any] = connection.execute(sql, values).fetchall()
        return found

    def write(self, sql: str, *values: object) -> None:
        """Behind the product's back, as rot does it: on a connection of its own, which nobody watches."""
        connection = files.connect(Safe(self.folder, KEY), "core", writable=True)
        connection.execute(sql, values)
        connection.close()
        self.hooks.moves["core"] += 1
