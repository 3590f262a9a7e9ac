"""The line to central as the tablet's pages see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Connection:
    """`state`: starting, online, offline or revoked. `problem`: plain words for staff, "" when all is well;
    `code` names it. `repairs`: rows that differed from central's and were put right; `loading`: large parts
    of the data that come as a whole, (kind, bytes that are here, all bytes)."""

    online: bool = False
    state: str = "starting"
    since: datetime | None = None
    last_contact: datetime | None = None
    problem: str = ""
    catching_up: bool = False
    code: str = ""
    repairs: int = 0
    loading: tuple[tuple[str, int, int], ...] = ()
