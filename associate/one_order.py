"""What pages have in common on which one order is worked on: it is opened, read anew, and given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from PySide6.QtCore import Signal

from associate.at_work import AtWork, Desk, Held
from associate.pickups import Wording
from associate.walking import Stop, route
from shell.background import Background
from shell.viewmodel import ViewModel
from shop import sla
from shop.lookups import StaffMember
from shop.places import Location

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class OneOrderState:
    """`phase` has "empty", "unknown" (no such order here), "failed", and those of the page. `refused`: why the last
    step was not possible. `unsaved`: it could not be kept. `pending`, `contested` as in `shop.lookups.Order`."""

    phase: str = "empty"
    number: str = ""
    first_name: str = ""
    refused: str = ""
    unsaved: bool = False
    pending: bool = False
    contested: bool = False


class OneOrder(ViewModel):
    """A page names its properties itself: Qt binds them within one class only."""

    answered = Signal(str)
    """A scan was answered: understood, unknown or refused."""

    def __init__(
        self, blank: OneOrderState, desk: Desk, *, background: Background, now: Callable[[], datetime], words: Wording
    ) -> None:
        super().__init__(blank)
        self._blank, self._desk, self._now, self._words = blank, desk, now, words
        self._walked: tuple[Held | None, tuple[Stop, ...]] = None, ()
        self.work = AtWork(desk, background=background, now=now, changed=self.reword, sound=self.answered.emit)

    def open(self, number: str) -> None:
        """Go on with the order, or begin with it."""
        if self.state.number == number and self.work.held is not None:
            self.work.refresh()
            return
        self._begin_anew()
        self.show(replace(self._blank, number=number))
        self.work.open(number, self._opened, self._failed)

    def sign(self, member: StaffMember | None) -> None:
        """Who works now. What the last one had in hand is saved; it is opened anew."""
        self.work.me = member
        self.forget()

    def forget(self) -> None:
        self.work.drop()
        self._begin_anew()
        self.show(self._blank)

    def refresh(self) -> None:
        """Central or this tablet changed orders."""
        self.work.refresh()

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        raise NotImplementedError

    def _begin_anew(self) -> None:
        """What the page remembered of the order is forgotten."""

    def _opened(self, held: Held | None) -> None:
        if held is None:
            self.show(replace(self.state, phase="unknown"))
        self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        self.show(replace(self.state, phase="failed"))

    def way(self) -> tuple[Stop, ...]:
        """The lines in walking order, those that need nothing any more among them."""
        held = self.work.held
        if held is not self._walked[0]:
            self._walked = held, _route(held) if held is not None else ()
        return self._walked[1]

    def _said_of(self, held: Held) -> dict[str, Any]:
        """The part of the state that is the same on every page."""
        return {
            "number": held.order.number,
            "first_name": held.first_name,
            "refused": self.work.refused.reason if self.work.refused else "",
            "unsaved": self.work.unsaved,
            "pending": held.order.pending,
            "contested": held.order.contested,
        }


def _route(held: Held) -> tuple[Stop, ...]:
    order = held.order.shown
    return route(order.lines, held.articles, order.transfers)


def held_until(at: datetime, place: Location | None) -> datetime:
    """Until when an order is held that becomes ready at `at`."""
    return sla.hold_until(at, "usual", place) if place is not None else at + timedelta(days=sla.HELD_DAYS)
