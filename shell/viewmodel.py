"""The pattern of every page's view model: one frozen state, one signal, typed properties.

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
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal


class _Named(QObject):
    """Gives `field` the name of the signal that every view model has."""

    changed = Signal()


class _WithChanged(type(QObject)):  # type: ignore[misc]
    """Gives each class that has properties its own `changed`: PySide binds a property's notify signal only within the
    class that declares both, and in silence not at all otherwise (QML would read the property once)."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **more: Any) -> Any:
        if any(isinstance(value, Property) for value in namespace.values()):
            namespace.setdefault("changed", Signal())
        return super().__new__(mcs, name, bases, namespace, **more)


class ViewModel(QObject, metaclass=_WithChanged):
    """Holds `state`; `show` replaces it and tells QML, once, and only if something changed. Properties belong into one
    class only, the last one of a line of view models."""

    if TYPE_CHECKING:
        changed = Signal()

    def __init__(self, state: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = state

    def show(self, state: Any) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def field(kind: Any, name: str) -> Any:
    """A QML property that reads `state.<name>`; `name` may be a path, "price.now". `kind` is a Python type (str, bool,
    int, float, list), a QML type of ours, or a Qt type name such as "QVariantMap"."""
    return Property(kind, _reader(name), notify=_Named.changed)


def _reader(name: str) -> Callable[[Any], Any]:
    get = attrgetter(name)

    def read(model: ViewModel) -> Any:
        value = get(model.state)
        return list(value) if isinstance(value, tuple) else value

    return read
