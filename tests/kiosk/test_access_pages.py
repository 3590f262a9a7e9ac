"""Every page of a real kiosk in five languages, in every look: words, room, sizes, contrast, names, keys, direction."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.main import Program
from shell import pictures
from shell.metrics import KIOSK_LANDSCAPE, KIOSK_PORTRAIT
from tests import legible
from tests.kiosk.conftest import Opener
from tests.kiosk.rounds import STATES, enter
from tests.kiosk.test_every_code import believed
from tests.legible import Screen

LANGUAGES = ("en", "de", "fr", "es", "ar")
LOOKS: dict[str, dict[str, bool]] = {
    "usual": {},
    "larger": {"larger": True},
    "high contrast": {"high_contrast": True},
    "dark": {"dark": True},
    "lower": {"low_controls": True},
}


@pytest.fixture
def kiosk(opened: Opener, request: pytest.FixtureRequest) -> Program:
    program = opened(spec=getattr(request, "param", KIOSK_PORTRAIT), known=True)
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    program.memory.verify = believed
    assert pictures.wait(lambda: _made(program), 30)
    return program


def _made(program: Program) -> bool:
    """Whether all pages are made ahead: what is only coming up moves the keyboard."""
    slots = [one for one in program.window.findChildren(QQuickItem) if one.property("lasting") is not None]
    return len(slots) > 8 and all(one.property("item") is not None for one in slots)


def seen(program: Program, name: str, language: str, look: str) -> Screen:
    """The screen in that state, at rest."""
    enter(program, name)
    program.frame.look.choose(**LOOKS[look], reduced_motion=True)
    program.frame.language.choose(language)
    pictures.wait(lambda: False, 0.06)
    return Screen(program.window, program.frame.spec)


def wrong(program: Program, name: str, language: str, look: str) -> list[str]:
    screen = seen(program, name, language, look)
    found = [
        *legible.untranslated(screen, "kiosk", language),
        *legible.clipped(screen),
        *legible.overlapping(screen),
        *legible.small_targets(screen, 15),
        *legible.small_texts(screen, 7.3 if look == "larger" else 4.8),
        *legible.pale(screen, 7 if look == "high contrast" else 4.5),
        *legible.nameless(screen),
        *legible.out_of_reach(screen),
    ]
    return [f"{name}, {language}, {look}: {one}" for one in found]


@pytest.mark.timeout(240)
def test_every_page_is_legible_in_reach_and_in_the_language_chosen(kiosk: Program) -> None:
    """Every other state; which language and look meets it changes from one to the next. With --long it is all of them
    with all of these."""
    looks = list(LOOKS)
    turns = [(name, LANGUAGES[nth % 5], looks[(nth + nth // 5) % 5]) for nth, name in enumerate(list(STATES)[::2])]
    assert [one for turn in turns for one in wrong(kiosk, *turn)] == []


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kiosk", [KIOSK_PORTRAIT, KIOSK_LANDSCAPE], ids=["portrait", "landscape"], indirect=True)
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_in_every_language_and_look(kiosk: Program, language: str, look: str) -> None:
    assert [one for name in STATES for one in wrong(kiosk, name, language, look)] == []


def test_arabic_is_mirrored(kiosk: Program) -> None:
    """What stands at one side of the bar stands at the other, and text begins at its own."""
    enter(kiosk, "home")
    places = {}
    for language, word in (("en", "Start over"), ("ar", "البدء من جديد")):
        kiosk.frame.language.choose(language)
        item = pictures.find(kiosk.window, word)
        assert item is not None, pictures.names(kiosk.window)
        places[language] = pictures.centre(item).x()
    assert places["en"] < kiosk.window.width() / 3
    assert places["ar"] > kiosk.window.width() * 2 / 3


def test_a_question_keeps_the_keyboard_and_gives_it_back(kiosk: Program) -> None:
    enter(kiosk, "home")
    button = pictures.find(kiosk.window, "Display")
    assert button is not None
    button.forceActiveFocus()
    root = kiosk.window.rootObject()
    assert root is not None
    root.setProperty("sheet", "comfort")
    assert pictures.wait(lambda: pictures.find(kiosk.window, "Larger text") is not None)
    assert legible.out_of_reach(Screen(kiosk.window, kiosk.frame.spec)) == []
    root.setProperty("sheet", "")
    assert pictures.wait(lambda: kiosk.window.activeFocusItem() == button, 2)
