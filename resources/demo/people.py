"""Customers and staff, all invented, from many parts of the world, as in any northern town."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from resources.demo.names import words
from resources.demo.retailer import STORES
from shop.gtins import check_digit

_GIVEN: Final = words("given-names")
_FAMILY: Final = words("family-names")
_TIERS: Final = (("member", 0), ("silver", 400), ("gold", 1200))
_LANGUAGES: Final = ("de", "de", "de", "de", "de", "de", "en", "en", "en", "ar")


@dataclass(frozen=True, slots=True)
class Person:
    """A customer, before the orders are known. `joined` in days before today; `eager` scales how often they buy."""

    id: str
    first: str
    last: str
    member: str
    language: str
    store: str
    joined: int
    eager: float


def customers(seed: int, count: int) -> list[Person]:
    return [_customer(random.Random(f"{seed}/customer/{nth}"), nth) for nth in range(count)]


def _customer(draw: random.Random, nth: int) -> Person:
    return Person(
        id=f"C{nth + 10001}",
        first=draw.choice(_GIVEN),
        last=draw.choice(_FAMILY),
        member=member_number(12_344_07 + nth * 7919),
        language=draw.choice(_LANGUAGES),
        store=draw.choice(STORES),
        joined=draw.randrange(20, 2200),
        eager=draw.random() ** 2,
    )


def member_number(n: int) -> str:
    """ "9529", eight digits and the check digit of a GTIN-13, so that a slip of the hand is noticed."""
    payload = f"9529{n % 100_000_000:08d}"
    return payload + check_digit(payload)


def tier(points: int) -> str:
    return max((floor, name) for name, floor in _TIERS if points >= floor)[1]


def customer_line(person: Person, spent: int, viewed: list[str], today: datetime) -> dict[str, Any]:
    """One line of customers.jsonl: one point per euro of the last 18 months. `viewed` is newest first."""
    points = spent // 100
    return {
        "id": person.id,
        "name": f"{person.first} {person.last}",
        "first_name": person.first,
        "member": person.member,
        "tier": tier(points),
        "points": points,
        "email": f"{_plain(person.first)}.{_plain(person.last)}.{person.id[1:]}@example.com",
        "language": person.language,
        "store": person.store,
        "joined": f"{today - timedelta(days=person.joined):%Y-%m-%d}",
        "viewed": viewed,
        "wish_list": viewed[1::3],
    }


_LATIN: Final = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "o"), ("ı", "i"), ("'", ""))


def _plain(name: str) -> str:
    """ASCII for an address: "Möller" as "moeller", "Søren" as "soren"."""
    spelt = name.lower()
    for letter, latin in _LATIN:
        spelt = spelt.replace(letter, latin)
    return unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of staff. `pin` in the clear exists only here and on the card of things to try."""

    id: str
    name: str
    role: str
    store: str
    pin: str
    salt: bytes


_KNOWN: Final = (
    ("lena", "Lena Petersen", "associate", "S01", "482913"),
    ("yusuf", "Yusuf Demir", "senior", "S01", "730264"),
    ("ingrid", "Ingrid Halvorsen", "manager", "S01", "915037"),
)
"""People the documentation names, so that newcomers need not look anyone up."""
_ROLES: Final = ("manager", "senior", "associate", "associate", "associate", "senior", "associate")


def staff(seed: int) -> list[Colleague]:
    """Forty colleagues over the stores."""
    draw = random.Random(f"{seed}/staff")
    rows = list(_KNOWN)
    taken = {name for _, name, *_ in rows}
    while len(rows) < 40:
        first, last = draw.choice(_GIVEN), draw.choice(_FAMILY)
        if f"{first} {last}" not in taken:
            taken.add(f"{first} {last}")
            nth = len(rows) - len(_KNOWN)
            store = STORES[(nth + 1) % len(STORES)]
            role = _ROLES[nth // len(STORES)]
            rows.append((f"{_plain(first)}{nth + 11}", f"{first} {last}", role, store, _pin(draw)))
    return [Colleague(*row, salt=draw.randbytes(16)) for row in rows]


def _pin(draw: random.Random) -> str:
    """Six digits without three in a row alike."""
    while True:
        pin = f"{draw.randrange(1_000_000):06d}"
        if not any(pin[at] == pin[at + 1] == pin[at + 2] for at in range(4)):
            return pin


def staff_lines(colleagues: list[Colleague]) -> list[dict[str, Any]]:
    """staff.jsonl. The salt comes from the seed, so that the same seed gives the same file byte for byte; these are
    published demo PINs, nobody's secret. Cost as OWASP's argon2id minimum: 19 MiB, 2 rounds."""
    from argon2 import PasswordHasher

    hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
    return [
        {
            "id": one.id,
            "name": one.name,
            "role": one.role,
            "badge": f"STAFF:{one.id}",
            "pin": hasher.hash(one.pin, salt=one.salt),
            "store": one.store,
        }
        for one in colleagues
    ]
