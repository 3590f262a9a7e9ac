"""How soon a code is read when somebody holds it up, what a frame costs, and whether the screen stays smooth meanwhile.

All decoders are shown the same frames. Time is processor time: who is still busy with one frame misses the next ones,
as with a camera whose newest frame wins, and other people's work on this machine decides little.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks.figures import Figure, rank, spread
from benchmarks.scanningdecoders import OURS, Answers, Decoder, checked, decoders, sameness
from benchmarks.scanningstills import NAMES, seeds
from benchmarks.sceneprint import Pixels
from benchmarks.scenevideo import FRAMES, KINDS, RATE, film, nothing

SIZES: Final = ((1280, 720), (1920, 1080))
TICK_MS: Final = 1000 / 60
Look = Callable[[Pixels, float], Answers]


@dataclass(frozen=True, slots=True)
class Watched:
    """One decoder and one sequence: what each frame that it looked at cost in seconds; the first frame that it read,
    from 1, and when its answer was there, in seconds after the first frame came; what was wrong."""

    took: tuple[float, ...]
    first: int | None
    read_s: float | None
    wrong: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Held:
    """One sequence and all decoders."""

    kind: str
    height: int
    watched: dict[str, Watched]


def lookers() -> dict[str, Look]:
    """Ours as it is made for live frames; the others see each frame for itself."""
    from hardware.reading import Reader

    reader = Reader()

    def ours(frame: Pixels, at_s: float) -> Answers:
        return [(found.format, found.text) for found in reader.see(frame, at_s).new]

    others = {name: _still(decode) for name, decode in decoders().items() if name != OURS}
    return {OURS: ours, **others}


def _still(decode: Decoder) -> Look:
    return lambda frame, _at_s: decode(frame)


def watch(
    look: Look, frames: Sequence[Pixels], truth: tuple[str, str] | None, clock: Callable[[], float] = time.process_time
) -> Watched:
    """All frames that it has the time for, also after the first answer. `clock` tells seconds of work."""
    took: list[float] = []
    wrong: dict[str, tuple[str, str]] = {}
    there = sameness(*truth) if truth else ""
    first, read_s, free, at = None, None, 0.0, 0
    while at < len(frames):
        begin = clock()
        answers = {sameness(*one): one for one in look(frames[at], at / RATE)}
        took.append(clock() - begin)
        free = max(free, at / RATE) + took[-1]
        if first is None and there in answers:
            first, read_s = at + 1, free
        wrong.update({key: one for key, one in answers.items() if key != there})
        at = max(at + 1, int(free * RATE))
    return Watched(tuple(took), first, read_s, tuple(wrong.values()))


def see(task: tuple[str, int, int, int]) -> Held:
    """All decoders on one sequence; "nothing" is a kind of its own."""
    kind, seed, width, height = task
    if kind == "nothing":
        frames, truth = list(nothing(seed, width, height)), None
    else:
        made = film(kind, seed, width, height)
        frames, truth = list(made.frames), made.truth
    return Held(kind, height, {name: watch(look, frames, truth) for name, look in lookers().items()})


def see_all(sequences: int, jobs: int, sizes: Sequence[tuple[int, int]] = SIZES) -> list[Held]:
    """`sequences` of each kind at 720 lines, half as many at 1080."""
    tasks = [
        (kind, seed, *size)
        for at, size in enumerate(sizes)
        for kind in (*KINDS, "nothing")
        for seed in seeds(max(1, sequences // (1 + at)) if kind != "nothing" else 1)
    ]
    if jobs < 2:
        return [see(task) for task in tasks]
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        return list(pool.imap(see, tasks))


@dataclass(frozen=True, slots=True)
class Quickness:
    """Of one decoder on sequences of one kind: the share read within a second, the median of the first frame read,
    milliseconds a frame."""

    n: int
    within: float
    first: int | None
    wrong: int
    grave: int
    ms: float
    ms_p95: float


def quickness(seen: Sequence[Held], name: str) -> Quickness:
    watched = [one.watched[name] for one in seen]
    took = sorted(1000 * one for each in watched for one in each.took)
    firsts = sorted(one.first for one in watched if one.first is not None)
    wrong = [answer for one in watched for answer in one.wrong]
    return Quickness(
        len(watched),
        sum(one.read_s is not None and one.read_s <= FRAMES / RATE for one in watched) / len(watched),
        firsts[(len(firsts) - 1) // 2] if firsts else None,
        len(wrong),
        sum(checked(*answer) for answer in wrong),
        rank(took, 0.5),
        rank(took, 0.95),
    )


def report(seen: Sequence[Held]) -> str:
    """In Markdown: a line for each kind and size."""
    lines = [f"| sequences | {' | '.join(NAMES)} |", "|---" * (len(NAMES) + 1) + "|"]
    groups = dict.fromkeys((one.height, one.kind) for one in seen)
    for height, kind in groups:
        some = [one for one in seen if (one.height, one.kind) == (height, kind)]
        cells = [_cell(quickness(some, name), kind) for name in NAMES]
        lines.append(f"| {height} lines, {kind} ({len(some)}) | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(one: Quickness, kind: str) -> str:
    times = f"{one.ms:.0f} ms, p95 {one.ms_p95:.0f} ms"
    wrong = f", {one.wrong} wrong ({one.grave} with a check digit)" if one.wrong else ""
    if kind == "nothing":
        return times + wrong
    first = f"frame {one.first}" if one.first else "none"
    return f"{100 * one.within:.0f} %, {first}{wrong}; {times}"


def figures(seen: Sequence[Held]) -> list[Figure]:
    """For the common table: our time a frame, the share read within a second, and its ratio to the best other's."""
    found = []
    for height, kind in dict.fromkeys((one.height, one.kind) for one in seen):
        some = [one for one in seen if (one.height, one.kind) == (height, kind)]
        times = spread([took for one in some for took in one.watched[OURS].took])
        what = f"a frame of {height} lines: {kind}"
        if kind == "nothing":
            found.append(Figure(what, 0, times, goal=1000 / RATE, goal_part="p95"))
            continue
        within = {name: quickness(some, name).within for name in NAMES}
        best = max((name for name in NAMES if name != OURS), key=lambda name: within[name])
        ratio = within[OURS] / within[best] if within[best] else None
        note = f"{100 * within[OURS]:.0f} % read within a second"
        baseline = f"read within a second by {best}" if ratio else ""
        found.append(Figure(what, 0, times, ratio, baseline, 1000 / RATE, "p95", note))
    return found


def smoothness(seconds: float, width: int = 1920, height: int = 1080) -> list[Figure]:
    """How late a timer of 60 ticks a second is on Qt's own thread while another thread reads frames at 30 a second,
    beside the same without frames."""
    made = film("small", 6, width, height)
    frames = [*made.frames, *nothing(1, width, height)]
    idle = _ticks(seconds, None)
    busy = _ticks(seconds, frames)
    calm, late = spread(idle), spread(busy)
    ratio = late.p99 / calm.p99 if calm.p99 else None
    return [
        Figure("the screen's timer is late, nothing read", 0, calm, note="60 a second"),
        Figure(f"the screen's timer is late, {height} lines read", 0, late, ratio, "p99 with nothing read", TICK_MS),
    ]


def _ticks(seconds: float, frames: Sequence[Pixels] | None) -> list[float]:
    """Seconds by which each tick came after its time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])
    stop = threading.Event()
    reading = threading.Thread(target=_read_on, args=(frames, stop)) if frames is not None else None
    late: list[float] = []
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    due = [time.perf_counter() + TICK_MS / 1000]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, now - due[0]))
        due[0] = now + round(TICK_MS) / 1000

    timer.timeout.connect(tick)
    timer.start(round(TICK_MS))
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    if reading:
        reading.start()
    loop.exec()
    stop.set()
    if reading:
        reading.join()
    timer.stop()
    del app
    return late[1:]


def _read_on(frames: Sequence[Pixels], stop: threading.Event) -> None:
    """As the camera's thread does: the newest frame, thirty a second."""
    from hardware.reading import Reader

    reader, begin = Reader(), time.perf_counter()
    while not stop.is_set():
        now = time.perf_counter() - begin
        reader.see(frames[int(now * RATE) % len(frames)], now)
        stop.wait(max(0.0, 1 / RATE - (time.perf_counter() - begin - now)))
