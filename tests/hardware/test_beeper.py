"""The answers one hears: right files, one after the other, and silence without a loudspeaker."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from hardware.beeper import Beeper, Device, sound_possible
from hardware.tones import MELODIES, RATE, SOUNDS, Sound, samples, wav


class Speaker:
    """Pulls frames as a sound card would."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.closed = threading.Event()

    def start(self, frames: Generator[bytes, int, None]) -> None:
        self.heard.append(b"".join(frames.send(512) for _ in range(60)))

    def stop(self) -> None: ...

    def close(self) -> None:
        self.closed.set()


@pytest.mark.parametrize("sound", list(MELODIES))
def test_the_files_are_what_the_notes_say(sound: Sound) -> None:
    assert (SOUNDS / f"{sound}.wav").read_bytes() == wav(sound)


@pytest.mark.parametrize("sound", list(MELODIES))
def test_a_sound_is_short_loud_enough_and_ends_softly(sound: Sound) -> None:
    made = samples(sound)
    assert 0.1 < len(made) / RATE < 0.6
    assert 9000 < max(map(abs, made)) < 20000
    assert abs(made[0]) < 600
    assert abs(made[-1]) < 600


def test_the_sounds_differ() -> None:
    assert len({bytes(wav(sound)) for sound in MELODIES}) == len(MELODIES) == 4


def test_the_beeper_plays_what_it_is_told_and_then_silence() -> None:
    speaker = Speaker()
    beeper = Beeper(lambda: speaker)
    beeper.play("understood")
    beeper.close()
    assert speaker.closed.is_set()
    (heard,) = speaker.heard
    assert heard.startswith(wav("understood")[44:])
    assert set(heard[len(wav("understood")) :]) == {0}


def test_a_machine_without_sound_is_silent_and_stays_quick() -> None:
    tries: list[int] = []

    def nothing() -> Device:
        tries.append(1)
        raise OSError("no device")

    beeper = Beeper(nothing)
    beeper.play("understood")
    end = time.monotonic() + 5
    while not beeper._silent and time.monotonic() < end:
        time.sleep(0.005)
    for _ in range(20):
        beeper.play("unknown")
    beeper.close()
    assert tries == [1]


def test_beeps_that_come_too_fast_are_dropped_not_queued_for_ever() -> None:
    gate, speaker = threading.Event(), Speaker()

    def slow() -> Device:
        gate.wait(5)
        return speaker

    beeper = Beeper(slow)
    for _ in range(30):
        beeper.play("understood")
    gate.set()
    beeper.close()
    assert len(speaker.heard) <= 3


def test_a_machine_without_a_sound_card_is_not_asked(tmp_path: Path) -> None:
    cards = tmp_path / "cards"
    assert not sound_possible(cards, {})
    cards.write_text("--- no soundcards ---\n")
    assert not sound_possible(cards, {"XDG_RUNTIME_DIR": str(tmp_path)})
    assert sound_possible(cards, {"PULSE_SERVER": "unix:/x"})
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert sound_possible(cards, {"XDG_RUNTIME_DIR": str(tmp_path)})
    cards.write_text(" 0 [PCH]: HDA-Intel\n")
    assert sound_possible(cards, {})
