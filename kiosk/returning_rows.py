"""The lists of the Return page: what may come back, why, what is decided of it, and what a sum is made of. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk import returning_goods, returning_words
from kiosk.returning import REASONS, Chosen, Opened, Returns, Verdict, outlook
from shell.words import Words
from shop.orders import Line


@dataclass(frozen=True, slots=True)
class Goods:
    """One line to choose from; `id` is its number. `chosen` of `most` units come back, for `reason`. `note` is what the
    rules say of it already, in the colour of a warning with `warns`."""

    id: int
    title: str
    detail: str
    picture: str
    most: int
    chosen: int
    reason: str
    note: str
    warns: bool


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something comes back, to tap."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Decided:
    """One line with what is decided about it; `outcome` of `shop.returns`."""

    id: int
    title: str
    detail: str
    picture: str
    words: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Part:
    """What a sum is made of."""

    id: int
    name: str
    amount: str


def goods(returns: Returns, facts: Opened, chosen: Mapping[int, Chosen], words: Words) -> tuple[Goods, ...]:
    order = facts.order
    return tuple(_goods(returns, facts, line, chosen, words) for line in order.lines) if order is not None else ()


def _goods(returns: Returns, facts: Opened, line: Line, chosen: Mapping[int, Chosen], words: Words) -> Goods:
    mine = chosen.get(line.line, Chosen(0))
    seen = outlook(returns, facts, line, mine)
    note, warns = returning_goods.outlook_words(line, seen, words)
    title, detail, picture = _look(facts, line)
    return Goods(line.line, title, detail, picture, seen.left, mine.units, mine.reason, note, warns)


def reasons() -> tuple[Reason, ...]:
    names = returning_words.reasons()
    return tuple(Reason(one, names[one]) for one in REASONS)


def decided(facts: Opened, verdict: Verdict, words: Words) -> tuple[Decided, ...]:
    """What may come back first."""
    names = returning_words.reasons()
    rows = []
    for one in (*verdict.taken, *verdict.refused):
        title, _, picture = _look(facts, one.line)
        detail = returning_goods.goods_detail(one.chosen.units, names[one.chosen.reason] if one.chosen.reason else "")
        said = returning_goods.judged_words(one, words)
        rows.append(Decided(one.line.line, title, detail, picture, said, one.decision.outcome))
    return tuple(rows)


def parts(verdict: Verdict, currency: str, words: Words) -> tuple[Part, ...]:
    rows = returning_goods.parts(verdict, currency, words)
    return tuple(Part(at, name, amount) for at, (name, amount) in enumerate(rows))


def _look(facts: Opened, line: Line) -> tuple[str, str, str]:
    """Title, variant and picture."""
    hit = (facts.articles or {}).get(line.variant)
    if hit is None:
        return line.title or line.variant, "", ""
    detail = ", ".join(part for part in (hit.variant.color, hit.variant.size) if part)
    return line.title or hit.title, detail, hit.variant.picture or ""
