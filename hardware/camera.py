"""A camera at work: frames on one thread, codes on another, and the newest frame wins.

    camera = Camera(source_of("/dev/video0"), on_reading=heard, on_state=tell)
    camera.start()    # at once; the camera opens on its own thread
    camera.stop()     # at once; the last frame is overwritten and gone
    camera.close()

No frame is ever written anywhere: not to a file, not to the log, not into an error.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import structlog

from hardware.decoder import Decoded
from hardware.sources import SILENT_S, Lost, Source

if TYPE_CHECKING:
    from hardware.sources import Frame

log = structlog.get_logger(__name__)

State = Literal["off", "starting", "live", "missing", "refused", "busy", "lost", "unusable", "ended"]
"""`ended`: a file is over. From `missing` to `lost` a camera is tried again by itself."""
Hint = Literal["", "closer", "light", "steady"]

BACK_OFF_S = (0.5, 1.0, 2.0, 4.0)
"""Pauses before a lost camera is tried again; the last one for ever."""
_END_S = SILENT_S + 2.0
"""The longest that `close` waits: a camera that went silent answers after this at the latest."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the frame, as shares of its width and height from its top left corner."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What one frame said: `codes` are those just believed, with corners in the pixels of the whole frame, whose
    `size` is (width, height). `ms` is the time it took."""

    codes: tuple[Decoded, ...]
    hint: Hint
    size: tuple[int, int]
    ms: float


class _Seen(Protocol):
    @property
    def new(self) -> tuple[Decoded, ...]: ...
    @property
    def hint(self) -> Hint: ...


class _Reads(Protocol):
    def see(self, frame: Frame, at_s: float) -> _Seen: ...


def live_reader() -> _Reads:
    from hardware.reading import Reader

    return Reader()


@dataclass(slots=True)
class _Run:
    """From one start to its stop. `over` is set by stop; `frame` is the newest one nobody has read yet."""

    over: bool = False
    ended: bool = False
    upset: bool = False
    frame: Frame | None = None
    at_s: float = 0.0


class Camera:
    """Calls `on_frame` (every frame; the callee copies what it keeps) and `on_state` on the capturing thread,
    `on_reading` on the reading one, with the frame that was read. After `stop` returns, none of them begins for what
    was before."""

    def __init__(
        self,
        source: Source,
        *,
        on_frame: Callable[[Frame], object] = lambda _frame: None,
        on_reading: Callable[[Reading, Frame], object] = lambda _reading, _frame: None,
        on_state: Callable[[State], object] = lambda _state: None,
        reader: Callable[[], _Reads] = live_reader,
        back_off_s: tuple[float, ...] = BACK_OFF_S,
    ) -> None:
        self.region = Region()
        self._source, self._reader, self._back_off_s = source, reader, back_off_s
        self._on_frame, self._on_reading, self._on_state = on_frame, on_reading, on_state
        self._change = threading.Condition(threading.RLock())
        self._run: _Run | None = None
        self._state: State = "off"
        self._closed = False
        self._threads: list[threading.Thread] = []

    @property
    def state(self) -> State:
        return self._state

    def start(self) -> None:
        """Nothing where it runs already."""
        with self._change:
            if self._run is not None or self._closed:
                return
            self._run = _Run()
            if not self._threads:
                self._threads = [
                    threading.Thread(target=work, name=name, daemon=True)
                    for work, name in ((self._capture, "camera"), (self._read, "camera-reading"))
                ]
                for thread in self._threads:
                    thread.start()
            self._tell("starting")
            self._change.notify_all()

    def stop(self) -> None:
        """Returns at once; the camera itself is closed a moment later, on its thread."""
        with self._change:
            run, self._run = self._run, None
            if run is None:
                return
            run.over = True
            _wipe(run.frame)
            run.frame = None
            self._tell("off")
            self._change.notify_all()

    def close(self) -> None:
        """Stop for good and wait until both threads have ended."""
        self.stop()
        with self._change:
            self._closed = True
            self._change.notify_all()
        for thread in self._threads:
            thread.join(_END_S)

    # --- the capturing thread

    def _capture(self) -> None:
        last: _Run | None = None
        while (run := self._next(last)) is not None:
            self._capture_run(run)
            last = run

    def _next(self, last: _Run | None) -> _Run | None:
        """Wait for a run that is not `last`; None at the end of all."""
        with self._change:
            self._change.wait_for(lambda: self._closed or self._run not in (None, last))
            return None if self._closed else self._run

    def _capture_run(self, run: _Run) -> None:
        was_live, tries = False, 0
        while not run.over:
            lost = self._stream(run)
            if lost is None:
                return
            live = self._state == "live"
            was_live, tries = was_live or live, 0 if live else tries + 1
            self._missed(run, "lost" if was_live else lost.reason)
            if not self._source.live:
                return
            with self._change:
                pause = self._back_off_s[min(tries, len(self._back_off_s) - 1)]
                self._change.wait_for(lambda: run.over, pause)

    def _stream(self, run: _Run) -> Lost | None:
        """Frames until the run is over or the file ends; what was in the way where something was."""
        try:
            self._source.open()
            while not run.over and (frame := self._source.read()) is not None:
                self._take(run, frame)
        except Lost as lost:
            return lost
        finally:
            self._source.close()
        self._end(run)
        return None

    def _take(self, run: _Run, frame: Frame) -> None:
        with self._change:
            if run.over:
                _wipe(frame)
                return
            if self._state != "live":
                self._found()
            run.frame, run.at_s = frame, time.monotonic()
            self._change.notify_all()
            # Under the lock, so that a frame never arrives after stop.
            self._on_frame(frame)

    def _end(self, run: _Run) -> None:
        with self._change:
            run.ended = True
            self._change.notify_all()

    def _missed(self, run: _Run, reason: State) -> None:
        with self._change:
            if not run.over and self._state != reason:
                log.warning("camera_not_there", source=self._source.name, reason=reason)
                self._tell(reason)

    def _found(self) -> None:
        if self._state != "starting":
            log.info("camera_found_again", source=self._source.name)
        self._tell("live")

    def _tell(self, state: State) -> None:
        self._state = state
        self._on_state(state)

    # --- the reading thread

    def _read(self) -> None:
        last: _Run | None = None
        while (run := self._next(last)) is not None:
            self._read_run(run)
            last = run

    def _read_run(self, run: _Run) -> None:
        """A reader of its own for each run: it remembers what it saw, and goes with it."""
        reader = self._reader()
        while (newest := self._newest(run)) is not None:
            self._read_one(run, reader, *newest)
            del newest

    def _newest(self, run: _Run) -> tuple[Frame, float] | None:
        """Wait for a frame that was not read yet; None when there will be none."""
        with self._change:
            self._change.wait_for(lambda: run.over or run.ended or run.frame is not None)
            frame, run.frame = run.frame, None
            if run.over or self._closed:
                return None
            if frame is None:
                self._tell("ended")
                return None
            return frame, run.at_s

    def _read_one(self, run: _Run, reader: _Reads, frame: Frame, at_s: float) -> None:
        part, left, top = cut(frame, self.region)
        began = time.perf_counter()
        try:
            seen = reader.see(part, at_s)
        except Exception as error:  # noqa: BLE001 - logged below
            # One frame that upsets a decoder must not blind the shop; the next one comes in a moment.
            self._upset(run, error)
            return
        ms = (time.perf_counter() - began) * 1000
        codes = tuple(_moved(code, left, top) for code in seen.new)
        size = (int(frame.shape[1]), int(frame.shape[0]))
        with self._change:
            if run.over:
                _wipe(frame)
                return
            self._on_reading(Reading(codes, seen.hint, size, ms), frame)

    def _upset(self, run: _Run, error: Exception) -> None:
        if not run.upset:
            log.error("frame_not_read", error=type(error).__name__, at=where(error))
        run.upset = True


def where(error: Exception) -> str:
    """The place in the code. No more of a traceback may reach a log: some loggers print what the variables hold, and
    here that is somebody's picture."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"


def cut(frame: Frame, region: Region) -> tuple[Frame, int, int]:
    """The region of the frame, without a copy, and where its top left corner is in the frame."""
    height, width = frame.shape[:2]
    left, top = round(region.left * width), round(region.top * height)
    right, bottom = round((region.left + region.width) * width), round((region.top + region.height) * height)
    return frame[top:bottom, left:right], left, top


def _moved(code: Decoded, left: int, top: int) -> Decoded:
    if not (left or top):
        return code
    return replace(code, corners=tuple((x + left, y + top) for x, y in code.corners))


def _wipe(frame: Frame | None) -> None:
    if frame is not None and frame.flags.writeable:
        frame.fill(0)
