"""The tablet's tour of a kiosk's basket: its code is scanned, all of it is priced and promised anew, and it is ordered
for a customer - with a line, and without one."""

from __future__ import annotations

from typing import Any

from associate.journey_pickup import looks
from shell import pictures

ADA = {"name": "Ada Lind", "email": "ada.lind@example.com"}
HOME = {"street": "Hafenstraße 12", "postcode": "24103", "city": "Kiel"}
CARD = "4111 1111 1111 1111"


class Selling:
    """The tablet, and the kiosk that the shopper comes from."""

    def __init__(self, guide: Any) -> None:
        self.guide, self.stage = guide, guide.stage
        self.tablet, self.kiosk = guide.tablet, guide.stage.kiosk
        self.basket = guide.tablet.models.pages.basket

    def see(self, what: Any, seconds: float = 20) -> None:
        self.guide.see(what, seconds)

    def picture(self, name: str) -> None:
        self.see(lambda: not pictures.awaited(self.tablet.window))
        self.guide.picture(f"basket-{name}")

    def article(self, shows: str) -> str:
        return str(self.guide.entry("product", shows)["code"])

    def put_in(self, code: str, way: str) -> None:
        """At the kiosk."""
        buying, kiosk = self.kiosk.models.pages.buying, self.kiosk
        before = buying.basket.state.units
        self.stage.scan(kiosk, code)
        self.stage.see(kiosk, lambda: buying.choosing.found is not None and buying.choosing.state.addable)
        self.stage.see(kiosk, lambda: buying.choosing.found.variant.gtin == code.zfill(14))
        chosen = next(one.id for one in buying.choosing.state.ways if one.id.startswith(way) and one.open)
        buying.choosing.pick(chosen)
        kiosk.models.app.add_to_basket()
        self.stage.see(kiosk, lambda: buying.basket.state.units == before + 1)

    def fill(self) -> None:
        """One thing that is here, one that another store has, one that is sent; the same thing need not be twice."""
        self.kiosk.models.app.start_over()
        self.put_in(self.article("9 here, aisle"), "hold:")
        self.put_in(self.article("sold out here"), "pickup:")
        self.put_in(self.article("on sale"), "ship:")
        self.kiosk.models.app.open("basket")
        self.stage.see(self.kiosk, "Your basket")

    def shown(self) -> str:
        """The code of the basket on the kiosk's screen."""
        continued = self.kiosk.models.pages.buying.basket.continued
        self.stage.see(self.kiosk, continued.begin)
        self.stage.see(self.kiosk, "Go on with our team")
        return str(continued.state.code)

    def type_all(self, **words: str) -> None:
        for name, text in words.items():
            self.basket.type(name, text)


def walk(guide: Any) -> None:
    """Leaves the tablet on Today, with nothing unsent, and the kiosk on its greeting page."""
    selling = Selling(guide)
    _taken_over(selling)
    _ordered(selling)
    _without_a_line(selling)
    selling.kiosk.models.app.start_over()
    selling.basket.clear()
    selling.tablet.models.tablet.go("today")


def _taken_over(selling: Selling) -> None:
    basket = selling.basket
    with selling.stage.step("tablet: a kiosk's basket, by its code"):
        selling.fill()
        code = selling.shown()
        selling.stage.picture(selling.kiosk, "kiosk-basket-for-our-team")
        selling.guide.scan(code)
        selling.see(lambda: basket.state.phase == "lines" and len(basket.lines.rows) == 3)
        selling.picture("taken-over")
        looks(selling.stage, selling.tablet, "tablet-basket-taken-over")
    with selling.stage.step("tablet: another way, something similar, and who it is for"):
        basket.choose(2)
        selling.see("How does the customer want it?")
        selling.picture("ways")
        basket.swap(2)
        selling.see(lambda: basket.state.searched)
        selling.picture("similar")
        basket.swap(0)
        selling.guide.tap("Who is it for?")
        selling.type_all(name=CARD, email="ada", postcode="123")
        basket.settle()
        selling.picture("who-wrong")
        selling.type_all(**ADA, **HOME)
        selling.see(lambda: basket.state.ready)
        selling.guide.tap("Back")
        selling.picture("ready")


def _ordered(selling: Selling) -> None:
    basket = selling.basket
    with selling.stage.step("tablet: ordered for the customer, and confirmed"):
        selling.guide.tap(f"Order · {basket.state.total}")
        selling.see(lambda: basket.state.state == "confirmed")
        selling.picture("confirmed")
        looks(selling.stage, selling.tablet, "tablet-basket-confirmed")
        selling.guide.tap("Next customer")
        selling.picture("empty")


def _without_a_line(selling: Selling) -> None:
    basket = selling.basket
    with selling.stage.step("tablet: without a line it is a request, and says so"):
        selling.stage.central.stop()
        try:
            selling.see(lambda: not selling.tablet.models.tablet.state.online, 60)
            selling.kiosk.models.pages.buying.basket.remove(3)
            selling.guide.scan(selling.shown())
            selling.see(lambda: basket.state.phase == "lines")
            selling.type_all(**ADA)
            selling.guide.tap(f"Send order request · {basket.state.total}")
            selling.see(lambda: basket.state.state == "request")
            selling.picture("request")
        finally:
            selling.stage.central.start()
    with selling.stage.step("tablet: once the line is back, the request is confirmed"):
        selling.see(lambda: basket.state.state == "confirmed", 60)
        selling.see(lambda: selling.tablet.records.queue().pending == 0, 60)
