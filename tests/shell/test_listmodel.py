"""Rows tell a view only what changed, and end as the list that was shown."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from shell.listmodel import Rows


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    title: str
    sizes: tuple[str, ...] = ()


def shown(rows: Rows) -> list[tuple[int, str]]:
    names = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    return [
        (rows.data(rows.index(i), names["id"]), rows.data(rows.index(i), names["title"]))
        for i in range(rows.rowCount())
    ]


def test_fields_are_roles_and_tuples_are_lists() -> None:
    rows = Rows(Row)
    rows.show([Row(1, "Boot", ("41", "42"))])
    assert {bytes(n.data()) for n in rows.roleNames().values()} == {b"id", b"title", b"sizes"}
    role = next(r for r, n in rows.roleNames().items() if bytes(n.data()) == b"sizes")
    assert rows.data(rows.index(0), role) == ["41", "42"]
    assert rows.data(rows.index(5), role) is None


def test_a_changed_row_keeps_its_place() -> None:
    rows, told = Rows(Row), list[str]()
    rows.show([Row(1, "a"), Row(2, "b"), Row(3, "c")])
    rows.rowsInserted.connect(lambda *_: told.append("inserted"))
    rows.rowsRemoved.connect(lambda *_: told.append("removed"))
    rows.dataChanged.connect(lambda first, *_: told.append(f"changed {first.row()}"))
    rows.show([Row(1, "a"), Row(2, "B"), Row(3, "c")])
    assert told == ["changed 1"]
    rows.show([Row(1, "a"), Row(2, "B"), Row(3, "c"), Row(4, "d")])
    assert told == ["changed 1", "inserted"]
    rows.show([Row(1, "a"), Row(2, "B"), Row(3, "c"), Row(4, "d")])
    assert told == ["changed 1", "inserted"]


def test_by_place_every_delegate_stays_and_gets_the_row_at_its_place() -> None:
    rows, told = Rows(Row, by_place=True), list[str]()
    rows.show([Row(1, "a"), Row(2, "b")])
    rows.rowsInserted.connect(lambda _, first, last: told.append(f"inserted {first}-{last}"))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(f"removed {first}-{last}"))
    rows.dataChanged.connect(lambda first, *_: told.append(f"changed {first.row()}"))
    rows.show([Row(7, "x"), Row(2, "b"), Row(9, "z")])
    assert told == ["inserted 2-2", "changed 0"]
    rows.show([Row(5, "e")])
    assert told[2:] == ["removed 1-2", "changed 0"]
    assert shown(rows) == [(5, "e")]


def test_spare_rows_are_there_before_they_are_needed_and_never_go() -> None:
    rows, told = Rows(Row, spare=2), list[str]()
    assert (rows.rowCount(), rows.property("count"), list(rows.rows)) == (2, 0, [])
    assert shown(rows) == [(0, ""), (0, "")]
    rows.rowsInserted.connect(lambda _, first, last: told.append(f"inserted {first}-{last}"))
    rows.rowsRemoved.connect(lambda *_: told.append("removed"))
    rows.countChanged.connect(lambda: told.append(f"count {rows.property('count')}"))
    rows.show([Row(1, "a")])
    assert told == ["count 1"]
    rows.show([Row(1, "a"), Row(2, "b"), Row(3, "c")])
    assert told == ["count 1", "inserted 2-2", "count 3"]
    rows.show([])
    assert told[3:] == ["count 0"]
    assert shown(rows) == [(0, "")] * 3, "nothing of the rows before is left"


@given(st.booleans(), st.lists(st.lists(st.integers(0, 12), unique=True, max_size=9), max_size=6))
def test_whatever_is_shown_is_there_and_the_signals_are_right(by_place: bool, lists: list[list[int]]) -> None:
    rows = Rows(Row, by_place=by_place)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    counts: list[int] = []
    rows.countChanged.connect(lambda: counts.append(rows.property("count")))
    for at, ids in enumerate(lists):
        rows.show([Row(i, f"{i}.{at % 2}") for i in ids])
        assert shown(rows) == [(i, f"{i}.{at % 2}") for i in ids]
        assert rows.property("count") == len(ids)
    assert tester.model() is rows


def test_of_a_changed_row_only_what_is_different_is_told() -> None:
    rows, told = Rows(Row), list[set[bytes]]()
    names = {role: bytes(name.data()) for role, name in rows.roleNames().items()}
    rows.show([Row(1, "a", ("41",))])
    rows.dataChanged.connect(lambda _first, _last, roles: told.append({names[role] for role in roles}))
    rows.show([Row(1, "b", ("41",))])
    rows.show([Row(1, "c", ("42",))])
    assert told == [{b"title"}, {b"title", b"sizes"}]
