"""What a disk may hold after the power failed in the middle of a recorded run.

The model: what was written before an fsync or fdatasync of that file is durable. Of what came later any subset
persists, in its order, each write whole or torn at sectors of 512 bytes; the rest of a grown file is zeros. Changes of
size count as such writes. Names (made, renamed, removed) persist as in a journalling file system: some first part of
those since the last fsync of a folder, in their order; a file's own fsync does not force its name. Shared memory (-shm)
is gone.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos.shim import EMPTIED, FOLDER, MADE, Call

SECTOR = 512


@dataclass(eq=False)
class File:
    """`synced` is on the platter; `late` are the writes and truncations after it, in their order."""

    synced: bytearray = field(default_factory=bytearray)
    late: list[Call] = field(default_factory=list)

    def sync(self) -> None:
        for call in self.late:
            _apply(self.synced, call)
        self.late.clear()

    def after(self, draw: random.Random) -> bytearray:
        """One of the contents it may have."""
        content = bytearray(self.synced)
        how = draw.choice(("none", "all", "first", "any", "torn"))
        kept = draw.randrange(len(self.late) + 1)
        for at, call in enumerate(self.late):
            if how == "all" or (how == "first" and at < kept) or (how in ("any", "torn") and draw.random() < 0.5):
                _apply(content, call, draw if how == "torn" else None)
        return content


def _apply(content: bytearray, call: Call, torn: random.Random | None = None) -> None:
    if call.what == "t":
        del content[call.offset :]
        content.extend(bytes(call.offset - len(content)))
        return
    end = call.offset + len(call.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if torn is None:
        content[call.offset : end] = call.data
        return
    first = call.offset - call.offset % SECTOR
    for sector in range(first, end, SECTOR):
        if torn.random() < 0.5:
            start, stop = max(sector, call.offset), min(sector + SECTOR, end)
            content[start:stop] = call.data[start - call.offset : stop - call.offset]


Naming = tuple[str, File | None]
"""From now on this path is this file; None: no file."""


class Disk:
    """Replays a recording below `root`. `told` is what the file `ledger` said so far: somebody outside has read it."""

    def __init__(self, root: str) -> None:
        self._root = root + "/"
        self._now: dict[str, File] = {}
        self._durable: dict[str, File | None] = {}
        self._naming: list[Naming] = []
        self._open: dict[int, File | None] = {}
        self.told = bytearray()

    def play(self, call: Call) -> None:
        match call.what:
            case "o":
                self._opened(call)
            case "c":
                self._open.pop(call.fd, None)
            case "w" | "t":
                self._changed(call)
            case "s":
                self._synced(call.fd)
            case "r":
                moved = self._now.pop(call.path, None)
                self._name(call.path, None)
                self._name(call.second, moved)
            case "u":
                self._name(call.path, None)

    def images(self, draw: random.Random) -> Iterator[dict[str, bytearray]]:
        """Endlessly: {path below root: content} as it may be after a cut now."""
        while True:
            names = self._durable | dict(self._naming[: draw.randrange(len(self._naming) + 1)])
            yield {path.removeprefix(self._root): file.after(draw) for path, file in names.items() if file is not None}

    def _opened(self, call: Call) -> None:
        if call.flags & FOLDER:
            self._open[call.fd] = None
            return
        if call.flags & MADE:
            self._name(call.path, File())
        file = self._now[call.path]
        if call.flags & EMPTIED:
            file.late.append(Call("t", 0, call.fd, "", "", 0, b""))
        self._open[call.fd] = file

    def _changed(self, call: Call) -> None:
        file = self._now[call.path] if call.path else self._open[call.fd]
        assert file is not None
        if file is self._now.get(self._root + "ledger"):
            self.told += call.data
        else:
            file.late.append(call)

    def _synced(self, fd: int) -> None:
        file = self._open[fd]
        if file is not None:
            file.sync()
            return
        self._durable |= dict(self._naming)
        self._naming.clear()

    def _name(self, path: str, file: File | None) -> None:
        self._naming.append((path, file))
        if file is None:
            self._now.pop(path, None)
        else:
            self._now[path] = file


@dataclass(frozen=True)
class Cut:
    """One power cut: after how many calls, the files that are left, and what had been promised."""

    at: int
    files: dict[str, bytearray]
    told: bytes

    def lay(self, folder: Path) -> Path:
        """Write what is left into `folder`; answers the device's own folder in it."""
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        (folder / "data").mkdir(parents=True, exist_ok=True)
        return folder / "data"


def cuts(root: str, calls: Iterable[Call], count: int, seed: int) -> Iterator[Cut]:
    """`count` power cuts spread over the recording. Half of them right after a promise, where it hurts most."""
    draw = random.Random(seed)
    listed = list(calls)
    promises = _promises(root, listed)
    places = sorted(
        draw.choice(promises) if promises and draw.random() < 0.5 else draw.randrange(1, len(listed) + 1)
        for _ in range(count)
    )
    disk = Disk(root)
    images = disk.images(draw)
    played = 0
    for place in places:
        for call in listed[played:place]:
            disk.play(call)
        played = place
        yield Cut(place, next(images), bytes(disk.told))


def _promises(root: str, calls: list[Call]) -> list[int]:
    """After which calls something had just been acknowledged."""
    ledgers: set[int] = set()
    places: list[int] = []
    for at, call in enumerate(calls, 1):
        if call.what == "o":
            ledgers.discard(call.fd)
            if call.path == f"{root}/ledger":
                ledgers.add(call.fd)
        elif call.what == "w" and call.fd in ledgers:
            places.append(at)
    return places
