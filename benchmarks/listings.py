"""From a key on the Search page to the frame that shows its products, and a long list as it is scrolled: the real
kiosk, rendered in software, without a screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.figures import Figure, spread
from benchmarks.fill import Filled
from benchmarks.scans import kiosk

if TYPE_CHECKING:
    from kiosk.main import Program
    from kiosk.search import SearchModel

GOAL_MS: Final = 100.0
FRAME_MS: Final = 1000 / 60
BETWEEN_S: Final = 0.2
"""Between two keys of a quick finger."""
LETTERS: Final = 14
FAR: Final = 10_000
"""So many products are scrolled through."""
STEP_PX: Final = 60
PATIENCE_S: Final = 10.0


class _Page:
    """Watches the Search page."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.model: SearchModel = program.models.pages.search
        self.swapped = 0.0
        program.window.frameSwapped.connect(self._swap)

    def press(self, text: str) -> tuple[float, float]:
        """Seconds from the text as it stands after a key to the frame with its products, and of the processor for it,
        all threads together."""
        begin, worked = time.perf_counter(), time.process_time()
        self.model.type(text)
        self.until(lambda: self._shows(text))
        self.swapped = 0.0
        self._program.window.update()
        self.until(lambda: self.swapped > 0)
        return self.swapped - begin, time.process_time() - worked

    def _shows(self, text: str) -> bool:
        state = self.model.state
        return self.model.answered.text == text and state.phase in ("content", "empty")

    def _swap(self) -> None:
        self.swapped = time.perf_counter()

    def until(self, true: Callable[[], bool]) -> None:
        from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

        tick = QTimer(interval=10)
        tick.start()
        end = time.perf_counter() + PATIENCE_S
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise TimeoutError("the screen did not show what was typed")
        tick.stop()

    def rest(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() >= end)


def measure(place: Filled, *, phrases: int, frames: int) -> list[Figure]:
    """`phrases` are typed letter by letter; then `frames` of scrolling through the longest list that there is."""
    before = _resident()
    with kiosk(place.data) as program:
        page = _Page(program)
        _ready(program, page)
        pressed = [took for sample in place.samples[:phrases] for took in _typed(page, sample.title)]
        far, painted = _scrolled(program, page, frames)
        memory = _resident() - before
    wall, cpu = (spread(times) for times in zip(*pressed, strict=True))
    keys = Figure("key press to painted results", place.variants, wall, goal=GOAL_MS, goal_part="p95", cpu=cpu)
    what = f"a frame while scrolling through {far:,} products"
    note = f"the kiosk then takes {memory} MB"
    wall, cpu = (spread(times) for times in zip(*painted, strict=True))
    return [keys, Figure(what, place.variants, wall, goal=FRAME_MS, goal_part="p95", note=note, cpu=cpu)]


def _ready(program: Program, page: _Page) -> None:
    """On the page, with the assortment in memory."""
    program.models.app.begin()
    program.models.app.open("search")
    if program.records is not None:
        from shop.facets import Question

        program.records.facets(Question())
    page.rest(1.0)


Timed = list[tuple[float, float]]


def _typed(page: _Page, title: str) -> Timed:
    seconds = []
    for end in range(1, min(len(title), LETTERS) + 1):
        if title[:end].strip() and title[end - 1] != " ":
            seconds.append(page.press(title[:end]))
            page.rest(BETWEEN_S)
    return seconds


def _scrolled(program: Program, page: _Page, frames: int) -> tuple[int, Timed]:
    """How far the list reached, and the seconds of each frame, a finger's way further each."""
    top = max(page.model.state.branches, key=lambda one: len(one.count), default=None)
    path = tuple(top.id.split(" > ")) if top else ()
    program.models.app.browse(top.id if top else "")
    page.until(lambda: page.model.answered.path == path and page.model.state.counted)
    while len(page.model.state.tiles) < FAR and _more(page):
        pass
    grid = _grid(program)
    far = len(page.model.state.tiles)
    grid.setProperty("contentY", float(grid.property("contentHeight")) * 0.5)
    page.rest(0.5)
    painted = []
    for _ in range(frames):
        begin, worked, page.swapped = time.perf_counter(), time.thread_time(), 0.0
        grid.setProperty("contentY", float(grid.property("contentY")) + STEP_PX)
        page.until(lambda: page.swapped > 0)
        painted.append((page.swapped - begin, time.thread_time() - worked))
    return far, painted


def _more(page: _Page) -> bool:
    before = len(page.model.state.tiles)
    page.model.more()
    page.until(lambda: not page.model.asking)
    return len(page.model.state.tiles) > before


def _grid(program: Program) -> Any:
    from shell import pictures

    return next(one for one in pictures.items(program.window.contentItem()) if one.property("cellHeight") is not None)


def _resident() -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024
