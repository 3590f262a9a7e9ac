"""The words of the Collect page: each way an order may stand has its own, and its own next step. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.collecting import HERE_PHASES, Collected, Phase, Waiting
from kiosk.scans import Sound
from kiosk.store import Store
from shell.words import Words

translate = QCoreApplication.translate

ICONS: dict[Phase, str] = {
    "start": "bag", "ready": "bag", "short": "bag", "not_ready": "clock", "missing": "search", "cancel_asked": "bag",
    "rest": "clock", "thanks": "check", "elsewhere": "store", "collected": "check",
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
    """A button: what it does ("check_in", "park", "parked", "unpark", "ask", "browse", "type") and its words."""

    does: str = ""
    words: str = ""
    icon: str = ""


def sound(phase: Phase) -> Sound:
    return SOUNDS.get(phase, "understood")


def waits(facts: Collected) -> Waiting | None:
    """How somebody waits who said that they are here, for an order that can be waited for."""
    return facts.waiting if facts.phase in HERE_PHASES else None


def late(facts: Collected, now: datetime) -> bool:
    return facts.phase == "not_ready" and facts.promised_at is not None and facts.promised_at < now


def icon(facts: Collected) -> str:
    here = waits(facts)
    if here is None:
        return ICONS[facts.phase]
    return "walk" if here.coming else "send" if not here.sent else "bell"


def headline(facts: Collected, store: Store, now: datetime) -> str:
    here, name = waits(facts), facts.first_name
    if here is not None:
        return _here_headline(here, name)
    if facts.phase == "ready" and name:
        return translate("Collect", "Hello %1, your\norder is ready").replace("%1", name)
    if facts.phase == "thanks" and name:
        return translate("Collect", "Thank you, %1").replace("%1", name)
    if late(facts, now):
        return translate("Collect", "It takes longer\nthan planned")
    if facts.phase == "elsewhere":
        place = store.at(facts.store)
        if place is not None:
            return translate("Collect", "Your order waits\nat %1").replace("%1", place.name)
    return _headlines()[facts.phase]


def _here_headline(here: Waiting, name: str) -> str:
    if here.coming:
        return translate("Collect", "%1 is bringing\nyour order").replace("%1", here.coming)
    if not here.sent:
        return translate("Collect", "You are noted down")
    if name:
        return translate("Collect", "%1, we know\nyou are here").replace("%1", name)
    return translate("Collect", "We know that\nyou are here")


def _headlines() -> dict[Phase, str]:
    return {
        "start": translate("Collect", "Collect your order"),
        "ready": translate("Collect", "Your order is ready"),
        "short": translate("Collect", "Almost all of it\nis ready"),
        "not_ready": translate("Collect", "We are getting your\norder ready"),
        "missing": translate("Collect", "Something is missing\nfrom your order"),
        "cancel_asked": translate("Collect", "You asked us to\ncancel this order"),
        "rest": translate("Collect", "The rest of it\ncomes later"),
        "thanks": translate("Collect", "Thank you"),
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


def text(facts: Collected, words: Words, store: Store, now: datetime, *, online: bool) -> str:
    here = waits(facts)
    if here is not None:
        return _here_text(facts, here, online)
    if facts.phase == "ready" and not facts.proven:
        return f"{_waiting(facts.pieces)} {_told()}"
    if facts.phase == "ready" and facts.later:
        return f"{_texts()['ready']} {_later()}"
    if facts.phase == "collected" and facts.over_at is not None:
        when = translate("Collect", "Handed over: %1.").replace("%1", words.moment(facts.over_at, now))
        return f"{when} {_texts()['collected']}"
    if facts.phase in ("unknown", "not_here_yet") and facts.stale:
        return _offline_texts()[facts.phase]
    if facts.phase == "not_ready":
        return _promise(facts, words, now)
    if facts.phase == "elsewhere":
        return _elsewhere(facts, store)
    return _texts()[facts.phase]


def _here_text(facts: Collected, here: Waiting, online: bool) -> str:
    if here.coming:
        if here.bay:
            return translate(
                "Collect", "Please stay with your car in bay %1, and have your e-mail or an ID at hand."
            ).replace("%1", here.bay)
        return translate("Collect", "Please stay close to this screen, and have your e-mail or an ID at hand.")
    if not here.sent:
        if online:
            return translate("Collect", "One moment, we are letting the team know.")
        return translate(
            "Collect",
            "We are working offline right now. This is saved here, and the team learns of it by itself as soon as we "
            "are connected again. In a hurry? Anyone from our team is glad to help.",
        )
    if facts.phase == "not_ready":
        return translate("Collect", "It isn’t packed yet, and the team knows that you are waiting for it.")
    if facts.phase in ("short", "missing", "cancel_asked"):
        return translate("Collect", "Someone comes to you and explains what is possible.")
    if here.bay:
        return translate("Collect", "Someone brings it to bay %1.").replace("%1", here.bay)
    return translate(
        "Collect", "Someone brings it to this screen. To see how far it is, scan your code again at any time."
    )


def place(facts: Collected) -> str:
    """How many are served before, in words; "" where nobody can say, and once somebody comes."""
    here = waits(facts)
    if here is None or here.coming or here.before < 0 or not here.sent:
        return ""
    before = here.before  # lupdate reads plain names only
    return (
        translate("Collect", "%n customer(s) before you", "", before)
        if before
        else translate("Collect", "You are next")
    )


def wait(facts: Collected) -> str:
    """How long it takes, in words; "" where nothing is to be said of it."""
    here = waits(facts)
    if here is None or here.coming or not here.sent or facts.phase not in ("ready", "short"):
        return ""
    minutes = here.minutes
    if minutes:
        return translate("Collect", "About %n minute(s)", "", minutes)
    if facts.stale:
        return translate("Collect", "How long it takes we can’t say right now")
    return ""


def _later() -> str:
    return translate("Collect", "The rest comes later: we tell you when it is here.")


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
    when = _when(at, now, words)
    if at < now:
        return translate(
            "Collect", "It was promised for %1, and we are sorry. Tap “I’m here”, and someone tells you how far it is."
        ).replace("%1", when)
    return translate("Collect", "We expect it to be ready by %1. Have a look around until then.").replace("%1", when)


def _when(at: datetime, now: datetime, words: Words) -> str:
    """ "16:30", "yesterday 16:30", "Thursday 16:30"."""
    day = at.astimezone(words.zone).date()
    if at < now or day == now.astimezone(words.zone).date():
        return words.moment(at, now)
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
        "missing": translate(
            "Collect", "We are looking for it. Tap “I’m here”, and someone explains what is possible."
        ),
        "cancel_asked": translate(
            "Collect", "Nothing has been decided yet. If you want it after all, tap “I’m here”, and someone comes."
        ),
        "rest": translate("Collect", "You have a part of it already. We tell you when the rest is here."),
        "thanks": translate("Collect", "Your order has been handed over. If something isn’t right, we gladly help."),
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


def _offline_texts() -> dict[Phase, str]:
    return {
        "unknown": translate(
            "Collect",
            "Please compare it with your e-mail. We are working offline, and newer orders have not reached this "
            "screen. Our team looks it up with you.",
        ),
        "not_here_yet": translate(
            "Collect",
            "Your code is right. We are working offline, and newer orders have not reached this screen. Our team "
            "looks it up with you.",
        ),
    }


def acts(facts: Collected) -> tuple[Act, Act]:
    """The primary and the secondary button."""
    here = Act("check_in", translate("Collect", "I’m here"), "hand")
    team = Act("ask", translate("Collect", "Ask our team"), "bell")
    browse = Act("browse", translate("Collect", "Keep browsing"), "search")
    typed = Act("type", translate("Collect", "Type the code"), "keyboard")
    phase, waiting = facts.phase, waits(facts)
    if waiting is not None:
        return browse, _park(waiting) if not waiting.coming else team
    if phase in ("ready", "short"):
        return here, _park(None)
    if phase in ("not_ready", "missing", "cancel_asked"):
        return here, browse
    if phase == "thanks":
        return Act("finish", translate("Collect", "Done"), "check"), team
    if phase in ("elsewhere", "rest"):
        return browse, team
    if phase == "start":
        return Act(), Act()
    if phase in ("collected", "cancelled", "expired", "not_here_yet", "locked"):
        return team, browse
    return team, typed


def _park(waiting: Waiting | None) -> Act:
    words = (
        translate("Collect", "Another bay") if waiting and waiting.bay else translate("Collect", "I’m in the car park")
    )
    return Act("park", words, "pin")


def parking() -> tuple[str, str, Act, Act]:
    """While somebody says where they parked: the headline, the text, and the two buttons."""
    return (
        translate("Collect", "Which parking bay\nare you in?"),
        translate("Collect", "It is on the sign in front of your car. Someone brings your order there."),
        Act("parked", translate("Collect", "I’m here"), "hand"),
        Act("unpark", translate("Collect", "Not in the car park"), "back"),
    )


def no_bay() -> str:
    return translate("Collect", "A bay has a few letters and digits. Please look at the sign once more.")


def not_saved() -> str:
    return translate("Collect", "We could not save that. Please speak to anyone from our team.")
