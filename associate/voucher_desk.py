"""Store credit of a return, fetched from central as soon as it has made it and printed while the customer waits.
Nothing of a voucher stays on the tablet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal, Protocol

import structlog
from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background, Newest
from shell.viewmodel import ViewModel, field
from shop.lookups import StaffMember
from shop.money import Money
from shop.slips import About, Sheet
from shop.voucher_slips import voucher_slip
from shop.vouchers import Voucher, grouped

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Phase = Literal["", "asking", "coming", "found", "spent", "failed"]
AGAIN_MS, TRIES = 2_000, 5
"""Central makes a voucher within seconds: it is asked so often before somebody has to ask again."""


CAME_OUT = ("printed", "silent")
"""How a print ended of which the customer may have a slip."""


class Paper(Protocol):
    """What prints it: `Printing.hand_out`."""

    def __call__(
        self, make: Callable[[About, Callable[[Money], str]], Sheet], then: Callable[[str], object]
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class VoucherState:
    """`coming`: central has not made it yet. `paper`: "", printing, printed, silent, no_printer, or why not. `copy`:
    what is printed from now on is one: a slip of it came out, here or at the desk."""

    return_id: str = ""
    phase: Phase = ""
    number: str = ""
    amount: str = ""
    paper: str = ""
    copy: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class VoucherDesk(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: VoucherState

    def __init__(self, paper: Paper, money: Callable[[Money], str], *, background: Background) -> None:
        super().__init__(VoucherState())
        self.ask: Callable[[str], tuple[Voucher, ...]] | None = None
        """Asks central, off the GUI thread; None before there is a line at all."""
        self._paper, self._money, self._asked = paper, money, Newest(background)
        self._voucher: Voucher | None = None
        self._tries = 0
        self._out = set[str]()
        """Returns whose voucher came out of this printer since the start."""
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._look)

    returnId = field(str, "return_id")  # noqa: N815 - QML's name
    phase = field(str, "phase")
    number = field(str, "number")
    amount = field(str, "amount")
    paper = field(str, "paper")
    copy = field(bool, "copy")

    def sign(self, _member: StaffMember | None) -> None:
        """Somebody else has the tablet: a voucher is money."""
        self._again.stop()
        self._asked.forget()
        self._voucher = None
        self.show(VoucherState())

    @Slot(str)
    def fetch(self, return_id: str) -> None:
        """The voucher of this return, as soon as central has made it."""
        self._begin(return_id, copy=return_id in self._out)

    @Slot(str)
    def fetch_again(self, return_id: str) -> None:
        """The same later, elsewhere in the store: nobody knows here whether a slip came out, so it is a copy."""
        self._begin(return_id, copy=True)

    @Slot()
    def forget(self) -> None:
        """Nobody looks at it any more."""
        self.sign(None)

    def _begin(self, return_id: str, *, copy: bool) -> None:
        self.sign(None)
        self._tries = 0
        self.show(VoucherState(return_id, "asking", copy=copy))
        self._look()

    def _look(self) -> None:
        self._tries += 1
        if self.ask is None:
            self.show(replace(self.state, phase="failed"))
        else:
            self._asked.run(self.ask, self.state.return_id, then=self._heard, failed=self._failed)

    def _heard(self, found: tuple[Voucher, ...]) -> None:
        good = next((one for one in found if one.remaining > 0), None)
        if good is None:
            self.show(replace(self.state, phase="spent" if found else "coming" if self._tries >= TRIES else "asking"))
            if self.state.phase == "asking":
                self._again.start()
            return
        self._voucher = good
        amount = self._money(Money(good.remaining, good.currency))
        self.show(replace(self.state, phase="found", number=grouped(good.number), amount=amount))
        self.print_it()

    def _failed(self, error: Exception) -> None:
        log.warning("voucher_not_fetched", error=type(error).__name__)
        self.show(replace(self.state, phase="failed"))

    @Slot()
    def print_it(self) -> None:
        """Onto paper, or once more."""
        voucher = self._voucher
        if voucher is not None and self.state.paper != "printing":
            self.show(replace(self.state, paper="printing"))
            make = partial(voucher_slip, voucher, copy=self.state.copy)
            self._paper(make, partial(self._printed, self.state.return_id))

    def _printed(self, return_id: str, how: str) -> None:
        log.info("voucher_paper", how=how)
        if how in CAME_OUT:
            self._out.add(return_id)
        if return_id == self.state.return_id:
            self.show(replace(self.state, paper=how, copy=self.state.copy or how in CAME_OUT))
