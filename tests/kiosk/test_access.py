"""What a shopper makes easier for themselves: it holds through the visit, everywhere, and is gone after it."""

from __future__ import annotations

import pytest

from kiosk.main import Program
from shell import pictures
from shell.idle import BROWSING_S, WARNING_S
from tests.kiosk.rounds import enter
from tests.kiosk.test_pages import see, tap

CHOICES = {
    "Larger text": "larger",
    "High contrast": "high_contrast",
    "Lower controls": "low_controls",
    "Less motion": "reduced_motion",
    "More time": "slower",
    "Read aloud": "aloud",
}


class Ear:
    """Stands where the speech engine is."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.hushed = 0

    def say(self, text: str, language: str) -> None:
        self.heard.append(f"{language}: {text}")

    def hush(self) -> None:
        self.hushed += 1

    def close(self) -> None:
        self.heard.clear()


@pytest.fixture
def ear(kiosk: Program) -> Ear:
    ear = Ear()
    kiosk.frame.speech.use(ear)
    return ear


def chosen(kiosk: Program) -> set[str]:
    comfort = kiosk.frame.look.comfort
    return {name for name in CHOICES.values() if getattr(comfort, name)}


@pytest.mark.parametrize("end", ["start over", "idle"])
def test_every_choice_holds_until_the_visit_ends_and_no_longer(kiosk: Program, ear: Ear, end: str) -> None:
    enter(kiosk, "display")
    for choice in CHOICES:
        tap(kiosk, choice)
    tap(kiosk, "Done")
    for page in ("search", "basket", "help", "home"):
        kiosk.models.app.open(page)
        assert chosen(kiosk) == set(CHOICES.values()), page
    if end == "idle":
        kiosk.models.idle.rule.since -= 10_000
    else:
        kiosk.models.app.start_over()
    see(kiosk, "Touch to begin")
    assert chosen(kiosk) == set()
    assert not kiosk.models.idle.rule.accessible
    heard = len(ear.heard)
    assert ear.hushed == 1
    kiosk.models.app.begin()
    see(kiosk, "What are you\nlooking for?")
    pictures.wait(lambda: False, 0.5)
    assert len(ear.heard) == heard


def test_more_time_is_three_times_as_much(kiosk: Program) -> None:
    enter(kiosk, "display")
    assert kiosk.models.idle.rule.limits() == (BROWSING_S, WARNING_S)
    tap(kiosk, "More time")
    assert kiosk.models.idle.rule.limits() == (3 * BROWSING_S, 3 * WARNING_S)


def test_pages_questions_and_answers_to_scans_are_read(kiosk: Program, ear: Ear) -> None:
    enter(kiosk, "display")
    tap(kiosk, "Read aloud")
    tap(kiosk, "Done")
    see(kiosk, lambda: any("looking for?" in said for said in ear.heard))
    kiosk.scanner.inject("STAFF:lena")
    see(kiosk, lambda: any("This code is for our team" in said for said in ear.heard))
    kiosk.frame.language.choose("es")
    kiosk.models.app.open("basket")
    see(kiosk, lambda: any(said.startswith("es: ") and "Su cesta está vacía" in said for said in ear.heard))
    kiosk.models.idle.rule.since -= sum(kiosk.models.idle.rule.limits()) - 20
    see(kiosk, lambda: "¿Sigue ahí?" in ear.heard[-1])


def test_where_nothing_can_speak_nothing_offers_to(kiosk: Program) -> None:
    enter(kiosk, "display")
    see(kiosk, "More time")
    assert pictures.find(kiosk.window, "Read aloud") is None
