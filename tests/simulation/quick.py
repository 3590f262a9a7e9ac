"""SQLAlchemy's connection with a short way for what central asks: the SQL of each kind of statement is made once.

A simulated day asks central some hundred questions, most of them the same few dozen. The SQL and its parameters are
those that SQLAlchemy makes; only making them anew each time is left out.
"""

from __future__ import annotations

import sys
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, TextClause
from sqlalchemy.engine.result import IteratorResult, SimpleResultMetaData
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.sql.dml import Delete, Insert, Update


class Found:
    """What SQLAlchemy's `Result` is, for rows that are all here."""

    __slots__ = ("_columns", "_rows")

    def __init__(self, columns: Columns, rows: list[Any]) -> None:
        self._columns, self._rows = columns, [columns.row(row) for row in rows]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def fetchall(self) -> list[Any]:
        return self._rows

    all = fetchall

    def first(self) -> Any:
        return self._rows[0] if self._rows else None

    def one_or_none(self) -> Any:
        if len(self._rows) > 1:
            raise MultipleResultsFound
        return self.first()

    def one(self) -> Any:
        if not self._rows:
            raise NoResultFound
        return self.one_or_none()

    def scalar(self) -> Any:
        return self._rows[0][0] if self._rows else None

    def scalar_one(self) -> Any:
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:
        row = self.one_or_none()
        return None if row is None else row[0]

    def __getattr__(self, name: str) -> Any:
        """What is asked for seldom is SQLAlchemy's."""
        return getattr(IteratorResult(SimpleResultMetaData(self._columns.names), iter(self._rows)), name)


@dataclass(frozen=True, slots=True)
class Columns:
    """`row` names the values of a row."""

    names: Sequence[str]
    row: Callable[[Any], Any]

    @classmethod
    def of(cls, names: Sequence[str]) -> Columns | None:
        """None for what answers with no rows."""
        if not names:
            return None
        return cls(names, namedtuple("Row", names, rename=True)._make)  # type: ignore[misc] # noqa: PYI024


@dataclass(frozen=True, slots=True)
class Plan:
    """`names` of the parameters in the order of the SQL, `fixed` those that the statement brings along."""

    sql: str
    names: tuple[str, ...]
    fixed: Mapping[str, Any]
    answers: Columns | None


@dataclass(frozen=True, slots=True)
class Shape:
    """What statements that differ in their values only have in common. `wrap` are the columns whose values SQLAlchemy
    makes into others on their way to the driver."""

    compiled: Any
    sql: str
    names: tuple[str, ...]
    wrap: Mapping[str, Any]
    answers: Columns | None


MADE_ONCE: dict[int, Any] = {}
"""Statements that live as long as their module, by identity."""
_PLANS: dict[tuple[int, int], Plan] = {}
_SHAPES: dict[Any, Shape | None] = {}
"""By the key under which SQLAlchemy itself remembers; None for what has to go its way."""


def look_up_statements() -> None:
    """Find the statements that stand in central's modules by name."""
    for name, module in list(sys.modules.items()):
        if name.startswith("central."):
            for value in vars(module).values():
                for one in value.values() if isinstance(value, dict) else (value,):
                    if isinstance(one, Select | TextClause | Update | Insert | Delete):
                        MADE_ONCE[id(one)] = one


class Quick(Connection):
    """`execute` of a statement of a known kind goes to the driver at once; everything else is SQLAlchemy's."""

    @contextmanager
    def begin_nested(self) -> Iterator[None]:  # type: ignore[override]
        raw: Any = self.connection.driver_connection
        raw.execute("SAVEPOINT step")
        try:
            yield
        except BaseException:
            raw.execute("ROLLBACK TO step")
            raise
        finally:
            raw.execute("RELEASE step")

    def execute(self, statement: Any, parameters: Any = None, *, execution_options: Any = None) -> Any:
        if id(statement) not in MADE_ONCE or isinstance(parameters, list | tuple):
            return self._built(statement, parameters, execution_options)
        given: dict[str, Any] = dict(parameters or {})
        lists = {name: value for name, value in given.items() if isinstance(value, list)}
        size = sum(len(value) for value in lists.values())
        plan = _PLANS.get((id(statement), size)) or self._planned(statement, given, size)
        for name, value in lists.items():
            given |= {f"{name}_{number}": one for number, one in enumerate(value, 1)}
        values = [given[name] if name in given else plan.fixed[name] for name in plan.names]
        cursor = self.connection.driver_connection.execute(plan.sql, values)  # type: ignore[union-attr]
        return cursor if plan.answers is None else Found(plan.answers, cursor.fetchall())

    def _built(self, statement: Any, parameters: Any, options: Any) -> Any:
        """A statement that was put together for this one time."""
        key = statement._generate_cache_key() if not parameters and not options else None
        shape = None
        if key is not None:
            shape = _SHAPES[key.key] if key.key in _SHAPES else self._shaped(statement, key)
        if key is None or shape is None:
            return super().execute(statement, parameters, execution_options=options)
        given = shape.compiled.construct_params(extracted_parameters=key.bindparams)
        values = [shape.wrap[name](given[name]) if name in shape.wrap else given[name] for name in shape.names]
        cursor = self.connection.driver_connection.execute(shape.sql, values)  # type: ignore[union-attr]
        return cursor if shape.answers is None else Found(shape.answers, cursor.fetchall())

    def _shaped(self, statement: Any, key: Any) -> Shape | None:
        compiled: Any = statement.compile(dialect=self.dialect, cache_key=key)
        special = compiled.post_compile_params or compiled.literal_execute_params
        made_here = compiled.insert_prefetch if compiled.isinsert else compiled.isupdate and compiled.update_prefetch
        columns = compiled._result_columns
        made_over = any(one.type._cached_result_processor(self.dialect, None) for one in columns)
        shape = None
        if not special and not made_here and not made_over:
            answers = Columns.of([one.keyname for one in columns])
            names = tuple(compiled.positiontup or ())
            shape = Shape(compiled, str(compiled), names, compiled._bind_processors, answers)
        _SHAPES[key.key] = shape
        return shape

    def _planned(self, statement: Any, given: Mapping[str, Any], size: int) -> Plan:
        state = statement.compile(dialect=self.dialect).construct_expanded_state(dict(given))
        returns = [column.name for column in getattr(statement, "selected_columns", ())]
        returns = returns or [column.name for column in getattr(statement, "_returning", ())]
        plan = Plan(state.statement, tuple(state.positiontup or ()), state.parameters, Columns.of(returns))
        _PLANS[id(statement), size] = plan
        return plan
