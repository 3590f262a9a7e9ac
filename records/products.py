"""Products into catalog.db: the item group, its variants, its words in the search index, the pictures it needs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from records.bodies import Body, Misfit, dump, mappings, maybe_text, text, texts
from records.feed import Row
from records.files import Connection
from records.words import code, indexed

SHELF = " > "
"""Between the levels of a category path, as in Google's product_type."""


@dataclass(frozen=True, slots=True)
class Known:
    """The row that is here already."""

    pid: int
    ver: int
    round: int
    words: tuple[str, str]
    variants: frozenset[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One product, ready to be written."""

    pid: int
    row: tuple[Any, ...]
    words: tuple[str, str]
    variants: tuple[tuple[str, int, str | None, str], ...]
    pictures: tuple[bytes, ...]


def store(connection: Connection, round_: int, rows: list[Row]) -> tuple[int, list[Row]]:
    """How many rows were newer than what was here, and those whose body does not fit."""
    known = _known(connection, [row[1] for row in rows])
    fresh = (connection.execute("SELECT max(pid) FROM product").fetchone()[0] or 0) + 1
    entries: list[tuple[Entry, Known | None]] = []
    gone: list[Known] = []
    misfits: list[Row] = []
    for row in rows:
        before = known.get(row[1])
        if before and before.round == round_ and row[3] <= before.ver - (row[4] is None):
            continue
        if row[4] is not None:
            try:
                entries.append((_entry(before.pid if before else fresh, round_, row), before))
                fresh += before is None
                continue
            except Misfit:
                misfits.append(row)
        if before:
            gone.append(before)
    _write(connection, entries)
    remove(connection, gone)
    return len(entries) + len(gone), misfits


def remove(connection: Connection, gone: Iterable[Known]) -> None:
    gone = list(gone)
    connection.executemany(
        "DELETE FROM variant WHERE id = ? AND pid = ?", [(one, k.pid) for k in gone for one in k.variants]
    )
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(k.pid,) for k in gone])
    connection.executemany("DELETE FROM product WHERE pid = ?", [(k.pid,) for k in gone])
    _count_words(connection, [], [k.words for k in gone])


def known_where(connection: Connection, where: str, values: tuple[Any, ...]) -> dict[str, Known]:
    """Products by id, with what is needed to replace or remove them. `where` is SQL of ours."""
    rows = connection.execute(
        f"SELECT id, pid, ver, round, title_words, other_words, body FROM product WHERE {where}",
        values,
    )
    return {
        product_id: Known(pid, ver, round_, (title, other), _variant_ids(body))
        for product_id, pid, ver, round_, title, other, body in rows
    }


def _variant_ids(body: str) -> frozenset[str]:
    return frozenset(one["id"] for one in json.loads(body)["variants"])


def _known(connection: Connection, ids: list[str]) -> dict[str, Known]:
    return known_where(connection, "id IN (SELECT value FROM json_each(?))", (dump(ids),))


def _entry(pid: int, round_: int, row: Row) -> Entry:
    _, product_id, seq, ver, body = row
    title, brand, category = text(body, "title"), text(body, "brand"), texts(body, "category")
    variants = mappings(body, "variants")
    words = _words(title, brand, category, [text(one, "color") for one in variants])
    body = body if "variants" in body else {**body, "variants": []}
    return Entry(
        pid,
        (pid, product_id, round_, seq, ver, title, brand, SHELF.join(category), *words, dump(body)),
        words,
        tuple((*_variant(one)[:1], pid, *_variant(one)[1:]) for one in variants),
        tuple(picture for one in variants if (picture := digest(one.get("picture")))),
    )


def _variant(body: Body) -> tuple[str, str | None, str]:
    variant_id = text(body, "id", None)
    gtin = maybe_text(body, "gtin")
    maybe_text(body, "size")
    return variant_id, gtin.zfill(14) if gtin else None, code(variant_id)


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


def _write(connection: Connection, entries: list[tuple[Entry, Known | None]]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO product (pid, id, round, seq, ver, title, brand, shelf, title_words, other_words, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [entry.row for entry, _ in entries],
    )
    _write_variants(connection, entries)
    _write_words(connection, [(entry, old) for entry, old in entries if old is None or old.words != entry.words])
    connection.executemany(
        "INSERT INTO picture (sha256, pid) VALUES (?, ?)"
        " ON CONFLICT (sha256) DO UPDATE SET pid = excluded.pid WHERE pid <> excluded.pid",
        [(picture, entry.pid) for entry, _ in entries for picture in entry.pictures],
    )


def _write_variants(connection: Connection, entries: list[tuple[Entry, Known | None]]) -> None:
    left = [
        (variant, entry.pid)
        for entry, old in entries
        if old
        for variant in old.variants.difference(one[0] for one in entry.variants)
    ]
    connection.executemany("DELETE FROM variant WHERE id = ? AND pid = ?", left)
    connection.executemany(
        "INSERT INTO variant (id, pid, gtin, code) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET pid = excluded.pid, gtin = excluded.gtin, code = excluded.code"
        " WHERE pid <> excluded.pid OR gtin IS NOT excluded.gtin",
        [variant for entry, _ in entries for variant in entry.variants],
    )


def _write_words(connection: Connection, entries: list[tuple[Entry, Known | None]]) -> None:
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(entry.pid,) for entry, old in entries if old])
    connection.executemany(
        "INSERT INTO search (rowid, title, other) VALUES (?, ?, ?)", [(entry.pid, *entry.words) for entry, _ in entries]
    )
    _count_words(connection, [entry.words for entry, _ in entries], [old.words for _, old in entries if old])


def _count_words(connection: Connection, added: list[tuple[str, str]], removed: list[tuple[str, str]]) -> None:
    """The vocabulary for spelling corrections, in step with the index. Words with digits are never corrected."""
    counts: Counter[str] = Counter()
    for words, by in ((added, 1), (removed, -1)):
        for pair in words:
            for word in set(" ".join(pair).split()):
                counts[word] += by
    connection.executemany(
        "INSERT INTO word (word, n) VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET n = n + excluded.n",
        [(word, n) for word, n in counts.items() if n and len(word) > 2 and word.isalpha()],
    )
