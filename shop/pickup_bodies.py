"""Steps of a pickup order as JSON: the body of the command `order.<kind>` 1, and of what a device lays over an order.

    {"units": {"1": 2}, "place": "B-1", "hold_until": "2026-11-09T18:00:00Z"}

The names are those of the fields in `shop.pickup`; who, when and the command's id travel beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from typing import Any, get_args, get_type_hints

from shop.pickup import KINDS, By, Event, Missing, Topic

LONGEST = 200
MOST_UNITS = 1_000_000
MOST_MONEY = 10**15


def body(event: Event) -> dict[str, Any]:
    """What the step says, without who and when."""
    return {name: _said(getattr(event, name)) for name in _FIELDS[type(event)]}


def read(kind: str, by: By, said: Mapping[str, Any]) -> Event:
    """The step `kind` from its body. Raises ValueError for another kind, a field that is missing or unknown, and a
    value that cannot be."""
    made = KINDS.get(kind)
    if made is None:
        raise ValueError(f"no step is called {kind[:40]!r}")
    readers = _FIELDS[made]
    if unknown := said.keys() - readers.keys():
        raise ValueError(f"{min(unknown)[:40]!r} is not of this step")
    optional = {one.name for one in fields(made) if one.default is not MISSING}
    if missing := readers.keys() - said.keys() - optional:
        raise ValueError(f"{min(missing)!r} is missing")
    return made(by=by, **{name: readers[name](value) for name, value in said.items()})


def kind_of(event: Event) -> str:
    return _NAMES[type(event)]


_NAMES = {made: kind for kind, made in KINDS.items()}


def _readers_of(made: type[Any]) -> Mapping[str, Callable[[Any], Any]]:
    hints = get_type_hints(made)
    return {one.name: _READERS[hints[one.name]] for one in fields(made) if one.name != "by"}


def _said(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, Mapping):
        return {str(line): units for line, units in value.items()}
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST or not value.isprintable():
        raise ValueError("not a text of this length")
    return value


def _number(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= MOST_MONEY:
        raise ValueError("not a number that can be")
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither yes nor no")  # noqa: TRY004 - one family for what a stranger may send
    return value


def _time(value: Any) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at


def _units(value: Any) -> dict[int, int]:
    if not isinstance(value, Mapping) or not 1 <= len(value) <= 500:
        raise ValueError("not units per line")
    found = {int(_text(line)): _number(units) for line, units in value.items()}
    if len(found) != len(value) or any(not 1 <= n <= MOST_UNITS for n in found.values()) or min(found) < 1:
        raise ValueError("not units per line")
    return found


def _one_of(words: Any) -> Callable[[Any], str]:
    def read_word(value: Any) -> str:
        if value not in get_args(words):
            raise ValueError("not a word that is known here")
        return str(value)

    return read_word


_READERS: Mapping[Any, Callable[[Any], Any]] = {
    str: _text,
    int: _number,
    bool: _truth,
    datetime: _time,
    Mapping[int, int]: _units,
    Missing: _one_of(Missing),
    Topic: _one_of(Topic),
}

_FIELDS = {made: _readers_of(made) for made in _NAMES}
