"""Anna, as central tells of her, and an app that shows her changing code."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from shop.customers import Account, Looked, Met, Parcel, PastOrder, Wanted, read_order
from tests.kiosk.shop import ANNA, now, order


def past(number: str, parcel: Parcel | None = None, days: int = 0, **states: int) -> PastOrder:
    made = order("C1", None, **states)
    made |= {"placed_at": f"{now() - timedelta(days=days, hours=2):%Y-%m-%dT%H:%M:%SZ}"}
    if parcel is not None:
        made |= {"method": "ship", "store": "W01"}
    found = read_order(number, made)
    assert found is not None
    return replace(found, parcel=parcel)


def anna(**more: Any) -> Account:
    """A gold member with an order here, a parcel on its way, one of long ago, lists, and a basket online."""
    base = Account(
        id="C1",
        first_name="Anna",
        name="Anna Berg",
        member=ANNA,
        tier="gold",
        points=1204,
        as_of=now(),
        points_at=now() - timedelta(hours=14),
        consents={"recommendations": True, "viewed": True, "news": False},
        wish_list=("pan-rm", "gone"),
        viewed=(Looked("lid-rm", now()), Looked("mug-bm"), Looked("mug-rm")),
        basket=(Wanted("pan-rm", 2), Wanted("gone", 1)),
        basket_at=now() - timedelta(hours=20),
        orders=(
            past("TT-100001", staged=3),
            past("TT-100010", Parcel("DHL", "out", now() - timedelta(hours=3)), days=2, handed_over=3),
            past("TT-100003", days=40, handed_over=3),
        ),
    )
    return replace(base, **more)


class Central:
    """Stands where the line is: it tells of `account`, or raises `error`; `asked` is what it was asked."""

    def __init__(self, account: Account | None = None, error: Exception | None = None) -> None:
        self.account, self.error = account, error
        self.asked: list[tuple[str, str, str]] = []

    def meet(self, visit: str, code: str, member: str) -> Met:
        self.asked.append((visit, code, member))
        if self.error is not None:
            raise self.error
        if member:
            return Met("Anna" if member == ANNA else "")
        return Met(self.account.first_name, self.account) if self.account is not None else Met()
