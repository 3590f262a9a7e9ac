"""Refunds to the cent: however units come back or are given up, the slices sum to the same (trade rules, section 4)."""

from __future__ import annotations


def slice_amount(captured: int, quantity: int, returned_before: int, returning: int) -> int:
    """What `returning` more units of a line give back, in minor units: `captured` was paid for `quantity` units, of
    which `returned_before` were given back already. `cum(X, n, Q) = X * n // Q`, so any split sums to the whole.

    ValueError for units or money that cannot be.
    """
    if captured < 0 or returned_before < 0 or returning < 0 or not 0 < quantity >= returned_before + returning:
        raise ValueError("a slice is of units that were bought and paid for")
    return captured * (returned_before + returning) // quantity - captured * returned_before // quantity


def owed(captured: int, quantity: int, gone: int, given: int) -> int:
    """What `gone` units of a line give back in all. `given` went to lines that replace some of its units, `captured`
    is without it."""
    return max(0, slice_amount(captured + given, quantity, 0, gone) - given)


def due(captured: int, refunded: int, quantity: int, returned_before: int, returning: int, given: int = 0) -> int:
    """What `returning` more units of a line give back when `refunded` of its money was given back before, and `given`
    went to lines that replace some of its units (`captured` is without it).

    It is their slice, less what was given back for them already, and never above what is left; the units that empty
    the line take exactly the rest. Units that come back and units that are given up count alike: together they sum to
    what was captured, however they are split.
    """
    left = captured - refunded
    if refunded < 0 or left < 0 or given < 0:
        raise ValueError("nothing is refunded that was not captured")
    part = slice_amount(captured + given, quantity, returned_before, returning)
    lacking = owed(captured, quantity, returned_before + returning, given) - refunded
    return left if returning and returned_before + returning == quantity else max(0, min(part, lacking))
