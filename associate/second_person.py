"""A second person agrees to a return: here with badge and PIN, from their own device by two codes, or through central.

Any page asks with `ask` and hears `approved` or `declined`. Whoever is signed in stays so. After `approved` by a code,
`proof` is what goes into the command.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil
from typing import Literal, cast

import structlog
from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.people import by_badge
from associate.scans import Sound
from associate.signin import Door, SignIn, StaffList
from shell.background import Background, Newest
from shell.viewmodel import ViewModel, field
from shop import approvals, codes, pins
from shop.approvals import Asked, Challenge, How, Proof
from shop.lookups import StaffMember
from shop.money import Money
from shop.signed_codes import Signed, Ticket

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Way = Literal["here", "code", "remote"]
Trouble = Literal["", "same_person", "no_manager", "badge_refused"]
"""Why the badge that was shown is not that of a second person."""
CodeTrouble = Literal["", "mistyped", "wrong", "late", "worn"]
"""`worn`: too many wrong answers, a new code is needed."""
RemoteStep = Literal["", "asking", "asked", "refused", "failed"]
LOOK_MS = 1000


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back through central. `by` is who answered (staff id)."""

    agreed: bool
    by: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """How a manager who is elsewhere is asked; `answer` is called off the GUI thread, None as long as there is none."""

    ask: Callable[[Asked], Future[None]]
    answer: Callable[[str], Answered | None]


@dataclass(frozen=True, slots=True)
class SecondPersonState:
    """`who` names whoever asks. `admitted`: PINs and codes count, because the list of people is current. `lone`: there
    is no manager but the one who asks."""

    open: bool = False
    way: Way = "here"
    order: str = ""
    amount: str = ""
    reasons: tuple[str, ...] = ()
    who: str = ""
    loading: bool = True
    lone: bool = False
    admitted: bool = True
    trouble: Trouble = ""
    challenge: str = ""
    question: str = ""
    left_s: int = 0
    code_trouble: CodeTrouble = ""
    tries: int = 0
    """Counts answers that were typed, so that the sheet clears its field."""
    remote: RemoteStep = ""
    asked_at: str = ""
    asked_who: str = ""
    answered_by: str = ""
    note: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class SecondPerson(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: SecondPersonState
    approved = Signal(str, str, arguments=["approver", "how"])
    """Staff id, and pin, code or remote."""
    declined = Signal()
    """Nobody agreed, or the sheet was closed."""
    answered = Signal(str)
    """How a scan was answered."""

    def __init__(
        self,
        door: Door,
        *,
        background: Background,
        now: Callable[[], datetime],
        check: Callable[[Signed], object],
        money: Callable[[Money], str],
        time_of: Callable[[datetime], str],
        age: Callable[[datetime | None], str],
        elsewhere: Elsewhere | None = None,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        """`check` is off the GUI thread: the ticket of a signed badge, or why it is none."""
        super().__init__(SecondPersonState())
        self._door, self._background, self._now, self._check = door, background, now, check
        self._money, self._time_of, self._elapsed, self._elsewhere = money, time_of, elapsed, elsewhere
        self._asked: Asked | None = None
        self._shown: Challenge | None = None
        self._staff: tuple[StaffMember, ...] = ()
        self._shown_at, self._wrong = 0.0, 0
        self.proof: Proof | None = None
        self._newest, self._list = Newest(background), Newest(background)
        only = replace(door, staff=self._second_people)
        self._sign_in = SignIn(only, background=background, now=now, age=age, elapsed=elapsed, logged="agreed_by_pin")
        self._sign_in.signed_in.connect(self._pin_was_right)
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look)

    open = field(bool, "open")
    way = field(str, "way")
    order = field(str, "order")
    amount = field(str, "amount")
    reasons = field(list, "reasons")
    who = field(str, "who")
    loading = field(bool, "loading")
    lone = field(bool, "lone")
    admitted = field(bool, "admitted")
    trouble = field(str, "trouble")
    challenge = field(str, "challenge")
    question = field(str, "question")
    secondsLeft = field(int, "left_s")  # noqa: N815 - QML's name
    codeTrouble = field(str, "code_trouble")  # noqa: N815
    tries = field(int, "tries")
    remote = field(str, "remote")
    askedAt = field(str, "asked_at")  # noqa: N815
    askedWho = field(str, "asked_who")  # noqa: N815
    answeredBy = field(str, "answered_by")  # noqa: N815
    note = field(str, "note")

    def _get_sign_in(self) -> SignIn:
        return self._sign_in

    signIn = Property(SignIn, _get_sign_in, constant=True)  # noqa: N815

    def _has_elsewhere(self) -> bool:
        return self._elsewhere is not None

    canAsk = Property(bool, _has_elsewhere, constant=True)  # noqa: N815

    # --- for the page that asks

    def ask(self, asked: Asked) -> None:
        """Open the sheet."""
        self._forget()
        self._asked = asked
        amount = self._money(Money(asked.amount, asked.currency))
        self.show(SecondPersonState(open=True, order=asked.order, amount=amount, reasons=asked.codes))
        self._sign_in.refresh()
        self._list.run(self._second_people, then=self._know, failed=self._not_known)

    @Slot()
    def decline(self) -> None:
        """Closed, or nobody agrees."""
        if self.state.open:
            self._forget()
            self.declined.emit()

    def close(self) -> None:
        """The return is gone, or the person who asked: nothing is answered any more."""
        self._forget()

    def _forget(self) -> None:
        self._newest.forget()
        self._list.forget()
        self._watch.stop()
        self._sign_in.back()
        self._asked, self._shown, self.proof, self._wrong = None, None, None, 0
        self.show(SecondPersonState())

    def _agree(self, approver: str, how: How, proof: Proof | None = None) -> None:
        log.info("second_person_agreed", how=how)
        self._forget()
        self.proof = proof
        self.approved.emit(approver, how)

    @Slot(str)
    def choose(self, way: str) -> None:
        """here, code or remote."""
        self._sign_in.back()
        self.show(replace(self.state, way=cast("Way", way), trouble=""))
        if way == "code" and self._shown is None:
            self.renew()

    # --- here

    def _second_people(self) -> StaffList:
        """Off the GUI thread."""
        known = self._door.staff()
        asked = self._asked
        self._staff = known.members
        return replace(known, members=approvals.may_agree(known.members, asked.requester if asked else ""))

    def _know(self, known: StaffList) -> None:
        """What the list of people allows."""
        asked = self._asked
        if asked is None:
            return
        name = next((one.name for one in self._staff if one.id == asked.requester), "")
        names = ", ".join(one.name for one in known.members)
        admitted = pins.admission(known.freshness, "manager", None, self._now()) == "open"
        self.show(replace(self.state, loading=False, lone=not names, who=name, asked_who=names, admitted=admitted))

    def _not_known(self, error: Exception) -> None:
        log.error("second_people_unreadable", error=type(error).__name__)
        self.show(replace(self.state, loading=False, admitted=False))

    def hear(self, code: codes.Code) -> bool:
        """A scan while the sheet is open is for it alone."""
        if not self.state.open:
            return False
        if isinstance(code, codes.StaffBadge):
            self._badge(code.badge)
        elif isinstance(code, codes.Signed) and code.ticket.kind == "badge":
            self._newest.run(self._check, code, then=self._badge_checked)
        elif isinstance(code, codes.ApprovalCode) and not code.asks and self._shown is not None:
            self.answer(code.text)
        else:
            self._sound("unknown")
        return True

    def _badge_checked(self, ticket: object) -> None:
        if isinstance(ticket, Ticket):
            self._badge(ticket.name)
            return
        self.show(replace(self.state, way="here", trouble="badge_refused"))
        self._sound("refused")

    def _badge(self, badge: str) -> None:
        member, asked = by_badge(self._staff, badge), self._asked
        self._sign_in.back()
        trouble: Trouble = ""
        if member is not None and asked is not None and member.id == asked.requester:
            trouble = "same_person"
        elif member is None or member.role != "manager":
            trouble = "no_manager"
        self.show(replace(self.state, way="here", trouble=trouble))
        self._sound("refused" if trouble else "understood")
        if member is not None and not trouble and self.state.admitted:
            self._sign_in.choose(member.id)

    def _pin_was_right(self, member: StaffMember) -> None:
        asked = self._asked
        if asked is not None and self.state.admitted and member.id != asked.requester:
            self._agree(member.id, "pin")

    # --- by a code

    @Slot()
    def renew(self) -> None:
        """A new challenge; answers to the one before are worth nothing."""
        if self._asked is None:
            return
        self._shown, self._shown_at, self._wrong = approvals.challenge(self._asked, self._now()), self._elapsed(), 0
        code, text = approvals.shown(self._shown.code), self._shown.text
        self.show(replace(self.state, challenge=code, question=text, code_trouble="", tries=self.state.tries + 1))
        self._count_down()
        self._watch.start()

    @Slot(str)
    def answer(self, typed: str) -> None:
        """What the manager's device said, typed or scanned."""
        self.show(replace(self.state, way="code", tries=self.state.tries + 1))
        shown = self._shown
        if shown is None or self.state.code_trouble in ("late", "worn") or not self.state.admitted:
            self._sound("refused")
        elif approvals.tidy(typed) is None:
            self._wrongly("mistyped")
        else:
            self._newest.run(self._whose, shown, typed, then=self._code_checked)

    def _whose(self, shown: Challenge, typed: str) -> tuple[Challenge, StaffMember | None, str]:
        """Off the GUI thread, by the list of people as it is now."""
        code = approvals.tidy(typed) or ""
        return shown, approvals.answered_by(shown, typed, self._door.staff().members), code

    def _code_checked(self, found: tuple[Challenge, StaffMember | None, str]) -> None:
        shown, member, code = found
        if member is not None and shown == self._shown:
            self._sound("understood")
            self._agree(member.id, "code", approvals.proof(shown, code))
            return
        self._wrong += 1
        log.warning("second_person_code_wrong", times=self._wrong)
        self._wrongly("worn" if self._wrong >= approvals.MOST_WRONG else "wrong")

    def _wrongly(self, trouble: CodeTrouble) -> None:
        self.show(replace(self.state, code_trouble=trouble))
        self._sound("refused")

    def _count_down(self) -> None:
        """By the monotonic clock: setting the clock gives nobody more time."""
        left = max(0, ceil(approvals.WINDOW.total_seconds() - (self._elapsed() - self._shown_at)))
        trouble = "late" if left == 0 else self.state.code_trouble
        self.show(replace(self.state, left_s=left, code_trouble=trouble))

    # --- through central

    @Slot()
    def send(self) -> None:
        """Ask the managers of this store, wherever they are."""
        asked, elsewhere = self._asked, self._elsewhere
        if asked is None or elsewhere is None or self.state.remote in ("asking", "asked"):
            return
        self.show(replace(self.state, remote="asking"))
        self._background.follow(elsewhere.ask(asked), then=lambda _: self._sent(asked), failed=self._not_sent)

    def _sent(self, asked: Asked) -> None:
        if asked == self._asked:
            self.show(replace(self.state, remote="asked", asked_at=self._time_of(self._now())))
            self._watch.start()

    def _not_sent(self, error: Exception) -> None:
        log.error("second_person_not_asked", error=type(error).__name__)
        self.show(replace(self.state, remote="failed"))

    def news(self) -> None:
        """Requests for returns changed: perhaps there is an answer."""
        asked, elsewhere = self._asked, self._elsewhere
        if asked is not None and elsewhere is not None and self.state.remote == "asked":
            self._newest.run(elsewhere.answer, asked.return_id, then=self._heard)

    def _heard(self, found: Answered | None) -> None:
        asked = self._asked
        if found is None or asked is None or self.state.remote != "asked" or found.by == asked.requester:
            return
        if found.agreed:
            self._agree(found.by, "remote")
            return
        name = next((one.name for one in self._staff if one.id == found.by), found.by)
        self.show(replace(self.state, way="remote", remote="refused", answered_by=name, note=found.note))
        self._sound("refused")

    def _look(self) -> None:
        if self._shown is not None:
            self._count_down()

    def _sound(self, sound: Sound) -> None:
        self.answered.emit(sound)
