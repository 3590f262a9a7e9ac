"""The camera's threads: newest frame first, quick to stop, lost and found again, and no frame left behind."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy
import psutil
import pytest
from structlog.testing import capture_logs

from hardware.camera import Camera, Reading, Region, cut
from hardware.codes_out import ean13
from hardware.decoder import Decoded
from hardware.sources import Lost, Reason

EAN = "4006381333931"


def until(there: Callable[[], object], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < end, "not within time"
        time.sleep(0.002)


@dataclass
class Fake:
    """A camera in a test's hand: `give` frames, `pull` the plug, `plug` it in again."""

    name: str = "fake"
    live: bool = True
    trouble: Reason | None = None
    opened: int = 0
    closed: int = 0
    given: list[weakref.ref[Any]] = field(default_factory=list)
    _waiting: list[Any] = field(default_factory=list)
    _change: threading.Condition = field(default_factory=threading.Condition)
    _over: bool = False
    _pulled: bool = False

    def give(self, *levels: int) -> None:
        with self._change:
            for level in levels:
                frame = numpy.full((48, 64, 3), level, numpy.uint8)
                self.given.append(weakref.ref(frame))
                self._waiting.append(frame)
            self._change.notify_all()

    def end(self) -> None:
        with self._change:
            self._over = True
            self._change.notify_all()

    def pull(self, trouble: Reason = "missing") -> None:
        with self._change:
            self._pulled, self.trouble = True, trouble
            self._change.notify_all()

    def plug(self) -> None:
        self.trouble = None

    def open(self) -> None:
        self.opened += 1
        if self.trouble is not None:
            raise Lost(self.trouble)
        self._pulled = False

    def read(self) -> Any:
        with self._change:
            # A real camera's read ends by itself within a frame.
            self._change.wait_for(lambda: self._waiting or self._over or self._pulled, 0.02)
            if self._pulled:
                raise Lost("lost")
            if self._waiting:
                return self._waiting.pop(0)
            return None if self._over else numpy.full((48, 64, 3), 0, numpy.uint8)

    def close(self) -> None:
        self.closed += 1


@dataclass(frozen=True)
class Seen:
    new: tuple[Decoded, ...] = ()
    hint: Any = ""


class Reads:
    """Notes the grey level of each frame; waits in the middle of one while `gate` is shut."""

    def __init__(self) -> None:
        self.levels: list[int] = []
        self.shapes: list[tuple[int, ...]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.inside = threading.Event()
        self.answer: Callable[[Any], Seen] = lambda _frame: Seen()

    def see(self, frame: Any, at_s: float) -> Seen:
        self.inside.set()
        self.gate.wait(5)
        if frame[0, 0, 0]:
            self.levels.append(int(frame[0, 0, 0]))
        self.shapes.append(frame.shape)
        return self.answer(frame)


class Heard:
    def __init__(self) -> None:
        self.states: list[str] = []
        self.readings: list[Reading] = []
        self.frames = 0

    def frame(self, _frame: Any) -> None:
        self.frames += 1


@dataclass
class Set:
    camera: Camera
    source: Fake
    reads: Reads
    heard: Heard


@pytest.fixture
def kit() -> Iterator[Set]:
    source, reads, heard = Fake(), Reads(), Heard()
    camera = Camera(
        source,
        on_frame=heard.frame,
        on_reading=lambda reading, _frame: heard.readings.append(reading),
        on_state=heard.states.append,
        reader=lambda: reads,
        back_off_s=(0.01, 0.02),
    )
    yield Set(camera, source, reads, heard)
    reads.gate.set()
    camera.close()


def test_a_slow_decoder_gets_the_newest_frame_and_no_queue(kit: Set) -> None:
    kit.camera.start()
    until(lambda: kit.heard.frames)
    kit.reads.gate.clear()
    kit.reads.inside.clear()
    kit.source.give(1)
    assert kit.reads.inside.wait(5)
    before = kit.heard.frames
    kit.source.give(*range(2, 100))
    kit.source.end()
    until(lambda: kit.heard.frames >= before + 98)
    kit.reads.gate.set()
    until(lambda: kit.camera.state == "ended")
    assert kit.reads.levels[-1] == 99
    assert len(kit.reads.levels) <= 3, "between the frame under way and the newest one nothing was kept"


def test_states_from_start_to_end(kit: Set) -> None:
    kit.camera.start()
    kit.camera.start()
    kit.source.give(5)
    kit.source.end()
    until(lambda: kit.camera.state == "ended")
    kit.camera.stop()
    assert kit.heard.states == ["starting", "live", "ended", "off"]
    assert kit.reads.levels == [5]
    until(lambda: kit.source.closed == 1)


def test_start_and_stop_return_at_once_and_it_runs_again(kit: Set) -> None:
    for _ in range(5):
        kit.camera.start()
        until(lambda: kit.camera.state == "live")
        kit.camera.stop()
        assert kit.camera.state == "off"
    until(lambda: kit.source.closed == 5)
    assert kit.source.opened == 5


def test_nothing_is_told_after_stop_has_returned(kit: Set) -> None:
    kit.reads.answer = lambda _frame: Seen(hint="light")
    kit.camera.start()
    until(lambda: kit.heard.readings)
    kit.reads.gate.clear()
    kit.reads.inside.clear()
    kit.source.give(9)
    assert kit.reads.inside.wait(5)
    kit.camera.stop()
    frames, readings = kit.heard.frames, len(kit.heard.readings)
    kit.reads.gate.set()
    until(lambda: kit.source.closed == 1)
    time.sleep(0.05)
    assert (kit.heard.frames, len(kit.heard.readings)) == (frames, readings)
    assert kit.heard.states[-1] == "off"


def test_close_ends_both_threads_always(kit: Set) -> None:
    others = set(threading.enumerate())

    def ours() -> set[threading.Thread]:
        return set(threading.enumerate()) - others

    kit.camera.start()
    until(lambda: kit.camera.state == "live")
    assert len(ours()) == 2
    kit.camera.close()
    assert not ours()
    kit.camera.start()
    assert kit.camera.state == "off"
    assert not ours()


def test_unplugged_it_says_so_once_and_finds_the_camera_again(kit: Set) -> None:
    with capture_logs() as logs:
        kit.camera.start()
        until(lambda: kit.camera.state == "live")
        kit.source.pull()
        until(lambda: kit.source.opened > 5)
        assert kit.camera.state == "lost"
        kit.source.plug()
        until(lambda: kit.camera.state == "live")
    assert kit.heard.states == ["starting", "live", "lost", "live"]
    assert [(line["event"], line["log_level"]) for line in logs] == [
        ("camera_not_there", "warning"),
        ("camera_found_again", "info"),
    ]


@pytest.mark.parametrize("reason", ["missing", "busy", "refused"])
def test_a_camera_that_is_not_to_be_had_says_why_and_comes_when_it_can(kit: Set, reason: Reason) -> None:
    kit.source.trouble = reason
    kit.camera.start()
    until(lambda: kit.source.opened > 3)
    assert kit.heard.states == ["starting", reason]
    kit.source.plug()
    until(lambda: kit.camera.state == "live")
    assert kit.heard.states == ["starting", reason, "live"]


def test_the_pauses_between_tries_grow() -> None:
    source = Fake(trouble="missing")
    at: list[float] = []
    open_it = source.open

    def noted() -> None:
        at.append(time.monotonic())
        open_it()

    source.open = noted  # type: ignore[method-assign]
    camera = Camera(source, reader=Reads, back_off_s=(0.02, 0.04, 0.3))
    camera.start()
    until(lambda: len(at) == 4)
    camera.close()
    assert at[3] - at[2] >= 0.29


def test_a_file_that_is_none_is_not_tried_again(kit: Set) -> None:
    kit.source.live, kit.source.trouble = False, "unusable"
    kit.camera.start()
    until(lambda: kit.camera.state == "unusable")
    time.sleep(0.05)
    assert kit.source.opened == 1


def test_one_frame_that_upsets_the_decoder_is_no_end(kit: Set) -> None:
    def answer(frame: Any) -> Seen:
        if frame[0, 0, 0] in (66, 67):
            raise ValueError("upset")
        return Seen()

    kit.reads.answer = answer
    with capture_logs() as logs:
        kit.camera.start()
        for level in (66, 67, 68):
            kit.source.give(level)
            until(lambda level=level: kit.reads.levels[-1:] == [level])
    (line,) = logs
    assert (line["event"], line["error"]) == ("frame_not_read", "ValueError")
    assert str(line["at"]).startswith("test_camera.py:")
    assert "exc_info" not in line, "a traceback shows variables, and here they are pictures"


def test_only_the_region_is_read_and_corners_are_those_of_the_whole_frame(kit: Set) -> None:
    code = Decoded(EAN, "EAN-13", "]E0", ((0, 0), (10, 0), (10, 5), (0, 5)))
    kit.reads.answer = lambda _frame: Seen((code,), "closer")
    kit.camera.region = Region(0.25, 0.5, 0.5, 0.25)
    kit.camera.start()
    until(lambda: kit.heard.readings)
    reading = kit.heard.readings[0]
    assert kit.reads.shapes[0] == (12, 32, 3)
    assert reading.codes[0].corners == ((16, 24), (26, 24), (26, 29), (16, 29))
    assert (reading.size, reading.hint) == ((64, 48), "closer")


def test_a_region_is_cut_out_without_a_copy() -> None:
    frame = numpy.zeros((100, 200, 3), numpy.uint8)
    part, left, top = cut(frame, Region(0.1, 0.2, 0.5, 0.5))
    assert (part.shape, left, top) == ((50, 100, 3), 20, 20)
    assert numpy.shares_memory(part, frame)


# --- no frame is left behind


def test_after_stop_no_frame_is_left(kit: Set) -> None:
    kit.camera.start()
    kit.source.give(*range(1, 30))
    until(lambda: 29 in kit.reads.levels or kit.heard.frames > 29)
    kit.camera.stop()
    until(lambda: kit.source.closed == 1)
    kit.source._waiting.clear()
    until(lambda: gc.collect() >= 0 and not any(frame() is not None for frame in kit.source.given))


def test_the_frame_nobody_has_read_yet_is_overwritten_at_stop(kit: Set) -> None:
    kept: list[Any] = []
    camera = Camera(kit.source, on_frame=kept.append, reader=lambda: kit.reads)
    kit.reads.gate.clear()
    camera.start()
    assert kit.reads.inside.wait(5)
    kit.source.give(200)
    until(lambda: kept[-1].max() == 200 or any(frame.max() == 200 for frame in kept))
    until(lambda: camera._run is not None and camera._run.frame is not None)
    waiting = camera._run.frame  # type: ignore[union-attr]
    waiting.fill(200)  # type: ignore[union-attr]
    camera.stop()
    assert waiting.max() == 0  # type: ignore[union-attr]
    kit.reads.gate.set()
    camera.close()


def test_no_frame_is_written_anywhere_and_none_reaches_the_log(
    kit: Set, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    counted = psutil.Process().io_counters()
    began = getattr(counted, "write_chars", counted.write_bytes)
    with capture_logs() as logs:
        kit.camera.start()
        kit.source.give(*[123] * 200)
        until(lambda: kit.heard.frames > 200)
        kit.source.pull()
        until(lambda: kit.camera.state == "lost")
        kit.camera.close()
    counted = psutil.Process().io_counters()
    frame_bytes = 48 * 64 * 3
    assert getattr(counted, "write_chars", counted.write_bytes) - began < frame_bytes
    assert list(tmp_path.rglob("*")) == []
    assert all(isinstance(value, str) and len(value) < 40 for line in logs for value in line.values())


def test_a_drawn_code_in_front_of_it_is_read_by_the_real_reader() -> None:
    drawn = ean13(EAN, module=3)
    page = numpy.full((480, 640), 235, numpy.uint8)
    pixels = numpy.frombuffer(drawn.grey, numpy.uint8).reshape(drawn.height, drawn.width)
    page[120 : 120 + drawn.height, 150 : 150 + drawn.width] = pixels

    class Still(Fake):
        def read(self) -> Any:
            time.sleep(0.01)
            return numpy.dstack([page] * 3)

    readings: list[Reading] = []
    camera = Camera(Still(), on_reading=lambda reading, _frame: readings.append(reading))
    camera.start()
    until(lambda: any(reading.codes for reading in readings))
    camera.close()
    found = [code for reading in readings for code in reading.codes]
    assert [(code.text, code.format) for code in found] == [(EAN, "EAN-13")], "told once while it stays in view"
    assert all(150 <= x <= 150 + drawn.width and 120 <= y <= 120 + drawn.height for x, y in found[0].corners)
