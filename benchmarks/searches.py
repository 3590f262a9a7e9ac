"""Search as you type: hundreds of half-typed questions, each answered as the kiosk asks it; then what can be chosen
beside them, counted, and the lists that such choices leave."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from benchmarks.figures import Figure, spread
from benchmarks.fill import Filled
from benchmarks.queries import questions
from records.files import Safe, reader_connection
from records.keys import key_of
from records.store import Records
from records.words import split
from shop.facets import FACETS, SORTS, Facets, Question

GOAL_MS = 100.0
FACETS_MS = 200.0
CHOICES = 4
"""Options that are chosen one after the other, of whatever is offered."""
SEED = 11
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
T = TypeVar("T")


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


def facets(place: Filled, *, asked: int) -> list[Figure]:
    """What can be chosen beside `asked` of the questions, and after one to `CHOICES` choices that lead on; then the
    first page of the list that they leave, in any order."""
    records = Records.open(place.data, key=key_of(place.data))
    whole: Timed = []
    narrowed: Timed = []
    listed: Timed = []
    try:
        reading, _ = _clocked(lambda: records.facets(Question()))
        texts = [text for kind in questions(place.samples).values() for text in kind]
        dice = random.Random(SEED)
        for text in dice.sample(texts, min(len(texts), asked)):
            question = Question(text)
            took, told = _clocked(lambda question=question: records.facets(question))  # type: ignore[misc]
            whole.append(took)
            for _ in range(CHOICES):
                question = _narrower(dice, question, told)
                took, told = _clocked(lambda question=question: records.facets(question))  # type: ignore[misc]
                narrowed.append(took)
            took, _ = _clocked(lambda question=question: records.seek(question))  # type: ignore[misc]
            listed.append(took)
    finally:
        records.close()
    size = place.variants
    return [
        replace(_figure("facets, all questions", size, whole), goal=FACETS_MS, goal_part="p95"),
        replace(_figure("facets after one to four choices", size, narrowed), goal=FACETS_MS, goal_part="p95"),
        _figure("list after four choices, in any order", size, listed),
        _figure("the assortment read into memory", size, [reading]),
    ]


def _narrower(dice: random.Random, question: Question, told: Facets) -> Question:
    """One more choice, of what is offered; and any order."""
    offered = [one for facet in FACETS for one in told.options.get(facet, ()) if not one.chosen]
    if offered:
        one = dice.choice(offered)
        question = question.toggled(one.facet, one.option)
    return replace(question, sort=dice.choice(SORTS))


def _clocked(ask: Callable[[], T]) -> tuple[tuple[float, float], T]:
    begin, worked = time.perf_counter(), time.thread_time()
    answer = ask()
    return (time.perf_counter() - begin, time.thread_time() - worked), answer
