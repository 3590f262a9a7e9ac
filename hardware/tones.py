"""The three answers of the scanner, and the ring of a call for help, made from sine waves. Pure.

`python -m hardware.tones` writes them to resources/sounds.
"""

from __future__ import annotations

import io
import math
import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Sound = Literal["understood", "unknown", "refused", "call"]
RATE = 22050
SOUNDS = Path(__file__).parent.parent / "resources" / "sounds"
_ATTACK_S, _LOUD = 0.006, 0.5
_OVERTONES = ((1, 0.78), (2, 0.16), (3, 0.06))


@dataclass(frozen=True, slots=True)
class Note:
    """A tone of `hertz` for `seconds`; 0 Hz is silence."""

    hertz: float
    seconds: float


MELODIES: dict[Sound, tuple[Note, ...]] = {
    "understood": (Note(1174.7, 0.07), Note(1760.0, 0.13)),
    "unknown": (Note(466.2, 0.12), Note(0, 0.05), Note(466.2, 0.16)),
    "refused": (Note(440.0, 0.13), Note(329.6, 0.15), Note(246.9, 0.24)),
    "call": (Note(784.0, 0.15), Note(1046.5, 0.15), Note(1318.5, 0.28)),
}


def samples(sound: Sound) -> array[int]:
    """16-bit samples, mono, `RATE` a second."""
    out = array("h")
    for note in MELODIES[sound]:
        count = round(note.seconds * RATE)
        out.extend(round(32767 * _LOUD * _value(note, at / RATE)) for at in range(count))
    return out


def _value(note: Note, t: float) -> float:
    """A soft attack and a bell-like end: no click, no shrillness."""
    shape = min(1.0, t / _ATTACK_S) * math.pow(1 - t / note.seconds, 0.7)
    return shape * math.fsum(level * math.sin(2 * math.pi * note.hertz * n * t) for n, level in _OVERTONES)


def wav(sound: Sound) -> bytes:
    data = samples(sound)
    if sys.byteorder == "big":
        data.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(data.tobytes())
    return file.getvalue()


def main() -> int:
    SOUNDS.mkdir(parents=True, exist_ok=True)
    for sound in MELODIES:
        (SOUNDS / f"{sound}.wav").write_bytes(wav(sound))
    return 0


if __name__ == "__main__":
    sys.exit(main())
