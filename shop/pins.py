"""Who may sign in on a device (trade rules, section 2: staff list), and when after wrong PINs (security.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from shop.promises import Freshness

DIGITS = 6
FREE_TRIES = 5
LOCKED_AT = 10
FIRST_WAIT = timedelta(seconds=30)
SHIFT = timedelta(hours=12)
"""How long a manager's own sign-in vouches for an old staff list."""


@dataclass(frozen=True, slots=True)
class PinAttempts:
    """Wrong PINs of one person in a row. `last` is when the latest one was entered, by the device's clock."""

    failed: int = 0
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class Throttle:
    """`wait` is zero unless `state` is "wait"; `left` counts the tries before the next pause or the lock."""

    state: Literal["free", "wait", "locked"]
    wait: timedelta
    left: int


def throttle(attempts: PinAttempts, now: datetime) -> Throttle:
    """Whether a PIN may be tried now. A clock that was set back counts as no time gone by."""
    if attempts.failed >= LOCKED_AT:
        return Throttle("locked", timedelta(), 0)
    if attempts.failed < FREE_TRIES or attempts.last is None:
        return Throttle("free", timedelta(), max(1, FREE_TRIES - attempts.failed))
    pause = FIRST_WAIT * 2 ** (attempts.failed - FREE_TRIES)
    left = pause - max(timedelta(), now - attempts.last)
    return Throttle("wait", left, 1) if left > timedelta() else Throttle("free", timedelta(), 1)


def noted(attempts: PinAttempts, ok: bool, now: datetime) -> PinAttempts:
    """The counter after one more PIN."""
    return PinAttempts() if ok else PinAttempts(attempts.failed + 1, now)


Admission = Literal["open", "no_overrides", "manager_first", "closed"]


def admission(staff_list: Freshness, role: str, manager_at: datetime | None, now: datetime) -> Admission:
    """What an ageing staff list still allows. `manager_first`: nothing before a manager's sign-in (`manager_at`)."""
    if staff_list == "unknown":
        return "closed"
    if staff_list == "fresh":
        return "open"
    vouched = manager_at is not None and timedelta() <= now - manager_at < SHIFT
    if staff_list == "old" and role != "manager" and not vouched:
        return "manager_first"
    return "no_overrides"
