"""A frame becomes a photo that is small enough to keep, and a covered lens is known."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from hardware import photos

SOURCE = np.random.default_rng(7)


def read(jpeg: bytes) -> Any:
    return cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_UNCHANGED)


@pytest.mark.parametrize(
    ("size", "becomes"), [((2160, 3840), (900, 1600)), ((1920, 1080), (1600, 900)), ((480, 640), (480, 640))]
)
def test_it_is_at_most_1600_across_and_keeps_its_shape(size: tuple[int, int], becomes: tuple[int, int]) -> None:
    frame = np.full((*size, 3), 128, np.uint8)
    made = photos.jpeg(frame)
    assert made.startswith(b"\xff\xd8\xff")
    assert read(made).shape[:2] == becomes


def test_noise_is_made_small_enough_and_a_grey_camera_is_one_as_well() -> None:
    noise = SOURCE.integers(0, 256, (1600, 1600, 3), np.uint8)
    assert len(photos.jpeg(noise)) <= photos.MOST_BYTES
    grey = SOURCE.integers(0, 256, (480, 640), np.uint8)
    assert read(photos.jpeg(grey)).shape == (480, 640)


def test_nothing_is_said_about_the_device() -> None:
    made = photos.jpeg(np.full((480, 640, 3), 128, np.uint8))
    assert b"Exif" not in made
    assert b"\xff\xe1" not in made


def test_a_covered_lens_is_known() -> None:
    assert photos.is_covered(np.zeros((480, 640, 3), np.uint8))
    assert photos.is_covered(np.full((480, 640), 90, np.uint8))
    assert not photos.is_covered(SOURCE.integers(0, 256, (480, 640, 3), np.uint8))


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="not a picture"):
        photos.jpeg(np.zeros((0, 640, 3), np.uint8))
