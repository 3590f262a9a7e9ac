"""Who answers a code: every screen of the kiosk, the newest question of each kind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

import structlog

from kiosk import scans
from kiosk.collect import CollectModel
from kiosk.collecting import Collected, NotGenuine
from kiosk.house import House
from kiosk.member import Identity
from kiosk.returning import Opened
from kiosk.returning_page import ReturnModel
from kiosk.scans import Say
from shell.background import Newest
from shop import codes, unknown_codes
from shop.lookups import Found

log = structlog.get_logger(__name__)


class Screen(Protocol):
    """What an answer changes. Each of these plays its sound and shows something."""

    def say(self, answer: Say) -> None: ...
    def ask_which(self, names: Sequence[str]) -> None: ...
    def show_found(self, found: Found, code: codes.Gtin) -> None: ...
    def greet(self, identity: Identity) -> None: ...
    def show_order(self, facts: Collected) -> None: ...
    def show_return(self, facts: Opened) -> None: ...
    def count_in(self) -> None: ...


class Reception:
    """Codes in, answers on `screen`. A product, an order and words stand for the whole screen: of these only the newest
    is answered. Who somebody is goes beside it: a product scanned meanwhile is shown, and the greeting still comes."""

    def __init__(self, screen: Screen, house: House, collect: CollectModel, returns: ReturnModel) -> None:
        self._screen, self._house, self._collect, self._returns = screen, house, collect, returns
        self._products, self._people = Newest(house.background), Newest(house.background)
        self._readings: Sequence[codes.Code] = ()

    def hear(self, code: codes.Code, *, returning: bool = False) -> None:
        """`returning`: somebody is at the Return page, where an order's code says what is to come back."""
        answer = scans.reply(code)
        if isinstance(answer, scans.Identify):
            self._people.run(self._house.identify, answer.code, then=self._identified, failed=self._not_read)
            return
        self._products.forget()
        self._collect.forget_question()
        self._returns.forget_question()
        if isinstance(answer, scans.LookUp):
            if returning and self._returns.count_in(answer.gtin):
                self._screen.count_in()
                return
            found = partial(self._found, answer.code)
            self._products.run(self._house.find, answer.gtin, then=found, failed=self._not_read)
        elif isinstance(answer, scans.Return) or (returning and isinstance(answer, scans.Collect)):
            self._returns.ask(answer.code, then=self._screen.show_return)
        elif isinstance(answer, scans.Collect):
            self._collect.ask(answer.code, then=self._screen.show_order)
        elif isinstance(answer, scans.Choose):
            self._readings = tuple(reading for _, reading in answer.readings)
            self._screen.ask_which([name for name, _ in answer.readings])
        else:
            unknown = unknown_codes.unreadable(code) if isinstance(code, codes.Unreadable) else None
            if unknown is not None:
                self._house.note_unknown(unknown)
            self._screen.say(answer)

    def choose(self, number: int) -> None:
        """One of the readings of the last ambiguous code."""
        if 0 <= number < len(self._readings):
            chosen, self._readings = self._readings[number], ()
            self.hear(chosen)

    def forget(self) -> None:
        """The person has gone: nothing that was asked for them is wanted any more."""
        self._products.forget()
        self._people.forget()
        self._collect.forget_question()
        self._returns.forget_question()
        self._readings = ()

    def _found(self, code: codes.Gtin, found: Found | None) -> None:
        if found is None:
            log.info("code_not_in_range")
            self._house.note_unknown(unknown_codes.not_in_range(code.gtin))
            self._screen.say(scans.not_ours())
            return
        self._screen.show_found(found, code)

    def _identified(self, answer: Identity | NotGenuine) -> None:
        if isinstance(answer, Identity):
            self._screen.greet(answer)
            return
        log.info("member_code_refused", why=answer.why)
        self._screen.say(scans.not_signed_in(answer.why))

    def _not_read(self, error: Exception) -> None:
        log.error("scan_not_looked_up", error=type(error).__name__)
        self._screen.say(scans.no_answer())
