"""Steps with any orders of the store, one after the other, decided on each as it is when its turn has come."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime
from functools import partial

import structlog

from associate.at_work import Choose, Desk
from shell.background import Background
from shop import deeds
from shop.lookups import Order, StaffMember
from shop.orders import Refused
from shop.pickup import By

log = structlog.get_logger()

Then = Callable[[], object]


class OrderSteps:
    """`changed` is called after each step, taken or not. `refused`: the reason why the last one was not possible, ""
    for none; `unsaved`: this tablet could not keep it."""

    def __init__(
        self, desk: Desk, *, background: Background, now: Callable[[], datetime], changed: Callable[[], object]
    ) -> None:
        self.me: StaffMember | None = None
        self.refused, self.unsaved = "", False
        self._desk, self._background, self._now, self._changed = desk, background, now, changed
        self._waiting: deque[tuple[str, Choose, Then]] = deque()
        self._busy = False

    def take(self, number: str, choose: Choose, then: Then = lambda: None) -> None:
        """`then` is called when the step is saved."""
        self._waiting.append((number, choose, then))
        self._next()

    def calm(self) -> None:
        """What went wrong was read."""
        self.refused, self.unsaved = "", False

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        number, choose, then = self._waiting.popleft()
        take = partial(self._take, choose, then)
        self._background.run(self._desk.order, number, then=take, failed=self._failed)

    def _take(self, choose: Choose, then: Then, order: Order | None) -> None:
        me = self.me
        by = By(self._desk.mint(), me.id, self._now()) if me is not None else None
        event = choose(order.shown, by) if order is not None and by is not None else None
        if order is None or by is None or event is None:
            self._over()
            return
        deed = deeds.step(order.shown, event)
        if isinstance(deed, Refused):
            log.info("step_refused", reason=deed.reason)
            self.refused = deed.reason
            self._over()
            return
        self._background.follow(self._desk.save(deed, by.id), then=lambda _: self._saved(then), failed=self._failed)

    def _saved(self, then: Then) -> None:
        self.refused, self.unsaved = "", False
        then()
        self._over()

    def _failed(self, error: Exception) -> None:
        log.error("action_not_saved", error=type(error).__name__)
        self.unsaved = True
        self._waiting.clear()
        self._over()

    def _over(self) -> None:
        self._busy = False
        self._changed()
        self._next()
