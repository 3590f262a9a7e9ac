"""Stock per place: which rows exist, how many units lie there, and in which aisle and bay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from resources.demo.catalog import Article, Group
from resources.demo.plans import BAYS, StorePlan, plan
from resources.demo.retailer import SITES, Site

_MASK: Final = (1 << 64) - 1
_RACKS: Final = 60
_SENT_ONLY: Final = 0.012
_BULKY: Final = frozenset({"Small Furniture", "Lighting", "Tents & Shelter"})


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the local inventory feed. A place without a row for an article does not know it."""

    store: str
    article: str
    quantity: int
    reserved: int
    safety: int
    aisle: str
    bay: str


_PLANS: Final[dict[str, StorePlan]] = {site.code: plan(site.floor) for site in SITES if site.floor}


def _mixed(number: int) -> int:
    """SplitMix64's output function: one well-stirred number per (article, place), much faster than a generator each."""
    number = (number + 0x9E3779B97F4A7C15) & _MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)


def rows(seed: int, serial: int, group: Group, article: Article) -> Iterator[Row]:
    """The rows of one article. `serial` is its place in the stream."""
    for nth, site in enumerate(SITES):
        dice = _mixed((seed << 40) ^ (serial << 4) ^ nth)
        if (dice & 0xFFFF) / 0x10000 < site.keeps:
            yield _row(site, group, article, dice >> 16)


def _row(site: Site, group: Group, article: Article, dice: int) -> Row:
    quantity = _quantity(site, group, dice & 0xFFF, dice >> 12 & 0xFF)
    reserved = 1 + (dice >> 20 & 1) if quantity > 3 and dice >> 22 & 0xF == 0 else 0
    safety = 1 if quantity > 8 and dice >> 26 & 0x7 == 0 else 0
    if site.floor is None:
        return Row(site.code, article.id, quantity, reserved, safety, f"R{dice >> 29 & 0xFFFF % _RACKS + 1:02d}", "")
    aisle, bays = _PLANS[site.code].aisle[group.family.category]
    bay = BAYS[hash_of(group.id) % bays]
    return Row(site.code, article.id, quantity, reserved, safety, aisle, bay)


def _quantity(site: Site, group: Group, dice: int, spread: int) -> int:
    """About one row in eight is sold out, one in five is down to the last few; popular things lie deeper. The least
    popular are only sent from the warehouse."""
    chance = dice / 0x1000
    if group.rank < _SENT_ONLY:
        return 0 if site.floor else 20 + spread % 40
    if chance < 0.12:
        return 0
    bulky = 0.45 if group.family.category in _BULKY else 1.0
    if chance < 0.32:
        return 1 + spread % 3
    return max(1, round(site.depth * bulky * (3 + group.rank * 14) * (0.4 + spread / 0x100)))


def hash_of(text: str) -> int:
    """A number from text that is the same in every run, unlike `hash`."""
    return _mixed(int.from_bytes(text.encode(), "big") & _MASK)
