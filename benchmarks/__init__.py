"""How fast it is: every figure as a ratio to a baseline measured in the same run (docs/benchmarks.md)."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import gettempdir

# The device folders of a benchmark are thrown away, and it is to run on a machine without a key ring.
os.environ.setdefault("STORESIDE_KEYS", f"file:{Path(gettempdir()) / 'storeside-benchmarks.key'}")
