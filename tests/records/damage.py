"""Damaged images of a device's folder: what disks, people and power cuts do to files, drawn from a seed."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeVar

from records.outbox import OutboxRow, Settled
from records.store import Records, Unusable
from tests.keys import KEY
from tests.records.world import START, World, device, gtin, help_call, product

T = TypeVar("T")

PAGE = 4096
FileName = Literal["core.db", "core.db-wal", "outbox.journal", "catalog.db", "catalog.db-wal"]
SCOPES = {"stock:S01": "stock", "catalog:main": "product", "price:main": "price", "orders:S01": "task"}


@dataclass(frozen=True)
class Truth:
    """What the images were made of. `waiting` by id."""

    waiting: dict[str, OutboxRow]
    titles: dict[str, str]
    amounts: dict[str, int]
    on_hand: dict[str, int]


@dataclass(frozen=True)
class Folders:
    """A device that ended in order, one that was killed, the same one some actions earlier, and another one."""

    closed: Path
    killed: Path
    earlier: Path
    other: Path
    truth: Truth


def made(place: Path) -> Folders:
    world = World(place / "device", ballast_bytes=0)
    _filled(world, 0)
    world.reopen()
    _acted(world, 0)
    earlier = shutil.copytree(world.folder, place / "earlier")
    _filled(world, 1)
    _acted(world, 1)
    killed = shutil.copytree(world.folder, place / "killed")
    truth = _truth(world)
    world.records.close()
    return Folders(world.folder, killed, earlier, _other(place / "other"), truth)


def _other(folder: Path) -> Path:
    records = Records.open(folder, key=KEY[::-1], ballast_bytes=0)
    records.enrolled(device(install="dev-2"), "token", bytes(32)).result()
    for n in range(20):
        records.act(help_call(START, task=f"other-{n}")).result()
    records.close()
    return folder


def _filled(world: World, turn: int) -> None:
    """Products, prices, stock: those of `turn` 1 are newer versions of half of them."""
    names = [f"P{n}" for n in range(0, 60, 1 + turn)]
    ver = 1 + turn
    world.put("catalog:main", *(("product", one, ver, product(one, f"Mug {one} {ver}")) for one in names))
    prices = (("price", one, ver, {"amount": 100 * ver + int(one[1:]), "currency": "EUR"}) for one in names)
    world.put("price:main", *prices)
    world.put("stock:S01", *(("stock", one, ver, {"on_hand": 10 * ver + int(one[1:])}) for one in names))


def _acted(world: World, turn: int) -> None:
    made_ = [world.act(task=f"t{turn}-{n}", lane=n % 3, place="Aisle 7 " * (n % 40)) for n in range(18)]
    for row in world.records.pending(0, 3):
        verdict: Any = "rejected" if row.seq % 2 else "applied"
        world.records.settle(0, [Settled(row.seq, row.id, verdict, "taken", "Too late.")]).result()
    assert made_


def _truth(world: World) -> Truth:
    names = [f"P{n}" for n in range(60)]
    found = {one: world.records.find(gtin(one)) for one in names}
    return Truth(
        waiting={row.id: row for lane in (0, 1, 2) for row in world.records.pending(lane, 999)},
        titles={one: known.product.title for one, known in found.items() if known},
        amounts={one: known.prices[one].price.minor for one, known in found.items() if known},
        on_hand={one: known.stock[0].on_hand for one, known in found.items() if known},
    )


# --- what is done to a file


def damage(folder: Path, name: FileName, folders: Folders, draw: random.Random) -> str:
    """Do one bad thing to a file; says what."""
    path = folder / name
    size = path.stat().st_size if path.exists() else 0
    ways = ("bits", "bits", "bits", "cut", "cut", "zeros", "garbage", "gone", "empty", "foreign", "earlier")
    how = draw.choice(ways if size else ("gone", "foreign", "earlier"))
    match how:
        case "bits":
            _flip(path, [draw.randrange(size * 8) for _ in range(draw.choice((1, 1, 2, 9)))])
        case "cut":
            _resized(path, draw.randrange(size))
        case "zeros":
            start = draw.randrange(max(1, size // PAGE)) * PAGE
            overwritten(path, start, bytes(min(PAGE * draw.choice((1, 1, 4)), size - start)))
        case "garbage":
            start = draw.randrange(size)
            overwritten(path, start, draw.randbytes(min(draw.choice((1, 16, 512, PAGE)), size - start)))
        case "gone":
            path.unlink(missing_ok=True)
        case "empty":
            path.write_bytes(b"")
        case "foreign" | "earlier":
            source = (folders.other if how == "foreign" else folders.earlier) / name
            path.unlink(missing_ok=True)
            if source.exists():
                shutil.copyfile(source, path)
    return how


def _flip(path: Path, bits: list[int]) -> None:
    data = bytearray(path.read_bytes())
    for bit in bits:
        data[bit // 8] ^= 1 << bit % 8
    path.write_bytes(data)


def _resized(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        file.truncate(size)


def overwritten(path: Path, start: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(data)


@contextmanager
def image(folder: Path, source: Path) -> Iterator[Path]:
    """A copy to spoil, without the shared memory, which no power cut leaves."""
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("*-shm", "pictures", "writer.lock"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


# --- what must hold all the same


def findings(folder: Path, truth: Truth, *, older: bool = False) -> list[str]:
    """Opens a spoilt folder, looks at everything in it, and says what is not true. `older`: central's rows may be those
    of an earlier moment, as cursors then say."""
    records = Records.open(folder, key=KEY, ballast_bytes=0)
    try:
        return [*_actions(records, truth), *_rows(records, truth, older)]
    finally:
        records.close()


def asked(records: Records, look: Callable[[], T]) -> T:
    """A look-up that meets damage says so, and works once that is mended."""
    try:
        return look()
    except Unusable:
        records.recheck().result(30)
        return look()


def _actions(records: Records, truth: Truth) -> Iterator[str]:
    waiting = asked(records, lambda: {row.id: row for lane in (0, 1, 2) for row in records.pending(lane, 999)})
    for one in truth.waiting.keys() - waiting.keys():
        yield f"action {one} in lane {truth.waiting[one].lane} is gone"
    for one, row in waiting.items():
        known = truth.waiting.get(one)
        if known is not None and (row.payload, row.prev_hash) != (known.payload, known.prev_hash):
            yield f"action {one} is another one"
    if asked(records, records.device) != device():
        yield "the device has forgotten who it is"
    tasks = {task.id for task in asked(records, records.tasks) if task.pending}
    if not {row.aggregate.partition(":")[2] for row in truth.waiting.values()} <= tasks:
        yield "an action waits without what it changed"
    try:
        records.act(help_call(START, task="after")).result()
    except Unusable as refused:
        yield f"nothing can be done any more: {refused.reason}"


def _rows(records: Records, truth: Truth, older: bool) -> Iterator[str]:
    records.recheck().result(30)
    for one, title in truth.titles.items():
        found = asked(records, partial(records.find, gtin(one)))
        if found is None:
            continue
        said = (found.product.title, found.prices.get(one), [row.on_hand for row in found.stock])
        if said[0] != title and not (older and said[0] == f"Mug {one} 1"):
            yield f"{one} is called {said[0]!r}, not {title!r}"
        if said[1] is not None and said[1].price.minor not in _may(truth.amounts[one], 100, older):
            yield f"{one} costs {said[1].price}, not {truth.amounts[one]}"
        if said[2] and said[2][0] not in _may(truth.on_hand[one], 10, older):
            yield f"of {one} there are {said[2]}, not {truth.on_hand[one]}"


def _may(now: int, step: int, older: bool) -> tuple[int, ...]:
    return (now, now - step) if older else (now,)
