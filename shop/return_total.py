"""What a return gives back in all: the slices of its lines, the shipping, less the fee, and where it goes (trade rules,
section 4). Pure.

Devices and central add it up by the same function, each by the order as it knows it; minor units throughout.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from shop.bodies import ReturnMoney
from shop.orders import Line, Order, amount_due, points_due
from shop.refunds import owed, slice_amount
from shop.return_money import LineBack, Refund, Terms, over_tenders
from shop.return_policy import Policy


def terms(policy: Policy, reasons: Collection[str]) -> Terms:
    """Those of a whole return: the merchant is at fault for it only if every line came back for such a reason."""
    each = [policy.terms(reason) for reason in reasons]
    fault = bool(each) and all(one.merchant_at_fault for one in each)
    return Terms(policy.shipping, policy.fee, fault)


def total(order: Order, units: Mapping[int, int], terms: Terms) -> Refund:
    """What `units` per line give back now. Without tenders (nobody said what the order was paid with) `tenders` is
    empty: it goes back the way it came. ValueError for a line or units that the order does not have."""
    if units.keys() - {line.line for line in order.lines}:
        raise ValueError("the order has no such line")
    lines = tuple(_back(order, line, units[line.line]) for line in order.lines if units.get(line.line))
    goods = sum(_value(order, one) for one in lines)
    empties = all(_gone(line, units) + line.called_off >= line.quantity for line in order.lines)
    shipping = _shipping(order, units, terms, empties=empties)
    fee = 0 if terms.merchant_at_fault else min(terms.fee, goods)
    whole = goods + shipping - fee
    return Refund(
        lines=lines,
        shipping=shipping,
        fee=fee,
        rounding=0,
        total=whole,
        points=sum(one.points for one in lines),
        tenders=over_tenders(order.tenders, whole) if order.tenders else (),
        empties=empties,
    )


def body(money: Refund) -> ReturnMoney:
    """As `return.receive` says it."""
    return {
        "goods": sum(one.goods for one in money.lines),
        "tax": sum(one.tax for one in money.lines),
        "shipping": money.shipping,
        "fee": money.fee,
        "total": money.total,
        "tenders": [[tender, amount] for tender, amount in money.tenders],
    }


def _back(order: Order, line: Line, units: int) -> LineBack:
    def part(of: int) -> int:
        return slice_amount(of, line.quantity, line.gone, units)

    amount = amount_due(line, units)
    tax = min(amount, part(line.tax_inside if order.tax_included else line.tax))
    return LineBack(
        line.line, units, amount if order.tax_included else amount - tax, tax, points_due(order, line, units)
    )


def _value(order: Order, one: LineBack) -> int:
    return one.goods if order.tax_included else one.goods + one.tax


def _gone(line: Line, units: Mapping[int, int]) -> int:
    return line.gone + units.get(line.line, 0)


def _shipping(order: Order, units: Mapping[int, int], terms: Terms, *, empties: bool) -> int:
    """What of the shipping is due now: never what was asked for already."""
    left = order.shipping - order.shipping_back if any(units.values()) else 0
    if terms.merchant_at_fault or (terms.shipping == "when_all_is_back" and empties):
        return left
    if terms.shipping != "proportional":
        return 0
    whole = sum(line.captured for line in order.lines)
    gone = sum(_owed(line, _gone(line, units)) for line in order.lines)
    part = order.shipping * gone // whole if whole else order.shipping if empties else 0
    return max(0, min(left, part - order.shipping_back))


def _owed(line: Line, gone: int) -> int:
    return owed(line.captured, line.quantity, gone, line.given, line.tax)
