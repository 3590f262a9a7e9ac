"""The pages of the tablet: their view models, made once, and what concerns several of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import SignalInstance

from associate.attention import Attention
from associate.batch import Batch
from associate.board import PickupBoard
from associate.board_order import BoardOrder
from associate.coming import Coming
from associate.customer import CustomerBook, CustomerSheet
from associate.device import ThisDevice, Versions
from associate.doing import Doing, order_book
from associate.exchange import Exchange
from associate.handover import HandOverSheet
from associate.holds import Holds
from associate.memory import Memory
from associate.missing import Missing
from associate.order import OrderSheet
from associate.pick import Pick
from associate.pickups import Pickups
from associate.printing import Printing, Source
from associate.receiptless import Receiptless
from associate.replacing import Replacing
from associate.resumable import InHand, Keeping, OnTheWalk, Resumable
from associate.resume import Resume
from associate.return_desk import ReturnDesk
from associate.return_looks import ReturnLooks
from associate.return_photos import ReturnPhotos
from associate.return_undo import ReturnUndoing
from associate.returns_board import ReturnsBoard
from associate.scanner_setup import ScannerSetup
from associate.second_person import Elsewhere, SecondPerson
from associate.second_person_agree import Agreeing, AgreeSheet
from associate.signin import Door, SignIn
from associate.stage import Stage
from associate.stock import Shelves, Stock
from associate.today import Today
from associate.undo import Undoing
from associate.unknown_codes import UnknownCodes
from associate.voucher_desk import VoucherDesk
from associate.wording import Wording
from shell.background import Background
from shell.frame import Frame
from shell.viewmodel import ViewModel
from shop.lookups import StaffMember


class Answering(Protocol):
    """Says how a scan was answered."""

    answered: SignalInstance


class Personal(Protocol):
    """Is of the person who is signed in, None for nobody."""

    def sign(self, member: StaffMember | None) -> None: ...


class Worded(Protocol):
    """Shows times and ages in the person's language."""

    def reword(self) -> None: ...


class Long(Worded, Protocol):
    """Words all orders of the store, and does so for the clock only while somebody sees it."""

    def pass_time(self) -> None: ...


class OfOrders(Protocol):
    """Shows an order that central or this tablet may change."""

    def refresh(self) -> None: ...


class Looked(Protocol):
    """Reads while somebody looks at it."""

    def look(self, shown: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Pages:
    """Each is known to QML by its name in camelCase."""

    sign_in: SignIn
    today: Today
    stock: Stock
    device: ThisDevice
    codes: UnknownCodes
    setup: ScannerSetup
    order: OrderSheet
    customer: CustomerSheet
    hand_over: HandOverSheet
    undoing: Undoing
    pickups: Pickups
    batch: Batch
    pick: Pick
    missing: Missing
    pick_coming: Coming
    stage_coming: Coming
    replacing: Replacing
    stage: Stage
    printing: Printing
    resume: Resume

    board: PickupBoard
    board_order: BoardOrder
    holds: Holds
    attention: Attention
    returns_board: ReturnsBoard
    returns: ReturnDesk
    return_photos: ReturnPhotos
    return_undo: ReturnUndoing
    return_looks: ReturnLooks
    second_person: SecondPerson
    no_receipt: Receiptless
    voucher: VoucherDesk
    exchange: Exchange
    second_for_credit: SecondPerson
    """Of its own: who agrees to goods without a receipt does not agree to the return that lies open beside it."""
    agree: AgreeSheet

    @property
    def answering(self) -> tuple[Answering, ...]:
        return (
            self.order,
            self.customer,
            self.hand_over,
            self.returns,
            self.exchange,
            self.second_person,
            self.no_receipt,
            self.second_for_credit,
            self.return_undo,
            self.agree,
            self.batch,
            self.pick,
            self.missing,
            self.replacing,
            self.pick_coming,
            self.stage_coming,
            self.stage,
            *self.deciding,
        )

    @property
    def deciding(self) -> tuple[BoardOrder, Holds, Attention, ReturnsBoard]:
        return self.board_order, self.holds, self.attention, self.returns_board

    @property
    def looked_at(self) -> dict[str, Looked]:
        """Pages that read only while they are on top, by the router's name."""
        boards: dict[str, Looked] = {"board": self.board, "returns_board": self.returns_board}
        return boards | {"holds": self.holds, "attention": self.attention}

    @property
    def personal(self) -> tuple[Personal, ...]:
        return (
            self.today,
            self.codes,
            self.hand_over,
            self.returns,
            self.no_receipt,
            self.voucher,
            self.return_looks,
            self.agree,
            self.undoing,
            self.return_undo,
            self.pickups,
            self.batch,
            self.pick,
            self.stage,
            *self.deciding,
        )

    @property
    def worded(self) -> tuple[Worded, ...]:
        looks = self.stock, self.device, self.codes, self.sign_in, self.order, self.customer
        return (
            *looks,
            self.hand_over,
            self.returns,
            self.exchange,
            self.no_receipt,
            self.return_undo,
            self.batch,
            self.pick,
            self.missing,
            self.stage,
            self.board,
            *self.deciding,
        )

    @property
    def long(self) -> tuple[Long, ...]:
        return self.today, self.pickups

    @property
    def of_orders(self) -> tuple[OfOrders, ...]:
        counter = self.hand_over, self.returns, self.return_undo
        return self.order, *counter, self.pick, self.stage, self.board, *self.deciding

    @property
    def resumable(self) -> dict[str, Resumable]:
        """What one goes on with after the tablet ended, by its name in `resumable.PATHS`."""
        pick, stage = InHand(self.pick, self.pick), InHand(self.stage)
        counter: dict[str, Resumable] = {"hand_over": self.hand_over, "undo": self.undoing, "returns": self.returns}
        counter["no_receipt"] = self.no_receipt
        return counter | {"batch": OnTheWalk(self.batch), "pick": pick, "stage": stage}

    @property
    def keeping(self) -> tuple[Keeping, ...]:
        return self.hand_over, self.undoing, self.returns, self.no_receipt


def context(pages: Pages) -> dict[str, ViewModel]:
    """The view models by the names that QML knows them by."""
    return {_camel(one.name): getattr(pages, one.name) for one in fields(pages)}


def _camel(name: str) -> str:
    first, *more = name.split("_")
    return first + "".join(word.capitalize() for word in more)


def make(
    memory: Memory,
    doing: Doing,
    frame: Frame,
    words: Wording,
    now: Callable[[], datetime],
    verify_pin: Callable[[str, str], bool],
    versions: Versions,
) -> Pages:
    background, desk = frame.background, doing.desk()
    door = Door(memory.staff_list, memory.attempts, doing.note, verify_pin)
    shelves = Shelves(
        memory.find, memory.product, memory.search, memory.in_bay, memory.locations, memory.limits, lambda: memory.code
    )
    customers = CustomerBook(memory.genuine, memory.customer, memory.orders, memory.looked_at)
    pick, around = Pick(desk, background=background, now=now, words=words), doing.around()
    replacing = Replacing(around.find, background=background, now=now, words=words)
    missing = Missing(pick, replacing, around, background=background, now=now, words=words, place=desk.place)
    printing = Printing(_papers(memory), background=background, now=now)
    returns = ReturnDesk(doing.returns(), background=background, now=now, words=words)
    second_person = SecondPerson(
        door,
        background=background,
        now=now,
        check=memory.genuine,
        money=words.money,
        time_of=words.time,
        age=words.since,
        elsewhere=Elsewhere(returns.ask_elsewhere, returns.answered_elsewhere),
    )
    returns.use(second_person)
    no_receipt, second_for_credit = _without_receipt(memory, doing, background, now, words, door, printing)
    camera = frame.camera
    return_photos = ReturnPhotos(doing.photo_box(), camera.snap, frame.thumbnails, background=background)
    returns.attach(return_photos, printing.returned)
    agreeing = Agreeing(door, memory.order, _currency(memory), doing.mint, doing.keep)
    stage = Stage(desk, background=background, now=now, words=words, papers=printing.ready)
    return Pages(
        sign_in=SignIn(door, background=background, now=now, age=words.since),
        today=Today(
            read=memory.board,
            take=doing.take,
            done=doing.done,
            go=doing.go,
            background=background,
            now=now,
            date=words.day,
            hour=words.hour,
            age=words.since,
            words=words,
        ),
        stock=Stock(shelves, background=background, now=now, words=words),
        device=ThisDevice(
            read=memory.facts, unlock=doing.unlock, background=background, now=now, words=words, versions=versions
        ),
        codes=UnknownCodes(
            read=memory.unknown_codes,
            settle=doing.settle_code,
            background=background,
            moment=lambda at: words.moment(at, now()),
        ),
        setup=ScannerSetup(frame.learnt, record=frame.scanner.record, background=background),
        order=OrderSheet(order_book(memory), background=background, now=now, words=words),
        customer=CustomerSheet(customers, background=background, now=now, words=words),
        hand_over=HandOverSheet(doing.counter(), background=background, now=now, words=words),
        undoing=Undoing(order=memory.order, mint=doing.mint, save=doing.keep, background=background),
        pickups=Pickups(desk, background=background, now=now, words=words),
        batch=Batch(desk, background=background, now=now, words=words),
        pick=pick,
        missing=missing,
        pick_coming=Coming(pick, around.locations, background=background, now=now, words=words),
        stage_coming=Coming(stage, around.locations, background=background, now=now, words=words),
        replacing=replacing,
        stage=stage,
        printing=printing,
        board=PickupBoard(desk, zone=lambda: memory.home.zone, background=background, now=now, words=words),
        board_order=BoardOrder(desk, background=background, now=now, words=words),
        holds=Holds(desk, zone=lambda: memory.home.zone, background=background, now=now, words=words),
        attention=Attention(doing.cares(), background=background, now=now, words=words),
        returns_board=ReturnsBoard(
            doing.returns_board(), zone=lambda: memory.home.zone, background=background, now=now, words=words
        ),
        returns=returns,
        return_photos=return_photos,
        return_undo=_return_undo(doing, background, now, words, printing, returns),
        return_looks=ReturnLooks(frame.thumbnails, background=background),
        exchange=Exchange(returns, shelves, mint=doing.mint, background=background, now=now, words=words),
        second_person=second_person,
        no_receipt=no_receipt,
        voucher=VoucherDesk(printing.hand_out, words.money, background=background),
        second_for_credit=second_for_credit,
        agree=AgreeSheet(agreeing, background=background, now=now, words=words),
        resume=Resume(doing.notebook(), background=background),
    )


def _without_receipt(
    memory: Memory,
    doing: Doing,
    background: Background,
    now: Callable[[], datetime],
    words: Wording,
    door: Door,
    printing: Printing,
) -> tuple[Receiptless, SecondPerson]:
    """Goods without a receipt, and who agrees to them. A manager who is elsewhere is asked about orders only."""
    page = Receiptless(doing.loose(), background=background, now=now, words=words)
    second = SecondPerson(
        door,
        background=background,
        now=now,
        check=memory.genuine,
        money=words.money,
        time_of=words.time,
        age=words.since,
    )
    page.use(second, printing.credited)
    return page, second


def _return_undo(
    doing: Doing,
    background: Background,
    now: Callable[[], datetime],
    words: Wording,
    printing: Printing,
    returns: ReturnDesk,
) -> ReturnUndoing:
    """Over any page. What is undone is not of the visit at the desk any more."""
    page = ReturnUndoing(doing.undo(), background=background, now=now, words=words)
    page.attach(printing.undone)
    page.undone.connect(returns.let_go)
    return page


def _currency(memory: Memory) -> Callable[[], str]:
    return lambda: memory.home.retailer.currency if memory.home.retailer is not None else ""


def _papers(memory: Memory) -> Source:
    """What slips and labels are made of."""
    return Source(
        order=memory.order,
        buyer=memory.buyer,
        articles=memory.articles,
        store=lambda: memory.home.store,
        zone=lambda: memory.home.zone,
        language=lambda: memory.home.retailer.languages[0] if memory.home.retailer is not None else "en",
        people=memory.people,
        place=lambda code: next((one.name for one in memory.locations() if one.code == code), code),
    )
