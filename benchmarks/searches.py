"""Search as you type: hundreds of half-typed questions, each answered as the kiosk asks it."""

from __future__ import annotations

import time
from dataclasses import replace

from benchmarks.figures import Figure, spread
from benchmarks.fill import Filled
from benchmarks.queries import questions
from records.files import Safe, reader_connection
from records.keys import key_of
from records.store import Records
from records.words import split

GOAL_MS = 100.0
BASELINE = "bare FTS5 match of the words, 60 rows"


def measure(place: Filled, *, rounds: int) -> list[Figure]:
    """All questions `rounds` times; the first answer after opening is told apart, it reads the vocabulary."""
    asked = questions(place.samples)
    records = Records.open(place.data, key=key_of(place.data))
    floor = reader_connection(Safe(place.data, key_of(place.data)))
    ours: dict[str, list[tuple[float, float]]] = {kind: [] for kind in asked}
    bare: list[float] = []
    try:
        first = _timed(records, "a")
        for _ in range(rounds):
            for kind, texts in asked.items():
                for text in texts:
                    ours[kind].append(_timed(records, text))
                    bare.append(_bare(floor, text))
    finally:
        floor.close()
        records.close()
    return _figures(place.variants, first, ours, bare)


Timed = list[tuple[float, float]]


def _figures(variants: int, first: tuple[float, float], ours: dict[str, Timed], bare: list[float]) -> list[Figure]:
    total = _figure("search, all questions", variants, [one for times in ours.values() for one in times])
    total = replace(total, ratio=total.times.p50 / spread(bare).p50, baseline=BASELINE, goal=GOAL_MS, goal_part="p95")
    kinds = [_figure(f"search: {kind}", variants, times) for kind, times in ours.items()]
    return [total, *kinds, _figure("search, first after opening", variants, [first])]


def _figure(what: str, variants: int, times: Timed) -> Figure:
    return Figure(what, variants, spread([wall for wall, _ in times]), cpu=spread([cpu for _, cpu in times]))


def _timed(records: Records, text: str) -> tuple[float, float]:
    """Seconds on the clock, and of the processor."""
    begin, worked = time.perf_counter(), time.thread_time()
    records.search(text)
    return time.perf_counter() - begin, time.thread_time() - worked


def _bare(connection: object, text: str) -> float:
    """The index alone: no spelling, no ranking, nothing read of what was found."""
    match = " AND ".join(f'"{word}"*' for word in split(text)) or '""'
    begin = time.perf_counter()
    ask = "SELECT rowid FROM catalog.search WHERE search MATCH ? LIMIT 60"
    connection.execute(ask, (match,)).fetchall()  # type: ignore[attr-defined]
    return time.perf_counter() - begin
