"""What shoppers say of their visit: 0 to 10 and one word if they like, never who they are.

The Net Promoter Score by its standard formula: the share of 9 and 10 less the share of 0 to 6, in percent points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

After = Literal["order", "collect", "return"]
"""The journey that had just ended."""

Word = Literal["friendly", "quick", "easy", "choice", "price", "waiting", "not_there", "screen"]
WORDS: tuple[Word, ...] = get_args(Word)
PRAISE: tuple[Word, ...] = ("friendly", "quick", "easy", "choice", "price")
"""Offered to whoever is happy."""
REGRET: tuple[Word, ...] = ("waiting", "not_there", "price", "friendly", "screen")
"""Offered to all others: what it was about."""

HIGHEST = 10
PROMOTER, PASSIVE = 9, 7
MOST_LETTERS = 20
KEPT_DAYS = 90
MOST_SAID = 30
"""Different typed words of one day that are kept, the most frequent."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def offered(score: int) -> tuple[Word, ...]:
    """The words to choose from after this score."""
    return PRAISE if score >= PROMOTER else REGRET


def one_word(typed: str) -> str:
    """What was typed as one word in small letters; "" where it is more than that, or could say who or where somebody
    is: digits, addresses, several words."""
    text = typed.strip()
    return text.casefold() if len(text) <= MOST_LETTERS and _WORD.fullmatch(text) else ""


def nps(scores: Sequence[int]) -> int | None:
    """From how often each score of 0 to 10 was given: -100 to 100, half away from 0; None of nobody."""
    everybody = sum(scores)
    if everybody == 0:
        return None
    lead = sum(scores[PROMOTER:]) - sum(scores[:PASSIVE])
    size = (200 * abs(lead) + everybody) // (2 * everybody)
    return size if lead >= 0 else -size


@dataclass(frozen=True, slots=True)
class FeedbackDay:
    """One day of a store, by its own clock. `scores`: how often each of 0 to 10 was given; `words`: how often each word
    was chosen, `said` those that were typed."""

    day: date
    scores: tuple[int, ...] = (0,) * (HIGHEST + 1)
    words: Mapping[str, int] = field(default_factory=dict)
    said: Mapping[str, int] = field(default_factory=dict)

    @property
    def answers(self) -> int:
        return sum(self.scores)

    @property
    def nps(self) -> int | None:
        return nps(self.scores)


def added_up(days: Sequence[FeedbackDay], first: date, last: date) -> FeedbackDay:
    """All of `days` from `first` to `last`, both included, as one."""
    some = [one for one in days if first <= one.day <= last]
    scores = tuple(sum(one.scores[at] for one in some) for at in range(HIGHEST + 1))
    return FeedbackDay(last, scores, _counted(one.words for one in some), _counted(one.said for one in some))


def _counted(every: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for counts in every:
        for word, n in counts.items():
            total[word] = total.get(word, 0) + n
    return dict(sorted(total.items(), key=lambda one: (-one[1], one[0])))
