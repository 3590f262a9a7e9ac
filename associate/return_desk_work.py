"""What a return at the desk goes through: found, read, chosen, decided, saved. The page's words and taps are in
`associate.return_desk`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import structlog

from associate import return_desk_draft, return_desk_state, return_desk_waiting
from associate.exchange_plan import Plan
from associate.return_desk_draft import Draft
from associate.return_desk_find import Sought
from associate.return_desk_flow import (
    Chosen,
    Facts,
    Flow,
    Judged,
    changes,
    judged,
    read,
    renewed,
    wished,
)
from associate.return_desk_shown import DeskShown
from associate.return_desk_state import ReturnDeskState, Trouble
from shop.deeds import Deed
from shop.exchanges import exchanged
from shop.lookups import StaffMember
from shop.orders import Refused
from shop.return_deeds import take_back
from shop.return_drafts import DraftLine
from shop.return_evidence import with_evidence

log = structlog.get_logger()

NOBODY: dict[str, Any] = {"approver": "", "how": "", "proof": None}
"""Has agreed."""


class DeskWork(DeskShown):
    """What a return at the desk goes through; `associate.return_desk.ReturnDesk` is how a page sees it."""

    def resume(self, draft: Draft) -> None:
        """Go on where the tablet ended. ValueError for what is no draft of this page."""
        self._flow = return_desk_draft.read_back(draft)
        self._blank()
        if self._flow.number:
            self._asked.run(self._read, then=self._resumed, failed=self._failed)
        else:
            self.reword()

    def sign(self, member: StaffMember | None) -> None:
        """Who is at the desk now. Another person begins anew."""
        if member is None or self._me is None or member.id != self._me.id:
            self.forget()
        self._me = member

    def connection(self, online: bool) -> None:
        self._online = online
        self.reword()

    def refresh(self) -> None:
        """Central or this tablet changed orders, or the rules."""
        if self._flow.facts is not None and self._flow.phase in ("lines", "done"):
            self._news.run(self._read, then=self._again)

    def let_go(self, command: str) -> None:
        """A return of this visit was undone."""
        visit = tuple(one for one in self._flow.visit if one.command != command)
        if visit != self._flow.visit:
            self._now_is(visit=visit)
        self.refresh()

    def _close_second(self) -> None:
        if self._second is not None:
            self._second.close()

    def forget(self) -> None:
        self._close_second()
        self._asked.forget()
        self._news.forget()
        self._flow = Flow()
        self._blank()
        self._lay()

    def _find_anew(self) -> None:
        """What was chosen of the order in hand is let go, what is saved stays."""
        self._flow = Flow(visit=self._flow.visit)
        self._blank()
        self.reword()

    def _free(self) -> bool:
        """Whether another order may be opened: nothing that somebody has said would be lost."""
        said = any(one != Chosen() for one in self._flow.chosen.values())
        return self._flow.phase not in ("lines", "saving") or (self._flow.phase == "lines" and not said)

    def _may(self, flow: Flow) -> bool:
        outcome = flow.judged.decision.outcome if flow.judged is not None else "denied"
        agreed = outcome != "manager" or bool(flow.approver)
        return self._me is not None and agreed and outcome != "denied" and not flow.stays

    def _left(self, line: int) -> int:
        known = self._flow.facts.order.shown.line(line) if self._flow.facts is not None else None
        return known.returnable if known is not None and self._flow.phase == "lines" else 0

    def _seek(self, ask: Callable[[], Sought]) -> None:
        self.show(replace(self.state, seeking=True, trouble=""))
        self._asked.run(ask, then=self._found, failed=self._failed)

    def _found(self, sought: Sought) -> None:
        self.show(replace(self.state, seeking=False))
        self.answered.emit({"nothing": "unknown", "refused": "refused"}.get(sought.phase, "understood"))
        if sought.phase == "order":
            self._begin(sought)
            return
        self._sought = sought
        self._flow = Flow(visit=self._flow.visit, phase="many" if sought.phase == "many" else "find")
        trouble: Trouble = "" if sought.phase == "many" else "refused" if sought.phase == "refused" else "nothing"
        blank = ReturnDeskState(at_desk=self.state.at_desk)
        self.show(replace(blank, trouble=trouble, shown=sought.shown, why=sought.why, more=sought.more))
        self.reword()

    def _begin(self, sought: Sought) -> None:
        mint = self._counter.mint
        self._flow = Flow(
            number=sought.number,
            id=sought.return_id or mint(),
            command=mint(),
            nonce=sought.nonce,
            visit=self._flow.visit,
        )
        self._asked.run(self._read, then=partial(self._begun, sought.wishes), failed=self._failed)

    def _read(self) -> Facts | None:
        """Off the GUI thread."""
        return read(self._counter, self._flow, self._now())

    def _begun(self, wishes: tuple[DraftLine, ...], facts: Facts | None) -> None:
        number = self._flow.number
        if facts is None:
            self._flow = Flow(visit=self._flow.visit)
            self._tell("nothing", number)
            return
        self._hits.show([])
        if any(one.record.id == self._flow.id for one in facts.order.shown.undone):
            self._now_is(id=self._counter.mint())  # what was undone comes back as a return of its own
        chosen, line = wished(facts, wishes)
        self._now_is(phase="lines", facts=facts, chosen=chosen, open=line, judged=judged(facts, chosen, self._now()))
        self._take_agreement(facts)
        self._tell("")

    def _take_agreement(self, facts: Facts) -> None:
        """A manager has agreed to this from elsewhere, perhaps while the tablet was away."""
        approver = return_desk_waiting.agreed(facts.request, self._flow)
        if approver and self._me is not None and approver != self._me.id and not self._flow.approver:
            self._now_is(approver=approver, how="remote", proof=None)
            self.show(replace(self.state, trouble=""))

    def _resumed(self, facts: Facts | None) -> None:
        if facts is None:
            self._begun((), None)
        elif any(one.command == self._flow.command for one in facts.order.shown.returns):
            self._is_done(facts)
        elif self._flow.phase == "lines":
            self._flow = renewed(self._flow, facts, self._now())
            self._tell("")
        else:
            self._find_anew()

    def _failed(self, error: Exception) -> None:
        log.error("return_not_read", error=type(error).__name__)
        self.show(replace(self.state, seeking=False))
        self._refuse("failed")

    def _again(self, facts: Facts | None) -> None:
        if facts is None or self._flow.phase not in ("lines", "done"):
            return
        was, before = self._flow.judged, self._flow.chosen
        self._flow = renewed(self._flow, facts, self._now())
        if not self._say_changes(was, before) and self._flow.phase == "lines":
            self._take_agreement(facts)
        self.reword()

    def _say_changes(self, was: Judged | None, before: Mapping[int, Chosen]) -> bool:
        """Whoever read the decision, or agreed to it, reads what is different now."""
        found = changes(was, self._flow, before) if self._flow.phase in ("lines", "saving") else ()
        if found:
            log.info("return_decided_again", changed=found)
            self._now_is(**NOBODY)
            self._close_second()
            self.show(replace(self.state, changed=found, trouble="changed"))
        return bool(found)

    def _choose(self, line: int, one: Chosen) -> None:
        self._decide({**self._flow.chosen, line: one}, line)

    def _decide(self, chosen: Mapping[int, Chosen], line: int) -> None:
        """What was agreed to is not what is on screen now."""
        facts = self._flow.facts
        if facts is None or self._flow.phase != "lines":
            return
        plan = self._flow.plan.within({key: one.units for key, one in chosen.items()})
        self._now_is(chosen=chosen, open=line, **NOBODY, plan=plan, judged=judged(facts, chosen, self._now()))
        self._tell("")

    @property
    def flow(self) -> Flow:
        """The return in hand."""
        return self._flow

    def exchange(self, plan: Plan) -> None:
        """What goes out for what comes back. Whoever agreed, agreed to something else."""
        if self._flow.phase == "lines":
            self._now_is(plan=plan.within(self._flow.units), **NOBODY)
            self._tell("")

    def _save(self, facts: Facts | None) -> None:
        if facts is None or self._me is None:
            self._now_is(phase="lines")
            self._tell("failed")
            return
        was, before = self._flow.judged, self._flow.chosen
        self._flow = replace(renewed(replace(self._flow, phase="lines"), facts, self._now()), phase="saving")
        if self._say_changes(was, before) or self._flow.judged is None:
            self._now_is(phase="lines")
            self.reword()
            self.answered.emit("refused")
            return
        deed = self._deed(facts, self._flow.judged, self._me)
        if isinstance(deed, Refused):
            log.info("return_refused", reason=deed.reason)
            self._now_is(phase="lines")
            self._refuse("same_person" if deed.reason == "same_person" else "changed")
            return
        saved, failed = partial(self._saved, self._flow.command), partial(self._not_saved, self._flow.command)
        self._background.follow(self._counter.save(deed, self._flow.command), then=saved, failed=failed)

    def _deed(self, facts: Facts, decided: Judged, me: StaffMember) -> Deed | Refused:
        flow = self._flow
        deed = take_back(
            facts.order.shown,
            flow.id,
            flow.backs,
            actor=me.id,
            decision=decided.decision,
            said=decided.said,
            now=self._now(),
            approver=flow.approver,
            nonce=flow.nonce,
            terms=flow.terms,
        )
        basket, plan = flow.basket, flow.plan
        if basket is not None:
            deed = exchanged(deed, plan.order, plan.source, basket, plan.at)
        photos = self._photos.of(flow.id) if self._photos is not None else ()
        return deed if isinstance(deed, Refused) else with_evidence(deed, how=flow.how, proof=flow.proof, photos=photos)

    def _saved(self, command: str, _: Any) -> None:
        if command == self._flow.command:
            self._asked.run(self._read, then=self._is_done, failed=self._failed)

    def _is_done(self, facts: Facts | None) -> None:
        """What the page says of it is what was saved."""
        self._now_is(phase="done", facts=facts or self._flow.facts, open=0)
        self._slip(self._flow.id, self._flow.number, self._flow.decided)
        taken, known = return_desk_state.taken(self._flow), {one.command for one in self._flow.visit}
        if taken is not None and taken.command not in known:
            self._now_is(visit=(*self._flow.visit, taken))
        self._tell("")

    def _not_saved(self, command: str, error: Exception) -> None:
        log.error("return_not_saved", error=type(error).__name__)
        if command != self._flow.command:
            return
        self._now_is(phase="lines")
        self._refuse("used_up" if self._counter.used_up(error) else "unsaved")

    def _not_read(self, error: Exception) -> None:
        self._now_is(phase="lines")
        self._failed(error)
