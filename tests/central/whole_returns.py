"""Shipping and fees of every return, worked out again from central's tables: the policy it was decided by, the reasons
of its lines, and what the rows before it gave back. Knows nothing of the code that wrote them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from shop.return_undo import rest_command

_RETURNS = """
    SELECT r.command, r.purchase, r.policy, MIN(CASE WHEN r.reason IN ('late', 'faulty', 'wrong_item', 'transport')
        THEN 1 ELSE 0 END) AS fault
    FROM return_line AS r
    WHERE r.command IS NOT NULL AND r.undone_by IS NULL AND NOT EXISTS (
        SELECT 1 FROM refund AS x WHERE x.purchase = r.purchase AND x.state IN ('refused', 'withdrawn')
        AND NOT EXISTS (SELECT 1 FROM return_line AS u WHERE u.command = x.command AND u.undone_by IS NOT NULL))
    GROUP BY r.command, r.purchase, r.policy"""
_ROWS = """
    SELECT purchase, COALESCE(command, ''), line, MAX(quantity), SUM(amount + withheld), SUM(withheld), MIN(id)
    FROM refund WHERE NOT EXISTS (
        SELECT 1 FROM return_line AS u WHERE u.command = refund.command AND u.undone_by IS NOT NULL)
    GROUP BY purchase, COALESCE(command, ''), line ORDER BY MIN(id)"""
_LINES = "SELECT purchase, line, quantity, captured, tax FROM order_line WHERE given = 0"

Rows = list[tuple[Any, ...]]


def otherwise(connection: Connection) -> Rows:
    """(command, order, what, is, should be) of each return whose shipping or fee is another one."""
    policies = {
        row[0]: json.loads(row[1]) for row in connection.exec_driver_sql("SELECT version, body FROM return_policy")
    }
    shipping = dict(tuple(row) for row in connection.exec_driver_sql("SELECT purchase, shipping FROM order_money"))
    lines, rows = _grouped(connection, _LINES), _grouped(connection, _ROWS)
    odd: Rows = []
    asked = _asked(connection)
    for command, number, policy, fault in connection.exec_driver_sql(_RETURNS).fetchall():
        told = asked.get(command, False)
        rule = policies.get(policy, {}) if told else {}
        paid = int(shipping.get(number, 0))
        odd += _of_return(command, number, rule, bool(fault) and told, lines[number], rows[number], paid)
    return odd


def _asked(connection: Connection) -> dict[str, bool]:
    """Whether the customer was told of shipping and fee, by the command of the return; an older device speaks of the
    lines alone. What stays of one that was undone in part was told as the whole was."""
    query = """SELECT cmd_id, request FROM command_log
        WHERE verdict = 'applied' AND type IN ('return.receive', 'return.undo') ORDER BY received_at, seq"""
    rows = [(row[0], json.loads(row[1])["body"]) for row in connection.exec_driver_sql(query)]
    told = {command: "money" in body for command, body in rows if "reason" not in body}
    whose = {body["return"]: told[command] for command, body in rows if command in told}
    for command, body in rows:
        if "rest" in body and body["return"] in whose:
            told[rest_command(command)] = whose[body["rest"]] = whose[body["return"]]
    return told


def _grouped(connection: Connection, query: str) -> dict[str, Rows]:
    found: dict[str, Rows] = defaultdict(list)
    for row in connection.exec_driver_sql(query).fetchall():
        found[row[0]].append(tuple(row[1:]))
    return found


def _of_return(
    command: str, number: str, rule: Mapping[str, Any], fault: bool, lines: Rows, rows: Rows, shipping: int
) -> Iterator[tuple[Any, ...]]:
    mine = [row for row in rows if row[0] == command]
    goods = sum(int(row[3]) for row in mine if row[1])
    fee, kept = 0 if fault else min(int(rule.get("fee", 0)), goods), sum(int(row[4]) for row in mine)
    if kept != fee:
        yield command, number, "fee", kept, fee
    last = max(int(row[5]) for row in mine)
    gone = defaultdict[int, int](int)
    for row in rows:
        if int(row[5]) <= last:
            gone[row[1]] += int(row[2])
    given = sum(int(row[3]) for row in mine if not row[1])
    before = sum(int(row[3]) for row in rows if not row[1] and int(row[5]) < last and row[0] != command)
    due = _shipping(rule, fault, lines, gone, shipping, before)
    if given != due:
        yield command, number, "shipping", given, due


def _shipping(
    rule: Mapping[str, Any], fault: bool, lines: Rows, gone: Mapping[int, int], shipping: int, before: int
) -> int:
    empty = all(gone[line] >= quantity for line, quantity, _, _ in lines)
    how = rule.get("shipping", "none")
    if fault or (how == "when_all_is_back" and empty):
        return shipping - before
    if how != "proportional":
        return 0
    whole = sum(captured for _, _, captured, _ in lines)
    back = sum((paid - tax) * gone[line] // units + tax * gone[line] // units for line, units, paid, tax in lines)
    part = shipping * back // whole if whole else shipping if empty else 0
    return max(0, min(shipping, part) - before)
