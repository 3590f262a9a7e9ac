"""Goods of an order come back, as it is sent to central: with the decision and with what the customer was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from shop import return_requests
from shop.bodies import Condition, Disposition, Promised
from shop.deeds import Deed, laid_stock
from shop.order_bodies import event_body
from shop.orders import How, Order, Refused, TakeBack, after, amount_due
from shop.promises import Freshness
from shop.return_case import codes, whose
from shop.return_money import Refund, Terms
from shop.return_policy import FromPerson, Policy
from shop.return_total import body as money_body
from shop.return_total import total
from shop.returns import Decision, Room, Spent, room
from shop.signed_codes import Nonce


@dataclass(frozen=True, slots=True)
class Back:
    """Units of one line that come back, why, how, and where they go. `serial`: "" where none was read."""

    quantity: int
    reason: FromPerson
    condition: Condition
    disposition: Disposition
    serial: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What the customer may be told: `room` as it was for this return, `age` of what the device knew of others."""

    promised: Promised
    age: Freshness
    spent: Spent
    room: Room


def told(policy: Policy, decision: Decision, age: Freshness, spent: Spent, amount: int) -> Told:
    """A refund is promised where nothing has to be looked at first and, unless central was heard just now, within the
    risk budget; all else waits for the office. Nobody is refunded by this."""
    left = room(policy.budget, spent, amount)
    sure = decision.outcome != "denied" and age in ("fresh", "ageing") and (age == "fresh" or not left.over)
    return Told("refund" if sure else "pending", age, spent, left)


def amounts(order: Order, lines: Mapping[int, Back]) -> dict[int, int]:
    """{line: what its units give back, in minor units}. ValueError for more than was bought."""
    facts = {line.line: line for line in order.lines}
    return {line: amount_due(facts[line], one.quantity) for line, one in lines.items()}


def take_back(
    order: Order,
    return_id: str,
    lines: Mapping[int, Back],
    *,
    actor: str,
    decision: Decision,
    said: Told,
    now: datetime,
    approver: str = "",
    nonce: Nonce | None = None,
    terms: Terms | None = None,
) -> Deed | Refused:
    """Take goods of `order`, as this device shows it, back in. `approver` decided where only a manager may; never the
    one who asks. `nonce` is that of a return's signed code. `terms` (`shop.return_total.terms`) bring the shipping
    and the fee in; without them it is about the lines alone. What it gives back central checks, who alone pays."""
    units = {line: one.quantity for line, one in lines.items()}
    how = How({line: one.reason for line, one in lines.items()}, approver, age=said.age)
    bare = TakeBack(return_id, "", actor, now, units, said.promised, how)
    done = after(order, bare)
    if isinstance(done, Refused):
        return done
    money = total(order, units, terms or Terms())
    event = replace(bare, shipping=money.shipping, fee=money.fee)
    if decision.outcome == "denied":
        return Refused("denied", "By the rules this cannot come back.", tuple(units))
    if decision.outcome == "manager" and not approver:
        return Refused("approval", "A manager has to agree to this return.", tuple(units))
    if approver == actor:
        return Refused("same_person", "Whoever asks cannot agree to it. Please ask somebody else.", tuple(units))
    facts = {line.line: line for line in order.lines}
    ended = (return_requests.KIND, return_id, {"state": "done"})
    overlay = (("order", order.number, event_body(event)), *_stock(order, lines), ended)
    return Deed(
        lane=0,
        aggregate=f"return:{return_id}",
        type="return.receive",
        body=_body(order, return_id, lines, money, actor=actor, approver=approver, decision=decision, said=said)
        | ({"money": money_body(money)} if terms else {}),
        expects={str(line): facts[line].returned for line in units},
        overlay=overlay,
        nonce=nonce,
        v=2,
    )


def _body(
    order: Order,
    return_id: str,
    lines: Mapping[int, Back],
    money: Refund,
    *,
    actor: str,
    approver: str,
    decision: Decision,
    said: Told,
) -> dict[str, Any]:
    each = amounts(order, lines)
    body = {
        "return": return_id,
        "order": order.number,
        "lines": [{"line": line, "amount": each[line], **_said(one)} for line, one in lines.items()],
        "actor": actor,
        "decision": {"outcome": decision.outcome, "codes": list(codes(decision)), "policy": decision.version},
        "promised": said.promised,
        "budget": {
            "whose": whose(order),
            "age": said.age,
            "amount": money.total,
            "customer": said.spent.customer,
            "customer_returns": said.spent.customer_returns,
            "device": said.spent.device,
            "over": list(said.room.over),
        },
    }
    return body | ({"approver": approver} if approver else {})


def _said(one: Back) -> dict[str, Any]:
    said = {"quantity": one.quantity, "reason": one.reason, "condition": one.condition}
    return said | {"disposition": one.disposition} | ({"serial": one.serial} if one.serial else {})


def _stock(order: Order, lines: Mapping[int, Back]) -> tuple[Any, ...]:
    """Only what goes back on the shelf can be sold."""
    return laid_stock(order, {line: one.quantity for line, one in lines.items() if one.disposition == "stock"})
