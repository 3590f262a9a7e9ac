"""How much one device, and all of them together, may ask of this process at a time. Beyond it: 429 with Retry-After.

Honest devices never notice: one that catches up a million rows asks for about 1,000 pages, a hundred a second at most.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from datetime import datetime

import structlog

from central.refusals import Refusal

log = structlog.get_logger(__name__)

REQUESTS, REQUESTS_S = 1000.0, 100.0
BYTES, BYTES_S = 256e6, 32e6
"""At once, and a second from then on."""

MOST_KNOWN = 10_000
"""Devices whose use is remembered. The others have not asked for a while."""


@dataclass(slots=True)
class _Used:
    """What a device may still use. Below 0 it waits."""

    at: datetime
    requests: float = REQUESTS
    bytes: float = BYTES
    told: bool = False


class Quotas:
    """A token bucket of requests and one of bytes for each device, in this process. Safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._of: dict[str, _Used] = {}

    def ask(self, device: str, requests: int, now: datetime) -> None:
        """Count a request that weighs as much as `requests`. Raises Refusal 429 while the device has used too much."""
        with self._lock:
            used = self._filled(device, now)
            wait = max(-used.requests / REQUESTS_S, -used.bytes / BYTES_S)
            first, used.told = not used.told, wait >= 0
            if wait < 0:
                used.requests -= requests
                return
        if first:  # a log is not to be flooded either
            log.warning("device_throttled", install=device)
        raise Refusal(429, "too_many_requests", "This device asks too much at once.", retry_after=math.ceil(wait) or 1)

    def count(self, device: str, size: int) -> None:
        """Bytes that went either way for a request that was let through."""
        with self._lock:
            if device in self._of:
                self._of[device].bytes -= size

    def _filled(self, device: str, now: datetime) -> _Used:
        used = self._of.get(device)
        if used is None:
            if len(self._of) >= MOST_KNOWN:
                del self._of[next(iter(self._of))]
            used = self._of[device] = _Used(now)
            return used
        seconds = max(0.0, (now - used.at).total_seconds())  # a clock may be set back
        used.at = now
        used.requests = min(REQUESTS, used.requests + seconds * REQUESTS_S)
        used.bytes = min(BYTES, used.bytes + seconds * BYTES_S)
        return used
