"""What may take the place of a missing article (trade rules, section 3): its kind, its price, and who agrees. Pure.

The customer pays what they paid, or less; never more. What the store may add is capped by the rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from shop.money import Money
from shop.orders import Line
from shop.orders import share as share  # noqa: PLC0414 - offered beside the rules that use it

Consent = Literal["phone", "counter", "order"]
"""How the customer agreed: asked by telephone, standing here, or beforehand in the order."""
CONSENTS: tuple[str, ...] = get_args(Consent)

Why = Literal["unknown", "same", "other_kind", "no_price", "too_dear", "reserved", "not_here"]
"""Why an article may not replace another: not in the assortment; the missing one itself; neither of the same product
nor of the same category; nobody knows what it costs; above the cap; other orders wait for it; not in this store."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A replacement costs at most `percent` of what was paid for one. `consent`: the customer has to agree."""

    percent: int = 110
    consent: bool = True


DEFAULT = Rule()
HIGHEST_PERCENT = 200


@dataclass(frozen=True, slots=True)
class Article:
    """`price` is that of one unit now, None where nobody knows. `on_hand` units are in this store, None where nobody
    knows; no order waits for `free` of them."""

    variant: str
    product: str
    category: tuple[str, ...] = ()
    price: Money | None = None
    on_hand: int | None = None
    free: int = 0


def rule_from(body: object) -> Rule:
    """{"percent": 110, "consent": true} as central writes it under "substitutes" of its limits. What is absent or makes
    no sense keeps its default: a slip must not give goods away."""
    said = body.get("substitutes") if isinstance(body, Mapping) else None
    told: Mapping[str, object] = said if isinstance(said, Mapping) else {}
    percent, consent = told.get("percent"), told.get("consent")
    if type(percent) is not int or not 0 < percent <= HIGHEST_PERCENT:
        percent = DEFAULT.percent
    return Rule(percent, consent if isinstance(consent, bool) else DEFAULT.consent)


def paid_for_one(line: Line) -> int:
    """What the customer paid for one unit of the line, in minor units; its price where nothing is paid yet."""
    paid = line.captured + line.given
    return paid // line.quantity if paid and line.quantity else line.price


def cap(line: Line, rule: Rule) -> int:
    """The most that one unit of a replacement may cost, in minor units."""
    return paid_for_one(line) * rule.percent // 100


def given_back(line: Line, units: int, price: int) -> int:
    """What the customer gets back when `units` of the line are replaced at `price` each, in minor units."""
    return max(0, share(line, units) - price * units)


def no(line: Line, missing: Article, new: Article, units: int, rule: Rule, *, currency: str, held: bool) -> Why | None:
    """Why `units` of `new` may not replace as many of the line, which was for `missing`. `held`: somebody has it in
    the hand, so that it is here whatever the stock says."""
    if new.variant == line.variant:
        return "same"
    if not alike(missing, new):
        return "other_kind"
    if new.price is None or new.price.currency != currency:
        return "no_price"
    if new.price.minor > cap(line, rule):
        return "too_dear"
    return _not_to_be_had(new, units, held=held)


def alike(missing: Article, new: Article) -> bool:
    """Of the same product in another colour or size, or from the same category."""
    if missing.product and missing.product == new.product:
        return True
    return bool(missing.category) and missing.category == new.category


def _not_to_be_had(new: Article, units: int, *, held: bool) -> Why | None:
    if new.on_hand is not None and new.free >= units:
        return None
    if new.on_hand is not None and new.on_hand >= units:
        return "reserved"
    return None if held else "not_here"


def suggested(
    line: Line, missing: Article, others: Iterable[Article], rule: Rule, *, currency: str, most: int = 6
) -> tuple[Article, ...]:
    """Which of `others` may replace one unit: the same product first, then the nearest price."""
    fit = [one for one in others if no(line, missing, one, 1, rule, currency=currency, held=False) is None]
    paid = paid_for_one(line)

    def far(one: Article) -> tuple[bool, int, str]:
        return one.product != missing.product, abs((one.price.minor if one.price else 0) - paid), one.variant

    return tuple(sorted({one.variant: one for one in fit}.values(), key=far)[:most])
