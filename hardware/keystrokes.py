"""From what a keyboard says to the character a scanner meant: CapsLock, NumLock, Ctrl, Alt with numbers, dead keys.

Pure. A person's keys are never changed by this; it only reads what may be a scan.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from hardware.wedge import GS

_PAD = {
    "Insert": "0", "End": "1", "Down": "2", "PageDown": "3", "Left": "4", "Clear": "5", "Right": "6", "Home": "7",
    "Up": "8", "PageUp": "9", "Delete": ".",
}  # fmt: skip
"""The numeric keypad without NumLock."""
DEAD = {"Grave": "`", "Acute": "´", "Circumflex": "^", "Diaeresis": "¨", "Tilde": "~"}
"""Keys that wait for the next letter, as the characters they are on their own."""
_MARKS = {"`": "\u0300", "´": "\u0301", "^": "\u0302", "¨": "\u0308", "~": "\u0303"}


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key as the platform tells it. `name` is the key's own where it types nothing reliable ("Home", "F8", "Acute")
    or what stands on it ("A", "]"), "" not known."""

    text: str
    name: str = ""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    keypad: bool = False


class Characters:
    """One keyboard's way from strokes to characters; remembers dead keys and numbers typed with Alt."""

    def __init__(self) -> None:
        self._dead = ""
        self._number = ""
        self._composed = ""

    def of(self, stroke: Stroke) -> str:
        """The character, "" for a key that types none."""
        dead, self._dead = self._dead, DEAD.get(stroke.name, "") if not _types(stroke.text) else ""
        composed, self._composed = self._composed, ""
        if self._dead:
            return self._dead
        if stroke.alt and stroke.keypad and not stroke.ctrl:
            self._number += _PAD.get(stroke.name, stroke.text if stroke.text.isdigit() else "")
            return ""
        if composed and stroke.text == composed and not stroke.name:
            return ""  # Windows types itself what it heard by number
        return _undead(dead, _character(stroke))

    def alt_released(self) -> str:
        """The character that was typed by its number while Alt was down; with a leading 0 in Windows-1252, else in code
        page 437, as on Windows."""
        number, self._number = self._number, ""
        if not number or len(number) > 4 or int(number) > 255:
            return ""
        page = "cp1252" if number.startswith("0") else "cp437"
        value = int(number)
        self._composed = chr(value) if value < 32 else bytes([value]).decode(page, "replace")
        return self._composed


def _types(text: str) -> bool:
    return bool(text) and text.isprintable()


def _character(stroke: Stroke) -> str:
    if stroke.name == "F8":
        return GS
    if stroke.keypad and stroke.name in _PAD:
        return _PAD[stroke.name]
    if stroke.ctrl and not _types(stroke.text):
        return stroke.text or _control(stroke.name)
    return _cased(stroke) if not stroke.ctrl else (stroke.text if stroke.alt else _control(stroke.name) or stroke.text)


def _control(name: str) -> str:
    """Ctrl with a letter is its control character. Ctrl with the key right of P is the group separator, whatever this
    country prints on it."""
    if len(name) != 1:
        return ""
    if "@" <= name.upper() <= "_":
        return chr(ord(name.upper()) & 0x1F)
    return GS if name in "+$¨`*" else ""


def _cased(stroke: Stroke) -> str:
    """As it is without CapsLock: upper case where Shift was down."""
    text = stroke.text
    if len(text) != 1 or stroke.name.upper() != text.upper() or text.upper() == text.lower():
        return text
    turned = text.upper() if stroke.shift else text.lower()
    return turned if len(turned) == 1 else text


def _undead(dead: str, text: str) -> str:
    """`text` without the mark of the dead key before it, which has been told already."""
    if not dead or not text:
        return text
    if text == dead or (text.startswith(dead) and len(text) > 1):
        return text[1:]
    plain = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", plain.replace(_MARKS[dead], "", 1))
