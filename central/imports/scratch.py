"""A disk-backed pile for one file's rows, so that a million rows need no gigabytes: grouped, ordered, asked for by
id."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Self

from sqlcipher3 import dbapi2

_CHUNK = 5000

Staged = tuple[str, str, int, str]
"""(id, group, line, body): what the file says, the body as JSON text."""


dump = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False).encode
"""A body as JSON text for the pile: one encoder, because making one per row takes longer than its work."""


class Scratch:
    """Rows by id, in groups. A context manager: the pile is gone at the end."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="storeside-import-")
        self._db: Any = dbapi2.connect(Path(self._folder.name) / "scratch.db", isolation_level=None)
        self._db.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536; PRAGMA temp_store=FILE;"
            "CREATE TABLE staged (id TEXT PRIMARY KEY, grp TEXT, line INTEGER, body TEXT) WITHOUT ROWID;"
            "CREATE TABLE held (id TEXT PRIMARY KEY, line INTEGER) WITHOUT ROWID;"
        )
        self._db.execute("BEGIN")
        self._waiting: list[Staged] = []
        self._twice: Callable[[str, int, int], None] = lambda _id, _line, _first: None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._db.close()
        self._folder.cleanup()

    def on_twice(self, told: Callable[[str, int, int], None]) -> None:
        """`told(id, line, first_line)` is called for every id that is already there; the first row stays."""
        self._twice = told

    def put(self, row: Staged) -> None:
        self._waiting.append(row)
        if len(self._waiting) >= _CHUNK:
            self.flush()

    def hold(self, row_id: str, line: int) -> None:
        """The id is in the file, with a row that cannot be used: what is known of it stays."""
        self._db.execute("INSERT OR IGNORE INTO held VALUES (?, ?)", (row_id, line))

    def flush(self) -> None:
        rows, self._waiting = self._waiting, []
        before = self._db.total_changes
        self._db.executemany("INSERT OR IGNORE INTO staged VALUES (?, ?, ?, ?)", rows)
        if self._db.total_changes - before < len(rows):
            for row_id, _, line, _ in rows:
                first = self._db.execute("SELECT line FROM staged WHERE id = ?", (row_id,)).fetchone()[0]
                if first != line:
                    self._twice(row_id, line, first)

    def held(self) -> list[tuple[str, int]]:
        """(id, line) of what is held and not staged."""
        self.flush()
        rows = self._db.execute("SELECT id, line FROM held WHERE id NOT IN (SELECT id FROM staged) ORDER BY id")
        return [(row[0], row[1]) for row in rows]

    def groups(self) -> Iterator[tuple[str, list[tuple[str, int, Any]]]]:
        """(group, [(id, line, body)]) in the order of groups, rows in the order of lines."""
        self.flush()
        self._db.execute("CREATE INDEX IF NOT EXISTS by_group ON staged (grp, line)")
        cursor = self._db.execute("SELECT grp, id, line, body FROM staged ORDER BY grp, line")
        for group, members in groupby(cursor, key=lambda row: row[0]):
            yield group, [(row[1], row[2], json.loads(row[3])) for row in members]

    def ids(self, ids: Sequence[str]) -> set[str]:
        """Those of `ids` that are staged or held."""
        asked = json.dumps(list(ids))
        found = self._db.execute(
            "SELECT value FROM json_each(?) WHERE value IN (SELECT id FROM staged) OR value IN (SELECT id FROM held)",
            (asked,),
        )
        return {row[0] for row in found}

    def group_names(self, names: Sequence[str]) -> set[str]:
        """Those of `names` that are a group; ask after `groups()`."""
        asked = json.dumps(list(names))
        found = self._db.execute(
            "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM staged WHERE grp = value)", (asked,)
        )
        return {row[0] for row in found}

    def shared(self, place: str) -> Iterator[tuple[str, str, int, int]]:
        """(value, id, line, how many others) for values at the JSON path `place` that several rows have."""
        yield from self._db.execute(
            "SELECT value, id, min(line), count(*) - 1 "
            "FROM (SELECT json_extract(body, ?) AS value, id, line FROM staged) "
            "WHERE value IS NOT NULL GROUP BY value HAVING count(*) > 1 ORDER BY 3",
            (place,),
        )
