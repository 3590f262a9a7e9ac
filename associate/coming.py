"""Coming: what was asked for elsewhere and is not here yet, of the order on a page; when it comes, it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import lack
from associate.lack import OnWay, Wording
from associate.one_order import OneOrder
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, pickup
from shop.places import Location

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class ComingState:
    """`units` are on their way."""

    units: int = 0


@QmlElement
@QmlUncreatable("made by the program")
class Coming(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """To the order of a page, whose steps it takes."""

    state: ComingState
    answered = Signal(str)
    """A scan was answered: understood."""

    def __init__(
        self,
        page: OneOrder,
        places: Callable[[], tuple[Location, ...]],
        *,
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(ComingState())
        self._page, self._places, self._now, self._words = page, places, now, words
        self._asked = Newest(background)
        self._names: dict[str, str] | None = None
        self._shown = Rows(OnWay, parent=self)
        page.work.listen(self.reword)
        page.changed.connect(self.reword)

    units = field(int, "units")

    def _get_rows(self) -> Rows:
        return self._shown

    rows = Property(Rows, _get_rows, constant=True)

    def hear(self, code: codes.Code) -> bool:
        """Whether it is what came; not while more of it is to be taken from the shelf."""
        if not isinstance(code, codes.Gtin) or not self._shown.rows:
            return False
        if any(one.open and one.gtin == code.gtin for one in self._page.way()):
            return False
        transfer = next((one.id for one in self._shown.rows if one.gtin == code.gtin), "")
        if transfer:
            self.receive(transfer)
            self.answered.emit("understood")
        return transfer != ""

    @Slot(str)
    def receive(self, transfer: str) -> None:
        """It is here, in the hand."""
        self._page.work.do(
            lambda order, by: (
                pickup.ReceiveTransfer(by, transfer) if any(one.id == transfer for one in order.transfers) else None
            )
        )

    def reword(self) -> None:
        """Something changed, time went by, or the language changed."""
        held = self._page.work.held
        if held is None or self._page.state.phase == "claimed":
            self._shown.show([])
            self.show(ComingState())
            return
        order = held.order.shown
        if order.transfers and self._names is None:
            self._names = {}
            self._asked.run(self._places, then=self._known, failed=self._not_read)
        self._shown.show(lack.on_way(order, self._page.way(), self._names or {}, self._now(), self._words))
        self.show(ComingState(sum(one.units for one in order.transfers)))

    def _known(self, places: tuple[Location, ...]) -> None:
        self._names = {one.code: one.name for one in places}
        self.reword()

    def _not_read(self, error: Exception) -> None:
        log.error("places_not_read", error=type(error).__name__)
        self._names = None
