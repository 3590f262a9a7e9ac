"""Search as you type: hundreds of half-typed questions, each answered as the kiosk asks it."""

from __future__ import annotations

import time

from benchmarks.figures import Figure, spread
from benchmarks.fill import Filled
from benchmarks.queries import questions
from records.files import reader_connection
from records.store import Records
from records.words import split

GOAL_MS = 100.0
BASELINE = "bare FTS5 match of the words, 60 rows"


def measure(place: Filled, *, rounds: int) -> list[Figure]:
    """All questions `rounds` times; the first answer after opening is told apart, it reads the vocabulary."""
    asked = questions(place.samples)
    records = Records.open(place.data)
    floor = reader_connection(place.data)
    ours: dict[str, list[float]] = {kind: [] for kind in asked}
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


def _figures(variants: int, first: float, ours: dict[str, list[float]], bare: list[float]) -> list[Figure]:
    together = spread([one for times in ours.values() for one in times])
    ratio = together.p50 / spread(bare).p50
    total = Figure("search, all questions", variants, together, ratio, BASELINE, GOAL_MS, "p95")
    kinds = [Figure(f"search: {kind}", variants, spread(times)) for kind, times in ours.items()]
    return [total, *kinds, Figure("search, first after opening", variants, spread([first]))]


def _timed(records: Records, text: str) -> float:
    begin = time.perf_counter()
    records.search(text)
    return time.perf_counter() - begin


def _bare(connection: object, text: str) -> float:
    """The index alone: no spelling, no ranking, nothing read of what was found."""
    match = " AND ".join(f'"{word}"*' for word in split(text)) or '""'
    begin = time.perf_counter()
    ask = "SELECT rowid FROM catalog.search WHERE search MATCH ? LIMIT 60"
    connection.execute(ask, (match,)).fetchall()  # type: ignore[attr-defined]
    return time.perf_counter() - begin
