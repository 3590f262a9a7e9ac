"""`storeside scan`: codes out of pictures and out of a camera.

storeside scan read shelf.jpg label.png --json
storeside scan camera --source 0
storeside scan parse "https://id.example.com/01/04006381333931" --symbology ]Q3
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hardware import parse
from hardware.camera import Camera, Reading, State
from hardware.decoder import Decoded, decode
from hardware.sources import MOST_BYTES, WORDS, Source, picture, source_of

SHOW_EVERY_S = 0.25
_HINTS = {"closer": "move it closer", "light": "it needs more light", "steady": "hold it still"}
_BACK = "The camera is back."
_ENDS = frozenset({"missing", "refused", "busy", "unusable"})
"""A camera that is not there at the start ends the command; one that goes missing later is waited for."""


def main(argv: list[str]) -> int:
    """Run `storeside scan ...`: 0 done, 1 a picture or a camera that cannot be used, 2 wrong words."""
    options = _parser().parse_args(argv)
    status: int = options.run(options)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="storeside scan", description="Read codes, and say what they mean.")
    words = parser.add_subparsers(required=True, metavar="read|camera|parse")
    read = words.add_parser("read", help="codes in picture files", description="Codes in picture files.")
    read.add_argument("images", nargs="+", type=Path, metavar="IMAGE", help="a JPEG, PNG, TIFF, BMP or WebP file")
    read.add_argument("--json", action="store_true", help="one line of JSON for each picture")
    read.set_defaults(run=lambda options: read_files(options.images, as_json=options.json))
    live = words.add_parser("camera", help="codes in front of a camera", description="Codes in front of a camera.")
    live.add_argument(
        "--source", default="0", metavar="FILE|N", help="camera number, device, video or folder (%(default)s)"
    )
    live.add_argument("--json", action="store_true", help="one line of JSON for each code, and a summary")
    live.set_defaults(run=_camera)
    parse.add_to(words)
    return parser


# --- pictures


def read_files(files: Sequence[Path], *, as_json: bool) -> int:
    """Say what is in each picture; 1 when one of them cannot be used."""
    whole = True
    for file in files:
        found = _read_file(file)
        whole = whole and "error" not in found
        if as_json:
            print(json.dumps(found, ensure_ascii=False), flush=True)
        else:
            print(_picture_words(found), file=sys.stderr if "error" in found else sys.stdout, flush=True)
    return 0 if whole else 1


def _read_file(file: Path) -> dict[str, Any]:
    try:
        image = picture(file)
    except OSError as error:
        return {"file": str(file), "error": f"cannot be read: {error.strerror or error}"}
    if image is None:
        return {"file": str(file), "error": f"is no picture, or one of more than {MOST_BYTES >> 20} MB"}
    began = time.perf_counter()
    codes = decode(image)
    ms = round((time.perf_counter() - began) * 1000, 1)
    return {"file": str(file), "codes": [_told(code) for code in codes], "ms": ms}


def _told(code: Decoded) -> dict[str, str]:
    return {"format": code.format, "text": code.text, "symbology": code.symbology}


def _picture_words(found: dict[str, Any]) -> str:
    if "error" in found:
        return f"{found['file']}: {found['error']}"
    codes = [_code_words(code) for code in found["codes"]] or ["no code found"]
    return "\n".join([f"{found['file']}  ({found['ms']:g} ms)", *(f"  {words}" for words in codes)])


def _code_words(code: dict[str, str]) -> str:
    return f"{code['format']:<17} {shown(code['text'])}"


def shown(text: str) -> str:
    """For a terminal: control characters and what turns the writing round as escapes, so that no code acts on it."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


# --- live


def _camera(options: argparse.Namespace) -> int:
    try:
        source = source_of(options.source)
    except ValueError as error:
        print(f"storeside scan camera: {error}", file=sys.stderr)
        return 2
    return watch(source, _json_lines if options.json else _Terminal(sys.stdout.isatty()))


Say = Callable[[dict[str, Any]], object]


def _json_lines(line: dict[str, Any]) -> None:
    if "now" not in line:
        print(json.dumps(line, ensure_ascii=False), flush=True)


class _Terminal:
    """A line for each code; where a person watches, the figures of now in the last line, over and over."""

    def __init__(self, watched: bool) -> None:
        self._watched = watched

    def __call__(self, line: dict[str, Any]) -> None:
        if "now" in line:
            if self._watched:
                hint = _HINTS.get(line["hint"], "")
                print(f"\r\x1b[K{line['fps']:5.1f} frames/s  {line['ms']:6.1f} ms  {hint}", end="", flush=True)
            return
        print(("\r\x1b[K" if self._watched else "") + self._words(line), flush=True)

    def _words(self, line: dict[str, Any]) -> str:
        if "text" in line:
            return f"{line['s']:7.2f} s  {_code_words(line)}"
        if "state" in line:
            return str(line["words"])
        return (
            f"{line['frames']} frames in {line['s']:g} s, {line['read']} of them read "
            f"({line['fps']:g} frames/s, {line['ms']:g} ms each), {line['codes']} codes"
        )


class _Watch:
    """What a live reading comes to; called by the camera's threads."""

    def __init__(self, source: Source, say: Say) -> None:
        self._say, self._live = say, source.live
        self.over = threading.Event()
        self.status = 0
        self._was_live = False
        self._began = time.monotonic()
        self._frames = self._read = self._codes = 0
        self._ms = 0.0
        self._shown = 0.0

    def frame(self, _frame: object) -> None:
        self._frames += 1

    def reading(self, reading: Reading, _frame: object) -> None:
        self._read += 1
        self._ms += reading.ms
        self._codes += len(reading.codes)
        now = time.monotonic()
        for code in reading.codes:
            self._say(_told(code) | {"s": round(now - self._began, 2), "ms": round(reading.ms, 1)})
        if now - self._shown >= SHOW_EVERY_S:
            self._shown = now
            self._say({"now": True, "fps": self._rate(now), "ms": reading.ms, "hint": reading.hint})

    def state(self, state: State) -> None:
        if state in WORDS:
            self._say({"state": state, "words": WORDS[state]})
        if state == "ended" or (state in _ENDS and not self._was_live):
            self.status = 0 if state == "ended" else 1
            self.over.set()
        elif state == "live" and self._was_live:
            self._say({"state": state, "words": _BACK})
        elif state == "live":
            self._was_live, self._began = True, time.monotonic()

    def summary(self) -> dict[str, Any]:
        now = time.monotonic()
        return {
            "frames": self._frames,
            "read": self._read,
            "codes": self._codes,
            "s": round(now - self._began, 2),
            "fps": round(self._rate(now), 1),
            "ms": round(self._ms / max(1, self._read), 1),
        }

    def _rate(self, now: float) -> float:
        return self._read / max(now - self._began, 1e-3)


def watch(source: Source, say: Say) -> int:
    """Tell of codes until the file is over or the person presses Ctrl-C, then sum up."""
    seen = _Watch(source, say)
    camera = Camera(source, on_frame=seen.frame, on_reading=seen.reading, on_state=seen.state)
    camera.start()
    try:
        # In steps: a wait without an end would not hear Ctrl-C on every system.
        while not seen.over.wait(0.2):
            pass
    except KeyboardInterrupt:
        pass
    finally:
        camera.close()
    if seen.status == 0:
        say(seen.summary())
    return seen.status
