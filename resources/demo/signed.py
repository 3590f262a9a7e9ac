"""Signed codes among the things to try: central's keys make them when the demo begins, as the web shop would have them
made. Each is there as text for the simulated scanner and as a picture for a real one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from resources.demo.card import STORE, Entry, load, write
from resources.demo.ground import Ground, run


def make(ground: Ground) -> Path:
    """The folder of the card with the signed codes, and of their pictures."""
    folder = ground.home / "try"
    folder.mkdir(exist_ok=True)
    card = load(ground.retailer)
    write(folder, (*card, *_codes(ground, card, folder)))
    return folder


def _codes(ground: Ground, card: tuple[Entry, ...], folder: Path) -> Iterator[Entry]:
    order = next((one for one in card if one.code.startswith("ORDER:")), None)
    if order is not None:
        words = ["--store", STORE, "--order", order.code.removeprefix("ORDER:")]
        code = _code(ground, folder, "pickup", *words)
        yield Entry("signed", f"Signed pickup code, {order.name}", code, "as the e-mail has it: opens the order, once")
    member = next((one for one in card if one.code.startswith("LOY:")), None)
    customer = _customer(ground.retailer, member.code.removeprefix("LOY:")) if member else None
    if member is not None and customer is not None:
        code = _code(ground, folder, "loyalty", "--customer", customer)
        yield Entry("signed", f"App of {member.name}", code, "good for one minute after the demo began, then refused")
    bought = _collected(ground.retailer)
    if bought is not None:
        code = _code(ground, folder, "return", "--order", bought, "--return", bought)
        yield Entry("signed", f"Return code, order {bought}", code, "as the e-mail has it: what of it may come back")
    for one in card:
        if one.kind == "staff" and one.code == "STAFF:lena":
            code = _code(ground, folder, "badge", "--store", STORE, "--staff", "lena")
            yield Entry("signed", f"Signed badge of {one.name}", code, one.shows, pin=one.pin)


def _code(ground: Ground, folder: Path, kind: str, *words: str) -> str:
    picture = str(folder / f"{kind}.png")
    return run(["code", kind, *words, "--database", ground.url, "--out", picture], "A signed code").splitlines()[0]


def _collected(retailer: Path) -> str | None:
    """The order of this store that was collected last."""
    with (retailer / "orders.jsonl").open(encoding="utf-8") as file:
        orders = [one for one in map(json.loads, file) if one["store"] == STORE and one["status"] == "completed"]
    return max(((str(one["placed_at"]), str(one["id"])) for one in orders), default=("", None))[1]


def _customer(retailer: Path, member: str) -> str | None:
    with (retailer / "customers.jsonl").open(encoding="utf-8") as file:
        people = map(json.loads, file)
        return next((str(one["id"]) for one in people if one["member"] == member), None)
