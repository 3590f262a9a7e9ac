"""Who a shopper is for one order, where goods are sent, and when they come. Pure.

What is typed at a kiosk is checked field by field; a problem is named, so that each page says it in its own words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from shop import cards
from shop.basket_terms import Option, Terms
from shop.baskets import Basket

Field = Literal["name", "email", "phone", "street", "extra", "postcode", "city", "state", "country"]
Problem = Literal[
    "missing", "too_short", "too_long", "characters", "card_number", "email", "phone", "postcode", "country"
]
"""`characters`: control characters, marks that turn text around, or nothing that is a letter or digit."""

LONGEST: Mapping[Field, int] = {
    "name": 80,
    "email": 254,
    "phone": 24,
    "street": 100,
    "extra": 100,
    "postcode": 12,
    "city": 60,
    "state": 40,
    "country": 2,
}


@dataclass(frozen=True, slots=True)
class Contact:
    """How the shopper is told of the order: a name, and an e-mail address or a phone number."""

    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Address:
    """Where goods are sent. `country` is ISO 3166 ("DE"); `extra` is a floor, a company, care of."""

    street: str = field(default="", repr=False)
    extra: str = field(default="", repr=False)
    postcode: str = field(default="", repr=False)
    city: str = field(default="", repr=False)
    state: str = field(default="", repr=False)
    country: str = ""


_POSTCODES: Mapping[str, str] = {
    "AT": r"\d{4}",
    "BE": r"\d{4}",
    "CH": r"\d{4}",
    "DE": r"\d{5}",
    "DK": r"\d{4}",
    "ES": r"(0[1-9]|[1-4]\d|5[0-2])\d{3}",
    "FR": r"\d{5}",
    "GB": r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}",
    "IE": r"[A-Z]\d[\dW] [A-Z\d]{4}",
    "IT": r"\d{5}",
    "LU": r"\d{4}",
    "NL": r"\d{4} [A-Z]{2}",
    "PL": r"\d{2}-\d{3}",
    "PT": r"\d{4}-\d{3}",
    "SE": r"\d{3} \d{2}",
    "US": r"\d{5}(-\d{4})?",
    "CA": r"[A-Z]\d[A-Z] \d[A-Z]\d",
}
"""As they are written after `tidy_postcode`. Of other countries any short code is taken."""
_WITHOUT = frozenset({"AE", "HK", "QA", "BH", "OM"})
"""Countries that have no postcodes, or in which few people use one."""
_GROUPED: Mapping[str, tuple[int, str]] = {
    "GB": (-3, " "),
    "IE": (3, " "),
    "NL": (4, " "),
    "PL": (2, "-"),
    "PT": (4, "-"),
    "SE": (3, " "),
    "CA": (3, " "),
}
_WITH_STATE = frozenset({"US", "CA"})

_MAIL = re.compile(r"[^\s@<>(),:;\"\[\]\\]{1,64}@[^\s@<>(),:;\"\[\]\\.]+(?:\.[^\s@<>(),:;\"\[\]\\.]+)+")
_ABROAD = re.compile(r"\+[1-9][0-9]{5,14}")
"""A phone number with its country (ITU-T E.164)."""
_PHONE = re.compile(r"\+?[0-9][0-9 ()/.-]{4,22}")


def needs(basket: Basket) -> tuple[Field, ...]:
    """The fields that the ways of a basket need, in the order in which they are asked for. What is only taken from the
    shelf needs nothing; an e-mail address stands for either way to reach somebody."""
    ways = {one.way for one in basket.lines}
    if not ways & {"hold", "pickup", "ship"}:
        return ()
    reach: tuple[Field, ...] = ("name", "email", "phone")
    return (*reach, "street", "extra", "postcode", "city", "state", "country") if "ship" in ways else reach


def tidied(text: str) -> str:
    """Composed (NFC), without blanks at its ends and with single ones inside."""
    return " ".join(word for word in unicodedata.normalize("NFC", text).split(" ") if word)


def tidy_postcode(text: str, country: str) -> str:
    """A postcode as its country writes it."""
    code = tidied(text).upper()
    group = _GROUPED.get(country)
    if group is None:
        return code
    packed = re.sub(r"[ -]", "", code)
    at, between = group
    return f"{packed[:at]}{between}{packed[at:]}" if len(packed) > abs(at) else packed


def problems(contact: Contact, address: Address | None, countries: Collection[str]) -> dict[Field, Problem]:
    """What is wrong, by field; nothing when it is all right. `address` None where nothing is sent; `countries` are
    those that goods are sent to. Only one of e-mail and phone is needed, and both are looked at."""
    found = _of_contact(contact)
    if address is not None:
        found |= _of_address(address, countries)
    return found


def _of_contact(contact: Contact) -> dict[Field, Problem]:
    said: dict[Field, Problem | None] = {"name": _text("name", contact.name, least=2)}
    if contact.email or not contact.phone:
        said["email"] = _email(contact.email)
    if contact.phone:
        said["phone"] = _phone(contact.phone)
    return {one: problem for one, problem in said.items() if problem}


def _of_address(address: Address, countries: Collection[str]) -> dict[Field, Problem]:
    said: dict[Field, Problem | None] = {
        "street": _text("street", address.street, least=2),
        "extra": _text("extra", address.extra, least=0),
        "postcode": _postcode(address.postcode, address.country),
        "city": _text("city", address.city, least=2),
        "state": _text("state", address.state, least=2 if address.country in _WITH_STATE else 0),
        "country": None if address.country in countries else "country" if address.country else "missing",
    }
    return {one: problem for one, problem in said.items() if problem}


def problem_of(name: Field, text: str, country: str = "") -> Problem | None:
    """What is wrong with one field, while it is typed in; an empty one is missing."""
    if name == "email":
        return _email(text)
    if name == "phone":
        return _phone(text)
    if name == "postcode":
        return _postcode(text, country)
    optional = name == "extra" or (name == "state" and country not in _WITH_STATE)
    return _text(name, text, least=0 if optional else 2)


def _text(name: Field, text: str, *, least: int) -> Problem | None:
    if not text.strip():
        return "missing" if least else None
    if has_card(name, text):
        return "card_number"
    if len(text) > LONGEST[name]:
        return "too_long"
    if not all(one.isprintable() for one in text) or not any(one.isalnum() for one in text):
        return "characters"
    return "too_short" if len(text.strip()) < least else None


def has_card(name: Field, text: str) -> bool:
    """Whether what was typed into a field has the number of a payment card in it. A phone number with its country is
    none, though one in ten of those with 13 digits or more passes a card's check."""
    return cards.are_in(text) and not (name == "phone" and _ABROAD.fullmatch(re.sub(r"[ ()/.-]", "", text)))


def _email(text: str) -> Problem | None:
    found = _text("email", text, least=2)
    return found or (None if _MAIL.fullmatch(text) and text.partition("@")[0].isascii() else "email")


def _phone(text: str) -> Problem | None:
    found = _text("phone", text, least=2)
    if found or not _PHONE.fullmatch(text):
        return found or "phone"
    return None if 6 <= sum(one.isdigit() for one in text) <= 15 else "phone"


def _postcode(text: str, country: str) -> Problem | None:
    if country in _WITHOUT and not text:
        return None
    found = _text("postcode", text, least=2)
    pattern = _POSTCODES.get(country, "[0-9A-Z][0-9A-Z -]{1,11}")
    return found or (None if re.fullmatch(pattern, tidy_postcode(text, country), re.ASCII) else "postcode")


# --- when it comes


def business_days(begins: date, days: int, closed: Collection[date]) -> date:
    """The day `days` business days after `begins`; with 0 that day itself, or the first business day after it. Saturday
    and Sunday are none, nor are those in `closed`."""
    day = begins
    while not _works(day, closed):
        day += timedelta(days=1)
    for _ in range(days):
        day += timedelta(days=1)
        while not _works(day, closed):
            day += timedelta(days=1)
    return day


def _works(day: date, closed: Collection[date]) -> bool:
    return day.weekday() < 5 and day not in closed


def arrives(option: Option, terms: Terms, now: datetime, zone: str) -> tuple[date, date]:
    """The first and the last day on which it may come. `zone` is the warehouse's time zone."""
    at = now.astimezone(ZoneInfo(zone))
    missed = at.time() >= option.cutoff and _works(at.date(), terms.closed)
    leaves = business_days(at.date(), 1 if missed else 0, terms.closed)
    least, most = (business_days(leaves, days, terms.closed) for days in option.days)
    return least, most


# --- as JSON


def contact_body(contact: Contact) -> dict[str, str]:
    return _body(contact)


def address_body(address: Address) -> dict[str, str]:
    return _body(address)


def contact_from(body: Mapping[str, Any]) -> Contact:
    """Raises ValueError for what is none."""
    return Contact(**_said(body, (one.name for one in fields(Contact))))


def address_from(body: Mapping[str, Any]) -> Address:
    """Raises ValueError for what is none."""
    return Address(**_said(body, (one.name for one in fields(Address))))


def _body(thing: Contact | Address) -> dict[str, str]:
    said = {one.name: tidied(getattr(thing, one.name)) for one in fields(thing)}
    return {name: text for name, text in said.items() if text}


def _said(body: Mapping[str, Any], names: Iterable[str]) -> dict[str, str]:
    known = set(names)
    if not body.keys() <= known or not all(isinstance(text, str) for text in body.values()):
        raise ValueError("not a contact or an address")
    return dict(body)
