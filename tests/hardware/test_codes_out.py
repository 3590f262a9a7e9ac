"""What we draw, two independent decoders read."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from hardware import decoder, engines
from hardware.codes_out import MODULE_MM, MOST_QR_BYTES, QR_QUIET, Picture, bars, ean13, module_dots, png, qr


def pixels(picture: Picture) -> NDArray[np.uint8]:
    return np.frombuffer(picture.grey, np.uint8).reshape(picture.height, picture.width)


@pytest.mark.parametrize(
    "text", ["ORDER:TT-100234", "LOY:9529000012345", "https://example.com/01/09521234500018", "Größe 42"]
)
@pytest.mark.parametrize("module", [3, 8])
def test_a_qr_code_is_read_back(text: str, module: int) -> None:
    found = decoder.decode(pixels(qr(text, module=module)))
    assert [(d.text, d.format) for d in found] == [(text, "QR Code")]


@pytest.mark.parametrize("digits", ["4006381333931", "9521234500018", "5901234123457"])
def test_an_ean_is_read_back_by_both_decoders(digits: str) -> None:
    image = pixels(ean13(digits))
    assert [(d.text, d.format, d.symbology) for d in decoder.decode(image)] == [(digits, "EAN-13", "]E0")]
    second = engines.zbar(image)
    assert [d.text for d in second] == [digits]


def test_zbar_answers_where_the_first_decoder_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "zxing", lambda *_args, **_how: [])
    assert [d.text for d in decoder.decode(pixels(ean13("4006381333931")))] == ["4006381333931"]


def test_a_colour_picture_is_read_and_an_empty_one_is_not() -> None:
    grey = pixels(ean13("4006381333931"))
    assert decoder.decode(np.repeat(grey[:, :, None], 3, axis=2))[0].text == "4006381333931"
    assert decoder.decode(np.full((200, 300), 255, np.uint8)) == []


@pytest.mark.parametrize(
    "digits", ["4006381333932", "400638133393", "40063813339311", "400638133393A", "٤٠٠٦٣٨١٣٣٣٩٣١"]
)
def test_a_wrong_ean_is_not_drawn(digits: str) -> None:
    with pytest.raises(ValueError, match=r"13 digits|check digit"):
        bars(digits)


def test_a_text_too_long_for_a_screen_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        qr("x" * (MOST_QR_BYTES + 1))


PICKUP = (
    "S1:FA00AJQRR15T90QGRR8YZ33QX2J:TS-S1W10BA3TT-100234ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$%*+-./:ABCDEFGHIJKLMNOPQRSTU"
    "VWXYZ0123456789$%*+-./:ABCDEFGHIJKL"
)
"""As long as a signed pickup code."""


def reduced(image: NDArray[np.uint8], pixels_a_module: float, module: int, turn: float) -> NDArray[np.uint8]:
    """As a phone's frame has it: smaller, turned a little, out of focus, in a dim room, with noise."""
    import cv2

    side = max(image.shape)
    scale = pixels_a_module / module
    size = int(side * scale * 1.5)
    matrix = cv2.getRotationMatrix2D((side / 2, side / 2), turn, scale)
    matrix[:, 2] += size / 2 - side / 2
    small = cv2.warpAffine(
        cv2.GaussianBlur(image, (0, 0), 0.35 / scale), matrix, (size, size), flags=cv2.INTER_AREA, borderValue=255
    )
    noise = np.random.default_rng(7).normal(0, 6, small.shape)
    seen: NDArray[np.uint8] = np.clip(40 + small * (150 / 255) + noise, 0, 255).astype(np.uint8)
    return seen


@pytest.mark.parametrize(("medium", "left"), [("paper", 3.0), ("screen", 3.75)])
@pytest.mark.parametrize("turn", [0, 7, 30])
def test_a_phone_reads_a_pickup_code_from_30_cm(medium: str, left: float, turn: float) -> None:
    """`left` are the pixels of a module in a frame of 1920 across, 5 on a millimetre."""
    assert left == pytest.approx(MODULE_MM[medium] * 1920 / 382, rel=0.02)
    picture = qr(PICKUP, module=8)
    assert picture.width // 8 <= 45 + 2 * QR_QUIET
    found = decoder.decode(reduced(pixels(picture), left, 8, turn))
    assert [(d.text, d.format) for d in found] == [(PICKUP, "QR Code")]


def test_capitals_and_digits_take_less_room_than_small_letters() -> None:
    assert qr(PICKUP).width < qr(PICKUP.lower()).width


def test_more_correction_makes_a_larger_code() -> None:
    assert qr(PICKUP, level="L").width < qr(PICKUP).width < qr(PICKUP, level="Q").width


def test_a_code_has_its_quiet_zone() -> None:
    grey = pixels(qr(PICKUP, module=5))
    edge = QR_QUIET * 5
    assert np.all(grey[:edge] == 255)
    assert np.all(grey[:, -edge:] == 255)
    assert np.any(grey[edge : edge + 5] == 0)


def test_a_module_is_of_whole_dots_and_large_enough() -> None:
    assert module_dots(8, "paper") == 5  # a thermal printer: 0.625 mm
    assert module_dots(1920 / 344, "screen") == 5  # a 15.6 inch screen with 1920 pixels: 0.9 mm
    assert module_dots(300 / 25.4, "paper") == 8


def test_a_png_is_what_was_drawn_and_knows_its_size() -> None:
    import cv2

    picture = qr("BAY:7-B", module=5)
    written = png(picture, 8)
    again = cv2.imdecode(np.frombuffer(written, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert again is not None
    assert np.array_equal(again, pixels(picture))
    assert written[written.index(b"pHYs") + 4 :][:9] == (8000).to_bytes(4, "big") * 2 + b"\x01"
