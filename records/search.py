"""Search as you type: full-text candidates, limited before they are ranked, then ranked by what a shopper sees.

Rank: how well the words meet the title, then brand, branch and colours (whole words before beginnings before parts of
compounds), then in stock here, then short titles, then the alphabet: the same question always has the same answer.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from records import vocabulary
from records.bodies import dump
from records.files import Connection
from records.vocabulary import Vocabulary
from records.words import code, split

CANDIDATES = 300
"""Most products that are ranked for one question (libraries.md: ranking a third of the catalogue costs 20-90 ms)."""
MOST_WORDS = 8
MOST_LETTERS = 200
NUMBER_LETTERS = 4
"""From here on a text with digits may be the beginning of an article number or GTIN."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the question: found as it is, as a beginning, in another form, inside compounds, or as what else it
    is called, which may be several words."""

    word: str
    stems: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()

    @property
    def loose(self) -> str:
        others = [f'"{one}"' for one in (*self.stems, *self.compounds)]
        others += ["(" + " AND ".join(f'"{word}"' for word in one) + ")" for one in self.synonyms]
        return "(" + " OR ".join((f'"{self.word}"*', *others)) + ")"

    def score(self, title: Sequence[str], others: Sequence[str]) -> int:
        """A rain jacket among the jackets is more of a jacket than the case for one, so title and branch both count."""
        return 3 * self._points(title) + self._points(others)

    def _points(self, words: Sequence[str]) -> int:
        if self.word in words:
            return 4
        if any(stem in words for stem in self.stems) or any(set(one) <= set(words) for one in self.synonyms):
            return 3
        if any(word.startswith(self.word) for word in words):
            return 2
        return int(any(word in self.compounds for word in words))


Synonyms = Mapping[str, tuple[tuple[str, ...], ...]]
NONE: Synonyms = {}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of words: those of the catalogue, and what else things are called."""

    connection: Connection
    words: Vocabulary
    synonyms: Synonyms


@dataclass(frozen=True, slots=True)
class Answer:
    """Products (pid) in their order with the variant to open where the text named one (else None)."""

    found: tuple[tuple[int, str | None], ...]
    words: tuple[str, ...]
    more: bool
    corrected: str | None


@dataclass(frozen=True, slots=True)
class Meant:
    """What a text was understood as: the words to look for, products whose number begins with it, and its spelling
    where that was changed."""

    terms: tuple[Term, ...]
    numbered: tuple[tuple[int, str | None], ...]
    corrected: str | None


def understood(connection: Connection, words: Vocabulary, text: str, synonyms: Synonyms = NONE) -> Meant:
    """Never raises for what was typed."""
    text = text[:MOST_LETTERS].strip()
    words.refresh(connection)
    terms, corrected = _terms(Lexicon(connection, words, synonyms), split(text)[:MOST_WORDS])
    return Meant(tuple(terms), _by_number(connection, text), corrected)


def search(connection: Connection, words: Vocabulary, text: str, synonyms: Synonyms = NONE) -> Answer:
    return best(connection, understood(connection, words, text, synonyms))


def best(connection: Connection, meant: Meant, among: Container[int] | None = None) -> Answer:
    """The products that meet the text best, ranked; only those `among` these where it is given."""
    terms = list(meant.terms)
    numbered = tuple(one for one in meant.numbered if among is None or one[0] in among)
    pids = _candidates(connection, terms, among) if terms else []
    ranked = _ranked(connection, terms, pids)
    first = dict(numbered)
    found = (*numbered, *((pid, None) for pid in ranked if pid not in first))
    corrected = None if numbered or not ranked else meant.corrected
    return Answer(found, tuple(term.word for term in terms), len(found) >= CANDIDATES, corrected)


def every(connection: Connection, meant: Meant) -> str:
    """All products that `best` ranks the best of, their pids in one text: a fifth of the time of as many rows."""
    terms = list(meant.terms)
    found = _all(connection, _loose(terms)) if terms else ""
    if not found and len(terms) > 1:
        found = _all(connection, _any(terms))
    return ",".join(part for part in (found, *(str(pid) for pid, _ in meant.numbered)) if part)


def _terms(lexicon: Lexicon, asked: list[str]) -> tuple[list[Term], str | None]:
    """What to look for, and the spelling of it where it differs from what was asked. Words that mean nothing here are
    left out as long as others remain."""
    terms: list[Term] = []
    changed = False
    for place, word in enumerate(asked):
        meant, mended = _meant(lexicon, word, unfinished=place == len(asked) - 1)
        terms += meant
        changed = changed or mended
    return terms, " ".join(term.word for term in terms) if changed else None


def _meant(lexicon: Lexicon, word: str, *, unfinished: bool) -> tuple[list[Term], bool]:
    if not word.isalpha():
        return [Term(word)], False
    term = _term(lexicon, word)
    short = len(word) < vocabulary.SHORTEST_CORRECTED
    meant = term.stems or term.compounds or term.synonyms
    if short or meant or vocabulary.known(lexicon.connection, word):
        return [term], False
    pair = vocabulary.two_words(lexicon.connection, word)
    if pair:
        return [_term(lexicon, one) for one in pair], True
    better = lexicon.words.correction(lexicon.connection, word, unfinished=unfinished)
    return ([_term(lexicon, better)], True) if better else ([], False)


def _term(lexicon: Lexicon, word: str) -> Term:
    stems = vocabulary.stems(lexicon.connection, word)
    names = (word, *sorted(vocabulary.forms(word))) if lexicon.synonyms else ()
    called = [other for one in names for other in lexicon.synonyms.get(one, ())]
    return Term(word, stems, tuple(lexicon.words.compounds(word)), tuple(dict.fromkeys(called)))


def _candidates(connection: Connection, terms: list[Term], among: Container[int] | None) -> list[int]:
    """The best kind of match first; the next kind only while there is room. Any of the words when none has all."""
    exact = " AND ".join(f'"{term.word}"' for term in terms)
    loose = _loose(terms)
    found: dict[int, None] = {}
    for query in (f"title : ({exact})", f"title : ({loose})", f"({loose})"):
        _match(connection, query, found, among)
    if not found and len(terms) > 1:
        _match(connection, _any(terms), found, among)
    return list(found)


def _loose(terms: list[Term]) -> str:
    return " AND ".join(term.loose for term in terms)


def _any(terms: list[Term]) -> str:
    return " OR ".join(term.loose for term in terms)


def _match(connection: Connection, query: str, found: dict[int, None], among: Container[int] | None) -> None:
    if len(found) >= CANDIDATES:
        return
    limit = CANDIDATES if among is None else -1
    for (pid,) in connection.execute("SELECT rowid FROM catalog.search WHERE search MATCH ? LIMIT ?", (query, limit)):
        if among is None or pid in among:
            found[pid] = None
            if len(found) >= CANDIDATES:
                return


def _all(connection: Connection, query: str) -> str:
    ask = "SELECT group_concat(rowid) FROM catalog.search WHERE search MATCH ?"
    return connection.execute(ask, (query,)).fetchone()[0] or ""


def _ranked(connection: Connection, terms: list[Term], pids: list[int]) -> list[int]:
    rows = connection.execute(
        "SELECT p.pid, p.id, p.title, p.title_words, p.other_words, EXISTS (SELECT 1"
        "  FROM json_each(p.body, '$.variants') AS e CROSS JOIN main.stock AS s ON s.variant = e.value ->> 'id'"
        "  WHERE s.on_hand - s.reserved - s.safety > 0)"
        " FROM json_each(?) AS wanted CROSS JOIN catalog.product AS p ON p.pid = wanted.value",
        (dump(pids),),
    ).fetchall()
    rows.sort(key=lambda row: _rank(row, terms))
    return [row[0] for row in rows]


def _rank(row: tuple[Any, ...], terms: list[Term]) -> tuple[Any, ...]:
    _, product_id, title, title_words, other_words, in_stock = row
    mine, others = title_words.split(), other_words.split()
    score = sum(term.score(mine, others) for term in terms)
    return -score, not in_stock, len(mine), title, product_id


def _by_number(connection: Connection, text: str) -> tuple[tuple[int, str | None], ...]:
    """Products whose GTIN or article number begins with the text."""
    number = code(text)
    if len(number) < NUMBER_LETTERS or len(number) > 64 or not any(character.isdigit() for character in number):
        return ()
    found: dict[int, str | None] = {}
    for column, begins in _beginnings(number):
        rows = connection.execute(
            f"SELECT pid, id FROM catalog.variant WHERE {column} >= ? AND {column} < ? ORDER BY {column}, pid LIMIT 60",
            (begins, begins + "\U0010ffff"),
        )
        for pid, variant in rows:
            found.setdefault(pid, variant)
    rows = connection.execute(
        "SELECT pid FROM catalog.product WHERE id >= ?1 AND id < ?1 || char(1114111) ORDER BY id LIMIT 60", (text,)
    )
    for (pid,) in rows:
        found.setdefault(pid, None)
    return tuple(found.items())[:CANDIDATES]


def _beginnings(number: str) -> list[tuple[str, str]]:
    """An EAN-13 stands in the index behind one zero, a UPC-A behind two, an EAN-8 behind six."""
    if not number.isascii() or not number.isdigit() or len(number) > 14:
        return [("code", number)]
    whole = [("gtin", number.zfill(14))] if len(number) in (8, 12, 13, 14) else []
    return [*whole, ("gtin", "0" + number), ("gtin", "00" + number), ("code", number)]
