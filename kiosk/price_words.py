"""What a price line says: how much, why it is lower, until when, how sure we are (trade rules, sections 2 and 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shell.words import Words
from shop.money import Money
from shop.prices import EffectivePrice, Promotion
from shop.promises import PricePromise

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PriceWords:
    """Ready to show; empty text where there is nothing to say. `now` is empty when no price may be shown."""

    now: str = ""
    was: str = ""
    reason: str = ""
    until: str = ""
    note: str = ""
    lowered: bool = False
    offers: tuple[str, ...] = ()


def price_words(
    price: EffectivePrice | None,
    promise: PricePromise,
    *,
    words: Words,
) -> PriceWords:
    """The price line. An old price is still shown, never as a promise; an unknown one is a question to the team."""
    if price is None or promise == "blocked":
        return PriceWords(note=translate("Price", "Please ask us for the price"))
    lowered = price.was is not None
    return PriceWords(
        now=words.money(price.now),
        was=words.money(price.was) if price.was is not None else "",
        reason=_reason(price, words),
        until=_until(price.valid_until, words) if lowered else "",
        note=_note(promise),
        lowered=lowered,
        offers=tuple(offer_words(offer, words) for offer in price.offers),
    )


def _reason(price: EffectivePrice, words: Words) -> str:
    if price.reason == "sale":
        return translate("Price", "Sale")
    return price.promotion.title_in(words.language) if price.promotion is not None else ""


def _until(end: datetime | None, words: Words) -> str:
    """The last day on which it is still valid: the end itself is the first moment when it is not."""
    if end is None:
        return ""
    return translate("Price", "until %1").replace("%1", words.date((end - timedelta(seconds=1)).astimezone(words.zone)))


def _note(promise: PricePromise) -> str:
    return {
        "at_payment": translate("Price", "Price confirmed at payment"),
        "manager": translate("Price", "Last known price. Please ask us for today’s."),
    }.get(promise, "")


def offer_words(promotion: Promotion, words: Words) -> str:
    """A promotion that does not change the price of one piece, with its own name first."""
    return f"{promotion.title_in(words.language)} · {_until(promotion.ends, words)}"


def label(price: EffectivePrice | None, words: Words) -> str:
    """The badge on a tile: why it is worth a look, short."""
    if price is None:
        return ""
    if price.was is not None:
        return saving(price.now, price.was, words)
    return next((offer.title_in(words.language) for offer in price.offers if offer.kind == "multibuy"), "")


def saving(now: Money, was: Money, words: Words) -> str:
    """How much lower, in whole percent rounded down, so that we never say more than is true."""
    percent = (was.minor - now.minor) * 100 // was.minor if was.minor > 0 else 0
    return f"−{words.percent(percent)}" if percent > 0 else ""
