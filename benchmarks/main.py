"""`python -m benchmarks [--quick|--full]`: everything in one process group, one table, ratios of one run."""

from __future__ import annotations

import argparse
import json
import logging
import os
import platform
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import structlog

from benchmarks import (
    commits,
    fill,
    firstsync,
    listings,
    lookups,
    pickups,
    pricechanges,
    pricewave,
    scanning,
    scans,
    searches,
    server,
    starts,
)
from benchmarks.figures import Figure, spread, table
from benchmarks.fill import Filled

PARTS: Final = (
    "fill",
    "find",
    "search",
    "facets",
    "scan",
    "start",
    "price",
    "commit",
    "server",
    "wave",
    "sync",
    "pickups",
    "scanning",
)
SIZES: Final = (9_000, 100_000, 1_000_000)
NOISE_S: Final = 0.001
GUI_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Effort:
    """How often each thing is measured."""

    sizes: tuple[int, ...]
    warm: int
    cold: int
    rounds: int
    scans: int
    visits: int
    starts: int
    price_variants: int
    price_changes: int
    actions: int
    wave: int
    syncs: tuple[int, ...]
    pictures: int
    """Of each kind, for the decoders; `sequences` of video of each kind."""
    sequences: int
    pickups: int
    """Open ones on a tablet; `picks` of each kind, `looks` at the list."""
    picks: int
    looks: int
    peers: bool = False
    jobs: int = 1


TINY: Final = Effort((300,), 20, 1, 1, 3, 1, 1, 60, 1, 5, 60, (60,), 1, 1, 20, 3, 1)
"""To see that everything still runs."""
QUICK: Final = Effort(SIZES[:1], 500, 5, 1, 50, 10, 3, 600, 8, 200, 2000, SIZES[:1], 4, 1, 500, 30, 5)
USUAL: Final = Effort(SIZES[:2], 2000, 20, 1, 200, 30, 5, 1500, 20, 1000, 50_000, SIZES[:2], 24, 4, 500, 200, 20)
FULL: Final = Effort(
    SIZES, 2000, 30, 2, 250, 50, 8, 9000, 20, 2000, 50_000, (500_000, 1_000_000), 216, 24, 500, 250, 30
)


def main(argv: Sequence[str]) -> int:
    options = _options(argv)
    quiet()
    options.work.mkdir(parents=True, exist_ok=True)
    figures = run(_effort(options), options.work.resolve(), options.only, lambda line: print(line, flush=True))
    print(f"\n{machine()}\n\n{table(figures)}")
    if options.out:
        told = {"machine": machine(), "figures": [figure.as_json() for figure in figures]}
        options.out.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return 0


def run(effort: Effort, work: Path, only: Sequence[str], say: Callable[[str], None]) -> list[Figure]:
    """All figures, in the order of the table."""
    figures = [noise(200)]
    for size in effort.sizes if set(only) & set(OF_ONE_SIZE) else ():
        say(f"{size:,} variants: the device's files")
        place, filling = fill.filled(work, size)
        figures += filling if "fill" in only else []
        for part, measure in _of_one_size(effort, place).items():
            if part in only:
                say(f"{size:,} variants: {part}")
                figures += measure()
    for part, measure in _of_their_own(effort, work, say).items():
        if part in only:
            say(f"{part}: {OWN_WORDS[part]}")
            figures += measure()
    return [*figures, *growth(figures)]


OF_ONE_SIZE: Final = ("fill", "find", "search", "facets", "scan", "start")
OWN_WORDS: Final = {
    "price": "one price changes at central",
    "commit": "one person acts",
    "server": "central on PostgreSQL",
    "wave": "all prices change",
    "sync": "a new device gets everything",
    "pickups": "a tablet with many open pickups",
    "scanning": "codes in pictures and video, by all decoders",
}


def _of_their_own(effort: Effort, work: Path, say: Callable[[str], None]) -> dict[str, Callable[[], list[Figure]]]:
    def syncs() -> list[Figure]:
        return [
            figure
            for at, size in enumerate(effort.syncs)
            for figure in firstsync.measure(work, variants=size, peers=effort.peers and at == 0)
        ]

    return {
        "price": lambda: pricechanges.measure(work, variants=effort.price_variants, changes=effort.price_changes),
        "commit": lambda: commits.measure(work, actions=effort.actions),
        "server": lambda: server.measure(variants=effort.price_variants, batches=effort.actions),
        "wave": lambda: pricewave.measure(work, variants=effort.wave),
        "sync": syncs,
        "pickups": lambda: pickups.measure(work, orders=effort.pickups, picks=effort.picks, looks=effort.looks),
        "scanning": lambda: scanning.measure(
            pictures=effort.pictures, sequences=effort.sequences, seconds=GUI_S, jobs=effort.jobs, say=say
        ),
    }


def _of_one_size(effort: Effort, place: Filled) -> dict[str, Callable[[], list[Figure]]]:
    return {
        "find": lambda: lookups.measure(place, warm=effort.warm, cold=effort.cold),
        "search": lambda: searches.measure(place, rounds=effort.rounds),
        "facets": lambda: [
            *listings.measure(place, phrases=effort.visits, frames=effort.scans),  # first: it tells the kiosk's memory
            *searches.facets(place, asked=effort.scans),
        ],
        "start": lambda: starts.measure(place, runs=effort.starts),
        "scan": lambda: scans.measure(place, scans=effort.scans, visits=effort.visits),
    }


FLAT: Final = ("find, warm", "search, all questions", "scan to painted page", "start to first usable screen")


def growth(figures: Sequence[Figure]) -> list[Figure]:
    """How much slower the largest catalogue is than the smallest: 1.00 x is flat. By processor time where it is known,
    because other people's work comes and goes between one size and the next."""
    grown = []
    for what in FLAT:
        of_it = sorted((one for one in figures if one.what == what), key=lambda one: one.size)
        if len(of_it) > 1:
            small, large = of_it[0], of_it[-1]
            ratio = (large.cpu or large.times).p50 / (small.cpu or small.times).p50
            grown.append(
                Figure(f"growth: {what}", large.size, large.cpu or large.times, ratio, f"{small.size:,} variants")
            )
    return grown


def noise(n: int) -> Figure:
    """A fixed piece of work again and again: what other people on this machine do to every figure here."""
    begin, turns = time.perf_counter(), 0
    while time.perf_counter() - begin < NOISE_S:
        turns += 1
    took = []
    for _ in range(n):
        begin = time.perf_counter()
        for _ in range(turns):
            time.perf_counter()
        took.append(time.perf_counter() - begin)
    return Figure("the same loop again and again (noise of the machine)", 0, spread(took))


def machine() -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{os.cpu_count()} shared cores{load}, {platform.machine()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version} (baseline), {time.strftime('%Y-%m-%d', time.gmtime())}"
    )


def quiet() -> None:
    """Log lines are not what is measured here."""
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _effort(options: argparse.Namespace) -> Effort:
    effort: Effort = options.effort or USUAL
    if options.sizes:
        effort = replace(effort, sizes=options.sizes, syncs=options.sizes)
    return replace(effort, peers=options.peers, jobs=options.jobs)


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    how_much = parser.add_mutually_exclusive_group()
    how_much.add_argument(
        "--quick", dest="effort", action="store_const", const=QUICK, help="9,000 variants, two minutes"
    )
    how_much.add_argument("--full", dest="effort", action="store_const", const=FULL, help="up to 1,000,000 variants")
    parser.add_argument("--sizes", type=_sizes, help="other numbers of variants, as 9000,50000")
    parser.add_argument("--peers", action="store_true", help="also PouchDB, in part sync (needs Node.js and npm)")
    parser.add_argument("--jobs", type=int, default=1, help="processes, in part scanning (%(default)s)")
    parser.add_argument("--only", type=_parts, default=PARTS, help=f"some of {','.join(PARTS)}")
    parser.add_argument(
        "--work", type=Path, default=Path(".storeside/benchmarks"), help="folder for the filled devices (%(default)s)"
    )
    parser.add_argument("--out", type=Path, help="write all figures as JSON")
    return parser.parse_args(argv)


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(one) for one in text.split(","))


def _parts(text: str) -> tuple[str, ...]:
    parts = tuple(text.split(","))
    if unknown := set(parts) - set(PARTS):
        raise argparse.ArgumentTypeError(f"no such part: {', '.join(unknown)}")
    return parts
