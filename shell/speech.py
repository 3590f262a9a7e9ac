"""Reads a screen aloud to who asked for it: a page or a question as it comes up, a control when the keyboard is on it.

What is said is what a screen reader would be told, read off the tree of accessible items. Nothing is kept, and all is
silent again with the visit: the choice is one of `theme.Comfort`.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickWindow

from hardware.speech import Voice
from shell.language import Language
from shell.theme import Look

QML_IMPORT_NAME = "shell.qml"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 350
"""How often it is looked whether the page is another one; only while somebody listens."""
_TITLES = {QAccessible.Role.Heading, QAccessible.Role.AlertMessage}
_TEXTS = {*_TITLES, QAccessible.Role.StaticText}
_LONGEST = 900


@QmlElement
@QmlSingleton
class Speech(QObject):
    """`available` where this machine can read aloud at all."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self._window: QQuickWindow | None = None
        self._page: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def use(self, voice: Voice | None) -> None:
        self._voice = voice
        self.changed.emit()

    def follow(self, window: QQuickWindow, look: Look, language: Language) -> None:
        self._window, self._look, self._language = window, look, language
        look.changed.connect(self._chosen)
        language.changed.connect(self._again)
        window.activeFocusItemChanged.connect(self._focused)

    def close(self) -> None:
        self._timer.stop()
        if self._voice is not None:
            self._voice.close()
        self._window = self._voice = None

    @property
    def listening(self) -> bool:
        return self._timer.isActive()

    def _chosen(self) -> None:
        on = self._voice is not None and self._look.comfort.aloud
        if on and not self.listening:
            self._timer.start()
        elif not on and self.listening:
            self._timer.stop()
            self._page = ()
            if self._voice is not None:
                self._voice.hush()

    def _again(self) -> None:
        self._page = ()

    def look(self) -> None:
        """What the timer does: another page is read."""
        top = self._top()
        if top is None:
            return
        page = tuple(said for role, said in spoken(top) if role in _TITLES)
        if page != self._page:
            self._page = page
            self._say(". ".join(dict.fromkeys(said for role, said in spoken(top) if role in _TEXTS)))

    def _focused(self) -> None:
        item = self._window.activeFocusItem() if self._window is not None and self.listening else None
        control = QAccessible.queryAccessibleInterface(item) if item is not None else None
        if control is not None and _name(control) and control.role() not in _TEXTS:
            self._say(self._control(control))

    def _control(self, control: QAccessibleInterface) -> str:
        """ "Add to basket, button", "Larger text, on"."""
        name, role, state = _name(control), control.role(), control.state()
        translate = self._language.translate
        about = control.text(QAccessible.Text.Description)
        if role in (QAccessible.Role.CheckBox, QAccessible.Role.RadioButton):
            name = (translate("Speech", "%1, on") if state.checked else translate("Speech", "%1, off")).replace(
                "%1", name
            )
        elif role == QAccessible.Role.EditableText:
            name = translate("Speech", "%1, text field").replace("%1", name)
        elif role in (QAccessible.Role.Button, QAccessible.Role.ListItem):
            name = translate("Speech", "%1, button").replace("%1", name)
        return f"{name}. {about}" if about else name

    def _say(self, text: str) -> None:
        if self._voice is not None and text:
            self._voice.say(text[:_LONGEST], self._language.code)

    def _top(self) -> QAccessibleInterface | None:
        """The question over the page, or the page."""
        root = QAccessible.queryAccessibleInterface(self._window) if self._window is not None else None
        if root is None:
            return None
        questions = [one for one in _tree(root) if one.role() == QAccessible.Role.Dialog]
        return questions[-1] if questions else root

    def _available(self) -> bool:
        return self._voice is not None

    available = Property(bool, _available, notify=changed)


def spoken(top: QAccessibleInterface) -> Iterator[tuple[QAccessible.Role, str]]:
    """What there is to say below `top`, in the order of the tree, with what it is; itself first."""
    for one in _tree(top):
        if name := _name(one):
            yield one.role(), name


def _name(one: QAccessibleInterface) -> str:
    return " ".join(one.text(QAccessible.Text.Name).split())


def _tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything shown below `top`, and itself."""
    if top.state().invisible:
        return
    yield top
    for nth in range(top.childCount()):
        child = top.child(nth)
        if child is not None:
            yield from _tree(child)
