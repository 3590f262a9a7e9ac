"""The rows of the Return desk: orders to choose from, lines, why it is decided so, and how the money comes about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Protocol

from associate.return_desk_flow import Chosen, Facts, Flow, Judged, Taken
from shop.lookups import Order
from shop.money import Money
from shop.orders import Line
from shop.returns import WORST


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...
    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def day_of(self, day: date) -> str: ...


@dataclass(frozen=True, slots=True)
class ReturnHit:
    """An order to choose from. `able` of `units` can still come back."""

    id: str
    placed: str
    store: str
    total: str
    first_name: str
    goods: str
    units: int
    able: int


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One line of the order. `able` of `quantity` can still come back; so many have been `returned`. `units` > 0: it
    comes back, for `amount`. `where` is `disposition` or where goods of this kind usually go, `spot` its shelf.
    `lacking`: "", reason, condition or serial."""

    id: int
    title: str
    detail: str
    picture: str
    price: str
    quantity: int
    able: int
    returned: int
    given: bool
    units: int = 0
    amount: str = ""
    reason: str = ""
    condition: str = ""
    where: str = ""
    serial: str = ""
    wants_serial: bool = False
    spot: str = ""
    lacking: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class ReturnFinding:
    """One finding of the checks: its code, and its English words for a code that has none here."""

    id: str
    outcome: str
    staff: str
    customer: str


@dataclass(frozen=True, slots=True)
class ReturnSum:
    """A part of the refund: goods (of the article `title`), tax, shipping, fee, rounding, or a tender; and the points
    that go with the goods, as many as `units`."""

    id: str
    kind: str
    title: str
    units: int
    amount: str


@dataclass(frozen=True, slots=True)
class ReturnTaken:
    """A return of this visit."""

    id: str
    number: str
    units: int
    amount: str
    promised: str


def lacking(one: Chosen, wants_serial: bool) -> str:
    if not one.reason:
        return "reason"
    if not one.condition:
        return "condition"
    return "serial" if wants_serial and not one.serial else ""


def title_of(facts: Facts, line: Line) -> str:
    hit = facts.articles.get(line.variant)
    return line.title or (hit.title if hit is not None else line.variant)


def lines(flow: Flow, words: Wording) -> list[ReturnLine]:
    """What came to the customer first, the rest of the order below it; in the end what was taken."""
    if flow.facts is None:
        return []
    made = [_line(flow, flow.facts, line, words) for line in flow.facts.order.shown.lines]
    if flow.phase == "done":
        return [one for one in made if one.units]
    return sorted(made, key=lambda one: (not one.given, one.able == 0))


def _line(flow: Flow, facts: Facts, line: Line, words: Wording) -> ReturnLine:
    hit = facts.articles.get(line.variant)
    spot = hit.here.spot if hit is not None and hit.here is not None else None
    currency = facts.order.shown.currency
    base = ReturnLine(
        id=line.line,
        title=title_of(facts, line),
        detail=", ".join(part for part in (hit.variant.color, hit.variant.size) if part) if hit is not None else "",
        picture=(hit.variant.picture or "") if hit is not None else "",
        price=words.money(Money((line.captured + line.given) // line.quantity, currency)),
        quantity=line.quantity,
        able=line.returnable,
        returned=line.returned,
        given=line.handed_over > 0,
        spot=f"{spot.aisle}-{spot.bay}" if spot is not None else "",
        wants_serial=facts.wants_serial(line.line),
        open=flow.open == line.line,
    )
    one = flow.chosen.get(line.line)
    return replace(base, **_said(one, base.wants_serial, _amount(flow, line, words))) if one is not None else base


def _said(one: Chosen, wants_serial: bool, amount: str) -> dict[str, Any]:
    return {
        "units": one.units,
        "amount": amount,
        "reason": one.reason,
        "condition": one.condition,
        "where": one.where if one.condition else "",
        "serial": one.serial,
        "lacking": lacking(one, wants_serial),
    }


def _amount(flow: Flow, line: Line, words: Wording) -> str:
    if flow.judged is None or flow.facts is None:
        return ""
    included = flow.facts.order.shown.tax_included
    back = next((one for one in flow.judged.money.lines if one.line == line.line), None)
    if back is None:
        return ""
    return words.money(Money(back.goods + (0 if included else back.tax), flow.facts.order.shown.currency))


def findings(judged: Judged | None) -> list[ReturnFinding]:
    """Why it is decided so, the weightiest first."""
    if judged is None:
        return []
    once = {one.code: one for one in judged.decision.findings}.values()
    worst_first = sorted(once, key=lambda one: -WORST.index(one.outcome))
    return [ReturnFinding(one.code, one.outcome, one.staff, one.customer) for one in worst_first]


def sums(flow: Flow, words: Wording) -> list[ReturnSum]:
    """How the refund came about, and where it would go."""
    if flow.judged is None or flow.facts is None:
        return []
    facts, money = flow.facts, flow.judged.money
    order = facts.order.shown

    def row(key: str, kind: str, amount: int, title: str = "", units: int = 0) -> ReturnSum:
        return ReturnSum(key, kind, title, units, words.money(Money(amount, order.currency)))

    known = {line.line: line for line in order.lines}
    made = [row(f"g{one.line}", "goods", one.goods, title_of(facts, known[one.line]), one.units) for one in money.lines]
    tax = sum(one.tax for one in money.lines)
    parts = [
        ("tax_inside" if order.tax_included else "tax", tax),
        ("shipping", money.shipping),
        ("fee", -money.fee),
        ("rounding", money.rounding),
    ]
    made += [row(kind, kind, amount) for kind, amount in parts if amount]
    made += [row(f"t{to}", "tender", amount, to) for to, amount in money.tenders]
    return [*made, ReturnSum("points", "points", "", money.points, "")] if money.points else made


def hits(found: tuple[Order, ...], places: Mapping[str, str], words: Wording, now: datetime) -> list[ReturnHit]:
    return [
        ReturnHit(
            one.number,
            words.moment(one.shown.placed_at, now),
            places.get(one.shown.store or "", ""),
            words.money(Money(one.shown.total, one.shown.currency)),
            "",
            ", ".join(line.title for line in one.shown.lines),
            sum(line.quantity for line in one.shown.lines),
            sum(line.returnable for line in one.shown.lines),
        )
        for one in found
    ]


def visit(flow: Flow, words: Wording) -> list[ReturnTaken]:
    return [ReturnTaken(one.command, one.number, one.units, _money_of(one, words), one.promised) for one in flow.visit]


def _money_of(one: Taken, words: Wording) -> str:
    """Nothing where other goods went out for all of it."""
    return "" if one.promised == "exchanged" else words.money(Money(one.amount, one.currency))
