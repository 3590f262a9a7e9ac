"""Was anything lost, doubled or left untold? What people did is counted against central's tables and the devices'
files, in SQL of its own, and against the books that followed what central heard."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from tests.central import ledger_queries
from tests.simulation.chain import Chain
from tests.simulation.checks import DEVICE_ROWS
from tests.simulation.machine import Machine
from tests.simulation.shift import Shift

Odd = Iterator[str]
Counts = Mapping[tuple[Any, ...], int]

PERSONAL = ("customer", "pickup_code", "name")
ABOUT_PEOPLE = "SELECT id, body FROM main.entity WHERE kind = 'customer'"
ORDERS = "SELECT id, body FROM main.entity WHERE kind = 'order'"
EFFECTS = {
    "units handed over": "SELECT command, line, sum(quantity) FROM hand_over WHERE command IS NOT NULL GROUP BY 1, 2",
    "units taken back": "SELECT command, line, sum(quantity) FROM return_line WHERE command IS NOT NULL GROUP BY 1, 2",
    "units refunded": "SELECT command, line, max(quantity) FROM refund WHERE command IS NOT NULL AND line > 0"
    " GROUP BY 1, 2",
    "hand-overs undone": "SELECT undone_by, line, sum(quantity) FROM hand_over"
    " WHERE undone_by IS NOT NULL GROUP BY 1, 2",
    "units moved": "SELECT source, variant, location, sum(delta) FROM stock_movement WHERE source <> 'import'"
    " GROUP BY 1, 2, 3 HAVING sum(delta) <> 0",
    "steps of calls": "SELECT key, now, count(*) FROM watched WHERE what = 'task' GROUP BY 1, 2",
}
STEPS = {"help.call": "waiting", "help.take": "taken", "help.done": "done", "help.cancel": "cancelled"}


class Audit:
    """After all has been sent."""

    def __init__(self, chain: Chain, shift: Shift) -> None:
        self.chain, self.shift = chain, shift
        self.raw = chain.office.raw
        rows = self.raw.execute("SELECT cmd_id, verdict, reason FROM command_log").fetchall()
        self.answers = Counter(row[0] for row in rows)
        self.verdicts = {row[0]: (row[1], row[2]) for row in rows}

    def odd(self) -> Odd:
        """Words for everything that is not as it should be."""
        yield from self._answered()
        yield from self._as_in_the_books()
        yield from self._effects()
        yield from self._ledgers()
        for machine in self.chain.machines:
            yield from self._told(machine)
            yield from self._replica(machine)

    def lost(self) -> int:
        return sum(1 for one in self.shift.acted if self.answers[one] == 0)

    def doubled(self) -> int:
        """Actions that were answered more than once, or had more of an effect than what the person did."""
        twice = {one for one, n in self.answers.items() if n > 1}
        expected = self._expected()
        for name, counts in self._found().items():
            twice |= {str(key[0]) for key, n in counts.items() if abs(n) > abs(expected[name].get(key, 0))}
        return len(twice)

    # --- at central

    def _answered(self) -> Odd:
        for one, (machine, action) in self.shift.acted.items():
            if self.answers[one] != 1:
                yield f"{machine.name}: {action.type} {one} has {self.answers[one]} verdicts"
        for one in self.answers.keys() - self.shift.acted.keys():
            yield f"central answered {one}, which nobody was told is done"

    def _as_in_the_books(self) -> Odd:
        books = self.chain.books
        assert books is not None
        for one, verdict in books.verdicts.items():
            if self.verdicts.get(one) != verdict:
                kind = self.shift.acted[one][1].type
                yield f"{kind} {one}: central says {self.verdicts.get(one)}, the books say {verdict}"
        listed = Counter(self.raw.execute("SELECT kind, second_command, aggregate FROM conflict").fetchall())
        for conflict in sorted(listed.keys() | books.conflicts):
            if listed[conflict] != (conflict in books.conflicts):
                yield f"conflict {conflict} is listed {listed[conflict]} times, not {int(conflict in books.conflicts)}"
        lines = {(number, line): units for number, order in books.orders.items() for line, units in order.items()}
        for number, line, handed, back in self.raw.execute(
            "SELECT purchase, line, handed_over, returned FROM order_line"
        ):
            known = lines[number, line]
            if (known.handed, known.returned) != (handed, back):
                yield f"{number} line {line}: central has {handed} handed over and {back} returned, not {known}"
        levels = {row[:2]: row[2] for row in self.raw.execute("SELECT variant, location, on_hand FROM stock_level")}
        for key in sorted(levels.keys() | books.stock.keys()):
            if levels.get(key) != books.stock.get(key):
                yield f"stock of {key}: central has {levels.get(key)}, the books {books.stock.get(key)}"

    def _found(self) -> dict[str, Counts]:
        return {name: {row[:-1]: row[-1] for row in self.raw.execute(sql)} for name, sql in EFFECTS.items()}

    def _expected(self) -> dict[str, Counts]:
        """What each applied action should have done, from what the person did."""
        counts: dict[str, Counter[tuple[Any, ...]]] = {name: Counter() for name in EFFECTS}
        for one, (machine, action) in self.shift.acted.items():
            if self.verdicts.get(one, ("", ""))[0] == "applied":
                self._expect(counts, one, machine.store, action.type, action.body)
        moved = counts["units moved"]
        counts["units moved"] = Counter({key: n for key, n in moved.items() if n})
        return {**counts}

    def _expect(
        self, counts: dict[str, Counter[tuple[Any, ...]]], one: str, store: str, kind: str, body: Mapping[str, Any]
    ) -> None:
        moved = counts["units moved"]
        if kind in STEPS:
            counts["steps of calls"][body["task"], STEPS[kind]] += 1
        elif kind == "stock.adjust":
            moved[one, body["variant"], store] += body["delta"]
        elif kind == "order.undo_hand_over":
            for line in self.shift.acted[body["hand_over"]][1].body["lines"]:
                counts["hand-overs undone"][one, line["line"]] += line["quantity"]
                moved[one, self._article(body["order"], line), store] += line["quantity"]
        else:
            names = ("units handed over",) if kind == "order.hand_over" else ("units taken back", "units refunded")
            for line in body["lines"]:
                sign = -1 if kind == "order.hand_over" else int(line["disposition"] == "stock")
                for name in names:
                    counts[name][one, line["line"]] += line["quantity"]
                moved[one, self._article(body["order"], line), store] += sign * line["quantity"]

    def _article(self, number: str, line: Mapping[str, Any]) -> str:
        assert self.chain.books is not None
        return self.chain.books.orders[number][line["line"]].variant

    def _effects(self) -> Odd:
        expected = self._expected()
        for name, found in self._found().items():
            for key in sorted(found.keys() | expected[name].keys()):
                if found.get(key, 0) != expected[name].get(key, 0):
                    yield f"{name}: {found.get(key, 0)} of {key}, not {expected[name].get(key, 0)}"

    def _ledgers(self) -> Odd:
        with self.chain.office.database.read() as connection:
            for name, rows in ledger_queries.broken(connection).items():
                yield f"{name}: not so for {rows[:3]}"

    # --- on a device

    def _told(self, machine: Machine) -> Odd:
        shown = {refused.id: refused.words for refused in machine.records.rejected()}
        here = {row[0]: row[1] for row in machine.rows("SELECT id, verdict FROM outbox")}
        for one in (done.id for done in machine.done):
            verdict = self.verdicts.get(one, ("", ""))[0]
            if here.get(one) not in (verdict, "duplicate" if verdict == "applied" else verdict):
                yield f"{machine.name} thinks {one} is {here.get(one)}, it is {verdict}"
            if verdict == "rejected" and not shown.get(one, "").strip():
                yield f"{machine.name} has no words for {one}, which was refused"
        for one in shown.keys() - {done.id for done in machine.done}:
            yield f"{machine.name} tells of {one}, which was not done here"
        queue = machine.records.queue()
        if queue.pending or queue.rejected != len(shown):
            yield f"{machine.name} counts {queue}, there are {len(shown)} refused"

    def _replica(self, machine: Machine) -> Odd:
        """Row by row, whatever the digests say."""
        device = machine.records.device()
        scopes = {scope.partition(":")[0]: scope for scope in (device.scopes if device else ())}
        here: dict[tuple[str, str, str], str] = {}
        for prefix, kind, key, _seq, _ver, _round, body in machine.rows(DEVICE_ROWS):
            here[scopes.get(prefix.partition(":")[0], prefix), kind, key] = body
        there: dict[tuple[str, str, str], str] = {}
        for scope in scopes.values():
            living = "SELECT kind, id, body FROM entity WHERE scope = ? AND body IS NOT NULL"
            there |= {(scope, kind, key): body for kind, key, body in self.raw.execute(living, (scope,))}
        for row in sorted(here.keys() ^ there.keys()):
            yield f"{machine.name} {'has' if row in here else 'has not'} {row}, unlike central"
        for row in here.keys() & there.keys():
            if here[row] != there[row] and not _without_people(row[1], here[row], there[row]):
                yield f"{machine.name} has another {row} than central"


def _without_people(kind: str, here: str, there: str) -> bool:
    """Whether the only difference is what had to leave the device, with a mark that says so."""
    mine, theirs = json.loads(here), json.loads(there)
    if not mine.pop("erased", False):
        return False
    if kind == "customer":
        return not mine
    return kind == "order" and bool(mine == {name: said for name, said in theirs.items() if name not in PERSONAL})


def people_known(machine: Machine) -> list[str]:
    """Customers, and orders that say whose they are, that somebody could read on this device."""
    known = [key for key, body in machine.rows(ABOUT_PEOPLE) if json.loads(body).keys() - {"erased"}]
    return known + [key for key, body in machine.rows(ORDERS) if json.loads(body).keys() & set(PERSONAL)]
