"""JSON read strictly: no key twice, no NaN, no infinity, no depth without end, no more values than memory is for. Pure.

A parser that silently takes the last of two equal keys lets two programs read two things in one message.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from math import isinf
from typing import Any, NoReturn

MOST_VALUES = 300_000
"""In one row: an article in 5,000 stores has 20,000. An empty list is three bytes on the wire and 64 in memory."""

MOST_IN_A_MESSAGE = 50_000

respelled = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode
"""As central spells a body (shop.digests). ValueError for what JSON cannot say."""


def read_rows(lines: Iterable[bytes]) -> Iterator[tuple[Any, str]]:
    """The value of each line, and the line as text. ValueError with the reason."""
    from pydantic_core import from_json

    return (_row(from_json, line) for line in lines)


def bounded(text: bytes, most: int = MOST_IN_A_MESSAGE) -> bytes:
    """`text`, if it can have no more values than `most`. ValueError before anything is made of it."""
    if text.count(b",") + text.count(b"[") + text.count(b"{") > most:
        raise ValueError("too many values")
    return text


def _row(from_json: Any, line: bytes) -> tuple[Any, str]:
    value = from_json(bounded(line, MOST_VALUES), allow_inf_nan=False)
    # Without a space after any quote each key ends in `":` and strings can only add to these: as many of them as the
    # value has keys, and none stood twice. Reading every row a second time to be sure would cost as much as storing it.
    spaced = b'" ' in line or b'"\t' in line or b'"\r' in line
    if spaced or line.count(b'":') != _keys(value):
        check(line)
    return value, line.decode()


def _keys(value: Any) -> int:
    """How many keys all objects inside have together. ValueError for an infinity, as which `1e999` was read."""
    found = len(value) if type(value) is dict else 0
    for part in value.values() if type(value) is dict else value if type(value) is list else (value,):
        kind = type(part)
        if kind is dict or kind is list:
            found += _keys(part)
        elif kind is float and isinf(part):
            raise ValueError("not a number")
    return found


def check(text: str | bytes) -> None:
    """Raises ValueError where an object of `text`, which is JSON, says the same key twice, or a number is none."""
    try:
        json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except RecursionError:
        raise ValueError("too deep") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")
