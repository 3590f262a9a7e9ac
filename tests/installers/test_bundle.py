"""What is packed: everything the programs read, nothing of Debian's own, no part of Qt that is GPL-only."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from installers.bundle import gpl_only, wanted
from installers.parts import PROGRAMS

ROOT = Path(__file__).resolve().parents[2]
QT = "/venv/lib/python3.11/site-packages/PySide6"


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Core.so.6",
        "PySide6/QtQml.abi3.so",
        "PySide6/Qt/qml/QtQuick/Layouts/libqquicklayoutsplugin.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "babel/locale-data/de_AT.dat",
        "kiosk/qml/Main.qml",
        "sqlcipher3/_sqlite3.abi3.so",
    ],
)
def test_what_the_programs_use_is_packed(target: str) -> None:
    entry = (target, f"/venv/{target}", "BINARY")
    assert wanted([entry]) == [entry]


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "libQt6VirtualKeyboard.so.6",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/qml/QtQuick/Controls/libqtquickcontrols2plugin.so",
        "PySide6/Qt/qml/QtQuick/VirtualKeyboard/plugin.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "babel/locale-data/zu.dat",
    ],
)
def test_what_no_page_uses_is_left_out(target: str) -> None:
    assert wanted([(target, f"/venv/{target}", "BINARY")]) == []


def test_libraries_of_the_system_are_depended_on_and_not_copied() -> None:
    system = ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "BINARY")
    python = ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY")
    module = ("python3.11/lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", "EXTENSION")
    assert wanted([system, python, module]) == [python, module]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "_internal/libQt6Quick3DRuntimeRender.so.6",
        "PySide6/QtDataVisualization.abi3.so",
        "PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir",
        "PySide6/QtNetworkAuth.pyi",
    ],
)
def test_a_gpl_only_part_of_qt_is_found(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(parents=True)
    file.touch()
    assert file in list(gpl_only(tmp_path))


def test_what_is_allowed_is_not_taken_for_gpl(tmp_path: Path) -> None:
    for name in ("libQt6Quick.so.6", "libQt6QuickShapes.so.6", "QtNetwork.abi3.so", "charts.json"):
        (tmp_path / name).touch()
    assert list(gpl_only(tmp_path)) == []


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_every_file_of_a_room_is_packed_or_known_to_stay_behind(program: object) -> None:
    assert isinstance(program, type(PROGRAMS[0]))
    tracked = subprocess.run(
        ["git", "ls-files", *program.rooms], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    packed = {str(Path(file).relative_to(ROOT)) for file, _ in program.files(ROOT)}
    packed |= {f"{name.replace('.', '/')}.py" for name in program.modules(ROOT)}
    packed |= {f"{name.replace('.', '/')}/__init__.py" for name in program.modules(ROOT)}
    behind = [name for name in tracked if name not in packed]
    known = [name for name in behind if name.endswith(".ts") or "/demo/" in name or "/journey" in name]
    assert sorted(set(behind) - set(known)) == (["shell/pictures.py"] if "shell" in program.rooms else [])


def test_the_programs_bring_their_own_commands_and_not_the_tests() -> None:
    device, central = PROGRAMS
    assert {"kiosk.main", "associate.main", "sync.main", "installers.doctor", "shop"} <= set(device.modules(ROOT))
    assert "central.main" in central.modules(ROOT)
    assert not [name for name in device.modules(ROOT) if name.startswith(("central", "tests"))]
    assert not [name for name in central.modules(ROOT) if name.startswith(("kiosk", "shell", "tests"))]
