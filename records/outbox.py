"""What people did on this device and central has not answered for yet (sync.md, sections 1 and 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Verdict = Literal["applied", "duplicate", "rejected", "parked"]


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the action changes on this device until central's row arrives: `changes` are laid over the body of
    (`kind`, `id`), or make the body where there is no row yet.

    For kind "stock" (id = variant id) the numbers "demand" and "returned" are units, added up into `LocalDelta`.
    """

    kind: str
    id: str
    changes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person did. `id` is a UUIDv7 (`records.ids.uuid7`) minted when the person STARTED, so that double taps
    and replays are one effect. `lane`: 0 pickup, return, order, help; 1 stock; 2 notes and telemetry."""

    id: str
    lane: int
    aggregate: str
    type: str
    body: Mapping[str, Any]
    expects: Mapping[str, Any] = field(default_factory=dict)
    overlay: tuple[Overlay, ...] = ()
    v: int = 1


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An action as it is sent. `payload` is the JSON of `sync.messages.Command`, the bytes of its first serialisation.
    `prev_hash` is `Commands.prev_hash` for a batch that begins with this row: hex blake2b-64 of the payload before it."""

    lane: int
    epoch: int
    seq: int
    id: str
    aggregate: str
    type: str
    payload: bytes
    prev_hash: str
    made_at: datetime
    attempts: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """Central's verdict on one command: `at` says where its effect stands in the feed, {scope: seq}."""

    seq: int
    id: str
    verdict: Verdict
    reason: str = ""
    words: str = ""
    at: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RejectedAction:
    """An action that central refused, with its words for the person."""

    id: str
    lane: int
    aggregate: str
    type: str
    reason: str
    words: str
    made_at: datetime
    settled_at: datetime
