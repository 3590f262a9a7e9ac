"""What the page of goods without a receipt shows of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from associate.receiptless_flow import MOST_UNITS, Change, LooseFacts, LooseFlow, Phase
from associate.return_desk_flow import Chosen
from associate.return_desk_rows import ReturnFinding, ReturnLine, Wording, lacking
from shop import receiptless
from shop.lookups import Hit
from shop.money import Money
from shop.return_undo_loose import minutes_left
from shop.returns import WORST

Trouble = Literal[
    "", "unknown", "full", "which_line", "nobody", "refused", "unsaved", "failed", "changed", "declined", "same_person",
    "late", "not_undone",
]  # fmt: skip
Progress = Literal["saved", "on_its_way", "refused", "undone", "not_undone"]


@dataclass(frozen=True, slots=True)
class ReceiptlessState:
    """`outcome` "" before there is a decision. `lacking`: goods, reason, condition or contact, of the article
    `lacking_title`. `contact`: "", customer or mail; `called` and `email` whose credit it is. `days`: how far back the
    lowest price is looked for. `slip`: the return whose slip was scanned, for its credit. `changed`: what is not as it
    was when the decision was read. What was saved can be undone for `undo_left` minutes."""

    phase: Phase = "goods"
    return_id: str = ""
    slip: str = ""
    trouble: Trouble = ""
    shown: str = ""
    units: int = 0
    lacking: str = "goods"
    lacking_title: str = ""
    contact: str = ""
    called: str = ""
    email: str = ""
    searched: bool = False
    outcome: str = ""
    total: str = ""
    days: int = 0
    version: str = ""
    as_of: str = ""
    age: str = ""
    approver: str = ""
    changed: tuple[Change, ...] = ()
    progress: Progress = "saved"
    reasons: tuple[str, ...] = ()
    undo_left: int = 0


@dataclass(frozen=True, slots=True)
class KnownCustomer:
    """A customer that this tablet knows, to be the one whose credit it is. `member`: the end of the card's number."""

    id: str
    name: str
    member: str


@dataclass(frozen=True, slots=True)
class LooseSum:
    """What one article is worth: so many units at `each`."""

    id: str
    title: str
    units: int
    each: str
    amount: str


def worded(
    state: ReceiptlessState, flow: LooseFlow, words: Wording, currency: str, *, online: bool
) -> ReceiptlessState:
    """`state` with everything that follows from where the return is; `trouble` and what it speaks of stay."""
    facts = flow.facts
    missing, title = _lacking(flow)
    state = replace(
        state,
        phase=flow.phase,
        return_id=flow.id,
        units=flow.units,
        lacking=missing,
        lacking_title=title,
        contact="customer" if flow.contact.customer else "mail" if flow.contact.known else "",
        called=flow.called or flow.contact.name,
        email=flow.contact.email,
        outcome=flow.decision.outcome if flow.decision is not None else "",
        total=words.money(Money(flow.amount, currency)) if flow.goods else "",
        approver=flow.approver,
    )
    if facts is None:
        return state
    return replace(
        state,
        days=facts.policy.look_back_days,
        version=facts.policy.version,
        as_of=words.age(facts.as_of, facts.now) if facts.as_of is not None else "",
        age=facts.level,
        approver=facts.people.get(flow.approver, flow.approver),
        progress=_progress(flow, facts, online=online),
        reasons=facts.policy.reasons,
    )


def _progress(flow: LooseFlow, facts: LooseFacts, *, online: bool) -> Progress:
    if flow.undone:
        return "not_undone" if facts.undo_refused is not None else "undone"
    return "refused" if facts.refused is not None else "on_its_way" if online else "saved"


def undo_left(flow: LooseFlow, now: datetime) -> int:
    """Minutes in which what was saved can be undone yet."""
    if flow.phase != "done" or flow.taken is None or flow.facts is None or flow.undone:
        return 0
    return minutes_left(flow.taken[1], flow.facts.policy, now)


def _lacking(flow: LooseFlow) -> tuple[str, str]:
    """What is still to be said, and of which article."""
    if not flow.chosen:
        return "goods", ""
    for at, one in flow.chosen.items():
        if not one.complete:
            return lacking(one, False), _title(_hit(flow, at), flow.variants[at])
    return ("", "") if flow.contact.known else ("contact", "")


def _hit(flow: LooseFlow, at: int) -> Hit | None:
    return flow.facts.articles.get(flow.variants[at]) if flow.facts is not None else None


def _title(hit: Hit | None, variant: str) -> str:
    return hit.title if hit is not None else variant


def lines(flow: LooseFlow, words: Wording, currency: str) -> list[ReturnLine]:
    """The newest first: it lies in front of the person. In the end in the order in which they came."""
    facts = flow.facts
    if facts is None:
        return []
    known = {at: one for at, one in flow.chosen.items() if flow.variants[at] in facts.asked}
    made = [_line(flow, facts, at, one, words, currency) for at, one in known.items()]
    return made if flow.phase == "done" else made[::-1]


def _line(flow: LooseFlow, facts: LooseFacts, at: int, one: Chosen, words: Wording, currency: str) -> ReturnLine:
    hit = facts.articles.get(flow.variants[at])
    spot = hit.here.spot if hit is not None and hit.here is not None else None
    price = receiptless.worth(hit.price if hit is not None else None, facts.now, facts.policy)
    wants_serial = hit is not None and facts.policy.rule(hit.category).serial
    return ReturnLine(
        id=at,
        title=_title(hit, flow.variants[at]),
        detail=", ".join(part for part in (hit.variant.color, hit.variant.size) if part) if hit is not None else "",
        picture=(hit.variant.picture or "") if hit is not None else "",
        price=words.money(Money(price, currency)) if price is not None else "",
        quantity=1,
        able=MOST_UNITS,
        returned=0,
        given=True,
        units=one.units,
        amount=words.money(Money(one.units * price, currency)) if price is not None else "",
        reason=one.reason,
        condition=one.condition,
        where=one.where if one.condition else "",
        serial=one.serial,
        wants_serial=wants_serial,
        spot=f"{spot.aisle}-{spot.bay}" if spot is not None else "",
        lacking=lacking(one, wants_serial),
        open=flow.open == at,
    )


def findings(flow: LooseFlow) -> list[ReturnFinding]:
    """Why it is decided so, the weightiest first."""
    if flow.decision is None:
        return []
    once = {one.code: one for one in flow.decision.findings}.values()
    worst_first = sorted(once, key=lambda one: -WORST.index(one.outcome))
    return [ReturnFinding(one.code, one.outcome, one.staff, one.customer) for one in worst_first]


def sums(flow: LooseFlow, words: Wording, currency: str) -> list[LooseSum]:
    """How the value came about: each article at the lowest price of late."""
    articles = flow.facts.articles if flow.facts is not None else {}
    return [
        LooseSum(
            one.variant,
            _title(articles.get(one.variant), one.variant),
            one.quantity,
            words.money(Money(one.price or 0, currency)),
            words.money(Money(one.amount, currency)),
        )
        for one in flow.goods
    ]
