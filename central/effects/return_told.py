"""The money of a whole return as a device told the customer, held to what follows from the order."""

from __future__ import annotations

from typing import Annotated

import structlog
from pydantic import Field, StringConstraints

from central import returns_rules
from central.effects.handling import Body, Context
from shop.orders import Order
from shop.return_money import Refund, Terms
from shop.return_total import terms, total

log = structlog.get_logger(__name__)

Money = Annotated[int, Field(ge=0, le=2**53)]
Tender = Annotated[str, StringConstraints(max_length=64)]


class MoneyTold(Body):
    """As `shop.bodies.ReturnMoney`."""

    goods: Money
    tax: Money
    shipping: Money
    fee: Money
    total: Money
    tenders: Annotated[list[Annotated[tuple[Tender, Money], Field(strict=False)]], Field(max_length=50)]


def ours(
    context: Context, order: Order, units: dict[int, int], reasons: list[str], version: str
) -> tuple[Refund, Terms]:
    """What the return gives back by the terms of the policy `version`, as the order is here."""
    its = terms(returns_rules.of_version(context.connection, context.device.store, version), reasons)
    return total(order, units, its), its


def is_right(context: Context, order: Order, told: MoneyTold, lines: int, here: Refund, its: Terms) -> bool:
    """Whether it follows from `lines`, the sum of what was told of them. The shipping and the tenders may be others
    than here where returns came in between: what is paid is what follows here."""
    goods = told.goods if order.tax_included else told.goods + told.tax
    fee = 0 if its.merchant_at_fault else min(its.fee, lines)
    adds_up = (goods, told.fee, told.total) == (lines, fee, lines + told.shipping - fee)
    right = adds_up and _tenders_fit(order, told) and (_same(told, here) or _may_differ(context, order, told, its))
    if right and told.total != here.total:
        log.info("return_told_otherwise", command=context.command.id, told=told.total, here=here.total)
    return right


def _same(told: MoneyTold, here: Refund) -> bool:
    return told.shipping == here.shipping and (told.total != here.total or tuple(told.tenders) == here.tenders)


def _may_differ(context: Context, order: Order, told: MoneyTold, its: Terms) -> bool:
    begun = any(line.gone for line in order.lines) or any(context.command.expects.values())
    some = its.merchant_at_fault or its.shipping != "none"
    return begun and (told.shipping <= order.shipping if some else told.shipping == 0)


def _tenders_fit(order: Order, told: MoneyTold) -> bool:
    if not told.tenders:
        return not order.tenders or not told.total
    return bool(order.tenders) and sum(amount for _, amount in told.tenders) == told.total
