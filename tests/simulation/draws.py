"""One integer makes a whole history: what happens, in which order, with which luck. Pure.

Decisions are drawn before anything runs and speak of the world only by numbers that are taken modulo what is there, so
that a history stays meaningful when decisions are left out of it (`tests.simulation.shrink`).
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

STEPS = 40
"""Decisions of a full day."""
BRIEF = 8
"""Decisions of a brief day: what goes wrong needs few of them, and half of a day's work is to heal and to look at all
of it, so many brief days find more than few full ones (docs/proof.md has the figures)."""
FULL_EVERY = 16
"""Among so many usual days one is a full one: some mistakes need a long past."""
MOST_TROUBLES = 6
"""Of a brief day, each of which happens at least once."""

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
"""What has to have happened before."""

MANY_SIDED = dict.fromkeys(("kill", "central_dies", "partition", "poison", "hostile", *PARTNERS), 2) | {"line": 4}
"""Troubles that come in many forms: brief days have them so many times as often as the others."""
AGAIN = 10
"""How often a trouble of a brief day comes again, in the weights of what happens every day."""


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
    """What was drawn. `shape` decides which devices there are, `few` of them on a brief day."""

    seed: int
    shape: int
    events: tuple[Event, ...]
    few: bool = False


def usual(seed: int) -> History:
    """The day that `seed` is unless a number of decisions is asked for."""
    return brief(seed) if seed % FULL_EVERY else drawn(seed)


def drawn(seed: int, steps: int = STEPS) -> History:
    random = Random(seed)
    shape = random.getrandbits(32)
    kinds, weights = _possible(random)
    return History(seed, shape, _events(random, random.choices(kinds, weights, k=steps)))


def brief(seed: int) -> History:
    """A few troubles that all happen, with as little in between as makes them matter."""
    random = Random(seed)
    shape = random.getrandbits(32)
    troubles = _few(random)
    weights = EVERYDAY | dict.fromkeys(troubles, AGAIN)
    kinds = troubles + random.choices(list(weights), list(weights.values()), k=max(0, BRIEF - len(troubles)))
    random.shuffle(kinds)
    for later, earlier in PARTNERS.items():
        if later in kinds and kinds.index(earlier) > kinds.index(later):
            first, second = kinds.index(later), kinds.index(earlier)
            kinds[first], kinds[second] = earlier, later
    return History(seed, shape, _events(random, kinds), few=True)


def _events(random: Random, kinds: list[str]) -> tuple[Event, ...]:
    return tuple(
        Event(number, kind, random.getrandbits(32), random.getrandbits(32), random.getrandbits(32))
        for number, kind in enumerate(kinds)
    )


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


def _few(random: Random) -> list[str]:
    names = sorted(TROUBLES)
    wanted, chosen = random.randint(1, MOST_TROUBLES), dict[str, None]()
    while len(chosen) < wanted:
        chosen |= dict.fromkeys(random.choices(names, [MANY_SIDED.get(name, 1) for name in names]))
    chosen |= {PARTNERS[name]: None for name in chosen if name in PARTNERS}
    return list(chosen)
