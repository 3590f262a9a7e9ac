"""The trade's ledgers, added up again in plain SQL that PostgreSQL and SQLite both read. Every query must find nothing:
a row is a place where a sum is not what its parts say, or a promise is broken.

    for name, query in QUERIES.items():
        assert connection.exec_driver_sql(query).fetchall() == [], name
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from sqlalchemy import Connection

from central.own_steps import step_id
from shop.return_undo import rest_command
from tests.central import credit_queries, whole_returns

QUERIES = {
    "on hand is the sum of the movements": """
        SELECT l.variant, l.location, l.on_hand, COALESCE(SUM(m.delta), 0)
        FROM stock_level AS l
        LEFT JOIN stock_movement AS m ON m.variant = l.variant AND m.location = l.location
        GROUP BY l.variant, l.location, l.on_hand
        HAVING l.on_hand <> COALESCE(SUM(m.delta), 0)""",
    "what moved and is not on a level adds up to nothing": """
        SELECT m.variant, m.location, SUM(m.delta)
        FROM stock_movement AS m
        LEFT JOIN stock_level AS l ON m.variant = l.variant AND m.location = l.location
        WHERE l.variant IS NULL
        GROUP BY m.variant, m.location
        HAVING SUM(m.delta) <> 0""",
    "handed over is the sum of the hand-overs that stand": """
        SELECT o.purchase, o.line, o.handed_over, COALESCE(SUM(h.quantity), 0)
        FROM order_line AS o
        LEFT JOIN hand_over AS h ON h.purchase = o.purchase AND h.line = o.line AND h.undone_by IS NULL
        GROUP BY o.purchase, o.line, o.handed_over
        HAVING o.handed_over <> COALESCE(SUM(h.quantity), 0)""",
    "returned is the sum of the returns that stand": """
        SELECT o.purchase, o.line, o.returned, COALESCE(SUM(r.quantity), 0)
        FROM order_line AS o
        LEFT JOIN return_line AS r ON r.purchase = o.purchase AND r.line = o.line AND r.undone_by IS NULL
        GROUP BY o.purchase, o.line, o.returned
        HAVING o.returned <> COALESCE(SUM(r.quantity), 0)""",
    "refunded is the sum of the refunds that were not refused": """
        SELECT o.purchase, o.line, o.refunded, COALESCE(SUM(r.amount), 0)
        FROM order_line AS o
        LEFT JOIN refund AS r ON r.purchase = o.purchase AND r.line = o.line
            AND r.state NOT IN ('refused', 'withdrawn')
        GROUP BY o.purchase, o.line, o.refunded
        HAVING o.refunded <> COALESCE(SUM(r.amount), 0)""",
    "no ledger row is without its order line": """
        SELECT purchase, line FROM hand_over AS h WHERE NOT EXISTS
            (SELECT 1 FROM order_line AS o WHERE o.purchase = h.purchase AND o.line = h.line) AND h.undone_by IS NULL
        UNION ALL SELECT purchase, line FROM return_line AS r WHERE NOT EXISTS
            (SELECT 1 FROM order_line AS o WHERE o.purchase = r.purchase AND o.line = r.line)
        UNION ALL SELECT purchase, line FROM refund AS r WHERE r.line > 0 AND NOT EXISTS
            (SELECT 1 FROM order_line AS o WHERE o.purchase = r.purchase AND o.line = r.line)
        UNION ALL SELECT purchase, line FROM refund AS r WHERE r.line = 0 AND r.state <> 'withdrawn' AND NOT EXISTS
            (SELECT 1 FROM order_money AS o WHERE o.purchase = r.purchase)""",
    "no unit is handed over or returned more than once": """
        SELECT purchase, line, quantity, handed_over, returned FROM order_line
        WHERE handed_over > quantity OR returned > handed_over OR returned < 0""",
    "nothing is refunded above what was captured": """
        SELECT o.purchase, o.line, o.captured, SUM(r.amount)
        FROM order_line AS o JOIN refund AS r ON r.purchase = o.purchase AND r.line = o.line
            AND r.state NOT IN ('refused', 'withdrawn')
        GROUP BY o.purchase, o.line, o.captured
        HAVING SUM(r.amount) > o.captured""",
    "what was withheld is the sum of the fees": """
        SELECT o.purchase, o.line, o.withheld, COALESCE(SUM(r.withheld), 0)
        FROM order_line AS o
        LEFT JOIN refund AS r ON r.purchase = o.purchase AND r.line = o.line AND r.state <> 'withdrawn'
        GROUP BY o.purchase, o.line, o.withheld
        HAVING o.withheld <> COALESCE(SUM(r.withheld), 0)""",
    "what goes back of the shipping is the sum of its refunds, and not above it": """
        SELECT o.purchase, o.shipping, o.shipping_refunded, COALESCE(SUM(r.amount), 0)
        FROM order_money AS o
        LEFT JOIN refund AS r ON r.purchase = o.purchase AND r.line = 0 AND r.state NOT IN ('refused', 'withdrawn')
        GROUP BY o.purchase, o.shipping, o.shipping_refunded
        HAVING o.shipping_refunded <> COALESCE(SUM(r.amount), 0) OR COALESCE(SUM(r.amount), 0) > o.shipping""",
    "what goes back to a tender is the sum of its refunds, and not above what was paid": """
        SELECT o.purchase, o.tender, o.paid, o.refunded, COALESCE(SUM(r.amount), 0)
        FROM order_tender AS o
        LEFT JOIN refund AS r ON r.purchase = o.purchase AND REPLACE(r.tender, '=', '') = o.tender
            AND r.state NOT IN ('refused', 'withdrawn')
        GROUP BY o.purchase, o.tender, o.paid, o.refunded
        HAVING o.refunded <> COALESCE(SUM(r.amount), 0) OR COALESCE(SUM(r.amount), 0) > o.paid""",
    "money goes back to what was paid with, and only what nothing else takes as store credit": """
        SELECT r.purchase, r.line, r.tender, r.amount FROM refund AS r
        WHERE r.state NOT IN ('refused', 'withdrawn') AND r.amount > 0
            AND EXISTS (SELECT 1 FROM order_tender AS t WHERE t.purchase = r.purchase)
            AND NOT EXISTS (
                SELECT 1 FROM order_tender AS t WHERE t.purchase = r.purchase AND t.tender = REPLACE(r.tender, '=', ''))
            AND (REPLACE(r.tender, '=', '') <> 'store_credit' OR EXISTS (
                SELECT 1 FROM order_tender AS t WHERE t.purchase = r.purchase AND t.refunded < t.paid
                AND NOT EXISTS (SELECT 1 FROM refund AS x WHERE x.purchase = r.purchase
                    AND x.state IN ('refused', 'withdrawn'))))""",
    "no more goes back of an order than was paid for its lines and its shipping": """
        SELECT purchase, SUM(back), SUM(paid) FROM (
            SELECT purchase, refunded + withheld AS back, captured AS paid FROM order_line
            UNION ALL SELECT purchase, shipping_refunded, shipping FROM order_money
        ) AS o GROUP BY purchase HAVING SUM(back) > SUM(paid)""",
    "a return takes points once, and gives them again only where it was undone": """
        SELECT p.purchase, p.line, p.returned, SUM(p.points) FROM points_entry AS p
        LEFT JOIN return_line AS r ON r.command = p.returned AND r.purchase = p.purchase AND r.line = p.line
        GROUP BY p.purchase, p.line, p.returned, r.id, r.undone_by
        HAVING r.id IS NULL OR SUM(p.points) > 0 OR (r.undone_by IS NOT NULL AND SUM(p.points) <> 0)
            OR (r.undone_by IS NULL AND COUNT(*) <> 1)""",
    "a row per command, line and tender": """
        SELECT command, purchase, line, tender, COUNT(*) FROM refund WHERE command IS NOT NULL
        GROUP BY command, purchase, line, tender HAVING COUNT(*) > 1""",
    "a refund per command and line, of as many units as came back": """
        SELECT r.command, r.purchase, r.line FROM return_line AS r
        LEFT JOIN refund AS f ON f.command = r.command AND f.purchase = r.purchase AND f.line = r.line
        WHERE r.command IS NOT NULL AND (f.id IS NULL OR f.quantity <> r.quantity)""",
    "each return gives back the slices of its units, goods and tax for themselves": """
        SELECT r.purchase, r.line, r.command, r.amount, r.goods_after - r.goods_before + r.tax_after - r.tax_before
        FROM (
            SELECT purchase, line, command, amount,
                (captured - tax) * gone / quantity AS goods_after,
                (captured - tax) * (gone - units) / quantity AS goods_before,
                tax * gone / quantity AS tax_after, tax * (gone - units) / quantity AS tax_before
            FROM (
                SELECT f.purchase, f.line, f.command, f.amount, f.units, o.quantity, o.captured, o.tax,
                    CAST(SUM(f.units) OVER (PARTITION BY f.purchase, f.line ORDER BY f.id) AS BIGINT) AS gone
                FROM (
                    SELECT purchase, line, command, MAX(quantity) AS units, SUM(amount + withheld) AS amount,
                        MIN(id) AS id
                    FROM refund WHERE NOT EXISTS (SELECT 1 FROM return_line AS u
                        WHERE u.command = refund.command AND u.undone_by IS NOT NULL)
                    GROUP BY purchase, line, command
                ) AS f JOIN order_line AS o ON o.purchase = f.purchase AND o.line = f.line
                WHERE o.given = 0 AND NOT EXISTS (
                    SELECT 1 FROM refund AS x WHERE x.purchase = f.purchase AND x.line = f.line
                    AND (x.command IS NULL OR x.state IN ('refused', 'withdrawn'))
                    AND NOT EXISTS (SELECT 1 FROM return_line AS u
                        WHERE u.command = x.command AND u.undone_by IS NOT NULL))
            ) AS slices
        ) AS r
        WHERE r.amount <> r.goods_after - r.goods_before + r.tax_after - r.tax_before""",
    "money has moved for a return, or it is undone": """
        SELECT r.return_id, r.purchase, f.id, f.state FROM return_line AS r
        JOIN refund AS f ON f.purchase = r.purchase AND (f.return_id = r.return_id OR f.command = r.command)
        WHERE r.undone_by IS NOT NULL AND f.state <> 'withdrawn'
        UNION ALL
        SELECT r.return_id, r.purchase, 0, v.number FROM return_line AS r
        JOIN voucher AS v ON v.return_id = r.return_id WHERE r.undone_by IS NOT NULL""",
    "a return is undone as a whole, by one command": """
        SELECT return_id, purchase FROM return_line WHERE return_id IS NOT NULL
        GROUP BY return_id, purchase
        HAVING COUNT(DISTINCT COALESCE(undone_by, '')) > 1
        UNION ALL
        SELECT undone_by, MIN(purchase) FROM return_line WHERE undone_by IS NOT NULL
        GROUP BY undone_by HAVING COUNT(DISTINCT return_id) > 1""",
    "reserved is the sum of the reservations": """
        SELECT l.variant, l.location, l.reserved, COALESCE(SUM(m.delta), 0)
        FROM stock_level AS l
        LEFT JOIN stock_reservation AS m ON m.variant = l.variant AND m.location = l.location
        GROUP BY l.variant, l.location, l.reserved
        HAVING l.reserved <> COALESCE(SUM(m.delta), 0)""",
    "what the feed counts and is not on a level adds up to nothing": """
        SELECT m.variant, m.location, SUM(m.delta)
        FROM stock_reservation AS m
        LEFT JOIN stock_level AS l ON m.variant = l.variant AND m.location = l.location
        WHERE l.variant IS NULL AND m.purchase IS NULL
        GROUP BY m.variant, m.location
        HAVING SUM(m.delta) <> 0""",
    "no less is reserved than orders keep, and no order keeps less than nothing": """
        SELECT l.variant, l.location, l.reserved, SUM(m.delta)
        FROM stock_level AS l
        JOIN stock_reservation AS m ON m.variant = l.variant AND m.location = l.location AND m.purchase IS NOT NULL
        GROUP BY l.variant, l.location, l.reserved
        HAVING l.reserved < SUM(m.delta) OR SUM(m.delta) < 0""",
    "a movement for every unit that left or came back": """
        SELECT e.command, e.variant, e.units, COALESCE(SUM(m.delta), 0) FROM (
            SELECT command, variant, SUM(units) AS units FROM (
            SELECT h.command AS command, o.variant AS variant, -SUM(h.quantity) AS units
            FROM hand_over AS h JOIN order_line AS o ON o.purchase = h.purchase AND o.line = h.line
            WHERE h.command IS NOT NULL GROUP BY h.command, o.variant
            UNION ALL
            SELECT h.undone_by, o.variant, SUM(h.quantity)
            FROM hand_over AS h JOIN order_line AS o ON o.purchase = h.purchase AND o.line = h.line
            WHERE h.undone_by IS NOT NULL GROUP BY h.undone_by, o.variant
            UNION ALL
            SELECT r.command, o.variant, SUM(r.quantity)
            FROM return_line AS r JOIN order_line AS o ON o.purchase = r.purchase AND o.line = r.line
            WHERE r.command IS NOT NULL AND r.disposition = 'stock' GROUP BY r.command, o.variant
            UNION ALL
            SELECT r.undone_by, o.variant, -SUM(r.quantity)
            FROM return_line AS r JOIN order_line AS o ON o.purchase = r.purchase AND o.line = r.line
            WHERE r.undone_by IS NOT NULL AND r.disposition = 'stock' GROUP BY r.undone_by, o.variant
            UNION ALL
            SELECT l.command, n.variant, SUM(n.quantity)
            FROM loose_return AS l JOIN loose_line AS n ON n.return_id = l.return_id
            WHERE n.disposition = 'stock' GROUP BY l.command, n.variant
            UNION ALL
            SELECT c.cmd_id, n.variant, -SUM(n.quantity)
            FROM command_log AS c JOIN loose_line AS n ON c.aggregate = 'return:' || n.return_id
            WHERE c.type = 'return.undo_unknown' AND c.verdict = 'applied' AND n.disposition = 'stock'
            GROUP BY c.cmd_id, n.variant
            ) AS each GROUP BY command, variant
        ) AS e
        LEFT JOIN stock_movement AS m ON m.source = e.command AND m.variant = e.variant
        GROUP BY e.command, e.variant, e.units
        HAVING e.units <> COALESCE(SUM(m.delta), 0)""",
    "every effect belongs to one applied command": """
        SELECT e.command FROM (
            SELECT DISTINCT command FROM hand_over WHERE command IS NOT NULL
            UNION SELECT DISTINCT undone_by FROM hand_over WHERE undone_by IS NOT NULL
            UNION SELECT DISTINCT command FROM return_line WHERE command IS NOT NULL
            UNION SELECT DISTINCT undone_by FROM return_line WHERE undone_by IS NOT NULL
            UNION SELECT DISTINCT command FROM refund WHERE command IS NOT NULL
            UNION SELECT DISTINCT command FROM loose_return
            UNION SELECT DISTINCT source FROM stock_movement WHERE source <> 'import'
            UNION SELECT DISTINCT source FROM stock_reservation WHERE source <> 'import'
        ) AS e
        LEFT JOIN command_log AS c ON c.cmd_id = e.command AND c.verdict = 'applied'
        WHERE c.cmd_id IS NULL""",
    "a rejected double hand-over or return is one conflict": """
        SELECT c.cmd_id, c.type, c.reason, COUNT(f.id) FROM command_log AS c
        LEFT JOIN conflict AS f ON f.second_command = c.cmd_id
            AND f.kind IN ('handed_over_twice', 'returned_twice', 'already_refunded')
        WHERE c.verdict = 'rejected' AND c.reason IN ('already_handed_over', 'already_returned')
        GROUP BY c.cmd_id, c.type, c.reason HAVING COUNT(f.id) <> 1""",
}


def broken(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """What does not add up, by the name of the query; {} when everything does."""
    every = QUERIES | credit_queries.QUERIES
    found = {name: connection.exec_driver_sql(query).fetchall() for name, query in every.items()}
    rows = {name: [tuple(row) for row in rows] for name, rows in found.items()}
    own = _own_steps(connection)
    rows["every effect belongs to one applied command"] = [
        row for row in rows["every effect belongs to one applied command"] if row[0] not in own
    ]
    rows["an order keeps what it waits for"] = _kept_otherwise(connection)
    rows["what was given up is wanted back to the cent"] = _owed_otherwise(connection)
    rows["shipping and fees follow from the policy of each return"] = whole_returns.otherwise(connection)
    return {name: odd for name, odd in rows.items() if odd}


def _bodies(connection: Connection) -> dict[str, dict[str, Any]]:
    rows = connection.exec_driver_sql("SELECT number, body FROM purchase").fetchall()
    return {number: json.loads(body) for number, body in rows}


def _own_steps(connection: Connection) -> set[object]:
    """Steps that no device sent: central's own, and those of a program of the retailer."""
    steps = (step for body in _bodies(connection).values() for step in body.get("steps", ()))
    calls = connection.exec_driver_sql("SELECT service, key, about FROM service_call").fetchall()
    asked = [(service, key, about.split(":")) for service, key, about in calls]
    done = {step_id(about[0], about[1], service, key) for service, key, about in asked if about[0] in ("paid", "sent")}
    return {step["id"] for step in steps if step["kind"] in ("expire", "ask_cancel")} | done | _rests(connection)


def _rests(connection: Connection) -> set[object]:
    """What stays of a return that was undone in part has a command that follows from the one which undid it."""
    undone = "SELECT cmd_id FROM command_log WHERE type = 'return.undo' AND verdict = 'applied'"
    return {rest_command(row[0]) for row in connection.exec_driver_sql(undone)}


def _kept_otherwise(connection: Connection) -> list[tuple[object, ...]]:
    """The units that the ledger has of an order are those that its body waits for, where it does."""
    sums = "SELECT purchase, variant, location, SUM(delta) FROM stock_reservation WHERE purchase IS NOT NULL"
    noted = Counter({tuple(row[:3]): int(row[3]) for row in connection.exec_driver_sql(sums + " GROUP BY 1, 2, 3")})
    waited: Counter[tuple[Any, ...]] = Counter()
    for number, body in _bodies(connection).items():
        if body["method"] == "ship" and body.get("ships_from"):
            for line in body["lines"]:
                for state in ("open", "picking", "picked", "staged"):
                    waited[number, line["variant"], body["ships_from"]] += line["states"].get(state, 0)
        if body["method"] in ("pickup", "store"):
            variants = {line["line"]: line["variant"] for line in body["lines"]}
            for line in body["lines"]:
                for state in ("open", "picking", "picked", "staged", "short"):
                    waited[number, line["variant"], body["store"]] += line["states"].get(state, 0)
            for one in body.get("transfers", ()):
                waited[number, variants[one["line"]], body["store"]] -= one["units"]
                waited[number, variants[one["line"]], one["source"]] += one["units"]
    return [(*key, noted[key], waited[key]) for key in {*noted, *waited} if noted[key] != waited[key]]


def _owed_otherwise(connection: Connection) -> list[tuple[object, ...]]:
    """Of a line whose refunds were neither refused nor sent yet: the share of the units that are gone, less what went
    to lines that replace some of them."""
    ledger = connection.exec_driver_sql(
        "SELECT purchase, line, captured, tax, returned, refunded + withheld FROM order_line"
    )
    sums = {(row[0], row[1]): tuple(map(int, row[2:])) for row in ledger}
    odd: list[tuple[object, ...]] = []
    for number, body in _bodies(connection).items():
        for line in body["lines"]:
            states, refunds = line["states"], line.get("refunds", {})
            if set(refunds) <= {"wanted"} and (number, line["line"]) in sums:
                (paid, tax, back, promised), given = sums[number, line["line"]], line.get("given", 0)
                gone = back + states.get("cancelled", 0) + states.get("expired", 0) - line.get("called_off", 0)
                units, goods = line["quantity"], paid + given - tax
                owed = goods * gone // units + tax * gone // units - given
                if promised != max(0, owed):
                    odd.append((number, line["line"], promised, owed))
    return odd
