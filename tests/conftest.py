"""For all tests: --long, and for the rooms with screens one QGuiApplication in memory, whose warnings are failures.

Qt is imported only inside the fixtures of those rooms: tests/shop, records, sync and central run without PySide6.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import structlog

from tests.keys import KEY

# Screens are rendered in memory; set before anything can start Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

PROGRAMS = {"shell": "shell.frame", "kiosk": "kiosk.main", "associate": "associate.main"}
QT_SECONDS = 60
LONGEST_FIRST = ("test_tour", "test_hostile", "journeys", "chaos", "simulation", "benchmarks", "central")
"""Files and rooms of minutes begin first, so that no core is left alone with one of them at the end."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests marked long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if room_of(item.path) in PROGRAMS:
            # An exception in a slot does not end Qt's loop: without a limit such a test would wait for ever.
            item.add_marker(pytest.mark.timeout(QT_SECONDS))
    items.sort(key=lambda item: _turn(item.path))
    if not config.getoption("--long"):
        config.hook.pytest_deselected(items=[item for item in items if is_long(item)])
        items[:] = [item for item in items if not is_long(item)]


def _turn(path: Path) -> int:
    turns = [LONGEST_FIRST.index(name) for name in (path.stem, room_of(path)) if name in LONGEST_FIRST]
    return min(turns, default=len(LONGEST_FIRST))


def is_long(item: pytest.Item) -> bool:
    """Also those that are long with one database and try with it what the others try already."""
    also = item.get_closest_marker("long_with")
    return item.get_closest_marker("long") is not None or (also is not None and also.args[0] in item.name)


def room_of(path: Path) -> str:
    """The room whose tests these are."""
    parts = path.parts
    return parts[parts.index("tests") + 1] if "tests" in parts[:-1] else ""


@pytest.fixture(scope="session", autouse=True)
def _key_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Commands and programs find the tests' key in a file, as on a developer's machine."""
    path = tmp_path_factory.mktemp("keys") / "device.key"
    path.touch(mode=0o600)
    path.write_bytes(KEY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STORESIDE_KEYS", f"file:{path}")
        yield


@pytest.fixture(scope="session", autouse=True)
def _small_ballast() -> None:
    """A device of the tests keeps little of the disk: there are hundreds of them."""
    from records import ballast

    ballast.BALLAST_BYTES = 64 << 10


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    """A command that a test runs here configures the log of the whole process; the tests after it have their own."""
    configured = structlog.get_config()
    yield
    structlog.configure(**configured)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Any]:
    """pytest-qt's application: without widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def made_files() -> None:
    """Translations as the sources say."""
    from shell import build

    build.fresh()


@pytest.fixture(scope="module", autouse=True)
def _long_lived(request: pytest.FixtureRequest) -> Iterator[None]:
    """What is there before the tests of a file stays: collecting after each of them looks only at what they made. Where
    screens set more aside on the way, a window that several tests share is among it, and ends with the file."""
    room = room_of(request.path)
    import_module(PROGRAMS.get(room, "shop"))
    gc.collect()
    gc.freeze()
    yield
    if room in PROGRAMS:
        gc.unfreeze()


@pytest.fixture(autouse=True)
def _screens_where_needed(request: pytest.FixtureRequest) -> None:
    if room_of(request.path) in PROGRAMS:
        request.getfixturevalue("screens")


@pytest.fixture
def screens(qapp: Any, made_files: None) -> Iterator[None]:
    """One application for all tests. What a test dropped ends here, on the GUI thread, and not in a collection on
    some other thread, which Qt's timers would not survive. What it left, modules that it was the first to need above
    all, is not looked at again after each test that follows."""
    from PySide6.QtCore import QCoreApplication, QEvent

    yield
    gc.collect()
    gc.freeze()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
