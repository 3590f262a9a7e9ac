"""The two installed programs: which rooms are in each, and which of their files are not Python."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_DATA = frozenset([".js", ".json", ".mako", ".otf", ".qm", ".qml", ".qmltypes", ".svg", ".ttf", ".txt", ".wav"])
_NOT_PACKED = frozenset(["__pycache__", "demo"])
"""Folders that stay behind; "demo" is the invented retailer."""
_CAMERA = Path("shell", "pictures.py")
"""Stays behind with the journeys: what walks through the pages by itself and photographs them."""


@dataclass(frozen=True, slots=True)
class Program:
    """One folder of the bundle. `script` begins it, `rooms` come whole, `also` are single modules, with them comes
    whatever they import, `leaves` are
    modules that must not come along."""

    name: str
    script: str
    rooms: tuple[str, ...]
    also: tuple[str, ...]
    leaves: tuple[str, ...]

    def modules(self, root: Path) -> list[str]:
        """Every module of its rooms by name: commands and pages are imported when they are first wanted."""
        found = (file.relative_to(root).with_suffix("") for file in self._all(root) if file.suffix == ".py")
        return sorted([*self.also, *(".".join(path.parts).removesuffix(".__init__") for path in found)])

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
                if (
                    file.is_file()
                    and not _NOT_PACKED & set(inner.parts)
                    and inner != _CAMERA
                    and not inner.name.startswith("journey")
                ):
                    yield file


_TOOLS = ("PySide6.QtTest", "PyInstaller", "_pytest", "hypothesis", "mypy", "pip", "pytest", "setuptools", "tkinter")

PROGRAMS = (
    Program(
        "storeside",
        "storeside.py",
        ("associate", "hardware", "kiosk", "records", "resources", "shell", "shop", "sync"),
        ("installers.doctor",),
        (*_TOOLS, "central", "fastapi", "psycopg", "tests", "uvicorn"),
    ),
    Program(
        "storeside-central",
        "installers/start_central.py",
        ("central", "resources", "shop"),
        (),
        (*_TOOLS, "PySide6", "cv2", "installers", "miniaudio", "pyzbar", "serial", "tests", "zxingcpp"),
    ),
)
