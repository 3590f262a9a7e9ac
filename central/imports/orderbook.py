"""What the order feed says and what the stores did themselves become one order. The feed may know more than we do, and
may correct itself; it never takes back what a store did."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, get_args

from sqlalchemy import ColumnElement, Connection, Table, delete, func, select

from central import bulk, feed, order_money, orders, points, reserving
from central.imports import tenders
from central.order_money import Tenders
from central.orders import LedgerLines, Money
from central.tables import hand_over, house, order_line, purchase, refund, return_line
from central.times import stamp
from shop import order_bodies, refunds
from shop.orders import GIVEN_UP, OPEN, HandedOver, How, Line, Order, Slice, TakenBack, rolled_up
from shop.return_money import Share, Tender, shares
from shop.return_policy import FromPerson

LineKey = tuple[str, int]
"""(order, line)"""

_REASONS = frozenset(get_args(FromPerson))
_LEFT = ("short", "expired", "cancelled")
"""Where units come from that were handed over although the feed has none waiting."""


def take(
    connection: Connection, bodies: Mapping[str, Mapping[str, Any]], now: datetime
) -> tuple[feed.Published, dict[str, str]]:
    """Take in orders as the order feed tells them: {number: `OrderBody`}. Publishes them, and answers which were not
    taken and why: they cannot be true after what happened here, and what is known of them stays."""
    numbers = sorted(bodies)
    # Two imports at once would both open the ledger of a new order.
    connection.execute(select(house.c.value).where(house.c.key == "gen").with_for_update())
    orders.hold_all(connection, numbers)
    known, rows, ours = _known(connection, numbers), _Rows(), _on_the_way(connection, numbers)
    whole = {number: {**ours.get(number, {}), **bodies[number]} for number in numbers}
    refused = {number: no for number in numbers if (no := _merge(number, whole[number], known, rows, stamp(now)))}
    _write(connection, rows)
    told = orders.changes(connection, numbers, now)
    told += reserving.take(connection, rows.orders, set(known.here), stamp(now))
    return feed.publish(connection, told, stamp(now)), refused


@dataclass(frozen=True, slots=True)
class _Part:
    """What one side says of a line: units handed over and returned, minor units refunded, kept as a fee, and refused by
    the payment provider, so that people pay them in another way."""

    handed: int = 0
    back: int = 0
    amount: int = 0
    kept: int = 0
    refused: int = 0

    @property
    def spoken_for(self) -> int:
        return self.amount + self.kept + self.refused


@dataclass(frozen=True, slots=True)
class _Known:
    """What the ledgers have of some orders. `fed` is the part that the order feed told, `money` the other refunds."""

    lines: LedgerLines
    fed: Mapping[LineKey, _Part]
    money: Money
    paid_with: Tenders
    """With the refunds that the order feed told."""
    tenders: Tenders
    """With the others."""
    hand_overs: Mapping[str, tuple[HandedOver, ...]]
    returns: Mapping[str, tuple[TakenBack, ...]]
    here: Mapping[str, Order]
    """The orders as they are. Those with steps are ones that a store is at work with."""

    def ours(self, number: str) -> dict[int, _Part]:
        """What devices did, by line."""
        there: dict[int, _Part] = {}
        for line, row in self.lines.get(number, {}).items():
            fed = self.fed.get((number, line), _Part())
            did = row.handed_over - fed.handed, row.returned - fed.back, row.refunded - fed.amount
            refused = self.money.get((number, line), {}).get("refused", 0)
            there[line] = _Part(*did, int(row.withheld), refused)
        return there


@dataclass(slots=True)
class _Rows:
    """What one transaction writes. What the feed told before goes where it tells something else now (`untold`)."""

    purchase: list[dict[str, Any]] = field(default_factory=list)
    order_line: list[dict[str, Any]] = field(default_factory=list)
    hand_over: list[dict[str, Any]] = field(default_factory=list)
    return_line: list[dict[str, Any]] = field(default_factory=list)
    refund: list[dict[str, Any]] = field(default_factory=list)
    untold: list[LineKey] = field(default_factory=list)
    gone: list[LineKey] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)


def _write(connection: Connection, rows: _Rows) -> None:
    for table in (hand_over, return_line, refund):
        _delete(connection, table, rows.untold + rows.gone, table.c.command.is_(None))
    _delete(connection, order_line, rows.gone)
    for table in (purchase, order_line):
        bulk.upsert(connection, table, getattr(rows, table.name))
    for table in (hand_over, return_line, refund):
        bulk.add(connection, table, getattr(rows, table.name))
    order_money.put(connection, rows.orders)


def _delete(connection: Connection, table: Table, keys: Sequence[LineKey], *where: ColumnElement[bool]) -> None:
    numbers: dict[int, list[str]] = {}
    for number, line in keys:
        numbers.setdefault(line, []).append(number)
    for line, some in numbers.items():
        these = table.c.line == line, bulk.among(connection, table.c.purchase, some)
        connection.execute(delete(table).where(*these, *where))


def _merge(number: str, body: Mapping[str, Any], known: _Known, rows: _Rows, now: str) -> str:
    """Lay what is known over what the feed says, and note the rows that follow; or say why that cannot be."""
    order = order_bodies.read(number, body)
    if order is None:
        return "do not add up"
    told = tenders.as_paid(order)
    here = known.here.get(number)
    begun = here if here and here.steps else None
    if begun is not None:
        if reason := _other_goods(told, begun):
            return reason
        told = _as_begun(told, begun, now)
    else:
        told = replace(told, lines=tuple(replace(line, called_off=_given_up(line)) for line in told.lines))
    ours = known.ours(number)
    if reason := _contradiction(told, ours, known.lines.get(number, {})):
        return reason
    shipping = known.money.get((number, order_money.SHIPPING), {})
    if reason := tenders.contradiction(told, shipping, known.tenders.get(number, ())):
        return reason
    fed = {line.line: _fed_part(line, ours.get(line.line, _Part())) for line in told.lines}
    paid_with = _tell_all(told, fed, known, rows, now)
    lines = tuple(_line(number, line, ours.get(line.line, _Part()), fed[line.line], known, rows) for line in told.lines)
    ahead = any(line.states != before.states for line, before in zip(lines, told.lines, strict=True))
    merged = replace(
        told,
        lines=lines,
        shipping_refunds=shipping,
        tenders=paid_with,
        status=rolled_up(lines) if ahead else told.status,
        hand_overs=known.hand_overs.get(number, ()),
        returns=_aged(known.returns.get(number, ()), here),
        undone=here.undone if here else (),
        told=here.told if here else (),
        request=here.request if here else "",
        to_pay=here.to_pay if here else None,
    )
    if begun is not None:
        merged = replace(merged, status=rolled_up(lines, partly=merged.partly))
    named = {line.line for line in lines}
    rows.gone += [(number, line) for line in ours if line not in named]
    rows.purchase.append(_purchase(merged, body))
    rows.orders.append(merged)
    return ""


def _other_goods(told: Order, begun: Order) -> str:
    """Why the order cannot be what the feed says by now: the store is at work with other goods."""
    facts = {line.line: line for line in told.lines}
    for line in begun.lines:
        new = facts.get(line.line)
        if line.instead_of is None and (new is None or (new.variant, new.quantity) != (line.variant, line.quantity)):
            return f"the store has begun with line {line.line} as it was"
        if new is not None and new.captured < line.given:
            return f"less was paid for line {line.line} than what replaced it"
    return ""


def _as_begun(told: Order, begun: Order, now: str) -> Order:
    """What the store has done so far, with what the feed says of everything else. Whoever wants to cancel by now asks:
    the store decides about what it has begun with."""
    ours = {line.line: line for line in begun.lines}
    lines = [_line_begun(line, ours[line.line]) if line.line in ours else line for line in told.lines]
    named = {line.line for line in told.lines}
    lines += [line for line in begun.lines if line.line not in named]
    cancelled = told.status == "cancelled" and begun.is_open
    return replace(
        told,
        lines=tuple(lines),
        cancel_asked_at=begun.cancel_asked_at or (_at(now) if cancelled else None),
        **{name: getattr(begun, name) for name in _OF_THE_STORE},
    )


_OF_THE_STORE = ("claim", "staged", "left_in", "transfers", "arrival", "hold_until", "extended", "partly", "steps")


def _line_begun(told: Line, begun: Line) -> Line:
    more = max(told.handed_over - begun.handed_over, 0), max(told.returned - begun.returned, 0)
    states = _with(begun.states, begun.handed_over + more[0], begun.returned + more[1])
    captured, called_off = told.captured - begun.given, begun.called_off
    return replace(told, states=states, captured=captured, given=begun.given, called_off=called_off)


def _given_up(line: Line) -> int:
    return sum(line.units(state) for state in GIVEN_UP)


def _contradiction(told: Order, ours: Mapping[int, _Part], ledger: Mapping[int, Any]) -> str:
    facts = {line.line: line for line in told.lines}
    for at, did in ours.items():
        line = facts.get(at)
        if did.handed == did.back == did.amount == 0:
            continue
        if line is None or line.variant != ledger[at].variant:
            return f"line {at} was handed over here with another article, or is missing now"
        if line.quantity < max(did.handed, did.back):
            return f"more of line {at} was handed over here than was ordered"
        if line.captured < did.spoken_for:
            return f"more was refunded for line {at} here than was paid"
    return ""


def _fed_part(told: Line, ours: _Part) -> _Part:
    """The feed's part of the line: what it says happened beyond what the devices did."""
    back = max(told.returned, ours.back)
    handed = max(told.handed_over, ours.handed, back)
    before = ours.back + _given_up(told) - told.called_off
    more = max(0, min(back - ours.back, told.quantity - before))
    paid = refunds.due(told.captured, ours.spoken_for, told.quantity, before, more, told.given, told.tax)
    return _Part(handed - ours.handed, back - ours.back, paid)


def _tell_all(told: Order, fed: Mapping[int, _Part], known: _Known, rows: _Rows, now: str) -> tuple[Tender, ...]:
    """Note the feed's part where it is another one by now, of an order with tenders all of it: what is left of them is
    shared anew. Answers the tenders with all that goes back to them."""
    number, was = told.number, known.paid_with.get(told.number, ())
    other = {line for line, part in fed.items() if part != known.fed.get((number, line), _Part())}
    if told.tenders and (other or tenders.paid_with(was) != tenders.paid_with(told.tenders)):
        other = set(fed)
    left = tenders.left(told, known.tenders.get(number, ()))
    parts = [(line, fed[line].amount) for line in sorted(other)]
    cut = shares(parts, left) if told.tenders else tuple(Share(line, "", amount) for line, amount in parts)
    for line in sorted(other):
        rows.untold.append((number, line))
        _tell((number, line), fed[line], [one for one in cut if one.line == line], rows, now)
    return (tenders.settled_too(left, cut) if other else was) if told.tenders else ()


def _line(number: str, told: Line, ours: _Part, fed: _Part, known: _Known, rows: _Rows) -> Line:
    """The line with the larger of what the feed and the devices say happened; the feed's part is the difference."""
    handed, back = ours.handed + fed.handed, ours.back + fed.back
    rows.order_line.append(
        {"purchase": number, "line": told.line, "variant": told.variant, "quantity": told.quantity}
        | {"captured": told.captured, "handed_over": handed, "returned": back, "refunded": ours.amount + fed.amount}
        | {"tax": told.tax, "given": told.given}
    )
    sums = dict(known.money.get((number, told.line), {}))
    sums["settled"] = sums.get("settled", 0) + fed.amount
    line = replace(told, states=_with(told.states, handed, back), withheld=ours.kept)
    called_off = min(told.called_off, _given_up(line))
    return replace(line, called_off=called_off, refunds={state: amount for state, amount in sums.items() if amount})


def _tell(key: LineKey, fed: _Part, cut: Iterable[Share], rows: _Rows, now: str) -> None:
    """The feed's part in the ledgers: without command, device and person."""
    by_feed = {"purchase": key[0], "line": key[1], "command": None, "at": now}
    who = {"device": "", "actor": ""}
    if fed.handed:
        rows.hand_over.append(by_feed | who | {"quantity": fed.handed, "taken": "{}", "how": ""})
    if fed.back:
        of_return = {"return_id": None, "quantity": fed.back}
        where = {"condition": "", "reason": "", "disposition": "", "location": ""}
        rows.return_line.append(by_feed | who | of_return | where)
        told = by_feed | of_return | {"state": "settled"}
        rows.refund += [told | {"amount": one.amount, "tender": one.tender} for one in cut]


def _with(told: Mapping[str, int], handed: int, back: int) -> dict[str, int]:
    """The states with `handed` units handed over: what the feed has waiting elsewhere has left the store."""
    states, missing = dict(told), handed - told.get("handed_over", 0)
    for state in (*OPEN, *_LEFT):
        part = min(missing, states.get(state, 0))
        states[state] = states.get(state, 0) - part
        missing -= part
    states |= {"handed_over": handed, "returned": back}
    return {state: units for state, units in states.items() if units}


def _purchase(order: Order, body: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "number": order.number,
        "customer": order.customer,
        "store": order.store,
        "is_open": order.is_open,
        "placed_at": body["placed_at"],
        "hold_until": orders.held_until(order),
        "body": feed.canonical(order_bodies.laid(order, body)),
    }


def _known(connection: Connection, numbers: Sequence[str]) -> _Known:
    return _Known(
        orders.ledger_lines(connection, numbers),
        _fed(connection, numbers),
        orders.money(connection, numbers, refund.c.command.is_not(None)),
        order_money.tenders(connection, numbers),
        order_money.tenders(connection, numbers, refund.c.command.is_not(None)),
        _hand_overs(connection, numbers),
        _returns(connection, numbers),
        _here(connection, numbers),
    )


def _here(connection: Connection, numbers: Sequence[str]) -> dict[str, Order]:
    query = select(purchase.c.number, purchase.c.body).where(bulk.among(connection, purchase.c.number, numbers))
    known = (order_bodies.read(row.number, json.loads(row.body)) for row in connection.execute(query))
    return {order.number: order for order in known if order is not None}


def _on_the_way(connection: Connection, numbers: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Where what was ordered here is sent from, and where its parcel is: a feed that is silent takes neither back."""
    query = select(purchase.c.number, purchase.c.body).where(bulk.among(connection, purchase.c.number, numbers))
    rows = ((row.number, json.loads(row.body)) for row in connection.execute(query))
    return {number: {name: body[name] for name in ("ships_from", "tracking") if name in body} for number, body in rows}


def _fed(connection: Connection, numbers: Sequence[str]) -> dict[LineKey, _Part]:
    sums: dict[LineKey, list[int]] = {}
    for place, units in enumerate((hand_over.c.quantity, return_line.c.quantity, refund.c.amount)):
        table = units.table
        mine = bulk.among(connection, table.c.purchase, numbers), table.c.command.is_(None)
        query = select(table.c.purchase, table.c.line, func.sum(units)).where(*mine)
        for number, line, total in connection.execute(query.group_by(table.c.purchase, table.c.line)):
            sums.setdefault((number, line), [0, 0, 0])[place] = int(total)
    return {key: _Part(*three) for key, three in sums.items()}


def _hand_overs(connection: Connection, numbers: Sequence[str]) -> dict[str, tuple[HandedOver, ...]]:
    """The hand-overs of devices that stand, oldest first."""
    standing = hand_over.c.command.is_not(None), hand_over.c.undone_by.is_(None)
    query = select(hand_over).where(bulk.among(connection, hand_over.c.purchase, numbers), *standing)
    return {
        number: tuple(
            HandedOver(command, rows[0].actor, _at(rows[0].at), {row.line: json.loads(row.taken) for row in rows})
            for command, rows in commands.items()
        )
        for number, commands in _grouped(connection.execute(query.order_by(hand_over.c.id))).items()
    }


def _returns(connection: Connection, numbers: Sequence[str]) -> dict[str, tuple[TakenBack, ...]]:
    """The returns that devices took in and that stand, oldest first."""
    standing = return_line.c.command.is_not(None), return_line.c.undone_by.is_(None)
    came = *standing, bulk.among(connection, return_line.c.purchase, numbers)
    mine = select(return_line).where(*came).order_by(return_line.c.id)
    money, lost = _of_returns(connection, numbers), points.of_returns(connection, numbers)
    return {
        number: tuple(
            _taken_back(command, rows, money[number, command], lost.get((number, command), {}))
            for command, rows in commands.items()
        )
        for number, commands in _grouped(connection.execute(mine)).items()
    }


def _taken_back(
    command: str, rows: Sequence[Any], money: Mapping[int, tuple[int, int]], lost: Mapping[int, int]
) -> TakenBack:
    """`money` and `lost` points per line."""
    first = rows[0]
    return TakenBack(
        first.return_id,
        command,
        first.actor,
        _at(first.at),
        {row.line: Slice(int(row.quantity), money[row.line][0], lost.get(row.line, 0)) for row in rows},
        first.promised,
        How({row.line: row.reason for row in rows if row.reason in _REASONS}, first.approver, first.device),
        shipping=money.get(order_money.SHIPPING, (0, 0))[0],
        fee=sum(kept for _, kept in money.values()),
    )


def _of_returns(connection: Connection, numbers: Sequence[str]) -> dict[tuple[str, str], dict[int, tuple[int, int]]]:
    """{(order, command of a return): {line: what its units gave back, and the fee in it}}"""
    columns = refund.c.purchase, refund.c.command, refund.c.line
    sums = select(*columns, func.sum(refund.c.amount), func.sum(refund.c.withheld)).group_by(*columns)
    mine = refund.c.return_id.is_not(None), bulk.among(connection, refund.c.purchase, numbers)
    found: dict[tuple[str, str], dict[int, tuple[int, int]]] = {}
    for number, command, line, amount, kept in connection.execute(sums.where(*mine)):
        found.setdefault((number, command), {})[line] = (int(amount) + int(kept), int(kept))
    return found


def _grouped(rows: Iterable[Any]) -> dict[str, dict[str, list[Any]]]:
    """{order: {command: rows}}"""
    groups: dict[str, dict[str, list[Any]]] = {}
    for row in rows:
        groups.setdefault(row.purchase, {}).setdefault(row.command, []).append(row)
    return groups


def _aged(returns: tuple[TakenBack, ...], here: Order | None) -> tuple[TakenBack, ...]:
    """With what no ledger has: how old what the device knew was, and how many photos there are."""
    known = {one.command: one.how for one in here.returns} if here else {}
    found = ((one, known.get(one.command, How())) for one in returns)
    return tuple(replace(one, how=replace(one.how, age=how.age, photos=how.photos)) for one, how in found)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)
