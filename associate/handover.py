"""Hand over: who it is, what goes out, a signature, done. Nothing counts before Done, which is one commit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Literal, cast, get_args

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.at_counter import AtHand, Counter, Flow, NotGenuine, Phase, Progress, before, progress, read
from associate.counting import Counting, OutPiece, Scanned, pieces
from associate.order import Wording
from associate.scans import Meaning, OpenOrder, OpenProduct
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.tries import Tries
from shell.viewmodel import ViewModel, field
from shop import codes, deeds, verification
from shop.bodies import Document
from shop.lookups import StaffMember
from shop.orders import Refused
from shop.promises import Freshness
from shop.signed_codes import Ticket
from shop.verification import LAST

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

Trouble = Literal[
    "", "wrong_code", "locked", "other_order", "not_accepted", "used_up", "check_first", "wrong_article", "enough",
    "count_first", "unsaved", "refused", "failed",
]  # fmt: skip
UNDER_WAY = ("verify", "scan", "sign")
MOST_SIGNATURE = 4000


@dataclass(frozen=True, slots=True)
class HandOverState:
    """`ask` and `lacking` as in `shop.verification`; `scanned` of `wanted` units. `stays`: lines that are left here,
    once it is done units. `other` and `other_at`: who handed it
    over before, where somebody did. `shown`: the article or code that `trouble` speaks of."""

    phase: Phase = "empty"
    number: str = ""
    first_name: str = ""
    ask: str = ""
    lacking: tuple[str, ...] = ()
    dear: bool = False
    level: str = ""
    age: str = ""
    code: str = ""
    document: str = ""
    last_four: str = ""
    named: bool = False
    scanned: int = 0
    wanted: int = 0
    stays: int = 0
    unscanned: str = ""
    manager: bool = False
    signature: str = ""
    trouble: Trouble = ""
    shown: str = ""
    progress: Progress = "saved"
    other: str = ""
    other_at: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class HandOverSheet(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """One hand-over at a time. It stays when another page is looked at in between, and goes with the person."""

    state: HandOverState
    answered = Signal(str)
    """A code was answered: understood or refused."""

    def __init__(
        self,
        counter: Counter,
        *,
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
        tries: Tries | None = None,
    ) -> None:
        super().__init__(HandOverState())
        self._counter, self._now, self._words = counter, now, words
        self._background = background
        self._asked, self._news, self._codes = Newest(background), Newest(background), Newest(background)
        self._tries = tries or Tries()
        self._me: StaffMember | None = None
        self._online = False
        self._pieces = Rows(OutPiece, parent=self)
        self._flow = Flow()

    phase = field(str, "phase")
    number = field(str, "number")
    firstName = field(str, "first_name")  # noqa: N815 - QML's names
    ask = field(str, "ask")
    lacking = field(list, "lacking")
    dear = field(bool, "dear")
    level = field(str, "level")
    age = field(str, "age")
    code = field(str, "code")
    document = field(str, "document")
    lastFour = field(str, "last_four")  # noqa: N815
    named = field(bool, "named")
    scanned = field(int, "scanned")
    wanted = field(int, "wanted")
    stays = field(int, "stays")
    unscanned = field(str, "unscanned")
    manager = field(bool, "manager")
    signature = field(str, "signature")
    trouble = field(str, "trouble")
    shown = field(str, "shown")
    progress = field(str, "progress")
    other = field(str, "other")
    otherAt = field(str, "other_at")  # noqa: N815

    def _get_pieces(self) -> Rows:
        return self._pieces

    pieces = Property(Rows, _get_pieces, constant=True)

    # --- from outside

    def begin(self, number: str, code: verification.Code, ticket: Ticket | None) -> None:
        """Start, or go on where one was. `code` was shown already; `ticket` where it was the signed one."""
        if number != self.state.number or self.state.phase in ("empty", "done", "gone"):
            self._flow = Flow(command=self._counter.mint())
            self.show(HandOverState(number=number))
        if code and self._flow.proofs.code != "signed":
            self._now_is(proofs=replace(self._flow.proofs, code=code), ticket=ticket)
        self._asked.run(self._read, number, then=self._begun, failed=self._failed)

    def sign(self, member: StaffMember | None) -> None:
        """Who is at the counter now. Another person begins anew."""
        if member is None or self._me is None or member.id != self._me.id:
            self.forget()
        self._me = member

    def connection(self, online: bool) -> None:
        self._online = online
        self.reword()

    def refresh(self) -> None:
        """Central or this tablet changed orders."""
        if self._flow.facts is not None:
            self._news.run(self._read, self.state.number, then=self._again)

    def forget(self) -> None:
        for newest in (self._asked, self._news, self._codes):
            newest.forget()
        self._flow = Flow()
        self._pieces.show([])
        self.show(HandOverState())

    def hear(self, meant: Meaning) -> bool:
        """A scan while the page is on top; whether it belongs here."""
        if isinstance(meant, OpenOrder) and self.state.phase == "verify":
            self._hear_code(meant.code)
            return True
        if isinstance(meant, OpenProduct) and self.state.phase in ("verify", "scan", "sign"):
            self._hear_article(meant.gtin)
            return True
        return False

    # --- who it is

    @Slot(str)
    def type_code(self, text: str) -> None:
        """The eight characters, typed."""
        code = codes.read(text, None)
        if isinstance(code, codes.PickupCode | codes.Signed):
            self._hear_code(code)
        else:
            self._wrong_code()

    @Slot(str, str)
    def note_document(self, kind: str, last_four: str) -> None:
        """A document was looked at; only the last four characters of its number are kept."""
        last = "".join(c for c in last_four.upper() if c.isascii() and c.isalnum())
        if kind in get_args(Document) and len(last) == LAST:
            self._now_is(proofs=replace(self._flow.proofs, document=cast("Document", kind), last_four=last))
            self._tell("")

    @Slot(bool)
    def set_named(self, named: bool) -> None:
        """Somebody else collects, whom the buyer named."""
        self._now_is(proofs=replace(self._flow.proofs, named=named))
        self.reword()

    @Slot()
    def go_on(self) -> None:
        """To the next step, where this one is done."""
        if self.state.phase == "verify" and not self.state.lacking and self.state.ask != "not_here":
            self._to("scan")
        elif self.state.phase == "scan" and self.state.scanned:
            self._to("sign")

    @Slot()
    def step_back(self) -> None:
        if self.state.phase in ("scan", "sign"):
            self._to("verify" if self.state.phase == "scan" else "scan")

    # --- what goes out

    @Slot(int)
    def leave(self, line: int) -> None:
        """The line stays here, or goes after all."""
        self._count(self._flow.counting.leave(line))

    @Slot(int)
    def take_back(self, line: int) -> None:
        """One unit goes back behind the counter."""
        self._count(self._flow.counting.take_back(line))

    @Slot(str)
    def all_here(self, why: str) -> None:
        """Without scanning: a manager, or for a reason."""
        if self._flow.facts is not None and (why or self.state.manager):
            self._now_is(unscanned=why[:200] or "manager")
            self._count(self._flow.counting.all_here(self._flow.facts.order.shown, self._flow.level))

    @Slot(str)
    def draw(self, signature: str) -> None:
        """What was drawn on the glass, "" wipes it."""
        self.show(replace(self.state, signature=signature if len(signature) <= MOST_SIGNATURE else ""))

    @Slot()
    def finish(self) -> None:
        """Done: saved on this device in one commit, with the code that allowed it."""
        facts, me = self._flow.facts, self._me
        if facts is None or me is None or self.state.phase != "sign":
            return
        evidence = verification.evidence(
            self._flow.proofs,
            scanned=self._flow.counting.scanned,
            unscanned=self._flow.unscanned if self._flow.counting.scanned != self._flow.counting.units else "",
            signature=self.state.signature,
        )
        deed = deeds.hand_over(
            facts.order.shown,
            self._flow.counting.units,
            actor=me.id,
            how=verification.how(self._flow.proofs),
            now=self._now(),
            nonce=self._flow.ticket.once if self._flow.ticket is not None else None,
            evidence=evidence,
        )
        if isinstance(deed, Refused):
            log.info("hand_over_refused", reason=deed.reason)
            self._tell("refused")
            return
        self._now_is(phase="saving")
        self.reword()
        saved, failed = partial(self._saved, self._flow.command), partial(self._not_saved, self._flow.command)
        self._background.follow(self._counter.save(deed, self._flow.command), then=saved, failed=failed)

    # --- inside

    def _now_is(self, **changes: Any) -> None:
        self._flow = replace(self._flow, **changes)

    def _read(self, number: str) -> AtHand | None:
        return read(self._counter, number, self._flow.command)

    def _begun(self, facts: AtHand | None) -> None:
        if facts is None:
            self._now_is(phase="gone")
            self.reword()
            return
        if self._flow.phase == "empty":
            self._now_is(phase="verify", facts=facts)
        self._again(facts)

    def _failed(self, error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        self._now_is(phase="gone")
        self._tell("failed")

    def _again(self, facts: AtHand | None) -> None:
        if facts is None:
            return
        flow = self._flow
        self._now_is(facts=facts)
        if flow.phase in UNDER_WAY:
            counting = flow.counting.within(facts.order.shown, flow.level)
            empty: Phase = "scan" if flow.phase == "sign" and not counting.units else flow.phase
            self._now_is(
                counting=counting, phase=empty if any(line.at_hand for line in facts.order.shown.lines) else "gone"
            )
        self.reword()

    def _hear_code(self, code: codes.PickupCode | codes.OrderNumber | codes.Signed) -> None:
        if isinstance(code, codes.Signed):
            self._codes.run(self._counter.genuine, code, then=self._judged, failed=self._failed)
        elif isinstance(code, codes.OrderNumber):
            self._refuse("other_order" if code.number != self.state.number else "not_accepted", code.number)
        elif self._tries.locked:
            self._refuse("locked")
        elif self._flow.facts is not None and self._flow.facts.order.shown.pickup_code == code.code:
            self._prove("fallback", None)
        else:
            self._wrong_code()

    def _judged(self, answer: Ticket | NotGenuine) -> None:
        if not isinstance(answer, Ticket):
            log.info("pickup_code_refused", why=answer.why)
            self._refuse("used_up" if answer.why == "used" else "not_accepted")
        elif answer.name != self.state.number:
            self._refuse("other_order", answer.name)
        else:
            self._prove("signed", answer)

    def _prove(self, code: verification.Code, ticket: Ticket | None) -> None:
        self._now_is(proofs=replace(self._flow.proofs, code=code), ticket=ticket)
        self._tell("")
        self.answered.emit("understood")

    def _wrong_code(self) -> None:
        self._tries.wrong()
        log.info("pickup_code_wrong", locked=self._tries.locked)
        self._refuse("locked" if self._tries.locked else "wrong_code")

    def _hear_article(self, gtin: str) -> None:
        if self._flow.facts is None or self.state.phase != "scan":
            self._refuse("check_first" if self.state.phase == "verify" else "count_first")
            return
        hits = self._flow.facts.articles.items()
        variant = next((key for key, hit in hits if (hit.variant.gtin or "").zfill(14) == gtin.zfill(14)), "")
        counting, answer = self._flow.counting.scan(self._flow.facts.order.shown, self._flow.level, variant)
        if answer == "counted":
            self._count(counting)
            self.answered.emit("understood")
        else:
            self._refuse(_ANSWERS[answer], self._flow.facts.articles[variant].title if variant else gtin)

    def _refuse(self, trouble: Trouble, shown: str = "") -> None:
        self._tell(trouble, shown)
        self.answered.emit("refused")

    def _tell(self, trouble: Trouble, shown: str = "") -> None:
        self.show(replace(self.state, trouble=trouble, shown=shown))
        self.reword()

    def _to(self, phase: Phase) -> None:
        counting, facts = self._flow.counting, self._flow.facts
        if phase == "scan" and facts is not None:
            counting = counting.within(facts.order.shown, self._flow.level)
        self._now_is(phase=phase, counting=counting)
        self._tell("")

    def _count(self, counting: Counting) -> None:
        self._now_is(counting=counting)
        self._tell("")

    def _saved(self, command: str, _: Any) -> None:
        if command == self._flow.command:
            self._now_is(phase="done")
            self._tell("")
            self.refresh()

    def _not_saved(self, command: str, error: Exception) -> None:
        log.error("hand_over_not_saved", error=type(error).__name__)
        if command != self._flow.command:
            return
        if self._counter.used_up(error):
            self._now_is(proofs=replace(self._flow.proofs, code=""), ticket=None, phase="verify")
            self._tell("used_up")
        else:
            self._now_is(phase="sign")
            self._tell("unsaved")

    @Slot()
    def reword(self) -> None:
        """Time went by, the language changed, or a step was taken."""
        flow = self._flow
        if flow.facts is None:
            self.show(replace(self.state, phase=flow.phase))
            return
        level = flow.facts.level(self._now())
        if flow.phase in ("verify", "gone"):
            self._now_is(level=level)  # what was verified holds until it is done, also when the list ages meanwhile
        if flow.phase in UNDER_WAY:
            order = flow.facts.order.shown
            self._pieces.show(pieces(order, flow.counting, flow.facts.articles, self._flow.level))
        self.show(self._worded(self._flow, flow.facts, level))

    def _worded(self, flow: Flow, facts: AtHand, level: Freshness) -> HandOverState:
        order, now = facts.order.shown, self._now()
        first = before(facts.order, flow.command)
        ask = verification.asked(flow.level, order, named=flow.proofs.named)
        return replace(
            self.state,
            phase=flow.phase,
            first_name=facts.first_name,
            ask=ask,
            lacking=verification.lacking(ask, flow.proofs),
            dear=verification.is_dear(order),
            level=level,
            age=self._words.age(facts.as_of, now) if facts.as_of is not None else "",
            code=flow.proofs.code,
            document=flow.proofs.document or "",
            last_four=flow.proofs.last_four,
            named=flow.proofs.named,
            scanned=sum(flow.counting.units.values()),
            wanted=sum(row.wanted for row in self._pieces.rows),
            stays=sum(line.open for line in order.lines) if flow.phase == "done" else len(flow.counting.stays),
            unscanned=flow.unscanned,
            manager=self._me is not None and self._me.role == "manager",
            progress=progress(facts.order, flow.command, facts.refused, online=self._online),
            other=facts.people.get(first.actor, "") if first is not None else "",
            other_at=self._words.moment(first.at, now) if first is not None else "",
        )


_ANSWERS: dict[Scanned, Trouble] = {"enough": "enough", "wrong_article": "wrong_article", "counted": ""}
