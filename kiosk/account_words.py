"""The account in words: how each order stands, how old each number is, and what nobody can know without a line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.account_facts import Facts
from kiosk.store import Store
from shell.words import Words
from shop.customers import Consent, Parcel, PastOrder
from shop.money import Money
from shop.orders import Line, Order, rolled_up
from shop.recommendations import Suggestion

translate = QCoreApplication.translate

BACK = frozenset({"completed", "partly_returned", "partly_handed_over"})
"""Statuses in which the customer has something that may come back."""
MOST_NAMED = 3
"""Lines of an order that are named in it."""


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order, ready to show. `level`: good, some or "" as of a stock line; `money`: what comes back of it."""

    id: str
    title: str
    status: str
    detail: str
    level: str
    icon: str
    total: str
    placed: str
    lines: str
    picture: str
    money: str
    collects: bool
    returns: bool
    again: bool


def order_row(past: PastOrder, facts: Facts, store: Store, words: Words, now: datetime) -> OrderRow:
    order = past.order
    hits = [facts.hits[line.variant] for line in order.lines if line.variant in facts.hits]
    return OrderRow(
        id=order.number,
        title=_title(order, facts),
        status=status(order, past.parcel, store),
        detail=_detail(past, words, now),
        level=_level(past),
        icon=_icon(order),
        total=words.money(Money(order.total, order.currency)),
        placed=translate("Account", "Ordered %1").replace("%1", words.moment(order.placed_at, now)),
        lines="\n".join(_line(line, facts) for line in order.lines),
        picture=next((hit.variant.picture for hit in hits if hit.variant.picture), "") or "",
        money=_money(order, words),
        collects=order.method == "pickup" and order.is_open and order.store == store.code,
        returns=standing(order) in BACK,
        again=bool(hits),
    )


def _title(order: Order, facts: Facts) -> str:
    """What is in it, so far as it may be named."""
    named = [facts.hits[line.variant].title for line in order.lines if line.variant in facts.hits]
    more = len(order.lines) - 1
    if not named:
        return translate("Account", "%n article(s)", "", len(order.lines))
    return named[0] if not more else translate("Account", "%1 and %n more", "", more).replace("%1", named[0])


def _line(line: Line, facts: Facts) -> str:
    hit = facts.hits.get(line.variant)
    title = translate("Account", "An article that is not named here")
    if hit is not None:
        about = ", ".join(part for part in (hit.variant.color, hit.variant.size) if part)
        title = f"{hit.title} · {about}" if about else hit.title
    return f"{line.quantity} × {title}"


def standing(order: Order) -> str:
    """Its status by the states of its units: a feed may call it what it likes."""
    return rolled_up(order.lines, partly=order.partly)


def status(order: Order, parcel: Parcel | None, store: Store) -> str:
    """Where it stands, in a few words."""
    stands = standing(order)
    if parcel is not None and order.method == "ship" and stands in ("open", "picking", "ready", "completed"):
        return _of_parcel(parcel)
    place = store.at(order.store or "")
    there = place.name if place is not None else ""
    if stands == "ready" and order.method == "pickup":
        return translate("Account", "Ready to collect at %1").replace("%1", there)
    if stands == "completed":
        return _done(order, there)
    return {
        "open": translate("Account", "We have your order"),
        "picking": translate("Account", "We are putting it together"),
        "ready": translate("Account", "Packed"),
        "short": translate("Account", "Something is missing, we write to you"),
        "partly_handed_over": translate("Account", "Partly with you"),
        "returned": translate("Account", "Returned"),
        "partly_returned": translate("Account", "Partly returned"),
        "expired": translate("Account", "Not collected in time"),
    }.get(stands, translate("Account", "Cancelled"))


def _of_parcel(parcel: Parcel) -> str:
    return {
        "packed": translate("Account", "Packed, about to leave"),
        "out": translate("Account", "Out for delivery"),
        "delivered": translate("Account", "Delivered"),
    }.get(parcel.state, translate("Account", "On its way to you"))


def _done(order: Order, there: str) -> str:
    if order.status == "delivered":
        return translate("Account", "Delivered")
    if order.method == "store":
        return translate("Account", "Bought at %1").replace("%1", there) if there else translate("Account", "Bought")
    return translate("Account", "Collected") if order.method == "pickup" else translate("Account", "Sent to you")


def _detail(past: PastOrder, words: Words, now: datetime) -> str:
    """Who has the parcel since when, or until when it is promised."""
    parcel, order = past.parcel, past.order
    if parcel is not None and parcel.at is not None:
        said = words.moment(parcel.at, now)
        both = translate("Account", "%1, %2", "a carrier, and since when it has the parcel")
        return both.replace("%1", parcel.carrier).replace("%2", said) if parcel.carrier else said
    if order.is_open and order.promised_at is not None and order.promised_at > now:
        day = words.near(order.promised_at.astimezone(words.zone).date())
        return translate("Account", "Promised for %1").replace("%1", day)
    return ""


def _level(past: PastOrder) -> str:
    level = {"ready": "good", "short": "low"}.get(standing(past.order))
    return level or ("some" if on_its_way(past) else "")


def on_its_way(past: PastOrder) -> bool:
    """Something of it is still to reach the customer."""
    return past.order.is_open or (past.parcel is not None and past.parcel.state != "delivered")


def _icon(order: Order) -> str:
    if standing(order) in ("returned", "partly_returned"):
        return "return"
    return {"pickup": "bag", "store": "store"}.get(order.method, "truck")


def _money(order: Order, words: Words) -> str:
    """Nobody is told that money is back before central has said so."""
    waiting, back = sum(line.pending_refund for line in order.lines), sum(line.refunded for line in order.lines)
    if waiting > 0:
        return translate("Account", "%1 are on their way back to you").replace(
            "%1", words.money(Money(waiting, order.currency))
        )
    if back > 0:
        return translate("Account", "%1 paid back").replace("%1", words.money(Money(back, order.currency)))
    return ""


def why(one: Suggestion) -> str:
    """Nothing is suggested without its reason."""
    words = {
        "completes": translate("Account", "Goes with “%1” from your last order"),
        "others": translate("Account", "Others who bought “%1” also bought"),
    }[one.reason]
    return words.replace("%1", one.because.title)


def consent_title(consent: Consent) -> str:
    return {
        "recommendations": translate("Account", "Suggestions from my orders"),
        "viewed": translate("Account", "Remember what I look at online"),
        "news": translate("Account", "News and offers by e-mail"),
    }[consent]


def consent_text(consent: Consent) -> str:
    return {
        "recommendations": translate(
            "Account", "From your own orders alone, and only after you showed your changing code."
        ),
        "viewed": translate("Account", "In our app and web shop. Without it, what is remembered is deleted."),
        "news": translate("Account", "A few times a year. What concerns your orders comes in any case."),
    }[consent]


def points_age(facts: Facts, words: Words, now: datetime) -> str:
    account = facts.account
    return words.age(account.points_at or account.as_of, now)


def stale(facts: Facts, words: Words, now: datetime, *, online: bool) -> str:
    """Without a line: what is shown is old, and what nobody here can know."""
    if online:
        return ""
    at = words.moment(facts.account.as_of, now)
    return (
        translate("Account", "Without a connection: this is how things stood at %1. We cannot see what happened since.")
    ).replace("%1", at)
