"""The view models of the tablet's pages, made once and put together: who is asked for what, and who hears of whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from associate.attention import Attention
from associate.basket import BasketDesk
from associate.basket_flow import BasketCounter
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
from associate.pages import Pages
from associate.pick import Pick
from associate.pickups import Pickups
from associate.printing import Printing, Source
from associate.receiptless import Receiptless
from associate.replacing import Replacing
from associate.resume import Resume
from associate.return_desk import ReturnDesk
from associate.return_looks import ReturnLooks
from associate.return_photos import ReturnPhotos
from associate.return_undo import ReturnUndoing
from associate.returns_board import ReturnsBoard
from associate.scanner_setup import ScannerSetup
from associate.second_person import Elsewhere, SecondPerson
from associate.second_person_agree import Agreeing, AgreeSheet
from associate.signals_board import Kiosks, SignalsBoard
from associate.signin import Door, SignIn
from associate.stage import Stage
from associate.stock import Shelves, Stock
from associate.stock_counts import StockCounts
from associate.stock_transfers import StockTransfers
from associate.stock_work import StockWork
from associate.today import Today
from associate.undo import Undoing
from associate.unknown_codes import UnknownCodes
from associate.voucher_desk import VoucherDesk
from associate.wording import Wording
from shell.frame import Frame

Made = dict[str, Any]
"""View models by their names in `Pages`, which wants each of them once."""


@dataclass(frozen=True, slots=True)
class Making:
    """What they are made of."""

    memory: Memory
    doing: Doing
    frame: Frame
    words: Wording
    now: Callable[[], datetime]
    door: Door
    printing: Printing
    shelves: Shelves

    @property
    def usual(self) -> Made:
        """What nearly every page needs."""
        return {"background": self.frame.background, "now": self.now, "words": self.words}

    def second(self, elsewhere: Elsewhere | None = None) -> SecondPerson:
        """Whoever agrees to what another person asks."""
        words = self.words
        return SecondPerson(
            self.door,
            background=self.frame.background,
            now=self.now,
            check=self.memory.genuine,
            money=words.money,
            time_of=words.time,
            age=words.since,
            elsewhere=elsewhere,
        )


def make(
    memory: Memory,
    doing: Doing,
    frame: Frame,
    words: Wording,
    now: Callable[[], datetime],
    verify_pin: Callable[[str, str], bool],
    versions: Versions,
) -> Pages:
    door = Door(memory.staff_list, memory.attempts, doing.note, verify_pin)
    printing = Printing(_papers(memory), background=frame.background, now=now)
    making = Making(memory, doing, frame, words, now, door, printing, _shelves(memory))
    parts = _at_the_door(making), _looked_up(making, versions), _pickups(making), _boards(making), _returns(making)
    every = {name: page for part in parts for name, page in part.items()}
    return Pages(**every, printing=printing, resume=Resume(doing.notebook(), background=frame.background))


def _at_the_door(making: Making) -> Made:
    memory, doing, words = making.memory, making.doing, making.words
    background, now = making.frame.background, making.now
    today = Today(
        read=memory.board,
        take=doing.take,
        done=doing.done,
        pass_on=doing.pass_on,
        go=doing.go,
        background=background,
        now=now,
        date=words.day,
        hour=words.hour,
        age=words.since,
        words=words,
    )
    return {"sign_in": SignIn(making.door, background=background, now=now, age=words.since), "today": today}


def _stock_work(making: Making) -> Made:
    """Counting, correcting and moving goods of the store."""
    doing, words = making.doing, making.words
    usual: Made = {"background": making.frame.background, "now": making.now, "moment": words.moment}
    work = StockWork(doing.stock(), **usual)
    work.attach(lambda: making.printing.printers, lambda: _papers(making.memory).language())
    transfers = StockTransfers(doing.transfers(), **usual)
    return {
        "stock_work": work,
        "stock_counts": StockCounts(doing.counts(), work, **usual),
        "stock_transfers": transfers,
    }


def _looked_up(making: Making, versions: Versions) -> Made:
    """Goods, people, orders and this tablet."""
    memory, doing, frame, words = making.memory, making.doing, making.frame, making.words
    customers = CustomerBook(memory.genuine, memory.customer, memory.orders, memory.looked_at)
    return {
        "stock": Stock(making.shelves, **making.usual),
        **_stock_work(making),
        "order": OrderSheet(order_book(memory), **making.usual),
        "customer": CustomerSheet(customers, **making.usual),
        "device": ThisDevice(read=memory.facts, unlock=doing.unlock, versions=versions, **making.usual),
        "basket": BasketDesk(_basket_counter(memory, doing), doing.keep, **making.usual),
        "setup": ScannerSetup(frame.learnt, record=frame.scanner.record, background=frame.background),
        "codes": UnknownCodes(
            read=memory.unknown_codes,
            settle=doing.settle_code,
            background=frame.background,
            moment=lambda at: words.moment(at, making.now()),
        ),
    }


def _pickups(making: Making) -> Made:
    """From the list to the customer."""
    doing, background = making.doing, making.frame.background
    desk, around = doing.desk(), doing.around()
    pick, stage = Pick(desk, **making.usual), Stage(desk, papers=making.printing.ready, **making.usual)
    replacing = Replacing(around.find, **making.usual)
    return {
        "pickups": Pickups(desk, **making.usual),
        "batch": Batch(desk, **making.usual),
        "pick": pick,
        "pick_coming": Coming(pick, around.locations, **making.usual),
        "replacing": replacing,
        "missing": Missing(pick, replacing, around, place=desk.place, **making.usual),
        "stage": stage,
        "stage_coming": Coming(stage, around.locations, **making.usual),
        "hand_over": HandOverSheet(doing.counter(), **making.usual),
        "undoing": Undoing(order=making.memory.order, mint=doing.mint, save=doing.keep, background=background),
    }


def _boards(making: Making) -> Made:
    """For whoever answers for the day."""
    memory, doing, desk = making.memory, making.doing, making.doing.desk()
    zoned = making.usual | {"zone": lambda: memory.home.zone}
    agreeing = Agreeing(making.door, memory.order, _currency(memory), doing.mint, doing.keep)
    return {
        "board": PickupBoard(desk, **zoned),
        "board_order": BoardOrder(desk, **making.usual),
        "holds": Holds(desk, **zoned),
        "attention": Attention(doing.cares(), **making.usual),
        "returns_board": ReturnsBoard(doing.returns_board(), **zoned),
        "signals_board": SignalsBoard(_kiosks(memory), **zoned),
        "agree": AgreeSheet(agreeing, **making.usual),
    }


def _returns(making: Making) -> Made:
    """Goods that come back, with all that lies over the desk's page."""
    frame, doing, printing = making.frame, making.doing, making.printing
    desk = ReturnDesk(doing.returns(), **making.usual)
    second = making.second(Elsewhere(desk.ask_elsewhere, desk.answered_elsewhere))
    photos = ReturnPhotos(doing.photo_box(), frame.camera.snap, frame.thumbnails, background=frame.background)
    desk.use(second)
    desk.attach(photos, printing.returned)
    return _without_receipt(making) | {
        "returns": desk,
        "second_person": second,
        "return_photos": photos,
        "return_looks": ReturnLooks(frame.thumbnails, background=frame.background),
        "return_undo": _return_undo(making, desk),
        "exchange": Exchange(desk, making.shelves, mint=doing.mint, **making.usual),
        "voucher": VoucherDesk(printing.hand_out, making.words.money, background=frame.background),
    }


def _without_receipt(making: Making) -> Made:
    """Goods without a receipt, and who agrees to them. A manager who is elsewhere is asked about orders only."""
    page, second = Receiptless(making.doing.loose(), **making.usual), making.second()
    page.use(second, making.printing.credited)
    return {"no_receipt": page, "second_for_credit": second}


def _return_undo(making: Making, desk: ReturnDesk) -> ReturnUndoing:
    """Over any page. What is undone is not of the visit at the desk any more."""
    page = ReturnUndoing(making.doing.undo(), **making.usual)
    page.attach(making.printing.undone)
    page.undone.connect(desk.let_go)
    return page


def _shelves(memory: Memory) -> Shelves:
    known = memory.find, memory.product, memory.search, memory.in_bay, memory.locations, memory.limits
    return Shelves(*known, lambda: memory.code)


def _basket_counter(memory: Memory, doing: Doing) -> BasketCounter:
    """What the Basket page asks."""
    return BasketCounter(
        find=memory.find,
        product=memory.product,
        articles=memory.articles,
        similar=memory.similar,
        locations=memory.locations,
        limits=memory.limits,
        terms=memory.terms,
        placed=memory.placed,
        genuine=memory.genuine,
        customer=memory.customer,
        store=lambda: memory.code,
        currency=_currency(memory),
        mint=doing.mint,
    )


def _kiosks(memory: Memory) -> Kiosks:
    here = memory.home
    return Kiosks(memory.visit_hours, memory.feedback_days, memory.tasks, lambda: here.location, _currency(memory))


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
