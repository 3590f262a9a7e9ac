"""What central's ledgers should hold, added up again from the commands it says it applied (I2, I3, I4)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.central import ledger_queries, whole_returns
from tests.simulation import replayed

Movement = tuple[str, str]
"""(command, variant)"""

RETURNS = {
    "already_returned": "returned_twice",
    "not_handed_over": "bought_elsewhere",
    "unknown": "never_bought",
    "unknown_line": "never_bought",
}
"""What becomes of goods that came back and were not taken; of all else the rules stand against it."""


NOT_LISTED = ("unknown_return", "undone_already", "other_store")
"""Why a return is not undone and nobody has to look after it: it is not there, or not here."""

OF_MONEY = (
    "returned is the sum of the returns that stand",
    "money has moved for a return, or it is undone",
    "a return is undone as a whole, by one command",
    "what was withheld is the sum of the fees",
    "what goes back of the shipping is the sum of its refunds, and not above it",
    "what goes back to a tender is the sum of its refunds, and not above what was paid",
    "money goes back to what was paid with, and only what nothing else takes as store credit",
    "no more goes back of an order than was paid for its lines and its shipping",
    "each return gives back the slices of its units, goods and tax for themselves",
)
"""Of `tests.central.ledger_queries`."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The driver's connection for who asks in plain SQL."""

    raw: Any

    def exec_driver_sql(self, sql: str) -> Any:
        return self.raw.execute(sql)


class Recount:
    """Reads central's tables with SQL of its own. `odd` tells the first thing that does not add up."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._said: dict[str, dict[str, Any]] = {}

    def odd(self) -> Iterator[tuple[str, str]]:
        """(invariant, words) for everything that is not what it should be."""
        yield from self._units()
        yield from self._money()
        yield from self._returns()
        yield from self._effects()
        yield from self._conflicts()
        yield from self._dependents()
        yield from replayed.odd(self._raw)

    def _units(self) -> Iterator[tuple[str, str]]:
        for order, line, there, standing, quantity, known, returned in self._raw.execute(
            "SELECT l.purchase, l.line, coalesce(sum(h.quantity), 0), l.handed_over, l.quantity,"
            " json_extract(p.body, '$.lines[' || (l.line - 1) || '].states.handed_over'), l.returned"
            " FROM order_line l JOIN purchase p ON p.number = l.purchase"
            " LEFT JOIN hand_over h ON h.purchase = l.purchase AND h.line = l.line AND h.undone_by IS NULL"
            " GROUP BY l.purchase, l.line"
        ):
            if there > quantity or not there == standing == (known or 0):
                yield "I4", f"{order} line {line}: {there} of {quantity} handed over, {standing} in the order"
            if returned > there:
                yield "I4", f"{order} line {line}: {returned} returned, {there} handed over"

    def _money(self) -> Iterator[tuple[str, str]]:
        for order, line, promised, captured, total in self._raw.execute(
            "SELECT l.purchase, l.line, coalesce(sum(r.amount), 0), l.captured, json_extract(p.body, '$.total')"
            " FROM order_line l JOIN purchase p ON p.number = l.purchase LEFT JOIN refund r"
            " ON r.purchase = l.purchase AND r.line = l.line AND r.state NOT IN ('refused', 'withdrawn')"
            " GROUP BY l.purchase, l.line"
        ):
            if type(promised) is not int or promised > captured or captured > total:
                yield "I3", f"{order} line {line}: {promised} promised back of {captured} paid ({total} in all)"

    def _returns(self) -> Iterator[tuple[str, str]]:
        """Whole returns to the cent: shipping and fee by the policy of each, and to which tender it goes."""
        if not self._raw.execute("SELECT 1 FROM refund LIMIT 1").fetchone():
            return
        for row in whole_returns.otherwise(Plain(self._raw)):  # type: ignore[arg-type]
            yield "I3", f"{row[0]} of {row[1]} has {row[3]} for its {row[2]}, not {row[4]}"
        for name in OF_MONEY:
            found = self._raw.execute(ledger_queries.QUERIES[name]).fetchone()
            if found:
                yield "I3", f"{name}: not so for {found}"

    def _effects(self) -> Iterator[tuple[str, str]]:
        """Each applied command moved what it says, once; no other command moved anything."""
        moved: Counter[Movement] = Counter()
        rows: Counter[tuple[str, str]] = Counter()
        for key, kind, text in self._raw.execute(
            "SELECT cmd_id, type, request FROM command_log WHERE verdict = 'applied' AND type NOT LIKE 'help.%'"
        ):
            body = self._body(key, text)
            self._expect(key, kind, body, moved, rows)
        found = Counter({(source, variant): delta for source, variant, delta in self._raw.execute(
            "SELECT source, variant, sum(delta) FROM stock_movement WHERE source <> 'import' GROUP BY source, variant"
        )})  # fmt: skip
        for movement in sorted({*found, *moved}):
            if found[movement] != moved[movement]:
                yield "I2", f"{movement[1]}: {movement[0]} moved {found[movement]} units, it says {moved[movement]}"
        there = Counter(self._raw.execute(
            "SELECT 'hand_over', command FROM hand_over WHERE command IS NOT NULL"
            " UNION ALL SELECT 'return_line', command FROM return_line WHERE command IS NOT NULL"
            " UNION ALL SELECT 'refund', command FROM"
            " (SELECT DISTINCT command, line FROM refund WHERE command IS NOT NULL AND line > 0)"
        ).fetchall())  # fmt: skip
        for name in sorted({*there, *rows}):
            if there[name] != rows[name]:
                yield "I2", f"{name[0]}: {there[name]} row(s) of {name[1]}, it says {rows[name]}"

    def _expect(
        self, key: str, kind: str, body: dict[str, Any], moved: Counter[Movement], rows: Counter[tuple[str, str]]
    ) -> None:
        if kind == "stock.adjust":
            moved[key, body["variant"]] += body["delta"]
        elif kind == "order.hand_over":
            rows["hand_over", key] += len(body["lines"])
            for line in body["lines"]:
                moved[key, self._variant(body["order"], line["line"])] -= line["quantity"]
        elif kind == "return.receive":
            rows["return_line", key] += len(body["lines"])
            rows["refund", key] += len(body["lines"])
            for line in body["lines"]:
                if line["disposition"] == "stock":
                    moved[key, self._variant(body["order"], line["line"])] += line["quantity"]
            out = body.get("exchange", {"from": "", "lines": []})
            if out["from"] == "shelf":
                rows["hand_over", key] += len(out["lines"])
                moved.update({(key, line["variant"]): -line["quantity"] for line in out["lines"]})
        else:
            self._expect_undone(key, kind, body, moved)

    def _expect_undone(self, key: str, kind: str, body: dict[str, Any], moved: Counter[Movement]) -> None:
        if kind == "return.undo":
            for line in self._came(body["return"]):
                if line["disposition"] == "stock":
                    moved[key, self._variant(body["order"], line["line"])] -= line["quantity"]
        elif kind == "order.undo_hand_over":
            undone = self._body(body["hand_over"])
            if "exchange" in undone:
                moved.update({(key, line["variant"]): line["quantity"] for line in undone["exchange"]["lines"]})
                return
            for line in undone["lines"] if undone else ():
                moved[key, self._variant(body["order"], line["line"])] += line["quantity"]

    def _came(self, return_id: str) -> list[dict[str, Any]]:
        """The lines of a return that central took in."""
        taken = self._raw.execute(
            "SELECT request FROM command_log WHERE type = 'return.receive' AND verdict = 'applied' AND aggregate = ?",
            (f"return:{return_id}",),
        ).fetchone()
        return list(json.loads(taken[0])["body"]["lines"]) if taken else []

    def _variant(self, order: str, line: int) -> str:
        found = "SELECT variant FROM order_line WHERE purchase = ? AND line = ?"
        return str(self._raw.execute(found, (order, line)).fetchone()[0])

    def _body(self, key: str, text: str = "") -> dict[str, Any]:
        if text:
            self._said[key] = json.loads(text)["body"]
        return self._said.get(key, {})

    def _refused_requests(self) -> Iterator[tuple[str, bool]]:
        """Requests that could not be, and whether the shopper had gone home with the words that it was one. Whoever was
        told of an order may have gone as well by then: whether it came without the person is no longer in what central
        keeps of it, so it may be listed or not."""
        refused = "SELECT cmd_id, request FROM command_log WHERE type = 'order.place' AND verdict = 'rejected'"
        for key, text in self._raw.execute(refused):
            yield key, json.loads(text)["body"]["told"] == "request"

    def _dependents(self) -> Iterator[tuple[str, str]]:
        """What builds on a step that central has not understood waits with it."""
        stuck: set[str] = set()
        for key, aggregate, verdict in self._raw.execute(
            "SELECT cmd_id, aggregate, verdict FROM command_log"
            " WHERE aggregate LIKE 'order:%' OR aggregate LIKE 'return:%' ORDER BY rowid"
        ):
            if aggregate in stuck and verdict != "parked":
                yield "parked", f"{key} of {aggregate} was {verdict} although an earlier step waits"
            if verdict == "parked":
                stuck.add(aggregate)

    def _conflicts(self) -> Iterator[tuple[str, str]]:
        """Whoever came second is on the list, once; and so are goods of a return that was not taken, which lie in the
        store all the same."""
        met = Counter(
            (key, _conflict(kind, reason))
            for key, kind, reason in self._raw.execute(
                "SELECT cmd_id, type, reason FROM command_log WHERE verdict = 'rejected'"
                " AND type IN ('order.hand_over', 'return.receive', 'return.undo')"
            )
            if _conflict(kind, reason)
        )
        listed = Counter(
            self._raw.execute("SELECT second_command, kind FROM conflict WHERE kind <> 'negative_stock'").fetchall()
        )
        for key, gone in self._refused_requests():
            if gone or listed[key, "request_refused"]:
                met[key, "request_refused"] = 1
        for key, kind in sorted(met.keys() | listed.keys()):
            if met[key, kind] != listed[key, kind]:
                yield "conflicts", f"{key} is listed {listed[key, kind]} times as {kind}, not {met[key, kind]}"


def _conflict(kind: str, reason: str) -> str:
    """As what a refused action is listed; "" where it is not."""
    if kind == "order.hand_over":
        return "handed_over_twice" if reason == "already_handed_over" else ""
    if kind == "return.undo":
        return "" if reason in NOT_LISTED else "undo_refused"
    return "" if reason in ("role", "exists") else RETURNS.get(reason, "return_refused")
