"""What became of returns by the commands as they were sent: undone as a whole, or in part, with the rest as a return of
its own. Nothing of the code that does it is used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.chaos.sent import Sent


@dataclass
class Returns:
    """`units`: per return, also what is left of one, the command that took it in and {line: units}; `void`: those that
    do not stand; `parted`: those of which something was undone, and what is left of them."""

    units: dict[str, tuple[Sent, dict[int, int]]] = field(default_factory=dict)
    void: set[str] = field(default_factory=set)
    parted: set[str] = field(default_factory=set)


def returns(applied: Iterable[Sent]) -> Returns:
    """Of the commands that central applied."""
    found, undoing = Returns(), list[Sent]()
    for one in applied:
        if one.type == "return.receive":
            lines = {line["line"]: line["quantity"] for line in one.body["lines"]}
            found.units[one.body["return"]] = one, lines
        elif one.type == "return.undo":
            undoing.append(one)
    while ready := [one for one in undoing if one.body["return"] in found.units]:
        for one in ready:
            undoing.remove(one)
            _undo(found, one)
    return found


def _undo(found: Returns, one: Sent) -> None:
    came, units = found.units[one.body["return"]]
    found.void.add(one.body["return"])
    gone = {line["line"]: line["quantity"] for line in one.body.get("lines", ())}
    rest = {line: n - gone.get(line, 0) for line, n in units.items() if n > gone.get(line, 0)} if gone else {}
    if rest:
        found.units[one.body["rest"]] = came, rest
        found.parted |= {one.body["return"], one.body["rest"]}
