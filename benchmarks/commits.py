"""One durable action of a person, beside the least that any durable write can cost on this disk."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import Final

from benchmarks.catalogue import device
from benchmarks.figures import Figure, spread
from records.ids import uuid7
from records.keys import key_of
from records.outbox import Action, Overlay
from records.store import Records, utc_now

PAGE: Final = 4096
BASELINE: Final = "append 4 KiB and fdatasync"


def measure(work: Path, *, actions: int) -> list[Figure]:
    """From the tap to the moment at which success may be shown: both copies are on the disk."""
    folder = work / "commits"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    records = Records.open(folder / "device", key=key_of(folder / "device"))
    ours, floor = [], []
    try:
        records.enrolled(device(), "token", bytes(32)).result()
        with (folder / "floor").open("wb", buffering=0) as file:
            for _ in range(actions):  # one after the other, so that both meet the same disk
                ours.append(act(records))
                floor.append(_append(file.fileno()))
    finally:
        records.close()
    least = spread(floor)
    times = spread(ours)
    return [
        Figure("a person's action, durable", 0, times, times.p50 / least.p50, BASELINE),
        Figure(BASELINE, 0, least),
    ]


def act(records: Records) -> float:
    """Seconds of one help call."""
    task = uuid7(utc_now())
    changes = {"kind": "help", "state": "waiting", "reason": "advice", "made_at": utc_now().isoformat()}
    action = Action(task, 0, f"task:{task}", "help.call", {"task": task}, overlay=(Overlay("task", task, changes),))
    begin = time.perf_counter()
    records.act(action).result()
    return time.perf_counter() - begin


def _append(handle: int) -> float:
    data = bytes(PAGE)
    begin = time.perf_counter()
    os.write(handle, data)
    os.fdatasync(handle)
    return time.perf_counter() - begin
