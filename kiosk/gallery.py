"""The pictures of a product: one large, the others beside it, and one close up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rows import ListedModel
from shell.listmodel import Rows
from shell.viewmodel import field
from shell.words import Words

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

WHOLE, NEAREST = 1.0, 4.0
STEP = 1.5
"""How much nearer with each press."""


@dataclass(frozen=True, slots=True)
class View:
    """One picture, small. `words` are what a screen reader says."""

    picture: str
    words: str
    selected: bool


@dataclass(frozen=True, slots=True)
class GalleryState:
    """`zoom`: 1 shows all of the picture. `words` say how near it is, `place` which of how many pictures it is."""

    subject: str = ""
    title: str = ""
    pictures: tuple[str, ...] = ()
    at: int = 0
    views: tuple[View, ...] = ()
    open: bool = False
    zoom: float = WHOLE
    words: str = ""
    place: str = ""

    @property
    def picture(self) -> str:
        return self.pictures[self.at] if self.pictures else ""

    @property
    def count(self) -> int:
        return len(self.pictures)

    @property
    def nearest(self) -> bool:
        return self.zoom >= NEAREST

    @property
    def whole(self) -> bool:
        return self.zoom <= WHOLE


@QmlElement
@QmlUncreatable("made by the program")
class GalleryModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """Which picture is looked at, and from how near: fingers, buttons and keys do the same here."""

    state: GalleryState

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__(GalleryState(), {"views": View}, spare={"views": 4})
        self._words = words

    title = field(str, "title")
    picture = field(str, "picture")
    at = field(int, "at")
    count = field(int, "count")
    opened = field(bool, "open")
    zoom = field(float, "zoom")
    nearest = field(bool, "nearest")
    whole = field(bool, "whole")
    words = field(str, "words")
    place = field(str, "place")

    def _views(self) -> Rows:
        return self.lists["views"]

    views = Property(Rows, _views, constant=True)

    def look_at(self, subject: str, title: str, pictures: tuple[str, ...]) -> None:
        """The pictures of `subject`; where they are the same as before, the shopper stays at theirs."""
        same = subject == self.state.subject and pictures == self.state.pictures
        at, open_, zoom = (self.state.at, self.state.open, self.state.zoom) if same else (0, False, WHOLE)
        self._show(GalleryState(subject, title, pictures, at, open=open_, zoom=zoom))

    @Slot(int)
    def choose(self, at: int) -> None:
        if 0 <= at < self.state.count:
            self._show(replace(self.state, at=at, zoom=WHOLE))

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the next picture (1) or the one before (-1); after the last comes the first."""
        if self.state.count:
            self.choose((self.state.at + by) % self.state.count)

    @Slot()
    def enlarge(self) -> None:
        """Over the whole screen."""
        if self.state.picture:
            self._show(replace(self.state, open=True, zoom=WHOLE))

    @Slot()
    def close(self) -> None:
        self._show(replace(self.state, open=False, zoom=WHOLE))

    @Slot()
    def nearer(self) -> None:
        self.zoom_to(self.state.zoom * STEP)

    @Slot()
    def farther(self) -> None:
        self.zoom_to(self.state.zoom / STEP)

    @Slot(float)
    def zoom_to(self, zoom: float) -> None:
        """As near as two fingers say, within what a picture shows; what is nearly all of it is all of it."""
        within = min(NEAREST, max(WHOLE, zoom))
        self._show(replace(self.state, zoom=WHOLE if within < WHOLE * 1.04 else within))

    def wipe(self) -> None:
        self.show(GalleryState())

    def _show(self, state: GalleryState) -> None:
        count, at = state.count, state.at
        views = tuple(View(one, _place(n, count), n == at) for n, one in enumerate(state.pictures))
        place = _place(at, count) if count > 1 else ""
        near = self._words().percent(round(state.zoom * 100))
        self.show(replace(state, views=views if count > 1 else (), words=near, place=place))


def _place(at: int, count: int) -> str:
    return translate("Gallery", "Picture %1 of %2").replace("%1", str(at + 1)).replace("%2", str(count))
