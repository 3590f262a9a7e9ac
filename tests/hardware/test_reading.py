"""Frames one after another: what is announced, how often, and what the person is told when nothing is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from hardware.reading import Reader, Seen

Grey = NDArray[np.uint8]
NOTHING = np.full((480, 640), 120, np.uint8)


def frame(text: str = "4006381333931", form: str = "EAN13", *, size: float = 1.0, blur: float = 0.5) -> Grey:
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form))
    symbol = np.pad(np.array(code.to_image(scale=3)), 20, constant_values=255)
    symbol = cv2.resize(symbol, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
    seen = NOTHING.copy()
    top, left = (480 - symbol.shape[0]) // 2, (640 - symbol.shape[1]) // 2
    seen[top : top + symbol.shape[0], left : left + symbol.shape[1]] = symbol // 2 + 60
    noise = np.random.default_rng(1).normal(0, 2, seen.shape)
    return np.clip(cv2.GaussianBlur(seen, (0, 0), blur) + noise, 0, 255).astype(np.uint8)


def watched(reader: Reader, image: Grey, *, frames: int, from_s: float = 0.0) -> list[Seen]:
    return [reader.see(image, from_s + n / 30) for n in range(frames)]


def announced(seen: list[Seen]) -> list[str]:
    return [code.text for each in seen for code in each.new]


def test_a_code_is_announced_at_its_first_frame_and_not_again_while_in_view() -> None:
    seen = watched(Reader(), frame(), frames=8)
    assert [code.format for code in seen[0].new] == ["EAN-13"]
    assert announced(seen) == ["4006381333931"]


def test_a_code_that_comes_back_is_announced_again_after_a_second_only() -> None:
    reader = Reader()
    assert announced(watched(reader, frame(), frames=2)) == ["4006381333931"]
    watched(reader, NOTHING, frames=2, from_s=0.1)
    assert announced(watched(reader, frame(), frames=2, from_s=0.9)) == []
    assert announced(watched(reader, frame(), frames=2, from_s=2.2)) == ["4006381333931"]


def test_the_next_code_is_announced_while_the_last_is_remembered() -> None:
    reader = Reader()
    watched(reader, frame(), frames=3)
    assert announced(watched(reader, frame("5901234123457"), frames=3, from_s=0.1)) == ["5901234123457"]


@pytest.mark.parametrize(
    ("text", "form"), [("01234565", "UPCE"), ("471147", "ITF"), ("BAY-17", "Code39"), ("96385074", "EAN8")]
)
def test_a_format_that_is_easily_misread_waits_for_more_frames(text: str, form: str) -> None:
    seen = watched(Reader(), frame(text, form), frames=5)
    assert seen[0].new == ()
    assert set(announced(seen)) <= {text}


def test_a_upc_e_is_announced_after_some_frames() -> None:
    assert announced(watched(Reader(), frame("01234565", "UPCE"), frames=12)) == ["01234565"]


def test_squares_are_read_live() -> None:
    assert announced(watched(Reader(), frame("LOY:9529000012345", "QRCode"), frames=2)) == ["LOY:9529000012345"]


def test_a_blurred_code_is_read_within_a_second() -> None:
    image = frame(size=0.9, blur=2.0)
    assert zxingcpp.read_barcodes(image) == []
    assert announced(watched(Reader(), image, frames=12)) == ["4006381333931"]


def test_a_dark_or_pale_frame_asks_for_light() -> None:
    assert watched(Reader(), NOTHING // 10, frames=10)[-1].hint == "light"
    assert watched(Reader(), NOTHING, frames=10)[-1].hint == "light"


def test_bars_too_small_to_tell_apart_ask_to_come_closer() -> None:
    assert watched(Reader(), frame(size=0.26, blur=0.6), frames=10)[-1].hint == "closer"


def test_smeared_bars_ask_for_a_steady_hand() -> None:
    assert watched(Reader(), frame(size=1.3, blur=3.6), frames=10)[-1].hint == "steady"


def test_hints_are_patient_and_silent_once_something_was_read() -> None:
    assert [seen.hint for seen in watched(Reader(), NOTHING // 10, frames=7)] == [""] * 7
    assert {seen.hint for seen in watched(Reader(), frame(), frames=10)} == {""}


def test_what_is_no_frame_is_refused_in_words() -> None:
    with pytest.raises(TypeError, match="picture"):
        Reader().see("frame", 0.0)
