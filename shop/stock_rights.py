"""Who may do what to stock. Pure; asked by the tablet before it offers something, and by central again."""

from __future__ import annotations

from collections.abc import Mapping

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
