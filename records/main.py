"""`storeside lookup`: what this device knows about a code, without a network and beside a running kiosk."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from records.files import told
from records.keys import key_of, option
from records.store import Records, Unusable, utc_now
from records.unusable import WORDS
from shop import codes
from shop.lookups import Found
from shop.money import exponent
from shop.places import Location
from shop.prices import effective
from shop.promises import Limits, price_promise, stock_promise
from shop.stock import LocalDelta, shown

WHY = {
    "empty": "There is no code.",
    "too_long": "This is too long for a code.",
    "control_characters": "This holds characters that no code has.",
    "check_digit": "The check digit is wrong: look at the number again.",
    "restricted": "This is an in-store number, which only its own shop can read.",
    "web_address": "This is a web address, not a product.",
    "unknown": "This is not a code of ours.",
}
KINDS: dict[type, str] = {
    codes.Loyalty: "loyalty",
    codes.PickupCode: "pickup",
    codes.OrderNumber: "order",
    codes.StaffBadge: "staff",
    codes.Bay: "bay",
    codes.Ambiguous: "ambiguous",
    codes.Unreadable: "unreadable",
}


def main_lookup(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="storeside lookup",
        description="What this device knows about a code: product, price, stock by location, each with its age.",
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the device's data folder")
    option(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("code", metavar="CODE", help="as printed or as scanned: EAN, UPC, GTIN, GS1, Digital Link")
    options = parser.parse_args(argv)
    try:
        key = key_of(options.data, options.keys, make=False)
        records = Records.open(options.data, key=key, read_only=True)
    except Unusable as failure:
        return _tell({"code": options.code, "reason": failure.reason, "words": failure.words}, as_json=options.json)
    try:
        answer = look_up(records, options.code, utc_now())
    finally:
        records.close()
    return _tell(answer, as_json=options.json)


def main_salvage(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="storeside salvage",
        description="Everything people did that is left in a folder, also a damaged one, as lines of JSON. The folder "
        "is not changed.",
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the device's data folder")
    option(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a new file, readable by you alone")
    options = parser.parse_args(argv)
    from records.salvage import of_folder

    try:
        with told(options.data):
            found = of_folder(options.data, key_of(options.data, options.keys, make=False))
        write_owned(options.out, "".join(json.dumps(line) + "\n" for line in found.lines))
    except Unusable as failure:
        return _sorry("salvage", failure.words)
    except OSError as error:
        return _sorry("salvage", f"{options.out} cannot be written: {error.strerror}.")
    for source, how in found.sources.items():
        print(f"{source:<32} {how}")
    waiting = sum(line["state"] == "waiting" for line in found.lines)
    print(f"{len(found.lines)} actions, of which {waiting} wait to be sent, are in {options.out}.")
    return 0 if found.sources else _sorry("salvage", WORDS["missing"])


def write_owned(path: Path, text: str) -> None:
    """A new file that only its owner can read: it holds what people did, unencrypted."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _sorry(command: str, words: str) -> int:
    print(f"storeside {command}: {words}", file=sys.stderr)
    return 1


def look_up(records: Records, text: str, now: datetime) -> dict[str, Any]:
    """The answer as JSON. Without a product it has `reason` (for programs) and `words` (for the person)."""
    code = codes.read(text)
    kind = KINDS.get(type(code), "gtin")
    if records.device() is None:
        return _no(text, kind, "not_enrolled", "This device is not enrolled yet: storeside enrol.")
    if isinstance(code, codes.Unreadable):
        return _no(text, kind, code.why, WHY[code.why])
    found = [known for gtin in _gtins(code) if (known := records.find(gtin))]
    if len(found) > 1:
        return _no(text, kind, "ambiguous", "More than one product may be meant: scan the code instead of typing it.")
    if found:
        return {"code": text, "kind": "gtin", **_described(records, found[0], now)}
    if kind == "gtin":
        return _no(text, kind, "not_found", "This device knows no product with this number.")
    return _no(text, kind, "not_a_product", "This code does not stand for a product.")


def _no(text: str, kind: str, reason: str, words: str) -> dict[str, Any]:
    return {"code": text, "kind": kind, "product": None, "price": None, "stock": [], "reason": reason, "words": words}


def _gtins(code: codes.Code) -> list[str]:
    readings = code.readings if isinstance(code, codes.Ambiguous) else (code,)
    return [reading.gtin for reading in readings if isinstance(reading, codes.Gtin)]


def _described(records: Records, found: Found, now: datetime) -> dict[str, Any]:
    product, variant = found.product, found.variant
    limits = records.limits()
    return {
        "product": {
            "id": product.id,
            "variant": variant.id,
            "gtin": variant.gtin,
            "title": product.title,
            "brand": product.brand,
            "category": list(product.category),
            "color": variant.color,
            "size": variant.size,
            "picture": variant.picture,
        },
        "catalog": _age(found.catalog_as_of, now),
        "price": _price(found, limits["price"], now),
        "stock": list(_stock(records, found, limits, now)),
    }


def _price(found: Found, limits: Limits, now: datetime) -> dict[str, Any] | None:
    base = found.prices.get(found.variant.id)
    if base is None:
        return None
    price = effective(base, found.promotions, found.product, now)
    age = now - base.as_of if base.as_of else None
    return {
        "amount": price.now.minor,
        "currency": price.now.currency,
        "was": price.was.minor if price.was else None,
        "reason": price.reason,
        "promotion": price.promotion.title if price.promotion else None,
        "offers": [offer.title for offer in price.offers],
        "valid_until": price.valid_until.isoformat() if price.valid_until else None,
        "promise": price_promise(age, limits),
        **_age(base.as_of, now),
    }


def _stock(records: Records, found: Found, limits: dict[str, Limits], now: datetime) -> Iterator[dict[str, Any]]:
    """Every place of the retailer, this store first. A place without a row is unknown, which is not zero."""
    device, borders = records.device(), records.borders()
    store = device.store if device else ""
    rows = {row.location: row for row in found.stock}
    places = {place.code: place for place in records.locations()}
    missing = {code: Location(code, code, "store") for code in (store, *rows) if code not in places}
    for place in sorted((*places.values(), *missing.values()), key=lambda one: (one.code != store, one.code)):
        row, here = rows.get(place.code), place.code == store
        quantity = shown(row, found.delta if here else LocalDelta()) if row else None
        age = now - row.as_of if row and row.as_of else None
        kind = limits["stock_here" if here else "stock_elsewhere"]
        promise = stock_promise(quantity, age, here=here, limits=kind, borders=borders)
        yield {
            "location": place.code,
            "name": place.name,
            "quantity": quantity,
            "promise": promise.wording,
            "band": promise.band,
            "may": promise.may,
            "aisle": row.spot.aisle if row and row.spot else None,
            "bay": row.spot.bay if row and row.spot else None,
            **_age(row.as_of if row else None, now),
        }


def _age(as_of: datetime | None, now: datetime) -> dict[str, Any]:
    if as_of is None:
        return {"as_of": None, "age_s": None}
    return {"as_of": as_of.isoformat(), "age_s": max(0.0, round((now - as_of).total_seconds(), 1))}


def _tell(answer: dict[str, Any], *, as_json: bool) -> int:
    known = answer.get("product") is not None
    if as_json:
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    elif known:
        print("\n".join(_lines(answer)))
    else:
        print(f"storeside lookup: {answer['words']}", file=sys.stderr)
    return 0 if known else 1


def _lines(answer: dict[str, Any]) -> Iterator[str]:
    product, price = answer["product"], answer["price"]
    named = " ".join(filter(None, (product["color"], product["size"])))
    yield f"{product['title']}  {product['brand']}" + (f"  ({named})" if named else "")
    yield f"  GTIN {product['gtin']}, article {product['variant']}"
    if price is None:
        yield "  no price known"
    else:
        was = f", was {_amount(price['was'], price['currency'])}" if price["was"] is not None else ""
        why = price["promotion"] or price["reason"]
        yield f"  {_amount(price['amount'], price['currency'])}{was} ({why}){_seen(price)}"
    for place in answer["stock"]:
        shelf = f", aisle {place['aisle']} bay {place['bay']}" if place["aisle"] else ""
        many = "unknown" if place["quantity"] is None else f"{place['quantity']} pieces ({place['promise']})"
        yield f"  {place['location']:<5} {place['name']:<24} {many}{shelf}{_seen(place)}"


def _amount(minor: int, currency: str) -> str:
    decimals = exponent(currency)
    whole, part = divmod(minor, 10**decimals)
    return f"{whole}.{part:0{decimals}} {currency}" if decimals else f"{whole} {currency}"


def _seen(known: dict[str, Any]) -> str:
    return "" if known["as_of"] is None else f", {known['age_s']:.0f} s old"
