"""Stock and orders at central, added up again from the movements and from the commands as they were sent. Plain SQL;
each finding is one line of words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import psycopg

from tests.chaos import swaps
from tests.chaos.sent import Sent
from tests.chaos.undone import Returns, returns


def stock(central: psycopg.Connection[Any], sent: list[Sent]) -> Iterator[str]:
    """On hand is the sum of the movements, and each applied command moved its units once."""
    apart = central.execute(
        "SELECT COALESCE(l.variant, m.variant), COALESCE(l.location, m.location), l.on_hand, m.total "
        "FROM stock_level l FULL JOIN (SELECT variant, location, SUM(delta) AS total FROM stock_movement "
        "GROUP BY variant, location) m ON m.variant = l.variant AND m.location = l.location "
        "WHERE l.on_hand IS DISTINCT FROM m.total AND NOT (l.on_hand = 0 AND m.total IS NULL)"
    )
    for variant, place, on_hand, total in apart:
        yield f"{variant} in {place}: {on_hand} on hand, the movements add up to {total}"
    moved: dict[str, Counter[str]] = defaultdict(Counter)
    for source, variant, delta in central.execute("SELECT source, variant, delta FROM stock_movement"):
        moved[source][variant] += delta
    known = {one.id: one for one in sent}
    for one in sent:
        meant = _units(one, central, known) if one.verdict == "applied" else Counter()
        if +moved.get(one.id, Counter()) != +meant or -moved.get(one.id, Counter()) != -meant:
            yield f"{one.id} ({one.type} {one.verdict}) moved {dict(moved.get(one.id, {}))}, meant {dict(meant)}"


def _units(one: Sent, central: psycopg.Connection[Any], known: Mapping[str, Sent]) -> Counter[str]:
    """What an applied command should have moved, worked out from its own bytes."""
    body = one.body
    match one.type:
        case "stock.adjust":
            return Counter({body["variant"]: body["delta"]})
        case "order.hand_over":
            return _given(-1, one, central)
        case "order.undo_hand_over":
            return _given(1, known[body["hand_over"]], central)
        case "return.receive":
            shelved = [line for line in body["lines"] if line["disposition"] == "stock"]
            units = _times(1, {**body, "lines": shelved}, central)
            units.update(_given(-1, one, central))
            return units
        case "return.undo":
            return _undone(one, central, known)
        case "return.undo_unknown":
            came = next((each for each in known.values() if _took_in(each, body["return"])), None)
            lines = came.body["lines"] if came is not None else ()
            return _sum((line["variant"], -line["quantity"]) for line in lines if line["disposition"] == "stock")
        case "return.receive_unknown":
            return _sum((line["variant"], line["quantity"]) for line in body["lines"] if line["disposition"] == "stock")
        case "order.short" if body["says"]["why"] == "damaged":
            lines = [{"line": int(line), "quantity": n} for line, n in body["says"]["units"].items()]
            return _times(-1, {"order": body["order"], "lines": lines}, central)
    return Counter()


def _undone(one: Sent, central: psycopg.Connection[Any], known: Mapping[str, Sent]) -> Counter[str]:
    """What the return that it undoes had put on the shelf; nothing of one that central never took in."""
    found = returns(each for each in known.values() if each.verdict == "applied")
    if one.body["return"] not in found.units:
        return Counter()
    came, units = found.units[one.body["return"]]
    lines = [line for line in came.body["lines"] if line["disposition"] == "stock" and line["line"] in units]
    shelved = [{"line": line["line"], "quantity": units[line["line"]]} for line in lines]
    return _times(-1, {**came.body, "lines": shelved}, central)


def _took_in(one: Sent, return_id: str) -> bool:
    return one.type == "return.receive_unknown" and one.verdict == "applied" and one.body["return"] == return_id


def _given(sign: int, one: Sent, central: psycopg.Connection[Any]) -> Counter[str]:
    """What a command gave to a customer."""
    if one.type == "order.hand_over":
        return _times(sign, one.body, central)
    return _sum((variant, sign * units) for _, _, variant, units in swaps.taken_along(one.body))


def _sum(units: Iterable[tuple[str, int]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for variant, n in units:
        found[variant] += n
    return found


def kept(central: psycopg.Connection[Any]) -> Iterator[str]:
    """Reserved is the sum of what is noted, never less than what orders keep; and each order keeps what its lines wait
    for, at its store, where it was asked for, or where it is sent from."""
    for variant, place, reserved, noted, orders in central.execute(_RESERVED):
        yield f"{variant} in {place}: {reserved} reserved, {noted} noted, of which orders keep {orders}"
    waited: Counter[tuple[str, str, str]] = Counter()
    for number, store, body in central.execute("SELECT number, store, body::jsonb FROM purchase"):
        variants = {line["line"]: line["variant"] for line in body["lines"]}
        for line in body["lines"] if body["method"] in ("pickup", "store") else ():
            waiting = ("open", "picking", "picked", "staged", "short")
            waited[number, line["variant"], store] += sum(line["states"].get(state, 0) for state in waiting)
        for line in body["lines"] if body["method"] == "ship" and body.get("ships_from") else ():
            waiting = ("open", "picking", "picked", "staged")
            sent_from = body["ships_from"]
            waited[number, line["variant"], sent_from] += sum(line["states"].get(state, 0) for state in waiting)
        for one in body.get("transfers", ()):
            waited[number, variants[one["line"]], store] -= one["units"]
            waited[number, variants[one["line"]], one["source"]] += one["units"]
    sums = "SELECT purchase, variant, location, SUM(delta)::bigint FROM stock_reservation WHERE purchase IS NOT NULL"
    noted = Counter({(row[0], row[1], row[2]): row[3] for row in central.execute(f"{sums} GROUP BY 1, 2, 3")})
    for key in sorted({*waited, *noted}):
        if waited[key] != noted[key]:
            yield f"{key[0]} waits for {waited[key]} of {key[1]} in {key[2]}, {noted[key]} are kept for it"


_RESERVED = """
    SELECT l.variant, l.location, l.reserved, COALESCE(SUM(r.delta), 0)::bigint,
        COALESCE(SUM(r.delta) FILTER (WHERE r.purchase IS NOT NULL), 0)::bigint
    FROM stock_level l LEFT JOIN stock_reservation r ON r.variant = l.variant AND r.location = l.location
    GROUP BY l.variant, l.location, l.reserved
    HAVING l.reserved <> COALESCE(SUM(r.delta), 0)
        OR l.reserved < COALESCE(SUM(r.delta) FILTER (WHERE r.purchase IS NOT NULL), 0)"""


def _times(sign: int, body: Mapping[str, Any], central: psycopg.Connection[Any]) -> Counter[str]:
    query = "SELECT line, variant FROM order_line WHERE purchase = %s"
    variants = dict(central.execute(query, (body["order"],)).fetchall())
    units: Counter[str] = Counter()
    for line in body["lines"]:
        units[variants[line["line"]]] += sign * line["quantity"]
    return units


def orders(central: psycopg.Connection[Any], sent: list[Sent]) -> Iterator[str]:
    """To the unit and to the cent: what each line says is the sum of the ledgers, and of the commands as sent."""
    meant = _meant([one for one in sent if one.verdict == "applied"])
    for number, line, captured, quantity, of_returns, *sums in central.execute(_LINES):
        if sums[:3] != sums[3:]:
            yield f"line {line} of {number} says {sums[:3]} handed over, returned, refunded; the ledgers {sums[3:]}"
        # What is left of a return is worth what `whole_returns` says.
        said = [*sums[:2], of_returns if meant[number, line][2] is not None else None]
        if said != meant[number, line]:
            yield f"line {line} of {number} says {said}, the commands add up to {meant[number, line]}"
        if sums[2] > captured or sums[0] > quantity or sums[1] > sums[0]:
            yield f"line {line} of {number} has {sums[:3]} of {quantity} units and {captured}"
    for number, line, refunded, owed in central.execute(_OWED):
        yield f"line {line} of {number} gives back {refunded}, its units that are gone cost {owed}"


def _meant(applied: list[Sent]) -> dict[tuple[str, int], list[int | None]]:
    """Handed over, returned, given back, by order and line; None where a part of a return was undone."""
    undone = {one.body["hand_over"] for one in applied if one.type == "order.undo_hand_over"}
    meant: dict[tuple[str, int], list[Any]] = defaultdict(lambda: [0, 0, 0])
    _returned(meant, returns(applied))
    for one in applied:
        if one.type == "order.hand_over" and one.id not in undone:
            for line in one.body["lines"]:
                meant[one.body["order"], line["line"]][0] += line["quantity"]
        for number, at, _, units in swaps.taken_along(one.body) if one.id not in undone else ():
            meant[number, at][0] += units
    return meant


def _returned(meant: dict[tuple[str, int], list[Any]], found: Returns) -> None:
    for return_id, (came, units) in found.units.items():
        if return_id in found.void:
            continue
        amounts = {line["line"]: line["amount"] for line in came.body["lines"]}
        for line, n in units.items():
            of_line = meant[came.body["order"], line]
            of_line[1] += n
            known = return_id not in found.parted and of_line[2] is not None
            of_line[2] = of_line[2] + amounts[line] if known else None


_LINES = """
    SELECT o.purchase, o.line, o.captured, o.quantity,
        (SELECT COALESCE(SUM(f.amount + f.withheld), 0)::bigint FROM refund f
            WHERE f.purchase = o.purchase AND f.line = o.line AND f.return_id IS NOT NULL AND f.state <> 'refused'
            AND NOT EXISTS (SELECT 1 FROM return_line u WHERE u.command = f.command AND u.undone_by IS NOT NULL)),
        o.handed_over, o.returned, o.refunded,
        (SELECT COALESCE(SUM(h.quantity), 0)::bigint FROM hand_over h
            WHERE h.purchase = o.purchase AND h.line = o.line AND h.undone_by IS NULL),
        (SELECT COALESCE(SUM(r.quantity), 0)::bigint FROM return_line r
            WHERE r.purchase = o.purchase AND r.line = o.line AND r.undone_by IS NULL),
        (SELECT COALESCE(SUM(f.amount), 0)::bigint FROM refund f
            WHERE f.purchase = o.purchase AND f.line = o.line AND f.state NOT IN ('refused', 'withdrawn'))
    FROM order_line o ORDER BY o.purchase, o.line"""
_OWED = """
    SELECT number, line, refunded, owed FROM (
        SELECT p.number, o.line, o.refunded + o.withheld AS refunded, o.captured, GREATEST(0,
            (o.captured + s.given - o.tax) * s.gone / o.quantity + o.tax * s.gone / o.quantity - s.given) AS owed
        FROM purchase p, jsonb_array_elements(p.body::jsonb -> 'lines') l, order_line o,
            LATERAL (SELECT COALESCE((l ->> 'given')::bigint, 0) AS given,
                o.returned + COALESCE((l -> 'states' ->> 'cancelled')::bigint, 0)
                + COALESCE((l -> 'states' ->> 'expired')::bigint, 0)
                - COALESCE((l ->> 'called_off')::bigint, 0) AS gone) s
        WHERE o.purchase = p.number AND o.line = (l ->> 'line')::int
    ) x WHERE refunded <> owed"""
