"""What makes accounts worth a look: orders in which things go together, a parcel on its way, and what people said, kept
and left in their baskets online. Drawn apart from everything else, so that all else stays what it was."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from resources.demo.orders import FIRST_NUMBER, Sellable, shipped
from resources.demo.people import Person

BUNDLES: Final = (
    ("dome-tent", "sleeping-bag", "lantern"),
    ("daypack", "bottle", "headlamp"),
    ("camp-stove", "camp-mug", "pocket-knife"),
    ("trekking-pack", "trekking-poles", "dry-bag"),
)
"""Families that people buy from together."""
PEOPLE: Final = 5
"""Who bought each bundle: as many as it takes to say so, and some more."""
KINDS: Final = 3
"""Products of a family that are bought so."""
_SHOES, _TOPS = ("37", "38", "39", "40", "41", "42", "43", "44"), ("XS", "S", "M", "L", "XL")


def orders(people: Sequence[Person], shelf: Sequence[Sellable], last: int, today: datetime) -> Iterator[dict[str, Any]]:
    """More orders of those who were there long ago, numbered from the `last` one on."""
    number = FIRST_NUMBER + last
    old = [one for one in people if one.joined > 420]
    for nth, bundle in enumerate(BUNDLES):
        rows = [_products(shelf, family) for family in bundle]
        for kind in range(min(KINDS, *(len(row) for row in rows))):
            things = [row[kind] for row in rows]
            for at in range(PEOPLE):
                person = old[(nth * 97 + kind * 31 + at * 7) % len(old)]
                placed = today - timedelta(days=120 + nth * 40 + kind * 11 + at, hours=8)
                yield shipped(f"TT-{number}", person, things, placed, "delivered")
                number += 1


def on_its_way(person: Person, shelf: Sequence[Sellable], number: int, today: datetime) -> dict[str, Any] | None:
    """The last order of somebody whom the card of things to try names: the first thing of a bundle, in a van now."""
    things = _products(shelf, BUNDLES[0][0])[:1]
    if not things:
        return None
    made = shipped(f"TT-{FIRST_NUMBER + number}", person, things, today - timedelta(days=2, hours=5), "shipped")
    return made | {
        "tracking": {"carrier": "Nordpost", "state": "out", "at": f"{today - timedelta(hours=2):%Y-%m-%dT%H:%M:%SZ}"}
    }


def account(person: Person, tier: str, viewed: Sequence[str], today: datetime) -> dict[str, Any]:
    """What somebody's account says beside their points."""
    draw = random.Random(f"account/{person.id}")
    keen = tier == "gold"
    left = [{"variant": one, "quantity": draw.choice((1, 1, 2))} for one in viewed[: draw.choice((1, 2, 3))]]
    basket = left if left and (keen or draw.random() < 0.25) else []
    return {
        "points_at": _spelt(today - timedelta(hours=3)),
        "consents": {
            "recommendations": {"given": keen or draw.random() < 0.6, "at": _spelt(_joined(person, today))},
            "viewed": {"given": keen or draw.random() < 0.8, "at": _spelt(_joined(person, today))},
            "news": {"given": draw.random() < 0.4, "at": _spelt(_joined(person, today))},
        },
        "sizes": {"shoes": draw.choice(_SHOES), "tops": draw.choice(_TOPS)},
        "viewed": [
            {"variant": one, "at": _spelt(today - timedelta(days=at, hours=draw.randrange(5, 20)))}
            for at, one in enumerate(viewed)
        ],
    } | ({"basket": basket, "basket_at": _spelt(today - timedelta(hours=draw.randrange(6, 60)))} if basket else {})


def _products(shelf: Sequence[Sellable], family: str) -> list[Sellable]:
    """The first variant of each product of this family."""
    return list({one.title: one for one in reversed(shelf) if one.family == family}.values())[::-1]


def _joined(person: Person, today: datetime) -> datetime:
    return today - timedelta(days=person.joined)


def _spelt(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
