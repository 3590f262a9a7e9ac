"""What central keeps of a command that it has answered: its bytes, without words of whom they are about. Where those
are needed they stand in a table of their own, which forgets them in its time; a log of everything never would."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from shop import back_in_stock, ordering, receiptless

Body = Mapping[str, Any]

_WITHOUT: Mapping[str, Callable[[Body], dict[str, Any]]] = {
    ordering.TYPE: ordering.without_person,
    back_in_stock.TYPE: back_in_stock.without_person,
    receiptless.TYPE: receiptless.without_person,
}
"""By type of command its body without what is about a person."""


def kept(sent: str, kind: str, verdict: str) -> str:
    """The text to keep of what was sent. One that is parked is done later from it, and stays whole."""
    if not is_shortened(kind, verdict):
        return sent
    said = json.loads(sent)
    return json.dumps(said | {"body": _WITHOUT[kind](said["body"])}, ensure_ascii=False, separators=(",", ":"))


def is_shortened(kind: str, verdict: str) -> bool:
    """Whether what is kept of it is not what was sent: no chain follows from it."""
    return kind in _WITHOUT and verdict != "parked"
