"""The whole kiosk as QML sees it: which page, what every scan is answered with, the line, and the end of a visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import collect_words, returning_words, scans
from kiosk.account import AccountModel
from kiosk.account_visitor import Visitor
from kiosk.attract import AttractModel
from kiosk.basket import BasketModel
from kiosk.basket_choosing import ChoosingModel
from kiosk.buying import Buying
from kiosk.checkout import CheckoutModel, Sent
from kiosk.collect import CollectModel
from kiosk.collecting import Collected
from kiosk.compare import CompareModel
from kiosk.confirm import ConfirmModel
from kiosk.help import HelpModel
from kiosk.home import HomeModel
from kiosk.house import House
from kiosk.member import Identity, MemberModel
from kiosk.notify import NotifyModel
from kiosk.product import ProductModel
from kiosk.recent import RecentModel
from kiosk.reception import Reception
from kiosk.returning import Opened
from kiosk.returning_page import ReturnModel
from kiosk.rows import ListedModel
from kiosk.scans import Sound
from kiosk.search import SearchModel
from kiosk.service import ServiceModel
from kiosk.visit import Path, Stop
from shell.listmodel import Rows
from shell.session import Why
from shell.viewmodel import field
from shop import codes
from shop.lookups import Found

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

FORMS = frozenset({"search", "help", "collect", "member", "return", "basket", "checkout", "confirm"})
"""Pages where a shopper reads or types before the next touch."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What the last scan was answered with, where it opened no page. `id` tells one answer from the next, `sound` is
    its answer to the ear."""

    id: int = 0
    title: str = ""
    text: str = ""
    sound: Sound = "understood"

    @property
    def good(self) -> bool:
        return self.sound == "understood"


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
    member: MemberModel
    account: AccountModel
    collect: CollectModel
    returns: ReturnModel
    compare: CompareModel
    recent: RecentModel
    buying: Buying
    service: ServiceModel


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """The way of one shopper through the pages; everything of it goes when the visit ends."""

    state: AppState

    def __init__(self, pages: Pages, house: House, parent: QObject | None = None) -> None:
        super().__init__(AppState(), {"readings": Reading}, parent)
        self._pages = pages
        self._house = house
        self._visitor = Visitor(pages.member, pages.account, self._make_way, self.say)
        self._reception = Reception(self, house, pages.collect, pages.returns)
        self._path = Path()
        house.idle.gone.connect(self._nobody_there)
        pages.buying.checkout.ordered = self._ordered
        pages.service.attach(self)
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
    noticeSound = field(str, "notice.sound")  # noqa: N815

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

    def _member(self) -> MemberModel:
        return self._pages.member

    def _account(self) -> AccountModel:
        return self._pages.account

    def _collect(self) -> CollectModel:
        return self._pages.collect

    def _returns(self) -> ReturnModel:
        return self._pages.returns

    def _compare(self) -> CompareModel:
        return self._pages.compare

    def _recent(self) -> RecentModel:
        return self._pages.recent

    def _choosing(self) -> ChoosingModel:
        return self._pages.buying.choosing

    def _basket(self) -> BasketModel:
        return self._pages.buying.basket

    def _checkout(self) -> CheckoutModel:
        return self._pages.buying.checkout

    def _confirm(self) -> ConfirmModel:
        return self._pages.buying.confirm

    def _service(self) -> ServiceModel:
        return self._pages.service

    def _notify(self) -> NotifyModel:
        return self._pages.buying.notify

    def _readings(self) -> Rows:
        return self.lists["readings"]

    attract = Property(AttractModel, _attract, constant=True)
    home = Property(HomeModel, _home, constant=True)
    product = Property(ProductModel, _product, constant=True)
    search = Property(SearchModel, _search, constant=True)
    help = Property(HelpModel, _help, constant=True)
    member = Property(MemberModel, _member, constant=True)
    account = Property(AccountModel, _account, constant=True)
    collect = Property(CollectModel, _collect, constant=True)
    returns = Property(ReturnModel, _returns, constant=True)
    compare = Property(CompareModel, _compare, constant=True)
    recent = Property(RecentModel, _recent, constant=True)
    choosing = Property(ChoosingModel, _choosing, constant=True)
    basket = Property(BasketModel, _basket, constant=True)
    checkout = Property(CheckoutModel, _checkout, constant=True)
    confirm = Property(ConfirmModel, _confirm, constant=True)
    notify = Property(NotifyModel, _notify, constant=True)
    service = Property(ServiceModel, _service, constant=True)

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
        """Home, Scan, Search, Compare, Collect, Return, Member, Basket or Checkout."""
        if page == "search":
            self._pages.search.begin()
        if page == "collect":
            self._pages.collect.begin()
        if page == "return":
            self._pages.returns.begin()
        if page == "checkout":
            self._pages.buying.basket.agree()  # its prices have just been looked at
            self._pages.buying.checkout.begin()
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
    def add_to_basket(self) -> None:
        """What is chosen on the product page."""
        self._house.play("understood")
        self._notice(*self._pages.buying.add(), "understood")

    def _ordered(self, sent: Sent) -> None:
        """There is no way back from an order to its checkout."""
        self._pages.buying.confirm.follow(sent)
        self._walk(Path((Stop("home"), Stop("confirm"))))

    @Slot()
    def order_again(self) -> None:
        """What is left of an order that was refused."""
        self._pages.buying.reorder()
        self._walk(Path((Stop("home"), Stop("basket"))))

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
        if self._path.here.page == "search" and self._pages.search.up():
            return
        if self._path.here.page == "checkout" and self._pages.buying.checkout.up():
            return
        if self._path.here.page == "product" and self._pages.product.up():
            return
        if self._path.here.page == "member" and self._pages.account.up():
            return
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
    def ask_team(self) -> None:
        """Somebody is called about the order on screen: its number goes with the call, where it is known."""
        self._pages.help.check_in(self._pages.collect.state.number)
        self._go(Stop("help"))

    @Slot()
    def ask_about_return(self) -> None:
        """Somebody is called about the order that is to come back."""
        self._pages.help.check_in(self._pages.returns.facts.number)
        self._go(Stop("help"))

    @Slot()
    def start_over(self) -> None:
        self.end("start_over")

    @Slot()
    def sign_out(self) -> None:
        self.end("sign_out")

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
        pages = self._pages
        for page in (pages.product, pages.search, pages.help, pages.collect, pages.returns, pages.member):
            own(page.wipe)
        own(pages.account.wipe)
        own(pages.compare.wipe)
        own(pages.recent.wipe)
        own(pages.buying.wipe)
        own(pages.service.wipe)

    def _forget(self) -> None:
        self._reception.forget()
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
        if page not in ("member", "product"):
            self._pages.account.close()
        self._house.idle.set_form(page in FORMS or self._pages.member.state.known)
        if was_idle or not path.stops:
            self._house.idle.enable(bool(path.stops))
        notice = Notice(self.state.notice.id) if page != self.state.page else self.state.notice
        self.show(replace(self.state, page=page, can_go_back=path.can_go_back, readings=(), notice=notice))

    # --- what a scan is answered with

    def hear(self, text: str, symbology: str) -> None:
        """A scan, on whatever page."""
        self._house.idle.stay()
        if not self.state.trouble.reason:
            returning = self._path.here.page == "return"
            self._reception.hear(codes.read(text, symbology or None, self._house.layouts()), returning=returning)

    @Slot(str)
    def type_code(self, digits: str) -> None:
        """The number under the bars, typed."""
        self.hear(digits, "")

    @Slot(str)
    def type_pickup(self, text: str) -> None:
        """A pickup code or an order's number, typed on the Collect page."""
        code = codes.read(text, None, self._house.layouts())
        if isinstance(code, codes.PickupCode | codes.OrderNumber):
            self._reception.hear(code)
        else:
            self._house.play("unknown")
            self._pages.collect.mistaken()

    @Slot(str)
    def type_return(self, text: str) -> None:
        """An order's number or a pickup code, typed on the Return page."""
        code = codes.read(text, None, self._house.layouts())
        if isinstance(code, codes.PickupCode | codes.OrderNumber):
            self._reception.hear(code, returning=True)
        else:
            self._house.play("unknown")
            self._pages.returns.mistaken()

    @Slot(int)
    def choose_reading(self, number: int) -> None:
        self.show(replace(self.state, readings=()))
        self._reception.choose(number)

    @Slot()
    def dismiss(self) -> None:
        """The notice has been read, or the question was declined."""
        self.show(replace(self.state, notice=Notice(self.state.notice.id), readings=()))

    def say(self, answer: scans.Say) -> None:
        """Words, where the shopper is; on the greeting page the Scan page has room for them."""
        self._house.play(answer.sound)
        if not self._path.stops:
            self._go(Stop("scan"))
        self._notice(answer.title, answer.text, answer.sound)

    def ask_which(self, names: Sequence[str]) -> None:
        self._house.play("understood")
        readings = tuple(Reading(at, name) for at, name in enumerate(names))
        self.show(replace(self.state, readings=readings, notice=Notice(self.state.notice.id)))

    def show_found(self, found: Found, code: codes.Gtin) -> None:
        self._house.play("understood")
        self._pages.product.show_found(found, code)
        self._pages.recent.scanned(found)
        self.show(replace(self.state, notice=Notice(self.state.notice.id)))
        self._go(Stop("product", found.product.id, found.variant.id))

    def greet(self, identity: Identity) -> None:
        """Somebody showed who they are: they stay where they are. Somebody else's visit ends first, with all it had."""
        self._make_way(member=identity.member, customer=identity.customer.id if identity.customer else "")
        self._house.play("understood")
        self._pages.member.welcome(identity)
        self._pages.account.begin(identity.member, identity.proof)
        if not self._path.stops:
            self._go(Stop("home"))
        self._walk(self._path)
        greeting, card = self._pages.member.state.greeting, self._pages.member.state.card
        self._notice(greeting, translate("Scan", "You are signed in. %1").replace("%1", card), "understood")

    def show_order(self, facts: Collected) -> None:
        self._make_way(customer=facts.customer)
        self._house.play(collect_words.sound(facts.phase))
        self._pages.collect.lay(facts)
        self.show(replace(self.state, notice=Notice(self.state.notice.id)))
        self._go(Stop("collect"))

    def show_return(self, facts: Opened) -> None:
        self._make_way(customer=(facts.order.customer or "") if facts.order is not None else "")
        self._house.play(returning_words.sound(facts.phase))
        self._pages.returns.lay(facts)
        self.show(replace(self.state, notice=Notice(self.state.notice.id)))
        self._go(Stop("return"))

    def count_in(self) -> None:
        """A product was scanned that comes back: the page shows it."""
        self._house.play("understood")
        self.dismiss()

    def _make_way(self, *, member: str = "", customer: str = "") -> None:
        """A code of another person than the one whose visit this is: that one ends completely first."""
        known = self._pages.member.identity
        members = {member, known.member if known else ""} - {""}
        theirs = known.customer.id if known and known.customer else ""
        order = self._pages.returns.facts.order
        back = (order.customer or "") if order is not None else ""
        customers = {customer, theirs, self._pages.collect.facts.customer, back} - {""}
        if len(members) > 1 or len(customers) > 1:
            self.end("someone_else")

    def _notice(self, title: str, text: str, sound: Sound) -> None:
        notice = Notice(self.state.notice.id + 1, title, text, sound)
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
