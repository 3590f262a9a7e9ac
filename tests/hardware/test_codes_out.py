"""What we draw, two independent decoders read."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from hardware import decoder, engines
from hardware.codes_out import MOST_QR_BYTES, Picture, bars, ean13, qr


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
