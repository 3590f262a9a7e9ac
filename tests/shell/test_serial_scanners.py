"""Scanners on serial lines beside one that types: both are heard, neither disturbs the other."""

from __future__ import annotations

import os
import pty
import tty
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hardware.serial_line import Where
from shell import launch, pictures
from shell.frame import Frame
from shell.metrics import TABLET_SMALL
from shell.plans import drawing
from tests.shell.gallery import floor
from tests.shell.keys import Keyboard

EAN, OTHER = "4006381333931", "5449000000996"


@pytest.fixture
def frame() -> Iterator[Frame]:
    frame = Frame(TABLET_SMALL, room="kiosk")
    frame.show(Path(__file__).parent / "Gallery.qml", part="forms", floor=drawing(floor()))
    yield frame
    frame.close()


def test_a_serial_scanner_and_a_typing_one_at_the_same_time(frame: Frame) -> None:
    heard: list[tuple[str, str]] = []
    first: list[str] = []

    def hear(text: str, symbology: str) -> None:
        if text == "TOTE:1":
            first.append(text)
        else:
            heard.append((text, symbology))

    frame.scanner.scanned.connect(hear)
    master, slave = pty.openpty()
    tty.setraw(slave)
    frame.listen([Where(name=os.ttyname(slave))])
    keys = Keyboard(frame.view)

    def there() -> bool:
        """What is sent before the port is open is lost, as at a real one."""
        os.write(master, b"TOTE:1\r")
        return pictures.wait(lambda: bool(first), 0.1)

    try:
        assert pictures.wait(there)
        for _ in range(5):
            keys.type(EAN[:7], end="")
            os.write(master, f"]E0{OTHER}\r\n".encode())
            pictures.wait(lambda: False, 0.02)
            keys.type(EAN[7:])
            keys.rest()
            assert pictures.wait(lambda: len(heard) == 2)
            assert sorted(heard) == [(EAN, ""), (OTHER, "]E0")]
            heard.clear()
    finally:
        frame.listen([])
        os.close(master)
        os.close(slave)


def parsed(*words: str) -> list[Where]:
    given = ["--data", "x", *words]
    spec: dict[str, Any] = {"prog": "storeside kiosk", "description": "", "papers": "", "panel": TABLET_SMALL}
    options = launch.options(given, most_in=40, more=lambda _parser: None, **spec)
    places: list[Where] = options.scanner
    return places


def test_the_option_may_be_given_again() -> None:
    assert parsed() == []
    places = parsed("--scanner", "serial:/dev/ttyACM0", "--scanner", "serial:0c2e:0b61")
    assert places == [Where(name="/dev/ttyACM0"), Where(vendor=0x0C2E, product=0x0B61)]


def test_a_wrong_option_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("--scanner", "/dev/ttyACM0")
    assert "serial:PORT" in capsys.readouterr().err
