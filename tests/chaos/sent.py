"""The commands as central has them in its log, with the bytes that devices sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import psycopg


@dataclass(frozen=True)
class Sent:
    """One row of central's command log."""

    install: str
    lane: int
    epoch: int
    seq: int
    id: str
    type: str
    verdict: str
    reason: str
    request: str

    @property
    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(self.request)["body"]
        return body


def all_sent(central: psycopg.Connection[Any]) -> list[Sent]:
    query = (
        "SELECT install, lane, epoch, seq, cmd_id, type, verdict, reason, request FROM command_log "
        "ORDER BY install, lane, epoch, seq"
    )
    return [Sent(*row) for row in central.execute(query)]
