"""What the command lines of both programs share: the panel, a window instead of the whole screen, the demo's places."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from platformdirs import user_data_path
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from hardware import supervisor
from hardware.print_main import printer
from hardware.sources import Source, source_of
from shell import serial_scanners
from shell.camera import Lens
from shell.frame import make_application
from shell.metrics import WindowSpec

KIOSK_SHARE = 0.36
"""Of the screen's width in the demo, where a kiosk and a tablet stand side by side."""


class Launched(Protocol):
    """A program as this module runs it."""

    @property
    def window(self) -> QQuickView: ...

    def show(self, *, full_screen: bool = False) -> None: ...

    def close(self) -> None: ...


def options(
    argv: list[str],
    *,
    prog: str,
    description: str,
    panel: WindowSpec,
    most_in: float,
    more: Callable[[argparse.ArgumentParser], None],
    papers: str,
) -> argparse.Namespace:
    """Parsed words; ends with status 2 and words where they make no panel. `more` adds what the program's own parts
    ask for; `papers` says what it prints and on which printers."""
    parser = argparse.ArgumentParser(prog=prog, description=description)
    parser.add_argument(
        "--data",
        type=Path,
        default=own_folder(prog.rsplit(" ", 1)[-1]),
        help="folder of this device's data, as given to enrol (%(default)s)",
    )
    more(parser)
    parser.add_argument("--width", type=int, default=panel.width, help="pixels across in a window (%(default)s)")
    parser.add_argument("--height", type=int, default=panel.height, help="pixels down in a window (%(default)s)")
    parser.add_argument(
        "--diagonal", type=float, default=panel.diagonal_in, help="panel diagonal in inches (%(default)s)"
    )
    parser.add_argument(
        "--scanner",
        action="append",
        default=[],
        type=serial_scanners.option,
        metavar="serial:PORT",
        help="a scanner on a serial line, by its port or USB id (serial:0c2e:0b61); may be given again",
    )
    parser.add_argument("--printer", action="append", default=[], type=printer, metavar="PAPER=TARGET", help=papers)
    parser.add_argument(
        "--camera",
        metavar="SOURCE",
        type=_source,
        help="number or path of the camera; or a video, or a folder of pictures",
    )
    parser.add_argument(
        "--mirrored",
        action=argparse.BooleanOptionalAction,
        default=panel.kind == "kiosk",
        help="the camera looks at the person (%(default)s)",
    )
    parser.add_argument("--windowed", action="store_true", help="in a window, not the whole screen")
    parser.add_argument(
        "--demo",
        nargs="?",
        const="",
        metavar="CARD",
        help="in a window; F8 offers the codes of CARD, a card.json",
    )
    found = parser.parse_args(argv)
    if min(found.width, found.height) < 480 or not 5 <= found.diagonal <= most_in:
        parser.error(f"a window needs at least 480 pixels each way and a diagonal of 5 to {most_in:g} inches")
    return found


def own_folder(program: str) -> Path:
    """Where a program's data is unless said otherwise: the service's own state (systemd.exec(5)), else the person's."""
    service = os.environ.get("STATE_DIRECTORY")
    return (Path(service) if service else user_data_path("storeside", appauthor=False)) / program


def run(options: argparse.Namespace, panel: WindowSpec, make: Callable[[WindowSpec], Launched]) -> int:
    """Show the program that `make` builds until its window is closed, and return the exit status."""
    app = make_application()
    full_screen = not options.windowed and options.demo is None
    told = replace(panel, width=options.width, height=options.height, diagonal_in=options.diagonal)
    area = place(QGuiApplication.primaryScreen().availableGeometry(), told, demo=options.demo is not None)
    program = make(whole(told) if full_screen else fitted(told, area))
    program.show(full_screen=full_screen)
    supervised(program.window)
    if full_screen and panel.kind == "kiosk":
        program.window.setCursor(Qt.CursorShape.BlankCursor)  # it is touched; a pointer would stand in its middle
    if not full_screen:
        program.window.setPosition(area.topLeft())
    try:
        return app.exec()
    finally:
        program.close()


def supervised(window: QQuickView) -> None:
    """Tell the supervisor when something is on the screen, and from then on that the GUI thread is well."""
    window.frameSwapped.connect(lambda: supervisor.tell("READY=1"), Qt.ConnectionType.SingleShotConnection)
    if every := supervisor.watched_ms():
        alive = QTimer(window, interval=every)
        alive.timeout.connect(lambda: supervisor.tell("WATCHDOG=1"))
        alive.start()


def _source(text: str) -> Source:
    try:
        return source_of(text, loop=True)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def lens(options: argparse.Namespace) -> Lens | None:
    """The camera that this device was started with."""
    return Lens(options.camera, options.mirrored) if options.camera is not None else None


def codes_to_try(card: str | None) -> list[tuple[str, str]]:
    """(code, title) of each entry of a demo retailer's card.json, for the simulated scanner; none without a card.
    Raises SystemExit with words when the file is no card."""
    if not card:
        return []
    try:
        entries = json.loads(Path(card).read_text(encoding="utf-8"))
        return [(entry["code"], _title(entry)) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SystemExit(f"storeside: {card} is not a card of things to try ({error})") from error


def _title(entry: dict[str, str]) -> str:
    pin = f" (PIN {entry['pin']})" if entry.get("pin") else ""
    return f"{entry['name']}{pin}: {entry['shows']}"


def place(screen: QRect, panel: WindowSpec, *, demo: bool) -> QRect:
    """Where on the screen a window goes: in the demo the kiosk to the left, the tablet in the rest."""
    if not demo:
        return screen
    border = round(screen.width() * KIOSK_SHARE)
    left, right = screen.adjusted(0, 0, border - screen.width(), 0), screen.adjusted(border, 0, 0, 0)
    return left if panel.kind == "kiosk" else right


def fitted(panel: WindowSpec, area: QRect) -> WindowSpec:
    """The whole panel, smaller where the area is."""
    return replace(panel, scale=min(1.0, area.width() / panel.width, area.height() / panel.height))


def whole(panel: WindowSpec) -> WindowSpec:
    """The panel with the pixels that the screen really has."""
    size = QGuiApplication.primaryScreen().size()
    return replace(panel, width=size.width(), height=size.height())
