"""What a shopper is told about stock, by the promise table (trade rules, section 2). Unknown is a word, never 0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from shop.promises import StockPromise

translate = QCoreApplication.translate

Level = Literal["good", "some", "low", "out", "unknown"]


@dataclass(frozen=True, slots=True)
class Here:
    """The answer to "is it here?". `place` is where it lies, `note` what to do when the knowledge is not fresh."""

    level: Level = "unknown"
    headline: str = ""
    place: str = ""
    note: str = ""
    age: str = ""
    aisle: str = ""
    bay: str = ""


def level(promise: StockPromise | None) -> Level:
    """The colour of a stock line."""
    if promise is None or promise.band is None:
        return "unknown"
    return {"out": "out", "low": "low", "some": "some", "plenty": "good"}[promise.band]  # type: ignore[return-value]


def here_headline(promise: StockPromise | None) -> str:
    """One line, the largest on the card."""
    n = promise.quantity if promise is not None else None
    if promise is None or promise.band is None:
        return translate("Stock", "We’re not sure it is here")
    if promise.band == "out":
        return {
            "exact": translate("Stock", "Sold out in this store"),
            "about": translate("Stock", "Probably sold out here"),
        }.get(promise.wording, translate("Stock", "It may be sold out here"))
    if n is not None and promise.wording == "exact":
        return translate("Stock", "%n in this store", "", n)
    if n is not None:
        return translate("Stock", "About %n in this store", "", n)
    return {
        "low": translate("Stock", "Probably a few here"),
        "some": translate("Stock", "Probably several here"),
        "plenty": translate("Stock", "Probably plenty here"),
    }[promise.band]


def here_note(promise: StockPromise | None) -> str:
    """What to do with an answer that may be old or is no."""
    if promise is None or promise.band is None:
        return translate("Stock", "Ask us, and we look for it on the shelf.")
    if promise.wording in ("band", "last_seen"):
        return translate("Stock", "Please check the shelf, or ask us to look.")
    if promise.band == "out":
        return translate("Stock", "We can get it for you from another store, or send it to your home.")
    return ""


def short(promise: StockPromise | None) -> str:
    """For a size, a colour or a tile in a list, about this store."""
    n = promise.quantity if promise is not None else None
    if promise is None or promise.band is None:
        return translate("Stock", "ask us")
    if promise.band == "out":
        return translate("Stock", "sold out") if promise.wording == "exact" else translate("Stock", "maybe sold out")
    if n is not None and promise.wording == "exact":
        return translate("Stock", "%n here", "", n)
    if n is not None:
        return translate("Stock", "about %n", "", n)
    return _band(promise)


def elsewhere(promise: StockPromise | None) -> str:
    """For another store."""
    n = promise.quantity if promise is not None else None
    if promise is None or promise.band is None:
        return translate("Stock", "Not known")
    if promise.wording == "last_seen":
        if promise.band == "out":
            return translate("Stock", "Was sold out")
        return translate("Stock", "Last seen: %1").replace("%1", _band(promise))
    if promise.band == "out":
        return translate("Stock", "Sold out")
    if n is not None and promise.wording == "exact":
        return translate("Stock", "%n in stock", "", n)
    if n is not None:
        return translate("Stock", "About %n in stock", "", n)
    return _capital(_band(promise))


def _band(promise: StockPromise) -> str:
    return {
        "out": translate("Stock", "sold out"),
        "low": translate("Stock", "a few"),
        "some": translate("Stock", "several"),
        "plenty": translate("Stock", "plenty"),
    }[promise.band or "out"]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
