"""A manager agrees to a return on their own tablet: they scan or type what a desk asks, see it, and enter their PIN.

The answer is eight characters for the desk; neither tablet needs a network.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Literal

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.scans import Sound
from associate.signin import Door, SignIn, StaffList
from associate.wording import Wording
from shell.background import Background, Newest
from shell.viewmodel import ViewModel, field
from shop import approvals, codes, pins
from shop.approvals import Challenge, Terms
from shop.deeds import Deed
from shop.lookups import Order, StaffMember
from shop.money import Money
from shop.return_evidence import agreement

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Step = Literal["begin", "type", "look", "pin", "answer"]
Trouble = Literal["", "not_manager", "own", "not_a_question", "code", "order", "amount", "old", "stale", "unsaved"]
"""`own`: this manager asks themselves. `old`: it was asked longer ago than an answer counts, by the two clocks."""


@dataclass(frozen=True, slots=True)
class Agreeing:
    """What the sheet needs of the tablet. `order` is called off the GUI thread, `save` keeps a step and is followed."""

    door: Door
    order: Callable[[str], Order | None]
    currency: Callable[[], str]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[None]]


@dataclass(frozen=True, slots=True)
class AgreeState:
    """`lines` say what the order is about, as far as this tablet knows it (`known`). `ready`: it knows who has it."""

    open: bool = False
    step: Step = "begin"
    trouble: Trouble = ""
    order: str = ""
    amount: str = ""
    who: str = ""
    at: str = ""
    reasons: tuple[str, ...] = ()
    ready: bool = False
    known: bool = False
    lines: tuple[str, ...] = ()
    saving: bool = False
    answer: str = ""
    scanned: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class AgreeSheet(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: AgreeState
    answered = Signal(str)
    """How a scan was answered."""

    def __init__(
        self, agreeing: Agreeing, *, background: Background, now: Callable[[], datetime], words: Wording
    ) -> None:
        super().__init__(AgreeState())
        self._agreeing, self._background, self._now, self._words = agreeing, background, now, words
        self._me: StaffMember | None = None
        self._asked: tuple[str, Terms] | None = None
        self._challenge: Challenge | None = None
        self._newest = Newest(background)
        only = replace(agreeing.door, staff=self._only_me)
        self._sign_in = SignIn(only, background=background, now=now, age=words.since, logged="agreed_by_pin")
        self._sign_in.signed_in.connect(self._pin_was_right)
        self._sign_in.changed.connect(self._pin_changed)

    open = field(bool, "open")
    step = field(str, "step")
    trouble = field(str, "trouble")
    order = field(str, "order")
    amount = field(str, "amount")
    who = field(str, "who")
    at = field(str, "at")
    reasons = field(list, "reasons")
    ready = field(bool, "ready")
    known = field(bool, "known")
    lines = field(list, "lines")
    saving = field(bool, "saving")
    answer = field(str, "answer")
    scanned = field(str, "scanned")

    def _get_sign_in(self) -> SignIn:
        return self._sign_in

    signIn = Property(SignIn, _get_sign_in, constant=True)  # noqa: N815 - QML's name

    def sign(self, member: StaffMember | None) -> None:
        """Another person, or nobody, has the tablet."""
        if member is None or self._me is None or member.id != self._me.id:
            self.close()
        self._me = member
        if member is not None:
            self._sign_in.refresh()

    # --- what is asked

    @Slot()
    def begin(self) -> None:
        """Opened by hand: to scan, or to type."""
        self._forget()
        self.show(AgreeState(open=True, trouble=self._refusal()))

    @Slot()
    def close(self) -> None:
        self._forget()
        self.show(AgreeState())

    def _forget(self) -> None:
        self._newest.forget()
        self._sign_in.back()
        self._asked, self._challenge = None, None

    def _refusal(self) -> Trouble:
        return "" if self._me is not None and self._me.role == "manager" else "not_manager"

    def hear(self, code: codes.Code) -> bool:
        """A question opens the sheet on any page; while it is open, scans are for it alone."""
        if isinstance(code, codes.ApprovalCode) and code.asks:
            self._ask(approvals.read_question(code.text))
            return True
        if self.state.open and self.state.step in ("begin", "type"):
            self.show(replace(self.state, trouble=self._refusal() or "not_a_question"))
            self._sound("unknown")
            return True
        return self.state.open

    def _ask(self, challenge: Challenge | None) -> None:
        self._forget()
        if challenge is None or self._refusal():
            self.show(AgreeState(open=True, trouble=self._refusal() or "not_a_question"))
            self._sound("refused")
            return
        self._challenge = challenge
        self._asked = challenge.code, approvals.terms(challenge.asked)
        self._sound("understood")
        self._look()

    @Slot()
    def by_hand(self) -> None:
        """The camera does not help: the eight characters, the order and the amount are typed."""
        self.show(replace(self.state, step="type", trouble=self._refusal()))

    @Slot(str, str, str)
    def typed(self, code: str, order: str, amount: str) -> None:
        """As read from the desk's screen."""
        currency = self._agreeing.currency()
        challenge, number = approvals.tidy(code), codes.read(order)
        minor = approvals.typed_amount(amount, currency)
        wrong: Trouble = "code" if challenge is None else "" if isinstance(number, codes.OrderNumber) else "order"
        wrong = self._refusal() or wrong or ("amount" if minor is None else "")
        if wrong or challenge is None or minor is None or not isinstance(number, codes.OrderNumber):
            self.show(replace(self.state, trouble=wrong))
            self._sound("refused")
            return
        self._asked = challenge, Terms(number.number, minor, currency)
        self._look()

    def _look(self) -> None:
        if self._asked is None:
            return
        _, asked = self._asked
        amount = self._words.money(Money(asked.amount, asked.currency))
        seen = AgreeState(open=True, step="look", order=asked.order, amount=amount, trouble=self._why_not())
        self.show(replace(seen, ready=self._listed()))
        self._newest.run(self._read, asked.order, then=self._know)
        self._sign_in.refresh()

    def _why_not(self) -> Trouble:
        challenge, me = self._challenge, self._me
        if challenge is None or me is None:
            return ""
        if challenge.asked.requester == me.id:
            return "own"
        return "" if approvals.in_time(challenge.minute, self._now()) else "old"

    def _read(self, number: str) -> tuple[Order | None, StaffList]:
        """Off the GUI thread."""
        return self._agreeing.order(number), self._agreeing.door.staff()

    def _know(self, found: tuple[Order | None, StaffList]) -> None:
        order, staff = found
        challenge = self._challenge
        asked = challenge.asked if challenge else None
        name = next((one.name for one in staff.members if asked and one.id == asked.requester), "")
        shown = order.shown.lines if order is not None else ()
        admitted = pins.admission(staff.freshness, "manager", None, self._now()) == "open"
        self.show(
            replace(
                self.state,
                who=name or (asked.requester if asked else ""),
                at=self._words.time(datetime.fromtimestamp(challenge.minute * 60, UTC)) if challenge else "",
                reasons=asked.codes if asked else (),
                known=order is not None,
                lines=tuple(f"{line.quantity} × {line.title or line.variant}" for line in shown),
                trouble=self.state.trouble or ("" if admitted else "stale"),
            )
        )

    # --- the PIN, and the answer

    def _only_me(self) -> StaffList:
        """Off the GUI thread: the manager who is signed in, as the list has them now."""
        known, me = self._agreeing.door.staff(), self._me
        return replace(known, members=tuple(one for one in known.members if me is not None and one.id == me.id))

    @Slot()
    def confirm(self) -> None:
        """They have seen it and agree: their PIN says that it is they."""
        me = self._me
        if self.state.step == "look" and self.state.ready and self._may_agree() and me is not None:
            self._sign_in.choose(me.id)
            if self._sign_in.state.step == "pin":
                self.show(replace(self.state, step="pin"))

    def _listed(self) -> bool:
        found = self._sign_in.state
        return not found.loading and found.total > 0

    def _may_agree(self) -> bool:
        return self.state.trouble in ("", "old", "unsaved")

    def _pin_changed(self) -> None:
        if self.state.open and self.state.ready != self._listed():
            self.show(replace(self.state, ready=self._listed()))
        if self.state.step == "pin" and self._sign_in.state.step == "who" and not self.state.saving:
            self.show(replace(self.state, step="look"))

    def _pin_was_right(self, member: StaffMember) -> None:
        if self._asked is None or self._me is None or member.id != self._me.id:
            return
        challenge, asked = self._asked
        self.show(replace(self.state, step="pin", saving=True))
        deed = agreement(challenge, asked, member.id)
        code = approvals.answer(challenge, asked, member)
        saved, failed = partial(self._saved, challenge, code), self._not_saved
        self._background.follow(self._agreeing.save(deed, self._agreeing.mint()), then=saved, failed=failed)

    def _saved(self, challenge: str, code: str, _: object) -> None:
        if self._asked is None or self._asked[0] != challenge:
            return
        shown, scanned = approvals.shown(code), approvals.scanned(code)
        self.show(replace(self.state, step="answer", saving=False, answer=shown, scanned=scanned))

    def _not_saved(self, error: Exception) -> None:
        log.error("agreement_not_saved", error=type(error).__name__)
        self.show(replace(self.state, step="look", saving=False, trouble="unsaved"))
        self._sound("refused")

    def _sound(self, sound: Sound) -> None:
        self.answered.emit(sound)
