"""One integer makes a whole history: what happens, in which order, with which luck. Pure.

Decisions are drawn before anything runs and speak of the world only by numbers that are taken modulo what is there, so
that a history stays meaningful when decisions are left out of it (`tests.simulation.shrink`).
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

STEPS = 40
"""Decisions of a full day."""
USUAL = 16
"""Decisions of a day unless asked otherwise: many short days find more than few long ones."""

EVERYDAY: dict[str, int] = {
    "act": 34,
    "sync": 30,
    "office": 9,
    "wait": 5,
}
"""What happens in every history, by weight."""

TROUBLES: dict[str, int] = {
    "line": 18,
    "partition": 4,
    "heal": 5,
    "slow": 2,
    "kill": 4,
    "central_dies": 4,
    "backup": 3,
    "restore_central": 3,
    "copy": 3,
    "restore_device": 3,
    "clone": 2,
    "enrol_again": 2,
    "revoke": 1,
    "poison": 5,
    "rot": 2,
    "clock": 3,
    "disk_full": 3,
    "hostile": 4,
    "horizon": 2,
    "too_old": 2,
    "stuck": 1,
    "late": 4,
    "busy_person": 3,
}
"""What may go wrong, by weight. Each history draws which of these exist in it: rare meetings of two troubles are found
where few others blur them."""

PARTNERS = {"restore_central": "backup", "restore_device": "copy"}


@dataclass(frozen=True, slots=True)
class Event:
    """One decision. `number` is its place in the drawn list, which its own luck depends on; `a`, `b`, `c` are large
    numbers whose meaning is the business of whoever does `kind`."""

    number: int
    kind: str
    a: int
    b: int
    c: int


@dataclass(frozen=True, slots=True)
class History:
    """What was drawn. `shape` decides which devices there are."""

    seed: int
    shape: int
    events: tuple[Event, ...]


def drawn(seed: int, steps: int = STEPS) -> History:
    random = Random(seed)
    shape = random.getrandbits(32)
    kinds, weights = _possible(random)
    events = tuple(
        Event(number, kind, random.getrandbits(32), random.getrandbits(32), random.getrandbits(32))
        for number, kind in enumerate(random.choices(kinds, weights, k=steps))
    )
    return History(seed, shape, events)


def luck(seed: int, number: int) -> Random:
    """The luck of one decision, which stays the same when others are left out."""
    return Random((seed << 20) + number)


def _possible(random: Random) -> tuple[list[str], list[int]]:
    names = sorted(TROUBLES)
    chosen = set(random.sample(names, random.randint(2, 8)))
    chosen |= {"line"} if random.random() < 0.7 else set()
    chosen |= {PARTNERS[name] for name in chosen & PARTNERS.keys()}
    chosen |= {"heal"} if "partition" in chosen or "slow" in chosen else set()
    weights = EVERYDAY | {name: TROUBLES[name] for name in sorted(chosen)}
    return list(weights), list(weights.values())
