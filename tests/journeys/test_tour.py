"""`storeside demo --headless` as a newcomer runs it: every step well, a picture of every screen and state."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
TABLET, TABLET_UPRIGHT = (1920, 1200), (1200, 1920)
PLAIN = 12_000
"""Bytes that a PNG of these sizes needs at least when there is more on it than one colour."""


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    words = ["demo", "--headless", "--out", str(folder / "pictures"), "--home", str(folder / "home")]
    done = subprocess.run(
        [sys.executable, "-m", "storeside", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    assert "qml_warning" not in done.stderr, done.stderr[-3000:]
    assert (folder / "pictures" / "summary.json").exists(), done.stdout + done.stderr[-3000:]
    return folder / "pictures"


def summary(tour: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((tour / "summary.json").read_text())
    return read


@pytest.mark.timeout(900)
def test_every_step_of_every_journey_is_well(tour: Path) -> None:
    steps = summary(tour)["steps"]
    assert [f"{step['name']}: {step['error']}" for step in steps if not step["ok"]] == []
    assert summary(tour)["ok"] is True
    assert {step["name"].split(":")[0] for step in steps} >= {"kiosk", "tablet"}


@pytest.mark.timeout(900)
def test_the_pictures_show_both_programs_in_all_their_formats(tour: Path) -> None:
    sizes: dict[str, tuple[int, int]] = {}
    for picture in tour.glob("*.png"):
        head = picture.read_bytes()[:24]
        sizes[picture.name] = struct.unpack(">II", head[16:24])
        assert picture.stat().st_size > PLAIN, f"{picture.name} is nearly empty"
    assert set(sizes.values()) == {PORTRAIT, LANDSCAPE, TABLET, TABLET_UPRIGHT}
    told = {name for step in summary(tour)["steps"] for name in step["pictures"]}
    assert told == set(sizes)
