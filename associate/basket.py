"""Sell from anywhere: a kiosk's basket goes on at the tablet, or one is scanned together here, and becomes an order for
a customer - held here, collected elsewhere, sent home. Without a line it is a request, and says so."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import get_args

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import basket_flow
from associate.basket_work import BasketWork, log
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import baskets, checkout_forms, codes
from shop.basket_drafts import BasketDraft
from shop.basket_offers import offers
from shop.checkout_forms import FIELDS
from shop.deliveries import Field
from shop.ordering import Pay

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class BasketDesk(BasketWork):  # type: ignore[operator]  # the stub of the decorator
    """One basket at a time, of the person who is signed in."""

    phase = field(str, "phase")
    takenOver = field(bool, "taken_over")  # noqa: N815 - QML's names from here on
    missing = field(int, "missing")
    unknown = field(int, "unknown")
    leftOut = field(int, "left_out")  # noqa: N815
    units = field(int, "units")
    total = field(str, "total")
    tax = field(str, "tax")
    saved = field(str, "saved")
    short = field(int, "short")
    unpriced = field(bool, "unpriced")
    dearer = field(bool, "dearer")
    repriced = field(int, "changed")
    orders = field(bool, "orders")
    sends = field(bool, "sends")
    asks = field(bool, "asks")
    ready = field(bool, "ready")
    saving = field(bool, "saving")
    trouble = field(str, "trouble")
    undo = field(str, "undo")
    customer = field(str, "customer")
    member = field(str, "member")
    named = field(str, "named")
    reached = field(str, "reached")
    where = field(str, "where")
    choosing = field(int, "choosing")
    swapping = field(int, "swapping")
    about = field(str, "about")
    searched = field(bool, "searched")
    pay = field(str, "pay")
    number = field(str, "number")
    orderState = field(str, "state")  # noqa: N815
    why = field(str, "why")
    qr = field(str, "qr")
    phone = field(bool, "phone")
    until = field(str, "until")
    onShelf = field(str, "on_shelf")  # noqa: N815 - QML's name

    def _get_lines(self) -> Rows:
        return self._lines

    def _get_ways(self) -> Rows:
        return self._ways

    def _get_sums(self) -> Rows:
        return self._sums

    def _get_fields(self) -> Rows:
        return self._fields

    def _get_countries(self) -> Rows:
        return self._countries

    def _get_deliveries(self) -> Rows:
        return self._deliveries

    def _get_pays(self) -> Rows:
        return self._pays

    def _get_parts(self) -> Rows:
        return self._parts

    def _get_similar(self) -> Rows:
        return self._similar

    lines = Property(Rows, _get_lines, constant=True)
    ways = Property(Rows, _get_ways, constant=True)
    sums = Property(Rows, _get_sums, constant=True)
    fields = Property(Rows, _get_fields, constant=True)
    countries = Property(Rows, _get_countries, constant=True)
    deliveries = Property(Rows, _get_deliveries, constant=True)
    pays = Property(Rows, _get_pays, constant=True)
    parts = Property(Rows, _get_parts, constant=True)
    similar = Property(Rows, _get_similar, constant=True)

    def hear(self, code: codes.Code) -> bool:
        """On its page: a part of a basket, one more article, or whose order it is. Whether it was for this page."""
        if isinstance(code, codes.Ambiguous):
            code = next((one for one in code.readings if isinstance(one, codes.Gtin)), code)
        if isinstance(code, BasketDraft):
            self._take(code)
        elif isinstance(code, codes.Gtin):
            self._look_up(code.gtin)
        elif isinstance(code, codes.Loyalty) or (isinstance(code, codes.Signed) and code.ticket.kind == "loyalty"):
            self._identify(code)
        else:
            return False
        return True

    def take_over(self, draft: BasketDraft) -> None:
        """From any page: the code of a kiosk's basket was scanned."""
        self._take(draft)

    # --- lines

    @Slot(int, int)
    def set_units(self, line: int, units: int) -> None:
        self.flow = replace(self.flow, basket=baskets.change_quantity(self.flow.basket, line, max(1, units)))
        self._removed = None
        self.reword()

    @Slot(int)
    def remove(self, line: int) -> None:
        self._removed = self.flow.basket.line(line)
        self.flow = replace(self.flow, basket=baskets.remove(self.flow.basket, line))
        self._choosing = self._swapping = 0
        self.reword()

    @Slot()
    def put_back(self) -> None:
        if self._removed is not None:
            self.flow = replace(self.flow, basket=baskets.put_back(self.flow.basket, self._removed))
            self._removed = None
            self.reword()

    @Slot(int)
    def choose(self, line: int) -> None:
        """Open the ways of a line; 0 closes them."""
        self._choosing, self._swapping = (line if self.flow.basket.line(line) is not None else 0), 0
        self.reword()

    @Slot(str)
    def come(self, way: str) -> None:
        """The way with this id, for the line whose ways are open."""
        line = self.flow.basket.line(self._choosing)
        found = self.flow.facts.get(line.variant) if line is not None else None
        if line is not None and found is not None:
            can = offers(found, line.quantity, self._view(), self.flow.others(line))
            chosen = next((one for one in can if one.id == way and one.open), None)
            if chosen is not None:
                changed = baskets.change_way(self.flow.basket, line.line, chosen.way, chosen.place)
                self.flow = replace(self.flow, basket=changed)
        self.choose(0)

    @Slot(int)
    def swap(self, line: int) -> None:
        """Show what may stand in for the article of a line; 0 closes it."""
        one = self.flow.basket.line(line)
        self._swapping, self._choosing = (line if one is not None else 0), 0
        if one is not None:
            self._seek_similar(one)
        self.reword()

    @Slot(str, str)
    def instead(self, product: str, variant: str) -> None:
        """This one, in place of the line that is being swapped."""
        number = self._swapping
        self.swap(0)
        self._asked.run(self._read_instead, product, variant, then=partial(self._instead, number), failed=self._failed)

    @Slot()
    def agree(self) -> None:
        """The customer has heard the new prices."""
        self.flow = replace(self.flow, repriced={})
        self.reword()

    # --- the customer and their order

    @Slot(str, str)
    def type(self, name: Field, text: str) -> None:
        """What stands in a field now. A card's number is taken out of it at once."""
        before = self.flow.form.refused
        form = checkout_forms.type_into(self.flow.form, name, text)
        self.flow = replace(self.flow, form=form)
        if name in form.refused - before:
            log.info("card_number_refused", field=name)
        self.reword()

    @Slot(str, result=str)
    def typed(self, name: Field) -> str:
        return self.flow.form.typed.get(name, "")

    @Slot(str)
    def leave(self, name: Field) -> None:
        """Somebody goes on to another field: what is wrong with this one may be said."""
        if name in FIELDS and self.flow.form.typed.get(name):
            self.flow = replace(self.flow, form=checkout_forms.leave(self.flow.form, name))
            self.reword()

    @Slot(result=bool)
    def settle(self) -> bool:
        """Contact and address are complete; what is not is said from here on."""
        self.flow = replace(self.flow, form=checkout_forms.leave(self.flow.form, *FIELDS))
        self.reword()
        return not self.state.asks

    @Slot()
    def without_customer(self) -> None:
        """The order is for somebody else than the card said."""
        self.flow = replace(self.flow, customer=None)
        self.reword()

    @Slot(str)
    def live_in(self, country: str) -> None:
        self.flow = replace(self.flow, form=replace(self.flow.form, country=country))
        self.reword()

    @Slot(str)
    def deliver(self, option: str) -> None:
        self.flow = replace(self.flow, form=replace(self.flow.form, delivery=option))
        self.reword()

    @Slot(str)
    def pay_by(self, way: Pay) -> None:
        if way in get_args(Pay):
            self.flow = replace(self.flow, form=replace(self.flow.form, pay=way))
            self.reword()

    @Slot()
    def order(self) -> None:
        """For the customer, in the name of the person who is signed in."""
        if self.state.ready:
            self._place()

    @Slot()
    def try_again(self) -> None:
        """What is left of an order that was refused."""
        self.flow = basket_flow.tried_again(self.flow, self._now())
        self.reword()

    @Slot()
    def clear(self) -> None:
        """The next customer."""
        self._forget()
