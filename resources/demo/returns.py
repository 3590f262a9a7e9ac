"""The return policy of Tarn & Timber: what may come back until when, in which condition, and what is kept for it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

BEGINS_IN: Final = 7
"""A season of rules is from one July to the next: the days before Christmas lie inside of it."""

_OPENED_NOT: Final = {"opened": "denied", "used": "denied", "damaged": "denied"}
_CLASSES: Final[list[dict[str, Any]]] = [
    {"name": "usual", "days": 30},
    {"name": "long weather", "categories": ["Outdoor > Tents & Shelter", "Outdoor > Packs & Bags"], "days": 60},
    {"name": "on the skin", "categories": ["Outdoor > Hats, Gloves & Socks", "Home > Bed & Bath"], "days": 30,
     "conditions": _OPENED_NOT},
    {"name": "once lit", "categories": ["Home > Lighting > Candles"], "days": 14,
     "conditions": {"opened": "manager", "used": "denied"}},
    {"name": "blades", "categories": ["Outdoor > Light & Tools > Knives", "Outdoor > Light & Tools > Axes"],
     "days": 14, "conditions": {"opened": "conditional", "used": "denied"}},
    {"name": "final sale", "categories": ["Kitchen > Jars & Linen > Lunch Boxes"], "returnable": False},
]  # fmt: skip


def policy(today: datetime) -> dict[str, Any]:
    """The same all season long: a version never changes its rules."""
    season = today.year if today.month >= BEGINS_IN else today.year - 1
    return {
        "version": f"{season}-{BEGINS_IN:02}",
        "since": f"{season}-{BEGINS_IN:02}-01",
        "classes": _CLASSES,
        "holidays": [{"from": f"{season}-11-15", "to": f"{season}-12-24", "until": f"{season + 1}-01-31"}],
        "transit_days": 4,
        "most_per_unit": 400_00,
        "velocity": [
            {"days": 30, "returns": 6, "value": 600_00},
            {"days": 90, "returns": 10, "value": 1_200_00},
            {"days": 365, "returns": 24, "value": 3_000_00},
        ],
        "shipping": "when_all_is_back",
        "fee": 2_50,
        "budget": {"per_return": 120_00, "per_customer": 300_00, "returns_per_customer": 3, "per_device": 800_00},
        "undo_minutes": 30,
        "hold_minutes": 5,
    }
