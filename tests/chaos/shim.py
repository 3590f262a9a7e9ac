"""The preloaded library of `shim.c`: built once, and spoken to from inside the program that it watches."""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
HEAD = struct.Struct("<BBHIQQ")
MADE, EMPTIED, FOLDER = 1, 2, 4


@dataclass(frozen=True, slots=True)
class Call:
    """One call that changed something, in the order in which they happened. `what` is a letter of `shim.c`."""

    what: str
    flags: int
    fd: int
    path: str
    second: str
    offset: int
    data: bytes


def library() -> Path:
    """The compiled library, made when it is not there or the source is newer."""
    if not os.uname().sysname == "Linux":
        raise RuntimeError("recording and refusing writes needs Linux")
    made = (
        Path(tempfile.gettempdir()) / f"storeside-shim-{os.geteuid()}-{sha256(SOURCE.read_bytes()).hexdigest()[:16]}.so"
    )
    if not made.exists():
        compiler = next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)
        if compiler is None:
            raise RuntimeError("a C compiler is needed: the packages are called gcc and libc6-dev")
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "shim.so"
            words = ["-shared", "-fPIC", "-O2", "-o", str(fresh), str(SOURCE), "-ldl", "-lpthread"]
            subprocess.run([compiler, *words], check=True)
            shutil.copy(fresh, fresh.with_suffix(".done"))
            shutil.move(fresh.with_suffix(".done"), made)
    return made


def preloaded() -> dict[str, str]:
    """This environment with the library in front of all others."""
    return {**os.environ, "LD_PRELOAD": str(library())}


class Shim:
    """From inside a program that was started with `preloaded`. Nothing is watched before `watch`."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.shim_calls.restype = self._library.shim_refused.restype = ctypes.c_long

    def watch(self, folder: Path, log: Path | None = None) -> None:
        """Look at what happens below `folder`, which must be as the program spells it, and record it in `log`."""
        self._library.shim_record(str(folder).encode(), str(log or "").encode())

    def refuse(self, nth: int, error: int, count: int = 1, *, syncs_only: bool = False) -> None:
        """Let the `nth` changing call from now on (1 is the next) and `count - 1` more fail with `error`."""
        self._library.shim_refuse(ctypes.c_long(nth), ctypes.c_long(count), error, int(syncs_only))

    def count(self) -> None:
        """Count the changing calls from now on, and let none fail."""
        self.refuse(1 << 60, 0)

    def heal(self) -> None:
        self._library.shim_refuse(ctypes.c_long(0), ctypes.c_long(0), 0, 0)

    @property
    def calls(self) -> int:
        return int(self._library.shim_calls())

    @property
    def refused(self) -> int:
        return int(self._library.shim_refused())


def read_log(log: Path) -> Iterator[Call]:
    """The calls of a recording; a record that the program's end cut short is left out."""
    raw = memoryview(log.read_bytes())
    at = 0
    while at + HEAD.size <= len(raw):
        what, flags, fd, path_size, offset, size = HEAD.unpack_from(raw, at)
        at += HEAD.size
        if at + path_size + size > len(raw):
            return
        names = bytes(raw[at : at + path_size]).decode().split("\0")
        data = bytes(raw[at + path_size : at + path_size + size])
        at += path_size + size
        yield Call(chr(what), flags, fd, names[0], names[1] if len(names) > 2 else "", offset, data)
