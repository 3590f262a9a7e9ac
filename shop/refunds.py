"""Refunds to the cent: however a return is split over visits, the slices sum to the same (trade rules, section 4)."""

from __future__ import annotations


def slice_amount(captured: int, quantity: int, returned_before: int, returning: int) -> int:
    """What `returning` more units of a line give back, in minor units: `captured` was paid for `quantity` units, of
    which `returned_before` were given back already. `cum(X, n, Q) = X * n // Q`, so any split sums to the whole.

    ValueError for units or money that cannot be.
    """
    if captured < 0 or returned_before < 0 or returning < 0 or not 0 < quantity >= returned_before + returning:
        raise ValueError("a slice is of units that were bought and paid for")
    return captured * (returned_before + returning) // quantity - captured * returned_before // quantity


def due(captured: int, refunded: int, quantity: int, returned_before: int, returning: int) -> int:
    """`slice_amount`, never above what is left of `captured` after `refunded`; the return that empties the line takes
    exactly the rest."""
    left = captured - refunded
    if refunded < 0 or left < 0:
        raise ValueError("nothing is refunded that was not captured")
    part = slice_amount(captured, quantity, returned_before, returning)
    return left if returning and returned_before + returning == quantity else min(part, left)
