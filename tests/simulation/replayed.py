"""The steps of every order once more, in the order in which central took them: what each was allowed to do (I3, I4).

Central's ledgers say what came of it all; only the order of the steps says whether each of them saw what it changed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

Line = tuple[str, int]
"""(order, line)"""

STEPS = """
SELECT cmd_id, type, verdict, reason, request FROM command_log
WHERE aggregate LIKE 'order:%' OR aggregate LIKE 'return:%' ORDER BY rowid
"""
MONEY = """
SELECT l.purchase, l.line, l.quantity, l.captured, l.tax, l.returned, coalesce(sum(r.amount + r.withheld), 0)
FROM order_line l
LEFT JOIN refund r ON r.purchase = l.purchase AND r.line = l.line AND r.state NOT IN ('refused', 'withdrawn')
GROUP BY l.purchase, l.line
"""
FAULTY = "sim.raises"


def odd(raw: Any) -> Iterator[tuple[str, str]]:
    """(invariant, words) for every step that was not allowed, and every cent that is not right."""
    handed: Counter[Line] = Counter()
    said: dict[str, dict[str, Any]] = {}
    for key, kind, verdict, reason, text in raw.execute(STEPS):
        if reason == "central_error" and kind != FAULTY:
            yield "parked", f"central made a mistake with {kind} {key}"
        if verdict == "applied" and kind == "order.hand_over":
            said[key] = command = json.loads(text)
            for line, units in _units(command):
                seen = command["expects"].get(str(line[1]))
                if seen is not None and handed[line] > seen:
                    yield "I4", f"{key} handed over {line[0]} line {line[1]} without seeing what had gone before"
                handed[line] += units
        elif verdict == "applied" and kind == "order.undo_hand_over":
            for line, units in _units(said.get(json.loads(text)["body"]["hand_over"])):
                handed[line] -= units
    for order, line_, quantity, captured, tax, returned, promised in raw.execute(MONEY):
        if promised != (captured - tax) * returned // quantity + tax * returned // quantity:
            yield "I3", f"{order} line {line_}: {promised} of {captured} for {returned} of {quantity} units"


def _units(command: dict[str, Any] | None) -> Iterator[tuple[Line, int]]:
    for line in command["body"]["lines"] if command else ():
        yield (command["body"]["order"], line["line"]), line["quantity"]  # type: ignore[index]
