"""Goods that went out for what came back, and goods that came without a receipt: central's tables against the commands
as they were sent. Plain SQL; each finding is one line of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import psycopg

from tests.central import credit_queries
from tests.chaos.sent import Sent


def taken_along(body: Mapping[str, Any]) -> Iterator[tuple[str, int, str, int]]:
    """(order, line, article, units) of what left the shelf with the customer, by a return."""
    told = body.get("exchange")
    if told and told["from"] == "shelf":
        for at, line in enumerate(told["lines"], start=1):
            yield told["order"], at, line["variant"], line["quantity"]


def odd(central: psycopg.Connection[Any], sent: Iterable[Sent]) -> Iterator[str]:
    applied = [one for one in sent if one.verdict == "applied"]
    swaps = {one.body["exchange"]["order"]: one for one in applied if "exchange" in one.body}
    yield from _exchanges(central, swaps)
    yield from _money_of_exchanges(central, swaps)
    gone = {one.body["return"] for one in applied if one.type == "return.undo_unknown"}
    yield from _loose(
        central, {one.body["return"]: one for one in applied if one.type == "return.receive_unknown"}, gone
    )
    for name, query in credit_queries.QUERIES.items():
        yield from (f"{name}: not so for {row}" for row in central.execute(query))


def _exchanges(central: psycopg.Connection[Any], swaps: Mapping[str, Sent]) -> Iterator[str]:
    """Each is one order of what went out, and nothing else made such an order."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    rows = "SELECT purchase, line, variant, quantity FROM order_line WHERE purchase LIKE 'EX-%' ORDER BY 1, 2"
    for number, *line in central.execute(rows):
        found.setdefault(number, []).append(tuple(line))
    for number in sorted(found.keys() | swaps.keys()):
        told = swaps[number].body["exchange"]["lines"] if number in swaps else []
        meant = [(at, one["variant"], one["quantity"]) for at, one in enumerate(told, start=1)]
        if found.get(number, []) != meant:
            yield f"the exchange {number} gave out {found.get(number)}, it says {meant}"


def _money_of_exchanges(central: psycopg.Connection[Any], swaps: Mapping[str, Sent]) -> Iterator[str]:
    """What came back pays for what went out, to the cent, and is not paid to anybody as well. Where another return had
    the shipping back before, it is worth less than the device told, and so are the goods that it paid for."""
    used, paid, cost = (Counter(dict(central.execute(query))) for query in (_USED, _PAID, _COST))
    worth = dict(central.execute(_WORTH))
    for number in sorted({*swaps, *used, *paid, *cost}):
        if number not in swaps:
            yield f"the exchange {number} has money, and nobody made it"
            continue
        told = swaps[number].body["exchange"]
        pays = min(told["used"], worth.get(swaps[number].id, 0))
        if (used[number], paid[number], cost[number]) != (pays, pays + told["to_pay"], pays + told["to_pay"]):
            money = f"used {used[number]}, was paid with {paid[number]} and is worth {cost[number]}"
            yield f"the exchange {number} {money}, it says {told}, of a return of {worth.get(swaps[number].id)}"


_USED = "SELECT reference, SUM(amount)::bigint FROM refund WHERE state = 'exchanged' GROUP BY reference"
_PAID = """
    SELECT number, SUM(paid)::bigint FROM (
        SELECT purchase AS number, paid FROM order_tender WHERE purchase LIKE 'EX-%'
        UNION ALL SELECT reference, amount FROM refund WHERE state = 'exchanged' AND tender = '=store_credit'
    ) AS each GROUP BY number"""
"""What was store credit is no tender of the new order: it becomes that again."""
_COST = "SELECT purchase, SUM(captured)::bigint FROM order_line WHERE purchase LIKE 'EX-%' GROUP BY purchase"
_WORTH = "SELECT command, SUM(amount)::bigint FROM refund WHERE command IS NOT NULL GROUP BY command"


def _loose(central: psycopg.Connection[Any], meant: Mapping[str, Sent], gone: Collection[str]) -> Iterator[str]:
    """Each is one credit of what its articles were worth, and has become one voucher, unless it was undone before."""
    found = {row[0]: tuple(row[1:]) for row in central.execute(_CREDITS)}
    for one in sorted(found.keys() | meant.keys()):
        sent = meant.get(one)
        worth = sum(line["quantity"] * line["price"] for line in sent.body["lines"]) if sent else 0
        who = sent.id if sent else None
        right = [(who, "settled", worth, worth, 1, worth)]
        if one in gone:
            right = [(who, "undone", worth, worth, 1, worth), (who, "undone", worth, worth, 0, 0)]
        if found.get(one) not in right:
            yield f"the return {one} without a receipt has {found.get(one)}, its articles are worth {worth}"


_CREDITS = """
    SELECT l.return_id, l.command, l.state, l.amount,
        (SELECT COALESCE(SUM(n.amount), 0)::bigint FROM loose_line n WHERE n.return_id = l.return_id),
        (SELECT COUNT(*) FROM voucher v WHERE v.loose = l.return_id),
        (SELECT COALESCE(SUM(v.amount), 0)::bigint FROM voucher v WHERE v.loose = l.return_id)
    FROM loose_return l"""
