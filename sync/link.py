"""Whether this device is online, decided by the answers of our own API with hysteresis. Pure.

The operating system's flag is not asked: a captive portal, a half-open socket and a line of one byte a second are all
"connected", and all offline for the person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

State = Literal["starting", "online", "offline", "revoked"]

FENCED = "fenced"

ENOUGH = 2
"""Failures in a row that end online, successes in a row that end offline."""


@dataclass(frozen=True, slots=True)
class Link:
    """`streak` counts the answers in a row that speak against the present state."""

    state: State
    since: datetime
    last_contact: datetime | None = None
    problem: str = ""
    code: str = ""
    streak: int = 0

    @property
    def online(self) -> bool:
        return self.state == "online"

    @property
    def fenced(self) -> bool:
        """Another copy of this device has its place: only a new enrolment ends that, whatever the server answers."""
        return self.state == "revoked" and self.code == FENCED

    def answered(self, now: datetime) -> Link:
        """The server gave a valid answer. The first one ever is enough; after an outage two are."""
        if self.fenced:
            return replace(self, last_contact=now)
        streak = self.streak + 1 if self.state == "offline" else 0
        if self.state == "online" or (self.state == "offline" and streak < ENOUGH):
            problem, code = ("", "") if self.state == "online" else (self.problem, self.code)
            return replace(self, last_contact=now, streak=streak, problem=problem, code=code)
        return Link("online", now, last_contact=now)

    def failed(self, now: datetime, words: str, code: str, *, connect: bool) -> Link:
        """No valid answer. One failed connect is unmistakable; a conversation that broke must break twice."""
        streak = self.streak + 1 if self.state == "online" else 0
        if self.state == "revoked":
            return self
        if self.state == "offline" or (self.state == "online" and streak < ENOUGH and not connect):
            return replace(self, problem=words, code=code, streak=streak)
        return Link("offline", now, self.last_contact, words, code)

    def revoked(self, now: datetime, words: str, code: str) -> Link:
        """The server no longer knows this device. What waits is kept."""
        if self.fenced:
            return replace(self, last_contact=now)
        if self.state == "revoked":
            return replace(self, last_contact=now, problem=words, code=code)
        return Link("revoked", now, now, words, code)
