"""Refunds to the cent: however units come back or are given up, the slices sum to the same (trade rules, section 4)."""

from __future__ import annotations


def slice_amount(captured: int, quantity: int, returned_before: int, returning: int, tax: int = 0) -> int:
    """What `returning` more units of a line give back, in minor units: `captured` was paid for `quantity` units, of
    which `returned_before` were given back already. `cum(X, n, Q) = X * n // Q`, so any split sums to the whole; the
    `tax` in it, charged on top of the goods, is cut for itself.

    ValueError for units or money that cannot be.
    """
    if returned_before < 0 or returning < 0 or not 0 < quantity >= returned_before + returning:
        raise ValueError("a slice is of units that were bought and paid for")
    if not 0 <= tax <= captured:
        raise ValueError("a slice is of units that were bought and paid for")
    after = returned_before + returning
    return sum(part * after // quantity - part * returned_before // quantity for part in (captured - tax, tax))


def owed(captured: int, quantity: int, gone: int, given: int, tax: int = 0) -> int:
    """What `gone` units of a line give back in all. `given` went to lines that replace some of its units, `captured`
    is without it; `tax` is in the two of them."""
    return max(0, slice_amount(captured + given, quantity, 0, gone, tax) - given)


def due(
    captured: int, refunded: int, quantity: int, returned_before: int, returning: int, given: int = 0, tax: int = 0
) -> int:
    """What `returning` more units of a line give back when `refunded` of its money was given back before, and `given`
    went to lines that replace some of its units (`captured` is without it); `tax` is in the two of them.

    It is their slice, less what was given back for them already, and never above what is left; the units that empty
    the line take exactly the rest. Units that come back and units that are given up count alike: together they sum to
    what was captured, however they are split.
    """
    left = captured - refunded
    if refunded < 0 or left < 0 or given < 0:
        raise ValueError("nothing is refunded that was not captured")
    part = slice_amount(captured + given, quantity, returned_before, returning, tax)
    lacking = owed(captured, quantity, returned_before + returning, given, tax) - refunded
    return left if returning and returned_before + returning == quantity else max(0, min(part, lacking))
