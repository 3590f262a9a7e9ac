"""The associate program: puts memory, sync, scanner and pages together. The only place that knows them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
from PySide6.QtCore import QLibraryInfo
from PySide6.QtQuick import QQuickView

from associate.at_counter import Counter
from associate.at_work import Desk
from associate.calls import Call
from associate.connection import Connection
from associate.customer import CustomerBook, CustomerSheet
from associate.device import ThisDevice, Versions
from associate.handover import HandOverSheet
from associate.memory import Home, Memory
from associate.order import OrderBook, OrderSheet
from associate.pick import Pick
from associate.pickups import Pickups
from associate.scanner_setup import ScannerSetup
from associate.signin import Door, SignIn
from associate.stage import Stage
from associate.stock import Shelves, Stock
from associate.tablet import Pages, Tablet
from associate.today import Today
from associate.undo import Undoing
from associate.unknown_codes import UnknownCodes
from associate.wording import Wording
from hardware.serial_line import Where
from shell import launch
from shell.background import Newest
from shell.camera import Lens
from shell.frame import Frame
from shell.metrics import TABLET, WindowSpec
from shell.plans import drawing
from shell.router import Router
from shell.scanner import Scanner
from shell.simulated import Codes
from shop import codes
from shop.deeds import Deed
from shop.lookups import StaffMember
from shop.unknown_codes import Unknown

if TYPE_CHECKING:
    from records.news import Changes
    from records.outbox import Action
    from records.store import Records
    from sync.agent import Agent, Status

Clock = Callable[[], datetime]

log = structlog.get_logger(__name__)

WINDOW = Path(__file__).parent / "qml" / "TabletWindow.qml"
SHELF_KINDS = {"product", "price", "promotion", "stock", "avail", "location", "limits"}


@dataclass(frozen=True)
class Models:
    """The view models, for journeys and tests."""

    tablet: Tablet
    router: Router
    pages: Pages


class Program:
    """One running tablet. `records` and `agent` are None until the memory is open, and stay so if it cannot be used."""

    def __init__(
        self,
        data: Path,
        spec: WindowSpec,
        *,
        keys: str | None = None,
        demo: Codes = (),
        lens: Lens | None = None,
        lines: Sequence[Where] = (),
        now: Clock | None = None,
    ) -> None:
        self._data, self._keys, self._now = data, keys, now or utc_now
        self.frame = Frame(spec, room="associate")
        self.frame.simulated.offer(demo)
        if lens is not None:
            self.frame.camera.use(lens)
        self.frame.listen(lines)
        self.records: Records | None = None
        self.agent: Agent | None = None
        self.memory = Memory(self._now)
        self.wording = Wording(self.frame.language, lambda: self.memory.home.zone, self._now)
        self.models = self._models()
        self._closed = False
        self._stop_listening: Callable[[], None] = lambda: None
        self._connect()

    @property
    def window(self) -> QQuickView:
        return self.frame.view

    @property
    def scanner(self) -> Scanner:
        return self.frame.scanner

    def show(self, *, full_screen: bool = False) -> None:
        """The window first, then the files: a person sees a screen at once."""
        models, pages = self.models, self.models.pages
        self.frame.show(
            WINDOW,
            full_screen=full_screen,
            tablet=models.tablet,
            router=models.router,
            signIn=pages.sign_in,
            today=pages.today,
            stock=pages.stock,
            device=pages.device,
            setup=pages.setup,
            codes=pages.codes,
            order=pages.order,
            customer=pages.customer,
            handOver=pages.hand_over,
            undoing=pages.undoing,
            pickups=pages.pickups,
            pick=pages.pick,
            stage=pages.stage,
        )
        models.tablet.reword()
        self.frame.background.run(self._open, then=self._opened, failed=self._not_opened)

    def close(self) -> None:
        """Stop sync, close the window, then the files."""
        if self._closed:
            return
        self._closed = True
        self._stop_listening()
        if self.agent is not None:
            self.agent.stop()
        self.frame.close()
        if self.records is not None:
            self.records.close()

    def _models(self) -> Models:
        memory, words, background = self.memory, self.wording, self.frame.background
        door = Door(memory.staff_list, memory.attempts, self._note, verify_pin)
        shelves = Shelves(
            memory.find,
            memory.product,
            memory.search,
            memory.in_bay,
            memory.locations,
            memory.limits,
            lambda: memory.code,
        )
        sign_in = SignIn(door, background=background, now=self._now, age=words.since)
        today = Today(
            read=memory.board,
            take=self._take,
            done=self._done,
            background=background,
            now=self._now,
            date=words.day,
            hour=words.hour,
            age=words.since,
            words=words,
        )
        stock = Stock(shelves, background=background, now=self._now, words=words)
        device = ThisDevice(
            read=memory.facts,
            unlock=self._unlock,
            background=background,
            now=self._now,
            words=words,
            versions=_versions(),
        )
        unknown = UnknownCodes(
            read=memory.unknown_codes,
            settle=self._settle_code,
            background=background,
            moment=lambda at: words.moment(at, self._now()),
        )
        setup = ScannerSetup(self.frame.learnt, record=self.scanner.record, background=background)
        order = OrderSheet(order_book(memory), background=background, now=self._now, words=words)
        customers = CustomerBook(memory.genuine, memory.customer, memory.orders, memory.looked_at)
        customer = CustomerSheet(customers, background=background, now=self._now, words=words)
        hand_over = HandOverSheet(self._counter(), background=background, now=self._now, words=words)
        undoing = Undoing(order=memory.order, mint=self._mint, save=self._keep, background=background)
        desk = self._desk()
        pickups = Pickups(desk, background=background, now=self._now, words=words)
        pick = Pick(desk, background=background, now=self._now, words=words)
        stage = Stage(desk, background=background, now=self._now, words=words)
        pages = Pages(
            sign_in,
            today,
            stock,
            device,
            unknown,
            setup,
            order,
            customer,
            hand_over,
            undoing,
            pickups,
            pick,
            stage,
        )
        router, badges = Router("signin", self.frame), Newest(background)
        tablet = Tablet(
            pages,
            router,
            now=self._now,
            age=words.since,
            time=words.time,
            date=words.day,
            note_unknown=self._note_unknown,
            layouts=memory.layouts,
            check_badge=lambda signed, then: badges.run(memory.genuine, signed, then=then),
        )
        return Models(tablet, router, pages)

    # --- opening

    def _open(self) -> tuple[Records, Home]:
        from records.keys import key_of
        from records.store import Records

        records = Records.open(self._data, key=key_of(self._data, self._keys), now=self._now)
        self.memory.answers = records
        return records, self.memory.read_home()

    def _opened(self, opened: tuple[Records, Home]) -> None:
        self.records, home = opened
        self._stop_listening = self.records.listen(lambda changes: self.frame.bridge.post(self._heard, changes))
        self.frame.pictures.find = self.records.picture
        self.frame.learnt.follow(self._data)
        self._settle_in(home)

    def _not_opened(self, error: Exception) -> None:
        log.error("memory_unusable", reason=getattr(error, "reason", ""), error=type(error).__name__)
        self.models.tablet.stop(str(getattr(error, "reason", "damaged")))

    def _settle_in(self, home: Home) -> None:
        """Wear the retailer's look and start working, as far as this tablet has joined a store."""
        known, self.memory.home = self.memory.home, home
        first = known.device is None
        if known == home and not first:
            return
        if home.retailer is not None:
            self.frame.look.wear(home.retailer)
            self.frame.language.offer(home.retailer.languages)
        self.models.tablet.stop("" if home.device else "not_enrolled")
        self.models.tablet.place(home.store)
        self.models.tablet.reword()
        self.frame.background.run(drawing, home.plan, then=self.models.pages.stock.settle_in)
        if first and home.device is not None:
            self._read_all()
            self.frame.background.run(self._start_agent, then=self._agent_started)

    def _start_agent(self) -> Agent:
        from sync.agent import Agent

        if self.records is None:
            raise RuntimeError("sync needs the tablet's memory")
        agent = Agent(self.records, on_status=lambda status: self.frame.bridge.post(self._heard_status, status))
        agent.start()
        return agent

    def _agent_started(self, agent: Agent) -> None:
        self.agent = agent
        self.frame.pictures.fetch = agent.want_picture

    # --- what changes

    def _connect(self) -> None:
        tablet, frame = self.models.tablet, self.frame
        frame.scanner.scanned.connect(tablet.hear)
        frame.scanner.meaningful = lambda text: (
            not isinstance(codes.read(text, None, self.memory.layouts()), codes.Unreadable)
        )
        frame.language.changed.connect(tablet.reword)
        tablet.ticked.connect(self._read_ages)
        tablet.ticked.connect(self._tell_unknown)

    def _heard(self, changes: Changes) -> None:
        """Rows changed, on the GUI thread: whoever shows them reads again."""
        pages, kinds = self.models.pages, changes.kinds
        for kind, row in changes.ids if "picture" in kinds else ():
            if kind == "picture":
                self.frame.pictures.arrived.emit(row)
        if changes.all or kinds & {"device", "location", "plan", "retailer"}:
            self.frame.background.run(self.memory.read_home, then=self._settle_in)
        if changes.all or "staff" in kinds:
            pages.sign_in.refresh()
        if changes.all or kinds & {"task", "queue", "order", "customer"}:
            pages.today.refresh()
        if changes.all or kinds & {"order", "customer", "queue"}:
            pages.order.refresh()
            pages.hand_over.refresh()
            pages.pick.refresh()
            pages.stage.refresh()
        self._heard_orders(changes)
        if changes.all or "unknown_code" in kinds:
            pages.codes.refresh()
        if changes.all or kinds & SHELF_KINDS:
            pages.stock.refresh(None if changes.all else frozenset(row for _kind, row in changes.ids))
        if self.models.tablet.page == "device":
            pages.device.refresh()

    def _heard_orders(self, changes: Changes) -> None:
        """The list is long: of what changed only that is read again."""
        pickups = self.models.pages.pickups
        if changes.all or changes.kinds & {"customer", "location", "staff"}:
            pickups.refresh()
        else:
            pickups.news(frozenset(row for kind, row in changes.ids if kind == "order"))

    def _heard_status(self, status: Status) -> None:
        self.models.tablet.connection(
            Connection(
                status.online,
                status.state,
                status.since,
                status.last_contact,
                status.problem,
                status.catching_up,
                status.code,
                status.repairs,
                tuple((scope.partition(":")[0], here, size) for scope, here, size in status.loading),
            )
        )
        self._read_ages()

    def _read_all(self) -> None:
        self.models.pages.sign_in.refresh()
        self.models.pages.today.refresh()
        self.models.pages.codes.refresh()
        self.models.pages.pickups.refresh()
        self._read_ages()

    def _read_ages(self) -> None:
        if self.records is None:
            return
        self.frame.background.run(self.memory.ages, then=self.models.tablet.known_ages)
        self.models.pages.sign_in.refresh()
        self.models.pages.stock.refresh()
        self.models.pages.device.refresh()

    # --- what people do

    def _note(self, staff_id: str, ok: bool) -> None:
        """Count a PIN and wait until that is on the disk: a restart must not forget it."""
        noted: Any = self.memory.note(staff_id, ok)
        noted.result(timeout=10)

    def _unlock(self, staff_id: str) -> None:
        self._note(staff_id, True)

    def _note_unknown(self, unknown: Unknown) -> None:
        if self.records is not None:
            self.records.note_unknown(unknown)

    def _tell_unknown(self) -> None:
        if self.records is not None:
            self.frame.background.run(self.records.tell_unknown)

    def _settle_code(self, code: str, who: StaffMember) -> Future[None]:
        from records.ids import uuid7
        from records.outbox import Action, Overlay
        from records.unknown_codes import KIND, LANE, TAKEN_CARE_OF

        if self.records is None:
            raise RuntimeError("no memory to keep this in")
        overlay = (Overlay(KIND, code, {"state": TAKEN_CARE_OF}),)
        body = {"id": code, "staff": who.id}
        aggregate = f"codes:{self.memory.code}"
        return self.records.act(Action(uuid7(self._now()), LANE, aggregate, "codes.forget", body, overlay=overlay))

    def _counter(self) -> Counter:
        """What the Hand-over page asks."""
        memory = self.memory
        return Counter(
            genuine=memory.genuine,
            order=memory.order,
            buyer=memory.buyer,
            articles=memory.articles,
            people=memory.people,
            as_of=memory.orders_as_of,
            limits=memory.limits,
            refused=memory.refused,
            mint=self._mint,
            save=self._keep,
            used_up=_used_up,
        )

    def _desk(self) -> Desk:
        """What picking and staging ask."""
        memory = self.memory
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
            mint=self._mint,
            save=self._keep,
        )

    def _mint(self) -> str:
        """The id of an action that a person begins now."""
        from records.ids import uuid7

        return uuid7(self._now())

    def _keep(self, deed: Deed, command: str) -> Future[None]:
        from records.orders import action

        if self.records is None:
            raise RuntimeError("no memory to keep this in")
        return self.records.act(action(deed, command))

    def _take(self, call: Call, who: StaffMember) -> Future[None]:
        taken = {"state": "taken", "taken_by": who.id, "taken_name": who.name, "taken_at": self._now().isoformat()}
        body = {"task": call.id, "staff": who.id, "name": who.name}
        return self._act(call.id, "help.take", body, {"state": "waiting"}, taken)

    def _done(self, call: Call, who: StaffMember) -> Future[None]:
        return self._act(
            call.id, "help.done", {"task": call.id, "staff": who.id}, {"state": "taken"}, {"state": "done"}
        )

    def _act(
        self, task: str, kind: str, body: dict[str, str], expects: dict[str, str], changes: dict[str, str]
    ) -> Future[None]:
        if self.records is None:
            raise RuntimeError("no memory to keep this in")
        return self.records.act(_action(self._now(), task, kind, body, expects, changes))


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
    )


def _used_up(error: Exception) -> bool:
    from records.genuine import UsedUp

    return isinstance(error, UsedUp)


def _action(
    now: datetime, task: str, kind: str, body: dict[str, str], expects: dict[str, str], changes: dict[str, str]
) -> Action:
    from records.ids import uuid7
    from records.outbox import Action, Overlay

    overlay = (Overlay("task", task, changes),)
    return Action(uuid7(now), 0, f"task:{task}", kind, body, expects, overlay)


def verify_pin(pin_hash: str, pin: str) -> bool:
    """Whether `pin` is the one that was hashed (argon2id). A hash that is none lets nobody in."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False


def utc_now() -> datetime:
    return datetime.now(UTC)


def _versions() -> Versions:
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("storeside")
    except PackageNotFoundError:
        ours = "–"
    return Versions(ours, f"Qt {QLibraryInfo.version().toString()}")


def build(
    data: Path,
    *,
    window: WindowSpec,
    keys: str | None = None,
    demo: Codes = (),
    lens: Lens | None = None,
    now: Clock | None = None,
) -> Program:
    """The tablet with its window and its memory open, or with a page that says why not."""
    program = Program(data, window, keys=keys, demo=demo, lens=lens, now=now)
    program.show()
    program.frame.background.idle(30)
    return program


def main(argv: list[str]) -> int:
    """`storeside associate`: run until the window is closed."""
    from records.keys import option

    options = launch.options(
        argv,
        prog="storeside associate",
        description="The tablet for store staff.",
        panel=TABLET,
        most_in=40,
        more=option,
    )
    codes, lens = launch.codes_to_try(options.demo), launch.lens(options)

    def program(window: WindowSpec) -> Program:
        return Program(options.data, window, keys=options.keys, demo=codes, lens=lens, lines=options.scanner)

    return launch.run(options, TABLET, program)
