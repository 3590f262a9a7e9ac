"""Text in the order and the forms in which it is drawn, for a renderer that knows only glyphs from left to right.

Arabic letters become their joined forms (Unicode's presentation forms, which our typefaces have), and lines are put
into visual order after the Unicode bidirectional algorithm (UAX 9), as far as short lines need it: one base direction,
numbers, neutrals between strong characters, and what stands in an isolate (U+2066 ... U+2069) read from the left.
"""

from __future__ import annotations

import unicodedata
from functools import cache, partial
from itertools import groupby

_OPEN, _CLOSE = "\u2066", "\u2069"
_FORMS = ("isolated", "final", "initial", "medial")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_JOINS = "\u0640"
"""The stroke that only lengthens a word."""


@cache
def _joined() -> dict[str, dict[str, str]]:
    """{letter or pair of letters: {form: the character that shows it}}."""
    found: dict[str, dict[str, str]] = {}
    for point in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        form, *letters = unicodedata.decomposition(chr(point)).split()[:3] or [""]
        plain = "".join(chr(int(letter, 16)) for letter in letters)
        if form.strip("<>") in _FORMS and (len(plain) == 1 or plain.startswith("\u0644")) and " " not in plain:
            found.setdefault(plain, {})[form.strip("<>")] = chr(point)
    return found


def shaped(text: str) -> str:
    """With Arabic letters in their joined forms, in the order in which they are read. Marks above and below letters,
    which hardly anybody writes, are left out: only a font engine could place them."""
    text = "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Mn")
    forms, made, at = _joined(), list[str](), 0
    while at < len(text):
        pair = text[at : at + 2]
        unit = pair if len(pair) == 2 and pair in forms else text[at]
        made.append(_form(unit, text[at - 1 : at] if at else "", text[at + len(unit) : at + len(unit) + 1]))
        at += len(unit)
    return "".join(made)


def _form(unit: str, before: str, after: str) -> str:
    known = _joined().get(unit)
    if known is None:
        return unit
    left = "initial" in known and _joins_before(after)
    right = "final" in known and _joins_after(before)
    return known.get(("isolated", "initial", "final", "medial")[left + 2 * right], unit)


def _joins_after(letter: str) -> bool:
    return letter == _JOINS or "initial" in _joined().get(letter, {})


def _joins_before(letter: str) -> bool:
    return letter == _JOINS or "final" in _joined().get(letter, {})


def visual(text: str, *, rtl: bool) -> str:
    """Joined and put into the order in which glyphs stand from left to right."""
    characters, isolated = _taken_out(shaped(text))
    levels = _levels(characters, isolated, 1 if rtl else 0)
    cells = [
        (level, character.translate(_MIRRORED) if level % 2 else character)
        for level, character in zip(levels, characters, strict=True)
    ]
    for level in range(max(levels, default=0), 0, -1):
        cells = [
            cell
            for high, run in groupby(cells, partial(_at_least, level))
            for cell in (reversed(list(run)) if high else run)
        ]
    return "".join(character for _, character in cells)


def _at_least(level: int, cell: tuple[int, str]) -> bool:
    return cell[0] >= level


def _taken_out(text: str) -> tuple[list[str], list[bool]]:
    """The characters without the isolates' own, and whether each stood in one."""
    characters, isolated, inside = [], [], False
    for character in text:
        if character in (_OPEN, _CLOSE):
            inside = character == _OPEN
        elif unicodedata.category(character) not in ("Cf", "Cc"):
            characters.append(character)
            isolated.append(inside)
    return characters, isolated


def _levels(characters: list[str], isolated: list[bool], base: int) -> list[int]:
    kinds = ["L" if inside else _kind(character) for character, inside in zip(characters, isolated, strict=True)]
    _settle_numbers(kinds, base)
    _settle_neutrals(kinds, base)
    number = 2
    return [{"L": 2 * base, "R": 1, "N": number}[kind] for kind in kinds]


def _kind(character: str) -> str:
    """L, R, a number N, what may stand in a number P, or neutral O."""
    kind = unicodedata.bidirectional(character)
    if kind in ("R", "AL"):
        return "R"
    return {"L": "L", "EN": "N", "AN": "N", "CS": "P", "ES": "P", "ET": "P"}.get(kind, "O")


def _settle_numbers(kinds: list[str], base: int) -> None:
    """Separators between digits go with these, numbers after Latin with that."""
    strong = "R" if base else "L"
    for at, kind in enumerate(kinds):
        if kind == "P":
            kinds[at] = "N" if 0 < at < len(kinds) - 1 and kinds[at - 1] == kinds[at + 1] == "N" else "O"
        if kinds[at] in ("L", "R"):
            strong = kinds[at]
        elif kinds[at] == "N" and strong == "L":
            kinds[at] = "L"


def _settle_neutrals(kinds: list[str], base: int) -> None:
    """As the text on both sides of them, else as the line."""
    edge = "R" if base else "L"
    at = 0
    while at < len(kinds):
        if kinds[at] != "O":
            at += 1
            continue
        end = next((n for n in range(at, len(kinds)) if kinds[n] != "O"), len(kinds))
        before = _side(kinds[at - 1]) if at else edge
        after = _side(kinds[end]) if end < len(kinds) else edge
        kinds[at:end] = [before if before == after else edge] * (end - at)
        at = end


def _side(kind: str) -> str:
    return "R" if kind == "N" else kind
