"""`storeside doctor`: is this machine fit, and if not, what to do about it.

Each check answers with a finding: *ok*, *note* (works, with less) or *bad* (must be mended), in words for a store's IT.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

LEAST_FREE = 1 << 30
"""Bytes that a device's disk should have free: the catalogue, its pictures, and room to replace them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. `remedy` is empty when there is nothing to do."""

    check: str
    result: Literal["ok", "note", "bad"]
    words: str
    remedy: str = ""


def python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    return Finding("Python", "ok", found)


def qt() -> Finding:
    try:
        from PySide6 import QtQuick, __version__
    except ImportError as error:
        return Finding(
            "Qt", "bad", f"cannot be loaded: {error}", "Run ./storeside demo once: it installs what is missing"
        )
    return Finding("Qt", "ok", f"{__version__} with {QtQuick.__name__.rsplit('.', 1)[-1]}")


def screen() -> Finding:
    if sys.platform in ("win32", "darwin"):
        return Finding("Screen", "ok", "provided by the system")
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return Finding("Screen", "ok", f"{name}={os.environ[name]}")
    return Finding("Screen", "note", "none in this session", "Start it in a graphical session, or use demo --headless")


def sound() -> Finding:
    silent = "Scans are answered on the screen alone"
    try:
        import miniaudio
    except (ImportError, OSError) as error:
        return Finding("Sound", "note", f"no sound library: {error}", silent)
    try:
        names = [str(device["name"]) for device in miniaudio.Devices().get_playbacks()]
    except miniaudio.MiniaudioError as error:
        return Finding("Sound", "note", f"no sound system: {error}", silent)
    heard = [name for name in names if not name.startswith("Discard all samples")]
    if not heard:
        return Finding("Sound", "note", "no loudspeaker", silent)
    return Finding("Sound", "ok", ", ".join(heard[:3]))


def decoders() -> Finding:
    """Draws a code and reads it back with both decoders."""
    try:
        import numpy
        import pyzbar.pyzbar
        import zxingcpp
    except ImportError as error:
        return Finding("Reading codes", "bad", f"a decoder is missing: {error}", "Install libzbar0")
    drawn = zxingcpp.create_barcode("9521234500018", zxingcpp.BarcodeFormat.EAN13).to_image(scale=3)
    picture = numpy.pad(numpy.array(drawn), 40, constant_values=255)
    by_zxing = any(code.text == "9521234500018" for code in zxingcpp.read_barcodes(picture))
    by_zbar = any(code.data == b"9521234500018" for code in pyzbar.pyzbar.decode(picture))
    if by_zxing and by_zbar:
        return Finding("Reading codes", "ok", "both decoders read a drawn EAN-13")
    return Finding(
        "Reading codes", "bad", f"zxing-cpp: {by_zxing}, zbar: {by_zbar}", "Install the locked dependencies again"
    )


def camera(dev: Path = Path("/dev")) -> Finding:
    """Whether a camera gives a picture. Most cameras have a second device beside it that never does."""
    from hardware.sources import WORDS, Device, Lost, Reason

    if sys.platform in ("win32", "darwin"):
        return Finding("Camera", "note", "not looked for here", "Try it with: storeside scan camera")
    reasons: list[Reason] = []
    for path in sorted(dev.glob("video*")):
        source = Device(str(path))
        try:
            source.open()
            height, width = source.read().shape[:2]
            return Finding("Camera", "ok", f"{path} gives {width} x {height}")
        except Lost as lost:
            reasons.append(lost.reason)
        finally:
            source.close()
    worth_telling: tuple[Reason, ...] = ("refused", "busy")
    told = next((reason for reason in worth_telling if reason in reasons), None)
    if told is not None:
        what, _, remedy = WORDS[told].partition(". ")
        return Finding("Camera", "note", what, remedy)
    return Finding("Camera", "note", "none", "Only needed where codes are shown to a camera; scanners work without")


def disk(folder: Path) -> Finding:
    place = next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))
    if not os.access(place, os.W_OK):
        return Finding(
            "Disk", "bad", f"{place} cannot be written", "Give this user the folder, or choose another --data"
        )
    free = shutil.disk_usage(place).free
    words = f"{free / (1 << 30):.1f} GiB free at {place}"
    if free < LEAST_FREE:
        return Finding("Disk", "bad", words, f"Free at least {LEAST_FREE >> 30} GiB")
    return Finding("Disk", "ok", words)


def key(folder: Path, keys: str | None) -> Finding:
    """Where the key of the data would be kept, and whether that works."""
    from records.keys import chosen
    from records.unusable import Unusable

    mend = "Log in to a desktop, let the installer make a systemd credential, or choose --keys file"
    try:
        store = chosen(keys, folder)
        store.test()
    except Unusable as problem:
        return Finding("Key store", "bad", problem.words, mend)
    if store.for_development:
        return Finding("Key store", "note", f"{store.words}; for development only", mend)
    return Finding("Key store", "ok", store.words)


def device(folder: Path, keys: str | None) -> Iterator[Finding]:
    """What the device's own files and its central say."""
    from records.keys import key_of
    from records.store import Records, Unusable

    if not (folder / "core.db").exists():
        yield Finding(
            "Enrolment", "note", f"nothing enrolled in {folder}", "storeside enrol --server URL --code CODE --data DIR"
        )
        return
    try:
        records = Records.open(folder, key=key_of(folder, keys, make=False), read_only=True)
    except Unusable as problem:
        yield Finding("Files", "bad", problem.words, "Keep the folder: unsent actions are in it")
        return
    try:
        known = records.device()
        if known is None:
            yield Finding(
                "Enrolment", "note", "not enrolled yet", "storeside enrol --server URL --code CODE --data DIR"
            )
            return
        yield Finding("Enrolment", "ok", f"{known.name or known.install} in {known.store} as {known.role}")
        queue = records.queue()
        waiting = Finding("Queue", "ok", f"{queue.pending} waiting, {queue.rejected} refused, {queue.parked} parked")
        yield waiting
        yield central(known.server)
    finally:
        records.close()


def central(server: str) -> Finding:
    """Whether central answers, and whether this machine's clock agrees with it."""
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    import requests

    with requests.Session() as session:
        session.trust_env = False
        try:
            answer = session.get(f"{server}/health", timeout=5, allow_redirects=False)
        except requests.RequestException as error:
            return Finding(
                "Central", "note", f"{server} does not answer ({type(error).__name__})", "The store goes on without it"
            )
    if answer.status_code != 200:
        return Finding("Central", "bad", f"{server} answers {answer.status_code}", "Is that the right address?")
    stamped = answer.headers.get("Date")
    skew = abs((datetime.now(UTC) - parsedate_to_datetime(stamped)).total_seconds()) if stamped else 0.0
    if skew > 120:
        return Finding("Clock", "bad", f"{skew:.0f} s away from central's", "Switch on network time (NTP)")
    return Finding("Central", "ok", f"{server} answers, clocks agree within {max(skew, 1):.0f} s")


def examine(folder: Path, keys: str | None = None) -> list[Finding]:
    general: list[Callable[[], Finding]] = [python, qt, screen, sound, decoders, camera]
    return [*(check() for check in general), disk(folder), key(folder, keys), *device(folder, keys)]


def main(argv: list[str]) -> int:
    from records.keys import option

    parser = argparse.ArgumentParser(prog="storeside doctor", description="Check this machine, and say what to do.")
    parser.add_argument(
        "--data", type=Path, default=Path("/var/lib/storeside"), help="the device's folder (%(default)s)"
    )
    option(parser)
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    options = parser.parse_args(argv)
    findings = examine(options.data, options.keys)
    if options.json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2))
    else:
        for finding in findings:
            print(
                f"{finding.result:<5} {finding.check:<15} {finding.words}"
                + (f"\n{'':22}{finding.remedy}" if finding.remedy else "")
            )
    return 1 if any(finding.result == "bad" for finding in findings) else 0
