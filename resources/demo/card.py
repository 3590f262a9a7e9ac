"""The short card of things to try: codes to scan and what they show, found in the generated files, never made up."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from itertools import groupby, islice
from pathlib import Path
from typing import Any, Final, Literal

from resources.demo.people import Colleague
from resources.demo.retailer import WAREHOUSE
from shop.catalog import Product, Variant
from shop.gtins import check_digit, gtin14
from shop.money import Money
from shop.places import Location, distance_m
from shop.prices import BasePrice, EffectivePrice, Promotion, effective, promotion_from

STORE: Final = "S01"
LOOKED_AT: Final = 6000
"""Articles searched for good examples; the start of the feed has every kind."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to try. `code` is what a scanner would send, `shows` what then happens. `pin` only for staff;
    `article` is the variant id where the code is a product's."""

    kind: Literal["product", "form", "wrong", "person", "staff", "signed"]
    name: str
    code: str
    shows: str
    pin: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article as the feeds describe it, with its price now and the units on sale per place (absent: unknown)."""

    article: str
    gtin: str
    title: str
    colour: str
    group: str
    category: str
    price: EffectivePrice
    stock: dict[str, int]
    spot: str

    @property
    def name(self) -> str:
        return f"{self.title}, {self.colour}"

    @property
    def here(self) -> int | None:
        return self.stock.get(STORE)

    @property
    def plain(self) -> bool:
        return self.price.reason == "regular" and not self.price.offers


def load(folder: Path) -> tuple[Entry, ...]:
    """The card of a generated folder."""
    return tuple(Entry(**row) for row in json.loads((folder / "card.json").read_text("utf-8")))


def write(folder: Path, entries: tuple[Entry, ...]) -> None:
    text = json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1)
    (folder / "card.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def build(folder: Path, colleagues: list[Colleague], today: datetime) -> tuple[Entry, ...]:
    """The card for `STORE`, from the files in `folder`. A state that no article is in is left out."""
    places = _places(folder)
    candidates = list(_candidates(folder, today + timedelta(hours=12)))
    return (*_products(candidates, places), *_forms(candidates), *_people(folder), *_staff(colleagues))


_HEADS: Final = {
    "product": "Scan a product",
    "form": "The same product, printed differently",
    "wrong": "Codes that are not right",
    "person": "Cards and slips",
    "staff": "Sign in on the tablet",
    "signed": "Signed codes, as the web shop, an app and a badge have them",
}


def as_text(folder: Path) -> str:
    """The card of a generated folder, for a terminal."""
    lines = ["Things to try (F8 opens the simulated scanner)"]
    for kind, group in groupby(load(folder), key=lambda entry: entry.kind):
        lines.append(f"\n{_HEADS[kind]}")
        lines += [_line(one) for one in group]
    return "\n".join(lines)


def _line(one: Entry) -> str:
    """A signed code is for a scanner, not for reading."""
    code = one.code if one.kind != "signed" else f"{one.code[:30]}..."
    return f"  {code:<34} {f'PIN {one.pin}  ' if one.pin else ''}{one.name}: {one.shows}"


def _places(folder: Path) -> dict[str, Location]:
    rows = [row for row in _json_lines(folder / "stores.jsonl") if "id" in row]
    return {
        row["id"]: Location(row["id"], row["name"], row["kind"], latitude=row["latitude"], longitude=row["longitude"])
        for row in rows
    }


def _json_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def _table(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _candidates(folder: Path, now: datetime) -> Iterator[Candidate]:
    """Both feeds list the articles in the same order, so one pass over each is enough."""
    bodies = ((row["id"], row) for row in _json_lines(folder / "promotions.jsonl"))
    promotions = tuple(filter(None, (promotion_from(*body) for body in bodies)))
    stock = groupby(_table(folder / "inventory.tsv"), key=lambda row: row["id"])
    upcoming = next(stock, None)
    for row in islice(_table(folder / "products.tsv"), LOOKED_AT):
        levels: list[dict[str, str]] = []
        if upcoming is not None and upcoming[0] == row["id"]:
            levels = list(upcoming[1])
            upcoming = next(stock, None)
        yield _candidate(row, levels, promotions, now)


def _candidate(
    row: dict[str, str], levels: list[dict[str, str]], promotions: tuple[Promotion, ...], now: datetime
) -> Candidate:
    path = tuple(row["product_type"].split(" > "))
    product = Product(row["item_group_id"], row["title"], row["brand"], "", path, (Variant(row["id"], None),))
    here = next((level for level in levels if level["store_code"] == STORE), None)
    return Candidate(
        article=row["id"],
        gtin=row["gtin"],
        title=row["title"],
        colour=row["color"],
        group=product.id,
        category=path[1],
        price=effective(_base(row), promotions, product, now),
        stock={
            level["store_code"]: max(0, int(level["quantity"]) - int(level["reserved"]) - int(level["safety"]))
            for level in levels
        },
        spot=f"aisle {here['aisle']}, bay {here['bay']}" if here else "",
    )


def _base(row: dict[str, str]) -> BasePrice:
    window = [datetime.fromisoformat(part) for part in row["sale_price_effective_date"].split("/") if part]
    sale = _money(row["sale_price"]) if row["sale_price"] else None
    return BasePrice(row["id"], _money(row["price"]), sale, *(window or (None, None)))


def _money(amount: str) -> Money:
    number, currency = amount.split(" ")
    return Money(int(number.replace(".", "")), currency)


_State = tuple[Callable[[Candidate], bool], Callable[[Candidate], str]]


def _products(candidates: list[Candidate], places: dict[str, Location]) -> list[Entry]:
    """One entry per state, each from another category where possible."""
    found: list[Entry] = []
    groups: set[str] = set()
    categories: set[str] = set()
    for fits, shows in _states(places):
        fitting = [one for one in candidates if one.group not in groups and fits(one)]
        one = next((one for one in fitting if one.category not in categories), next(iter(fitting), None))
        if one is not None:
            found.append(Entry("product", one.name, one.gtin, shows(one), article=one.article))
            groups.add(one.group)
            categories.add(one.category)
    return found


def _states(places: dict[str, Location]) -> list[_State]:
    def nearest(one: Candidate) -> tuple[str, float] | None:
        """The nearest other store that can sell it, with kilometres."""
        home = places[STORE]
        known = [
            (distance / 1000, code)
            for code, units in one.stock.items()
            if units > 2 and code not in (STORE, WAREHOUSE) and (distance := distance_m(home, places[code])) is not None
        ]
        return (min(known)[1], min(known)[0]) if known else None

    def elsewhere(one: Candidate) -> str:
        code, kilometres = nearest(one) or ("", 0.0)
        return f"sold out here, {one.stock[code]} at {places[code].name}, {kilometres:.0f} km away"

    return [
        (lambda one: one.plain and (one.here or 0) >= 8, lambda one: f"{one.here} here, {one.spot}"),
        (
            lambda one: one.plain and one.here == 0 and 8 <= (nearest(one) or ("", 0.0))[1] <= 20,
            elsewhere,
        ),
        (lambda one: one.price.reason == "sale" and bool(one.here), _was),
        (lambda one: one.price.reason == "promotion" and bool(one.here), _promoted),
        (lambda one: _offered(one, "multibuy") and bool(one.here), lambda one: one.price.offers[0].title),
        (lambda one: _offered(one, "member") and bool(one.here), lambda one: one.price.offers[0].title),
        (lambda one: one.plain and one.here in (1, 2), lambda one: f"low: only {one.here} left here, {one.spot}"),
        (lambda one: one.plain and one.here is None and bool(one.stock), lambda _: "stock here is unknown, never 0"),
        (
            lambda one: one.here == 0 and [code for code, units in one.stock.items() if units] == [WAREHOUSE],
            lambda one: f"sold out in every store that knows it, {one.stock[WAREHOUSE]} in the warehouse",
        ),
    ]


def _offered(one: Candidate, kind: str) -> bool:
    return bool(one.price.offers) and one.price.offers[0].kind == kind


def _euros(money: Money | None) -> str:
    return f"€{money.minor // 100}.{money.minor % 100:02d}" if money else ""


def _was(one: Candidate) -> str:
    return f"on sale, {_euros(one.price.now)} instead of {_euros(one.price.was)}"


def _promoted(one: Candidate) -> str:
    title = one.price.promotion.title if one.price.promotion else ""
    return f"{_euros(one.price.now)} instead of {_euros(one.price.was)}: {title}"


def _forms(candidates: list[Candidate]) -> Iterator[Entry]:
    """One number in every form a label may carry, and numbers that must be refused."""
    upc = next((one for one in candidates if len(one.gtin) == 12 and one.here), None)
    if upc is not None:
        for label, code in _printed(upc.gtin):
            yield Entry("form", upc.name, code, label, article=upc.article)
    if candidates:
        right = candidates[0].gtin
        wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
        yield Entry("wrong", "Misprinted label", wrong, "wrong check digit: asks to scan again or call for help")
    stranger = "952899999999"
    yield Entry("wrong", "Somebody else's product", stranger + check_digit(stranger), "a valid number we do not sell")
    yield Entry("wrong", "A web address", "https://example.com/win-a-prize", "shown as text, never opened")


def _printed(upc: str) -> list[tuple[str, str]]:
    whole = gtin14(upc) or ""
    return [
        ("UPC-A, twelve digits", upc),
        ("the same as EAN-13", "0" + upc),
        ("the same as GTIN-14", whole),
        ("the same as GS1 Digital Link", f"https://id.tarnandtimber.example/01/{whole}/10/T26A?11=260105"),
    ]


def _people(folder: Path) -> Iterator[Entry]:
    """A member, an order and a pickup code that is waiting at this store."""
    members = {row["id"]: row for row in _json_lines(folder / "customers.jsonl")}
    gold = next((row for row in members.values() if row["tier"] == "gold" and row["store"] == STORE), None)
    if gold is not None:
        yield Entry("person", f"{gold['name']}, gold member", f"LOY:{gold['member']}", "a loyalty card")
    for order in _json_lines(folder / "orders.jsonl"):
        if order["status"] == "ready" and order["store"] == STORE:
            name = members[order["customer"]]["name"]
            yield Entry("person", f"Order for {name}", f"ORDER:{order['id']}", "an order ready for collection")
            yield Entry("person", f"Pickup code of {name}", order["pickup_code"], "the code from the e-mail")
            break
    yield Entry("person", "Shelf label", "BAY:7-B", "aisle 7, bay B")


def _staff(colleagues: list[Colleague]) -> Iterator[Entry]:
    for one in colleagues:
        if one.store == STORE and one.id in ("lena", "yusuf", "ingrid"):
            yield Entry("staff", one.name, f"STAFF:{one.id}", f"signs in as {one.role}", pin=one.pin)
