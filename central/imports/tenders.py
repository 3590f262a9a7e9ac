"""What the order feed says an order was paid with and for what, laid over what was refunded here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from central import order_money
from shop.money import largest_remainder
from shop.orders import Line, Order, plus
from shop.return_money import STORE_CREDIT, Share, Tender


def as_paid(order: Order) -> Order:
    """What was paid is what may be given back: an order that cost less than its lines had a discount, which is shared
    over them. Where the feed says what was paid for what, lines and shipping add up to the total."""
    captured = [line.captured for line in order.lines]
    discount = sum(captured) - max(0, order.total - order.shipping)
    if discount > 0:
        paid = [whole - part for whole, part in zip(captured, largest_remainder(discount, captured), strict=True)]
    elif order_money.has_more(order) and any(captured):
        paid = list(largest_remainder(order.total - order.shipping, captured))
    else:
        paid = captured
    return replace(order, lines=tuple(_paid(line, n) for line, n in zip(order.lines, paid, strict=True)))


def _paid(line: Line, captured: int) -> Line:
    """The line at what it cost after the order's discount, which lowers its tax alike."""

    def part(tax: int) -> int:
        return tax * captured // line.captured if line.captured else 0

    return replace(line, captured=captured, tax=part(line.tax), tax_inside=part(line.tax_inside))


def contradiction(told: Order, shipping: Mapping[str, int], tenders: Iterable[Tender]) -> str:
    """Why it cannot be true after what was refunded here: of the shipping, and to the tenders."""
    if sum(shipping.values()) > told.shipping:
        return "more of the shipping was refunded here than was paid"
    facts = {one.id: one for one in told.tenders}
    for did in tenders:
        if did.refunded and did.id != STORE_CREDIT and (did.id not in facts or facts[did.id].paid < did.refunded):
            return f"more was refunded to the tender {did.id} here than was paid with it"
    return ""


def paid_with(tenders: Iterable[Tender]) -> list[tuple[str, str, int]]:
    """What makes them others than they were."""
    return [(one.id, one.kind, one.paid) for one in tenders if one.id != STORE_CREDIT]


def left(told: Order, known: Iterable[Tender]) -> tuple[Tender, ...]:
    """The tenders as the feed tells them, with what was refunded to them here."""
    ours = {one.id: one for one in known}
    found = [replace(one, refunded=ours[one.id].refunded, refunds=ours[one.id].refunds) if one.id in ours else one
             for one in told.tenders]  # fmt: skip
    return (*found, *(one for one in ours.values() if one.id == STORE_CREDIT))


def settled_too(tenders: tuple[Tender, ...], cut: Iterable[Share]) -> tuple[Tender, ...]:
    """The tenders with what the feed says was paid back."""
    sums = Counter[str]()
    for one in cut:
        sums[one.tender] += one.amount
    known = {one.id for one in tenders}
    if sums[STORE_CREDIT] and STORE_CREDIT not in known:
        tenders += (Tender(STORE_CREDIT, 0, kind=STORE_CREDIT),)
    return tuple(
        replace(one, refunded=one.refunded + sums[one.id], refunds=plus(one.refunds, {"settled": sums[one.id]}))
        for one in tenders
    )
