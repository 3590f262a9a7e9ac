"""Setting up a scanner: three scans of a known code, what they taught in words, a try, and keeping it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import structlog
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background
from shell.learnt import SCANS, Keys, Learnt, Trouble, known_codes, learn
from shell.viewmodel import ViewModel, field

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

_ENDS = {"\r": "enter", "\t": "tab", "": "none"}


class School(Protocol):
    """What `shell.learnt.LearntScanner` does."""

    learnt: Learnt | None

    def use(self, learnt: Learnt | None) -> None: ...
    def back(self) -> None: ...
    def keep(self, learnt: Learnt) -> None: ...
    def forget(self) -> None: ...


@dataclass(frozen=True, slots=True)
class SetupState:
    """`phase`: asking, learnt or trouble (`why`). `done` of `of` scans. `kept`: none, saving, saved or failed; `known`:
    this machine's scanner was learnt before. The last fields are the scan that was tried."""

    phase: str = "asking"
    why: str = ""
    done: int = 0
    of: int = SCANS
    known: bool = False
    kept: str = "none"
    square: str = ""
    bars: str = ""
    speed: int = 0
    layout: str = ""
    prefix: str = ""
    suffix: str = ""
    end: str = "none"
    aim: bool = False
    separator: str = ""
    scanned: str = ""
    meaning: str = ""
    symbology: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class ScannerSetup(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: SetupState

    def __init__(
        self, school: School, *, record: Callable[[Callable[[Keys], object] | None], None], background: Background
    ) -> None:
        super().__init__(SetupState())
        self._school, self._record, self._background = school, record, background
        self._scans: list[Keys] = []
        self._learnt: Learnt | None = None
        self._open = False

    phase = field(str, "phase")
    why = field(str, "why")
    done = field(int, "done")
    of = field(int, "of")
    known = field(bool, "known")
    kept = field(str, "kept")
    square = field(str, "square")
    bars = field(str, "bars")
    speed = field(int, "speed")
    layout = field(str, "layout")
    prefix = field(str, "prefix")
    suffix = field(str, "suffix")
    end = field(str, "end")
    aim = field(bool, "aim")
    separator = field(str, "separator")
    scanned = field(str, "scanned")
    meaning = field(str, "meaning")
    symbology = field(str, "symbology")

    @Slot()
    def open(self) -> None:
        """The page is on top: ask for three scans."""
        if self._open:
            return
        self._open = True
        if not self.state.square:
            self._background.run(known_codes, then=self._drawn)
        self.again()

    @Slot()
    def close(self) -> None:
        """The page is left; what was learnt and not kept is forgotten."""
        if not self._open:
            return
        self._open = False
        self._record(None)
        if self.state.phase == "learnt" and self.state.kept != "saved":
            self._school.back()

    @Slot()
    def again(self) -> None:
        """Three scans from the start."""
        self._scans.clear()
        self._learnt = None
        self._show(SetupState())
        self._record(self._heard)

    @Slot()
    def keep(self) -> None:
        """For every start of this machine from now on."""
        if self._learnt is not None and self.state.kept in ("none", "failed"):
            self.show(replace(self.state, kept="saving"))
            self._background.run(self._school.keep, self._learnt, then=self._saved, failed=self._not_saved)

    @Slot()
    def forget(self) -> None:
        """A scanner as delivered, from now on."""
        self._background.run(self._school.forget, then=lambda _: self._forgotten(), failed=self._not_saved)

    def hear(self, shown: str, meaning: str, symbology: str) -> None:
        """A scan that is tried: what came, what it means, how it was printed."""
        if self.state.phase == "learnt":
            self.show(replace(self.state, scanned=shown, meaning=meaning, symbology=symbology))

    def _show(self, state: SetupState) -> None:
        known = self._school.learnt is not None
        self.show(replace(state, known=known, square=self.state.square, bars=self.state.bars))

    def _drawn(self, pictures: tuple[str, str]) -> None:
        self.show(replace(self.state, square=pictures[0], bars=pictures[1]))

    def _heard(self, keys: Keys) -> None:
        """One scan, key by key."""
        if self.state.phase == "trouble":
            self._scans.clear()
        self._scans.append(keys)
        taught = learn(self._scans)
        if isinstance(taught, Trouble):
            log.info("scanner_not_learnt", why=taught.why)
            self._show(SetupState(phase="trouble", why=taught.why))
        elif len(self._scans) < SCANS:
            self._show(SetupState(done=len(self._scans)))
        else:
            self._graduate(taught)

    def _graduate(self, learnt: Learnt) -> None:
        self._record(None)
        self._learnt = learnt
        self._school.use(learnt)
        habits = learnt.habits
        self._show(
            SetupState(
                phase="learnt",
                done=SCANS,
                speed=learnt.key_ms,
                layout=habits.layout,
                prefix=_visible(habits.prefix),
                suffix=_visible(habits.suffix),
                end=_ENDS.get(habits.end or "", "both"),
                aim=learnt.aim,
                separator=learnt.separator,
            )
        )

    def _saved(self, _nothing: object) -> None:
        self.show(replace(self.state, kept="saved", known=True))

    def _not_saved(self, error: Exception) -> None:
        log.error("scanner_not_kept", error=type(error).__name__)
        self.show(replace(self.state, kept="failed"))

    def _forgotten(self) -> None:
        self._school.use(None)
        self.again()
        self.show(replace(self.state, known=False))


def _visible(text: str) -> str:
    """Characters that cannot be seen are shown as a dot."""
    return "".join(character if character.isprintable() else "·" for character in text)
