"""Prices and promotions (trade rules, section 5): one effective price, with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, get_args

from shop.catalog import Product
from shop.money import Money

PromotionKind = Literal["percent", "amount", "multibuy", "member"]


@dataclass(frozen=True, slots=True)
class BasePrice:
    """The zone's price of a variant; `sale` is a lower price valid in [sale_from, sale_to)."""

    variant: str
    price: Money
    sale: Money | None = None
    sale_from: datetime | None = None
    sale_to: datetime | None = None
    version: int = 0
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Promotion:
    """`value`: percent -> whole percent; amount and member -> minor units off; multibuy -> `buy` for the price of
    `pay`.

    Applies to a variant when its product id, brand or any prefix of its category path ("Outdoor" or
    "Outdoor > Tents") is listed; empty lists match nothing, `everything` matches all. Valid in [starts, ends).
    `tier` of a member offer: that tier only; empty is every member. `titles`: (language, wording) beside `title`.
    """

    id: str
    kind: PromotionKind
    title: str
    value: int
    starts: datetime
    ends: datetime
    products: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    everything: bool = False
    buy: int = 0
    pay: int = 0
    tier: str = ""
    titles: tuple[tuple[str, str], ...] = ()

    def title_in(self, language: str) -> str:
        """The wording in a language ("de"), or `title` where there is none."""
        return dict(self.titles).get(language, self.title)


@dataclass(frozen=True, slots=True)
class EffectivePrice:
    """What one unit costs now and why. `was` is the base price when `now` is lower. `offers` are promotions that do not
    change the price of a single unit here (multi-buy, members only). `valid_until` is the end of the sale or promotion
    that made the price, None for the regular price."""

    now: Money
    was: Money | None
    reason: Literal["regular", "sale", "promotion"]
    promotion: Promotion | None
    offers: tuple[Promotion, ...]
    valid_until: datetime | None
    version: int


def applies(promotion: Promotion, product: Product) -> bool:
    """Whether a promotion is for this product at all, valid or not. Brands and categories match in any letter case."""
    if promotion.everything or product.id in promotion.products:
        return True
    if product.brand and product.brand.casefold() in map(str.casefold, promotion.brands):
        return True
    path = _path(product.category)
    return any(listed and path[: len(listed)] == listed for listed in map(_listed, promotion.categories))


def effective(
    base: BasePrice, promotions: Iterable[Promotion], product: Product, now: datetime, tier: str | None = None
) -> EffectivePrice:
    """The price of one unit now (trade rules, section 5): the base price, or the lowest single reduction of it.

    Reductions are never added up. Equal prices: the sale, then the promotion with the lowest id. `tier` is the
    member's tier once someone is identified ("" has none), None for a shopper nobody knows.
    """
    valid = sorted((p for p in promotions if p.starts <= now < p.ends and applies(p, product)), key=lambda p: p.id)
    best = EffectivePrice(base.price.not_below_zero(), None, "regular", None, (), None, base.version)
    for reduced in _reductions(base, valid, now, tier):
        if reduced.now < best.now:
            best = reduced
    offers = tuple(p for p in valid if p.kind == "multibuy" or (p.kind == "member" and not _is_for(p, tier)))
    return replace(best, offers=offers)


def _reductions(
    base: BasePrice, valid: Iterable[Promotion], now: datetime, tier: str | None
) -> Iterator[EffectivePrice]:
    if base.sale is not None and base.sale.currency == base.price.currency and _on_sale(base, now):
        yield EffectivePrice(base.sale.not_below_zero(), base.price, "sale", None, (), base.sale_to, base.version)
    for promotion in valid:
        lowered = _lowered(base.price, promotion, tier)
        if lowered is not None:
            yield EffectivePrice(lowered, base.price, "promotion", promotion, (), promotion.ends, base.version)


def _on_sale(base: BasePrice, now: datetime) -> bool:
    return (base.sale_from is None or base.sale_from <= now) and (base.sale_to is None or now < base.sale_to)


def _lowered(price: Money, promotion: Promotion, tier: str | None) -> Money | None:
    if promotion.kind == "percent":
        return (price - price.percent(promotion.value)).not_below_zero()
    if promotion.kind == "amount" or (promotion.kind == "member" and _is_for(promotion, tier)):
        return Money(price.minor - promotion.value, price.currency).not_below_zero()
    return None


def _is_for(promotion: Promotion, tier: str | None) -> bool:
    return tier is not None and promotion.tier in ("", tier)


def multibuy_total(price: Money, quantity: int, promotion: Promotion) -> Money:
    """What `quantity` units cost under `buy` for the price of `pay`; units beyond whole groups cost the full price."""
    if promotion.kind != "multibuy" or not 0 <= promotion.pay < promotion.buy:
        return price * quantity
    groups, single = divmod(quantity, promotion.buy)
    return price * (groups * promotion.pay + single)


def promotion_from(promotion_id: str, body: Mapping[str, object]) -> Promotion | None:
    """A promotion from its `PromotionBody`, or None for one that cannot be applied safely: an unknown kind, no end, a
    window or value that makes no sense. No discount is better than a wrong one."""
    kind = next((known for known in get_args(PromotionKind) if known == body.get("kind")), None)
    starts, ends = _time(body.get("starts")), _time(body.get("ends"))
    if kind is None or starts is None or ends is None or starts >= ends:
        return None
    value, buy, pay = (_count(body.get(name, 0)) for name in ("value", "buy", "pay"))
    if not _sensible(kind, value, buy, pay):
        return None
    return Promotion(
        promotion_id,
        kind,
        _text(body.get("title")),
        value,
        starts,
        ends,
        products=_texts(body.get("products")),
        brands=_texts(body.get("brands")),
        categories=_texts(body.get("categories")),
        everything=body.get("everything") is True,
        buy=buy,
        pay=pay,
        tier=_text(body.get("tier")),
        titles=_wordings(body.get("titles")),
    )


def _sensible(kind: PromotionKind, value: int, buy: int, pay: int) -> bool:
    if kind == "multibuy":
        return 0 <= pay < buy
    return 0 < value <= 100 if kind == "percent" else value > 0


def _path(category: Iterable[str]) -> tuple[str, ...]:
    return tuple(level.strip().casefold() for level in category)


def _listed(category: str) -> tuple[str, ...]:
    return _path(category.split(">")) if category.strip() else ()


def _time(text: object) -> datetime | None:
    if not isinstance(text, str):
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _count(number: object) -> int:
    return number if isinstance(number, int) and not isinstance(number, bool) else -1


def _text(text: object) -> str:
    return text if isinstance(text, str) else ""


def _texts(texts: object) -> tuple[str, ...]:
    return tuple(text for text in texts if isinstance(text, str)) if isinstance(texts, list | tuple) else ()


def _wordings(titles: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(titles, Mapping):
        return ()
    return tuple((language, title) for language, title in titles.items() if isinstance(title, str))
