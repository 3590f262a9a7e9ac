"""Many rows in one statement: as arrays on PostgreSQL, as one prepared executemany on SQLite."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Select,
    Table,
    any_,
    bindparam,
    column,
    func,
    literal,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Text


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert `rows`, which all have the same columns, or replace what is there under their primary key."""
    _write(connection, table, rows, "{name} = excluded.{name}")


def add(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert `rows`, which all have the same columns."""
    _write(connection, table, rows)


def add_up(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert `rows`, which all have the same columns, or add their numbers to what is there under their primary key."""
    _write(connection, table, rows, "{name} = {table}.{name} + excluded.{name}")


def among(connection: Connection, values: ColumnElement[str], wanted: Sequence[str]) -> ColumnElement[bool]:
    """`values IN (wanted)` as one parameter, however many there are."""
    if connection.dialect.name == "postgresql":
        return values == any_(literal(list(wanted), ARRAY(Text)))
    return values.in_(_EACH.bindparams(wanted=json.dumps(list(wanted))))


_EACH = text("SELECT value FROM json_each(:wanted)").bindparams(bindparam("wanted", unique=True))


def found(
    connection: Connection,
    columns: Sequence[Column[Any]],
    key: Column[str],
    wanted: Sequence[str],
    *where: ColumnElement[bool],
    lock: bool = False,
) -> Select[Any]:
    """SELECT `columns` of the rows whose `key` is one of `wanted`, by index however old the table's statistics are.
    `lock` holds the rows to the end of the transaction."""
    if connection.dialect.name != "postgresql":
        return select(*columns).where(*where, among(connection, key, wanted))
    unnested = func.unnest(literal(list(wanted), ARRAY(Text))).table_valued(column("value", Text), name="asked")
    asked = unnested.render_derived()
    # OFFSET 0 keeps the planner from turning the look-ups by key into a scan of everything.
    each = select(*columns).where(*where, key == asked.c.value).offset(0)
    held = (each.with_for_update() if lock else each).lateral("each_one")
    return select(*held.c).select_from(asked).join(held, true())


def look_up(columns: Sequence[Column[Any]], key: Column[str], *where: ColumnElement[bool]) -> Mapping[str, Select[Any]]:
    """`found` made once, for what is asked all day: {dialect: statement}, whose parameter `wanted` is `asked`."""
    listed = func.unnest(bindparam("wanted", type_=ARRAY(Text))).table_valued(column("value", Text), name="asked")
    asked = listed.render_derived()
    each = select(*columns).where(*where, key == asked.c.value).offset(0).lateral("each_one")
    names = text("SELECT value FROM json_each(:wanted)")
    return {
        "sqlite": select(*columns).where(*where, key.in_(names)),
        "postgresql": select(*each.c).select_from(asked).join(each, true()),
    }


def asked(connection: Connection, wanted: Sequence[str]) -> Any:
    """Keys, as the parameter of a `look_up`."""
    return list(wanted) if connection.dialect.name == "postgresql" else json.dumps(list(wanted))


def _write(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], known: str = "") -> None:
    if not rows:
        return
    names = tuple(rows[0])
    if connection.dialect.name == "postgresql":
        arrays = {name: [row[name] for row in rows] for name in names}
        connection.execute(text(_statement(table, names, known, arrays=True)), arrays)
    else:
        values = list(map(itemgetter(*names), rows))
        connection.exec_driver_sql(_statement(table, names, known, arrays=False), values)


@cache
def _statement(table: Table, names: tuple[str, ...], known: str, *, arrays: bool) -> str:
    """Table and column names are our own, from `central.tables`; values are always parameters. `known` says what
    becomes of each column of a row that is there already."""
    if arrays:
        casts = ", ".join(f"CAST(:{name} AS {_array(table, name)}[])" for name in names)
        source = f"SELECT * FROM unnest({casts})"  # noqa: S608
    else:
        source = f"VALUES ({', '.join('?' * len(names))})"
    head = f"INSERT INTO {table.name} ({', '.join(names)}) {source}"
    if not known:
        return head
    key = [column.name for column in table.primary_key]
    rest = ", ".join(known.format(name=name, table=table.name) for name in names if name not in key)
    return f"{head} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {rest}"


def _array(table: Table, name: str) -> str:
    kind = table.c[name].type
    if isinstance(kind, Boolean):
        return "boolean"
    if isinstance(kind, (BigInteger, Integer)):
        return "bigint"
    return "bytea" if isinstance(kind, LargeBinary) else "text"
