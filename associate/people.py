"""Finding oneself on the sign-in page."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from shop.lookups import StaffMember


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str
    initials: str
    role: str


def person(member: StaffMember) -> Person:
    return Person(member.id, member.name, initials(member.name), member.role)


def initials(name: str) -> str:
    """First letters of the first and the last word."""
    words = name.split()
    picked = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(word[0] for word in picked).upper()


def matching(members: Iterable[StaffMember], typed: str) -> tuple[Person, ...]:
    """People of whose name any word begins with each word typed, by name; accents and case do not matter."""
    parts = folded(typed).split()
    fitting = [m for m in members if all(any(w.startswith(p) for w in folded(m.name).split()) for p in parts)]
    return tuple(person(m) for m in sorted(fitting, key=lambda m: folded(m.name)))


def by_badge(members: Iterable[StaffMember], badge: str) -> StaffMember | None:
    """Badges carry the prefixed text or the bare number, depending on who printed them."""
    wanted = badge.upper().removeprefix("STAFF:")
    return next((m for m in members if m.badge and m.badge.upper().removeprefix("STAFF:") == wanted), None)


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
