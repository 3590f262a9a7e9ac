"""What a store may say of itself for shoppers: special days, services, and its shop for phones."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from central.texts import clean
from shop.later import is_shop

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Said = Annotated[str, StringConstraints(min_length=1, max_length=80), AfterValidator(clean)]
Names = Annotated[dict[Language, Said], Field(min_length=1, max_length=20)]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]


def _span(hours: list[str] | None) -> list[str] | None:
    if hours is not None and (not all(_CLOCK.fullmatch(at) for at in hours) or hours[0] >= hours[1]):
        raise ValueError('must be ["09:00", "14:00"] or null')
    return hours


def _shop(url: str) -> str:
    if url and not is_shop(url):
        raise ValueError("must be an https address without an account in it")
    return url


Span = Annotated[Annotated[list[str], Field(min_length=2, max_length=2)] | None, AfterValidator(_span)]
ShopUrl = Annotated[str, StringConstraints(max_length=200), AfterValidator(_shop)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)


class SpecialLine(_Part):
    """A day with other hours, null for closed."""

    day: Day
    hours: Span
    names: Names | None = None


class ServiceLine(_Part):
    names: Names
    icon: Annotated[str, StringConstraints(max_length=24, pattern=r"^[a-z-]*$")] = ""
