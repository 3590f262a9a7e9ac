"""The rows of the board of returns, in the words of the moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from associate.board import minutes
from associate.pickups import first_name
from associate.returns_board_reading import Noticed, Reading
from shop.lookups import Order as Known
from shop.lookups import StaffMember
from shop.money import Money
from shop.orders import Order, TakenBack
from shop.return_figures import Article, Figures, OpenRefund, Person, Why
from shop.return_requests import ReturnRequest, Wish

ANSWERED = timedelta(hours=24)
"""An answer is listed this long."""
MOST = 60
"""Refunds that are listed."""
MOST_ARTICLES, MOST_PEOPLE, MOST_SIGNALS = 8, 12, 20


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def money(self, money: Money) -> str: ...
    def percent(self, whole: int) -> str: ...
    def date(self, at: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class AskRow:
    """A return that a manager was asked about; `stage` is the request's state. `known`: its order is on this tablet.
    `waits` in minutes. `mine`: this person asked, so somebody else answers; `may`: this person answers now. `lines`:
    title, units, reason, condition, and what goes out instead. Of an exchange `back` goes back as money or the customer
    pays `pays`, "" for nothing; `swap`: there is one. `pending`: the last word of it is on this tablet only."""

    id: str
    order: str
    known: bool
    customer: str
    by: str
    waits: int
    lines: tuple[Mapping[str, Any], ...]
    amount: str
    swap: bool
    back: str
    pays: str
    codes: tuple[str, ...]
    stage: str
    mine: bool
    may: bool
    note: str
    answered_by: str
    answered_at: str
    pending: bool


@dataclass(frozen=True, slots=True)
class RefundRow:
    """Money of one line that is not back. `waits` in minutes, -1 where nobody knows; `promised`: refund, pending or
    "". `photos` of its goods belong to the return `back`, the newest of the line that has some."""

    id: str
    order: str
    title: str
    stage: str
    amount: str
    waits: int
    promised: str
    back: str = ""
    photos: int = 0


@dataclass(frozen=True, slots=True)
class SignalRow:
    """`who`: the first name of the customer or the name of the colleague, "" where nobody knows; `about` is customer,
    staff or order. What a kind does not say is 0 or ""."""

    id: str
    kind: str
    about: str
    who: str
    at: str
    days: int
    returns: int
    allowed: int
    value: str
    units: int
    usual: int
    title: str
    serial: str
    orders: tuple[str, ...]


def asked(known: Reading, me: StaffMember | None, words: Wording) -> list[AskRow]:
    """Those that wait, the longest first; then what was answered of late, the newest first."""
    waiting = [one for one in known.requests if one.state == "asked"]
    waiting.sort(key=lambda one: (_asked_at(one), one.id))
    since = known.at - ANSWERED
    done = [one for one in known.requests if one.state in ("approved", "refused") and _answered_at(one) > since]
    done.sort(key=lambda one: (_answered_at(one), one.id), reverse=True)
    return [_ask(one, known, me, words) for one in (*waiting, *done)]


def _asked_at(one: ReturnRequest) -> datetime:
    return one.asked.at if one.asked is not None else one.at


def _answered_at(one: ReturnRequest) -> datetime:
    return one.answered.at if one.answered is not None else one.at


def _ask(one: ReturnRequest, known: Reading, me: StaffMember | None, words: Wording) -> AskRow:
    held, by = known.orders.get(one.order), one.asked.by if one.asked is not None else one.by
    order = held.shown if held is not None else None
    currency = order.currency if order is not None else known.currency
    amount, money = (one.asked.amount, one.asked.money) if one.asked is not None else (0, None)
    mine, answered = me is not None and by == me.id, one.answered
    return AskRow(
        id=one.id,
        order=one.order,
        known=order is not None,
        customer=known.names.get(order.customer or "", "") if order is not None else "",
        by=known.people.get(by, ""),
        waits=minutes(known.at - _asked_at(one)),
        lines=tuple(_wish(wish, order) for wish in one.lines),
        amount=words.money(Money(amount, currency)) if amount and currency else "",
        swap=money is not None,
        back=words.money(Money(money, currency)) if money and money > 0 and currency else "",
        pays=words.money(Money(-money, currency)) if money and money < 0 and currency else "",
        codes=one.asked.codes if one.asked is not None else (),
        stage=one.state,
        mine=mine,
        may=one.state == "asked" and not mine,
        note=answered.note if answered is not None else "",
        answered_by=known.people.get(answered.by, "") if answered is not None else "",
        answered_at=words.moment(answered.at, known.at) if answered is not None else "",
        pending=one.pending,
    )


def _wish(wish: Wish, order: Order | None) -> Mapping[str, Any]:
    line = order.line(wish.line) if order is not None else None
    title = line.title if line is not None else ""
    said = {"title": title, "units": wish.quantity, "reason": wish.reason, "condition": wish.condition}
    return said | {"instead": wish.instead}


def refunds(known: Reading, words: Wording, *, largest: bool) -> list[RefundRow]:
    """The oldest first, or the largest."""
    found: Iterable[OpenRefund] = known.refunds
    if largest:
        found = sorted(found, key=lambda one: -one.amount)
    return [_refund(one, known, words) for one in list(found)[:MOST]]


def _refund(one: OpenRefund, known: Reading, words: Wording) -> RefundRow:
    seen = _with_photos(known.orders.get(one.order), one.line)
    return RefundRow(
        id=f"{one.order}:{one.line}:{one.state}",
        order=one.order,
        title=one.title,
        stage=one.state,
        amount=words.money(Money(one.amount, one.currency)) if one.currency else "",
        waits=minutes(known.at - one.since) if one.since is not None else -1,
        promised=one.promised,
        back=seen.id if seen is not None else "",
        photos=seen.how.photos if seen is not None else 0,
    )


def _with_photos(order: Known | None, line: int) -> TakenBack | None:
    """The newest return of the line, 0 for any, of which there are photos."""
    came = order.shown.returns if order is not None else ()
    mine = (one for one in reversed(came) if line in (0, *one.lines))
    return next((one for one in mine if one.how.photos), None)


def reasons(found: Figures, currency: str, words: Wording) -> tuple[Mapping[str, Any], ...]:
    return tuple(_why(one, currency, words) for one in found.reasons)


def _why(one: Why, currency: str, words: Wording) -> Mapping[str, Any]:
    return {"reason": one.reason, "units": one.units, "value": words.money(Money(one.value, currency))}


def articles(found: Figures, currency: str, words: Wording) -> tuple[Mapping[str, Any], ...]:
    return tuple(_article(one, currency, words) for one in found.articles[:MOST_ARTICLES])


def _article(one: Article, currency: str, words: Wording) -> Mapping[str, Any]:
    rate = {"rate": words.percent(one.percent), "percent": one.percent, "of": one.handed_over, "back": one.returned}
    value = words.money(Money(one.value, currency))
    return {"title": one.title, "units": one.units, "value": value, "orders": list(one.orders), **rate}


def people(found: Figures, known: Reading, words: Wording) -> tuple[Mapping[str, Any], ...]:
    return tuple(_person(one, known, words) for one in found.people[:MOST_PEOPLE])


def _person(one: Person, known: Reading, words: Wording) -> Mapping[str, Any]:
    value = words.money(Money(one.value, known.currency))
    return {"name": known.people.get(one.actor, ""), "returns": one.returns, "value": value, "agreed": one.agreed}


def promises(known: Reading, install: str, words: Wording) -> tuple[Mapping[str, Any], ...]:
    """This tablet first, by its own account; then the others, as far as central told of what they did."""
    limit = known.policy.budget.per_device
    rows = [("", known.promised_here)]
    rows += [(one.device, one.amount) for one in known.promises if one.device not in ("", install)]
    return tuple(_promise(device, amount, limit, known.currency, words) for device, amount in rows)


def _promise(device: str, amount: int, limit: int, currency: str, words: Wording) -> Mapping[str, Any]:
    part = min(100, 100 * amount // limit) if limit else 100
    said = {"amount": amount, "limit": limit, "left": max(0, limit - amount)}
    money = {name: words.money(Money(minor, currency)) if currency else "" for name, minor in said.items()}
    return {"device": device[-4:], "here": device == "", "part": part, "over": amount > limit, **money}


def signals(known: Reading, words: Wording) -> list[SignalRow]:
    titles = _titles(known)
    return [_signal(one, known, titles, words) for one in known.noticed[:MOST_SIGNALS]]


def _signal(one: Noticed, known: Reading, titles: Mapping[str, str], words: Wording) -> SignalRow:
    signal, (about, _, name) = one.signal, one.signal.subject.partition(":")
    who = {"customer": known.names.get(name, ""), "staff": known.people.get(name, "")}.get(about, "")

    def number(fact: str) -> int:
        value = signal.facts.get(fact)
        return value if type(value) is int else 0

    value = number("value")
    return SignalRow(
        id=signal.id,
        kind=signal.kind,
        about=about,
        who=first_name(who) if about == "customer" else who,
        at=words.moment(signal.at, known.at),
        days=number("days"),
        returns=number("returns"),
        allowed=number("allowed_returns"),
        value=words.money(Money(value, known.currency)) if value and known.currency else "",
        units=number("units"),
        usual=number("usual"),
        title=titles.get(str(signal.facts.get("variant", "")), ""),
        serial=str(signal.facts.get("serial", "")),
        orders=one.orders,
    )


def _titles(known: Reading) -> dict[str, str]:
    """Of the articles that signals are about."""
    wanted = {str(one.signal.facts.get("variant", "")) for one in known.noticed}
    lines = (line for order in known.orders.values() for line in order.shown.lines)
    return {line.variant: line.title for line in lines if line.variant in wanted}
