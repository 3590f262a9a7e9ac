"""Tell me when it is back: offered where it is sold out, one address for one purpose, and nothing of it left."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from kiosk.basket_ways import Sight
from kiosk.notify import NotifyModel
from kiosk.product import ProductModel
from shop.deeds import Deed
from shop.lookups import Found
from tests.kiosk.facts import BLUE_M, NOW, STORE, WORDS, found, row, shelf
from tests.kiosk.hands import Hands

GONE = found(here={"mug-red-m": row(0)}, stock=(row(0),))


@dataclass
class Shopper:
    online: bool = True
    full: bool = False
    kept: dict[str, Deed] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.hands: Any = Hands()
        self.product = ProductModel(shelf(), self.hands)
        self.notify = NotifyModel(self.product, self._sight, lambda: "W-1", self._keep, self.hands)

    def _sight(self) -> Sight:
        return Sight(STORE, WORDS, NOW, self.online)

    def _keep(self, wish: str, deed: Deed) -> None:
        if self.full:
            raise OSError("no space left on device")
        self.kept[wish] = deed

    def sees(self, found: Found = GONE) -> None:
        self.product.show_found(found)
        self.hands.all()

    def types(self, text: str) -> None:
        self.notify.ask()
        self.notify.type(text)
        self.notify.send()
        self.hands.all()


@pytest.fixture
def shopper(qapp: object) -> Shopper:
    return Shopper()


def test_offered_only_where_it_is_sold_out(shopper: Shopper) -> None:
    shopper.sees(found())
    assert not shopper.notify.state.offered
    shopper.notify.ask()
    assert shopper.notify.state.phase == ""
    shopper.sees()
    assert shopper.notify.state.offered
    shopper.sees(found(here={}, stock=()))
    assert not shopper.notify.state.offered, "unknown is not sold out"


def test_one_address_for_one_article(shopper: Shopper) -> None:
    shopper.sees()
    shopper.notify.ask()
    assert shopper.notify.state.subject == "Enamel Mug, Red, M"
    assert "90 days" in shopper.notify.state.consent
    shopper.notify.type("ada.canary@example.com")
    shopper.notify.send()
    assert shopper.notify.state.phase == "saving"
    shopper.notify.send()
    shopper.hands.all()
    state, (deed,) = shopper.notify.state, shopper.kept.values()
    assert (state.phase, state.asked, state.headline) == ("done", True, "We’ll tell you")
    assert deed.type == "stock.notify"
    assert deed.body == {"wish": "W-1", "variant": "mug-red-m", "language": "en", "email": "ada.canary@example.com"}
    shopper.notify.close()
    shopper.notify.ask()
    assert shopper.notify.state.phase == "", "once is enough"
    shopper.sees(found(variant=BLUE_M, here={"mug-blue-m": row(0, variant="mug-blue-m")}, stock=()))
    assert not shopper.notify.state.asked


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Please type your e-mail address."),
        ("ada", "An e-mail address looks like name@example.com."),
        ("4111 1111 1111 1111", "Please never type a card number here. We have not kept it."),
    ],
)
def test_what_cannot_be_written_to_is_said_and_kept_nowhere(shopper: Shopper, text: str, words: str) -> None:
    shopper.sees()
    shopper.notify.ask()
    shopper.notify.type(text)
    if not shopper.notify.state.problem:
        shopper.notify.send()
    assert (shopper.notify.state.phase, shopper.notify.state.problem) == ("ask", words)
    assert shopper.kept == {}


def test_without_a_line_it_says_that_it_waits_here(shopper: Shopper) -> None:
    shopper.online = False
    shopper.sees()
    shopper.types("ada.canary@example.com")
    assert "working offline" in shopper.notify.state.text
    assert len(shopper.kept) == 1


def test_a_full_disk_is_no_promise(shopper: Shopper) -> None:
    shopper.full = True
    shopper.sees()
    shopper.types("ada.canary@example.com")
    state = shopper.notify.state
    assert (state.phase, state.asked) == ("failed", False)
    assert "could not be saved" in state.text


def test_nothing_of_the_address_is_in_the_state_or_left_for_the_next_shopper(shopper: Shopper) -> None:
    shopper.sees()
    shopper.notify.ask()
    shopper.notify.type("ada.canary@example.com")
    assert "canary" not in repr(shopper.notify.state)
    shopper.notify.send()
    shopper.notify.wipe()
    shopper.hands.all()
    assert [name for name, kept in vars(shopper.notify).items() if kept == "ada.canary@example.com"] == []
    assert shopper.notify.state.phase == ""
    shopper.sees()
    assert not shopper.notify.state.asked
