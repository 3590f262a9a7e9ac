"""Text from outside, made harmless for one line on a screen and one line of NDJSON."""

from __future__ import annotations

import re

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]+")
_SPACES = re.compile(r"\s{2,}")


def clean(text: str) -> str:
    """Without control characters, overrides of the writing direction, line breaks and surplus space."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", _CONTROL.sub(" ", text)).strip()
