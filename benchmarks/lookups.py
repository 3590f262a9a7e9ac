"""`Records.find`: one scanned product out of ten thousand and out of a million."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.figures import Figure, spread
from benchmarks.fill import Filled
from benchmarks.raw import Raw
from records.keys import key_of
from records.store import Records

BASELINE = "sqlite3 point queries"


def measure(place: Filled, *, warm: int, cold: int) -> list[Figure]:
    """`warm` look-ups of different products after each was read once; `cold` ones by a program that has just opened its
    files, with the system's file cache emptied of them."""
    return [_warm(place, warm), _cold(place, cold)]


def _warm(place: Filled, n: int) -> Figure:
    gtins = _gtins(place, n)
    records, raw = Records.open(place.data, key=key_of(place.data)), Raw(place.raw)
    try:
        for gtin in gtins:
            _must(records.find(gtin))
            raw.find(gtin)
        took = [(*_timed(records.find, gtin), *_timed(raw.find, gtin)) for gtin in gtins]
    finally:
        records.close()
        raw.close()
    ours, cpu, floor, _ = (list(times) for times in zip(*took, strict=True))
    return _figure("find, warm", place.variants, ours, cpu, floor)


def _cold(place: Filled, n: int) -> Figure:
    ours, cpu, floor = [], [], []
    for gtin in _gtins(place, n):
        _forget(place.data.glob("*.db"))
        records = Records.open(place.data, key=key_of(place.data))
        try:
            wall, worked = _timed(records.find, gtin)
            ours.append(wall)
            cpu.append(worked)
        finally:
            records.close()
        _forget([place.raw])
        raw = Raw(place.raw)
        try:
            floor.append(_timed(raw.find, gtin)[0])
        finally:
            raw.close()
    return _figure("find, first after opening", place.variants, ours, cpu, floor)


def _figure(what: str, variants: int, ours: list[float], cpu: list[float], floor: list[float]) -> Figure:
    times = spread(ours)
    return Figure(what, variants, times, times.p50 / spread(floor).p50, BASELINE, cpu=spread(cpu))


def _gtins(place: Filled, n: int) -> list[str]:
    dice = random.Random(n)
    return [sample.gtin for sample in dice.sample(place.samples, min(n, len(place.samples)))]


def _timed(find: Callable[[str], object], gtin: str) -> tuple[float, float]:
    """Seconds on the clock, and of the processor."""
    begin, worked = time.perf_counter(), time.thread_time()
    found = find(gtin)
    took = time.perf_counter() - begin, time.thread_time() - worked
    _must(found)
    return took


def _must(found: object) -> None:
    if found is None:
        raise LookupError("an article of the catalogue was not found: the folder is not what it says")


def _forget(files: Iterable[Path]) -> None:
    """Ask the system to drop these files from its cache; where it cannot be asked, "cold" is only our own cache."""
    if not hasattr(os, "posix_fadvise"):
        return
    for file in files:
        with file.open("rb") as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
