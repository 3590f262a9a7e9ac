"""Changing one price by hand."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation

from sqlalchemy import Connection, select

from central import feed
from central.feed import Change
from central.tables import location, own_price, variant
from central.times import stamp
from shop.money import exponent


class NoPrice(Exception):
    """Nothing was changed; `str()` says why."""


def change(connection: Connection, variant_id: str, amount: str, now: datetime) -> str:
    """Give `variant_id` the price `amount` (major units, "12.90") in every zone, and say so. A sale that would no
    longer be lower ends; a store with an own price for it keeps that. Raises NoPrice."""
    if connection.execute(select(variant.c.id).where(variant.c.id == variant_id)).first() is None:
        raise NoPrice(f"There is no article {variant_id!r}.")
    changes = []
    said = ""
    for zone in _zones(connection, variant_id):
        body = feed.bodies(connection, f"price:{zone}", "price", [variant_id]).get(variant_id)
        if body is None:
            continue
        body["amount"] = _minor(amount, body["currency"])
        said = f"{amount} {body['currency']}"
        if body.get("sale", 0) >= body["amount"]:
            body = {name: body[name] for name in ("amount", "currency")}
        changes.append(Change(f"price:{zone}", "price", variant_id, feed.canonical(body)))
    if not changes:
        raise NoPrice(f"The article {variant_id!r} has no price yet.")
    feed.publish(connection, changes, stamp(now))
    return f"{variant_id} costs {said} now."


def _zones(connection: Connection, variant_id: str) -> list[str]:
    """All zones, and the stores that are their own zone without an own price for this article."""
    own = set(connection.execute(select(own_price.c.location).where(own_price.c.variant == variant_id)).scalars())
    rows = connection.execute(select(location.c.code, location.c.zone, location.c.price_zone)).all()
    zones = {row.zone for row in rows} | {row.price_zone for row in rows if row.code not in own}
    return sorted(zones - own)


def _minor(amount: str, currency: str) -> int:
    try:
        minor = Decimal(amount).scaleb(exponent(currency))
    except InvalidOperation:
        raise NoPrice(f"{amount!r} is not an amount like 12.90.") from None
    if not minor.is_finite() or minor != minor.to_integral_value() or not 0 <= minor < 10**12:
        raise NoPrice(f"{amount!r} is not an amount of {currency}.")
    return int(minor)
