"""Bring one page of one scope from the server into this device's memory (sync.md, section 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from records.feed import Cursor, Page
from records.store import Records
from sync.client import Client
from sync.failures import Broken, Gone
from sync.pages import read_page

log = structlog.get_logger(__name__)

PAGE_ROWS = 1000
WRITTEN_WITHIN_S = 120.0
"""A page that the writer has not committed by then never will be; the worker then starts over with the same cursor."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """`head` is the server's head at the time of the page."""

    rows: int
    head: int


def behind(cursor: Cursor, head: tuple[int, int]) -> int:
    """How many changes are missing, at most; 0 when this scope is complete. A scope that is empty at the server is
    complete once it has been asked for."""
    gen, seq = head
    if (cursor.gen, cursor.seq) == head:
        return 0
    return max(1, seq - cursor.seq if cursor.gen == gen else seq)


Horizons = dict[str, tuple[Cursor, int]]
"""{scope: (cursor, horizon)} after the last page: shown with the next one, or a scope of many pages could never be read
past tombstones that the server has forgotten."""


def pull(
    client: Client,
    records: Records,
    scope: str,
    gen: int,
    now: Callable[[], datetime],
    horizons: Horizons | None = None,
) -> Pulled:
    """Apply the next page of `scope`, and note its horizon. Raises Failure, and then nothing has changed: a scope whose
    past the server no longer keeps begins anew only once its first page is here."""
    horizons = {} if horizons is None else horizons
    cursor = records.cursor(scope)
    first = Cursor(scope, gen, 0)
    if cursor.gen not in (0, gen):
        page = _asked(client, first, gen, now)
        _restart(records, scope, gen)
    else:
        try:
            reached, horizon = horizons.get(scope, (None, 0))
            page = _asked(client, cursor, gen, now, horizon if reached == cursor else None)
        except Gone as gone:
            if cursor.seq == 0 or gone.code == "generation":
                raise
            page = _asked(client, first, gen, now)
            _restart(records, scope, gen)
    try:
        records.apply(page).result(timeout=WRITTEN_WITHIN_S)
    except ValueError as error:
        log.warning("page_refused", scope=scope, reason=str(error))
        raise Broken("The server's answer cannot be used (page).", "page") from error
    horizons[scope] = (Cursor(scope, gen, page.to), page.horizon)
    return Pulled(len(page.rows), page.head)


def _asked(client: Client, cursor: Cursor, gen: int, now: Callable[[], datetime], horizon: int | None = None) -> Page:
    asked_at = now()
    raw = client.changes(cursor.scope, gen, cursor.seq, PAGE_ROWS, horizon)
    return read_page(raw, cursor, gen, PAGE_ROWS, asked_at)


def _restart(records: Records, scope: str, gen: int) -> None:
    log.info("scope_restarts", scope=scope, gen=gen)
    records.restart_scope(scope, gen).result(timeout=WRITTEN_WITHIN_S)
