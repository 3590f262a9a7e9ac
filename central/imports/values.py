"""Single values of a feed: prices, periods, article numbers. Each either has a meaning or says why not."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal

from central.texts import clean
from central.times import shown
from shop.codes import gtin14
from shop.money import Money, exponent

_PRICE = re.compile(r"(\d{1,12}(?:\.\d{1,6})?)\s*([A-Za-z]{3})|([A-Za-z]{3})\s*(\d{1,12}(?:\.\d{1,6})?)")
_ID = re.compile(r"[^\s\x00-\x1f\x7f](?:.{0,126}[^\s\x00-\x1f\x7f])?")
_WHOLE = re.compile(r"-?\d{1,9}(?:\.0{1,6})?")


class BadValue(ValueError):
    """`str()` is the reason; the field and the value are told by the caller."""


class BadField(ValueError):
    """A row cannot be used because of the field `name`; `str()` is the reason."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(reason)
        self.name = name


def identifier(text: str) -> str:
    if not text:
        raise BadValue("is missing")
    if len(text) > 128:
        raise BadValue("is longer than 128 characters")
    if not _ID.fullmatch(text) or clean(text) != text:
        raise BadValue("has control characters")
    return text


def present(text: str) -> str:
    if not text:
        raise BadValue("is missing")
    return text


def price(text: str, expected: str = "") -> Money:
    """ "29.95 EUR" in minor units, of the `expected` currency if one is. A comma is refused: is it a thousand or a
    cent?"""
    if not text:
        raise BadValue("is missing")
    match = _PRICE.fullmatch(text)
    if match is None:
        raise BadValue('must be like "29.95 EUR"')
    amount, currency = Decimal(match[1] or match[4]), (match[2] or match[3]).upper()
    if expected and currency != expected:
        raise BadValue(f"is in {currency} instead of {expected}")
    minor = amount.scaleb(exponent(currency))
    if minor != minor.to_integral_value():
        raise BadValue(f"has more decimals than {currency} has")
    return Money(int(minor), currency)


def below(amount: Money, limit: int) -> Money:
    if amount.minor >= limit:
        raise BadValue("is not below the price")
    return amount


def gtin(text: str) -> str:
    """14 digits with a right check digit."""
    found = gtin14(text)
    if found is None:
        digits = text.replace(" ", "").replace("-", "")
        wrong_length = not digits.isdecimal() or len(digits) not in (8, 12, 13, 14)
        raise BadValue("must have 8, 12, 13 or 14 digits" if wrong_length else "has a wrong check digit")
    return found


def period(text: str) -> tuple[str, str]:
    """ "start/end" in ISO 8601 as two RFC 3339 times in UTC; a time without a zone is UTC."""
    start, slash, end = text.partition("/")
    if not slash:
        raise BadValue("must be two times with a slash between")
    first, last = moment(start), moment(end)
    if first >= last:
        raise BadValue("ends before it begins")
    return first, last


def moment(text: str) -> str:
    """An ISO 8601 time as RFC 3339 in UTC, to the second."""
    try:
        parsed = datetime.fromisoformat(text.strip())
        return shown(parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        raise BadValue("is not a time like 2026-05-31T09:00:00+02:00") from None


def whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise BadValue("is not a whole number" if text else "is missing")
    return int(text.partition(".")[0])
