"""The few small facts that every page needs - brand, places, promotions, limits, staff - read once per change."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog

from records import install
from records.bodies import Misfit, location_of, number, plan_of, retailer_of, staff_of
from records.files import Connection
from records.news import Changes
from records.readers import Readers
from shop import return_policy
from shop.basket_terms import Terms, terms_from
from shop.catalog import Product
from shop.lookups import Device, Retailer, StaffMember
from shop.places import Location, Plan
from shop.prices import Promotion, promotion_from
from shop.promises import Borders, Limits, borders_from, limits_from
from shop.recommendations import sensitive_from
from shop.return_policy import Policy
from shop.search import synonyms_from
from shop.substitutes import Rule, rule_from

log = structlog.get_logger(__name__)

T = TypeVar("T")

SMALL = frozenset({"retailer", "location", "plan", "limits", "staff", "promotion", "device"})


class Promotions:
    """All promotions, found by product, brand or category without asking each one: the same answer as
    `shop.prices.applies`."""

    def __init__(self, promotions: Iterable[Promotion]) -> None:
        self.all = tuple(sorted(promotions, key=lambda one: one.id))
        self._for: dict[object, list[Promotion]] = {}
        for one in self.all:
            for key in self._keys(one):
                self._for.setdefault(key, []).append(one)

    def matching(self, product: str, brand: str, category: tuple[str, ...]) -> tuple[Promotion, ...]:
        """Those for this product, valid or not, in the order of their ids."""
        if not self.all:
            return ()
        path = tuple(level.strip().casefold() for level in category)
        keys: list[object] = [None, ("product", product), *(path[: depth + 1] for depth in range(len(path)))]
        if brand:
            keys.append(("brand", brand.casefold()))
        found = {one.id: one for key in keys for one in self._for.get(key, ())}
        return tuple(found[key] for key in sorted(found))

    @staticmethod
    def _keys(one: Promotion) -> Iterator[object]:
        if one.everything:
            yield None
        yield from (("product", product) for product in one.products)
        yield from (("brand", brand.casefold()) for brand in one.brands)
        for category in one.categories:
            if category.strip():
                yield tuple(level.strip().casefold() for level in category.split(">"))


@dataclass(frozen=True, slots=True)
class Small:
    """A consistent picture of the small facts."""

    device: Device | None
    retailer: Retailer | None
    locations: tuple[Location, ...]
    delivery_days: tuple[int, int] | None
    plans: dict[str, Plan]
    limits: dict[str, Limits]
    borders: Borders
    substitutes: Rule
    returns: Policy
    terms: Terms
    staff: tuple[StaffMember, ...]
    promotions: Promotions
    synonyms: Mapping[str, tuple[tuple[str, ...], ...]]
    """By folded word what else it may be called (`shop.search.synonyms_from`)."""
    sensitive: tuple[tuple[str, ...], ...]
    """Branches of the assortment that are nobody's business (`shop.recommendations.sensitive_from`)."""

    @property
    def store(self) -> str:
        return self.device.store if self.device else ""

    def for_product(self, product: Product) -> tuple[Promotion, ...]:
        return self.promotions.matching(product.id, product.brand, product.category)


class Facts:
    """`current()` from any thread. Without a writer in this process nothing tells of changes: then each call reads."""

    def __init__(self, readers: Readers, *, told: bool) -> None:
        self._readers, self._told = readers, told
        self._version = 0
        self._kept: tuple[int, Small] | None = None

    def heard(self, changes: Changes) -> None:
        if changes.all or changes.kinds & SMALL:
            self._version += 1

    def current(self) -> Small:
        kept = self._kept
        if kept is not None and kept[0] == self._version:
            return kept[1]
        version = self._version  # before reading: what is committed meanwhile is read again next time
        with self._readers.read() as connection:
            small = _read(connection)
        if self._told:
            self._kept = (version, small)
        return small


def _read(connection: Connection) -> Small:
    entities = connection.execute(
        "SELECT kind, id, ver, body FROM main.entity WHERE kind IN ('retailer', 'location', 'plan', 'limits', 'staff')"
        " UNION ALL SELECT kind, id, ver, body FROM catalog.entity WHERE kind = 'promotion' ORDER BY kind, id, ver"
    )
    bodies: dict[str, dict[str, Any]] = {}
    for kind, one, _, body in entities:
        bodies.setdefault(kind, {})[one] = json.loads(body)
    retailers = dict(_fitting("retailer", bodies, lambda _, body: retailer_of(body)))
    promotions = dict(_fitting("promotion", bodies, promotion_from))
    return Small(
        device=install.device(connection),
        retailer=next(iter(retailers.values()), None),
        locations=tuple(dict(_fitting("location", bodies, location_of)).values()),
        delivery_days=_delivery_days(bodies.get("location", {})),
        plans=dict(_fitting("plan", bodies, lambda _, body: plan_of(body))),
        limits=limits_from(bodies.get("limits", {}).get("limits")),
        borders=borders_from(bodies.get("limits", {}).get("limits")),
        substitutes=rule_from(bodies.get("limits", {}).get("limits")),
        terms=terms_from(bodies.get("limits", {}).get("limits")),
        returns=_policy(bodies.get("limits", {}).get("returns")),
        staff=tuple(dict(_fitting("staff", bodies, staff_of)).values()),
        promotions=Promotions(one for one in promotions.values() if one),
        synonyms=synonyms_from((bodies.get("limits", {}).get("limits") or {}).get("synonyms")),
        sensitive=sensitive_from((bodies.get("limits", {}).get("limits") or {}).get("sensitive")),
    )


def _policy(body: dict[str, Any] | None) -> Policy:
    """The built-in one where there is none, or one that this version cannot read."""
    try:
        return return_policy.read(body) if body else return_policy.DEFAULT
    except ValueError as error:
        log.warning("body_not_understood", kind="limits", id="returns", error=str(error)[:80])
        return return_policy.DEFAULT


def _fitting(kind: str, bodies: dict[str, dict[str, Any]], read: Callable[[str, Any], T]) -> Iterator[tuple[str, T]]:
    for one, body in bodies.get(kind, {}).items():
        try:
            yield one, read(one, body)
        except (Misfit, TypeError, IndexError, KeyError, AttributeError) as error:
            log.warning("body_not_understood", kind=kind, id=one, error=str(error)[:80])


def _delivery_days(locations: dict[str, Any]) -> tuple[int, int] | None:
    for _, body in sorted(locations.items()):
        days = body.get("delivery_days")
        if body.get("kind") == "warehouse" and isinstance(days, list) and len(days) == 2:
            try:
                return number({"from": days[0]}, "from"), number({"to": days[1]}, "to")
            except Misfit:
                continue
    return None
