"""A scanner on a serial line, at a real pseudo terminal: its codes, its noise, its coming and going."""

from __future__ import annotations

import os
import pty
import queue
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.serial_line import Frames, SerialLine, Where, where
from hardware.wedge import MOST_CHARACTERS, Scan

EAN = "4006381333931"
SOON_S = 10


class Plug:
    """A scanner that is plugged in under a fixed name, as udev gives it, and pulled out again."""

    def __init__(self, name: Path) -> None:
        self.name = name
        self.master = self.slave = -1

    def put_in(self) -> None:
        self.master, self.slave = pty.openpty()
        tty.setraw(self.slave)
        self.name.symlink_to(os.ttyname(self.slave))

    def send(self, data: bytes) -> None:
        os.write(self.master, data)

    def pull_out(self) -> None:
        if self.master >= 0:
            self.name.unlink()
            os.close(self.master)
            os.close(self.slave)
            self.master = -1


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[Plug]:
    plug = Plug(tmp_path / "scanner")
    yield plug
    plug.pull_out()


class Ear:
    def __init__(self, place: Where) -> None:
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.states: queue.Queue[bool] = queue.Queue()
        self.line = SerialLine(place, on_scan=self.scans.put, on_state=self.states.put, retry_s=0.05)
        self.line.start()

    def scan(self) -> Scan:
        return self.scans.get(timeout=SOON_S)

    def there(self) -> bool:
        return self.states.get(timeout=SOON_S)


@pytest.fixture
def ear(plug: Plug) -> Iterator[Ear]:
    ear = Ear(Where(name=str(plug.name)))
    yield ear
    ear.line.close()


def test_codes_come_with_their_identifier(plug: Plug, ear: Ear) -> None:
    plug.put_in()
    assert ear.there()
    plug.send(f"]E0{EAN}\r\n".encode())
    plug.send(b"]C1\x1d0104006381333931\x1d10A\r")
    assert [ear.scan(), ear.scan()] == [Scan(EAN, "]E0"), Scan("0104006381333931\x1d10A", "]C1")]


def test_a_scanner_that_is_pulled_out_is_found_again(plug: Plug, ear: Ear) -> None:
    plug.put_in()
    assert ear.there()
    plug.send(EAN[:6].encode())
    plug.pull_out()
    assert not ear.there()
    plug.put_in()
    assert ear.there()
    plug.send(EAN.encode() + b"\r")
    assert ear.scan() == Scan(EAN), "the half code of before is in no other"


def test_a_scanner_without_an_end_is_heard_after_a_pause(plug: Plug, ear: Ear) -> None:
    plug.put_in()
    assert ear.there()
    plug.send(EAN.encode())
    assert ear.scan() == Scan(EAN)


def test_half_a_code_is_doubted_once_an_end_was_heard(plug: Plug, ear: Ear) -> None:
    plug.put_in()
    assert ear.there()
    plug.send(EAN.encode() + b"\r")
    assert ear.scan() == Scan(EAN)
    plug.send(EAN[:8].encode())
    assert ear.scan() == Scan("", doubt="cut")


def test_a_closed_line_frees_its_port(plug: Plug) -> None:
    plug.put_in()
    for _ in range(2):
        ear = Ear(Where(name=str(plug.name)))
        assert ear.there()
        ear.line.close()


# --- bytes to codes


@pytest.mark.parametrize(
    ("data", "scans"),
    [
        (b"\x02" + EAN.encode() + b"\x03", [Scan(EAN)]),
        (b"\x00\xff\x00" + EAN.encode() + b"\r", [Scan(EAN)]),
        (b"\r\n\r\n", []),
        (EAN.encode() + b"\r" + EAN.encode() + b"\r", [Scan(EAN), Scan(EAN)]),
        ("Gr\u00fc\u00dfe\r".encode(), [Scan("Gr\u00fc\u00dfe")]),
        ("Gr\u00fc\u00dfe\r".encode("latin-1"), [Scan("Gr\u00fc\u00dfe")]),
        (b"9" * (MOST_CHARACTERS + 1) + b"\r" + b"12345678\r", [Scan("", doubt="cut"), Scan("12345678")]),
    ],
)
def test_frames(data: bytes, scans: list[Scan]) -> None:
    assert Frames().feed(data) == scans
    one_by_one = Frames()
    assert [scan for byte in data for scan in one_by_one.feed(bytes([byte]))] == scans


def test_prefix_and_suffix_are_removed() -> None:
    assert Frames(prefix="~", suffix="##").feed(b"]E0~" + EAN.encode() + b"##\r") == [Scan(EAN, "]E0")]


@given(st.lists(st.binary(max_size=60), max_size=20))
def test_any_bytes_are_answered_and_memory_is_bounded(parts: list[bytes]) -> None:
    frames, scans = Frames(), []
    for part in parts:
        scans += frames.feed(part)
    scans += frames.silence()
    assert not frames.holding
    assert all(len(scan.text) <= MOST_CHARACTERS and "\r" not in scan.text for scan in scans)


# --- where


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("serial:/dev/ttyACM0", Where(name="/dev/ttyACM0")),
        ("serial:COM3@19200", Where(name="COM3", baud=19200)),
        ("serial:0c2e:0B61", Where(vendor=0x0C2E, product=0x0B61)),
        ("serial:0c2e:0b61:S-17", Where(vendor=0x0C2E, product=0x0B61, serial_number="S-17")),
    ],
)
def test_a_scanner_is_named_by_port_or_usb_id(word: str, place: Where) -> None:
    assert where(word) == place


@pytest.mark.parametrize("word", ["", "serial:", "wedge:1", "/dev/ttyACM0", "serial:COM3@fast"])
def test_what_names_no_scanner_is_said(word: str) -> None:
    with pytest.raises(ValueError, match="no scanner"):
        where(word)


def test_a_usb_id_finds_its_port(monkeypatch: pytest.MonkeyPatch) -> None:
    from serial.tools.list_ports_common import ListPortInfo

    def port(name: str, product: int, number: str) -> ListPortInfo:
        info = ListPortInfo(name)
        info.vid, info.pid, info.serial_number = 0x0C2E, product, number
        return info

    plugged = [port("/dev/ttyACM1", 0x0B61, "A"), port("/dev/ttyACM2", 0x0B61, "B")]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: plugged)
    assert where("serial:0c2e:0b61").find() == "/dev/ttyACM1"
    assert where("serial:0c2e:0b61:B").find() == "/dev/ttyACM2"
    assert where("serial:0c2e:0b62").find() == ""
