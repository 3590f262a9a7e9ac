"""Products into catalog.db: the item group, its variants, its words in the search index, the pictures it needs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from records.bodies import Body, day, mappings, maybe_text, text, texts
from records.files import Connection
from records.words import code, indexed

SHELF = " > "
"""Between the levels of a category path, as in Google's product_type."""


class Item(NamedTuple):
    """A row of the feed, ready to be stored: `said` is its body as central spells it, None for a tombstone; `columns`
    what the row's table needs, None where the body does not fit."""

    id: str
    seq: int
    ver: int
    said: str | None
    h: int
    bucket: int
    columns: Any


class Draft(NamedTuple):
    """What a product's body says. `row` is title, brand and shelf; `released` a day's number in the calendar, 0 where
    none is said; a variant is (id, gtin, code, color, size)."""

    row: tuple[str, str, str]
    released: int
    words: tuple[str, str]
    variants: tuple[tuple[str, str | None, str, str, str], ...]
    pictures: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """The row that is here already."""

    pid: int
    ver: int
    round: int
    h: int
    words: tuple[str, str]
    variants: frozenset[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One product at its place."""

    pid: int
    item: Item
    draft: Draft
    old: Known | None


def drafted(body: Body) -> Draft:
    """Raises Misfit."""
    title, brand, category = text(body, "title"), text(body, "brand"), texts(body, "category")
    variants = mappings(body, "variants")
    return Draft(
        (title, brand, SHELF.join(category)),
        released.toordinal() if (released := day(body.get("released"))) else 0,
        _words(title, brand, category, [text(one, "color") for one in variants]),
        tuple(_variant(one) for one in variants),
        tuple(picture for one in variants for named in _pictures(one) if (picture := digest(named))),
    )


def _pictures(variant: Body) -> tuple[Any, ...]:
    return (variant.get("picture"), *texts(variant, "views"))


def store(connection: Connection, round_: int, items: list[Item], here: Mapping[str, Known]) -> None:
    """Write products that are newer than `here`, what `known` found of them."""
    fresh = (connection.execute("SELECT max(pid) FROM product").fetchone()[0] or 0) + 1
    entries: list[Entry] = []
    for item in items:
        old = here.get(item.id)
        entries.append(Entry(old.pid if old else fresh, item, item.columns, old))
        fresh += old is None
    _write(connection, round_, entries)


def remove(connection: Connection, gone: Iterable[Known]) -> None:
    gone = list(gone)
    connection.executemany(
        "DELETE FROM variant WHERE id = ? AND pid = ?", [(one, k.pid) for k in gone for one in k.variants]
    )
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(k.pid,) for k in gone])
    connection.executemany("DELETE FROM product WHERE pid = ?", [(k.pid,) for k in gone])
    _count_words(connection, [], [k.words for k in gone])


def known(connection: Connection, ids: str) -> dict[str, Known]:
    """Of the ids in a JSON list, those that are here, in whatever round."""
    return known_where(connection, "id IN (SELECT value FROM json_each(?))", (ids,))


def known_where(connection: Connection, where: str, values: tuple[Any, ...]) -> dict[str, Known]:
    """Products by id, with what is needed to replace or remove them. `where` is SQL of ours."""
    rows = connection.execute(
        f"SELECT id, pid, ver, round, h, title_words, other_words, body FROM product WHERE {where}",
        values,
    )
    return {
        product_id: Known(pid, ver, round_, h, (title, other), _variant_ids(body))
        for product_id, pid, ver, round_, h, title, other, body in rows
    }


def _variant_ids(body: str) -> frozenset[str]:
    return frozenset(one["id"] for one in json.loads(body).get("variants", ()))


def _variant(body: Body) -> tuple[str, str | None, str, str, str]:
    variant_id = text(body, "id", None)
    gtin = maybe_text(body, "gtin")
    options = text(body, "color"), maybe_text(body, "size") or ""
    return variant_id, gtin.zfill(14) if gtin else None, code(variant_id), *options


def digest(sha256: Any) -> bytes | None:
    """The 32 bytes of a picture's name, None if it is not one."""
    if not isinstance(sha256, str) or len(sha256) != 64:
        return None
    try:
        return bytes.fromhex(sha256)
    except ValueError:
        return None


def _words(title: str, brand: str, category: tuple[str, ...], colors: list[str]) -> tuple[str, str]:
    others = (brand, *category, *dict.fromkeys(colors))
    return " ".join(indexed(title)), " ".join(indexed(" ".join(others)))


def load(connection: Connection, round_: int, items: list[Item], words: Counter[str]) -> None:
    """Write products that are not here yet, all but what `index_all` makes of all at once. Counts their words."""
    first = (connection.execute("SELECT max(pid) FROM product").fetchone()[0] or 0) + 1
    entries = [Entry(pid, item, item.columns, None) for pid, item in enumerate(items, first)]
    _write_rows(connection, round_, entries)
    for entry in entries:
        words.update(_different(entry.draft.words))


def index_all(connection: Connection, words: Mapping[str, int]) -> None:
    """The search index and the vocabulary of all products that were loaded."""
    connection.execute(
        "INSERT INTO search (rowid, title, other) SELECT pid, title_words, other_words FROM product ORDER BY pid"
    )
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    _put_words(connection, words)


def _write(connection: Connection, round_: int, entries: list[Entry]) -> None:
    _write_rows(connection, round_, entries)
    _write_words(connection, [one for one in entries if one.old is None or one.old.words != one.draft.words])


def _write_rows(connection: Connection, round_: int, entries: list[Entry]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO product (pid, id, round, seq, ver, body, h, bucket, title, brand, shelf, released,"
        f" title_words, other_words) VALUES (?, ?, {round_}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(entry.pid, *entry.item[:6], *entry.draft.row, entry.draft.released, *entry.draft.words) for entry in entries],
    )
    _write_variants(connection, entries)
    connection.executemany(
        "INSERT INTO picture (sha256, pid) VALUES (?, ?)"
        " ON CONFLICT (sha256) DO UPDATE SET pid = excluded.pid WHERE pid <> excluded.pid",
        [(picture, entry.pid) for entry in entries for picture in entry.draft.pictures],
    )


def _write_variants(connection: Connection, entries: list[Entry]) -> None:
    left = [
        (variant, entry.pid)
        for entry in entries
        if entry.old
        for variant in entry.old.variants.difference(one[0] for one in entry.draft.variants)
    ]
    connection.executemany("DELETE FROM variant WHERE id = ? AND pid = ?", left)
    connection.executemany(
        "INSERT INTO variant (id, pid, gtin, code, color, size) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET pid = excluded.pid, gtin = excluded.gtin, code = excluded.code, color = excluded.color,"
        " size = excluded.size WHERE pid <> excluded.pid OR gtin IS NOT excluded.gtin OR color <> excluded.color"
        " OR size <> excluded.size",
        [(variant, entry.pid, *rest) for entry in entries for variant, *rest in entry.draft.variants],
    )


def _write_words(connection: Connection, entries: list[Entry]) -> None:
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(one.pid,) for one in entries if one.old])
    connection.executemany(
        "INSERT INTO search (rowid, title, other) VALUES (?, ?, ?)", [(one.pid, *one.draft.words) for one in entries]
    )
    _count_words(connection, [one.draft.words for one in entries], [one.old.words for one in entries if one.old])


def _count_words(connection: Connection, added: list[tuple[str, str]], removed: list[tuple[str, str]]) -> None:
    """The vocabulary for spelling corrections, in step with the index. Words with digits are never corrected."""
    counts: Counter[str] = Counter()
    for words, by in ((added, 1), (removed, -1)):
        for pair in words:
            for word in _different(pair):
                counts[word] += by
    _put_words(connection, counts)


def _different(words: tuple[str, str]) -> set[str]:
    return set(" ".join(words).split())


def _put_words(connection: Connection, counts: Mapping[str, int]) -> None:
    connection.executemany(
        "INSERT INTO word (word, n) VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET n = n + excluded.n",
        [(word, n) for word, n in counts.items() if n and len(word) > 2 and word.isalpha()],
    )
