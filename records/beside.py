"""What is shown beside a product: what goes with it, what is like it, what others bought with it, and where else its
variants are."""

from __future__ import annotations

import json

from records import hits, recommendations, suggestions
from records.facts import Small
from records.files import Connection
from records.finding import elsewhere
from records.scopes import Scopes
from shop.catalog import Variant
from shop.lookups import Beside, Hit
from shop.recommendations import is_sensitive
from shop.stock import StockRow

BODY = "SELECT p.body ->> '$.goes_with', p.body ->> '$.category' FROM catalog.product AS p WHERE p.id = ?"
AVAIL = """SELECT e.value ->> 'id', a.body FROM catalog.product AS p CROSS JOIN json_each(p.body, '$.variants') AS e
    CROSS JOIN catalog.avail AS a ON a.variant = e.value ->> 'id' WHERE p.id = ?"""


def of(connection: Connection, product: str, each: int, small: Small, scopes: Scopes) -> Beside:
    """`each` products of a kind at most; what goes with it stands only there, what others bought not among the similar
    ones. Of a sensitive product nobody is told what others bought with it, and none is named beside another."""
    ages = scopes.as_of("avail")
    row = connection.execute(BODY, (product,)).fetchone()
    if row is None:
        return Beside()
    wanted = [one for one in json.loads(row[0] or "[]") if one != product]
    goes_with = recommendations.named(connection, wanted, small, scopes)[:each]
    known = {product, *(hit.product for hit in goes_with)}
    others: tuple[Hit, ...] = ()
    if not is_sensitive(tuple(json.loads(row[1] or "[]")), small.sensitive):
        also = recommendations.also_bought(connection, product, small, scopes, each + len(known))
        others = tuple(hit for hit in also if hit.product not in known)[:each]
    known |= {hit.product for hit in others}
    pids = suggestions.similar(connection, product, each + len(known))
    similar = hits.of(connection, [(pid, None) for pid in pids], small, scopes)
    rows = connection.execute(AVAIL, (product,)).fetchall()
    there: dict[str, tuple[StockRow, ...]] = {
        one: elsewhere(Variant(one, None), body, small.store, ages) for one, body in rows
    }
    return Beside(goes_with, tuple(hit for hit in similar if hit.product not in known)[:each], others, there)
