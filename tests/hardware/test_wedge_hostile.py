"""Hostile codes through the pure path: keys to burst to text to meaning. Nothing raises, nothing is typed."""

from __future__ import annotations

import time

import pytest

from hardware.layouts import readings
from hardware.wedge import Scan, Wedge
from shop import codes
from tests.hardware.hostile import LONGEST, strings

GAP_MS = 6


def scanned(wedge: Wedge[str], text: str, start_ms: int) -> Scan | None:
    """`text` as a scanner types it, Enter, and a pause."""
    typed: list[str] = []
    scan = None
    for place, character in enumerate(text + "\r"):
        ends = character in "\r\n\t"
        outcome = wedge.press(character, character, start_ms + place * GAP_MS, ends=ends)
        typed += outcome.replay
        scan = outcome.scan or scan
    if wedge.holding:
        outcome = wedge.pause()
        typed += outcome.replay
        scan = outcome.scan or scan
    assert typed == [], text
    return scan


def meant(scan: Scan | None) -> codes.Code | None:
    if scan is None:
        return None
    for text in readings(scan.symbology + scan.text):
        code = codes.read(text)
        if not isinstance(code, codes.Unreadable):
            return code
    return codes.read(scan.text, scan.symbology or None)


def shown(code: codes.Code | None) -> str:
    return code.shown if isinstance(code, codes.Unreadable) else ""


def _all(count: int) -> None:
    wedge: Wedge[str] = Wedge()
    for place, text in enumerate(strings(count)):
        words = shown(meant(scanned(wedge, text, place * 100_000)))
        assert len(words) <= codes.SHOWN
        assert words.isascii() or set(words) - {"·", "…"} <= set(map(chr, range(128)))


def test_hostile_strings_are_codes_or_words() -> None:
    _all(3_000)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_million_hostile_strings_are_codes_or_words() -> None:
    _all(1_000_000)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_no_hostile_string_takes_much_longer_than_a_plain_one_of_its_length() -> None:
    """Per string against plain digits of the same length in the same run, at the median and at the worst: what grows
    faster than its length would show at 4,296 characters. The promise is 50 ms each."""

    def spent(texts: list[str]) -> list[float]:
        wedge: Wedge[str] = Wedge()
        times = []
        for place, text in enumerate(texts):
            began = time.thread_time()
            meant(scanned(wedge, text, place * 100_000))
            times.append(time.thread_time() - began)
        return sorted(times)

    hostile = [text[:LONGEST].ljust(LONGEST, text[-1]) for text in strings(1_500)]
    plain = spent(["4006381333931"[place % 13] * LONGEST for place in range(1_500)])
    worst = spent(hostile)
    assert worst[len(worst) // 2] < 8 * plain[len(plain) // 2]
    assert worst[int(len(worst) * 0.99)] < 10 * plain[int(len(plain) * 0.99)]
