"""A tablet on real files, in a store with two people and a few products, without a line to central."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from associate.main import Program, build
from shell import pictures
from shell.metrics import TABLET, WindowSpec
from tests.associate.shop import Shop, now

Opener = Callable[..., Program]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    """Open tablets on a folder; they are closed at the end."""
    programs: list[Program] = []

    def open_tablet(
        folder: Path | None = None, *, spec: WindowSpec = TABLET, clock: Callable[[], datetime] = now
    ) -> Program:
        data = folder if folder is not None else Shop(tmp_path / "data").close()
        programs.append(build(data, window=spec, now=clock))
        return programs[-1]

    yield open_tablet
    for program in programs:
        program.close()


@pytest.fixture
def tablet(opened: Opener) -> Program:
    program = opened()
    assert pictures.wait(lambda: not program.models.pages.sign_in.state.loading)
    return program
