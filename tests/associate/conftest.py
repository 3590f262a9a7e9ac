"""What every test of the tablet needs."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _collected_on_this_thread() -> Iterator[None]:
    """Models that a test dropped end here, on the GUI thread: Qt's timers must not be ended by another."""
    yield
    gc.collect()
