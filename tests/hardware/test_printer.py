"""Printers over real lines: what comes out is read back from its dots, and what does not come out is said."""

from __future__ import annotations

import os
import re
import socket
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from hardware.printer import Printers, option, printer_of, target
from hardware.printer_dots import Paper, TooLong, draw
from hardware.printer_escpos import as_text, composed
from hardware.printer_fake import Fake
from shop.slips import Code, NotPrinted, Pair, Printed, Sheet, Text
from tests.hardware.printing import label, read, slip


@pytest.fixture
def roll() -> Iterator[Fake]:
    with Fake("escpos") as fake:
        yield fake


@pytest.fixture
def labels() -> Iterator[Fake]:
    with Fake("zpl") as fake:
        yield fake


def both(roll: Fake, labels: Fake) -> Printers:
    return Printers(
        [option(f"slip=tcp://127.0.0.1:{roll.port}"), option(f"label=zpl:tcp://127.0.0.1:{labels.port}?mm=100x60")]
    )


@pytest.mark.parametrize("language", ["de", "ar"])
def test_slip_and_label_come_out_and_their_codes_are_read(roll: Fake, labels: Fake, language: str) -> None:
    printers = both(roll, labels)
    assert printers.print(slip(language=language)) == Printed(sure=True)
    assert printers.print(label(language)) == Printed(sure=True)
    assert [read(sheet) for sheet in (*roll.sheets, *labels.sheets)] == [["ORDER:TT-200004"], ["TT-200004"]]
    assert labels.sheets[0].size == (800, 480)


def test_letters_of_the_west_and_the_euro_are_text_and_all_others_are_dots(roll: Fake) -> None:
    printer = printer_of(target(f"tcp://127.0.0.1:{roll.port}", "slip"))
    assert printer.print(slip("Größe 5 € à l’été", "Ширина", "Größe 5 €, mañana")) == Printed()
    assert "Zoë B." in roll.text
    assert "2 × Größe 5 €, mañana" in roll.text
    assert not {"Ширина", "?"} & set(roll.text.split())
    assert "l’été" not in roll.text
    lines = [as_text(Text(text), 48) for text in ("à l’été", "Ширина", "مرحبا", "été ñ ß €")]
    assert lines == [None, None, None, ["été ñ ß €"]]


def test_lines_are_as_wide_as_the_roll() -> None:
    assert as_text(Pair("Fach", "7-B"), 12) == ["Fach     7-B"]
    assert as_text(Pair("Liegt bereit bis", "27.11.2026 22:00"), 20) == ["Liegt bereit bis", "27.11.2026 22:00"]
    assert as_text(Text("zwei Wörter", "large"), 12) == ["zwei", "Wörter"]


def test_without_paper_nothing_is_called_printed_and_nothing_comes_out_later(roll: Fake, labels: Fake) -> None:
    printers = both(roll, labels)
    roll.paper_mm, labels.paper_mm = 40, 30
    assert [printers.print(slip()), printers.print(label())] == [NotPrinted("no_paper")] * 2
    assert [printers.state("slip"), printers.state("label")] == [NotPrinted("no_paper")] * 2
    roll.refill()
    labels.refill()
    assert (roll.sheets, labels.sheets) == ([], [])
    assert [printers.print(slip()), printers.print(label())] == [Printed()] * 2
    assert (len(roll.sheets), len(labels.sheets)) == (1, 1)


@pytest.mark.parametrize(("switch", "why"), [("cover_open", "cover_open"), ("paused", "off"), ("fault", "refused")])
def test_a_printer_that_cannot_print_says_why(roll: Fake, labels: Fake, switch: str, why: str) -> None:
    printers = both(roll, labels)
    setattr(roll, switch, True)
    setattr(labels, switch, True)
    said = {printers.print(slip()), printers.print(label()), printers.state("slip"), printers.state("label")}
    assert {one.why for one in said if isinstance(one, NotPrinted)} == {why}
    assert len(said) == 1


def test_a_cut_line_and_nobody_there_are_unreachable(roll: Fake, labels: Fake) -> None:
    printers = both(roll, labels)
    roll.cut_after, labels.cut_after = 2000, 2000
    assert {printers.print(slip()), printers.print(label())} == {NotPrinted("unreachable")}
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert printer_of(target(f"tcp://127.0.0.1:{port}", "slip")).state() == NotPrinted("unreachable")


def test_a_slow_printer_is_waited_for(roll: Fake, labels: Fake) -> None:
    roll.slow_s, labels.slow_s = 0.05, 0.6
    printers = both(roll, labels)
    assert [printers.print(slip()), printers.print(label())] == [Printed(), Printed()]
    assert (len(roll.sheets), len(labels.sheets)) == (1, 1)


def test_a_silent_slip_printer_is_not_called_sure(roll: Fake) -> None:
    roll.silent = True
    printer = printer_of(target(f"tcp://127.0.0.1:{roll.port}", "slip"))
    assert printer.print(slip()) == Printed(sure=False)
    roll.refill()
    assert len(roll.sheets) == 1


def test_a_printer_of_another_language_is_found_out(roll: Fake) -> None:
    assert printer_of(target(f"zpl:tcp://127.0.0.1:{roll.port}", "label")).print(label()) == NotPrinted(
        "unknown_language"
    )
    assert roll.sheets == []


def test_a_device_file_is_written_and_what_is_none_is_said(tmp_path: Path) -> None:
    line = tmp_path / "lp0"
    line.write_bytes(b"")
    assert printer_of(target(str(line), "slip")).print(slip()) == Printed(sure=False)
    assert composed(slip(), Paper(72))[0] in line.read_bytes()
    assert printer_of(target(str(tmp_path / "gone"), "slip")).print(slip()) == NotPrinted("unreachable")


def test_a_device_that_takes_nothing_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hardware.printer_line.STALL_S", 0.1)
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    os.write(reader, b"\x00" * 65536)
    try:
        assert printer_of(target(str(pipe), "slip")).print(slip()) == NotPrinted("busy")
    finally:
        os.close(reader)


def test_a_folder_gets_whole_pages_in_their_true_size(tmp_path: Path) -> None:
    folder = printer_of(target(str(tmp_path), "slip"))
    assert folder.print(slip(language="ar")) == Printed()
    (file,) = tmp_path.iterdir()
    assert re.fullmatch(r"slip-TT-200004-[0-9-]+\.pdf", file.name)
    page = file.read_bytes()
    size = re.search(rb"/Width (\d+) /Height (\d+).*?stream\n(.*?)\nendstream", page, re.DOTALL)
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ", page)
    assert size is not None
    assert box is not None
    dots = Image.frombytes("1", (int(size[1]), int(size[2])), zlib.decompress(size[3]))
    assert read(dots) == ["ORDER:TT-200004"]
    assert round(float(box[1]) / 72 * 25.4, 1) == 80.0
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", page)]
    assert all(page[place:].startswith(f"{n} 0 obj".encode()) for n, place in enumerate(places, 1))


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    folder = printer_of(target(f"pdf:{tmp_path}/gone", "slip"))
    assert (folder.print(slip()), folder.state()) == (NotPrinted("unreachable"),) * 2


def test_what_does_not_fit_is_not_begun(labels: Fake, roll: Fake, tmp_path: Path) -> None:
    endless = slip(*["Sehr langer Artikel"] * 400)
    assert both(roll, labels).print(endless) == NotPrinted("too_long")
    high = Sheet("label", "label x", "de", tuple(Text("hoch", "large") for _ in range(20)))
    assert both(roll, labels).print(high) == NotPrinted("too_long")
    assert printer_of(target(str(tmp_path), "slip")).print(endless) == NotPrinted("too_long")
    assert (roll.visits, labels.visits, list(tmp_path.iterdir())) == (0, 0, [])
    with pytest.raises(TooLong):
        draw(Sheet("label", "x", "de", (Code("bars", "X" * 200),)), Paper(50, 30))


def test_a_long_word_and_a_narrow_roll_stay_on_the_paper() -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitän" * 2
    picture = draw(Sheet("slip", "x", "de", (Text(word, bold=True), Text("9-A 10-B 11-C 12-D", "huge"))), Paper(48))
    assert picture.width == 384
    assert picture.height > 3 * 8 * 3


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("tcp://10.0.0.7", ("escpos", "10.0.0.7:9100", True, 72.0, None)),
        ("tcp://10.0.0.7:9101?mm=58", ("escpos", "10.0.0.7:9101", True, 48.0, None)),
        ("zpl:tcp://lp.local?mm=70x40&dpi=300", ("zpl", "lp.local:9100", True, 70.0, 40.0)),
        ("/dev/usb/lp0", ("escpos", "/dev/usb/lp0", False, 72.0, None)),
        ("pdf:/srv/papers", ("pdf", "/srv/papers", False, 80.0, None)),
    ],
)
def test_targets_are_written_as_people_write_them(word: str, said: tuple[object, ...]) -> None:
    to = target(word, "slip")
    assert (to.language, to.place, to.network, to.paper.width_mm, to.paper.height_mm) == said


@pytest.mark.parametrize(
    "word",
    [
        "",
        "tcp://",
        "tcp://h:x",
        "http://h",
        "pdf:tcp://h",
        "tcp://h?mm=wide",
        "tcp://h?dpi=9",
        "tcp://h?x=1",
        "tcp://h/a",
    ],
)
def test_what_is_no_printer_is_refused_with_words(word: str) -> None:
    with pytest.raises(ValueError, match=r"printer|paper|parsing|field"):
        target(word, "slip")
    for kind in ("", "receipt="):
        with pytest.raises(ValueError, match="is no printer"):
            option(f"{kind}tcp://h")


def test_a_paper_without_a_printer_is_not_printed(roll: Fake) -> None:
    only = Printers([option(f"slip=tcp://127.0.0.1:{roll.port}")])
    assert (only.kinds, only.print(label()), only.state("label")) == (("slip",), NotPrinted("off"), NotPrinted("off"))
