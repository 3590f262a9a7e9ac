"""The words of the Return page: how each order may stand, what the rules say of each line, and the next step. Pure.

Nothing here says that money was paid back: what is expected is called so, and what the desk said is told as it said it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.collect_words import Act
from kiosk.returning import Opened, Phase, Verdict
from kiosk.scans import Sound
from kiosk.store import Store
from shop.return_policy import FromPerson

translate = QCoreApplication.translate

ICONS: dict[Phase, str] = {
    "start": "return", "proof": "lock", "lines": "return", "decision": "return", "code": "qr", "received": "check",
    "all_back": "check", "not_yet": "clock", "cancelled": "close", "unknown": "search", "not_here": "clock",
    "elsewhere": "store", "show": "qr", "forged": "qr", "early": "qr", "unchecked": "qr", "locked": "hand",
    "trouble": "refresh",
}  # fmt: skip
SOUNDS: dict[Phase, Sound] = {
    "unknown": "unknown", "not_here": "unknown", "trouble": "unknown", "forged": "refused", "early": "refused",
    "unchecked": "refused", "locked": "refused",
}  # fmt: skip
"""All others are understood."""
CALMLY = frozenset({"unknown", "not_here", "forged", "early", "unchecked", "locked", "trouble"})
"""Where something did not work: shown in the colour of a warning."""


def sound(phase: Phase) -> Sound:
    return SOUNDS.get(phase, "understood")


def reasons() -> dict[FromPerson, str]:
    """Why something comes back, as a shopper says it."""
    return {
        "fit": translate("Return", "Doesn’t fit"),
        "mind": translate("Return", "Don’t want it after all"),
        "gift": translate("Return", "It was a gift"),
        "late": translate("Return", "Came too late"),
        "faulty": translate("Return", "It’s faulty"),
        "wrong_item": translate("Return", "Not what I ordered"),
        "transport": translate("Return", "Arrived damaged"),
    }


# --- the page as a whole


def headline(facts: Opened, verdict: Verdict | None, store: Store) -> str:
    if facts.phase == "decision" and verdict is not None:
        return _decision_headline(verdict)
    if facts.phase == "code":
        return _code_headline(facts)
    if facts.phase == "elsewhere" and (place := store.at(facts.store)) is not None:
        return translate("Return", "You bought this\nat %1").replace("%1", place.name)
    return _headlines()[facts.phase]


def _headlines() -> dict[Phase, str]:
    return {
        "start": translate("Return", "Return something"),
        "proof": translate("Return", "Is this order yours?"),
        "lines": translate("Return", "What would you\nlike to return?"),
        "received": translate("Return", "Thank you, we have it"),
        "all_back": translate("Return", "All of this order\nhas come back"),
        "not_yet": translate("Return", "You don’t have\nthis order yet"),
        "cancelled": translate("Return", "This order was cancelled"),
        "unknown": translate("Return", "These two don’t\nfit together"),
        "not_here": translate("Return", "Your order isn’t\non this screen"),
        "elsewhere": translate("Return", "You bought this\nin another store"),
        "show": translate("Return", "Please take this code\nto the service desk"),
        "forged": translate("Return", "This code isn’t\none of ours"),
        "early": translate("Return", "This code isn’t\nvalid yet"),
        "unchecked": translate("Return", "We can’t check this\ncode right now"),
        "locked": translate("Return", "Let us help you"),
        "trouble": translate("Return", "We couldn’t look\nthat up"),
    }


def _decision_headline(verdict: Verdict) -> str:
    if not verdict.taken:
        return translate("Return", "This can’t come back")
    if verdict.refused:
        return translate("Return", "A part of it\ncan come back")
    if verdict.whole.outcome == "manager":
        return translate("Return", "A colleague decides\nabout it")
    return translate("Return", "This can come back")


def _code_headline(facts: Opened) -> str:
    state = facts.request.state if facts.request is not None else "begun"
    if state == "approved":
        return translate("Return", "A colleague has agreed")
    if state == "refused":
        return translate("Return", "A colleague could not\nagree to this")
    if state == "asked":
        return translate("Return", "A colleague is being\nasked about it")
    return translate("Return", "Show this code at\nthe service desk")


def text(facts: Opened, verdict: Verdict | None, *, online: bool) -> str:
    if facts.phase == "decision" and verdict is not None:
        return _decision_text(verdict)
    if facts.phase == "code":
        return _code_text(facts, online)
    if facts.phase == "received":
        return _received_text(facts)
    if facts.phase in ("unknown", "not_here") and facts.stale:
        return _offline_texts()[facts.phase]
    if facts.phase == "elsewhere":
        return _elsewhere()
    return _texts()[facts.phase]


def _decision_text(verdict: Verdict) -> str:
    outcome = verdict.whole.outcome
    if not verdict.taken:
        return translate(
            "Return", "By our rules it stays with you. If you see it differently, talk to us: we gladly listen."
        )
    if outcome == "manager":
        return translate(
            "Return", "We can’t say it from here. At the service desk a second colleague has a look, and decides."
        )
    if outcome == "conditional":
        return translate("Return", "Bring it to the service desk. We have a look at it there, and take it from you.")
    return translate("Return", "Bring it to the service desk, unused and complete. At the desk we only look at it.")


def _code_text(facts: Opened, online: bool) -> str:
    state = facts.request.state if facts.request is not None else "begun"
    if state == "refused":
        return translate("Return", "At the service desk they tell you why, and what else is possible.")
    if state in ("asked", "approved"):
        return translate("Return", "Please stay close to the service desk. They go on from there with you.")
    if facts.request is not None and not facts.request.pending:
        return translate("Return", "The service desk knows what you bring. Nothing has to be explained again.")
    if online:
        return translate("Return", "One moment, we are letting the service desk know.")
    return translate(
        "Return",
        "We are working offline right now. The code works all the same: it has everything in it that they need.",
    )


def _received_text(facts: Opened) -> str:
    """As the desk said it, and never more than that."""
    of_mine = [one for one in facts.order.returns if one.id == facts.id] if facts.order is not None else []
    if of_mine and of_mine[-1].promised == "pending" and of_mine[-1].money_back > 0:
        return translate(
            "Return", "Goods accepted, refund pending: our office confirms it. You hear from us, and keep your slip."
        )
    if of_mine and of_mine[-1].money_back > 0:
        return translate("Return", "Refund requested. We tell you when it is on its way to you. Please keep your slip.")
    return translate("Return", "The service desk has taken it in. What becomes of the money is on your slip.")


def _elsewhere() -> str:
    return translate(
        "Return",
        "You can return it here all the same. This screen knows our own orders only: the service desk looks it up with "
        "you.",
    )


def _texts() -> dict[Phase, str]:
    again = translate("Return", "Please open the code in your e-mail once more, or take your receipt to the desk.")
    return {
        "start": translate("Return", "Scan the code from your e-mail or your receipt, or type the order number."),
        "proof": translate(
            "Return",
            "An order number alone shows nothing, so that nobody else can look. Please type what you paid in all, as "
            "it is on your receipt or in your e-mail.",
        ),
        "lines": translate("Return", "Tap what comes back, and tell us why. Nothing is decided by it yet."),
        "all_back": translate("Return", "Nothing of it is left to return. If that surprises you, we look into it."),
        "not_yet": translate(
            "Return", "What you don’t have yet need not come back: we can cancel it for you. Someone comes to help."
        ),
        "cancelled": translate("Return", "You never received it, so nothing has to come back. Questions? Just ask."),
        "unknown": translate(
            "Return",
            "Please compare the order number and the amount with your receipt. With the receipt or a card at hand, the "
            "service desk finds your order as well.",
        ),
        "not_here": translate(
            "Return",
            "Orders of our online shop and of other stores are not all on this screen. The service desk finds yours, "
            "or begin the return in the online shop.",
        ),
        "show": translate(
            "Return", "They open it there and go on. To see here what is possible, type your order number."
        ),
        "forged": again,
        "early": again,
        "unchecked": translate("Return", "The service desk can: please take it there, or type your order number."),
        "locked": translate(
            "Return",
            "That was not right a few times. In a minute you can try again. Or go to the service desk: with your "
            "receipt they find your order.",
        ),
        "trouble": translate("Return", "Please scan once more, or take your receipt to the service desk."),
    }  # fmt: skip


def _offline_texts() -> dict[Phase, str]:
    return {
        "unknown": translate(
            "Return",
            "Please compare the order number and the amount with your receipt. We are working offline, and newer "
            "orders have not reached this screen: the service desk looks it up with you.",
        ),
        "not_here": translate(
            "Return",
            "We are working offline, and newer orders have not reached this screen. Take your goods and your receipt "
            "to the service desk, or begin the return in the online shop.",
        ),
    }


def acts(facts: Opened, verdict: Verdict | None, *, ready: bool) -> tuple[Act, Act]:
    """The primary and the secondary button. `ready`: everything is said that the decision needs."""
    team = Act("ask", translate("Return", "Ask our team"), "bell")
    number = Act("type", translate("Return", "Type the number"), "keyboard")
    browse = Act("browse", translate("Return", "Keep browsing"), "search")
    if facts.phase == "start":
        return Act(), Act()
    if facts.phase == "proof":
        return Act("prove", translate("Return", "That’s what I paid"), "check"), Act(
            "type", translate("Return", "Another number"), "back"
        )
    if facts.phase == "lines":
        return (Act("decide", translate("Return", "See what is possible"), "forward") if ready else Act()), Act()
    if facts.phase == "decision" and verdict is not None:
        change = Act("change", translate("Return", "Choose again"), "back")
        return (Act("begin", translate("Return", "Get my code"), "qr") if verdict.taken else team), change
    if facts.phase == "code":
        state = facts.request.state if facts.request is not None else "begun"
        done = Act("done", translate("Return", "I have my code"), "check")
        return done, (Act("change", translate("Return", "Change it"), "back") if state == "begun" else team)
    if facts.phase in ("received", "all_back", "cancelled"):
        return browse, team
    return team, number


# --- beside the code


def place(facts: Opened) -> str:
    """How many bring something back before; "" where nobody can say."""
    before = facts.before
    if before < 0 or (facts.request is not None and facts.request.state != "begun"):
        return ""
    if before:
        return translate("Return", "%n return(s) before you", "", before)
    return translate("Return", "You are next")


def mailed(*, online: bool) -> str:
    if online:
        return translate("Return", "The code also goes to the e-mail address of this order, if we have one.")
    return translate(
        "Return", "The code goes to the e-mail address of this order, if we have one, once we are connected again."
    )


def no_number() -> str:
    return translate("Return", "An order number has letters, a dash and digits, like AB-123456. Please compare it.")


def no_amount() -> str:
    return translate("Return", "Please type the whole amount, like 49.90.")


def not_saved() -> str:
    return translate("Return", "We could not save that. Please go to the service desk: they begin it there.")


def order(number: str) -> str:
    return translate("Return", "Order %1").replace("%1", number) if number else ""
