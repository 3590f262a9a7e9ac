"""How many codes are read, how many are misread, and how long it takes: all decoders on the same pictures in one run.

A rate counts codes, not pictures. A misread is an answer that is not in the picture; in pictures without a code every
answer is. Times are of the processor, because other people's work comes and goes between one decoder and the next.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks.figures import Figure, rank, spread
from benchmarks.scanningdecoders import OURS, Answers, Decoder, checked, decoders, sameness
from benchmarks.scenes import KINDS, LEVELS, scene

NAMES: Final = (OURS, "zxing-cpp", "pyzbar", "OpenCV")

UNSEEN: Final = 10_000 * LEVELS
"""From here on are the seeds that are measured; those below are for whoever works on the decoder to look at."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one decoder made of one picture: the formats of the codes read, what it answered besides, and seconds."""

    read: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...]
    took: float

    @property
    def right(self) -> int:
        return len(self.read)


@dataclass(frozen=True, slots=True)
class Judged:
    """One picture, the formats of its codes, and all decoders."""

    kind: str
    seed: int
    formats: tuple[str, ...]
    readings: dict[str, Reading]

    @property
    def codes(self) -> int:
        return len(self.formats)


def judge(answers: Answers, truth: Sequence[tuple[str, str]], took: float) -> Reading:
    """Each code counts once, however often it was answered, and each wrong answer once."""
    there = {sameness(*one): one[0] for one in truth}
    given = {sameness(*one): one for one in answers}
    read_ = tuple(format_ for key, format_ in there.items() if key in given)
    return Reading(read_, tuple(one for key, one in given.items() if key not in there), took)


_DECODERS: dict[str, Decoder] = {}
"""Of this process; made once, because some take a second."""


def read(task: tuple[str, int]) -> Judged:
    """All decoders on one picture."""
    if not _DECODERS:
        _DECODERS.update(decoders())
    kind, seed = task
    seen = scene(kind, seed)
    readings = {}
    for name, decode in _DECODERS.items():
        begin = time.process_time()
        answers = decode(seen.image)
        readings[name] = judge(answers, seen.truth, time.process_time() - begin)
    return Judged(kind, seed, tuple(format_ for format_, _ in seen.truth), readings)


def seeds(n: int) -> list[int]:
    """`n` of them with all levels alike; where there are fewer than levels, from the easiest to the hardest."""
    return [UNSEEN + (at if n >= LEVELS else at * LEVELS // n) for at in range(n)]


def read_all(pictures: int, jobs: int, say: Callable[[str], None], kinds: Sequence[str] = KINDS) -> list[Judged]:
    """`pictures` of each kind, in an order that does not depend on `jobs`."""
    tasks = [(kind, seed) for kind in kinds for seed in seeds(pictures)]
    if jobs < 2:
        return [_said(read(task), at, len(tasks), say) for at, task in enumerate(tasks, 1)]
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        return [_said(one, at, len(tasks), say) for at, one in enumerate(pool.imap(read, tasks, chunksize=4), 1)]


def _said(one: Judged, at: int, of: int, say: Callable[[str], None]) -> Judged:
    if at % 500 == 0:
        say(f"{at:,} of {of:,} pictures")
    return one


@dataclass(frozen=True, slots=True)
class Score:
    """Of one decoder on some pictures. `wrong` answers; of them `grave` ones, of codes that have a check digit."""

    codes: int
    right: int
    wrong: int
    grave: int
    ms: float
    ms_p95: float

    @property
    def rate(self) -> float:
        return self.right / self.codes if self.codes else 0.0


def score(judged: Sequence[Judged], name: str) -> Score:
    readings = [one.readings[name] for one in judged]
    took = sorted(1000 * one.took for one in readings)
    wrong = [answer for one in readings for answer in one.wrong]
    return Score(
        sum(one.codes for one in judged),
        sum(one.right for one in readings),
        len(wrong),
        sum(checked(*answer) for answer in wrong),
        rank(took, 0.5),
        rank(took, 0.95),
    )


def by_kind(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    kinds = dict.fromkeys(one.kind for one in judged)
    return {kind: [one for one in judged if one.kind == kind] for kind in kinds}


def report(judged: Sequence[Judged]) -> str:
    """In Markdown: a line for each kind, then all kinds together."""
    lines = [f"| pictures | codes | {' | '.join(NAMES)} | to the best other |", "|---" * (len(NAMES) + 3) + "|"]
    for kind, some in by_kind(judged).items():
        lines.append(_line(f"{kind} ({len(some)})", some))
    lines.append(_line(f"**all** ({len(judged):,})", judged))
    for name, lowest in (("easiest", 0), ("middle", LEVELS // 3), ("hardest", 2 * LEVELS // 3)):
        some = [one for one in judged if lowest <= one.seed % LEVELS < lowest + LEVELS // 3]
        lines += [_line(f"the {name} third of all", some)] if some else []
    lines.append(_times(judged))
    return "\n".join(lines)


def format_report(judged: Sequence[Judged]) -> str:
    """In Markdown: the share read of each format."""
    lines = [f"| format | codes | {' | '.join(NAMES)} |", "|---" * (len(NAMES) + 2) + "|"]
    for format_ in sorted({format_ for one in judged for format_ in one.formats}):
        codes = sum(one.formats.count(format_) for one in judged)
        rights = [sum(one.readings[name].read.count(format_) for one in judged) for name in NAMES]
        cells = [f"{100 * right / codes:.1f} %" for right in rights]
        lines.append(f"| {format_} | {codes:,} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _line(what: str, some: Sequence[Judged]) -> str:
    scores = {name: score(some, name) for name in NAMES}
    codes = next(iter(scores.values())).codes
    cells = [what, f"{codes:,}" if codes else "none", *(_cell(one) for one in scores.values()), _to_the_best(scores)]
    return f"| {' | '.join(cells)} |"


def _cell(one: Score) -> str:
    parts = [f"{100 * one.rate:.1f} %"] if one.codes else []
    parts += [f"{one.wrong} wrong"] if one.wrong or not one.codes else []
    return ", ".join(parts) + (f" ({one.grave} with a check digit)" if one.grave else "")


def _to_the_best(scores: dict[str, Score]) -> str:
    name, best = best_other(scores)
    ours = scores[OURS]
    return f"{ours.right / best.right:.2f} x {name}" if best.right else "-"


def best_other(scores: dict[str, Score]) -> tuple[str, Score]:
    """Who read most besides us."""
    return max(((name, one) for name, one in scores.items() if name != OURS), key=lambda pair: pair[1].right)


def _times(judged: Sequence[Judged]) -> str:
    times = [score(judged, name) for name in NAMES]
    cells = [f"{one.ms:.0f} ms, p95 {one.ms_p95:.0f} ms" for one in times]
    return f"| processor time a picture, median | | {' | '.join(cells)} | |"


def figures(judged: Sequence[Judged]) -> list[Figure]:
    """For the common table: our times, our rate, and its ratio to the best other decoder's."""
    found = []
    for kind, some in {**by_kind(judged), "all kinds": list(judged)}.items():
        scores = {name: score(some, name) for name in NAMES}
        name, best = best_other(scores)
        ours = scores[OURS]
        ratio = ours.right / best.right if best.right else None
        times = spread([one.readings[OURS].took for one in some])
        found.append(
            Figure(
                f"read a still picture: {kind}",
                0,
                times,
                ratio,
                f"codes read by {name}" if ratio else "",
                note=_cell(ours),
            )
        )
    return found
