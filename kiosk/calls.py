"""A shopper's call for help, told honestly: saved on this device -> on its way -> confirmed -> someone is coming.

Pure: from the task as this device remembers it to what the screen may say. Never ahead of what is true.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from shop.help import Urgency
from shop.lookups import Task

translate = QCoreApplication.translate

Phase = Literal["choose", "saving", "saved", "sending", "waiting", "taken", "done", "cancelled", "refused", "failed"]
Topic = Literal["find", "advice", "shelf", "getting", "collect", "other"]
OPEN: frozenset[Phase] = frozenset({"saving", "saved", "sending", "waiting", "taken"})


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the progress; `mark` is "done", "now" or "next"."""

    label: str
    mark: str


@dataclass(frozen=True, slots=True)
class Offer:
    """One topic a shopper can choose."""

    topic: str
    icon: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Wait:
    """How the waiting goes. `usual`: minutes until somebody usually takes a call today, None where too few did;
    `passed`: somebody had taken it and cannot come. `counter` and `phone` are where help is without this call."""

    urgency: Urgency = "calm"
    usual: int | None = None
    passed: bool = False
    counter: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class HelpState:
    """What the Help page shows. `open`: a call stands; `coming`: a person has taken it. `hint`: where else help is, for
    whoever cannot wait."""

    phase: Phase = "choose"
    headline: str = ""
    text: str = ""
    hint: str = ""
    about: str = ""
    steps: tuple[Step, ...] = ()
    topics: tuple[Offer, ...] = ()
    open: bool = False
    coming: bool = False
    can_cancel: bool = False


NO_WAIT = Wait()


def phase_of(task: Task | None, *, online: bool, known: bool) -> Phase:
    """Where a call stands. `known`: this device has shown the task before, so its absence means a refusal."""
    if task is None:
        return "refused" if known else "saving"
    if task.state == "cancelled":
        return "cancelled"
    if task.state == "done":
        return "done"
    if task.state == "taken":
        return "taken"
    if task.pending:
        return "sending" if online else "saved"
    return "waiting"


def topics(about: str) -> tuple[Offer, ...]:
    """What a shopper may want; with a product at hand the questions about it come first."""
    shelf = Offer(
        "shelf",
        "search",
        translate("Help", "Look for it in the store"),
        translate("Help", "We check the shelf and the back room."),
    )
    getting = Offer(
        "getting",
        "truck",
        translate("Help", "Get it for me"),
        translate("Help", "From another store, or sent to your home."),
    )
    find = Offer(
        "find",
        "pin",
        translate("Help", "I can’t find something"),
        translate("Help", "We walk you to the right shelf."),
    )
    advice = Offer(
        "advice",
        "people",
        translate("Help", "I’d like some advice"),
        translate("Help", "Someone who knows the products comes to you."),
    )
    other = Offer(
        "other",
        "help",
        translate("Help", "Something else"),
        translate("Help", "Whatever it is, we are happy to come."),
    )
    return (shelf, getting, advice, other) if about else (find, advice, other)


def picture(phase: Phase, *, name: str = "", about: str = "", wait: Wait = NO_WAIT) -> HelpState:
    """Everything the page shows in one phase. `name` is who is coming, of which a shopper is told
    the first word; `about` is the product's title."""
    name = name.partition(" ")[0]
    headline, text = _words(phase, name, wait)
    return HelpState(
        phase=phase,
        headline=headline,
        text=text,
        hint=_hint(phase, wait),
        about=about,
        steps=_steps(phase, name) if phase in OPEN or phase == "done" else (),
        topics=topics(about) if phase == "choose" else (),
        open=phase in OPEN,
        coming=phase == "taken",
        can_cancel=phase in OPEN and phase != "saving",
    )


def _hint(phase: Phase, wait: Wait) -> str:
    """The next step for whoever cannot wait, where waiting may take long."""
    alone = phase in ("saved", "refused", "failed") or (phase == "waiting" and wait.urgency == "everyone")
    if not alone or not (wait.counter or wait.phone):
        return ""
    if wait.counter and wait.phone:
        both = translate("Help", "Our team is also at “%1”, or call %2.")
        return both.replace("%1", wait.counter).replace("%2", wait.phone)
    if wait.counter:
        return translate("Help", "Our team is also at “%1”.").replace("%1", wait.counter)
    return translate("Help", "Or call us: %1.").replace("%1", wait.phone)


def _waiting(wait: Wait) -> tuple[str, str]:
    """Nobody has taken it yet: honest about how long that is by now."""
    if wait.urgency == "everyone":
        return (
            translate("Help", "Sorry, everybody is busy"),
            translate(
                "Help", "We are calling the whole team and the manager now. Your call stays until somebody comes."
            ),
        )
    if wait.urgency == "again":
        return (
            translate("Help", "We are still calling"),
            translate("Help", "Nobody could answer yet, so it rings once more. Feel free to keep looking around."),
        )
    headline = translate("Help", "The team knows\nyou are here")
    if wait.passed:
        return headline, translate("Help", "Your first helper cannot come after all. We are asking a colleague.")
    if wait.usual is not None:
        usual = wait.usual
        text = translate(
            "Help", "Today somebody usually answers within %n minute(s). Feel free to keep looking around.", "", usual
        )
        return headline, text
    return headline, translate(
        "Help", "Someone will be with you soon. Feel free to keep looking around on this screen."
    )


def _words(phase: Phase, name: str, wait: Wait) -> tuple[str, str]:
    if phase == "choose":
        return translate("Help", "How can we help?"), translate("Help", "Choose one, and someone comes to this screen.")
    if phase in ("saving", "sending"):
        return translate("Help", "Your call is on its way"), translate(
            "Help", "One moment, we are letting the team know."
        )
    if phase == "saved":
        return (
            translate("Help", "Your call is saved"),
            translate(
                "Help",
                "We are offline right now, so no tablet can ring. Your call goes out by itself as soon as we are "
                "connected again. In a hurry? Anyone from our team is glad to help.",
            ),
        )
    if phase == "waiting":
        return _waiting(wait)
    if phase == "taken":
        return (
            translate("Help", "%1 is on the way").replace("%1", name or translate("Help", "Someone")),
            translate("Help", "Please stay close to this screen for a moment."),
        )
    return _closing(phase)


def _closing(phase: Phase) -> tuple[str, str]:
    if phase == "done":
        return translate("Help", "Glad we could help"), translate("Help", "Anything else? Call us again at any time.")
    if phase == "cancelled":
        return (
            translate("Help", "Your call is cancelled"),
            translate("Help", "Nobody will come. Call again whenever you like."),
        )
    if phase == "refused":
        return (
            translate("Help", "Your call did not reach the team"),
            translate("Help", "Please call again, or speak to anyone from our team."),
        )
    return (
        translate("Help", "We could not save your call"),
        translate("Help", "Please speak to anyone from our team. They are glad to help."),
    )


def _steps(phase: Phase, name: str) -> tuple[Step, ...]:
    coming = translate("Help", "%1 is coming").replace("%1", name) if name else translate("Help", "Someone is coming")
    labels = (
        translate("Help", "Saved on this device"),
        translate("Help", "On its way to the team"),
        translate("Help", "Confirmed"),
        coming,
    )
    reached = {"saving": 0, "saved": 1, "sending": 1, "waiting": 3, "taken": 3, "done": 4}[phase]
    now = phase in ("saving", "sending", "saved", "waiting")
    return tuple(
        Step(label, "done" if index < reached else "now" if index == reached and (now or phase == "taken") else "next")
        for index, label in enumerate(labels)
    )
