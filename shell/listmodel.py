"""Rows for QML lists: frozen dataclasses in, roles out, and only what changed is told to the view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

_Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NOTHING = {"str": "", "bool": False, "int": 0, "float": 0.0}
"""What a blank row says, by the type of its field; a tuple is empty."""


@QmlElement
@QmlUncreatable("made by a view model")
class Rows(QAbstractListModel):  # type: ignore[operator]  # PySide's stub of the decorator above
    """A list of `kind`, a frozen dataclass; each field is a role of the same name. `key` names the field that says
    which row is which, so that a new list keeps the delegates of rows that stayed.

    `by_place` keeps every delegate and gives it the row that is now at its place: making a delegate costs milliseconds,
    filling one a tenth of that. For lists whose delegates remember nothing of their row. With `spare` there are always
    at least so many rows, blank where there is nothing to show, and none is ever removed, so that a view makes its
    delegates ahead of time; it shows the first `count` of them."""

    countChanged = Signal()  # noqa: N815 - QML's name for the change of `count`

    def __init__(
        self, kind: type, key: str = "id", parent: QObject | None = None, *, by_place: bool = False, spare: int = 0
    ) -> None:
        super().__init__(parent)
        self._by_place = by_place or spare > 0
        self._names = [field.name for field in fields(kind)]
        self._key = key
        self._blank = kind(*(_NOTHING.get(str(field.type), ()) for field in fields(kind))) if spare else None
        self._rows: list[Any] = [self._blank] * spare
        self._shown = 0

    @property
    def rows(self) -> Sequence[Any]:
        return self._rows[: self._shown]

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the list. Rows at the same ends stay; what lies between is exchanged."""
        old, new = self._rows, list(rows)
        before, self._shown = self._shown, len(new)
        if self._blank is not None:
            new += [self._blank] * (len(old) - len(new))
        start, end = (min(len(old), len(new)), 0) if self._by_place else self._same_ends(old, new)
        self._remove(start, len(old) - end - 1)
        self._insert(start, new[start : len(new) - end])
        self._refresh(new)
        if self._shown != before:
            self.countChanged.emit()

    def _same_ends(self, old: Sequence[Any], new: Sequence[Any]) -> tuple[int, int]:
        """How many rows at the start and at the end are the same by their key."""
        key = self._key
        start = end = 0
        while start < min(len(old), len(new)) and getattr(old[start], key) == getattr(new[start], key):
            start += 1
        room = min(len(old), len(new)) - start
        while end < room and getattr(old[-1 - end], key) == getattr(new[-1 - end], key):
            end += 1
        return start, end

    def _remove(self, first: int, last: int) -> None:
        if last >= first:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _insert(self, first: int, rows: list[Any]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()

    def _refresh(self, new: list[Any]) -> None:
        for at, row in enumerate(new):
            before = self._rows[at]
            if row is not before and row != before:  # most are the same ones in a long list
                self._rows[at] = row
                index = self.index(at)
                self.dataChanged.emit(index, index, self._roles_that_differ(before, row))

    def _roles_that_differ(self, before: Any, row: Any) -> list[int]:
        """What a delegate shows of the rest is not asked for again."""
        return [_FIRST_ROLE + at for at, name in enumerate(self._names) if getattr(before, name) != getattr(row, name)]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        at, name = index.row(), role - _FIRST_ROLE
        if not (0 <= at < len(self._rows) and 0 <= name < len(self._names)):
            return None
        value = getattr(self._rows[at], self._names[name])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(self._names)}

    def _count(self) -> int:
        return self._shown

    count = Property(int, _count, notify=countChanged)
