"""Hand over: who it is, what goes out, a signature, done. Nothing counts before Done, which is one commit; how far one
has come is on the disk before it is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, cast, get_args

import structlog
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import counter_draft
from associate.at_counter import UNDER_WAY, AtHand, Counter, Flow, Phase, begun, read, renewed
from associate.counter_draft import Draft
from associate.counter_state import HandOverState, Trouble, worded
from associate.counting import Counting, OutPiece, Scanned, pieces
from associate.order import Spoken
from associate.proving import Proving
from associate.resumable import OnDisk
from associate.scans import Meaning, OpenOrder, OpenProduct
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.tries import Tries
from shell.viewmodel import ViewModel, field
from shop import deeds, verification
from shop.bodies import Document
from shop.lookups import Found, StaffMember
from shop.orders import Refused
from shop.signed_codes import Nonce, Ticket
from shop.verification import LAST

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

MOST_SIGNATURE = 4000


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
        words: Spoken,
        tries: Tries | None = None,
    ) -> None:
        super().__init__(HandOverState())
        self._counter, self._now, self._words = counter, now, words
        self._background = background
        self._asked, self._news, self._found = Newest(background), Newest(background), Newest(background)
        self._proving = Proving(
            counter,
            tries or Tries(),
            background,
            proven=self._prove,
            refused=self._refuse,
            failed=self._failed,
        )
        self._me: StaffMember | None = None
        self._online = False
        self._pieces = Rows(OutPiece, parent=self)
        self._flow = Flow()
        self.keep: Callable[[Callable[[], object]], object] = lambda then: then()
        """Puts `draft()` on the disk, then calls what it is given."""
        self._disk = OnDisk(self)
        self._unheard: list[str] = []

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
    takenBy = field(str, "taken_by")  # noqa: N815
    toPay = field(str, "to_pay")  # noqa: N815
    request = field(str, "request")
    receipt = field(bool, "receipt")

    def _get_pieces(self) -> Rows:
        return self._pieces

    pieces = Property(Rows, _get_pieces, constant=True)

    # --- from outside

    def begin(self, number: str, code: verification.Code, ticket: Ticket | None) -> None:
        """Start, or go on where one was. `code` was shown already; `ticket` where it was the signed one."""
        if number != self._flow.number or self._flow.phase in ("empty", "done", "gone"):
            self._flow = Flow(number=number, command=self._counter.mint())
            self.show(HandOverState(number=number))
        if code and self._flow.proofs.code != "signed":
            nonce = ticket.once if ticket is not None else None
            self._now_is(proofs=replace(self._flow.proofs, code=code), nonce=nonce)
        self._asked.run(self._read, number, then=self._begun, failed=self._failed)

    def draft(self) -> Draft | None:
        """What is to be gone on with after an end, None: nothing."""
        return counter_draft.written(self._flow)

    def resume(self, draft: Draft) -> None:
        """Go on where the tablet ended. ValueError for what is no draft of this page."""
        self._flow = counter_draft.read_back(draft)
        self.show(HandOverState(number=self._flow.number))
        self._asked.run(self._read, self._flow.number, then=self._begun, failed=self._failed)

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
            self._news.run(self._read, self._flow.number, then=self._again)

    def forget(self) -> None:
        for newest in (self._asked, self._news, self._proving, self._found):
            newest.forget()
        self._flow = Flow()
        self._unheard.clear()
        self._pieces.show([])
        self.show(HandOverState())

    def hear(self, meant: Meaning) -> bool:
        """A scan while the page is on top; whether it belongs here."""
        facts = self._flow.facts
        if isinstance(meant, OpenOrder) and self._flow.phase == "verify" and facts is not None:
            self._proving.hear(meant.code, facts.order.shown)
            return True
        if isinstance(meant, OpenProduct) and self._flow.phase in UNDER_WAY:
            self._hear_article(meant.gtin)
            return True
        return False

    # --- who it is

    @Slot(str)
    def type_code(self, text: str) -> None:
        """The eight characters, typed."""
        if self._flow.facts is not None:
            self._proving.type(text, self._flow.facts.order.shown)

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
    def see_receipt(self) -> None:
        """The till's receipt was looked at: central may hear of the payment after the customer is here."""
        log.info("receipt_seen", order=self._flow.number)
        self.show(replace(self.state, receipt=True))
        self._tell("")

    @Slot()
    def go_on(self) -> None:
        """To the next step, where this one is done. What is not paid goes to the till first."""
        flow = self._flow
        if self._unpaid:
            self._refuse("to_pay", self.state.to_pay)
            return
        if flow.phase == "verify" and flow.facts is not None:
            ask = verification.asked(flow.level, flow.facts.order.shown, named=flow.proofs.named)
            if ask != "not_here" and not verification.lacking(ask, flow.proofs):
                self._to("scan")
        elif flow.phase == "scan" and flow.counting.units:
            self._to("sign")

    @property
    def _unpaid(self) -> bool:
        return bool(self.state.to_pay) and not self.state.receipt

    @Slot()
    def step_back(self) -> None:
        if self._flow.phase in ("scan", "sign"):
            self._to("verify" if self._flow.phase == "scan" else "scan")

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
        self._now_is(signature=signature if len(signature) <= MOST_SIGNATURE else "")
        self.reword()

    @Slot()
    def finish(self) -> None:
        """Done: saved on this device in one commit, with the code that allowed it."""
        facts, me = self._flow.facts, self._me
        if facts is None or me is None or self._flow.phase != "sign":
            return
        if self._unpaid:
            self._refuse("to_pay", self.state.to_pay)
            return
        evidence = verification.evidence(
            self._flow.proofs,
            scanned=self._flow.counting.scanned,
            unscanned=self._flow.unscanned if self._flow.counting.scanned != self._flow.counting.units else "",
            signature=self._flow.signature,
        )
        deed = deeds.hand_over(
            facts.order.shown,
            self._flow.counting.units,
            actor=me.id,
            how=verification.how(self._flow.proofs),
            now=self._now(),
            nonce=self._flow.nonce,
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
            self._flow = begun(self._flow, facts, self._now())
        self._again(facts)

    def _failed(self, error: Exception) -> None:
        log.error("order_not_read", error=type(error).__name__)
        self._now_is(phase="gone")
        self._tell("failed")

    def _again(self, facts: AtHand | None) -> None:
        if facts is None:
            return
        self._flow = renewed(self._flow, facts)
        self.reword()

    def _prove(self, code: verification.Code, nonce: Nonce | None) -> None:
        self._now_is(proofs=replace(self._flow.proofs, code=code), nonce=nonce)
        self._unheard.append("understood")
        self._tell("")

    def _hear_article(self, gtin: str) -> None:
        if self._flow.facts is None or self._flow.phase != "scan":
            self._refuse("check_first" if self._flow.phase == "verify" else "count_first")
            return
        self._found.forget()
        articles = self._flow.facts.articles
        variant = next(
            (key for key, hit in articles.items() if (hit.variant.gtin or "").zfill(14) == gtin.zfill(14)), ""
        )
        counting, answer = self._flow.counting.scan(self._flow.facts.order.shown, self._flow.level, variant)
        if answer == "counted":
            self._unheard.append("understood")
            self._count(counting)
            return
        self._refuse(_ANSWERS[answer], articles[variant].title if variant else gtin)
        if not variant:
            self._found.run(self._counter.find, gtin, then=self._named)

    def _named(self, found: Found | None) -> None:
        """What it is that does not belong here: perhaps the right article in another size."""
        if found is None or self._flow.facts is None or self.state.trouble != "wrong_article":
            return
        wanted = {hit.product for hit in self._flow.facts.articles.values()}
        detail = ", ".join(part for part in (found.variant.color, found.variant.size) if part)
        shown = f"{found.product.title}, {detail}" if detail else found.product.title
        self._tell("other_variant" if found.product.id in wanted else "wrong_article", shown)

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
            self._now_is(proofs=replace(self._flow.proofs, code=""), nonce=None, phase="verify")
            self._tell("used_up")
        else:
            self._now_is(phase="sign")
            self._tell("unsaved")

    @Slot()
    def reword(self) -> None:
        """Time went by, the language changed, or a step was taken."""
        flow, facts = self._flow, self._flow.facts
        if facts is not None and flow.phase in ("verify", "gone"):
            # What was verified holds until it is done, also when the list ages meanwhile.
            self._now_is(level=facts.level(self._now()))
        if self._disk.has_it():
            self._lay()

    def _lay(self) -> None:
        flow, facts = self._flow, self._flow.facts
        if facts is None:
            self.show(replace(self.state, phase=flow.phase))
            return
        if flow.phase in UNDER_WAY:
            self._pieces.show(pieces(facts.order.shown, flow.counting, facts.articles, flow.level))
        self.show(worded(self.state, flow, facts, self._me, self._words, self._now(), online=self._online))
        unheard, self._unheard = self._unheard, []
        for sound in unheard:
            self.answered.emit(sound)


_ANSWERS: dict[Scanned, Trouble] = {"enough": "enough", "wrong_article": "wrong_article", "counted": ""}
