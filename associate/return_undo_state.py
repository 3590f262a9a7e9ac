"""What undoing a return asks and shows: its facts, the goods, what stays returned. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from shop.deeds import Deed
from shop.lookups import Order, StaffMember
from shop.money import Money
from shop.orders import TakenBack
from shop.return_policy import Policy
from shop.return_undo import Asking
from shop.return_undo_deeds import Part, undo

Phase = Literal["", "asking", "saving", "done", "impossible"]
Progress = Literal["saved", "on_its_way", "confirmed", "refused"]


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    def money(self, money: Money) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class UndoCounter:
    """What is asked of the records; all off the GUI thread but `save`. `said`: what this tablet sent of the return that
    it took in under a command, None for one of another tablet. `refused`: why central did not accept a command."""

    order: Callable[[str], Order | None]
    policy: Callable[[], Policy]
    people: Callable[[], tuple[StaffMember, ...]]
    said: Callable[[str], Mapping[str, Any] | None]
    refused: Callable[[str], str | None]
    mint: Callable[[], str]
    save: Callable[[Deed, str], Future[None]]


@dataclass(frozen=True, slots=True)
class Goods:
    """Units of a line that came back, of which the customer gets `gone` again; `where` they had been put
    (`shop.bodies.Disposition`), "" where this tablet does not know."""

    id: int
    title: str
    units: int
    where: str
    gone: int


@dataclass(frozen=True, slots=True)
class ReturnUndoState:
    """`why`: the reason, in the words of `shop.return_undo`, why it cannot be undone, or why central did not accept it.
    `who` took it in `at`, within the last `minutes` it can be undone, for `left` more. `gone` of its `units` are
    undone; the others stay returned, for `rest`, "" for none. `alone`: no other device knows of the return yet, so
    nothing can stand against it. `trouble`: "unsaved" or "failed"."""

    phase: Phase = ""
    number: str = ""
    return_id: str = ""
    who: str = ""
    at: str = ""
    units: int = 0
    gone: int = 0
    amount: str = ""
    rest: str = ""
    promised: str = ""
    minutes: int = 0
    left: int = 0
    alone: bool = False
    why: str = ""
    progress: Progress = "saved"
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    order: Order
    policy: Policy
    people: Mapping[str, str]
    said: Mapping[str, Any] | None
    record: TakenBack
    impossible: str
    refused: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """`command` is the id under which the undoing will be saved, `rest` the one of what stays returned, if anything
    does."""

    number: str
    return_id: str
    command: str
    rest: str


def rest_amount(facts: Facts, gone: Mapping[int, int], asking: Asking) -> int | None:
    """What the units give back that stay returned, minor units; None where nothing stays, or it cannot be undone."""
    tried = undo(
        facts.order.shown, facts.record.id, asking, facts.policy, reason="-", said=facts.said, part=Part(gone, "rest")
    )
    return tried.body.get("amount") if isinstance(tried, Deed) else None


def goods_of(facts: Facts, gone: Mapping[int, int]) -> list[Goods]:
    said = facts.said.get("lines", ()) if facts.said is not None else ()
    where = {one["line"]: str(one.get("disposition", "")) for one in said}
    return [
        Goods(line.line, line.title or line.variant, part.quantity, where.get(line.line, ""), gone.get(line.line, 0))
        for line in facts.order.shown.lines
        if (part := facts.record.lines.get(line.line)) is not None
    ]


def progress(facts: Facts, command: str, *, online: bool) -> Progress:
    """How far the undoing has come."""
    if any(one.command == command for one in facts.order.confirmed.undone):
        return "confirmed"
    if facts.refused is not None:
        return "refused"
    return "on_its_way" if online else "saved"
