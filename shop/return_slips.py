"""The slip that a customer takes home when goods came back: what, why, how it was decided, and what they were told.

It says "refunded" only where central has said so of every line; before that the refund is requested, or pending. Who
took the goods and who agreed stands there with a first name and an initial. The code is the return's id: it opens the
return for staff and proves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from shop import slip_words
from shop.orders import Line, Order, TakenBack
from shop.return_money import STORE_CREDIT
from shop.return_slip_words import finding, said
from shop.slips import About, Block, Code, Pair, Rule, Sheet, Text, isolated, own

Standing = Literal["refund", "pending", "paid", "exchanged"]
LONGEST_TRACE = 6
"""Findings that are printed; the worst come first."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What the order itself does not tell of a return: how it was decided, each line's condition, and which part of it
    becomes store credit (minor units)."""

    outcome: str
    codes: tuple[str, ...]
    policy: str
    conditions: Mapping[int, str] = field(default_factory=dict)
    credit: int = 0


def standing(order: Order, record: TakenBack) -> Standing:
    """What may be said of its money: `paid` once central has settled all of it, `exchanged` where goods went out for
    all of it. Where they went out for a part, it is said of the rest."""
    if record.swap is not None and record.money_back <= 0:
        return "exchanged"
    lines = [line for line in order.lines if line.line in record.lines]
    paid = [line.refunded > 0 for line in lines]
    if lines and (any(paid) if record.swap else all(paid)) and all(line.pending_refund <= 0 for line in lines):
        return "paid"
    return "refund" if record.promised == "refund" else "pending"


def credit(tenders: tuple[tuple[str, int], ...]) -> int:
    """The part of a refund that becomes store credit."""
    return sum(amount for tender, amount in tenders if tender == STORE_CREDIT)


def return_slip(
    order: Order,
    record: TakenBack,
    decided: Decided,
    about: About,
    *,
    money: Callable[[int], str],
    people: Mapping[str, str],
) -> Sheet:
    """`money` words an amount in minor units of the order's currency; `people` are names as they may be printed, by
    staff id."""
    how, language = standing(order, record), about.language
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(said(language, how), "large", bold=True, middle=True),
        Text(f"{slip_words.said(language, 'order')} {isolated(order.number)}", bold=True, middle=True),
        Pair(said(language, "when"), about.when(record.at)),
        Rule(),
        *came_back(order, record, decided, about, money),
        Rule(),
        *_money(record, decided, language, money),
        Rule(),
        Text(said(language, f"told_{how}")),
        Rule(),
        *trace(decided.outcome, decided.codes, decided.policy, language),
        *signed(record, people, language),
        Code("qr", f"RETURN:{record.id}".upper()),
        Text(said(language, "questions"), "small", middle=True),
        Text(f"{slip_words.said(language, 'printed')} {about.when(about.at)}", "small", middle=True),
    ]
    return Sheet("slip", f"return {order.number}", language, tuple(blocks))


def came_back(
    order: Order, record: TakenBack, decided: Decided, about: About, money: Callable[[int], str]
) -> list[Block]:
    """What came back, why, and in which condition."""
    blocks: list[Block] = []
    for line in (one for one in order.lines if one.line in record.lines):
        part = record.lines[line.line]
        blocks.append(
            Pair(f"{isolated(f'{part.quantity} ×')} {own(_title(line))}", isolated(money(part.amount)), bold=True)
        )
        reason = said(about.language, record.how.reasons.get(line.line, ""))
        condition = said(about.language, decided.conditions.get(line.line, ""))
        if small := " · ".join(word for word in (reason, condition) if word):
            blocks.append(Text(small, "small"))
    return blocks


def _money(record: TakenBack, decided: Decided, language: str, money: Callable[[int], str]) -> list[Block]:
    blocks: list[Block] = []
    if record.shipping or record.fee:
        goods = record.amount - record.shipping + record.fee
        blocks.append(Pair(said(language, "goods"), isolated(money(goods))))
    if record.shipping:
        blocks.append(Pair(said(language, "shipping"), isolated(money(record.shipping))))
    if record.fee:
        blocks.append(Pair(said(language, "fee"), isolated(money(-record.fee))))
    blocks.append(Pair(said(language, "total"), isolated(money(record.amount)), bold=True))
    if decided.credit:
        blocks.append(Pair(said(language, "credit"), isolated(money(decided.credit))))
    if record.points:
        blocks.append(Pair(said(language, "points_to_come"), isolated(f"-{record.points}")))
    return blocks


def trace(outcome: str, codes: tuple[str, ...], policy: str, language: str) -> list[Block]:
    """How it was decided, why, and by which rules."""
    worded = [finding(language, code) for code in codes[:LONGEST_TRACE]]
    shown = [words for words in dict.fromkeys(worded) if words]
    return [
        Text(said(language, outcome) or said(language, "decision"), bold=True),
        *(Text(f"– {words}", "small") for words in shown),
        Pair(said(language, "rules"), isolated(policy)),
    ]


def signed(record: TakenBack, people: Mapping[str, str], language: str) -> list[Block]:
    """Who took it in, and who agreed."""
    blocks: list[Block] = [Pair(said(language, "taken_by"), own(people.get(record.actor, record.actor)))]
    if approver := record.how.approver:
        blocks.append(Pair(said(language, "agreed_by"), own(people.get(approver, approver))))
    return blocks


def _title(line: Line) -> str:
    return line.title or line.variant
