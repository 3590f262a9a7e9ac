"""What people do on the tablet, kept by the records before a screen says so; and what the pages ask for to do it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, Any

import structlog

from associate.at_counter import Counter
from associate.at_work import Desk
from associate.attention import Cares
from associate.calls import Call
from associate.lack import Around
from associate.memory import Memory
from associate.order import OrderBook
from associate.receiptless_flow import LooseCounter
from associate.resumable import Draft
from associate.resume import Notebook
from associate.return_desk_flow import ReturnCounter
from associate.return_photos import PhotoBox, Trouble
from associate.return_undo_state import UndoCounter
from associate.returns_board_reading import Returns
from associate.stock_counts import CountBook
from associate.stock_state import StockDoings
from associate.stock_transfers import TransferBook
from shop.deeds import Deed, step
from shop.lookups import Order, StaffMember
from shop.pickup import By, TakeClaim
from shop.places import Location
from shop.unknown_codes import Unknown

if TYPE_CHECKING:
    from records.outbox import Action
    from records.store import Records

log = structlog.get_logger()


class Doing:
    """`records` is None until the memory is open: nothing can be done before."""

    def __init__(self, memory: Memory, now: Callable[[], datetime]) -> None:
        self.records: Records | None = None
        self._memory, self._now = memory, now

    def note(self, staff_id: str, ok: bool) -> None:
        """Count a PIN and wait until that is on the disk: a restart must not forget it."""
        noted: Any = self._memory.note(staff_id, ok)
        noted.result(timeout=10)

    def unlock(self, staff_id: str) -> None:
        self.note(staff_id, True)

    def note_unknown(self, unknown: Unknown) -> None:
        if self.records is not None:
            self.records.note_unknown(unknown)

    def tell_unknown(self) -> None:
        if self.records is not None:
            self.records.tell_unknown()

    def settle_code(self, code: str, who: StaffMember) -> Future[None]:
        from records.ids import uuid7
        from records.outbox import Action, Overlay
        from records.unknown_codes import KIND, LANE, TAKEN_CARE_OF

        overlay = (Overlay(KIND, code, {"state": TAKEN_CARE_OF}),)
        body = {"id": code, "staff": who.id}
        aggregate = f"codes:{self._memory.code}"
        return self._act(Action(uuid7(self._now()), LANE, aggregate, "codes.forget", body, overlay=overlay))

    def counter(self) -> Counter:
        """What the Hand-over page asks."""
        memory = self._memory
        return Counter(
            genuine=memory.genuine,
            order=memory.order,
            buyer=memory.buyer,
            articles=memory.articles,
            find=memory.find,
            people=memory.people,
            places=memory.locations,
            as_of=memory.orders_as_of,
            limits=memory.limits,
            refused=memory.refused,
            mint=self.mint,
            save=self.keep,
            used_up=_used_up,
        )

    def returns(self) -> ReturnCounter:
        """What the Return desk asks."""
        memory = self._memory
        return ReturnCounter(
            genuine=memory.genuine,
            order=memory.order,
            order_with=memory.order_with,
            orders=memory.orders,
            buyer=memory.buyer,
            customer=memory.customer,
            customers=memory.customers,
            articles=memory.articles,
            people=memory.people,
            place=lambda: memory.home.location or Location(memory.code, memory.code, "store"),
            places=memory.locations,
            as_of=memory.orders_as_of,
            limits=memory.limits,
            policy=memory.return_policy,
            promised=memory.promised_today,
            requests=memory.return_requests,
            refused=memory.refused,
            mint=self.mint,
            save=self.keep,
            used_up=_used_up,
        )

    def undo(self) -> UndoCounter:
        """What undoing a return asks."""
        memory = self._memory
        return UndoCounter(
            order=memory.order,
            policy=memory.return_policy,
            people=memory.people,
            said=memory.return_said,
            refused=memory.refused,
            mint=self.mint,
            save=self.keep,
        )

    def loose(self) -> LooseCounter:
        """What goods without a receipt ask."""
        memory = self._memory

        def currency() -> str:
            return memory.home.retailer.currency if memory.home.retailer is not None else ""

        return LooseCounter(desk=self.returns(), find=memory.find, done=memory.has_done, currency=currency)

    def photo_box(self) -> PhotoBox:
        """Where photos of goods that come back are kept."""
        return PhotoBox(self._open, _why_no_photo)

    def _open(self) -> Records:
        if self.records is None:
            raise RuntimeError("no memory to keep this in")
        return self.records

    def notebook(self) -> Notebook:
        """Where it is written down what a person is at."""
        return Notebook(self._memory.draft, self._keep_draft, self._memory.order)

    def _keep_draft(self, person: str, draft: Draft | None) -> Future[None]:
        if self.records is None:
            raise RuntimeError("no memory to keep this in")
        return self.records.keep_draft(person, draft)

    def desk(self) -> Desk:
        """What picking and staging ask."""
        memory = self._memory
        return Desk(
            order=memory.order,
            orders=memory.orders,
            buyer=memory.buyer,
            articles=memory.articles,
            find=memory.find,
            people=memory.people,
            as_of=memory.orders_as_of,
            place=lambda: memory.home.location,
            install=lambda: memory.home.device.install if memory.home.device else "",
            mint=self.mint,
            save=self.keep,
        )

    def around(self) -> Around:
        """What is asked about an article that is missing."""
        memory = self._memory
        return Around(
            find=memory.find,
            product=memory.product,
            similar=memory.similar,
            orders=memory.orders,
            locations=memory.locations,
            limits=memory.limits,
            rule=memory.substitution,
        )

    def stock(self) -> StockDoings:
        """What work on an article's stock asks."""
        memory = self._memory
        return StockDoings(
            bases=memory.count_bases,
            moves=memory.stock_moves,
            people=memory.people,
            mint=self.mint,
            save=self.keep,
        )

    def counts(self) -> CountBook:
        """What the page of counts asks."""
        memory = self._memory
        return CountBook(
            to_count=memory.to_count,
            lists=memory.count_lists,
            articles=memory.articles,
            in_bay=memory.in_bay,
            find=memory.find,
            people=memory.people,
            mint=self.mint,
            save=self.keep,
        )

    def transfers(self) -> TransferBook:
        """What the page of transfers asks."""
        memory = self._memory
        return TransferBook(
            read=memory.transfers,
            articles=memory.articles,
            locations=memory.locations,
            people=memory.people,
            store=lambda: memory.code,
            mint=self.mint,
            save=self.keep,
        )

    def cares(self) -> Cares:
        """What Needs attention asks."""
        memory = self._memory
        return Cares(
            conflicts=memory.conflicts,
            refusals=memory.refusals,
            orders=memory.orders,
            buyer=memory.buyer,
            people=memory.people,
            as_of=memory.orders_as_of,
            install=lambda: memory.home.device.install if memory.home.device else "",
            now=self._now,
            mint=self.mint,
            save=self.keep,
        )

    def returns_board(self) -> Returns:
        """What the board of returns asks."""
        memory = self._memory
        return Returns(
            orders=memory.orders,
            requests=memory.return_requests,
            signals=memory.signals,
            conflicts=memory.conflicts,
            policy=memory.return_policy,
            promised=memory.promised_today,
            buyer=memory.buyer,
            people=memory.people,
            as_of=memory.orders_as_of,
            place=lambda: memory.home.location,
            install=lambda: memory.home.device.install if memory.home.device else "",
            mint=self.mint,
            save=self.keep,
        )

    def mint(self) -> str:
        """The id of an action that a person begins now."""
        from records.ids import uuid7

        return uuid7(self._now())

    def keep(self, deed: Deed, command: str) -> Future[None]:
        from records.orders import action

        return self._act(action(deed, command))

    def go(self, order: Order, who: StaffMember) -> Future[None]:
        """`who` goes to the customer who waits for the order, and is called by the first name."""
        by = By(self.mint(), who.id, self._now())
        install = self._memory.home.device.install if self._memory.home.device else ""
        deed = step(order.shown, TakeClaim(by, install, name=who.name.partition(" ")[0]))
        if isinstance(deed, Deed):
            return self.keep(deed, by.id)
        log.info("step_refused", reason=deed.reason)
        nothing: Future[None] = Future()
        nothing.set_result(None)
        return nothing

    def take(self, call: Call, who: StaffMember) -> Future[None]:
        taken = {"state": "taken", "taken_by": who.id, "taken_name": who.name, "taken_at": self._now().isoformat()}
        body = {"task": call.id, "staff": who.id, "name": who.name}
        return self._act(_action(self._now(), call.id, "help.take", body, {"state": "waiting"}, taken))

    def pass_on(self, call: Call, who: StaffMember) -> Future[None]:
        """Whoever took the call cannot come: it waits for somebody else."""
        body = {"task": call.id, "staff": who.id}
        waits = {"state": "waiting", "taken_by": None, "taken_name": "", "taken_at": None, "passed": [who.id]}
        return self._act(_action(self._now(), call.id, "help.pass", body, {"state": "taken"}, waits))

    def done(self, call: Call, who: StaffMember) -> Future[None]:
        body = {"task": call.id, "staff": who.id}
        return self._act(_action(self._now(), call.id, "help.done", body, {"state": "taken"}, {"state": "done"}))

    def _act(self, action: Action) -> Future[None]:
        if self.records is None:
            raise RuntimeError("no memory to keep this in")
        return self.records.act(action)


def keep_in(records: Records, deed: Deed, now: datetime) -> Future[None]:
    """What somebody did just now at the device that has these records."""
    from records.ids import uuid7
    from records.orders import action

    return records.act(action(deed, uuid7(now)))


def order_book(memory: Memory) -> OrderBook:
    """What the Order page asks."""
    return OrderBook(
        genuine=memory.genuine,
        order=memory.order,
        order_with=memory.order_with,
        buyer=memory.buyer,
        articles=memory.articles,
        locations=memory.locations,
        store=lambda: memory.code,
        as_of=memory.orders_as_of,
        people=memory.people,
        policy=memory.return_policy,
    )


def _why_no_photo(error: Exception) -> Trouble:
    from records.evidence import TooMany

    if isinstance(error, TooMany):
        return "many" if str(error) == "return" else "device"
    return "failed"


def _used_up(error: Exception) -> bool:
    from records.genuine import UsedUp

    return isinstance(error, UsedUp)


def _action(
    now: datetime, task: str, kind: str, body: dict[str, str], expects: dict[str, str], changes: Mapping[str, Any]
) -> Action:
    from records.ids import uuid7
    from records.outbox import Action, Overlay

    overlay = (Overlay("task", task, changes),)
    return Action(uuid7(now), 0, f"task:{task}", kind, body, expects, overlay)
