"""What central counted of products that are bought together (`shop.recommendations`), as this device may say it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from records import hits
from records.bodies import dump
from records.facts import Small
from records.files import Connection
from records.scopes import Scopes
from shop.lookups import Hit
from shop.recommendations import Bought, Suggestion, Together, is_sensitive, read, suggested

KIND = "together"
ONE = f"SELECT body FROM catalog.entity WHERE kind = '{KIND}' AND id = ? AND scope LIKE 'insight:%'"
PIDS = "SELECT p.id, p.pid FROM json_each(?) AS wanted CROSS JOIN catalog.product AS p ON p.id = wanted.value"


def together(connection: Connection, product: str) -> tuple[Together, ...]:
    """The list of one product, the best first; none where nothing was counted."""
    row = connection.execute(ONE, (product,)).fetchone()
    return read(json.loads(row[0])) if row is not None else ()


def named(connection: Connection, products: Iterable[str], small: Small, scopes: Scopes) -> tuple[Hit, ...]:
    """These products in this order, without those that are no longer sold or that are nobody's business."""
    wanted = list(products)
    pids = dict(connection.execute(PIDS, (dump(wanted),)).fetchall())
    known = hits.of(connection, [(pids[one], None) for one in wanted if one in pids], small, scopes)
    return tuple(hit for hit in known if not is_sensitive(hit.category, small.sensitive))


def also_bought(connection: Connection, product: str, small: Small, scopes: Scopes, limit: int) -> tuple[Hit, ...]:
    """What others bought with `product`; nothing where it is of a sensitive class itself."""
    if not named(connection, [product], small, scopes):
        return ()
    return named(connection, (one.product for one in together(connection, product)), small, scopes)[:limit]


def for_person(
    connection: Connection, history: Sequence[Sequence[Bought]], small: Small, scopes: Scopes
) -> tuple[tuple[Suggestion, Hit], ...]:
    """What goes with the orders of one person, the last one first."""
    known: dict[str, tuple[Together, ...]] = {}
    for order in history:
        for one in order:
            known[one.product] = known.get(one.product) or together(connection, one.product)
    wanted = {one.product for order in history for one in order}
    wanted |= {each.product for list_ in known.values() for each in list_}
    may = {hit.product: hit for hit in named(connection, sorted(wanted), small, scopes)}
    found = suggested(history, lambda product: known.get(product, ()), lambda product: product in may)
    return tuple((one, may[one.product]) for one in found)
