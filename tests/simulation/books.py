"""What should come of all that people did, worked out from the order in which central heard of it, by rules written
down once more: nothing here asks the product what it thinks (sync.md, section 6; trade rules, sections 2 to 4)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Said = Mapping[str, Any]
"""A command as it was sent."""

WAITING = ("staged", "picked", "picking", "open")
TAKES = {"help.take": ("waiting", "taken"), "help.done": ("taken", "done")}
APPLIED = ("applied", "")


@dataclass(slots=True)
class Units:
    """A line of an order: how many wait for their hand-over, left the store, and came back."""

    variant: str
    waiting: int
    handed: int
    returned: int


@dataclass
class Books:
    """`verdicts` is {id: (verdict, reason)}, `conflicts` {(kind, id, aggregate)}. The ledgers are exact to the unit."""

    orders: dict[str, dict[int, Units]] = field(default_factory=dict)
    stock: dict[tuple[str, str], int] = field(default_factory=dict)
    calls: dict[str, str] = field(default_factory=dict)
    verdicts: dict[str, tuple[str, str]] = field(default_factory=dict)
    conflicts: set[tuple[str, str, str]] = field(default_factory=set)
    again: int = 0
    """Commands that came once more."""
    _standing: dict[str, tuple[str, dict[int, int]]] = field(default_factory=dict)
    """Hand-overs by devices that nobody has undone: {id: (order, {line: units})}."""
    _to_count: set[tuple[str, str]] = field(default_factory=set)
    """Shelves that are on the list of conflicts: once is enough."""

    @classmethod
    def opened(cls, raw: Any) -> Books:
        """As central is before the line is lost."""
        books = cls()
        for number, body in raw.execute("SELECT number, body FROM purchase"):
            books.told(number, json.loads(body))
        for variant, store, on_hand in raw.execute("SELECT variant, location, on_hand FROM stock_level"):
            books.stock[variant, store] = on_hand
        books.calls = dict(raw.execute("SELECT id, state FROM task"))
        return books

    # --- what central's own systems say

    def told(self, number: str, body: Said) -> None:
        """The order feed: it knows of more, never of less, than what devices did."""
        known = self.orders.setdefault(number, {})
        for line in body["lines"]:
            states = line["states"]
            was = known.get(line["line"], Units(line["variant"], 0, 0, 0))
            handed = max(was.handed, states.get("handed_over", 0))
            waiting = min(sum(states.get(state, 0) for state in WAITING), line["quantity"] - handed)
            known[line["line"]] = Units(was.variant, waiting, handed, max(was.returned, states.get("returned", 0)))

    def counted(self, variant: str, store: str, quantity: int) -> None:
        self.stock[variant, store] = quantity

    # --- what devices send

    def arrived(self, store: str, said: Said) -> None:
        if said["id"] in self.verdicts:
            self.again += 1
            return
        reason = RULES[said["type"]](self, store, said)
        self.verdicts[said["id"]] = ("rejected", reason) if reason else APPLIED

    def _call(self, _store: str, said: Said) -> str:
        if said["body"]["task"] in self.calls:
            return "exists"
        self.calls[said["body"]["task"]] = "waiting"
        return ""

    def _step(self, _store: str, said: Said) -> str:
        call = said["body"]["task"]
        needed, becomes = TAKES[said["type"]]
        if self.calls[call] != needed:
            return self.calls[call]
        self.calls[call] = becomes
        return ""

    def _cancel(self, _store: str, said: Said) -> str:
        call = said["body"]["task"]
        if self.calls[call] in ("done", "cancelled"):
            return self.calls[call]
        self.calls[call] = "cancelled"
        return ""

    def _adjust(self, store: str, said: Said) -> str:
        self._move(store, said, {said["body"]["variant"]: said["body"]["delta"]})
        return ""

    def _hand_over(self, store: str, said: Said) -> str:
        order, units = self.orders[said["body"]["order"]], _units(said)
        for line, facts in sorted(order.items()):
            saw = said["expects"].get(str(line), facts.handed)
            if line in units and (units[line] > facts.waiting or facts.handed > saw):
                return self._second(said, "already_handed_over" if facts.handed else "quantity", "handed_over_twice")
        for line, n in units.items():
            order[line].waiting -= n
            order[line].handed += n
        self._standing[said["id"]] = (said["body"]["order"], units)
        self._move(store, said, self._per_variant(order, units, -1))
        return ""

    def _undo(self, store: str, said: Said) -> str:
        number, units = self._standing.get(said["body"]["hand_over"], ("", {}))
        if number != said["body"]["order"]:
            return "unknown_hand_over"
        order = self.orders[number]
        if any(order[line].handed - n < order[line].returned for line, n in units.items()):
            return "returned"
        for line, n in units.items():
            order[line].waiting += n
            order[line].handed -= n
        del self._standing[said["body"]["hand_over"]]
        self._move(store, said, self._per_variant(order, units, 1))
        return ""

    def _take_back(self, store: str, said: Said) -> str:
        order, units = self.orders[said["body"]["order"]], _units(said)
        for line, facts in sorted(order.items()):
            if line in units and units[line] > facts.handed - facts.returned:
                if facts.returned:
                    return self._second(said, "already_returned", "returned_twice")
                self.conflicts.add(("bought_elsewhere", said["id"], f"order:{said['body']['order']}"))
                return "not_handed_over"
        for line, n in units.items():
            order[line].returned += n
        shelved = {line["line"]: line["quantity"] for line in said["body"]["lines"] if line["disposition"] == "stock"}
        self._move(store, said, self._per_variant(order, shelved, 1))
        return ""

    def _second(self, said: Said, reason: str, kind: str) -> str:
        """Who came second to what had been done before is on the list of conflicts."""
        if reason.startswith("already"):
            self.conflicts.add((kind, said["id"], f"order:{said['body']['order']}"))
        return reason

    def _per_variant(self, order: Mapping[int, Units], units: Mapping[int, int], sign: int) -> Counter[str]:
        moved: Counter[str] = Counter()
        for line, n in units.items():
            moved[order[line].variant] += sign * n
        return moved

    def _move(self, store: str, said: Said, moved: Mapping[str, int]) -> None:
        for variant, delta in moved.items():
            self.stock[variant, store] = self.stock.get((variant, store), 0) + delta
        for variant in moved:
            if self.stock[variant, store] < 0 and (variant, store) not in self._to_count:
                self._to_count.add((variant, store))
                self.conflicts.add(("negative_stock", said["id"], f"stock:{variant}"))


RULES: dict[str, Callable[[Books, str, Said], str]] = {
    "help.call": Books._call,
    "help.take": Books._step,
    "help.done": Books._step,
    "help.cancel": Books._cancel,
    "stock.adjust": Books._adjust,
    "order.hand_over": Books._hand_over,
    "order.undo_hand_over": Books._undo,
    "return.receive": Books._take_back,
}
"""By type of command: why central will refuse it, "" for what it will do."""


def _units(said: Said) -> dict[int, int]:
    return {line["line"]: line["quantity"] for line in said["body"]["lines"]}
