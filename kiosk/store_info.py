"""The page about this store: when it is open, what it does, how to reach it, and which others are near."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Property, QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rows import ListedModel
from kiosk.store import Store
from shell.listmodel import Rows
from shell.viewmodel import field
from shell.words import Words
from shop.places import Location, closing, distance_m, hours_on, named, next_opening, open_at

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

AHEAD = timedelta(days=28)
"""Special days are told of this long before."""
NEAR = 4
"""Other stores that are named."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day of a week, or several in a row with the same hours. `name`: why a special day is one."""

    day: str
    hours: str
    name: str = ""
    today: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class ServiceRow:
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class NearRow:
    """`opened`: "open", "closed" or "" where nobody knows."""

    name: str
    address: str
    distance: str
    hours: str
    opened: str


@dataclass(frozen=True, slots=True)
class StoreState:
    """`opened`: "open", "closed" or "" where the hours are not known; `now` says it in words."""

    name: str = ""
    opened: str = ""
    now: str = ""
    week: tuple[DayRow, ...] = ()
    special: tuple[DayRow, ...] = ()
    services: tuple[ServiceRow, ...] = ()
    address: str = ""
    phone: str = ""
    email: str = ""
    near: tuple[NearRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class StoreModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """Nothing personal; said anew as the day passes."""

    state: StoreState

    def __init__(self, store: Callable[[], Store], words: Callable[[], Words], now: Callable[[], datetime]) -> None:
        lists = {"week": DayRow, "special": DayRow, "services": ServiceRow, "near": NearRow}
        super().__init__(StoreState(), lists)
        self._store, self._words, self._now = store, words, now

    name = field(str, "name")
    opened = field(str, "opened")
    now = field(str, "now")
    address = field(str, "address")
    phone = field(str, "phone")
    email = field(str, "email")

    def _week(self) -> Rows:
        return self.lists["week"]

    def _special(self) -> Rows:
        return self.lists["special"]

    def _services(self) -> Rows:
        return self.lists["services"]

    def _near(self) -> Rows:
        return self.lists["near"]

    week = Property(Rows, _week, constant=True)
    special = Property(Rows, _special, constant=True)
    services = Property(Rows, _services, constant=True)
    near = Property(Rows, _near, constant=True)

    def reword(self) -> None:
        """The language, the hour or what central says changed."""
        store, words, now = self._store(), self._words(), self._now()
        here = store.here
        if here is None:
            self.show(StoreState())
            return
        today = now.astimezone(words.zone).date()
        self.show(
            StoreState(
                name=here.name,
                opened=opened(here, now),
                now=opened_words(here, words, now),
                week=week(here, words, today) if here.hours else (),
                special=special(here, words, today),
                services=tuple(
                    ServiceRow(one.icon or "check", named(one.names, words.language)) for one in here.services
                ),
                address=address(here),
                phone=here.phone,
                email=here.email,
                near=near(store, here, words, now),
            )
        )


def opened(place: Location, now: datetime) -> str:
    return {True: "open", False: "closed", None: ""}[open_at(place, now)]


def opened_words(place: Location, words: Words, now: datetime) -> str:
    """ "Open until 19:00", "Opens tomorrow at 09:00"; "" where nobody knows."""
    until, opens = closing(place, now), next_opening(place, now)
    if until is not None:
        return translate("StoreInfo", "Open until %1").replace("%1", words.time(until))
    if opens is None:
        return "" if open_at(place, now) is None else translate("StoreInfo", "Closed")
    return _opens(opens, words, now)


def _opens(opens: datetime, words: Words, now: datetime) -> str:
    days = (opens.astimezone(words.zone).date() - now.astimezone(words.zone).date()).days
    time = words.time(opens)
    if days == 0:
        return translate("StoreInfo", "Opens at %1").replace("%1", time)
    if days == 1:
        return translate("StoreInfo", "Closed now, opens tomorrow at %1").replace("%1", time)
    day = words.weekday(opens.astimezone(words.zone).date())
    return translate("StoreInfo", "Closed now, opens on %1 at %2").replace("%1", day).replace("%2", time)


def week(place: Location, words: Words, today: date) -> tuple[DayRow, ...]:
    """The usual week from Monday on; special days are told beside it, and today is one of them or of these."""
    usual = all(one.day != today for one in place.special)
    monday = today - timedelta(days=today.weekday())
    days = (monday + timedelta(days=n) for n in range(len(place.hours)))
    return tuple(
        DayRow(words.weekday(day), _span(hours, words), today=usual and day == today, closed=hours is None)
        for day, hours in zip(days, place.hours, strict=False)
    )


def special(place: Location, words: Words, today: date) -> tuple[DayRow, ...]:
    """Days with other hours, today's first."""
    rows = sorted((one for one in place.special if today <= one.day <= today + AHEAD), key=lambda one: one.day)
    return tuple(
        DayRow(
            words.near(one.day),
            _span(hours_on(place, one.day), words),
            named(one.names, words.language),
            today=one.day == today,
            closed=one.hours is None,
        )
        for one in rows
    )


def _span(hours: tuple[str, str] | None, words: Words) -> str:
    if hours is None:
        return translate("StoreInfo", "Closed")
    return "\N{EN DASH}".join(_clock(at, words) for at in hours)


def _clock(text: str, words: Words) -> str:
    """A time on a wall clock as the language writes it; on which day does not matter."""
    at = time() if text == "24:00" else time.fromisoformat(text)
    return words.time(datetime.combine(date(2026, 1, 1), at, words.zone))


def address(place: Location) -> str:
    return ", ".join(part for part in (place.street, place.city) if part)


def near(store: Store, here: Location, words: Words, now: datetime) -> tuple[NearRow, ...]:
    """Other stores, the nearest first; one whose way is not known comes last."""
    others = [one for one in store.locations if one.kind == "store" and one.code != here.code]
    ways = {one.code: distance_m(here, one) for one in others}
    others.sort(key=lambda one: (ways[one.code] is None, ways[one.code] or 0.0, one.name))
    return tuple(
        NearRow(
            one.name,
            address(one),
            words.distance(way) if (way := ways[one.code]) is not None else "",
            opened_words(one, words, now),
            opened(one, now),
        )
        for one in others[:NEAR]
    )
