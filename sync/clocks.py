"""Time and chance, handed in: the simulation brings its own."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from records.store import utc_now


@dataclass(frozen=True, slots=True)
class Clocks:
    """`now` is the wall clock, for what people see; `ticks` runs evenly, in seconds, for everything that waits; `draw`
    is uniform in [0, 1)."""

    now: Callable[[], datetime] = utc_now
    ticks: Callable[[], float] = time.monotonic
    draw: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
