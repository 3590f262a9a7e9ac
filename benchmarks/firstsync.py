"""A new device gets everything: by pages and by ready files, beside the least that the same rows can cost."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from benchmarks import shop
from benchmarks.catalogue import PAGE_ROWS, STORE, Catalogue
from benchmarks.figures import Figure, spread
from benchmarks.peers import pouchdb
from benchmarks.raw import Raw
from records.feed import Page
from records.store import utc_now
from resources.demo import retailer

SCOPES: Final = (f"catalog:{retailer.ASSORTMENT}", f"stock:{STORE}")
"""What the peers carry as well: products with their variants, and one stock row for each variant."""
GOAL_S: Final = 60.0
GOAL_VARIANTS: Final = 1_000_000


def measure(work: Path, *, variants: int, peers: bool) -> list[Figure]:
    """All times are from the first request to the last commit, on loopback."""
    folder = work / f"first-sync-{variants}"
    url, lines, rows, everything = _central(folder, variants)
    raw = _raw(folder / "raw.db", lines)
    figures = [Figure("raw limit: decode and executemany", variants, spread([raw]), note=f"{rows:,} rows")]
    with _pages_only():
        paged, _ = _device(folder / "paged", url, folder / "media")
    share = everything / rows
    figures.append(_figure("first sync by pages", variants, paged, raw * share, everything))
    built, files = _built(url, folder / "media")
    figures.append(Figure("building the ready files at central", variants, spread([built])))
    copied = _copied(files, folder / "copy")
    figures.append(Figure("raw limit: unpack, copy and sync the ready files", variants, spread([copied])))
    ready, _ = _device(folder / "ready", url, folder / "media")
    figures.append(_figure("first sync by ready files", variants, ready, raw * share, everything))
    figures.append(Figure("the same", variants, spread([ready]), ready / copied, "unpack, copy and sync the files"))
    if peers:
        figures += _peers(folder, lines, variants, raw)
    return figures


def _central(folder: Path, variants: int) -> tuple[str, Path, int, int]:
    """Central, kept from an earlier run if there is one: its address, the peers' rows, how many these are, and
    how many there are in all."""
    url, lines, told = f"sqlite:///{folder / 'central.db'}", folder / "rows.ndjson", folder / "stocked.json"
    if not told.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        told.write_text(json.dumps([_write(lines, variants), shop.stocked(url, variants)]))
    for left in ("paged", "ready", "snapshots", "copy"):
        shutil.rmtree(folder / left, ignore_errors=True)
    rows, everything = json.loads(told.read_text())
    return url, lines, rows, everything


def _figure(what: str, variants: int, took: float, raw: float, rows: int) -> Figure:
    goal = GOAL_S * 1000 if what.endswith("files") and variants >= GOAL_VARIANTS else None
    note = f"{rows:,} rows, {rows / took:,.0f} rows/s"
    return Figure(what, variants, spread([took]), took / raw, "executemany of as many rows", goal, "most", note)


def _write(path: Path, variants: int) -> int:
    """The rows of `SCOPES` as central would send them; how many."""
    rows = 0
    with path.open("w", encoding="utf-8") as file:
        for page in Catalogue(variants).pages():
            if page.scope in SCOPES:
                for row in page.rows:
                    file.write(json.dumps(row, separators=(",", ":")) + "\n")
                    rows += 1
    return rows


def _rows(path: Path) -> Iterator[list[Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _raw(path: Path, lines: Path) -> float:
    begin = time.perf_counter()
    raw = Raw.fresh(path)
    for rows in _grouped(_rows(lines)):
        raw.apply(Page("catalog:raw", 1, 0, len(rows), len(rows), rows, utc_now()))
    raw.close()
    return time.perf_counter() - begin


def _grouped(rows: Iterable[list[Any]]) -> Iterator[list[list[Any]]]:
    """Like pages: of one kind."""
    for _, of_kind in groupby(rows, key=itemgetter(0)):
        while group := list(islice(of_kind, PAGE_ROWS)):
            yield group


@contextmanager
def _pages_only() -> Iterator[None]:
    """A device that never asks for a file."""
    from sync import snapshot

    usual = snapshot.LEAST_ROWS, snapshot.FAR_BEHIND
    snapshot.LEAST_ROWS = snapshot.FAR_BEHIND = 2**62
    try:
        yield
    finally:
        snapshot.LEAST_ROWS, snapshot.FAR_BEHIND = usual


def _device(folder: Path, url: str, media: Path) -> tuple[float, int]:
    """Seconds until a device that has just joined misses nothing, and how many rows came by pages."""
    from sync.agent import Agent

    with shop.opened(url, media) as central, shop.joined(folder, central, url) as records:
        agent = Agent(records)
        try:
            begin = time.perf_counter()
            rows = shop.brought(agent)
            return time.perf_counter() - begin, rows
        finally:
            agent.stop()


def _built(url: str, media: Path) -> tuple[float, list[Path]]:
    """Seconds for all scopes that are worth it, and the packed files."""
    from central.database import Database
    from central.snapshots import Snapshots, folder_beside

    shutil.rmtree(folder_beside(media), ignore_errors=True)  # central has begun to build them while pages were read
    database, snapshots = Database(url), Snapshots(folder_beside(media))
    begin = time.perf_counter()
    try:
        with database.read() as connection:
            due = snapshots.due(connection)
        made = {scope: snapshots.build(database, scope) for scope in due}
    finally:
        database.close()
    took = time.perf_counter() - begin
    files = [snapshots.file(scope, one.name) for scope, one in made.items()]
    return took, [path for path in files if path is not None]


def _copied(files: Sequence[Path], target: Path) -> float:
    """Seconds in which the packed files become files on the disk, by nothing but zstd and the system."""
    from zstandard import ZstdDecompressor

    begin = time.perf_counter()
    with target.open("wb") as out:
        for path in files:
            with path.open("rb") as packed:
                unpacked = ZstdDecompressor().stream_reader(packed, read_across_frames=True)
                shutil.copyfileobj(unpacked, out, 1 << 20)
        out.flush()
        os.fsync(out.fileno())
    return time.perf_counter() - begin


def _peers(folder: Path, lines: Path, variants: int, raw: float) -> list[Figure]:
    try:
        took = pouchdb.replicate(folder / "pouchdb", _rows(lines))
    except pouchdb.Missing as missing:
        return [Figure(f"PouchDB: not measured, {missing}", variants, spread([0.0]))]
    baseline = "executemany of as many rows"
    return [Figure("PouchDB from its own server", variants, spread([took]), took / raw, baseline)]
