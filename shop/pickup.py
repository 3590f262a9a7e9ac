"""The way of a pickup order through the store (trade rules, section 3). Pure.

    open -> picked -> staged -> handed over (`shop.orders`)
      |        |         |-> expired
      |        |-> back to open, with a reason
      |-> short -> replaced | asked for elsewhere -> picked | cancelled

A step moves units of lines from one state to another, and is remembered with who took it and when. What an order has
seen already (by the step's id) changes nothing; what no longer fits is refused by name. The steps back are steps of
their own. Units that left their shelf and are no longer wanted wait in `to_shelve`, in the bay or tote they lay in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from shop import batches, orders, return_undo, waiting
from shop.orders import (
    OPEN,
    Arrival,
    Claim,
    Line,
    Order,
    Reason,
    Refused,
    Staged,
    Step,
    Transfer,
    against,
    laid_down,
    lifted,
    moved_by,
    settled,
)
from shop.return_undo import UndoReturn
from shop.steps import (
    AgreePartly,
    AnswerCancel,
    Arrive,
    AskCancel,
    AskTransfer,
    Assign,
    By,
    CancelShort,
    Event,
    Expire,
    Extend,
    Find,
    LeaveClaim,
    Missing,
    Notify,
    Pick,
    ReceiveTransfer,
    Reshelve,
    Short,
    Stage,
    Substitute,
    TakeClaim,
    Topic,
    Unpick,
    Unstage,
)

__all__ = [
    "KINDS",
    "AgreePartly",
    "AnswerCancel",
    "Arrive",
    "AskCancel",
    "AskTransfer",
    "Assign",
    "By",
    "CancelShort",
    "Event",
    "Expire",
    "Extend",
    "Find",
    "LeaveClaim",
    "Missing",
    "Notify",
    "Pick",
    "ReceiveTransfer",
    "Reshelve",
    "Short",
    "Stage",
    "Substitute",
    "TakeClaim",
    "Topic",
    "Unpick",
    "Unstage",
    "after",
    "is_ready",
]


LONGEST_EXTENSION = timedelta(days=14)
"""No hold is made longer by more than this, from its end or, where it is over, from now."""


def after(order: Order, event: Event | orders.Event | UndoReturn) -> Order | Refused:
    """The order after `event`, or why not. What the order has seen already changes nothing."""
    if isinstance(event, orders.Event):
        return orders.after(order, event)
    if isinstance(event, UndoReturn):
        return return_undo.after(order, event)
    if any(step.id == event.by.id for step in order.steps):
        return order
    kind, taken = _TAKEN[type(event)]
    done = taken(order, event)
    if isinstance(done, Refused):
        return done
    step = Step(event.by.id, kind, event.by.actor, event.by.at)
    return settled(orders.balanced(order, replace(done, steps=(*order.steps, step))))


def is_ready(order: Order) -> bool:
    """Whether all that is still wanted lies ready, and something does."""
    unsettled = OPEN[1:] if order.partly else (*OPEN[1:], "short")
    waiting = [line.units(state) for line in order.lines for state in unsettled]
    return not any(waiting) and any(line.units("staged") for line in order.lines)


# --- claims


def _claim(order: Order, event: TakeClaim) -> Order | Refused:
    if not order.is_open:
        return Refused("nothing_open", "There is nothing left to pick.")
    if order.claim is not None and order.claim.actor not in (event.by.actor, event.over):
        return Refused("claimed", "Somebody else is picking this order.")
    return replace(order, claim=Claim(event.by.actor, event.device, event.by.at, event.tote, event.name))


def _assign(order: Order, event: Assign) -> Order | Refused:
    if not order.is_open:
        return Refused("nothing_open", "There is nothing left to pick.")
    return replace(order, claim=Claim(event.to, "", event.by.at))


def _unclaim(order: Order, _event: LeaveClaim) -> Order | Refused:
    return replace(order, claim=None)


# --- from the shelf into the bay, and back


def _pick(order: Order, event: Pick) -> Order | Refused:
    def no(line: Line, units: int) -> Refused | None:
        if units <= _on_shelf(line):
            return None
        if line.quantity - _on_shelf(line) >= units:
            return Refused("already_picked", "This has been picked already.")
        return Refused("quantity", "There are not that many units to pick.")

    return _off_shelf(order, event.units, "picked", no)


def _unpick(order: Order, event: Unpick) -> Order | Refused:
    return _between(order, event.units, "picked", "open", _lacking("picked", "not_picked", "This is not picked."))


def _short(order: Order, event: Short) -> Order | Refused:
    def no(line: Line, units: int) -> Refused | None:
        return None if units <= _on_shelf(line) else Refused("already_picked", "This has been picked.")

    return _off_shelf(order, event.units, "short", no)


def _find(order: Order, event: Find) -> Order | Refused:
    return _between(order, event.units, "short", "open", _not_on_their_way(order))


def _stage(order: Order, event: Stage) -> Order | Refused:
    no = _lacking("picked", "not_picked", "This has not been picked yet, or lies ready already.")
    done = _between(order, event.units, "picked", "staged", no)
    if isinstance(done, Refused):
        return done
    more = tuple(Staged(line, units, event.place) for line, units in event.units.items())
    return _held_if_ready(replace(done, staged=laid_down(done.staged, more)), event.hold_until)


def _held_if_ready(order: Order, until: datetime) -> Order:
    return replace(order, claim=None, hold_until=order.hold_until or until) if is_ready(order) else order


def _agree_partly(order: Order, event: AgreePartly) -> Order | Refused:
    if not any(line.units("staged") for line in order.lines):
        return Refused("not_staged", "Nothing lies ready yet.")
    return _held_if_ready(replace(order, partly=True), event.hold_until)


def _notify(order: Order, event: Notify) -> Order | Refused:
    if not order.is_open:
        return Refused("nothing_open", "There is nothing left to hand over.")
    if event.topic != "delayed" and not is_ready(order):
        return Refused("not_ready", "This order does not lie ready yet.")
    return order


def _unstage(order: Order, event: Unstage) -> Order | Refused:
    here = {one.line: one.units for one in order.staged if one.place == event.place}

    def no(line: Line, units: int) -> Refused | None:
        if units <= here.get(line.line, 0):
            return None
        if units <= line.units("staged"):
            return Refused("wrong_place", "It lies somewhere else.")
        return Refused("not_staged", "This does not lie ready.")

    done = _between(order, event.units, "staged", "picked", no)
    if isinstance(done, Refused):
        return done
    elsewhere = tuple(one for one in done.staged if one.place != event.place)
    left, _ = lifted(tuple(one for one in done.staged if one.place == event.place), event.units)
    return replace(done, staged=laid_down(elsewhere, left))


# --- what is missing


def _substitute(order: Order, event: Substitute) -> Order | Refused:
    refused = against(order, {event.line: event.units}, _not_on_their_way(order))
    if refused:
        return refused
    if event.price > event.cap:
        return Refused("too_dear", "The rule for replacements does not allow this price.", (event.line,))
    if event.consent_needed and not event.consent:
        return Refused("no_consent", "The customer has to agree first.", (event.line,))
    line = next(one for one in order.lines if one.line == event.line)
    paid = min(event.price * event.units, orders.share(line, event.units))
    new = Line(
        line=max(one.line for one in order.lines) + 1,
        variant=event.variant,
        title=event.title,
        quantity=event.units,
        price=event.price,
        captured=paid,
        states={"picked": event.units},
        instead_of=line.line,
    )
    done = moved_by(order, {line.line: {"short": -event.units, "cancelled": event.units}})
    lines = tuple(
        replace(one, captured=one.captured - paid, given=one.given + paid) if one.line == line.line else one
        for one in done.lines
    )
    return replace(done, lines=(*lines, new))


def _ask_transfer(order: Order, event: AskTransfer) -> Order | Refused:
    refused = against(order, {event.line: event.units}, _not_on_their_way(order))
    if refused:
        return refused
    asked = Transfer(event.transfer, event.line, event.units, event.source)
    return replace(order, transfers=(*order.transfers, asked))


def _receive(order: Order, event: ReceiveTransfer) -> Order | Refused:
    asked = next((one for one in order.transfers if one.id == event.transfer), None)
    if asked is None:
        return Refused("unknown_transfer", "Nothing was asked for under this number, or it is here already.")
    rest = tuple(one for one in order.transfers if one is not asked)
    done = moved_by(order, {asked.line: {"short": -asked.units, "picked": asked.units}})
    return replace(done, transfers=rest)


def _cancel_short(order: Order, event: CancelShort) -> Order | Refused:
    return _between(order, event.units, "short", "cancelled", _not_on_their_way(order))


# --- the end


def _arrive(order: Order, event: Arrive) -> Order | Refused:
    if not order.is_open:
        return Refused("nothing_open", "There is nothing left to hand over.")
    known = order.arrival if waiting.is_waiting(order, event.by.at) else None
    # Who says it again, or has found a parking bay meanwhile, keeps their turn.
    came = min(known.at, event.by.at) if known is not None else event.by.at
    return replace(order, arrival=Arrival(came, event.bay or (known.bay if known is not None else "")))


def _extend(order: Order, event: Extend) -> Order | Refused:
    if order.hold_until is None or not order.is_open:
        return Refused("no_hold", "This order is not being held.")
    if order.extended or event.until <= order.hold_until:
        return Refused("extended", "The hold has been extended already.")
    if event.until > max(order.hold_until, event.by.at) + LONGEST_EXTENSION:
        return Refused("too_long", "No hold is made longer by that much.")
    return replace(order, hold_until=event.until, extended=True)


def _expire(order: Order, event: Expire) -> Order | Refused:
    if not order.is_open and any(line.units("expired") for line in order.lines):
        return order  # it needs nobody, and so it may be said twice
    if order.hold_until is None or not order.is_open:
        return Refused("no_hold", "This order is not being held.")
    if event.by.at < order.hold_until:
        return Refused("not_expired", "This order is still being held.")
    return _given_up(order, "expired")


def _ask_cancel(order: Order, event: AskCancel) -> Order | Refused:
    if not order.is_open:
        return Refused("nothing_open", "There is nothing left to cancel.")
    begun = order.claim is not None or any(line.units("open") != line.quantity for line in order.lines)
    return replace(order, cancel_asked_at=event.by.at) if begun else _given_up(order, "cancelled")


def _answer_cancel(order: Order, event: AnswerCancel) -> Order | Refused:
    if order.cancel_asked_at is None:
        return Refused("cancel_not_asked", "Nobody has asked to cancel this order.")
    answered = replace(order, cancel_asked_at=None)
    return _given_up(answered, "cancelled") if event.agreed else answered


def _given_up(order: Order, state: str) -> Order:
    """All that was not handed over is `state`; what had left its shelf is to go back there."""
    moves: dict[int, dict[str, int]] = {}
    for line in order.lines:
        left = {one: line.units(one) for one in (*OPEN, "short") if line.units(one)}
        if left:
            off_shelf = sum(left.get(one, 0) for one in ("staged", "picked"))
            away = {one: -units for one, units in left.items()}
            moves[line.line] = {**away, state: sum(left.values()), "to_shelve": off_shelf}
    lying = laid_down(order.left_in, (*order.staged, *_in_tote(order)))
    done = replace(order, claim=None, staged=(), left_in=lying, transfers=(), arrival=None, hold_until=None)
    return moved_by(done, moves)


def _in_tote(order: Order) -> tuple[Staged, ...]:
    """What was picked on a walk of several orders: their claims are gone with them, and the goods are not."""
    tote = batches.tote(order.claim.tote) if order.claim is not None else None
    if tote is None:
        return ()
    picked = ((line.line, line.units("picked")) for line in order.lines)
    return tuple(Staged(line, units, tote.place) for line, units in picked if units)


def _reshelve(order: Order, event: Reshelve) -> Order | Refused:
    refused = against(order, event.units, _lacking("to_shelve", "not_to_shelve", "Nothing of it is to be put back."))
    if refused:
        return refused
    left, _ = lifted(order.left_in, event.units)
    done = replace(order, left_in=left)
    return moved_by(done, {line: {"to_shelve": -units} for line, units in event.units.items()})


# --- moving units


No = Callable[[Line, int], Refused | None]


def _between(order: Order, units: Mapping[int, int], source: str, target: str, no: No) -> Order | Refused:
    refused = against(order, units, no)
    return refused or moved_by(order, {line: {source: -n, target: n} for line, n in units.items()})


def _on_shelf(line: Line) -> int:
    """Units that can be picked: other systems say "picking" of those that somebody has set out for."""
    return line.units("open") + line.units("picking")


def _off_shelf(order: Order, units: Mapping[int, int], target: str, no: No) -> Order | Refused:
    refused = against(order, units, no)
    if refused:
        return refused
    moves: dict[int, dict[str, int]] = {}
    for line in order.lines:
        if n := units.get(line.line):
            begun = min(n, line.units("picking"))
            moves[line.line] = {"picking": -begun, "open": begun - n, target: n}
    return moved_by(order, moves)


def _lacking(state: str, reason: Reason, words: str) -> No:
    return lambda line, units: None if units <= line.units(state) else Refused(reason, words)


def _not_on_their_way(order: Order) -> No:
    """Missing units of a line, less those that were asked for elsewhere."""
    asked: dict[int, int] = {}
    for one in order.transfers:
        asked[one.line] = asked.get(one.line, 0) + one.units

    def no(line: Line, units: int) -> Refused | None:
        if units <= line.units("short") - asked.get(line.line, 0):
            return None
        return Refused("not_short", "This is not missing, or is on its way.")

    return no


_TAKEN: dict[type[Event], tuple[str, Callable[[Order, Any], Order | Refused]]] = {
    TakeClaim: ("claim", _claim),
    Assign: ("assign", _assign),
    LeaveClaim: ("unclaim", _unclaim),
    Pick: ("pick", _pick),
    Unpick: ("unpick", _unpick),
    Short: ("short", _short),
    Find: ("find", _find),
    Substitute: ("substitute", _substitute),
    AskTransfer: ("ask_transfer", _ask_transfer),
    ReceiveTransfer: ("receive_transfer", _receive),
    CancelShort: ("cancel_short", _cancel_short),
    Stage: ("stage", _stage),
    Unstage: ("unstage", _unstage),
    AgreePartly: ("agree_partly", _agree_partly),
    Notify: ("notify", _notify),
    Arrive: ("arrive", _arrive),
    Extend: ("extend", _extend),
    Expire: ("expire", _expire),
    Reshelve: ("reshelve", _reshelve),
    AskCancel: ("ask_cancel", _ask_cancel),
    AnswerCancel: ("answer_cancel", _answer_cancel),
}
"""How each step is called where it is remembered, and what it does."""

KINDS: dict[str, type[Event]] = {kind: made for made, (kind, _) in _TAKEN.items()}
