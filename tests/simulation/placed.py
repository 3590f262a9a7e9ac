"""What shoppers ordered, added up again: each request that central took is there once with its goods, kept until it is
paid or its time is over, and nothing was promised that was not there (trade rules, section 3)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.simulation.machine import Machine

Odd = Iterator[tuple[str, str]]

WATCHED = """
CREATE TRIGGER watch_kept AFTER INSERT ON stock_reservation WHEN NEW.purchase LIKE 'SR-%' AND NEW.delta > 0 BEGIN
  INSERT INTO watched (what, key, was, now) VALUES ('left', NEW.purchase, NEW.variant,
    (SELECT on_hand FROM stock_level WHERE variant = NEW.variant AND location = NEW.location)
    - (SELECT sum(delta) FROM stock_reservation WHERE variant = NEW.variant AND location = NEW.location));
END;
"""
"""What is left for others at the moment at which goods are promised to a shopper."""

REQUESTS = """
SELECT l.cmd_id, l.verdict, l.request, p.state, p.body, p.pay_until FROM command_log l
LEFT JOIN placing p ON p.command = l.cmd_id WHERE l.type = 'order.place'
"""
ORDERS = """
WITH made AS (SELECT e.value ->> 'number' AS number, placing.state FROM placing, json_each(placing.body, '$.orders') e)
SELECT o.purchase, made.state, sum(o.quantity), sum(o.captured), sum(o.handed_over),
    (SELECT coalesce(sum(r.delta), 0) FROM stock_reservation r WHERE r.purchase = o.purchase)
FROM order_line o LEFT JOIN made ON made.number = o.purchase WHERE o.purchase LIKE 'SR-%' GROUP BY o.purchase
"""


def odd(raw: Any) -> Odd:
    for number, variant, left in raw.execute("SELECT key, was, now FROM watched WHERE what = 'left'"):
        if int(left) < 0:
            yield "oversold", f"{number} was promised units of {variant} of which {-int(left)} were not there"
    made: Counter[str] = Counter()
    for key, verdict, text, state, body, _ in raw.execute(REQUESTS):
        known = json.loads(body) if body else {}
        if (verdict == "applied") != (state is not None and state != "refused"):
            yield "I2", f"the request {key} was {verdict} and is {state}"
        asked = sum(one["quantity"] for one in json.loads(text)["body"]["lines"])
        made.update({one["number"]: asked for one in known.get("orders", ())})
    yield from _orders(raw, made)
    yield from exchanges(raw)


def exchanges(raw: Any) -> Odd:
    """Each exchange is one order of what goes out for what came back, and nothing else made such an order."""
    meant: dict[str, Counter[str]] = {}
    for text in raw.execute("SELECT request FROM command_log WHERE type = 'return.receive' AND verdict = 'applied'"):
        out = json.loads(text[0])["body"].get("exchange")
        if out:
            meant[out["order"]] = Counter({line["variant"]: line["quantity"] for line in out["lines"]})
    found: dict[str, Counter[str]] = {}
    for number, variant, units in raw.execute(
        "SELECT purchase, variant, sum(quantity) FROM order_line WHERE purchase LIKE 'EX-%' GROUP BY purchase, variant"
    ):
        found.setdefault(number, Counter())[variant] = units
    for number in sorted(meant.keys() | found.keys()):
        if meant.get(number) != found.get(number):
            yield "I2", f"the exchange {number} gives out {found.get(number)}, it says {meant.get(number)}"


def _orders(raw: Any, made: Mapping[str, int]) -> Odd:
    found = set()
    for number, state, units, captured, handed, kept in raw.execute(ORDERS):
        found.add(number)
        if made.get(number) != units:
            yield "I2", f"{number} has {units} units, {made.get(number)} were asked for"
        if kept != (units - handed if handed or state in ("to_pay", "paid") else 0):
            yield "I5", f"{number} is {state} and keeps {kept} of {units} units"
        if (captured > 0) != (state == "paid"):
            yield "I3", f"{number} is {state}, and {captured} were paid for it"
    for number in sorted(made.keys() - found):
        yield "I2", f"{number} was promised and is not there"


def late(raw: Any, now: str) -> Odd:
    """After central has looked: nothing is kept for who did not pay in time."""
    for number, until in raw.execute("SELECT number, pay_until FROM placing WHERE pay_until <= ?", (now,)):
        yield "I9", f"the goods of {number} are kept although its time was over at {until}"


def confirmed(machine: Machine, logged: Mapping[str, tuple[str, str]]) -> Odd:
    """No screen calls an order confirmed that central has not confirmed."""
    for one in machine.records.placings():
        if one.is_confirmed and logged.get(one.id, ("", ""))[0] != "applied":
            yield "I10", f"{machine.name} calls {one.number} {one.state}, central has said {logged.get(one.id)}"
