"""The Search page: find as you type, or browse the branches of the assortment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import Property, QCoreApplication, QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.product import Shelf
from kiosk.rows import ListedModel
from kiosk.tiles import Tile, tile
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.lookups import Category, Results

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
log = structlog.get_logger(__name__)

PAUSE_MS = 90
"""A pause in typing that is long enough to ask; shorter than anyone notices."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One category to tap. `id` is its path joined by " > "."""

    id: str
    name: str
    picture: str
    products: str
    selected: bool = False


@dataclass(frozen=True, slots=True)
class SearchState:
    """`phase`: "start" (nothing asked yet), "waiting", "content", "empty", "trouble"."""

    phase: str = "start"
    text: str = ""
    path: tuple[str, ...] = ()
    headline: str = ""
    total: str = ""
    note: str = ""
    tiles: tuple[Tile, ...] = ()
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class Finder:
    """The questions of this page: search(text), categories(path), browse(path)."""

    search: Callable[[str], Results]
    categories: Callable[[tuple[str, ...]], tuple[Category, ...]]
    browse: Callable[[tuple[str, ...]], Results]


@QmlElement
@QmlUncreatable("made by the program")
class SearchModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """What was typed and chosen, and what that found. The newest question wins."""

    state: SearchState

    def __init__(self, finder: Finder, shelf: Shelf, background: Background) -> None:
        super().__init__(SearchState(), {"tiles": Tile, "branches": Branch})
        self._finder = finder
        self._shelf = shelf
        self._newest = Newest(background)
        self._newest_branches = Newest(background)
        self._results: Results | None = None
        self._categories: tuple[Category, ...] = ()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)

    phase = field(str, "phase")
    text = field(str, "text")
    path = field(list, "path")
    headline = field(str, "headline")
    total = field(str, "total")
    note = field(str, "note")

    def _tiles(self) -> Rows:
        return self.lists["tiles"]

    def _branches(self) -> Rows:
        return self.lists["branches"]

    tiles = Property(Rows, _tiles, constant=True)
    branches = Property(Rows, _branches, constant=True)

    def begin(self) -> None:
        """The page opens afresh: the top branches are offered before a letter is typed."""
        self.wipe()
        self._newest_branches.run(self._finder.categories, (), then=self._branched)

    @Slot(str)
    def type(self, text: str) -> None:
        """The text as it stands in the field."""
        if text == self.state.text:
            return
        self.show(replace(self.state, text=text, path=() if text.strip() else self.state.path))
        self._pause.start()

    @Slot(str)
    def enter(self, branch: str) -> None:
        """Open a category, or go back to its parent when it is the one chosen."""
        path = tuple(branch.split(" > ")) if branch else ()
        if path == self.state.path:
            path = path[:-1]
        self.show(replace(self.state, path=path, text=""))
        self._pause.stop()
        self._newest_branches.run(self._finder.categories, path, then=self._branched)
        self._ask()

    def refresh(self) -> None:
        """Prices or stock changed: ask again, silently."""
        if self.state.phase in ("content", "empty"):
            self._ask(quietly=True)

    def reword(self) -> None:
        if self._results is not None and self.state.phase in ("content", "empty"):
            self._answered(self._results)
        self._branched(self._categories)

    def wipe(self) -> None:
        """The next shopper has typed nothing yet."""
        self._pause.stop()
        self._newest.forget()
        self._newest_branches.forget()
        self._results = None
        self._categories = ()
        self.show(SearchState())

    @Slot()
    def _ask(self, quietly: bool = False) -> None:
        text, path = self.state.text.strip(), self.state.path
        if not text and not path:
            self._newest.forget()
            self._results = None
            self.show(replace(self.state, phase="start", tiles=(), total="", note="", headline=""))
            return
        if not quietly and self.state.phase not in ("content", "empty"):
            self.show(replace(self.state, phase="waiting"))
        if text:
            self._newest.run(self._finder.search, text, then=self._answered, failed=self._failed)
        else:
            self._newest.run(self._finder.browse, path, then=self._answered, failed=self._failed)

    def _answered(self, results: Results) -> None:
        self._results = results
        store, words, now = self._shelf.store(), self._shelf.words(), self._shelf.now()
        self.show(
            replace(
                self.state,
                phase="content" if results.hits else "empty",
                tiles=tuple(tile(hit, store, words, now) for hit in results.hits),
                headline=self.state.path[-1] if self.state.path else "",
                total=total_words(results, words.number),
                note=note_words(results),
            )
        )

    def _branched(self, categories: tuple[Category, ...]) -> None:
        self._categories = categories
        self.show(replace(self.state, branches=tuple(branch(one, self._shelf.words().number) for one in categories)))

    def _failed(self, error: Exception) -> None:
        log.error("search_failed", error=type(error).__name__)
        self.show(replace(self.state, phase="trouble", tiles=()))


def total_words(results: Results, number: Callable[[int], str]) -> str:
    """How many there are, never more exact than known."""
    if results.more:
        return translate("Search", "More than %1 products").replace("%1", number(results.total))
    return products(results.total, number)


def products(count: int, number: Callable[[int], str]) -> str:
    """In the number's own plural form, with its digits grouped."""
    return translate("Search", "%n products", "", count).replace(str(count), number(count), 1)


def note_words(results: Results) -> str:
    """What was searched instead of a slip of the finger."""
    if not results.corrected:
        return ""
    return translate("Search", "Showing results for “%1”").replace("%1", results.corrected)


def branch(category: Category, number: Callable[[int], str]) -> Branch:
    return Branch(
        id=" > ".join(category.path),
        name=category.path[-1],
        picture=category.picture or "",
        products=products(category.products, number),
    )
