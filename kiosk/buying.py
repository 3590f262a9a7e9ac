"""From the product page to the confirmation: the models of one shopper's basket, and how they hang together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from kiosk.account_basket import Brought, bring
from kiosk.basket import BasketModel
from kiosk.basket_choosing import ChoosingModel
from kiosk.basket_ways import Sight
from kiosk.checkout import CheckoutModel, Counter
from kiosk.confirm import ConfirmModel, Office
from kiosk.notify import NotifyModel
from kiosk.product import ProductModel
from kiosk.store import Store
from shell.background import Background, Newest
from shell.words import Words
from shop.basket_offers import offer_of, taken
from shop.basket_promises import LinePromise
from shop.baskets import Basket, BasketLine
from shop.customers import Wanted
from shop.deeds import Deed
from shop.lookups import Found, Hit
from shop.ordering import Placing
from shop.slips import Outcome, Sheet

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Ordering:
    """What is asked of the device's memory and of the house. `place` returns when an order, or a wish to be told, is
    saved on this device under its id, and raises what keeps it from that; it, `product`, `placed` and `print` are
    called off the GUI thread."""

    product: Callable[[str, str | None], Found | None]
    place: Callable[[str, Deed], None]
    placed: Callable[[str], Placing | None]
    print: Callable[[Sheet], Outcome]
    prints: Callable[[], bool]
    customer: Callable[[], str]
    new_id: Callable[[], str]
    store: Callable[[], Store]
    words: Callable[[], Words]
    online: Callable[[], bool]
    now: Callable[[], datetime]

    def sight(self) -> Sight:
        return Sight(self.store(), self.words(), self.now(), self.online())


class Buying:
    """The four models; each says to the others what they have to know."""

    def __init__(self, ordering: Ordering, product: ProductModel, background: Background) -> None:
        sight = ordering.sight
        self._product, self._sight = product, sight
        self._read, self._bringing = ordering.product, Newest(background)
        self.basket = BasketModel(ordering.product, sight, background)
        self.choosing = ChoosingModel(sight, self.basket.taken)
        counter = Counter(self.basket, sight, self._promises, ordering.customer, ordering.new_id, ordering.place)
        self.checkout = CheckoutModel(counter, background)
        self.confirm = ConfirmModel(Office(ordering.placed, ordering.print, ordering.prints, sight), background)
        self.notify = NotifyModel(product, sight, ordering.new_id, ordering.place, background)
        product.changed.connect(self._look)
        self.basket.changed.connect(self._basket_changed)

    def add(self) -> tuple[str, str]:
        """Put what is chosen on the product page into the basket; answers a title and a text for the shopper."""
        line, found = self.choosing.line(), self.choosing.found
        if line is None or found is None:
            return translate("Basket", "This cannot be put into the basket"), translate("Basket", "Please ask us.")
        if not self.basket.add(line, found):
            full = translate("Basket", "Please order what is in it first, then go on.")
            return translate("Basket", "Your basket is full"), full
        self.choosing.added()
        title = translate("Basket", "In your basket: %1").replace("%1", line.title)
        n = self.basket.state.units
        return title, translate("Basket", "%n article(s) in all", "", n)

    def bring(self, wanted: Sequence[Wanted], hits: Mapping[str, Hit], then: Callable[[Brought], object]) -> None:
        """Articles of the shopper's account into the basket; `then` hears what came in."""
        look = partial(bring, wanted, hits, self._read, self._sight())
        self._bringing.run(look, then=partial(self._brought, then))

    def _brought(self, then: Callable[[Brought], object], brought: Brought) -> None:
        self.basket.unite(brought.basket, brought.facts)
        then(brought)

    def reorder(self) -> None:
        """What is left of a refused order goes back into the basket."""
        self.basket.give_back(self.confirm.left_over())
        self.confirm.wipe()

    def refresh(self, ids: frozenset[tuple[str, str]], kinds: frozenset[str] | set[str], *, every: bool) -> None:
        """Rows changed."""
        if every or self.basket.concerns(ids):
            self.basket.refresh()
        if every or kinds & {"placing", "queue"}:
            self.confirm.refresh()

    def reword(self) -> None:
        """The language changed, time went by, or the line came or went."""
        for model in (self.choosing, self.basket, self.checkout, self.confirm, self.notify):
            model.reword()
        self.confirm.refresh()

    def wipe(self) -> None:
        self._bringing.forget()
        for model in (self.choosing, self.checkout, self.confirm, self.basket, self.notify):
            model.wipe()

    def _look(self) -> None:
        self.choosing.consider(self._product.shown)

    def _basket_changed(self) -> None:
        """What is in it is not there a second time, and costs what it costs by now."""
        self.choosing.reword()
        if self.checkout.state.phase != "empty":
            self.checkout.reword()

    def _promises(self, basket: Basket) -> tuple[LinePromise, ...]:
        """What may be said of each line that is ordered; of one that nothing is known of, nothing."""
        facts, sight = self.basket.facts, self._sight()
        known = [(one, facts[one.variant]) for one in basket.ordered() if one.variant in facts]
        return tuple(offer_of(found, one, sight.view, partial(_others, basket, one)).promise for one, found in known)


def _others(basket: Basket, one: BasketLine, place: str) -> int:
    return taken(basket, one.variant, place, one.line)
