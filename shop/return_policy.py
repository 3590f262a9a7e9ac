"""The retailer's rules for returns as versioned data, per store and class of product (trade rules, section 4). Pure.

As JSON (entity `limits`/`returns` of a store's configuration); what is left out is as in `DEFAULT`:

    {"version": "2026-11", "since": "2026-11-01", "transit_days": 5, "fault_days": 730, "reasons": ["fit", ...],
     "classes": [{"name": "hygiene", "categories": ["Beauty > Razors"], "returnable": false}, ...],
     "holidays": [{"from": "2026-11-15", "to": "2026-12-24", "until": "2027-01-31"}],
     "most_per_unit": 50000, "velocity": [{"days": 30, "returns": 6, "value": 60000}],
     "budget": {"per_return": 10000, "per_customer": 30000, "returns_per_customer": 3, "per_device": 100000},
     "undo_minutes": 30, "hold_minutes": 5}

Days are calendar days of the store, money is in minor units of its currency.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, get_args

from shop.bodies import Condition
from shop.return_money import ShippingRule, Terms

Outcome = Literal["authorised", "conditional", "manager", "denied"]
"""From the best to the worst: take it; take it and have it looked at; no, unless a manager says so; no."""
FromPerson = Literal["fit", "mind", "late", "gift", "faulty", "wrong_item", "transport"]
"""Why it comes back: does not fit, changed their mind, came too late, was a gift; it is faulty, another article than
was bought, was damaged on its way."""
AT_FAULT: frozenset[str] = frozenset({"late", "faulty", "wrong_item", "transport"})
"""Reasons for which the merchant answers: no fee, all of the shipping."""

USUAL_CONDITIONS: Mapping[Condition, Outcome] = {
    "new": "authorised",
    "opened": "conditional",
    "used": "manager",
    "damaged": "manager",
}


@dataclass(frozen=True, slots=True)
class ClassRule:
    """What holds for the products under `categories` (prefixes of their path, "Outdoor > Tents"); an empty tuple: for
    all that no other class has. `days` None: for ever."""

    name: str
    categories: tuple[str, ...] = ()
    returnable: bool = True
    days: int | None = 30
    conditions: Mapping[Condition, Outcome] = field(default_factory=lambda: USUAL_CONDITIONS)
    serial: bool = False
    """The serial number has to be the one that was sold."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """Bought in [begins, ends]: may come back until `until` at least."""

    begins: date
    ends: date
    until: date


@dataclass(frozen=True, slots=True)
class Velocity:
    """More than `returns` or than `value` in `days` and a manager decides."""

    days: int
    returns: int
    value: int


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be promised as a refund while central cannot be asked: minor units and returns, customer and device by
    the day."""

    per_return: int = 100_00
    per_customer: int = 300_00
    returns_per_customer: int = 3
    per_device: int = 1_000_00


@dataclass(frozen=True, slots=True)
class Policy:
    version: str
    classes: tuple[ClassRule, ...] = (ClassRule("usual"),)
    reasons: tuple[FromPerson, ...] = get_args(FromPerson)
    transit_days: int = 5
    """From dispatch to the customer, where nobody told the delivery."""
    fault_days: int | None = 730
    """How long the merchant answers for a fault."""
    holidays: tuple[Holiday, ...] = ()
    most_per_unit: int | None = 500_00
    """Dearer articles are looked at by a second person."""
    velocity: tuple[Velocity, ...] = (Velocity(30, 6, 600_00), Velocity(90, 12, 1_500_00), Velocity(365, 30, 4_000_00))
    look_back_days: int = 30
    """Without a receipt: the lowest price of this time."""
    credit_days: int | None = 1095
    """How long store credit is good."""
    shipping: ShippingRule = "none"
    fee: int = 0
    budget: Budget = Budget()
    undo_minutes: int = 30
    """So long after it was taken in a return may be undone, as long as no money has moved for it."""
    hold_minutes: int = 0
    """So long after it was taken in its refund is not sent to the payment provider yet: time to undo it."""
    since: date | None = None
    """The day from which the retailer has it, for people to read; it decides nothing."""

    def rule(self, category: Sequence[str]) -> ClassRule:
        """That of the class with the longest matching prefix of the path."""
        path = " > ".join(category)
        fits = [
            (len(prefix), one)
            for one in self.classes
            for prefix in (one.categories or ("",))
            if not prefix or path == prefix or path.startswith(f"{prefix} > ")
        ]
        return max(fits, key=lambda fit: fit[0], default=(0, ClassRule("usual")))[1]

    def terms(self, reason: str) -> Terms:
        return Terms(self.shipping, self.fee, reason in AT_FAULT)


DEFAULT = Policy(
    version="built in",
    classes=(
        ClassRule("usual"),
        ClassRule("gift_card", ("Gift cards",), returnable=False),
        ClassRule("hygiene", ("Hygiene",), conditions={**USUAL_CONDITIONS, "opened": "denied", "used": "denied"}),
        ClassRule("media", ("Media",), conditions={**USUAL_CONDITIONS, "opened": "manager", "used": "denied"}),
    ),
)


class Wrong(ValueError):
    """A policy that makes no sense at `field`, in `words`."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(f"{field}: {words}")
        self.field, self.words = field, words


def read(body: Mapping[str, Any]) -> Policy:
    """A policy from its JSON. Raises Wrong for what makes no sense: no rule is guessed."""
    known = {name: _field(name, make, body[name]) for name, make in _READERS.items() if name in body}
    if unknown := body.keys() - _READERS.keys():
        raise Wrong(min(unknown)[:40], "a return policy has no such field")
    if "version" not in known:
        raise Wrong("version", "is missing")
    return replace(DEFAULT, **known)


def _field(name: str, make: Callable[[Any], Any], value: Any) -> Any:
    try:
        return make(value)
    except KeyError as error:
        raise Wrong(name, f"{error} is missing") from error
    except (TypeError, AttributeError) as error:
        raise Wrong(name, "is not made as it should be") from error
    except ValueError as error:
        raise Wrong(name, str(error)) from error


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= 10**12:
        raise ValueError("not a number that can be")
    return value


def _count_or_none(value: Any) -> int | None:
    return None if value is None else _count(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= 100 or not value.isprintable():
        raise ValueError("not a text of this length")
    return value


def _day(value: Any) -> date:
    return date.fromisoformat(_text(value))


def _one_of(words: Any) -> Callable[[Any], Any]:
    def read_word(value: Any) -> Any:
        if value not in get_args(words):
            raise ValueError(f"{str(value)[:40]!r} is not a word that is known here")
        return value

    return read_word


def _all(make: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    def read_all(values: Any) -> tuple[Any, ...]:
        if not isinstance(values, list) or len(values) > 200:
            raise ValueError("not a list")
        return tuple(make(value) for value in values)

    return read_all


def _class(value: Any) -> ClassRule:
    return ClassRule(
        _text(value["name"]),
        _all(_text)(value.get("categories", [])),
        returnable=value.get("returnable", True) is not False,
        days=_count_or_none(value.get("days", 30)),
        conditions={**USUAL_CONDITIONS, **{_CONDITION(k): _OUTCOME(v) for k, v in value.get("conditions", {}).items()}},
        serial=value.get("serial", False) is True,
    )


def _holiday(value: Any) -> Holiday:
    made = Holiday(_day(value["from"]), _day(value["to"]), _day(value["until"]))
    if not made.begins <= made.ends <= made.until:
        raise ValueError("a holiday ends before it begins")
    return made


def _velocity(value: Any) -> Velocity:
    return Velocity(_count(value["days"]), _count(value["returns"]), _count(value["value"]))


def _budget(value: Any) -> Budget:
    return Budget(**{name: _count(value.get(name, getattr(Budget(), name))) for name in Budget.__slots__})


_CONDITION, _OUTCOME = _one_of(Condition), _one_of(Outcome)
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "version": _text,
    "classes": _all(_class),
    "reasons": _all(_one_of(FromPerson)),
    "transit_days": _count,
    "fault_days": _count_or_none,
    "holidays": _all(_holiday),
    "most_per_unit": _count_or_none,
    "velocity": _all(_velocity),
    "look_back_days": _count,
    "credit_days": _count_or_none,
    "shipping": _one_of(ShippingRule),
    "fee": _count,
    "budget": _budget,
    "undo_minutes": _count,
    "hold_minutes": _count,
    "since": _day,
}
