"""Rows of a Google Merchant feed, as tab separated text or as XML (RSS 2.0 or Atom), one at a time.

Sources: support.google.com/merchants, "Product data specification" (7052112) and "Local inventory feed" (3061342).
"""

from __future__ import annotations

import csv
import pyexpat
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from central.imports.lines import lines
from central.imports.report import FileReport, Refused

_GOOGLE = "http://base.google.com/ns/1.0"
_LONGEST_QUOTED = 50
_LARGEST_VALUE = 200_000


@dataclass(slots=True)
class Row:
    """`values` by attribute name in lower case, without "g:" and with underscores; `several` has what came
    repeatedly."""

    line: int
    values: dict[str, str]
    several: dict[str, list[str]] = field(default_factory=dict)

    def get(self, name: str) -> str:
        return self.values.get(name, "").strip()

    def all(self, name: str) -> list[str]:
        """Repeated elements, or the comma separated list of a text feed, in which quotes protect commas."""
        if name in self.several:
            return [value for value in (value.strip() for value in self.several[name]) if value]
        text = self.get(name)
        parts = next(csv.reader([text], skipinitialspace=True)) if '"' in text else text.split(",")
        return [part.strip() for part in parts if part.strip()]


def rows(path: Path, report: FileReport, required: Collection[str]) -> Iterator[Row]:
    """Every row of the feed; those that cannot be split into fields are reported. Raises Refused for a file without the
    `required` columns, or that is no feed at all; an empty file has no rows."""
    for _, text in lines(path, FileReport(report.file, report.kind)):
        if text.strip():
            yield from _xml(path, required) if text.lstrip().startswith("<") else _tsv(path, report, required)
            return


class _Source:
    """Numbered lines, some of which may be given back."""

    def __init__(self, source: Iterator[tuple[int, str]]) -> None:
        self._source = source
        self._back: deque[tuple[int, str]] = deque()

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return self

    def __next__(self) -> tuple[int, str]:
        return self._back.popleft() if self._back else next(self._source)

    def unread(self, several: list[tuple[int, str]]) -> None:
        self._back.extendleft(reversed(several))


def _tsv(path: Path, report: FileReport, required: Collection[str]) -> Iterator[Row]:
    source = _Source(lines(path, report))
    names = _heading(source, required)
    for number, text in source:
        if not text or text.isspace():
            continue
        fields = text.split("\t") if '"' not in text else _quoted(text, source)
        if len(fields) > len(names) and any(fields[len(names) :]):
            report.rows += 1
            report.nameless_rows += 1
            report.reject(number, "row", f"{len(fields)} columns where the heading has {len(names)}", text)
            continue
        yield Row(number, dict(zip(names, fields, strict=False)))


def _heading(source: Iterator[tuple[int, str]], required: Collection[str]) -> list[str]:
    text = next((text for _, text in source if text.strip()), "")
    names = [_name(field.strip().strip('"')) for field in text.split("\t")]
    if len(names) == 1 and ("," in text or ";" in text):
        raise Refused("The columns must be separated by tabs.")
    if missing := [name for name in required if name not in names]:
        raise Refused(f"The heading has no column {' and no column '.join(map(repr, missing))}.")
    if twice := sorted({name for name in names if name and names.count(name) > 1}):
        raise Refused(f"The heading has the column {twice[0]!r} twice.")
    return names


def _name(text: str) -> str:
    return text.lower().removeprefix("g:").replace(" ", "_")


def _quoted(text: str, source: _Source) -> list[str]:
    """Fields of a line with quotes. One that opens a field may run over line ends; a stray one is just a character."""
    if not any(field.startswith('"') for field in text.split("\t")):
        return text.split("\t")
    more: list[tuple[int, str]] = []
    while len(more) <= _LONGEST_QUOTED:
        fields = _closed([text, *(line for _, line in more)])
        if fields is not None:
            return fields
        following = next(source, None)
        if following is None:
            break
        more.append(following)
    source.unread(more)
    return text.split("\t")


def _closed(several: list[str]) -> list[str] | None:
    """The fields of one row that stands on `several` lines; None while a quote is open at their end."""
    try:
        parsed = list(csv.reader([f"{line}\n" for line in several], delimiter="\t", strict=True))
    except csv.Error as error:
        return None if "end of data" in str(error) else several[0].split("\t")
    return parsed[0] if len(parsed) == 1 else None


def _xml(path: Path, required: Collection[str]) -> Iterator[Row]:
    reader = _Items()
    seen: set[str] = set()
    with path.open("rb") as file:
        while not reader.ended:
            reader.feed(file.read(256 * 1024))
            for row in reader.take():
                seen.update(row.values)
                yield row
    if not reader.any:
        raise Refused("The XML has no <item> and no <entry>.")
    if missing := [name for name in required if name not in seen]:
        raise Refused(f"No item has <g:{missing[0]}>.")


class _Items:
    """Items of RSS and entries of Atom, as they are parsed. Document types and entities are refused: they are how a
    small file becomes a large one, or reads other files."""

    def __init__(self) -> None:
        self._parser = pyexpat.ParserCreate(namespace_separator="}")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._ready: list[Row] = []
        self._item: Row | None = None
        self._depth = 0
        self._pieces: list[str] = []
        self._size = 0
        self.ended = False
        self.any = False

    def feed(self, data: bytes) -> None:
        try:
            self._parser.Parse(data, not data)
        except pyexpat.ExpatError as error:
            raise Refused(f"Not well-formed XML at line {error.lineno}: {pyexpat.ErrorString(error.code)}.") from None
        self.ended = not data

    def take(self) -> list[Row]:
        ready, self._ready = self._ready, []
        return ready

    def _doctype(self, *_about: object) -> None:
        raise Refused("XML with a document type is not accepted: it may hold entities.")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._item is not None:
            self._depth += 1
            if self._depth == 1:
                self._pieces, self._size = [], 0
                if "href" in attributes:
                    self._pieces.append(attributes["href"])
            elif any(piece.strip() for piece in self._pieces):
                self._pieces.append(":")  # parts of a value stand as in a text feed
        elif tag.rpartition("}")[2] in ("item", "entry"):
            self._item, self._depth, self.any = Row(self._parser.CurrentLineNumber, {}), 0, True

    def _text(self, text: str) -> None:
        if self._item is not None and self._depth > 0:
            self._size += len(text)
            if self._size > _LARGEST_VALUE:
                raise Refused(f"A value at line {self._parser.CurrentLineNumber} is larger than any feed's.")
            self._pieces.append(text)

    def _end(self, tag: str) -> None:
        if self._item is None:
            return
        if self._depth == 0:
            self._ready.append(self._item)
            self._item = None
            return
        if self._depth == 1:
            self._keep(self._item, tag)
        self._depth -= 1

    def _keep(self, item: Row, tag: str) -> None:
        space, _, local = tag.rpartition("}")
        name, value = _name(local), "".join(self._pieces).strip()
        if space != _GOOGLE and name in item.values:  # <g:title> goes before RSS's own <title>
            return
        if space == _GOOGLE:
            item.several.setdefault(name, []).append(value)
            if len(item.several[name]) > 1:
                return
        item.values[name] = value
