"""Every control loads without a warning, in every look, both directions and on both kinds of panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from shell import pictures
from shell.frame import Frame
from shell.metrics import KIOSK_PORTRAIT, TABLET_SMALL, WindowSpec
from shell.plans import drawing
from tests.shell.gallery import LOOKS, PARTS, floor

GALLERY = Path(__file__).parent / "Gallery.qml"


def opened(part: str, spec: WindowSpec = KIOSK_PORTRAIT, *, look: str = "light", language: str = "en") -> Frame:
    frame = Frame(spec, room="kiosk")
    frame.look.choose(**LOOKS[look])
    frame.language.choose(language)
    frame.show(GALLERY, part=part, floor=drawing(floor()))
    return frame


@pytest.fixture
def frame(request: pytest.FixtureRequest) -> Iterator[Frame]:
    frame = opened(request.param)
    yield frame
    frame.close()


@pytest.mark.parametrize("spec", [KIOSK_PORTRAIT, TABLET_SMALL], ids=["kiosk", "tablet"])
@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_gallery_loads_and_paints(part: str, spec: WindowSpec) -> None:
    frame = opened(part, spec, look="larger", language="ar")
    image = frame.view.grabWindow()
    assert (image.width(), image.height()) == spec.size
    colors = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colors) > 5, "a page without content is one colour"
    frame.close()


@pytest.mark.parametrize("frame", ["buttons"], indirect=True)
def test_a_button_answers_mouse_touch_and_keyboard(frame: Frame) -> None:
    heard: list[str] = []
    button = pictures.find(frame.view, "Primary")
    assert button is not None
    button.clicked.connect(lambda: heard.append("click"))  # type: ignore[attr-defined]
    pictures.tap(frame.view, "Primary")
    assert heard == ["click"]
    pictures.tap(frame.view, "Primary", touch=True)
    assert heard == ["click"] * 2
    button.forceActiveFocus()
    pictures.type_text(frame.view, "\n")
    assert pictures.wait(lambda: len(heard) == 3, 1)


@pytest.mark.parametrize("frame", ["buttons"], indirect=True)
def test_a_disabled_button_stays_silent(frame: Frame) -> None:
    heard: list[str] = []
    button = pictures.find(frame.view, "Disabled")
    assert button is not None
    button.clicked.connect(lambda: heard.append("click"))  # type: ignore[attr-defined]
    pictures.tap(frame.view, "Disabled")
    assert heard == []


@pytest.mark.parametrize("frame", ["buttons"], indirect=True)
def test_a_busy_button_counts_no_second_press(frame: Frame) -> None:
    heard: list[str] = []
    button = pictures.find(frame.view, "Calling")
    assert button is not None
    button.clicked.connect(lambda: heard.append("click"))  # type: ignore[attr-defined]
    pictures.tap(frame.view, "Calling")
    pictures.tap(frame.view, "Calling", touch=True)
    assert heard == []


@pytest.mark.parametrize("frame", ["forms"], indirect=True)
def test_the_keyboard_types_into_its_field_and_leaves_it_the_focus(frame: Frame) -> None:
    field = next(
        i for i in pictures.items(frame.view.contentItem()) if i.property("placeholder") == "Product, brand or number"
    )
    field.setProperty("text", "")
    for key in ("Shift", "z", "e", "Delete", "a", "Space", "1"):
        pictures.tap(frame.view, key if key != "z" else "Z")
    assert field.property("text") == "Za 1"
    assert field.property("activeFocus")


@pytest.mark.parametrize("frame", ["forms"], indirect=True)
def test_the_keyboard_speaks_every_language(frame: Frame) -> None:
    for letters in ({"ü", "ö", "ä", "ß"}, {"é", "è", "à", "ç"}, {"ñ", "á", "ú"}, {"ض", "ظ"}, {"q", "m"}):
        pictures.tap(frame.view, "Keyboard language")
        assert letters <= set(pictures.names(frame.view))


@pytest.mark.parametrize("frame", ["pad"], indirect=True)
def test_a_complete_pin_enters_itself(frame: Frame) -> None:
    pad = pictures.find(frame.view, "Number pad")
    assert pad is not None
    heard: list[str] = []
    pad.entered.connect(heard.append)  # type: ignore[attr-defined]
    for digit in ("4", "5", "6"):
        pictures.tap(frame.view, digit)
    assert heard == ["123456"]
    assert not any("1234" in name for name in pictures.names(frame.view)), "a secret is not said aloud"


@pytest.mark.parametrize("frame", ["plan"], indirect=True)
def test_the_store_plan_pins_the_bay(frame: Frame) -> None:
    plan = pictures.find(frame.view, "Store plan: aisle 4, bay C")
    assert plan is not None
    with_pin = frame.view.grabWindow()
    plan.setProperty("bay", "F")
    pictures.settle(frame.view, 0.5)
    other = frame.view.grabWindow()
    assert other != with_pin
    plan.setProperty("aisle", "")
    pictures.settle(frame.view, 0.5)
    assert frame.view.grabWindow() not in (with_pin, other)


def test_right_to_left_mirrors_the_page() -> None:
    left, right = opened("buttons"), opened("buttons", language="ar")
    box = {}
    for frame in (left, right):
        button = pictures.find(frame.view, "Primary")
        assert button is not None
        box[frame.language.current] = pictures.centre(button).x()
    assert box["en"] < left.view.width() / 2 < box["ar"]
    left.close()
    right.close()
