"""The translation files of one room, kept in step with its sources.

`lupdate` finds the words. It does not see plurals in Python and forgets translations when it changes its mind about
them, so the files are merged here: whatever has "%n" in it has plural forms, and a translation stays as long as its
source does.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).parent.parent
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ar": 6}
"""Plural forms in the order of Qt's rules; French: 0 and 1, more; Arabic: 0, 1, 2, 3 to 10, 11 to 99, hundreds."""


@dataclass(frozen=True, slots=True)
class Message:
    """One source text; `forms` are its translations, empty where nobody has translated it."""

    context: str
    source: str
    comment: str = ""
    forms: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        return "%n" in self.source

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def read(file: Path) -> list[Message]:
    """The messages of a .ts file; none if there is no such file, or an empty one."""
    if not file.exists() or not file.stat().st_size:
        return []
    tree = Xml.parse(file)  # noqa: S314 - our own files
    return [
        _message(str(context.findtext("name")), message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, message: Xml.Element) -> Message:
    translation = message.find("translation")
    forms: tuple[str, ...] = ()
    if translation is not None:
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
    return Message(
        context, message.findtext("source") or "", message.findtext("comment") or "", forms if any(forms) else ()
    )


def found_in(sources: list[Path]) -> list[Message]:
    """What the sources say, by `lupdate`."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "found.ts"
        code = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
        command = [sys.executable, "-c", code, "-silent", "-locations", "none", *map(str, sources), "-ts", str(file)]
        subprocess.run(command, check=True, cwd=ROOT)
        return [Message(m.context, m.source, m.comment) for m in read(file)]


def update(file: Path, language: str, found: list[Message]) -> int:
    """Bring one .ts up to date; how many messages still want a translation. English keeps only what counts."""
    known = {message.key: message.forms for message in read(file)}
    wanted = dict.fromkeys(m.key for m in found if m.counts or language != "en")
    messages = [Message(*key, forms=known.get(key, ())) for key in wanted]
    write(file, language, messages)
    return sum(1 for message in messages if not _complete(message, language))


def write(file: Path, language: str, messages: list[Message]) -> None:
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    for message in sorted(messages, key=lambda m: m.context):
        if message.context not in contexts:
            contexts[message.context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[message.context], "name").text = message.context
        contexts[message.context].append(_element(message, language))
    Xml.indent(root, " ")
    body = Xml.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _element(message: Message, language: str) -> Xml.Element:
    element = Xml.Element("message", {"numerus": "yes"} if message.counts else {})
    Xml.SubElement(element, "source").text = message.source
    if message.comment:
        Xml.SubElement(element, "comment").text = message.comment
    translation = Xml.SubElement(element, "translation")
    if not _complete(message, language):
        translation.set("type", "unfinished")
    if message.counts:
        count = FORMS[language]
        for form in (*message.forms, *[""] * count)[:count]:
            Xml.SubElement(translation, "numerusform").text = form
    else:
        translation.text = message.forms[0] if message.forms else ""
    return element


def _complete(message: Message, language: str) -> bool:
    return len([form for form in message.forms if form]) >= (FORMS[language] if message.counts else 1)
