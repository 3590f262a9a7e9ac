"""The words of the catalogue, kept in memory to find what a shopper meant: misspelt words and parts of compounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock

from records.files import Connection

SHORTEST_CORRECTED = 4
LONG = 6
"""Words from this length on may have two mistakes, shorter ones one."""
SHORTEST_PART = 4
SHORTEST_STEM = 3
ENDINGS = (
    *((ending, "") for ending in ("s", "es", "n", "en", "e", "er", "em", "ed", "ing", "x")),
    *(("ies", "y"), ("y", "ies"), ("ves", "f"), ("ves", "fe"), ("f", "ves"), ("fe", "ves"), ("ing", "e"), ("ed", "e")),
    *(("innen", "in"), ("aux", "al"), ("al", "aux"), ("ces", "z"), ("z", "ces")),
    *(("ات", ""), ("ات", "ه"), ("ون", ""), ("ين", ""), ("ان", ""), ("ه", "ات")),
)
"""An ending of a word and what another form of it has there, in English, German, French, Spanish and Arabic. What the
catalogue does not have is not looked for, so that one list serves every language."""
ARTICLES = ("ال", "وال", "بال", "لل")
"""Before Arabic nouns."""
MOST_COMPOUNDS = 24
MOST_LOOKED_AT = 200


class Vocabulary:
    """Only new words are read after a page; words that left the catalogue stay until the next start and are filtered
    by their count."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._place = 0
        self._words: list[str] = []
        self._joined = "\n"
        self._beginnings: dict[int, list[str]] = {}

    def refresh(self, connection: Connection) -> None:
        """Read what was added since the last call; microseconds when nothing was."""
        last = connection.execute("SELECT max(place) FROM catalog.word").fetchone()[0] or 0
        if last == self._place:
            return
        with self._lock:
            since = self._place if last > self._place else 0  # a lower number: the catalogue was emptied and refilled
            fresh = [row[0] for row in connection.execute("SELECT word FROM catalog.word WHERE place > ?", (since,))]
            self._words = [*(self._words if since else ()), *fresh]
            self._joined = "\n" + "\n".join(self._words) + "\n"
            self._beginnings = {}
            self._place = last

    def forget(self) -> None:
        """The catalogue is another file: its words are numbered anew."""
        with self._lock:
            self._place, self._words, self._joined, self._beginnings = 0, [], "\n", {}

    def compounds(self, part: str) -> list[str]:
        """Words that contain `part` other than at their start ("jacke" in "regenjacke"), the shortest first."""
        if len(part) < SHORTEST_PART:
            return []
        found = {word for word in self._containing(part) if not word.startswith(part)}
        return sorted(found, key=lambda word: (len(word), word))[:MOST_COMPOUNDS]

    def correction(self, connection: Connection, word: str, *, unfinished: bool) -> str | None:
        """The most likely word of the catalogue within one or two mistakes. `unfinished`: still being typed, so the
        beginning of a longer word counts as well."""
        if len(word) < SHORTEST_CORRECTED or not word.isalpha():
            return None
        mistakes = 1 if len(word) < LONG else 2
        candidates = {one: float(distance) for one, distance in _near(word, self._words, mistakes)}
        if unfinished:
            for beginning, distance in self._near_beginnings(word, mistakes):
                full = _commonest(connection, beginning)
                if full:
                    candidates[full] = min(candidates.get(full, 9.0), distance + 0.5)
        counts = _counts(connection, candidates)
        best = sorted(counts, key=lambda one: (candidates[one], one[0] != word[0], -counts[one], one))
        return best[0] if best else None

    def _near_beginnings(self, word: str, mistakes: int) -> Iterator[tuple[str, float]]:
        for length in (len(word), len(word) + 1):
            if length not in self._beginnings:
                starts = {one[:length] for one in self._words if len(one) > length}
                self._beginnings[length] = sorted(starts)
            yield from _near(word, self._beginnings[length], mistakes)

    def _containing(self, part: str) -> Iterator[str]:
        joined, place = self._joined, 0
        for _ in range(MOST_LOOKED_AT):
            place = joined.find(part, place)
            if place < 0:
                return
            end = joined.index("\n", place)
            yield joined[joined.rindex("\n", 0, place) + 1 : end]
            place = end


def known(connection: Connection, beginning: str) -> bool:
    """Whether a word of the catalogue starts like this."""
    return _commonest(connection, beginning) is not None


def stems(connection: Connection, word: str) -> tuple[str, ...]:
    """Words of the catalogue that are other forms of `word`, by its look: of "jackets", "berries", "lampen", "cadeaux",
    "peces", "المصباح"."""
    return tuple(sorted(_counts(connection, forms(word))))


def forms(word: str) -> set[str]:
    """What `word` may be another form of, whether there is such a word or not."""
    bare = [word, *(word.removeprefix(article) for article in ARTICLES if word.startswith(article))]
    found = {one[: -len(old)] + new for one in bare for old, new in ENDINGS if one.endswith(old)} | {*bare}
    return {one for one in found - {word} if len(one) >= SHORTEST_STEM}


def two_words(connection: Connection, word: str) -> tuple[str, str] | None:
    """A compound that the catalogue writes apart: "rainjacket". The second word may still be a beginning."""
    for cut in range(3, len(word) - 2):
        first, second = word[:cut], word[cut:]
        whole = _counts(connection, (first, second))
        if first in whole and (second in whole or (min(cut, len(second)) > 3 and known(connection, second))):
            return first, second
    return None


def _commonest(connection: Connection, beginning: str) -> str | None:
    row = connection.execute(
        "SELECT word FROM (SELECT word, n FROM catalog.word WHERE word >= ? AND word < ? AND n > 0 LIMIT 50)"
        " ORDER BY n DESC, word LIMIT 1",
        (beginning, beginning + "\U0010ffff"),
    ).fetchone()
    return row[0] if row else None


def _counts(connection: Connection, words: Iterable[str]) -> dict[str, int]:
    wanted = list(words)
    marks = ", ".join("?" * len(wanted))
    return dict(connection.execute(f"SELECT word, n FROM catalog.word WHERE word IN ({marks}) AND n > 0", wanted))


def _near(word: str, choices: list[str], mistakes: int) -> list[tuple[str, float]]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, choices, scorer=OSA.distance, score_cutoff=mistakes, limit=20)
    return [(one, float(distance)) for one, distance, _ in found]
