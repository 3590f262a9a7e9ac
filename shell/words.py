"""Money, numbers, dates and ages as a person reads them. Babel formats; Babel is loaded at the first use.

Everything that QML shows arrives from here as text. Digits are Latin in every language: price labels and screens in one
shop must look the same.
"""

from __future__ import annotations

import datetime as dt
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from functools import lru_cache
from typing import Protocol

from shop.money import Money


class Translate(Protocol):
    """What `Language.translate` promises."""

    def __call__(self, context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str: ...


_LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "ar": "ar", "he": "he_IL"}
_FAR_FUTURE = timedelta(minutes=2)
"""Clocks of central and of this machine differ a little; an age that is this far ahead is shown as it is."""


def _plain(_context: str, text: str, _disambiguation: str = "", n: int = -1) -> str:
    return text.replace("%n", str(n)) if n >= 0 else text


# Babel takes a tenth of a millisecond for each; a page has thirty, mostly the same ones again and again.
@lru_cache(2048)
def _money(minor: int, currency: str, locale: str) -> str:
    from babel.numbers import format_currency, get_currency_precision

    return format_currency(Decimal(minor).scaleb(-get_currency_precision(currency)), currency, locale=locale)


@lru_cache(2048)
def _length(value: Decimal, unit: str, locale: str) -> str:
    from babel.units import format_unit

    return format_unit(value, unit, length="short", locale=locale)


@lru_cache(2048)
def _date(day: dt.date, form: str, locale: str) -> str:
    from babel.dates import format_date

    return format_date(day, form, locale=locale)


@lru_cache(2048)
def _near(day: dt.date, locale: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton("MMMEd", day, locale=locale)


@lru_cache(2048)
def _clock(hour: int, minute: int, locale: str) -> str:
    from babel.dates import format_time

    return format_time(dt.time(hour, minute), "short", locale=locale)


class Words:
    """Wording in one language. `zone` is the store's time zone; `translate` is `Language.translate`."""

    def __init__(self, language: str = "en", zone: tzinfo = UTC, translate: Translate = _plain) -> None:
        self.language = language
        self.locale = _LOCALES.get(language, "en_GB")
        self.zone = zone
        self.translate = translate

    def money(self, amount: Money) -> str:
        """With the currency's own number of decimals: EUR 2, JPY 0, KWD 3."""
        return _money(amount.minor, amount.currency, self.locale)

    def number(self, value: int | Decimal) -> str:
        from babel.numbers import format_decimal

        return str(format_decimal(value, locale=self.locale))

    def percent(self, whole: int) -> str:
        """25 -> "25 %" as the language writes it."""
        from babel.numbers import format_percent

        return format_percent(Decimal(whole) / 100, locale=self.locale)

    def distance(self, metres: float) -> str:
        """ "850 m", "1.2 km", "23 km"."""
        if metres < 950:
            value, unit = Decimal(round(metres / 50) * 50 or 50), "length-meter"
        else:
            value, unit = (
                Decimal(round(metres / 1000, 1 if metres < 9950 else 0)).quantize(Decimal("0.1")),
                "length-kilometer",
            )
        value = value.normalize() if value == value.to_integral() else value
        return _length(value, unit, self.locale)

    def time(self, at: datetime) -> str:
        """The clock in the store: "14:02"."""
        local = self._local(at)
        return _clock(local.hour, local.minute, self.locale)

    def date(self, day: dt.date) -> str:
        """ "3 Nov 2026"."""
        return _date(day, "medium", self.locale)

    def near(self, day: dt.date) -> str:
        """A day of these weeks: "Tue, 3 Nov"."""
        return _near(day, self.locale)

    def weekday(self, day: dt.date) -> str:
        """ "Thursday"."""
        return _date(day, "EEEE", self.locale)

    def moment(self, at: datetime, now: datetime) -> str:
        """The shortest clear form: "14:02", "yesterday 18:30", "Monday 18:30", "3 Nov 2026"."""
        local, today = self._local(at), self._local(now).date()
        days = (today - local.date()).days
        if days == 0:
            return self.time(at)
        if days == 1:
            return self.translate("Words", "yesterday %1").replace("%1", self.time(at))
        if 1 < days < 7:
            return f"{self.weekday(local.date())} {self.time(at)}"
        return self.date(local.date())

    def age(self, as_of: datetime | None, now: datetime) -> str:
        """ "as of 14:02", "as of yesterday 18:30"; "age unknown" for None."""
        if as_of is None:
            return self.translate("Words", "age unknown")
        shown = min(as_of, now) if as_of - now < _FAR_FUTURE else as_of
        return self.translate("Words", "as of %1").replace("%1", self.moment(shown, now))

    def ago(self, at: datetime, now: datetime) -> str:
        """ "just now", "4 minutes ago", then as `moment`."""
        minutes = int((now - at).total_seconds() // 60)
        if minutes < 1:
            return self.translate("Words", "just now")
        if minutes < 60:
            return self.translate("Words", "%n minute(s) ago", "", minutes)
        return self.moment(at, now)

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self.zone)
