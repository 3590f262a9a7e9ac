"""One order in hand: read, and taken on step by step. A step shows once this tablet has saved it, never before."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import structlog

from shell.background import Background, Newest
from shop import deeds, orders, pickup
from shop.deeds import Deed
from shop.lookups import Customer, Found, Hit, Order, StaffMember
from shop.orders import Refused
from shop.pickup import By
from shop.places import Location

log = structlog.get_logger()

Choose = Callable[[orders.Order, By], pickup.Event | None]
"""The step to take with the order as it is when its turn has come, or None for none after all."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What is needed of the records. `save` keeps a step and is followed; all that reads is called off the GUI thread,
    but for `place`, this store, and `install`, this tablet's id."""

    order: Callable[[str], Order | None]
    orders: Callable[[], tuple[Order, ...]]
    buyer: Callable[[str], Customer | None]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    find: Callable[[str], Found | None]
    people: Callable[[], tuple[StaffMember, ...]]
    as_of: Callable[[], datetime | None]
    place: Callable[[], Location | None]
    install: Callable[[], str]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[None]]


@dataclass(frozen=True, slots=True)
class Held:
    """The order as read, with what one needs to know around it."""

    order: Order
    first_name: str
    articles: Mapping[str, Hit]
    people: Mapping[str, str]
    """Names by staff id."""
    as_of: datetime | None


def read(desk: Desk, number: str) -> Held | None:
    """Off the GUI thread; None where there is no such order in this store."""
    order = desk.order(number)
    place = desk.place()
    if order is None or (place is not None and order.shown.store not in (None, place.code)):
        return None
    buyer = desk.buyer(order.shown.customer) if order.shown.customer else None
    return Held(
        order,
        buyer.first_name if buyer is not None else "",
        desk.articles(tuple(line.variant for line in order.shown.lines)),
        {one.id: one.name for one in desk.people()},
        desk.as_of(),
    )


class AtWork:
    """`changed` is called whenever there is something else to show, `sound` when a step was not taken. Steps are taken
    one after the other: what is scanned while one is being saved is decided on the order as it is then."""

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
        self.held: Held | None = None
        self.me: StaffMember | None = None
        self.unsaved = False
        self.refused: Refused | None = None
        """Why the last step was not possible."""
        self._background, self._now, self._sound = background, now, sound
        self._listeners = [changed]
        self._asked, self._news = Newest(background), Newest(background)
        self._waiting: deque[tuple[Choose, Callable[[], object]]] = deque()
        self._saving, self._stale = False, False

    @property
    def order(self) -> orders.Order | None:
        return self.held.order.shown if self.held is not None else None

    def listen(self, changed: Callable[[], None]) -> None:
        """Another page shows what is in hand here as well; it is told after those before it."""
        self._listeners.append(changed)

    def open(self, number: str, then: Callable[[Held | None], object], failed: Callable[[Exception], object]) -> None:
        """Another order comes into the hand; the last question counts."""
        self.drop()
        self._asked.run(read, self.desk, number, then=partial(self._opened, then), failed=failed)

    def drop(self) -> None:
        """Nothing is in hand. What was saved stays saved."""
        self._asked.forget()
        self._news.forget()
        self._waiting.clear()
        self.held, self.unsaved, self.refused = None, False, None

    def refresh(self) -> None:
        """Central or this tablet changed the order, or the people around it."""
        if self.held is None:
            return
        if self._saving:
            self._stale = True
            return
        self._stale = False
        self._news.run(read, self.desk, self.held.order.number, then=self._again)

    def do(self, choose: Choose, then: Callable[[], object] = lambda: None) -> None:
        """`then` is called when the step is saved."""
        self._waiting.append((choose, then))
        self._next()

    def _changed(self) -> None:
        for changed in self._listeners:
            changed()

    def _opened(self, then: Callable[[Held | None], object], held: Held | None) -> None:
        self.held = held
        then(held)

    def _again(self, held: Held | None) -> None:
        if held is not None and self.held is not None and held.order.number == self.held.order.number:
            self.held = held
            self._changed()

    def _next(self) -> None:
        while self._waiting and not self._saving:
            choose, then = self._waiting.popleft()
            self._take(choose, then)

    def _take(self, choose: Choose, then: Callable[[], object]) -> None:
        order, me = self.order, self.me
        if order is None or me is None:
            return
        by = By(self.desk.mint(), me.id, self._now())
        event = choose(order, by)
        if event is None:
            return
        deed = deeds.step(order, event)
        if isinstance(deed, Refused):
            log.info("step_refused", reason=deed.reason)
            self.refused = deed
            self._sound("refused")
            self._changed()
            return
        self._saving = True
        self._news.forget()  # it would bring the order without this step
        number = order.number
        saved, failed = partial(self._saved, number, event, then), partial(self._not_saved, number)
        self._background.follow(self.desk.save(deed, by.id), then=saved, failed=failed)

    def _saved(self, number: str, event: pickup.Event, then: Callable[[], object], _: Any) -> None:
        self._saving = False
        if self.held is not None and self.held.order.number == number:
            done = pickup.after(self.held.order.shown, event)
            if not isinstance(done, Refused):
                self.held = replace(self.held, order=replace(self.held.order, shown=done, pending=True))
            self.unsaved, self.refused = False, None
            then()
            self._changed()
        self._go_on()

    def _not_saved(self, number: str, error: Exception) -> None:
        log.error("action_not_saved", error=type(error).__name__)
        self._saving = False
        if self.held is not None and self.held.order.number == number:
            self.unsaved = True
            self._sound("refused")
            self._waiting.clear()
            self._changed()
        self._go_on()

    def _go_on(self) -> None:
        self._next()
        if not self._saving:
            self._background.later(self.refresh)  # the step is on the screen first
