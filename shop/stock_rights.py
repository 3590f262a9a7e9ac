"""Who may do what to stock. Pure; asked by the tablet before it offers something, and by central again."""

from __future__ import annotations

from collections.abc import Mapping

from shop.bodies import AdjustReason

ALL = frozenset({"associate", "senior", "manager"})
TRUSTED = frozenset({"senior", "manager"})

MAY: Mapping[str, frozenset[str]] = {
    "count": ALL,
    "damage": ALL,
    "place": ALL,
    "label": ALL,
    "receive": ALL,
    "dispatch": ALL,
    "ask_transfer": ALL,
    "adjust": TRUSTED,
    "ask_count": TRUSTED,
}
"""Action: roles. An adjustment says only that the ledger is wrong, without a count: not everybody's."""


def may(role: str, action: str) -> bool:
    return role in MAY[action]


def adjusting(reason: AdjustReason, delta: int) -> str:
    """The action that a stock adjustment is. Damage only takes away: what it is said to add is a mere correction."""
    return "adjust" if reason == "adjustment" or (reason == "damage" and delta > 0) else reason
