from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records.feed import Cursor
from sync.failures import Broken, Gone
from sync.pages import read_page

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
HERE = Cursor("stock:S01", 3, 10)
ROWS: list[Any] = [["stock", "v1", 11, 1, {"on_hand": 4}], ["stock", "v2", 14, 2, None]]


def raw(lines: list[Any] = ROWS, **header: Any) -> bytes:
    told = {"gen": 3, "from": 10, "to": 20, "head": 20, "horizon": 0, "rows": len(lines)} | header
    return "".join(json.dumps(line) + "\n" for line in [told, *lines]).encode()


def read(page: bytes, limit: int = 1000) -> Any:
    return read_page(page, HERE, 3, limit, NOW)


def test_a_good_page_is_taken_over() -> None:
    page = read(raw())
    assert (page.scope, page.gen, page.from_, page.to, page.head, page.confirmed_at) == (
        "stock:S01",
        3,
        10,
        20,
        20,
        NOW,
    )
    assert page.rows == [("stock", "v1", 11, 1, '{"on_hand":4}'), ("stock", "v2", 14, 2, None)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('["stock","v",11,1,{"b":"é","z":1.0}]', '{"b":"é","z":1.0}'),
        ('["stock","v",11,1,{"z":1, "b":2}]', '{"z":1, "b":2}'),
        ('["stock", "v", 11, 1, {"z":1, "b":2}]', '{"b":2,"z":1}'),
        ('["stock","\\u00e9",11,1,{"z":1}]', '{"z":1}'),
        ('["stock","v",11,1,{"z":1} ]', '{"z":1}'),
    ],
)
def test_the_server_s_own_spelling_of_a_body_is_kept_where_it_can_be_told(line: str, said: str) -> None:
    header = {"gen": 3, "from": 10, "to": 11, "head": 11, "horizon": 0, "rows": 1}
    assert read(f"{json.dumps(header)}\n{line}\n".encode()).rows[0][4] == said


@pytest.mark.parametrize(
    "line",
    [
        '["stock","v",11,1,{"a":1,"a":1}]',
        '["stock","v",11,1,{"a":[{"b":1,"b":2}]}]',
        '["stock","v",11,1,{"a":1e999}]',
        '["stock","v",11,1,{"a":[' + "[]," * 300_000 + "[]]}]",
    ],
)
def test_a_body_that_two_programs_could_read_in_two_ways_is_refused(line: str) -> None:
    header = {"gen": 3, "from": 10, "to": 11, "head": 11, "horizon": 0, "rows": 1}
    with pytest.raises(Broken):
        read(f"{json.dumps(header)}\n{line}\n".encode())


def test_a_header_that_says_something_twice_is_refused() -> None:
    with pytest.raises(Broken):
        read(raw().replace(b'"gen": 3', b'"gen": 3, "gen": 3'))


def test_nothing_new_is_a_page_too() -> None:
    assert read(raw([], to=10, head=10)).to == 10


def test_a_full_page_ends_with_its_last_row() -> None:
    assert read(raw(to=14), limit=2).to == 14
    with pytest.raises(Broken):
        read(raw(to=20), limit=2)


def test_a_page_may_end_early_at_a_row_but_nowhere_else() -> None:
    assert read(raw(to=14)).to == 14
    with pytest.raises(Broken):
        read(raw(to=17))


@pytest.mark.parametrize(
    "header",
    [
        {"from": 9},
        {"from": 11},
        {"to": 9},
        {"head": 19},
        {"to": 13, "head": 13},
        {"rows": 1},
        {"rows": 3},
        {"rows": -1},
        {"to": "20"},
        {"gen": 3.0},
        {"head": 2**63},
        {"from": None},
    ],
)
def test_a_header_that_does_not_fit_spoils_the_page(header: dict[str, Any]) -> None:
    with pytest.raises(Broken):
        read(raw(**header))


def test_a_page_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(Broken):
        read(raw([], to=10, head=20))


@pytest.mark.parametrize(
    "row",
    [
        ["stock", "v", 14, 1, {}],
        ["stock", "v", 13, 1, {}],
        ["stock", "v", 21, 1, {}],
        ["stock", "v", 15, True, {}],
        ["stock", "v", 15, -1, {}],
        ["stock", "v", 15, 2**63, {}],
        ["stock", "v", 15.0, 1, {}],
        ["stock", "", 15, 1, {}],
        ["stock", "v" * 200, 15, 1, {}],
        ["", "v", 15, 1, {}],
        ["stock", 7, 15, 1, {}],
        ["stock", "v", 15, 1, []],
        ["stock", "v", 15, 1],
        {"kind": "stock"},
        "stock",
        None,
    ],
)
def test_one_bad_row_spoils_the_page(row: Any) -> None:
    with pytest.raises(Broken):
        read(raw([*ROWS, row]))


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"\n",
        b"<html>Please sign in</html>",
        raw()[:-5],
        raw().replace(b"4}", b"NaN}"),
        raw().replace(b'{"on_hand": 4}', b'{"a":' * 3000 + b"1" + b"}" * 3000),
        raw().replace(b'"v1"', b'"\xff"'),
        raw() + b"\n",
    ],
)
def test_what_is_no_page_is_refused(page: bytes) -> None:
    with pytest.raises(Broken):
        read(page)


def test_another_generation_starts_the_scope_over() -> None:
    with pytest.raises(Gone):
        read(raw(gen=4))


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_are_an_accident(page: bytes) -> None:
    with pytest.raises((Broken, Gone)):
        read(page)


@settings(deadline=None)
@given(st.data())
def test_a_changed_byte_never_lets_a_row_be_skipped(data: st.DataObject) -> None:
    page = bytearray(raw())
    page[data.draw(st.integers(0, len(page) - 1))] = data.draw(st.integers(0, 255))
    try:
        good = read(bytes(page))
    except (Broken, Gone):
        return
    assert good.from_ == HERE.seq
    assert good.to == good.head or good.to == good.rows[-1][2]
