"""The associate program: puts memory, sync, scanner and pages together. The only place that knows them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import QLibraryInfo, QTimer
from PySide6.QtQuick import QQuickView

from associate import making, pages
from associate.connection import Connection
from associate.device import Versions
from associate.doing import Doing
from associate.memory import Home, Memory
from associate.pages import Pages
from associate.pickups import UNSEEN_MS
from associate.tablet import Tablet
from associate.wording import Wording
from hardware.printer import Files, Printers, Target
from hardware.serial_line import Where
from records.news import Changes
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
from shop.slips import Kind

if TYPE_CHECKING:
    from records.store import Records
    from sync.agent import Agent, Status

Clock = Callable[[], datetime]

log = structlog.get_logger(__name__)

WINDOW = Path(__file__).parent / "qml" / "TabletWindow.qml"
UNSEEN_AT_LAST_MS = 4_000
"""Changes that follow each other without a pause are looked at after so long."""
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
        printers: Sequence[tuple[Kind, Target]] = (),
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
        self.doing = Doing(self.memory, self._now)
        self.models = self._models()
        self.models.pages.printing.use(Printers(printers))
        self._unseen = QTimer(interval=UNSEEN_MS, singleShot=True)
        self._unseen.timeout.connect(self.models.pages.today.refresh)
        self._unseen_at_last = QTimer(interval=UNSEEN_AT_LAST_MS, singleShot=True)
        self._unseen_at_last.timeout.connect(self._unseen.timeout)
        self._closed = False
        self._news = Changes()
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
        models = self.models
        self.frame.show(
            WINDOW,
            full_screen=full_screen,
            tablet=models.tablet,
            router=models.router,
            **pages.context(models.pages),
        )
        models.tablet.reword()
        self.frame.background.run(self._open, then=self._opened, failed=self._not_opened)

    def close(self) -> None:
        """Stop sync, close the window, then the files."""
        if self._closed:
            return
        self._closed = True
        self._unseen.stop()
        self._unseen_at_last.stop()
        self._stop_listening()
        if self.agent is not None:
            self.agent.stop()
        self.frame.close()
        if self.records is not None:
            self.records.close()

    def _models(self) -> Models:
        memory, words, frame = self.memory, self.wording, self.frame
        made = making.make(memory, self.doing, frame, words, self._now, verify_pin, _versions())
        router, badges = Router("signin", frame), Newest(frame.background)
        tablet = Tablet(
            made,
            router,
            now=self._now,
            age=words.since,
            time=words.time,
            date=words.day,
            note_unknown=self.doing.note_unknown,
            layouts=memory.layouts,
            check_badge=lambda signed, then: badges.run(memory.genuine, signed, then=then),
        )
        return Models(tablet, router, made)

    # --- opening

    def _open(self) -> tuple[Records, Home]:
        from records.keys import key_of
        from records.store import Records

        records = Records.open(self._data, key=key_of(self._data, self._keys), now=self._now)
        self.memory.answers = records
        return records, self.memory.read_home()

    def _opened(self, opened: tuple[Records, Home]) -> None:
        self.records, home = opened
        self.doing.records = self.records
        self._stop_listening = self.records.listen(lambda changes: self.frame.bridge.post(self._heard, changes))
        self.frame.pictures.find = self.records.picture
        self.frame.learnt.follow(self._data)
        self.models.pages.printing.use_files(Files(self._data / "papers"))
        self.models.pages.printing.follow(self._data)
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
        self.models.pages.voucher.ask = agent.vouchers
        self.models.pages.customer.vouching_for.ask = agent.vouch
        self.models.pages.return_looks.ask = agent.return_photos

    # --- what changes

    def _connect(self) -> None:
        tablet, frame = self.models.tablet, self.frame
        frame.scanner.scanned.connect(tablet.hear)
        frame.scanner.meaningful = lambda text: (
            not isinstance(codes.read(text, None, self.memory.layouts()), codes.Unreadable)
        )
        frame.language.changed.connect(tablet.reword)
        tablet.ticked.connect(self._read_ages)
        tablet.ticked.connect(lambda: frame.background.run(self.doing.tell_unknown))

    def _heard(self, changes: Changes) -> None:
        """Rows changed, on the GUI thread. What a person did here is on the screen before anybody reads again."""
        if not self._news:
            self.frame.background.later(self._tell_news)
        self._news = self._news.with_more(changes)

    def _tell_news(self) -> None:
        """Whoever shows what changed reads again."""
        changes, self._news = self._news, Changes()
        kinds = changes.kinds
        for kind, row in changes.ids if "picture" in kinds else ():
            if kind == "picture":
                self.frame.pictures.arrived.emit(row)
        if changes.all or kinds & {"device", "location", "plan", "retailer"}:
            self.frame.background.run(self.memory.read_home, then=self._settle_in)
        self._heard_orders(changes)
        for of, again in self._readers(changes):
            if changes.all or kinds & of:
                again()
        if self.models.tablet.page == "device":
            self.models.pages.device.refresh()

    def _readers(self, changes: Changes) -> Sequence[tuple[set[str], Callable[[], object]]]:
        """What reads again when rows of these kinds changed."""
        shown = self.models.pages
        rows = None if changes.all else frozenset(row for _kind, row in changes.ids)
        return (
            ({"staff"}, shown.sign_in.refresh),
            ({"task"}, shown.today.refresh),
            ({"task", "visits", "feedback"}, shown.signals_board.refresh),
            ({"queue", "order", "customer", "conflict"}, self._today_again),
            *(({"order", "customer", "queue"}, page.refresh) for page in shown.of_orders),
            ({"unknown_code"}, shown.codes.refresh),
            ({"conflict"}, shown.attention.refresh),
            ({"to_count", "count_list", "product"}, shown.stock_counts.refresh),
            ({"stock", "moves", "order"}, shown.stock_work.refresh),
            ({"transfer", "location"}, shown.stock_transfers.refresh),
            ({"return_request", "signal", "conflict", "limits"}, shown.returns_board.refresh),
            ({"limits", "location", "return_request"}, shown.returns.refresh),
            ({"limits", "price", "queue"}, shown.no_receipt.refresh),
            ({"return_request"}, shown.second_person.news),
            ({"return_request", "order"}, shown.returns.look_who_waits),
            (SHELF_KINDS, lambda: shown.stock.refresh(rows)),
            (SHELF_KINDS, lambda: shown.basket.refresh(rows)),
            ({"placing", "queue"}, shown.basket.follow),
        )

    def _today_again(self) -> None:
        """All orders of the store are read for it: not with every unit that somebody picks on another page, but in the
        pause after it."""
        if self.models.tablet.page == "today":
            self.models.pages.today.refresh()
            return
        self._unseen.start()
        if not self._unseen_at_last.isActive():
            self._unseen_at_last.start()

    def _heard_orders(self, changes: Changes) -> None:
        """The list is long: of what changed only that is read again."""
        pickups, batch = self.models.pages.pickups, self.models.pages.batch
        if changes.all or changes.kinds & {"customer", "location", "staff"}:
            pickups.refresh()
            batch.refresh()
        else:
            numbers = frozenset(row for kind, row in changes.ids if kind == "order")
            pickups.news(numbers)
            batch.news(numbers)

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
        self.models.pages.returns.look_who_waits()
        self.models.pages.codes.refresh()
        self.models.pages.stock_counts.refresh()
        self.models.pages.stock_transfers.refresh()
        self.models.pages.pickups.refresh()
        self._read_ages()

    def _read_ages(self) -> None:
        if self.records is None:
            return
        self.frame.background.run(self.memory.ages, then=self.models.tablet.known_ages)
        self.models.pages.sign_in.refresh()
        self.models.pages.stock.refresh()
        self.models.pages.device.refresh()


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
    printers: Sequence[tuple[Kind, Target]] = (),
    now: Clock | None = None,
) -> Program:
    """The tablet with its window and its memory open, or with a page that says why not."""
    program = Program(data, window, keys=keys, demo=demo, lens=lens, printers=printers, now=now)
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
        papers="slip=tcp://HOST, slip=/dev/usb/lp0, label=zpl:tcp://HOST or a folder for PDFs; once for each kind",
    )
    codes, lens = launch.codes_to_try(options.demo), launch.lens(options)

    def program(window: WindowSpec) -> Program:
        return Program(
            options.data,
            window,
            keys=options.keys,
            demo=codes,
            lens=lens,
            lines=options.scanner,
            printers=options.printer,
        )

    return launch.run(options, TABLET, program)
