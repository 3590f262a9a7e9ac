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
from records.store import Records

BASELINE = "sqlite3 point queries"


def measure(place: Filled, *, warm: int, cold: int) -> list[Figure]:
    """`warm` look-ups of different products after each was read once; `cold` ones by a program that has just opened its
    files, with the system's file cache emptied of them."""
    return [_warm(place, warm), _cold(place, cold)]


def _warm(place: Filled, n: int) -> Figure:
    gtins = _gtins(place, n)
    records, raw = Records.open(place.data), Raw(place.raw)
    try:
        for gtin in gtins:
            _must(records.find(gtin))
            raw.find(gtin)
        ours, floor = _interleaved(gtins, records.find, raw.find)
    finally:
        records.close()
        raw.close()
    return _figure("find, warm", place.variants, ours, floor)


def _cold(place: Filled, n: int) -> Figure:
    ours, floor = [], []
    for gtin in _gtins(place, n):
        _forget(place.data.glob("*.db"))
        records = Records.open(place.data)
        try:
            ours.append(_timed(records.find, gtin))
        finally:
            records.close()
        _forget([place.raw])
        raw = Raw(place.raw)
        try:
            floor.append(_timed(raw.find, gtin))
        finally:
            raw.close()
    return _figure("find, first after opening", place.variants, ours, floor)


def _figure(what: str, variants: int, ours: list[float], floor: list[float]) -> Figure:
    times = spread(ours)
    return Figure(what, variants, times, times.p50 / spread(floor).p50, BASELINE)


def _gtins(place: Filled, n: int) -> list[str]:
    dice = random.Random(n)
    return [sample.gtin for sample in dice.sample(place.samples, min(n, len(place.samples)))]


def _interleaved(
    gtins: list[str], ours: Callable[[str], object], floor: Callable[[str], object]
) -> tuple[list[float], list[float]]:
    pairs = [(_timed(ours, gtin), _timed(floor, gtin)) for gtin in gtins]
    return [one for one, _ in pairs], [other for _, other in pairs]


def _timed(find: Callable[[str], object], gtin: str) -> float:
    begin = time.perf_counter()
    found = find(gtin)
    took = time.perf_counter() - begin
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
