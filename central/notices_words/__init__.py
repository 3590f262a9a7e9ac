"""Messages to customers in words: five languages, as text and as a page of its own. The words are in the JSON files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from central.notices_letter import Credit, Letter, Shop
from shop.money import exponent
from shop.notices import Part
from shop.vouchers import grouped

_LOCALES = {"en": "en_GB", "de": "de_DE", "ar": "ar", "fr": "fr_FR", "es": "es_ES"}
"""Digits are Latin in all of them, as on the screens and labels of the store."""
_OF_THE_REST = {"refused": "left", "return_undone": "stays"}
"""The heading over the goods for which a message does not hold."""
_ISOLATE = "\u2068{}\u2069"
"""Keeps a value's own direction of writing inside a sentence of the other direction."""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """What is said, in order. `code` is the text of the QR code and `pickup_code` is read out; "" for none."""

    language: str
    right_to_left: bool
    subject: str
    sender: str
    hello: str
    says: tuple[str, ...]
    code_heading: str
    code_hint: str
    pickup_code: str
    code: str
    picture: str
    sections: tuple[Section, ...]
    why: str


@cache
def words(language: str) -> dict[str, Any]:
    """Everything that is said in `language`."""
    found: dict[str, Any] = json.loads((Path(__file__).parent / f"{language}.json").read_text("utf-8"))
    return found


def compose(letter: Letter) -> Message:
    """The message in the letter's language; times by the clock of the store."""
    said, locale = words(letter.language), _LOCALES[letter.language]
    topic, zone = said["topics"][letter.topic], _zone(letter.shop)
    facts = {"order": letter.order, "at": _moment(letter.at, zone, locale), "name": letter.name}
    title = letter.parts[0].title if letter.parts else ""
    facts |= {"amount": _amount(letter.credit, locale), "title": _own(title, isolated=letter.language == "ar")}
    shown = "voucher" if letter.credit else "return" if letter.topic == "return_begun" else "code"
    lines = [line.format(**facts) for line in topic["says"]]
    if letter.credit is not None and letter.credit.expires is not None:
        lines.append(said["good_until"].format(until=_day(letter.credit.expires, zone, locale)))
    if letter.parcel:
        lines.append(said["parcel"].format(parcel=_own(letter.parcel, isolated=letter.language == "ar")))
    if letter.hold_until is not None:
        lines.append(said["until"].format(until=_moment(letter.hold_until, zone, locale)))
    return Message(
        language=letter.language,
        right_to_left=letter.language == "ar",
        subject=topic["subject"].format(**facts),
        sender=letter.shop.name or letter.retailer,
        hello=said["hello"].format(**facts) if letter.name else said["hello_all"],
        says=tuple(lines),
        code_heading=said[shown],
        code_hint=said[f"{shown}_hint"],
        pickup_code=grouped(letter.credit.number) if letter.credit else _grouped(letter.pickup_code),
        code=letter.code,
        picture=said["picture" if shown == "code" else f"{shown}_picture"].format(**facts),
        sections=tuple(_sections(letter, said, locale)),
        why=_why(letter, said),
    )


def _why(letter: Letter, said: Mapping[str, Any]) -> str:
    form = "why_voucher" if letter.credit else "why_back" if letter.topic == "back" else "why"
    return str(said[form].format(retailer=letter.retailer or letter.shop.name))


def _sections(letter: Letter, said: Mapping[str, Any], locale: str) -> Iterator[Section]:
    isolated = letter.language == "ar"
    articles = tuple(_part(one, said, isolated=isolated) for one in letter.parts)
    if letter.order and (articles or letter.credit is None):
        yield Section(said["order"].format(order=letter.order), articles)
    if letter.missing:
        heading = said[_OF_THE_REST.get(letter.topic, "missing")]
        yield Section(heading, tuple(_part(one, said, isolated=isolated) for one in letter.missing))
    shop = letter.shop
    phone = said["phone"].format(phone=_own(shop.phone, isolated=isolated)) if shop.phone else ""
    where = tuple(one for one in (shop.name, shop.street, shop.city, phone) if one)
    if where:
        yield Section(said["store"], where)
    if (letter.pickup_code or letter.topic == "back") and (hours := _hours(shop.hours, said, locale)):
        yield Section(said["hours"], hours)


def _amount(credit: Credit | None, locale: str) -> str:
    from babel.numbers import format_currency

    if credit is None:
        return ""
    minor = Decimal(credit.amount).scaleb(-exponent(credit.currency))
    return str(format_currency(minor, credit.currency, locale=locale, currency_digits=False))


def _part(part: Part, said: Mapping[str, Any], *, isolated: bool) -> str:
    title, old = (_own(one, isolated=isolated) for one in (part.title, part.instead_of))
    form = said["replaced"] if part.instead_of else said["units"]
    return str(form.format(units=part.units, title=title, old=old))


def _own(value: str, *, isolated: bool) -> str:
    return _ISOLATE.format(value) if isolated else value


def _grouped(code: str) -> str:
    """As people read it out: four and four."""
    return f"{code[:4]}-{code[4:]}" if len(code) == 8 and code.isalnum() else code


# --- times


def _zone(shop: Shop) -> tzinfo:
    try:
        return ZoneInfo(shop.time_zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def _moment(at: datetime, zone: tzinfo, locale: str) -> str:
    """Day and time as the language writes them. Where nobody knows the store's clock, it says whose time it is."""
    from babel.dates import format_date, format_time, get_datetime_format

    local = at.astimezone(zone)
    day, clock = format_date(local.date(), "full", locale=locale), format_time(local.time(), "short", locale=locale)
    both = str(get_datetime_format("medium", locale=locale)).replace("{1}", day).replace("{0}", clock)
    return f"{both} UTC" if zone is UTC or str(zone) == "UTC" else both


def _day(at: datetime, zone: tzinfo, locale: str) -> str:
    from babel.dates import format_date

    return str(format_date(at.astimezone(zone).date(), "long", locale=locale))


def _hours(hours: Sequence[Sequence[str] | None], said: Mapping[str, Any], locale: str) -> tuple[str, ...]:
    """Days with the same hours in one line; nothing where they cannot be read."""
    from babel.dates import get_day_names

    try:
        spelt = [_span(day, locale) if day else said["closed"] for day in hours]
    except (ValueError, TypeError):
        return ()
    names = get_day_names("wide", locale=locale)
    lines, first = [], 0
    for day in range(len(spelt)):
        if day + 1 == len(spelt) or spelt[day + 1] != spelt[first]:
            days = names[first] if first == day else f"{names[first]} – {names[day]}"
            lines.append(said["open"].format(days=days, hours=spelt[first]))
            first = day + 1
    return tuple(lines) if len(spelt) == 7 else ()


def _span(day: Sequence[str], locale: str) -> str:
    from babel.dates import format_time

    opens, closes = (time() if one == "24:00" else time.fromisoformat(one) for one in day)
    return f"{format_time(opens, 'short', locale=locale)} – {format_time(closes, 'short', locale=locale)}"


# --- as text


def as_text(message: Message) -> str:
    """The message for a screen without pictures."""
    blocks = [message.hello, *message.says]
    if message.pickup_code:
        blocks.append(f"{message.code_heading}\n\n    {message.pickup_code}\n\n{message.code_hint}")
    blocks += ["\n".join([one.heading, *(f"- {line}" for line in one.lines)]) for one in message.sections]
    return "\n\n".join([*blocks, message.why]) + "\n"
