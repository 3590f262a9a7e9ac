"""What only this device has, as rows of core.db and as records of the journal: identity, lanes, unsent actions, PIN
counters, used codes, the key list. A record is the JSON of one commit:

    {"outbox": [row...], "gone": [id...], "lane": [row...], "install": [row], "pin_attempt": [row...],
     "used_nonce": [row...], "forgotten": [nonce...], "key_list": [row], "at": "open"}

A row is an object of its columns, bytes as {"b": "hex"}. "outbox" has actions that wait, as they are after the commit;
"gone" those that wait no longer; "forgotten" are codes that need not be remembered any more. "lane", "install" and
"key_list" are whole tables. "at" says that the files are open for writing, or "closed": then their logs are folded in,
and a log that is found beside them later is not theirs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from records.files import Connection

Row = dict[str, Any]
"""Column: value."""

State = Literal["", "open", "closed"]
KEYS = {
    "outbox": "id",
    "lane": "lane",
    "install": "one",
    "pin_attempt": "person",
    "used_nonce": "nonce",
    "key_list": "one",
}
"""The tables whose rows nobody else has, with their keys."""

WAITING = "SELECT * FROM outbox WHERE verdict IS NULL ORDER BY lane, epoch, seq"


@dataclass(slots=True)
class Copy:
    """What one copy holds. `gone`: known to wait no longer; `settled`: those of them whose rows were read;
    `rotten`: actions whose seal is broken."""

    outbox: dict[str, Row] = field(default_factory=dict)
    lane: dict[int, Row] = field(default_factory=dict)
    install: Row | None = None
    pin_attempt: dict[str, Row] = field(default_factory=dict)
    used_nonce: dict[str, Row] = field(default_factory=dict)
    key_list: Row | None = None
    gone: set[str] = field(default_factory=set)
    settled: dict[str, Row] = field(default_factory=dict)
    rotten: list[Row] = field(default_factory=list)
    state: State = ""

    def __bool__(self) -> bool:
        return bool(self.outbox or self.lane or self.install)


def rows_of(connection: Connection, sql: str, values: tuple[Any, ...] = ()) -> list[Row]:
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def of_core(connection: Connection) -> Copy:
    """What core.db has."""
    copy = Copy()
    copy.outbox = {row["id"]: row for row in rows_of(connection, WAITING)}
    copy.lane = {row["lane"]: row for row in rows_of(connection, "SELECT * FROM lane")}
    copy.install = next(iter(rows_of(connection, "SELECT * FROM install")), None)
    copy.pin_attempt = {row["person"]: row for row in rows_of(connection, "SELECT * FROM pin_attempt")}
    copy.used_nonce = {row["nonce"]: row for row in rows_of(connection, "SELECT * FROM used_nonce")}
    copy.key_list = next(iter(rows_of(connection, "SELECT * FROM key_list")), None)
    return copy


def of_records(texts: Iterable[bytes]) -> Copy:
    """What a journal has. A record of a later version may hold more than this one understands."""
    copy = Copy()
    for text in texts:
        said = unpacked(text)
        for row in said.get("outbox", ()):
            copy.outbox[row["id"]] = row
            copy.gone.discard(row["id"])
        for one in said.get("gone", ()):
            copy.outbox.pop(one, None)
            copy.gone.add(one)
        if "lane" in said:
            copy.lane = {row["lane"]: row for row in said["lane"]}
        if said.get("install"):
            copy.install = said["install"][0]
        if said.get("key_list"):
            copy.key_list = said["key_list"][0]
        copy.pin_attempt |= {row["person"]: row for row in said.get("pin_attempt", ())}
        copy.used_nonce |= {row["nonce"]: row for row in said.get("used_nonce", ())}
        for one in said.get("forgotten", ()):
            copy.used_nonce.pop(one, None)
        copy.state = said.get("at", copy.state)
    return copy


def records_of(copy: Copy, state: State) -> Iterator[bytes]:
    """A journal with this content: one record for the small things, then one for each action."""
    first: dict[str, Any] = {"at": state, "lane": list(copy.lane.values())}
    if copy.install is not None:
        first["install"] = [copy.install]
    if copy.key_list is not None:
        first["key_list"] = [copy.key_list]
    if copy.pin_attempt:
        first["pin_attempt"] = list(copy.pin_attempt.values())
    if copy.used_nonce:
        first["used_nonce"] = list(copy.used_nonce.values())
    yield packed(first)
    for row in copy.outbox.values():
        yield packed({"outbox": [row]})


def packed(said: dict[str, Any]) -> bytes:
    return json.dumps(said, separators=(",", ":"), default=_spelled).encode()


def unpacked(text: bytes) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(text, object_hook=_bytes_again)
    return said


def _spelled(value: bytes) -> dict[str, str]:
    return {"b": bytes(value).hex()}


def _bytes_again(value: dict[str, Any]) -> Any:
    return bytes.fromhex(value["b"]) if value.keys() == {"b"} else value
