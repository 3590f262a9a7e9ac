"""Orders and what becomes of them as JSON: central's body of the feed, and the events that a device lays over it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from shop.orders import Event, HandedOver, HandOver, Line, Order, Slice, TakeBack, TakenBack, UndoHandOver


def read(number: str, body: Mapping[str, Any]) -> Order | None:
    """An order from its `OrderBody`; None for one that makes no sense."""
    try:
        return Order(
            number=number,
            lines=_each_once(tuple(_line(one) for one in body["lines"])),
            status=_text(body["status"]),
            placed_at=_time(body["placed_at"]),
            currency=_text(body["currency"]),
            total=_units(body["total"]),
            customer=_maybe_text(body.get("customer")),
            channel=_text(body.get("channel", "")),
            method=_text(body.get("method", "")),
            store=_maybe_text(body.get("store")),
            promised_at=_time(body["promised_at"]) if body.get("promised_at") else None,
            pickup_code=_maybe_text(body.get("pickup_code")),
            hand_overs=tuple(_handed_over(one) for one in body.get("hand_overs", ())),
            returns=tuple(_taken_back(one) for one in body.get("returns", ())),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def laid(order: Order, body: Mapping[str, Any]) -> dict[str, Any]:
    """`body`, from which `order` was once read, with what has become of it."""
    facts = {line.line: line for line in order.lines}
    known: dict[str, Any] = {
        **body,
        "status": order.status,
        "lines": [_line_body(facts[one["line"]], one) for one in body["lines"]],
        "hand_overs": [_hand_over_body(one) for one in order.hand_overs],
        "returns": [_return_body(one) for one in order.returns],
    }
    return {name: value for name, value in known.items() if value or name not in ("hand_overs", "returns")}


def _each_once(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    if len({line.line for line in lines}) != len(lines):
        raise ValueError("a line is there twice")
    return lines


def _line(body: Mapping[str, Any]) -> Line:
    quantity, price = _units(body["quantity"]), _units(body["price"])
    line = Line(
        line=_units(body["line"]),
        variant=_text(body["variant"]),
        title=_text(body.get("title", "")),
        quantity=quantity,
        price=price,
        captured=_units(body.get("captured", quantity * price)),
        states=_counts(body["states"]),
        refunds=_counts(body.get("refunds", {})),
    )
    if sum(line.states.values()) - line.returned != line.quantity or not 0 <= line.returned <= line.handed_over:
        raise ValueError("the states do not add up")
    return line


def _line_body(line: Line, body: Mapping[str, Any]) -> dict[str, Any]:
    known = {**body, "captured": line.captured, "states": dict(line.states), "refunds": dict(line.refunds)}
    return {name: value for name, value in known.items() if value or name != "refunds"}


def _handed_over(body: Mapping[str, Any]) -> HandedOver:
    taken = {_units(one["line"]): _counts(one["from"]) for one in body["lines"]}
    return HandedOver(_text(body["id"]), _text(body["actor"]), _time(body["at"]), taken)


def _hand_over_body(one: HandedOver) -> dict[str, Any]:
    lines = [{"line": line, "from": dict(states)} for line, states in one.taken.items()]
    return {"id": one.id, "actor": one.actor, "at": spelt(one.at), "lines": lines}


def _taken_back(body: Mapping[str, Any]) -> TakenBack:
    lines = {_units(one["line"]): Slice(_units(one["quantity"]), _units(one["amount"])) for one in body["lines"]}
    return TakenBack(_text(body["id"]), _text(body["command"]), _text(body["actor"]), _time(body["at"]), lines)


def _return_body(one: TakenBack) -> dict[str, Any]:
    lines = [{"line": line, "quantity": part.quantity, "amount": part.amount} for line, part in one.lines.items()]
    return {"id": one.id, "command": one.command, "actor": one.actor, "at": spelt(one.at), "lines": lines}


def spelt(at: datetime) -> str:
    """A time as bodies have it: RFC 3339 in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _units(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value


def _counts(value: Mapping[str, object]) -> dict[str, int]:
    return {_text(state): _units(units) for state, units in value.items() if units}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _maybe_text(value: object) -> str | None:
    return None if value is None else _text(value)


def _time(value: object) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at


# --- what a device lays over central's body


def event_body(event: Event) -> dict[str, Any]:
    """Without the id of its command, which the overlay has."""
    if isinstance(event, UndoHandOver):
        return {"event": "undo_hand_over", "hand_over": event.hand_over}
    said = {"actor": event.actor, "at": spelt(event.at), "units": _numbered(event.units)}
    if isinstance(event, HandOver):
        return said | {"event": "hand_over", "seen": _numbered(event.seen)}
    return said | {"event": "take_back", "id": event.id}


def event_from(command: str, body: Mapping[str, Any]) -> Event | None:
    """The event of the command `command`; None for what this version does not know."""
    try:
        if body["event"] == "undo_hand_over":
            return UndoHandOver(_text(body["hand_over"]))
        who, units = (_text(body["actor"]), _time(body["at"])), _by_line(body["units"])
        if body["event"] == "hand_over":
            return HandOver(command, *who, units, _by_line(body["seen"]))
        return TakeBack(_text(body["id"]), command, *who, units) if body["event"] == "take_back" else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _numbered(units: Mapping[int, int]) -> dict[str, int]:
    return {str(line): n for line, n in units.items()}


def _by_line(body: Mapping[str, object]) -> dict[int, int]:
    return {int(line): _units(n) for line, n in body.items()}
