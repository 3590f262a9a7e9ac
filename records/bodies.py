"""Central's bodies to columns and back to facts. A body that does not fit raises `Misfit` and is kept raw."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import structlog

from shop.catalog import Detail, Product, Rating, Variant
from shop.instore import Layout, layouts_from
from shop.lookups import Retailer, StaffMember, Task
from shop.places import Fixture, Location, Names, Plan, Service, SpecialDay

log = structlog.get_logger(__name__)

Body = Mapping[str, Any]

dump = json.JSONEncoder(separators=(",", ":")).encode
"""ASCII only."""

_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode

LARGEST = 2**53


def spelled(body: Any) -> str:
    """A body as central spells it, where its own text is not at hand. ValueError for what JSON cannot say."""
    said = _CANONICAL(body)
    try:
        said.encode()
    except UnicodeEncodeError:
        return dump(body)
    return said


class Misfit(ValueError):
    """A body that this version cannot read: it is kept raw, the page goes on."""


def number(body: Body, key: str, default: int | None = None) -> int:
    value = body.get(key, default)
    if type(value) is not int or abs(value) > LARGEST:
        raise Misfit(key)
    return value


def maybe_number(body: Body, key: str) -> int | None:
    return None if body.get(key) is None else number(body, key)


def text(body: Body, key: str, default: str | None = "") -> str:
    value = body.get(key, default)
    if not isinstance(value, str):
        raise Misfit(key)
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise Misfit(key) from error
    return value


def maybe_text(body: Body, key: str) -> str | None:
    return None if body.get(key) is None else text(body, key)


def maybe_time(body: Body, key: str) -> str | None:
    value = maybe_text(body, key)
    if value is not None:
        moment(value)
    return value


def moment(value: str) -> datetime:
    try:
        read = datetime.fromisoformat(value)
    except ValueError as error:
        raise Misfit(value[:40]) from error
    if read.tzinfo is None:
        raise Misfit(value[:40])
    return read


def texts(body: Body, key: str) -> tuple[str, ...]:
    value = body.get(key, ())
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise Misfit(key)
    return tuple(value)


def mappings(body: Body, key: str) -> list[Body]:
    value = body.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise Misfit(key)
    return value


def real(body: Body, key: str) -> float:
    value = body.get(key)
    if type(value) not in (int, float):
        raise Misfit(key)
    return float(value)  # type: ignore[arg-type]


def product_of(product_id: str, body: Body) -> Product:
    return Product(
        id=product_id,
        title=body.get("title", ""),
        brand=body.get("brand", ""),
        description=body.get("description", ""),
        category=tuple(body.get("category", ())),
        variants=tuple(variant_of(one) for one in body.get("variants", ())),
        features=tuple(body.get("features", ())),
        details=tuple(Detail(*one) for one in body.get("details", ()) if len(one) == 3),
        rating=_rating(body.get("rating")),
        goes_with=tuple(body.get("goes_with", ())),
        released=day(body.get("released")),
    )


def _rating(said: Any) -> Rating | None:
    """None for what is no rating: a product is one without it as well."""
    if not isinstance(said, dict):
        return None
    mean, count, stars = said.get("tenths"), said.get("count"), said.get("stars") or ()
    if type(mean) is not int or type(count) is not int or not (10 <= mean <= 50 and count > 0):
        return None
    known = len(stars) == 5 and all(type(one) is int and one >= 0 for one in stars)
    return Rating(mean, count, tuple(stars) if known else ())


def day(said: Any) -> date | None:
    """An ISO 8601 date; None for what is none."""
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None


def variant_of(body: Body) -> Variant:
    gtin = body.get("gtin")
    return Variant(
        body["id"],
        gtin.zfill(14) if gtin else None,
        body.get("color", ""),
        body.get("size", ""),
        body.get("picture") or None,
        tuple(body.get("views", ())),
    )


def task_of(task_id: str, body: Body, *, pending: bool) -> Task:
    return Task(
        id=task_id,
        kind=text(body, "kind", "help"),
        state=text(body, "state", "waiting"),
        device=text(body, "device"),
        place=text(body, "place"),
        reason=text(body, "reason"),
        product=maybe_text(body, "product"),
        title=text(body, "title"),
        made_at=moment(text(body, "made_at", None)),
        taken_by=maybe_text(body, "taken_by"),
        taken_name=text(body, "taken_name"),
        pending=pending,
        language=text(body, "language"),
        taken_at=moment(body["taken_at"]) if maybe_text(body, "taken_at") else None,
        passed=texts(body, "passed"),
    )


def staff_of(staff_id: str, body: Body) -> StaffMember:
    return StaffMember(staff_id, *(text(body, key) for key in ("name", "role", "badge", "pin")))


def retailer_of(body: Body) -> Retailer:
    return Retailer(
        name=text(body, "name"),
        tagline=text(body, "tagline"),
        accent=text(body, "accent"),
        accent_dark=text(body, "accent_dark"),
        paper=text(body, "paper"),
        ink=text(body, "ink"),
        radius_mm=real(body, "radius_mm") if "radius_mm" in body else 0.0,
        languages=texts(body, "languages"),
        currency=text(body, "currency"),
        logo=maybe_text(body, "logo"),
    )


def location_of(code: str, body: Body) -> Location:
    kind = text(body, "kind", "store")
    if kind not in ("store", "warehouse"):
        raise Misfit("kind")
    return Location(
        code=code,
        name=text(body, "name", code),
        kind=kind,  # type: ignore[arg-type]
        city=text(body, "city"),
        street=text(body, "street"),
        phone=text(body, "phone"),
        latitude=real(body, "latitude") if body.get("latitude") is not None else None,
        longitude=real(body, "longitude") if body.get("longitude") is not None else None,
        time_zone=text(body, "time_zone", "UTC"),
        hours=tuple((day[0], day[1]) if day else None for day in body.get("hours") or ()),
        labels=_labels(code, body.get("labels")),
        email=text(body, "email"),
        special=tuple(_special(one) for one in mappings(body, "special")),
        services=tuple(Service(_names(one), text(one, "icon")) for one in mappings(body, "services")),
        shop_url=text(body, "shop_url"),
    )


def _special(body: Body) -> SpecialDay:
    hours = body.get("hours")
    try:
        day = date.fromisoformat(text(body, "day", None))
    except ValueError as error:
        raise Misfit("day") from error
    return SpecialDay(day, (hours[0], hours[1]) if hours else None, _names(body))


def _names(body: Body) -> Names:
    names = body.get("names") or {}
    if not isinstance(names, dict):
        raise Misfit("names")
    return tuple((language, text(names, language)) for language in names)


def _labels(code: str, said: Any) -> tuple[Layout, ...]:
    """A place is a place also where its labels are not understood."""
    try:
        return layouts_from(said)
    except ValueError as error:
        log.warning("labels_not_understood", location=code, error=str(error)[:80])
        return ()


def plan_of(body: Body) -> Plan:
    fixtures = tuple(
        Fixture(
            text(one, "kind"),  # type: ignore[arg-type]
            text(one, "label"),
            real(one, "x"),
            real(one, "y"),
            real(one, "width"),
            real(one, "height"),
            text(one, "category"),
        )
        for one in mappings(body, "fixtures")
    )
    return Plan(real(body, "width"), real(body, "height"), fixtures)
