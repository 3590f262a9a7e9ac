"""The Confirmation page: saved here, on its way, confirmed; or refused, with the way back to what is left."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import structlog
from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import confirm_words
from kiosk.basket_rows import PartRow, goods_rows
from kiosk.basket_ways import Sight
from kiosk.checkout import Sent
from kiosk.confirm_words import Phase
from kiosk.rows import ListedModel
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.basket_drafts import Unfit, lines_of, texts
from shop.basket_refused import LeftOver, left_over
from shop.baskets import Basket
from shop.money import Money
from shop.order_slips import SlipLine, SlipSums, order_slip
from shop.ordering import OVER, Placing, request_number
from shop.slips import About, NotPrinted, Outcome, Sheet

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepRow:
    label: str
    mark: str


@dataclass(frozen=True, slots=True)
class ConfirmState:
    """`code` is the text of the QR code, "" while there is nothing to show; `codes` are all of them, of which a long
    list needs several, and `place` says which one is shown. `prints`: this kiosk has a printer."""

    phase: str = ""
    headline: str = ""
    text: str = ""
    number: str = ""
    until: str = ""
    codes: tuple[str, ...] = ()
    at: int = 0
    place: str = ""
    phone: bool = False
    total: str = ""
    steps: tuple[StepRow, ...] = ()
    parts: tuple[PartRow, ...] = ()
    primary: str = ""
    prints: bool = False
    printing: str = ""
    printed: str = ""

    @property
    def code(self) -> str:
        return self.codes[self.at] if self.codes else ""

    @property
    def parted(self) -> bool:
        return len(self.codes) > 1


@dataclass(frozen=True, slots=True)
class Office:
    """What the page asks: central's word as this device has it, and the printer of slips, if there is one."""

    placed: Callable[[str], Placing | None]
    print: Callable[[Sheet], Outcome]
    prints: Callable[[], bool]
    sight: Callable[[], Sight]


@QmlElement
@QmlUncreatable("made by the program")
class ConfirmModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """One order after it was placed, followed until the visit ends; the order goes on without the page."""

    state: ConfirmState

    def __init__(self, office: Office, background: Background) -> None:
        super().__init__(ConfirmState(), {"steps": StepRow, "parts": PartRow})
        self._office = office
        self._news, self._printing = Newest(background), Newest(background)
        self.sent: Sent | None = None
        self._placed: Placing | None = None
        self._at = 0
        self._draft: tuple[str, ...] = ()

    phase = field(str, "phase")
    headline = field(str, "headline")
    text = field(str, "text")
    number = field(str, "number")
    until = field(str, "until")
    code = field(str, "code")
    parted = field(bool, "parted")
    place = field(str, "place")
    phone = field(bool, "phone")
    total = field(str, "total")
    primaryWords = field(str, "primary")  # noqa: N815 - QML's names from here on
    prints = field(bool, "prints")
    printing = field(str, "printing")
    printed = field(str, "printed")

    def _steps(self) -> Rows:
        return self.lists["steps"]

    def _parts(self) -> Rows:
        return self.lists["parts"]

    steps = Property(Rows, _steps, constant=True)
    parts = Property(Rows, _parts, constant=True)

    def follow(self, sent: Sent) -> None:
        """This was placed just now."""
        self._news.forget()
        self._printing.forget()
        self.sent, self._placed, self._at = sent, None, 0
        self._draft = () if sent.id else _draft(sent.basket)
        self.show(ConfirmState())
        self.reword()
        self.refresh()

    def refresh(self) -> None:
        """Central may have answered."""
        if self.sent is not None and self.sent.id:
            self._news.run(self._office.placed, self.sent.id, then=self._known, failed=self._not_read)

    def left_over(self) -> LeftOver:
        """What of an order that was refused can be tried again."""
        return left_over(self.sent.basket, self._placed) if self.sent is not None else LeftOver(Basket())

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the next code (1) or the one before (-1) of a list that has several; after the last comes the first."""
        if self.state.parted:
            self._at = (self.state.at + by) % len(self.state.codes)
            self.reword()

    @Slot()
    def print_slip(self) -> None:
        if self.sent is None or self.state.printing == "printing":
            return
        self.show(replace(self.state, printing="printing", printed=confirm_words.printed("printing")))
        sheet = self._sheet(self.sent)
        if sheet is None:
            self._out(NotPrinted("refused"))
            return
        self._printing.run(self._office.print, sheet, then=self._out, failed=self._not_out)

    def reword(self) -> None:
        """The language changed, or time went by."""
        sent = self.sent
        if sent is None:
            return
        sight = self._office.sight()
        phase = confirm_words.phase_of(sent, self._placed, online=sight.online)
        codes = self._codes(phase, sent)
        at = min(self._at, max(0, len(codes) - 1))
        self.show(
            ConfirmState(
                phase=phase,
                headline=confirm_words.headline(phase, self._placed),
                text=confirm_words.text(phase, self._placed, sent, sight),
                number=request_number(sent.id) if sent.id else "",
                until=confirm_words.until(self._placed, sight),
                codes=codes,
                at=at,
                place=confirm_words.which_code(at, len(codes)),
                phone=self._by_phone(phase),
                total=sight.words.money(sent.totals.money(self._total(sent))),
                steps=tuple(StepRow(*one) for one in confirm_words.steps(phase)),
                parts=self._part_rows(phase, sent, sight),
                primary=_primary(phase),
                prints=self._office.prints() and phase not in ("refused", "expired", "waiting"),
                printing=self.state.printing,
                printed=confirm_words.printed(self.state.printing),
            )
        )

    def wipe(self) -> None:
        """The next shopper has ordered nothing."""
        self._news.forget()
        self._printing.forget()
        self.sent, self._placed, self._draft, self._at = None, None, (), 0
        self.show(ConfirmState())

    def _known(self, placed: Placing | None) -> None:
        before, self._placed = self._placed, placed
        if placed is not None and (before is None or before.state != placed.state):
            log.info("order_followed", number=placed.number, state=placed.state, why=placed.why)
            self.show(replace(self.state, printing=""))
        self.reword()

    def _not_read(self, error: Exception) -> None:
        log.error("order_not_followed", error=type(error).__name__)

    def _total(self, sent: Sent) -> int:
        return self._placed.total if self._placed is not None else sent.totals.total

    def _by_phone(self, phase: Phase) -> bool:
        return phase == "confirmed" and self._placed is not None and bool(self._placed.link)

    def _codes(self, phase: Phase, sent: Sent) -> tuple[str, ...]:
        """Nothing to scan before there is something to pay."""
        if phase == "list":
            return self._draft
        if self._by_phone(phase) and self._placed is not None:
            return (self._placed.link,)
        return (request_number(sent.id),) if phase in ("confirmed", "paid", "request") else ()

    def _part_rows(self, phase: Phase, sent: Sent, sight: Sight) -> tuple[PartRow, ...]:
        placed = self._placed
        if phase == "refused" and placed is not None:
            return tuple(
                PartRow(at, "warn", one.title, confirm_words.trouble_words(one, sight, placed.currency), "", "bad")
                for at, one in enumerate(placed.trouble)
            )
        if placed is not None and placed.orders:
            return (*_orders(placed, sight), *goods_rows(_on_shelf(sent.basket), sent.totals, sight))
        return goods_rows(sent.basket, sent.totals, sight)

    # --- the slip

    def _sheet(self, sent: Sent) -> Sheet | None:
        placed, sight, all_ = self._placed, self._office.sight(), sent.totals
        if sent.id and (placed is None or placed.state in OVER):
            return None
        lines = []
        for one in sent.basket.lines:
            mine, place = all_.line(one.line), sight.store.at(one.place)
            amount = mine.goods if mine is not None else None
            at = place.name if place is not None else one.place
            lines.append(SlipLine(one.title, one.about, one.quantity, amount, one.way, at))
        on_top = 0 if all_.tax_included else all_.tax
        total = self._total(sent)
        sums = SlipSums(all_.discount, all_.shipping, on_top, total)
        here = sight.store.here
        about = About(here.name if here else "", sight.words.language, partial(_when, sight), sight.now)
        codes = (request_number(sent.id),) if sent.id else self._draft
        return order_slip(placed, lines, sums, codes, about, money=lambda n: sight.words.money(all_.money(n)))

    def _out(self, outcome: Outcome) -> None:
        how = outcome.why if isinstance(outcome, NotPrinted) else "printed" if outcome.sure else "silent"
        if isinstance(outcome, NotPrinted):
            log.warning("slip_not_printed", why=outcome.why)
        self.show(replace(self.state, printing=how, printed=confirm_words.printed(how)))

    def _not_out(self, error: Exception) -> None:
        log.error("slip_failed", error=type(error).__name__)
        self._out(NotPrinted("refused"))


def _primary(phase: Phase) -> str:
    if phase in ("refused", "expired"):
        return translate("Confirm", "Back to my basket")
    return "" if phase == "waiting" else translate("Confirm", "Done")


def _orders(placed: Placing, sight: Sight) -> tuple[PartRow, ...]:
    icons = {"ship": "truck"}
    return tuple(
        PartRow(
            at,
            icons.get(one.method, "bag" if one.place == sight.store.code else "store"),
            confirm_words.part_name(one, sight),
            confirm_words.part_words(one, placed, sight),
            sight.words.money(Money(one.total, placed.currency)),
            "good",
        )
        for at, one in enumerate(placed.orders)
    )


def _on_shelf(basket: Basket) -> Basket:
    return replace(basket, lines=tuple(one for one in basket.lines if one.way == "shelf"))


def _draft(basket: Basket) -> tuple[str, ...]:
    """As many codes as the list needs; none where an article fits no code: then the till reads the slip."""
    try:
        return texts(secrets.token_hex(4).upper(), lines_of(basket))
    except Unfit:
        return ()


def _when(sight: Sight, at: datetime) -> str:
    day = at.astimezone(sight.words.zone).date()
    return f"{sight.words.weekday(day)} {sight.words.date(day)} {sight.words.time(at)}"
