"""A shopper who wants to be told once something is in the store again. Pure.

Command, lane 2, aggregate `wish:<id>`:

    stock.notify 1    `WishBody`

The address is asked for with words of what it is for. It is gone from the device once central has answered, and from
central with the one message that it is for, or after `KEPT_DAYS`. Refusals: `unknown_article`, `address`, `forgotten`
(a copy without the address, sent again after central lost the first one).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypedDict, cast

from shop.deeds import Deed
from shop.deliveries import Contact, problems, tidied

TYPE = "stock.notify"
KEPT_DAYS = 90
"""So long somebody waits at most; then they are forgotten without a word."""
PERSONAL = ("email",)
"""What of a `WishBody` is about a person."""

Problem = Literal["missing", "too_long", "card_number", "email"]
"""What may be wrong with an address, as in `shop.deliveries`."""


class WishBody(TypedDict):
    """`language` is that of the message. The store is that of the device."""

    wish: str
    variant: str
    language: str
    email: NotRequired[str]
    forgotten: NotRequired[bool]


def address_problem(email: str) -> Problem | None:
    """What is wrong with an e-mail address as it was typed; None for one that can be written to."""
    return cast("Problem | None", problems(Contact("somebody", email), None, ()).get("email"))


def wish(wish_id: str, variant: str, email: str, language: str) -> Deed:
    """Ask to be told once `variant` is in this store again. The caller has looked at the address."""
    body: WishBody = {"wish": wish_id, "variant": variant, "language": language, "email": tidied(email)}
    return Deed(2, f"wish:{wish_id}", TYPE, body)


def without_person(body: Mapping[str, Any]) -> dict[str, Any]:
    """A `WishBody` without what is about a person."""
    return {name: said for name, said in body.items() if name not in PERSONAL} | {"forgotten": True}
