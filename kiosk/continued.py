"""The basket goes on at a tablet of our team: as QR codes, one after the other, without a network. Which articles, how
many and by which way; neither who somebody is nor what anything costs (`shop.basket_drafts`)."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.viewmodel import ViewModel, field
from shop.basket_drafts import Unfit, lines_of, texts
from shop.baskets import Basket

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ContinuedState:
    """`code` is the text of the QR code, part `part` of `parts`; "" while nothing is shown."""

    code: str = ""
    part: int = 0
    parts: int = 0


@QmlElement
@QmlUncreatable("made by the program")
class ContinuedModel(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """A basket keeps its codes as long as nothing in it changes: who scans a part twice has it once."""

    state: ContinuedState

    def __init__(self, basket: Callable[[], Basket]) -> None:
        super().__init__(ContinuedState())
        self._basket = basket
        self._shown = Basket()
        self._codes: tuple[str, ...] = ()

    code = field(str, "code")
    part = field(int, "part")
    parts = field(int, "parts")

    @Slot(result=bool)
    def begin(self) -> bool:
        """Whether there is something to show."""
        basket = self._basket()
        if basket != self._shown or not self._codes:
            self._shown, self._codes = basket, _codes(basket)
        self._turn(1)
        return bool(self.state.code)

    @Slot()
    def next(self) -> None:
        """The code after this one, or the first one again."""
        self._turn(self.state.part % max(1, self.state.parts) + 1)

    @Slot()
    def close(self) -> None:
        self.show(ContinuedState())

    def wipe(self) -> None:
        self._shown, self._codes = Basket(), ()
        self.close()

    def _turn(self, part: int) -> None:
        parts = len(self._codes)
        code = self._codes[part - 1] if 0 < part <= parts else ""
        self.show(replace(self.state, code=code, part=part if code else 0, parts=parts))


def _codes(basket: Basket) -> tuple[str, ...]:
    try:
        return texts(secrets.token_hex(4).upper(), lines_of(basket))
    except Unfit:
        log.warning("basket_fits_no_code")
        return ()
