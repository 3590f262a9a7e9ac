"""The film of a pack in a hand: blurred on its way, readable at rest, and a camera that can be unplugged."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.decoder import decode
from hardware.sources import Lost, Pictures
from resources.demo.film import COUNT, HEIGHT, WIDTH, Hand, frames, still, write

EAN = "4006381333931"


def test_the_pack_comes_in_blurred_and_is_read_at_rest() -> None:
    film = frames(EAN)
    assert len(film) == COUNT
    assert film[0].shape == (HEIGHT, WIDTH, 3)
    assert decode(film[0]) == []
    assert [code.text for code in decode(film[-1])] == [EAN]
    assert [code.text for code in decode(still(EAN))] == [EAN]


def test_it_is_a_folder_that_a_camera_can_be_replaced_with(tmp_path: Path) -> None:
    source = Pictures(write(tmp_path / "film", EAN), rate=200)
    source.open()
    count = 0
    while source.read() is not None:
        count += 1
    assert count == COUNT


def test_a_hand_holds_one_pack_after_the_other_and_the_plug_can_be_pulled() -> None:
    hand = Hand()
    hand.open()
    assert decode(hand.read()) == []
    hand.hold(EAN)
    last = [hand.read() for _ in range(COUNT + 2)][-1]
    assert [code.text for code in decode(last)] == [EAN]
    hand.pull()
    with pytest.raises(Lost, match="unplugged"):
        hand.read()
    with pytest.raises(Lost, match="no such camera"):
        hand.open()
    hand.plug()
    hand.open()
    assert hand.read().shape == (HEIGHT, WIDTH, 3)
