"""Make what is made: QML type descriptions, translations; and check all QML.

    python -m shell.build           bring stale files up to date
    python -m shell.build --lint [room ...]    and run qmllint over every QML file; a warning is a failure
    python -m shell.build --words [room ...]   collect words into resources/translations/<room>_<language>.ts

The type descriptions come from the live meta objects of the classes that modules register for QML, so that properties
made by `viewmodel.field` are known too (the static reader of PySide cannot see them).
"""

from __future__ import annotations

import argparse
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
ROOMS = ("shell", "kiosk", "associate")
_DESCRIBING = (Path(__file__), ROOT / "shell" / "viewmodel.py")
TRANSLATIONS = ROOT / "resources" / "translations"
_REGISTERS = re.compile(r"^QML_IMPORT_NAME = \"(?P<module>[\w.]+)\"", re.MULTILINE)
_TYPES = {
    "QString": "QString", "bool": "bool", "int": "int", "double": "double", "float": "float", "QColor": "QColor",
    "QUrl": "QUrl", "QVariantMap": "QVariantMap", "QVariantList": "QVariantList", "QStringList": "QStringList",
    "QVariant": "QVariant",
}  # fmt: skip


def python_files(room: str) -> list[Path]:
    """The files of a room that register types for QML."""
    return sorted(p for p in (ROOT / room).rglob("*.py") if _REGISTERS.search(p.read_text(encoding="utf-8")))


def qml_files(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.qml"))


def types_file(room: str) -> Path:
    return ROOT / room / "qml" / f"{room}.qmltypes"


def stale(made: Path, sources: list[Path]) -> bool:
    return not made.exists() or any(source.stat().st_mtime > made.stat().st_mtime for source in sources)


def write_types(room: str, *, always: bool = False) -> bool:
    """Describe the room's Python types for qmllint and editors; True if there was something to do."""
    sources, made = python_files(room), types_file(room)
    if not sources or not (always or stale(made, [*sources, *_DESCRIBING])):
        return False
    described = "".join(text for source in sources for text in _described(source))
    made.parent.mkdir(exist_ok=True)
    made.write_text(f"import QtQuick.tooling 1.2\n\nModule {{\n{described}}}\n", encoding="utf-8")
    return True


def _described(source: Path) -> Iterator[str]:
    from PySide6.QtCore import QObject

    name = ".".join(source.relative_to(ROOT).with_suffix("").parts)
    module = importlib.import_module(name)
    text = source.read_text(encoding="utf-8")
    uri = _REGISTERS.search(text)["module"]  # type: ignore[index]
    for kind in vars(module).values():
        if isinstance(kind, type) and issubclass(kind, QObject) and kind.__module__ == name:
            yield _component(kind, uri, _decorators(text, kind.__name__))


def _decorators(text: str, name: str) -> str:
    found = re.search(rf"((?:^@[^\n]*\n)*)^class {name}\b", text, re.MULTILINE)
    return found[1] if found else ""


def _component(kind: Any, uri: str, decorators: str) -> str:
    meta, qt = kind.staticMetaObject, _qt_base(kind)
    base = qt.staticMetaObject
    lines = [f'name: "{kind.__name__}"', f'prototype: "{qt.__name__}"', 'accessSemantics: "reference"']
    if "@QmlElement" in decorators:
        lines.append(f'exports: ["{uri}/{kind.__name__} 1.0"]')
        lines.append("exportMetaObjectRevisions: [256]")
    if "@QmlUncreatable" in decorators or "@QmlElement" not in decorators:
        lines.append("isCreatable: false")
    if "@QmlSingleton" in decorators:
        lines += ["isSingleton: true", "isCreatable: false"]
    lines += [_property(meta.property(at)) for at in range(base.propertyCount(), meta.propertyCount())]
    lines += [_method(meta.method(at)) for at in range(base.methodCount(), meta.methodCount())]
    return "    Component {\n" + "".join(f"        {line}\n" for line in dict.fromkeys(lines)) + "    }\n"


def _qt_base(kind: Any) -> Any:
    """Qt's own class below our classes: what those between add is described with the class itself."""
    return next(base for base in kind.__mro__ if base.__module__.startswith("PySide6."))


def _property(prop: Any) -> str:
    kind = str(prop.typeName())
    pointer = kind.endswith("*")
    notify = bytes(prop.notifySignal().name().data()).decode() if prop.hasNotifySignal() else ""
    parts = [f'name: "{prop.name()}"', f'type: "{kind.rstrip("*")}"']
    parts += ["isPointer: true"] if pointer else []
    parts += [] if prop.isWritable() else ["isReadonly: true"]
    parts += [f'notify: "{notify}"'] if notify else []
    return f"Property {{ {'; '.join(parts)} }}"


def _method(method: Any) -> str:
    word = "Signal" if "Signal" in str(method.methodType()) else "Method"
    inside = [f'name: "{bytes(method.name().data()).decode()}"']
    answer = str(method.typeName())
    if answer and answer != "void":
        inside.append(f'type: "{answer.rstrip("*")}"' + ("; isPointer: true" if answer.endswith("*") else ""))
    names = [bytes(n.data()).decode() for n in method.parameterNames()]
    for at, kind in enumerate(bytes(t.data()).decode() for t in method.parameterTypes()):
        pointer = "; isPointer: true" if kind.endswith("*") else ""
        inside.append(f'Parameter {{ name: "{names[at] or f"a{at + 1}"}"; type: "{kind.rstrip("*")}"{pointer} }}')
    return f"{word} {{\n            " + "\n            ".join(inside) + "\n        }"


def release_translations() -> list[Path]:
    """Compile every .ts that is newer than its .qm; the files made."""
    made = []
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if stale(compiled, [source]):
            _tool("lrelease", "-silent", str(source), "-qm", str(compiled))
            made.append(compiled)
    return made


def collect_words(rooms: Sequence[str]) -> None:
    """Bring the .ts files up to date with the sources (`--words`); what nobody says any more is dropped. A program
    offers every language that it has a file of, so none is made here by itself."""
    from shell import catalogues

    for room in rooms:
        said = [p for p in sorted((ROOT / room).rglob("*.py")) if "translate(" in p.read_text(encoding="utf-8")]
        sources = [*qml_files(room), *said]
        found = catalogues.found_in(sources) if sources else []
        for language in catalogues.FORMS if found else ():
            file = TRANSLATIONS / f"{room}_{language}.ts"
            if not file.exists():
                continue  # a language that this room does not speak yet is begun by an empty file
            open_ = catalogues.update(file, language, found)
            sys.stdout.write(f"{room}_{language}: {open_} of {len(found)} without a translation\n")


def lint(rooms: Sequence[str] = ROOMS) -> int:
    """0 when qmllint has nothing to say about any QML file of these rooms."""
    files = [str(file) for room in rooms for file in qml_files(room)]
    tool = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import qmllint; qmllint()"]
    command = [*tool, "-I", str(ROOT), "--max-warnings", "0", *files]
    return subprocess.run(command, check=False, cwd=ROOT).returncode


def _tool(name: str, *words: str) -> None:
    code = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", code, *words], check=True, cwd=ROOT)


def fresh() -> None:
    """What a start needs: compiled translations. Cheap when nothing changed."""
    release_translations()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m shell.build", description=__doc__.splitlines()[0])
    parser.add_argument("--lint", action="store_true", help="check every QML file; a warning is a failure")
    parser.add_argument("--words", action="store_true", help="collect translatable words into the .ts files")
    parser.add_argument("rooms", nargs="*", default=ROOMS, help="only these rooms")
    chosen = parser.parse_args(argv)
    if chosen.words:
        collect_words(chosen.rooms)
    release_translations()
    for room in ROOMS:
        write_types(room, always=chosen.lint)
    return lint(chosen.rooms) if chosen.lint else 0


if __name__ == "__main__":
    sys.exit(main())
