"""`storeside simulate --mutant NAME|all`: does the simulation notice when a rule is broken?

A simulation that finds nothing is worth something only if it would find something. So each rule of
`tests.simulation.mutants` is broken, and days are lived until a promise breaks that holds on the same day without.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from tests.simulation.draws import drawn
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
    """`steps` decisions a day. Knows what the unbroken program does on the days that matter."""

    def __init__(self, theatre: Theatre, steps: int) -> None:
        self._theatre, self._steps = theatre, steps
        self._sound: dict[int, Outcome] = {}

    def sound(self, seed: int) -> Outcome:
        """The day without any mutant."""
        if seed not in self._sound:
            self._sound[seed] = run(self._theatre, drawn(seed, self._steps))
        return self._sound[seed]

    def hear(self, mutant: Mutant, bound: int = BOUND) -> Verdict:
        crashes, day = 0, 0
        for day, seed in enumerate(islice(self.days(mutant), bound), 1):
            with mutant.active():
                outcome = run(self._theatre, drawn(seed, self._steps))
            if not outcome.ok and not _is_promise(outcome.rule):
                crashes += 1
            elif not outcome.ok and self.sound(seed).rule != outcome.rule:
                return Verdict(mutant, day, outcome.rule, outcome.words, seed, crashes)
        return Verdict(mutant, day, crashes=crashes)

    def days(self, mutant: Mutant) -> Iterator[int]:
        """The hint first, then every day on which happens what the mutant needs."""
        yield mutant.hint
        for seed in range(100_000):
            kinds = {event.kind for event in drawn(seed, self._steps).events}
            if seed != mutant.hint and kinds.issuperset(mutant.needs):
                yield seed


def judge(name: str, steps: int) -> int:
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
    seeds = sorted({mutant.hint for mutant in chosen})
    broken = [seed for seed in seeds if not court.sound(seed).ok]
    print(f"without a mutant: {len(seeds)} day(s), promises broken on {len(broken)}", flush=True)
    for seed in broken:
        outcome = court.sound(seed)
        print(f"  seed {seed}: {outcome.rule}: {outcome.words} (a mutant has to break another one)")


def _is_promise(rule: str) -> bool:
    """What a check says is broken ("I7", "cursor"), and not the name of an error."""
    return rule[1:].isdigit() or rule[0].islower()
