"""What the Hand-over page shows of a hand-over on its way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from associate.at_counter import UNDER_WAY, AtHand, Flow, Phase, Progress, before, progress
from associate.order import Spoken, owed
from shop import verification
from shop.lookups import StaffMember

Trouble = Literal[
    "", "wrong_code", "locked", "other_order", "other_store", "code_expired", "forged", "not_accepted", "used_up",
    "check_first", "to_pay", "wrong_article", "other_variant", "enough", "count_first", "unsaved", "refused", "failed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class HandOverState:
    """`ask` and `lacking` as in `shop.verification`; `scanned` of `wanted` units. `stays`: lines that are left here,
    once it is done units. `other` and `other_at`: who handed it over before, where somebody did; `taken_by`: who else
    says that they are on it. `to_pay`: what is not paid yet, with the number `request` for the till; `receipt`: that
    one was looked at. `shown`: the article, code, order or store that `trouble` speaks of."""

    phase: Phase = "empty"
    number: str = ""
    first_name: str = ""
    ask: str = ""
    lacking: tuple[str, ...] = ()
    dear: bool = False
    level: str = ""
    age: str = ""
    code: str = ""
    document: str = ""
    last_four: str = ""
    named: bool = False
    scanned: int = 0
    wanted: int = 0
    stays: int = 0
    unscanned: str = ""
    manager: bool = False
    signature: str = ""
    trouble: Trouble = ""
    shown: str = ""
    progress: Progress = "saved"
    other: str = ""
    other_at: str = ""
    taken_by: str = ""
    to_pay: str = ""
    request: str = ""
    receipt: bool = False


def worded(
    state: HandOverState,
    flow: Flow,
    facts: AtHand,
    me: StaffMember | None,
    words: Spoken,
    now: datetime,
    *,
    online: bool,
) -> HandOverState:
    """`state` with everything that follows from where the hand-over is; `trouble` and what it speaks of stay."""
    order = facts.order.shown
    first = before(facts.order, flow.command)
    return replace(
        _shown(state, flow, facts),
        age=words.age(facts.as_of, now) if facts.as_of is not None else "",
        stays=sum(line.open for line in order.lines) if flow.phase == "done" else len(flow.counting.stays),
        manager=me is not None and me.role == "manager",
        progress=progress(facts.order, flow.command, facts.refused, online=online),
        other=facts.people.get(first.actor, "") if first is not None else "",
        other_at=words.moment(first.at, now) if first is not None else "",
        taken_by=_taken_by(facts, me),
        to_pay=owed(order, words) if flow.phase in UNDER_WAY else "",
        request=order.request,
    )


def _shown(state: HandOverState, flow: Flow, facts: AtHand) -> HandOverState:
    order = facts.order.shown
    ask = verification.asked(flow.level, order, named=flow.proofs.named)
    return replace(
        state,
        phase=flow.phase,
        number=flow.number,
        first_name=facts.first_name,
        ask=ask,
        lacking=verification.lacking(ask, flow.proofs),
        dear=verification.is_dear(order),
        level=flow.level,
        code=flow.proofs.code,
        document=flow.proofs.document or "",
        last_four=flow.proofs.last_four,
        named=flow.proofs.named,
        scanned=sum(flow.counting.units.values()),
        wanted=flow.wanted,
        unscanned=flow.unscanned,
        signature=flow.signature,
    )


def _taken_by(facts: AtHand, me: StaffMember | None) -> str:
    """Who else is on it: a claim binds nobody, but two at one parcel is one too many."""
    claim = facts.order.shown.claim
    if claim is None or me is None or claim.actor == me.id:
        return ""
    return facts.people.get(claim.actor, claim.actor)
