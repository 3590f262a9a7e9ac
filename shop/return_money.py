"""What a return gives back, exact however it is split over visits (trade rules, section 4: refund arithmetic). Pure.

All money in minor units of the order's currency, whether it has 0, 2 or 3 decimals.

    base_i  = Q_i * price_i - own discount_i          share = LR(order discount, base)
    net_i   = base_i - share_i                        tax_i as charged, or LR(tax, net of the taxable lines)
    goods   = cum(net_i, r + k, Q_i) - cum(net_i, r, Q_i)       cum(X, n, Q) = X * n // Q; tax and points likewise

LR is the largest-remainder split, ties by line number. With prices that include tax, `net` includes it: it is split
with the goods and told, never added.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from shop.refunds import slice_amount

ShippingRule = Literal["none", "when_all_is_back", "proportional"]
"""What of the shipping a customer gets back who simply changed their mind."""
STORE_CREDIT = "store_credit"
"""The tender that takes what no tender of the purchase can."""


@dataclass(frozen=True, slots=True)
class Priced:
    """One line as it was sold. `tax` None: the order says only the sum of its taxable lines."""

    line: int
    quantity: int
    price: int
    own_discount: int = 0
    tax: int | None = None
    taxable: bool = True
    points: int = 0


@dataclass(frozen=True, slots=True)
class Charged:
    """What one line cost after all discounts: `net`, `tax` on top of it or inside of it, and the points it earned."""

    line: int
    quantity: int
    net: int
    tax: int
    points: int = 0


@dataclass(frozen=True, slots=True)
class Tender:
    """Money of one card, voucher or drawer: what came from it and what was asked for or paid back to it. `kind`: "card"
    or "store_credit" for instance, "" where nobody said; `refunds` is `refunded` by state of the refund ledger, with
    what was refused beside it. Store credit that a return made has `paid` nothing."""

    id: str
    paid: int
    refunded: int = 0
    kind: str = ""
    refunds: Mapping[str, int] = field(default_factory=dict)

    @property
    def left(self) -> int:
        return self.paid - self.refunded

    @property
    def settled(self) -> int:
        """What central says has been paid back."""
        return self.refunds.get("settled", 0)


@dataclass(frozen=True, slots=True)
class Share:
    """What of a line's money goes to one tender."""

    line: int
    tender: str
    amount: int


@dataclass(frozen=True, slots=True)
class Account:
    """An order's money. `tenders` in the order in which money goes back to them."""

    lines: tuple[Charged, ...]
    tenders: tuple[Tender, ...]
    shipping: int = 0
    tax_included: bool = False

    @property
    def paid(self) -> int:
        return sum(one.paid for one in self.tenders)

    def value(self, line: Charged) -> int:
        """What the customer paid for the line."""
        return line.net if self.tax_included else line.net + line.tax


@dataclass(frozen=True, slots=True)
class Before:
    """What earlier returns took back: units per line, shipping, and fees that were withheld."""

    returned: Mapping[int, int] = field(default_factory=dict)
    shipping: int = 0
    fees: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """`fee` for the whole return; nothing of it, and all of the shipping, where the merchant is at fault."""

    shipping: ShippingRule = "none"
    fee: int = 0
    merchant_at_fault: bool = False


@dataclass(frozen=True, slots=True)
class LineBack:
    """What the units of one line give back. `tax` is inside `goods` where prices include it."""

    line: int
    units: int
    goods: int
    tax: int
    points: int


@dataclass(frozen=True, slots=True)
class Refund:
    """`total` = lines + shipping - fee (+ `rounding`, what only the return that empties an order has). `tenders`: what
    goes back where; they add up to `total`."""

    lines: tuple[LineBack, ...]
    shipping: int
    fee: int
    rounding: int
    total: int
    points: int
    tenders: tuple[tuple[str, int], ...]
    empties: bool


def largest_remainder(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """`amount` >= 0 in whole parts by `weights`, which add up to it; ties go to the first. ValueError where nothing
    can carry it."""
    whole = sum(weights)
    if amount < 0 or any(weight < 0 for weight in weights) or (amount and not whole):
        raise ValueError("an amount is split over weights that can carry it")
    if not whole:
        return (0,) * len(weights)
    parts = [amount * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda at: (-(amount * weights[at] % whole), at))
    for at in by_remainder[: amount - sum(parts)]:
        parts[at] += 1
    return tuple(parts)


def charged(lines: Sequence[Priced], *, order_discount: int = 0, tax: int = 0) -> tuple[Charged, ...]:
    """What each line cost. `tax`: of all lines that do not say their own. ValueError for discounts above the price."""
    bases = [one.quantity * one.price - one.own_discount for one in lines]
    nets = [base - share for base, share in zip(bases, largest_remainder(order_discount, bases), strict=True)]
    if any(net < 0 for net in nets):
        raise ValueError("a discount is above the price")
    open_ = [net if one.taxable and one.tax is None else 0 for one, net in zip(lines, nets, strict=True)]
    taxes = largest_remainder(tax, open_)
    return tuple(
        Charged(one.line, one.quantity, net, part if one.tax is None else one.tax, one.points)
        for one, net, part in zip(lines, nets, taxes, strict=True)
    )


def refund(account: Account, before: Before, units: Mapping[int, int], terms: Terms) -> Refund:
    """What `units` per line give back now. ValueError for a line or units that the order does not have (left)."""
    lines = tuple(_back(line, before.returned.get(line.line, 0), units.get(line.line, 0)) for line in account.lines)
    if units.keys() - {line.line for line in account.lines}:
        raise ValueError("the order has no such line")
    goods = sum(_value(account, one) for one in lines)
    empties = all(
        before.returned.get(line.line, 0) + units.get(line.line, 0) == line.quantity for line in account.lines
    )
    shipping = _shipping(account, before, goods, terms, empties=empties)
    fee = 0 if terms.merchant_at_fault else min(terms.fee, goods)
    left = account.paid - sum(one.refunded for one in account.tenders)
    due = goods + shipping - fee
    kept = account.shipping - before.shipping - shipping + before.fees + fee
    total = max(0, left - kept) if empties else min(due, left)
    return Refund(
        lines=tuple(one for one in lines if one.units),
        shipping=shipping,
        fee=fee,
        rounding=total - due,
        total=total,
        points=sum(one.points for one in lines),
        tenders=over_tenders(account.tenders, total),
        empties=empties,
    )


def over_tenders(tenders: Sequence[Tender], amount: int) -> tuple[tuple[str, int], ...]:
    """`amount` over the tenders in their order, never more to one than came from it; what is left over as store
    credit."""
    return tuple((one.tender, one.amount) for one in shares([(0, amount)], tenders) if one.amount)


def shares(parts: Sequence[tuple[int, int]], tenders: Sequence[Tender]) -> tuple[Share, ...]:
    """Each line's amount over the tenders in their order. A line without an amount has one share of nothing."""
    left = [(one.id, max(0, one.left)) for one in tenders]
    cut: list[Share] = []
    for line, amount in parts:
        if not amount:
            cut.append(Share(line, tenders[0].id if tenders else STORE_CREDIT, 0))
        rest = amount
        while rest:
            tender, most = left[0] if left else (STORE_CREDIT, rest)
            if part := min(rest, most):
                cut.append(Share(line, tender, part))
            rest -= part
            left = [(tender, most - part), *left[1:]] if most > part else left[1:]
    return tuple(cut)


def without_receipt(prices: Sequence[int]) -> int | None:
    """What goods without a receipt are worth: the lowest price of the time that the policy looks back over, as store
    credit; None where nobody knows one."""
    return min(prices, default=None)


def _back(line: Charged, returned: int, units: int) -> LineBack:
    def part(whole: int) -> int:
        return slice_amount(whole, line.quantity, returned, units)

    return LineBack(line.line, units, part(line.net), part(line.tax), part(line.points))


def _value(account: Account, one: LineBack) -> int:
    return one.goods if account.tax_included else one.goods + one.tax


def _shipping(account: Account, before: Before, goods: int, terms: Terms, *, empties: bool) -> int:
    """What of the shipping is due now: never what has been given back already."""
    left = account.shipping - before.shipping
    if terms.merchant_at_fault or (terms.shipping == "when_all_is_back" and empties):
        return left
    if terms.shipping != "proportional":
        return 0
    whole = sum(account.value(line) for line in account.lines)
    gone = sum(_value(account, _back(line, 0, before.returned.get(line.line, 0))) for line in account.lines)
    if not whole:
        return left if empties else 0
    part = account.shipping * (gone + goods) // whole - account.shipping * gone // whole
    return min(left, part)
