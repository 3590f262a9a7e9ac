"""The shell's words, always in the language of the moment and the time of the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from datetime import date as Day  # noqa: N812 - `date` is a method here
from decimal import Decimal

from shell.language import Language
from shell.words import Words
from shop.money import Money

MEGABYTE, GIGABYTE = 10**6, 10**9


class Wording:
    """`zone` may learn later where the store is."""

    def __init__(self, language: Language, zone: Callable[[], tzinfo | None], now: Callable[[], datetime]) -> None:
        self._language = language
        self._zone = zone
        self._now = now
        self._words = Words()

    @property
    def words(self) -> Words:
        zone = self._zone() or UTC
        if (self._words.language, self._words.zone) != (self._language.code, zone):
            self._words = Words(self._language.code, zone, self._language.translate)
        return self._words

    @property
    def language(self) -> str:
        return self._language.code

    def money(self, money: Money) -> str:
        return self.words.money(money)

    def age(self, as_of: datetime | None, now: datetime) -> str:
        return self.words.age(as_of, now)

    def since(self, as_of: datetime | None) -> str:
        """ "as of 14:02", or nothing where nothing is known."""
        return self.words.age(as_of, self._now()) if as_of else ""

    def moment(self, at: datetime, now: datetime) -> str:
        return self.words.moment(at, now)

    def time(self, at: datetime) -> str:
        return self.words.time(at)

    def day(self, at: datetime) -> str:
        """ "Saturday, 21 Nov 2026" in the store's own time."""
        local = at.astimezone(self.words.zone).date()
        comma = "، " if self.language == "ar" else ", "
        return f"{self.words.weekday(local)}{comma}{self.words.date(local)}"

    def date(self, at: datetime) -> str:
        return self.words.date(at.astimezone(self.words.zone).date())

    def day_of(self, day: Day) -> str:
        """ "3 Nov 2026"."""
        return self.words.date(day)

    def percent(self, whole: int) -> str:
        return self.words.percent(whole)

    def number(self, value: int | Decimal) -> str:
        return self.words.number(value)

    def bytes(self, count: int) -> str:
        if count < GIGABYTE:
            return f"{self.words.number(Decimal(count // MEGABYTE))} MB"
        return f"{self.words.number(Decimal(count * 10 // GIGABYTE) / 10)} GB"

    def hour(self, at: datetime) -> int:
        """The hour of the day in the store."""
        return at.astimezone(self.words.zone).hour
