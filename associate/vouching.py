"""The team opens a customer's account at a kiosk: whoever has seen that the card is this person's gets a code that the
kiosk scans from the tablet, good for a minute. Who said so is noted at central."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import structlog
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background, Newest
from shell.viewmodel import ViewModel, field
from shop.lookups import StaffMember

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Phase = Literal["", "seen", "asking", "shown", "failed"]
"""Nothing; the person is asked whether they have seen who it is; central is asked; here is the code; no code came."""


@dataclass(frozen=True, slots=True)
class VouchState:
    phase: Phase = ""
    code: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class Vouching(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """`member` is the card that the tablet shows. `ask`, off the GUI thread, is `sync.agent.Agent.vouch`; None before
    there is a line at all."""

    state: VouchState

    def __init__(self, member: Callable[[], str], *, background: Background) -> None:
        super().__init__(VouchState())
        self.ask: Callable[[str, str], str] | None = None
        self._member, self._newest = member, Newest(background)
        self._actor = ""

    phase = field(str, "phase")
    code = field(str, "code")

    def sign(self, member: StaffMember | None) -> None:
        """Somebody else has the tablet: nobody vouches in another's name."""
        self._actor = member.id if member is not None else ""
        self.close()

    @Slot()
    def begin(self) -> None:
        """Ask first: what one vouches for, one has seen."""
        self.show(VouchState("seen"))

    @Slot()
    def vouch(self) -> None:
        """They have seen it."""
        member = self._member()
        if self.ask is None or not self._actor or not member:
            self.show(VouchState("failed"))
            return
        self.show(VouchState("asking"))
        self._newest.run(self.ask, member, self._actor, then=self._made, failed=self._not_made)

    @Slot()
    def close(self) -> None:
        self._newest.forget()
        self.show(VouchState())

    def _made(self, code: str) -> None:
        self.show(VouchState("shown", code))

    def _not_made(self, error: Exception) -> None:
        log.warning("not_vouched", error=type(error).__name__)
        self.show(VouchState("failed"))
