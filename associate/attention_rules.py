"""What of the conflicts concerns whom, and what this tablet knows of before central lists it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Protocol

from shop.conflicts import Conflict
from shop.lookups import Order, StaffMember

CLASHES = frozenset({"already_handed_over", "already_returned", "already_picked", "code_used"})
"""Reasons why central does not accept an action that mean: somebody else was there with the same goods. It lists a
conflict for each; until that has come, the refusal stands for it."""
_NOT_THEIRS = {"already_returned", "unknown", "unknown_line", "not_handed_over"}
_NOT_BY_THE_RULES = {"amount", "not_paid", "denied", "approval", "same_person", "approver"}
_NO_EXCHANGE = {"not_available", "place", "number_taken"}
OF_RETURNS = frozenset(_NOT_THEIRS | _NOT_BY_THE_RULES | _NO_EXCHANGE)
"""Reasons why central does not take a return whose goods are in the store. It lists a conflict for each of them."""
OF_UNDOING = frozenset(
    {
        "already_sent",
        "already_refunded",
        "refund_refused",
        "credit_issued",
        "credit_spent",
        "exchanged",
        "returned_since",
        "too_late",
        "other_person",
    }
)
"""Reasons why central lets a return stand that was undone here: the customer has the goods again all the same."""
DECIDE = ("manager", "senior")
"""Roles that see everything and settle it; the others see what they took part in."""
LISTED_BY_THEN = timedelta(days=7)
"""A refusal of an action that is older is no news any more, also when its conflict has left this device."""


class Refusal(Protocol):
    """An action of this tablet that central did not accept."""

    @property
    def id(self) -> str: ...
    @property
    def aggregate(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def made_at(self) -> datetime: ...


def sees(person: StaffMember | None, conflict: Conflict) -> bool:
    if person is None:
        return False
    return person.role in DECIDE or person.id in (conflict.first.actor, conflict.second.actor)


def not_listed(refusals: Iterable[Refusal], listed: Iterable[Conflict], now: datetime) -> tuple[Refusal, ...]:
    """Refusals that mean a conflict, and are not among those that central lists."""
    known = {command for one in listed for command in (one.first.command, one.second.command)}
    return tuple(one for one in refusals if _is_clash(one, now) and one.id not in known)


def _is_clash(one: Refusal, now: datetime) -> bool:
    kind, _, _ = one.aggregate.partition(":")
    of_return = kind == "return" and one.reason in OF_RETURNS | OF_UNDOING
    is_one = one.reason in CLASHES if kind == "order" else of_return
    return is_one and now - one.made_at < LISTED_BY_THEN


def to_settle(
    listed: tuple[Conflict, ...],
    refusals: Iterable[Refusal],
    orders: Iterable[Order],
    person: StaffMember | None,
    now: datetime,
) -> int:
    """How many wait for somebody, of those that `person` sees."""
    theirs = sum(one.is_open and sees(person, one) for one in listed)
    return theirs + len(not_listed(refusals, listed, now)) + sum(one.contested for one in orders)
