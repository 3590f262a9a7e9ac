"""SQLAlchemy's connection with a short way for the statements that central makes once: their SQL is made once too.

A simulated day asks central some hundred questions, most of them the same dozen. The SQL and its parameters are those
that SQLAlchemy makes; only making them anew each time is left out.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, TextClause
from sqlalchemy.engine.result import IteratorResult, SimpleResultMetaData
from sqlalchemy.sql.dml import Delete, Insert, Update


@dataclass(frozen=True, slots=True)
class Plan:
    """`names` of the parameters in the order of the SQL, `fixed` those that the statement brings along."""

    sql: str
    names: tuple[str, ...]
    fixed: Mapping[str, Any]
    meta: SimpleResultMetaData | None


MADE_ONCE: dict[int, Any] = {}
"""Statements that live as long as their module, by identity."""
_PLANS: dict[tuple[int, int], Plan] = {}


def look_up_statements() -> None:
    """Find the statements that stand in central's modules by name."""
    for name, module in list(sys.modules.items()):
        if name.startswith("central."):
            for value in vars(module).values():
                if isinstance(value, Select | TextClause | Update | Insert | Delete):
                    MADE_ONCE[id(value)] = value


class Quick(Connection):
    """`execute` of a known statement goes to the driver at once; everything else is SQLAlchemy's."""

    def execute(self, statement: Any, parameters: Any = None, *, execution_options: Any = None) -> Any:
        if id(statement) not in MADE_ONCE or isinstance(parameters, list | tuple):
            return super().execute(statement, parameters, execution_options=execution_options)
        given: dict[str, Any] = dict(parameters or {})
        lists = {name: value for name, value in given.items() if isinstance(value, list)}
        size = sum(len(value) for value in lists.values())
        plan = _PLANS.get((id(statement), size)) or self._planned(statement, given, size)
        for name, value in lists.items():
            given |= {f"{name}_{number}": one for number, one in enumerate(value, 1)}
        values = [given[name] if name in given else plan.fixed[name] for name in plan.names]
        cursor = self.connection.driver_connection.execute(plan.sql, values)  # type: ignore[union-attr]
        if plan.meta is None:
            return cursor
        return IteratorResult(plan.meta, iter(cursor.fetchall()))

    def _planned(self, statement: Any, given: Mapping[str, Any], size: int) -> Plan:
        state = statement.compile(dialect=self.dialect).construct_expanded_state(dict(given))
        returns = [column.name for column in getattr(statement, "selected_columns", ())]
        returns = returns or [column.name for column in getattr(statement, "_returning", ())]
        meta = SimpleResultMetaData(returns) if returns else None
        plan = Plan(state.statement, tuple(state.positiontup or ()), state.parameters, meta)
        _PLANS[id(statement), size] = plan
        return plan
