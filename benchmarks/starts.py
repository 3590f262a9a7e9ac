"""From starting the process to a screen that answers a touch, and to the first look-up that can be answered."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from benchmarks.figures import Figure, spread
from benchmarks.fill import Filled

GOAL_MS: Final = 1500.0
BASELINE: Final = "an empty window of the same Qt"
PATIENCE_S: Final = 60.0
EMPTY: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
app = QGuiApplication(sys.argv)
view = QQuickView()
view.resize(1080, 1920)
view.frameSwapped.connect(lambda: QTimer.singleShot(0, lambda: print('"first_frame"', file=sys.stderr, flush=True)))
view.show()
app.exec()
"""
HEAVY: Final = ("sqlalchemy", "alembic", "pydantic", "requests", "babel", "biip", "cryptography", "cv2", "numpy")
"""Modules that nobody needs to see a first screen."""


def measure(place: Filled, *, runs: int) -> list[Figure]:
    """The first start compiles our modules, as right after an update; the others find them compiled."""
    kiosk = [sys.executable, "-m", "storeside", "kiosk", "--data", str(place.data), "--windowed"]
    marks = ("first_frame", "memory_open")
    fresh, *warm = [_run(kiosk, marks, place.folder) for _ in range(runs + 1)]
    empty = [_run([sys.executable, "-c", EMPTY], marks[:1], place.folder)["first_frame"] for _ in range(runs)]
    floor = spread(empty)
    frames = spread([one["first_frame"] for one in warm])
    heavy = " ".join(heavy_before_the_first_frame(place))
    note = f"imports {heavy}" if heavy else ""
    size = place.variants
    return [
        Figure("start to first usable screen", size, frames, frames.p50 / floor.p50, BASELINE, GOAL_MS, "most", note),
        Figure("start to first look-up", size, spread([one["memory_open"] for one in warm])),
        Figure("start to first usable screen, after an update", size, spread([fresh["first_frame"]])),
        Figure("start of an empty window", size, floor),
    ]


def heavy_before_the_first_frame(place: Filled) -> list[str]:
    """Which of `HEAVY` a kiosk imports before its first frame."""
    words = [sys.executable, "-X", "importtime", "-m", "storeside", "kiosk", "--data", str(place.data), "--windowed"]
    seen: set[str] = set()
    with _started(words, place.folder) as lines:
        for line in lines:
            if '"first_frame"' in line:
                break
            seen.add(line.rpartition("|")[2].strip())
    return [name for name in HEAVY if name in seen]


def _run(words: list[str], marks: tuple[str, ...], folder: Path) -> dict[str, float]:
    """Seconds from the start to each event. Raises TimeoutError when one does not come."""
    found: dict[str, float] = {}
    begin = time.perf_counter()
    with _started(words, folder) as lines:
        for line in lines:
            for mark in marks:
                if f'"{mark}"' in line:
                    found.setdefault(mark, time.perf_counter() - begin)
            if len(found) == len(marks):
                return found
            if time.perf_counter() - begin > PATIENCE_S:
                break
    raise TimeoutError(f"the program did not come to {' and '.join(set(marks) - found.keys())}")


@contextmanager
def _started(words: list[str], folder: Path) -> Iterator[IO[str]]:
    """The lines of a program without a screen; it is ended afterwards. Compiled modules are kept beside the data, as an
    installed program has them."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    env |= {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONPATH": str(Path.cwd())}
    process = subprocess.Popen(words, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=env)
    assert process.stderr is not None
    try:
        yield process.stderr
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)
        process.stderr.close()
