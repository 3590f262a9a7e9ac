"""Money as integer minor units of an ISO 4217 currency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_WITHOUT_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_WITH_THREE = "BHD IQD JOD KWD LYD OMR TND"
_EXPONENTS = dict.fromkeys(_WITHOUT_DECIMALS.split(), 0) | dict.fromkeys(_WITH_THREE.split(), 3)


def exponent(currency: str) -> int:
    """Decimals of a currency's minor unit (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents for EUR, whole yen for JPY, fils for KWD).

    Adding or comparing two currencies raises ValueError: there is no rate in a shop.
    """

    minor: int
    currency: str

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.minor >= self._same(other)

    def percent(self, whole: int) -> Money:
        """`whole` percent of this, rounded half up to the minor unit; below zero the mirror image, so that what was
        given and what is taken back are the same cents."""
        part = (abs(self.minor * whole) * 2 + 100) // 200
        return Money(part if self.minor * whole >= 0 else -part, self.currency)

    def not_below_zero(self) -> Money:
        return self if self.minor >= 0 else Money(0, self.currency)

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")
        return other.minor


def largest_remainder(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """`total` minor units split by `weights` into whole units that sum to exactly `total` (trade rules, section 4).

    Every part is its exact share rounded down or up; the largest remainders get the missing units, ties in order. A
    total below zero is split like its mirror image. ValueError for negative weights, or for a total to split over none.
    """
    whole = sum(weights)
    if any(weight < 0 for weight in weights) or (whole == 0 and total != 0):
        raise ValueError("an amount is split by weights of at least zero with a sum above zero")
    if whole == 0:
        return (0,) * len(weights)
    parts, remainders = zip(*(divmod(abs(total) * weight, whole) for weight in weights), strict=True)
    missing = abs(total) - sum(parts)
    first = set(sorted(range(len(weights)), key=lambda line: (-remainders[line], line))[:missing])
    sign = 1 if total >= 0 else -1
    return tuple(sign * (part + (line in first)) for line, part in enumerate(parts))
