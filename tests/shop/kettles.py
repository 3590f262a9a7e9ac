"""An article in a basket, for tests that need one."""

from __future__ import annotations

from datetime import UTC, datetime

from shop.baskets import BasketLine, Quote
from shop.money import Money

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
QUOTE = Quote(Money(1999, "EUR"), None, "regular", 3, NOW)
KETTLE = BasketLine(0, "K1", "P1", "Kettle", "09520000000004", 1, QUOTE, "shelf", "S1")
