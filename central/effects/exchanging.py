"""Goods go out for goods that come back: the new order, its goods and its money, in the transaction of the return.

What the return gives back pays for them: its rows of the refund ledger become `exchanged`, each still counted against
the tender that it would have gone to, and the new order has that tender as `<order>/<tender>`: there it goes back one
day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Annotated

import structlog
from pydantic import Field, StringConstraints, model_validator
from sqlalchemy import Connection, insert, select, update

from central import feed, order_money, orders
from central.effects import exchange_goods
from central.effects.handling import Body, Context, Rejected, Text, Units
from central.effects.orders import LineNumber, seen
from central.effects.return_told import Money
from central.effects.stock import Variant
from central.feed import Change
from central.order_money import EXCHANGED_AS
from central.tables import hand_over, order_line, purchase, refund
from central.texts import clean
from central.times import stamp
from shop import order_bodies
from shop.exchanges import LETTERS, MOST_LINES, PREFIX, Basket, Given, basket
from shop.money import largest_remainder
from shop.orders import EXCHANGED, HandedOver, Line, Order, Source, Swap, SwapLine, rolled_up
from shop.pickup_codes import ALPHABET
from shop.return_case import sold
from shop.return_money import STORE_CREDIT, Tender

log = structlog.get_logger(__name__)

METHODS: Mapping[Source, str] = {"shelf": "store", "store": "pickup", "ship": "ship"}
TILL = "till"
"""What the customer paid there, of an exchange for something dearer."""
LONGEST_TENDER = 63
"""One character is left for `EXCHANGED_AS`."""


class ExchangeLine(Body):
    parent: LineNumber
    variant: Variant
    title: Text
    quantity: Units
    price: Money
    instead: Money | None = None
    amount: Money


class ExchangeTold(Body):
    """`shop.exchanges.ExchangeBody`."""

    order: Annotated[str, StringConstraints(pattern=f"^{PREFIX}([{ALPHABET}]{{{LETTERS}}}|[0-9A-F]{{32}})$")]
    from_: Annotated[Source, Field(alias="from")]
    lines: Annotated[list[ExchangeLine], Field(min_length=1, max_length=MOST_LINES)]
    used: Money
    to_pay: Money
    at: Annotated[str, StringConstraints(max_length=64)] = ""

    @model_validator(mode="after")
    def _is_somewhere(self) -> ExchangeTold:
        if (self.from_ == "store" and not self.at) or (self.from_ == "shelf" and self.at):
            raise ValueError("not a place that goods come from")
        return self

    @property
    def swap(self) -> Swap:
        """As the return remembers it."""
        lines = tuple(
            SwapLine(one.parent, one.variant, clean(one.title), one.quantity, one.amount) for one in self.lines
        )
        return Swap(self.order, self.from_, lines, self.used, self.to_pay, self.at)

    @property
    def given(self) -> tuple[Given, ...]:
        facts = (
            (one.parent, one.variant, clean(one.title), one.quantity, one.price, one.instead) for one in self.lines
        )
        return tuple(Given(*one) for one in facts)

    @property
    def cost(self) -> int:
        return sum(one.amount for one in self.lines)

    @property
    def taken_along(self) -> dict[str, int]:
        """Units by article that left with the customer, whatever central says of it."""
        sums = Counter[str]()
        for one in self.lines if self.from_ == "shelf" else ():
            sums[one.variant] += one.quantity
        return dict(sums)


@dataclass(frozen=True, slots=True)
class Exchange:
    """`units` of `order`, as it was before, come back, and are worth `amount` as the device told."""

    told: ExchangeTold
    order: Order
    units: Mapping[int, int]
    amount: int
    actor: str


def refused(context: Context, one: Exchange) -> Rejected | None:
    """Why this exchange cannot be. The goods are gone all the same: staff are told what does not fit."""
    there = select(purchase.c.number).where(purchase.c.number == one.told.order)
    if context.connection.execute(there).first() is not None:
        return Rejected("number_taken", "An exchange with this number is known already.")
    parents = {line.line: line.variant for line in one.order.lines if line.line in one.units}
    if any(line.parent not in parents for line in one.told.lines) or not exchange_goods.prices_fit(
        context, one.told.lines, parents, one.order.currency
    ):
        return Rejected("amount", "A price of what went out is not one of late. Please look at the exchange again.")
    if not _amounts_fit(context, one):
        return Rejected("amount", "The amount of the exchange does not follow from what was paid and what it costs.")
    return exchange_goods.not_to_be_had(context, one.told)


def remembered(done: Order, one: Exchange) -> Order:
    """The order after its return, which knows what went out for it."""
    last = replace(done.returns[-1], swap=one.told.swap)
    return replace(done, returns=(*done.returns[:-1], last))


def _amounts_fit(context: Context, one: Exchange) -> bool:
    """By the order as it is, or as the person saw it before another return came in between."""
    saw = seen(context, one.units)
    lines = tuple(
        replace(line, states={**line.states, "returned": saw.get(line.line, line.returned)}) for line in one.order.lines
    )
    told = [line.amount for line in one.told.lines], one.told.used, one.told.to_pay
    for order in (one.order, replace(one.order, lines=lines)):
        try:
            ours = basket(order, one.units, one.told.given, one.amount)
        except ValueError:
            continue
        if told == _said(ours):
            return True
    return False


def _said(ours: Basket) -> tuple[list[int], int, int]:
    return [line.amount for line in ours.lines], ours.used, ours.to_pay


# --- the goods go out


def go_out(context: Context, one: Exchange) -> list[Change]:
    """The return is written; what devices learn of both orders."""
    paid = _divert(context.connection, context.command.id, one)
    order = _order(context, one, paid)
    _write(context, order)
    told = orders.retell(context.connection, one.order.number, context.now)
    told += orders.changes(context.connection, [order.number], context.now)
    if order.is_open and order.customer:
        told += orders.customer_changes(context.connection, str(order.store), [order.customer])
    return told + exchange_goods.go(context, order, one.told, one.actor)


def _divert(connection: Connection, command: str, one: Exchange) -> dict[str, int]:
    """Rows that this transaction has just written, as far as they pay for what goes out: {tender: amount}."""
    left, paid = one.told.used, Counter[str]()
    mine = refund.c.command == command, refund.c.purchase == one.order.number, refund.c.state == "wanted"
    for row in connection.execute(select(refund).where(*mine).order_by(refund.c.id)).all():
        part = min(left, int(row.amount))
        if not part:
            continue
        used = {"tender": EXCHANGED_AS + row.tender, "state": EXCHANGED, "reference": one.told.order, "amount": part}
        if part == row.amount:
            connection.execute(update(refund).where(refund.c.id == row.id).values(used))
        else:
            connection.execute(update(refund).where(refund.c.id == row.id).values(amount=row.amount - part))
            names = ("return_id", "purchase", "line", "quantity", "command", "at")
            connection.execute(insert(refund).values({name: getattr(row, name) for name in names} | used))
        left -= part
        paid[row.tender] += part
    return dict(paid)


def _order(context: Context, one: Exchange, paid: Mapping[str, int]) -> Order:
    at, shelf = context.done_at.replace(microsecond=0), one.told.from_ == "shelf"
    charged = _charged(one.told, sum(paid.values()))
    lines = tuple(
        _line(one, at_, line, amount) for at_, (line, amount) in enumerate(zip(one.told.lines, charged, strict=True), 1)
    )
    out = HandedOver(context.command.id, one.actor, at, {line.line: {"open": line.quantity} for line in lines})
    return Order(
        number=one.told.order,
        lines=lines,
        status=rolled_up(lines),
        placed_at=at,
        currency=one.order.currency,
        total=sum(charged),
        customer=one.order.customer,
        channel="store",
        method=METHODS[one.told.from_],
        store=one.told.at if one.told.from_ == "store" else context.device.store,
        ships_from=one.told.at if one.told.from_ == "ship" else "",
        hand_overs=(out,) if shelf else (),
        tenders=_tenders(one, paid),
        tax_included=one.order.tax_included,
    )


def _charged(told: ExchangeTold, used: int) -> tuple[int, ...]:
    """What each line was really paid with. The return may be worth less by now than the device knew, where another one
    had the shipping back before: then the goods cost the customer less, and never give back more than they cost."""
    amounts, paid = tuple(line.amount for line in told.lines), used + told.to_pay
    if paid >= told.cost:
        return amounts
    log.info("exchange_paid_with_less", order=told.order, short=told.cost - paid)
    return largest_remainder(paid, amounts)


def _line(one: Exchange, at: int, told: ExchangeLine, captured: int) -> Line:
    """With the first purchase as its parent: of goods that were exchanged before that is the parent's own."""
    parent = next(line for line in one.order.lines if line.line == told.parent)
    known = sold(one.order, parent)
    state = "handed_over" if one.told.from_ == "shelf" else "open"
    return Line(
        line=at,
        variant=told.variant,
        title=clean(told.title),
        quantity=told.quantity,
        price=told.price,
        captured=captured,
        states={state: told.quantity},
        parent=parent.parent or f"{one.order.number}/{parent.line}",
        parent_placed=known.placed,
        begins=known.delivered or known.placed,
    )


def _tenders(one: Exchange, paid: Mapping[str, int]) -> tuple[Tender, ...]:
    """What came from store credit has no tender: it becomes that again."""
    kinds = {tender.id: tender.kind for tender in one.order.tenders}
    used = [
        Tender(_named(one.order.number, tender), amount, kind=kinds.get(tender, ""))
        for tender, amount in paid.items()
        if tender != STORE_CREDIT
    ]
    return (*used, *((Tender(TILL, one.told.to_pay, kind=TILL),) if one.told.to_pay else ()))


def _named(number: str, tender: str) -> str:
    """By the order that it was paid for. What is too long keeps apart by the hash of all of it."""
    name = tender if "/" in tender else f"{number}/{tender}".rstrip("/")
    if len(name) <= LONGEST_TENDER:
        return name
    return f"{name[: LONGEST_TENDER - 17]}~{blake2b(name.encode(), digest_size=8).hexdigest()}"


def _write(context: Context, order: Order) -> None:
    connection, at = context.connection, order_bodies.spelt(order.placed_at)
    body = order_bodies.laid(order, _said_of(order, at))
    row = {"number": order.number, "customer": order.customer, "store": order.store, "is_open": order.is_open}
    connection.execute(insert(purchase).values(**row, placed_at=at, hold_until=None, body=feed.canonical(body)))
    of_order = {"purchase": order.number}
    who = {"device": context.device.install, "command": context.command.id, "at": stamp(order.placed_at)}
    for line in order.lines:
        units = {"line": line.line, "quantity": line.quantity}
        money = {"captured": line.captured, "refunded": 0, "handed_over": line.handed_over, "returned": 0}
        connection.execute(insert(order_line).values(**of_order, **units, **money, variant=line.variant))
        if line.handed_over:
            taken = {"how": "exchange", "taken": feed.canonical({"open": line.quantity})}
            actor = order.hand_overs[0].actor
            connection.execute(insert(hand_over).values(**of_order, **units, **taken, **who, actor=actor))
    order_money.put(connection, [order])


def _said_of(order: Order, at: str) -> dict[str, object]:
    """What of the body is not laid over it."""
    lines = [
        {"line": one.line, "variant": one.variant, "title": one.title, "quantity": one.quantity, "price": one.price}
        | {"parent": one.parent, "parent_placed": order_bodies.spelt(one.parent_placed or order.placed_at)}
        | {"begins": order_bodies.spelt(one.begins or order.placed_at)}
        for one in order.lines
    ]
    said = {"channel": order.channel, "method": order.method, "store": order.store, "customer": order.customer}
    said |= {"ships_from": order.ships_from or None}
    whole = said | {"placed_at": at, "currency": order.currency, "total": order.total, "lines": lines}
    return {name: value for name, value in whole.items() if value is not None}
