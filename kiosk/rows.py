"""A view model with lists: the tuples of its state feed list models, which tell the view only what changed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject

from shell.listmodel import Rows
from shell.viewmodel import ViewModel


class ListedModel(ViewModel):
    """`lists` names the fields of the state that are shown as `Rows`, each with the type of its rows. Delegates stay
    where they are and get other rows, so that a list changes within a frame: they remember nothing of their row.
    `spare` rows of a list are there before they are needed; its view shows the first `count`."""

    def __init__(
        self,
        state: Any,
        lists: dict[str, type],
        parent: QObject | None = None,
        *,
        spare: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        super().__init__(state, parent)
        self.lists = {
            name: Rows(kind, parent=self, by_place=True, spare=spare.get(name, 0)) for name, kind in lists.items()
        }

    def show(self, state: Any) -> None:
        if state == self.state:
            return
        for name, rows in self.lists.items():
            rows.show(getattr(state, name))
        super().show(state)
