"""The second person's sheets on a real tablet: over any page, and whoever asked stays signed in."""

from __future__ import annotations

from datetime import timedelta

from associate.main import Program
from shop import approvals
from shop.approvals import Asked
from tests.associate.shop import BADGE_INGRID, NOW, PIN_INGRID
from tests.associate.test_pages import enter, gone, see, sign_in, tap

ASKED = Asked("01939f0a-7c1e-7000-8000-0123456789ab", "TT-100003", 2697, "EUR", "lena", ("late", "dear"))


def test_a_manager_agrees_at_the_desk_and_whoever_asked_stays(tablet: Program) -> None:
    sign_in(tablet)
    heard: list[tuple[str, str]] = []
    second = tablet.models.pages.second_person
    second.approved.connect(lambda who, how: heard.append((who, how)))
    second.ask(ASKED)
    see(tablet, "A second person agrees")
    see(tablet, "An article of a high price")
    tap(tablet, "Ingrid Halvorsen")
    see(tablet, "Number pad")
    enter(tablet, PIN_INGRID)
    see(tablet, lambda: heard == [("ingrid", "pin")])
    gone(tablet, "A second person agrees")
    assert tablet.models.tablet.state.name == "Lena Petersen"


def test_a_manager_agrees_on_their_own_tablet_and_the_answer_fits(tablet: Program) -> None:
    sign_in(tablet, BADGE_INGRID, PIN_INGRID)
    shown = approvals.challenge(ASKED, NOW - timedelta(minutes=1))
    tablet.scanner.inject(shown.text)
    see(tablet, "Do you agree?")
    see(tablet, lambda: tablet.models.pages.agree.state.ready)
    tap(tablet, "Agree, with my PIN")
    see(tablet, "Number pad")
    enter(tablet, PIN_INGRID)
    see(tablet, "You agreed")
    answer = tablet.models.pages.agree.state.answer
    found = approvals.answered_by(shown, answer, tablet.memory.people())
    assert found is not None
    assert found.id == "ingrid"
    tap(tablet, "Done")
    gone(tablet, "Agree to a return")
