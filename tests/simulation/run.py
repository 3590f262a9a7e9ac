"""One history from its first decision to the quiet after it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.simulation.checks import Checker, Violation
from tests.simulation.draws import History, luck
from tests.simulation.ending import end
from tests.simulation.events import do
from tests.simulation.stage import CHANCE
from tests.simulation.world import Theatre, World


@dataclass(frozen=True, slots=True)
class Outcome:
    """`trace` names everything that happened, so that two runs can be compared."""

    history: History
    trace: str
    rule: str = ""
    words: str = ""
    faults: Counter[str] = field(default_factory=Counter)
    story: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.rule


def run(theatre: Theatre, history: History) -> Outcome:
    world = theatre.open(history)
    try:
        rule, words = _lived(world, history)
    finally:
        world.close()
    return Outcome(history, world.trace.hexdigest(), rule, words, world.faults, tuple(world.story))


def _lived(world: World, history: History) -> tuple[str, str]:
    checker = Checker(world)
    try:
        for event in history.events:
            CHANCE.random = luck(history.seed, event.number)
            do(world, event)
            checker.after()
        CHANCE.random = luck(history.seed, -1)
        end(world, checker, a_day_later=history.shape % 4 == 0)
    except Violation as violation:
        return violation.rule, violation.words
    except Exception as error:  # noqa: BLE001 - whatever the product raises here is a finding
        return type(error).__name__, _where(error)
    return "", ""


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{error} at {' '.join(places[-6:])}"
