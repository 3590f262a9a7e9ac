"""What a device does in a day, by hand and by seed, against an invented central, while it is killed, cut off from power
or refused by its disk. `run` is the child; what central says is in `tests.chaos.feed`.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from records.files import home
from records.ids import uuid7
from records.outbox import Action, OutboxRow, Overlay, Settled, Verdict
from records.store import Records, Unusable
from shop.lookups import Device
from sync.pages import read_page
from tests.chaos import feed
from tests.chaos.feed import CHUNK, SCOPES, START
from tests.keys import KEY

BALLAST = 64 * 1024


def device(number: int) -> Device:
    at = START + timedelta(minutes=number)
    return Device(f"dev-{number}", "S01", "associate", "Tablet", "http://127.0.0.1:1", SCOPES, at)


class Ledger:
    """What was promised, told to somebody outside at the moment of the promise."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(self, **facts: Any) -> None:
        os.write(self._handle, json.dumps(facts).encode() + b"\n")


VERDICTS: tuple[Verdict, ...] = ("applied", "applied", "applied", "duplicate", "rejected", "parked")


@dataclass
class Day:
    """One seeded run of flows. Time passes only by itself."""

    records: Records
    ledger: Ledger
    draw: random.Random
    time: datetime
    shelf: Path
    """Where ready files lie, at central."""
    gens: dict[str, int]
    """The generation of each scope at central."""

    def now(self) -> datetime:
        self.time += timedelta(milliseconds=7)
        return self.time

    # --- people

    def act(self) -> None:
        """One to four actions at once, as fast hands make them."""
        made = [self._action() for _ in range(self.draw.randint(1, 4))]
        for one in made:
            self.ledger.tell(began=one.id, lane=one.lane)
        waiting = [(one, self.records.act(one)) for one in made]
        for one, done in waiting:
            done.result(30)
            self.ledger.tell(acted=one.id, lane=one.lane)

    def double_tap(self) -> None:
        """The same action twice before the first is written, and once more later."""
        one = self._action()
        self.ledger.tell(began=one.id, lane=one.lane)
        for done in (self.records.act(one), self.records.act(one)):
            done.result(30)
        self.ledger.tell(acted=one.id, lane=one.lane)
        self.records.act(one).result(30)

    def _action(self) -> Action:
        number, lane = self.draw.randrange(50), self.draw.choice((0, 0, 1, 2))
        body = {"task": f"t{number}", "note": "ä" * self.draw.randrange(200)}
        over = Overlay("task", f"t{number}", {"state": "waiting", "made_at": self.time.isoformat(), "n": number})
        more = (Overlay("stock", f"stock-{number}", {"demand": 1}),) if lane == 1 else ()
        made = uuid7(self.now(), self.draw.getrandbits)
        return Action(made, lane, f"task:t{number}", "help.call", body, {"state": "none"}, (over, *more))

    # --- sync

    def settle(self) -> None:
        lane = self.draw.choice((0, 1, 2))
        rows = self.records.pending(lane, self.draw.randint(1, 6))
        if not rows:
            return
        if self.draw.random() < 0.3:
            self.records.tried(lane, [row.seq for row in rows], "The server does not answer.").result(30)
            return
        given = [self._verdict(row) for row in rows]
        for one in given:
            self.ledger.tell(answered=one.id)
        self.records.settle(lane, given).result(30)
        for one in given:
            self.ledger.tell(settled=one.id, verdict=one.verdict)

    def _verdict(self, row: OutboxRow) -> Settled:
        verdict = self.draw.choice(VERDICTS)
        at = {"orders:S01": self.records.cursor("orders:S01").seq + self.draw.randint(-2, 300)}
        return Settled(row.seq, row.id, verdict, "taken", "Too late.", {k: v for k, v in at.items() if v > 0})

    def page(self) -> None:
        scope = self.draw.choice(SCOPES)
        cursor = self.records.cursor(scope)
        gen = cursor.gen or self.gens.setdefault(scope, 1)
        rows = self.draw.choice((1, 7, 60, 250, 450))
        more = self.draw.choice((0, 0, 100))
        page = read_page(feed.page(cursor, gen, rows, cursor.seq + rows + more), cursor, gen, rows, self.now())
        applied = self.records.apply(page).result(30)
        self.ledger.tell(scope=scope, gen=applied.cursor.gen, seq=applied.cursor.seq)

    def confirm(self) -> None:
        self.records.confirm(SCOPES, self.now())

    def restart(self) -> None:
        scope = self.draw.choice(SCOPES)
        gen = self._next_gen(scope)
        self.records.restart_scope(scope, gen).result(30)
        self.ledger.tell(scope=scope, gen=gen, seq=0)

    def take_over(self, of: Sequence[str] = ("catalog:main", "price:main", "avail:north", "stock:S01")) -> None:
        """A ready file in place of pages: chunk by chunk, then in steps. What an earlier life brought is used."""
        scope = self.draw.choice(of)
        gen = self._next_gen(scope)
        offer, data = feed.offered(scope, gen, 300 + gen * 97 % 600, self.shelf)
        self.ledger.tell(anew=scope)
        incoming = self.records.ready_files.incoming(offer)
        while (number := incoming.missing) is not None:
            if not incoming.found():
                incoming.put(data[number * CHUNK : (number + 1) * CHUNK])
        for _ in self.records.ready_files.steps(incoming):
            pass
        self.ledger.tell(scope=scope, gen=gen, seq=offer.head)

    def _next_gen(self, scope: str) -> int:
        self.gens[scope] = max(self.records.cursor(scope).gen, self.gens.get(scope, 1)) + 1
        self.ledger.tell(begins=scope, gen=self.gens[scope])
        return self.gens[scope]

    # --- lanes that begin anew

    def new_epoch(self) -> None:
        """This device or central was restored: some verdicts are forgotten, and the lane counts from 1 again."""
        lane = self.draw.choice((0, 1, 2))
        state = self.records.lane(lane)
        known = (state.epoch, max(0, state.acknowledged - self.draw.randrange(4)))
        self.ledger.tell(again=lane)
        self.records.ask_epoch(lane, f"{self.draw.getrandbits(128):032x}", known).result(30)
        self.records.begin_epoch(lane, state.epoch + 1).result(30)

    def replay(self) -> None:
        """Central was restored, in the same epoch."""
        lane = self.draw.choice((0, 1, 2))
        self.ledger.tell(again=lane)
        self.records.replay(lane, max(0, self.records.acknowledged(lane) - self.draw.randrange(4))).result(30)

    def erase(self) -> None:
        """Days without a word from central: what is personal goes, and the orders are read again."""
        self.ledger.tell(anew="orders:S01")
        self.records.erase_due(self.now() + timedelta(hours=80)).result(30)

    def wrong_pin(self) -> None:
        self.records.note_attempt("A1", self.draw.random() < 0.3).result(30)

    def enrol_anew(self) -> None:
        known = self.records.device()
        number = int(known.install.rpartition("-")[2]) + 1 if known else 1
        self.records.enrolled(device(number), f"token-{number}", bytes(32)).result(30)
        self.ledger.tell(enrolled=f"dev-{number}")


FLOWS: tuple[tuple[int, Callable[[Day], None]], ...] = (
    (10, Day.act),
    (2, Day.double_tap),
    (6, Day.settle),
    (8, Day.page),
    (2, Day.confirm),
    (1, Day.restart),
    (1, Day.take_over),
    (1, Day.enrol_anew),
    (1, Day.new_epoch),
    (1, Day.replay),
    (1, Day.erase),
    (1, Day.wrong_pin),
)


def live(
    folder: Path, ledger: Path, seed: int, rounds: int, tolerant: Callable[[Unusable], None] | None = None
) -> None:
    """Open the folder and do `rounds` things. `tolerant` hears of a disk that refuses; without it the run ends."""
    draw = random.Random(seed)
    at = START + timedelta(minutes=seed % 600)
    telling = Ledger(ledger)
    if draw.random() < 0.4:
        _lose_catalogue(folder, telling)
    records = Records.open(folder, key=KEY, now=lambda: at, ballast_bytes=BALLAST)
    shelf = folder.parent.parent / "shelf"
    shelf.mkdir(exist_ok=True)
    day = Day(records, telling, draw, at, shelf, _generations(ledger))
    try:
        if records.device() is None:
            _tolerated(day.enrol_anew, tolerant)
        if records.cursor("catalog:main").seq == 0:
            _tolerated(partial(day.take_over, ("catalog:main",)), tolerant)
        for _ in range(rounds):
            (flow,) = draw.choices([flow for _, flow in FLOWS], [weight for weight, _ in FLOWS])
            _tolerated(partial(flow, day), tolerant)
    finally:
        records.close()


def _lose_catalogue(folder: Path, ledger: Ledger) -> None:
    """It may be deleted at will: there is nothing in it that central could not send again."""
    for scope in SCOPES:
        if home(scope) == "catalog":
            ledger.tell(anew=scope)
    for path in folder.glob("catalog.db*"):
        path.unlink()


def _generations(ledger: Path) -> dict[str, int]:
    """As far as central had come, from what earlier lives told."""
    told = [json.loads(line) for line in ledger.read_bytes().split(b"\n")[:-1]]
    return {one["begins"]: one["gen"] for one in told if "begins" in one}


def _tolerated(do: Callable[[], None], tolerant: Callable[[Unusable], None] | None) -> None:
    try:
        do()
    except Unusable as refused:
        if tolerant is None:
            raise
        tolerant(refused)


def run(
    folder: str,
    ledger: str,
    seed: int,
    rounds: int,
    days: int = 1,
    point: str | None = None,
    nth: int = 1,
) -> None:
    """The child that is killed: at the `nth` passing of `point`, or by its parent. Each of `days` is one opening."""
    if point is not None:
        from tests.chaos import points

        points.arm(point, nth)
    for day in range(days):
        live(Path(folder), Path(ledger), seed + day, rounds)


def record(work: str, log: str, seed: int, rounds: int, days: int, careless: bool = False) -> None:
    """The child whose writes are recorded: everything below `work`, with the ledger in it. `careless` takes away what
    keeps promises through a power cut, so that the harness can show that it would notice."""
    from tests.chaos.shim import Shim

    if careless:
        _be_careless()
    Shim().watch(Path(work), Path(log))
    for day in range(days):
        live(Path(work) / "data", Path(work) / "ledger", seed + day, rounds)


def _be_careless() -> None:
    from records import files
    from records.journal import Journal

    def forgetful(_journal: Journal) -> None:
        """It will be on the disk some day."""

    files.SYNCHRONOUS["core"] = "NORMAL"
    setattr(Journal, "sync", forgetful)  # noqa: B010 - only here


def refuse(work: str, seed: int, rounds: int, nth: int, count: int, error: int, said: str) -> None:
    """The child whose disk refuses `count` calls from the `nth` on; what became of it is written to `said`."""
    from tests.chaos.shim import Shim

    shim = Shim()
    shim.watch(Path(work) / "data")
    shim.refuse(nth, error, count)
    words: list[str] = []
    ended = ""
    try:
        live(Path(work) / "data", Path(work) / "ledger", seed, rounds, lambda refused: words.append(refused.reason))
    except Unusable as refused:
        ended = refused.reason
    told = {"ended": ended, "words": words, "refused": shim.refused, "calls": shim.calls}
    shim.heal()
    Path(said).write_text(json.dumps(told))
