"""Products for the phone: a link to the retailer's own shop, with what was looked at and nothing of who looked.

The link is shown as a QR code, so it stays short enough to be read from a screen at arm's length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

MOST_LETTERS = 600
"""Of a link: a QR code of version 15 at medium correction, whose modules are wide enough for a phone's camera."""


@dataclass(frozen=True, slots=True)
class Item:
    """`article` is the retailer's own id of a variant; `title` is for the screen only."""

    article: str
    quantity: int = 1
    title: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """`left_out`: how many of the items did not fit."""

    url: str
    kept: tuple[Item, ...]
    left_out: int = 0


def is_shop(url: str) -> bool:
    """Whether this is the address of a shop that may be shown to phones: https, a host, no account in it."""
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and not parts.fragment
    except ValueError:
        return False


def link(shop: str, items: Sequence[Item], store: str) -> Link | None:
    """`shop`?items=ID*2,ID&store=S01, as many of the items as fit; None for what is no shop, or for no items."""
    if not is_shop(shop) or not items:
        return None
    begins = f"{shop}{'&' if urlsplit(shop).query else '?'}items="
    ends = f"&store={quote(store, safe='')}" if store else ""
    said, kept = "", 0
    for item in items:
        more = quote(item.article, safe="-._~") + (f"*{item.quantity}" if item.quantity > 1 else "")
        longer = f"{said},{more}" if said else more
        if len(begins) + len(longer) + len(ends) > MOST_LETTERS:
            break
        said, kept = longer, kept + 1
    return Link(begins + said + ends, tuple(items[:kept]), len(items) - kept) if kept else None
