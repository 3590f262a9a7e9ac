"""The two installed programs: which rooms are in each, and which of their files are not Python."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_DATA = frozenset([".json", ".mako", ".otf", ".qm", ".qml", ".qmltypes", ".svg", ".ttf", ".txt", ".wav"])
_NOT_PACKED = frozenset(["__pycache__", "demo"])
"""Folders that stay behind; "demo" is the invented retailer."""


@dataclass(frozen=True, slots=True)
class Program:
    """One folder of the bundle. `script` begins it, `leaves` are modules that it must not bring."""

    name: str
    script: str
    rooms: tuple[str, ...]
    leaves: tuple[str, ...]

    def modules(self, root: Path) -> list[str]:
        """Every module of its rooms by name: commands and pages are imported when they are first wanted."""
        found = (file.relative_to(root).with_suffix("") for file in self._all(root) if file.suffix == ".py")
        return sorted(".".join(path.parts).removesuffix(".__init__") for path in found)

    def files(self, root: Path) -> list[tuple[str, str]]:
        """(where it is, folder it will be in) of what is read as a file: pages, sounds, words, and migrations, which
        alembic reads from a folder."""
        return [
            (str(file), str(file.parent.relative_to(root)))
            for file in self._all(root)
            if file.suffix in _DATA or file.name == "qmldir" or "migrations" in file.parts
        ]

    def _all(self, root: Path) -> Iterator[Path]:
        for room in self.rooms:
            for file in sorted((root / room).rglob("*")):
                inner = file.relative_to(root)
                if file.is_file() and not _NOT_PACKED & set(inner.parts) and not inner.name.startswith("journey"):
                    yield file


_SHARED = ("hardware", "records", "resources", "shop", "sync")
_TOOLS = ("IPython", "PyInstaller", "hypothesis", "mypy", "pip", "pytest", "setuptools", "tkinter", "unittest.mock")

PROGRAMS = (
    Program(
        "storeside",
        "storeside.py",
        ("associate", "installers", "kiosk", "shell", *_SHARED),
        (*_TOOLS, "central", "fastapi", "psycopg", "tests", "uvicorn"),
    ),
    Program(
        "storeside-central",
        "installers/start_central.py",
        ("central", *_SHARED),
        (*_TOOLS, "PySide6", "cv2", "installers", "miniaudio", "pyzbar", "serial", "tests", "zxingcpp"),
    ),
)
