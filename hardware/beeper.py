"""Plays the scanner's answers. A machine without sound is silent, never an error."""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Protocol

import structlog

from hardware.tones import RATE, SOUNDS, Sound

log = structlog.get_logger()

_WAITING = 2
"""Sounds that may wait; more are dropped: a late beep answers the wrong scan."""
_TAIL_S = 0.12


class Device(Protocol):
    """The part of miniaudio's PlaybackDevice that is used."""

    def start(self, frames: Generator[bytes, int, None]) -> None: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...


def sound_possible(cards: Path = Path("/proc/asound/cards"), environment: Mapping[str, str] = os.environ) -> bool:
    """Whether it is worth asking: on a Linux machine without a sound card, ALSA fills the terminal with complaints."""
    if not sys.platform.startswith("linux") or "PULSE_SERVER" in environment:
        return True
    if "XDG_RUNTIME_DIR" in environment and (Path(environment["XDG_RUNTIME_DIR"]) / "pulse" / "native").exists():
        return True
    return cards.exists() and "no soundcards" not in cards.read_text()


def open_device() -> Device:
    """The default output. Raises OSError where there can be none, what miniaudio raises when it fails, and ImportError
    without its library."""
    if not sound_possible():
        raise OSError("neither a sound card nor a sound server")
    import miniaudio

    device: Device = miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, buffersize_msec=40
    )
    return device


class Beeper:
    """`play` returns at once; a thread of its own opens the device at the first sound and plays one after the other."""

    def __init__(self, open_device: Callable[[], Device] = open_device) -> None:
        self._open_device = open_device
        self._queue: queue.Queue[Sound | None] = queue.Queue(_WAITING)
        self._thread: threading.Thread | None = None
        self._silent = False

    def play(self, sound: Sound) -> None:
        if self._silent:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="beeper", daemon=True)
            self._thread.start()
        try:
            self._queue.put_nowait(sound)
        except queue.Full:
            log.debug("beep_dropped", sound=sound)

    def close(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._queue.put(None)
            self._thread.join(timeout=2)
        self._silent = True

    def _work(self) -> None:
        try:
            device = self._open_device()
        except Exception as error:  # noqa: BLE001 - whatever an audio driver does wrong, a shop goes on in silence
            self._silent = True
            log.info("no_sound", error=str(error))
            while not self._queue.empty():
                self._queue.get_nowait()
            return
        while (sound := self._queue.get()) is not None:
            self._play(device, sound)
        device.close()

    def _play(self, device: Device, sound: Sound) -> None:
        data = (SOUNDS / f"{sound}.wav").read_bytes()[44:]
        stream = _frames(data)
        next(stream)
        try:
            device.start(stream)
            time.sleep(len(data) / 2 / RATE + _TAIL_S)
            device.stop()
        except Exception as error:  # noqa: BLE001 - as above
            log.info("sound_failed", error=str(error))


def _frames(data: bytes) -> Generator[bytes, int, None]:
    """What miniaudio asks for: each `send(n)` wants n frames; silence after the end."""
    at = 0
    wanted = yield b""
    while True:
        part = data[at : at + wanted * 2]
        at += len(part)
        wanted = yield part.ljust(wanted * 2, b"\0")
