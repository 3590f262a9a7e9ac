"""What an import found, in words for the person who made the files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from central.feed import Published

LISTED = 1000
"""Findings kept of one file; the rest is counted."""
SHOWN = 20
"""Findings printed of one file."""


class Refused(Exception):
    """The file as a whole cannot be imported; nothing of it was. `str()` says why."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not right: where, which field, why, and the value as it stands in the file (shortened)."""

    file: str
    line: int
    field: str
    reason: str
    value: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}"
        return f"{where}: {self.field}: {self.reason}" + (f" ({self.value!r})" if self.value else "")


@dataclass(slots=True)
class FileReport:
    """One file: `rows` read, of which `bad_rows` were left out, of which `nameless_rows` do not even say what they are
    about; `added`, `changed`, `removed` rows of the devices' feed."""

    file: str
    kind: str
    rows: int = 0
    bad_rows: int = 0
    nameless_rows: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    refused: str = ""
    seconds: float = 0.0
    warning_count: int = 0
    bad: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)

    @property
    def good_rows(self) -> int:
        return self.rows - self.bad_rows

    def reject(self, line: int, name: str, reason: str, value: object = "") -> None:
        """The row on `line` is left out."""
        self.bad_rows += 1
        if len(self.bad) < LISTED:
            self.bad.append(Finding(self.file, line, name, reason, shortened(value)))

    def warn(self, line: int, name: str, reason: str, value: object = "") -> None:
        """Something was put right or left out; the row is imported."""
        self.warning_count += 1
        if len(self.warnings) < LISTED:
            self.warnings.append(Finding(self.file, line, name, reason, shortened(value)))

    def count(self, published: Published) -> None:
        self.added += published.added
        self.changed += published.changed
        self.removed += published.removed

    def as_json(self) -> dict[str, Any]:
        self.bad.sort(key=lambda finding: finding.line)
        return asdict(self) | {"good_rows": self.good_rows, "seconds": round(self.seconds, 3)}

    def say(self, tell: Callable[[str], None]) -> None:
        """The summary, then what is not right, the most important first."""
        if self.refused:
            tell(f"{self.file}: not imported. {self.refused}")
        else:
            tell(
                f"{self.file}: {self.good_rows:,} of {self.rows:,} rows good; devices get {self.added:,} new, "
                f"{self.changed:,} changed, {self.removed:,} removed ({self.seconds:.1f} s)"
            )
        _some(sorted(self.bad, key=lambda finding: finding.line), self.bad_rows, "  left out: ", tell)
        _some(self.warnings, self.warning_count, "  note: ", tell)


def _some(findings: list[Finding], count: int, prefix: str, tell: Callable[[str], None]) -> None:
    for finding in findings[:SHOWN]:
        tell(f"{prefix}{finding}")
    if count > min(len(findings), SHOWN):
        tell(f"{prefix}and {count - min(len(findings), SHOWN):,} more")


def shortened(value: object) -> str:
    text = value if isinstance(value, str) else "" if value is None else str(value)
    return text if len(text) <= 80 else text[:79] + "…"
