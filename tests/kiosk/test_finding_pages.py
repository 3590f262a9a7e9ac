"""Facets, order, categories and the comparison on the real pages of a real kiosk, by tapping."""

from __future__ import annotations

from kiosk.main import Program
from shell import pictures
from tests.kiosk.shop import MUG, PAN
from tests.kiosk.test_pages import gone, see, tap


def counted(kiosk: Program) -> None:
    search = kiosk.models.pages.search
    see(kiosk, lambda: search.state.counted and search.answered == search.state.question)


def test_a_category_is_narrowed_down_sorted_and_opened_up_again(kiosk: Program) -> None:
    search = kiosk.models.pages.search
    kiosk.models.app.begin()
    tap(kiosk, "Kitchen")
    counted(kiosk)
    see(kiosk, "3 products")
    tap(kiosk, "In stock here")
    counted(kiosk)
    see(kiosk, lambda: search.state.total.startswith("1 "))
    assert [tile.title for tile in search.state.tiles] == ["Enamel Mug"]
    search.toggle("size", "L")
    counted(kiosk)
    see(kiosk, "Nothing fits all of that")
    tap(kiosk, "Without “L”")
    counted(kiosk)
    search.clear()
    counted(kiosk)
    tap(kiosk, "Best match")
    tap(kiosk, "Highest price")
    see(kiosk, lambda: [tile.title for tile in search.state.tiles] == ["Iron Pan", "Enamel Mug", "Glass Lid"])
    gone(kiosk, "Sort by")
    tap(kiosk, "Pans")
    see(kiosk, lambda: search.state.path == ("Kitchen", "Pans"))
    tap(kiosk, "Back")
    see(kiosk, lambda: search.state.path == ("Kitchen",))
    tap(kiosk, "Back")
    see(kiosk, "What are you\nlooking for?")


def test_two_products_side_by_side_and_nothing_of_it_for_the_next_shopper(kiosk: Program) -> None:
    for code in (MUG, PAN):
        kiosk.scanner.inject(code)
        see(kiosk, lambda: kiosk.models.app.state.page == "product")
        tap(kiosk, "Compare")
    tap(kiosk, "Compare 2 products")
    see(kiosk, "Side by side")
    see(kiosk, "€12.00, before €15.00")
    see(kiosk, "Sold out in this store")
    assert [line.label for line in kiosk.models.pages.compare.state.lines if line.differs][:2] == [
        "Delivery",
        "Category",
    ]
    tap(kiosk, "Only what differs")
    see(kiosk, lambda: all(line.differs for line in kiosk.models.pages.compare.state.lines))
    kiosk.models.app.begin()
    see(kiosk, "You just scanned")
    tap(kiosk, "Start over")
    see(kiosk, "Touch to begin")
    tap(kiosk, "Touch to begin")
    see(kiosk, "What are you\nlooking for?")
    pages = kiosk.models.pages
    assert (pages.compare.state.chosen, pages.recent.state.tiles) == ((), ())
    assert pictures.find(kiosk.window, "You just scanned") is None
