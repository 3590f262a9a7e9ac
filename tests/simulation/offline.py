"""Seventy-two hours without a line at a full day's load, then the line heals: the count of what came of it.

    storeside simulate --offline-hours 72 --devices 10

Real devices, real agents, real central, one virtual time. What is assumed:

- Load: an associate uses a tablet two hundred times a day (docs of the experience: "two hundred times a day with one
  hand"), here 60 hand-overs, 25 returns, 80 stock adjustments, 40 steps of help calls and 3 undone hand-overs in ten
  opening hours; a kiosk sees 100 calls for help of which 20 are taken back. Nobody has a better day because the line is
  gone. One action in ten is tapped twice.
- Three tablets and two kiosks share a store. They know the same orders and do not know of each other: an eighth of what
  is done to orders is done to one that a colleague has just had, the rest meets by chance.
- Central goes on: six things an hour in each store by day, a stock import at night. It cancels orders and hands some
  over that the devices still show as waiting.
- Twice the line flickers: a batch arrives, its answer does not.
- Every night the batteries run empty: programs end without being asked.
- Between two actions an agent tries again once in ten minutes. It would do so four times a minute; nothing but the
  count of failed attempts comes of the others.
- The line carries 2 Mbit/s for all of them together, nothing compressed. Central's own time is not part of the virtual
  time; the real one is told beside it.
"""

from __future__ import annotations

import gc
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from heapq import heapify, heappop
from pathlib import Path
from random import Random

from sync.messages import PAGE_ROWS
from tests.simulation.books import Books
from tests.simulation.chain import LINE_BYTES_S, ROLES, STORES, Chain
from tests.simulation.checks import CURSORS, Checker, Violation
from tests.simulation.machine import Files, Machine
from tests.simulation.shift import OPEN_HOURS, TABLET_DAY, Shift
from tests.simulation.stage import CHANCE, staged
from tests.simulation.verdict import Audit, people_known

SEED = 72
HEALED_WITHIN_S = 60.0
SETTLED_WITHIN_S = 4 * 3600.0
CALLS_BEFORE = 6
TRIED_EVERY_S = 600.0
LATER_S = 600.0
"""The line is back a little after the hours asked for, so that what is to happen then has happened."""
SILENT_HOURS = 72
FLICKERS = (0.4, 0.8)
DAY_S = 86_400.0
MOST_TOLD = 20
FILES = ("core.db", "outbox.journal")


@dataclass
class Told:
    """The figures of a run. `odd` is everything that is not as it should be."""

    odd: list[str] = field(default_factory=list)
    rows: list[tuple[str, str]] = field(default_factory=list)
    drained_s: float = 0.0
    carried_s: float = 0.0
    """How long the bytes of the line alone took until then, one after the other."""
    sizes: dict[str, dict[str, int]] = field(default_factory=dict)
    largest: tuple[int, int, str] = (0, 0, "")


def offline(hours: float, devices: int) -> int:
    """0 when every action came out as it should, 1 otherwise."""
    with staged(PAGE_ROWS) as folder:
        told = passed(folder, hours, devices)
    width = max(len(name) for name, _ in told.rows)
    print("\n".join(f"{name:<{width}}  {value}" for name, value in told.rows))
    print(f"{'violations':<{width}}  {len(told.odd)}")
    for words in told.odd[:MOST_TOLD]:
        print(f"  {words}")
    return 1 if told.odd else 0


def passed(folder: Path, hours: float, devices: int) -> Told:
    """Live through it on the stage (`staged`)."""
    chain, _, told = lived(folder, hours, devices)
    chain.close()
    return told


def lived(folder: Path, hours: float, devices: int) -> tuple[Chain, Shift, Told]:
    """The chain as it is afterwards, and what was done."""
    CHANCE.random = Random(SEED)
    chain, told = Chain(folder), Told()
    began, cpu = time.perf_counter(), time.process_time()
    shift = _before(chain, hours, devices)
    told.sizes["before"] = _sizes(chain)
    ready = time.perf_counter()
    chain.books = Books.opened(chain.office.raw)
    chain.parted_stores |= set(STORES)
    checker = Checker(chain)
    _alone(chain, shift, chain.ticks, hours)
    told.odd += _private(chain, shift, hours)
    told.largest = max((*_outbox(machine), machine.name) for machine in chain.machines)
    told.sizes["offline"] = _sizes(chain)
    waiting = sum(_outbox(machine)[0] for machine in chain.machines)
    healing = time.perf_counter()
    _heal(chain, told)
    healed = time.perf_counter()
    told.sizes["after"] = _sizes(chain)
    audit = Audit(chain, shift)
    told.odd += [*audit.odd(), *_checked(checker)]
    if told.drained_s > HEALED_WITHIN_S + told.carried_s:
        told.odd.append(f"the outboxes were empty only {told.drained_s:.1f} s after the line was back")
    _tell(told, chain, shift, audit, waiting)
    took = f"{ready - began:.1f} s to set up, {healing - ready:.1f} s for the time alone"
    told.rows.append(("real time", f"{took}, {healed - healing:.1f} s to drain"))
    told.rows.append(("of one core", f"{time.process_time() - cpu:.1f} s"))
    return chain, shift, told


# --- the days


def _before(chain: Chain, hours: float, devices: int) -> Shift:
    """A chain that works: everybody has everything, and some calls are waiting."""
    chain.stock_up()
    random = Random(SEED)
    days = max(1.0, hours / 24)
    known: dict[str, list[str]] = {}
    for index, store in enumerate(STORES):
        tablets = [role for role in ROLES[store][: (devices + 1 - index) // 2] if role != "kiosk"]
        hand_overs = int(TABLET_DAY["hand_over"] * days * max(1, len(tablets)))
        known[store] = chain.place(store, hand_overs + 20, random)
        known[store] += chain.place(store, hand_overs // 3 + 20, random, "handed_over")
    for index in range(devices):
        store = STORES[index % 2]
        role = ROLES[store][index // 2 % len(ROLES[store])]
        machine = chain.add(f"{role[:6]}-{store}-{index // 2 + 1}", store, role, Files({}))
        if not chain.join(machine):
            raise Violation("setup", f"{machine.name} could not join")
    shift = Shift(random, known)
    _run(chain, 120.0)
    for machine in chain.machines:
        for _ in range(CALLS_BEFORE):
            shift.does(machine, "call")
    _run(chain, 120.0)
    return shift


def _alone(chain: Chain, shift: Shift, lost_at: float, hours: float) -> None:
    end = lost_at + hours * 3600
    events = list(_events(chain, shift, lost_at, end))
    heapify(events)
    while events:
        at, index, kind = heappop(events)
        chain.ticks = max(chain.ticks, at)
        if index < 0:
            _central(chain, shift, index, kind)
            continue
        machine = chain.machines[index]
        if kind == "night":
            machine.kill()
        elif kind:
            shift.does(machine, kind)
        _try(machine)
    chain.ticks = max(chain.ticks, end + LATER_S)
    for machine in chain.machines:
        _try(machine)


def _events(chain: Chain, shift: Shift, start: float, end: float) -> Iterator[tuple[float, int, str]]:
    """(when, which device or below 0 central, what)"""
    for day in range(int(-(-(end - start) // DAY_S))):
        morning = start + day * DAY_S
        left = (end - morning) / 3600
        for index, machine in enumerate(chain.machines):
            yield from ((morning + after, index, kind) for after, kind in shift.planned(machine, left))
            yield from ((morning + n * TRIED_EVERY_S, index, "") for n in range(int(min(left, 24) * 6)))
            if left >= OPEN_HOURS + 2:
                yield morning + (OPEN_HOURS + 2) * 3600, index, "night"
        for n in range(int(min(left, OPEN_HOURS) * 6)):
            yield from ((morning + n * 600 + 300, -1 - place, "goes on") for place in range(len(STORES)))
        if left >= 17:
            yield morning + 17 * 3600, -1, "import"
    for part in FLICKERS:
        yield start + (end - start) * part, -1, "flicker"


def _central(chain: Chain, shift: Shift, index: int, kind: str) -> None:
    if kind == "import":
        chain.import_stock(shift.random)
        gc.collect()
    elif kind == "flicker":
        chain.flickers = set(chain.machines)
    else:
        chain.go_on(STORES[-1 - index], shift.random)


def _try(machine: Machine) -> None:
    """What the agent has to do at once."""
    for _ in range(8):
        machine.step()
        if machine.due > machine.world.ticks:
            return


def _private(chain: Chain, shift: Shift, hours: float) -> Iterator[str]:
    """After 72 hours without central nobody's data can be read on a device; what waits is there, word for word."""
    silent = hours >= SILENT_HOURS
    for machine in chain.machines:
        known = people_known(machine)
        if silent and known:
            yield f"{machine.name} still knows of {len(known)} people or their orders, {known[0]} for one"
        if not silent and not known:
            yield f"{machine.name} has forgotten everybody too early"
        waiting = dict(machine.rows("SELECT id, payload FROM outbox WHERE verdict IS NULL"))
        answered = {row[0] for row in machine.rows("SELECT id FROM outbox WHERE verdict IS NOT NULL")}
        for one in (done.id for done in machine.done if done.id not in answered):
            if json.loads(waiting.get(one, b"{}")).get("body") != dict(shift.acted[one][1].body):
                yield f"{machine.name} has not kept {one} as it was done"
    if shift.refused_here:
        yield f"{shift.refused_here} actions were not taken by their own device"


# --- the line is back


def _heal(chain: Chain, told: Told) -> None:
    healed_at, chain.carried = chain.ticks, 0
    chain.asked.clear()
    chain.flickers = set()
    chain.parted_stores.clear()
    empty: dict[str, tuple[float, int]] = {}

    def look(machine: Machine) -> None:
        if machine.name not in empty and not machine.records.queue().pending:
            empty[machine.name] = (chain.ticks - healed_at, chain.carried)

    for machine in chain.machines:
        look(machine)
    _run(chain, SETTLED_WITHIN_S, look)
    if len(empty) < len(chain.machines):
        told.odd.append(f"{len(chain.machines) - len(empty)} outboxes were never empty")
        told.drained_s = SETTLED_WITHIN_S
        return
    told.drained_s, carried = max(empty.values())
    told.carried_s = carried / LINE_BYTES_S
    asked = ", ".join(f"{what} {n}" for what, n in chain.asked.most_common(6))
    told.rows += [
        ("outboxes empty", f"{told.drained_s:.1f} s after the line was back (virtual)"),
        ("  of which the line carried", f"{told.carried_s:.1f} s: {carried / 1e6:.1f} MB at {LINE_BYTES_S} B/s"),
        ("replicas at their heads", f"{chain.ticks - healed_at:.1f} s after the line was back (virtual)"),
        ("asked of central for that", asked),
    ]


def _run(chain: Chain, within: float, look: Callable[[Machine], None] = lambda _: None) -> None:
    """Virtual time passes until nobody has anything left to do."""
    until = chain.ticks + within
    idle: set[Machine] = set()
    while busy := [machine for machine in chain.machines if machine not in idle]:
        machine = min(busy, key=lambda one: one.due)
        if machine.due > chain.ticks and _is_done(chain, machine):
            idle.add(machine)
            continue
        if machine.due > until:
            return
        chain.ticks = max(chain.ticks, machine.due)
        heads = chain.office.raw.total_changes
        machine.step()
        look(machine)
        if chain.office.raw.total_changes != heads:
            idle.clear()


def _is_done(chain: Chain, machine: Machine) -> bool:
    if not machine.agent.status.online or machine.records.queue().pending:
        return False
    device = machine.records.device()
    heads = {row[0]: row[1] for row in chain.office.raw.execute("SELECT scope, head FROM scope_head")}
    here = {row[0]: row[2] for row in machine.rows(CURSORS)}
    return device is not None and all(here.get(scope, 0) == heads.get(scope, 0) for scope in device.scopes)


def _checked(checker: Checker) -> Iterator[str]:
    """The invariants of every simulated day as well: I1 to I10 by the checker's own reckoning."""
    try:
        checker.after()
        checker.at_rest()
    except Violation as violation:
        yield str(violation)


# --- figures


def _sizes(chain: Chain) -> dict[str, int]:
    """The largest of each file among the devices, with its log, in bytes."""
    sizes: dict[str, int] = {}
    for machine in chain.machines:
        for name in FILES:
            whole = sum(path.stat().st_size for path in machine.folder.glob(f"{name}*") if path.suffix != ".db-shm")
            sizes[name] = max(sizes.get(name, 0), whole)
    return sizes


def _outbox(machine: Machine) -> tuple[int, int]:
    row = machine.rows("SELECT count(*), coalesce(sum(length(payload)), 0) FROM outbox WHERE verdict IS NULL")[0]
    return int(row[0]), int(row[1])


def _tell(told: Told, chain: Chain, shift: Shift, audit: Audit, waiting: int) -> None:
    kinds: dict[str, Counter[str]] = {}
    reasons: Counter[str] = Counter()
    for one, (_, action) in shift.acted.items():
        verdict, reason = audit.verdicts.get(one, ("lost", ""))
        counts = kinds.setdefault(action.type, Counter())
        counts["acknowledged"] += 1
        counts["taps"] += shift.taps[one]
        counts[verdict] += 1
        reasons[reason] += bool(reason)
    totals = sum(kinds.values(), Counter())
    lines = [(kind, _counts(counts)) for kind, counts in sorted(kinds.items())]
    books = chain.books or Books()
    listed = Counter(row[0] for row in chain.office.raw.execute("SELECT kind FROM conflict"))
    expected = Counter(kind for kind, _, _ in books.conflicts)
    rows, size, name = told.largest
    told.rows[:0] = [
        *lines,
        ("in all", _counts(totals)),
        ("waiting when the line was back", f"{waiting}, at most {rows} on one device ({size / 1e3:.0f} kB, {name})"),
        ("not done for want of an order", f"{shift.idle} times, of what was planned"),
        ("lost, doubled", f"{audit.lost()}, {audit.doubled()}"),
        ("sent again (flickers)", f"{books.again} commands, none with a second effect"),
        ("refused because", ", ".join(f"{reason} {n}" for reason, n in sorted(reasons.items()) if n)),
        ("conflicts listed by central", ", ".join(f"{kind} {n}" for kind, n in sorted(listed.items()))),
        ("conflicts by the books", ", ".join(f"{kind} {n}" for kind, n in sorted(expected.items()))),
        ("central meanwhile", ", ".join(f"{what} {n}" for what, n in sorted(chain.business.items()))),
    ]
    for file in sorted(told.sizes["offline"]):
        sizes = " -> ".join(f"{told.sizes[when].get(file, 0) / 1e3:.0f}" for when in ("before", "offline", "after"))
        told.rows.append((f"largest {file}", f"{sizes} kB (before, offline, after)"))


def _counts(counts: Counter[str]) -> str:
    names = ("acknowledged", "taps", "applied", "rejected", "parked", "lost")
    return "  ".join(f"{name} {counts[name]:>5}" for name in names if counts[name] or name != "lost")
