"""Papers for the tests of printers, and their codes read from the dots."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import numpy as np

from hardware.decoder import decode
from shop import slips
from shop.orders import Line, Order, Staged
from shop.slips import About, Sheet

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def order(*titles: str) -> Order:
    lines = tuple(
        Line(n, f"v{n}", title, 2, 1500, 3000, {"staged": 2}) for n, title in enumerate(titles or ("Becher",), 1)
    )
    lie = tuple(Staged(line.line, 2, "7-B") for line in lines)
    return Order("TT-200004", lines, "ready", NOW, "EUR", 3000, staged=lie, hold_until=NOW)


def about(language: str = "de") -> About:
    return About("Kai", language, lambda at: f"{at:%d.%m.%Y %H:%M}", NOW, "Zoë B.")


def slip(*titles: str, language: str = "de") -> Sheet:
    return slips.pickup_slip(order(*titles), about(language))


def label(language: str = "de") -> Sheet:
    return slips.parcel_labels(order(), about(language), 1)[0]


def read(dots: Any) -> list[str]:
    """The codes on a picture."""
    return [found.text for found in decode(np.asarray(dots.convert("L")))]
