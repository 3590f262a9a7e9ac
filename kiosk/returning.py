"""What a shopper may return of an order, and how it will be decided: by the very rules of the desk, and as much of the
order as was proven to be theirs.

The signed code from their e-mail is proof, also once it was used to collect the order or its time is over: it opens
nothing but what they bought. An order's number is on every parcel and proves nothing: beside it, they say what they
paid. What is unknown and what was told wrong is answered alike. Nothing here decides about goods or money.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from kiosk.collecting import NotGenuine
from shop import codes, pickup_codes, waiting
from shop.lookups import Hit
from shop.lookups import Order as Known
from shop.money import exponent
from shop.orders import Line, Order
from shop.places import Location
from shop.promises import DEFAULT_LIMITS, Limits, freshness
from shop.return_case import decided
from shop.return_drafts import DraftLine, ReturnDraft
from shop.return_drafts import text as draft_text
from shop.return_money import Refund
from shop.return_policy import FromPerson, Policy
from shop.return_requests import ReturnRequest, Wish, still_meant
from shop.return_total import terms, total
from shop.returns import Around, Asked, Decision
from shop.signed_codes import Ticket

Phase = Literal[
    "start", "proof", "lines", "decision", "code", "received", "all_back", "not_yet", "cancelled", "unknown",
    "not_here", "elsewhere", "show", "forged", "early", "unchecked", "locked", "trouble",
]  # fmt: skip
Code = codes.Signed | codes.PickupCode | codes.OrderNumber | codes.ReturnDraft | codes.ReturnCode

ENDED = frozenset({"used", "expired"})
"""Why a signed code opens nothing any more; that it was ours is certain all the same."""
WHY: Mapping[str, Phase] = {
    "too_early": "early",
    "elsewhere": "elsewhere",
    "no_keys": "unchecked",
    "old_keys": "unchecked",
}
"""Why a signed code was not accepted, and what the page says to it; all else is not one of ours."""
REASONS: tuple[FromPerson, ...] = ("fit", "mind", "gift", "late", "faulty", "wrong_item", "transport")
"""In the order in which a shopper reads them: what is nobody's fault first."""


@dataclass(frozen=True, slots=True)
class Returns:
    """What is asked of the device's memory. `begin` saves the return with this id and lines of an order, and sends its
    code by e-mail where that is wanted; it raises what keeps it from being saved. `member` is the customer who showed
    the changing code of their app, "" for nobody: a card alone proves nothing."""

    genuine: Callable[[codes.Signed], Ticket | NotGenuine]
    order: Callable[[str], Known | None]
    order_with: Callable[[str], Known | None]
    requests: Callable[[], tuple[ReturnRequest, ...]]
    articles: Callable[[Iterable[str]], Mapping[str, Hit]]
    policy: Callable[[], Policy]
    begin: Callable[[str, str, tuple[Wish, ...], bool], None]
    member: Callable[[], str]
    new_id: Callable[[], str]
    here: Callable[[], Location | None]
    limits: Callable[[], Mapping[str, Limits]]
    as_of: Callable[[], datetime | None]
    now: Callable[[], datetime]
    owns: Callable[[str], bool] = lambda _number: False
    """Whether an order is in the account of the customer who has proven here who they are: of one that is closed, this
    device no longer knows whose it was."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What comes back of a line: `reason` is "" until it was said."""

    units: int
    reason: FromPerson | Literal[""] = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a code or what was typed opened. `asked` waits for its proof. `id` is that of the return which this becomes;
    `request` what has become of it. `store`: where an order of elsewhere was bought."""

    phase: Phase
    asked: Code | None = None
    id: str = ""
    order: Order | None = None
    articles: Mapping[str, Hit] | None = None
    request: ReturnRequest | None = None
    before: int = -1
    store: str = ""
    as_of: datetime | None = None
    stale: bool = False

    @property
    def number(self) -> str:
        return self.order.number if self.order is not None else ""


@dataclass(frozen=True, slots=True)
class Judged:
    """One line: what would be decided about it."""

    line: Line
    chosen: Chosen
    decision: Decision


@dataclass(frozen=True, slots=True)
class Verdict:
    """The lines that may come back, those that may not, and what the first ones give back as far as it is known."""

    taken: tuple[Judged, ...]
    refused: tuple[Judged, ...]
    whole: Decision
    refund: Refund


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is to be said of a line before anybody chose it."""

    left: int
    decision: Decision | None = None

    @property
    def until(self) -> date | None:
        return self.decision.until if self.decision is not None else None


# --- finding the order


def _is_theirs(returns: Returns, known: Known) -> bool:
    mine = known.shown.customer
    return returns.owns(known.number) or (bool(mine) and mine == returns.member())


def opened(returns: Returns, asked: Code) -> Opened:
    """The answer to a code. Called off the GUI thread."""
    if isinstance(asked, codes.ReturnCode):
        return Opened("show")
    if isinstance(asked, codes.Signed):
        return _signed(returns, asked)
    if isinstance(asked, codes.ReturnDraft) and (mine := _request(returns, asked.id)) and mine.order == asked.order:
        return _request_opened(returns, mine)
    known = _named(returns, asked)
    if known is not None and _is_theirs(returns, known):
        return _shown(returns, known)
    return Opened("proof", asked)


def _signed(returns: Returns, asked: codes.Signed) -> Opened:
    ticket = returns.genuine(asked)
    if not isinstance(ticket, Ticket):
        if ticket.why not in ENDED:
            phase = WHY.get(ticket.why, "forged")
            return Opened(phase, store=asked.ticket.store if phase == "elsewhere" else "")
        ticket = asked.ticket
    request = _request(returns, ticket.name) if ticket.kind == "return" else None
    return _request_opened(returns, request) if request is not None else of_number(returns, ticket.name)


def proven(returns: Returns, asked: Code, said: str) -> Opened:
    """The order that `asked` names, for somebody who knows what is on its receipt."""
    known = _named(returns, asked)
    if known is None or not proves(known.shown, said):
        return _dated(returns, Opened("unknown", asked))
    return _shown(returns, known)


def proves(order: Order, said: str) -> bool:
    """Whether `said` is what was paid for the order, as it is on its receipt, or its pickup code."""
    code = pickup_codes.canonical(said)
    if order.pickup_code and code == order.pickup_code:
        return True
    digits = "".join(str(int(one)) for one in said if one.isdecimal())
    if not digits or len(digits) > 12 or sum(one.isalpha() for one in said) > 3:  # "EUR", and no words
        return False
    whole = int(digits) * (1 if re.search(r"\d\D+\d", said) else 10 ** exponent(order.currency))
    return order.total in (int(digits), whole) and order.total > 0


def of_number(returns: Returns, number: str) -> Opened:
    """The order that was proven to be this person's."""
    known = returns.order(number)
    return _shown(returns, known) if known is not None else _dated(returns, Opened("not_here"))


def again(returns: Returns, facts: Opened) -> Opened:
    """How the order on screen stands now; what the shopper is at stays."""
    known = returns.order(facts.number)
    if known is None:
        return facts
    request = _request(returns, facts.id)
    done = request is not None and request.state == "done"
    taken = any(one.id == facts.id for one in known.shown.returns)
    found = replace(facts, order=known.shown, request=request, before=_before(returns, facts.id))
    return replace(found, phase="received") if facts.phase == "code" and (done or taken) else found


def begun(returns: Returns, facts: Opened, lines: tuple[Wish, ...], mail: bool) -> Opened:
    """The desk is told; raises what keeps it from being saved."""
    returns.begin(facts.id, facts.number, lines, mail)
    return again(returns, replace(facts, phase="code"))


def _request(returns: Returns, request: str) -> ReturnRequest | None:
    return next((one for one in returns.requests() if one.id == request), None)


def _request_opened(returns: Returns, request: ReturnRequest) -> Opened:
    """A return that was begun before: its code is shown once more, or what has become of it."""
    found = of_number(returns, request.order)
    if found.order is None or request.state == "withdrawn":
        return found
    phase: Phase = "received" if request.state == "done" else "code"
    return replace(found, phase=phase, id=request.id, request=request, before=_before(returns, request.id))


def _named(returns: Returns, asked: Code) -> Known | None:
    if isinstance(asked, codes.PickupCode):
        return returns.order_with(asked.code)
    if isinstance(asked, codes.OrderNumber):
        return returns.order(asked.number)
    return returns.order(asked.order) if isinstance(asked, codes.ReturnDraft) else None


def _shown(returns: Returns, known: Known) -> Opened:
    order = known.shown
    facts = Opened(standing(order), order=order, id=returns.new_id())
    if facts.phase == "lines":
        facts = replace(facts, articles=dict(returns.articles(line.variant for line in order.lines)))
    return _dated(returns, facts)


def standing(order: Order) -> Phase:
    """What a shopper can do about this order."""
    if any(line.returnable > 0 for line in order.lines):
        return "lines"
    if any(line.returned for line in order.lines):
        return "all_back"
    return "not_yet" if order.is_open else "cancelled"


def _dated(returns: Returns, facts: Opened) -> Opened:
    as_of = returns.as_of()
    old = as_of is None or returns.now() - as_of > waiting.FRESH
    return replace(facts, as_of=as_of, stale=old)


def _before(returns: Returns, mine: str) -> int:
    """How many shoppers begun a return before this one and were not at the desk yet; -1 where nobody can say."""
    waiting_ = [one for one in still_meant(returns.requests()) if one.state == "begun" and not one.by]
    own = next((one for one in waiting_ if one.id == mine), None)
    as_of = returns.as_of()
    if own is None or own.pending or as_of is None or returns.now() - as_of > waiting.FRESH:
        return -1
    return sum((one.at, one.id) < (own.at, own.id) for one in waiting_)


# --- the decision


def outlook(returns: Returns, facts: Opened, line: Line, chosen: Chosen) -> Outlook:
    """What would be decided about a line; before anybody said why, as if they simply no longer wanted it."""
    if line.returnable <= 0 or facts.order is None:
        return Outlook(0)
    asked = Chosen(max(1, chosen.units), chosen.reason or "mind")
    return Outlook(line.returnable, _decided(returns, facts, {line.line: asked}))


def judged(returns: Returns, facts: Opened, chosen: Mapping[int, Chosen]) -> Verdict:
    """Each line for itself: what cannot come back keeps nothing else from it."""
    order = _order(facts)
    each = [
        Judged(line, chosen[line.line], _decided(returns, facts, {line.line: chosen[line.line]}))
        for line in order.lines
        if line.line in chosen
    ]
    taken = tuple(one for one in each if one.decision.outcome != "denied")
    mine = {one.line.line: one.chosen for one in taken}
    reasons = [one.reason for one in mine.values() if one.reason]
    refund = total(order, {line: one.units for line, one in mine.items()}, terms(returns.policy(), reasons))
    whole = _decided(returns, facts, mine, refund) if mine else Decision("denied", (), returns.policy().version)
    return Verdict(taken, tuple(one for one in each if one not in taken), whole, refund)


def _decided(returns: Returns, facts: Opened, chosen: Mapping[int, Chosen], refund: Refund | None = None) -> Decision:
    """As if it were new: the desk looks at it, nobody asks a shopper for that."""
    asked = {line: Asked(one.units, one.reason, "new") for line, one in chosen.items()}
    here = returns.here() or Location("", "", "store")
    now, as_of = returns.now(), returns.as_of()
    limits = returns.limits().get("returns", DEFAULT_LIMITS["returns"])
    age = freshness(now - as_of if as_of is not None else None, limits)
    around = Around(here, now, age=age, refund=refund)
    return decided(_order(facts), asked, _categories(facts), around, returns.policy())


def _categories(facts: Opened) -> dict[int, tuple[str, ...]]:
    known = facts.articles or {}
    return {line.line: known[line.variant].category for line in _order(facts).lines if line.variant in known}


def _order(facts: Opened) -> Order:
    if facts.order is None:
        raise ValueError("no order is open")
    return facts.order


# --- what goes to the desk


def wishes(verdict: Verdict) -> tuple[Wish, ...]:
    return tuple(Wish(one.line.line, one.chosen.units, one.chosen.reason) for one in verdict.taken if one.chosen.reason)


def code_text(facts: Opened, lines: Iterable[Wish]) -> str:
    """The QR code for the desk: it says what the shopper chose, also where neither of the two has a network."""
    return draft_text(
        ReturnDraft(facts.id, facts.number, tuple(DraftLine(one.line, one.quantity, one.reason) for one in lines))
    )
