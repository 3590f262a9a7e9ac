"""Tell me when it is here again: an address for one message, asked for with words of what it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import checkout_words
from kiosk.basket_ways import Sight
from kiosk.product import ProductModel
from shell.background import Background, Newest
from shell.viewmodel import ViewModel, field
from shop.back_in_stock import KEPT_DAYS, Problem, address_problem, wish
from shop.deeds import Deed
from shop.deliveries import has_card

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class NotifyState:
    """`phase`: "" while nobody asks, "ask", "saving", "done", "failed". `offered`: what is on screen is sold out here.
    `asked`: this shopper is going to be told of it."""

    phase: str = ""
    offered: bool = False
    asked: bool = False
    subject: str = ""
    consent: str = ""
    problem: str = ""
    headline: str = ""
    text: str = ""
    refused: int = 0
    """How often what was typed was taken out of the field: it looked like the number of a card."""


@QmlElement
@QmlUncreatable("made by the program")
class NotifyModel(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """For the article on the product page. What is typed is in no state and in no log."""

    state: NotifyState

    def __init__(
        self,
        product: ProductModel,
        sight: Callable[[], Sight],
        new_id: Callable[[], str],
        keep: Callable[[str, Deed], None],
        background: Background,
    ) -> None:
        """`keep` returns when the wish is saved on this device, and raises what keeps it from that; off the GUI
        thread."""
        super().__init__(NotifyState())
        self._product, self._sight, self._new_id, self._keep = product, sight, new_id, keep
        self._saving = Newest(background)
        self._email = ""
        self._asked: set[str] = set()
        product.changed.connect(self._look)

    phase = field(str, "phase")
    offered = field(bool, "offered")
    asked = field(bool, "asked")
    subject = field(str, "subject")
    consent = field(str, "consent")
    problem = field(str, "problem")
    headline = field(str, "headline")
    text = field(str, "text")
    refused = field(int, "refused")

    @Slot()
    def ask(self) -> None:
        if self.state.offered and not self.state.asked:
            self._email = ""
            self.show(replace(self.state, phase="ask", problem=""))
            self.reword()

    @Slot(str)
    def type(self, text: str) -> None:
        """What stands in the field now. The number of a card is not kept, and goes from the field as well."""
        if has_card("email", text):
            self._email = ""
            problem = _problem("card_number")
            self.show(replace(self.state, problem=problem, refused=self.state.refused + 1))
            return
        self._email = text
        if text:
            self.show(replace(self.state, problem=""))

    @Slot()
    def send(self) -> None:
        if self.state.phase not in ("ask", "failed"):
            return
        wrong = address_problem(self._email)
        if wrong is not None:
            self.show(replace(self.state, problem=_problem(wrong)))
            return
        self.show(replace(self.state, phase="saving", problem=""))
        variant, wish_id = self._product.state.variant, self._new_id()
        deed = wish(wish_id, variant, self._email, self._sight().words.language)
        self._saving.run(self._keep, wish_id, deed, then=lambda _: self._saved(variant), failed=self._not_saved)

    @Slot()
    def close(self) -> None:
        self._email = ""
        self.show(replace(self.state, phase="", problem=""))

    def reword(self) -> None:
        """The language changed, or the line came or went."""
        online, phase = self._sight().online, self.state.phase
        self.show(
            replace(
                self.state,
                consent=_consent(),
                headline=_headline(phase),
                text=_text(phase, online=online),
            )
        )

    def wipe(self) -> None:
        """The next shopper waits for nothing."""
        self._saving.forget()
        self._email, self._asked = "", set()
        self.show(NotifyState())

    def _look(self) -> None:
        state = self._product.state
        offered = state.phase == "content" and state.here.level == "out"
        subject = ", ".join(part for part in (state.title, state.chosen) if part)
        phase = self.state.phase if subject == self.state.subject else ""
        asked = state.variant in self._asked
        self.show(replace(self.state, offered=offered, asked=asked, subject=subject, phase=phase))

    def _saved(self, variant: str) -> None:
        self._email = ""
        self._asked.add(variant)
        self.show(replace(self.state, phase="done", asked=variant == self._product.state.variant))
        self.reword()

    def _not_saved(self, error: Exception) -> None:
        log.error("wish_not_saved", error=type(error).__name__)
        self.show(replace(self.state, phase="failed"))
        self.reword()


def _consent() -> str:
    return translate(
        "Notify",
        "We write to you once, when it is in this store again, and for nothing else. Then we forget your address,"
        " at the latest after %n days.",
        "",
        KEPT_DAYS,
    )


def _headline(phase: str) -> str:
    if phase == "done":
        return translate("Notify", "We’ll tell you")
    return translate("Notify", "Where may we write to?")


def _text(phase: str, *, online: bool) -> str:
    if phase == "failed":
        return translate("Notify", "Your wish could not be saved on this screen. Please ask our team.")
    if phase != "done":
        return ""
    if online:
        return translate("Notify", "Your wish is saved and on its way to our office. This screen forgets your address.")
    return translate(
        "Notify",
        "Your wish is saved on this screen. We are working offline: it is passed on as soon as the line is back.",
    )


def _problem(found: Problem) -> str:
    if found == "missing":
        return translate("Notify", "Please type your e-mail address.")
    return checkout_words.problem("email", found, "")
