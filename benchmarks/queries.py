"""What people type into a shop's search, letter by letter, with their mistakes. The same seed, the same questions."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator, Sequence
from typing import Final

from benchmarks.catalogue import Sample

SEED: Final = 7
PHRASES: Final = 30
PAIRS: Final = 60
MISTAKES: Final = 60
NUMBERS: Final = 30
NONSENSE: Final = 30


def questions(samples: Sequence[Sample]) -> dict[str, list[str]]:
    """By what kind of question it is; together several hundred."""
    dice = random.Random(SEED)
    chosen = [dice.choice(samples) for _ in range(PHRASES)]
    return {
        "one letter": list(string.ascii_lowercase),
        "two letters": sorted({word[:2] for sample in samples for word in _words(sample.title)})[:: _every(samples)],
        "typing": [question for sample in chosen for question in _typed(_phrase(dice, sample))],
        "two words": [_pair(dice, dice.choice(samples)) for _ in range(PAIRS)],
        "misspelt": [_misspelt(dice, _longest(dice.choice(samples))) for _ in range(MISTAKES)],
        "number": [question for _ in range(NUMBERS) for question in _number(dice, dice.choice(samples))],
        "nonsense": ["".join(dice.choices(string.ascii_lowercase, k=dice.randint(3, 12))) for _ in range(NONSENSE)],
    }


def _every(samples: Sequence[Sample]) -> int:
    """About thirty pairs of letters out of however many begin a word."""
    return max(1, len({word[:2] for sample in samples for word in _words(sample.title)}) // 30)


def _words(text: str) -> list[str]:
    return [word for word in text.lower().split() if word.isalpha()]


def _longest(sample: Sample) -> str:
    return max(_words(f"{sample.title} {sample.kind}"), key=len)


def _phrase(dice: random.Random, sample: Sample) -> str:
    """A thing, a brand and a thing, or a colour and a thing."""
    first = dice.choice(("", "", sample.brand, sample.color))
    return f"{first} {sample.kind}".strip().lower()


def _typed(phrase: str) -> Iterator[str]:
    for end in range(2, len(phrase) + 1):
        if phrase[end - 1] != " ":
            yield phrase[:end]


def _pair(dice: random.Random, sample: Sample) -> str:
    words = _words(f"{sample.title} {sample.brand} {sample.color} {sample.kind}")
    return " ".join(dice.sample(words, 2))


def _misspelt(dice: random.Random, word: str) -> str:
    """One letter left out, doubled, exchanged with its neighbour, or wrong."""
    at = dice.randrange(1, len(word) - 1) if len(word) > 2 else 0
    how = dice.randrange(4)
    if how == 0:
        return word[:at] + word[at + 1 :]
    if how == 1:
        return word[:at] + word[at] + word[at:]
    if how == 2:
        return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return word[:at] + dice.choice(string.ascii_lowercase) + word[at + 1 :]


def _number(dice: random.Random, sample: Sample) -> Iterator[str]:
    """The number under the bars, and our own article number, typed so far."""
    digits = sample.gtin.lstrip("0")
    yield digits[: dice.randint(5, len(digits))]
    yield sample.variant[: dice.randint(4, len(sample.variant))]
