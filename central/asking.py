"""A call and its answer as plain values, without a server: what arrives is read strictly, what leaves is bytes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, ValidationError

from central.refusals import Refusal
from sync.messages import PROTOCOL, PROTOCOL_HEADER, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

Message = TypeVar("Message", bound=BaseModel)

JSON = "application/json"
NDJSON = "application/x-ndjson"
DEEPEST = 64
"""Levels of arrays and objects in a request. Python's own reader ends in a RecursionError somewhere near 1,000."""

_FRESH = {"cache-control": "no-store", PROTOCOL_HEADER.lower(): str(PROTOCOL)}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request. `headers` have lower-case names; `source` is the network address it came from, "" when unknown."""

    path: Mapping[str, str]
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    source: str = ""

    def header(self, name: str) -> str:
        return self.headers.get(name, "")


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, whole. `unchanged` are the heads behind a 304 of /v1/heads, for whoever can wait for newer ones."""

    status: int
    media: str = ""
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=lambda: _FRESH)
    unchanged: Mapping[str, tuple[int, int]] | None = None


def said(message: BaseModel, status: int = 200) -> Answered:
    """A message of the contract as JSON."""
    return Answered(status, JSON, message.model_dump_json(by_alias=True).encode())


def with_headers(**more: str) -> dict[str, str]:
    """Those of every answer and `more`, whose underscores are dashes."""
    return _FRESH | {name.replace("_", "-"): value for name, value in more.items()}


def problem(status: int, code: str, words: str, **headers: str) -> Answered:
    """Every 4xx and 5xx."""
    body = Problem(code=code, words=words).model_dump_json().encode()
    return Answered(status, JSON, body, with_headers(**headers))


def refused(refusal: Refusal) -> Answered:
    headers = {} if refusal.retry_after is None else {"retry_after": str(refusal.retry_after)}
    if refusal.status == 401:
        headers["www_authenticate"] = "Bearer"
    return problem(refusal.status, refusal.code, refusal.words, **headers)


def query(model: type[Message], asked: Asked) -> Message:
    """The parameters behind the question mark. Raises Refusal 422."""
    named = dict(parse_qsl(asked.query, keep_blank_values=True))
    try:
        return model.model_validate({name: value for name, value in named.items() if name in model.model_fields})
    except ValidationError as error:
        raise _invalid("query", error) from None


def body(model: type[Message], asked: Asked) -> Message:
    """The request's JSON. Raises Refusal 400 for what is not JSON in one meaning only, 422 for another shape."""
    _check(asked.body)
    try:
        return model.model_validate_json(asked.body, strict=True)
    except ValidationError as error:
        raise _invalid("body", error) from None


def _invalid(where: str, error: ValidationError) -> Refusal:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join((where, *(str(part) for part in first["loc"])))
    return Refusal(422, "invalid", f"{place}: {first['msg']}")


def _check(raw: bytes) -> None:
    try:
        value = _READER.decode(raw.decode())
        # Only an escape can smuggle half a character past UTF-8.
        if b"\\u" in raw:
            json.dumps(value, ensure_ascii=False).encode()
        # With fewer brackets than levels are allowed there is nothing to look for.
        if raw.count(b"[") + raw.count(b"{") > DEEPEST:
            _check_depth(value)
    except (ValueError, RecursionError) as error:
        why = "is nested too deeply" if isinstance(error, RecursionError) else "cannot be read as JSON"
        raise Refusal(400, "malformed", f"The request {why}.") from None


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for one in level if isinstance(one, (dict, list)) for inner in _inside(one)]
        if not level:
            return
    raise RecursionError


def _inside(one: dict[str, Any] | list[Any]) -> Sequence[Any]:
    return list(one.values()) if isinstance(one, dict) else one


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _never(constant: str) -> float:
    raise ValueError(constant)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


_READER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_never, parse_float=_finite)
