"""What one can go on with after the tablet ended, and which pages lie over each other there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

Draft = Mapping[str, Any]

PATHS: dict[str, tuple[str, ...]] = {
    "hand_over": ("today", "order", "handover"),
    "undo": ("today", "order"),
    "returns": ("today", "returns"),
    "no_receipt": ("today", "returns", "no_receipt"),
    "batch": ("pickups", "batch"),
    "pick": ("pickups", "pick"),
    "stage": ("pickups", "stage"),
}
"""The last page is on top. The first of these that there is a draft of is offered."""

AT_REST = ("empty", "unknown", "failed", "claimed", "nothing", "ready", "cancelled")
"""Phases of a page with an order in which nothing is under way."""


class Resumable(Protocol):
    """A page, or a question on it, that one goes on with."""

    @property
    def changed(self) -> SignalInstance: ...

    def draft(self) -> Draft | None:
        """Small, JSON, without secrets; None: there is nothing to go on with. "number" is the order's, "done" of "of"
        what has been counted."""

    def resume(self, draft: Draft) -> None:
        """ValueError for what is no draft of this."""


class Keeping(Protocol):
    """Shows nothing before its draft is on the disk."""

    keep: Callable[[Callable[[], object]], object]


class Reworded(Keeping, Protocol):
    """And does so with each step, whatever changed."""

    def draft(self) -> Draft | None: ...

    def reword(self) -> None: ...


class OnDisk:
    """The draft of such a page as the disk has it."""

    def __init__(self, page: Reworded) -> None:
        self._page = page
        self._draft: Draft | None = None
        self._under_way = False

    def has_it(self) -> bool:
        """Whether the page may be shown as it is now. If not, its draft goes there, and it is reworded."""
        draft = self._page.draft()
        if draft == self._draft:
            return True
        if not self._under_way:
            self._under_way = True
            self._page.keep(partial(self._kept, draft))
        return False

    def _kept(self, draft: Draft | None) -> None:
        """Or the disk refused: nobody waits for that at a counter."""
        self._draft, self._under_way = draft, False
        self._page.reword()


class WithOrder(Protocol):
    """A page on which each step with an order is saved by itself."""

    state: Any

    @property
    def changed(self) -> SignalInstance: ...

    def open(self, number: str) -> None: ...


class ByLine(Protocol):
    """A page that goes from line to line."""

    def go(self, line: int) -> None: ...
    def pass_on(self) -> None: ...


class InHand:
    """Where such a page is: its order and, where there is one, the line in front of the person."""

    def __init__(self, page: WithOrder, lines: ByLine | None = None) -> None:
        self._page, self._lines = page, lines
        self._loading: Draft | None = None

    @property
    def changed(self) -> SignalInstance:
        return self._page.changed

    def draft(self) -> Draft | None:
        state = self._page.state
        if state.phase == "empty" and state.number:
            same = self._loading is not None and self._loading["number"] == state.number
            return self._loading if same else {"number": state.number}
        self._loading = None
        if not state.number or state.phase in AT_REST:
            return None
        said: dict[str, Any] = {"number": state.number}
        if self._lines is not None:
            said |= {"line": state.at.id, "done": state.done, "of": state.units}
        return said

    def resume(self, draft: Draft) -> None:
        number, line = draft.get("number"), draft.get("line", 0)
        if not isinstance(number, str) or type(line) is not int:
            raise ValueError("not an order in hand")
        self._loading = draft
        self._page.open(number)
        if self._lines is not None and line:
            self._lines.go(line)
            self._lines.pass_on()  # the last of it may have been saved in the moment of the end


class OfClaims(Protocol):
    """The page on which several orders are picked at once: what a person carries is in their claims."""

    state: Any

    @property
    def changed(self) -> SignalInstance: ...

    def restore(self, article: str, *, labelling: bool) -> None: ...


class OnTheWalk:
    """Where that page is: the article in front of the person, or crates that are being bound to orders."""

    def __init__(self, page: OfClaims) -> None:
        self._page = page
        self._loading: Draft | None = None

    @property
    def changed(self) -> SignalInstance:
        return self._page.changed

    def draft(self) -> Draft | None:
        state = self._page.state
        if state.phase == "loading" and self._loading is not None:
            return self._loading
        self._loading = None
        if state.phase in ("empty", "failed"):
            return None
        said = {"number": "", "done": state.done, "of": state.units, "article": state.at.id}
        return said | {"labelling": state.phase == "totes"}

    def resume(self, draft: Draft) -> None:
        self._loading = draft
        self._page.restore(str(draft.get("article", "")), labelling=draft.get("labelling") is True)
