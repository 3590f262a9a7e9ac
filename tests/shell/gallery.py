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
    aisles = [Fixture("aisle", str(n + 1), 6 + n * 4.4, 6, 1.6, 14) for n in range(7)]
    rest = [
        Fixture("wall", "", 0, 0, 40, 0.6),
        Fixture("counter", "Pay", 30, 24.5, 7, 1.6),
        Fixture("entrance", "Entrance", 17, 28.4, 6, 1.4),
        Fixture("kiosk", "", 24, 25, 0.8, 0.8),
        Fixture("department", "Outdoor", 6, 2, 14, 2),
        Fixture("department", "Home & kitchen", 23, 2, 13, 2),
    ]
    return Plan(40, 30, (*aisles, *rest))


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
