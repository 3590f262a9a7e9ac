"""`storeside simulate`: many invented days of invented stores, one number each, none of which may break a promise.

Exit status: 0 all promises kept (or every mutant caught), 1 one was broken (or a mutant survived), 2 usage.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tests.simulation.draws import History, drawn, usual
from tests.simulation.run import Outcome, run
from tests.simulation.shrink import shrunk
from tests.simulation.stage import staged
from tests.simulation.world import Theatre

TIDIED_EVERY = 1000
"""Days after which what is left of them is collected: nobody does that on this stage meanwhile, and it adds up."""
MOST_TOLD = 5
"""Violations that are shrunk and told as a story; the others are counted."""


def main(argv: Sequence[str]) -> int:
    try:
        options = _parser().parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    if options.mutant:
        from tests.simulation.mutation import judge

        return judge(options.mutant, options.steps)
    if options.offline_hours:
        from tests.simulation.offline import offline

        return offline(options.offline_hours, options.devices)
    return _simulate(options.seeds, options.steps)


def _simulate(seeds: range, steps: int | None) -> int:
    faults: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    with staged() as folder:
        theatre = Theatre(folder)
        began, cpu = time.perf_counter(), time.process_time()
        for seed in seeds:
            outcome = run(theatre, drawn(seed, steps) if steps else usual(seed))
            faults += outcome.faults
            if seed % TIDIED_EVERY == 0:
                gc.collect()
            if not outcome.ok:
                broken[outcome.rule] += 1
                if broken.total() <= MOST_TOLD:
                    tell(theatre, outcome, steps)
        took, cpu = time.perf_counter() - began, time.process_time() - cpu
    _sum_up(len(seeds), took, cpu, faults, broken)
    return 1 if broken else 0


def tell(theatre: Theatre, outcome: Outcome, steps: int | None) -> None:
    """A broken promise as the shortest story in which it breaks."""
    shorter = shortest(theatre, outcome)
    print(f"\nseed {outcome.history.seed}: {shorter.rule}: {shorter.words}")
    print(f"{len(shorter.history.events)} of {len(outcome.history.events)} decisions are enough:")
    print("\n".join(f"  {line}" for line in shorter.story))
    print(f"  => {shorter.rule}: {shorter.words}")
    how = f" --steps {steps}" if steps else ""
    print(f"replay: storeside simulate --seeds {outcome.history.seed}{how}\n", flush=True)


def shortest(theatre: Theatre, outcome: Outcome) -> Outcome:
    """The same rule broken with as few decisions as possible."""
    history = outcome.history

    def fails(events: Sequence[object]) -> bool:
        return run(theatre, _only(history, events)).rule == outcome.rule

    return run(theatre, _only(history, shrunk(history.events, fails)))


def _only(history: History, events: Sequence[object]) -> History:
    return replace(history, events=tuple(events))  # type: ignore[arg-type]


def _sum_up(seeds: int, took: float, cpu: float, faults: Counter[str], broken: Counter[str]) -> None:
    rate = seeds / took * 60 if took else 0.0
    print(f"{seeds} seeds in {took:.1f} s ({rate:.0f} a minute; {cpu:.1f} s of one core)")
    print("what happened, and how often:")
    for name, count in sorted(faults.items()):
        print(f"  {name:<28} {count:>8}")
    print(f"violations: {broken.total()}" + "".join(f"\n  {rule}: {count}" for rule, count in sorted(broken.items())))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storeside simulate",
        description="Invented days of invented stores with everything that can go wrong; same number, same day.",
    )
    parser.add_argument(
        "--seeds", type=_seeds, default=range(2000), metavar="A:B", help="or one number (default 0:2000)"
    )
    parser.add_argument("--steps", type=int, metavar="N", help="decisions a day (default: brief days and full ones)")
    parser.add_argument("--mutant", metavar="NAME|all", help="break one rule of the product and see that it is noticed")
    parser.add_argument("--offline-hours", type=float, metavar="H", help="a chain cut off for this long, then healed")
    parser.add_argument("--devices", type=int, default=10, metavar="N", help="of the chain (default %(default)s)")
    return parser


def _seeds(text: str) -> range:
    first, colon, last = text.partition(":")
    try:
        found = range(int(first), int(last) if colon else int(first) + 1)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like 0:2000 or 7") from None
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} names no seed")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
