"""The pictures of a product: which one, and from how near; the same with fingers, buttons and keys."""

from __future__ import annotations

import pytest

from kiosk.gallery import NEAREST, GalleryModel
from tests.kiosk.facts import WORDS


@pytest.fixture
def gallery() -> GalleryModel:
    model = GalleryModel(lambda: WORDS)
    model.look_at("mug-red", "Mug", ("aa", "bb", "cc"))
    return model


def test_from_one_picture_to_the_next_and_round(gallery: GalleryModel) -> None:
    assert (gallery.state.picture, gallery.state.place) == ("aa", "Picture 1 of 3")
    gallery.turn(-1)
    assert (gallery.state.picture, gallery.state.place) == ("cc", "Picture 3 of 3")
    gallery.turn(1)
    gallery.choose(1)
    assert [one.selected for one in gallery.state.views] == [False, True, False]
    gallery.choose(7)
    assert gallery.state.picture == "bb"


def test_nearer_and_farther_within_what_a_picture_shows(gallery: GalleryModel) -> None:
    gallery.enlarge()
    assert gallery.state.whole
    gallery.farther()
    assert gallery.state.zoom == 1
    gallery.nearer()
    assert (gallery.state.zoom, gallery.state.words) == (1.5, "150%")
    for _ in range(9):
        gallery.nearer()
    assert (gallery.state.zoom, gallery.state.nearest) == (NEAREST, True)
    gallery.zoom_to(1.02)
    assert gallery.state.whole
    gallery.zoom_to(2)
    gallery.turn(1)
    assert gallery.state.whole, "the next picture is seen whole first"


def test_the_same_product_again_leaves_the_shopper_at_theirs_and_another_one_does_not(gallery: GalleryModel) -> None:
    gallery.choose(2)
    gallery.enlarge()
    gallery.nearer()
    gallery.look_at("mug-red", "Mug", ("aa", "bb", "cc"))
    assert (gallery.state.picture, gallery.state.open, gallery.state.zoom) == ("cc", True, 1.5)
    gallery.look_at("mug-blue", "Mug", ("dd",))
    assert (gallery.state.picture, gallery.state.open, gallery.state.zoom) == ("dd", False, 1)
    assert gallery.state.views == ()
    assert gallery.state.place == ""


def test_without_a_picture_there_is_nothing_to_enlarge(gallery: GalleryModel) -> None:
    gallery.look_at("lid", "Lid", ())
    gallery.enlarge()
    gallery.turn(1)
    assert not gallery.state.open
    assert gallery.state.picture == ""


def test_the_next_shopper_sees_none_of_it(gallery: GalleryModel) -> None:
    gallery.choose(2)
    gallery.enlarge()
    gallery.wipe()
    assert (gallery.state.picture, gallery.state.title, gallery.state.open) == ("", "", False)
    assert gallery.lists["views"].count == 0
