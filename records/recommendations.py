"""What central counted of products that are bought together (`shop.recommendations`), as this device may say it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from records import hits
from records.bodies import dump
from records.facts import Small
from records.files import Connection
from records.scopes import Scopes
from shop.lookups import Hit
from shop.recommendations import Together, is_sensitive, read

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
