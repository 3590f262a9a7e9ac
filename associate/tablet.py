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
from associate.device import ThisDevice
from associate.people import initials
from associate.scanner_setup import ScannerSetup
from associate.scans import OpenProduct, ShowBadge, Tell, meaning
from associate.signin import SignIn
from associate.stock import Stock
from associate.today import Today
from shell.router import Router
from shell.viewmodel import ViewModel, field
from shop import codes
from shop.lookups import Age, StaffMember

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

TICK_MS = 5_000
"""Ages and waiting times are looked at this often; a device at rest reads a few milliseconds for it."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The view models of the pages."""

    sign_in: SignIn
    today: Today
    stock: Stock
    device: ThisDevice
    setup: ScannerSetup


@dataclass(frozen=True, slots=True)
class TabletState:
    """`signed_in` stays while somebody else types a PIN; `held`: a product was scanned before anyone signed in.
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
    held: bool = False
    stopped: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class Tablet(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: TabletState
    ticked = Signal()
    """A while went by: what has an age is looked at again."""
    told = Signal(str, str, bool, arguments=["topic", "shown", "understood"])
    """A scan has its answer: a topic the window has words for."""
    rang = Signal(int, str, str, arguments=["count", "place", "reason"])
    """Somebody began to wait for help."""

    def __init__(
        self,
        pages: Pages,
        router: Router,
        *,
        now: Callable[[], datetime],
        age: Callable[[datetime | None], str],
        time: Callable[[datetime], str],
        date: Callable[[datetime], str],
    ) -> None:
        super().__init__(TabletState())
        self._pages, self._router = pages, router
        self._now, self._age, self._time, self._date = now, age, time, date
        self._person: StaffMember | None = None
        self._held = ""
        self._contact: datetime | None = None
        self._confirmed: datetime | None = None
        pages.sign_in.signed_in.connect(self._welcome)
        pages.today.rang.connect(self._ring)
        pages.today.changed.connect(self._count)
        pages.stock.answered.connect(self._looked_up)
        router.changed.connect(self._paged)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.reword)
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
    held = field(bool, "held")
    stopped = field(str, "stopped")

    def hear(self, text: str, symbology: str = "") -> None:
        """One scan, on any page."""
        meant = meaning(codes.read(text, symbology or None))
        if self.page == "scanner" or (self._pages.device.state.testing and self.page == "device"):
            self._test(meant, symbology)
        elif isinstance(meant, OpenProduct):
            self._open_product(meant.gtin)
        elif isinstance(meant, ShowBadge):
            self._badge(meant.badge)
        else:
            self.told.emit(meant.topic, meant.shown, meant.understood)

    @Slot(str)
    def type_code(self, digits: str) -> None:
        """The number under the bars, typed."""
        self.hear(digits)

    def _test(self, meant: OpenProduct | ShowBadge | Tell, symbology: str) -> None:
        page = self._pages.setup if self.page == "scanner" else self._pages.device
        if isinstance(meant, Tell):
            page.hear(meant.shown, meant.topic, symbology)
            self.told.emit("", "", meant.understood)
            return
        shown = meant.gtin if isinstance(meant, OpenProduct) else meant.badge
        page.hear(shown, "product" if isinstance(meant, OpenProduct) else "badge", symbology)
        self.told.emit("", "", True)

    @property
    def page(self) -> str:
        """The page on top."""
        return str(self._router.page)

    def _open_product(self, gtin: str) -> None:
        if not self.state.signed_in or self.page == "signin":
            self._held = gtin
            self.show(replace(self.state, held=True))
            self.told.emit("held", "", True)
            return
        self._router.restart("stock")
        self._pages.stock.look(gtin)

    def _badge(self, badge: str) -> None:
        known = self._pages.sign_in.badge(badge)
        self._router.open("signin")
        self.told.emit("" if known else "unknown_badge", "", known)

    def _looked_up(self, known: bool) -> None:
        self.told.emit("", "", known)

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
                held=False,
            )
        )
        if other:
            self._pages.stock.forget()
        self._pages.today.sign(member)
        self._pages.device.sign(member.role)
        self._router.restart("stock" if self._held else "today")
        if self._held:
            gtin, self._held = self._held, ""
            self._pages.stock.look(gtin)

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
        self._person, self._held = None, ""
        self.show(replace(self.state, signed_in=False, name="", initials="", role="", held=False))
        self._pages.today.sign(None)
        self._pages.device.sign("")
        self._pages.stock.forget()
        self._pages.sign_in.back()
        self._router.restart("signin")

    @Slot(str)
    def go(self, page: str) -> None:
        """A tap in the navigation: the page alone, without a way back."""
        self._router.restart(page)

    @Slot(str)
    def look_up(self, product: str) -> None:
        """The product a shopper asks about."""
        self._router.restart("stock")
        self._pages.stock.open(product, "")

    def _paged(self) -> None:
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
        self.reword()

    def known_ages(self, ages: dict[str, Age]) -> None:
        """When central last confirmed what; the calls of the store have their own."""
        confirmed = [age.as_of for age in ages.values() if age.as_of is not None]
        self._confirmed = max(confirmed, default=None)
        orders = next((age.as_of for scope, age in ages.items() if scope.startswith("orders:")), None)
        self._pages.today.connection(self.state.online, orders)
        self.reword()

    def stop(self, why: str) -> None:
        """The tablet cannot be used, and the window says why; "" when it can be again."""
        self.show(replace(self.state, stopped=why))

    def place(self, store: str) -> None:
        """The name of the store, once it is known."""
        self.show(replace(self.state, store=store))

    @Slot()
    def reword(self) -> None:
        """A while went by, or the language changed."""
        now = self._now()
        known = max(filter(None, (self._contact, self._confirmed)), default=None)
        as_of = self._age(known) if known else ""
        self.show(replace(self.state, as_of=as_of, time=self._time(now), date=self._date(now)))
        for page in (self._pages.today, self._pages.stock, self._pages.device, self._pages.sign_in):
            page.reword()

    def _ring(self, calls: tuple[Call, ...]) -> None:
        newest = calls[-1]
        self.rang.emit(len(calls), newest.place, newest.reason)

    def _count(self) -> None:
        self.show(replace(self.state, waiting=self._pages.today.state.waiting_count))
