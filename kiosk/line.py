"""The one calm sentence a shopper sees while the line to central is down (experience, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from shell.words import Words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """`state` as sync names it; a kiosk that has only just started says nothing yet."""

    state: str = "starting"
    last_contact: datetime | None = None


def line_words(line: Line, words: Words, now: datetime) -> str:
    """Empty while all is well."""
    if line.state != "offline":
        return ""
    if line.last_contact is None:
        return translate("Line", "Working offline. Everything here still works.")
    age = words.age(line.last_contact, now)
    return translate("Line", "Working offline. What you see is %1.").replace("%1", age)
