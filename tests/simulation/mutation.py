"""`storeside simulate --mutant NAME|all`: does the simulation notice when a rule is broken?

A simulation that finds nothing is worth something only if it would find something. So each rule of
`tests.simulation.mutants` is broken, and days are lived until a promise breaks that holds on the same day without.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from tests.simulation.draws import History, drawn, usual
from tests.simulation.mutants import MUTANTS, Mutant
from tests.simulation.run import Outcome, run
from tests.simulation.stage import staged
from tests.simulation.world import Theatre

BOUND = 400
"""Days after which a mutant has survived."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`rule` is the promise that broke on the day `seed`, "" if none did; `days` were lived for it. `crashes` are days
    that ended in an error of the program: they show that something is wrong, but prove nothing about the checks."""

    mutant: Mutant
    days: int
    rule: str = ""
    words: str = ""
    seed: int = 0
    crashes: int = 0

    @property
    def caught(self) -> bool:
        return bool(self.rule)

    def told(self) -> str:
        if self.caught:
            return f"{self.mutant.name:<28} caught by {self.rule:<10} seed {self.seed:<5} {self.days} day(s)"
        crashed = f", {self.crashes} of them ended in an error" if self.crashes else ""
        return f"{self.mutant.name:<28} SURVIVED {self.days} day(s){crashed}: {self.mutant.breaks}"


class Court:
    """`steps` decisions a day, None: usual days. Knows what the unbroken program does on the days that matter."""

    def __init__(self, theatre: Theatre, steps: int | None = None) -> None:
        self._theatre, self._steps = theatre, steps
        self._sound: dict[History, Outcome] = {}

    def day(self, seed: int) -> History:
        return drawn(seed, self._steps) if self._steps else usual(seed)

    def sound(self, day: History) -> Outcome:
        """The day without any mutant."""
        if day not in self._sound:
            self._sound[day] = run(self._theatre, day)
        return self._sound[day]

    def hinted(self, mutant: Mutant) -> History:
        return drawn(mutant.hint) if mutant.full and not self._steps else self.day(mutant.hint)

    def hear(self, mutant: Mutant, bound: int = BOUND) -> Verdict:
        crashes, lived = 0, 0
        for lived, day in enumerate(islice(self.days(mutant), bound), 1):
            with mutant.active():
                outcome = run(self._theatre, day)
            if not outcome.ok and not _is_promise(outcome.rule):
                crashes += 1
            elif not outcome.ok and self.sound(day).rule != outcome.rule:
                return Verdict(mutant, lived, outcome.rule, outcome.words, day.seed, crashes)
        return Verdict(mutant, lived, crashes=crashes)

    def days(self, mutant: Mutant) -> Iterator[History]:
        """The hint first, then every day on which happens what the mutant needs."""
        hinted = self.hinted(mutant)
        yield hinted
        for day in map(self.day, range(100_000)):
            if day != hinted and {event.kind for event in day.events}.issuperset(mutant.needs):
                yield day


def judge(name: str, steps: int | None = None) -> int:
    """Exit status: 0 every mutant was caught, 1 one survived, 2 there is no such mutant."""
    chosen = [mutant for mutant in MUTANTS if name in ("all", mutant.name)]
    if not chosen:
        print(f"There is no mutant {name!r}. Known:")
        print("\n".join(f"  {mutant.name:<28} {mutant.breaks}" for mutant in MUTANTS))
        return 2
    for mutant in chosen:  # a rule that is no longer there is an error before anything runs
        with mutant.active():
            pass
    with staged() as folder:
        court = Court(Theatre(folder), steps)
        _tell_sound(court, chosen)
        verdicts = [_heard(court, mutant) for mutant in chosen]
    survived = [verdict for verdict in verdicts if not verdict.caught]
    print(f"{len(verdicts) - len(survived)} of {len(verdicts)} mutants caught")
    return 1 if survived else 0


def _heard(court: Court, mutant: Mutant) -> Verdict:
    verdict = court.hear(mutant)
    print(verdict.told(), flush=True)
    return verdict


def _tell_sound(court: Court, chosen: Sequence[Mutant]) -> None:
    """A check that always fails catches every mutant and proves nothing."""
    days = list(dict.fromkeys(map(court.hinted, chosen)))
    broken = [day for day in days if not court.sound(day).ok]
    print(f"without a mutant: {len(days)} day(s), promises broken on {len(broken)}", flush=True)
    for day in broken:
        outcome = court.sound(day)
        print(f"  seed {day.seed}: {outcome.rule}: {outcome.words} (a mutant has to break another one)")


def _is_promise(rule: str) -> bool:
    """What a check says is broken ("I7", "cursor"), and not the name of an error."""
    return rule[1:].isdigit() or rule[0].islower()
