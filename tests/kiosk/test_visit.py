"""The way of one shopper through the pages."""

from __future__ import annotations

from kiosk.visit import DEEPEST, Path, Stop


def test_a_new_visit_begins_on_attract_and_cannot_go_back() -> None:
    assert Path().here.page == "attract"
    assert not Path().can_go_back
    assert Path().back() == Path()


def test_a_scan_on_attract_leaves_home_behind_it() -> None:
    path = Path().to(Stop("product", "mug"))
    assert path.here == Stop("product", "mug")
    assert path.back().here.page == "home"


def test_another_variant_replaces_and_another_product_is_a_step() -> None:
    path = Path().to(Stop("product", "mug", "red")).to(Stop("product", "mug", "blue")).to(Stop("product", "pan"))
    assert path.back().here == Stop("product", "mug", "blue")
    assert path.back().back().here.page == "home"


def test_home_forgets_the_way() -> None:
    assert not Path().to(Stop("search")).to(Stop("product", "mug")).to(Stop("home")).can_go_back


def test_a_long_way_keeps_home_and_the_latest_steps() -> None:
    path = Path()
    for number in range(60):
        path = path.to(Stop("product", str(number)))
    assert len(path.stops) == DEEPEST
    assert path.stops[0].page == "home"
    assert path.here.product == "59"
