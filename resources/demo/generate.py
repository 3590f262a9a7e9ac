"""Writes the whole retailer into a folder, product by product: a million variants need no more memory than ten."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from resources.demo import card, feeds, orders, people, promotions, retailer, returns, screens, stock, stories
from resources.demo.catalog import Article, Group, stream
from resources.demo.colours import Colourway
from resources.demo.pictures import VIEWS, draw

VARIANTS: Final = 9000
SEED: Final = 952
CUSTOMERS: Final = 1500
SHELF: Final = 4000
"""Orders and page views pick from this many of the first articles."""

Report = Callable[[str], None]


@dataclass(slots=True)
class _Catalogue:
    """What the later files need to know of the stream."""

    products: int = 0
    variants: int = 0
    stock_rows: int = 0
    pictures: dict[str, tuple[Group, Colourway, str]] = field(default_factory=dict)
    """By file what is drawn: whose, in which colours, seen how."""
    shelf: list[orders.Sellable] = field(default_factory=list)


def generate(folder: Path, *, variants: int, seed: int, today: datetime, report: Report) -> None:
    """Write every file below `folder`, which exists. The same arguments give the same bytes. `today` is midnight UTC;
    `report` hears one line per finished part. OSError when the folder cannot be written."""
    feeds.write_lines(folder / "stores.jsonl", [*retailer.lines(today), {"returns": returns.policy(today)}])
    report(f"stores        {len(retailer.STORES)} stores and a warehouse")
    catalogue = _write_catalogue(folder, variants, seed, today, report)
    counted = f"{catalogue.products:,} products, {catalogue.variants:,} variants, {catalogue.stock_rows:,} stock rows"
    report(f"products      {counted}")
    _write_pictures(folder, catalogue)
    report(f"pictures      {len(catalogue.pictures):,} drawings")
    _write_people(folder, catalogue, seed, today, report)
    count = feeds.write_lines(folder / "promotions.jsonl", promotions.lines(today))
    report(f"promotions    {count}")
    report(f"screens       {screens.write(folder, today)}")
    card.write(folder, card.build(folder, people.staff(seed), today))
    report("card          things to try, in card.json")


def _write_catalogue(folder: Path, variants: int, seed: int, today: datetime, report: Report) -> _Catalogue:
    catalogue = _Catalogue()
    with (
        (folder / "products.tsv").open("w", encoding="utf-8", newline="\n") as products,
        (folder / "inventory.tsv").open("w", encoding="utf-8", newline="\n") as inventory,
    ):
        products.write(feeds.header(feeds.PRODUCT_COLUMNS))
        inventory.write(feeds.header(feeds.INVENTORY_COLUMNS))
        for group in stream(seed, variants, today):
            for article in group.articles:
                rows = tuple(stock.rows(seed, catalogue.variants, group, article))
                available = any(row.quantity > row.reserved for row in rows)
                products.write(feeds.product_line(group, article, available))
                inventory.writelines(feeds.inventory_line(row, article.price) for row in rows)
                _note(catalogue, group, article, len(rows))
                if catalogue.variants % 100_000 == 0:
                    report(f"products      {catalogue.variants:,} of {variants:,} variants")
            catalogue.products += 1
    return catalogue


def _note(catalogue: _Catalogue, group: Group, article: Article, rows: int) -> None:
    catalogue.variants += 1
    catalogue.stock_rows += rows
    for view in ("", *(VIEWS if group.further(article) else ())):
        catalogue.pictures.setdefault(group.picture(article, view), (group, article.colour, view))
    if len(catalogue.shelf) < SHELF:
        catalogue.shelf.append(orders.Sellable(article.id, group.title, article.price, group.family.key))


def _write_pictures(folder: Path, catalogue: _Catalogue) -> None:
    (folder / "pictures").mkdir(exist_ok=True)
    for name, (group, colour, view) in catalogue.pictures.items():
        svg = draw(group.family.key, group.shape, colour, view)
        (folder / name).write_text(svg, encoding="utf-8", newline="\n")


def _write_people(folder: Path, catalogue: _Catalogue, seed: int, today: datetime, report: Report) -> None:
    customers = people.customers(seed, CUSTOMERS)
    bought: dict[str, list[str]] = {one.id: [] for one in customers}
    history = _history(seed, customers, catalogue.shelf, today)
    spent = _spent(customers, history)
    for order in history:
        bought[order["customer"]].extend(line["variant"] for line in order["lines"])
    report(f"orders        {feeds.write_lines(folder / 'orders.jsonl', history):,}")
    seen = {one.id: _viewed(seed, one, bought[one.id], catalogue.shelf) for one in customers}
    lines = (_customer(one, spent[one.id], seen[one.id], today) for one in customers)
    report(f"customers     {feeds.write_lines(folder / 'customers.jsonl', lines):,}")
    report(f"staff         {feeds.write_lines(folder / 'staff.jsonl', people.staff_lines(people.staff(seed)))}")


def _customer(person: people.Person, spent: int, viewed: list[str], today: datetime) -> dict[str, Any]:
    line = people.customer_line(person, spent, viewed, today)
    return line | stories.account(person, str(line["tier"]), viewed, today)


def _history(
    seed: int, customers: list[people.Person], shelf: list[orders.Sellable], today: datetime
) -> list[dict[str, Any]]:
    """The orders, with those in which things go together; and a parcel on its way to the gold member of the card."""
    history = list(orders.lines(seed, customers, shelf, today))
    history += stories.orders(customers, shelf, len(history), today)
    spent = _spent(customers, history)
    gold = (one for one in customers if one.store == card.STORE and people.tier(spent[one.id] // 100) == "gold")
    last = next((stories.on_its_way(one, shelf, len(history), today) for one in gold), None)
    return sorted([*history, *([last] if last is not None else [])], key=lambda one: str(one["placed_at"]))


def _spent(customers: list[people.Person], history: list[dict[str, Any]]) -> dict[str, int]:
    """In cents, by customer, of what was not called off."""
    spent = dict.fromkeys((one.id for one in customers), 0)
    for order in history:
        if order["status"] not in ("cancelled", "expired", "returned"):
            spent[order["customer"]] += order["total"]
    return spent


def _viewed(seed: int, person: people.Person, bought: list[str], shelf: list[orders.Sellable]) -> list[str]:
    """Pages looked at online, newest first: what was bought, and what was only looked at."""
    draw = random.Random(f"{seed}/viewed/{person.id}")
    looked = [draw.choice(shelf).id for _ in range(draw.randrange(8))] if shelf else []
    return list(dict.fromkeys([*looked, *reversed(bought)]))[:10]
