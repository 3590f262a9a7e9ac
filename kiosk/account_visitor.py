"""Central's word of who is there, put where the visit shows it: the name at the top, and the pages of nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from kiosk import scans
from kiosk.account import AccountModel
from kiosk.account_facts import Answer
from kiosk.member import MemberModel
from shop.customers import Account
from shop.lookups import Customer


class MakeWay(Protocol):
    """Ends the visit of another person than this one, completely."""

    def __call__(self, *, member: str, customer: str) -> None: ...


class Visitor:
    """Hears `account`, and tells `member`; `say` has words for a code that central does not believe."""

    def __init__(
        self, member: MemberModel, account: AccountModel, make_way: MakeWay, say: Callable[[scans.Say], object]
    ) -> None:
        self._member, self._make_way, self._say = member, make_way, say
        account.met, account.refused = self._met, self._refused

    def _met(self, answer: Answer) -> None:
        known = self._member.identity
        if known is None:
            return
        account = answer.facts.account if answer.facts is not None else None
        if account is not None:
            self._make_way(member=known.member, customer=account.id)
        customer = customer_of(account) if account is not None else known.customer
        self._member.meet(replace(known, name=answer.first_name, customer=customer))

    def _refused(self, why: str) -> None:
        """What this device took for good was shown before, or is no longer: they are known by their card alone."""
        self._member.doubt()
        self._say(scans.not_signed_in(why))


def customer_of(account: Account) -> Customer:
    """Their account as the rest of the kiosk knows people."""
    return Customer(
        id=account.id,
        first_name=account.first_name,
        name=account.name,
        member=account.member,
        tier=account.tier,
        points=account.points,
        as_of=account.points_at or account.as_of,
    )
