"""`storeside scan` as a person at a terminal uses it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy
import pytest

from hardware.codes_out import Picture, ean13, qr
from hardware.main import shown
from storeside import main

EAN = "4006381333931"


def page(drawn: Picture, size: tuple[int, int] = (640, 480)) -> Any:
    pixels = numpy.frombuffer(drawn.grey, numpy.uint8).reshape(drawn.height, drawn.width)
    whole = numpy.full((max(size[1], drawn.height + 80), max(size[0], drawn.width + 80)), 230, numpy.uint8)
    whole[40 : 40 + drawn.height, 40 : 40 + drawn.width] = pixels
    return whole


@pytest.fixture
def product(tmp_path: Path) -> Path:
    file = tmp_path / "product.png"
    cv2.imwrite(str(file), page(ean13(EAN)))
    return file


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_picture_is_one_line_with_its_codes_and_its_time(product: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "read", str(product), "--json"]) == 0
    (found,) = lines(capsys.readouterr().out)
    assert found["file"] == str(product)
    assert found["codes"] == [{"format": "EAN-13", "text": EAN, "symbology": "]E0"}]
    assert found["ms"] > 0


def test_a_picture_that_cannot_be_used_is_said_and_the_others_are_read(
    product: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.png").write_text("no picture")
    (tmp_path / "empty.png").touch()
    files = [tmp_path / "gone.png", tmp_path / "notes.png", tmp_path / "empty.png", tmp_path, product]
    assert main(["scan", "read", *map(str, files), "--json"]) == 1
    found = lines(capsys.readouterr().out)
    assert [Path(each["file"]) for each in found] == files
    assert ["error" in each for each in found] == [True, True, True, True, False]
    assert "No such file" in found[0]["error"]
    assert "is no picture" in found[1]["error"]
    assert main(["scan", "read", str(files[0]), str(product)]) == 1
    told = capsys.readouterr()
    assert "gone.png: cannot be read" in told.err
    assert EAN in told.out


def test_a_picture_without_a_code_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cv2.imwrite(str(tmp_path / "wall.png"), numpy.full((200, 300, 3), 128, numpy.uint8))
    assert main(["scan", "read", str(tmp_path / "wall.png")]) == 0
    assert "no code found" in capsys.readouterr().out


def test_a_hostile_code_does_not_act_on_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "\x1b]0;owned\x07\x1b[2J\r\n\u202egnp"
    cv2.imwrite(str(tmp_path / "trap.png"), page(qr(hostile)))
    assert main(["scan", "read", str(tmp_path / "trap.png")]) == 0
    told = capsys.readouterr().out
    assert "\x1b" not in told
    assert "\x07" not in told
    assert "\u202e" not in told
    assert shown(hostile) == r"\x1b]0;owned\x07\x1b[2J\r\n\u202egnp"
    assert shown("Größe مقاس 42") == "Größe مقاس 42"


@pytest.fixture
def frames(tmp_path: Path) -> Path:
    """A film: nothing, then a product for a while."""
    folder = tmp_path / "frames"
    folder.mkdir()
    for at in range(3):
        cv2.imwrite(str(folder / f"{at}.png"), numpy.full((480, 640), 230, numpy.uint8))
    for at in range(3, 9):
        cv2.imwrite(str(folder / f"{at}.png"), page(ean13(EAN)))
    return folder


def test_a_film_is_read_to_its_end_and_summed_up(frames: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "camera", "--source", str(frames), "--json"]) == 0
    *codes, summary = lines(capsys.readouterr().out)
    assert [(code["text"], code["format"], code["symbology"]) for code in codes] == [(EAN, "EAN-13", "]E0")]
    assert codes[0]["s"] > 0
    assert (summary["frames"], summary["codes"]) == (9, 1)
    assert 0 < summary["read"] <= 9
    assert summary["fps"] > 0


def test_the_same_in_words(frames: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "camera", "--source", str(frames)]) == 0
    told = capsys.readouterr().out
    assert EAN in told
    assert "9 frames in" in told
    assert "1 codes" in told


@pytest.mark.parametrize(
    ("source", "status", "words"),
    [
        ("/dev/video97", 1, "There is no such camera"),
        ("nowhere.mp4", 1, "There is no such camera"),
        ("rtsp://192.168.0.9", 2, "not an address"),
    ],
)
def test_a_camera_that_is_not_there_is_said_in_words(
    source: str, status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", "camera", "--source", source]) == status
    told = capsys.readouterr()
    assert words in told.out + told.err


def test_ctrl_c_ends_it_with_a_summary(frames: Path) -> None:
    """Endless, as a camera is: the first line shows that it runs."""
    film = frames.parent / "film.avi"
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*"MJPG"), 20, (640, 480))
    picture = cv2.imread(str(frames / "5.png"))
    for _ in range(600):
        writer.write(picture)
    writer.release()
    words = [sys.executable, "-m", "storeside", "scan", "camera", "--source", str(film), "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        rest = lines(process.stdout.read())
        assert process.stderr.read() == ""
    assert first["text"] == EAN
    assert rest[-1]["codes"] == 1
    assert process.returncode == 0


def test_starting_storeside_loads_no_decoder() -> None:
    code = "import sys, storeside, hardware.main; print(sorted({'cv2', 'zxingcpp', 'numpy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
