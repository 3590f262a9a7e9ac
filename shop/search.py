"""Text as it is compared in a search: letter case, accents, punctuation and spelling variants folded away."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
    # Arabic: the same word is typed with or without these distinctions.
    | {"ى": "ي", "ة": "ه", "ـ": ""}
)
_SILENT = frozenset("'’ʼ`´")


def fold(text: str) -> str:
    """`text` for comparing: casefolded (ß is ss), without accents and vowel marks, digits of any script as 0-9, every
    run of punctuation and space as one space. Folding twice changes nothing."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(_LETTERS)
    return " ".join("".join(map(_character, plain)).split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text`, in order."""
    return tuple(fold(text).split())


def _character(character: str) -> str:
    if character in _SILENT or unicodedata.category(character) in ("Mn", "Cf"):
        return ""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return character if character.isalnum() else " "
