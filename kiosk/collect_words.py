"""The words of the Collect page: each way an order may stand has its own, and its own next step. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.collecting import Collected, Phase
from kiosk.scans import Sound
from kiosk.store import Store
from shell.words import Words

translate = QCoreApplication.translate

ICONS: dict[Phase, str] = {
    "start": "bag", "ready": "bag", "short": "bag", "not_ready": "clock", "elsewhere": "store", "collected": "check",
    "cancelled": "close", "expired": "calendar", "unknown": "search", "not_here_yet": "clock", "number": "lock",
    "forged": "qr", "out_of_date": "qr", "early": "qr", "unchecked": "qr", "locked": "hand", "trouble": "refresh",
}  # fmt: skip
SOUNDS: dict[Phase, Sound] = {
    "unknown": "unknown", "not_here_yet": "unknown", "trouble": "unknown", "forged": "refused",
    "out_of_date": "refused", "early": "refused", "unchecked": "refused", "locked": "refused",
}  # fmt: skip
"""All others are understood."""
CALMLY = frozenset({"unknown", "forged", "out_of_date", "early", "unchecked", "locked", "trouble"})
"""Where something did not work: shown in the colour of a warning."""


@dataclass(frozen=True, slots=True)
class Act:
    """A button: what it does ("check_in", "help", "browse", "type", "way") and its words."""

    does: str = ""
    words: str = ""
    icon: str = ""


def sound(phase: Phase) -> Sound:
    return SOUNDS.get(phase, "understood")


def headline(facts: Collected, store: Store) -> str:
    if facts.phase == "ready" and facts.first_name:
        return translate("Collect", "Hello %1, your\norder is ready").replace("%1", facts.first_name)
    if facts.phase == "elsewhere":
        place = store.at(facts.store)
        if place is not None:
            return translate("Collect", "Your order waits\nat %1").replace("%1", place.name)
    return _headlines()[facts.phase]


def _headlines() -> dict[Phase, str]:
    return {
        "start": translate("Collect", "Collect your order"),
        "ready": translate("Collect", "Your order is ready"),
        "short": translate("Collect", "Almost all of it\nis ready"),
        "not_ready": translate("Collect", "We are getting your\norder ready"),
        "elsewhere": translate("Collect", "Your order waits\nin another store"),
        "collected": translate("Collect", "This order has been collected"),
        "cancelled": translate("Collect", "This order was cancelled"),
        "expired": translate("Collect", "We could not keep your order any longer"),
        "unknown": translate("Collect", "We can’t find an open order with this code"),
        "not_here_yet": translate("Collect", "Your order hasn’t reached this screen yet"),
        "number": translate("Collect", "Do you have your\npickup code?"),
        "forged": translate("Collect", "This code isn’t\none of ours"),
        "out_of_date": translate("Collect", "This code is no\nlonger valid"),
        "early": translate("Collect", "This code isn’t\nvalid yet"),
        "unchecked": translate("Collect", "We can’t check this\ncode right now"),
        "locked": translate("Collect", "Let us help you"),
        "trouble": translate("Collect", "We couldn’t look\nthat up"),
    }


def text(facts: Collected, words: Words, store: Store, now: datetime) -> str:
    if facts.phase == "ready" and not facts.proven:
        return f"{_waiting(facts.pieces)} {_told()}"
    if facts.phase == "not_ready":
        return _promise(facts, words, now)
    if facts.phase == "elsewhere":
        return _elsewhere(facts, store)
    return _texts()[facts.phase]


def _waiting(pieces: int) -> str:
    return translate("Collect", "%n piece(s) are waiting for you.", "", pieces)


def _told() -> str:
    return translate(
        "Collect", "Tap “I’m here”, and someone comes with them. Please have your e-mail or an ID at hand."
    )


def _promise(facts: Collected, words: Words, now: datetime) -> str:
    at = facts.promised_at
    if at is None:
        return translate("Collect", "It isn’t packed yet. Our team can tell you how far it is.")
    if at < now:
        return translate("Collect", "It takes longer than planned. We are sorry. Our team can tell you how far it is.")
    when = _when(at, now, words)
    return translate("Collect", "We expect it to be ready by %1. Have a look around until then.").replace("%1", when)


def _when(at: datetime, now: datetime, words: Words) -> str:
    """ "16:30", "Thursday 16:30"."""
    day = at.astimezone(words.zone).date()
    if day == now.astimezone(words.zone).date():
        return words.time(at)
    return f"{words.weekday(day)} {words.time(at)}"


def _elsewhere(facts: Collected, store: Store) -> str:
    place = store.at(facts.store)
    where = ", ".join(part for part in (place.street, place.city) if part) if place is not None else ""
    if not where:
        return translate("Collect", "Please collect it there. Your e-mail says which store it is.")
    return translate("Collect", "Please collect it there: %1.").replace("%1", where)


def _texts() -> dict[Phase, str]:
    again = translate("Collect", "Please open the code in your e-mail or in our app once more, or ask our team.")
    return {
        "start": translate("Collect", "Scan the code from your e-mail, or type its eight characters."),
        "ready": translate("Collect", "Tap “I’m here”, and someone brings it to you."),
        "short": translate(
            "Collect", "Something on it could not be found. Tap “I’m here”, and someone explains what is possible."
        ),
        "collected": translate("Collect", "Was that not you? Please speak to us, we look into it right away."),
        "cancelled": translate("Collect", "Nothing waits for you here. If that surprises you, we gladly look into it."),
        "expired": translate("Collect", "Its time was over, and it went back to the shelf. We gladly look for it."),
        "unknown": translate(
            "Collect",
            "Please compare it with your e-mail. The order may also wait in another store, or be collected already. "
            "Our team looks it up with you.",
        ),
        "not_here_yet": translate(
            "Collect", "Your code is right. New orders can take a moment to arrive. Our team looks it up with you."
        ),
        "number": translate(
            "Collect",
            "An order number alone opens nothing, so that nobody else collects your order. Please scan or type the "
            "code from your e-mail. Without one, our team finds your order with you.",
        ),
        "forged": again,
        "early": again,
        "out_of_date": again,
        "unchecked": translate(
            "Collect", "Please type the eight characters that stand with it, or ask our team."
        ),
        "locked": translate(
            "Collect",
            "That was not right a few times. In a minute you can try again. Or call someone: with an ID at hand we "
            "find your order together.",
        ),
        "trouble": translate("Collect", "Please scan once more, or ask our team."),
    }  # fmt: skip


def acts(phase: Phase) -> tuple[Act, Act]:
    """The primary and the secondary button."""
    here = Act("check_in", translate("Collect", "I’m here"), "hand")
    team = Act("check_in", translate("Collect", "Ask our team"), "bell")
    browse = Act("browse", translate("Collect", "Keep browsing"), "search")
    typed = Act("type", translate("Collect", "Type the code"), "keyboard")
    if phase in ("ready", "short"):
        return here, Act()
    if phase in ("not_ready", "elsewhere"):
        return browse, team
    if phase == "start":
        return Act(), Act()
    if phase in ("collected", "cancelled", "expired", "not_here_yet", "locked"):
        return team, browse
    return team, typed
