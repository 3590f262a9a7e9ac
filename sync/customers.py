"""Who stands before this device, asked now: what central answers becomes facts of the trade, and is kept nowhere."""

from __future__ import annotations

from typing import get_args

import structlog

from shop.customers import Account, CodeRefused, Consent, Looked, Met, PastOrder, Wanted, read_order
from sync.client import Client
from sync.failures import Refused
from sync.messages import CustomerAsked, CustomerProfile, CustomerTold

log = structlog.get_logger(__name__)

REFUSED = {
    403: frozenset({"forged", "expired", "elsewhere"}),
    404: frozenset({"unknown_visit"}),
    409: frozenset({"used"}),
}
"""What central says of a code, as against what it says of a device."""


def meet(client: Client, visit: str, code: str, member: str) -> Met:
    """The answer to the changing code `code`, or to the card `member`, or to neither: once more in this visit. Raises
    CodeRefused for a code that proves nothing, Failure for everything else."""
    try:
        told = client.customer(CustomerAsked(visit=visit, code=code, member=member))
    except Refused as refused:
        if refused.code in REFUSED.get(refused.status or 0, ()):
            raise CodeRefused(refused.code) from None
        raise
    return Met(told.first_name, _account(told))


def _account(told: CustomerTold) -> Account | None:
    profile = told.profile
    if profile is None:
        return None
    return Account(
        id=profile.id,
        first_name=profile.first_name,
        name=profile.name,
        member=profile.member,
        tier=profile.tier,
        points=profile.points,
        as_of=told.as_of,
        points_at=profile.points_at,
        consents=_consents(profile),
        sizes=profile.sizes,
        preferences=profile.preferences,
        wish_list=profile.wish_list,
        viewed=tuple(Looked(one.variant, one.at) for one in profile.viewed),
        basket=tuple(Wanted(one.variant, one.quantity) for one in profile.basket),
        basket_at=profile.basket_at,
        orders=_orders(profile),
    )


def _consents(profile: CustomerProfile) -> dict[Consent, bool]:
    """Those that this version knows."""
    return {one: profile.consents[one] for one in get_args(Consent) if one in profile.consents}


def _orders(profile: CustomerProfile) -> tuple[PastOrder, ...]:
    found = [(number, read_order(number, body)) for number, body in profile.orders]
    for number, one in found:
        if one is None:
            log.warning("body_not_understood", kind="order", id=number[:64])
    return tuple(one for _, one in found if one is not None)
