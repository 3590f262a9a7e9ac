"""The tablet as a whole: who is signed in, which page is open, what a scan leads to, what the line is like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import structlog
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.calls import Call
from associate.connection import Connection
from associate.due import Waiting
from associate.opening import Opening
from associate.order import NotGenuine
from associate.pages import Pages
from associate.people import initials
from associate.scans import Choose, Meaning, Opens, ShowBadge, Sound, Tell, kind_of, meaning
from associate.stage import place_of
from shell.router import Router
from shell.viewmodel import ViewModel, field
from shop import codes, unknown_codes
from shop.instore import Layout
from shop.lookups import Age, StaffMember
from shop.signed_codes import Ticket

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

TICK_MS = 5_000
"""Ages and waiting times are looked at this often; a device at rest reads a few milliseconds for it."""


CheckBadge = Callable[[codes.Signed, Callable[[Ticket | NotGenuine], object]], object]
"""Whether a signed badge is genuine; the answer comes on the GUI thread."""


@dataclass(frozen=True, slots=True)
class TabletState:
    """`signed_in` stays while somebody else types a PIN; `held`: what was scanned before anyone signed in, "" nothing.
    `stopped`: why the tablet cannot be used: not_enrolled, or the reason of the records."""

    signed_in: bool = False
    name: str = ""
    initials: str = ""
    role: str = ""
    online: bool = False
    line: str = "starting"
    as_of: str = ""
    catching_up: bool = False
    store: str = ""
    time: str = ""
    date: str = ""
    waiting: int = 0
    held: str = ""
    choices: tuple[dict[str, str], ...] = ()
    stopped: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class Tablet(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: TabletState
    ticked = Signal()
    """A while went by: what has an age is looked at again."""
    told = Signal(str, str, str, arguments=["topic", "shown", "sound"])
    """A scan has its answer: a topic the window has words for, and how it sounds."""
    rang = Signal(int, str, str, arguments=["count", "place", "reason"])
    """Somebody began to wait for help."""
    came = Signal(int, str, str, arguments=["count", "who", "bay"])
    """A customer is here for an order."""

    def __init__(
        self,
        pages: Pages,
        router: Router,
        *,
        now: Callable[[], datetime],
        age: Callable[[datetime | None], str],
        time: Callable[[datetime], str],
        date: Callable[[datetime], str],
        note_unknown: Callable[[unknown_codes.Unknown], object],
        check_badge: CheckBadge,
        layouts: Callable[[], tuple[Layout, ...]],
    ) -> None:
        """`note_unknown` counts a code that nothing here answers to; `layouts`: how this store's labels are made."""
        super().__init__(TabletState())
        self._layouts = layouts
        self._note_unknown = note_unknown
        self._check_badge = check_badge
        self._pages, self._router = pages, router
        self._opening = Opening(router, pages.stock, pages.order, pages.customer, pages.returns, pages.basket)
        self._now, self._age, self._time, self._date = now, age, time, date
        self._person: StaffMember | None = None
        self._held: Opens | Choose | None = None
        self._choose: Choose | None = None
        self._contact: datetime | None = None
        self._confirmed: datetime | None = None
        pages.resume.follow(router, pages.order, pages.resumable, pages.keeping)
        pages.sign_in.signed_in.connect(self._welcome)
        pages.today.rang.connect(self._ring)
        pages.today.arrived.connect(self._ring_arrival)
        pages.today.changed.connect(self._count)
        pages.stock.answered.connect(self._looked_up)
        for page in pages.answering:
            page.answered.connect(self._answered)
        router.changed.connect(self._paged)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.pass_time)
        self._tick.timeout.connect(self.ticked)
        self._tick.start()

    signedIn = field(bool, "signed_in")  # noqa: N815 - QML's name
    name = field(str, "name")
    initials = field(str, "initials")
    role = field(str, "role")
    online = field(bool, "online")
    line = field(str, "line")
    asOf = field(str, "as_of")  # noqa: N815
    catchingUp = field(bool, "catching_up")  # noqa: N815
    store = field(str, "store")
    time = field(str, "time")
    date = field(str, "date")
    waiting = field(int, "waiting")
    held = field(str, "held")
    choices = field(list, "choices")
    stopped = field(str, "stopped")

    def hear(self, text: str, symbology: str = "") -> None:
        """One scan, on any page."""
        code = codes.read(text, symbology or None, self._layouts())
        meant = meaning(code)
        if self.page == "scanner" or (self._pages.device.state.testing and self.page == "device"):
            self._test(meant, symbology)
            return
        unknown = unknown_codes.unreadable(code) if isinstance(code, codes.Unreadable) else None
        if unknown is not None:
            self._note_unknown(unknown)
        if not (self.state.signed_in and self._at_work(code)):
            self._answer(meant)

    def _at_work(self, code: codes.Code) -> bool:
        """Whether the page on which an order is picked or staged took the code."""
        pages, page = self._pages, self.page
        sheets = pages.return_photos, pages.second_person, pages.second_for_credit, pages.agree
        if any(sheet.hear(code) for sheet in sheets):
            return True
        stock = {"counts": pages.stock_counts.hear, "transfers": pages.stock_transfers.hear}
        if pages.stock_work.hear(code) or (page in stock and stock[page](code)):
            return True
        if page == "holds":
            return pages.holds.hear(code)
        if page == "batch":
            return pages.batch.hear(code)
        if page == "returns":
            return pages.exchange.hear(code) or pages.returns.hear(code)
        if page == "no_receipt":
            return pages.no_receipt.hear(code)
        if page == "pick" and pages.pick.state.phase == "picked" and place_of(code):
            self.open_stage(pages.pick.state.number)
            return pages.stage.first(code)
        listening = {
            "pick": (pages.pick_coming, pages.missing, pages.pick),
            "stage": (pages.stage_coming, pages.stage),
            "basket": (pages.basket,),
        }
        return any(one.hear(code) for one in listening.get(page, ()))

    def _answer(self, meant: Meaning) -> None:
        if isinstance(meant, Tell):
            self.told.emit(meant.topic, meant.shown, meant.sound)
        elif isinstance(meant, ShowBadge):
            self._badge(meant.badge)
        elif not self.state.signed_in or self.page == "signin":
            self._hold(meant)
        elif isinstance(meant, Choose):
            self._ask(meant)
        elif self.page == "handover" and self._pages.hand_over.hear(meant):
            return
        else:
            self._opening.open(meant)

    def _hold(self, meant: Opens | Choose) -> None:
        """It opens once somebody has signed in; only the last one does."""
        self._held = meant
        kind, _ = kind_of(meant)
        self.show(replace(self.state, held=kind))
        self.told.emit("held", kind, "understood")

    def _ask(self, meant: Choose) -> None:
        self._choose = meant
        kinds = (kind_of(meaning(reading)) for reading in meant.readings)
        self.show(replace(self.state, choices=tuple({"topic": topic, "shown": shown} for topic, shown in kinds)))
        self.told.emit("", "", "understood")

    @Slot(int)
    def choose(self, number: int) -> None:
        """One of `choices`; any other number is none of them."""
        chosen, self._choose = self._choose, None
        self.show(replace(self.state, choices=()))
        if chosen is not None and 0 <= number < len(chosen.readings):
            self._answer(meaning(chosen.readings[number]))

    @Slot(str)
    def type_code(self, digits: str) -> None:
        """The number under the bars, typed."""
        self.hear(digits)

    def _test(self, meant: Meaning, symbology: str) -> None:
        page = self._pages.setup if self.page == "scanner" else self._pages.device
        topic, shown = kind_of(meant)
        page.hear(shown, topic, symbology)
        self.told.emit("", "", meant.sound if isinstance(meant, Tell) else "understood")

    @property
    def page(self) -> str:
        """The page on top."""
        return str(self._router.page)

    def _badge(self, badge: str | codes.Signed) -> None:
        if isinstance(badge, codes.Signed):
            self._check_badge(badge, self._badge_checked)
            return
        known = self._pages.sign_in.badge(badge)
        self._router.open("signin")
        self.told.emit("" if known else "unknown_badge", "", "understood" if known else "unknown")

    def _badge_checked(self, answer: Ticket | NotGenuine) -> None:
        if isinstance(answer, Ticket):
            self._badge(answer.name)
            return
        log.warning("badge_refused", why=answer.why)
        self.told.emit("badge_refused", "", "refused")

    def _answered(self, sound: Sound) -> None:
        self.told.emit("", "", sound)

    def _looked_up(self, known: bool) -> None:
        stock = self._pages.stock.state
        if stock.phase == "not_found":
            self._note_unknown(unknown_codes.not_in_range(stock.code.zfill(14)))
        self.told.emit("", "", "understood" if known else "unknown")

    def _welcome(self, member: StaffMember) -> None:
        other = self._person is None or self._person.id != member.id
        self._person = member
        self.show(
            replace(
                self.state,
                signed_in=True,
                name=member.name,
                initials=initials(member.name),
                role=member.role,
                held="",
            )
        )
        if other:
            self._opening.forget()
        self._sign(member)
        self._router.restart("today")
        held, self._held = self._held, None
        if held is not None:
            self._answer(held)

    @Slot()
    def switch_person(self) -> None:
        """Somebody else takes the tablet: their PIN opens it, `stay` goes back to the one who is signed in."""
        self._pages.sign_in.back()
        self._router.open("signin")

    @Slot()
    def stay(self) -> None:
        if self.state.signed_in:
            self._pages.sign_in.back()
            self._router.back()

    @Slot()
    def sign_out(self) -> None:
        """The queue stays and goes on being sent; what the person looked at goes."""
        self._person, self._held, self._choose = None, None, None
        self.show(replace(self.state, signed_in=False, name="", initials="", role="", held="", choices=()))
        self._sign(None)
        self._opening.forget()
        self._pages.sign_in.back()
        self._router.restart("signin")

    @Slot(str)
    def go(self, page: str) -> None:
        """A tap in the navigation: the page alone, without a way back."""
        self._router.restart(page)

    @Slot()
    def back(self) -> None:
        """From an order or a customer to the page they were scanned on."""
        page = self.page
        self._router.back()
        if self.page == page:
            self._router.restart("today")

    @Slot(str)
    def open_order(self, number: str) -> None:
        """From a customer's orders, or from the call of somebody who came for one."""
        self._router.open("order")
        self._pages.order.open(number)

    @Slot()
    def hand_over(self) -> None:
        """The order on screen goes to its customer; with the code that was shown already."""
        order = self._pages.order
        self._pages.hand_over.begin(order.state.number, *order.shown_code)
        self._router.open("handover")

    @Slot(str)
    def hand_over_to(self, number: str) -> None:
        """To a customer who waits: one tap from Today."""
        self._pages.hand_over.begin(number, "", None)
        self._router.open("handover")

    @Slot(str)
    def open_pick(self, number: str) -> None:
        """From the list, or from what is staged already."""
        self._router.restart("pickups")
        self._router.open("pick")
        self._pages.pick.open(number)

    @Slot(str)
    def open_holds(self, view: str) -> None:
        """Holds: dates, bays or back."""
        self._pages.holds.choose(view)
        self._router.open("holds")

    @Slot(str)
    def take_goods_back(self, number: str) -> None:
        """The Return desk, with this order, or to find one where the number is ""."""
        if self.page != "returns":
            self._pages.returns.come_to()
        self._router.open("returns")
        if number:
            self._pages.returns.open(number)

    @Slot(str, str)
    def undo_return(self, number: str, return_id: str) -> None:
        """From the page of its order, or right after it was taken in."""
        self._pages.return_undo.ask(number, return_id)

    @Slot()
    def take_without_receipt(self) -> None:
        """From the Return desk: nobody can say which order it was."""
        self._pages.no_receipt.come_to()
        self._router.open("no_receipt")

    @Slot()
    def open_attention(self) -> None:
        self._router.open("attention")

    @Slot(str)
    def open_list(self, group: str) -> None:
        """The orders behind a number of the board, on the Pickups page."""
        self._pages.pickups.search("")
        self._pages.pickups.choose(group)
        self._router.restart("pickups")

    @Slot()
    def begin_batch(self) -> None:
        """The orders that were chosen in the list, on one walk."""
        self._router.restart("pickups")
        self._router.open("batch")
        self._pages.batch.start(self._pages.pickups.choice())
        self._pages.pickups.pick_together(False)

    @Slot()
    def open_batch(self) -> None:
        """Go on with the orders in this person's totes."""
        self._router.restart("pickups")
        self._router.open("batch")
        self._pages.batch.restore()

    @Slot(str)
    def lay(self, number: str) -> None:
        """One tote of the batch into its bay, or back onto the shelf; the way back leads to the others."""
        self._router.open("stage")
        self._pages.stage.open(number)

    @Slot(str)
    def decide(self, number: str) -> None:
        """What is missing of one order of the batch, or comes from elsewhere; the way back leads to where one was."""
        self._router.open("pick")
        self._pages.pick.open(number)

    @Slot(str)
    def open_stage(self, number: str) -> None:
        """From the list, or when everything is picked."""
        self._router.restart("pickups")
        self._router.open("stage")
        self._pages.stage.open(number)

    def _sign(self, member: StaffMember | None) -> None:
        self._pages.resume.sign(member)
        for page in self._pages.personal:
            page.sign(member)
        self._pages.device.sign(member.role if member is not None else "")

    @Slot(str)
    def look_up(self, product: str) -> None:
        """The product a shopper asks about."""
        self._router.restart("stock")
        self._pages.stock.open(product, "")

    def _paged(self) -> None:
        self._pages.pickups.watch(self.page == "pickups")
        self._pages.today.watch(self.page == "today")
        for name, page in self._pages.looked_at.items():
            page.look(self.page == name)
        self._pages.return_looks.close()
        if self.page == "device":
            self._pages.device.refresh()
        else:
            self._pages.device.test(False)
        if self.page == "scanner":
            self._pages.setup.open()
        else:
            self._pages.setup.close()

    def connection(self, line: Connection) -> None:
        self._contact = line.last_contact
        self.show(replace(self.state, online=line.online, line=line.state, catching_up=line.catching_up))
        self._pages.device.connection(line)
        self._pages.hand_over.connection(line.online)
        self._pages.stock_work.connection(line.online)
        self._pages.returns.connection(line.online)
        self._pages.return_undo.connection(line.online)
        self._pages.return_looks.connection(line.online)
        self._pages.no_receipt.connection(line.online)
        self._pages.basket.connection(line.online)
        self.pass_time()

    def known_ages(self, ages: dict[str, Age]) -> None:
        """When central last confirmed what; the calls of the store have their own."""
        confirmed = [age.as_of for age in ages.values() if age.as_of is not None]
        self._confirmed = max(confirmed, default=None)
        orders = next((age.as_of for scope, age in ages.items() if scope.startswith("orders:")), None)
        self._pages.today.connection(self.state.online, orders)
        self.pass_time()

    def stop(self, why: str) -> None:
        """The tablet cannot be used, and the window says why; "" when it can be again."""
        self.show(replace(self.state, stopped=why))

    def place(self, store: str) -> None:
        """The name of the store, once it is known."""
        self.show(replace(self.state, store=store))

    @Slot()
    def reword(self) -> None:
        """The language changed."""
        self._tell_time()
        for page in (*self._pages.long, *self._pages.worded):
            page.reword()

    def pass_time(self) -> None:
        """A while went by, or there is another age."""
        self._tell_time()
        for page in self._pages.worded:
            page.reword()
        for long in self._pages.long:
            long.pass_time()

    def _tell_time(self) -> None:
        now = self._now()
        known = max(filter(None, (self._contact, self._confirmed)), default=None)
        as_of = self._age(known) if known else ""
        self.show(replace(self.state, as_of=as_of, time=self._time(now), date=self._date(now)))

    def _ring(self, calls: tuple[Call, ...]) -> None:
        newest = calls[-1]
        self.rang.emit(len(calls), newest.place, newest.reason)

    def _ring_arrival(self, came: tuple[Waiting, ...]) -> None:
        newest = came[-1]
        self.came.emit(len(came), newest.first_name or newest.id, newest.bay)

    def _count(self) -> None:
        today = self._pages.today.state
        self.show(replace(self.state, waiting=today.waiting_count + today.here_count))
