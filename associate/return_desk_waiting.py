"""Returns that somebody has begun and that wait for the desk. Pure but for what reads the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from associate.return_desk_flow import Flow, ReturnCounter
from shop.return_requests import ReturnRequest, State, still_meant


@dataclass(frozen=True, slots=True)
class ReturnWaiting:
    """`standing`: its state as in `shop.return_requests`. `who`: the colleague who began it or who answered, "" for a
    shopper at a kiosk."""

    id: str
    number: str
    standing: State
    who: str
    at: str
    goods: str
    units: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request with the titles of what it is about, and the name of whoever did the last step."""

    request: ReturnRequest
    goods: str
    who: str


def read(counter: ReturnCounter) -> tuple[Waiting, ...]:
    """Off the GUI thread; the longest waiting first."""
    found = [one for one in still_meant(counter.requests()) if one.is_open or one.state == "refused"]
    people = {one.id: one.name for one in counter.people()} if found else {}
    return tuple(_waiting(counter, people, one) for one in sorted(found, key=_since))


def _since(request: ReturnRequest) -> datetime:
    return request.at


def _waiting(counter: ReturnCounter, people: dict[str, str], request: ReturnRequest) -> Waiting:
    order = counter.order(request.order)
    titles = {line.line: line.title for line in order.shown.lines} if order is not None else {}
    goods = ", ".join(dict.fromkeys(titles[one.line] for one in request.lines if titles.get(one.line)))
    last = request.answered.by if request.answered is not None else request.by
    return Waiting(request, goods, people.get(last, ""))


def rows(found: tuple[Waiting, ...], moment: Callable[[datetime], str]) -> list[ReturnWaiting]:
    return [
        ReturnWaiting(
            one.request.id,
            one.request.order,
            one.request.state,
            one.who,
            moment(one.request.answered.at if one.request.answered else one.request.at),
            one.goods,
            sum(each.quantity for each in one.request.lines),
        )
        for one in found
    ]


def at_the_desk(found: tuple[Waiting, ...]) -> int:
    """How many wait for somebody of this store."""
    return sum(one.request.state in ("begun", "approved") for one in found)


def agreed(request: ReturnRequest | None, flow: Flow) -> str:
    """Who agreed from elsewhere to exactly what is in hand; "" nobody."""
    if request is None or request.state != "approved" or request.answered is None or request.asked is None:
        return ""
    if flow.judged is None or flow.judged.decision.outcome != "manager":
        return ""
    same = set(request.lines) == set(flow.wishes) and request.asked.amount == flow.judged.money.total
    return request.answered.by if same else ""
