"""What stands on the papers that go with an order: pickup slip, parcel label, slip for what goes back to its shelf.

A paper is a `Sheet` of blocks; how it looks as dots is the printer's business. No prices, and of the customer only the
first name and an initial: papers lie in bays where anybody may read them. The code on them is that of the order's
number, which opens the order and proves nothing: the customer's own pickup code, signed or typed, is what they have in
their hands and never lies beside the goods.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from unicodedata import bidirectional

from shop.orders import Line, Order
from shop.slip_words import RIGHT_TO_LEFT, said

Kind = Literal["slip", "label"]
Size = Literal["small", "normal", "large", "huge"]
"""`huge` fills the width."""
Why = Literal["no_paper", "cover_open", "unreachable", "busy", "off", "unknown_language", "too_long", "refused"]
"""Why nothing was printed. `off`: it is there, but taken off the line by its own button, or none is set up.
`unknown_language`: it does not speak what it was said to. `refused`: it reports a fault, or its file or folder may not
be written."""
MISSING = ("open", "picking", "picked", "short")
MOST_PARCELS = 20


@dataclass(frozen=True, slots=True)
class Printed:
    """`sure`: the printer said that it is done; else it took everything and says nothing."""

    sure: bool = True


@dataclass(frozen=True, slots=True)
class NotPrinted:
    why: Why


Outcome = Printed | NotPrinted


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    size: Size = "normal"
    bold: bool = False
    middle: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A word and its value at the two ends of a line, or below each other where that is too long."""

    word: str
    value: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code to scan. `bars` is Code 128."""

    kind: Literal["qr", "bars"]
    text: str


Block = Text | Pair | Rule | Code


@dataclass(frozen=True, slots=True)
class Sheet:
    """`name` says for a person which paper this is: "slip TT-200004"."""

    kind: Kind
    name: str
    language: str
    blocks: tuple[Block, ...]

    @property
    def rtl(self) -> bool:
        return self.language in RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class About:
    """What a paper needs to know around the order. `details` are colour and size by article, `spots` shelves by
    article, `when` words a time in the store's language and zone, `called` is whose order it is (`called`)."""

    store: str
    language: str
    when: Callable[[datetime], str]
    at: datetime
    called: str = ""
    details: Mapping[str, str] | None = None
    spots: Mapping[str, str] | None = None


def called(first_name: str, name: str) -> str:
    """The first name and the initial of the last: "Anna B."."""
    first = first_name.strip() or next(iter(name.split()), "")
    last = next(iter(reversed(name.split())), "")
    return first if last in ("", first) or first.endswith(last) else f"{first} {last[0]}."


def places(order: Order) -> tuple[str, ...]:
    """Where the order lies, each place once."""
    return tuple(sorted({one.place for one in order.staged}))


def pickup_slip(order: Order, about: About) -> Sheet:
    """What lies ready, for whom, where and until when, and what is still missing."""
    say = _saying(about)
    staged = [(line, line.units("staged")) for line in order.lines if line.units("staged")]
    waiting = [(line, sum(line.units(s) for s in MISSING)) for line in order.lines]
    missing = [(line, units) for line, units in waiting if units]
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(own(about.called) or isolated(order.number), "large", bold=True, middle=True),
        Text(f"{say('order')} {isolated(order.number)}", bold=True, middle=True),
        Rule(),
        *(Pair(*_place(place, say), bold=True) for place in places(order)),
        *_times(order, about),
        Rule(),
        *_goods(order, staged, about),
    ]
    if missing:
        blocks += [Rule(), Text(say("missing"), bold=True), *_goods(order, missing, about)]
    blocks += [Code("qr", f"ORDER:{order.number}"), Text(say("no_receipt"), "small", middle=True)]
    return _sheet("slip", order, about, [*blocks, _printed(about)])


def parcel_labels(order: Order, about: About, parcels: int) -> tuple[Sheet, ...]:
    """One for each of `parcels`. With as many places as parcels each has its own; else all places are on all."""
    lie = places(order)
    parcels = max(1, min(parcels, MOST_PARCELS))
    return tuple(
        _label(order, about, (lie[n],) if parcels == len(lie) else lie, n + 1, parcels) for n in range(parcels)
    )


def shelf_slip(order: Order, about: About) -> Sheet:
    """What nobody wants any more, and the shelf of each article."""
    say, spots = _saying(about), about.spots or {}
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(say("back"), "large", bold=True, middle=True),
        Text(f"{say('order')} {isolated(order.number)}", bold=True, middle=True),
        Rule(),
    ]
    for line in order.lines:
        if units := line.units("to_shelve"):
            blocks += [
                *_goods(order, [(line, units)], about),
                Pair(say("shelf"), isolated(spots.get(line.variant, "–"))),
            ]
    blocks += [Code("qr", f"ORDER:{order.number}")]
    return _sheet("slip", order, about, [*blocks, _printed(about)])


def test_sheet(kind: Kind, about: About) -> Sheet:
    """Shows whether letters, codes and the whole width come out as they should."""
    say = _saying(about)
    blocks: list[Block] = [
        Text(own(about.store), "small", middle=True),
        Text(say("test"), "large", bold=True, middle=True),
        Text("ÄÖÜß éèç ñ¿ € – Ωж – مرحبا", middle=True),
        Rule(),
        Code("bars" if kind == "label" else "qr", "TEST-12345"),
    ]
    return Sheet(kind, f"{kind} test", about.language, (*blocks, _printed(about)))


def _sheet(kind: Kind, order: Order, about: About, blocks: list[Block]) -> Sheet:
    return Sheet(kind, f"{kind} {order.number}", about.language, tuple(blocks))


def _label(order: Order, about: About, lie: tuple[str, ...], n: int, parcels: int) -> Sheet:
    say = _saying(about)
    worded = [_place(place, say) for place in lie]
    blocks: list[Block] = [
        Pair(own(about.called or about.store), say("parcel").format(n=isolated(n), of=isolated(parcels))),
        Text(" ".join(label for _, label in worded) or "–", "huge", bold=True, middle=True),
        Pair(" ".join(dict.fromkeys(word for word, _ in worded)), isolated(order.number), bold=True),
        Code("bars", order.number),
    ]
    return _sheet("label", order, about, blocks)


def _times(order: Order, about: About) -> list[Block]:
    say = _saying(about)
    if order.hold_until is not None:
        return [Pair(say("held"), about.when(order.hold_until))]
    return [Pair(say("promised"), about.when(order.promised_at))] if order.promised_at is not None else []


def _goods(order: Order, lines: list[tuple[Line, int]], about: About) -> list[Block]:
    blocks: list[Block] = []
    for line, units in lines:
        blocks.append(Text(f"{isolated(f'{units} ×')} {own(line.title or line.variant)}", bold=True))
        detail = (about.details or {}).get(line.variant, "")
        if detail:
            blocks.append(Text(own(detail), "small"))
        if line.instead_of is not None and (was := order.line(line.instead_of)) is not None:
            blocks.append(Text(f"{_saying(about)('instead')} {own(was.title or was.variant)}", "small"))
    return blocks


def _place(place: str, say: Callable[[str], str]) -> tuple[str, str]:
    tote = place.startswith("TOTE:")
    return say("tote" if tote else "bay"), isolated(place.removeprefix("TOTE:"))


def _printed(about: About) -> Text:
    return Text(f"{_saying(about)('printed')} {about.when(about.at)}", "small", middle=True)


def _saying(about: About) -> Callable[[str], str]:
    return lambda word: said(about.language, word)


def isolated(text: object) -> str:
    """Read from the left whatever stands around it: within Arabic, 7-B would read B-7."""
    return f"\u2066{text}\u2069"


def own(text: str) -> str:
    """A name in Latin letters keeps its own direction: "Anna B." would have its full stop in front within Arabic."""
    kinds = {bidirectional(character) for character in text}
    return isolated(text) if "L" in kinds and not kinds & {"R", "AL"} else text
