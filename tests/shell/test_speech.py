"""The screen read aloud: pages and questions once each, controls as the keyboard reaches them, nothing unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from shell import pictures
from shell.frame import Frame
from shell.metrics import KIOSK_PORTRAIT
from shell.plans import drawing
from tests.shell.gallery import floor

GALLERY = Path(__file__).parent / "Gallery.qml"


class Ear:
    """Stands where the speech engine is."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.hushed = 0

    def say(self, text: str, language: str) -> None:
        self.heard.append((text, language))

    def hush(self) -> None:
        self.hushed += 1

    def close(self) -> None:
        self.heard.clear()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def frame(ear: Ear) -> Iterator[Frame]:
    frame = Frame(KIOSK_PORTRAIT, room="kiosk")
    frame.speech.use(ear)
    frame.show(GALLERY, part="buttons", floor=drawing(floor()))
    yield frame
    frame.close()


def test_nothing_is_said_unasked_and_all_is_silent_after_the_visit(frame: Frame, ear: Ear) -> None:
    button = pictures.find(frame.view, "Primary")
    assert button is not None
    button.forceActiveFocus()
    assert (ear.heard, frame.speech.listening) == ([], False)
    frame.look.choose(aloud=True)
    assert frame.speech.listening
    frame.look.reset()
    assert not frame.speech.listening
    assert ear.hushed == 1


def test_a_page_is_read_once_and_again_in_another_language(frame: Frame, ear: Ear) -> None:
    frame.look.choose(aloud=True)
    frame.speech.look()
    frame.speech.look()
    assert len(ear.heard) == 1
    said, language = ear.heard[0]
    assert said
    assert language == "en"
    frame.language.choose("de")
    frame.speech.look()
    assert [language for _, language in ear.heard] == ["en", "de"]


def test_a_control_says_what_it_is_and_how_it_stands(frame: Frame, ear: Ear) -> None:
    frame.look.choose(aloud=True)
    frame.speech.look()
    ear.heard.clear()
    button = pictures.find(frame.view, "Primary")
    assert button is not None
    button.forceActiveFocus()
    assert ear.heard == [("Primary, button", "en")]
    frame.language.choose("fr")
    other = pictures.find(frame.view, "Secondary")
    assert other is not None
    other.forceActiveFocus()
    assert ear.heard[-1] == ("Secondary, bouton", "fr")


def test_a_machine_without_a_voice_offers_none(frame: Frame) -> None:
    assert frame.speech.property("available") is True
    frame.speech.use(None)
    assert frame.speech.property("available") is False
    frame.look.choose(aloud=True)
    assert not frame.speech.listening
