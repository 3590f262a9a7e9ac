"""The slip of goods that came back without a receipt: what, at which price, and that store credit is requested.

Whose credit it will be does not stand there, nor is the slip worth anything: central alone makes credit
(`shop.vouchers`). The code is the return's id, by which staff find it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shop import slip_words
from shop.receiptless import Loose
from shop.return_slip_words import said
from shop.return_slips import LONGEST_TRACE, trace
from shop.returns import Decision
from shop.slips import About, Block, Code, Pair, Rule, Sheet, Text, isolated, own


@dataclass(frozen=True, slots=True)
class CreditLine:
    """`price` of one unit, minor units."""

    title: str
    units: int
    price: int
    reason: str
    condition: str


@dataclass(frozen=True, slots=True)
class CreditSlip:
    """What stands on it. `actor` took the goods, `approver` agreed ("" nobody; staff ids)."""

    lines: tuple[CreditLine, ...]
    outcome: str
    codes: tuple[str, ...]
    policy: str
    currency: str
    actor: str
    approver: str
    at: datetime

    @property
    def amount(self) -> int:
        return sum(one.units * one.price for one in self.lines)


def slip_of(
    goods: Sequence[Loose],
    titles: Mapping[str, str],
    decision: Decision,
    currency: str,
    people: tuple[str, str],
    at: datetime,
) -> CreditSlip:
    """`people`: who took the goods, and who agreed."""
    lines = tuple(
        CreditLine(titles.get(one.variant, one.variant), one.quantity, one.price or 0, one.reason, one.condition)
        for one in goods
    )
    codes = tuple(dict.fromkeys(one.code for one in decision.findings))[:LONGEST_TRACE]
    return CreditSlip(lines, decision.outcome, codes, decision.version, currency, *people, at)


def credit_slip(
    return_id: str, slip: CreditSlip, about: About, *, money: Callable[[int], str], people: Mapping[str, str]
) -> Sheet:
    """`money` words an amount in minor units of the slip's currency; `people` are names as they may be printed."""
    language = about.language
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(said(language, "credit_asked"), "large", bold=True, middle=True),
        Text(said(language, "loose"), bold=True, middle=True),
        Pair(said(language, "when"), about.when(slip.at)),
        Rule(),
        *(block for one in slip.lines for block in _line(one, language, money)),
        Rule(),
        Pair(said(language, "total"), isolated(money(slip.amount)), bold=True),
        Rule(),
        Text(said(language, "told_credit")),
        Rule(),
        *trace(slip.outcome, slip.codes, slip.policy, language),
        Pair(said(language, "taken_by"), own(people.get(slip.actor, slip.actor))),
    ]
    if slip.approver:
        blocks.append(Pair(said(language, "agreed_by"), own(people.get(slip.approver, slip.approver))))
    blocks += [
        Code("qr", f"RETURN:{return_id}".upper()),
        Text(said(language, "questions"), "small", middle=True),
        Text(f"{slip_words.said(language, 'printed')} {about.when(about.at)}", "small", middle=True),
    ]
    return Sheet("slip", f"return {return_id[-6:]}", language, tuple(blocks))


def _line(one: CreditLine, language: str, money: Callable[[int], str]) -> list[Block]:
    words = [said(language, one.reason), said(language, one.condition)]
    if one.units > 1:
        words.append(f"{isolated(money(one.price))} {said(language, 'each')}")
    return [
        Pair(f"{isolated(f'{one.units} ×')} {own(one.title)}", isolated(money(one.units * one.price)), bold=True),
        Text(" · ".join(word for word in words if word), "small"),
    ]
