"""What else a row of the product feed may say of a product: specification, rating, what goes with it, since when it is
there. None of it is needed; what makes no sense is left out and said.

Sources: `product_detail` as in Google's product data specification (9218260), "section:name:value"; `rating_value`,
`review_count` after schema.org's AggregateRating; `review_stars`, `goes_with` and `release_date` are our own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from central.imports.feeds import Row
from central.imports.report import FileReport
from central.imports.values import BadValue, identifier
from central.texts import clean

DETAILS, GOES_WITH, LENGTH = 60, 24, 300
NAMES = ("details", "rating", "goes_with", "released")
"""The names under which a product's body has them, where there is something."""
_MEAN = re.compile(r"[1-5](?:[.,]\d{1,3})?")
_COUNT = re.compile(r"\d{1,9}")


def of_row(row: Row, report: FileReport) -> dict[str, Any]:
    """What there is, by its name in a product's body."""
    read: tuple[tuple[str, str, Callable[[Row], Any]], ...] = (
        ("details", "product_detail", _details),
        ("rating", "rating_value", _rating),
        ("goes_with", "goes_with", _goes_with),
        ("released", "release_date", _released),
    )
    said: dict[str, Any] = {}
    for name, column, value in read:
        try:
            if found := value(row):
                said[name] = found
        except BadValue as error:
            report.warn(row.line, column, f"{error}; left out", row.get(column))
    return said


def _details(row: Row) -> list[list[str]]:
    """[section, name, value] each; the section may be missing."""
    found = []
    for text in row.all("product_detail")[:DETAILS]:
        parts = [clean(part)[:LENGTH] for part in text.split(":", 2)]
        if len(parts) < 2 or not parts[-1] or not parts[-2]:
            raise BadValue('must be like "section:name:value"')
        found.append([*[""] * (3 - len(parts)), *parts])
    return found


def _rating(row: Row) -> dict[str, Any] | None:
    """The mean in tenths of a star. Without anybody who said so it is none."""
    mean, count = row.get("rating_value"), row.get("review_count")
    if not mean or count in ("", "0"):
        return None
    if not _MEAN.fullmatch(mean) or (tenths := round(float(mean.replace(",", ".")) * 10)) > 50:
        raise BadValue("must be from 1 to 5")
    if not _COUNT.fullmatch(count):
        raise BadValue("comes with a review_count that is no number")
    stars = row.all("review_stars")
    if stars and (len(stars) != 5 or not all(_COUNT.fullmatch(one) for one in stars)):
        raise BadValue("comes with review_stars that are not five numbers")
    return {"tenths": tenths, "count": int(count)} | ({"stars": [int(one) for one in stars]} if stars else {})


def _goes_with(row: Row) -> list[str]:
    return [identifier(one) for one in dict.fromkeys(row.all("goes_with"))][:GOES_WITH]


def _released(row: Row) -> str:
    said = row.get("release_date")
    try:
        return date.fromisoformat(said[:10]).isoformat() if said else ""
    except ValueError:
        raise BadValue("is not a date like 2026-05-31") from None
