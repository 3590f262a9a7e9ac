"""What was damaged is kept as it was, for those who may still want to look into it, and what was done is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile
from typing import Any, Literal

import structlog

from shop.lookups import Mended

log = structlog.get_logger(__name__)

MOST, DAYS = 3, timedelta(days=30)

Code = Literal[
    "core_rebuilt", "core_lost", "actions_restored", "journal_renewed", "journal_foreign", "log_foreign",
    "catalog_renewed", "action_rotten", "copies_differ", "rows_renewed",
]  # fmt: skip
WORDS: dict[Code, str] = {
    "core_rebuilt": "The data file of this device was damaged and was made again. {n} unsent actions are in it; "
    "everything else is being read again.",
    "core_lost": "The data file of this device was missing and was made again. {n} unsent actions are in it; "
    "everything else is being read again.",
    "actions_restored": "{n} unsent actions were missing or damaged in the data file and came back from their second "
    "copy.",
    "journal_renewed": "The second copy of unsent actions was damaged and was written anew.",
    "journal_foreign": "The second copy of unsent actions belonged to another device. It was set aside and a new one "
    "was written.",
    "log_foreign": "A file of recent changes was found that does not belong to the data of this device. It was set "
    "aside.",
    "catalog_renewed": "The catalogue on this device was damaged. It is being read again.",
    "action_rotten": "{n} unsent actions are damaged in every copy and cannot be sent.",
    "copies_differ": "The two copies of {n} unsent actions differ. The one in the data file is sent, the other one is "
    "kept.",
    "rows_renewed": "{n} rows on this device were damaged. They are being read again.",
}


class Quarantine:
    """The folder `quarantine` in a device's folder: at most three of a kind, for at most 30 days."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self._folder, self._now = folder / "quarantine", now

    def take(self, path: Path) -> None:
        """Move a file here. Nothing happens where there is none."""
        if path.exists():
            path.replace(self._place(path))

    def keep_copy(self, path: Path) -> None:
        if path.exists():
            copyfile(path, self._place(path))

    def note(self, code: Code, **facts: Any) -> None:
        """Tell what was mended, in the log and on the page about this device."""
        log.error("mended", code=code, **facts)
        self._folder.mkdir(mode=0o700, exist_ok=True)
        with self._told.open("a", encoding="ascii") as file:
            file.write(json.dumps({"at": self._now.isoformat(), "code": code, "facts": facts}) + "\n")

    def mended(self) -> tuple[Mended, ...]:
        """What was mended in the last 30 days, the newest last."""
        return tuple(
            Mended(
                datetime.fromisoformat(one["at"]),
                one["code"],
                int(one["facts"].get("n", 0)),
                WORDS[one["code"]].format(**one["facts"]),
            )
            for one in self._notes()
        )

    def tidy(self) -> None:
        """Remove what is too old or too much."""
        if not self._folder.is_dir():
            return
        kinds: dict[str, list[Path]] = {}
        for path in sorted(self._folder.iterdir(), reverse=True):
            kinds.setdefault(f"{path.name.partition('-')[0]}{path.suffix}", []).append(path)
        for paths in kinds.values():
            for place, path in enumerate(paths):
                if path != self._told and (place >= MOST or self._age(path) > DAYS):
                    path.unlink()

    @property
    def _told(self) -> Path:
        return self._folder / "mended.jsonl"

    def _notes(self) -> Iterator[dict[str, Any]]:
        try:
            lines = self._told.read_text(encoding="ascii").splitlines()
        except (OSError, ValueError):
            return
        for line in lines:
            try:
                one = json.loads(line)
                if self._now - datetime.fromisoformat(one["at"]) <= DAYS and one["code"] in WORDS:
                    yield one
            except (ValueError, KeyError, TypeError):
                continue  # half a line, as a power cut leaves it

    def _age(self, path: Path) -> timedelta:
        return self._now - datetime.fromtimestamp(path.stat().st_mtime, self._now.tzinfo)

    def _place(self, path: Path) -> Path:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        stamp = f"{self._now:%Y%m%dT%H%M%S}"
        name, _, rest = path.name.partition(".")
        places = (self._folder / f"{name}-{stamp}{n or ''}.{rest}" for n in range(1000))
        return next(place for place in places if not place.exists())
