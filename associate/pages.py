"""The pages of the tablet: their view models, made once, and what concerns several of them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Protocol

from PySide6.QtCore import SignalInstance

from associate.attention import Attention
from associate.basket import BasketDesk
from associate.batch import Batch
from associate.board import PickupBoard
from associate.board_order import BoardOrder
from associate.coming import Coming
from associate.customer import CustomerSheet
from associate.device import ThisDevice
from associate.exchange import Exchange
from associate.handover import HandOverSheet
from associate.holds import Holds
from associate.missing import Missing
from associate.order import OrderSheet
from associate.pick import Pick
from associate.pickups import Pickups
from associate.printing import Printing
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
from associate.second_person import SecondPerson
from associate.second_person_agree import AgreeSheet
from associate.signals_board import SignalsBoard
from associate.signin import SignIn
from associate.stage import Stage
from associate.stock import Stock
from associate.stock_counts import StockCounts
from associate.stock_transfers import StockTransfers
from associate.stock_work import StockWork
from associate.today import Today
from associate.undo import Undoing
from associate.unknown_codes import UnknownCodes
from associate.voucher_desk import VoucherDesk
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
    stock_work: StockWork
    stock_counts: StockCounts
    stock_transfers: StockTransfers
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
    signals_board: SignalsBoard
    returns: ReturnDesk
    return_photos: ReturnPhotos
    return_undo: ReturnUndoing
    return_looks: ReturnLooks
    second_person: SecondPerson
    no_receipt: Receiptless
    voucher: VoucherDesk
    exchange: Exchange
    basket: BasketDesk
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
            self.stock_work,
            self.stock_counts,
            self.stock_transfers,
            self.no_receipt,
            self.basket,
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
        boards["signals_board"] = self.signals_board
        return boards | {"holds": self.holds, "attention": self.attention} | self.of_stock

    @property
    def of_stock(self) -> dict[str, Looked]:
        return {"counts": self.stock_counts, "transfers": self.stock_transfers}

    @property
    def personal(self) -> tuple[Personal, ...]:
        return (
            self.today,
            self.customer.vouching_for,
            self.codes,
            self.stock_work,
            self.stock_counts,
            self.stock_transfers,
            self.hand_over,
            self.returns,
            self.no_receipt,
            self.basket,
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
            self.stock_work,
            self.stock_counts,
            self.stock_transfers,
            self.hand_over,
            self.returns,
            self.exchange,
            self.basket,
            self.no_receipt,
            self.return_undo,
            self.batch,
            self.pick,
            self.missing,
            self.stage,
            self.board,
            self.signals_board,
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
