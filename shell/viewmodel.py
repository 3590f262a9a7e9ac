"""The pattern of every page's view model: one frozen state, typed properties, and only what changed is told.

    @dataclass(frozen=True, slots=True)
    class ProductState:
        title: str = ""
        busy: bool = False

    QML_IMPORT_NAME = "kiosk.qml"
    QML_IMPORT_MAJOR_VERSION = 1

    @QmlElement
    @QmlUncreatable("made by the program")
    class ProductModel(ViewModel):
        state: ProductState

        def __init__(self, *, find: Callable[[str], Found | None], run: Background) -> None:
            super().__init__(ProductState())
            ...
        title = field(str, "title")
        busy = field(bool, "busy")

        @Slot(str)
        def choose(self, variant: str) -> None:
            self.show(replace(self.state, busy=True))

The program makes the model and hands it to the page as a `required property ProductModel model`; the model outlives its
page. `python -m shell.build --lint` writes the QML type descriptions from these classes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal


@dataclass(frozen=True, slots=True)
class _Field:
    """A property to be made of a part of the state."""

    kind: Any
    path: str


_Told = tuple[tuple[str, Callable[[Any], Any]], ...]
"""The signal of each property, and the part of the state that it is about."""


class _WithSignals(type(QObject)):  # type: ignore[misc]
    """Gives each class that has properties its own `changed`, and each property made by `field` its own signal: what
    QML shows of the rest is not asked for again. PySide binds a property's signal only within the class that declares
    both, and in silence not at all otherwise (QML would read the property once)."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **more: Any) -> Any:
        if any(isinstance(value, Property | _Field) for value in namespace.values()):
            namespace.setdefault("changed", Signal())
        told = []
        for each, made in [(key, value) for key, value in namespace.items() if isinstance(value, _Field)]:
            signal = namespace[f"{each}Changed"] = Signal()
            namespace[each] = Property(made.kind, _reader(made.path), notify=signal)
            told.append((f"{each}Changed", attrgetter(made.path)))
        if told:
            namespace["_told_of"] = tuple(told)
        return super().__new__(mcs, name, bases, namespace, **more)


class ViewModel(QObject, metaclass=_WithSignals):
    """Holds `state`; `show` replaces it and tells only if something changed: `changed` once, and QML of each property
    that is another one now. Properties belong into one class only, the last one of a line of view models."""

    _told_of: _Told = ()

    if TYPE_CHECKING:
        changed = Signal()

    def __init__(self, state: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = state

    def show(self, state: Any) -> None:
        before = self.state
        if state == before:
            return
        self.state = state
        self.changed.emit()
        for signal, part in self._told_of:
            if part(before) != part(state):
                getattr(self, signal).emit()


def field(kind: Any, path: str) -> Any:
    """A QML property that reads `state.<path>`, "price.now" for instance. `kind` is a Python type (str, bool, int,
    float, list), a QML type of ours, or a Qt type name such as "QVariantMap"."""
    return _Field(kind, path)


def _reader(path: str) -> Callable[[Any], Any]:
    get = attrgetter(path)

    def read(model: ViewModel) -> Any:
        value = get(model.state)
        return list(value) if isinstance(value, tuple) else value

    return read
