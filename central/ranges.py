"""The header Range of one request (RFC 9110, section 14), for files that are fetched piece by piece. Pure."""

from __future__ import annotations

import re

_ONE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.IGNORECASE)


class Unsatisfiable(ValueError):
    """Nothing of the file is in the range."""


def read_range(header: str, size: int) -> tuple[int, int] | None:
    """First byte and the one behind the last, within `size`; None where the header asks for the whole file or for
    something that may be ignored. Raises Unsatisfiable."""
    match = _ONE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        start, stop = max(0, size - int(last)), size
    else:
        start, stop = int(first), min(size, int(last) + 1 if last else size)
        if last and int(last) < int(first):
            return None
    if start >= stop:
        raise Unsatisfiable
    return start, stop
