"""The texts of the commands inside a batch, exactly as the device wrote them: its hash chain is made of them."""

from __future__ import annotations

import json
import re

_PUNCTUATION = re.compile(r"[ \t\r\n,:]*")
_DECODER = json.JSONDecoder()


def texts(body: bytes) -> list[str]:
    """The elements of `commands`, each as its JSON text. `body` is known to be JSON and a valid batch."""
    text = body.decode(json.detect_encoding(body))
    found: list[str] = []
    at = _next(text, text.index("{") + 1)
    while text[at] != "}":
        name, end = _DECODER.raw_decode(text, at)
        at = _next(text, end)
        if name == "commands":
            found, at = _elements(text, at)
        else:
            at = _DECODER.raw_decode(text, at)[1]
        at = _next(text, at)
    return found


def _elements(text: str, start: int) -> tuple[list[str], int]:
    """The texts of the elements of the array at `start`, and where it ends."""
    found = []
    at = _next(text, start + 1)
    while text[at] != "]":
        end = _DECODER.raw_decode(text, at)[1]
        found.append(text[at:end])
        at = _next(text, end)
    return found, at + 1


def _next(text: str, at: int) -> int:
    """Past spaces, commas and colons. Where they may stand was checked by whoever parsed the whole."""
    match = _PUNCTUATION.match(text, at)
    return match.end() if match else at
