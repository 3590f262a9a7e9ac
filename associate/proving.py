"""The pickup code at the counter: whether it is the one of this order, and if not, why not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import structlog

from associate.at_counter import Counter, NotGenuine
from associate.counter_state import Trouble
from shell.background import Background, Newest
from shell.tries import Tries
from shop import codes, verification
from shop.orders import Order
from shop.signed_codes import Nonce, Ticket

log = structlog.get_logger()

NOT_GENUINE: dict[str, Trouble] = {
    "used": "used_up",
    "elsewhere": "other_store",
    "expired": "code_expired",
    "forged": "forged",
    "unknown_key": "forged",
}
"""What is said of a signed code by why it is not believed; of all others that it is not accepted."""


class Proving:
    """`proven` and `refused` (why, and the order or store that it speaks of) are called on the GUI thread."""

    def __init__(
        self,
        counter: Counter,
        tries: Tries,
        background: Background,
        *,
        proven: Callable[[verification.Code, Nonce | None], object],
        refused: Callable[[Trouble, str], object],
        failed: Callable[[Exception], object],
    ) -> None:
        self._counter, self.tries, self._asked = counter, tries, Newest(background)
        self._proven, self._refused, self._failed = proven, refused, failed

    def forget(self) -> None:
        self._asked.forget()

    def type(self, text: str, order: Order) -> None:
        """The eight characters, or the whole code, typed."""
        code = codes.read(text, None)
        if isinstance(code, codes.PickupCode | codes.Signed):
            self.hear(code, order)
        else:
            self._wrong()

    def hear(self, code: codes.PickupCode | codes.OrderNumber | codes.Signed, order: Order) -> None:
        if isinstance(code, codes.Signed):
            self._asked.run(
                self._counter.genuine, code, then=partial(self._judged, code, order.number), failed=self._failed
            )
        elif isinstance(code, codes.OrderNumber):
            self._refused("other_order" if code.number != order.number else "not_accepted", code.number)
        elif self.tries.locked:
            self._refused("locked", "")
        elif order.pickup_code == code.code:
            self._proven("fallback", None)
        else:
            self._wrong()

    def _judged(self, code: codes.Signed, number: str, answer: Ticket | NotGenuine) -> None:
        if not isinstance(answer, Ticket):
            log.info("pickup_code_refused", why=answer.why)
            at = code.ticket.store if answer.why == "elsewhere" else ""
            place = next((one.name for one in self._counter.places() if one.code == at), at)
            self._refused(NOT_GENUINE.get(answer.why, "not_accepted"), place)
        elif answer.name != number:
            self._refused("other_order", answer.name)
        else:
            self._proven("signed", answer.once)

    def _wrong(self) -> None:
        self.tries.wrong()
        log.info("pickup_code_wrong", locked=self.tries.locked)
        self._refused("locked" if self.tries.locked else "wrong_code", "")
