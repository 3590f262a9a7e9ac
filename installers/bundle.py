"""What goes into the installed program: PyInstaller's folder ("onedir"), less what Debian itself brings and
less every part of Qt that the pages do not use.

One folder, not one file: Qt is used under the LGPL, so whoever has the program may put another build of it in place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""Of PyInstaller's lists: where it will lie, where it is now, and what kind it is."""

QT_LIBRARIES = frozenset(
    (
        *("Core", "DBus", "Gui", "Network", "OpenGL", "Qml", "QmlMeta", "QmlModels", "QmlWorkerScript", "Quick"),
        *("QuickLayouts", "QuickShapes", "Svg", "WaylandClient", "WaylandEglClientHwIntegration", "XcbQpa"),
    )
)
"""Libraries of Qt that the programs load, directly or through one another."""

QML_MODULES = frozenset(
    f"Qt{name}"
    for name in (
        "Qml",
        "Qml/Base",
        "Qml/Models",
        "Qml/WorkerScript",
        "Quick",
        "Quick/Layouts",
        "Quick/Shapes",
        "Quick/Window",
    )
)

_PLUGINS = {
    "imageformats": ("qjpeg", "qsvg", "qwebp"),
    "platforms": ("qoffscreen", "qwayland", "qxcb"),
    "wayland-decoration-client": ("bradient",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("fullscreen-shell-v1", "xdg-shell"),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
"""Pictures of articles, and the screens: a desktop's, a compositor's, and none."""

GPL_ONLY = (
    *("Charts", "Coap", "DataVisualization", "Graphs", "Grpc", "HttpServer", "Lottie", "Mqtt", "NetworkAuth", "OpcUa"),
    *("Quick3D", "QuickTimeline", "ShaderTools", "StateMachineQml", "VirtualKeyboard", "WaylandCompositor"),
)
"""Modules of Qt that are free under the GPL alone (Qt's list of licences, "add-ons under commercial and GPLv3"): they
lie beside the LGPL ones in the same wheels, and a proprietary plug-in of a shop could never be linked with them."""

LANGUAGES = frozenset(["ar", "de", "en", "es", "fr"])
"""Whose formats of dates and money are packed."""

_SYSTEM = re.compile(r"^(?:/usr)?/lib(?:64)?/(?:[a-z0-9_]+-linux-gnu[a-z0-9]*/)?[^/]+$")
_QT_LIBRARY = re.compile(r"(?:^|/)libQt6(\w+)\.so")
_QT_MODULE = re.compile(r"(?:^|/)PySide6/Qt(\w+)\.abi3\.so$")
_PYTHON_MODULES = frozenset(["Core", "DBus", "Gui", "Network", "OpenGL", "Qml", "Quick", "Svg"])


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Those of PyInstaller's entries that are packed."""
    return [entry for entry in entries if not _of_the_system(entry) and _used(entry[0])]


def _of_the_system(entry: Entry) -> bool:
    """A library of Debian's own packages, which the package depends on instead: they get security updates."""
    target, source, _ = entry
    return bool(_SYSTEM.match(source)) and not PurePosixPath(target).name.startswith("libpython")


def _used(target: str) -> bool:
    if found := _QT_LIBRARY.search(target):
        return found[1] in QT_LIBRARIES
    if found := _QT_MODULE.search(target):
        return found[1] in _PYTHON_MODULES
    for folder, allowed in _FOLDERS.items():
        if target.startswith(folder):
            return allowed(PurePosixPath(target.removeprefix(folder)))
    return not target.startswith(("PySide6/Qt/translations/", "PySide6/translations/", "cv2/qt/"))


def _qml(file: PurePosixPath) -> bool:
    return str(file.parent) in QML_MODULES


def _plugin(file: PurePosixPath) -> bool:
    return file.stem.removeprefix("lib") in _PLUGINS.get(file.parts[0], ())


def _locale(file: PurePosixPath) -> bool:
    return file.name.split("_")[0].removesuffix(".dat") in {"root", *LANGUAGES}


_FOLDERS = {"PySide6/Qt/qml/": _qml, "PySide6/Qt/plugins/": _plugin, "babel/locale-data/": _locale}


def gpl_only(root: Path) -> Iterator[Path]:
    """Files under `root` that belong to a module of Qt which is free under the GPL alone. There must be none."""
    names = "|".join(GPL_ONLY)
    forbidden = re.compile(rf"(?:libQt6|/Qt)(?:{names})\w*(?:\.|/|$)|virtualkeyboard", re.IGNORECASE)
    for path in sorted(root.rglob("*")):
        if forbidden.search(f"/{path.relative_to(root)}"):
            yield path
