"""The words about goods that a shopper returns: what the rules say of each line, and what it is expected to give back.
Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.returning import Judged, Outlook, Verdict
from shell.words import Words
from shop.money import Money
from shop.orders import Line
from shop.return_money import STORE_CREDIT
from shop.returns import Decision

translate = QCoreApplication.translate


def outlook_words(line: Line, outlook: Outlook, words: Words) -> tuple[str, bool]:
    """What is said of a line before anybody chose it, and whether it is a warning."""
    if not outlook.left:
        return _not_left(line), False
    decision = outlook.decision
    if decision is not None and decision.outcome in ("denied", "manager"):
        return finding_words(decision, words), True
    if outlook.until is not None:
        return translate("Return", "Can come back until %1").replace("%1", words.date(outlook.until)), False
    return "", False


def _not_left(line: Line) -> str:
    if line.returned:
        return translate("Return", "Has come back already")
    if line.open:
        return translate("Return", "You don’t have it yet")
    return translate("Return", "You never received it")


def judged_words(one: Judged, words: Words) -> str:
    """What the rules say of a line that somebody chose."""
    decision = one.decision
    found = finding_words(decision, words)
    if found:
        return found
    if decision.until is not None:
        return translate("Return", "In time: until %1").replace("%1", words.date(decision.until))
    return translate("Return", "Can come back at any time")


def finding_words(decision: Decision, words: Words) -> str:
    """The worst of what was found, in a shopper's words; "" where nothing stands against it."""
    found = next((one for one in decision.findings if one.outcome == decision.outcome), None)
    if found is None:
        return ""
    if found.code == "late" and decision.until is not None:
        return translate(
            "Return", "It could come back until %1. A colleague decides whether we still take it."
        ).replace("%1", words.date(decision.until))
    known = _findings()
    if found.code in known:
        return known[found.code]
    return known[found.check] if found.check in known else known[found.outcome]


def _findings() -> dict[str, str]:
    """By the code of a finding, by its check, or else by what it comes to."""
    look = translate("Return", "We have a look at it at the desk.")
    return {
        "not_delivered": translate("Return", "You have not received this yet."),
        "not_paid": translate("Return", "This has not been paid yet."),
        "pending": translate("Return", "It is on its way back already."),
        "returned": translate("Return", "It has come back already."),
        "too_many": translate("Return", "That is more than you bought."),
        "class_hygiene": translate(
            "Return", "For reasons of hygiene it can’t come back, unless something is wrong with it."
        ),
        "class_gift_card": translate("Return", "Gift cards can’t come back."),
        "class_final_sale": translate(
            "Return", "This was a final sale. It can’t come back, unless something is wrong with it."
        ),
        "class": translate("Return", "Articles of this kind can’t come back, unless something is wrong with them."),
        "reason": translate("Return", "For this reason a colleague decides."),
        "condition": look,
        "serial_missing": translate("Return", "Please have its serial number at hand: it is on it, or on its box."),
        "price": translate("Return", "For an article of this price a second colleague has a look."),
        "velocity": translate("Return", "A colleague decides about it."),
        "tender": translate("Return", "A part of it comes back as store credit."),
        "age": translate("Return", "We work offline: the desk takes it, and our office confirms the refund later."),
        "conditional": look,
        "manager": translate("Return", "A colleague decides about it."),
        "denied": translate("Return", "By our rules it can’t come back."),
    }  # fmt: skip


def goods_detail(units: int, reason: str) -> str:
    """ "2 × · Doesn’t fit"."""
    return f"{units} × · {reason}" if reason else f"{units} ×"


# --- money


def amount(verdict: Verdict, currency: str, words: Words) -> str:
    return words.money(Money(verdict.refund.total, currency))


def parts(verdict: Verdict, currency: str, words: Words) -> tuple[tuple[str, str], ...]:
    """What the sum is made of, where it is more than the goods."""
    money = verdict.refund
    if not (money.shipping or money.fee):
        return ()
    goods = money.total - money.shipping + money.fee
    rows = [(translate("Return", "Goods"), words.money(Money(goods, currency)))]
    if money.shipping:
        rows.append((translate("Return", "Shipping"), words.money(Money(money.shipping, currency))))
    if money.fee:
        rows.append((translate("Return", "Fee for returning"), words.money(Money(-money.fee, currency))))
    return tuple(rows)


def money_note(verdict: Verdict, currency: str, words: Words) -> str:
    """That nothing is promised, and by which way it is expected."""
    credit = sum(amount for to, amount in verdict.refund.tenders if to == STORE_CREDIT)
    if not credit:
        return translate(
            "Return",
            "We expect this much. The desk confirms it once it has seen everything; it is paid back after that, the "
            "way you paid.",
        )
    return translate(
        "Return",
        "We expect this much, %1 of it as store credit. The desk confirms it once it has seen everything; it is paid "
        "back after that.",
    ).replace("%1", words.money(Money(credit, currency)))
