"""Goods come back without a receipt: store credit only, at the lowest price of late (trade rules, section 4). Pure.

Command, with its body as JSON:

    return.receive_unknown 1   return:<id>, lane 0   `UnknownBody`

Outcome and words as in `shop.returns`. Codes: `no_receipt` (always said), `contact_missing`, `price_unknown`,
`class_<name>`, `condition_<condition>`, `dear`, `velocity_<days>`, `age_old`. The credit is a voucher of central's
(`shop.vouchers`); nothing here is worth anything before central made one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, NotRequired, TypedDict

from shop.bodies import Condition, Disposition
from shop.deeds import Deed, Laid
from shop.orders import Refused
from shop.prices import BasePrice
from shop.return_money import without_receipt
from shop.return_policy import FromPerson, Policy
from shop.returns import Decision, Earlier, Finding, worst

TYPE = "return.receive_unknown"
MOST_LINES = 50
NO_ORDER = "NO-RECEIPT"
"""Stands for the order where a second person is asked (`shop.approvals.Asked`)."""
_MAIL = re.compile(r"[^\s@]{1,64}@[^\s@]+\.[^\s@]+")


class ContactBody(TypedDict, total=False):
    """`customer`, or `name` and `email`; `language` of the message."""

    customer: str
    name: str
    email: str
    language: str


class UnknownLine(TypedDict):
    """`price`: what one unit is credited, minor units."""

    variant: str
    quantity: int
    price: int
    condition: Condition
    disposition: Disposition
    reason: str
    serial: NotRequired[str]


UnknownBody = TypedDict(
    "UnknownBody",
    {
        "return": str,
        "lines": list[UnknownLine],
        "currency": str,
        "contact": ContactBody,
        "actor": str,
        "decision": dict[str, Any],
        "approver": NotRequired[str],
        "approved_how": NotRequired[str],
        "approval": NotRequired[dict[str, Any]],
    },
)
"""return.receive_unknown 1. `approver`, `approved_how` and `approval` as in return.receive 2."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whose credit it will be: a customer's id, or a name and an e-mail address."""

    customer: str = ""
    name: str = ""
    email: str = ""
    language: str = ""

    @property
    def known(self) -> bool:
        return bool(self.customer or (self.name.strip() and _MAIL.fullmatch(self.email.strip())))

    @property
    def whose(self) -> str:
        """By whom the rolling limits count; "" for nobody. An address stands as its hash."""
        if self.customer or not self.known:
            return self.customer
        named = self.email.strip().casefold().encode()
        return f"mail:{blake2b(named, digest_size=16).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Loose:
    """Units of one article without a purchase. `price`: what one unit is worth (`worth`), None where nobody knows."""

    variant: str
    quantity: int
    price: int | None
    condition: Condition
    disposition: Disposition
    reason: FromPerson = "mind"
    category: tuple[str, ...] = ()
    serial: str = ""

    @property
    def amount(self) -> int:
        return self.quantity * (self.price or 0)


@dataclass(frozen=True, slots=True)
class Known:
    """What else matters: now, whether this device has heard of other returns of late (`age_is_old`), and what the same
    person brought back before, as far as it is known."""

    now: datetime
    age_is_old: bool = False
    history: tuple[Earlier, ...] = ()


def prices_of(price: BasePrice, since: datetime, until: datetime) -> tuple[int, ...]:
    """What an article cost between the two, minor units, by its price row: the regular price, and that of a sale which
    was on."""
    began, ended = price.sale_from, price.sale_to
    on = (began is None or began <= until) and (ended is None or ended > since)
    return (price.price.minor, price.sale.minor) if price.sale is not None and on else (price.price.minor,)


def worth(price: BasePrice | None, now: datetime, policy: Policy) -> int | None:
    """What one unit is worth without a receipt, by the price row of this device; None where there is none."""
    since = now - timedelta(days=policy.look_back_days)
    return without_receipt(prices_of(price, since, now) if price else ())


def decide(goods: Sequence[Loose], contact: Contact, known: Known, policy: Policy) -> Decision:
    """The worst of all checks, each finding once. There is no window: nobody knows when it was bought."""
    findings = dict.fromkeys(_findings(goods, contact, known, policy))
    return Decision(worst([one.outcome for one in findings]), tuple(findings), policy.version)


def _findings(goods: Sequence[Loose], contact: Contact, known: Known, policy: Policy) -> Iterator[Finding]:
    words = "Without a receipt: store credit, at the lowest price of late. Please look at the goods."
    told = "Without a receipt we give store credit, at the lowest price of late."
    yield Finding("receipt", "no_receipt", "conditional", words, told)
    if not contact.known:
        words = "Whose credit is it? The customer's card, or a name and an e-mail address."
        yield Finding("contact", "contact_missing", "denied", words, "We need your name and your e-mail address.")
    for one in goods:
        yield from _goods(one, policy)
    yield from _velocity(goods, known, policy)
    if known.age_is_old:
        words = "Nobody can tell here what this person brought back elsewhere: the credit waits for the office."
        yield Finding(
            "age", "age_old", "conditional", words, "Your credit is confirmed as soon as we reach our office."
        )


def _goods(one: Loose, policy: Policy) -> Iterator[Finding]:
    rule = policy.rule(one.category)
    if not rule.returnable:
        words = f"Articles of the class “{rule.name}” are not taken back."
        yield Finding("class", f"class_{rule.name}", "denied", words, "Articles of this kind cannot be returned.")
    outcome = rule.conditions[one.condition]
    if outcome != "authorised":
        words = f"Its condition is “{one.condition}”: please look at it."
        yield Finding("condition", f"condition_{one.condition}", outcome, words, "We have to look at it first.")
    if one.price is None:
        words = "Nobody knows here what it cost: it cannot be credited without a receipt."
        yield Finding("price", "price_unknown", "denied", words, "We cannot tell what this was sold for.")
    elif policy.most_per_unit is not None and one.price > policy.most_per_unit:
        words = "An article of this price is looked at by a second person."
        yield Finding("price", "dear", "manager", words, "For an article of this price we ask a manager.")


def _velocity(goods: Sequence[Loose], known: Known, policy: Policy) -> Iterator[Finding]:
    amount = sum(one.amount for one in goods)
    for limit in policy.velocity:
        recent = [one for one in known.history if one.at > known.now - timedelta(days=limit.days)]
        if len(recent) + 1 > limit.returns or sum(one.value for one in recent) + amount > limit.value:
            words = f"More returns in {limit.days} days than the policy allows without a manager."
            told = "We have to ask a manager about this return."
            yield Finding("velocity", f"velocity_{limit.days}", "manager", words, told)
            return


def receive(
    return_id: str,
    goods: Sequence[Loose],
    contact: Contact,
    *,
    currency: str,
    actor: str,
    decision: Decision,
    approver: str = "",
    approved_how: str = "",
    approval: Mapping[str, Any] | None = None,
) -> Deed | Refused:
    """Take goods in that nobody knows the purchase of. `approver` agreed where only a manager may; never the one who
    asks. What it is worth central checks, who alone makes the credit. ValueError for no goods, or too many."""
    if not 1 <= len(goods) <= MOST_LINES or any(one.quantity < 1 for one in goods):
        raise ValueError(f"1 to {MOST_LINES} articles come back at once")
    if decision.outcome == "denied" or not contact.known or any(one.price is None for one in goods):
        return Refused("denied", "By the rules this cannot come back without a receipt.")
    if decision.outcome == "manager" and not approver:
        return Refused("approval", "A manager has to agree to this return.")
    if approver == actor:
        return Refused("same_person", "Whoever asks cannot agree to it. Please ask somebody else.")
    codes = list(dict.fromkeys(one.code for one in decision.findings))
    body = {
        "return": return_id,
        "lines": [_line(one) for one in goods],
        "currency": currency,
        "contact": _contact(contact),
        "actor": actor,
        "decision": {"outcome": decision.outcome, "codes": codes, "policy": decision.version},
    }
    said = {"approver": approver, "approved_how": approved_how, "approval": approval}
    body |= {name: value for name, value in said.items() if value}
    return Deed(0, f"return:{return_id}", TYPE, body, overlay=_shelf(goods))


def without_person(body: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a `return.receive_unknown` without the name and the address that were said for it."""
    contact = body.get("contact")
    known = contact if isinstance(contact, Mapping) else {}
    return {**body, "contact": {name: said for name, said in known.items() if name in ("customer", "language")}}


def _line(one: Loose) -> dict[str, Any]:
    said = {"variant": one.variant, "quantity": one.quantity, "price": one.price, "reason": one.reason}
    said |= {"condition": one.condition, "disposition": one.disposition}
    return said | ({"serial": one.serial} if one.serial else {})


def _contact(contact: Contact) -> Mapping[str, str]:
    whole = {"customer": contact.customer, "language": contact.language}
    if not contact.customer:
        whole |= {"name": contact.name.strip(), "email": contact.email.strip()}
    return {name: value for name, value in whole.items() if value}


def _shelf(goods: Sequence[Loose]) -> tuple[Laid, ...]:
    """What this device shows on the shelf again: only what goes back there can be sold."""
    sums: dict[str, int] = {}
    for one in goods:
        if one.disposition == "stock":
            sums[one.variant] = sums.get(one.variant, 0) + one.quantity
    return tuple(("stock", variant, {"returned": units}) for variant, units in sums.items())
