"""The part of the kiosk's tour in which somebody looks for something: facets, sorting, categories, side by side."""

from __future__ import annotations

from functools import partial

from kiosk.main import Program
from shell import pictures
from shell.journeys import Stage

LANGUAGES = {"de": "german", "ar": "arabic"}


def walk(stage: Stage) -> None:
    """Online; everything of it comes from the device's own files."""
    kiosk: Program = stage.kiosk
    _narrowing(stage, kiosk)
    _nothing_left(stage, kiosk)
    _categories(stage, kiosk)
    _side_by_side(stage, kiosk)
    _looks(stage, kiosk)
    kiosk.models.app.start_over()


def offline(stage: Stage) -> None:
    """The same without central."""
    kiosk: Program = stage.kiosk
    with stage.step("kiosk: categories and filters without a line"):
        kiosk.models.app.begin()
        kiosk.models.app.browse("Outdoor")
        _settled(stage, kiosk)
        _tap(stage, kiosk, "In stock here")
        _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-offline")
        stage.tap(kiosk, "Your call")


def _settled(stage: Stage, kiosk: Program) -> None:
    """The answer to the newest question, counted and painted."""
    stage.see(kiosk, partial(_is_counted, kiosk))
    stage.see(kiosk, lambda: not pictures.awaited(kiosk.window), 15)


def _is_counted(kiosk: Program) -> bool:
    search = kiosk.models.pages.search
    return search.state.counted and search.answered == search.state.question


def _tap(stage: Stage, kiosk: Program, words: str) -> None:
    """Once the page is at rest."""
    pictures.settle(kiosk.window, 1)
    stage.tap(kiosk, words)


def _narrowing(stage: Stage, kiosk: Program) -> None:
    search = kiosk.models.pages.search
    with stage.step("kiosk: a list narrowed down, and its chips"):
        kiosk.models.app.begin()
        stage.tap(kiosk, "Search by name or number")
        stage.see(kiosk, "Keyboard")
        stage.type(kiosk, "jacke")
        _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-typed")
        _tap(stage, kiosk, "Search")
        stage.picture(kiosk, "kiosk-find-facets")
        _tap(stage, kiosk, "In stock here")
        _settled(stage, kiosk)
        for facet in ("brand", "color"):  # further down, or named on a tile as well
            search.toggle(facet, next(one.option for one in search.state.facets if one.facet == facet and one.option))
            _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-narrowed")
        _tap(stage, kiosk, "Best match")
        stage.see(kiosk, "Sort by")
        stage.picture(kiosk, "kiosk-find-order")
        _tap(stage, kiosk, "Lowest price")
        _settled(stage, kiosk)
        _tap(stage, kiosk, search.state.chips[-1].name)
        _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-sorted")


def _nothing_left(stage: Stage, kiosk: Program) -> None:
    search = kiosk.models.pages.search
    with stage.step("kiosk: nothing fits, and the way out"):
        search.toggle("price", "0-2500")
        _settled(stage, kiosk)
        stage.see(kiosk, "Nothing fits all of that")
        stage.picture(kiosk, "kiosk-find-nothing")
        _tap(stage, kiosk, search.state.ways[0].name)
        _settled(stage, kiosk)
        stage.see(kiosk, lambda: search.state.phase == "content")


def _categories(stage: Stage, kiosk: Program) -> None:
    search = kiosk.models.pages.search
    with stage.step("kiosk: down into a category and back"):
        kiosk.models.app.begin()
        stage.tap(kiosk, "Outdoor")
        _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-category")
        _tap(stage, kiosk, search.state.branches[0].name)
        _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-category-deeper")
        _tap(stage, kiosk, "Back")
        stage.see(kiosk, lambda: search.state.path == ("Outdoor",))


def _side_by_side(stage: Stage, kiosk: Program) -> None:
    search, compare = kiosk.models.pages.search, kiosk.models.pages.compare
    with stage.step("kiosk: three products side by side"):
        _settled(stage, kiosk)
        _tap(stage, kiosk, "Compare")
        for one in search.state.tiles[:3]:
            _tap(stage, kiosk, f"Compare {one.title}")
        stage.see(kiosk, "Compare 3 products")
        stage.picture(kiosk, "kiosk-find-chosen")
        _tap(stage, kiosk, "Compare 3 products")
        stage.see(kiosk, "Side by side")
        stage.picture(kiosk, "kiosk-compare")
        _tap(stage, kiosk, "Only what differs")
        stage.see(kiosk, lambda: compare.state.only_differences)
        stage.picture(kiosk, "kiosk-compare-differences")


def _looks(stage: Stage, kiosk: Program) -> None:
    app, compare, language = kiosk.models.app, kiosk.models.pages.compare, kiosk.frame.language
    kept = list(compare.state.products)
    with stage.step("kiosk: categories and the comparison in German, Arabic and larger text"):
        for code, name in LANGUAGES.items():
            language.choose(code)
            stage.picture(kiosk, f"kiosk-compare-{name}")
        app.browse("Outdoor")
        _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-category-arabic")
        language.reset()
        kiosk.frame.look.turn("larger", True)
        app.browse("Outdoor")
        _settled(stage, kiosk)
        stage.picture(kiosk, "kiosk-find-category-larger")
        _tap(stage, kiosk, "Filter")
        stage.picture(kiosk, "kiosk-find-filters-larger")
        app.open("compare")
        stage.picture(kiosk, "kiosk-compare-larger")
        kiosk.frame.look.turn("larger", False)
        stage.see(kiosk, lambda: len(kept) == len(compare.state.products))
