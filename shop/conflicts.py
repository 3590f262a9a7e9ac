"""Conflicts for staff: two people's actions that cannot both be true, and what somebody decided about them. Pure.

Command, with its body as JSON:

    conflict.resolve 1    `aggregate` of the conflict, lane 0    {"conflict", "actor", "how", "note"}

Central makes the state "resolved", with who, when, how and the note beside it; a second answer is refused as
`already_resolved`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

from shop.deeds import Deed

WAYS: Mapping[str, tuple[str, ...]] = {
    "check_parcel": ("got_back", "customer_has_both", "not_a_double"),
    "check_refund": ("refund_sent", "no_refund_due"),
    "pay_otherwise": ("paid_otherwise", "credit_given"),
    "put_back": ("put_back", "kept"),
    "check_goods": ("here_once", "here_twice", "not_here", "checked"),
    "settle_goods": ("given_back", "put_back", "credit_given", "taken_again"),
    "settle_undo": ("goods_back", "paid_again", "loss_noted"),
    "count": ("checked",),
    "check_person": ("checked",),
    "tell_customer": ("told", "ordered_again"),
}
"""How a conflict can be settled, by what is proposed for it."""

LONGEST_NOTE = 200
_NAMED = re.compile(r"[A-Za-z0-9._:@-]+")


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two: staff id, device and command, "" as far as they are not known; when, by their own clock."""

    actor: str = ""
    device: str = ""
    command: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """As `shop.bodies.ConflictBody`. `pending` while this device's own answer has not been confirmed by central."""

    id: str
    kind: str
    aggregate: str
    fix: str
    at: datetime
    first: Party = Party()
    second: Party = Party()
    evidence: Mapping[str, Any] = field(default_factory=dict)
    resolved_by: str = ""
    resolved_at: datetime | None = None
    how: str = ""
    note: str = ""
    pending: bool = False

    @property
    def is_open(self) -> bool:
        return self.how == ""

    @property
    def order(self) -> str:
        """The number of the order that it is about, "" for something else."""
        kind, _, number = self.aggregate.partition(":")
        return number if kind == "order" else ""

    @property
    def ways(self) -> tuple[str, ...]:
        return WAYS.get(self.fix, ("checked",))


def aggregate(conflict: str) -> str:
    """The aggregate of what is done about a conflict. An id that a command cannot name stands as its hash."""
    named = f"conflict:{conflict}"
    if len(named) <= 64 and _NAMED.fullmatch(named):
        return named
    return f"conflict:{blake2b(conflict.encode(), digest_size=16).hexdigest()}"


def resolve(conflict: Conflict, *, actor: str, how: str, note: str = "", now: datetime) -> Deed:
    """Say how it was settled. ValueError for a way that does not fit it, and for a note that is too long."""
    if how not in conflict.ways:
        raise ValueError("this conflict cannot be settled so")
    if len(note) > LONGEST_NOTE:
        raise ValueError("a note is 200 characters at most")
    body = {"conflict": conflict.id, "actor": actor, "how": how, "note": note}
    shown = {"by": actor, "at": now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), "how": how, "note": note}
    overlay = ("conflict", conflict.id, {"state": "resolved", "resolved": shown})
    return Deed(0, aggregate(conflict.id), "conflict.resolve", body, overlay=(overlay,))
