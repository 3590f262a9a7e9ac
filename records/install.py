"""Who this device is: its enrolment, its secrets, and the counters of wrong PINs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Credentials:
    """`token` for `Authorization: Bearer`, `key` the raw private Ed25519 key. Never logged, never printed."""

    token: str = field(repr=False)
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinAttempts:
    """Wrong PINs in a row of one person; `last` is when the latest was entered. Both survive a restart."""

    failed: int
    last: datetime | None
