"""A kiosk on real files, in a store with a plan, a few products and no line to central."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.main import Program, build
from shell import pictures
from shell.metrics import KIOSK_PORTRAIT, WindowSpec
from tests.kiosk.shop import fill, now

Opener = Callable[..., Program]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    """Open kiosks; they are closed at the end. `filled` puts the small shop into the folder first."""
    programs: list[Program] = []

    def open_kiosk(
        *, spec: WindowSpec = KIOSK_PORTRAIT, filled: bool = True, known: bool = False, data: Path | None = None
    ) -> Program:
        folder = data or tmp_path / "data"
        if filled:
            fill(folder, known=known)
        programs.append(build(folder, window=spec, now=now))
        return programs[-1]

    yield open_kiosk
    for program in programs:
        program.close()


@pytest.fixture
def kiosk(opened: Opener) -> Program:
    program = opened()
    assert pictures.wait(lambda: program.models.pages.attract.state.ready)
    return program
