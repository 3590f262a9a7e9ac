"""From a scan to the frame that shows its product: the real kiosk, rendered in software, without a screen.

A frame counts when it was swapped after the page's state had become that of the scanned article. Qt waits 5 ms for more
changes before it renders without a display; that is set to nothing, a real panel waits for its refresh instead.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.catalogue import Sample
from benchmarks.figures import Figure, spread
from benchmarks.fill import Filled, refreshed

if TYPE_CHECKING:
    from kiosk.main import Program
    from shop.lookups import Found

FRAME_MS: Final = 1000 / 60
PATIENCE_S: Final = 10.0
QUIET_S: Final = 0.12
"""A page is at rest when nothing was drawn for this long: longer than any of its transitions' frames lie apart."""
BASELINE: Final = "all of the page painted again"


@dataclass
class Moments:
    """Of one scan, by `time.perf_counter`; `worked` are seconds of the GUI thread's processor time; the look-up is
    no part: it has a thread of its own."""

    injected: float = 0.0
    asked: float = 0.0
    found: float = 0.0
    state: float = 0.0
    swapped: float = 0.0
    worked: float = 0.0


class Eyes:
    """Watches one running kiosk."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._page = program.models.pages.product
        self._expected = ""
        self._last_swap = 0.0
        self.now = Moments()
        answers: Any = program.memory.answers
        self._find: Callable[[str], Found | None] = answers.find
        program.memory.answers = _Watched(answers, self._timed_find)
        self._page.changed.connect(self._state_changed)
        program.window.frameSwapped.connect(self._swapped)

    def scan(self, sample: Sample) -> Moments:
        """Raises TimeoutError when the product is never seen."""
        self._expected = sample.variant
        worked = time.thread_time()
        self.now = moments = Moments(time.perf_counter())
        self._program.scanner.inject(sample.gtin)
        self._until(lambda: moments.swapped > 0)
        moments.worked -= worked
        return moments

    def rest(self) -> None:
        """Until the page is at rest."""
        self._last_swap = time.perf_counter()
        self._until(lambda: time.perf_counter() - self._last_swap > QUIET_S)

    def redraw(self) -> float:
        """Seconds to paint all of the page that is there once more: moved by a pixel, nothing of it laid out anew."""
        self.now = moments = Moments()
        page = self._program.window.contentItem()
        begin = moments.state = time.perf_counter()
        page.setX(1 - page.x())
        self._until(lambda: moments.swapped > 0)
        return moments.swapped - begin

    def _until(self, true: Callable[[], bool]) -> None:
        from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

        tick = QTimer(interval=20)
        tick.start()
        end = time.perf_counter() + PATIENCE_S
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise TimeoutError("the screen did not show what was scanned")
        tick.stop()

    def _timed_find(self, gtin: str) -> Found | None:
        self.now.asked = time.perf_counter()
        found = self._find(gtin)
        self.now.found = time.perf_counter()
        return found

    def _state_changed(self) -> None:
        if not self.now.state and self._page.state.variant == self._expected and self._page.state.phase == "content":
            self.now.state = time.perf_counter()

    def _swapped(self) -> None:
        self._last_swap = time.perf_counter()
        if self.now.state and not self.now.swapped:
            self.now.swapped = self._last_swap
            self.now.worked += time.thread_time()


class _Watched:
    """The device's memory with a clock on `find`."""

    def __init__(self, answers: object, find: Callable[[str], Found | None]) -> None:
        self._answers, self.find = answers, find

    def __getattr__(self, name: str) -> Any:
        return getattr(self._answers, name)


def measure(place: Filled, *, scans: int, visits: int) -> list[Figure]:
    """`scans` of different products one after the other, with their pictures here and not here, and `visits` that begin
    with a scan."""
    with kiosk(place.data) as program:
        eyes = Eyes(program)
        warming, *chosen = _spread_out(place.samples, 2 * scans + visits + 1)
        eyes.scan(warming)
        eyes.rest()
        cached = _scan_all(eyes, chosen[:scans])
        redrawn = [eyes.redraw() for _ in range(scans)]
        find, program.frame.pictures.find = program.frame.pictures.find, lambda _: None
        missing = _scan_all(eyes, chosen[scans : 2 * scans])
        program.frame.pictures.find = find
        first = [_visit(program, eyes, one) for one in chosen[2 * scans :]]
    return _figures(place.variants, cached, missing, first, redrawn)


@contextmanager
def kiosk(data: Path) -> Iterator[Program]:
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    from shell.frame import offscreen

    offscreen()
    from kiosk.main import build
    from shell.metrics import KIOSK_PORTRAIT

    program = build(data, window=KIOSK_PORTRAIT)
    try:
        if program.records is None:
            raise RuntimeError("the kiosk could not open its files")
        refreshed(program.records)
        yield program
    finally:
        program.close()


def _scan_all(eyes: Eyes, chosen: Sequence[Sample]) -> list[Moments]:
    moments = []
    for sample in chosen:
        moments.append(eyes.scan(sample))
        eyes.rest()
    return moments


def _visit(program: Program, eyes: Eyes, sample: Sample) -> Moments:
    program.models.app.start_over()
    eyes.rest()
    moments = eyes.scan(sample)
    eyes.rest()
    return moments


def _spread_out(samples: Sequence[Sample], n: int) -> list[Sample]:
    """Different products, from all over the catalogue."""
    different = list({sample.product: sample for sample in samples}.values())
    if len(different) < n:
        raise ValueError(f"{n} scans need as many products, there are {len(different)}")
    return [different[at * len(different) // n] for at in range(n)]


def _figures(
    variants: int, cached: list[Moments], missing: list[Moments], first: list[Moments], redrawn: list[float]
) -> list[Figure]:
    floor = spread(redrawn)

    def whole(what: str, moments: list[Moments], goal: float | None) -> Figure:
        times = spread([one.swapped - one.injected for one in moments])
        cpu = spread([one.worked for one in moments])
        return Figure(what, variants, times, times.p50 / floor.p50, BASELINE, goal, cpu=cpu)

    def part(what: str, part_of: Callable[[Moments], float]) -> Figure:
        return Figure(f"  of it: {what}", variants, spread([part_of(one) for one in cached]))

    return [
        whole("scan to painted page", cached, FRAME_MS),
        part("until the look-up begins", lambda one: one.asked - one.injected),
        part("look-up", lambda one: one.found - one.asked),
        part("rules, words, bindings", lambda one: one.state - one.found),
        part("layout and painting", lambda one: one.swapped - one.state),
        whole("scan to painted page, pictures missing", missing, None),
        whole("first scan of a visit", first, None),
        Figure("all of the page painted again, nothing changed", variants, floor),
    ]
