"""Orders and what becomes of them as JSON: central's body of the feed, and the events that a device lays over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, get_args

from shop import pickup, pickup_bodies
from shop.orders import (
    INSIDE,
    Arrival,
    Claim,
    Event,
    HandedOver,
    HandOver,
    How,
    Line,
    Order,
    Slice,
    Staged,
    Step,
    Swap,
    SwapLine,
    TakeBack,
    TakenBack,
    Told,
    ToPay,
    Transfer,
    UndoHandOver,
    Undone,
    promised,
)
from shop.orders import Source as SwapSource
from shop.return_money import Tender
from shop.return_undo import Rest, UndoReturn


def read(number: str, body: Mapping[str, Any]) -> Order | None:
    """An order from its `OrderBody`; None for one that makes no sense."""
    try:
        return Order(
            number=number,
            lines=_each_once(tuple(_line(one, bool(body.get("tax_included"))) for one in body["lines"])),
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
            undone=tuple(_undone(one) for one in body.get("undone_returns", ())),
            **_of_pickup(body),
            **_money(body),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _money(body: Mapping[str, Any]) -> dict[str, Any]:
    shipping, refunds = _units(body.get("shipping", 0)), _counts(body.get("shipping_refunds", {}))
    if promised(refunds) > shipping:
        raise ValueError("more of the shipping goes back than was paid")
    tenders = tuple(_tender(one) for one in body.get("tenders", ()))
    if len({one.id for one in tenders}) != len(tenders):
        raise ValueError("a tender is there twice")
    said = {"shipping": shipping, "shipping_refunds": refunds, "tenders": tenders}
    said |= {"ships_from": _text(body.get("ships_from", "")), "request": _text(body.get("request", ""))}
    said |= {"to_pay": _to_pay(body["to_pay"]) if body.get("to_pay") else None}
    return said | {"tax_included": bool(body.get("tax_included", False))}


def _to_pay(body: Mapping[str, Any]) -> ToPay:
    return ToPay(_units(body["amount"]), _time(body["until"]), _text(body["how"]))


def _to_pay_body(one: ToPay | None) -> dict[str, Any]:
    return {"amount": one.amount, "until": spelt(one.until), "how": one.how} if one else {}


def _tender(body: Mapping[str, Any]) -> Tender:
    refunds = _counts(body.get("refunds", {}))
    kind = _text(body.get("kind", ""))
    return Tender(_text(body["id"]), _units(body["paid"]), promised(refunds), kind, refunds)


def _tender_body(one: Tender) -> dict[str, Any]:
    said = {"id": one.id, "kind": one.kind, "paid": one.paid, "refunds": dict(one.refunds)}
    return {name: value for name, value in said.items() if value or name not in ("kind", "refunds")}


def _of_pickup(body: Mapping[str, Any]) -> dict[str, Any]:
    claim, arrival = body.get("claim"), body.get("arrival")
    return {
        "claim": _claim(claim) if claim else None,
        "arrival": Arrival(_time(arrival["at"]), _text(arrival.get("bay", ""))) if arrival else None,
        "staged": tuple(_staged(one) for one in body.get("staged", ())),
        "left_in": tuple(_staged(one) for one in body.get("left_in", ())),
        "transfers": tuple(
            Transfer(_text(one["id"]), _units(one["line"]), _units(one["units"]), _text(one["source"]))
            for one in body.get("transfers", ())
        ),
        "cancel_asked_at": _maybe_time(body.get("cancel_asked_at")),
        "hold_until": _maybe_time(body.get("hold_until")),
        "extended": bool(body.get("extended", False)),
        "partly": bool(body.get("partly", False)),
        "steps": tuple(
            Step(_text(one["id"]), _text(one["kind"]), _text(one["actor"]), _time(one["at"]))
            for one in body.get("steps", ())
        ),
        "told": tuple(Told(_text(one["topic"]), _time(one["at"]), _text(one["state"])) for one in body.get("told", ())),
    }


def laid(order: Order, body: Mapping[str, Any]) -> dict[str, Any]:
    """`body`, from which `order` was once read, with what has become of it."""
    before = {one["line"]: one for one in body["lines"]}
    if_any = _pickup_body(order) | _money_body(order)
    known: dict[str, Any] = {
        **body,
        "status": order.status,
        "lines": [_line_body(line, before.get(line.line, {})) for line in order.lines],
        "hand_overs": [_hand_over_body(one) for one in order.hand_overs],
        "returns": [_return_body(one) for one in order.returns],
        "undone_returns": [_undone_body(one) for one in order.undone],
        **if_any,
    }
    said_if_any = {"hand_overs", "returns", "undone_returns", *if_any}
    return {name: value for name, value in known.items() if value or name not in said_if_any}


def _money_body(order: Order) -> dict[str, Any]:
    return {
        "shipping": order.shipping,
        "shipping_refunds": dict(order.shipping_refunds),
        "tenders": [_tender_body(one) for one in order.tenders],
        "tax_included": order.tax_included,
        "ships_from": order.ships_from,
        "request": order.request,
        "to_pay": _to_pay_body(order.to_pay),
    }


def _pickup_body(order: Order) -> dict[str, Any]:
    claim, arrival = order.claim, order.arrival
    return {
        "claim": _claim_body(claim) if claim else None,
        "arrival": {"at": spelt(arrival.at), "bay": arrival.bay} if arrival else None,
        "staged": [_staged_body(one) for one in order.staged],
        "left_in": [_staged_body(one) for one in order.left_in],
        "transfers": [
            {"id": one.id, "line": one.line, "units": one.units, "source": one.source} for one in order.transfers
        ],
        "cancel_asked_at": spelt(order.cancel_asked_at) if order.cancel_asked_at else None,
        "hold_until": spelt(order.hold_until) if order.hold_until else None,
        "extended": order.extended,
        "partly": order.partly,
        "steps": [{"id": one.id, "kind": one.kind, "actor": one.actor, "at": spelt(one.at)} for one in order.steps],
        "told": [{"topic": one.topic, "at": spelt(one.at), "state": one.state} for one in order.told],
    }


def _claim(body: Mapping[str, Any]) -> Claim:
    who, since = (_text(body["actor"]), _text(body["device"])), _time(body["since"])
    return Claim(*who, since, _text(body.get("tote", "")), _text(body.get("name", "")))


def _claim_body(claim: Claim) -> dict[str, Any]:
    said = {"actor": claim.actor, "device": claim.device, "since": spelt(claim.since)}
    said |= {"tote": claim.tote, "name": claim.name}
    return {name: value for name, value in said.items() if value or name not in ("tote", "name")}


def _staged(body: Mapping[str, Any]) -> Staged:
    return Staged(_units(body["line"]), _units(body["units"]), _text(body["place"]))


def _staged_body(one: Staged) -> dict[str, Any]:
    return {"line": one.line, "units": one.units, "place": one.place}


def _each_once(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    if len({line.line for line in lines}) != len(lines):
        raise ValueError("a line is there twice")
    return lines


def _line(body: Mapping[str, Any], tax_included: bool) -> Line:
    quantity, price = _units(body["quantity"]), _units(body["price"])
    tax = _units(body.get("tax", 0))
    line = Line(
        line=_units(body["line"]),
        variant=_text(body["variant"]),
        title=_text(body.get("title", "")),
        quantity=quantity,
        price=price,
        captured=_units(body.get("captured", quantity * price)),
        states=_counts(body["states"]),
        refunds=_counts(body.get("refunds", {})),
        instead_of=None if body.get("instead_of") is None else _units(body["instead_of"]),
        given=_units(body.get("given", 0)),
        called_off=_units(body.get("called_off", 0)),
        tax=0 if tax_included else tax,
        tax_inside=tax if tax_included else 0,
        points=_units(body.get("points", 0)),
        withheld=_units(body.get("withheld", 0)),
        serials=tuple(_text(one) for one in body.get("serials", ())),
        parent=_text(body.get("parent", "")),
        parent_placed=_maybe_time(body.get("parent_placed")),
        begins=_maybe_time(body.get("begins")),
    )
    inside = sum(line.units(state) for state in INSIDE)
    given_up = line.units("cancelled") + line.units("expired")
    if sum(line.states.values()) - inside != line.quantity or line.returned > line.handed_over:
        raise ValueError("the states do not add up")
    if line.units("to_shelve") > given_up:
        raise ValueError("more is to be put back than was given up")
    if line.called_off > given_up:
        raise ValueError("more was called off than was given up")
    if tax > line.captured + line.given:
        raise ValueError("more tax than was paid")
    return line


def _line_body(line: Line, body: Mapping[str, Any]) -> dict[str, Any]:
    new = {"line": line.line, "variant": line.variant, "title": line.title}
    new |= {"quantity": line.quantity, "price": line.price, "instead_of": line.instead_of}
    known = {**(body or new), "captured": line.captured, "states": dict(line.states)}
    said_if_any = {"given": line.given, "called_off": line.called_off, "tax": line.tax or line.tax_inside}
    said_if_any |= {"points": line.points, "withheld": line.withheld}
    known |= {"refunds": dict(line.refunds)} | said_if_any
    return {name: value for name, value in known.items() if value or name not in {"refunds", *said_if_any}}


def _handed_over(body: Mapping[str, Any]) -> HandedOver:
    taken = {_units(one["line"]): _counts(one["from"]) for one in body["lines"]}
    places, left_in = (tuple(_staged(each) for each in body.get(name, ())) for name in ("places", "left_in"))
    return HandedOver(_text(body["id"]), _text(body["actor"]), _time(body["at"]), taken, places, left_in)


def _hand_over_body(one: HandedOver) -> dict[str, Any]:
    lines = [{"line": line, "from": dict(states)} for line, states in one.taken.items()]
    said = {"id": one.id, "actor": one.actor, "at": spelt(one.at), "lines": lines}
    lay = {"places": one.places, "left_in": one.left_in}
    return said | {name: [_staged_body(each) for each in places] for name, places in lay.items() if places}


def _taken_back(body: Mapping[str, Any]) -> TakenBack:
    lines = {_units(one["line"]): _slice(one) for one in body["lines"]}
    who = _text(body["command"]), _text(body["actor"]), _time(body["at"])
    how = _how(body, _reasons(body["lines"]))
    return TakenBack(_text(body["id"]), *who, lines, _text(body.get("promised", "")), how, *_beside(body))


def _slice(body: Mapping[str, Any]) -> Slice:
    return Slice(_units(body["quantity"]), _units(body["amount"]), _units(body.get("points", 0)))


def _beside(body: Mapping[str, Any]) -> tuple[int, int, Swap | None]:
    """Shipping and fee of a return, and what went out for it."""
    swap = body.get("exchange")
    return _units(body.get("shipping", 0)), _units(body.get("fee", 0)), _swap(swap) if swap else None


def _beside_body(one: TakenBack | TakeBack) -> dict[str, Any]:
    said = {"shipping": one.shipping, "fee": one.fee, "exchange": swap_body(one.swap) if one.swap else None}
    return {name: value for name, value in said.items() if value}


def _swap(body: Mapping[str, Any]) -> Swap:
    source: SwapSource = body["from"]
    if source not in get_args(SwapSource):
        raise ValueError("not where goods come from")
    lines = tuple(
        SwapLine(
            _units(one["parent"]),
            _text(one["variant"]),
            _text(one["title"]),
            _units(one["quantity"]),
            _units(one["amount"]),
        )
        for one in body["lines"]
    )
    return Swap(
        _text(body["order"]), source, lines, _units(body["used"]), _units(body["to_pay"]), _text(body.get("at", ""))
    )


def swap_body(swap: Swap) -> dict[str, Any]:
    """As a return has it in the body of its order."""
    lines = [
        {"parent": one.parent, "variant": one.variant, "title": one.title}
        | {"quantity": one.quantity, "amount": one.amount}
        for one in swap.lines
    ]
    said = {"order": swap.order, "from": swap.source, "lines": lines, "used": swap.used, "to_pay": swap.to_pay}
    return said | ({"at": swap.at} if swap.at else {})


def _reasons(lines: Sequence[Mapping[str, Any]]) -> dict[int, str]:
    return {_units(one["line"]): _text(one["reason"]) for one in lines if one.get("reason")}


def _how(body: Mapping[str, Any], reasons: Mapping[int, str]) -> How:
    approver, device, age = (_text(body.get(name, "")) for name in ("approver", "device", "age"))
    return How(reasons, approver, device, age, _units(body.get("photos", 0)))


def _how_body(how: How) -> dict[str, str | int]:
    said: dict[str, str | int] = {"approver": how.approver, "device": how.device, "age": how.age, "photos": how.photos}
    return {name: value for name, value in said.items() if value}


def _return_body(one: TakenBack) -> dict[str, Any]:
    lines = [
        {"line": line, "quantity": part.quantity, "amount": part.amount}
        | ({"points": part.points} if part.points else {})
        | ({"reason": one.how.reasons[line]} if one.how.reasons.get(line) else {})
        for line, part in one.lines.items()
    ]
    said = {"id": one.id, "command": one.command, "actor": one.actor, "at": spelt(one.at), "lines": lines}
    return said | ({"promised": one.promised} if one.promised else {}) | _how_body(one.how) | _beside_body(one)


def _undone(body: Mapping[str, Any]) -> Undone:
    who = _text(body["command"]), _text(body["actor"]), _time(body["at"])
    return Undone(_taken_back(body["return"]), *who, _text(body["reason"]), _text(body.get("rest", "")))


def _undone_body(one: Undone) -> dict[str, Any]:
    said = {"command": one.command, "actor": one.actor, "at": spelt(one.at), "reason": one.reason}
    return {"return": _return_body(one.record)} | said | ({"rest": one.rest} if one.rest else {})


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


def _maybe_time(value: object) -> datetime | None:
    return None if value is None else _time(value)


def _time(value: object) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at


# --- what a device lays over central's body


def event_body(event: Event | UndoReturn | pickup.Event) -> dict[str, Any]:
    """Without the id of its command, which the overlay has."""
    if isinstance(event, pickup.Event):
        who = {"actor": event.by.actor, "at": spelt(event.by.at)}
        return {"event": pickup_bodies.kind_of(event), **who, "says": pickup_bodies.body(event)}
    if isinstance(event, UndoHandOver):
        return {"event": "undo_hand_over", "hand_over": event.hand_over}
    if isinstance(event, UndoReturn):
        why = {"actor": event.actor, "at": spelt(event.at), "reason": event.reason}
        rest = {"rest": _rest_body(event.rest)} if event.rest is not None else {}
        return {"event": "undo_return", "return": event.id} | why | rest
    said = {"actor": event.actor, "at": spelt(event.at), "units": _numbered(event.units)}
    if isinstance(event, HandOver):
        return said | {"event": "hand_over", "seen": _numbered(event.seen)}
    told = {"promised": event.promised} if event.promised else {}
    how = _how_body(event.how) | ({"reasons": _named(event.how.reasons)} if event.how.reasons else {})
    return said | {"event": "take_back", "id": event.id} | told | how | _beside_body(event)


def event_from(command: str, body: Mapping[str, Any]) -> Event | UndoReturn | pickup.Event | None:
    """The event of the command `command`; None for what this version does not know."""
    try:
        if "says" in body:
            by = pickup.By(command, _text(body["actor"]), _time(body["at"]))
            return pickup_bodies.read(_text(body["event"]), by, body["says"])
        if body["event"] == "undo_hand_over":
            return UndoHandOver(_text(body["hand_over"]))
        if body["event"] == "undo_return":
            said = _text(body["actor"]), _time(body["at"]), _text(body["reason"])
            rest = _rest(body["rest"]) if "rest" in body else None
            return UndoReturn(_text(body["return"]), command, *said, rest)
        who, units = (_text(body["actor"]), _time(body["at"])), _by_line(body["units"])
        if body["event"] == "hand_over":
            return HandOver(command, *who, units, _by_line(body["seen"]))
        if body["event"] != "take_back":
            return None
        how = _how(body, {int(line): _text(reason) for line, reason in body.get("reasons", {}).items()})
        told = _text(body.get("promised", ""))
        shipping, fee, swap = _beside(body)
        return TakeBack(_text(body["id"]), command, *who, units, told, how, shipping, fee, swap)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _rest_body(rest: Rest) -> dict[str, Any]:
    return {"id": rest.id, "units": _numbered(rest.units), "shipping": rest.shipping, "fee": rest.fee}


def _rest(body: Mapping[str, Any]) -> Rest:
    return Rest(_text(body["id"]), _by_line(body["units"]), _units(body["shipping"]), _units(body["fee"]))


def _numbered(units: Mapping[int, int]) -> dict[str, int]:
    return {str(line): n for line, n in units.items()}


def _named(reasons: Mapping[int, str]) -> dict[str, str]:
    return {str(line): reason for line, reason in reasons.items()}


def _by_line(body: Mapping[str, object]) -> dict[int, int]:
    return {int(line): _units(n) for line, n in body.items()}
