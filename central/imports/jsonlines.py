"""JSON Lines: one object per line, checked against a model, wrong ones reported with their field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from central.imports.lines import lines
from central.imports.report import FileReport

M = TypeVar("M", bound=BaseModel)

UNSPEAKABLE = "unspeakable"
"""The type of an error whose value no report may repeat."""


def objects(path: Path, report: FileReport) -> Iterator[tuple[int, dict[str, Any]]]:
    """(line, object) of every line that is one; counts the rows."""
    for number, text in lines(path, report):
        if not text.strip():
            continue
        report.rows += 1
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            report.nameless_rows += 1
            report.reject(number, "line", f"is not JSON: {getattr(error, 'msg', 'too deep')}", text)
            continue
        if isinstance(found, dict):
            yield number, found
        else:
            report.nameless_rows += 1
            report.reject(number, "line", "is not a JSON object", text)


def checked(model: type[M], line: int, found: dict[str, Any], report: FileReport) -> M | None:
    """The line as `model`, or None after reporting its first wrong field."""
    try:
        return model.model_validate(found)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"]) or "line"
        reason = "is missing" if first["type"] == "missing" else first["msg"].removeprefix("Value error, ")
        value = "" if first["type"] in ("missing", UNSPEAKABLE) else first["input"]
        report.reject(line, name, reason[:1].lower() + reason[1:], value)
        return None
