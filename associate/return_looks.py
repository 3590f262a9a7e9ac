"""Photos of goods that came back, looked at by a manager: fetched from central while somebody looks, and kept nowhere.

Central notes who looked. What is on screen lives in memory only, and is forgotten with the sheet, the page or the
person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import structlog
from PySide6.QtCore import Property, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate.return_photos import Shot
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.thumbnails import Thumbnails
from shell.viewmodel import ViewModel, field
from shop.lookups import StaffMember
from shop.return_evidence import NotAllowed, Seen

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

WIDEST = 1600
"""Pixels of a photo on the screen: as many as it was taken with."""
Phase = Literal["", "asking", "found", "none", "coming", "not_allowed", "offline", "failed"]


@dataclass(frozen=True, slots=True)
class LooksState:
    """`coming` photos have not reached central yet; phase "coming": none has. `large`: the one that fills the sheet."""

    return_id: str = ""
    number: str = ""
    phase: Phase = ""
    coming: int = 0
    large: str = ""
    manager: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class ReturnLooks(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: LooksState

    def __init__(self, thumbnails: Thumbnails, *, background: Background) -> None:
        super().__init__(LooksState())
        self.ask: Callable[[str, str], Seen] | None = None
        """Asks central for the photos of a return, for this person, off the GUI thread; None before there is a line."""
        self._thumbnails, self._asked = thumbnails, Newest(background)
        self._me: StaffMember | None = None
        self._online = False
        self._rows = Rows(Shot, parent=self)

    returnId = field(str, "return_id")  # noqa: N815 - QML's name
    number = field(str, "number")
    phase = field(str, "phase")
    coming = field(int, "coming")
    large = field(str, "large")
    manager = field(bool, "manager")

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, constant=True)

    def sign(self, member: StaffMember | None) -> None:
        """Somebody else has the tablet."""
        self._me = member
        self.close()

    def connection(self, online: bool) -> None:
        self._online = online

    @Slot(str, str)
    def look(self, return_id: str, number: str) -> None:
        """A manager wants to see the goods of this return of the order `number`."""
        self.close()
        self.show(replace(self.state, return_id=return_id, number=number))
        self.again()

    @Slot()
    def again(self) -> None:
        if not self.state.manager or self._me is None:
            self.show(replace(self.state, phase="not_allowed"))
        elif self.ask is None or not self._online:
            self.show(replace(self.state, phase="offline"))
        else:
            self.show(replace(self.state, phase="asking"))
            fetch = partial(_fetch, self.ask, self.state.return_id, self._me.id)
            self._asked.run(fetch, then=self._heard, failed=self._failed)

    @Slot(str)
    def enlarge(self, name: str) -> None:
        """One of them fills the sheet; "" goes back to all."""
        self.show(replace(self.state, large=name))

    @Slot()
    def close(self) -> None:
        """What was shown is forgotten."""
        self._asked.forget()
        for one in self._rows.rows:
            self._thumbnails.drop(one.id)
        self._rows.show([])
        self.show(LooksState(manager=self._me is not None and self._me.role == "manager"))

    def _heard(self, found: tuple[list[QImage], int]) -> None:
        images, coming = found
        names = [f"look-{self.state.return_id}-{nth}" for nth in range(len(images))]
        for name, image in zip(names, images, strict=True):
            self._thumbnails.put(name, image)
        self._rows.show([Shot(name, f"image://thumbnails/{name}") for name in names])
        phase: Phase = "found" if images else "coming" if coming else "none"
        large = names[0] if len(names) == 1 else ""
        self.show(replace(self.state, phase=phase, coming=coming, large=large))

    def _failed(self, error: Exception) -> None:
        log.warning("photos_not_fetched", error=type(error).__name__)
        phase: Phase = "not_allowed" if isinstance(error, NotAllowed) else "failed"
        self.show(replace(self.state, phase=phase))


def _fetch(ask: Callable[[str, str], Seen], return_id: str, actor: str) -> tuple[list[QImage], int]:
    """Off the GUI thread. What is no picture is left out."""
    seen = ask(return_id, actor)
    images = [QImage.fromData(one) for one in seen.photos]
    return [_fitting(one) for one in images if not one.isNull()], seen.coming


def _fitting(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= WIDEST:
        return image
    ratio, how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(WIDEST, WIDEST, ratio, how)
