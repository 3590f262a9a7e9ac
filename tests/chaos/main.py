"""`storeside chaos`: devices, a line with every fault, central and PostgreSQL as processes of their own, killed over
and over; then peace, and a look at what is left. Exit 0: every promise was kept; 1: one was not (the evidence stays).
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import psycopg

from records.files import Safe, connect
from tests.chaos.audit import Audit
from tests.chaos.bank import Bank
from tests.chaos.office import STORES, Office
from tests.chaos.proxy import Proxy, Sky
from tests.chaos.tablet import Tablet
from tests.keys import KEY
from tests.postgres import Postgres

DRAINED_WITHIN_S = 60.0
"""The promise: after everything healed, every outbox is empty by then (sync.md, section 9, I9)."""

LEVEL_WITHIN_S = 180.0
"""Until every replica has caught up; not a promise, only patience."""

PRODUCTS = 5200
"""More than 5,000, so that the catalogue comes as a ready file."""


@dataclass
class Result:
    """What came of it: `findings` are the broken promises."""

    findings: list[str]
    counted: Counter[str]
    fired: Counter[str]
    drained: dict[str, float]
    level: float


class Chaos:
    """One run in `folder`. Every random choice follows from `seed`; what the machine makes of the time does not."""

    def __init__(
        self,
        folder: Path,
        server: Postgres,
        *,
        devices: int,
        seed: int,
        actions_per_s: float = 3.0,
        payments: bool = False,
    ) -> None:
        self.folder = folder
        self.fired: Counter[str] = Counter()
        self._draw = random.Random(seed)
        self._bank = Bank(folder / "bank") if payments else None
        self._office = Office(folder, server, random.Random(self._draw.random()), PRODUCTS, self._bank)
        self._proxy = Proxy(lambda: self._office.port, seed)
        self._sky = Sky(self._proxy, random.Random(self._draw.random()))
        self._tablets = [self._tablet(n, actions_per_s) for n in range(devices)]

    def run(self, seconds: float, say: Callable[[str], None]) -> Result:
        with ExitStack() as ends:
            ends.callback(self._proxy.close)
            ends.callback(self._end_all)
            self._begin(say)
            self._storm(seconds, say)
            say("everything heals")
            drained, level, late = self._heal()
            for tablet in self._tablets:
                tablet.stop()
            self._office.stop()
            say("looking at what is left")
            audit = Audit(self.url, self.devices)
            found = [*late, *audit.findings(), *self._faults_of_ours(), *self._paid_otherwise()]
        self.fired.update(self._proxy.fired)
        self.fired["imports and prices"] = self._office.imports
        return Result(found, audit.counted, self.fired, drained, level)

    @property
    def url(self) -> str:
        """Of central's database."""
        return self._office.url

    @property
    def devices(self) -> dict[str, tuple[Path, Path]]:
        """{name: (folder, ledger)}"""
        return {one.name: (one.folder, one.ledger) for one in self._tablets}

    def _tablet(self, number: int, actions_per_s: float) -> Tablet:
        name = f"device{number + 1}"
        home = self.folder / name
        home.mkdir()
        return Tablet(
            name=name,
            store=STORES[number % len(STORES)],
            role=("associate", "manager", "associate", "kiosk")[number % 4],
            folder=home / "data",
            ledger=home / "ledger",
            log=home / "log",
            door=self._proxy.door(),
            draw=random.Random(self._draw.random()),
            fired=self.fired,
            actions_per_s=actions_per_s,
        )

    # --- before

    def _begin(self, say: Callable[[str], None]) -> None:
        say("central gets its files")
        if self._bank is not None:
            self._bank.start()
        self._office.load()
        self._office.start()
        say(f"{len(self._tablets)} devices join their stores")
        for tablet in self._tablets:
            tablet.start(doomed=False)
        self._wait(self._tablets, lambda tablet: bool(tablet.said.get("install")), 120, "did not join its store")
        self._wait(self._tablets[:1], _has_goods, 120, "did not get its catalogue")

    def _wait(self, tablets: Sequence[Tablet], until: Callable[[Tablet], bool], seconds: float, otherwise: str) -> None:
        end = time.monotonic() + seconds
        while waiting := [tablet for tablet in tablets if not until(tablet)]:
            self._give_codes()
            if time.monotonic() > end or not all(tablet.alive for tablet in waiting):
                raise RuntimeError(f"{waiting[0].name} {otherwise}: see {waiting[0].log}")
            time.sleep(0.05)

    def _give_codes(self) -> None:
        """To new devices, and to those that say they were copied or restored: staff let them join again."""
        for tablet in self._tablets:
            if tablet.alive and tablet.needs_code:
                tablet.needs_code = False
                self.fired["code given"] += 1
                tablet.order(f"code {self._office.code(tablet.store, tablet.role)}")

    # --- while

    def _storm(self, seconds: float, say: Callable[[str], None]) -> None:
        end = time.monotonic() + seconds
        outages = self._outages()
        imports = time.monotonic()
        minute = 0.0
        for tablet in self._tablets:
            tablet.due = time.monotonic() + tablet.draw.uniform(2, 15)
        while (now := time.monotonic()) < end:
            self._sky.turn(now)
            next(outages)
            self._give_codes()
            for tablet in self._tablets:
                self._live_and_die(tablet, now)
            if now > imports:
                self._office.import_something()
                imports = now + self._draw.uniform(4, 12)
            if now > minute:
                minute = now + 30
                say(self._how_it_is(end - now))
            time.sleep(0.1)

    def _live_and_die(self, tablet: Tablet, now: float) -> None:
        if tablet.process is not None and not tablet.alive:
            tablet.bury()
            tablet.due = now + tablet.draw.uniform(0, 3)
        if now < tablet.due:
            return
        if tablet.alive:
            tablet.kill()
            tablet.point = ""
        else:
            self._meddle(tablet)
            tablet.start(doomed=True)
            tablet.due = now + tablet.draw.uniform(3, 25)

    def _meddle(self, tablet: Tablet) -> None:
        """What people do to the folder of a program that does not run."""
        chance = tablet.draw.random()
        if chance < 0.1:  # there is nothing in it that central could not send again
            for path in tablet.folder.glob("catalog.db*"):
                path.unlink()
            self.fired["catalogue deleted"] += 1
        elif chance < 0.2 and tablet.copy.exists():
            self._put_back(tablet)
        elif chance < 0.3 or not tablet.copy.exists():
            shutil.rmtree(tablet.copy, ignore_errors=True)
            shutil.copytree(tablet.folder, tablet.copy)

    def _put_back(self, tablet: Tablet) -> None:
        """An older copy in place of the folder. What waited in the newer one and central never got is gone: nobody
        could keep it, so the ledger excuses it."""
        connection = connect(Safe(tablet.folder, KEY), "core", writable=False)  # the catalogue may be gone just now
        waiting = [row[0] for row in connection.execute("SELECT id FROM outbox WHERE verdict IS NULL")]
        connection.close()
        with tablet.ledger.open("ab") as ledger:
            ledger.write(json.dumps({"taken_back": waiting}).encode() + b"\n")
        shutil.rmtree(tablet.folder)
        shutil.copytree(tablet.copy, tablet.folder)
        self.fired["folder put back from a copy"] += 1

    def _outages(self) -> Iterator[None]:
        """Central and its database die now and then, one step at each call."""
        while True:
            yield from _pause(self._draw.uniform(8, 25))
            if self._bank is not None and self._draw.random() < 0.3:
                self._bank.kill()
                self.fired["payment provider killed"] += 1
                yield from _pause(self._draw.choice((0.0, 0.5, 4.0)))
                self._bank.start()
            elif self._draw.random() < 0.35:
                self._office.crash_database()
                self.fired["PostgreSQL stopped at once"] += 1
            else:
                self._office.kill()
                self.fired["central killed"] += 1
                yield from _pause(self._draw.choice((0.0, 0.5, 4.0)))
                self._office.start()

    def _how_it_is(self, left: float) -> str:
        waiting = sum(tablet.said.get("pending", 0) for tablet in self._tablets)
        faults = sum(self._proxy.fired.values())
        deaths = sum(n for what, n in self.fired.items() if "kill" in what)
        return f"{left:4.0f} s left: {faults} faults on the line, {deaths} processes killed, {waiting} actions waiting"

    # --- after

    def _heal(self) -> tuple[dict[str, float], float, list[str]]:
        """Everybody back, nobody acts. How long until each outbox was empty and until all replicas had caught up."""
        self._office.kill()
        self._office.start()
        self._office.wait_for_import()
        for tablet in self._tablets:
            if not tablet.alive or tablet.point:
                if tablet.alive:
                    tablet.kill()
                tablet.bury()
                tablet.start(doomed=False)
            tablet.order("quiet")
        self._proxy.heal()
        healed = time.monotonic()
        return self._drained(healed)

    def _drained(self, healed: float) -> tuple[dict[str, float], float, list[str]]:
        drained: dict[str, float] = {}
        level, settled, end = 0.0, self._bank is None, healed + LEVEL_WITHIN_S
        while time.monotonic() < end and not level:
            self._give_codes()
            for tablet in self._tablets:
                if tablet.said.get("pending") == 0:
                    drained.setdefault(tablet.name, tablet.said["at"] - healed)
                else:
                    drained.pop(tablet.name, None)
            if len(drained) == len(self._tablets) and not settled:
                settled, paying = True, time.monotonic()
                self._all_paid()
                end += time.monotonic() - paying
            if len(drained) == len(self._tablets) and self._level() and not self._office.owed():
                level = time.monotonic() - healed
            time.sleep(0.1)
        late = [
            f"{tablet.name}: after {DRAINED_WITHIN_S:.0f} s of peace {tablet.said.get('pending')} actions still waited "
            f"({tablet.said.get('state')}, {tablet.said.get('problem')})"
            for tablet in self._tablets
            if drained.get(tablet.name, LEVEL_WITHIN_S) > DRAINED_WITHIN_S
        ]
        return drained, level, late

    def _all_paid(self) -> None:
        """Central died between money and note over and over: what waits for a lease, or to be asked, gets its turn."""
        assert self._bank is not None
        self._office.kill()
        self._bank.let_time_pass(self.url)
        self._office.start()

    def _paid_otherwise(self) -> list[str]:
        if self._bank is None:
            return []
        self.fired["payments"] = self._bank.count()
        with psycopg.connect(self.url) as central:
            return list(self._bank.odd(central))

    def _level(self) -> bool:
        """Whether every device stands where central stands."""
        heads = self._office.heads()
        return all(
            tablet.said["cursors"].get(scope) == head
            for tablet in self._tablets
            for scope, head in heads.items()
            if scope in tablet.said["cursors"]
        )

    def _faults_of_ours(self) -> list[str]:
        """Exceptions that nobody expected, from the logs; and programs that ended by themselves."""
        found = [what for what in self.fired if what.startswith("!")]
        for tablet in self._tablets:
            lines = tablet.log.read_text(errors="replace").splitlines()
            bad = [line for line in lines if '"exception"' in line or line.startswith("Traceback")]
            found += [f"{tablet.name} met an exception that nobody expected: {line[:300]}" for line in bad]
        return found

    def _end_all(self) -> None:
        for tablet in self._tablets:
            if tablet.alive:
                tablet.kill()
        self._office.stop()
        if self._bank is not None:
            self._bank.kill()


def _has_goods(tablet: Tablet) -> bool:
    """Whoever knows articles and prices exchanges them; the others are killed while they get them."""
    there = tablet.said.get("cursors", {})
    return all(there.get(scope, [0, 0])[1] > 0 for scope in ("catalog:main", "price:main"))


def _pause(seconds: float) -> Iterator[None]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield


def show(result: Result) -> str:
    """The table at the end."""
    lines = ["", "What happened on the way"]
    lines += [f"  {n:>8}  {what}" for what, n in sorted(result.fired.items())]
    lines += ["", "What central answered"]
    lines += [f"  {n:>8}  {what}" for what, n in sorted(result.counted.items())]
    worst = max(result.drained.values(), default=0.0)
    lines += ["", f"Outboxes empty after {worst:.1f} s at the worst (promised: {DRAINED_WITHIN_S:.0f} s)"]
    lines += [f"Replicas level after {result.level:.1f} s" if result.level else "The replicas did not become level"]
    lines += ["", f"Broken promises: {len(result.findings)}", *(f"  ! {one}" for one in result.findings[:50])]
    return "\n".join(lines)


def once(
    folder: Path, *, seconds: float, devices: int, seed: int, say: Callable[[str], None], payments: bool = False
) -> Result:
    """One run with a PostgreSQL of its own."""
    folder.chmod(0o755)  # PostgreSQL runs as somebody else
    server = Postgres(folder / "postgres", durable=True)
    try:
        return Chaos(folder, server, devices=devices, seed=seed, payments=payments).run(seconds, say)
    finally:
        server.stop()


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="storeside chaos", description="Break everything, then look what is left.")
    parser.add_argument("--minutes", type=float, default=2.0, metavar="M", help="of breaking (default %(default)s)")
    parser.add_argument("--devices", type=int, default=4, metavar="N", help="how many (default %(default)s)")
    parser.add_argument("--seed", type=int, default=None, metavar="S", help="the choices of a former run")
    parser.add_argument("--payments", action="store_true", help="with a payment provider that loses answers and dies")
    options = parser.parse_args(argv)
    seed = random.SystemRandom().randrange(1 << 30) if options.seed is None else options.seed
    folder = Path(tempfile.mkdtemp(prefix="storeside-chaos-"))
    started = time.monotonic()

    def say(words: str) -> None:
        print(f"{time.monotonic() - started:6.1f} s  {words}", flush=True)

    say(f"seed {seed}, in {folder}")
    try:
        seconds, devices = options.minutes * 60, options.devices
        result = once(folder, seconds=seconds, devices=devices, seed=seed, say=say, payments=options.payments)
    except RuntimeError as error:
        print(f"storeside chaos: {error}", file=sys.stderr)
        return 1
    print(show(result))
    if result.findings:
        print(f"\nThe evidence is in {folder}")
        return 1
    shutil.rmtree(folder)
    return 0
