"""The Search page: find as you type, or browse the branches of the assortment, and narrow down what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import structlog
from PySide6.QtCore import Property, QCoreApplication, QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import facets
from kiosk.browse import Branch, Crumb, branch, crumbs, products
from kiosk.facets import ChosenChip, FacetRow, Order, Way
from kiosk.product import Shelf
from kiosk.rows import ListedModel
from kiosk.tiles import Tile, tile
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.facets import FACETS, SORTS, Facet, Facets, Question
from shop.lookups import Category, Hit, Results

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
log = structlog.get_logger(__name__)

PAGE = 30
"""So many products are asked for with each key: a few more than are in sight."""
MORE = 60
"""So many follow at a time as the list is scrolled."""
REREAD = 300
"""So many are read again where prices or stock have changed, and said anew as time passes."""
SETTLED_MS = 120
"""A pause after an answer that is long enough to count the facets: nobody reads them between two keys."""
NOTHING = Facets(0, {})


@dataclass(frozen=True, slots=True)
class SearchState:
    """`phase`: "start" (nothing asked yet), "waiting", "content", "empty", "trouble". `filters` counts what is chosen;
    `counted`: the facets are those of the products that are shown."""

    phase: str = "start"
    question: Question = Question()  # noqa: RUF009 - frozen
    headline: str = ""
    total: str = ""
    note: str = ""
    tiles: tuple[Tile, ...] = ()
    branches: tuple[Branch, ...] = ()
    crumbs: tuple[Crumb, ...] = ()
    facets: tuple[FacetRow, ...] = ()
    chips: tuple[ChosenChip, ...] = ()
    orders: tuple[Order, ...] = ()
    ways: tuple[Way, ...] = ()
    order: str = ""
    filters: int = 0
    counted: bool = False

    @property
    def text(self) -> str:
        return self.question.text

    @property
    def path(self) -> tuple[str, ...]:
        return self.question.path


@dataclass(frozen=True, slots=True)
class Finder:
    """The questions of this page: seek(question, start, limit), facets(question), categories(path)."""

    seek: Callable[[Question, int, int], Results]
    facets: Callable[[Question], Facets]
    categories: Callable[[tuple[str, ...]], tuple[Category, ...]]
    forget: Callable[[], object] = lambda: None


@QmlElement
@QmlUncreatable("made by the program")
class SearchModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """What was typed and chosen, and what that found. One question is under way at a time: the newest is asked as soon
    as the one before is answered."""

    state: SearchState

    def __init__(self, finder: Finder, shelf: Shelf, background: Background) -> None:
        lists = {"tiles": Tile, "branches": Branch, "crumbs": Crumb, "facets": FacetRow}
        super().__init__(SearchState(), lists | {"chips": ChosenChip, "orders": Order, "ways": Way})
        self._finder = finder
        self._shelf = shelf
        self._newest = Newest(background)
        self._newest_branches = Newest(background)
        self._newest_facets = Newest(background)
        self._asking: Question | None = None
        self._missed = False
        self._shown = Question()
        self._hits: tuple[Hit, ...] = ()
        self._language = ""
        self._results: Results | None = None
        self._facets = NOTHING
        self._facets_of: Question | None = None
        self._categories: tuple[Category, ...] = ()
        self._opened: frozenset[str] = frozenset()
        self._settled = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self._count)

    phase = field(str, "phase")
    text = field(str, "text")
    path = field(list, "path")
    headline = field(str, "headline")
    total = field(str, "total")
    note = field(str, "note")
    order = field(str, "order")
    filters = field(int, "filters")
    counted = field(bool, "counted")

    def _tiles(self) -> Rows:
        return self.lists["tiles"]

    def _branches(self) -> Rows:
        return self.lists["branches"]

    def _crumbs(self) -> Rows:
        return self.lists["crumbs"]

    def _facet_rows(self) -> Rows:
        return self.lists["facets"]

    def _chips(self) -> Rows:
        return self.lists["chips"]

    def _orders(self) -> Rows:
        return self.lists["orders"]

    def _ways(self) -> Rows:
        return self.lists["ways"]

    tiles = Property(Rows, _tiles, constant=True)
    branches = Property(Rows, _branches, constant=True)
    crumbs = Property(Rows, _crumbs, constant=True)
    facets = Property(Rows, _facet_rows, constant=True)
    chips = Property(Rows, _chips, constant=True)
    orders = Property(Rows, _orders, constant=True)
    ways = Property(Rows, _ways, constant=True)

    @property
    def answered(self) -> Question:
        """The question whose products are shown."""
        return self._shown

    @property
    def asking(self) -> bool:
        """Whether products are on their way."""
        return self._asking is not None

    # --- what the shopper does

    def begin(self) -> None:
        """The page opens afresh: the top branches are offered before a letter is typed."""
        self.wipe()
        self._look_around(())

    @Slot(str)
    def type(self, text: str) -> None:
        """The text as it stands in the field. What was chosen stays until the field is empty."""
        asked = self.state.question
        if text == asked.text:
            return
        if not text.strip():
            self._turn(replace(Question(), text=text, path=asked.path))
        else:
            self._turn(replace(asked, text=text, path=()))

    @Slot(str)
    def enter(self, branch: str) -> None:
        """Open a category; all of them for an empty one."""
        path = tuple(branch.split(facets.LEVELS)) if branch else ()
        self._opened = frozenset()
        self._look_around(path)
        self._turn(Question(path=path))

    def up(self) -> bool:
        """One category up; False where none is open, or the topmost."""
        path = self.state.path
        if len(path) < 2:
            return False
        self.enter(facets.LEVELS.join(path[:-1]))
        return True

    @Slot(str, str)
    def toggle(self, facet: str, option: str) -> None:
        """Choose an option of a facet, or take it away."""
        self._turn(self.state.question.toggled(_facet(facet), option))

    @Slot(list)
    def relax(self, given: list[str]) -> None:
        """Give up what was chosen of these facets."""
        question = self.state.question
        for facet in given:
            question = question.without(_facet(facet))
        self._turn(question)

    @Slot()
    def clear(self) -> None:
        """Give up all that was chosen."""
        self._turn(replace(self.state.question, chosen=()))

    @Slot(str)
    def sort(self, order: str) -> None:
        self._turn(replace(self.state.question, sort=next(one for one in SORTS if one == order)))

    @Slot(str)
    def unfold(self, facet: str) -> None:
        """All options of a facet, or the first few again."""
        self._opened ^= {facet}
        self._show_facets()

    @Slot()
    def more(self) -> None:
        """The end of the list comes into sight: the products after it."""
        there, results = len(self.state.tiles), self._results
        if self._asking is None and results is not None and (results.more or there < results.total):
            self._asking = self.state.question
            then, failed = self._continued, self._not_continued
            self._newest.run(self._finder.seek, self._asking, there, MORE, then=then, failed=failed)

    # --- what the world does

    def refresh(self) -> None:
        """Prices or stock changed: ask again, silently."""
        self._missed = self._asking is not None
        if self.state.phase in ("content", "empty") and not self._missed:
            self._ask(min(max(PAGE, len(self.state.tiles)), REREAD))

    def reword(self) -> None:
        self.show(replace(self.state, crumbs=crumbs(self.state.path)))
        if self._results is not None and self.state.phase in ("content", "empty"):
            same = self._shelf.words().language == self._language
            self._show_results(self._results, self._tiled(self._hits, self.state.tiles if same else ()))
            self._show_facets()
        self._branched(self._categories)

    def wipe(self) -> None:
        """The next shopper has typed nothing yet."""
        self._settled.stop()
        for one in (self._newest, self._newest_branches, self._newest_facets):
            one.forget()
        self._asking, self._missed, self._results, self._hits = None, False, None, ()
        self._facets, self._facets_of = NOTHING, None
        self._shown, self._categories, self._opened = Question(), (), frozenset()
        self._finder.forget()
        self.show(SearchState())

    # --- one question after the other

    def _turn(self, question: Question) -> None:
        if question == self.state.question:
            return
        words = self._shelf.words()
        state = replace(
            self.state,
            question=question,
            chips=facets.chips(question, self._facets.currency, words),
            orders=facets.orders(question.sort),
            order=facets.order_name(question.sort),
            filters=len(question.chosen),
            crumbs=crumbs(question.path),
            headline=question.path[-1] if question.path else "",
        )
        self.show(state)
        if self._asking is None:
            self._ask()

    def _ask(self, limit: int = PAGE) -> None:
        question = self.state.question
        self._missed = False
        self._settled.stop()
        if not question.text.strip() and not question.path:
            self._newest.forget()
            self._newest_facets.forget()
            self._results, self._hits, self._facets, self._facets_of = None, (), NOTHING, None
            kept = SearchState(question=question, branches=self.state.branches)
            self.show(kept)
            if not self._categories or self._categories[0].path[:-1]:
                self._look_around(())
            return
        if self.state.phase not in ("content", "empty"):
            self.show(replace(self.state, phase="waiting"))
        self._asking = question
        self._newest.run(self._finder.seek, question, 0, limit, then=self._answered, failed=self._failed)

    def _answered(self, results: Results) -> None:
        asked, self._asking = self._asking, None
        again = asked == self._shown and len(results.hits) >= REREAD
        self._shown, self._hits = asked or Question(), results.hits
        self._show_results(results, self._tiled(results.hits, self.state.tiles if again else ()))
        self._settle()

    def _continued(self, results: Results) -> None:
        asked, self._asking = self._asking, None
        if asked == self.state.question and asked == self._shown:
            known = {one.product for one in self.state.tiles}
            fresh = tuple(hit for hit in results.hits if hit.product not in known)
            self._hits = (*self._hits, *fresh)[:REREAD]
            total = results.total if fresh else len(known)
            corrected = self._results.corrected if self._results else None
            whole = replace(results, total=total, more=False, corrected=corrected)
            self._show_results(whole, (*self.state.tiles, *self._tiled(fresh, ())))
        self._settle()

    def _tiled(self, hits: tuple[Hit, ...], before: tuple[Tile, ...]) -> tuple[Tile, ...]:
        """In today's words; what was further down in the list `before` stays, each product once."""
        words, known = self._shelf.words(), {hit.product for hit in hits}
        store, now, self._language = self._shelf.store(), self._shelf.now(), words.language
        further = (one for one in before[len(hits) :] if one.product not in known)
        return (*(tile(hit, store, words, now) for hit in hits), *further)

    def _settle(self) -> None:
        """The next question, if there is one by now; or this one again, where what it asks for has changed while it was
        under way; otherwise its facets."""
        if self.state.question != self._shown:
            self._ask()
        elif self._missed:
            self.refresh()
        else:
            self._settled.start()

    def _show_results(self, results: Results, tiles: tuple[Tile, ...]) -> None:
        self._results = results
        self.show(
            replace(
                self.state,
                phase="content" if tiles else "empty",
                tiles=tiles,
                total=total_words(results, self._shelf.words().number),
                note=note_words(results),
                counted=self._facets_of == self._shown,
                ways=() if tiles else self.state.ways,
            )
        )

    def _failed(self, error: Exception) -> None:
        asked, self._asking = self._asking, None
        log.error("search_failed", error=type(error).__name__)
        self._hits, self._results = (), None
        self.show(replace(self.state, phase="trouble", tiles=()))
        if asked != self.state.question:
            self._ask()

    def _not_continued(self, error: Exception) -> None:
        """What is there stays there."""
        self._asking = None
        log.error("search_not_continued", error=type(error).__name__)
        self._settle()

    # --- facets and branches

    @Slot()
    def _count(self) -> None:
        question = self.state.question
        if self.state.phase in ("content", "empty"):
            then = partial(self._counted, question)
            self._newest_facets.run(self._finder.facets, question, then=then, failed=self._not_counted)

    def _counted(self, question: Question, counted: Facets) -> None:
        self._facets, self._facets_of = counted, question
        if self._results is not None and question == self._shown:
            self._results = replace(self._results, total=counted.total, more=False)
        self._show_facets()

    def _show_facets(self) -> None:
        asked, words, counted = self.state.question, self._shelf.words(), self._facets
        known = self._results is not None and self._facets_of == self._shown
        self.show(
            replace(
                self.state,
                facets=facets.rows(counted, asked, self._opened, words),
                chips=facets.chips(asked, counted.currency, words),
                orders=facets.orders(asked.sort),
                order=facets.order_name(asked.sort),
                ways=facets.ways(counted, asked, words),
                total=products(counted.total, words.number) if known else self.state.total,
                branches=self._branches_of(self._categories),
                counted=known,
            )
        )

    def _not_counted(self, error: Exception) -> None:
        """The products are there all the same."""
        log.error("facets_failed", error=type(error).__name__)
        self.show(replace(self.state, facets=(), counted=False))

    def _look_around(self, path: tuple[str, ...]) -> None:
        self._newest_branches.run(self._finder.categories, path, then=self._branched)

    def _branched(self, categories: tuple[Category, ...]) -> None:
        self._categories = categories
        self.show(replace(self.state, branches=self._branches_of(categories)))

    def _branches_of(self, categories: tuple[Category, ...]) -> tuple[Branch, ...]:
        """With what the filters leave of each."""
        number, left = self._shelf.words().number, None
        if self._facets_of is not None and self._facets_of.chosen and self._facets_of.path == self.state.path:
            left = {one.option: one.products for one in self._facets.options.get("category", ())}
        every = (branch(one, number) for one in categories)
        return tuple(one if left is None else replace(one, count=number(left.get(one.id, 0))) for one in every)


def _facet(said: str) -> Facet:
    """Raises StopIteration for what is none."""
    return next(one for one in FACETS if one == said)


def total_words(results: Results, number: Callable[[int], str]) -> str:
    """How many there are, never more exact than known."""
    if results.more:
        return translate("Search", "More than %1 products").replace("%1", number(results.total))
    return products(results.total, number)


def note_words(results: Results) -> str:
    """What was searched instead of a slip of the finger."""
    if not results.corrected:
        return ""
    return translate("Search", "Showing results for “%1”").replace("%1", results.corrected)
