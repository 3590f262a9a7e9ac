"""The whole kiosk as QML sees it: which page, what every scan is answered with, the line, and the end of a visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import structlog
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import scans
from kiosk.attract import AttractModel
from kiosk.help import HelpModel
from kiosk.home import HomeModel
from kiosk.product import ProductModel
from kiosk.rows import ListedModel
from kiosk.search import SearchModel
from kiosk.visit import Path, Stop
from shell.background import Background, Newest
from shell.idle import Idle
from shell.listmodel import Rows
from shell.session import Sessions, Why
from shell.sounds import Sound
from shell.viewmodel import field
from shop import codes
from shop.lookups import Found

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)

FORMS = frozenset({"search", "help"})
"""Pages where a shopper reads or types before the next touch."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What the last scan was answered with, where it opened no product. `id` tells one answer from the next."""

    id: int = 0
    title: str = ""
    text: str = ""
    good: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that an ambiguous code may be."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why this kiosk cannot serve, and what to do, in words; `team` is the line for those who can mend it. `reason` is
    for the log and for tests."""

    reason: str = ""
    title: str = ""
    text: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class AppState:
    """`page` names the page on top. `line` is the one calm sentence while offline, empty otherwise."""

    page: str = "attract"
    can_go_back: bool = False
    line: str = ""
    revoked: bool = False
    notice: Notice = Notice()
    readings: tuple[Reading, ...] = ()
    plan: dict[str, Any] | None = None
    trouble: Trouble = Trouble()


@dataclass(frozen=True, slots=True)
class Pages:
    """The view models of the pages."""

    attract: AttractModel
    home: HomeModel
    product: ProductModel
    search: SearchModel
    help: HelpModel


@dataclass(frozen=True, slots=True)
class House:
    """What every page of the kiosk shares."""

    background: Background
    idle: Idle
    sessions: Sessions
    play: Callable[[Sound], object]
    find: Callable[[str], Found | None]


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """The way of one shopper through the pages; everything of it goes when the visit ends."""

    state: AppState

    def __init__(self, pages: Pages, house: House, parent: QObject | None = None) -> None:
        super().__init__(AppState(), {"readings": Reading}, parent)
        self._pages = pages
        self._house = house
        self._newest = Newest(house.background)
        self._path = Path()
        self._choose: Sequence[codes.Code] = ()
        house.idle.gone.connect(self._nobody_there)
        self._own()

    page = field(str, "page")
    canGoBack = field(bool, "can_go_back")  # noqa: N815 - QML's names
    line = field(str, "line")
    trouble = field(str, "trouble.reason")
    troubleTitle = field(str, "trouble.title")  # noqa: N815
    troubleText = field(str, "trouble.text")  # noqa: N815
    troubleTeam = field(str, "trouble.team")  # noqa: N815
    noticeId = field(int, "notice.id")  # noqa: N815
    noticeTitle = field(str, "notice.title")  # noqa: N815
    noticeText = field(str, "notice.text")  # noqa: N815
    noticeGood = field(bool, "notice.good")  # noqa: N815

    def _attract(self) -> AttractModel:
        return self._pages.attract

    def _home(self) -> HomeModel:
        return self._pages.home

    def _product(self) -> ProductModel:
        return self._pages.product

    def _search(self) -> SearchModel:
        return self._pages.search

    def _help(self) -> HelpModel:
        return self._pages.help

    def _readings(self) -> Rows:
        return self.lists["readings"]

    attract = Property(AttractModel, _attract, constant=True)
    home = Property(HomeModel, _home, constant=True)
    product = Property(ProductModel, _product, constant=True)
    search = Property(SearchModel, _search, constant=True)
    help = Property(HelpModel, _help, constant=True)

    def _plan(self) -> dict[str, Any] | None:
        return self.state.plan

    readings = Property(Rows, _readings, constant=True)
    # On a signal of its own: handing the plan to QML and drawing it anew takes longer than a frame.
    planChanged = Signal()  # noqa: N815
    plan = Property("QVariant", _plan, notify=planChanged)  # type: ignore[arg-type]  # the stub knows types only

    # --- where the shopper goes

    @Slot()
    def begin(self) -> None:
        self._go(Stop("home"))

    @Slot(str)
    def open(self, page: str) -> None:
        """Home, Scan or Search."""
        if page == "search":
            self._pages.search.begin()
        self._go(Stop(page))  # type: ignore[arg-type]

    @Slot(str)
    def browse(self, branch: str) -> None:
        """Search, with this category open."""
        self._pages.search.enter(branch)
        self._go(Stop("search"))

    @Slot(str, str)
    def show_product(self, product: str, variant: str) -> None:
        self._pages.product.open(product, variant)
        self._go(Stop("product", product, variant))

    @Slot()
    def ask(self) -> None:
        """Help, about the product on screen if there is one."""
        self._ask()

    @Slot(str)
    def ask_for(self, topic: str) -> None:
        """Help with the topic chosen already: one tap, one call."""
        self._ask()
        self._pages.help.choose(topic)

    @Slot()
    def back(self) -> None:
        path = self._path.back()
        stop = path.here
        if stop.page == "product":
            self._pages.product.open(stop.product, stop.variant)
        self._walk(path)

    @Slot()
    def leave_help(self) -> None:
        """Look around while someone is coming."""
        if self._path.can_go_back:
            self.back()
        else:
            self._go(Stop("home"))

    @Slot()
    def start_over(self) -> None:
        self.end("start_over")

    def end(self, why: Why) -> None:
        """Forget this shopper: pages, texts, settings, language."""
        self._walk(Path())
        self._house.sessions.end(why)
        self._own()

    def _nobody_there(self) -> None:
        self.end("idle")

    def _own(self) -> None:
        """What the new visit will have to forget."""
        own = self._house.sessions.current.own
        own(self._forget)
        for page in (self._pages.product, self._pages.search, self._pages.help):
            own(page.wipe)

    def _forget(self) -> None:
        self._newest.forget()
        self._choose = ()
        self.show(replace(self.state, notice=Notice(self.state.notice.id), readings=()))

    def _ask(self) -> None:
        product = self._pages.product.state
        if self._path.here.page == "product" and product.phase == "content":
            self._pages.help.ask(product.product, product.title)
        else:
            self._pages.help.ask()
        self._go(Stop("help"))

    def _go(self, stop: Stop) -> None:
        self._walk(self._path.to(stop))

    def _walk(self, path: Path) -> None:
        was_idle = not self._path.stops
        self._path = path
        page = path.here.page
        self._house.idle.set_form(page in FORMS)
        if was_idle or not path.stops:
            self._house.idle.enable(bool(path.stops))
        notice = Notice(self.state.notice.id) if page != self.state.page else self.state.notice
        self.show(replace(self.state, page=page, can_go_back=path.can_go_back, readings=(), notice=notice))

    # --- what a scan is answered with

    def hear(self, text: str, symbology: str) -> None:
        """A scan, on whatever page."""
        self._house.idle.stay()
        if not self.state.trouble.reason:
            self._answer(codes.read(text, symbology or None))

    @Slot(str)
    def type_code(self, digits: str) -> None:
        """The number under the bars, typed."""
        self.hear(digits, "")

    @Slot(int)
    def choose_reading(self, number: int) -> None:
        chosen, self._choose = self._choose[number], ()
        self.show(replace(self.state, readings=()))
        self._answer(chosen)

    @Slot()
    def dismiss(self) -> None:
        """The notice has been read, or the question was declined."""
        self._choose = ()
        self.show(replace(self.state, notice=Notice(self.state.notice.id), readings=()))

    def _answer(self, code: codes.Code) -> None:
        answer = scans.reply(code)
        if isinstance(answer, scans.LookUp):
            self._newest.run(self._house.find, answer.gtin, then=self._found, failed=self._not_read)
            return
        self._newest.forget()
        if isinstance(answer, scans.Choose):
            self._choose = tuple(code for _, code in answer.readings)
            self._house.play("understood")
            names = tuple(Reading(at, name) for at, (name, _) in enumerate(answer.readings))
            self.show(replace(self.state, readings=names))
            return
        self._say(answer)

    def _found(self, found: Found | None) -> None:
        if found is None:
            log.info("code_not_in_range")
            self._say(scans.not_ours())
            return
        self._house.play("understood")
        self._pages.product.show_found(found)
        self.show(replace(self.state, notice=Notice(self.state.notice.id)))
        self._go(Stop("product", found.product.id, found.variant.id))

    def _not_read(self, error: Exception) -> None:
        log.error("scan_not_looked_up", error=type(error).__name__)
        self._say(scans.no_answer())

    def _say(self, answer: scans.Say) -> None:
        self._house.play("understood" if answer.understood else "unknown")
        notice = Notice(self.state.notice.id + 1, answer.title, answer.text, answer.understood)
        path = self._path if self._path.stops else self._path.to(Stop("scan"))
        if path is not self._path:
            self._walk(path)
        self.show(replace(self.state, notice=notice, readings=()))

    # --- what the world tells

    def tell_line(self, words: str) -> None:
        self.show(replace(self.state, line=words))

    def tell_plan(self, plan: dict[str, Any] | None) -> None:
        """The floor of this store, as `shell.plans.drawing` gives it."""
        if plan != self.state.plan:
            self.show(replace(self.state, plan=plan))
            self.planChanged.emit()

    def tell_trouble(self, trouble: Trouble) -> None:
        """This kiosk cannot serve now; an empty `Trouble` when it can again."""
        self.show(replace(self.state, trouble=trouble))
