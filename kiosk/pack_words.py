"""What a code says of the very pack it is printed on: weight, price, date. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from shell.words import Words
from shop import codes
from shop.money import Money

translate = QCoreApplication.translate

CURRENCIES = {"978": "EUR", "826": "GBP", "756": "CHF", "840": "USD", "208": "DKK", "752": "SEK", "578": "NOK"}
"""The numbers of ISO 4217 that a price on goods of our regions may carry."""
DECIMALS = 2
"""All of these have two; the amounts come in major units."""


@dataclass(frozen=True, slots=True)
class Pack:
    """`text` is empty where the code says nothing of its pack; `past`: its date is over."""

    text: str = ""
    past: bool = False


NO_PACK = Pack()


def pack_words(code: codes.Gtin | None, currency: str, words: Words, now: datetime) -> Pack:
    """The line under the price. `currency` is the shop's own."""
    if code is None:
        return NO_PACK
    parts = [
        translate("Pack", "%1 kg").replace("%1", words.number(code.weight_kg)) if code.weight_kg is not None else "",
        _price(code, currency, words),
        _date(code, words),
    ]
    said = " · ".join(part for part in parts if part)
    if not said:
        return NO_PACK
    past = code.expiry is not None and code.expiry < now.astimezone(words.zone).date()
    return Pack(translate("Pack", "This pack: %1").replace("%1", said), past)


def _date(code: codes.Gtin, words: Words) -> str:
    if code.expiry is not None:
        return translate("Pack", "use by %1").replace("%1", words.date(code.expiry))
    if code.best_before is not None:
        return translate("Pack", "best before %1").replace("%1", words.date(code.best_before))
    return ""


def _price(code: codes.Gtin, currency: str, words: Words) -> str:
    """The amount printed on the goods; nothing where its currency is not known."""
    known = CURRENCIES.get(code.currency) if code.currency else currency
    if code.price is None or not known:
        return ""
    return words.money(Money(int((code.price * 10**DECIMALS).to_integral_value()), known))
