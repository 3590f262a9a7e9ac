"""The Get it page: whom the order is for, where it goes, when it comes, how it is paid; never a card's number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, get_args

import structlog
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import checkout_words
from kiosk.basket import BasketModel
from kiosk.basket_rows import PartRow, SumRow, goods_rows, sums, tax_words
from kiosk.basket_ways import Sight, arrival_days, delivered
from kiosk.rows import ListedModel
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop import checkout_forms, ordering
from shop.basket_promises import LinePromise, told
from shop.basket_terms import Option
from shop.basket_totals import Totals
from shop.baskets import Basket
from shop.checkout_forms import FIELDS, Form
from shop.deeds import Deed
from shop.deliveries import Field, Problem
from shop.ordering import Pay, Told

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger(__name__)

Phase = Literal["empty", "who", "how"]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One line to type into. What is typed is not in it: the page asks for that once (`typed`)."""

    id: str
    label: str
    problem: str
    wide: bool
    digits: bool


@dataclass(frozen=True, slots=True)
class CountryRow:
    id: str
    name: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A way of delivery or payment."""

    id: str
    name: str
    words: str
    price: str
    selected: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """An order that was saved on this kiosk, or a list for the till where nothing had to be ordered (`id` "")."""

    id: str
    basket: Basket
    totals: Totals
    pay: Pay = "counter"
    told: Told = "order"
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Counter:
    """What the page needs: the basket, who is known (their customer id, "" for nobody), ids, and the memory."""

    basket: BasketModel
    sight: Callable[[], Sight]
    promises: Callable[[Basket], tuple[LinePromise, ...]]
    customer: Callable[[], str]
    new_id: Callable[[], str]
    place: Callable[[str, Deed], None]


@dataclass(frozen=True, slots=True)
class CheckoutState:
    """`agree`: something costs more than when the shopper last agreed. `unsaved`: why nothing was ordered."""

    phase: Phase = "empty"
    headline: str = ""
    text: str = ""
    fields: tuple[FieldRow, ...] = ()
    countries: tuple[CountryRow, ...] = ()
    options: tuple[ChoiceRow, ...] = ()
    pays: tuple[ChoiceRow, ...] = ()
    sums: tuple[SumRow, ...] = ()
    goods: tuple[PartRow, ...] = ()
    total: str = ""
    tax: str = ""
    primary: str = ""
    agree: str = ""
    busy: bool = False
    unsaved: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class CheckoutModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """From the basket to one order, or none."""

    state: CheckoutState

    def __init__(self, counter: Counter, background: Background) -> None:
        kinds = {"fields": FieldRow, "countries": CountryRow, "options": ChoiceRow, "pays": ChoiceRow, "sums": SumRow}
        super().__init__(CheckoutState(), {**kinds, "goods": PartRow})
        self._counter = counter
        self._deeds = Newest(background)
        self.ordered: Callable[[Sent], object] = lambda _sent: None
        self.form, self._order = Form(), ""
        self._phase: Phase = "empty"

    phase = field(str, "phase")
    headline = field(str, "headline")
    text = field(str, "text")
    total = field(str, "total")
    tax = field(str, "tax")
    primaryWords = field(str, "primary")  # noqa: N815 - QML's names from here on
    agreeWords = field(str, "agree")  # noqa: N815
    busy = field(bool, "busy")
    unsaved = field(str, "unsaved")

    def _fields(self) -> Rows:
        return self.lists["fields"]

    def _countries(self) -> Rows:
        return self.lists["countries"]

    def _options(self) -> Rows:
        return self.lists["options"]

    def _pays(self) -> Rows:
        return self.lists["pays"]

    def _sums(self) -> Rows:
        return self.lists["sums"]

    def _goods(self) -> Rows:
        return self.lists["goods"]

    goods = Property(Rows, _goods, constant=True)
    fields = Property(Rows, _fields, constant=True)
    countries = Property(Rows, _countries, constant=True)
    options = Property(Rows, _options, constant=True)
    pays = Property(Rows, _pays, constant=True)
    sums = Property(Rows, _sums, constant=True)

    # --- the way through

    def begin(self) -> None:
        """The checkout opens: its order has an id from here on, whatever comes in between."""
        self._order = self._order or self._counter.new_id()
        self._phase = "who" if self._asked() else "how"
        self.show(replace(self.state, unsaved=""))
        self.reword()

    @Slot()
    def act(self) -> None:
        """The primary action of the phase."""
        if self.state.phase == "who":
            self._next()
        elif self.state.phase == "how" and self.state.agree:
            self._counter.basket.agree()
            self.reword()
        elif self.state.phase == "how":
            self._place()

    def up(self) -> bool:
        """Back to the contact; False where there is nothing before."""
        if self._phase == "how" and self._asked() and not self.state.busy:
            self._phase = "who"
            self.reword()
            return True
        return False

    @Slot(str, str)
    def type(self, name: Field, text: str) -> None:
        """What stands in a field now. A card's number is taken out of it at once."""
        before = self.form.refused
        self.form = checkout_forms.type_into(self.form, name, text)
        if name in self.form.refused - before:
            log.info("card_number_refused", field=name)
        if self.form.refused != before or name in self.form.left:
            self.reword()

    @Slot(str, result=str)
    def typed(self, name: str) -> str:
        return next((text for field_, text in self.form.typed.items() if field_ == name), "")

    @Slot(str)
    def leave(self, name: Field) -> None:
        """The shopper goes on to another field: what is wrong with this one may be said."""
        if name in FIELDS and self.form.typed.get(name):
            self.form = checkout_forms.leave(self.form, name)
            self.reword()

    @Slot(str)
    def live_in(self, country: str) -> None:
        self.form = replace(self.form, country=country)
        self.reword()

    @Slot(str)
    def deliver(self, code: str) -> None:
        self.form = replace(self.form, delivery=code)
        self.reword()

    @Slot(str)
    def pay(self, way: Pay) -> None:
        if way in get_args(Pay):
            self.form = replace(self.form, pay=way)
            self.reword()

    def _next(self) -> None:
        self.form = checkout_forms.leave(self.form, *FIELDS)
        if not self._wrong():
            self._phase = "how"
        self.reword()

    # --- the order

    def _place(self) -> None:
        """Once: a second tap finds it busy, and the order's id is the same in any case."""
        basket, counter = self._counter.basket.basket, self._counter
        if self.state.busy or not basket.lines or self._totals().unpriced or (self._asked() and self._wrong()):
            return
        sight, option, all_ = counter.sight(), self._option(), self._totals()
        if not basket.ordered():
            self._done(Sent("", counter.basket.take(), all_))
            return
        said = told(counter.promises(basket), online=sight.online)
        deed = ordering.place(
            self._order,
            basket,
            all_,
            pay=self.form.pay,
            language=sight.words.language,
            told=said,
            now=sight.now,
            contact=self.form.contact,
            address=checkout_forms.address_of(self.form, self._country()) if self._sends() else None,
            customer=counter.customer(),
            option=option,
        )
        self.show(replace(self.state, busy=True, unsaved=""))
        sent = Sent(self._order, basket, all_, self.form.pay, said, self.form.reach)
        self._deeds.run(self._save, sent, deed, then=self._saved, failed=self._not_saved)

    def _save(self, sent: Sent, deed: Deed) -> Sent:
        self._counter.place(sent.id, deed)
        return sent

    def _saved(self, sent: Sent) -> None:
        self._counter.basket.take()
        self._done(sent)

    def _done(self, sent: Sent) -> None:
        """The next order is another one; what was typed serves for it while the same person stands here."""
        self._order = ""
        self.show(replace(self.state, busy=False))
        self.ordered(sent)

    def _not_saved(self, error: Exception) -> None:
        log.error("order_not_saved", error=type(error).__name__)
        self.show(replace(self.state, busy=False, unsaved=checkout_words.not_saved()))

    # --- what is asked, and what is wrong

    def _asked(self) -> tuple[Field, ...]:
        basket, known = self._counter.basket.basket, bool(self._counter.customer())
        return checkout_forms.asked(basket, self._country(), known=known)

    def _sends(self) -> bool:
        return checkout_forms.sends(self._counter.basket.basket)

    def _country(self) -> str:
        return checkout_forms.country_of(self.form, self._counter.sight().store.terms)

    def _wrong(self) -> dict[Field, Problem]:
        terms = self._counter.sight().store.terms
        return checkout_forms.wrong(self.form, self._counter.basket.basket, terms, self._asked())

    def _option(self) -> Option | None:
        terms = self._counter.sight().store.terms
        return checkout_forms.option_of(self.form, self._counter.basket.basket, terms)

    def _totals(self) -> Totals:
        option = self._option()
        return self._counter.basket.totals(option.code if option else "")

    # --- what it shows

    def reword(self) -> None:
        """The language changed, the basket did, or time went by."""
        sight, basket = self._counter.sight(), self._counter.basket
        if not basket.basket.lines:
            self._phase = "empty"
        phase: Phase = self._phase
        all_ = self._totals()
        total = sight.words.money(all_.money(all_.total))
        agree = basket.state.changed if basket.dearer else ""
        self.show(
            replace(
                self.state,
                phase=phase,
                headline=checkout_words.headline(phase),
                text=checkout_words.text(phase, sent=self._sends(), online=sight.online or not basket.state.orders),
                fields=self._field_rows() if phase == "who" else (),
                countries=self._country_rows(sight) if phase == "who" and self._sends() else (),
                options=self._option_rows(sight, all_) if phase == "how" else (),
                pays=self._pay_rows(sight) if phase == "how" and basket.state.orders else (),
                sums=sums(all_, self._option(), sent=self._sends(), sight=sight) if phase == "how" else (),
                goods=goods_rows(basket.basket, all_, sight) if phase == "how" else (),
                total=total,
                tax=tax_words(all_, sight),
                primary=self._primary(phase, total, agree=bool(agree), online=sight.online),
                agree=agree if phase == "how" else "",
            )
        )

    def _primary(self, phase: Phase, total: str, *, agree: bool, online: bool) -> str:
        if phase == "empty":
            return ""
        if phase == "who":
            return checkout_words.go_on()
        if not self._counter.basket.state.orders and not agree:
            return checkout_words.get_list()
        return checkout_words.place_words(total, online=online, agree=agree)

    def _field_rows(self) -> tuple[FieldRow, ...]:
        wrong, asked = self._wrong(), self._asked()
        country = _territory(self._country(), self._counter.sight().words.locale)
        return tuple(self._field_row(name, wrong, country) for name in asked if name != "country")

    def _field_row(self, name: Field, wrong: Mapping[Field, Problem], country: str) -> FieldRow:
        found = "card_number" if name in self.form.refused else wrong.get(name) if name in self.form.left else None
        words = checkout_words.problem(name, found, country) if found else ""
        wide, digits = name in checkout_words.WIDE, name in checkout_words.DIGITS
        return FieldRow(name, checkout_words.label(name), words, wide, digits)

    def _country_rows(self, sight: Sight) -> tuple[CountryRow, ...]:
        chosen, locale = self._country(), sight.words.locale
        codes = sight.store.terms.countries
        return tuple(CountryRow(one, _territory(one, locale), one == chosen) for one in codes)

    def _option_rows(self, sight: Sight, all_: Totals) -> tuple[ChoiceRow, ...]:
        if not self._sends():
            return ()
        chosen = self._option()
        return tuple(self._option_row(one, sight, all_, one == chosen) for one in sight.store.terms.options)

    def _option_row(self, one: Option, sight: Sight, all_: Totals, selected: bool) -> ChoiceRow:
        days = delivered(arrival_days(sight.store.terms, one.code, sight), sight.words)
        shipping = self._counter.basket.totals(one.code).shipping
        price = sight.words.money(all_.money(shipping)) if shipping else checkout_words.free()
        return ChoiceRow(one.code, checkout_words.option_name(one.code), days, price, selected)

    def _pay_rows(self, sight: Sight) -> tuple[ChoiceRow, ...]:
        names = checkout_words.pay_names()
        ways = [one for one in names if one == "counter" or sight.store.terms.pay_link]
        return tuple(ChoiceRow(one, *names[one], "", one == self.form.pay) for one in ways)

    def wipe(self) -> None:
        """The next shopper has typed nothing, and ordered nothing."""
        self._deeds.forget()
        self.form, self._order, self._phase = Form(), "", "empty"
        self.show(CheckoutState())


@lru_cache(256)
def _territory(code: str, locale: str) -> str:
    from babel import Locale

    return str(Locale.parse(locale).territories.get(code, code))
