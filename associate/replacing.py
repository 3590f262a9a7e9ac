"""Replacing: another article takes the place of a missing one, by the rule and with the customer's word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import lack
from associate.lack import NOTHING, Candidate, Lack, Offer, Wording
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop import codes, pickup, substitutes
from shop.lookups import Found
from shop.money import Money
from shop.orders import Line
from shop.pickup import By

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

NO_OFFER = Offer("", "", "", "", "", "", "", 0)


@dataclass(frozen=True, slots=True)
class About:
    """What is missing: `units` of `line`, and what is known around it."""

    line: Line
    units: int
    lack: Lack
    currency: str


@dataclass(frozen=True, slots=True)
class ReplacingState:
    """`paid` for one unit, `cap`: the most that a replacement may cost. `offer`: what is to take its place, `held`
    where it was scanned, `no` why it may not (`shop.substitutes.Why`, or "misread"). `back`: what the customer gets
    back for all units. `consent`: how they agreed, if it is `consent_needed`."""

    paid: str = ""
    cap: str = ""
    offer: Offer = NO_OFFER
    held: bool = False
    no: str = ""
    back: str = ""
    consent: str = ""
    consent_needed: bool = True


@QmlElement
@QmlUncreatable("made by the program")
class Replacing(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: ReplacingState
    answered = Signal(str)
    """A scan was answered: understood, unknown or refused."""

    def __init__(
        self,
        find: Callable[[str], Found | None],
        *,
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(ReplacingState())
        self._find, self._now, self._words = find, now, words
        self._asked = Newest(background)
        self._about: About | None = None
        self._candidate: Candidate | None = None
        self._offers = Rows(Offer, parent=self)

    paid = field(str, "paid")
    cap = field(str, "cap")
    offer = field(str, "offer.id")
    title = field(str, "offer.title")
    detail = field(str, "offer.detail")
    picture = field(str, "offer.picture")
    price = field(str, "offer.price")
    spot = field(str, "offer.spot")
    held = field(bool, "held")
    no = field(str, "no")
    back = field(str, "back")
    consent = field(str, "consent")
    consentNeeded = field(bool, "consent_needed")  # noqa: N815 - QML's name

    def _get_offers(self) -> Rows:
        return self._offers

    offers = Property(Rows, _get_offers, constant=True)

    def about(self, about: About | None) -> None:
        """This is missing by now; None for nothing."""
        if about is None or self._about is None or about.line.line != self._about.line.line:
            self.drop()
        self._about = about
        if about is None:
            self._offers.show([])
            self.show(ReplacingState())
            return
        line, known, money = about.line, about.lack, partial(self._money, about.currency)
        self._offers.show(lack.offers(known, line, about.currency, self._words) if known is not NOTHING else [])
        self.show(
            replace(
                self.state,
                paid=money(substitutes.paid_for_one(line)),
                cap=money(substitutes.cap(line, known.rule)),
                consent_needed=known.rule.consent,
            )
        )
        self._weigh()

    def scanned(self, gtin: str) -> None:
        """Somebody has it in the hand."""
        self._look_up(gtin, held=True)

    @Slot(str)
    def typed(self, text: str) -> None:
        """The number of what is to replace it."""
        code = codes.read(text.strip(), None, ())
        if isinstance(code, codes.Gtin):
            self._look_up(code.gtin, held=False)
        else:
            self._candidate = None
            self.show(replace(self.state, offer=NO_OFFER, no="misread", held=False, back=""))

    @Slot(str)
    def choose(self, variant: str) -> None:
        """One of the offers."""
        others = self._about.lack.others if self._about is not None else ()
        self._candidate = next((one for one in others if one.article.variant == variant), None)
        self.show(replace(self.state, held=False))
        self._weigh()

    @Slot()
    def drop(self) -> None:
        """Another one, or none."""
        self._asked.forget()
        self._candidate = None
        self.show(replace(self.state, offer=NO_OFFER, no="", held=False, back="", consent=""))

    @Slot(str)
    def agree(self, how: str) -> None:
        """How the customer agreed: "phone", "counter" or "order"."""
        if how in substitutes.CONSENTS:
            self.show(replace(self.state, consent=how))

    def step(self, by: By, units: int) -> pickup.Event | None:
        """The step that is chosen, for so many units; None as long as something stands against it."""
        about, candidate, state = self._about, self._candidate, self.state
        if about is None or candidate is None or state.no or (state.consent_needed and not state.consent):
            return None
        price = candidate.article.price
        if price is None:
            return None
        what = (candidate.article.variant, candidate.title, price.minor)
        cap = substitutes.cap(about.line, about.lack.rule)
        return pickup.Substitute(by, about.line.line, units, *what, cap, state.consent, about.lack.rule.consent)

    def _look_up(self, gtin: str, *, held: bool) -> None:
        self._asked.run(self._find, gtin, then=partial(self._looked_up, held))

    def _looked_up(self, held: bool, found: Found | None) -> None:
        self._candidate = lack.of_found(found, self._now()) if found is not None else None
        self.show(replace(self.state, offer=NO_OFFER, held=held, no="" if found is not None else "unknown", back=""))
        self._weigh()
        self.answered.emit("unknown" if found is None else "refused" if self.state.no else "understood")

    def _weigh(self) -> None:
        """Whether it may replace so many units, and what that means for the customer."""
        about, candidate = self._about, self._candidate
        if about is None or candidate is None:
            return
        article, rule = candidate.article, about.lack.rule
        why = substitutes.no(
            about.line,
            about.lack.article,
            article,
            about.units,
            rule,
            currency=about.currency,
            held=self.state.held,
        )
        back = substitutes.given_back(about.line, about.units, article.price.minor) if article.price else 0
        shown = lack.offer(candidate, about.line, self._words)
        money = self._money(about.currency, back) if back and why is None else ""
        self.show(replace(self.state, offer=shown, no=why or "", back=money))

    def _money(self, currency: str, minor: int) -> str:
        return self._words.money(Money(minor, currency))
