"""Judge one page of changes before anything of it is applied (sync.md, section 4). Pure.

A page is used whole or not at all: one bad row, one number that does not fit, and nothing changes.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any

from records.feed import Cursor, Page, Row
from sync.failures import Broken, Gone
from sync.strict import bounded, check, read_rows, respelled

if TYPE_CHECKING:
    from sync.messages import PageHeader

LARGEST = 2**63 - 1
LONGEST_KIND = 32
LONGEST_ID = 128
MOST_IN_HEADER = 1000


def read_page(raw: bytes, cursor: Cursor, gen: int, limit: int, asked_at: datetime) -> Page:
    """The page that follows `cursor`, as asked for with `gen` and at most `limit` rows.

    Raises Broken for whatever breaks the contract, Gone if the server has begun another generation meanwhile.
    """
    header, lines = _split(raw, gen)
    if header.rows != len(lines) or header.rows > limit:
        raise _broken("number of rows")
    rows = _rows(lines)
    _fits(header, rows, cursor.seq, limit)
    return Page(cursor.scope, gen, header.from_, header.to, header.head, rows, asked_at, header.horizon)


def read_fetched(raw: bytes, gen: int, keys: Collection[tuple[str, str]]) -> list[Row]:
    """The rows of a repair: of each of `keys` exactly one, a tombstone for what does not live.

    Raises Broken for whatever breaks the contract, Gone if the server has begun another generation meanwhile.
    """
    header, lines = _split(raw, gen)
    if header.rows != len(lines) or not 0 <= header.from_ == header.to == header.head <= LARGEST:
        raise _broken("header")
    rows = _rows(lines)
    if len(rows) != len(keys) or {(row[0], row[1]) for row in rows} != set(keys):
        raise _broken("not the rows asked for")
    if any(row[2] > max(header.head, 1) for row in rows):
        raise _broken("row beyond the end")
    return rows


def _split(raw: bytes, gen: int) -> tuple[PageHeader, list[bytes]]:
    lines = raw.split(b"\n")
    if lines and not lines[-1]:
        lines.pop()
    header = _header(lines[0] if lines else b"")
    if header.gen != gen:
        raise Gone("The server has begun this part anew.", "generation", status=410)
    return header, lines[1:]


def _broken(what: str) -> Broken:
    return Broken(f"The server's answer cannot be used ({what}).", "page")


def _header(line: bytes) -> PageHeader:
    from pydantic import ValidationError

    from sync.messages import PageHeader

    try:
        header = PageHeader.model_validate_json(bounded(line, MOST_IN_HEADER), strict=True)
        check(line)
    except (ValidationError, ValueError):
        raise _broken("first line") from None
    return header


def _rows(lines: list[bytes]) -> list[Row]:
    try:
        return [_row(value, text) for value, text in read_rows(lines)]
    except ValueError:
        raise _broken("row is not JSON") from None


def _row(value: Any, text: str) -> Row:
    """The row with its body as text, in the server's own spelling where it is one."""
    if not isinstance(value, list) or len(value) != 5:
        raise _broken("row")
    kind, key, seq, ver, body = value
    if not (
        type(kind) is str
        and 0 < len(kind) <= LONGEST_KIND
        and type(key) is str
        and 0 < len(key) <= LONGEST_ID
        and type(seq) is int
        and type(ver) is int
        and 0 < seq <= LARGEST
        and 0 <= ver <= LARGEST
        and (body is None or type(body) is dict)
    ):
        raise _broken("row")
    return (kind, key, seq, ver, None if body is None else _said(kind, key, seq, ver, body, text))


def _said(kind: str, key: str, seq: int, ver: int, body: dict[str, Any], text: str) -> str:
    """What the hash is over: the very bytes after the row's beginning. A row that begins in another way is spelled
    anew."""
    begins = f'["{kind}","{key}",{seq},{ver},'
    if not text.startswith(begins):
        begins = f'["{kind}",{json.dumps(key)},{seq},{ver},'
    if text.startswith(begins) and text.endswith("}]"):
        return text[len(begins) : -1]
    return respelled(body)


def _fits(header: PageHeader, rows: list[Row], since: int, limit: int) -> None:
    """The cursor's promise: the page begins where this device stands, is in order, skips nothing and leads on."""
    if header.from_ != since:
        raise _broken("begins at the wrong place")
    if not since <= header.to <= header.head <= LARGEST:
        raise _broken("ends at the wrong place")
    before = since
    for row in rows:
        if row[2] <= before:
            raise _broken("order of rows")
        before = row[2]
    if before > header.to:
        raise _broken("row beyond the end")
    ends_with_row = bool(rows) and header.to == before
    if not ends_with_row and (len(rows) == limit or header.to != header.head):
        raise _broken("would skip rows")
