"""The parts of an account: their doors with a number each, what is behind them, and why there may be nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from kiosk import account_words
from kiosk.account_facts import Facts
from shop.customers import CONSENTS
from shop.lookups import Hit

translate = QCoreApplication.translate

Part = Literal["", "orders", "basket", "wishes", "viewed", "suggestions", "offers", "consents"]


@dataclass(frozen=True, slots=True)
class Door:
    """A part of the account: what is behind it in a number, and nothing by name. `empty`: nothing is."""

    id: str
    icon: str
    title: str
    text: str
    count: str
    empty: bool


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """`waits`: central has not confirmed the change yet."""

    id: str
    title: str
    text: str
    given: bool
    waits: bool


ICONS: Mapping[Part, str] = {
    "orders": "box",
    "basket": "bag",
    "wishes": "heart",
    "viewed": "eye",
    "suggestions": "sparkle",
    "offers": "percent",
    "consents": "lock",
}


def doors(facts: Facts, number: Callable[[int], str]) -> tuple[Door, ...]:
    account = facts.account
    on_the_way = sum(account_words.on_its_way(one) for one in account.orders)
    counts: list[tuple[Part, int]] = [
        ("orders", len(account.orders)),
        ("basket", sum(one.quantity for one in account.basket)),
        ("wishes", len(listed(facts, "wishes"))),
        ("viewed", len(listed(facts, "viewed"))),
        ("suggestions", len(facts.suggestions)),
        ("offers", len(facts.offers)),
    ]
    rows = [
        Door(part, ICONS[part], title(part), _door_text(part, n, on_the_way), number(n) if n else "", empty=not n)
        for part, n in counts
        if part != "suggestions" or account.agrees("recommendations")
    ]
    return (
        *rows,
        Door("consents", ICONS["consents"], title("consents"), _door_text("consents", 1, 0), "", empty=False),
    )


def consent_rows(facts: Facts, pending: Collection[str]) -> tuple[ConsentRow, ...]:
    return tuple(
        ConsentRow(
            one,
            account_words.consent_title(one),
            account_words.consent_text(one),
            facts.account.agrees(one),
            one in pending,
        )
        for one in CONSENTS
    )


def title(part: Part) -> str:
    return {
        "orders": translate("Account", "My orders"),
        "basket": translate("Account", "My basket online"),
        "wishes": translate("Account", "Wish list"),
        "viewed": translate("Account", "Recently viewed online"),
        "suggestions": translate("Account", "Suggestions for me"),
        "offers": translate("Account", "Offers for me"),
        "consents": translate("Account", "My data"),
    }.get(part, "")


def _door_text(part: Part, n: int, open_orders: int) -> str:
    """What is behind a door, as anybody may read it."""
    if part == "consents":
        return translate("Account", "What we may do with it, and what not")
    if not n:
        return translate("Account", "Nothing yet")
    if part == "orders" and open_orders:
        return translate("Account", "%n of them on the way", "", open_orders)
    return ""


def listed(facts: Facts, part: Part) -> tuple[Hit, ...]:
    if part == "wishes":
        return facts.listed(facts.account.wish_list)
    if part == "viewed":
        return facts.listed(one.variant for one in facts.account.viewed)
    if part == "basket":
        return facts.listed(one.variant for one in facts.account.basket)
    return facts.offers if part == "offers" else ()


def groups(facts: Facts) -> tuple[tuple[str, tuple[Hit, ...]], ...]:
    """The suggestions by their reasons: the two that have most to say."""
    found: dict[str, list[Hit]] = {}
    for one, hit in facts.suggestions:
        found.setdefault(account_words.why(one), []).append(hit)
    best = sorted(found.items(), key=lambda each: -len(each[1]))[:2]
    return tuple((why, tuple(hits)) for why, hits in best)


def basket_text(facts: Facts, since: str) -> str:
    n = sum(one.quantity for one in facts.account.basket)
    if not n:
        return ""
    words = translate("Account", "%n article(s), as you left them online", "", n)
    return f"{words} · {since}" if since else words


def empty(part: Part, facts: Facts) -> str:
    """Why there is nothing, and what next."""
    if part == "viewed" and not facts.account.agrees("viewed"):
        return translate(
            "Account", "You asked us not to remember what you look at. You can change that under “My data”."
        )
    return {
        "orders": translate("Account", "What you order in our app, online or here shows up on this page."),
        "basket": translate(
            "Account", "Your basket online is empty. What you put into it there can be gone on with here."
        ),
        "wishes": translate(
            "Account", "Tap the heart in our app, and what you like is here when you come to the store."
        ),
        "viewed": translate("Account", "What you look at in our app or online is here when you come to the store."),
        "suggestions": translate("Account", "Once you have ordered something, we can say what goes with it."),
        "offers": translate("Account", "There is nothing on offer for you today."),
    }.get(part, "")
