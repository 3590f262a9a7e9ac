"""What the screens of a store show while nobody is at them: promotions and stories, scheduled by the retailer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from typing import Any, Literal, get_args

from shop.places import Names

Opens = Literal["", "product", "category", "promotion"]
OPENS: tuple[Opens, ...] = get_args(Opens)
MOST_SHOWN = 12
"""In one round; more would never come to their turn."""


@dataclass(frozen=True, slots=True)
class Content:
    """One screen. `picture` is a SHA-256 or ""; `days` (0 is Monday) and `hours` by the clock of the store, empty and
    None for all; [from, until) of `hours` may reach over midnight. `target` is what a touch opens: the product's or the
    promotion's id, or the levels of a category."""

    id: str
    titles: Names
    texts: Names = ()
    picture: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    days: tuple[int, ...] = ()
    hours: tuple[str, str] | None = None
    opens: Opens = ""
    target: tuple[str, ...] = ()
    order: int = 100


def content_from(content_id: str, body: Mapping[str, Any]) -> Content:
    """As a device gets it. ValueError for what this version cannot read: it is not shown rather than shown wrongly."""
    opens, hours = body.get("opens") or {}, body.get("hours")
    kind = next((one for one in OPENS if one == opens.get("kind", "")), None)
    if kind is None:
        raise ValueError("opens")
    target = opens.get("target", [])
    return Content(
        id=content_id,
        titles=_names(body.get("titles") or {}),
        texts=_names(body.get("texts") or {}),
        picture=str(body.get("picture") or ""),
        starts=_moment(body.get("starts")),
        ends=_moment(body.get("ends")),
        days=tuple(int(day) for day in body.get("days") or ()),
        hours=_hours(hours) if hours else None,
        opens=kind,
        target=tuple(str(one) for one in target),
        order=int(body.get("order", 100)),
    )


def is_due(content: Content, now: datetime, zone: tzinfo) -> bool:
    """Whether it is to be shown at `now`: [starts, ends), on its days, in its hours."""
    local = now.astimezone(zone)
    if (content.starts is not None and now < content.starts) or (content.ends is not None and now >= content.ends):
        return False
    return (not content.days or local.weekday() in content.days) and _is_in(content.hours, local.time())


def due(contents: Iterable[Content], now: datetime, zone: tzinfo) -> tuple[Content, ...]:
    """What is to be shown at `now`, in its order."""
    every = sorted((one for one in contents if is_due(one, now, zone)), key=lambda one: (one.order, one.id))
    return tuple(every[:MOST_SHOWN])


def _is_in(hours: tuple[str, str] | None, at: time) -> bool:
    if hours is None:
        return True
    begins, ends = time.fromisoformat(hours[0]), time.max if hours[1] == "24:00" else time.fromisoformat(hours[1])
    return begins <= at < ends if begins < ends else at >= begins or at < ends


def _hours(said: Any) -> tuple[str, str]:
    begins, ends = (str(one) for one in said)
    time.fromisoformat(begins)
    if ends != "24:00":
        time.fromisoformat(ends)
    return begins, ends


def _names(said: Any) -> Names:
    return tuple((str(language), str(text)) for language, text in said.items() if text)


def _moment(said: Any) -> datetime | None:
    if said is None:
        return None
    at = datetime.fromisoformat(said)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at
