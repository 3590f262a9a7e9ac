"""A frame of the camera as a photo to keep: no larger than needed, as a JPEG that says nothing about the device.

Nothing is written anywhere: the bytes are the caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardware.sources import Frame

MOST_PIXELS = 1600
QUALITIES = (85, 70, 50, 30)
"""The first that is small enough."""
MOST_BYTES = 1 << 20
DARK, FLAT = 16.0, 4.0
"""Mean and spread of the grey of a lens that a hand or a cover lies on."""


def jpeg(frame: Frame) -> bytes:
    """At most `MOST_PIXELS` across and `MOST_BYTES` long. ValueError for what is no picture."""
    import cv2

    small = _shrunk(frame)
    for quality in QUALITIES:
        done, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])
        if not done:
            raise ValueError("not a picture")
        if data.nbytes <= MOST_BYTES:
            return bytes(data.tobytes())
    raise ValueError("too much in this picture")


def is_covered(frame: Frame) -> bool:
    """Whether nothing can be seen: dark, or the same grey all over."""
    import cv2

    plain: Any = frame if frame.ndim == 2 else cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    return bool(plain.mean() < DARK or plain.std() < FLAT)


def _shrunk(frame: Frame) -> Frame:
    import cv2

    height, width = frame.shape[:2]
    if height == 0 or width == 0:
        raise ValueError("not a picture")
    share = MOST_PIXELS / max(height, width)
    if share >= 1:
        return frame
    size = max(1, round(width * share)), max(1, round(height * share))
    small: Any = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    return small  # type: ignore[no-any-return]
