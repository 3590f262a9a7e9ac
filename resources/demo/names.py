"""Model names: short words of weather, water, birds and trees, and place names that do not exist."""

from __future__ import annotations

import random
from functools import cache
from importlib import resources


def words(name: str) -> tuple[str, ...]:
    """The words of one of the lists in the folder of that name."""
    text = resources.files("resources.demo").joinpath("words", f"{name}.txt").read_text("utf-8")
    return tuple(text.split())


@cache
def pool(family: str, department: str, seed: int) -> tuple[str, ...]:
    """The names a family draws from, in its own order: plain words first, invented places after them."""
    order = random.Random(f"{seed}/names/{family}")
    plain = list(words(department.lower()))
    places = [
        first + last for first in words("first-syllables") for last in words("last-syllables") if first[-1] != last[0]
    ]
    order.shuffle(plain)
    order.shuffle(places)
    head = plain + places[: len(plain)]
    order.shuffle(head)
    return (*head, *places[len(plain) :])


def model(family: str, department: str, seed: int, nth: int) -> str:
    """The name of the family's nth product; beyond the pool it comes back as a numbered edition."""
    names = pool(family, department, seed)
    edition, at = divmod(nth, len(names))
    return names[at] if not edition else f"{names[at]} {edition + 1}"
