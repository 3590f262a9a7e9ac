"""The product families by department."""

from __future__ import annotations

from typing import Final

from resources.demo.families.camp import CAMP
from resources.demo.families.home import HOME
from resources.demo.families.kitchen import KITCHEN
from resources.demo.families.wear import WEAR
from resources.demo.family import Family

FAMILIES: Final[tuple[Family, ...]] = (*CAMP, *WEAR, *KITCHEN, *HOME)
CATEGORIES: Final[tuple[str, ...]] = tuple(dict.fromkeys(family.category for family in FAMILIES))
"""Second-level categories in the order in which a shopper walks them: one aisle each."""
DEPARTMENT: Final[dict[str, str]] = {family.category: family.department for family in FAMILIES}
