"""A product in a list: picture, price, and whether it is here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk import stock_words
from kiosk.price_words import label, price_words
from kiosk.store import Store
from kiosk.trade import effective, here_promise, price_promise
from shell.words import Words
from shop.lookups import Hit

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Tile:
    """`variant` is the one to open. `age`: of what `here` says, empty where that is nothing."""

    product: str
    variant: str
    title: str
    brand: str
    picture: str
    now: str
    was: str
    mark: str
    colors: str
    here: str
    age: str
    level: str


def tile(hit: Hit, store: Store, words: Words, now: datetime) -> Tile:
    """How `hit` is shown at `now`."""
    price = effective(hit.price, hit.promotions, hit, now, store.tier)
    said = price_words(price, price_promise(hit.price, store, now), words=words)
    promise = here_promise(hit.here, store, now)
    level = stock_words.level(promise)
    return Tile(
        product=hit.product,
        variant=hit.variant.id,
        title=hit.title,
        brand=hit.brand,
        picture=hit.variant.picture or "",
        now=said.now,
        was=said.was,
        mark=label(price, words) if said.now else "",
        colors=colors_words(hit.colors),
        here=here(stock_words.short(promise), level),
        age=_age(hit, words, now) if level != "unknown" else "",
        level=level,
    )


def _age(hit: Hit, words: Words, now: datetime) -> str:
    """On one line: a tile has little room."""
    return words.age(hit.here.as_of, now).replace(" ", "\N{NO-BREAK SPACE}") if hit.here is not None else ""


def colors_words(count: int) -> str:
    """How many colours there are, where that is a choice."""
    return translate("Tile", "%n colours", "", count) if count > 1 else ""


def here(words: str, level: stock_words.Level) -> str:
    """The stock line of a tile is a sentence of its own."""
    if level == "unknown":
        return translate("Tile", "Ask us about stock")
    return words[:1].upper() + words[1:]
