"""Eighteen months of orders in every state, over all channels, with lines and pickup codes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from resources.demo.people import Person
from resources.demo.retailer import WAREHOUSE
from shop.pickup_codes import CAPACITY, pickup_code

DAYS: Final = 548
FIRST_NUMBER: Final = 100234
_HOLD: Final = timedelta(days=7)

_PAST_PICKUP: Final = ("completed",) * 16 + ("cancelled", "expired", "returned", "partly_returned")
_PAST_SHIP: Final = ("delivered",) * 15 + ("cancelled", "returned", "partly_returned")
_RECENT_PICKUP: Final = ("open", "open", "picking", "ready", "ready", "ready", "short", "completed", "cancelled")
_RECENT_SHIP: Final = ("open", "packed", "shipped", "shipped", "delivered")


@dataclass(frozen=True, slots=True)
class Sellable:
    """What an order line needs to know of an article; `price` in cents, `family` that of its product."""

    id: str
    title: str
    price: int
    family: str = ""


def lines(seed: int, people: list[Person], shelf: list[Sellable], today: datetime) -> Iterator[dict[str, Any]]:
    """orders.jsonl, oldest first, numbered in the order in which they were placed."""
    placed = sorted(
        (_moment(draw, person, today), nth, person, draw) for nth, (person, draw) in enumerate(_buyers(seed, people))
    )
    for at, (moment, _, person, draw) in enumerate(placed):
        yield _order(draw, f"TT-{FIRST_NUMBER + at}", person, shelf, moment, today)


def _buyers(seed: int, people: list[Person]) -> Iterator[tuple[Person, random.Random]]:
    for person in people:
        count = random.Random(f"{seed}/orders/{person.id}").choice((0, 1, 1, 2, 2, 3)) + round(person.eager * 6)
        for nth in range(count):
            yield person, random.Random(f"{seed}/order/{person.id}/{nth}")


def _moment(draw: random.Random, person: Person, today: datetime) -> datetime:
    """Recent days are busier, and one order in twelve is from the last three days, so that there is work to see."""
    longest = min(DAYS, person.joined)
    days = draw.random() * 2.4 if draw.random() < 0.08 else draw.random() ** 1.2 * longest
    moment = today - timedelta(days=days)
    hour = min(22, max(6, int(draw.gauss(15, 4))))
    clocked = moment.replace(hour=hour, minute=draw.randrange(60), second=draw.randrange(60), microsecond=0)
    return min(clocked, today - timedelta(minutes=draw.randrange(5, 240)))


def _order(
    draw: random.Random, number: str, person: Person, shelf: list[Sellable], moment: datetime, today: datetime
) -> dict[str, Any]:
    channel, method = draw.choice(
        (("web", "ship"), ("web", "pickup"), ("app", "pickup"), ("app", "ship"), ("store", "store"))
    )
    status = _status(draw, method, today - moment)
    chosen = [_line(draw, at + 1, draw.choice(shelf), status) for at in range(draw.choice((1, 1, 1, 2, 2, 3, 4)))]
    body: dict[str, Any] = {
        "id": number,
        "customer": person.id,
        "channel": channel,
        "method": method,
        "store": WAREHOUSE if method == "ship" else person.store,
        "status": status,
        "placed_at": _utc(moment),
        "currency": "EUR",
        "total": sum(line["quantity"] * line["price"] for line in chosen),
        "lines": chosen,
    }
    body |= _paid(number, body)
    if method != "store":
        body["promised_at"] = _utc(moment + (timedelta(hours=2) if method == "pickup" else timedelta(days=3)))
    if method == "pickup":
        body["pickup_code"] = pickup_code(draw.randrange(CAPACITY))
    return body


def shipped(number: str, person: Person, things: Sequence[Sellable], moment: datetime, status: str) -> dict[str, Any]:
    """An order of one of each of these, sent home."""
    draw = random.Random(f"{number}/shipped")
    chosen = [_line(draw, at, one, status) | {"quantity": 1} for at, one in enumerate(things, 1)]
    for line in chosen:
        line["states"] = _states(status, line["line"], 1)
    body: dict[str, Any] = {
        "id": number,
        "customer": person.id,
        "channel": "web",
        "method": "ship",
        "store": WAREHOUSE,
        "status": status,
        "placed_at": _utc(moment),
        "promised_at": _utc(moment + timedelta(days=3)),
        "currency": "EUR",
        "total": sum(line["price"] for line in chosen),
        "lines": chosen,
    }
    return body | _paid(number, body)


_SHIPPING: Final = 495
_FREE_FROM: Final = 10000
_TAX: Final = 19
"""Per cent, inside of the prices."""


def _paid(number: str, body: dict[str, Any]) -> dict[str, Any]:
    """What it was paid with and for what, drawn by itself: everything else of an order stays what it was. The lines
    learn their tax and their points."""
    draw = random.Random(f"{number}/paid")
    for line in body["lines"]:
        paid = line["quantity"] * line["price"]
        line |= {"tax": paid * _TAX // (100 + _TAX), "points": paid // 100}
    goods = body["total"]
    shipping = _SHIPPING if body["method"] == "ship" and goods < _FREE_FROM else 0
    total = goods + shipping
    first = _tender("cash" if body["method"] == "store" and draw.random() < 0.4 else "card", draw)
    tenders = [first | {"paid": total}]
    if draw.random() < 0.25 and total > 2000:
        gift = min(total // 2, draw.choice((1000, 2500, 5000)))
        tenders = [_tender("gift_card", draw) | {"paid": gift}, first | {"paid": total - gift}]
    return {"total": total, "tax_included": True, "tenders": tenders} | ({"shipping": shipping} if shipping else {})


def _tender(kind: str, draw: random.Random) -> dict[str, Any]:
    names = {"cash": "cash", "card": draw.choice(("visa", "mastercard", "girocard")), "gift_card": "gift-card"}
    return {"id": names[kind] if kind == "cash" else f"{names[kind]}-{draw.randrange(10000):04}", "kind": kind}


def _utc(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _status(draw: random.Random, method: str, age: timedelta) -> str:
    if method == "store":
        return draw.choice(("completed",) * 12 + ("returned",))
    recent, past = (_RECENT_PICKUP, _PAST_PICKUP) if method == "pickup" else (_RECENT_SHIP, _PAST_SHIP)
    if age < timedelta(days=3):
        return draw.choice(recent)
    if age < _HOLD and method == "pickup":
        return draw.choice(("ready", "completed", "completed", "completed"))
    return draw.choice(past)


_SETTLED: Final = {
    "open": "open", "picking": "picking", "ready": "staged", "packed": "picked", "shipped": "handed_over",
    "completed": "handed_over", "delivered": "handed_over", "cancelled": "cancelled", "expired": "expired",
    "returned": "handed_over", "partly_returned": "handed_over", "short": "staged",
}  # fmt: skip


def _line(draw: random.Random, number: int, article: Sellable, status: str) -> dict[str, Any]:
    quantity = draw.choice((1, 1, 1, 1, 2, 2, 3))
    return {
        "line": number,
        "variant": article.id,
        "title": article.title,
        "quantity": quantity,
        "price": article.price,
        "states": _states(status, number, quantity),
    }


def _states(status: str, number: int, quantity: int) -> dict[str, int]:
    """Units per state (trade rules, section 3). They sum to what was ordered; `returned` counts inside `handed_over`.

    A short order misses one unit of its first line; while picking, the first line is already picked.
    """
    if status == "picking" and number == 1:
        return {"picked": quantity}
    if status == "short" and number == 1:
        return {"short": 1, "staged": quantity - 1} if quantity > 1 else {"short": 1}
    states = {_SETTLED[status]: quantity}
    if status == "returned" or (status == "partly_returned" and number == 1):
        states["returned"] = quantity if status == "returned" else 1
    return states
