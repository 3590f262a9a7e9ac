"""Goods between two places of the retailer: asked for, sent, received, with what differed. Pure.

Commands of staff devices, each with the aggregate "transfer:<id>" in lane 1:

    stock.ask_transfer 1       {"transfer", "source", "lines": {variant: units}, "actor"}    at the target
    stock.dispatch 1           {"transfer", "lines": {variant: units}, "actor"}    at the source
    stock.receive 1            {"transfer", "lines": {variant: [units, of them damaged]}, "actor"}    at the target
    stock.cancel_transfer 1    {"transfer", "actor"}    at either

Kind "transfer" of the feed, in `stock:<store>` of both: `TransferBody`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypedDict

from shop.deeds import Deed, Laid, shelf_change

State = Literal["asked", "sent", "received", "differs", "cancelled"]
"""`differs`: received, but not what was sent."""
OPEN = ("asked", "sent")
MOST_LINES, MOST_UNITS = 100, 9_999
KEPT = timedelta(days=90)
"""How long devices have a transfer that is over. Central keeps it."""


class LineBody(TypedDict):
    asked: int
    sent: int
    received: int
    damaged: int


class TransferBody(TypedDict):
    """`by` asked at `at`; `last_by` took the last step at `last_at`."""

    source: str
    target: str
    state: State
    at: str
    by: str
    last_at: str
    last_by: str
    lines: Mapping[str, LineBody]
    direct: bool


@dataclass(frozen=True, slots=True)
class Line:
    asked: int
    sent: int = 0
    received: int = 0
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class Transfer:
    """`direct`: the source has no devices of ours (a warehouse): what is received from it had been sent. `pending`
    while this device's own step is not confirmed."""

    id: str
    source: str
    target: str
    state: State
    at: datetime
    by: str
    last_at: datetime
    last_by: str
    lines: Mapping[str, Line]
    direct: bool = False
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    reason: Literal["state", "lines", "place"]
    words: str


_STATE = Refused("state", "Somebody took this step before, or it was cancelled. Please look again.")
_LINES = Refused("lines", "These are not the articles of this transfer, or not so many.")


def dispatched(known: Transfer, units: Mapping[str, int]) -> Transfer | Refused:
    """`units` left the source. Less than was asked for is possible, nothing at all is not."""
    if known.state != "asked":
        return _STATE
    if units.keys() - known.lines.keys() or not any(units.values()) or not _fit(units.values()):
        return _LINES
    lines = {one: replace(line, sent=units.get(one, 0)) for one, line in known.lines.items()}
    return replace(known, state="sent", lines=lines)


def received(known: Transfer, units: Mapping[str, tuple[int, int]]) -> Transfer | Refused:
    """So many arrived, so many of them damaged. More, or fewer, than were sent: it differs."""
    if known.state != "sent" and not (known.direct and known.state == "asked"):
        return _STATE
    fits = _fit(n for n, _ in units.values()) and all(0 <= broken <= n for n, broken in units.values())
    if units.keys() - known.lines.keys() or not fits:
        return _LINES
    lines = {one: _arrived(line, *units.get(one, (0, 0)), direct=known.direct) for one, line in known.lines.items()}
    same = all(line.sent == line.received and not line.damaged for line in lines.values())
    return replace(known, state="received" if same else "differs", lines=lines)


def _arrived(line: Line, units: int, damaged: int, *, direct: bool) -> Line:
    return replace(line, sent=units if direct else line.sent, received=units, damaged=damaged)


def cancelled(known: Transfer) -> Transfer | Refused:
    """Only what is not on its way yet."""
    return replace(known, state="cancelled") if known.state == "asked" else _STATE


def _fit(units: Any) -> bool:
    return all(0 <= one <= MOST_UNITS for one in units)


# --- what a device sends


def ask(transfer: str, source: str, target: str, units: Mapping[str, int], *, actor: str, now: datetime) -> Deed:
    """ValueError for nothing, too much, or goods from here to here."""
    if source == target or not 0 < len(units) <= MOST_LINES or not all(0 < one <= MOST_UNITS for one in units.values()):
        raise ValueError("nothing that can be asked for")
    body = {"transfer": transfer, "source": source, "lines": dict(units), "actor": actor}
    lines = {one: {"asked": n, "sent": 0, "received": 0, "damaged": 0} for one, n in units.items()}
    shown = {"source": source, "target": target, "state": "asked", "at": _shown(now), "by": actor, "lines": lines}
    return _deed(transfer, "stock.ask_transfer", body, shown | {"last_at": _shown(now), "last_by": actor})


def dispatch(known: Transfer, units: Mapping[str, int], *, actor: str, now: datetime) -> Deed | Refused:
    done = dispatched(known, units)
    if isinstance(done, Refused):
        return done
    body = {"transfer": known.id, "lines": dict(units), "actor": actor}
    stock = tuple(shelf_change(one, -n) for one, n in units.items() if n)
    return _deed(known.id, "stock.dispatch", body, _after(done, actor, now), stock)


def receive(known: Transfer, units: Mapping[str, tuple[int, int]], *, actor: str, now: datetime) -> Deed | Refused:
    done = received(known, units)
    if isinstance(done, Refused):
        return done
    body = {"transfer": known.id, "lines": {one: list(n) for one, n in units.items()}, "actor": actor}
    stock = tuple(shelf_change(one, n - broken) for one, (n, broken) in units.items() if n > broken)
    return _deed(known.id, "stock.receive", body, _after(done, actor, now), stock)


def cancel(known: Transfer, *, actor: str, now: datetime) -> Deed | Refused:
    done = cancelled(known)
    if isinstance(done, Refused):
        return done
    body = {"transfer": known.id, "actor": actor}
    return _deed(known.id, "stock.cancel_transfer", body, _after(done, actor, now))


def _after(done: Transfer, actor: str, now: datetime) -> dict[str, Any]:
    return {"state": done.state, "lines": lines_body(done), "last_at": _shown(now), "last_by": actor}


def lines_body(transfer: Transfer) -> dict[str, LineBody]:
    lines = transfer.lines.items()
    return {
        one: {"asked": line.asked, "sent": line.sent, "received": line.received, "damaged": line.damaged}
        for one, line in lines
    }


def _deed(
    transfer: str, kind: str, body: Mapping[str, Any], shown: Mapping[str, Any], stock: tuple[Laid, ...] = ()
) -> Deed:
    return Deed(1, f"transfer:{transfer}", kind, body, overlay=(("transfer", transfer, shown), *stock))


def _shown(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
