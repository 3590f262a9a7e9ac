"""Several orders in hand at once: read together, and taken on step by step, each step saved before it shows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import structlog

from associate import at_work
from associate.at_work import Desk, Held
from shell.background import Background, Newest
from shop import deeds, pickup
from shop.lookups import Order, StaffMember
from shop.orders import Refused
from shop.pickup import By

log = structlog.get_logger()

Choose = Callable[[By], tuple[str, pickup.Event] | None]
"""The order's number and the step to take with it, when its turn has come; None for none after all."""
Orders = Mapping[str, Held]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a step was not possible, and with which order."""

    number: str
    reason: str


def read(desk: Desk, numbers: Iterable[str]) -> dict[str, Held]:
    """Off the GUI thread. An order that is not of this store is left out."""
    found = ((number, at_work.read(desk, number)) for number in numbers)
    return {number: held for number, held in found if held is not None}


def carried(desk: Desk, person: str) -> dict[str, Held]:
    """Off the GUI thread: the orders that `person` collects in totes."""
    return read(desk, [one.number for one in desk.orders() if _in_tote(one, person)])


def _in_tote(order: Order, person: str) -> bool:
    claim = order.shown.claim
    return claim is not None and claim.actor == person and claim.tote != ""


def again(desk: Desk, known: Orders) -> dict[str, Held]:
    """Off the GUI thread: these orders as they are by now. What is known of their articles stays known."""
    found = {}
    for number, held in known.items():
        order = desk.order(number)
        if order is None:
            continue
        new = any(line.variant not in held.articles for line in order.shown.lines)
        fresh = at_work.read(desk, number) if new else replace(held, order=order, as_of=desk.as_of())
        if fresh is not None:
            found[number] = fresh
    return found


class BatchWork:
    """`changed` is called whenever there is something else to show, `sound` when a step was not taken. Steps are taken
    one after the other, over all orders: what is scanned while one is being saved is decided when that is done."""

    def __init__(
        self,
        desk: Desk,
        *,
        background: Background,
        now: Callable[[], datetime],
        changed: Callable[[], None],
        sound: Callable[[str], object],
    ) -> None:
        self.desk = desk
        self.held: dict[str, Held] = {}
        self.me: StaffMember | None = None
        self.unsaved = False
        self.refused: Refusal | None = None
        self._background, self._now, self._changed, self._sound = background, now, changed, sound
        self._asked, self._news = Newest(background), Newest(background)
        self._waiting: deque[tuple[Choose, Callable[[], object]]] = deque()
        self._saving = False
        self._stale: set[str] = set()

    def open(
        self, ask: Callable[[], dict[str, Held]], then: Callable[[], object], failed: Callable[[Exception], object]
    ) -> None:
        """What `ask` reads comes to what is in hand already; the last question counts."""
        self._asked.run(ask, then=partial(self._opened, then), failed=failed)

    def drop(self) -> None:
        """Nothing is in hand. What was saved stays saved."""
        self._asked.forget()
        self._news.forget()
        self._waiting.clear()
        self._stale.clear()
        self.held, self.unsaved, self.refused = {}, False, None

    def put_down(self, number: str) -> None:
        self.held.pop(number, None)

    def news(self, numbers: Iterable[str]) -> None:
        """Central or this tablet changed these orders."""
        self._stale |= self.held.keys() & set(numbers)
        self._look_again()

    def do(self, choose: Choose, then: Callable[[], object] = lambda: None, *, first: bool = False) -> None:
        """`then` is called when the step is saved. `first`: before all that waits already."""
        (self._waiting.appendleft if first else self._waiting.append)((choose, then))
        self._next()

    def _opened(self, then: Callable[[], object], found: dict[str, Held]) -> None:
        self.held |= found
        then()

    def _look_again(self) -> None:
        if self._saving or not self._stale:
            return
        known = {number: self.held[number] for number in self._stale if number in self.held}
        self._news.run(again, self.desk, known, then=partial(self._seen, frozenset(known)))

    def _seen(self, looked_at: frozenset[str], found: dict[str, Held]) -> None:
        self._stale -= looked_at
        self.held |= {number: held for number, held in found.items() if number in self.held}
        self._changed()

    def _next(self) -> None:
        while self._waiting and not self._saving:
            choose, then = self._waiting.popleft()
            self._take(choose, then)

    def _take(self, choose: Choose, then: Callable[[], object]) -> None:
        if self.me is None:
            return
        by = By(self.desk.mint(), self.me.id, self._now())
        chosen = choose(by)
        if chosen is None:
            return
        number, event = chosen
        deed = deeds.step(self.held[number].order.shown, event)
        if isinstance(deed, Refused):
            self._refuse(number, event, deed)
            return
        self._saving = True
        self._news.forget()  # it would bring the order without this step
        self._stale.add(number)
        saved = partial(self._saved, number, event, then)
        self._background.follow(self.desk.save(deed, by.id), then=saved, failed=self._not_saved)

    def _refuse(self, number: str, event: pickup.Event, refused: Refused) -> None:
        log.info("step_refused", reason=refused.reason)
        if not isinstance(event, pickup.TakeClaim):  # who has it instead is said by the order itself
            self.refused = Refusal(number, refused.reason)
        self._sound("refused")
        self._changed()

    def _saved(self, number: str, event: pickup.Event, then: Callable[[], object], _: Any) -> None:
        self._saving = False
        held = self.held.get(number)
        if held is not None:
            done = pickup.after(held.order.shown, event)
            if not isinstance(done, Refused):
                self.held[number] = replace(held, order=replace(held.order, shown=done, pending=True))
            self.unsaved, self.refused = False, None
            then()
            self._changed()
        self._go_on()

    def _not_saved(self, error: Exception) -> None:
        log.error("action_not_saved", error=type(error).__name__)
        self._saving = False
        self.unsaved = True
        self._waiting.clear()
        self._sound("refused")
        self._changed()
        self._go_on()

    def _go_on(self) -> None:
        self._next()
        if not self._saving:
            self._background.later(self._look_again)  # the step is on the screen first
