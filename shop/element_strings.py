"""GS1 element strings as a scanner sends them and as they are printed: "01...10..." and "(01)...(10)...".

Source: GS1 General Specifications, sections 3 and 7.8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from shop import gs1
from shop.gs1 import GS, Elements

SYMBOLOGIES = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
"""GS1-128, DataBar, composites, DataMatrix, QR and DotCode with FNC1 first: what follows is element strings."""

STAND_INS = (
    *("{GS}", "<GS>", "[GS]", "{FNC1}", "<FNC1>", "[FNC1]", "\\x1d", "\\x1D", "\\u001d", "\\u001D", "<0x1d>", "<0x1D>"),
    *("~d029", "~029", "~1", "^]", "^", "|", "~", "#", "@", " "),
)
"""What scanners, terminals and people write for GS. Those of one character are in no GS1 value; a reading that has
to do without GS is tried only when it makes the whole text valid."""

_BARE = re.compile(r"0[123][0-9]{14}|00[0-9]{18}|8006[0-9]{18}|8110[0-9]{21}")
_PRINTED = re.compile(r"\(([0-9]{2,4})\)")
_PRINTED_SQUARE = re.compile(r"\[([0-9]{2,4})\]")
MOST_TAKEN_APART = 128
"""Characters of a segment whose separators are searched; symbols that come without them are linear ones of 48."""
_DATES = frozenset({"11", "12", "13", "15", "16", "17"})

Pair = tuple[str, str]
_Edge = tuple[str, int]
"""An identifier, and where its value ends."""


def elements(text: str, symbology: str | None) -> Elements:
    """The element strings of a scanned symbol or of its printed form; empty when it has none.

    Without a symbology only text that starts like a GTIN's or a pallet's element string, or that holds a GS, is tried:
    the digits of a plain EAN-13 would parse as well (400... is also "customer's purchase order").
    """
    for printed in (_PRINTED, _PRINTED_SQUARE):
        if printed.match(text):
            _, *parts = printed.split(text)
            pairs = zip(parts[::2], (value.strip() for value in parts[1::2]), strict=True)
            return Elements.of(pairs)
    certain = symbology in SYMBOLOGIES
    if GS not in text:
        text = _with_separators(text, certain=certain)
    if certain or GS in text or _BARE.match(text):
        return _strings(text.strip(GS), certain=certain)
    return Elements()


def _with_separators(text: str, *, certain: bool) -> str:
    """`text` with GS for what stands for it, where that makes element strings of all of it; else as it is."""
    for stand_in in STAND_INS:
        if stand_in not in text:
            continue
        spelled = text.replace(stand_in, GS).strip(GS)
        if (certain or _BARE.match(spelled)) and _strictly(spelled)[1]:
            return spelled
    return text


def _strictly(text: str) -> tuple[list[Pair], bool]:
    """The elements by the book up to the first that is not one, and whether that was all."""
    found: list[Pair] = []
    for segment in filter(None, text.split(GS)):
        at = 0
        while at < len(segment):
            element = _next(segment, at)
            if element is None:
                return found, False
            ai, end = element
            found.append((ai, segment[at + len(ai) : end]))
            at = end
    return found, True


def _next(segment: str, at: int) -> tuple[str, int] | None:
    """By the book: what needs a separator reaches to the end of its segment; of the rest the longest."""
    one = gs1.identifier(segment[at : at + gs1.LONGEST_IDENTIFIER])
    if one is None:
        return None
    begin = at + len(one.ai)
    end = len(segment) if one.ended else min(begin + one.most, len(segment))
    return (one.ai, end) if one.takes(segment[begin:end]) else None


def _strings(text: str, *, certain: bool) -> Elements:
    """In a certain GS1 symbol, the elements before the first unknown one still stand; otherwise all or none."""
    found, whole = _strictly(text)
    if whole:
        return Elements.of(found) if certain or GS in text else _unless_in_doubt(found)
    sure: list[Pair] = []
    doubtful: list[str] = []
    for segment in filter(None, text.split(GS)):
        more, in_doubt = _agreed(segment) if len(segment) <= MOST_TAKEN_APART else ([], [])
        if not more:
            return Elements.of(found) if certain else Elements()
        sure += more
        doubtful += in_doubt
    return Elements.of(sure, doubtful)


def _unless_in_doubt(found: list[Pair]) -> Elements:
    """Without a symbology and without any GS, a date or weight at the end of a lot or serial number is either part of
    it or its separator was lost on the way; then neither is told."""
    ai, value = found[-1]
    one = gs1.identifier(ai)
    if one is None or one.fixed:
        return Elements.of(found)
    for at in range(1, len(value)):
        tail, whole = _strictly(value[at:])
        if whole and _telling(tail[0]):
            return Elements.of(found[:-1], [ai, *(each for each, _ in tail)])
    return Elements.of(found)


def _telling(pair: Pair) -> bool:
    """Whether this is hardly a part of another value by chance."""
    ai, value = pair
    return gs1.day(value) is not None if ai in _DATES else len(ai) == 4 and "3100" <= ai <= "3695"


def _agreed(segment: str) -> tuple[list[Pair], list[str]]:
    """Separators are missing in this segment: the elements that all ways to take it apart have in common, and the
    identifiers of the others. Ways are counted, never listed: there can be very many."""
    edges = [list(gs1.elements_at(segment, at)) for at in range(len(segment))]
    onward = [0] * len(segment) + [1]
    for at in range(len(segment) - 1, -1, -1):
        onward[at] = sum(onward[end] for _, end in edges[at])
    reached = [1] + [0] * len(segment)
    sure: list[Pair] = []
    doubtful: list[str] = []
    for at, ai, end in _usable(edges, onward, reached):
        if reached[at] * onward[end] == onward[0]:
            sure.append((ai, segment[at + len(ai) : end]))
        else:
            doubtful.append(ai)
    return sure, doubtful


def _usable(edges: list[list[_Edge]], onward: list[int], reached: list[int]) -> Iterator[tuple[int, str, int]]:
    """The elements that are on a way from start to end, in order; `reached` counts the ways to each place."""
    for at, here in enumerate(edges):
        for ai, end in here if reached[at] else ():
            reached[end] += reached[at]
            if onward[end]:
                yield at, ai, end
