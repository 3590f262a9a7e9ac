"""Pictures of every control in every look: `python -m tests.shell.gallery --out DIR [--only part] [--look dark]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from shell import frame as frames
from shell import pictures
from shell.metrics import KIOSK_PORTRAIT, TABLET, WindowSpec
from shell.plans import drawing
from shop.places import Fixture, Plan

PARTS = ("text", "buttons", "cards", "forms", "pad", "stock", "plan", "states", "dialog")
LOOKS: dict[str, dict[str, bool]] = {
    "light": {},
    "dark": {"dark": True},
    "contrast": {"high_contrast": True},
    "contrast-dark": {"high_contrast": True, "dark": True},
    "larger": {"larger": True},
}


def floor() -> Plan:
    """Two departments of shelves, one across and one along, with counters and a kiosk by the entrance."""
    along = [Fixture("aisle", str(n + 1), 2.0, 4.0 + n * 3.4, 14.0, 1.4) for n in range(5)]
    across = [Fixture("aisle", str(n + 6), 21.0 + n * 3.3, 3.9, 1.4, 16.0) for n in range(5)]
    rest = [
        Fixture("department", "Outdoor", 1.2, 1.4, 16.0, 20.0),
        Fixture("department", "Kitchen & home", 19.4, 1.4, 18.6, 20.0),
        Fixture("wall", "", 0, 0, 40, 0.3),
        Fixture("counter", "Checkout", 30, 24.5, 7, 1.4),
        Fixture("counter", "Service", 3, 24.5, 6, 1.4),
        Fixture("entrance", "Entrance", 17, 27, 6, 1),
        Fixture("kiosk", "You are here", 24, 24.2, 0.9, 0.9),
    ]
    return Plan(40, 28, (*rest, *along, *across))


def shoot(out: Path, spec: WindowSpec, look: str, language: str, part: str) -> Path:
    frame = frames.Frame(spec, room="kiosk")
    frame.look.choose(**LOOKS[look])
    frame.language.choose(language)
    view = frame.show(Path(__file__).parent / "Gallery.qml", part=part, floor=drawing(floor()))
    pictures.settle(view, 0.6)
    file = pictures.grab(view, out / f"{spec.kind}-{part}-{look}-{language}.png")
    frame.close()
    return file


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=PARTS)
    parser.add_argument("--look", nargs="*", default=list(LOOKS))
    parser.add_argument("--language", default="en")
    parser.add_argument("--tablet", action="store_true")
    chosen = parser.parse_args(argv)
    frames.offscreen()
    for part in chosen.only:
        for look in chosen.look:
            shoot(chosen.out, TABLET if chosen.tablet else KIOSK_PORTRAIT, look, chosen.language, part)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
