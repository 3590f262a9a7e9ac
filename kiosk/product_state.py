"""From what the device remembers of a product to everything its page shows. Pure; `now` decides every age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk import places_words, stock_words
from kiosk.choices import Choice, colors, sizes
from kiosk.pack_words import NO_PACK, Pack
from kiosk.places_words import PlaceLine
from kiosk.price_words import PriceWords, price_words
from kiosk.product_details import NO_REVIEWS, Reviews, SpecRow, StarRow, reviews, spec_rows
from kiosk.store import Store
from kiosk.tiles import Tile
from kiosk.trade import effective, here_promise, price_promise
from shell.words import Words
from shop.catalog import Variant
from shop.lookups import Found
from shop.promises import StockPromise

translate = QCoreApplication.translate


NO_PRICE = PriceWords()
NOT_KNOWN = stock_words.Here()


@dataclass(frozen=True, slots=True)
class Feature:
    """One point of the product's description."""

    words: str


@dataclass(frozen=True, slots=True)
class ProductState:
    """`phase`: "empty" before the first product, "waiting", "content", "gone" (no longer in the assortment), "trouble".
    `goes_with`, `similar` and `others` are this product's only when `beside_known`."""

    phase: str = "empty"
    product: str = ""
    variant: str = ""
    brand: str = ""
    title: str = ""
    chosen: str = ""
    kind: str = ""
    picture: str = ""
    description: str = ""
    features: tuple[Feature, ...] = ()
    specs: tuple[SpecRow, ...] = ()
    reviews: Reviews = NO_REVIEWS
    stars: tuple[StarRow, ...] = ()
    price: PriceWords = NO_PRICE
    pack: Pack = NO_PACK
    here: stock_words.Here = NOT_KNOWN
    colors: tuple[Choice, ...] = ()
    color: str = ""
    sizes: tuple[Choice, ...] = ()
    size: str = ""
    places: tuple[PlaceLine, ...] = ()
    nearby: str = ""
    delivery: str = ""
    delivery_words: str = ""
    delivery_age: str = ""
    delivery_level: str = "unknown"
    goes_with: tuple[Tile, ...] = ()
    similar: tuple[Tile, ...] = ()
    others: tuple[Tile, ...] = ()
    beside_known: bool = False
    wish: str = "advice"
    wish_words: str = ""


def describe(found: Found, store: Store, words: Words, now: datetime) -> ProductState:
    """The page of `found.variant` at `now`, without what is shown beside it."""
    product, variant = found.product, found.variant
    base = found.prices.get(variant.id)
    price = effective(base, found.promotions, product, now, store.tier)
    here = here_words(found, store, words, now)
    places = places_words.other_stores(found, store, words, now)
    sent, sent_words, sent_age, sent_level = places_words.delivery(found, store, words, now)
    wish, wish_words = wish_of(here)
    said = reviews(product.rating, words)

    def promise(one: Variant) -> StockPromise | None:
        return here_promise(found.here.get(one.id), store, now)

    return ProductState(
        phase="content",
        product=product.id,
        variant=variant.id,
        brand=product.brand,
        title=product.title,
        chosen=", ".join(part for part in (variant.color, variant.size) if part),
        kind=product.category[-1] if product.category else "",
        picture=variant.picture or "",
        description=product.description,
        features=tuple(Feature(words) for words in product.features),
        specs=spec_rows(product.details),
        reviews=said,
        stars=said.rows,
        price=price_words(price, price_promise(base, store, now), words=words),
        here=here,
        colors=colors(product, variant, promise),
        color=variant.color,
        sizes=sizes(product, variant, promise),
        size=variant.size,
        places=places,
        nearby=nearby(places),
        delivery=sent,
        delivery_words=sent_words,
        delivery_age=sent_age,
        delivery_level=sent_level,
        wish=wish,
        wish_words=wish_words,
    )


def here_words(found: Found, store: Store, words: Words, now: datetime) -> stock_words.Here:
    """The answer to "is it here, and where?"."""
    row = found.here.get(found.variant.id)
    promise = here_promise(row, store, now, found.delta)
    spot = row.spot if row is not None else None
    place = ""
    if spot is not None:
        place = translate("Product", "Aisle %1, bay %2").replace("%1", spot.aisle).replace("%2", spot.bay)
    return stock_words.Here(
        level=stock_words.level(promise),
        headline=stock_words.here_headline(promise),
        place=place,
        note=stock_words.here_note(promise),
        age=words.age(row.as_of, now) if row is not None and row.as_of is not None else "",
        aisle=spot.aisle if spot is not None else "",
        bay=spot.bay if spot is not None else "",
    )


def nearby(places: tuple[PlaceLine, ...]) -> str:
    """The headline over the other stores."""
    have = sum(1 for place in places if place.level not in ("out", "unknown"))
    return translate("Product", "In %n other stores", "", have) if have else translate("Product", "Our other stores")


def wish_of(here: stock_words.Here) -> tuple[str, str]:
    """The one primary action: what this shopper most likely wants next (a help topic, or "way")."""
    if here.level == "out":
        return "getting", translate("Product", "Get it for me")
    if here.level == "unknown" or here.note:
        return "shelf", translate("Product", "Ask us to look for it")
    if here.aisle:
        return "way", translate("Product", "Show me the way")
    return "find", translate("Product", "Show me where it is")
