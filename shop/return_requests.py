"""A return that somebody has begun, before the goods are taken in: by a shopper at a kiosk, or by a desk that asks a
manager who is elsewhere. Pure.

Commands, lane 0, aggregate `return:<id>`, with their bodies as JSON:

    return.begin 1       {"return", "order", "lines", "by", "mail"?}        by "": a shopper at a kiosk
    return.ask 1         {"return", "order", "lines", "actor", "codes", "amount", "money"?}
    return.answer 1      {"return", "actor", "agreed", "note"}
    return.withdraw 1    {"return", "actor"}                                actor "": a shopper at a kiosk

Nothing here decides about goods or money: a request says what somebody wants, and whether a manager agreed to it. The
goods are taken by `return.receive`, which ends it. Refusals: `exists` (the id is another return's), `answered` (a
manager was first), `same_person`, `not_asked`, `refused`, `withdrawn`, `done`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, cast, get_args

from shop.bodies import Condition, ReturnRequestBody, WishBody
from shop.deeds import Deed
from shop.return_policy import FromPerson

KIND = "return_request"

State = Literal["begun", "asked", "approved", "refused", "done", "withdrawn"]
STATES: tuple[State, ...] = get_args(State)
OPEN: frozenset[State] = frozenset({"begun", "asked", "approved"})
"""Somebody still has to do something."""

KEPT: Mapping[State, timedelta] = {
    "begun": timedelta(hours=24),
    "asked": timedelta(days=7),
    "approved": timedelta(days=7),
    "refused": timedelta(hours=24),
    "done": timedelta(hours=24),
    "withdrawn": timedelta(hours=1),
}
"""How long after its last step central lists a request."""

LONGEST_NOTE = 200
MOST_LINES = 100
MOST_CODES = 20

Reason = Literal["exists", "answered", "same_person", "not_asked", "refused", "withdrawn", "done"]


@dataclass(frozen=True, slots=True)
class Wish:
    """`quantity` units of an order's `line`, and why they come back. `condition`: "" where nobody looked yet.
    `instead`: what goes out for them, and how many, in words; "" for nothing."""

    line: int
    quantity: int
    reason: FromPerson
    condition: Condition | Literal[""] = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A manager is asked by `by`. `codes`, `amount` and `money` as in `shop.bodies.AskedBody`; `money` None where
    nothing is exchanged."""

    by: str
    at: datetime
    codes: tuple[str, ...] = ()
    amount: int = 0
    money: int | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    by: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReturnRequest:
    """`id` is the return's. `by`: the staff id of who began it, "" for a shopper at a kiosk. `pending` while this
    device's own step has not been confirmed by central."""

    id: str
    order: str
    store: str
    lines: tuple[Wish, ...]
    state: State
    by: str
    at: datetime
    asked: Asked | None = None
    answered: Answered | None = None
    pending: bool = False

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


def still_meant(requests: Sequence[ReturnRequest]) -> tuple[ReturnRequest, ...]:
    """Those that somebody still means: a shopper who begins anew at a kiosk leaves what they began before of the same
    order."""
    latest: dict[str, ReturnRequest] = {}
    for one in (one for one in requests if _of_shopper(one)):
        known = latest.get(one.order)
        latest[one.order] = one if known is None or known.at <= one.at else known
    return tuple(one for one in requests if not _of_shopper(one) or latest[one.order] is one)


def _of_shopper(request: ReturnRequest) -> bool:
    return request.state == "begun" and not request.by


@dataclass(frozen=True, slots=True)
class Refused:
    """A code for programs and words for the person; `words` name nobody."""

    reason: Reason
    words: str


# --- the steps


@dataclass(frozen=True, slots=True)
class Begin:
    id: str
    order: str
    store: str
    lines: tuple[Wish, ...]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Ask:
    id: str
    order: str
    store: str
    lines: tuple[Wish, ...]
    asked: Asked


@dataclass(frozen=True, slots=True)
class Answer:
    agreed: bool
    answered: Answered


@dataclass(frozen=True, slots=True)
class Withdraw:
    pass


@dataclass(frozen=True, slots=True)
class Receive:
    """The goods are taken in."""


Step = Begin | Ask | Answer | Withdraw | Receive


def after(before: ReturnRequest | None, step: Step) -> ReturnRequest | Refused:
    """The request after `step`, or why not. Only `Begin` and `Ask` need none before. What has happened already changes
    nothing: who answers the same once more is not told off."""
    if isinstance(step, Begin | Ask):
        if before is not None and before.order != step.order:
            return Refused("exists", "Another return has this number already.")
        return _begun(before, step) if isinstance(step, Begin) else _asked(before, step)
    if before is None:
        return Refused("not_asked", "This return is not known here.")
    if isinstance(step, Answer):
        return _answered(before, step)
    return _withdrawn(before) if isinstance(step, Withdraw) else replace(before, state="done")


def _begun(before: ReturnRequest | None, step: Begin) -> ReturnRequest:
    """Who begins it once more chose other lines. A desk may have gone on with it before the kiosk's word of it came."""
    if before is None:
        return ReturnRequest(step.id, step.order, step.store, step.lines, "begun", step.by, step.at)
    return replace(before, lines=step.lines) if before.state == "begun" else before


def _asked(before: ReturnRequest | None, step: Ask) -> ReturnRequest | Refused:
    if before is None:
        by, at = step.asked.by, step.asked.at
        return ReturnRequest(step.id, step.order, step.store, step.lines, "asked", by, at, step.asked)
    if before.state in ("refused", "done", "withdrawn"):
        return _over(before)
    if before.state == "approved" and before.lines == step.lines:
        return before
    return replace(before, lines=step.lines, state="asked", asked=step.asked, answered=None)


def _answered(before: ReturnRequest, step: Answer) -> ReturnRequest | Refused:
    state: State = "approved" if step.agreed else "refused"
    if before.answered is not None and before.state != "asked":
        same = before.state == state and before.answered.by == step.answered.by
        return before if same else Refused("answered", "This has been answered already.")
    if before.state in ("withdrawn", "done"):
        return _over(before)
    if before.asked is None or before.state != "asked":
        return Refused("not_asked", "Nobody has asked for a manager's answer to this.")
    if before.asked.by == step.answered.by:
        return Refused("same_person", "Whoever asks cannot agree to it. Please ask somebody else.")
    return replace(before, state=state, answered=step.answered)


def _withdrawn(before: ReturnRequest) -> ReturnRequest | Refused:
    if before.state in ("done", "refused"):
        return _over(before)
    return replace(before, state="withdrawn")


def _over(before: ReturnRequest) -> Refused:
    if before.state == "done":
        return Refused("done", "These goods have been taken in already.")
    if before.state == "refused":
        return Refused("refused", "A manager has refused this return.")
    return Refused("withdrawn", "This return has been withdrawn.")


# --- as JSON


def body(request: ReturnRequest) -> ReturnRequestBody:
    said: dict[str, Any] = {
        "return": request.id,
        "order": request.order,
        "store": request.store,
        "lines": wishes_body(request.lines),
        "state": request.state,
        "by": request.by,
        "at": _shown(request.at),
    }
    if (asked := request.asked) is not None:
        codes = list(asked.codes)
        said["asked"] = {"by": asked.by, "at": _shown(asked.at), "codes": codes, "amount": asked.amount}
        said["asked"] |= {"money": asked.money} if asked.money is not None else {}
    if (answered := request.answered) is not None:
        said["answered"] = {"by": answered.by, "at": _shown(answered.at), "note": answered.note}
    return cast("ReturnRequestBody", said)


def wishes_body(lines: Sequence[Wish]) -> list[WishBody]:
    return [_wish_body(one) for one in lines]


def _wish_body(one: Wish) -> WishBody:
    said: WishBody = {"line": one.line, "quantity": one.quantity, "reason": one.reason}
    if one.condition:
        said["condition"] = one.condition
    if one.instead:
        said["instead"] = one.instead
    return said


def read(request: str, said: Mapping[str, Any], *, pending: bool = False) -> ReturnRequest | None:
    """A request from its body; None for one that makes no sense."""
    try:
        asked, answered = said.get("asked"), said.get("answered")
        return ReturnRequest(
            id=request,
            order=_text(said["order"]),
            store=_text(said.get("store", "")),
            lines=tuple(wish(one) for one in said["lines"]),
            state=_one_of(said["state"], STATES),
            by=_text(said.get("by", "")),
            at=_time(said["at"]),
            asked=_read_asked(asked) if asked else None,
            answered=Answered(_text(answered["by"]), _time(answered["at"]), _text(answered["note"]))
            if answered
            else None,
            pending=pending,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def wish(said: Mapping[str, Any]) -> Wish:
    """One line of a request. Raises KeyError, TypeError or ValueError for what is none."""
    line, quantity = said["line"], said["quantity"]
    if type(line) is not int or type(quantity) is not int or quantity < 1:
        raise ValueError("no line")
    condition = said.get("condition") or ""
    return Wish(
        line,
        quantity,
        _one_of(said["reason"], get_args(FromPerson)),
        _one_of(condition, ("", *get_args(Condition))),
        _text(said.get("instead", "")),
    )


def _read_asked(said: Mapping[str, Any]) -> Asked:
    amount, money = said.get("amount", 0), said.get("money")
    if type(amount) is not int or type(money) not in (int, type(None)):
        raise TypeError("amount")
    return Asked(_text(said["by"]), _time(said["at"]), tuple(map(_text, said.get("codes", ()))), amount, money)


def _one_of(value: object, known: Sequence[Any]) -> Any:
    if value not in known:
        raise ValueError(str(value)[:40])
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _time(value: object) -> datetime:
    read_ = datetime.fromisoformat(_text(value))
    if read_.tzinfo is None:
        raise ValueError("time")
    return read_


def _shown(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


# --- what people do


def begin(
    return_id: str,
    order: str,
    store: str,
    lines: Sequence[Wish],
    *,
    now: datetime,
    by: str = "",
    mail: bool = False,
) -> Deed:
    """Say that `lines` of `order` are to come back to `store`. `return_id` is a UUIDv7 made when the person began;
    `mail`: the customer wants the return's code by e-mail, to the address that central has on file. ValueError for no
    line."""
    request = _begun(None, Begin(return_id, order, store, _some(lines), by, now))
    said = {"return": return_id, "order": order, "lines": wishes_body(lines), "by": by}
    return _deed(return_id, "return.begin", said | ({"mail": True} if mail else {}), request)


def ask(
    before: ReturnRequest | None,
    return_id: str,
    order: str,
    store: str,
    lines: Sequence[Wish],
    *,
    actor: str,
    codes: Sequence[str],
    amount: int,
    now: datetime,
    money: int | None = None,
) -> Deed | Refused:
    """Ask a manager who is elsewhere. `before` is the request as this device shows it, None where there is none.
    `money` as in `Asked`."""
    asked = Asked(actor, now, tuple(codes[:MOST_CODES]), amount, money)
    request = after(before, Ask(return_id, order, store, _some(lines), asked))
    said = {"return": return_id, "order": order, "lines": wishes_body(lines), "actor": actor}
    if isinstance(request, Refused):
        return request
    wanted = {"codes": list(asked.codes), "amount": amount, **({"money": money} if money is not None else {})}
    return _deed(return_id, "return.ask", {**said, **wanted}, request)


def answer(before: ReturnRequest, *, actor: str, agreed: bool, note: str = "", now: datetime) -> Deed | Refused:
    """A manager's answer. ValueError for a note that is too long."""
    if len(note) > LONGEST_NOTE:
        raise ValueError("a note is 200 characters at most")
    request = after(before, Answer(agreed, Answered(actor, now, note)))
    if isinstance(request, Refused):
        return request
    said = {"return": before.id, "actor": actor, "agreed": agreed, "note": note}
    return _deed(before.id, "return.answer", said, request)


def withdraw(before: ReturnRequest, *, actor: str = "") -> Deed | Refused:
    """It does not come back after all; `actor` "" for a shopper at a kiosk."""
    request = after(before, Withdraw())
    if isinstance(request, Refused):
        return request
    return _deed(before.id, "return.withdraw", {"return": before.id, "actor": actor}, request)


def _some(lines: Sequence[Wish]) -> tuple[Wish, ...]:
    if not 1 <= len(lines) <= MOST_LINES:
        raise ValueError(f"a return has 1 to {MOST_LINES} lines")
    return tuple(lines)


def _deed(return_id: str, kind: str, said: Mapping[str, Any], request: ReturnRequest) -> Deed:
    return Deed(0, f"return:{return_id}", kind, said, overlay=((KIND, return_id, body(request)),))
