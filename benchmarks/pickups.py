"""A tablet with many open pickups: the list painted, filtered, searched; a pick from its scan to the painted page.

The real program, rendered in software, without a screen and without a line to central: every pick is saved on the disk
before it shows. A frame counts when it was swapped after the page's state had become that of what was asked. A pick is
confirmed first, with the article still there that it was of; the page turns to the next one a moment later.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from benchmarks.catalogue import GEN, SCOPES, STORE, Catalogue, Sample, device
from benchmarks.figures import Figure, Part, spread
from benchmarks.scans import BASELINE, FRAME_MS, QUIET_S
from records.feed import Page

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtQuick import QQuickItem

    from associate.main import Program
    from records.store import Records

LIST_GOAL_MS: Final = 100.0
PATIENCE_S: Final = 60.0
ARTICLES: Final = 240
QUERIES: Final = ("7", "10", "1004", "an", "ben", "zz", "")
PERSON: Final = "lena"
STAFF: Final = {PERSON: "Lena Petersen", "ingrid": "Ingrid Halvorsen"}
BUYERS: Final = {"C1": "Anna", "C2": "Ben", "C3": "Mara", "C4": "Yusuf"}


class Telling(Protocol):
    """Tells that what it shows has changed."""

    @property
    def changed(self) -> SignalInstance: ...


class Eyes:
    """Watches one running tablet."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._last_swap = 0.0
        self._shown = self._swapped_at = self._swapped_then = 0.0
        self._turned: Callable[[], bool] = lambda: False
        self.worked = 0.0
        """Seconds of the GUI thread's processor time, of what was measured last."""
        self.saved = 0.0
        """Seconds from when a step was given to the records until it was on the disk, of what was measured last."""
        program.window.frameSwapped.connect(self._swapped)
        self._watch_saves(program.records)

    def _watch_saves(self, records: Any) -> None:
        act: Callable[[Any], Future[None]] = records.act

        def timed(action: Any) -> Future[None]:
            begin = time.perf_counter()
            future = act(action)
            future.add_done_callback(lambda _: self._kept(time.perf_counter() - begin))
            return future

        records.act = timed

    def _kept(self, seconds: float) -> None:
        self.saved = seconds

    def painted(self, model: Telling, true: Callable[[], bool], do: Callable[[], object]) -> float:
        """Seconds from `do` to the frame that shows it: the first one after `model` has told that it is `true`."""
        self._shown = self._swapped_at = 0.0

        def changed() -> None:
            if not self._shown and true():
                self._shown = time.perf_counter()

        model.changed.connect(changed)
        worked, begin = time.thread_time(), time.perf_counter()
        do()
        self._until(lambda: self._swapped_at > 0)
        model.changed.disconnect(changed)
        self.worked -= worked
        return self._swapped_at - begin

    def turned(self, true: Callable[[], bool], since: float) -> float:
        """Seconds from `since` to the first frame with which it is `true`, begun while it was not."""
        self._swapped_then, self._turned = 0.0, true
        self._until(lambda: self._swapped_then > 0)
        return self._swapped_then - since

    def redraw(self) -> float:
        """Seconds to paint all of the page that is there once more: moved by a pixel, nothing of it laid out anew."""
        page = self._program.window.contentItem()
        self._swapped_at = 0.0
        worked = time.thread_time()
        begin = self._shown = time.perf_counter()
        page.setX(1 - page.x())
        self._until(lambda: self._swapped_at > 0)
        self.worked -= worked
        return self._swapped_at - begin

    def rest(self) -> None:
        """Until the page is at rest."""
        self._program.frame.background.idle()
        self._last_swap = time.perf_counter()
        self._until(lambda: time.perf_counter() - self._last_swap > QUIET_S)

    def _until(self, true: Callable[[], bool]) -> None:
        from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

        tick = QTimer(interval=20)
        tick.start()
        end = time.perf_counter() + PATIENCE_S
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise TimeoutError("the screen did not show what was asked")
        tick.stop()

    def _swapped(self) -> None:
        self._last_swap = time.perf_counter()
        if self._shown and not self._swapped_at:
            self._swapped_at, self.worked = self._last_swap, time.thread_time()
        if not self._swapped_then and self._turned():
            self._swapped_then = self._last_swap


def measure(work: Path, *, orders: int, picks: int, looks: int) -> list[Figure]:
    """`orders` open pickups; `picks` scans for ten orders together, as many for one at a time; `looks` at the list."""
    folder = work / "pickups"
    shutil.rmtree(folder, ignore_errors=True)
    _fill(folder, orders)
    with _tablet(folder) as program:
        eyes = Eyes(program)
        lists = _of_the_list(program, eyes, looks)
        together = _together(program, eyes, picks)
        alone = _alone(program, eyes, picks)
    return _figures(orders, lists, together, alone)


# --- what is measured

Times = list[tuple[float, float]]
"""(seconds on the clock, seconds of the GUI thread's processor)."""
SAVED: Final = "saved"
"""Of a pick: until the disk has it."""
TURNED: Final = "turned"
"""Of a pick that was the last of its article: until the next one stands on the page, its motion over."""


def _of_the_list(program: Program, eyes: Eyes, looks: int) -> dict[str, Times]:
    tablet, pickups = program.models.tablet, program.models.pages.pickups
    found: dict[str, Times] = {"opened": [], "filtered": [], "searched": []}
    redrawn: Times = []
    for nth in range(looks):
        tablet.go("stock")
        eyes.rest()
        took = eyes.painted(program.models.router, lambda: True, lambda: tablet.go("pickups"))
        found["opened"].append((took, eyes.worked))
        eyes.rest()
        for group in ("late", "pick", "ready", ""):
            took = eyes.painted(pickups, lambda: True, lambda group=group: pickups.choose(group))  # type: ignore[misc]
            found["filtered"].append((took, eyes.worked))
            eyes.rest()
        query = QUERIES[nth % len(QUERIES)] or "5"
        for text in (query, ""):
            took = eyes.painted(pickups, lambda: True, lambda text=text: pickups.search(text))  # type: ignore[misc]
            found["searched"].append((took, eyes.worked))
            eyes.rest()
        redrawn.append((eyes.redraw(), 0.0))
        eyes.rest()
    return found | {BASELINE: redrawn}


def _together(program: Program, eyes: Eyes, picks: int) -> dict[str, Times]:
    """Ten orders again and again, as many as it takes for `picks` scans."""
    tablet, pages = program.models.tablet, program.models.pages
    found = _nothing()
    while len(found["pick"]) < picks:
        tablet.go("pickups")
        pages.pickups.pick_together(True)
        pages.pickups.take_next()
        tablet.begin_batch()
        eyes.rest()
        pages.batch.label(False)
        eyes.rest()
        while pages.batch.state.phase == "walking" and len(found["pick"]) < picks:
            _scan(program, eyes, pages.batch, found)
        pages.batch.leave()
        eyes.rest()
    return found


def _alone(program: Program, eyes: Eyes, picks: int) -> dict[str, Times]:
    """One order after the other."""
    tablet, pages = program.models.tablet, program.models.pages
    found = _nothing()
    while len(found["pick"]) < picks:
        pages.pickups.choose("pick")
        shown: Any = pages.pickups.rows
        number = next(row.id for row in shown.rows if not row.claimed and row.done == 0)
        tablet.open_pick(number)
        eyes.rest()
        while pages.pick.state.phase == "picking" and len(found["pick"]) < picks:
            _scan(program, eyes, pages.pick, found)
        tablet.go("pickups")
        eyes.rest()
    return found


def _nothing() -> dict[str, Times]:
    return {"pick": [], SAVED: [], TURNED: [], BASELINE: []}


def _scan(program: Program, eyes: Eyes, page: Any, found: dict[str, Times]) -> None:
    """One unit of the article in front."""
    faces = list(_faces(program.window.contentItem()))
    done, gtin, phase = page.state.done, page.state.at.gtin, page.state.phase
    begin = time.perf_counter()
    took = eyes.painted(page, lambda: page.state.done > done, lambda: program.scanner.inject(gtin))
    found["pick"].append((took, eyes.worked))
    found[SAVED].append((eyes.saved, 0.0))
    if page.state.turning:
        turned = eyes.turned(
            lambda: not page.state.turning and not any(face.property("turning") for face in faces), begin
        )
        if page.state.phase == phase:
            found[TURNED].append((turned, 0.0))
    eyes.rest()
    found[BASELINE].append((eyes.redraw(), eyes.worked))
    eyes.rest()


def _faces(item: QQuickItem) -> Iterator[QQuickItem]:
    """The two places for an article of each page; those that cannot be seen as well."""
    for child in item.childItems():
        if child.property("turning") is not None:
            yield child
        yield from _faces(child)


def _figures(orders: int, lists: dict[str, Times], together: dict[str, Times], alone: dict[str, Times]) -> list[Figure]:
    def whole(what: str, times: Times, floor: Times, goal: float, part: Part = "p99") -> Figure:
        clock, base = spread([one for one, _ in times]), spread([one for one, _ in floor])
        cpu = spread([worked for _, worked in times])
        return Figure(f"pickups: {what}", orders, clock, clock.p50 / base.p50, BASELINE, goal, part, cpu=cpu)

    def part(what: str, times: Times, *, worked: bool = False) -> Figure:
        cpu = spread([one for _, one in times]) if worked else None
        return Figure(what, orders, spread([one for one, _ in times]), cpu=cpu)

    def picked(how: str, times: dict[str, Times]) -> list[Figure]:
        confirmed = f"pick of {how}, scan to its confirmation painted"
        figures = [whole(confirmed, times["pick"], times[BASELINE], FRAME_MS, "p95")]
        figures.append(part(f"  of it: until the disk has it, {how}", times[SAVED]))
        return figures + ([part(f"  scan to the next article, at rest, {how}", times[TURNED])] if times[TURNED] else [])

    return [
        *(
            whole(f"list {how}", lists[how], lists[BASELINE], LIST_GOAL_MS)
            for how in ("opened", "filtered", "searched")
        ),
        *picked("ten orders together", together),
        *picked("one order", alone),
        part("pickups: the batch page painted again, nothing changed", together[BASELINE], worked=True),
    ]


# --- the tablet


@contextmanager
def _tablet(folder: Path) -> Iterator[Program]:
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    from shell.frame import offscreen

    offscreen()
    from associate.main import build
    from shell import pictures
    from shell.metrics import TABLET

    program = build(folder, window=TABLET)
    try:
        if program.records is None:
            raise RuntimeError("the tablet could not open its files")
        member = next(one for one in program.records.staff() if one.id == PERSON)
        program.models.pages.sign_in.signed_in.emit(member)
        pictures.wait(lambda: not program.models.pages.pickups.state.loading, PATIENCE_S)
        pictures.wait(lambda: program.models.tablet.state.line == "offline", PATIENCE_S)
        yield program
    finally:
        program.close()


def _fill(folder: Path, orders: int) -> None:
    """The store with a few hundred articles in their bays, two people, customers, and `orders` in all states."""
    from records.keys import key_of
    from records.store import Records

    catalogue = Catalogue(ARTICLES)
    records = Records.open(folder, key=key_of(folder))
    try:
        now = datetime.now(UTC)
        scopes = (*SCOPES, f"staff:{STORE}", f"cust:{STORE}")
        records.enrolled(replace(device(), role="associate", scopes=scopes), "token", bytes(32)).result()
        for page in catalogue.pages():
            records.apply(page).result()
        _add(records, f"staff:{STORE}", [("staff", key, _member(name)) for key, name in STAFF.items()])
        _add(records, f"cust:{STORE}", [("customer", key, _customer(key, name)) for key, name in BUYERS.items()])
        made = (_order(nth, orders, catalogue.samples, now) for nth in range(orders))
        _add(records, f"orders:{STORE}", [("order", f"TT-{100_000 + nth}", body) for nth, body in enumerate(made)])
        records.confirm(scopes, now)
        for name, svg in catalogue.pictures.items():
            records.keep_picture(name, svg)
    finally:
        records.close()


def _add(records: Records, scope: str, rows: list[tuple[str, str, dict[str, Any]]]) -> None:
    cursor = records.cursor(scope)
    numbered = [[kind, key, cursor.seq + nth, 1, body] for nth, (kind, key, body) in enumerate(rows, 1)]
    to = cursor.seq + len(rows)
    records.apply(Page(scope, cursor.gen or GEN, cursor.seq, to, to, numbered, datetime.now(UTC))).result()


def _member(name: str) -> dict[str, Any]:
    return {"name": name, "role": "associate", "badge": name, "pin": "none"}


def _customer(key: str, name: str) -> dict[str, Any]:
    return {"first_name": name, "name": f"{name} {key}", "member": key, "tier": "", "points": 0}


def _order(nth: int, orders: int, samples: list[Sample], now: datetime) -> dict[str, Any]:
    """Two articles each, one to three units; most are to be picked, some are picked, ready, or somebody is at them."""
    due = now + timedelta(minutes=nth * 600 // orders - 60)
    state = "picked" if nth % 11 == 5 else "staged" if nth % 7 == 3 else "open"
    lines = [_line(line, samples[(nth * 7 + line * 31) % len(samples)], nth % 3 + 1, state) for line in (1, 2)]
    body: dict[str, Any] = {
        "customer": list(BUYERS)[nth % len(BUYERS)],
        "channel": "web",
        "method": "pickup",
        "store": STORE,
        "currency": "EUR",
        "total": 3000,
        "status": "open",
        "placed_at": (due - timedelta(hours=2)).isoformat(),
        "promised_at": due.isoformat(),
        "lines": lines,
    }
    if state == "staged":
        body["staged"] = [{"line": line["line"], "units": line["quantity"], "place": f"7-{nth % 9}"} for line in lines]
        body["hold_until"] = (now + timedelta(days=5)).isoformat()
    if state == "open" and nth % 13 == 6:
        body["claim"] = {"actor": "ingrid", "device": "other", "since": now.isoformat()}
    return body


def _line(line: int, sample: Sample, units: int, state: str) -> dict[str, Any]:
    known = {"line": line, "variant": sample.variant, "title": sample.title, "quantity": units, "price": 1500}
    return known | {"states": {state: units}}
