"""A first sync into the device's files, page by page, and a person who acts meanwhile."""

from __future__ import annotations

import json
import random
import shutil
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from benchmarks.catalogue import PAGE_ROWS, STORE, Catalogue, Sample, device
from benchmarks.figures import Figure, spread
from benchmarks.raw import Raw
from records.feed import Page
from records.files import SCHEMA
from records.ids import uuid7
from records.keys import key_of
from records.outbox import Action, Overlay, Settled
from records.store import Records, utc_now

MOMENTS: Final = (0.0, 0.004, 0.012, None)
"""Seconds after a page was handed over at which a person acts; None: right after it was committed, when the log may be
folded into the file."""
PERSON_EVERY: Final = {"stock": 3}
PERSON_ELSEWHERE: Final = 12
"""Every third page of the file that people write into is disturbed, and every twelfth of the other one."""
IDLE_WRITES: Final = 100
CHANGES: Final = 80
"""Pages of changed stock after the first sync, rows from all over the table, each with a person who acts."""
PERSON_GOAL_MS: Final = 50.0
LANE: Final = 0


@dataclass(frozen=True)
class Filled:
    """A folder with a device of this size; `raw` is the same rows in plain tables."""

    variants: int
    folder: Path
    samples: tuple[Sample, ...]
    pictures: Path

    @property
    def data(self) -> Path:
        return self.folder / "device"

    @property
    def raw(self) -> Path:
        return self.folder / "raw.db"


@dataclass
class _Times:
    """Seconds. `ours` and `raw` are of the same undisturbed pages, by kind of scope."""

    ours: dict[str, list[float]] = field(default_factory=dict)
    raw: dict[str, list[float]] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    person: list[float] = field(default_factory=list)
    person_idle: list[float] = field(default_factory=list)


def filled(work: Path, variants: int) -> tuple[Filled, list[Figure]]:
    """The folder of this size, filled now or kept from before, with the figures of its filling."""
    folder = work / f"variants-{variants}"
    kept = folder / "filled.json"
    known = _read(kept)
    if known is None:
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "pictures").mkdir(parents=True)
        known = _fill(folder, variants)
        kept.write_text(json.dumps(known))
    samples = tuple(Sample(*one) for one in known["samples"])
    return Filled(variants, folder, samples, folder / "pictures"), _figures(variants, _Times(**known["times"]))


def _read(path: Path) -> Any:
    """What was kept, if the files have still the same shape."""
    try:
        known = json.loads(path.read_text())
    except (OSError, ValueError):
        return None
    return known if known.get("schema") == SCHEMA else None


def _fill(folder: Path, variants: int) -> dict[str, Any]:
    catalogue = Catalogue(variants)
    records = Records.open(folder / "device", key=key_of(folder / "device"))
    raw = Raw.fresh(folder / "raw.db")
    times = _Times()
    try:
        records.enrolled(device(), "token", bytes(32)).result()
        _apply_all(records, raw, catalogue.pages(), times)
        _change_all(records, catalogue, times)
        times.person_idle = [_act(records) for _ in range(IDLE_WRITES)]
        _settle(records)
        for name, svg in catalogue.pictures.items():
            records.keep_picture(name, svg)
    finally:
        records.close()
        raw.close()
    samples = [list(asdict(sample).values()) for sample in catalogue.samples]
    return {"schema": SCHEMA, "times": asdict(times), "samples": samples}


def _apply_all(records: Records, raw: Raw, pages: Iterable[Page], times: _Times) -> None:
    disturbed = 0
    for nth, page in enumerate(pages):
        scope = page.scope.partition(":")[0]
        if nth % PERSON_EVERY.get(scope, PERSON_ELSEWHERE) == 0:
            times.person.append(_disturbed(records, page, MOMENTS[disturbed % len(MOMENTS)]))
            disturbed += 1
            raw.apply(page)
            continue
        begin = time.perf_counter()
        records.apply(page).result()
        between = time.perf_counter()
        raw.apply(page)
        times.raw.setdefault(scope, []).append(time.perf_counter() - between)
        times.ours.setdefault(scope, []).append(between - begin)
        times.rows[scope] = times.rows.get(scope, 0) + len(page.rows)


def _change_all(records: Records, catalogue: Catalogue, times: _Times) -> None:
    scope = f"stock:{STORE}"
    dice = random.Random(catalogue.variants)
    for nth in range(CHANGES):
        cursor = records.cursor(scope)
        chosen = dice.sample(catalogue.samples, min(PAGE_ROWS, len(catalogue.samples)))
        body = {"on_hand": nth, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}
        rows = [["stock", one.variant, cursor.seq + at + 1, nth + 2, body] for at, one in enumerate(chosen)]
        head = cursor.seq + len(rows)
        page = Page(scope, cursor.gen, cursor.seq, head, head, rows, utc_now())
        times.person.append(_disturbed(records, page, MOMENTS[nth % len(MOMENTS)]))


def _disturbed(records: Records, page: Page, moment: float | None) -> float:
    applied = records.apply(page)
    if moment is None:
        applied.result()
    elif moment:
        time.sleep(moment)
    waited = _act(records)
    applied.result()
    return waited


def _act(records: Records) -> float:
    """A help call, from the tap to the commit."""
    task = uuid7(utc_now())
    changes = {"kind": "help", "state": "waiting", "reason": "advice", "made_at": utc_now().isoformat()}
    begin = time.perf_counter()
    action = Action(task, LANE, f"task:{task}", "help.call", {"task": task}, overlay=(Overlay("task", task, changes),))
    records.act(action).result()
    return time.perf_counter() - begin


def _settle(records: Records) -> None:
    """Central's verdicts, so that the folder is that of a device with nothing to send."""
    while rows := records.pending(LANE, 500):
        records.settle(LANE, [Settled(row.seq, row.id, "rejected", "bench", "") for row in rows]).result()


def _figures(variants: int, times: _Times) -> list[Figure]:
    figures = []
    for scope in ("catalog", "price", "avail", "stock"):
        ours, raw = times.ours.get(scope, []), times.raw.get(scope, [])
        if not ours:
            continue
        note = f"{times.rows[scope] / sum(ours):,.0f} rows/s"
        what = f"apply a page: {scope}"
        figures.append(Figure(what, variants, spread(ours), sum(ours) / sum(raw), "sqlite3 executemany", note=note))
    idle = spread(times.person_idle)
    figures.append(Figure("a person's write, nothing else going on", variants, idle))
    if times.person:
        waited = spread(times.person)
        ratio, than = waited.p99 / idle.p99, "p99 with nothing else going on"
        what = "a person's write while pages are applied"
        figures.append(Figure(what, variants, waited, ratio, than, PERSON_GOAL_MS, "most"))
    return figures


def refreshed(records: Records) -> None:
    """Make a kept folder as current as one that was synced just now: ages decide what a page says."""
    records.confirm(device().scopes, datetime.now(UTC))
