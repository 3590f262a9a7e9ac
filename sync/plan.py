"""What to do next. Pure: what is known goes in, one step comes out; no clock, no thread, no network.

Order (sync.md, sections 4 and 6): lane 0 goes ahead of everything, between any two pages. Then config, staff, orders
and stock, in this order. Everything else takes turns by weight, so that a million articles starve nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

FIRST = ("config", "staff", "orders", "stock")
RUN = 10
"""Pages of the first group in a row while others wait: a stock feed that never stands still must not stop prices."""

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {"lane:1": 8, "picture": 8, "price": 8, "promo": 6, "cust": 4}
    | dict.fromkeys(("lane:2", "avail", "catalog", "photo", "compare"), 3)
    | {"insight": 1}
)
"""Share of the turns, by the scope's first word. Commands and the picture someone is looking at take part as well."""


@dataclass(frozen=True, slots=True)
class Send:
    lane: int


@dataclass(frozen=True, slots=True)
class Pull:
    scope: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Fetch one picture: `wanted` if someone is looking, else ahead of time."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class Upload:
    """Take one photo of a return to the server."""


@dataclass(frozen=True, slots=True)
class Compare:
    """One exchange of comparing a scope with the server's."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing is due before `until` (monotonic seconds)."""

    until: float


Step = Send | Pull | Picture | Upload | Compare | Rest


@dataclass(frozen=True, slots=True)
class Due:
    """What could be done now, each already allowed by its pace. `rest_until` is when that next changes by itself."""

    lanes: Collection[int] = ()
    scopes: Collection[str] = ()
    wanted: bool = False
    ahead: bool = False
    upload: bool = False
    compare: bool = False
    rest_until: float = 0.0


@dataclass(frozen=True, slots=True)
class Turns:
    """Who is next: a weighted fair queue. `starts` is where each taker stands, `clock` where the queue stands, `here`
    who took part in the last round, `run` the pages of the first group in a row.

    Who waits keeps its place; who comes back after a pause begins at `clock` and cannot claim what it missed.
    """

    starts: Mapping[str, float] = field(default_factory=dict)
    clock: float = 0.0
    here: frozenset[str] = frozenset()
    run: int = 0

    def joined(self, takers: Collection[str]) -> Turns:
        starts = dict(self.starts)
        for taker in takers:
            if taker not in self.here:
                starts[taker] = max(starts.get(taker, 0.0), self.clock)
        return replace(self, starts=starts, here=frozenset(takers))

    def next(self) -> str:
        """Ties go to the larger share, then by name, so that the same facts always give the same step."""
        return min(self.here, key=lambda taker: (self.starts[taker] + 1 / _weight(taker), -_weight(taker), taker))

    def took(self, taker: str) -> Turns:
        start = self.starts[taker]
        starts = {**self.starts, taker: start + 1 / _weight(taker)}
        return Turns(starts, max(self.clock, start), self.here)


def next_step(due: Due, turns: Turns) -> tuple[Step, Turns]:
    """One step, and the turns after it."""
    if 0 in due.lanes:
        return Send(0), turns
    takers = _takers(due)
    turns = turns.joined(takers)
    first = [scope for scope in due.scopes if _word(scope) in FIRST]
    if first and (turns.run < RUN or not takers):
        scope = min(first, key=lambda scope: (FIRST.index(_word(scope)), scope))
        return Pull(scope), replace(turns, run=turns.run + 1)
    if takers:
        taker = turns.next()
        return _step(taker), turns.took(taker)
    if due.ahead:
        return Picture(wanted=False), turns
    return Rest(due.rest_until), turns


def known(scope: str) -> bool:
    """Whether this version knows where a scope belongs; later ones wait for an update of the program."""
    return _word(scope) in FIRST or _word(scope) in WEIGHTS


def _takers(due: Due) -> list[str]:
    takers = [scope for scope in due.scopes if _word(scope) not in FIRST]
    takers += [f"lane:{lane}" for lane in due.lanes]
    takers += ["picture"] if due.wanted else []
    takers += ["photo"] if due.upload else []
    return [*takers, "compare"] if due.compare else takers


def _step(taker: str) -> Step:
    if taker == "picture":
        return Picture(wanted=True)
    if taker == "photo":
        return Upload()
    if taker == "compare":
        return Compare()
    if taker.startswith("lane:"):
        return Send(int(taker.removeprefix("lane:")))
    return Pull(taker)


def _word(scope: str) -> str:
    return scope.partition(":")[0]


def _weight(taker: str) -> float:
    return WEIGHTS.get(taker) or WEIGHTS.get(_word(taker), 1)
