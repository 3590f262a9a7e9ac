"""The kiosk program: puts the device's memory, sync, scanner and pages together. The only place that knows them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import structlog
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickView

from hardware.serial_line import Where
from kiosk import troubles
from kiosk.account import AccountModel
from kiosk.account_facts import Sources
from kiosk.app import KioskModel, Pages, Trouble
from kiosk.attract import AttractModel
from kiosk.buying import Buying, Ordering
from kiosk.collect import CollectModel, Counter
from kiosk.collecting import Orders
from kiosk.compare import CompareModel
from kiosk.counting import Counting
from kiosk.feedback import Said
from kiosk.help import Desk, HelpCall, HelpModel
from kiosk.home import HomeModel
from kiosk.house import House
from kiosk.line import Line, line_words
from kiosk.member import MemberModel
from kiosk.memory import Memory
from kiosk.product import ProductModel, Shelf
from kiosk.recent import RecentModel
from kiosk.returning import Returns
from kiosk.returning_page import Place, ReturnModel
from kiosk.search import Finder, SearchModel
from kiosk.service import Goods, ServiceModel
from kiosk.store import Store
from shell import launch
from shell.camera import Lens
from shell.frame import Frame
from shell.idle import Idle
from shell.metrics import KIOSK_PORTRAIT, WindowSpec
from shell.plans import drawing
from shell.scanner import Scanner
from shell.session import Sessions
from shell.simulated import Codes
from shell.words import Words
from shop import codes
from shop.facets import Question
from shop.lookups import Retailer

if TYPE_CHECKING:
    from hardware.printer import Target
    from records.news import Changes
    from records.store import Records
    from shop.customers import Consent
    from shop.deeds import Deed
    from shop.return_requests import Wish
    from shop.slips import Kind
    from sync.agent import Agent, Status

Now = Callable[[], datetime]

log = structlog.get_logger(__name__)

MAIN = Path(__file__).parent / "qml" / "Main.qml"
REWORD_MS = 20_000
"""Ages are words; they are said anew this often."""
COUNTED_MS = 2000
"""After the start: by then its first screen stands."""


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Models:
    """The view models, for journeys and tests."""

    app: KioskModel
    pages: Pages
    idle: Idle
    sessions: Sessions
    words: Callable[[], Words]


class Program:
    """One running kiosk. `records` and `agent` are None until the memory is open, and stay so if it cannot be used."""

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
        now: Now = utc_now,
    ) -> None:
        self._data, self._keys = data, keys
        self._now = now
        self.frame = Frame(spec, room="kiosk")
        self.frame.simulated.offer(demo)
        if lens is not None:
            self.frame.camera.use(lens)
        self.frame.listen(lines)
        self.records: Records | None = None
        self.agent: Agent | None = None
        self.memory = Memory()
        self._use_printers(printers)
        self.models = models(self.frame, self.memory, now)
        self._counting = Counting(self.models.app, self.models.pages, self.memory.count)
        self._status = Line()
        self._tier: str | None = None
        self._closed = False
        self._stop_listening: Callable[[], None] = lambda: None
        self._timer = QTimer(self.frame, interval=REWORD_MS)
        self._timer.timeout.connect(self._reword)
        self._timer.timeout.connect(self._tell_unknown)
        self._timer.timeout.connect(self.models.pages.collect.refresh)
        self._timer.timeout.connect(self.models.pages.returns.refresh)
        self._connect()

    @property
    def window(self) -> QQuickView:
        return self.frame.view

    @property
    def scanner(self) -> Scanner:
        return self.frame.scanner

    def show(self, *, full_screen: bool = False) -> None:
        """The window first, then the files: a shopper sees a screen at once."""
        self.models.idle.watch(self.frame.view)
        self.frame.show(MAIN, full_screen=full_screen, kiosk=self.models.app, idle=self.models.idle)
        self._timer.start()
        self.frame.background.run(self._open, then=self._opened, failed=self._not_opened)

    def close(self) -> None:
        """Stop sync, close the window, then the files."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self.models.idle.enable(False)
        self._stop_listening()
        if self.agent is not None:
            self.agent.stop()
        self.frame.close()
        if self.records is not None:
            self.records.close()

    # --- opening

    def _open(self) -> Records:
        from records.keys import key_of
        from records.store import Records

        return Records.open(self._data, key=key_of(self._data, self._keys), now=self._now)

    def _opened(self, records: Records) -> None:
        self.records = records
        log.info("memory_open")
        self.memory.answers = records
        self.memory.verify = lambda signed: records.genuine(signed, self._now())
        self.memory.call = self._call_help
        self.memory.note_arrival = self._note_arrival
        self.memory.cancel = self._cancel_help
        self.memory.begin = self._begin_return
        self.memory.order_placed = self._place_order
        self.memory.consent_said = self._change_consent
        self.memory.say = self._give_feedback
        self._stop_listening = records.listen(lambda changes: self.frame.bridge.post(self._heard, changes))
        self.frame.pictures.find = records.picture
        self.frame.learnt.follow(self._data)
        self._read_store(then=self._first_look)

    def _not_opened(self, error: Exception) -> None:
        reason = str(getattr(error, "reason", "damaged"))
        log.error("memory_unusable", reason=reason, error=type(error).__name__)
        self.models.app.tell_trouble(troubles.unusable(reason))

    def _first_look(self) -> None:
        self.models.pages.attract.refresh()
        self.models.pages.home.refresh()
        if self.records is not None and self.records.device() is None:
            self.models.app.tell_trouble(troubles.not_enrolled())
            return
        self.frame.background.run(self._start_agent, then=self._agent_started)
        QTimer.singleShot(COUNTED_MS, self.frame, self._count_ahead)

    def _count_ahead(self) -> None:
        """Nobody who searches waits for the assortment to be read into memory."""
        if self.records is not None and not self._closed:
            self.frame.background.run(self.records.facets, Question())

    def _start_agent(self) -> Agent:
        from sync.agent import Agent

        if self.records is None:
            raise RuntimeError("sync needs the device's memory")
        agent = Agent(self.records, on_status=lambda status: self.frame.bridge.post(self._heard_status, status))
        agent.start()
        return agent

    def _agent_started(self, agent: Agent) -> None:
        self.agent = agent
        self.frame.pictures.fetch = agent.want_picture
        self.memory.asks_central = agent.meet

    # --- what changes

    def _connect(self) -> None:
        app, frame = self.models.app, self.frame
        frame.scanner.scanned.connect(app.hear)
        frame.scanner.scanned.connect(self._counting.scanned)
        frame.scanner.meaningful = lambda text: (
            not isinstance(codes.read(text, None, self.memory.layouts()), codes.Unreadable)
        )
        frame.language.changed.connect(self._reword)
        self.models.pages.member.changed.connect(self._member_changed)
        frame.look.changed.connect(self._comfort_changed)
        self.models.sessions.ended.connect(self._comfort_back)
        self.models.sessions.ended.connect(frame.camera.forget)

    def _member_changed(self) -> None:
        """What things cost depends on who is here."""
        tier = self.models.pages.member.proven_tier()
        if tier != self._tier:
            self._tier = tier
            self._reword()
            self.models.pages.buying.basket.refresh()

    def _comfort_changed(self) -> None:
        comfort, house = self.frame.look.comfort, self.frame.look.house
        self.models.idle.set_accessible(comfort != house)

    def _comfort_back(self) -> None:
        self.frame.look.reset()
        self.frame.language.reset()

    def _heard(self, changes: Changes) -> None:
        """Rows changed, on the GUI thread: whoever shows them reads again."""
        pages, kinds = self.models.pages, changes.kinds
        for kind, row in changes.ids if "picture" in kinds else ():
            if kind == "picture":
                self.frame.pictures.arrived.emit(row)
        if changes.all or kinds & {"location", "plan", "limits", "retailer", "device"}:
            self._read_store(then=self._reword)
        if changes.all or kinds & {"price", "promotion", "product", "content"}:
            pages.attract.refresh()
            pages.home.refresh()
        if changes.all or kinds & {"price", "promotion", "product", "stock"}:
            pages.search.refresh()
        for page in (pages.product, pages.compare, pages.recent):
            if changes.all or page.concerns(changes.ids):
                page.refresh()
        if changes.all or kinds & {"task", "queue"}:
            pages.help.refresh()
        pages.buying.refresh(changes.ids, changes.kinds, every=changes.all)
        self._heard_of_orders(changes)
        if "device" in kinds and self.agent is None:
            self.models.app.tell_trouble(Trouble())
            self._first_look()

    def _heard_of_orders(self, changes: Changes) -> None:
        if changes.all or "order" in changes.kinds:
            self.models.pages.collect.refresh()
        if changes.all or changes.kinds & {"order", "return_request"}:
            self.models.pages.returns.refresh()
        if "queue" in changes.kinds:
            self.models.pages.account.settle()

    def _heard_status(self, status: Status) -> None:
        self._status = Line(status.state, status.last_contact or self._confirmed_at())
        self.memory.online = status.online
        self.models.app.tell_trouble(troubles.revoked() if status.state == "revoked" else Trouble())
        self.models.pages.help.refresh()
        self.models.pages.account.line_changed()
        self.models.pages.collect.reword()
        self.models.pages.returns.reword()
        self.models.pages.buying.reword()
        self._tell_line()

    def _confirmed_at(self) -> datetime | None:
        """When central last confirmed anything to this device, before this start."""
        ages = self.records.ages().values() if self.records is not None else ()
        return max((age.as_of for age in ages if age.as_of is not None), default=None)

    def _tell_line(self) -> None:
        self.models.app.tell_line(line_words(self._status, self.models.words(), self._now()))

    def _tell_unknown(self) -> None:
        if self.records is not None:
            self.frame.background.run(self.records.tell_unknown)
            self.frame.background.run(self.records.tell_signals)

    def _reword(self) -> None:
        pages = self.models.pages
        self._tell_line()
        every = (pages.product, pages.search, pages.home, pages.attract, pages.help, pages.collect, pages.returns)
        for page in (*every, pages.member, pages.account, pages.compare, pages.recent, pages.buying, pages.service):
            page.reword()

    def _read_store(self, then: Callable[[], None]) -> None:
        """What this kiosk knows of its place, and the retailer's brand."""
        if self.records is None:
            return

        def wear(read: tuple[Store, Retailer | None, dict[str, Any] | None]) -> None:
            self.memory.store, retailer, plan = read
            self.models.app.tell_plan(plan)
            self.frame.look.wear(retailer)
            if retailer is not None:
                self.frame.language.offer(retailer.languages)
            then()

        self.frame.background.run(store_of, self.records, then=wear)

    # --- help calls

    def _call_help(self, call: HelpCall) -> Future[None]:
        return self._act(call.task, "help.call", self._call_body(call), call_overlay(call, self._place(), self._now()))

    def _cancel_help(self, task: str) -> Future[None]:
        return self._act(task, "help.cancel", {"task": task}, {"state": "cancelled"})

    def _call_body(self, call: HelpCall) -> dict[str, str]:
        body = {
            "task": call.task,
            "place": self._place(),
            "reason": call.topic,
            "language": self.frame.language.code,
        }
        about = {"product": call.product, "title": call.title}
        return body | {name: said for name, said in about.items() if said}

    def _note_arrival(self, number: str, bay: str) -> None:
        """The order shows on every tablet since when its customer is here, and where: their tablets ring. Called off
        the GUI thread; returns when it is saved here."""
        from records.ids import uuid7
        from records.orders import action
        from shop.deeds import Deed, step
        from shop.pickup import Arrive, By
        from shop.waiting import is_waiting

        order = self.records.order(number) if self.records is not None else None
        if self.records is None or order is None:
            return
        now, known = self._now(), order.shown.arrival
        if known is not None and is_waiting(order.shown, now) and bay in ("", known.bay):
            return
        by = By(uuid7(now), "", now)
        deed = step(order.shown, Arrive(by, bay))
        if isinstance(deed, Deed):
            self.records.act(action(deed, by.id)).result()

    def _use_printers(self, printers: Sequence[tuple[Kind, Target]]) -> None:
        """A kiosk has one printer at most, for slips."""
        if printers:
            from hardware.printer import Printers

            self.memory.printer = Printers(printers).print

    def _place_order(self, order: str, deed: Deed) -> None:
        """Under the order's own id: however often it is sent, it is one. Called off the GUI thread; returns when it is
        saved here."""
        from records.orders import action

        if self.records is None:
            raise RuntimeError("no memory to keep the order in")
        self.records.act(action(deed, order)).result()

    def _change_consent(self, customer: str, consent: Consent, given: bool) -> Future[None]:
        """Saved here, and told to central: of the customer only the id."""
        from records.ids import uuid7
        from records.outbox import Action
        from shop.customers import TYPE

        if self.records is None:
            raise RuntimeError("no memory to keep a consent in")
        body = {"customer": customer, "consent": consent, "given": given}
        return self.records.act(Action(uuid7(self._now()), 2, f"customer:{customer}", TYPE, body))

    def _begin_return(self, return_id: str, order: str, lines: tuple[Wish, ...], mail: bool) -> None:
        """The return shows on every tablet; its first word has its own id, so that a double tap is one. Called off the
        GUI thread; returns when it is saved here."""
        from records.ids import uuid7
        from records.orders import action
        from shop.return_requests import begin

        if self.records is None:
            raise RuntimeError("no memory to keep the return in")
        now = self._now()
        deed = begin(return_id, order, self.memory.store.code, lines, now=now, mail=mail)
        if mail:
            deed = replace(deed, overlay=())  # the desk knows of it already
        self.records.act(action(deed, uuid7(now))).result()

    def _give_feedback(self, said: Said) -> Future[None]:
        from records.ids import uuid7
        from records.outbox import Action

        if self.records is None:
            raise RuntimeError("no memory to keep the answer in")
        store, new_id = self.memory.store.code, uuid7(self._now())
        return self.records.act(Action(new_id, 2, f"feedback:{store}", "feedback.give", said.body()))

    def _place(self) -> str:
        return self.memory.store.kiosk or "Kiosk"

    def _act(self, task: str, kind: str, body: dict[str, str], changes: dict[str, str]) -> Future[None]:
        from records.ids import uuid7
        from records.outbox import Action, Overlay

        if self.records is None:
            raise RuntimeError("no memory to keep the call in")
        overlay = (Overlay("task", task, changes),)
        first = kind == "help.call"
        action = Action(task if first else uuid7(self._now()), 0, f"task:{task}", kind, body, overlay=overlay)
        return self.records.act(action)


def call_overlay(call: HelpCall, place: str, now: datetime) -> dict[str, str]:
    """The task as this device shows it until central's row arrives."""
    return {
        "kind": "help",
        "state": "waiting",
        "place": place,
        "reason": call.topic,
        "product": call.product,
        "title": call.title,
        "made_at": now.isoformat(),
    }


def store_of(records: Records) -> tuple[Store, Retailer | None, dict[str, Any] | None]:
    """One read of everything the pages share; the plan also as it is drawn, which takes several frames to work out."""
    device, retailer = records.device(), records.retailer()
    store = Store(
        code=device.store if device else "",
        kiosk=device.name if device else "",
        locations=records.locations(),
        plan=records.plan(),
        delivery=records.delivery_days(),
        limits=records.limits(),
        terms=records.terms(),
        currency=retailer.currency if retailer is not None else "",
    )
    return store, retailer, drawing(store.plan)


def zone_of(store: Store) -> tzinfo:
    """The store's own time; UTC where it is not known."""
    try:
        return ZoneInfo(store.here.time_zone) if store.here is not None else UTC
    except (OSError, ValueError, KeyError):
        return UTC


def models(frame: Frame, memory: Memory, now: Now) -> Models:
    """The view models, wired to what they ask."""
    from records.ids import uuid7

    def words() -> Words:
        return Words(frame.language.code, zone_of(memory.store), frame.language.translate)

    background = frame.background
    member = MemberModel(words, now)

    def store() -> Store:
        """As it is for the shopper who is here: what things cost depends on their tier."""
        tier = member.proven_tier()
        return memory.store if tier is None else replace(memory.store, tier=tier)

    shelf = Shelf(memory.product, memory.beside, store, words, now)
    idle, sessions = Idle(parent=frame), Sessions(frame)
    desk = Desk(
        call=memory.make_call,
        cancel=memory.take_back,
        task=memory.task,
        tasks=memory.tasks,
        new_id=lambda: uuid7(now()),
        online=lambda: memory.online,
        store=lambda: memory.store,
        now=now,
    )
    product = ProductModel(shelf, background, frame.after_frame)
    attract = AttractModel(memory.offers, memory.contents, shelf, background)
    search = SearchModel(finder(memory), shelf, background)
    trade = Buying(buying(memory, store, member, words, now), product, background)
    goods = Goods(product, trade.basket, search, attract.scheduled, memory.promotions)
    mine = AccountModel(account(memory, shelf), trade.bring, background)
    pages = Pages(
        attract=attract,
        home=HomeModel(memory.categories, memory.offers, shelf, background),
        product=product,
        search=search,
        compare=CompareModel(shelf, background),
        recent=RecentModel(shelf, background),
        help=HelpModel(desk, background, idle),
        member=member,
        account=mine,
        collect=CollectModel(counter(memory, mine, words, now), background),
        returns=ReturnModel(returning(memory, member, mine, words, now), background),
        buying=trade,
        service=ServiceModel(memory.give_feedback, goods, shelf, background),
    )
    house = House(
        background,
        idle,
        sessions,
        frame.sounds.play,
        memory.find,
        memory.identify,
        memory.note_unknown,
        memory.layouts,
    )
    return Models(KioskModel(pages, house, frame), pages, idle, sessions, words)


def account(memory: Memory, shelf: Shelf) -> Sources:
    """What the account asks; each visit is named by what nobody guesses."""
    return Sources(
        memory.meet,
        memory.discreet,
        memory.recommended,
        memory.offers,
        memory.change_consent,
        lambda: uuid4().hex,
        shelf,
        lambda: memory.online,
    )


def finder(memory: Memory) -> Finder:
    """What the Search page asks."""
    return Finder(memory.seek, memory.facets, memory.categories, memory.forget_questions)


def counter(memory: Memory, mine: AccountModel, words: Callable[[], Words], now: Now) -> Counter:
    """What the Collect page asks."""
    orders = Orders(
        genuine=memory.genuine,
        order=memory.order,
        order_with=memory.order_with,
        buyer=memory.buyer,
        articles=memory.articles,
        all=memory.orders,
        arrive=memory.arrive,
        store=lambda: memory.store.code,
        as_of=memory.orders_as_of,
        now=now,
        owns=mine.owns,
    )
    return Counter(orders, lambda: memory.store, words, lambda: memory.online)


def returning(memory: Memory, member: MemberModel, mine: AccountModel, words: Callable[[], Words], now: Now) -> Place:
    """What the Return page asks."""
    from records.ids import uuid7

    returns = Returns(
        genuine=memory.genuine,
        order=lambda number: memory.order(number) or mine.order(number),
        order_with=memory.order_with,
        requests=memory.return_requests,
        articles=memory.articles,
        policy=memory.return_policy,
        begin=memory.begin_return,
        member=member.proven_customer,
        new_id=lambda: uuid7(now()),
        here=lambda: memory.store.here,
        limits=lambda: memory.store.limits,
        as_of=memory.orders_as_of,
        now=now,
        owns=mine.owns,
    )
    return Place(returns, lambda: memory.store, words, lambda: memory.online)


def buying(
    memory: Memory, store: Callable[[], Store], member: MemberModel, words: Callable[[], Words], now: Now
) -> Ordering:
    """What the basket and its checkout ask."""
    from records.ids import uuid7

    return Ordering(
        product=memory.product,
        place=memory.place_order,
        placed=memory.placed,
        print=memory.print,
        prints=lambda: memory.printer is not None,
        customer=member.proven_customer,
        new_id=lambda: uuid7(now()),
        store=store,
        words=words,
        online=lambda: memory.online,
        now=now,
    )


def build(
    data: Path,
    *,
    window: WindowSpec,
    keys: str | None = None,
    demo: Codes = (),
    lens: Lens | None = None,
    printers: Sequence[tuple[Kind, Target]] = (),
    now: Now = utc_now,
) -> Program:
    """The kiosk with its window and its memory open, or with a page that says why not."""
    program = Program(data, window, keys=keys, demo=demo, lens=lens, printers=printers, now=now)
    program.show()
    program.frame.background.idle(30)
    return program


def main(argv: list[str]) -> int:
    """`storeside kiosk`: run until the window is closed."""
    from records.keys import option

    options = launch.options(
        argv,
        prog="storeside kiosk",
        description="The screen for shoppers.",
        panel=KIOSK_PORTRAIT,
        most_in=120,
        more=option,
        papers="for slips of orders: slip=tcp://HOST, slip=/dev/usb/lp0 or a folder for PDFs",
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

    return launch.run(options, KIOSK_PORTRAIT, program)
