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


def synonyms_from(groups: object) -> dict[str, tuple[tuple[str, ...], ...]]:
    """By folded word what else it may be called, each as the words of it: [["tent", "Zelt"], ["sleeping bag",
    "Schlafsack"]] leads from "zelt" to "tent" and from "schlafsack" to "sleeping bag". What is none is left out."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for group in groups if isinstance(groups, list) else ():
        names = [words(one) for one in group if isinstance(one, str)] if isinstance(group, list) else []
        for name in names:
            if len(name) == 1:
                found.setdefault(name[0], []).extend(one for one in names if one and one != name)
    return {word: tuple(dict.fromkeys(others)) for word, others in found.items() if others}


def _character(character: str) -> str:
    if character in _SILENT or unicodedata.category(character) in ("Mn", "Cf"):
        return ""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return character if character.isalnum() else " "
